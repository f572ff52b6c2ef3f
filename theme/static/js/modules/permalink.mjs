// A link to an event that is not on the page any more (its date was corrected, or it became one
// with another) leads to where it is now.

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
  const id = eventOf(place.hash);
  if (!id || document.getElementById(id) || !document.querySelector("[data-events]")) return;
  const root = new URL("../../../", import.meta.url);
  const answer = await fetch(new URL(`timeline/ids/${shardOf(id)}.json`, root));
  if (!answer.ok) return;
  const path = (await answer.json())[id];
  if (path) place.replace(new URL(path, root));
}
