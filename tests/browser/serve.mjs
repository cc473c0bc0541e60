// The served site while somebody writes: pages load themselves again, mistakes lie over them, cards beside.
import axe from "axe-core";
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { POLICY } from "./server.mjs";
import { expect, none, watch } from "./watch.mjs";

const WIDTHS = [360, 1280];
const SCHEMES = ["light", "dark"];
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const LIMIT = 60_000;

/** Adds to `plan` the checks of `careledger serve` over a copy of the campaign in `source`. */
export function planServe(plan, program, source, shots) {
  if (shots) mkdirSync(shots, { recursive: true });
  for (const width of WIDTHS) {
    plan.add(`serve at ${width} px: a save loads the page again`, (browser) =>
      withServed(browser, { program, source, width }, async ({ page, desk }) => {
        await page.goto(`${desk.root}001/`);
        await page.evaluate(() => scrollTo(0, 300));
        desk.edit("title:", () => "title: Saved a moment ago");
        await page.getByRole("heading", { level: 1, name: "Saved a moment ago" }).waitFor();
        await page.waitForFunction(() => scrollY > 100);
      }),
    );

    plan.add(`serve at ${width} px: a mistake lies over the page until it is mended`, (browser) =>
      withServed(browser, { program, source, width }, async ({ page, desk }) => {
        await page.goto(`${desk.root}001/`);
        const before = await page.getByRole("heading", { level: 1 }).innerText();
        desk.edit("change:", (line) => line.replace("change:", "chance:"));
        const overlay = page.getByRole("dialog");
        await overlay.waitFor();
        expect(/1 error/.test(await overlay.getByRole("heading", { level: 2 }).innerText()), "it does not count");
        expect(/error\[beat-/.test(await overlay.innerText()), "not the words of the terminal");
        const focused = () => page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.textContent ?? "");
        expect((await focused()) === "1 error", `the focus is on: ${await focused()}`);
        await look(page, shots, `error-${width}`);
        await page.keyboard.press("Escape");
        await overlay.waitFor({ state: "hidden" });
        expect((await focused()) === "1 error", "the focus is not on what opens it again");
        // What was closed stays so on another page, and can be opened there.
        await page.goto(`${desk.root}stories/`);
        const opener = page.getByRole("button", { name: "1 error" });
        await opener.waitFor();
        expect(!(await overlay.isVisible()), "what was closed came back on another page");
        await page.goto(`${desk.root}001/`);
        await opener.waitFor();
        await opener.focus();
        await page.keyboard.press("Enter");
        await overlay.waitFor();
        expect((await page.locator("h1").innerText()) === before, "the last good page is not under it");
        desk.edit("chance:", (line) => line.replace("chance:", "change:"));
        await overlay.waitFor({ state: "hidden" });
        expect((await page.getByRole("button", { name: /error/ }).count()) === 0, "the error is still told");
      }),
    );

    plan.add(`serve at ${width} px: warnings can be read and put away`, (browser) =>
      withServed(browser, { program, source, width }, async ({ page, desk }) => {
        await page.goto(`${desk.root}001/`);
        desk.edit("care:", () => `care: ${"A long gesture of care. ".repeat(12)}`);
        const opener = page.getByRole("button", { name: /^\d+ warnings?$/ });
        await opener.waitFor();
        await opener.click();
        const list = page.getByRole("region", { name: "Warnings" });
        await list.waitFor();
        expect(/warning\[/.test(await list.innerText()), "not the words of the terminal");
        await look(page, shots, `warnings-${width}`);
        await page.getByRole("button", { name: "Hide the warnings" }).click();
        await opener.waitFor({ state: "hidden" });
        await Promise.all([page.waitForEvent("load"), page.reload()]);
        await page.waitForTimeout(500);
        expect(!(await opener.isVisible()), "what was put away came back");
      }),
    );

    plan.add(`serve at ${width} px: cards beside the page, with boxes`, (browser) =>
      withServed(browser, { program, source, width }, async ({ page, desk }) => {
        await page.goto(`${desk.root}001/`);
        const opener = page.getByRole("button", { name: /^\d+ cards?$/ });
        await opener.click();
        const panel = page.getByRole("complementary", { name: "Cards of this page" });
        const pictures = panel.getByRole("img");
        await pictures.first().waitFor();
        const number = await pictures.count();
        expect(!(await opener.isVisible()), "what opens the panel lies over it");
        await page.waitForFunction(
          () => [...document.querySelector("body > div:last-of-type").shadowRoot.querySelectorAll("img")].every((image) => image.naturalWidth > 0),
        );
        const thumb = await pictures.first().boundingBox();
        expect(Math.round(thumb.width) === 300, `a thumb is ${thumb.width} wide`);
        const boxes = panel.locator("svg").first();
        expect(!(await boxes.isVisible()), "boxes are shown unasked");
        await panel.getByRole("checkbox").check();
        expect(await boxes.isVisible(), "no boxes are shown");
        const drawn = await boxes.boundingBox();
        expect(Math.abs(drawn.width - thumb.width) < 1 && Math.abs(drawn.height - thumb.height) < 1, "the boxes lie beside the card");
        expect((await panel.locator("rect.box").count()) >= number * 4, "boxes are missing");
        expect((await panel.locator("rect.safe").count()) === 2, "the safe area is missing");
        await look(page, shots, `cards-${width}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        expect(!wide, "the page scrolls sideways");
        // It stays open when the page loads itself again.
        desk.edit("title:", () => "title: Another title for the cards");
        await page.getByRole("heading", { level: 1, name: "Another title for the cards" }).waitFor();
        await panel.getByRole("img", { name: /Another title/ }).first().waitFor();
        await panel.getByRole("button", { name: "Close" }).focus();
        await page.keyboard.press("Escape");
        await panel.waitFor({ state: "hidden" });
        expect((await opener.innerText()) === `${number} cards`, `${number} cards are shown`);
        expect(await opener.evaluate((button) => button.getRootNode().activeElement === button), "the focus went astray");
      }),
    );

    plan.add(`serve at ${width} px: a draft bears a banner`, (browser) =>
      withServed(browser, { program, source, width }, async ({ page, desk }) => {
        desk.edit("title:", (line) => `${line}\ndraft: true`);
        await page.goto(`${desk.root}001/`);
        await page.getByRole("complementary").filter({ hasText: "Draft: not published" }).waitFor();
        await look(page, shots, `draft-${width}`);
        await page.goto(`${desk.root}stories/2/`);
        const link = page.locator('main a[href$="001/index.html"]');
        await link.getByText("draft", { exact: true }).waitFor();
        expect((await page.locator(".careledger-mark").count()) === 1, "others are marked too");
        await look(page, shots, `marks-${width}`);
      }),
    );
  }
}

/** Serves a copy of a campaign, opens a page under the strictest policy unless it has its own, and clears up. */
export async function withServed(browser, { program, source, width, policy = POLICY }, work) {
  const folder = mkdtempSync(join(tmpdir(), "careledger-browser-"));
  // Without translations: what these checks write into a story is told once, and marked once.
  cpSync(source, join(folder, "content"), { recursive: true, filter: (path) => !/stories.*\.[a-z]+\.md$/.test(path) });
  const start = (port) => spawn(program, ["serve", "--port", port, "--today", "2026-11-20", folder], { stdio: ["ignore", "ignore", "pipe"] });
  let server = start("0");
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  context.setDefaultTimeout(LIMIT);
  try {
    const root = await addressOf(server);
    const page = await context.newPage();
    if (policy) await page.route("**/*", async (route) => {
      if (route.request().resourceType() !== "document") return route.continue();
      const response = await route.fetch();
      return route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": POLICY } });
    });
    const problems = await watch(page, root);
    const stop = () => ended(server);
    const again = async () => addressOf((server = start(new URL(root).port)));
    await work({ page, problems, desk: { root, folder, stop, again, edit: (start, change) => edit(folder, start, change) } });
    none(problems);
  } finally {
    await context.close();
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ends a server, and waits until it is gone. */
async function ended(server) {
  const gone = new Promise((done) => server.once("exit", done));
  if (server.exitCode === null && server.signalCode === null && server.kill()) await gone;
}

/** Waits until the server tells where it is. */
function addressOf(server) {
  let said = "";
  return new Promise((found, failed) => {
    const timer = setTimeout(() => failed(new Error(`no address was told: ${said}`)), LIMIT);
    server.once("exit", () => failed(new Error(`the server ended: ${said}`)));
    server.stderr.on("data", (data) => {
      said += data;
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
      if (address) {
        clearTimeout(timer);
        found(address[0]);
      }
    });
  });
}

/** Changes the first line of the first story that begins so, in one write. */
function edit(folder, start, change) {
  const stories = join(folder, "content", "stories");
  const file = join(stories, readdirSync(stories).sort()[0]);
  const lines = readFileSync(file, "utf8").split("\n");
  const at = lines.findIndex((line) => line.startsWith(start));
  expect(at >= 0, `no line begins with ${start}`);
  lines[at] = change(lines[at]);
  writeFileSync(file, lines.join("\n"));
}

/** Looks for what axe finds in light and dark, and takes pictures where they are wanted. */
export async function look(page, shots, name, start = "serve") {
  const found = [];
  await page.evaluate(axe.source);
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // Without preload: it would copy the style sheet of the shadow tree into the page, against the policy.
    const run = (values) => globalThis.axe.run(document, { runOnly: { type: "tag", values }, preload: false });
    const { violations } = await page.evaluate(run, TAGS);
    found.push(...violations.map((rule) => `${colorScheme}: ${rule.id}: ${rule.nodes.map((node) => `${node.target} ${node.failureSummary}`).join("\n    ")}`));
    if (shots) await page.screenshot({ path: join(shots, `${start}-${name}-${colorScheme}.png`) });
  }
  none(found);
}
