// Checks of photos: the right file for the screen, nothing that jumps, a placeholder until they have come.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, none, watch } from "./watch.mjs";

/** Adds to `plan` the checks of the photos of a site. */
export function planPhotos(plan, site, served) {
  plan.add(`${site.name}: every picture has its width and height`, async () => {
    const pages = site.files.filter((path) => path.endsWith(".html"));
    const bare = (path) =>
      [...readFileSync(join(site.folder, path), "utf8").matchAll(/<img\b[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => !/ width="\d+"/.test(tag) || !/ height="\d+"/.test(tag))
        .map((tag) => `${path}: ${tag}`);
    none(pages.flatMap(bare));
  });

  const path = site.pages.get("photo");
  if (!path) return;
  const most = Number(/<figure class="photo">.*?<img [^>]*width="(\d+)"/s.exec(readFileSync(join(site.folder, path), "utf8"))[1]);
  for (const [width, scale, wide] of [
    [360, 2, 960],
    [360, 1, 480],
    [1280, 1, 1600],
  ]) {
    const file = `/sizes/${Math.min(wide, most)}/`;
    plan.add(`${site.name}: at ${width} px, ${scale} to one, a photo comes as ${file} in WebP, late, and nothing jumps`, async (browser) => {
      const context = await browser.newContext({ viewport: { width, height: 740 }, deviceScaleFactor: scale });
      try {
        const page = await context.newPage();
        const problems = await watch(page, served.root);
        let release;
        const held = new Promise((done) => (release = done));
        await page.route("**/media/**", (route) => held.then(() => route.continue()));
        await page.goto(served.root + path, { waitUntil: "domcontentloaded" });
        const photo = page.locator("figure.photo img");
        const before = await photo.boundingBox();
        const haze = await page.locator("figure.photo .haze").boundingBox();
        expect(haze.width >= before.width && haze.height >= before.height, "the placeholder does not fill the photo's place");
        expect(!(await photo.evaluate((image) => image.complete)), "the photo was there before the placeholder was looked at");
        release();
        await page.waitForLoadState("load");
        const seen = await photo.evaluate((image) => ({
          from: image.currentSrc,
          first: image.getAttribute("fetchpriority") === "high" && image.loading !== "lazy",
          there: image.complete && image.naturalWidth > 0,
        }));
        expect(seen.there && seen.first, "the photo in view is not asked for first");
        expect(seen.from.includes(file) && seen.from.endsWith(".webp"), `the browser chose ${seen.from}`);
        const after = await photo.boundingBox();
        expect(JSON.stringify(after) === JSON.stringify(before), "the photo changed its size when it came");
        const shift = await page.evaluate(shifted);
        expect(shift === 0, `the page jumped by ${shift}`);
        none(problems);
      } finally {
        await context.close();
      }
    });
  }
}

/** The sum of all layout shifts until now. */
function shifted() {
  return new Promise((done) => {
    let sum = 0;
    const add = (list) => list.getEntries().forEach((entry) => (sum += entry.value));
    new PerformanceObserver(add).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => done(sum), 200);
  });
}
