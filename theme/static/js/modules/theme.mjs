// The switch between light and dark; boot.js applies the choice before the next first paint.

/**
 * @param {string | undefined} chosen  what the reader chose before, if anything
 * @param {boolean} systemDark
 * @returns {"dark" | "light"}  the colours in force
 */
export function inForce(chosen, systemDark) {
  if (chosen === "dark" || chosen === "light") return chosen;
  return systemDark ? "dark" : "light";
}

/** @param {HTMLElement} button  names the colours that it leads to: data-dark, data-light */
export function enhance(button) {
  if (!CSS.supports("color", "light-dark(#000, #fff)")) return;
  const page = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const now = () => inForce(page.dataset.theme, system.matches);
  const label = () => {
    button.textContent = (now() === "dark" ? button.dataset.light : button.dataset.dark) ?? "";
  };
  button.addEventListener("click", () => {
    page.dataset.theme = now() === "dark" ? "light" : "dark";
    try {
      localStorage.setItem("theme", page.dataset.theme);
    } catch { /* no storage: the choice lasts as long as the page */ }
    label();
  });
  system.addEventListener("change", label);
  label();
  button.hidden = false;
}
