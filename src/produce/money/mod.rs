//! Datasets become the figures, the chart, the list, the table and the downloads of their pages.

mod chart;
mod figure;
mod list;
mod package;
mod page;
mod sheet;
mod trend;
mod words;

pub(super) use chart::{Flows, by_size};
pub(super) use figure::figure;
pub(super) use page::{comparison, fill, overview};
pub(super) use sheet::{as_of, direction, headline, short_address};
pub(super) use trend::{ends, place, trend};
pub(super) use words::{coins, large, money, percent};

use super::Scene;
use crate::artifact::{Artifact, Content};
use crate::diagnostic::{Checked, Diagnostic};
use crate::money::{Citation, Dataset, FlowKind, Side};
use crate::site::Route;
use chart::{Chart, chart};
use trend::Face;

/// The files to download: the flows as CSV and as a data package, and the chart as a picture.
pub(super) fn produce(scene: &Scene<'_>) -> Checked<Vec<Artifact>> {
    let files = scene.site.campaign.datasets.iter().flat_map(|dataset| {
        let route = |ending| Route::dataset(&dataset.id, ending).path().to_owned();
        [
            Artifact {
                path: route("csv"),
                content: Content::Bytes(csv(scene, dataset).into()),
            },
            Artifact::text(route("json"), json(scene, dataset)),
            Artifact::text(route("svg"), chart(scene.site, dataset, Chart::File)),
        ]
        .into_iter()
        .chain(
            trend::drawing(scene.site, dataset, Face::File)
                .map(|svg| Artifact::text(route("trend.svg"), svg)),
        )
    });
    Checked::new(files.collect(), Vec::<Diagnostic>::new())
}

fn json(scene: &Scene<'_>, dataset: &Dataset) -> String {
    format!("{:#}\n", package::package(scene, dataset))
}

/// The CSV as it was used: the author's own file, or, where its columns were mapped, only what was
/// taken from them, since a file from elsewhere may hold what nobody meant to publish.
fn csv(scene: &Scene<'_>, dataset: &Dataset) -> Vec<u8> {
    if !dataset.mapped {
        return scene.sources.get(dataset.table).text.clone().into_bytes();
    }
    let mut writer = csv::Writer::from_writer(Vec::new());
    let header = header(dataset).into_iter().map(str::to_owned);
    for row in std::iter::once(header.collect()).chain(rows(dataset)) {
        // Writing to memory cannot fail, nor can rows of one length.
        let _ = writer.write_record(&row);
    }
    writer.into_inner().unwrap_or_default()
}

/// The columns of the flows as they are handed out: those that some row fills.
fn header(dataset: &Dataset) -> Vec<&'static str> {
    let flows = &dataset.flows;
    let some = |is_there: bool, name| is_there.then_some(name);
    let refunds = flows.iter().any(|flow| flow.kind == FlowKind::Refund);
    let columns = [
        Some("from"),
        Some("to"),
        Some("amount"),
        some(!dataset.periods.is_empty(), "period"),
        some(flows.iter().any(|flow| flow.stage.is_some()), "stage"),
        some(flows.iter().any(|flow| flow.group.is_some()), "group"),
        Some("status"),
        some(refunds, "type"),
        some(
            flows.iter().any(|flow| dataset.source_of(flow).is_some()),
            "source",
        ),
        some(
            flows
                .iter()
                .any(|flow| dataset.source_url_of(flow).is_some()),
            "source_url",
        ),
        some(flows.iter().any(|flow| flow.note.is_some()), "note"),
        some(flows.iter().any(|flow| flow.id.is_some()), "id"),
    ];
    columns.into_iter().flatten().collect()
}

/// The cells of each flow, below [`header`].
fn rows(dataset: &Dataset) -> impl Iterator<Item = Vec<String>> {
    let columns = header(dataset);
    dataset.flows.iter().map(move |flow| {
        let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
        let cell = |column: &&str| match *column {
            "from" => flow.from.value.clone(),
            "to" => flow.to.value.clone(),
            "amount" => flow.amount.to_string(),
            "period" => text(
                dataset
                    .periods
                    .get(flow.period)
                    .map(|period| &*period.label),
            ),
            "stage" => flow
                .stage
                .map(|stage| stage.to_string())
                .unwrap_or_default(),
            "group" => text(flow.group.map(Side::key)),
            "status" => dataset.status_of(flow).key().to_owned(),
            "type" => flow.kind.key().to_owned(),
            "source" => text(dataset.source_of(flow)),
            "source_url" => text(dataset.source_url_of(flow)),
            "note" => text(flow.note.as_deref()),
            _ => text(flow.id.as_deref()),
        };
        columns.iter().map(cell).collect()
    })
}

/// Everything that a dataset cites, and for what; each source once.
fn citations(dataset: &Dataset) -> Vec<(&'static str, Citation)> {
    let mut cited: Vec<(&'static str, Citation)> = Vec::new();
    let of_rows = dataset.flows.iter().map(|flow| Citation {
        source: dataset.source_of(flow).map(str::to_owned),
        url: dataset.source_url_of(flow).map(str::to_owned),
        retrieved: dataset.retrieved,
    });
    let of_rows = of_rows.map(|citation| ("The flows", citation));
    let heads = dataset.heads.iter();
    let heads = heads.map(|head| ("The number of people", head.citation.clone()));
    let prices = dataset.deflator.iter();
    let prices = prices.map(|deflator| ("The price index", deflator.citation.clone()));
    for (what, citation) in of_rows.chain(heads).chain(prices) {
        if citation.source.is_some() && !cited.iter().any(|(_, other)| *other == citation) {
            cited.push((what, citation));
        }
    }
    cited
}

/// Rows beyond this number stand in the files to download only, unless they have a name of their own:
/// a phone cannot show a hundred thousand rows.
const MOST_ROWS: usize = 1000;

/// Where a row is to be found on the page: by its own id where it has one, since that lasts when rows
/// are added; else by its place. Where not all have room, by the table.
pub(super) fn anchor(dataset: &Dataset, at: usize) -> String {
    match &dataset.flows[at].id {
        Some(own) => format!("{}-{own}", dataset.id),
        None if dataset.flows.len() > MOST_ROWS => "t-table".to_owned(),
        None => format!("{}-row-{}", dataset.id, at + 1),
    }
}
