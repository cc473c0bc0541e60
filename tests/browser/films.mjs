// Recordings play, on a built site and on one that is served: picture, captions, and then the next one.
import { withServed } from "./serve.mjs";
import { expect, none, watch } from "./watch.mjs";

const LIMIT = 30_000;

/** Adds to `plan` the checks of players, on the built site at `root` and on a served copy of `source`. */
export function planFilms(plan, root, program, source) {
  plan.add("content: recordings play one after the other", async (browser) => {
    const context = await browser.newContext({ reducedMotion: "reduce" });
    context.setDefaultTimeout(LIMIT);
    try {
      const page = await context.newPage();
      const problems = await watch(page, root);
      await reel(page, root);
      none(problems);
    } finally {
      await context.close();
    }
  });
  plan.add("serve: recordings play one after the other", (browser) =>
    withServed(browser, { program, source, width: 1280 }, ({ page, desk }) => reel(page, desk.root)),
  );
}

/** Plays the first two recordings of the reel: a film with captions, and what follows it. */
async function reel(page, root) {
  await page.goto(`${root}testimonies/index.html`);
  // Without sound, a browser lets pages play by themselves.
  const players = await page.evaluate(() => {
    const all = [...document.querySelectorAll(".reel :is(video, audio)")];
    for (const player of all) player.muted = true;
    return all.map((player) => player.localName);
  });
  expect(players[0] === "video" && players.length > 1, `these are the players: ${players}`);
  const film = page.locator(".reel video").first();
  const poster = await film.evaluate(async (video) => {
    const picture = new Image();
    picture.src = video.poster;
    await picture.decode();
    return { width: picture.naturalWidth, shown: video.paused && video.currentTime === 0 };
  });
  expect(poster.width > 0 && poster.shown, `the poster is not to be seen: ${JSON.stringify(poster)}`);
  await film.evaluate((video) => video.play());
  await page.waitForFunction(() => document.querySelector(".reel video").currentTime > 0.2);
  const seen = await film.evaluate((video) => ({
    seconds: video.duration,
    width: video.videoWidth,
    error: video.error?.message,
    cues: video.textTracks[0]?.cues?.length,
    mode: video.textTracks[0]?.mode,
    said: [...(video.textTracks[0]?.activeCues ?? [])].map((cue) => cue.text).join(),
  }));
  const plays = seen.seconds > 0 && seen.width > 0 && !seen.error;
  expect(plays && seen.cues > 0 && seen.mode === "showing" && seen.said, `it does not play: ${JSON.stringify(seen)}`);
  // To skip, the browser asks for a later part of the file.
  await film.evaluate((video) => {
    video.currentTime = video.duration - 0.5;
  });
  await page.waitForFunction(() => {
    const [first, next] = document.querySelectorAll(".reel :is(video, audio)");
    return first.ended && !next.paused && next.currentTime > 0.1;
  });
}
