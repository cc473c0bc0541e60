//! What is wrong with events when all is known: ids twice, demands that are not there, hours that a clock
//! shows twice or never.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};

use super::Scene;
use super::references::unknown_demand;
use crate::calendar::Event;
use crate::campaign::agenda::deadline_id;
use crate::diagnostic::{Diagnostic, codes};
use crate::source::{Span, Spanned};
use crate::zone::{Clock, Zone};

pub(super) fn ids(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let mut first: BTreeMap<&str, Span> = BTreeMap::new();
    let mut told = Vec::new();
    let events = || scene.parts.events.iter();
    for event in events() {
        let id = &event.id;
        if let Some(other) = first.get(id.value.as_str()) {
            let message = format!("the id `{}` is taken already", id.value);
            told.push(
                Diagnostic::new(codes::ID_DUPLICATE, id.span, message)
                    .related(*other, "the first one")
                    .help("give each event an id of its own: id: budget-vote"),
            );
        } else {
            first.insert(&id.value, id.span);
        }
    }
    let demands = scene
        .parts
        .demands
        .iter()
        .map(|demand| deadline_id(&demand.id));
    let made: Vec<String> = demands.collect();
    let taken = |event: &&Event| {
        let id = &event.id.value;
        let numbered = ["briefing-", "reply-briefing-", "escalation-"].iter();
        let mut numbered = numbered.filter_map(|start| id.strip_prefix(start));
        made.contains(id) || numbered.any(|end| end.bytes().all(|byte| byte.is_ascii_digit()))
    };
    told.extend(events().filter(taken).map(|event| {
        let message = format!(
            "the id `{}` is that of a deadline, a briefing or an escalation",
            event.id.value
        );
        Diagnostic::new(codes::ID_DUPLICATE, event.id.span, message).help(
            "these stand in the calendar by themselves; give this event another id, or remove it",
        )
    }));
    told
}

pub(super) fn demands(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let named = scene
        .parts
        .events
        .iter()
        .filter_map(|event| event.demand.as_ref());
    named
        .filter_map(|named| unknown_demand(scene, named))
        .collect()
}

/// Times of day without a zone, told once.
pub(super) fn zone(scene: &Scene<'_>) -> Vec<Diagnostic> {
    if scene.parts.settings.public.has_zone {
        return Vec::new();
    }
    let message = "times of day are read as UTC, since campaign.yaml names no time zone";
    let first = times(scene).next();
    let first = first.map(|(_, time)| Diagnostic::new(codes::ZONE_MISSING, time.span, message));
    let of_all = || {
        let path = scene.content("campaign.yaml");
        let habit = scene.parts.settings.rhythm.briefing.time;
        habit.map(|_| Diagnostic::of_file(codes::ZONE_MISSING, path, message))
    };
    let told = first.or_else(of_all);
    let told = told.map(|told| told.help("add the zone to campaign.yaml, a name of the IANA database: time_zone: America/New_York"));
    told.into_iter().collect()
}

pub(super) fn clocks(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let zone = scene.parts.settings.public.zone;
    (times(scene))
        .filter_map(|(day, time)| changed(zone, day, time))
        .collect()
}

/// Every time of day that events and briefings name, with its day.
fn times<'a>(scene: &'a Scene<'_>) -> impl Iterator<Item = (NaiveDate, &'a Spanned<NaiveTime>)> {
    let events = scene.parts.events.iter().flat_map(|event| {
        let begins = event.time.as_ref().map(|time| (event.date.value, time));
        let ends = event.ends.as_ref().map(|time| (event.last(), time));
        begins.into_iter().chain(ends)
    });
    let plans = scene.parts.plans.iter();
    let plans = plans.filter_map(|plan| Some((plan.date.as_ref()?.value, plan.time.as_ref()?)));
    events.chain(plans)
}

/// What to tell of a time that a clock in the zone shows twice or never on a day.
fn changed(zone: Zone, day: NaiveDate, time: &Spanned<NaiveTime>) -> Option<Diagnostic> {
    let written = time.value.format("%H:%M");
    let name = zone.name();
    let (message, help) = match zone.moment(day, time.value).clock {
        Clock::Once => return None,
        Clock::Never(shown) => (
            format!("there is no {written} on {day} in {name}: clocks are put forward over it"),
            format!(
                "it is taken as {}; write the time that is meant",
                shown.format("%H:%M")
            ),
        ),
        Clock::Twice => (
            format!("there is {written} twice on {day} in {name}: clocks are put back"),
            "it is taken as the first of the two; write a time that comes once if you can"
                .to_owned(),
        ),
    };
    Some(Diagnostic::new(codes::CLOCK_CHANGE, time.span, message).help(help))
}
