// The search page: fetches parts of the index as words are typed, shows results, keeps the
// query in the address. Without this module the page points to the topics and the timeline.

import { normalise } from "./normalise.mjs";
import { ask, nearest } from "./query.mjs";
import { rowsFor, serialisedIndex, shardsFor } from "./shards.mjs";

/**
 * @typedef {import("./shards.mjs").Manifest} Manifest
 * @typedef {import("./shards.mjs").Row} Row
 * @typedef {import("./query.mjs").Lunr} Lunr
 * @typedef {{topics: string[], documents: [string, number[], string][]}} Facets
 * @typedef {{kind: string, topic: string, from: string, to: string}} Narrowing
 */

const PAGE = 20;

/** Everything that is fetched, each file once. */
class Library {
  /** @param {string} base  address of the folder that holds the index, with a final slash */
  constructor(base) {
    this.base = base;
    /** @type {Map<string, Promise<any>>} */
    this.files = new Map();
  }

  /** @param {string} name */
  file(name) {
    const known = this.files.get(name);
    if (known) return known;
    const fetched = fetch(new URL(name, this.base)).then((response) => {
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return response.json();
    });
    fetched.catch(() => this.files.delete(name)); // a later try may go through
    this.files.set(name, fetched);
    return fetched;
  }

  /** @returns {Promise<Manifest>} */
  manifest() {
    return this.file("manifest.json");
  }

  /** @returns {Promise<Facets>} */
  facets() {
    return this.file("facets.json");
  }

  /**
   * @param {number} document
   * @returns {Promise<string>}
   */
  async result(document) {
    const { resultsPerFile } = await this.manifest();
    const fragments = await this.file(`results-${Math.floor(document / resultsPerFile)}.json`);
    return fragments[document % resultsPerFile];
  }
}

/**
 * lunr itself, which is a classic script: loaded the first time somebody searches.
 * @param {string} address
 * @returns {Promise<Lunr>}
 */
function loadLunr(address) {
  const present = /** @type {any} */ (window).lunr;
  if (present) return Promise.resolve(present);
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve(/** @type {any} */ (window).lunr);
    script.onerror = () => reject(new Error("lunr could not be loaded"));
    document.head.append(script);
  });
}

/**
 * Documents that answer a query, best first, and the terms they were found by.
 * @param {Library} library
 * @param {Lunr} lunr
 * @param {string[]} terms
 */
async function find(library, lunr, terms) {
  const first = await hitsFor(library, lunr, terms);
  if (first.hits.length > 0) return { ...first, terms, corrected: false };
  /** @type {string[]} */
  const vocabulary = await library.file("terms.json");
  const close = terms.map((term) => nearest(term, vocabulary)[0] ?? term);
  const second = await hitsFor(library, lunr, close);
  return { ...second, terms: close, corrected: second.hits.length > 0 };
}

/**
 * @param {Library} library
 * @param {Lunr} lunr
 * @param {string[]} terms
 */
async function hitsFor(library, lunr, terms) {
  const manifest = await library.manifest();
  const numbers = [...new Set(terms.flatMap((term) => shardsFor(manifest, term)))];
  const shards = await Promise.all(numbers.map((number) => library.file(`shard-${number}.json`)));
  const index = lunr.Index.load(serialisedIndex(manifest, rowsFor(shards, terms)));
  return ask(lunr, index, terms);
}

/**
 * Whether a document is of the wanted kind, topic and months.
 * @param {Facets} facets
 * @param {number} document
 * @param {Narrowing} narrowing
 */
export function isWanted(facets, document, { kind, topic, from, to }) {
  const [ofKind, topics, day] = facets.documents[document];
  if (kind !== "" && kind !== ofKind) return false;
  if (topic !== "" && !topics.some((number) => facets.topics[number] === topic)) return false;
  return (from === "" || day.slice(0, 7) >= from) && (to === "" || day.slice(0, 7) <= to);
}

/**
 * Mark the words of a result that begin with one of the terms.
 * @param {HTMLElement} result
 * @param {string[]} terms
 */
function markHits(result, terms) {
  const walker = document.createTreeWalker(result, NodeFilter.SHOW_TEXT);
  /** @type {Text[]} */
  const texts = [];
  while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
  for (const text of texts) {
    if (text.parentElement?.closest("time, svg, [data-plain]")) continue;
    const parts = text.data.split(/([\p{L}\p{N}'’]+)/u);
    if (parts.length < 2) continue;
    text.replaceWith(
      ...parts.map((part) => {
        const [word] = normalise(part);
        if (word === undefined || !terms.some((term) => word.startsWith(term))) return part;
        const hit = document.createElement("b");
        hit.className = "hit";
        hit.textContent = part;
        return hit;
      }),
    );
  }
}

/** @param {HTMLElement} root  carries data-module="search/page" and the addresses it needs */
export function enhance(root) {
  const form = /** @type {HTMLFormElement} */ (root.querySelector("form"));
  const input = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
  const status = /** @type {HTMLElement} */ (root.querySelector("[role=status]"));
  const list = /** @type {HTMLElement} */ (root.querySelector("[data-results]"));
  const more = /** @type {HTMLButtonElement} */ (root.querySelector("[data-more]"));
  const empty = /** @type {HTMLElement} */ (root.querySelector("[data-empty]"));
  const start = /** @type {HTMLElement} */ (root.querySelector("[data-start]"));
  const words = JSON.parse(root.dataset.words ?? "{}");
  const library = new Library(new URL(root.dataset.index ?? "", document.baseURI).href);
  let asked = 0; // the newest question wins: an answer to an older one is dropped

  /** @param {string} name */
  const value = (name) => {
    const field = form.elements.namedItem(name);
    return field instanceof RadioNodeList || field instanceof HTMLInputElement || field instanceof HTMLSelectElement
      ? field.value
      : "";
  };
  const narrowing = () => ({ kind: value("kind"), topic: value("topic"), from: value("from"), to: value("to") });

  /** @param {"replaceState" | "pushState"} how */
  function keepInAddress(how) {
    const wanted = new URLSearchParams();
    for (const [name, given] of Object.entries({ q: input.value.trim(), ...narrowing() })) {
      if (given !== "") wanted.set(name, given);
    }
    const query = wanted.toString();
    const address = query === "" ? location.pathname : `?${query}`;
    if (location.search !== (query === "" ? "" : `?${query}`)) history[how](null, "", address);
  }

  function readAddress() {
    const wanted = new URLSearchParams(location.search);
    for (const name of ["q", "kind", "topic", "from", "to"]) {
      const field = form.elements.namedItem(name);
      if (field instanceof RadioNodeList || field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        field.value = wanted.get(name) ?? "";
      }
    }
  }

  async function search() {
    asked += 1;
    const question = asked;
    const text = input.value.trim();
    const terms = normalise(text);
    start.hidden = text !== "";
    empty.hidden = true;
    more.hidden = true;
    if (terms.length === 0) {
      list.replaceChildren();
      status.textContent = text === "" ? "" : words.tooCommon;
      return;
    }
    root.setAttribute("aria-busy", "true");
    try {
      const [lunr, facets] = await Promise.all([loadLunr(root.dataset.lunr ?? ""), library.facets()]);
      const found = await find(library, lunr, terms);
      if (question !== asked) return;
      const documents = found.hits
        .map((hit) => Number(hit.ref))
        .filter((document) => isWanted(facets, document, narrowing()));
      status.textContent = said(documents, facets, found, text);
      list.replaceChildren();
      empty.hidden = documents.length > 0;
      await show(documents, found.terms, 0, question);
    } catch {
      if (question === asked) status.textContent = words.failed;
    } finally {
      if (question === asked) root.removeAttribute("aria-busy");
    }
  }

  /**
   * @param {number[]} documents
   * @param {Facets} facets
   * @param {{all: boolean, corrected: boolean, terms: string[]}} found
   * @param {string} text
   */
  function said(documents, facets, found, text) {
    const events = documents.filter((document) => facets.documents[document][0] === "event").length;
    const counts = [
      counted(events, words.event, words.events),
      counted(documents.length - events, words.article, words.articles),
    ].filter((part) => part !== "");
    if (counts.length === 0) return words.nothing.replace("{text}", text);
    const head = counts.join(` ${words.and} `);
    if (found.corrected) return `${head}. ${words.corrected.replace("{terms}", found.terms.join(" "))}`;
    return found.all ? head : `${head}. ${words.anyWord}`;
  }

  /**
   * @param {number[]} documents
   * @param {string[]} terms
   * @param {number} first
   * @param {number} question
   */
  async function show(documents, terms, first, question) {
    const next = documents.slice(first, first + PAGE);
    const fragments = await Promise.all(next.map((document) => library.result(document)));
    if (question !== asked) return;
    const items = fragments.map((fragment) => {
      const template = document.createElement("template");
      template.innerHTML = fragment; // rendered and escaped by the theme at build time
      const item = /** @type {HTMLElement} */ (template.content.firstElementChild);
      for (const link of item.querySelectorAll("a[href]")) {
        link.setAttribute("href", (root.dataset.site ?? "") + link.getAttribute("href"));
      }
      markHits(item, terms);
      return item;
    });
    list.append(...items);
    if (first > 0) items[0]?.querySelector("a")?.focus();
    const left = documents.length - first - next.length;
    more.hidden = left === 0;
    more.textContent = words.more.replace("{count}", String(Math.min(left, PAGE)));
    more.onclick = () => show(documents, terms, first + PAGE, question);
  }

  let pause = 0;
  input.addEventListener("input", () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => {
      keepInAddress("replaceState");
      search();
    }, 120);
  });
  form.addEventListener("change", (event) => {
    if (event.target === input) return;
    keepInAddress("pushState");
    search();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pause);
    keepInAddress("pushState");
    search();
  });
  window.addEventListener("popstate", () => {
    readAddress();
    search();
  });
  root.addEventListener("keydown", (event) => walk(event, input, list));

  readAddress();
  search();
}

/**
 * Arrow keys go through the results, Escape back to the box.
 * @param {KeyboardEvent} event
 * @param {HTMLInputElement} input
 * @param {HTMLElement} list
 */
function walk(event, input, list) {
  const links = /** @type {HTMLElement[]} */ ([...list.querySelectorAll("[data-result-link]")]);
  const at = links.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  if (event.key === "Escape" && at >= 0) input.focus();
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  if (at < 0 && document.activeElement !== input) return;
  const next = at + (event.key === "ArrowDown" ? 1 : -1);
  if (next >= links.length) return;
  event.preventDefault();
  (next < 0 ? input : links[next]).focus();
}

/**
 * @param {number} count
 * @param {string} one
 * @param {string} many
 */
function counted(count, one, many) {
  return count === 0 ? "" : `${count} ${count === 1 ? one : many}`;
}
