// Filters the events of a page. The form's state is the address's; back and forward restore it.
// Where the page holds only a part of its timeline, all of it is fetched on first use.

import { counted, matcher, query, wanted } from "./filter-rules.mjs";

/** @param {HTMLElement} root  the form; data-count, data-none, data-linked say what it says */
export function enhance(root) {
  const form = /** @type {HTMLFormElement} */ (root);
  const output = form.querySelector("output");
  const found = document.querySelector("[data-events]");
  if (!output || !found) throw new Error("filter: needs an <output> and a [data-events]");
  const events = /** @type {HTMLElement} */ (found);
  const said = output.textContent ?? "";
  const note = Object.assign(document.createElement("p"), { className: "linked", hidden: true });
  events.before(note);
  const page = rowsOf(events);
  const everything = form.dataset.everything ?? "";
  /** @type {Promise<typeof import("./filter-everything.mjs")> | undefined} */
  let lines; // fetched on first use
  let turn = 0; // the newest question wins

  function apply() {
    const asked = wanted(new URLSearchParams(location.search));
    if (output && !Object.keys(asked).length) output.textContent = said;
    if (everything) filterAll(asked);
    else filterPage(asked);
  }

  /** @param {Record<string, string>} asked */
  async function filterAll(asked) {
    const active = Object.keys(asked).length > 0;
    const mine = (turn += 1);
    if (!active && !lines) return;
    const { load, list } = await (lines ??= import("./filter-everything.mjs"));
    const rows = active ? await load(everything) : [];
    if (mine !== turn) return;
    const inside = rows.filter((row) => row.from.startsWith(form.dataset.within ?? ""));
    const kept = inside.filter(matcher(asked));
    list(events, active ? kept : null, form.dataset.first ?? "", document.documentElement.lang);
    say(active && !kept.length ? form.dataset.none : "");
    if (active) show(kept.length, inside.length);
  }

  /** @param {Record<string, string>} asked */
  function filterPage(asked) {
    const active = Object.keys(asked).length > 0;
    const matches = matcher(asked);
    const linked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    let kept = 0;
    let rescued = false;
    for (const row of page) {
      const matched = matches(row);
      const isLinked = row.element === linked || row.element.contains(linked);
      kept += Number(matched);
      rescued ||= !matched && isLinked;
      row.element.hidden = !matched && !isLinked;
    }
    for (const group of events.querySelectorAll("section, .band")) {
      /** @type {HTMLElement} */ (group).hidden = active && !group.querySelector("[data-kind]:not([hidden])");
    }
    say(rescued ? form.dataset.linked : active && !kept ? form.dataset.none : "");
    if (active) show(kept, page.length);
  }

  /** @param {string | undefined} text */
  function say(text) {
    note.textContent = text ?? "";
    note.hidden = !text;
  }

  /** @param {number} kept @param {number} all */
  function show(kept, all) {
    if (!output) return;
    output.textContent = counted(form.dataset.count ?? "", kept, all, document.documentElement.lang);
  }

  /** @param {boolean} asStep  whether "back" should come back to what was before */
  function go(asStep) {
    const asked = wanted(new URLSearchParams(/** @type {any} */ (new FormData(form))));
    const address = location.pathname + query(asked) + location.hash;
    if (address !== location.pathname + location.search + location.hash) {
      history[asStep ? "pushState" : "replaceState"](null, "", address);
    }
    apply();
  }

  function restore() {
    fill(form, new URLSearchParams(location.search));
    apply();
  }

  form.addEventListener("input", (event) => {
    if (/** @type {HTMLInputElement} */ (event.target).type === "search") go(false);
  });
  form.addEventListener("change", () => go(true));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(true);
  });
  form.querySelector("[data-clear]")?.addEventListener("click", (event) => {
    event.preventDefault();
    history.pushState(null, "", location.pathname);
    restore();
  });
  addEventListener("popstate", restore);
  addEventListener("hashchange", apply);
  if (location.search) restore();
  else go(false); // what was chosen before this script was there
}

/** @param {HTMLFormElement} form @param {URLSearchParams} params */
function fill(form, params) {
  form.reset();
  for (const [name, value] of params) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = value !== "";
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  const folded = form.querySelector("details");
  if (folded) folded.open ||= [...params.keys()].some((name) => folded.querySelector(`[name="${CSS.escape(name)}"]`));
}

/** @param {HTMLElement} events @returns {(import("./filter-rules.mjs").Row & {element: HTMLElement})[]} */
function rowsOf(events) {
  return [...events.querySelectorAll("[data-kind]")].map((node) => {
    const element = /** @type {HTMLElement} */ (node);
    const { topics = "", tags = "", sources = "", kind = "", months = "", flags = "" } = element.dataset;
    const [from = "", to = ""] = months.split(" ");
    return {
      element,
      text: (element.querySelector("article, .what")?.textContent ?? "").toLowerCase(),
      topics: topics.split(" "),
      tags: tags.split(" "),
      sources: sources.split(" "),
      kind,
      from,
      to,
      flags: flags.split(" "),
    };
  });
}
