// Finds every element with data-module="name" and hands it to modules/name.mjs. Every page is
// complete without this file; a module only enhances what is there.

import { atKey } from "./modules/keys.mjs";
import { follow } from "./modules/permalink.mjs";

for (const element of document.querySelectorAll("[data-module]")) {
  const root = /** @type {HTMLElement} */ (element);
  for (const name of (root.dataset.module ?? "").split(" ")) {
    import(`./modules/${name}.mjs`).then((module) => module.enhance(root));
  }
}

addEventListener("keydown", atKey);
addEventListener("hashchange", () => follow(location));
follow(location);
