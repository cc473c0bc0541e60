// Checks of files as files: valid HTML, well-formed feeds, sitemap, pictures and data.
import { HtmlValidate } from "html-validate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, none } from "./watch.mjs";

const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  // Safari no longer says "list" of one without markers, unless the role says so.
  rules: { "prefer-native-element": ["error", { exclude: ["list"] }], "no-redundant-role": "off" },
});

/** Adds to `plan` the checks of all files of a site. */
export function planFiles(plan, site) {
  const read = (path) => readFileSync(join(site.folder, path), "utf8");
  const ending = (...endings) => site.files.filter((path) => endings.some((end) => path.endsWith(end)));

  plan.add(`${site.name}: all pages are valid HTML`, async () => {
    const problems = [];
    for (const path of ending(".html")) {
      const report = await validator.validateString(read(path), path);
      for (const message of report.results.flatMap((result) => result.messages)) {
        problems.push(`${path}:${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
      }
    }
    none(problems);
  });

  plan.add(`${site.name}: XML, SVG and JSON are well-formed`, async (browser) => {
    const page = await browser.newPage();
    const problems = [];
    for (const path of ending(".xml", ".svg")) {
      const fault = await page.evaluate(wellFormed, read(path));
      if (fault) problems.push(`${path}: ${fault}`);
    }
    await page.close();
    for (const path of ending(".json")) problems.push(...json(path, read(path)));
    for (const path of ending(".html")) {
      for (const [, text] of read(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
        problems.push(...json(path, text));
      }
    }
    none(problems);
  });

  if (!site.files.includes("sitemap.xml")) return;
  plan.add(`${site.name}: feeds and sitemap name pages that exist`, async () => {
    const feed = JSON.parse(read("feed.json"));
    const addresses = [
      ...feed.items.map((item) => item.url),
      ...[...read("feed.xml").matchAll(/<link href="([^"]+)" rel="alternate"/g)].map((match) => match[1]),
      ...[...read("sitemap.xml").matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]),
    ];
    expect(feed.items.length > 0 && addresses.length > feed.items.length * 2, "the feeds are empty");
    const known = new Set(ending("index.html").map((path) => path.slice(0, -"index.html".length)));
    none(
      addresses
        .filter((address) => !known.has(decodeURIComponent(new URL(address).pathname).slice(site.prefix.length)))
        .map((address) => `no such page: ${address}`),
    );
  });
}

function wellFormed(text) {
  const fault = new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror");
  return fault?.textContent.trim();
}

function json(path, text) {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [`${path}: ${error.message}`];
  }
}
