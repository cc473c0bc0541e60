//! The ladder of the settings and the acts that are logged become steps: reached, next, later.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::Ledger;
use super::settings::{Ladder, NamedStep};
use crate::diagnostic::{Diagnostic, codes};

/// Steps without a name that are told of once they are reached: the last so many.
const NAMELESS: usize = 24;

/// The ladder of escalations as it stands on the day of the build.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Escalations {
    /// The steps, from the lowest count to the highest: all that are named, the last ones that were
    /// reached, and those to come up to the next and the one after it.
    pub steps: Vec<Step>,
    /// How many steps without a name were reached before those.
    pub left_out: u64,
    /// Acts that are logged up to the day of the build.
    pub acts: u64,
}

/// One step of the ladder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The count of acts at which it is taken.
    pub at: u64,
    /// Where it stands.
    pub state: StepState,
    /// What may be told of it on the day of the build; nothing until it is announced.
    pub named: Option<NamedStep>,
    /// How it closes.
    pub ritual: Option<String>,
}

/// Where a step of the ladder stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// Its count was reached on that day.
    Reached(NaiveDate),
    /// It is the next one.
    Next,
    /// It lies further ahead.
    Later,
}

impl Step {
    /// What happens, in a few words.
    pub fn title(&self) -> Option<&str> {
        let title = self.named.as_ref()?.title.as_ref()?;
        Some(title.value.as_str())
    }
}

impl Escalations {
    /// The first step that is not reached.
    pub fn next(&self) -> Option<&Step> {
        self.steps.iter().find(|step| step.state == StepState::Next)
    }

    /// The last step that is reached.
    pub fn last(&self) -> Option<&Step> {
        let is_reached = |step: &&Step| matches!(step.state, StepState::Reached(_));
        self.steps.iter().rfind(is_reached)
    }
}

/// The ladder as it stands on a day.
pub(super) fn climb(ladder: &Ladder, ledger: &Ledger, today: NaiveDate) -> Escalations {
    let count = ledger.acts_until(today);
    let (counts, left_out) = counts(ladder, count);
    let next = ladder.next_after(count);
    let step = |at: u64| {
        let named = ladder.told(at, today);
        let own = named.as_ref().and_then(|named| named.ritual.clone());
        Step {
            at,
            state: match ledger.reached(at).filter(|day| *day <= today) {
                Some(day) => StepState::Reached(day),
                None if Some(at) == next => StepState::Next,
                None => StepState::Later,
            },
            ritual: own.or_else(|| ladder.ritual.clone()),
            named,
        }
    };
    Escalations {
        steps: counts.into_iter().map(step).collect(),
        left_out,
        acts: count,
    }
}

/// Reports that are told of steps whose count is not reached.
pub(super) fn early(ladder: &Ladder, ledger: &Ledger, today: NaiveDate) -> Vec<Diagnostic> {
    let acts = ledger.acts_until(today);
    let ahead = (ladder.steps.iter()).filter(|step| u64::from(step.at.value) > acts);
    let told = ahead.filter_map(|step| {
        let at = step.at.value;
        let report = ladder.told(at.into(), today)?.report?;
        let counted = match acts {
            1 => "1 act is".to_owned(),
            acts => format!("{acts} acts are"),
        };
        let message = format!(
            "this report tells of the step at {at} acts, but {counted} in the ledger up to {today}"
        );
        Some(
            Diagnostic::new(codes::ESCALATION_EARLY, report.span, message)
                .related(step.at.span, "the count of this step")
                .help("log the acts that are missing, correct `at`, or write the report once the count is reached"),
        )
    });
    told.collect()
}

/// The counts of the steps to tell of, and how many reached ones are left out.
fn counts(ladder: &Ladder, acts: u64) -> (BTreeSet<u64>, u64) {
    let mut counts: BTreeSet<u64> = (ladder.steps.iter())
        .map(|step| u64::from(step.at.value))
        .collect();
    let next = ladder.next_after(acts);
    counts.extend(next);
    counts.extend(next.and_then(|next| ladder.next_after(next)));
    let mut left_out = 0;
    if let Some(every) = ladder.every.map(u64::from) {
        let reached = acts / every;
        let first = reached.saturating_sub(NAMELESS as u64);
        counts.extend((first + 1..=reached).map(|nth| nth * every));
        let named = (ladder.steps.iter()).filter(|step| {
            let at = u64::from(step.at.value);
            at <= first * every && at.is_multiple_of(every)
        });
        left_out = first - named.count() as u64;
    }
    (counts, left_out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_way_up_is_told_in_few_steps() {
        let every = |every| Ladder {
            every: Some(every),
            steps: Vec::new(),
            ritual: None,
        };
        let (few, left_out) = counts(&every(500), 812);
        assert_eq!(
            (few.into_iter().collect(), left_out),
            (vec![500, 1000, 1500], 0)
        );
        let (many, left_out) = counts(&every(1), u64::from(u32::MAX));
        assert_eq!(many.len(), NAMELESS + 2);
        assert_eq!(left_out, u64::from(u32::MAX) - NAMELESS as u64);
    }
}
