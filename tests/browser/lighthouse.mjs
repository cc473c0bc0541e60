// A built site through Lighthouse, as a phone on a slow network sees it: node lighthouse.mjs SITE [--assert].
//
// SITE is the output folder of content/. A table is printed; with --assert it must reach the numbers that do
// not depend on how busy this machine is. CARELEDGER_BROWSER names the browser.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { resolve } from "node:path";
import { ARGUMENTS, findBrowser } from "./browser.mjs";
import { readSite, SITES } from "./sites.mjs";
import { serve } from "./server.mjs";

const KINDS = ["home", "story", "demand", "money", "ledger"];
const WANTED = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };
const TIMED = "performance";
const RUNS = 4;

const [folder, option] = process.argv.slice(2);
if (!folder || (option && option !== "--assert")) throw new Error("usage: node lighthouse.mjs SITE [--assert]");
const site = readSite({ ...SITES[0], kinds: KINDS }, resolve(folder));
const served = await serve(site.folder, site.prefix);
const chrome = await launch({ chromePath: findBrowser(), chromeFlags: ["--headless=new", ...ARGUMENTS], maxConnectionRetries: 300 });
const missed = [];
console.log(["page", ...Object.keys(WANTED), "transferred"].join("\t"));
for (const kind of KINDS) {
  const address = served.root + site.pages.get(kind).replace(/index\.html$/, "");
  const lhr = await best(address);
  const scores = Object.keys(WANTED).map((name) => Math.round((lhr.categories[name].score ?? 0) * 100));
  const bytes = lhr.audits["total-byte-weight"]?.numericValue ?? 0;
  console.log([kind, ...scores, `${Math.round(bytes / 1024)} KiB`].join("\t"));
  for (const [name, category] of Object.entries(lhr.categories)) {
    if (Math.round((category.score ?? 0) * 100) >= WANTED[name]) continue;
    const faults = category.auditRefs.map(({ id, weight }) => ({ ...lhr.audits[id], weight }));
    const told = faults.filter(({ score, weight }) => weight > 0 && score !== null && score < 0.9);
    for (const { id, title, displayValue } of told) console.log(`\t${name}: ${id}: ${title} ${displayValue ?? ""}`);
    if (name !== TIMED) missed.push(`${kind}: ${name}`);
  }
}
await chrome.kill();
served.close();
if (option && missed.length) {
  console.error(`short of 100: ${missed.join(", ")}`);
  process.exitCode = 1;
}

/** The best of a few runs: what else this machine does makes a page slower, never faster. */
async function best(address) {
  let found;
  const speed = (lhr) => lhr.categories[TIMED].score ?? 0;
  for (let run = 0; run < RUNS && !(found && speed(found) * 100 >= WANTED[TIMED]); run += 1) {
    const { lhr } = await lighthouse(address, { port: chrome.port, output: "json", onlyCategories: Object.keys(WANTED) });
    if (!found || speed(lhr) > speed(found)) found = lhr;
  }
  return found;
}
