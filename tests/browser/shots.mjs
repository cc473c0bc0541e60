// Pictures of every kind of page, for people to look at; nothing is compared.
import { mkdirSync } from "node:fs";
import { join } from "node:path";

const WIDTHS = [360, 768, 1280];

/** Adds to `plan` the pictures of a site, written into `folder`. */
export function planShots(plan, site, served, folder) {
  mkdirSync(folder, { recursive: true });
  for (const [kind, path] of site.pages) {
    plan.add(`${site.name} ${kind}: pictures`, async (browser) => {
      const context = await browser.newContext({ reducedMotion: "reduce" });
      const page = await context.newPage();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(served.root + path);
        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme });
          await page.evaluate(async () => {
            for (const image of document.images) image.loading = "eager";
            await document.fonts.ready;
            await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
          });
          await page.screenshot({ path: join(folder, `${site.name}-${kind}-${width}-${colorScheme}.png`), fullPage: true });
        }
      }
      await context.close();
    });
  }
}
