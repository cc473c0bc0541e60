// Built sites, and one that is being written, looked at in a real browser: node run.mjs FOLDER PROGRAM.
// The folder holds each built site by name; the program is careledger, to serve a copy of content/.
//
// CARELEDGER_BROWSER names the browser (else chromium is looked for); CARELEDGER_SHOTS a folder
// for pictures of every kind of page (else none are taken); CARELEDGER_ONLY words that the names of
// the checks to run hold (else all are run); CARELEDGER_HOSTILE_SITES a folder of sites made of hostile texts.
import { chromium } from "playwright-core";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ARGUMENTS, findBrowser } from "./browser.mjs";
import { planDesk } from "./desk.mjs";
import { planFiles } from "./files.mjs";
import { planFilms } from "./films.mjs";
import { planHostile } from "./hostile.mjs";
import { planJourneys } from "./journeys.mjs";
import { planNu } from "./nu.mjs";
import { planPages } from "./pages.mjs";
import { planPhotos } from "./photos.mjs";
import { planSearch } from "./search.mjs";
import { planServe } from "./serve.mjs";
import { planShare } from "./share.mjs";
import { serve } from "./server.mjs";
import { planShots } from "./shots.mjs";
import { readSite, SITES } from "./sites.mjs";
import { planSums } from "./sums.mjs";
import { none } from "./watch.mjs";
import { planWeights } from "./weight.mjs";

const AT_ONCE = 2;
const LIMIT = 180_000;
/** Runs all checks, some at once, each with its time limit; gives how many passed and failed. */
async function runAll(checks, browser) {
  const queue = [...checks];
  const count = { passed: 0, failed: 0 };
  const worker = async () => {
    for (let check = queue.shift(); check; check = queue.shift()) {
      let timer;
      const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`not done within ${check.limit / 1000} s`)), check.limit);
      });
      try {
        await Promise.race([check.run(browser), late]);
        count.passed += 1;
        console.log(`ok      ${check.name}`);
      } catch (error) {
        count.failed += 1;
        console.log(`FAILED  ${check.name}\n  ${error.message.replaceAll("\n", "\n  ")}`);
      }
      clearTimeout(timer);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return count;
}

const [folder, program] = process.argv.slice(2);
if (!folder || !program) throw new Error("usage: node run.mjs FOLDER PROGRAM");
const repository = fileURLToPath(new URL("../..", import.meta.url));
const content = join(repository, "content");
const contentOf = ({ name }) =>
  name === "content" ? content : fileURLToPath(new URL(`../sites/${name}/content`, import.meta.url));
const checks = [];
const plan = { add: (name, run, limit = LIMIT) => checks.push({ name, run, limit }) };
const servers = [];
for (const site of SITES) {
  const built = readSite(site, resolve(folder, site.name));
  const served = await serve(built.folder, site.prefix);
  servers.push(served);
  planPages(plan, built, served);
  planPhotos(plan, built, served);
  planFiles(plan, built);
  planWeights(plan, built);
  planJourneys(plan, built, served);
  planShare(plan, built, served);
  if (!site.theme) planSums(plan, built, contentOf(site));
  if (process.env.CARELEDGER_SHOTS) planShots(plan, built, served, process.env.CARELEDGER_SHOTS);
}
planSearch(plan, resolve(program));
plan.add("every theme is looked at", async () => {
  const own = /^theme: *(\S+)/m.exec(readFileSync(join(content, "campaign.yaml"), "utf8"))[1];
  const themes = readdirSync(join(repository, "themes"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const looked = [own, ...SITES.map((site) => site.theme)];
  none(themes.map((entry) => entry.name).filter((name) => !looked.includes(name)));
});
planNu(plan, resolve(folder));
planServe(plan, resolve(program), content, process.env.CARELEDGER_SHOTS);
planDesk(plan, resolve(program), content, process.env.CARELEDGER_SHOTS);
planFilms(plan, servers[SITES.findIndex((site) => site.name === "content")].root, resolve(program), content);
if (process.env.CARELEDGER_HOSTILE_SITES) {
  servers.push(...(await planHostile(plan, resolve(process.env.CARELEDGER_HOSTILE_SITES))));
}
const browser = await chromium.launch({ executablePath: findBrowser(), args: ARGUMENTS });
const wanted = checks.filter((check) => check.name.includes(process.env.CARELEDGER_ONLY ?? ""));
const { passed, failed } = await runAll(wanted, browser);
await browser.close();
for (const served of servers) served.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
