// A reader's words to a lunr query. Every word is asked for as it stands and as a beginning;
// all words first, any of them where no document has all.

/**
 * @typedef {{ref: string, score: number, matchData: {metadata: Record<string, object>}}} Hit
 * @typedef {{term: (term: string, options: object) => void}} Query
 * @typedef {{query: (build: (query: Query) => void) => Hit[]}} Index
 * @typedef {{Index: {load: (serialised: object) => Index}, Query: {presence: Record<string, number>, wildcard: Record<string, number>}}} Lunr
 */

const EXACT = 10;
const BEGINNING = 3;

/**
 * Documents that have every term, else those that have any; best first, ties in their order.
 * @param {Lunr} lunr
 * @param {Index} index
 * @param {string[]} terms
 * @returns {{hits: Hit[], all: boolean}}
 */
export function ask(lunr, index, terms) {
  const hits = hitsOf(lunr, index, terms, lunr.Query.presence.REQUIRED);
  if (hits.length > 0 || terms.length < 2) return { hits, all: true };
  return { hits: hitsOf(lunr, index, terms, lunr.Query.presence.OPTIONAL), all: false };
}

/**
 * @param {Lunr} lunr
 * @param {Index} index
 * @param {string[]} terms
 * @param {number} presence
 */
function hitsOf(lunr, index, terms, presence) {
  const { TRAILING, NONE } = lunr.Query.wildcard;
  const hits = index.query((query) => {
    for (const term of terms) {
      query.term(term, { boost: BEGINNING, wildcard: TRAILING, usePipeline: false, presence });
      query.term(term, { boost: EXACT, wildcard: NONE, usePipeline: false });
    }
  });
  return hits.sort((one, other) => other.score - one.score || Number(one.ref) - Number(other.ref));
}

/**
 * Terms of the vocabulary that differ from `term` by one letter put in, left out, changed, or by
 * two neighbours changing places.
 * @param {string} term
 * @param {string[]} vocabulary
 */
export function nearest(term, vocabulary) {
  if (term.length < 4) return [];
  return vocabulary.filter((other) => isOneApart(term, other));
}

/**
 * @param {string} one
 * @param {string} other
 */
function isOneApart(one, other) {
  const difference = other.length - one.length;
  if (Math.abs(difference) > 1 || one === other) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  if (difference === 1) return one.slice(at) === other.slice(at + 1);
  if (difference === -1) return one.slice(at + 1) === other.slice(at);
  if (one.slice(at + 1) === other.slice(at + 1)) return true;
  return (
    one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
  );
}
