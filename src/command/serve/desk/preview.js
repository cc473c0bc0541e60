// The page and the cards of a story as they would be with what is typed.
import { ask, Away, byId, make } from "./parts.js";

const page = byId("page");
const cards = byId("cards");
const state = byId("preview-state");
let shown = null;
let drawn = null;
let drawing = false;

const address = (path) => `/_desk/preview/${shown.id}/${path.split("/").map(encodeURIComponent).join("/")}`;
const onCards = () => byId("show-cards").getAttribute("aria-pressed") === "true";

/** Shows the site that careledger made of what is typed; without one, the last stays. */
export function show(preview) {
  if (preview) {
    shown = preview;
    state.textContent = "";
    showPage();
    if (onCards()) showCards();
  } else {
    state.textContent = shown ? "There is something to mend first. This is how it was before." : "The page appears here when nothing is left to mend.";
  }
  state.hidden = !state.textContent;
}

/** Another story is open: nothing of this one is shown. */
export function clear() {
  shown = null;
  drawn = null;
  page.replaceChildren();
  cards.replaceChildren();
  state.textContent = "The page appears here as you write.";
  state.hidden = false;
}

// A new page comes in behind the old one, and where that was read to.
function showPage() {
  for (const old of page.querySelectorAll(".coming")) old.remove();
  const before = page.querySelector("iframe");
  const frame = make("iframe", { title: "The page as it would be", class: before && "coming", sandbox: "allow-same-origin", src: address(shown.page) });
  frame.addEventListener("load", () => {
    if (!frame.classList.contains("coming")) return;
    try {
      frame.contentWindow.scrollTo(0, before?.contentWindow?.scrollY ?? 0);
    } catch {
      // It begins at its top.
    }
    frame.classList.remove("coming");
    before?.remove();
  });
  page.append(frame);
}

async function showCards() {
  if (drawing || !shown || drawn === shown.id) return;
  drawing = true;
  const { id } = shown;
  if (!cards.hasChildNodes()) cards.replaceChildren(make("p", { class: "hint" }, "The cards are being drawn."));
  try {
    const found = await ask("cards", { preview: id, page: shown.page });
    if (shown?.id === id) {
      cards.replaceChildren(...found.cards.map(card));
      if (!found.cards.length) cards.replaceChildren(make("p", { class: "hint" }, "No cards are drawn for this page."));
      drawn = id;
    }
  } catch (error) {
    cards.replaceChildren(make("p", { class: "hint" }, error instanceof Away ? "careledger serve does not answer." : error.message));
  }
  drawing = false;
  if (shown && shown.id !== id) showCards();
}

function card(of) {
  const told = of.problems.map(({ title, help }) => make("span", { class: "warning" }, `${title}. ${help ?? ""}`));
  const image = of.failure ? null : make("img", { src: address(of.path), alt: of.alt, width: of.width, height: of.height });
  return make("figure", {}, image, make("figcaption", {}, make("b", {}, `${of.kind}, ${of.format}`), of.failure ? make("span", {}, of.failure) : null, ...told));
}

function turn(toCards) {
  byId("show-page").setAttribute("aria-pressed", String(!toCards));
  byId("show-cards").setAttribute("aria-pressed", String(toCards));
  page.hidden = toCards;
  cards.hidden = !toCards;
  if (toCards) showCards();
}
byId("show-page").addEventListener("click", () => turn(false));
byId("show-cards").addEventListener("click", () => turn(true));
