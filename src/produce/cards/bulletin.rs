//! Each week of the ledger becomes the subject of a card: the weekly bulletin. A campaign that logs no
//! acts has one of the newest week of stories.

use chrono::NaiveDate;
use serde_json::json;

use super::alt::{self, Part};
use super::{Owner, Subject, settings_texts};
use crate::amount::MOST_PLACES;
use crate::site::Site;
use crate::source::Span;
use crate::theme::CardKind;
use crate::week::Week;
use crate::words::{Words, message};

/// Metrics that have room: the first of the list that the week has.
const METRICS: usize = 3;

pub(super) fn subjects(site: &Site) -> Vec<Subject> {
    let weeks = site.weeks.iter().enumerate();
    if !site.weeks.is_empty() {
        return weeks
            .map(|(at, week)| bulletin(site, *week, Owner::Week(at)))
            .collect();
    }
    let newest = site.campaign.stories.iter().map(|story| story.date.value);
    let newest = newest.max().map(Week::of);
    newest
        .map(|week| bulletin(site, week, Owner::Home))
        .into_iter()
        .collect()
}

fn bulletin(site: &Site, week: Week, owner: Owner) -> Subject {
    let settings = &site.campaign.settings;
    let voice = site.voice(&settings.language);
    let words = &voice.words;
    let counts = counts(site, words, week);
    // Years have no separators.
    let (number, year) = (words.number(week.number().into()), week.year().to_string());
    let title = words.with(
        message::BULLETIN_WEEK,
        &[("week", &number), ("year", &year)],
    );
    let total = words.count(
        message::BULLETIN_TOTAL,
        stories(site, NaiveDate::MIN, week.sunday()),
        &[],
    );
    let said = counts
        .iter()
        .map(|(number, label)| format!("{number} {label}"));
    let said = said.collect::<Vec<_>>().join(", ");
    let of_week = |counts: &str| words.labelled(&title, counts);
    let same = |text: &str| text.to_owned();
    let dates = &voice.dates;
    Subject {
        kind: CardKind::Bulletin,
        owner,
        stem: format!("{}-week-{}", settings.hashtag, week.label()),
        said: format!("week {} of {}", week.number(), week.year()),
        language: settings.language.clone(),
        alt: alt::join(&[
            Part {
                text: &said,
                say: &of_week,
            },
            Part {
                text: &total,
                say: &same,
            },
        ]),
        data: json!({
            "title": words.text(message::BULLETIN_TITLE),
            "week": title,
            "range": format!("{} – {}", dates.write(week.monday()), dates.write(week.sunday())),
            "counts": counts
                .iter()
                .map(|(number, label)| json!({ "number": number, "label": label }))
                .collect::<Vec<_>>(),
            "total": total,
        }),
        photo: None,
        texts: texts(site),
    }
}

/// The acts of a week, or its stories where none are logged, and how much of a few metrics.
fn counts(site: &Site, words: &Words, week: Week) -> Vec<(String, String)> {
    let ledger = &site.campaign.ledger;
    let count = |count, noun| (words.number(count), words.count(noun, count, &[]));
    let Some(tally) = ledger.week(week) else {
        let stories = stories(site, week.monday(), week.sunday());
        return vec![count(stories, message::BULLETIN_STORIES)];
    };
    let metrics = ledger.metrics.iter().zip(&tally.quantities);
    let metrics = metrics
        .filter(|(_, quantity)| !quantity.is_zero())
        .take(METRICS);
    let metrics = metrics.map(|(metric, quantity)| {
        let number = site.numbers.write(*quantity, MOST_PLACES);
        (number, metric.label(*quantity).to_owned())
    });
    [count(tally.acts, message::BULLETIN_ACTS)]
        .into_iter()
        .chain(metrics)
        .collect()
}

/// How many stories are dated from one day to another.
fn stories(site: &Site, from: NaiveDate, to: NaiveDate) -> u64 {
    let dates = site.campaign.stories.iter().map(|story| story.date.value);
    dates.filter(|date| (from..=to).contains(date)).count() as u64
}

/// The labels of metrics and all of the settings.
fn texts(site: &Site) -> Vec<(String, Span)> {
    let list = site.campaign.ledger.metrics.iter();
    let list = list.filter_map(|metric| metric.span).next();
    let mut texts: Vec<(String, Span)> = list
        .map(|span| (String::new(), Span::whole(span.source)))
        .into_iter()
        .collect();
    texts.extend(settings_texts(site));
    texts
}
