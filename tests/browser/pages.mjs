// Checks of single pages: accessibility in every look, links, width, quiet console.
import axe from "axe-core";
import { join } from "node:path";
import { existsSync } from "node:fs";
import { expect, none, watch } from "./watch.mjs";

const WIDTHS = [360, 1280];
const SCHEMES = ["light", "dark"];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Adds to `plan` the checks of one page of each kind. */
export function planPages(plan, site, served) {
  for (const [kind, path] of site.pages) {
    const address = served.root + path;
    for (const width of WIDTHS) {
      plan.add(`${site.name} ${kind} at ${width} px: nothing for axe, no complaint, nothing from elsewhere`, (browser) =>
        withPage(browser, { width, height: 800 }, async (page) => {
          const problems = await watch(page, served.root);
          await page.goto(address, { waitUntil: "load" });
          await page.evaluate(axe.source);
          for (const scheme of SCHEMES) {
            await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
            problems.push(...(await violations(page)).map((text) => `${scheme}: ${text}`));
          }
          await scrollThrough(page);
          none(problems);
        }),
      );
    }
    plan.add(`${site.name} ${kind}: no sideways scrolling at 320 px, every link leads somewhere`, (browser) =>
      withPage(browser, { width: 320, height: 640 }, async (page) => {
        await page.goto(address, { waitUntil: "load" });
        none(await page.evaluate(sidewaysScrolling));
        none(await deadLinks(page, site, served));
      }),
    );
  }
}

async function withPage(browser, viewport, work) {
  const context = await browser.newContext({ viewport });
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

async function violations(page) {
  const results = await page.evaluate(
    (values) => globalThis.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] }),
    RULES,
  );
  expect(results.testEngine, "axe did not run");
  return results.violations.map(
    (rule) => `${rule.id}: ${rule.help}\n    ${rule.nodes.map((node) => `${node.target} ${node.failureSummary}`).join("\n    ")}`,
  );
}

/** Lets lazy pictures load, so that one which is missing is seen. */
async function scrollThrough(page) {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
  });
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
}

function sidewaysScrolling() {
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= wide) return [];
  return [...document.querySelectorAll("body *")]
    .filter((element) => element.getBoundingClientRect().right > wide + 1 || element.getBoundingClientRect().left < -1)
    .slice(0, 5)
    .map((element) => `wider than the screen: ${element.tagName} ${element.className}`)
    .concat("the page scrolls sideways");
}

async function deadLinks(page, site, served) {
  const targets = await page.$$eval("[href], [src]", (elements) =>
    elements.map((element) => new URL(element.getAttribute("href") ?? element.getAttribute("src"), document.baseURI).href),
  );
  const here = page.url();
  const dead = [];
  for (const target of new Set(targets)) {
    if (!target.startsWith(served.origin)) continue;
    const url = new URL(target);
    const path = decodeURIComponent(url.pathname);
    const file = path.endsWith("/") ? `${path}index.html` : path;
    if (!file.startsWith(site.prefix) || !existsSync(join(site.folder, file.slice(site.prefix.length)))) {
      dead.push(`leads nowhere: ${target}`);
    } else if (url.hash && url.href.split("#")[0] === here) {
      const id = decodeURIComponent(url.hash.slice(1));
      if (!(await page.evaluate((id) => document.getElementById(id) !== null, id))) dead.push(`no such place: ${url.hash}`);
    }
  }
  return dead;
}
