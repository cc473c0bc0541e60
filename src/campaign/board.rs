//! The entries of the board become what belongs together, and what each neighbourhood has.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::board::{Entry, Kind, Status};
use crate::target::slug;

/// The board as it stands on the day of the build.
#[derive(Debug, Default)]
pub struct Board {
    /// The entries that are shown: dreams, needs, offers, and of each kind the newest first.
    pub entries: Vec<Entry>,
    /// For each entry, the open entries that answer it.
    pub answers: Vec<Answers>,
    /// Neighbourhoods with at least `floor` entries, by name.
    pub places: Vec<Place>,
    /// How many neighbourhoods have fewer. They are named nowhere: of the only one, what stands on the board
    /// without a place would tell how much it has.
    pub small_places: usize,
    /// The fewest entries of a neighbourhood that is named.
    pub floor: usize,
}

impl Board {
    /// The neighbourhood of an entry, if it may be told.
    pub fn place_of(&self, entry: &Entry) -> Option<&str> {
        let own = slug(&entry.place.as_ref()?.value);
        let at = self.places.binary_search_by(|place| place.slug.cmp(&own));
        Some(&self.places[at.ok()?].name)
    }
}

/// What answers an entry. Places are those in the board's list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// Needs that a dream would meet.
    pub needs: Found,
    /// Offers that a dream or a need can use.
    pub offers: Found,
}

/// Entries that were found: the newest of them, and how many there are in all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// The newest, at most eight.
    pub newest: Vec<usize>,
    /// All of them.
    pub count: usize,
}

/// Answers that are named beside an entry; hundreds would help nobody to choose.
const SHOWN: usize = 8;

/// A neighbourhood and how many entries it has, without saying whose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its name, as the first entry writes it.
    pub name: String,
    /// The same however its letters are written; places are in this order.
    slug: String,
    /// How many of each kind, in the order of [`Kind::ALL`].
    pub counts: [usize; 3],
    /// What its offers are about, most often told first.
    pub topics: Vec<String>,
}

impl Place {
    /// How many entries it has in all.
    pub fn total(&self) -> usize {
        self.counts.iter().sum()
    }
}

/// The board on a day.
pub(super) fn pin(entries: Vec<Entry>, today: NaiveDate, floor: u32) -> Board {
    let floor = floor as usize;
    let mut entries: Vec<Entry> = (entries.into_iter())
        .filter(|entry| entry.is_shown(today))
        .collect();
    entries.sort_by(|a, b| (a.kind, b.since.value, &a.id).cmp(&(b.kind, a.since.value, &b.id)));
    let (places, small): (Vec<Place>, Vec<Place>) =
        (places(&entries).into_iter()).partition(|place| place.total() >= floor);
    Board {
        answers: answers(&entries),
        places,
        small_places: small.len(),
        floor,
        entries,
    }
}

/// Entries answer each other when they have a tag in common and still wait.
fn answers(entries: &[Entry]) -> Vec<Answers> {
    let topics: Vec<Vec<String>> = entries.iter().map(Entry::topics).collect();
    let open = |at: &usize| entries[*at].status == Status::Open;
    let mut by_topic: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for at in (0..entries.len()).filter(open) {
        for topic in &topics[at] {
            by_topic.entry(topic).or_default().push(at);
        }
    }
    let related = |at: usize, kind: Kind| -> Found {
        let near = topics[at]
            .iter()
            .filter_map(|topic| by_topic.get(topic.as_str()));
        let mut near: Vec<usize> = near.flatten().copied().collect();
        near.sort_unstable();
        near.dedup();
        near.retain(|other| entries[*other].kind == kind);
        Found {
            count: near.len(),
            newest: near.into_iter().take(SHOWN).collect(),
        }
    };
    let answer = |at: usize| match entries[at].kind {
        _ if !open(&at) => Answers::default(),
        Kind::Offer => Answers::default(),
        Kind::Need => Answers {
            needs: Found::default(),
            offers: related(at, Kind::Offer),
        },
        Kind::Dream => Answers {
            needs: related(at, Kind::Need),
            offers: related(at, Kind::Offer),
        },
    };
    (0..entries.len()).map(answer).collect()
}

/// Counts by neighbourhood; `Harbor` and `harbor ` are one.
fn places(entries: &[Entry]) -> Vec<Place> {
    let mut by_place: BTreeMap<String, Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        if let Some(name) = &entry.place {
            by_place.entry(slug(&name.value)).or_default().push(entry);
        }
    }
    let place = |(slug, entries): (String, Vec<&Entry>)| {
        let name = entries.first()?.place.as_ref()?;
        let count = |kind| entries.iter().filter(|entry| entry.kind == kind).count();
        Some(Place {
            name: name.value.trim().to_owned(),
            slug,
            counts: Kind::ALL.map(count),
            topics: topics(&entries),
        })
    };
    by_place.into_iter().filter_map(place).collect()
}

/// What the offers among some entries are about, most often told first.
fn topics(entries: &[&Entry]) -> Vec<String> {
    let offers = entries.iter().filter(|entry| entry.kind == Kind::Offer);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for tag in offers.flat_map(|entry| &entry.tags) {
        *counts.entry(tag.value.trim()).or_default() += 1;
    }
    let mut topics: Vec<(&str, usize)> = counts.into_iter().collect();
    topics.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    topics
        .into_iter()
        .map(|(topic, _)| topic.to_owned())
        .collect()
}
