// What happens to results in the page: their hits are marked, arrow keys walk through them.

import { normalise } from "./normalise.mjs";

/**
 * Mark the words of a result that begin with one of the terms.
 * @param {HTMLElement} result
 * @param {string[]} terms
 */
export function markHits(result, terms) {
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
        const hit = document.createElement("mark");
        hit.className = "hit";
        hit.textContent = part;
        return hit;
      }),
    );
  }
}

/**
 * Arrow keys go through the results, Escape back to the box.
 * @param {KeyboardEvent} event
 * @param {HTMLInputElement} input
 * @param {HTMLElement} list
 */
export function walk(event, input, list) {
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
