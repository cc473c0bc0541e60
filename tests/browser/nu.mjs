// Every page, style sheet and drawing through the Nu HTML Checker, the one that the W3C runs.
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, none } from "./watch.mjs";

/** What the checker says that is no fault of a page, and why. */
const NO_FAULTS = [
  // It reads files, which have no origin, so that 'self' means nothing to it. That browsers refuse nothing,
  // each check of a page shows.
  /^Resource violates Content Security Policy/,
  // JSON-LD is a data block: it is never run, so no policy is asked (HTML, "prepare the script element").
  /^Inline script violates Content Security Policy/,
  // The section is named: by the caption of the table that it holds.
  /^Section lacks heading.*<section aria-labelledby="t-table"/s,
  // A guess from the number of words. Labels of pages are still in English, whatever the language of the site.
  /^This document appears to be written in English but/,
  // SVG 2 has both; the checker knows SVG 1.1.
  /^Bad value “plaintext” for attribute “unicode-bidi” on element “tspan”/,
  /^CSS: “vector-effect”: Property “vector-effect” doesn't exist/,
];

/** It reads hundreds of files, which on a busy machine takes minutes. */
const LIMIT = 900_000;

/** Adds to `plan` the check of all files below `folder`. */
export function planNu(plan, folder) {
  plan.add("Nu HTML Checker: nothing to complain of in pages, style sheets and drawings", async () => {
    const jar = join(dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")), "build/dist/vnu.jar");
    const options = ["--format", "json", "--stdout", "--exit-zero-always", "--also-check-css", "--also-check-svg", "--skip-non-html"];
    const { stdout } = await promisify(execFile)("java", ["-Xss4m", "-jar", jar, ...options, folder], { maxBuffer: 1 << 28 });
    const { messages } = JSON.parse(stdout);
    // Silence must be that of a checker that looked: it always says the first of these of a file.
    expect(messages.some((told) => NO_FAULTS[0].test(told.message)), "the checker looked at nothing");
    none(
      messages
        .filter((told) => !NO_FAULTS.some((fault) => fault.test(`${told.message} ${told.extract ?? ""}`)))
        .map((told) => `${told.url.split(folder).pop()}:${told.lastLine ?? ""} ${told.message}\n    ${told.extract ?? ""}`),
    );
  }, LIMIT);
}
