// Plays testimonies one after the other: when one has ended, the next recording comes into view and begins.
const players = [...document.querySelectorAll(".reel :is(video, audio)")];
const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;

for (const [index, player] of players.entries()) {
  player.addEventListener("play", () => {
    for (const other of players) if (other !== player) other.pause();
  });
  player.addEventListener("ended", () => {
    const next = players[index + 1];
    if (!next) return;
    next.closest(".testimony").scrollIntoView({ behavior: calm ? "auto" : "smooth" });
    // A browser that refuses to play by itself leaves the button to be pressed.
    next.play().catch(() => next.focus());
  });
}
