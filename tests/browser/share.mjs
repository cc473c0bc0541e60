// The share kit on a phone: every text is copied as it stands, handed to other programs with its picture, and
// to be selected where there are no scripts.
import { expect, none, watch } from "./watch.mjs";

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** Adds to `plan` what people do on the page from which a story is posted. */
export function planShare(plan, site, served) {
  const address = served.root + site.pages.get("share");

  plan.add(`${site.name}: every text of the share kit is copied`, (browser) =>
    withPage(browser, { ...PHONE, permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      const problems = await watch(page, served.root);
      await page.goto(address);
      for (const threads of await page.locator("details.thread summary").all()) await threads.tap();
      const buttons = await page.locator("[data-copy]").all();
      expect(buttons.length > 3, `only ${buttons.length} texts`);
      for (const button of buttons) {
        await button.tap();
        const wanted = await page.locator(`#${await button.getAttribute("data-copy")}`).inputValue();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        if (!wanted || copied !== wanted) problems.push(`not copied: ${wanted}`);
        const said = page.getByRole("status");
        await page.waitForFunction(() => document.querySelector("[role=status]").textContent);
        if (!(await inWindow(said))) problems.push(`what was done is not to be seen: ${wanted}`);
      }
      none(problems);
    }),
  );

  plan.add(`${site.name}: the share kit is handed to the phone, words and picture`, (browser) =>
    withPage(browser, PHONE, async (page) => {
      await page.addInitScript(() => {
        globalThis.shared = [];
        navigator.canShare = () => true;
        navigator.share = async ({ text, url, files }) => {
          globalThis.shared.push({ text, url, files: (files ?? []).map(({ name, type, size }) => ({ name, type, size })) });
        };
      });
      await page.goto(address);
      const buttons = await page.locator("[data-share]").all();
      for (const button of buttons) await button.tap();
      await page.waitForFunction((count) => globalThis.shared.length === count, buttons.length);
      const shared = await page.evaluate(() => globalThis.shared);
      const texts = await page.locator(".words > textarea").evaluateAll((fields) => fields.map((field) => field.value));
      const same = texts.length === shared.length && shared.every((one) => texts.includes(one.text) && one.url === undefined);
      expect(same, `shared is ${JSON.stringify(shared)}`);
      for (const { files } of shared) {
        const [file] = files;
        expect(files.length === 1 && /^image\//.test(file.type) && file.size > 1000, `no picture: ${JSON.stringify(files)}`);
      }
    }),
  );

  plan.add(`${site.name}: the share kit without scripts`, (browser) =>
    withPage(browser, { ...PHONE, javaScriptEnabled: false }, async (page) => {
      await page.goto(address);
      const fields = page.locator(".words > textarea");
      expect((await fields.count()) > 2, "no texts");
      for (const field of await fields.all()) {
        const cut = await field.evaluate((field) => field.scrollHeight > field.clientHeight + 4);
        expect((await field.isVisible()) && !cut, `not to be seen whole: ${await field.inputValue()}`);
      }
      expect((await page.locator("button:visible").count()) === 0, "a button that does nothing without scripts");
      const pictures = page.locator(".cards a[download] img");
      expect((await pictures.count()) > 0, "no pictures");
    }),
  );
}

/** Whether an element lies in the window. */
function inWindow(locator) {
  return locator.evaluate((element) => {
    const box = element.getBoundingClientRect();
    return box.bottom > 0 && box.top < innerHeight && box.height > 1;
  });
}

async function withPage(browser, options, work) {
  const context = await browser.newContext(options);
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}
