// The sites to look at, and which file of a built site is which kind of page.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

// `prefix` is where the server puts the site: the path of its base_url, which the 404 page needs,
// or any path at all. `kinds` must each be found, so that no check passes by looking at nothing.
const EVERY = [
  ...["home", "story", "milestone", "photo", "archive", "tags", "tag", "demands", "demand", "money", "trend", "pass-on", "404"],
  ...["letter", "sheet", "office", "ledger", "week", "fixes", "briefings", "briefing", "script", "escalations"],
  ...["victories", "victory", "testimonies", "board", "board-sheet", "calendar", "guides", "guide", "translation", "story-translation", "share", "page", "data", "search"],
];
export const SITES = [
  { name: "content", prefix: "/", milestone: 10, kinds: [...EVERY, "archive-2", "dataset"] },
  { name: "arabic", prefix: "/project/", milestone: 3, kinds: EVERY },
  // The same campaign in another theme: its looks and its ways are checked, not again its sums. Its pages are
  // for very slow phones.
  {
    name: "broadsheet",
    prefix: "/",
    milestone: 10,
    kinds: [...EVERY, "archive-2", "dataset"],
    theme: "broadsheet",
    most: 15_000,
  },
  { name: "single", prefix: "/a/b/", milestone: 10, kinds: ["home", "story", "share", "archive"] },
];

const ADDRESSES = [
  ["home", /^index\.html$/],
  ["story", /^\d+\/index\.html$/],
  ["share", /^\d+\/share\/index\.html$/],
  ["story-translation", /^\d+\/[a-z-]+\/index\.html$/],
  ["archive", /^stories\/index\.html$/],
  ["archive-2", /^stories\/2\/index\.html$/],
  ["tags", /^tags\/index\.html$/],
  ["tag", /^tags\/[^/]+\/index\.html$/],
  ["demands", /^demands\/index\.html$/],
  ["demand", /^demands\/[^/]+\/index\.html$/],
  ["money", /^money\/index\.html$/],
  ["dataset", /^money\/[^/]+\/index\.html$/],
  ["pass-on", /^money\/[^/]+\/share\/index\.html$/],
  ["letter", /^demands\/[^/]+\/letter\/index\.html$/],
  ["sheet", /^demands\/[^/]+\/sheet\/index\.html$/],
  ["office", /^offices\/[^/]+\/index\.html$/],
  ["ledger", /^ledger\/index\.html$/],
  ["week", /^ledger\/\d+-W\d\d\/index\.html$/],
  ["fixes", /^ledger\/fixes\/index\.html$/],
  ["briefings", /^briefings\/index\.html$/],
  ["briefing", /^briefings\/\d+\/index\.html$/],
  ["script", /^briefings\/\d+\/script\/index\.html$/],
  ["escalations", /^escalations\/index\.html$/],
  ["victories", /^victories\/index\.html$/],
  ["victory", /^victories\/[^/]+\/index\.html$/],
  ["testimonies", /^testimonies\/index\.html$/],
  ["board", /^board\/index\.html$/],
  ["board-sheet", /^board\/sheet\/index\.html$/],
  ["calendar", /^calendar\/index\.html$/],
  ["guides", /^guides\/index\.html$/],
  ["guide", /^guides\/[^/]+\/index\.html$/],
  ["translation", /^guides\/[^/]+\/[a-z-]+\/index\.html$/],
  ["page", /^about\/index\.html$/],
  ["data", /^data\/index\.html$/],
  ["search", /^search\/index\.html$/],
  ["404", /^404\.html$/],
];

/** All files of a folder, as sorted paths with slashes. */
export function filesOf(folder, inside = "") {
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .flatMap((entry) => {
      const path = inside + entry.name;
      return entry.isDirectory() ? filesOf(folder, `${path}/`) : [path];
    })
    .sort();
}

/** A built site: its folder, its files, and one page of each kind (kind to path). */
export function readSite(site, folder) {
  const files = filesOf(folder);
  const pages = new Map();
  for (const path of files) {
    const kind = kindOf(site, folder, path);
    if (kind && !pages.has(kind)) pages.set(kind, path);
  }
  const missing = site.kinds.filter((kind) => !pages.has(kind));
  if (missing.length) throw new Error(`${site.name} has no page of these kinds: ${missing.join(", ")}`);
  return { ...site, folder, files, pages: new Map(site.kinds.map((kind) => [kind, pages.get(kind)])) };
}

function kindOf(site, folder, path) {
  const kind = ADDRESSES.find(([, pattern]) => pattern.test(path))?.[0];
  if (kind !== "story" && kind !== "dataset") return kind;
  const page = readFileSync(join(folder, path), "utf8");
  if (kind === "dataset") return page.includes("t-change") ? "trend" : "dataset";
  if (/<figure class="photo">/.test(page)) return "photo";
  return Number.parseInt(path, 10) % site.milestone === 0 ? "milestone" : "story";
}
