// Which events a filter keeps. No page here: node tests it.

/**
 * @typedef {object} Row  what a filter knows of an event
 * @property {string} text  lower case
 * @property {string[]} topics
 * @property {string[]} tags
 * @property {string[]} sources
 * @property {string} kind
 * @property {string} from  first month that it may lie in, 2024-08
 * @property {string} to  last month that it may lie in
 * @property {string[]} flags  of key, disputed, edited
 */

export const FLAGS = ["key", "disputed", "edited"];
const MONTH = /^\d{4}-\d{2}$/;

/** @param {URLSearchParams} params @returns {Record<string, string>}  what is asked for, if anything */
export function wanted(params) {
  /** @type {Record<string, string>} */
  const asked = {};
  for (const name of ["q", "topic", "tag", "source", "kind", "from", "to", ...FLAGS]) {
    const value = (params.get(name) ?? "").trim();
    const usable = name === "from" || name === "to" ? MONTH.test(value) : value !== "";
    if (usable) asked[name] = value;
  }
  return asked;
}

/** @param {Record<string, string>} asked  by `wanted` @returns {(row: Row) => boolean} */
export function matcher(asked) {
  const words = (asked.q ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const flags = FLAGS.filter((flag) => flag in asked);
  return (row) =>
    (!asked.topic || row.topics.includes(asked.topic)) &&
    (!asked.tag || row.tags.includes(asked.tag)) &&
    (!asked.source || row.sources.includes(asked.source)) &&
    (!asked.kind || row.kind === asked.kind) &&
    (!asked.from || row.to >= asked.from) &&
    (!asked.to || row.from <= asked.to) &&
    flags.every((flag) => row.flags.includes(flag)) &&
    words.every((word) => row.text.includes(word));
}

/** @param {Record<string, string>} asked @returns {string}  for the address: `?topic=moon&key=1`, or nothing */
export function query(asked) {
  const text = new URLSearchParams(asked).toString();
  return text && `?${text}`;
}

/** @param {string} pattern  with {n} and {all} @param {number} n @param {number} all @param {string} lang */
export function counted(pattern, n, all, lang) {
  const format = new Intl.NumberFormat(lang);
  return pattern.replace("{n}", format.format(n)).replace("{all}", format.format(all));
}
