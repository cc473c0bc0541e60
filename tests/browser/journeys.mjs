// What people do: read from a folder, by keyboard, without scripts, on paper; and copy a caption.
import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { expect, none, watch } from "./watch.mjs";

/** Fewer sheets than these: of what is read aloud, each part has its own. */
const SHEETS = { script: 40 };
/** More stops than any story has. */
const LONGEST = 300;

/** Adds to `plan` the journeys through a site. */
export function planJourneys(plan, site, served) {
  const story = served.root + site.pages.get("story");

  plan.add(`${site.name}: read from a folder, link by link`, (browser) =>
    withPage(browser, {}, async (page) => {
      const folder = pathToFileURL(site.folder).href;
      const problems = await watch(page, folder);
      await page.goto(pathToFileURL(join(site.folder, "index.html")).href);
      await follow(page, "main h3 a[href]");
      for (const link of ['a[rel="prev"]', 'a[rel="next"]', 'nav a[href$="money/index.html"]', 'nav a[href$="demands/index.html"]']) {
        if (!(await page.locator(link).count())) continue;
        // A long menu keeps its end behind "More".
        const more = page.locator("nav summary");
        if (!(await page.locator(link).first().isVisible())) await more.click();
        await follow(page, link);
      }
      expect(await page.evaluate(() => document.styleSheets.length > 0 && document.styleSheets[0].disabled === false), "no style sheet");
      none(problems);
    }),
  );

  plan.add(`${site.name}: a story by keyboard, down to the copied caption`, (browser) =>
    withPage(browser, { permissions: ["clipboard-read", "clipboard-write"], reducedMotion: "reduce" }, async (page) => {
      const problems = await watch(page, served.root);
      await page.goto(story);
      await page.keyboard.press("Tab");
      const first = await focused(page);
      expect(first.href === "#t-main" && first.seen, `the skip link is not first, or not to be seen: ${first.what}`);
      await page.keyboard.press("Enter");
      expect((await focused(page)).what.startsWith("MAIN"), "the skip link does not lead to the content");
      // Again from the top, through every stop and out at the end; a menu on the way is opened.
      await page.goto(story);
      const stops = [];
      for (let stop = { what: "" }; !stop.what.startsWith("BODY"); ) {
        await page.keyboard.press("Tab");
        stop = await focused(page);
        if (stop.what.startsWith("BODY") || (stops.length > 0 && stop.href === "#t-main")) break;
        stops.push(stop);
        expect(stops.length < LONGEST, `a trap at ${stop.what}`);
        if (!stop.seen || !stop.ringed) problems.push(`focus is not to be seen: ${stop.what}`);
        if (!stop.forward) problems.push(`focus jumps back in the text: ${stop.what}`);
        if (stop.what.startsWith("SUMMARY")) {
          await page.keyboard.press("Enter");
          expect(await page.evaluate(() => document.activeElement.parentElement.open), "the menu stays closed");
          await page.keyboard.press("Tab");
          const inside = await focused(page);
          expect(inside.menu && inside.seen && inside.ringed, `the opened menu is passed over: ${inside.what}`);
          stops.push(inside);
        }
      }
      expect(stops.some((stop) => stop.footer), "the end of the page is not reached");
      expect(stops.some((stop) => stop.copies === "t-share-caption"), "the copy button is not reached");
      await page.locator('[data-copy="t-share-caption"]').focus();
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.querySelector("[role=status]").textContent.trim());
      const [copied, caption] = await page.evaluate(async () => [
        await navigator.clipboard.readText(),
        document.getElementById("t-share-caption").value,
      ]);
      expect(caption && copied === caption, `not the caption was copied: ${copied}`);
      none(problems);
    }),
  );

  plan.add(`${site.name}: every page can be read without scripts`, (browser) =>
    withPage(browser, { javaScriptEnabled: false }, async (page) => {
      for (const [kind, path] of site.pages) {
        await page.goto(served.root + path);
        expect(await page.locator("h1").isVisible(), `${kind}: no heading`);
        expect((await page.locator("main").innerText()).trim().length > 10, `${kind}: nothing to read`);
      }
      await page.goto(story);
      for (const beat of ["care", "cause", "change"]) {
        expect(await page.locator(`#t-${beat}`).isVisible(), `no ${beat}`);
      }
      expect(await page.locator("#t-share-caption").isVisible(), "no caption");
      expect((await page.locator("button:visible").count()) === 0, "a button that does nothing without scripts");
    }),
  );

  plan.add(`${site.name}: prints`, (browser) =>
    withPage(browser, {}, async (page) => {
      for (const kind of ["story", "milestone", "briefing", "script", "money"].filter((kind) => site.pages.has(kind))) {
        await page.goto(served.root + site.pages.get(kind));
        const pdf = await page.pdf({ format: "A4" });
        const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        expect(pdf.subarray(0, 5).toString() === "%PDF-" && sheets > 0 && sheets < (SHEETS[kind] ?? 9), `${kind}: ${sheets} sheets`);
        // What was drawn on paper, as another program reads it; of other scripts it tells shapes, not letters.
        if (site.prefix === "/") {
          const text = textOf(pdf);
          const heading = await page.locator("h1").innerText();
          expect(letters(text).includes(letters(heading)), `${kind}: the heading is not on paper: ${heading}`);
          const menu = await page.locator("header nav a").first().textContent();
          const end = await page.locator("footer li").first().textContent();
          for (const part of [menu, end, "Skip to the content"]) {
            expect(!text.split("\n").some((line) => line.trim() === part.trim()), `${kind}: on paper stands ${part}`);
          }
        }
        await page.emulateMedia({ media: "print" });
        expect(await page.locator("h1").isVisible(), `${kind}: no heading on paper`);
        expect(!(await page.locator("nav").first().isVisible()), `${kind}: the menu is on paper`);
        await page.emulateMedia({ media: null });
      }
    }),
  );
}

/** The text of a PDF (pdftotext of Poppler). */
function textOf(pdf) {
  return execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" });
}

/** A text without what a line break may change. */
function letters(text) {
  return text.normalize("NFKC").toLowerCase().replace(/[\s\u00ad-]+/gu, "");
}

async function withPage(browser, options, work) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

async function follow(page, selector) {
  const before = page.url();
  await page.locator(selector).first().click();
  await page.waitForLoadState("load");
  expect(page.url() !== before && (await page.locator("h1").count()) === 1, `${selector} leads to no page`);
}

/** The element that has the focus: what it is, whether it lies in the window, whether it is marked. */
function focused(page) {
  return page.evaluate(async () => {
    // A style that changes on focus may take a frame to show.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const element = document.activeElement;
    const before = globalThis.before;
    globalThis.before = element;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return {
      what: `${element.tagName} ${element.textContent.trim().slice(0, 40)}`,
      href: element.getAttribute("href"),
      copies: element.dataset.copy,
      menu: element.closest("details[open]") !== null,
      footer: element.closest("footer") !== null,
      forward: !before || Boolean(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
      seen: box.width > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      ringed: style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2,
    };
  });
}
