// All events of a timeline that is too long for one page: fetched once, shown on lines.

const MOST = 200; // lines shown at once; more would be slow to draw and longer than anyone reads

/**
 * @typedef {import("./filter-rules.mjs").Row & {path: string, date: string, note: string, headline: string}} Line
 */

/** @type {Map<string, Promise<Line[]>>} */
const fetched = new Map();

/** @param {string} address @returns {Promise<Line[]>} */
export function load(address) {
  let lines = fetched.get(address);
  if (!lines) {
    lines = fetch(address).then(async (answer) => {
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return unpacked(await answer.json());
    });
    fetched.set(address, lines);
  }
  return lines;
}

/**
 * @param {{names: string[], rows: [string, string, string, string, string, number[], number[], number[], string, string, string, string][]}} file
 *   the format of plugins/pages/index.py
 * @returns {Line[]}
 */
export function unpacked({ names, rows }) {
  const named = (/** @type {number[]} */ numbers) => numbers.map((number) => names[number]);
  return rows.map(([path, date, note, headline, phrase, topics, tags, sources, kind, from, to, flags]) => ({
    path,
    date,
    note,
    headline,
    text: `${date} ${headline} ${phrase} ${note}`.toLowerCase(),
    topics: named(topics),
    tags: named(tags),
    sources: named(sources),
    kind,
    from,
    to,
    flags: flags.split(" "),
  }));
}

/**
 * Show lines instead of a page's own events; null: the page's own again.
 * @param {HTMLElement} events @param {Line[] | null} lines
 * @param {string} first  says that only the first {n} are shown @param {string} lang
 */
export function list(events, lines, first, lang) {
  document.querySelector("[data-found]")?.remove();
  events.hidden = lines !== null;
  if (!lines) return;
  const box = document.createElement("div");
  box.dataset.found = "";
  const root = new URL("../../../", import.meta.url);
  const ol = document.createElement("ol");
  ol.className = "lines";
  ol.setAttribute("role", "list");
  for (const line of lines.slice(0, MOST)) {
    const li = document.createElement("li");
    if (line.flags.includes("key")) li.className = "entry--key";
    const when = Object.assign(document.createElement("div"), { className: "when" });
    when.append(Object.assign(document.createElement("span"), { textContent: line.date }));
    const what = Object.assign(document.createElement("a"), {
      className: "what",
      href: new URL(line.path, root).href,
      textContent: line.headline,
    });
    const who = Object.assign(document.createElement("p"), { className: "who", textContent: line.note });
    li.append(when, what, who);
    ol.append(li);
  }
  box.append(ol);
  if (lines.length > MOST) {
    const text = first.replace("{n}", new Intl.NumberFormat(lang).format(MOST));
    box.append(Object.assign(document.createElement("p"), { className: "data", textContent: text }));
  }
  events.after(box);
}
