// What a page costs on a first visit: itself, its style sheets, scripts and icon, compressed as hosts do;
// photos and cards left out.
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { expect } from "./watch.mjs";

const NEEDED = /<(?:link rel="(?:stylesheet|icon)" href|script src)="([^"?]+)/g;

/** Adds to `plan`, where a site has a limit in bytes, that no kind of page is above it. */
export function planWeights(plan, site) {
  if (!site.most) return;
  for (const [kind, path] of site.pages) {
    plan.add(`${site.name} ${kind}: at most ${site.most} bytes on a first visit`, async () => {
      const size = weight(site, path);
      expect(size <= site.most, `${path} takes ${size} bytes`);
    });
  }
}

function weight(site, path) {
  const page = readFileSync(join(site.folder, path), "utf8");
  const needed = [...page.matchAll(NEEDED)].map(([, address]) =>
    address.startsWith("/") ? address.slice(site.prefix.length) : normalize(join(dirname(path), address)),
  );
  const size = (file) => gzipSync(readFileSync(join(site.folder, file)), { level: 9 }).length;
  return [path, ...new Set(needed)].map(size).reduce((sum, one) => sum + one, 0);
}
