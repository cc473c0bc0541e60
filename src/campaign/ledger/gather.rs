//! The book of rows and the stories that are shown become the ledger of a day.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Entry, Fix, Ledger, Tally};
use crate::ledger::{Book, Metric, Name, Names, Row};
use crate::story::Story;
use crate::week::Week;

/// Gathers what happened up to a day. `metrics` are those of the list, if there is one; those that are
/// only named follow. `stories` are the shown ones, by number.
pub(in crate::campaign) fn gather(
    metrics: Option<Vec<Metric>>,
    book: &Book,
    stories: &[Story],
    today: NaiveDate,
) -> Ledger {
    let metrics = all_metrics(metrics.unwrap_or_default(), book, stories);
    let mut ledger = Ledger {
        total: Tally::new(metrics.len()),
        metrics,
        ..Ledger::default()
    };
    let mut gathering = Gathering::new(&ledger.metrics, book, stories);
    for story in stories.iter().filter(|story| story.date.value <= today) {
        for (metric, quantity) in &story.acts {
            ledger
                .entries
                .extend(gathering.of_story(story, &metric.value, *quantity));
        }
    }
    for row in book.rows.iter().filter(|row| row.date <= today) {
        let Some(entry) = gathering.of_row(row) else {
            continue;
        };
        ledger.placeable += u64::from(entry.acts);
        if let Some(place) = row.place {
            let place = &book.places.get(place).value;
            match ledger.places.get_mut(place) {
                Some(acts) => *acts += u64::from(entry.acts),
                None => drop(ledger.places.insert(place.clone(), entry.acts.into())),
            }
        }
        gathering.note_fix(row, &entry);
        ledger.entries.push(entry);
    }
    ledger.fixes = gathering.fixes();
    // Stable, so that rows of one day stay as they are written.
    ledger.entries.sort_by_key(|entry| entry.date);
    count(&mut ledger);
    ledger
}

/// The listed metrics, and after them, by id, those that stories and rows name without a list.
fn all_metrics(mut metrics: Vec<Metric>, book: &Book, stories: &[Story]) -> Vec<Metric> {
    let of_stories = stories.iter().flat_map(|story| &story.acts);
    let of_stories = of_stories.map(|(metric, _)| metric.value.as_str());
    let of_rows = book.metrics.iter().map(|(_, metric)| metric.value.as_str());
    let mut named: Vec<&str> = of_stories.chain(of_rows).collect();
    named.sort_unstable();
    named.dedup();
    for id in named {
        if !metrics.iter().any(|metric| metric.id == id) {
            metrics.push(Metric::named(id));
        }
    }
    metrics
}

fn count(ledger: &mut Ledger) {
    let metrics = ledger.metrics.len();
    let new = || Tally::new(metrics);
    for entry in &ledger.entries {
        ledger.total.add(entry);
        match ledger.days.last_mut() {
            Some((date, acts)) if *date == entry.date => *acts = ledger.total.acts,
            _ => ledger.days.push((entry.date, ledger.total.acts)),
        }
        let week = Week::of(entry.date);
        ledger.weeks.entry(week).or_insert_with(new).add(entry);
        for demand in entry.demands.iter() {
            match ledger.demands.get_mut(demand) {
                Some(tally) => tally.add(entry),
                None => ledger
                    .demands
                    .entry(demand.clone())
                    .or_insert_with(new)
                    .add(entry),
            }
        }
    }
}

/// What rows name, looked up once for all rows that name it.
struct Gathering<'a> {
    book: &'a Book,
    /// The place of each metric among all of them.
    metrics: HashMap<&'a str, usize>,
    of_metric: Vec<Arc<[String]>>,
    of_story: HashMap<u32, Arc<[String]>>,
    of_row: Vec<Arc<[String]>>,
    /// What is said for which demand.
    said: BTreeMap<(String, Name), Said>,
}

/// Who says a sentence, in how many rows, and beside which stories.
#[derive(Default)]
struct Said {
    roles: Vec<Name>,
    rows: u64,
    stories: Vec<u32>,
}

impl<'a> Gathering<'a> {
    fn new(metrics: &'a [Metric], book: &'a Book, stories: &[Story]) -> Gathering<'a> {
        let one = |id: &str| Arc::from([id.to_owned()]);
        let of_metric = |metric: &Metric| match &metric.demand {
            Some(demand) => one(&demand.value),
            None => Arc::default(),
        };
        let of_story = |story: &Story| {
            let mut demands: Vec<String> = Vec::new();
            for demand in &story.demands {
                if !demands.contains(&demand.value) {
                    demands.push(demand.value.clone());
                }
            }
            (story.number, Arc::from(demands))
        };
        Gathering {
            book,
            of_metric: metrics.iter().map(of_metric).collect(),
            of_story: stories.iter().map(of_story).collect(),
            of_row: texts(&book.demands).map(one).collect(),
            metrics: metrics
                .iter()
                .enumerate()
                .map(|(at, metric)| (metric.id.as_str(), at))
                .collect(),
            said: BTreeMap::new(),
        }
    }

    fn of_story(&self, story: &Story, metric: &str, quantity: u32) -> Option<Entry> {
        let metric = *self.metrics.get(metric)?;
        Some(Entry {
            date: story.date.value,
            metric,
            quantity: Decimal::from(quantity),
            acts: 1,
            story: Some(story.number),
            demands: self.demands(None, Some(story.number), metric),
        })
    }

    fn of_row(&self, row: &Row) -> Option<Entry> {
        let metric = *self
            .metrics
            .get(self.book.metrics.get(row.metric).value.as_str())?;
        // A story that is kept back is not told of.
        let story = row.story.filter(|story| self.of_story.contains_key(story));
        Some(Entry {
            date: row.date,
            metric,
            quantity: row.quantity,
            acts: row.acts,
            story,
            demands: self.demands(row.demand, story, metric),
        })
    }

    /// The row's own demand; or else those of its story; or else that of its metric.
    fn demands(&self, own: Option<Name>, story: Option<u32>, metric: usize) -> Arc<[String]> {
        let own = own.map(|demand| &self.of_row[demand.index()]);
        let of_story = || {
            self.of_story
                .get(&story?)
                .filter(|demands| !demands.is_empty())
        };
        Arc::clone(own.or_else(of_story).unwrap_or(&self.of_metric[metric]))
    }

    fn note_fix(&mut self, row: &Row, entry: &Entry) {
        let Some(fix) = row.fix else {
            return;
        };
        let mut note = |demand: &str| {
            let said = self.said.entry((demand.to_owned(), fix)).or_default();
            said.rows += 1;
            if let Some(role) = row.role.filter(|role| !said.roles.contains(role)) {
                said.roles.push(role);
            }
            if let Some(story) = entry.story.filter(|story| !said.stories.contains(story)) {
                said.stories.push(story);
            }
        };
        entry.demands.iter().for_each(|demand| note(demand));
        if entry.demands.is_empty() {
            note("");
        }
    }

    /// Sentences by demand: what most rows say first, then in the order of the letters.
    fn fixes(self) -> BTreeMap<String, Vec<Fix>> {
        let mut fixes: BTreeMap<String, Vec<Fix>> = BTreeMap::new();
        for ((demand, fix), said) in self.said {
            let Said {
                roles,
                rows,
                mut stories,
            } = said;
            let role = |name: Name| self.book.roles.get(name).value.clone();
            let mut roles: Vec<String> = roles.into_iter().map(role).collect();
            roles.sort();
            stories.sort_unstable();
            let text = self.book.fixes.get(fix).value.clone();
            fixes.entry(demand).or_default().push(Fix {
                text,
                roles,
                rows,
                stories,
            });
        }
        for fixes in fixes.values_mut() {
            fixes.sort_by(|a, b| (b.rows, &a.text).cmp(&(a.rows, &b.text)));
        }
        fixes
    }
}

fn texts(names: &Names) -> impl Iterator<Item = &str> {
    names.iter().map(|(_, text)| text.value.as_str())
}
