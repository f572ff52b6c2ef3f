// "/" goes to the page's search box, or to the search page.

/** @param {{key: string, ctrlKey: boolean, metaKey: boolean, altKey: boolean}} event */
export function isSearchKey(event) {
  return event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** @param {KeyboardEvent} event */
export function atKey(event) {
  const target = /** @type {Element | null} */ (event.target instanceof Element ? event.target : null);
  if (!isSearchKey(event) || target?.closest("input, select, textarea, [contenteditable]")) return;
  const box = /** @type {HTMLInputElement | null} */ (document.querySelector('.findbox input[type="search"]'));
  const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector("[data-search-link]"));
  event.preventDefault();
  if (box) box.focus();
  else if (link) location.href = `${link.href}#q`;
}
