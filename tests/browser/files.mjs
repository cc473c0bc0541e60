// Checks of files as files: feeds, sitemap, manifest, structured data, calendars and open data.
import Ajv from "ajv/dist/2020.js";
import { parseFeed } from "feedsmith";
import ICAL from "ical.js";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, none } from "./watch.mjs";

/** Adds to `plan` the checks of all files of a site. */
export function planFiles(plan, site) {
  const read = (path) => readFileSync(join(site.folder, path), "utf8");
  const ending = (...endings) => site.files.filter((path) => endings.some((end) => path.endsWith(end)));

  plan.add(`${site.name}: XML, SVG and JSON are well-formed`, async (browser) => {
    const page = await browser.newPage();
    const problems = [];
    for (const path of ending(".xml", ".svg")) {
      const fault = await page.evaluate(wellFormed, read(path));
      if (fault) problems.push(`${path}: ${fault}`);
    }
    await page.close();
    for (const path of ending(".json", ".webmanifest")) problems.push(...json(path, read(path)));
    for (const path of ending(".html")) {
      for (const [, text] of read(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
        problems.push(...json(path, text, linked));
      }
    }
    none(problems);
  });

  plan.add(`${site.name}: the manifest names icons of the sizes that it tells`, async (browser) => {
    const told = JSON.parse(read("manifest.webmanifest"));
    const page = await browser.newPage();
    const problems = ["name", "short_name", "lang", "dir", "start_url", "display"].filter((key) => !told[key]);
    for (const { src, sizes, type, purpose } of told.icons) {
      const size = await page.evaluate(sizeOf, `data:${type};base64,${readFileSync(join(site.folder, src), "base64")}`);
      if (size !== sizes) problems.push(`${src} is ${size}, not ${sizes}`);
      if (!["any", "maskable"].includes(purpose)) problems.push(`${src}: ${purpose}`);
    }
    await page.close();
    expect(told.icons.some((icon) => icon.purpose === "maskable" && icon.sizes === "512x512"), "no maskable icon");
    none(problems);
  });

  const schemas = ending(".schema.json");
  if (schemas.length > 0) {
    plan.add(`${site.name}: open data keep to their schemas`, async () => {
      const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, validateFormats: false });
      const problems = [];
      for (const path of schemas) {
        const validate = ajv.compile(JSON.parse(read(path)));
        const file = path.replace(".schema", "");
        if (!validate(JSON.parse(read(file)))) problems.push(`${file}: ${ajv.errorsText(validate.errors)}`);
      }
      none(problems);
    });
  }

  if (site.files.includes("calendar.ics")) {
    plan.add(`${site.name}: calendars say what the open data say`, async () => {
      const told = new Map(JSON.parse(read("data/calendar.json")).calendar.map((row) => [row.id, row]));
      const problems = [];
      for (const path of ending(".ics")) problems.push(...calendar(path, read(path), told));
      const events = eventsOf(read("calendar.ics"));
      expect(events.length === told.size, `${events.length} events, ${told.size} rows`);
      none(problems);
    });
  }

  if (!site.files.includes("sitemap.xml")) return;
  plan.add(`${site.name}: feeds and sitemap name pages that exist`, async () => {
    const feed = JSON.parse(read("feed.json"));
    const addresses = [
      ...feed.items.map((item) => item.url),
      ...[...read("feed.xml").matchAll(/<link href="([^"]+)" rel="alternate"/g)].map((match) => match[1]),
      ...[...read("sitemap.xml").matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]),
    ];
    for (const path of ["feed.xml", "feed.json"]) {
      // A parser of others, which knows each format by itself.
      const parsed = parseFeed(read(path));
      const entries = parsed.feed.entries ?? parsed.feed.items;
      expect(parsed.format === path.replace("feed.", "").replace("xml", "atom"), `${path} is taken for ${parsed.format}`);
      expect(entries.length === feed.items.length, `${path}: ${entries.length} entries`);
      expect(entries.every((entry) => entry.id && entry.title), `${path}: an entry without id or title`);
      expect(new Set(entries.map((entry) => entry.id)).size === entries.length, `${path}: an id is there twice`);
    }
    expect(feed.items.length > 0 && addresses.length > feed.items.length * 2, "the feeds are empty");
    const known = new Set(ending("index.html").map((path) => path.slice(0, -"index.html".length)));
    none(
      addresses
        .filter((address) => !known.has(decodeURIComponent(new URL(address).pathname).slice(site.prefix.length)))
        .map((address) => `no such page: ${address}`),
    );
  });
}

/** The events of a calendar file, as another program reads them. */
function eventsOf(text) {
  const whole = new ICAL.Component(ICAL.parse(text));
  return whole.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

/** What is wrong with a calendar file, held against the rows of the open data. */
function calendar(path, text, told) {
  const problems = [];
  if (/[^\r]\n/.test(text)) problems.push(`${path}: a line does not end in CR LF`);
  for (const line of text.split("\r\n")) {
    if (Buffer.byteLength(line) > 75) problems.push(`${path}: a line of ${Buffer.byteLength(line)} bytes`);
  }
  for (const event of eventsOf(text)) {
    const row = told.get(event.uid.slice(0, event.uid.lastIndexOf("@")));
    const last = event.endDate.clone();
    if (event.startDate.isDate) last.adjust(-1, 0, 0, 0);
    const said = event.startDate.isDate
      ? [event.startDate.toString(), last.toString()]
      : [event.startDate.toJSDate().getTime(), row?.end ? event.endDate.toJSDate().getTime() : null];
    const wanted = row?.start
      ? [Date.parse(row.start), row.end ? Date.parse(row.end) : null]
      : [row?.date, row?.until];
    if (String(said) !== String(wanted)) problems.push(`${path}: ${event.uid} is ${said}, not ${wanted}`);
    if (event.summary !== row?.title) problems.push(`${path}: ${event.uid} is called ${event.summary}`);
    if ((event.location ?? null) !== row?.place) problems.push(`${path}: ${event.uid} is at ${event.location}`);
  }
  return problems;
}

function wellFormed(text) {
  const fault = new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror");
  return fault?.textContent.trim();
}

/** Width and height of a picture. */
async function sizeOf(address) {
  const image = new Image();
  image.src = address;
  await image.decode();
  return `${image.naturalWidth}x${image.naturalHeight}`;
}

/** What linked data must say of every thing. */
function linked(path, value) {
  const things = Array.isArray(value) ? value : (value["@graph"] ?? [value]);
  const context = Array.isArray(value) ? things.every((thing) => thing["@context"]) : value["@context"];
  const problems = things.filter((thing) => !thing["@type"]).map(() => `${path}: a thing without @type`);
  return context ? problems : [...problems, `${path}: linked data without @context`];
}

function json(path, text, look = () => []) {
  try {
    return look(path, JSON.parse(text));
  } catch (error) {
    return [`${path}: ${error.message}`];
  }
}
