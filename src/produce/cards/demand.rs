//! Demands become the subjects of cards: the clock while they wait, the victory once they are won.

use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use super::alt::{self, Part};
use super::{Owner, Subject, file_texts};
use crate::demand::{Count, Demand, ReplyKind, State, Status};
use crate::site::{Site, Voice};
use crate::source::Span;
use crate::theme::CardKind;
use crate::victory::Victory;
use crate::words::message;

pub(super) fn subjects(site: &Site) -> Vec<Subject> {
    let mut subjects = Vec::new();
    for (at, demand) in site.campaign.demands.iter().enumerate() {
        subjects.extend(victory(site, at, demand));
        subjects.extend(clock(site, at, demand));
    }
    subjects
}

fn subject(
    site: &Site,
    (at, demand): (usize, &Demand),
    kind: CardKind,
    alt: String,
    data: Json,
) -> Subject {
    let settings = &site.campaign.settings;
    Subject {
        kind,
        owner: Owner::Demand(at),
        stem: format!("{}-{}-{}", settings.hashtag, kind.key(), demand.id),
        said: format!("the demand {}", demand.id),
        language: settings.language.clone(),
        alt,
        data,
        photo: None,
        texts: demand_texts(site, demand),
    }
}

fn demand_texts(site: &Site, demand: &Demand) -> Vec<(String, Span)> {
    let mut texts = file_texts(site, "title", demand.title_span);
    texts.insert(1, ("ask".to_owned(), demand.ask_span));
    let target = demand.target_span.map(|span| ("office".to_owned(), span));
    texts.splice(2..2, target);
    texts
}

fn victory(site: &Site, at: usize, demand: &Demand) -> Option<Subject> {
    let label = match demand.status_on(site.campaign.today) {
        Status::Won => message::VICTORY_WON,
        Status::PartlyWon => message::VICTORY_PART,
        Status::Open | Status::Promised | Status::Refused => return None,
    };
    let meets = |victory: &Victory| victory.demands.iter().any(|named| named.value == demand.id);
    // A victory has a card of its own, on its own page.
    if site.campaign.victories.iter().any(meets) {
        return None;
    }
    let voice = site.voice(&site.campaign.settings.language);
    let words = &voice.words;
    let label = words.text(label);
    let granting = [ReplyKind::Promise, ReplyKind::Partial, ReplyKind::Answer];
    let mut replies = demand.replies_until(site.campaign.today);
    let granted = replies.rfind(|reply| granting.contains(&reply.kind));
    let stories = site.pressing[at].len() as u64;
    let say = |title: &str| {
        let parts = [("label", label.as_str()), ("title", title)];
        words.count(message::ALT_VICTORY, stories, &parts)
    };
    let same = |text: &str| text.to_owned();
    let mut parts = vec![Part {
        text: &demand.title,
        say: &say,
    }];
    if let Some(reply) = granted {
        parts.push(Part {
            text: &reply.text,
            say: &same,
        });
    }
    let asked_label = words.text(message::VICTORY_ASKED);
    let asked = |ask: &str| words.labelled(&asked_label, ask);
    parts.push(Part {
        text: &demand.ask,
        say: &asked,
    });
    let alt = alt::join(&parts);
    let data = json!({
        "label": label,
        "title": demand.title,
        "text": granted.map(|reply| reply.text.as_str()),
        "asked_label": asked_label,
        "ask": demand.ask,
        "stories": (stories > 0).then(|| words.count(message::VICTORY_STORIES, stories, &[])),
        "date": granted.map(|reply| json!({ "label": voice.dates.write(reply.date) })),
    });
    Some(subject(site, (at, demand), CardKind::Victory, alt, data))
}

fn clock(site: &Site, at: usize, demand: &Demand) -> Option<Subject> {
    let voice = site.voice(&site.campaign.settings.language);
    let words = &voice.words;
    let face = Face::of(demand, site, voice)?;
    let (as_of, counted) = known(demand, site, voice, &face);
    let say = |title: &str| {
        let parts = [("title", title), ("state", &*face.said)];
        words.with(message::ALT_CLOCK, &parts)
    };
    let due = site.campaign.due(demand);
    let deadline = due.map(|due| deadline(voice, due.day));
    let to = |office: &str| words.with(message::CLOCK_TO, &[("office", office)]);
    let same = |text: &str| text.to_owned();
    let mut parts = vec![Part {
        text: &demand.title,
        say: &say,
    }];
    let lines = [Some(&as_of), counted.as_ref(), deadline.as_ref()];
    parts.extend((lines.into_iter().flatten()).map(|text| Part { text, say: &same }));
    if let Some(text) = &demand.target {
        parts.push(Part { text, say: &to });
    }
    parts.push(Part {
        text: &demand.ask,
        say: &same,
    });
    let alt = alt::join(&parts);
    let data = json!({
        "title": demand.title,
        "ask": demand.ask,
        "to": demand.target.as_deref().map(to),
        "big": face.big,
        "big_label": face.label,
        "state": face.state,
        "deadline": deadline,
        "as_of": as_of,
        "counted": counted,
    });
    Some(subject(site, (at, demand), CardKind::Clock, alt, data))
}

/// Up to which day the record is known that a clock shows, and on which day its days were counted, where that
/// is another one.
fn known(demand: &Demand, site: &Site, voice: &Voice, face: &Face) -> (String, Option<String>) {
    let clock = site.campaign.clock(demand);
    let today = site.campaign.today;
    let message = match clock.state.has_no_reply() {
        true => message::CLOCK_NO_REPLY,
        false => message::CLOCK_AS_OF,
    };
    let dated = |message, day| {
        let date = voice.dates.write(day);
        voice.words.with(message, &[("date", &date)])
    };
    let is_counted = face.counts() && clock.as_of != today;
    let counted = is_counted.then(|| dated(message::CLOCK_COUNTED, today));
    (dated(message, clock.as_of), counted)
}

/// When an answer is due, in words.
pub(super) fn deadline(voice: &Voice, date: NaiveDate) -> String {
    let date = voice.dates.write(date);
    (voice.words).with(message::CLOCK_DEADLINE, &[("date", &date)])
}

/// What a clock shows.
struct Face {
    state: &'static str,
    /// The large number.
    big: Option<String>,
    /// What stands under it, or in its place.
    label: String,
    /// Both in words.
    said: String,
}

impl Face {
    /// Whether it shows something that another day would make wrong.
    fn counts(&self) -> bool {
        self.big.is_some() || self.state == "today"
    }

    /// The face of a clock; nothing once a demand is won, and while there is nothing to count or to tell.
    fn of(demand: &Demand, site: &Site, voice: &Voice) -> Option<Face> {
        let words = &voice.words;
        let plain = |state, message| Face {
            state,
            big: None,
            label: words.text(message),
            said: words.text(message),
        };
        let days = |state, days, label, said| Face {
            state,
            big: Some(words.number(days)),
            label: words.count(label, days, &[]),
            said: words.count(said, days, &[]),
        };
        let answered = || {
            let mut replies = demand.replies_until(site.campaign.today);
            replies.any(|reply| reply.kind.answers())
        };
        let clock = site.campaign.clock(demand);
        // A card counts all days, whichever of them the campaign goes by: it has no room to say which.
        Some(match (clock.state, clock.count) {
            (State::Won, _) => return None,
            (State::Promised, _) => plain("promised", message::CLOCK_PROMISED),
            (State::Refused, _) => plain("refused", message::CLOCK_REFUSED),
            (State::Answered, _) => plain("replied", message::CLOCK_REPLIED),
            (State::PartlyWon, None) if answered() => plain("replied", message::CLOCK_REPLIED),
            (_, None) => return None,
            (_, Some(Count::Today)) => plain("today", message::CLOCK_DUE_TODAY),
            (_, Some(Count::Left(left))) => days(
                "waiting",
                left.days,
                message::CLOCK_DAYS_LEFT,
                message::ALT_DAYS_LEFT,
            ),
            (State::Overdue | State::LongOverdue, Some(Count::Past(gone))) => days(
                "silence",
                gone.days,
                message::CLOCK_SILENCE,
                message::ALT_SILENCE,
            ),
            (_, Some(Count::Past(gone))) => {
                days("silence", gone.days, message::CLOCK_PAST, message::ALT_PAST)
            }
        })
    }
}
