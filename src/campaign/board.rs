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
    /// Neighbourhoods, by name.
    pub places: Vec<Place>,
}

/// What answers an entry. Places are those in the board's list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// Needs that a dream would meet.
    pub needs: Vec<usize>,
    /// Offers that a dream or a need can use.
    pub offers: Vec<usize>,
}

/// A neighbourhood and how many entries it has, without saying whose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its name, as the first entry writes it.
    pub name: String,
    /// How many of each kind, in the order of [`Kind::ALL`].
    pub counts: [usize; 3],
}

/// The board on a day.
pub(super) fn pin(entries: Vec<Entry>, today: NaiveDate) -> Board {
    let mut entries: Vec<Entry> = (entries.into_iter())
        .filter(|entry| entry.is_shown(today))
        .collect();
    entries.sort_by(|a, b| (a.kind, b.since.value, &a.id).cmp(&(b.kind, a.since.value, &b.id)));
    Board {
        answers: answers(&entries),
        places: places(&entries),
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
    let related = |at: usize, kind: Kind| -> Vec<usize> {
        let near = topics[at]
            .iter()
            .filter_map(|topic| by_topic.get(topic.as_str()));
        let mut near: Vec<usize> = near.flatten().copied().collect();
        near.sort_unstable();
        near.dedup();
        near.retain(|other| entries[*other].kind == kind);
        near
    };
    let answer = |at: usize| match entries[at].kind {
        _ if !open(&at) => Answers::default(),
        Kind::Offer => Answers::default(),
        Kind::Need => Answers {
            needs: Vec::new(),
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
    let mut places: BTreeMap<String, Place> = BTreeMap::new();
    for entry in entries {
        let Some(name) = &entry.place else {
            continue;
        };
        let place = places.entry(slug(&name.value)).or_insert_with(|| Place {
            name: name.value.trim().to_owned(),
            counts: [0; 3],
        });
        place.counts[entry.kind as usize] += 1;
    }
    places.into_values().collect()
}
