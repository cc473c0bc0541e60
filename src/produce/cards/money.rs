//! Money datasets become the subjects of cards: one for each figure that they have.

mod drawing;

use serde_json::{Map, Value as Json, json};

use super::alt::{self, Part};
use super::{Owner, Subject, file_texts};
use crate::money::{Dataset, Side, each};
use crate::produce::money;
use crate::site::Site;
use crate::theme::{CardFormat, CardKind};
use crate::words::message;

/// Flows that an alternative text names.
const NAMED: usize = 5;
/// Numbers of people by which a card divides.
const HEADS: usize = 3;

pub(super) fn subjects(site: &Site) -> Vec<Subject> {
    let figures = [bars, flows, trend, per_head];
    let datasets = site.campaign.datasets.iter().enumerate();
    let of = |(at, dataset)| {
        figures.map(move |figure| subject(site, at, dataset, figure(site, dataset)?))
    };
    datasets.flat_map(of).flatten().collect()
}

/// The message of what pages call a figure.
pub(super) fn label(data: &Json) -> &'static str {
    match data["figure"].as_str() {
        Some("flows") => "money-flows",
        Some("trend") => "card-trend",
        Some("each") => "card-each",
        _ => "card-comparison",
    }
}

/// One way of showing a dataset.
struct Figure {
    /// What the template knows it by.
    key: &'static str,
    /// What it shows, in words.
    said: Vec<String>,
    /// A sentence below it.
    ratio: Option<String>,
    /// What only this figure has.
    data: Json,
}

fn subject(site: &Site, at: usize, dataset: &Dataset, figure: Figure) -> Option<Subject> {
    let settings = &site.campaign.settings;
    let words = &site.voice(&settings.language).words;
    let headline = money::headline(dataset);
    let source = dataset.source.as_deref();
    let shown = figure.said.join("; ");
    let said = |headline: &str| {
        let source = source.unwrap_or(&settings.title);
        let parts = [("title", headline), ("figure", &*shown), ("source", source)];
        words.with(message::ALT_MONEY, &parts)
    };
    let same = |text: &str| text.to_owned();
    let mut parts = vec![Part {
        text: headline.trim_end_matches('.'),
        say: &said,
    }];
    let more = [&figure.ratio, &dataset.period].into_iter().flatten();
    parts.extend(more.map(|text| Part { text, say: &same }));
    let cited = [
        money::as_of(site, dataset),
        money::short_address(site, dataset),
    ];
    let cited: Vec<String> = cited.into_iter().flatten().collect();
    let mut data = json!({
        "figure": figure.key,
        "title": words.text(message::MONEY_TITLE),
        "headline": headline,
        "ratio": figure.ratio,
        "bars": [],
        "period": dataset.period,
        "source": source.map(|source| words.with(message::MONEY_SOURCE, &[("source", source)])),
        "cited": cited.join(" · "),
    });
    if let (Json::Object(data), Json::Object(own)) = (&mut data, figure.data) {
        data.extend(own);
    }
    let ending = match figure.key {
        "bars" => String::new(),
        key => format!("-{key}"),
    };
    Some(Subject {
        kind: CardKind::Money,
        owner: Owner::Dataset(at),
        stem: format!("{}-money-{}{ending}", settings.hashtag, dataset.id),
        said: format!("the dataset {}", dataset.id),
        language: settings.language.clone(),
        alt: alt::join(&parts),
        data,
        photo: None,
        texts: file_texts(site, "headline", dataset.title_span),
    })
}

/// Two bars on one scale, and their ratio.
fn bars(site: &Site, dataset: &Dataset) -> Option<Figure> {
    let figure = money::figure(site, dataset)?;
    let bars = figure.bars.iter().map(|bar| {
        json!({
            "label": bar.label,
            "amount": bar.amount,
            // Of the longer bar, from 0 to 1.
            "share": bar.share.map(|percent| percent / 100.0),
            "group": bar.group,
        })
    });
    let said = figure.bars.iter();
    Some(Figure {
        key: "bars",
        said: said
            .map(|bar| format!("{}: {}", bar.label, bar.amount))
            .collect(),
        data: json!({ "bars": bars.collect::<Vec<_>>() }),
        ratio: figure.ratio,
    })
}

/// Who paid whom. A single flow needs no picture.
fn flows(site: &Site, dataset: &Dataset) -> Option<Figure> {
    let folded = drawing::folded(site, dataset);
    let most = folded.first().filter(|flows| flows.graph.flows.len() > 1)?;
    let name = |at: usize| most.name(&most.graph.places[at]);
    let largest = money::by_size(&most.graph).into_iter().take(NAMED);
    let said = largest.map(|flow| {
        let amount = money::money(site, dataset, flow.amount, 2);
        format!("{} → {}: {amount}", name(flow.from), name(flow.to))
    });
    let key = most
        .key()
        .into_iter()
        .map(|key| json!({ "mark": drawing::mark(key.mark), "text": key.text }));
    Some(Figure {
        key: "flows",
        said: said.collect(),
        ratio: None,
        data: json!({
            "key": key.collect::<Vec<_>>(),
            "drawings": by_format(site, |format| drawing::flows(site, dataset, &folded, format)),
        }),
    })
}

/// The change through time.
fn trend(site: &Site, dataset: &Dataset) -> Option<Figure> {
    let trend = money::trend(site, dataset)?;
    let draw = |format: &CardFormat| drawing::trend(site, dataset, &trend, format);
    Some(Figure {
        key: "trend",
        said: money::ends(site, dataset, &trend),
        ratio: None,
        data: json!({
            "drawings": by_format(site, draw),
            "period": format!("{} – {}", trend.periods.first()?, trend.periods.last()?),
        }),
    })
}

/// What both sums are for each resident, worker or whoever is counted.
fn per_head(site: &Site, dataset: &Dataset) -> Option<Figure> {
    let groups = dataset.groups.as_ref()?;
    let words = site.words();
    let rows = each(dataset).into_iter().take(HEADS).map(|each| {
        let label = words.with(message::MONEY_EACH, &[("label", &each.among.label)]);
        let amounts = each
            .amounts
            .map(|amount| money::coins(site, dataset.currency, amount));
        (label, amounts)
    });
    let rows: Vec<_> = rows.collect();
    let label = |side: Side| groups[side as usize].label.as_str();
    let sides = [Side::A, Side::B];
    let said = rows.iter().map(|(each, amounts)| {
        let amounts = sides.map(|side| format!("{} {}", label(side), amounts[side as usize]));
        format!("{each}: {}", amounts.join(", "))
    });
    (!rows.is_empty()).then(|| Figure {
        key: "each",
        said: said.collect(),
        ratio: None,
        data: json!({
            "groups": sides.map(|side| json!({ "group": side.key(), "label": label(side) })),
            "each": rows.iter().map(|(label, amounts)| json!({ "label": label, "amounts": amounts })).collect::<Vec<_>>(),
        }),
    })
}

/// A drawing for each format, by its name.
fn by_format(site: &Site, draw: impl Fn(&CardFormat) -> Json) -> Json {
    let formats = site.formats.iter();
    let drawn: Map<String, Json> = formats
        .map(|format| (format.name.clone(), draw(format)))
        .collect();
    Json::Object(drawn)
}
