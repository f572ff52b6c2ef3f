// Citations get a button that copies them, and the full address of the event where they lack it.

/**
 * @param {string} text  a citation
 * @param {string} relative  the event's address in it, counted from the site's root; or nothing
 * @param {string} absolute  the same in full
 */
export function withAddress(text, relative, absolute) {
  return relative ? text.replaceAll(relative, absolute) : text;
}

/** @param {HTMLElement} details */
export function enhance(details) {
  details.addEventListener("toggle", () => equip(details), { once: true });
}

/** @param {HTMLElement} details */
function equip(details) {
  const link = details.querySelector("a");
  const { copy = "", copied = "" } = document.body.dataset;
  for (const code of details.querySelectorAll("code")) {
    const row = document.createElement("div");
    const button = Object.assign(document.createElement("button"), { type: "button", className: "copy", textContent: copy });
    code.textContent = withAddress(code.textContent ?? "", details.dataset.relative ?? "", link?.href ?? "");
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(code.textContent ?? "");
      button.textContent = copied;
      setTimeout(() => { button.textContent = copy; }, 2000);
    });
    code.replaceWith(row);
    row.append(code, button);
  }
}
