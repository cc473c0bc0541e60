//! Money datasets become the subjects of cards: one sentence, and two bars on one scale.

use serde_json::json;

use super::alt::{self, Part};
use super::{Owner, Subject, file_texts};
use crate::money::Dataset;
use crate::produce::money;
use crate::site::Site;
use crate::theme::CardKind;
use crate::words::message;

pub(super) fn subjects(site: &Site) -> Vec<Subject> {
    let datasets = site.campaign.datasets.iter().enumerate();
    datasets
        .filter_map(|(at, dataset)| figure(site, at, dataset))
        .collect()
}

/// A dataset that compares nothing has a chart, but nothing to say on a card.
fn figure(site: &Site, at: usize, dataset: &Dataset) -> Option<Subject> {
    let figure = money::figure(site, dataset)?;
    let settings = &site.campaign.settings;
    let words = &site.voice(&settings.language).words;
    let headline = dataset.headline.as_ref().unwrap_or(&dataset.title);
    let source = dataset.source.as_deref();
    let said = |headline: &str| {
        let bars = figure.bars.iter();
        let bars = bars.map(|bar| format!("{}: {}", bar.label, bar.amount));
        let bars: Vec<String> = bars.collect();
        let parts = [
            ("title", headline),
            ("figure", &*bars.join("; ")),
            ("source", source.unwrap_or(&settings.title)),
        ];
        words.with(message::ALT_MONEY, &parts)
    };
    let bars = figure.bars.iter().map(|bar| {
        json!({
            "label": bar.label,
            "amount": bar.amount,
            // Of the longer bar, from 0 to 1.
            "share": bar.share.map(|percent| percent / 100.0),
            "group": bar.group,
        })
    });
    // The sentence exists in English only; elsewhere the bars speak for themselves.
    let is_english = settings.language.base().split('-').next() == Some("en");
    let ratio = figure.ratio.as_ref().filter(|_| is_english).cloned();
    let same = |text: &str| text.to_owned();
    Some(Subject {
        kind: CardKind::Money,
        owner: Owner::Dataset(at),
        stem: format!("{}-money-{}", settings.hashtag, dataset.id),
        said: format!("the dataset {}", dataset.id),
        language: settings.language.clone(),
        alt: {
            let mut parts = vec![Part {
                text: headline.trim_end_matches('.'),
                say: &said,
            }];
            let more = [&ratio, &dataset.period];
            parts.extend(
                more.into_iter()
                    .flatten()
                    .map(|text| Part { text, say: &same }),
            );
            alt::join(&parts)
        },
        data: json!({
            "title": words.text(message::MONEY_TITLE),
            "headline": headline,
            "ratio": ratio,
            "bars": bars.collect::<Vec<_>>(),
            "period": dataset.period,
            "source": source.map(|source| words.with(message::MONEY_SOURCE, &[("source", source)])),
        }),
        photo: None,
        texts: file_texts(site, "headline", dataset.title_span),
    })
}
