//! Briefings become the subjects of cards: invitations to those who are asked to answer.

use serde_json::json;

use super::alt::{self, Part};
use super::demand::deadline;
use super::{Owner, Subject, settings_texts};
use crate::campaign::Briefing;
use crate::produce::view;
use crate::site::Site;
use crate::source::Span;
use crate::theme::CardKind;
use crate::words::message;

/// Offices for which a card has room.
const INVITED: usize = 4;

pub(super) fn subjects(site: &Site) -> Vec<Subject> {
    let briefings = site.campaign.briefings.iter().enumerate();
    let subject = |(at, briefing)| invitation(site, at, briefing);
    briefings.filter_map(subject).collect()
}

/// The card of a briefing, unless there is nobody to invite, or neither its day nor its stories are known.
fn invitation(site: &Site, at: usize, briefing: &Briefing) -> Option<Subject> {
    let [first, last] = match briefing.milestone {
        Some(milestone) => milestone.range,
        None => {
            briefing.date?;
            let first = site.campaign.stories.get(*briefing.since.first()?)?.number;
            [first, briefing.number]
        }
    };
    let invited: Vec<&str> = briefing
        .invited
        .iter()
        .map(String::as_str)
        .take(INVITED)
        .collect();
    if invited.is_empty() {
        return None;
    }
    let settings = &site.campaign.settings;
    let voice = site.voice(&settings.language);
    let words = &voice.words;
    let number = words.number(briefing.index.into());
    let one = (first == last).then(|| settings.tag(first));
    let [first, last] = [first, last].map(|number| words.number(number.into()));
    let plan = briefing.plan.map(|at| &site.campaign.plans[at]);
    let title = plan.and_then(|plan| plan.title.as_ref());
    let table = briefing.demand.map(|at| &site.campaign.demands[at]);
    let deadline = briefing.reply_by.map(|date| deadline(voice, date));
    let when = briefing.date.map(|date| {
        let day = voice.dates.write(date);
        let time = briefing.time.map(|time| view::time(site, date, time));
        time.map_or(day.clone(), |time| format!("{day} · {time}"))
    });
    let label = words.text(message::BRIEFING_DEMAND);
    let tabled = |title: &str| words.labelled(&label, title);
    let same = |text: &str| text.to_owned();
    let span = [("first", first.as_str()), ("last", last.as_str())];
    let summary = words.with(
        message::ALT_BRIEFING,
        &[("shown", number.as_str()), span[0], span[1]],
    );
    let summary = |_: &str| summary.clone();
    let asked = |office: &str| words.with(message::ALT_INVITED, &[("office", office)]);
    let offices = invited.join("; ");
    let mut parts = vec![Part {
        text: "",
        say: &summary,
    }];
    for text in [&when, &briefing.place].into_iter().flatten() {
        parts.push(Part { text, say: &same });
    }
    parts.push(Part {
        text: &offices,
        say: &asked,
    });
    if let Some(demand) = table {
        parts.push(Part {
            text: &demand.title,
            say: &tabled,
        });
    }
    if let Some(text) = deadline.as_ref().filter(|_| table.is_some()) {
        parts.push(Part { text, say: &same });
    }
    Some(Subject {
        kind: CardKind::Briefing,
        owner: Owner::Briefing(at),
        stem: format!("{}-briefing-{}", settings.hashtag, briefing.index),
        said: format!("briefing {}", briefing.index),
        language: settings.language.clone(),
        alt: alt::join(&parts),
        data: json!({
            "title": title.map_or_else(
                || words.text(message::BRIEFING_TITLE),
                |title| title.value.clone(),
            ),
            "label": words.with(message::BRIEFING_NUMBER, &[("shown", &number)]),
            "about": one.unwrap_or_else(|| words.with(message::STORIES_RANGE, &span)),
            "invited_label": words.text(message::BRIEFING_INVITED),
            "invited": invited,
            "demand_label": label,
            "demand": table.map(|demand| demand.title.as_str()),
            "deadline": deadline.filter(|_| table.is_some()),
            "when": when,
            "place": briefing.place,
        }),
        photo: None,
        texts: texts(site, briefing),
    })
}

/// Where the texts of a card are written: in the plan, the settings, the demands.
fn texts(site: &Site, briefing: &Briefing) -> Vec<(String, Span)> {
    let campaign = &site.campaign;
    let plan = briefing.plan.map(|at| &campaign.plans[at]);
    let title = plan.and_then(|plan| plan.title.as_ref());
    let place = plan.and_then(|plan| plan.place.as_ref());
    let place = place.or(campaign.settings.rhythm.briefing.place.as_ref());
    let demand = briefing.demand.map(|at| &campaign.demands[at]);
    let invited = plan.map_or(&[][..], |plan| plan.invited.as_slice());
    let offices: Vec<Span> = match invited {
        [] => {
            let demands = campaign.demands.iter();
            let target = |office: &String| {
                let mut demands = demands.clone();
                demands.find_map(|demand| {
                    demand
                        .target_span
                        .filter(|_| demand.target.as_ref() == Some(office))
                })
            };
            briefing.invited.iter().filter_map(target).collect()
        }
        invited => invited.iter().map(|office| office.span).collect(),
    };
    let mut texts: Vec<(String, Span)> = Vec::new();
    texts.extend(title.map(|title| ("title".to_owned(), title.span)));
    texts.extend(demand.map(|demand| ("demand".to_owned(), demand.title_span)));
    texts.extend(place.map(|place| ("place".to_owned(), place.span)));
    let offices = offices.into_iter().enumerate();
    texts.extend(offices.map(|(at, span)| (format!("office-{}", at + 1), span)));
    texts.extend(demand.map(|demand| (String::new(), Span::whole(demand.source))));
    texts.extend(plan.map(|plan| (String::new(), Span::whole(plan.source))));
    texts.extend(settings_texts(site));
    texts
}
