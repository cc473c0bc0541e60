//! Datasets become the figures, the chart, the table and the downloads of the money page.

use std::collections::HashMap;

use rust_decimal::{Decimal, prelude::ToPrimitive};
use serde::Serialize;
use serde_json::{Value as Json, json};
use tera::Value;

use super::linker::Linker;
use super::{Scene, view};
use crate::amount;
use crate::artifact::{Artifact, Content};
use crate::campaign::Home;
use crate::diagnostic::Checked;
use crate::money::{Comparison, Dataset, Flow, FlowStatus, Side, Unit, compare, sankey};
use crate::site::{Route, Site};

/// Width of the diagram in pixels: the page's own, so that its letters are not scaled down.
const CHART_WIDTH: f64 = 1120.0;

/// The files to download: the CSV as the author wrote it, and the chart as a picture.
pub(super) fn produce(scene: &Scene<'_>) -> Checked<Vec<Artifact>> {
    let mut artifacts = Vec::new();
    for dataset in &scene.site.campaign.datasets {
        let csv = scene.sources.get(dataset.table).text.as_bytes();
        artifacts.push(Artifact {
            path: Route::dataset(&dataset.id, "csv").path().to_owned(),
            content: Content::Bytes(csv.into()),
        });
        artifacts.push(Artifact::text(
            Route::dataset(&dataset.id, "svg").path(),
            chart(scene.site, dataset, Chart::File),
        ));
    }
    Checked::new(artifacts, Vec::new())
}

/// Each dataset as the money page shows it.
pub(super) fn views(scene: &Scene<'_>) -> Vec<Value> {
    let view = |dataset| Value::from_serializable(&dataset_view(scene, dataset));
    scene.site.campaign.datasets.iter().map(view).collect()
}

/// The first dataset with a comparison, for the home page; or nothing.
pub(super) fn teaser(datasets: &[Value]) -> Value {
    let compared = |dataset: &&Value| {
        dataset
            .get_from_path("ratio")
            .is_some_and(|ratio| !ratio.is_none())
    };
    datasets
        .iter()
        .find(compared)
        .cloned()
        .unwrap_or_else(Value::none)
}

fn dataset_view(scene: &Scene<'_>, dataset: &Dataset) -> Json {
    let site = scene.site;
    let linker = Linker {
        site,
        home: Home::Money,
        root: Route::money().root(),
        here: String::new(),
    };
    let figure = figure(site, dataset);
    let ratio = figure.as_ref().and_then(|figure| figure.ratio.as_ref());
    let size = scene.sources.get(dataset.table).text.len();
    let mut order: Vec<usize> = (0..dataset.flows.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(dataset.flows[*at].amount));
    let rows = order.iter().map(|at| {
        let flow = &dataset.flows[*at];
        json!({
            "from": flow.from.value,
            "to": flow.to.value,
            "amount": site.numbers.write(flow.amount, 3),
            "status": flow.status.unwrap_or(dataset.status).key(),
            "source": flow.source.as_ref().or(dataset.source.as_ref()),
            "source_url": flow.source_url.as_ref().or(dataset.source_url.as_ref()),
            "note": flow.note,
            "anchor": anchor(dataset, *at),
        })
    });
    let subtitle: Vec<String> = dataset
        .period
        .clone()
        .into_iter()
        .chain([unit_label(dataset)])
        .collect();
    json!({
        "id": dataset.id,
        "title": dataset.title,
        "question": dataset.question,
        "headline": dataset.headline,
        "subtitle": subtitle.join(" · "),
        "ratio": ratio,
        "ratio_note": ratio.and(figure.as_ref()).map(|figure| &figure.note),
        "bars": figure.as_ref().map(|figure| &figure.bars),
        "chart": chart(site, dataset, Chart::Page),
        "chart_caption": caption(site, dataset),
        "chart_href": Route::dataset(&dataset.id, "svg").href(),
        "unit_label": unit_label(dataset),
        "rows": rows.collect::<Vec<_>>(),
        "downloads": [
            { "label": "The figures as a table (CSV)", "href": Route::dataset(&dataset.id, "csv").href(), "size": kilobytes(size) },
            { "label": "The chart as a picture (SVG)", "href": Route::dataset(&dataset.id, "svg").href(), "size": null },
        ],
        "method": linker.html(&dataset.method),
        "period": dataset.period,
        "retrieved": dataset.retrieved.map(|date| view::day(site, date)),
        "href": Route::money().href(),
    })
}

fn kilobytes(bytes: usize) -> String {
    format!("{} KB", bytes.div_ceil(1000))
}

/// The row's own id where it has one, since that lasts when rows are added; else its place.
fn anchor(dataset: &Dataset, at: usize) -> String {
    let place = || format!("row-{}", at + 1);
    let own = dataset.flows[at].id.clone().unwrap_or_else(place);
    format!("{}-{own}", dataset.id)
}

/// `billions of US dollars`.
fn unit_label(dataset: &Dataset) -> String {
    let currency = dataset.currency.name();
    match dataset.unit {
        Unit::One => currency.to_owned(),
        unit => format!("{currency}, {}s", unit.word()),
    }
}

/// `$102.35 billion`.
fn money(site: &Site, dataset: &Dataset, sum: Decimal, places: u32) -> String {
    let amount = with_symbol(site, dataset, sum, places);
    match dataset.unit {
        Unit::One => amount,
        unit => format!("{amount} {}", unit.word()),
    }
}

/// Symbols that stand for one currency alone are used; the code otherwise.
fn with_symbol(site: &Site, dataset: &Dataset, sum: Decimal, places: u32) -> String {
    let number = site.numbers.write(sum, places);
    match dataset.currency.code() {
        "USD" => format!("${number}"),
        "EUR" => format!("€{number}"),
        "GBP" => format!("£{number}"),
        "INR" => format!("₹{number}"),
        "BRL" => format!("R${number}"),
        code => format!("{code} {number}"),
    }
}

/// One of the two compared bars.
#[derive(Serialize)]
pub(super) struct Bar<'a> {
    pub(super) label: &'a str,
    note: Option<&'a str>,
    pub(super) amount: String,
    /// Of the longer bar, in percent.
    pub(super) share: Option<f64>,
    pub(super) group: &'static str,
}

/// What a dataset says in one sentence and two bars.
pub(super) struct Figure<'a> {
    pub(super) ratio: Option<String>,
    note: String,
    pub(super) bars: [Bar<'a>; 2],
}

/// The comparison of a dataset, where it makes one.
pub(super) fn figure<'a>(site: &Site, dataset: &'a Dataset) -> Option<Figure<'a>> {
    let comparison = compare(dataset)?;
    let groups = dataset.groups.as_ref()?;
    let bar = |side: Side| {
        let at = side as usize;
        Bar {
            label: &groups[at].label,
            note: groups[at].note.as_deref(),
            amount: money(site, dataset, comparison.sums[at], 2),
            share: comparison.shares[at].to_f64(),
            group: side.key(),
        }
    };
    Some(Figure {
        ratio: ratio(site, dataset, &comparison),
        note: ratio_note(site, dataset, &comparison),
        bars: [Side::A, Side::B].map(bar),
    })
}

/// “For every $100 that went to X, $6.40 went to Y.” Never “$0.00”.
fn ratio(site: &Site, dataset: &Dataset, comparison: &Comparison) -> Option<String> {
    let groups = dataset.groups.as_ref()?;
    let part = comparison.per_hundred?;
    let hundred = with_symbol(site, dataset, Decimal::ONE_HUNDRED, 0);
    let shown = if part.is_zero() {
        "nothing".to_owned()
    } else if amount::round(part, 2).is_zero() {
        format!(
            "less than {}",
            with_symbol(site, dataset, Decimal::new(1, 2), 2)
        )
    } else {
        with_symbol(site, dataset, part, 2)
    };
    let [a, b] = groups.each_ref().map(|group| group.label.as_str());
    // Money that a law sets aside has not gone anywhere yet.
    let mut compared = dataset.flows.iter().filter(|flow| flow.group.is_some());
    let is_budget =
        compared.any(|flow| flow.status.unwrap_or(dataset.status) == FlowStatus::Budgeted);
    Some(match is_budget {
        true => {
            format!("For every {hundred} set aside for “{a}”, {shown} was set aside for “{b}”.")
        }
        false => format!("For every {hundred} that went to “{a}”, {shown} went to “{b}”."),
    })
}

fn ratio_note(site: &Site, dataset: &Dataset, comparison: &Comparison) -> String {
    let [a, b] = comparison.sums.map(|sum| money(site, dataset, sum, 3));
    let period = dataset
        .period
        .as_ref()
        .map_or(String::new(), |period| format!(", {period}"));
    format!("{a} and {b}{period}; rounded to two places.")
}

fn caption(site: &Site, dataset: &Dataset) -> String {
    let largest = dataset.flows.iter().max_by_key(|flow| flow.amount);
    let largest = largest.map_or(String::new(), |flow: &Flow| {
        format!(
            " The largest: from {} to {}, {}.",
            flow.from.value,
            flow.to.value,
            money(site, dataset, flow.amount, 2)
        )
    });
    let flows = match dataset.flows.len() {
        1 => "1 flow".to_owned(),
        several => format!("{several} flows"),
    };
    format!("{flows} between {} places.{largest}", dataset.nodes().len())
}

/// Where a chart is to be seen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Chart {
    /// In the money page, in its colours, names linked to rows.
    Page,
    /// In a file of its own.
    File,
}

/// The Sankey diagram as SVG. Its widths come from the exact amounts, turned into floating point
/// only here, where they become pixels.
fn chart(site: &Site, dataset: &Dataset, chart: Chart) -> String {
    let names = dataset.nodes();
    let index: HashMap<&str, usize> = names
        .iter()
        .enumerate()
        .map(|(at, name)| (*name, at))
        .collect();
    // What a place gets and what it gives; the larger is its size. The first and largest row that
    // names it is where its name links to.
    let mut sums = vec![[Decimal::ZERO; 2]; names.len()];
    let mut groups: Vec<Option<Side>> = vec![None; names.len()];
    let mut largest: Vec<Option<usize>> = vec![None; names.len()];
    let mut flows = Vec::new();
    for (row, flow) in dataset.flows.iter().enumerate() {
        let (from, to) = (
            index[flow.from.value.as_str()],
            index[flow.to.value.as_str()],
        );
        sums[from][1] += flow.amount;
        sums[to][0] += flow.amount;
        groups[to] = groups[to].or(flow.group);
        for end in [from, to] {
            if largest[end].is_none_or(|other| dataset.flows[other].amount < flow.amount) {
                largest[end] = Some(row);
            }
        }
        flows.push(sankey::Flow {
            from,
            to,
            weight: flow.amount.to_f64().unwrap_or_default(),
        });
    }
    let size = |at: usize| sums[at][0].max(sums[at][1]);
    let node = |(at, name): (usize, &&str)| sankey::Node {
        name: (*name).to_owned(),
        note: with_symbol(site, dataset, size(at), 2),
        stage: None,
    };
    let graph = sankey::Graph {
        nodes: names.iter().enumerate().map(node).collect(),
        flows,
    };
    let direction = match site.campaign.settings.language.direction() {
        "rtl" => sankey::Direction::Rtl,
        _ => sankey::Direction::Ltr,
    };
    let canvas = sankey::Canvas {
        width: Some(CHART_WIDTH),
        direction,
        ..sankey::Canvas::default()
    };
    let side = |side: Side| match side {
        Side::A => sankey::Group::A,
        Side::B => sankey::Group::B,
    };
    let nodes: Vec<_> = (0..names.len())
        .map(|at| sankey::NodeWords {
            title: format!("{}: {}", names[at], money(site, dataset, size(at), 2)),
            href: largest[at]
                .filter(|_| chart == Chart::Page)
                .map(|row| format!("#{}", anchor(dataset, row))),
            group: groups[at].map(side),
        })
        .collect();
    let flows: Vec<_> = dataset
        .flows
        .iter()
        .map(|flow| sankey::FlowWords {
            title: format!(
                "{} → {}: {}",
                flow.from.value,
                flow.to.value,
                money(site, dataset, flow.amount, 3)
            ),
            group: flow.group.map(side),
            dashed: matches!(
                flow.status.unwrap_or(dataset.status),
                FlowStatus::Estimated | FlowStatus::Inferred
            ),
        })
        .collect();
    let id = format!("chart-{}", dataset.id);
    let words = sankey::Words {
        id: &id,
        title: dataset.headline.as_ref().unwrap_or(&dataset.title),
        desc: &caption(site, dataset),
        nodes: &nodes,
        flows: &flows,
        direction,
    };
    let paint = match chart {
        Chart::Page => sankey::Paint::PAGE,
        Chart::File => sankey::Paint::FILE,
    };
    sankey::svg(&sankey::layout(&graph, &canvas), &words, &paint)
}
