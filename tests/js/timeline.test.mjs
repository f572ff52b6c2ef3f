// The parts of the timeline's scripts that need no page.

import assert from "node:assert/strict";
import { test } from "node:test";
import { withAddress } from "../../theme/static/js/modules/cite.mjs";
import { unpacked } from "../../theme/static/js/modules/filter-everything.mjs";
import { counted, matcher, query, wanted } from "../../theme/static/js/modules/filter-rules.mjs";
import { isSearchKey } from "../../theme/static/js/modules/keys.mjs";
import { eventOf, shardOf } from "../../theme/static/js/modules/permalink.mjs";

const ROW = {
  text: "6 aug 2024 the dam gives way on tuesday",
  topics: ["river"],
  tags: ["dam", "flood"],
  sources: ["demo-wire"],
  kind: "occurrence",
  from: "2024-08",
  to: "2024-09",
  flags: ["key", "edited"],
};

const FILTERS = [
  // address, whether the row is kept
  ["", true],
  ["q=dam", true],
  ["q=DAM+way", true],
  ["q=dam+bridge", false],
  ["q=+++", true],
  ["topic=river", true],
  ["topic=bridge", false],
  ["topic=riv", false],
  ["tag=flood&source=demo-wire", true],
  ["tag=flood&source=demo-weekly", false],
  ["kind=statement", false],
  ["from=2024-09", true],
  ["from=2024-10", false],
  ["to=2024-08", true],
  ["to=2024-07", false],
  ["from=yesterday", true],
  ["key=1&edited=1", true],
  ["disputed=1", false],
  ["unknown=1", true],
];

for (const [address, kept] of FILTERS) {
  test(`a filter ${address || "that asks for nothing"} ${kept ? "keeps" : "drops"} the event`, () => {
    assert.equal(matcher(wanted(new URLSearchParams(address)))(ROW), kept);
  });
}

test("the address holds what is asked for, and nothing else", () => {
  assert.equal(query(wanted(new URLSearchParams("topic=&q=+dam+&from=x&key=1&utm=2"))), "?q=dam&key=1");
  assert.equal(query(wanted(new URLSearchParams("topic="))), "");
});

test("the count is written as the page's language writes numbers", () => {
  assert.equal(counted("{n} of {all} events", 7, 12345, "en"), "7 of 12,345 events");
});

test("names of a fetched timeline are put back in place of their numbers", () => {
  const file = {
    names: ["river", "dam", "demo-wire"],
    rows: [["timeline/2024/08/#e-1", "6 Aug 2024", "Demo Wire", "The dam gives way", "on Tuesday",
      [0], [1], [2], "occurrence", "2024-08", "2024-08", "key"]],
  };
  const [line] = unpacked(file);
  assert.deepEqual(line.topics.concat(line.tags, line.sources, line.flags), ["river", "dam", "demo-wire", "key"]);
  assert.equal(line.text, "6 aug 2024 the dam gives way on tuesday demo wire");
});

test("of ten thousand events those that match are kept", () => {
  const rows = Array.from({ length: 10000 }, (_, n) => ({ ...ROW, text: `${ROW.text} number ${n}` }));
  const kept = rows.filter(matcher(wanted(new URLSearchParams("q=number+99&topic=river&from=2024-01"))));
  assert.equal(kept.length, 280);
});

test("only the address of an event is one", () => {
  assert.equal(eventOf("#e-3f9a1c"), "e-3f9a1c");
  for (const hash of ["", "#", "#2024-08", "#e-", "#e-1/../x", "#s-4"]) assert.equal(eventOf(hash), "");
});

test("an id is looked up in the file of its first digit", () => {
  assert.deepEqual(["e-3f9a1c", "e-the-crossing", "e-fall"].map(shardOf), ["3", "other", "f"]);
});

test("a citation that counts from the site's root gets the whole address", () => {
  const full = "https://example.org/timeline/2024/08/#e-1";
  assert.equal(withAddress("see (timeline/2024/08/#e-1)", "timeline/2024/08/#e-1", full), `see (${full})`);
  assert.equal(withAddress(`see ${full}`, "", "http://mirror.example/#e-1"), `see ${full}`);
  assert.equal(withAddress("see", "", full), "see");
});

test("a slash is for search only by itself", () => {
  const key = { key: "/", ctrlKey: false, metaKey: false, altKey: false };
  assert.ok(isSearchKey(key));
  assert.ok(!isSearchKey({ ...key, ctrlKey: true }));
  assert.ok(!isSearchKey({ ...key, key: "a" }));
});
