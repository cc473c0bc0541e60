// A second program reads the rows and the stories, and adds them up: the open data must say the same.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, none } from "./watch.mjs";

/** The fields of each line of a CSV text (RFC 4180), by the names of the first line. */
function rows(text) {
  const lines = [];
  let [line, field, quoted] = [[], "", false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted && sign === '"' && text[at + 1] === '"') {
      field += sign;
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (quoted || !",\r\n".includes(sign)) field += sign;
    else if (sign !== "\r") {
      line.push(field);
      field = "";
      if (sign === "\n") {
        lines.push(line);
        line = [];
      }
    }
  }
  if (line.length || field) lines.push([...line, field]);
  const [names, ...rest] = lines.filter((line) => line.some((field) => field.trim()));
  return rest.map((line) => Object.fromEntries(names.map((name, at) => [name.trim(), line[at].trim()])));
}

/** A decimal number as a whole number of millionths. */
function millionths(text) {
  const [whole, part = ""] = text.split(".");
  return BigInt(whole + part.padEnd(6, "0"));
}

/** The label of the ISO week of a day, by its Thursday. */
function week(date) {
  const thursday = new Date(`${date}T00:00:00Z`);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const start = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const number = Math.floor((thursday - start) / 86_400_000 / 7) + 1;
  return `${thursday.getUTCFullYear()}-W${String(number).padStart(2, "0")}`;
}

/** What the front matter of a story logs, if it is public on a day. */
function ofStory(text, today) {
  const front = text.split(/^---\r?$/m)[1] ?? "";
  const key = (name) => front.match(new RegExp(`^${name}:\\s*(.*?)\\s*$`, "m"))?.[1];
  const draft = key("draft") ?? "false";
  const date = key("date");
  if (draft === "true" || date > today || (draft !== "false" && draft > today)) return [];
  const acts = key("acts")?.replace(/[{}]/g, "").split(",").filter((pair) => pair.trim()) ?? [];
  return acts.map((pair) => {
    const [metric, quantity] = pair.split(":").map((part) => part.trim());
    return { date, metric, quantity, acts: "" };
  });
}

/** Adds to `plan` the check of a site's sums; `content` is the folder that it was built from. */
export function planSums(plan, site, content) {
  if (!site.files.includes("data/ledger.json")) return;
  plan.add(`${site.name}: the ledger's sums are those of another program`, async () => {
    const data = (name) => JSON.parse(readFileSync(join(site.folder, `data/${name}.json`), "utf8"));
    const today = data("ledger").about.date;
    const texts = (folder, ending) => {
      const path = join(content, folder);
      const names = existsSync(path) ? readdirSync(path).filter((name) => ending.test(name)) : [];
      return names.map((name) => readFileSync(join(path, name), "utf8").replace(/^\ufeff/, ""));
    };
    const logged = [
      ...texts("ledger", /\.csv$/).flatMap(rows).filter((row) => row.date <= today),
      ...texts("stories", /^\d+-[^.]*\.md$/).flatMap((text) => ofStory(text, today)),
    ];
    expect(logged.length > 0, "nothing is logged");
    const sums = new Map();
    const add = (name, row) => {
      const sum = sums.get(name) ?? { acts: 0, quantities: new Map() };
      sum.acts += Number(row.acts || 1);
      sum.quantities.set(row.metric, (sum.quantities.get(row.metric) ?? 0n) + millionths(row.quantity));
      sums.set(name, sum);
    };
    for (const row of logged) {
      add("total", row);
      add(week(row.date), row);
    }
    const problems = [];
    const compare = (name, told) => {
      const sum = sums.get(name);
      if (told.acts !== sum.acts) problems.push(`${name}: ${told.acts} acts, not ${sum.acts}`);
      for (const [metric, quantity] of sum.quantities) {
        const other = millionths(told.quantities[metric] ?? "0");
        if (other !== quantity) problems.push(`${name}: ${metric} is ${other} millionths, not ${quantity}`);
      }
    };
    const { metrics } = data("metrics");
    const { weeks } = data("weeks");
    compare("total", {
      acts: weeks.reduce((sum, told) => sum + told.acts, 0),
      quantities: Object.fromEntries(metrics.map(({ id, total }) => [id, total])),
    });
    for (const told of weeks) compare(told.week, told);
    expect(weeks.length === sums.size - 1, `${weeks.length} weeks, not ${sums.size - 1}`);
    const { length } = data("ledger").ledger;
    expect(length === logged.length, `${length} rows, not ${logged.length}`);
    none(problems);
  });
}
