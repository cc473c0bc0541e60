// Draws the cards of a JSON file with satori and resvg-js, and prints what that cost as JSON.
//   node cards.mjs cards.json photo.jpg
// A text with `fit` (group, largest, smallest) gets its size here, any other has it.
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

// Gives the texts of each group that has bounds the largest whole size at which none is taller than
// its box. No group's box depends on another's text, so all are tried at once.
const fit = async (card) => {
  const texts = card.props.children.filter((child) => child.props.fit);
  const groups = new Map(texts.map(({ props: { fit } }) => [
    fit.group, { good: fit.smallest - 1, bad: fit.largest + 1, tried: fit.largest, hints: 3 },
  ]));
  const of = (text) => groups.get(text.props.fit.group);
  for (let open = texts.length ? [...groups.values()] : []; open.length; open = open.filter(({ good, bad }) => good + 1 < bad)) {
    const free = texts.map((text, key) => {
      const { height, ...style } = text.props.style;
      return { ...text, key: `${key}`, props: { ...text.props, style: { ...style, fontSize: of(text).tried } } };
    });
    for (const group of groups.values()) group.fill = 0;
    const onNodeDetected = ({ key, height }) => {
      const text = texts[key];
      if (text) of(text).fill = Math.max(of(text).fill, height / text.props.style.height);
    };
    const page = { ...card, props: { ...card.props, children: free } };
    await satori(page, { width, height, fonts, embedFont: false, onNodeDetected });
    for (const group of open) {
      if (group.fill > 1) group.bad = group.tried;
      else group.good = group.tried;
      const guess = group.hints-- > 0 ? Math.floor(group.tried / Math.sqrt(group.fill)) : (group.good + group.bad) >> 1;
      group.tried = Math.min(Math.max(guess, group.good + 1), group.bad - 1);
      if (group.good + 1 >= group.bad) group.tried = group.good;
    }
  }
  for (const text of texts) text.props.style.fontSize = of(text).good;
};

const draw = async (card) => {
  await fit(card);
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
