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
pub(super) use page::{comparison, fill, fill_share, overview};
pub(super) use sheet::{as_of, direction, headline, short_address};
pub(super) use trend::{ends, place, trend};
pub(super) use words::{EXACT, coins, large, money, percent};

use std::collections::HashSet;

use super::Scene;
use crate::artifact::{Artifact, Content};
use crate::diagnostic::{Checked, Diagnostic};
use crate::money::{Citation, Dataset, FlowKind, Side};
use crate::site::{Route, Site};
use sheet::Face;

/// The files to download: the flows as CSV and as a data package, and the charts as pictures.
pub(super) fn produce(scene: &Scene<'_>) -> Checked<Vec<Artifact>> {
    let datasets = scene.site.campaign.datasets.iter();
    let files = datasets.flat_map(|dataset| files(scene, dataset, &|_| true));
    Checked::new(files.collect(), Vec::new())
}

/// The artifact at a path, if it is a file to download.
pub(super) fn one(scene: &Scene<'_>, path: &str) -> Option<Result<Artifact, Diagnostic>> {
    let mut datasets = scene.site.campaign.datasets.iter();
    let file = |dataset| files(scene, dataset, &|file| file == path).pop();
    datasets.find_map(file).map(Ok)
}

/// How a file is made; nothing where the dataset has none of its kind.
type File = fn(&Scene<'_>, &Dataset) -> Option<Content>;

/// The files of a dataset, by their endings.
const FILES: [(&str, File); 4] = [
    ("csv", |scene, dataset| {
        Some(Content::Bytes(csv(scene, dataset).into()))
    }),
    ("json", |scene, dataset| {
        let package = package::package(scene, dataset);
        Some(Content::Text(format!("{package:#}\n")))
    }),
    ("svg", |scene, dataset| {
        let flows = chart::flows(scene.site, dataset);
        Some(Content::Text(flows.drawing(Face::File)))
    }),
    ("trend.svg", |scene, dataset| {
        let trend = trend(scene.site, dataset)?;
        let svg = trend::drawing(scene.site, dataset, &trend, Face::File);
        Some(Content::Text(svg))
    }),
];

/// Those files of a dataset whose paths are wanted.
fn files(scene: &Scene<'_>, dataset: &Dataset, wanted: &dyn Fn(&str) -> bool) -> Vec<Artifact> {
    let file = |(ending, make): (&str, File)| {
        let route = Route::dataset(&dataset.id, ending);
        let content = wanted(route.path()).then(|| make(scene, dataset));
        Some(Artifact {
            path: route.path().to_owned(),
            content: content.flatten()?,
        })
    };
    FILES.into_iter().filter_map(file).collect()
}

/// The CSV as it was used: the author's own file, unless a spreadsheet would run one of its cells; or, where its
/// columns were mapped, only what was taken from them, since a file from elsewhere may hold what nobody meant to
/// publish.
fn csv(scene: &Scene<'_>, dataset: &Dataset) -> Vec<u8> {
    let own = &scene.sources.get(dataset.table).text;
    if !dataset.mapped && is_harmless(own) {
        return own.clone().into_bytes();
    }
    let mut writer = csv::Writer::from_writer(Vec::new());
    let header = header(dataset).into_iter().map(str::to_owned);
    for row in std::iter::once(header.collect()).chain(rows(dataset)) {
        // Writing to memory cannot fail, nor can rows of one length.
        let cells = row
            .iter()
            .map(|cell: &String| super::data::harmless(cell).into_owned());
        let _ = writer.write_record(cells.map(String::into_bytes));
    }
    writer.into_inner().unwrap_or_default()
}

/// Whether no cell of a table is run by a spreadsheet.
fn is_harmless(table: &str) -> bool {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(table.as_bytes());
    let mut rows = reader.records().filter_map(Result::ok);
    rows.all(|row| {
        let mut cells = row.iter();
        cells.all(|cell| super::data::harmless(cell) == cell)
    })
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

/// More addresses than these are cited by the names of their sources alone.
const MOST_SOURCES: usize = 50;

/// Everything that a dataset cites, and for what; each source once.
fn citations(site: &Site, dataset: &Dataset) -> Vec<(String, Citation)> {
    let places = dataset.flows.iter();
    let places = places.map(|flow| (dataset.source_of(flow), dataset.source_url_of(flow)));
    let mut seen = HashSet::new();
    let mut distinct: Vec<_> = places.filter(|place| seen.insert(*place)).collect();
    if distinct.len() > MOST_SOURCES {
        let mut seen = HashSet::new();
        distinct.retain(|(source, _)| seen.insert(*source));
        distinct.iter_mut().for_each(|(_, url)| *url = None);
    }
    let of_rows = distinct.into_iter().map(|(source, url)| {
        let citation = Citation {
            source: source.map(str::to_owned),
            url: url.map(str::to_owned),
            retrieved: dataset.retrieved,
        };
        (site.say("money-cite-flows", &[]), citation)
    });
    let heads = dataset.heads.iter();
    let heads = heads.map(|head| {
        let what = site.say("money-cite-people", &[("label", &head.label)]);
        (what, head.citation.clone())
    });
    let prices = dataset.deflator.iter();
    let prices = prices.map(|deflator| {
        (
            site.say("money-cite-prices", &[]),
            deflator.citation.clone(),
        )
    });
    let all = of_rows.chain(heads).chain(prices);
    all.filter(|(_, citation)| citation.source.is_some())
        .collect()
}

/// Rows beyond this number stand in the files to download only, unless a demand names them: a phone cannot show a hundred thousand rows.
const MOST_ROWS: usize = 1000;

/// Where a row is to be found on the page: by its own id where it has one, since that lasts when rows
/// are added; else by its place. Where not all have room, by the table.
pub(super) fn anchor(site: &Site, dataset: &Dataset, at: usize) -> String {
    row_id(site, dataset, at).unwrap_or_else(|| "t-table".to_owned())
}

/// The id of a row in the table. Where not all have room, only those have one that a demand names.
fn row_id(site: &Site, dataset: &Dataset, at: usize) -> Option<String> {
    let own = dataset.flows[at].id.as_ref();
    if dataset.flows.len() > MOST_ROWS {
        let name = format!("{}/{}", dataset.id, own?);
        let demands = site.campaign.demands.iter();
        let mut rows = demands.flat_map(|demand| &demand.funding.rows);
        rows.find(|row| row.flow.value == name)?;
    }
    Some(match own {
        Some(own) => format!("{}-{own}", dataset.id),
        None => format!("{}-row-{}", dataset.id, at + 1),
    })
}
