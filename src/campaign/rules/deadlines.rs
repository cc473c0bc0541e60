//! Deadlines, and when somebody last looked for a reply, held against the day of the build and the holidays.

use super::Scene;
use crate::demand::{Counted, State};
use crate::diagnostic::{Diagnostic, codes};
use crate::holidays::Off;

/// Demands that count as late, though nobody has looked for a reply since their deadline.
pub(super) fn unchecked(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let parts = scene.parts;
    let note = |demand: &crate::demand::Demand| {
        let looked = demand.checked_on.as_ref()?;
        let clock = demand.clock(&parts.settings.terms, &parts.holidays, parts.today);
        let due = clock.due?.day;
        let late = matches!(clock.state, State::Overdue | State::LongOverdue);
        let message = format!(
            "this demand counts as overdue, but nobody has looked for a reply since its deadline, {due}"
        );
        (late && looked.value <= due).then(|| {
            Diagnostic::new(codes::DEMAND_UNCHECKED, looked.span, message).help(
                "look whether a reply has come, then write the day here: checked_on: 2026-11-20",
            )
        })
    };
    parts.demands.iter().filter_map(note).collect()
}

/// What officials say, and what was corrected, on days to come: it waits until then, and where the date is a
/// slip of the pen, an office that answered would be called silent.
pub(super) fn ahead(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let today = scene.parts.today;
    let notes = |demand: &crate::demand::Demand| {
        let replies = demand.replies.iter();
        let replies = replies.map(|reply| ("reply", reply.date, reply.date_span));
        let statement = demand.statement.iter();
        let statement = statement.map(|words| ("statement", words.date, words.date_span));
        let corrections = demand.corrections.iter();
        let corrections = corrections.map(|one| ("correction", one.date, one.date_span));
        let dated = replies.chain(statement).chain(corrections);
        let later = dated.filter(|(_, date, _)| *date > today);
        let later = later.map(|(what, date, span)| {
            let message = format!("this {what} is kept back until {date}");
            Diagnostic::new(codes::KEPT_BACK, span, message)
        });
        let looked = demand.checked_on.as_ref();
        let looked = looked.filter(|looked| looked.value > today).map(|looked| {
            let message = format!("nobody can have looked for a reply on {} yet", looked.value);
            Diagnostic::new(codes::DEMAND_DATES, looked.span, message)
                .help("write the day on which somebody last looked")
        });
        later.chain(looked).collect::<Vec<_>>()
    };
    scene.parts.demands.iter().flat_map(notes).collect()
}

/// Deadlines on days off, where working days are counted.
pub(super) fn days_off(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let parts = scene.parts;
    if parts.settings.terms.counted == Counted::Calendar {
        return Vec::new();
    }
    let note = |demand: &crate::demand::Demand| {
        let (deadline, span) = demand.deadline.zip(demand.deadline_span)?;
        let why = match parts.holidays.off(deadline)? {
            Off::Holiday(name) => format!("a holiday ({name})"),
            Off::Weekend(_) => format!("a {}", deadline.format("%A")),
        };
        let next = parts.holidays.working_from(deadline);
        let message = format!("{deadline} is {why}, so that the reply is due on {next}");
        Some(
            Diagnostic::new(codes::DEADLINE_OFF, span, message)
                .help("nothing is wrong if that is meant; or name a working day"),
        )
    };
    parts.demands.iter().filter_map(note).collect()
}
