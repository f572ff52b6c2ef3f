// A link to an event that is not on the page (its date was corrected, or it became one with another)
// leads to where it is now; of an event that is nowhere, a line says so.

const EVENT = /^#(e-[0-9a-z-]+)$/i;

/** @param {string} hash @returns {string}  the event's id, or nothing */
export function eventOf(hash) {
  return EVENT.exec(hash)?.[1] ?? "";
}

/** @param {string} id @returns {string}  the file that holds the id */
export function shardOf(id) {
  const character = id.charAt(2);
  return /[0-9a-f]/.test(character) ? character : "other";
}

/** @param {Location} place */
export async function follow(place) {
  const said = /** @type {HTMLElement | null} */ (document.querySelector("[data-gone]"));
  const id = eventOf(place.hash);
  if (said) said.textContent = "";
  if (!said || !id) return;
  const root = new URL("../../../", import.meta.url);
  const here = document.getElementById(id);
  const elsewhere = here?.closest("[data-at]")?.getAttribute("data-at"); // too many for this page
  if (elsewhere) place.replace(new URL(`${elsewhere}#${id}`, root));
  if (here) return;
  const answer = await fetch(new URL(`timeline/ids/${shardOf(id)}.json`, root));
  const path = answer.ok && (await answer.json())[id];
  if (path) place.replace(new URL(path, root));
  else said.textContent = (said.dataset.gone ?? "").replace("{id}", id);
}
