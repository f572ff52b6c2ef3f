// Citations get a button that copies them, with the full address of the event.

/**
 * @param {string} text  a citation
 * @param {string} relative  the event's address as the citation has it
 * @param {string} absolute  the same in full
 */
export function withAddress(text, relative, absolute) {
  return relative && !text.includes(absolute) ? text.replaceAll(relative, absolute) : text;
}

/** @param {HTMLElement} details */
export function enhance(details) {
  details.addEventListener("toggle", () => equip(details), { once: true });
}

/** @param {HTMLElement} details */
function equip(details) {
  const link = details.querySelector("a");
  const { copy = "", copied = "" } = document.body.dataset;
  const { relative = "" } = details.dataset;
  for (const code of details.querySelectorAll("code")) {
    const row = document.createElement("div");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = copy;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(withAddress(code.textContent ?? "", relative, link?.href ?? ""));
      button.textContent = copied;
      setTimeout(() => { button.textContent = copy; }, 2000);
    });
    code.replaceWith(row);
    row.append(code, button);
  }
}
