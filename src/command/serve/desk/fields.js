// The fields of a story on the page: filled in, listened to, and told what is wrong with them.
import { ask, byId, count, make, Refused, say } from "./parts.js";

const BEATS = ["care", "cause", "change"];
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Which field on the page shows what careledger tells of one in the file. */
const SHOWN = {
  "photo": "photo",
  "photo.file": "photo",
  "photo.alt": "photo-alt",
  "photo.consent": "photo-consent",
  "photo.consent.given": "photo-consent",
  "photo.consent.scope": "photo-consent",
  "photo.consent.until": "photo-consent",
  "photo.credit": "photo-credit",
};
const TOLD = ["title", "date", ...BEATS, "demand", "photo", "photo-alt", "photo-consent", "photo-credit", "body", "tags", "draft", "text"];

let form, shelf, limit, changed;
let busy = false;

/** Whether a photo is on its way. */
export const isBusy = () => busy;

/** Shows a form and from then on writes into it what a person changes; each change is told to `onchange`. */
export function fill(values, about, { isTranslation, onchange }) {
  form = values;
  shelf = about;
  limit = about.photo_limit;
  changed = onchange;
  for (const name of ["title", ...BEATS, "body"]) byId(name).value = form[name];
  day(byId("date"), form.date);
  byId("tags").value = form.tags.join(", ");
  fillDemands();
  fillDraft();
  fillPhoto();
  for (const element of document.querySelectorAll("[dir=auto]")) element.lang = isTranslation || shelf.language;
  for (const element of document.querySelectorAll(".of-original")) element.hidden = Boolean(isTranslation);
  byId("photo-set").hidden = isTranslation && !form.photo;
}

/** The field on the page for one in the file. */
export function elementOf(field, isText) {
  if (isText) return byId("text");
  if (field === "demand") return byId("demand").querySelector("select");
  if (field === "draft") return document.querySelector('input[name="draft"]:checked') ?? byId("draft");
  const element = field && byId(SHOWN[field] ?? field);
  return element?.offsetParent ? element : null;
}

// A day that is none stays to be seen as it is.
function day(input, value) {
  input.type = value && !DAY.test(value) ? "text" : "date";
  input.value = value;
}

function change(field) {
  changed(field);
}

const texts = (words) => words.split(",").map((word) => word.trim()).filter(Boolean);

for (const name of ["title", "date", ...BEATS, "body"]) {
  byId(name).addEventListener("input", () => {
    form[name] = byId(name).value;
    change(name);
  });
}
byId("tags").addEventListener("input", () => {
  form.tags = texts(byId("tags").value);
  change("tags");
});

// ---- Demands ----

function fillDemands() {
  byId("demand").replaceChildren(...(form.demands.length ? form.demands : [""]).map(choice));
  nameDemands();
}

function choice(chosen) {
  const known = shelf.demands.some(({ id }) => id === chosen);
  const option = (value, words) => make("option", { value, selected: value === chosen }, words);
  return make(
    "select",
    { onchange: takeDemands, "aria-describedby": "demand-told" },
    option("", "None"),
    known || !chosen ? null : option(chosen, `${chosen} (there is no such demand)`),
    ...shelf.demands.map(({ id, title }) => option(id, title)),
  );
}

function nameDemands() {
  const all = [...byId("demand").children];
  all.forEach((select, at) => select.setAttribute("aria-label", at ? `Demand ${at + 1}` : "Demand"));
  byId("demand-more").hidden = !shelf.demands.length || all.some((select) => !select.value);
}

function takeDemands() {
  form.demands = [...new Set([...byId("demand").children].map((select) => select.value).filter(Boolean))];
  nameDemands();
  change("demand");
}

byId("demand-more").addEventListener("click", () => {
  const select = choice("");
  byId("demand").append(select);
  nameDemands();
  select.focus();
});

// ---- When it is seen ----

const kinds = [...document.querySelectorAll('input[name="draft"]')];

function fillDraft() {
  const kind = DAY.test(form.draft) ? "day" : form.draft && "true";
  for (const input of kinds) input.checked = input.value === kind;
  byId("draft-day").value = kind === "day" ? form.draft : "";
  byId("draft-more").hidden = kind !== "day";
}

function takeDraft() {
  const kind = kinds.find((input) => input.checked)?.value ?? "true";
  byId("draft-more").hidden = kind !== "day";
  // Until a day is chosen, nothing is public by mistake.
  form.draft = kind === "day" ? byId("draft-day").value || "true" : kind;
  change("draft");
}
for (const input of [...kinds, byId("draft-day")]) input.addEventListener("change", takeDraft);

// ---- The photo ----

let picture;
function showPicture(file) {
  if (picture) URL.revokeObjectURL(picture);
  picture = file && URL.createObjectURL(file);
  byId("photo-shown").hidden = !file;
  if (file) byId("photo-image").src = picture;
  else byId("photo-image").removeAttribute("src");
}

function fillPhoto() {
  const { photo } = form;
  byId("photo-name").textContent = photo?.file ? `It shows ${photo.file}.` : "No photo.";
  byId("photo-label").textContent = photo?.file ? "Choose another photo" : "Choose a photo";
  byId("photo-known-field").hidden = !shelf.photos.length;
  byId("photo-known").replaceChildren(...["", ...shelf.photos].map((name) => make("option", { value: name, selected: name === (photo?.file ?? "") }, name || "None")));
  byId("photo-remove").hidden = !photo;
  byId("photo-more").hidden = !photo;
  byId("photo").value = "";
  byId("photo-alt").value = photo?.alt ?? "";
  byId("photo-credit").value = photo?.credit ?? "";
  byId("photo-consent").checked = Boolean(photo?.consent);
  fillConsent();
  showPicture(null);
}

const scopes = [...document.querySelectorAll('input[name="scope"]')];

function fillConsent() {
  const { photo } = form;
  // The short form says only that they agreed.
  const isShort = photo?.consent && !photo.consent.given && !photo.consent.scope.length && !photo.consent.until;
  byId("consent-short").hidden = !isShort;
  byId("consent-more").hidden = !photo?.consent || isShort;
  day(byId("consent-given"), photo?.consent?.given ?? "");
  day(byId("consent-until"), photo?.consent?.until ?? "");
  for (const box of scopes) box.checked = Boolean(photo?.consent?.scope.includes(box.value));
}

for (const [id, key] of [["photo-alt", "alt"], ["photo-credit", "credit"]]) {
  byId(id).addEventListener("input", () => {
    form.photo[key] = byId(id).value;
    change(`photo.${key}`);
  });
}

// What is not asked is not agreed: a photo on a page is the least that it is for.
const agreed = () => ({ given: shelf.today, scope: ["web"], until: "" });

byId("photo-consent").addEventListener("change", () => {
  form.photo.consent = byId("photo-consent").checked ? agreed() : null;
  fillConsent();
  change("photo.consent");
});
byId("consent-note").addEventListener("click", () => {
  form.photo.consent = agreed();
  fillConsent();
  byId("consent-given").focus();
  change("photo.consent");
});
for (const [id, key] of [["consent-given", "given"], ["consent-until", "until"]]) {
  byId(id).addEventListener("input", () => {
    form.photo.consent[key] = byId(id).value;
    change("photo.consent");
  });
}
for (const box of scopes) {
  box.addEventListener("change", () => {
    form.photo.consent.scope = scopes.filter((box) => box.checked).map((box) => box.value);
    change("photo.consent");
  });
}

byId("photo-remove").addEventListener("click", () => {
  form.photo = null;
  fillPhoto();
  byId("photo").focus();
  say("The photo is off this story. Its file stays in the media folder.");
  change("photo");
});

/** A photo for the story. Another one shows other things and other people. */
const shown = (file) => ({ file, alt: "", consent: null, credit: "" });

byId("photo-known").addEventListener("change", () => {
  const name = byId("photo-known").value;
  form.photo = name ? shown(name) : null;
  fillPhoto();
  tellPhoto("");
  change("photo");
});

byId("photo").addEventListener("change", async () => {
  const file = byId("photo").files[0];
  if (!file) return;
  const target = form;
  if (file.size > limit) {
    tellPhoto(`${file.name} has more than ${limit >> 20} MB. Save it smaller in a picture program: an edge of 2,400 pixels is plenty.`);
    return;
  }
  busy = true;
  byId("photo-name").textContent = `${file.name} is being copied …`;
  try {
    const { file: name } = await ask(`photo?name=${encodeURIComponent(file.name)}`, file, { binary: true });
    target.photo = shown(name);
    shelf.photos = [...new Set([...shelf.photos, name])].sort();
    if (target === form) {
      fillPhoto();
      tellPhoto("");
      showPicture(file);
      say(`${name} is in the campaign. Say what can be seen.`);
      byId("photo-alt").focus();
      change("photo");
    }
  } catch (error) {
    if (target !== form) return;
    fillPhoto();
    tellPhoto(error instanceof Refused ? error.message : "careledger serve does not answer, so the photo was not copied. Start it again and choose the photo once more.");
    byId("photo").focus();
  } finally {
    busy = false;
  }
});

// Stays until another photo is chosen: careledger's own problems come and go beside it.
let ofPhoto = "";
function tellPhoto(words) {
  ofPhoto = words;
  byId("photo-told").replaceChildren(...(words ? [told({ severity: "error", message: words })] : []));
  byId("photo").setAttribute("aria-invalid", String(Boolean(words)));
  if (words) say(words);
}

// ---- The text ----

const TOOLS = {
  headings: () => ({ around: shelf.headings.map((word) => `## ${word}\n\n`).join("\n"), block: true }),
  strong: (chosen) => ({ around: `**${chosen || "strong words"}**`, from: 2, to: -2 }),
  emphasis: (chosen) => ({ around: `*${chosen || "words"}*`, from: 1, to: -1 }),
  list: (chosen) => ({ around: (chosen || "one\nanother").split("\n").map((line) => `- ${line}`).join("\n"), block: true }),
  link: (chosen) => ({ around: `[${chosen || "words"}](https://)`, to: -1 }),
};

for (const button of document.querySelectorAll("[data-tool]")) {
  button.addEventListener("click", () => {
    const body = byId("body");
    const { selectionStart: start, selectionEnd: end, value } = body;
    const { around, from, to, block } = TOOLS[button.dataset.tool](value.slice(start, end));
    const lead = block && start > 0 ? (/\n\n$/.test(value.slice(0, start)) ? "" : /\n$/.test(value.slice(0, start)) ? "\n" : "\n\n") : "";
    body.focus();
    // As if it were typed, so that it can be undone like that.
    if (!document.execCommand("insertText", false, lead + around)) {
      body.setRangeText(lead + around, start, end, "end");
      body.dispatchEvent(new Event("input"));
    }
    const first = start + lead.length;
    if (from) body.setSelectionRange(first + from, first + around.length + to);
    else if (to) body.setSelectionRange(first + around.length + to, first + around.length + to);
  });
}

// ---- What is wrong ----

/** One problem in the words of the terminal. */
export function told({ severity, message, help, line }, isText) {
  const word = { error: "Error", warning: "Warning", note: "To do" }[severity];
  const place = isText && line ? ` (line ${line})` : "";
  return make("p", { class: severity }, make("b", {}, `${word}: `), `${message}${place}. `, help ? `${help[0].toUpperCase()}${help.slice(1).replace(/[.?!]$/, "")}${/[?!]$/.exec(help)?.[0] ?? "."}` : null);
}

/** Shows problems at their fields; those of no field on the page are given back. */
export function tell(problems, isText) {
  const at = new Map(TOLD.map((id) => [id, []]));
  const others = [];
  for (const problem of problems) {
    const id = isText ? "text" : (SHOWN[problem.field] ?? problem.field);
    (elementOf(problem.field, isText) ? (at.get(id) ?? others) : others).push(problem);
  }
  for (const [id, all] of at) {
    const shown = all.map((problem) => told(problem, isText));
    if (id === "photo" && ofPhoto) shown.unshift(told({ severity: "error", message: ofPhoto }));
    byId(`${id}-told`).replaceChildren(...shown);
    const is = id === "photo" && ofPhoto ? true : all.some(({ severity }) => severity === "error");
    const group = { demand: byId("demand").querySelector("select") }[id] ?? byId(id);
    if (id !== "draft") group?.setAttribute("aria-invalid", String(is));
  }
  return others;
}

const weights = {};
/** Shows how long the beats are, as careledger counts; says so aloud only where one passes a bound. */
export function showLengths(lengths, { long, too_long: tooLong }) {
  BEATS.forEach((beat, at) => {
    const length = lengths[at];
    const weight = length > tooLong ? "error" : length > long ? "warning" : "";
    const words = weight ? `${count(length, "character")}; cards have room for ${weight === "error" ? tooLong : long}` : `${length} of ${long} characters`;
    const line = byId(`${beat}-count`);
    line.textContent = words;
    line.className = `count ${weight}`;
    if (document.activeElement === byId(beat) && (weights[beat] ?? "") !== weight) {
      say(weight ? `${beat}: ${words}` : `${beat} fits its cards again`, 700);
    }
    weights[beat] = weight;
  });
}
