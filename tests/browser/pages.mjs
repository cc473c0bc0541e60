// Checks of single pages, each loaded once: accessibility in every look and width, links, what moves while
// it loads, quiet console.
import axe from "axe-core";
import { join } from "node:path";
import { existsSync } from "node:fs";
import { expect, none, watch } from "./watch.mjs";

const WIDTHS = [1280, 360];
const NARROWEST = 320;
const LOOKS = [{ colorScheme: "light" }, { colorScheme: "dark" }];
/** One page of each sort is looked at in the reader's own colours, too: text, a chart, a form of the site. */
const FORCED = ["home", "story", "dataset", "demand"];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** WCAG 2.2, 2.5.8: axe leaves it out unless it is asked for. */
const EXTRA = { "target-size": { enabled: true } };
/** In forced colours the browser paints the reader's own, and tells scripts those of the page. */
const WITHOUT_COLOURS = { ...EXTRA, "color-contrast": { enabled: false } };

/** What people read first stands still. Elsewhere clocks count again on the reader's own day, and the search
    takes the place of what is said without scripts: Web Vitals call a score below 0.1 good. */
const STILL = ["home", "story", "milestone", "photo"];
const mostMoved = (kind) => (STILL.includes(kind) ? 0.01 : 0.1);

/** Adds to `plan` the check of one page of each kind. */
export function planPages(plan, site, served) {
  for (const [kind, path] of site.pages) {
    plan.add(`${site.name} ${kind}: nothing for axe, no complaint, nothing from elsewhere, nothing moves`, (browser) =>
      withPage(browser, { width: WIDTHS[0], height: 800 }, async (page) => {
        const problems = await watch(page, served.root);
        await page.addInitScript(countShifts);
        await page.goto(served.root + path, { waitUntil: "load" });
        await page.evaluate(axe.source);
        const looks = FORCED.includes(kind) ? [...LOOKS, { forcedColors: "active" }] : LOOKS;
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          for (const look of looks) {
            await page.emulateMedia({ colorScheme: null, forcedColors: null, ...look, reducedMotion: "reduce" });
            const found = await violations(page, look.forcedColors ? WITHOUT_COLOURS : EXTRA);
            problems.push(...found.map((text) => `${width} px, ${Object.values(look)}: ${text}`));
          }
        }
        await page.emulateMedia({ colorScheme: null, forcedColors: null });
        await scrollThrough(page);
        await page.setViewportSize({ width: NARROWEST, height: 640 });
        problems.push(...(await page.evaluate(sidewaysScrolling)), ...(await deadLinks(page, site, served)));
        for (const width of WIDTHS) problems.push(...(await shifts(page, served.root + path, width, mostMoved(kind))));
        none(problems);
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

async function violations(page, asked) {
  const results = await page.evaluate(
    ([values, rules]) =>
      globalThis.axe.run(document, { runOnly: { type: "tag", values }, rules, resultTypes: ["violations"] }),
    [RULES, asked],
  );
  const looked = [results.violations, results.passes, results.inapplicable, results.incomplete].flat();
  expect(looked.some((rule) => rule.id === "target-size"), "axe did not look at the size of targets");
  return results.violations.map(
    (rule) => `${rule.id}: ${rule.help}\n    ${rule.nodes.map((node) => `${node.target} ${node.failureSummary}`).join("\n    ")}`,
  );
}

/** Adds up by how much the page moved by itself (Layout Instability API). */
function countShifts() {
  globalThis.shifted = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!entry.hadRecentInput) globalThis.shifted.push([entry.value, entry.sources?.[0]?.node?.className ?? ""]);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** What moved while the page loaded and was scrolled through. */
async function shifts(page, address, width, most) {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(address, { waitUntil: "load" });
  await scrollThrough(page);
  const moved = await page.evaluate(() => globalThis.shifted);
  const sum = moved.reduce((sum, [value]) => sum + value, 0);
  return sum <= most ? [] : moved.map(([value, what]) => `moves by ${value} at ${width} px: ${what}`);
}

/** Lets lazy pictures load, so that one which is missing is seen. */
async function scrollThrough(page) {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
    scrollTo(0, 0);
    await document.fonts.ready;
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
