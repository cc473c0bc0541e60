// The writing desk: a story is opened, looked at while it is written, and saved.
import { ask, Away, byId, make, memory, say } from "./parts.js";
import { elementOf, fill, isBusy, showLengths, tell, told } from "./fields.js";
import * as preview from "./preview.js";

/** How long a pause in typing is. */
const PAUSE = 300;
/** How soon careledger is asked again when it did not answer. */
const AGAIN = 3000;
const EMPTY = { title: "", date: "", care: "", cause: "", change: "", demands: [], photo: null, tags: [], draft: "true", body: "" };
const copy = (value) => JSON.parse(JSON.stringify(value));
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

let shelf;
/** The story on the desk: its file and that file's state; what it held, and what it holds now. */
let paper = null;
let timer, again;
let looking = false;
let wanted = false;
let saving = false;

// ---- Where a person is ----

window.addEventListener("hashchange", go);

async function go() {
  clearTimeout(timer);
  clearTimeout(again);
  paper = null;
  const name = decodeURIComponent(location.hash.slice(1));
  try {
    shelf = await ask("shelf", {});
  } catch (error) {
    trouble(error);
    again = setTimeout(go, AGAIN);
    return;
  }
  trouble(null);
  memory.campaign = shelf.id;
  byId("campaign").textContent = `· ${shelf.title}`;
  byId("shelf").hidden = Boolean(name);
  byId("paper").hidden = true;
  if (!name) showShelf();
  else await open(name === "new" ? null : name);
}

function trouble(error) {
  const words = error && (error instanceof Away ? "careledger serve does not answer. Start it again; what you typed is kept in this browser." : error.message);
  byId("trouble").hidden = !words;
  byId("trouble").textContent = words ?? "";
  if (words) say(words);
}

// ---- The stories ----

function showShelf() {
  document.title = `Writing desk · ${shelf.title}`;
  byId("find").value = "";
  byId("finder").hidden = shelf.stories.length < 8;
  listStories();
  byId("shelf-title").focus();
}

function listStories() {
  const words = byId("find").value.toLowerCase().split(/\s+/);
  const found = shelf.stories.filter(({ title, tag, name }) => words.every((word) => `${title} ${tag} ${name}`.toLowerCase().includes(word)));
  const items = found.map(({ name, tag, title, date, state, translation }) =>
    make(
      "li",
      { class: translation && "of-another" },
      make("a", { href: `#${encodeURIComponent(name)}`, dir: "auto" }, title || name),
      memory.get(name) ? make("span", { class: "mark" }, "not saved") : state ? make("span", { class: "mark" }, state) : null,
      make("p", {}, translation ? `${tag} in ${translation}` : `${tag}, ${date}`),
    ),
  );
  if (memory.get(null)) items.unshift(make("li", {}, make("a", { href: "#new" }, memory.get(null).form.title || "A new story"), make("span", { class: "mark" }, "not saved")));
  byId("stories").replaceChildren(...items);
}

byId("find").addEventListener("input", () => {
  listStories();
  const found = byId("stories").children.length;
  say(found === 1 ? "1 story found" : `${found} stories found`, 700);
});

// ---- One story ----

async function open(name) {
  preview.clear();
  turn(false);
  let file = { name: null, version: null, translation: null, form: { ...EMPTY, date: shelf.today }, text: null, reason: null };
  if (name) {
    try {
      file = await ask("open", { name });
    } catch (error) {
      trouble(error);
      if (error instanceof Away) again = setTimeout(go, AGAIN);
      return;
    }
  }
  const kept = memory.get(name);
  byId("paper").hidden = false;
  lay(file);
  if (kept && (paper.form ? kept.form && !same(kept.form, paper.form) : typeof kept.text === "string" && kept.text !== paper.text)) {
    paper = { ...paper, ...kept, isShown: true };
    show();
    restored(kept.at, file);
  }
  byId("paper-title").focus();
}

/** Puts a file on the desk as it stands. */
function lay(file) {
  paper = {
    name: file.name,
    version: file.version,
    isTranslation: file.translation,
    form: file.form && copy(file.form),
    text: file.form ? null : file.text,
    base: file.form ? copy(file.form) : file.text,
    reason: file.reason,
    problems: [],
    // What a person has not come to yet is not told to be missing.
    isShown: Boolean(file.name),
    touched: new Set(),
  };
  for (const id of ["restored", "conflict"]) byId(id).hidden = true;
  show();
}

function show() {
  const { name, form, text, reason, isTranslation } = paper;
  const listed = shelf.stories.find((story) => story.name === name);
  byId("paper-title").textContent = name ? `${listed?.tag ?? name}${listed?.translation ? ` in ${listed.translation}` : ""}` : `A new story: ${shelf.next}`;
  document.title = `${byId("paper-title").textContent} · Writing desk`;
  byId("as-form").hidden = !form;
  byId("as-text").hidden = Boolean(form);
  if (form) fill(form, shelf, { isTranslation, onchange: (field) => typed(field) });
  else {
    byId("text").value = text;
    byId("text-hint").textContent = `This file cannot be shown as fields: ${reason}. Here it is as it stands. When that is mended and saved, the fields are back.`;
  }
  showProblems();
  state();
  look();
}

byId("text").addEventListener("input", () => {
  paper.text = byId("text").value;
  typed("text");
});

const isChanged = () => !same(paper.form ?? paper.text, paper.base);

function typed(field) {
  paper.touched.add(field.split(".")[0]);
  keep();
  state();
  clearTimeout(timer);
  timer = setTimeout(look, PAUSE);
}

/** Keeps in this browser what is not saved. */
function keep() {
  const { name, form, text, version, base } = paper;
  paper.isKept = !isChanged() || memory.set(name, { form, text, version, base, at: Date.now() });
  if (!isChanged()) memory.drop(name);
}

window.addEventListener("beforeunload", (event) => {
  if (paper && isChanged() && !paper.isKept && !paper.isRestored) event.preventDefault();
});

function restored(at, file) {
  paper.isRestored = true;
  const notice = byId("restored");
  const when = new Date(at).toLocaleString();
  const drop = make("button", { type: "button" }, "Throw them away");
  drop.addEventListener("click", () => {
    memory.drop(file.name);
    lay(file);
    byId("paper-title").focus();
    say("Thrown away. This is the story as it was last saved.");
  });
  notice.replaceChildren(make("p", {}, `These are words of ${when} that were never saved.`), make("p", {}, drop));
  notice.hidden = false;
}

/** Says in one line how things stand. */
function state(words, isBad = false) {
  const line = byId("state");
  line.className = isBad ? "error" : "";
  line.textContent = words ?? (isChanged() ? (paper.isKept === false ? "Not saved, and this browser keeps nothing: save before you leave." : "Not saved yet. It is kept in this browser.") : paper.name ? "All is saved." : "");
}

// ---- What careledger says of it ----

const said = () => ({ name: paper.name, form: paper.form, text: paper.text, version: paper.version });

async function look() {
  clearTimeout(again);
  if (!paper) return;
  if (looking) {
    wanted = true;
    return;
  }
  looking = true;
  const of = paper;
  const { version } = paper;
  try {
    const answer = await ask("check", said());
    // It was saved meanwhile: that the file is another by now is no news.
    if (saving || version !== of.version) answer.has_changed = false;
    if (of === paper) heard(answer);
  } catch (error) {
    if (of === paper) {
      if (error instanceof Away) {
        state("careledger serve does not answer. What you typed is kept in this browser; start it again.", true);
        if (!of.isAway) say(byId("state").textContent);
        of.isAway = true;
        again = setTimeout(look, AGAIN);
      } else {
        paper.problems = [{ severity: "error", message: error.message.replace(/\.$/, "") }];
        showProblems();
      }
    }
  }
  looking = false;
  if (wanted) {
    wanted = false;
    look();
  }
}

function heard(answer) {
  if (paper.isAway) {
    paper.isAway = false;
    say("careledger serve answers again.");
    state();
  }
  paper.problems = answer.problems;
  paper.elsewhere = answer.elsewhere ? answer : null;
  if (answer.lengths) showLengths(answer.lengths, shelf);
  showProblems();
  preview.show(answer.preview);
  if (answer.has_changed && !paper.isTold) {
    paper.isTold = true;
    state("Somebody changed this story on the disk. Press Save to see both.", true);
    say(byId("state").textContent);
  }
}

/** Problems of what a person has come to; all of them once a save was tried. */
function shown() {
  const isSeen = ({ field }) => paper.isShown || paper.text !== null || paper.touched.has(field?.split(".")[0]);
  return paper.problems.filter(isSeen);
}

function showProblems() {
  const problems = shown();
  const isText = paper.text !== null;
  const others = tell(problems, isText);
  const elsewhere = paper.elsewhere;
  const items = others.map((problem) => make("li", {}, told(problem, isText)));
  if (elsewhere) {
    const files = elsewhere.elsewhere === 1 ? "Another file has an error" : `Other files have ${elsewhere.elsewhere} errors`;
    items.push(make("li", {}, `${files}, so no preview can be made: ${elsewhere.first_elsewhere}.`));
  }
  byId("problems").hidden = !items.length;
  const isBad = elsewhere || others.some(({ severity }) => severity === "error");
  byId("problems").classList.toggle("bad", Boolean(isBad));
  byId("problems-title").textContent = isBad ? "To mend" : "Worth knowing";
  byId("problem-list").replaceChildren(...items);
}

/** Takes a person to the first thing that keeps the story from being saved. */
function toFirst() {
  const order = ["title", "date", "care", "cause", "change", "demand", "photo", "photo.file", "photo.alt", "photo.consent", "photo.credit", "body", "tags", "draft"];
  const place = ({ field }) => (order.indexOf(field) + order.length + 1) % (order.length + 1);
  const errors = paper.problems.filter(({ severity }) => severity === "error").sort((one, other) => place(one) - place(other));
  const fields = errors.map(({ field }) => elementOf(field, paper.text !== null));
  (fields.find(Boolean) ?? byId("paper-title")).focus();
}

// ---- Saving ----

byId("paper").addEventListener("submit", (event) => {
  event.preventDefault();
  save();
});
document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s" && paper) {
    event.preventDefault();
    save();
  }
});

async function save() {
  if (saving || !paper) return;
  if (isBusy()) return state("The photo is still being copied. Save when it is there.", true);
  saving = true;
  clearTimeout(timer);
  const of = paper;
  const before = copy(paper.form ?? paper.text);
  state("Saving …");
  try {
    const file = await ask("save", said());
    saved(of, file, before);
  } catch (error) {
    if (of === paper) notSaved(error);
  }
  saving = false;
}

async function saved(of, file, before) {
  memory.drop(of.name);
  if (of !== paper) return;
  const isStill = same(before, paper.form ?? paper.text);
  for (const id of ["restored", "conflict"]) byId(id).hidden = true;
  if (file.is_new || !isStill || paper.text !== null) shelf = await ask("shelf", {}).catch(() => shelf);
  if (of !== paper) return;
  if (file.is_new) history.replaceState(null, "", `#${encodeURIComponent(file.name)}`);
  if (isStill && paper.text !== null) lay(file);
  else {
    // What was typed meanwhile stays; the fields stay where they are, and so does the focus.
    Object.assign(paper, { name: file.name, version: file.version, base: before, isShown: true, isTold: false, isRestored: false });
    const listed = shelf.stories.find(({ name }) => name === file.name);
    byId("paper-title").textContent = listed?.tag ?? file.name;
    keep();
  }
  const words = `Saved as ${file.file}.`;
  state(isStill ? words : undefined);
  say(words);
  look();
}

function notSaved(error) {
  if (error instanceof Away) {
    const words = "Not saved: careledger serve does not answer. Your words are kept in this browser; start it again and press Save.";
    state(words, true);
    say(words);
    paper.isAway = true;
    clearTimeout(again);
    again = setTimeout(look, AGAIN);
    return;
  }
  state(error.message, true);
  say(error.message);
  if (error.told.changed) return conflict(error.told.changed);
  paper.isShown = true;
  paper.problems = error.told.problems ?? [{ severity: "error", message: error.message.replace(/\.$/, "") }];
  showProblems();
  turn(false);
  toFirst();
}

// ---- When somebody else saved meanwhile ----

const NAMES = { title: "Title", date: "Date", care: "Care", cause: "Cause", change: "Change", demands: "Demands", photo: "Photo", tags: "Tags", draft: "Publish it", body: "Text" };
const words = (value) => (value == null || value.length === 0 ? "(nothing)" : typeof value === "string" ? value : Array.isArray(value) ? value.join(", ") : Object.values(value).flat().filter((part) => typeof part === "string" && part).join(", "));

function conflict(theirs) {
  const isForm = paper.form && theirs.form;
  const mine = paper.form;
  const both = isForm ? Object.keys(NAMES).filter((key) => !same(mine[key], paper.base[key]) && !same(theirs.form[key], paper.base[key]) && !same(mine[key], theirs.form[key])) : [];
  const merge = make("button", { type: "button" }, isForm ? "Keep mine where I wrote, and take the rest from the disk" : "Go on with mine");
  merge.addEventListener("click", () => {
    const { base } = paper;
    if (isForm) {
      const form = Object.fromEntries(Object.keys(NAMES).map((key) => [key, same(mine[key], base[key]) ? theirs.form[key] : mine[key]]));
      lay(theirs);
      paper.form = copy(form);
    } else {
      const { form, text } = paper;
      Object.assign(paper, { version: theirs.version, base: theirs.form ?? theirs.text, form, text });
    }
    byId("conflict").hidden = true;
    show();
    keep();
    state("Look it over, and save it.");
    say("Look it over, and save it.");
    byId("paper-title").focus();
  });
  const take = make("button", { type: "button" }, "Take what is on the disk, without mine");
  take.addEventListener("click", () => {
    memory.drop(paper.name);
    lay(theirs);
    byId("paper-title").focus();
  });
  const fields = both.map((key) => make("dl", {}, make("dt", {}, `${NAMES[key]}, on the disk`), make("dd", {}, words(theirs.form[key])), make("dt", {}, `${NAMES[key]}, yours`), make("dd", {}, words(mine[key]))));
  const parts = isForm ? (both.length ? "Both of you changed:" : "You changed different fields, so both fit together.") : "It cannot be put together field by field.";
  byId("conflict").replaceChildren(make("h2", {}, "Changed on the disk"), make("p", {}, `This story was changed on the disk since you opened it. Nothing was saved, and nothing of yours is lost. ${parts}`), ...fields, make("p", { class: "tools" }, merge, take));
  byId("conflict").hidden = false;
  turn(false);
  byId("conflict").focus();
  byId("conflict").scrollIntoView({ block: "nearest" });
}

// ---- On a narrow screen: the page instead of the fields ----

function turn(toPreview) {
  byId("paper").classList.toggle("turned", toPreview);
  byId("turn").textContent = toPreview ? "Write" : "Preview";
}
byId("turn").addEventListener("click", () => {
  const toPreview = !byId("paper").classList.contains("turned");
  turn(toPreview);
  if (toPreview) {
    byId("preview-title").focus();
    scrollTo(0, 0);
  }
});

go();
