// Counts the days of each deadline again, on the reader's own day: a page may be older than today. The words
// stay where they are and nothing announces them, so that a screen reader reads them when it comes to them.
const now = new Date();
const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
const DAY = 86_400_000;

// The page's own words: for each state its forms by the plural categories of the language.
const clockWords = document.currentScript.dataset;
const plural = new Intl.PluralRules(document.documentElement.lang || undefined);

const words = (left, working, silent) => {
  const state = left > 0 ? "Left" : silent ? "Silent" : "Past";
  const forms = JSON.parse(clockWords[working ? `working${state}` : state.toLowerCase()]);
  return forms[plural.select(Math.abs(left))] ?? forms.other;
};

// Working days after the first day, up to the last and with it.
const workingDays = (first, last, clock) => {
  const off = new Set(clock.dataset.daysOff.split(" "));
  const weekend = clock.dataset.weekend.split(" ").map(Number);
  let count = 0;
  for (let day = first + DAY; day <= last; day += DAY) {
    const date = new Date(day);
    if (!weekend.includes(date.getUTCDay()) && !off.has(date.toISOString().slice(0, 10))) count += 1;
  }
  return count;
};

for (const clock of document.querySelectorAll(".clock[data-due]")) {
  const due = Date.parse(`${clock.dataset.due}T00:00:00Z`);
  const all = Math.round((due - today) / DAY);
  // Past a hundred years the difference tells nobody anything, and counting would take long.
  if (Number.isNaN(due) || Math.abs(all) > 36_525) continue;
  const counts = "weekend" in clock.dataset;
  const working = counts ? workingDays(Math.min(due, today), Math.max(due, today), clock) : 0;
  const left = working ? Math.sign(all) * working : all;
  // Words that stand in for those of the language are marked once more.
  const inner = (selector) => [...clock.querySelectorAll(`${selector}, ${selector} > [lang]`)].pop();
  const [number, says] = [inner("strong"), inner("span > span")];
  number.textContent = all === 0 ? clockWords.today : String(Math.abs(left));
  says.textContent = all === 0 ? clockWords.due : words(left, working > 0, "silent" in clock.dataset);
}

for (const counted of document.querySelectorAll("[data-counted] time, time[data-counted]")) {
  const label = new Intl.DateTimeFormat(document.documentElement.lang || undefined, { dateStyle: "long", calendar: "gregory" });
  counted.textContent = label.format(now);
  counted.dateTime = new Date(today).toISOString().slice(0, 10);
}
