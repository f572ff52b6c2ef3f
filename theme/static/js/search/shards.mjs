// Shards of the index to a small lunr index that holds one query's terms and no others.
// plugins/search/files.py says how the files are written.

/**
 * @typedef {object} Manifest
 * @property {string} lunr  version of the index format
 * @property {string[]} fields
 * @property {number} documents
 * @property {number} resultsPerFile
 * @property {string[]} firstTerms  the first term of each shard, in order
 *
 * @typedef {[string, ...(number | number[])[]]} Row  term, then field, documents, scores, …
 */

/**
 * Numbers of the shards in which terms beginning with `prefix` lie.
 * @param {Manifest} manifest
 * @param {string} prefix
 * @returns {number[]}
 */
export function shardsFor(manifest, prefix) {
  const { firstTerms } = manifest;
  const found = [];
  for (let number = 0; number < firstTerms.length; number += 1) {
    const next = firstTerms[number + 1];
    const endsBefore = next !== undefined && !(next > prefix || next.startsWith(prefix));
    const beginsAfter = firstTerms[number] > prefix && !firstTerms[number].startsWith(prefix);
    if (!endsBefore && !beginsAfter) found.push(number);
  }
  return found;
}

/**
 * The rows of the shards, in the order of their terms, that a query for `prefixes` can touch.
 * @param {Row[][]} shards
 * @param {string[]} prefixes
 * @returns {Row[]}
 */
export function rowsFor(shards, prefixes) {
  return shards
    .flat()
    .filter(([term]) => prefixes.some((prefix) => term.startsWith(prefix)))
    .sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
}

/**
 * What lunr.Index.load takes, made of the given rows.
 * @param {Manifest} manifest
 * @param {Row[]} rows
 */
export function serialisedIndex(manifest, rows) {
  /** @type {Map<string, number[]>} */
  const vectors = new Map();
  /** @type {[string, Record<string, unknown>][]} */
  const invertedIndex = [];

  rows.forEach(([term, ...parts], number) => {
    /** @type {Record<string, unknown>} */
    const posting = { _index: number };
    for (const field of manifest.fields) posting[field] = {};
    for (let at = 0; at < parts.length; at += 3) {
      const field = manifest.fields[/** @type {number} */ (parts[at])];
      const steps = /** @type {number[]} */ (parts[at + 1]);
      const scores = /** @type {number[]} */ (parts[at + 2]);
      const documents = /** @type {Record<string, object>} */ (posting[field]);
      let document = 0;
      steps.forEach((step, position) => {
        document += step;
        documents[document] = {};
        const reference = `${field}/${document}`;
        const vector = vectors.get(reference) ?? [];
        vector.push(number, scores[position] / 1000);
        vectors.set(reference, vector);
      });
    }
    invertedIndex.push([term, posting]);
  });

  return {
    version: manifest.lunr,
    fields: manifest.fields,
    fieldVectors: [...vectors],
    invertedIndex,
    pipeline: [],
  };
}
