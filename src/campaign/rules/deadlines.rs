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
