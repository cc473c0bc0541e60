//! Rows and the acts of stories become the public ledger: what was done, counted in every way that the
//! site tells it.

mod entry;
mod gather;
mod places;
mod tally;

pub use entry::{Entry, Fix};
pub(super) use gather::gather;
pub use places::{PlaceCount, Places, places};
pub use tally::Tally;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::ledger::Metric;
use crate::week::Week;

/// The acts of a campaign up to the day of the build. Every count of them is derived here.
#[derive(Debug, Default)]
pub struct Ledger {
    /// What acts are counted in, in the order of `metrics.yaml`. Tallies follow this order.
    pub metrics: Vec<Metric>,
    /// Every row and every act of a story, by date.
    entries: Vec<Entry>,
    /// Days with acts, and the acts of all days up to each.
    days: Vec<(NaiveDate, u64)>,
    total: Tally,
    weeks: BTreeMap<Week, Tally>,
    demands: BTreeMap<String, Tally>,
    fixes: BTreeMap<String, Vec<Fix>>,
    places: BTreeMap<String, u64>,
    /// Acts of rows: those of stories have no place, as everybody knows.
    placeable: u64,
}

impl Ledger {
    /// Whether nothing was logged.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Every row and every act of a story, by date.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// How many acts there are.
    pub fn acts(&self) -> u64 {
        self.total.acts
    }

    /// How many acts there were at the end of a day.
    pub fn acts_until(&self, day: NaiveDate) -> u64 {
        let past = self.days.partition_point(|(date, _)| *date <= day);
        past.checked_sub(1).map_or(0, |last| self.days[last].1)
    }

    /// The day on which that many acts were reached; nothing while they are not.
    pub fn reached(&self, count: u64) -> Option<NaiveDate> {
        let at = self.days.partition_point(|(_, acts)| *acts < count);
        self.days.get(at).map(|(date, _)| *date)
    }

    /// The first and the last day with an act.
    pub fn span(&self) -> Option<(NaiveDate, NaiveDate)> {
        Some((self.days.first()?.0, self.days.last()?.0))
    }

    /// What all acts come to.
    pub fn total(&self) -> &Tally {
        &self.total
    }

    /// What the acts after a day, and up to another, come to.
    pub fn between(&self, after: NaiveDate, until: NaiveDate) -> Tally {
        let end = |day: NaiveDate| self.entries.partition_point(|entry| entry.date <= day);
        let mut tally = Tally::new(self.metrics.len());
        let (start, end) = (end(after), end(until));
        for entry in self.entries.get(start..end).unwrap_or_default() {
            tally.add(entry);
        }
        tally
    }

    /// What the acts of a week come to; nothing for a week without any.
    pub fn week(&self, week: Week) -> Option<&Tally> {
        self.weeks.get(&week)
    }

    /// The weeks with acts, oldest first.
    pub fn weeks(&self) -> impl DoubleEndedIterator<Item = (Week, &Tally)> {
        self.weeks.iter().map(|(week, tally)| (*week, tally))
    }

    /// What the acts come to that press a demand. An act may press several demands, so that these
    /// tallies do not add up to the total.
    pub fn of_demand(&self, id: &str) -> Option<&Tally> {
        self.demands.get(id)
    }

    /// What workers say would have made the acts for a demand unnecessary: those that most rows say
    /// first.
    pub fn fixes_of(&self, id: &str) -> &[Fix] {
        self.fixes.get(id).map_or(&[], Vec::as_slice)
    }

    /// What workers say would have made acts unnecessary that press no demand.
    pub fn other_fixes(&self) -> &[Fix] {
        self.fixes_of("")
    }

    /// Whether a worker said of any act what would have made it unnecessary.
    pub fn has_fixes(&self) -> bool {
        !self.fixes.is_empty()
    }

    /// Acts by neighbourhood, such that no count below the floor can be found out; nothing where that
    /// cannot be. The module says what exactly is promised.
    pub fn places(&self, floor: u32) -> Option<Places> {
        places(&self.places, self.placeable, floor)
    }
}
