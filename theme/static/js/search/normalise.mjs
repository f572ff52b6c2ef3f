// Text to search terms, in the browser as in Python: plugins/search/normalise.py is the same
// function, and both must pass tests/search/data/normalise.tsv.

const STOP_WORDS = new Set(
  ("a an and are as at be but by for from had has have he her his if in into is it its not of " +
    "on or she that the their then there these they this to was were which will with").split(" "),
);

// Letters that Unicode does not take apart into a base letter and a mark.
/** @type {Record<string, string>} */
const FOLDS = {
  ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ħ: "h", ı: "i", ł: "l", þ: "th", ŧ: "t",
};
const FOLDABLE = new RegExp(`[${Object.keys(FOLDS).join("")}]`, "g");

const ABBREVIATION = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu;
const GROUPED_DIGITS = /(?<=[0-9]),(?=[0-9]{3}(?![0-9]))/g;
const POSSESSIVE = /['’ʼ]s(?![\p{L}\p{N}])/gu;
const APOSTROPHE = /['’ʼ]/g;
const MARKS = /\p{M}/gu;
const PARTING = /[^\p{L}\p{N}]+/u;

/**
 * The terms of a text in order, without stop words.
 * @param {string} text
 * @returns {string[]}
 */
export function normalise(text) {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(ABBREVIATION, (found) => found.replaceAll(".", ""))
    .replace(GROUPED_DIGITS, "")
    .replace(POSSESSIVE, "")
    .replace(APOSTROPHE, "")
    .replace(MARKS, "")
    .replace(FOLDABLE, (letter) => FOLDS[letter])
    .split(PARTING)
    .filter((term) => term !== "" && !STOP_WORDS.has(term));
}
