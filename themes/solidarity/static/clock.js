// Counts the days of each deadline again, on the reader's own day: a page may be older than today. The words
// stay where they are and nothing announces them, so that a screen reader reads them when it comes to them.
const now = new Date();
const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
const DAY = 86_400_000;

const words = (left, working, silent) => {
  const one = Math.abs(left) === 1 ? "day" : "days";
  const unit = working ? `working ${one}` : one;
  if (left > 0) return `${unit} left, until`;
  return silent ? `${unit} without a reply, since the deadline of` : `${unit} past the deadline of`;
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
  const [number, says] = [clock.querySelector("strong"), clock.querySelector("span > span")];
  number.textContent = all === 0 ? "Today" : String(Math.abs(left));
  says.textContent = all === 0 ? "is the deadline," : words(left, working > 0, "silent" in clock.dataset);
}

for (const counted of document.querySelectorAll("[data-counted] time, time[data-counted]")) {
  const label = new Intl.DateTimeFormat(document.documentElement.lang || undefined, { dateStyle: "long", calendar: "gregory" });
  counted.textContent = label.format(now);
  counted.dateTime = new Date(today).toISOString().slice(0, 10);
}
