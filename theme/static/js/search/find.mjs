// From terms to documents: the shards they need, a small index of those, the answer.

import { ask, nearest } from "./query.mjs";
import { rowsFor, serialisedIndex, shardsFor } from "./shards.mjs";

/**
 * @typedef {import("./library.mjs").Library} Library
 * @typedef {import("./library.mjs").Facets} Facets
 * @typedef {import("./query.mjs").Lunr} Lunr
 * @typedef {{kind: string, topic: string, from: string, to: string}} Narrowing
 */

/**
 * Documents that answer a query, best first, and the terms they were found by.
 * @param {Library} library
 * @param {Lunr} lunr
 * @param {string[]} terms
 */
export async function find(library, lunr, terms) {
  const first = await hitsFor(library, lunr, terms);
  if (first.hits.length > 0) return { ...first, terms, corrected: false };
  /** @type {string[]} */
  const vocabulary = await library.file("terms.json");
  const close = terms.map((term) => nearest(term, vocabulary)[0] ?? term);
  const second = await hitsFor(library, lunr, close);
  return { ...second, terms: close, corrected: second.hits.length > 0 };
}

/**
 * @param {Library} library
 * @param {Lunr} lunr
 * @param {string[]} terms
 */
async function hitsFor(library, lunr, terms) {
  const manifest = await library.manifest();
  const numbers = [...new Set(terms.flatMap((term) => shardsFor(manifest, term)))];
  const shards = await Promise.all(numbers.map((number) => library.file(`shard-${number}.json`)));
  const index = lunr.Index.load(serialisedIndex(manifest, rowsFor(shards, terms)));
  return ask(lunr, index, terms);
}

/**
 * Whether a document is of the wanted kind, topic and months.
 * @param {Facets} facets
 * @param {number} document
 * @param {Narrowing} narrowing
 */
export function isWanted(facets, document, { kind, topic, from, to }) {
  const [ofKind, topics, day] = facets.documents[document];
  if (kind !== "" && kind !== ofKind) return false;
  if (topic !== "" && !topics.some((number) => facets.topics[number] === topic)) return false;
  return (from === "" || day.slice(0, 7) >= from) && (to === "" || day.slice(0, 7) <= to);
}
