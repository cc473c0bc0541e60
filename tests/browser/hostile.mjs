// Sites made of hostile texts, opened in the browser: nothing runs, asks, loads from elsewhere or complains.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { serve } from "./server.mjs";
import { filesOf } from "./sites.mjs";
import { expect, none, watch } from "./watch.mjs";

/** Lists, which show texts of every kind, and how many pages of each kind are opened besides. The page for lost
    addresses is none of them: it loads from below the address of the site, which is such a text, too. */
const LISTS = /^(?:[a-z]+\/)?index\.html$/;
const OF_EACH = 3;

/** Adds to `plan` a check of each site in `folder`; gives the servers. */
export async function planHostile(plan, folder) {
  const servers = [];
  for (const name of readdirSync(folder).sort()) {
    const site = join(folder, name);
    const served = await serve(site, "/");
    servers.push(served);
    plan.add(`${name}: no text runs, asks, loads from elsewhere or complains`, async (browser) => {
      const pages = chosen(filesOf(site));
      expect(pages.length > 20, `only ${pages.length} pages were found`);
      const context = await browser.newContext({ viewport: { width: 800, height: 800 } });
      try {
        for (const path of pages) none(await harmOf(context, served, path));
      } finally {
        await context.close();
      }
    });
  }
  return servers;
}

/** The lists, and some pages of each folder. */
function chosen(files) {
  const count = new Map();
  return files.filter((path) => {
    if (!path.endsWith(".html") || path === "404.html") return false;
    if (LISTS.test(path)) return true;
    const kind = path.replace(/\d+/g, "0").split("/").slice(0, -2).join("/");
    count.set(kind, (count.get(kind) ?? 0) + 1);
    return count.get(kind) <= OF_EACH;
  });
}

async function harmOf(context, served, path) {
  const page = await context.newPage();
  const problems = await watch(page, served.root);
  page.on("dialog", (dialog) => {
    problems.push(`a dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("popup", (popup) => problems.push(`a window: ${popup.url()}`));
  page.on("framenavigated", (frame) => {
    const to = frame.url();
    if (!to.startsWith(served.root)) problems.push(`led away to ${to}`);
  });
  await page.goto(served.root + path.split("/").map(encodeURIComponent).join("/"), { waitUntil: "load" });
  // What waits for a pointer, for the focus or for something to open.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const element of document.querySelectorAll("body *")) {
      if (!element.matches("a, button, input, select, textarea, summary")) element.focus?.();
      element.dispatchEvent(new Event("mouseover", { bubbles: false }));
    }
  });
  if (await page.evaluate(() => "harmed" in globalThis)) problems.push("a script of a text ran");
  await page.close();
  return problems.map((problem) => `${path}: ${problem}`);
}
