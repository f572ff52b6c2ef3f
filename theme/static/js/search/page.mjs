// The search page: fetches parts of the index as words are typed, shows results, keeps the
// query in the address. Without this module the page points to the topics and the timeline.

import { find, isWanted } from "./find.mjs";
import { Library, loadLunr } from "./library.mjs";
import { normalise } from "./normalise.mjs";
import { markHits, walk } from "./results.mjs";

/** @typedef {import("./library.mjs").Facets} Facets */

const PAGE = 20;

/** @param {HTMLElement} root  carries data-module="search/page" and the addresses it needs */
export function enhance(root) {
  const form = /** @type {HTMLFormElement} */ (root.querySelector("form"));
  const input = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
  const status = /** @type {HTMLElement} */ (root.querySelector("[role=status]"));
  const list = /** @type {HTMLElement} */ (root.querySelector("[data-results]"));
  const more = /** @type {HTMLButtonElement} */ (root.querySelector("[data-more]"));
  const empty = /** @type {HTMLElement} */ (root.querySelector("[data-empty]"));
  const start = /** @type {HTMLElement} */ (root.querySelector("[data-start]"));
  const folded = /** @type {HTMLDetailsElement | null} */ (root.querySelector(".facets"));
  const words = JSON.parse(root.dataset.words ?? "{}");
  const plural = new Intl.PluralRules(words.lang);
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
    if (folded && Object.values(narrowing()).some((given) => given !== "")) folded.open = true;
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
      root.removeAttribute("aria-busy");
      list.replaceChildren();
      status.textContent = text === "" ? "" : words.too_common;
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
   * @param {string} thing
   * @param {number} number
   */
  function counted(thing, number) {
    const form = words[`${thing}.${plural.select(number)}`] ?? words[`${thing}.other`];
    return number === 0 ? "" : form.replace("{n}", number.toLocaleString(words.lang));
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
      counted("event", events),
      counted("article", documents.length - events),
    ].filter((part) => part !== "");
    if (counts.length === 0) return words.nothing.replace("{text}", text);
    const head = counts.join(` ${words.and} `);
    if (found.corrected) return `${head}. ${words.corrected.replace("{terms}", found.terms.join(" "))}`;
    return found.all ? head : `${head}. ${words.any_word}`;
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
  if (location.hash === "#q") input.focus(); // somebody pressed "/" on another page
  search();
}
