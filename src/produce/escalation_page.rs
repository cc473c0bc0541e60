//! The ladder of escalations becomes the data of its page, and the progress to the next step that other
//! pages show as well.

use serde_json::{Value as Json, json};
use tera::Value;

use super::briefing::{number, title};
use super::cards::Owner;
use super::filling::Filling;
use super::{Scene, ritual, view};
use crate::campaign::settings::NamedStep;
use crate::campaign::{Step, StepState};
use crate::site::{Route, Site};

/// The data of the page of escalations.
pub(super) fn fill<'a>(scene: &'a Scene<'_>) -> Filling<'a> {
    let site = scene.site;
    let ladder = site.campaign.escalations.as_ref();
    let steps = ladder.map_or(&[][..], |ladder| ladder.steps.as_slice());
    let is_reached = |step: &&Step| matches!(step.state, StepState::Reached(_));
    let (reached, ahead): (Vec<&Step>, Vec<&Step>) = steps.iter().partition(is_reached);
    let ahead: Vec<Json> = ahead.into_iter().map(|one| step(site, one)).collect();
    let reached: Vec<Json> = reached
        .into_iter()
        .rev()
        .map(|one| step(site, one))
        .collect();
    let view = json!({
        "acts": ladder.map(|ladder| site.say_of(ladder.acts, "acts", &[])),
        "ahead": ahead,
        "reached": reached,
        "left_out": ladder
            .filter(|ladder| ladder.left_out > 0)
            .map(|ladder| ladder.left_out),
        "briefing": next_briefing(site),
    });
    Filling {
        template: "escalations.html",
        heading: site.say("section-escalations", &[]),
        description: site.say("escalations-about", &[]),
        nav_key: Some("escalations"),
        story: None,
        owner: Owner::Home,
        data: vec![
            ("ladder", Value::from_serializable(&view)),
            ("climb", Value::from_serializable(&progress(site))),
        ],
    }
}

/// How far it is to the next step; nothing where there is no ladder, or none of its steps is left.
pub(super) fn progress(site: &Site) -> Option<Json> {
    let ladder = site.campaign.escalations.as_ref()?;
    let next = ladder.next()?;
    // A bar is no statement about money: hundredths of a percent are enough.
    let share = |count: u64| count as f64 / next.at as f64 * 100.0;
    let reached = ladder.last().map(|last| last.at).filter(|at| *at > 0);
    Some(json!({
        "acts": number(site, ladder.acts),
        "at": site.say_of(next.at, "acts", &[]),
        "left": number(site, next.at - ladder.acts),
        "share": format!("{:.2}", share(ladder.acts)),
        "mark": reached.map(|at| format!("{:.2}", share(at))),
        "title": what_happens(next.named.as_ref()),
        "href": Route::escalations().href(),
    }))
}

/// What happens at a step, as it stands within a sentence; nothing while that is not announced.
pub(super) fn what_happens(named: Option<&NamedStep>) -> Option<&str> {
    let title = named?.title.as_ref()?;
    Some(title.value.trim().trim_end_matches('.'))
}

/// The lasting name of a step on the page.
pub(super) fn anchor(step: &Step) -> String {
    format!("at-{}", step.at)
}

fn step(site: &Site, step: &Step) -> Json {
    let named = step.named.as_ref();
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| view::day(site, day));
    let held = named.and_then(|named| named.date);
    let (key, label) = match step.state {
        StepState::Reached(_) => ("reached", "step-reached"),
        StepState::Next => ("next", "step-next"),
        StepState::Later => ("later", "step-later"),
    };
    json!({
        "anchor": anchor(step),
        "at": site.say_of(step.at, "acts", &[]),
        "state": key,
        "state_label": site.say(label, &[]),
        "reached": match step.state {
            StepState::Reached(day) => Some(view::day(site, day)),
            _ => None,
        },
        "title": what_happens(named),
        "announced": day(named.and_then(|named| named.announced)),
        "date": day(held),
        "is_past": held.is_some_and(|held| held <= site.campaign.today),
        "report": named.and_then(|named| Some(named.report.as_ref()?.value.as_str())),
        "link": named.and_then(|named| named.link.as_deref()),
        "ritual": step.ritual,
        "gathering": held.and_then(|held| ritual::after(site, held)),
    })
}

/// The briefing at which the next step is announced, if one is to come.
fn next_briefing(site: &Site) -> Option<Json> {
    let campaign = &site.campaign;
    let ahead = |briefing: &&crate::campaign::Briefing| !briefing.is_past(campaign.today);
    let next = campaign.briefings.iter().find(ahead)?;
    Some(json!({
        "title": title(site, next),
        "href": Route::briefing(next.index).href(),
        "date": next.date.map(|date| view::day(site, date)),
    }))
}
