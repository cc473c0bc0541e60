//! The newest week of stories becomes the subject of a card: the weekly bulletin.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde_json::json;

use super::alt::{self, Part};
use super::{Owner, Subject, file_texts};
use crate::site::Site;
use crate::story::Story;
use crate::theme::CardKind;
use crate::words::message;

/// Metrics that have room beside the stories.
const METRICS: usize = 3;

pub(super) fn subjects(site: &Site) -> Vec<Subject> {
    let newest = site.campaign.stories.iter().map(|story| story.date.value);
    newest
        .max()
        .and_then(|day| bulletin(site, day))
        .into_iter()
        .collect()
}

fn bulletin(site: &Site, day: NaiveDate) -> Option<Subject> {
    let settings = &site.campaign.settings;
    let voice = site.voice(&settings.language);
    let words = &voice.words;
    let week = day.iso_week();
    let monday = NaiveDate::from_isoywd_opt(week.year(), week.week(), Weekday::Mon)?;
    let sunday = monday.checked_add_days(Days::new(6))?;
    let within = |story: &&Story| (monday..=sunday).contains(&story.date.value);
    let told: Vec<&Story> = site.campaign.stories.iter().filter(within).collect();
    let mut metrics: BTreeMap<&str, u64> = BTreeMap::new();
    for (metric, quantity) in told.iter().flat_map(|story| &story.acts) {
        *metrics.entry(&metric.value).or_default() += u64::from(*quantity);
    }
    let mut metrics: Vec<(&str, u64)> = metrics.into_iter().collect();
    metrics.sort_by_key(|(id, quantity)| (std::cmp::Reverse(*quantity), *id));
    let count = told.len() as u64;
    let mut counts = vec![(
        words.number(count),
        words.count(message::BULLETIN_STORIES, count, &[]),
    )];
    let metrics = metrics.iter().take(METRICS);
    counts.extend(metrics.map(|(id, quantity)| (words.number(*quantity), id.replace('-', " "))));
    // Years have no separators.
    let (number, year) = (words.number(week.week().into()), week.year().to_string());
    let title = words.with(
        message::BULLETIN_WEEK,
        &[("week", &number), ("year", &year)],
    );
    let total = site.campaign.stories.len() as u64;
    let total = words.count(message::BULLETIN_TOTAL, total, &[]);
    let said = counts
        .iter()
        .map(|(number, label)| format!("{number} {label}"));
    let said = said.collect::<Vec<_>>().join(", ");
    let of_week = |counts: &str| words.labelled(&title, counts);
    let same = |text: &str| text.to_owned();
    let dates = &voice.dates;
    let newest = told.last()?;
    Some(Subject {
        kind: CardKind::Bulletin,
        owner: Owner::Home,
        stem: format!(
            "{}-week-{}-W{:02}",
            settings.hashtag,
            week.year(),
            week.week()
        ),
        said: format!("week {} of {}", week.week(), week.year()),
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
            "range": format!("{} – {}", dates.write(monday), dates.write(sunday)),
            "counts": counts
                .iter()
                .map(|(number, label)| json!({ "number": number, "label": label }))
                .collect::<Vec<_>>(),
            "total": total,
        }),
        photo: None,
        texts: file_texts(site, "title", newest.title.span),
    })
}
