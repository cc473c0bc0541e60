//! Briefings whose day is known, and steps of the ladder that were reached, become entries of the feeds.

use chrono::NaiveDate;

use super::super::cards::{self, Owner};
use super::super::{Scene, briefing, escalation_page, view};
use super::{Entry, escaped};
use crate::campaign::{Briefing, Step, StepState};
use crate::site::Route;

/// Briefings, on the day on which their day was made public.
pub(super) fn invited(scene: &Scene<'_>) -> Vec<Entry> {
    let briefings = scene.site.campaign.briefings.iter().enumerate();
    let entry = |(at, briefing)| invitation(scene, at, briefing);
    briefings.filter_map(entry).collect()
}

fn invitation(scene: &Scene<'_>, at: usize, briefing: &Briefing) -> Option<Entry> {
    let site = scene.site;
    let (date, day) = (briefing.date?, briefing.announced?);
    let label = site.dates.write(date);
    let time = briefing.time.map(|time| view::time(site, date, time));
    let when = time.map_or(label.clone(), |time| format!("{label}, {time}"));
    let place = briefing.place.as_ref();
    let words = site.words();
    let facts = [
        ("briefing-when", Some(&when)),
        ("briefing-where", place),
        ("feed-live", briefing.stream.as_ref()),
    ];
    let mut html: String = (facts.iter())
        .filter_map(|(name, fact)| Some((name, (*fact)?)))
        .map(|(name, fact)| words.labelled(&site.say(name, &[]), fact))
        .map(|line| format!("<p>{}</p>\n", escaped(&line)))
        .collect();
    if !briefing.invited.is_empty() {
        let invited = site.say("briefing-invited", &[]);
        let line = words.labelled(&invited, &briefing.invited.join("; "));
        html.push_str(&format!("<p>{}</p>\n", escaped(&line)));
    }
    if let Some(demand) = briefing.demand.map(|at| &site.campaign.demands[at]) {
        let address = format!("{}{}", scene.base(), Route::demand(&demand.id, 1).public());
        let title = escaped(&demand.title);
        html.push_str(&format!(
            "<p>{} <a href=\"{address}\">{title}</a></p>\n",
            escaped(&site.say("briefing-table", &[]))
        ));
    }
    let address = format!(
        "{}{}",
        scene.base(),
        Route::briefing(briefing.index).public()
    );
    let title = format!("{}: {label}", briefing::title(site, briefing));
    let image = cards::address(scene, Owner::Briefing(at));
    Some(entry(
        scene,
        day,
        (address.clone(), address),
        title,
        html,
        image,
    ))
}

/// Steps of the ladder, on the day on which each was reached.
pub(super) fn reached(scene: &Scene<'_>) -> Vec<Entry> {
    let entry = |step: &Step| {
        let StepState::Reached(day) = step.state else {
            return None;
        };
        let site = scene.site;
        let acts = site.say_of(step.at, "acts", &[]);
        let words = site.words();
        let (title, next) = match escalation_page::what_happens(step.named.as_ref()) {
            Some(what) => (
                words.labelled(&acts, what),
                site.say("feed-now", &[("what", what)]),
            ),
            None => (
                site.say("feed-in-ledger", &[("acts", &acts)]),
                site.say("feed-now-unknown", &[]),
            ),
        };
        let parts = [("day", &*site.dates.write(day)), ("acts", &acts)];
        let said = format!("{} {next}", site.say("feed-came-to", &parts));
        let address = address(scene, step);
        let html = format!("<p>{}</p>\n", escaped(&said));
        Some(self::entry(
            scene,
            day,
            (address.clone(), address),
            title,
            html,
            None,
        ))
    };
    steps(scene).filter_map(entry).collect()
}

/// Steps of the ladder of which a report tells, on the day on which they were held.
pub(super) fn held(scene: &Scene<'_>) -> Vec<Entry> {
    let entry = |step: &Step| {
        let named = step.named.as_ref()?;
        let day = named.date?;
        let (report, what) = (
            named.report.as_ref()?,
            escalation_page::what_happens(Some(named)),
        );
        let acts = scene.site.say_of(step.at, "acts", &[]);
        let what = what.unwrap_or(&acts);
        let title = scene.site.say("feed-held", &[("what", what)]);
        let mut html = format!("<p>{}</p>\n", escaped(&report.value));
        if let Some(link) = &named.link {
            html.push_str(&format!(
                "<p><a href=\"{}\">{}</a></p>\n",
                escaped(link),
                escaped(&scene.site.say("read-more", &[]))
            ));
        }
        let address = address(scene, step);
        let id = format!("{address}-held");
        Some(self::entry(scene, day, (id, address), title, html, None))
    };
    steps(scene).filter_map(entry).collect()
}

fn steps<'a>(scene: &Scene<'a>) -> impl Iterator<Item = &'a Step> {
    let ladder = scene.site.campaign.escalations.iter();
    ladder.flat_map(|ladder| &ladder.steps)
}

fn address(scene: &Scene<'_>, step: &Step) -> String {
    let anchor = escalation_page::anchor(step);
    format!("{}{}#{anchor}", scene.base(), Route::escalations().public())
}

fn entry(
    scene: &Scene<'_>,
    day: NaiveDate,
    (id, address): (String, String),
    title: String,
    html: String,
    image: Option<String>,
) -> Entry {
    Entry {
        id,
        title,
        address,
        day,
        html,
        image,
        tags: Vec::new(),
        language: scene.site.campaign.settings.language.tag().to_owned(),
    }
}
