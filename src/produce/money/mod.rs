//! Datasets become the figures, the chart, the table and the downloads of the money page.

mod chart;
mod figure;
mod words;

pub(super) use figure::figure;

use serde_json::{Value as Json, json};
use tera::Value;

use super::linker::Linker;
use super::{Scene, view};
use crate::artifact::{Artifact, Content};
use crate::campaign::Home;
use crate::diagnostic::Checked;
use crate::money::Dataset;
use crate::site::Route;
use chart::{Chart, caption, chart};
use words::unit_label;

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
