// The writing desk as a storyteller uses it: by keyboard, on a phone, with a photo, and when things go wrong.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { look, withServed } from "./serve.mjs";
import { expect } from "./watch.mjs";

const WIDTHS = [360, 1280];
const PHOTO = new URL("../../content/media/midnight.jpg", import.meta.url).pathname;
const NOTED = `---
# The one that the paper asked about.
title: 'The long way home'   # Mira's words
date: 2026-11-18
care: >-  # keep this short
  A driver stayed on the bus
  until the last child was home.
cause: The school bus was cut.
change: Bring the school bus back.
demand: [staffing-ratios] # one for now
origin: the kitchen table
---

## Care

She knew every door.

## Cause

A line in a budget.

## Change

One bus.
`;

/** Adds to `plan` the checks of the desk over a copy of the campaign in `source`. */
export function planDesk(plan, program, source, shots) {
  for (const width of WIDTHS) {
    const at = (name, work) =>
      plan.add(`desk at ${width} px: ${name}`, (browser) =>
        withServed(browser, { program, source, width, policy: null }, async (scene) => {
          const { page, problems, desk } = scene;
          const stories = join(desk.folder, "content", "stories");
          const read = (name) => readFileSync(join(stories, name), "utf8");
          const write = (name, text) => writeFileSync(join(stories, name), text);
          await work({ ...scene, stories, read, write });
          // No script runs in a preview, and Chromium says so of each that the page has; refusals are wanted here.
          const expected = /Blocked script execution|status of (401|409|422)|answer (401|409|422)|: blob:http:/;
          const others = problems.filter((problem) => !expected.test(problem));
          problems.splice(0, problems.length, ...others);
        }),
      );

    at("a new story by keyboard alone", async ({ page, desk, stories, read }) => {
      await page.goto(`${desk.root}_desk/`);
      await page.getByRole("heading", { level: 1, name: "Stories" }).waitFor();
      await look(page, shots, `shelf-${width}`, "desk");
      await tabTo(page, "Write a new story");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: "A new story: #CareLedger029" }).waitFor();
      expect((await page.locator(".told p").count()) === 0, "what nobody came to yet is told to be missing");
      await look(page, shots, `new-${width}`, "desk");
      await type(page, "Title", "A lamp: for the stairs");
      await type(page, "Care", "A long gesture of care. ".repeat(10));
      const counter = page.locator("#care-count");
      await counter.filter({ hasText: "239 characters; cards have room for 200" }).waitFor();
      await page.getByText("the beat `care` has 239 characters; cards have room for 200", { exact: false }).waitFor();
      await look(page, shots, `long-${width}`, "desk");
      await page.keyboard.press("Control+A");
      await page.keyboard.type("A caretaker carried a lamp up nine floors.");
      await counter.filter({ hasText: "42 of 200 characters" }).waitFor();
      await type(page, "Cause", "The light on the stairs was never mended.");
      await type(page, "Change", "Repairs within a week, by law.");
      await tabTo(page, "Demand");
      await page.keyboard.type("Enough hands");
      await type(page, "Text", "Nine floors.\n\nNobody fell.");
      await type(page, "Tags", "night, stairs");
      if (width < 1000) {
        await tabTo(page, "Preview");
        await page.keyboard.press("Enter");
      }
      const frame = page.frameLocator("#page iframe:not(.coming)");
      await frame.getByRole("heading", { level: 1, name: "A lamp: for the stairs" }).waitFor();
      await frame.getByText("Nobody fell.").waitFor();
      await look(page, shots, `preview-${width}`, "desk");
      await page.getByRole("button", { name: "Cards" }).focus();
      await page.keyboard.press("Enter");
      const cards = page.locator("#cards img");
      await cards.nth(2).waitFor();
      await page.waitForFunction(() => [...document.querySelectorAll("#cards img")].every((image) => image.naturalWidth > 0));
      expect((await cards.first().getAttribute("alt")).includes("A lamp: for the stairs"), "the card has no words");
      await look(page, shots, `cards-${width}`, "desk");
      await page.keyboard.press("Control+S");
      await page.locator("#state", { hasText: "Saved as" }).waitFor();
      expect(/029-a-lamp-for-the-stairs\.md/.test(await page.locator("#voice").innerText()), "it is not said aloud");
      const wanted = [
        "---",
        'title: "A lamp: for the stairs"',
        "date: 2026-11-20",
        "care: A caretaker carried a lamp up nine floors.",
        "cause: The light on the stairs was never mended.",
        "change: Repairs within a week, by law.",
        "demand: staffing-ratios",
        "tags: [night, stairs]",
        "draft: true",
        "---",
        "",
        "Nine floors.",
        "",
        "Nobody fell.",
        "",
      ].join("\n");
      const made = read("029-a-lamp-for-the-stairs.md");
      expect(made === wanted, `not as it should be:\n${made}`);
      expect(readdirSync(stories).filter((name) => name.startsWith("029")).length === 1, "more than one file was made");
      expect(page.url().endsWith("#029-a-lamp-for-the-stairs.md"), `the address is ${page.url()}`);
      // The site shows it as soon as it is built, and leads back to the desk.
      while (!(await fetch(`${desk.root}029/`)).ok) await page.waitForTimeout(20);
      await page.goto(`${desk.root}029/`);
      await page.getByRole("heading", { level: 1, name: "A lamp: for the stairs" }).waitFor();
      await page.getByRole("link", { name: "Edit", exact: true }).click();
      await page.getByLabel("Title").waitFor();
      expect((await page.getByLabel("Title").inputValue()) === "A lamp: for the stairs", "the desk opens another story");
    });

    at("an edit changes what was edited", async ({ page, desk, read, write }) => {
      write("029-long-way.md", NOTED);
      await page.goto(`${desk.root}_desk/#029-long-way.md`);
      await page.getByText("`origin` is not a known key", { exact: false }).waitFor();
      await page.getByLabel("Care", { exact: true }).fill("A driver stayed until the last child was home.");
      await page.getByRole("button", { name: "Another demand" }).click();
      await page.getByLabel("Demand 2").selectOption("night-clinics");
      await page.getByRole("button", { name: "Save" }).click();
      await page.locator("#state", { hasText: "Saved as" }).waitFor();
      const wanted = NOTED.replace("A driver stayed on the bus\n  until", "A driver stayed until").replace("[staffing-ratios]", "[staffing-ratios, night-clinics]");
      expect(read("029-long-way.md") === wanted, read("029-long-way.md"));
    });

    at("a save that fails leads to the first fault", async ({ page, desk, stories }) => {
      await page.goto(`${desk.root}_desk/#new`);
      await page.getByLabel("Title").fill("Half a story");
      await page.getByLabel("From its date on").check();
      await page.getByRole("button", { name: "Save" }).click();
      await page.locator("#state", { hasText: "Not saved: this story has 3 errors" }).waitFor();
      expect((await focused(page)) === "care", `the focus is on ${await focused(page)}`);
      expect((await page.locator("#care").getAttribute("aria-invalid")) === "true", "the field is not marked");
      await page.locator("#care-told", { hasText: "the beat `care` is empty" }).waitFor();
      await look(page, shots, `faults-${width}`, "desk");
      expect(!readdirSync(stories).some((name) => name.startsWith("029")), "it was saved");
      // As a draft it may wait.
      await page.getByLabel("Not yet: it is a draft").check();
      await page.getByRole("button", { name: "Save" }).click();
      await page.locator("#state", { hasText: "Saved as" }).waitFor();
    });

    at("a photo is brought, with its words and consent", async ({ page, desk, read }) => {
      await page.goto(`${desk.root}_desk/#028-the-shift-we-covered.md`);
      await page.getByLabel("Title").waitFor();
      await page.getByLabel("Choose a photo").setInputFiles({ name: "notes.heic", mimeType: "image/heic", buffer: Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic"), Buffer.alloc(64)]) });
      await page.getByText("notes.heic is a HEIC photo", { exact: false }).first().waitFor();
      await page.getByLabel("Choose a photo").setInputFiles(PHOTO);
      await page.getByText("It shows midnight-2.jpg.").waitFor();
      expect((await focused(page)) === "photo-alt", `the focus is on ${await focused(page)}`);
      await page.keyboard.type("A cyclist under a lamp");
      await page.getByLabel("Everyone who can be recognised agreed").check();
      for (const place of ["on cards, which others share", "in print"]) await page.getByLabel(place).check();
      await page.getByLabel("Until, if they set an end").fill("2027-11-20");
      // Where a focus by keyboard brings it: clear of the bar.
      await page.getByLabel("Until, if they set an end").evaluate((field) => field.scrollIntoView({ block: "center" }));
      await look(page, shots, `photo-${width}`, "desk");
      await page.getByRole("button", { name: "Save" }).click();
      await page.locator("#state", { hasText: "Saved as" }).waitFor();
      const block = ["photo:", "  file: midnight-2.jpg", "  alt: A cyclist under a lamp", "  consent: { given: 2026-11-20, scope: [web, social, print], until: 2027-11-20 }", ""].join("\n");
      expect(read("028-the-shift-we-covered.md").includes(block), read("028-the-shift-we-covered.md"));
      expect(readFileSync(join(desk.folder, "content", "media", "midnight-2.jpg")).length > 1000, "there is no photo");
    });

    at("a photo that is there already is chosen", async ({ page, desk, read }) => {
      await page.goto(`${desk.root}_desk/#028-the-shift-we-covered.md`);
      const known = page.getByLabel("Or one that is in the campaign already");
      await known.selectOption("midnight.jpg");
      await page.getByText("It shows midnight.jpg.").waitFor();
      await page.locator("#photo-alt-told", { hasText: "alt" }).waitFor();
      await page.getByLabel("What can be seen").fill("A cyclist under a lamp");
      await page.getByLabel("Everyone who can be recognised agreed").check();
      await known.scrollIntoViewIfNeeded();
      await look(page, shots, `photo-known-${width}`, "desk");
      await page.getByRole("button", { name: "Save" }).click();
      await page.locator("#state", { hasText: "Saved as" }).waitFor();
      const block = ["photo:", "  file: midnight.jpg", "  alt: A cyclist under a lamp", "  consent: { given: 2026-11-20, scope: [web] }", ""].join("\n");
      expect(read("028-the-shift-we-covered.md").includes(block), read("028-the-shift-we-covered.md"));
      await known.selectOption({ label: "None" });
      await page.getByText("No photo.").waitFor();
      await page.getByRole("button", { name: "Save" }).click();
      await page.locator("#state", { hasText: "Saved as" }).waitFor();
      expect(!read("028-the-shift-we-covered.md").includes("photo:"), read("028-the-shift-we-covered.md"));
    });

    at("what is typed outlasts a reload, and the end of serve", async ({ page, desk, problems, read }) => {
      const name = "027-the-first-counter.md";
      await page.goto(`${desk.root}_desk/#${name}`);
      await page.getByLabel("Title").fill("Typed, and not saved");
      await page.locator("#state", { hasText: "kept in this browser" }).waitFor();
      await page.reload();
      await page.getByText("that were never saved", { exact: false }).waitFor();
      expect((await page.getByLabel("Title").inputValue()) === "Typed, and not saved", "it is lost");
      await look(page, shots, `restored-${width}`, "desk");
      await desk.stop();
      await page.getByLabel("Title").fill("Typed while nothing answered");
      await page.getByRole("button", { name: "Save" }).click();
      await page.locator("#state", { hasText: "does not answer" }).waitFor();
      await desk.again();
      await page.locator("#state", { hasText: "Not saved yet" }).waitFor();
      await page.getByRole("button", { name: "Save" }).click();
      await page.locator("#state", { hasText: "Saved as" }).waitFor();
      expect(read(name).includes("title: Typed while nothing answered\n"), read(name));
      // That it did not answer is what was tried.
      problems.splice(0, problems.length, ...problems.filter((problem) => !/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE/.test(problem)));
    });

    at("nobody's words are written over", async ({ page, desk, read, write }) => {
      write("029-long-way.md", NOTED);
      await page.goto(`${desk.root}_desk/#029-long-way.md`);
      await page.getByLabel("Title").fill("The way home");
      await page.getByLabel("Cause", { exact: true }).fill("No bus came.");
      const theirs = NOTED.replace("The school bus was cut.", "The bus was cut in May.").replace("2026-11-18", "2026-11-19");
      write("029-long-way.md", theirs);
      await page.getByRole("button", { name: "Save" }).click();
      const conflict = page.getByRole("group", { name: "Changed on the disk" });
      await conflict.getByText("The bus was cut in May.").waitFor();
      await conflict.getByText("No bus came.").waitFor();
      expect((await focused(page)) === "conflict", `the focus is on ${await focused(page)}`);
      expect(read("029-long-way.md") === theirs, "it was written over");
      await look(page, shots, `conflict-${width}`, "desk");
      await conflict.getByRole("button", { name: "Keep mine" }).click();
      expect((await page.getByLabel("Date", { exact: true }).inputValue()) === "2026-11-19", "their date is not taken");
      await page.getByRole("button", { name: "Save" }).click();
      await page.locator("#state", { hasText: "Saved as" }).waitFor();
      const wanted = theirs.replace("The long way home", "The way home").replace("The bus was cut in May.", "No bus came.");
      expect(read("029-long-way.md") === wanted, read("029-long-way.md"));
    });

    at("a file with a fault is shown as it stands", async ({ page, desk, read, write }) => {
      write("029-long-way.md", NOTED.replace("cause:", "title:"));
      await page.goto(`${desk.root}_desk/#029-long-way.md`);
      const text = page.getByLabel("The whole file");
      await page.getByText("the key `title` is written twice", { exact: false }).first().waitFor();
      await look(page, shots, `text-${width}`, "desk");
      await text.fill((await text.inputValue()).replace("title: The school", "cause: The school"));
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByLabel("Cause", { exact: true }).waitFor();
      expect(read("029-long-way.md") === NOTED, read("029-long-way.md"));
    });
  }
}

const focused = (page) => page.evaluate(() => document.activeElement.id);

/** Presses Tab until what bears that name has the focus. */
async function tabTo(page, name) {
  const label = () => {
    const element = document.activeElement;
    const words = element.getAttribute("aria-label") ?? element.labels?.[0]?.innerText ?? element.innerText ?? "";
    return words.trim();
  };
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(label)) === name) return;
  }
  throw new Error(`no Tab leads to ${name}`);
}

async function type(page, name, words) {
  await tabTo(page, name);
  await page.keyboard.insertText(words);
}
