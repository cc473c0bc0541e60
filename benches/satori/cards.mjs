// Draws the cards of a JSON file with satori and resvg-js, and prints what that cost as JSON.
//   node cards.mjs cards.json photo.jpg
// Milliseconds by the clock and of processor time, peak memory in megabytes, bytes of all files.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import satori from "satori";
import { Resvg } from "@resvg/resvg-js";

const [recipe, photo] = process.argv.slice(2);
const { width, height, cards } = JSON.parse(readFileSync(recipe, "utf8"));
const find = createRequire(import.meta.url);
const font = (name, path, weight) => ({
  name, weight, style: "normal", data: readFileSync(find.resolve(`@fontsource/${path}-${weight}-normal.woff`)),
});
// The scripts that the theme's own fonts cover.
const scripts = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "greek-ext", "vietnamese"];
const others = ["arabic", "hebrew", "devanagari", "bengali"];
const files = [
  ...scripts.map((script) => `noto-sans/files/noto-sans-${script}`),
  ...others.map((script) => `noto-sans-${script}/files/noto-sans-${script}-${script}`),
];
const fonts = [
  ...files.flatMap((file) => [400, 700].map((weight) => font("Noto Sans", file, weight))),
  font("Bricolage Grotesque", "bricolage-grotesque/files/bricolage-grotesque-latin", 800),
];
const image = existsSync(photo) && `data:image/jpeg;base64,${readFileSync(photo).toString("base64")}`;

const draw = async (card) => {
  for (const child of card.props.children) {
    if (child.type === "img") Object.assign(child.props, { src: image, width, height, style: { ...child.props.style, objectFit: "cover" } });
  }
  const svg = await satori(card, { width, height, fonts });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
};

// The first card reads the fonts, which is not counted.
await draw(structuredClone(cards[0]));
const clock = process.hrtime.bigint();
const before = process.cpuUsage();
let bytes = 0;
for (const card of cards) bytes += (await draw(card)).length;
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({
  clock: Number(process.hrtime.bigint() - clock) / 1e6,
  processor: (user + system) / 1000,
  memory: process.resourceUsage().maxRSS / 1024,
  bytes,
}));
