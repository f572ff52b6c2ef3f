// Audits pages with Lighthouse; prints a line of JSON for each: its scores, metrics and findings.
// usage: node lighthouse.mjs CATEGORY,… ADDRESS…     with the browser's path in CHROME_PATH

import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const METRICS = {
  first_contentful_paint: "first-contentful-paint",
  largest_contentful_paint: "largest-contentful-paint",
  speed_index: "speed-index",
  total_blocking_time: "total-blocking-time",
  layout_shift: "cumulative-layout-shift",
  bytes: "total-byte-weight",
};

const [categories, ...addresses] = process.argv.slice(2);
const flags = (process.env.CHROME_FLAGS ?? "").split(" ");
const chrome = await launch({ chromeFlags: ["--headless=new", ...flags], logLevel: "error" });
try {
  for (const address of addresses) {
    const { lhr } = await lighthouse(address, {
      port: chrome.port,
      logLevel: "error",
      onlyCategories: categories.split(","),
      // Only performance is about a slow phone; nothing here shows pictures.
      throttlingMethod: categories.includes("performance") ? "simulate" : "provided",
      disableFullPageScreenshot: true,
    });
    if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
    const groups = Object.values(lhr.categories);
    const weighty = groups.flatMap((group) => group.auditRefs.filter((one) => one.weight > 0));
    const failed = weighty.map((one) => lhr.audits[one.id]).filter((one) => one.score !== null && one.score < 0.9);
    console.log(JSON.stringify({
      address,
      scores: Object.fromEntries(groups.map((group) => [group.id, Math.round(100 * (group.score ?? 0))])),
      metrics: Object.fromEntries(
        Object.entries(METRICS).map(([name, id]) => [name, lhr.audits[id]?.numericValue ?? null]),
      ),
      failed: failed.map((one) => `${one.id}: ${one.title} ${one.displayValue ?? ""}`.trim()),
    }));
  }
} finally {
  await chrome.kill();
}
