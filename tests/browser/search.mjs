// The search: what it finds, from the keyboard, without scripts, from a folder; and how much it loads.
import axe from "axe-core";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { serve } from "./server.mjs";
import { expect, none, watch } from "./watch.mjs";

const STORIES = 1000;
/** Most bytes, compressed, that a first query may load beside the page itself. */
const MOST_BYTES = 100_000;
const PREFIX = "/under/a/path/";
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What single stories of the many are known by. */
const PLANTED = new Map([
  [43, ["en", "An inhaler at midnight", "A neighbour brought it from the hôpital Lariboisière, across the bridge."]],
  [210, ["ar", "دواء في الليل", "وصلت الممرضة إلى المُسْتَشْفَى القديم قبل الفجر."]],
  [377, ["zh", "夜里的药", "夜班护理站在冬天关门了，邻居们轮流送药。"]],
  [501, ["en", "Keys", "The keys to the lantern workshop hang behind the door <b>& more</b>."]],
]);

/** Adds to `plan` the checks of a site of a thousand stories that `program` builds. */
export function planSearch(plan, program) {
  let made;
  const site = () => (made ??= make(program));
  const add = (name, options, work) =>
    plan.add(`search: ${name}`, async (browser) => {
      const { folder, served } = await site();
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      try {
        const page = await context.newPage();
        const problems = await watch(page, options.folder ? pathToFileURL(folder).href : served.root);
        await work({ page, folder, root: options.folder ? `${pathToFileURL(folder).href}/` : served.root, served });
        none(problems);
      } finally {
        await context.close();
      }
    });

  add("by keyboard from the front page, and on to a story", {}, async ({ page, root }) => {
    await page.goto(`${root}index.html`);
    await page.getByRole("link", { name: "Search", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/search/);
    const field = page.getByRole("searchbox", { name: "Words, a number or a tag" });
    await field.waitFor();
    await page.keyboard.press("/");
    expect(await field.evaluate((field) => document.activeElement === field), "the key / does not lead to the field");
    await page.keyboard.type("lantern work");
    await page.keyboard.press("Enter");
    const first = page.locator("#t-search-results a").first();
    await first.waitFor();
    expect((await status(page)) === "1 text found for “lantern work”.", await status(page));
    const marks = await page.locator("#t-search-results mark").allInnerTexts();
    expect(marks.join() === "lantern,workshop", `marked: ${marks}`);
    expect(!(await page.locator("#t-search-results b b").count()), "markup of a text became markup of the page");
    expect(new URL(page.url()).searchParams.get("q") === "lantern work", "the address does not tell the query");
    // Down from the field: button, switch of the key, first result.
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press("Tab");
    expect(await first.evaluate((link) => document.activeElement === link), "the first result is not reached");
    await page.keyboard.press("Enter");
    await page.waitForURL(/0501/);
    await page.goBack();
    await first.waitFor();
  });

  const finds = [
    ["without its accents", "hopital lariboisiere", 43, "hôpital,Lariboisière"],
    ["by a number", "43", 43],
    ["by a tag", "#Thousand0043", 43],
    ["in Arabic without marks and article", "مستشفى القديم", 210, "المُسْتَشْفَى,القديم"],
    ["in Arabic by digits", "٢١٠", 210],
    ["in Chinese without spaces", "护理站", 377, "护理站"],
    ["in Chinese by one sign", "站", 377],
  ];
  for (const [name, query, number, marks] of finds) {
    add(name, {}, async ({ page, root }) => {
      await page.goto(`${root}search/?q=${encodeURIComponent(query)}`);
      const first = page.locator("#t-search-results > li").first();
      await first.waitFor();
      const link = first.getByRole("link");
      const padded = String(number).padStart(4, "0");
      expect((await link.getAttribute("href")).includes(`${padded}/`), `found first: ${await first.innerText()}`);
      const language = PLANTED.get(number)[0];
      expect((await link.getAttribute("lang")) === (language === "en" ? null : language), "its language is not marked");
      const marked = (await first.locator("mark").allInnerTexts()).join();
      expect(!marks || marked === marks, `marked: ${marked}`);
    });
  }

  add("what is not there", {}, async ({ page, root }) => {
    await page.goto(`${root}search/`);
    await query(page, "zzyzx");
    expect((await status(page)).startsWith("Nothing was found for “zzyzx”."), await status(page));
    await query(page, "lantern zzyzx");
    expect(/^No text holds all/.test(await status(page)), await status(page));
    await query(page, "<img src=x onerror=alert(1)> !!");
    expect((await page.locator("main img").count()) === 0, "what was typed became markup");
    await page.getByRole("searchbox").fill("");
    await page.keyboard.press("Enter");
    expect((await status(page)) === "" && new URL(page.url()).search === "", "an empty query is not empty");
  });

  add("twenty at a time", {}, async ({ page, root }) => {
    await page.goto(`${root}search/`);
    await query(page, "the");
    const items = page.locator("#t-search-results > li");
    expect((await items.count()) === 20, `${await items.count()} at first`);
    await page.getByRole("button", { name: "More" }).click();
    await page.waitForFunction(() => document.querySelectorAll("#t-search-results > li").length === 40);
    expect(await items.nth(20).getByRole("link").evaluate((link) => document.activeElement === link), "the focus is lost");
    expect(/^40 of \d+ are shown/.test(await status(page)), await status(page));
  });

  add("the key can be turned off, for good", {}, async ({ page, root }) => {
    await page.goto(`${root}search/`);
    await page.getByRole("checkbox").uncheck();
    await page.reload();
    expect(!(await page.getByRole("checkbox").isChecked()), "it came back");
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement === document.body), "the key still works");
  });

  add("from a folder, with no server", { folder: true }, async ({ page, root }) => {
    await page.goto(`${root}search/index.html`);
    await query(page, "hopital");
    const link = page.locator("#t-search-results a").first();
    await link.click();
    await page.waitForURL(/0043\/index\.html$/);
    await page.goto(`${root}search/index.html?q=lantern`);
    await link.waitFor();
  });

  add("without scripts it says what to do", { javaScriptEnabled: false }, async ({ page, root }) => {
    await page.goto(`${root}search/`);
    expect(!(await page.getByRole("searchbox").isVisible()), "a field that does nothing");
    expect(/Find in page/.test(await page.locator("main").innerText()), "it does not say what to do");
    await page.getByRole("link", { name: "All stories" }).click();
    expect(await page.locator("h1").isVisible(), "the archive is not there");
  });

  add("nothing for axe, nothing cut off on a phone", { viewport: { width: 320, height: 700 } }, async ({ page, root }) => {
    await page.goto(`${root}search/?q=${encodeURIComponent("hopital 护理站 مستشفى")}`);
    await page.locator("#t-search-results > li").first().waitFor();
    await page.evaluate(axe.source);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const { violations } = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: "tag", values } }), TAGS);
      none(violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.html).join("\n")}`));
    }
    expect(!(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)), "the page scrolls sideways");
  });

  add("a first query of a thousand stories is light", {}, async ({ page, root, folder, served }) => {
    const told = [];
    for (const words of ["the", COMMON.en.slice(20, 23).join(" "), COMMON.ar.slice(20, 22).join(" "), COMMON.zh.slice(40, 44).join(""), "con"]) {
      const context = await page.context().browser().newContext();
      const fresh = await context.newPage();
      let bytes = 0;
      fresh.on("request", (request) => {
        const path = new URL(request.url()).pathname.slice(PREFIX.length);
        // Beside the page and what every page has: search.js, the index, what results show.
        if (/^search\/.*\.js$/.test(path)) bytes += gzipSync(readFileSync(join(folder, path)), { level: 6 }).length;
      });
      await fresh.goto(`${served.root}search/?q=${encodeURIComponent(words)}`);
      await fresh.waitForFunction(() => document.querySelector("#t-search-status").textContent);
      told.push([words, bytes, await fresh.locator("#t-search-results > li").count(), await status(fresh)]);
      await context.close();
    }
    console.log(told.map((line) => `        ${line.join(" · ")}`).join("\n"));
    none(told.filter(([, bytes]) => bytes > MOST_BYTES || bytes < 1000).map(([words, bytes]) => `${words}: ${bytes} bytes`));
    expect(told.some(([, , count]) => count === 20), "no query found twenty");
    await page.goto(`${root}search/`);
  });

  plan.add("search: the script tells words apart as the index does", async () => {
    const { folder } = await site();
    const script = readFileSync(join(folder, "search/search.js"), "utf8");
    const part = script.slice(script.indexOf("// Words:"), script.indexOf("// Looking up."));
    const head = readFileSync(join(folder, "search/head.js"), "utf8");
    let rules;
    new Function("careledger", head)((_, data) => (rules = data.rules));
    const { stretches } = new Function(`${part}; return reader;`)()(rules);
    const table = readFileSync(new URL("../data/search-terms.tsv", import.meta.url), "utf8");
    const problems = [];
    for (const line of table.trimEnd().split("\n")) {
      const [text, expected] = line.split("\t");
      const terms = [...stretches(text)].flatMap((stretch) => stretch.terms).join(" ");
      if (terms !== expected) problems.push(`${text}: ${terms}`);
    }
    none(problems);
  });
}

const status = (page) => page.locator("#t-search-status").innerText();

async function query(page, words) {
  await page.evaluate(() => (document.querySelector("#t-search-status").textContent = ""));
  await page.getByRole("searchbox").fill(words);
  await page.getByRole("searchbox").press("Enter");
  await page.waitForFunction(() => document.querySelector("#t-search-status").textContent);
}

// A thousand stories of words that nobody speaks, as frequent as words of a language are.

/** Numbers from 0 to 1 that are the same on every run (mulberry32). */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = chance(7);
const any = (list) => list[Math.floor(random() * list.length)];

/** Words of one to four syllables, each once. */
function vocabulary(size, first, consonants, vowels) {
  const words = new Set(first);
  while (words.size < size) {
    const syllables = 1 + Math.floor(random() * 4);
    words.add(Array.from({ length: syllables }, () => any(consonants) + any(vowels)).join("") + any(["", any(consonants)]));
  }
  return [...words];
}

const signs = (from, count) => Array.from({ length: count }, (_, at) => String.fromCodePoint(from + at * 3));
const COMMON = {
  en: vocabulary(15_000, ["the", "of", "and", "to"], [..."bcdfghklmnprstvw", "con", "st", "tr"], [..."aeiou", "ea", "ou"]),
  ar: vocabulary(9_000, ["في", "من", "على"], [..."بتثجحخدذرزسشصضطظعغفقكلمنهوي"], ["", "ا", "و", "ي"]),
  zh: signs(0x4e00, 2_500),
};

/** A word by the law of Zipf: the second is half as frequent as the first. */
const word = (language) => {
  const words = COMMON[language];
  return words[Math.floor(words.length ** random()) - 1];
};

function sentence(language, length) {
  const words = Array.from({ length }, () => word(language));
  return language === "zh" ? `${words.join("")}。` : `${words.join(" ")}.`;
}

function story(number) {
  const [language, title, planted] = PLANTED.get(number) ?? [number % 5 < 3 ? "en" : number % 5 === 3 ? "ar" : "zh"];
  const beat = () => JSON.stringify(sentence(language, 16));
  const day = new Date(Date.UTC(2024, 0, number)).toISOString().slice(0, 10);
  const lines = ["---", `number: ${number}`, `title: ${JSON.stringify(title ?? sentence(language, 6))}`, `date: ${day}`];
  lines.push(`care: ${beat()}`, `cause: ${beat()}`, `change: ${beat()}`, `language: ${language}`, "---", "");
  const told = 120 + Math.floor(random() * 280);
  for (let words = 0; words < told; words += 14) lines.push(sentence(language, language === "zh" ? 22 : 14), "");
  if (planted) lines.push(planted.replace(/[<&>]/g, "\\$&"), "");
  return lines.join("\n");
}

/** Builds the site, and serves it under a path. */
async function make(program) {
  const home = mkdtempSync(join(tmpdir(), "careledger-search-"));
  process.on("exit", () => rmSync(home, { recursive: true, force: true }));
  mkdirSync(join(home, "content/stories"), { recursive: true });
  const settings = "title: A thousand\nhashtag: Thousand\nwidth: 4\nbase_url: https://thousand.example/under/a/path/\n";
  writeFileSync(join(home, "content/campaign.yaml"), settings);
  for (let number = 1; number <= STORIES; number += 1) {
    writeFileSync(join(home, "content/stories", `${String(number).padStart(4, "0")}-s.md`), story(number));
  }
  const { status, stderr } = spawnSync(program, ["build", home, "--no-cards", "--no-cache", "--today", "2030-01-01"], { encoding: "utf8" });
  expect(status === 0, `the site was not built: ${stderr}`);
  const folder = join(home, "output");
  const served = await serve(folder, PREFIX);
  served.unref();
  return { folder, served };
}
