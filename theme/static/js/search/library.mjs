// What the search page fetches: parts of the index and lunr itself, each once, when first needed.

/**
 * @typedef {import("./shards.mjs").Manifest} Manifest
 * @typedef {import("./query.mjs").Lunr} Lunr
 * @typedef {{topics: string[], documents: [string, number[], string][]}} Facets
 */

/** Everything that is fetched, each file once. */
export class Library {
  /** @param {string} base  address of the folder that holds the index, with a final slash */
  constructor(base) {
    this.base = base;
    /** @type {Map<string, Promise<any>>} */
    this.files = new Map();
  }

  /** @param {string} name */
  file(name) {
    const known = this.files.get(name);
    if (known) return known;
    const fetched = fetch(new URL(name, this.base)).then((response) => {
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return response.json();
    });
    fetched.catch(() => this.files.delete(name)); // a later try may go through
    this.files.set(name, fetched);
    return fetched;
  }

  /** @returns {Promise<Manifest>} */
  manifest() {
    return this.file("manifest.json");
  }

  /** @returns {Promise<Facets>} */
  facets() {
    return this.file("facets.json");
  }

  /**
   * @param {number} document
   * @returns {Promise<string>}
   */
  async result(document) {
    const { resultsPerFile } = await this.manifest();
    const fragments = await this.file(`results-${Math.floor(document / resultsPerFile)}.json`);
    return fragments[document % resultsPerFile];
  }
}

/**
 * lunr itself, which is a classic script: loaded the first time somebody searches.
 * @param {string} address
 * @returns {Promise<Lunr>}
 */
export function loadLunr(address) {
  const present = /** @type {any} */ (window).lunr;
  if (present) return Promise.resolve(present);
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve(/** @type {any} */ (window).lunr);
    script.onerror = () => reject(new Error("lunr could not be loaded"));
    document.head.append(script);
  });
}
