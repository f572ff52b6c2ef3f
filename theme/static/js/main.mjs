// Finds every element with data-module="name" and hands it to modules/name.mjs. Every page is
// complete without this file; a module only enhances what is there.

import { atKey } from "./modules/keys.mjs";
import { follow } from "./modules/permalink.mjs";

function start() {
  for (const element of document.querySelectorAll("[data-module]")) {
    const root = /** @type {HTMLElement} */ (element);
    for (const name of (root.dataset.module ?? "").split(" ")) {
      import(`./modules/${name}.mjs`).then((module) => module.enhance(root));
    }
  }
  follow(location);
}

addEventListener("keydown", atKey);
addEventListener("hashchange", () => follow(location));
// boot.js puts this module into the page, and such a module does not wait for the page to be read.
if (document.readyState === "loading") addEventListener("DOMContentLoaded", start, { once: true });
else start();
