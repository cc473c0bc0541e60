// The browser of this machine, and how it is started.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Its path: CARELEDGER_BROWSER, or the first that is found. */
export function findBrowser() {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const places = process.env.PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const found = process.env.CARELEDGER_BROWSER ?? places.find(existsSync);
  if (!found) throw new Error(`no browser: install ${names.join(", ")} or set CARELEDGER_BROWSER`);
  return found;
}
