// Search in the browser: the same terms as Python's, the same hits as an index in one piece.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { normalise } from "../../theme/static/js/search/normalise.mjs";
import { ask, nearest } from "../../theme/static/js/search/query.mjs";
import { rowsFor, serialisedIndex, shardsFor } from "../../theme/static/js/search/shards.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const lunr = createRequire(import.meta.url)("../../theme/static/vendor/lunr/lunr.min.js");

const python = (code, input) =>
  JSON.parse(execFileSync(process.env.PYTHON ?? "python3", ["-c", code], { cwd: root, input, maxBuffer: 1e8 }));

const rows = readFileSync(new URL("../search/data/normalise.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t"));

for (const [text, terms] of rows) {
  test(`normalises ${JSON.stringify(text)}`, () => {
    assert.deepEqual(normalise(text), terms.split(" ").filter(Boolean));
  });
}

test("agrees with Python on two thousand strings of odd characters", () => {
  let seed = 20241214;
  const random = (below) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed % below;
  };
  const ranges = [[32, 95], [0xc0, 0x170], [0x370, 0x90], [0x400, 0x60], [0x5d0, 27], [0x2010, 0x20], [0x4e00, 0x200], [0x300, 0x40]];
  const texts = Array.from({ length: 2000 }, () =>
    Array.from({ length: 1 + random(14) }, () => {
      const [first, size] = ranges[random(ranges.length)];
      return String.fromCodePoint(first + random(size));
    }).join(""),
  );
  const code =
    "import json, sys; from plugins.search import normalise; print(json.dumps([normalise(t) for t in json.load(sys.stdin)]))";
  const expected = python(code, JSON.stringify(texts));
  texts.forEach((text, at) => assert.deepEqual(normalise(text), expected[at], JSON.stringify(text)));
});

const CORPUS = `
import json, dataclasses
from plugins.search import Document, build_index, cut
from plugins.search.files import _shard
words = "troops border pipeline rocket moon capital talks winter army drone missile base port fall launch".split()
documents = [
    Document("event", " ".join(words[(i * k) % len(words)] for k in (1, 3)), " ".join(words[(i + k * k) % len(words)] for k in range(i % 9 + 3)), (), (), "2024-08-06", "")
    for i in range(200)
]
index = build_index(documents)
shards = cut(index, most=90)
print(json.dumps({"index": index, "firstTerms": [s.terms[0] for s in shards], "shards": [_shard(s) for s in shards]}))
`;
const corpus = python(CORPUS, "");
const manifest = {
  lunr: corpus.index.version, fields: corpus.index.fields, documents: 200, resultsPerFile: 100, firstTerms: corpus.firstTerms,
};
const whole = lunr.Index.load(corpus.index);

for (const words of ["border", "bor", "troops moon", "l", "rocket launch base", "border nowhere"]) {
  test(`shards give the hits and scores of the whole index for "${words}"`, () => {
    assert.ok(corpus.shards.length > 3);
    const terms = normalise(words);
    const numbers = [...new Set(terms.flatMap((term) => shardsFor(manifest, term)))];
    const rowsOfQuery = rowsFor(numbers.map((number) => corpus.shards[number]), terms);
    const part = lunr.Index.load(serialisedIndex(manifest, rowsOfQuery));
    const seen = ask(lunr, part, terms);
    const wanted = ask(lunr, whole, terms);
    assert.equal(seen.all, wanted.all);
    assert.deepEqual(seen.hits.map((hit) => hit.ref), wanted.hits.map((hit) => hit.ref));
    seen.hits.forEach((hit, at) => assert.ok(Math.abs(hit.score - wanted.hits[at].score) < 1e-9));
    assert.ok(wanted.hits.length > 0);
  });
}

test("a query touches only the shards its words lie in", () => {
  const numbers = shardsFor(manifest, "border");
  assert.ok(numbers.length < corpus.shards.length);
  assert.deepEqual(shardsFor({ ...manifest, firstTerms: [] }, "border"), []);
});

test("a slip of one letter finds its neighbours", () => {
  const vocabulary = ["kursk", "kusk", "turk", "kurks", "kursks", "moon"];
  assert.deepEqual(nearest("kursk", vocabulary), ["kusk", "kurks", "kursks"]);
  assert.deepEqual(nearest("moo", vocabulary), []);
});
