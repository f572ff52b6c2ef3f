// The search page needs more than one file; they are in ../search.
export { enhance } from "../search/page.mjs";
