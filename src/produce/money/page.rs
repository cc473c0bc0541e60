//! Datasets become the data of their pages, of the page that lists them, and of the small
//! comparison that other pages show.

use std::cmp::Reverse;

use rust_decimal::Decimal;
use serde_json::{Value as Json, json};
use tera::Value;

use super::sheet::Face;
use super::trend;
use super::words::{coins, percentage, unit_label};
use super::{MOST_ROWS, chart, citations, csv, figure, headline, list, row_id};
use crate::money::{Change, Dataset, FlowKind, Series, Side, change, each};
use crate::produce::cards::{self, Owner};
use crate::produce::filling::Filling;
use crate::produce::linker::Linker;
use crate::produce::{Scene, view};
use crate::site::{Route, Site};
use crate::source::Folder;

/// The small comparison of a dataset: message, two bars, ratio, and where the rest can be read.
pub(in crate::produce) fn comparison(site: &Site, at: usize) -> Json {
    let dataset = &site.campaign.datasets[at];
    let figure = figure(site, dataset);
    let subtitle = [
        dataset.headline.as_ref().map(|_| dataset.title.clone()),
        dataset.period.clone(),
        Some(unit_label(site, dataset)),
        dataset.price_base.clone(),
    ];
    let subtitle: Vec<String> = subtitle.into_iter().flatten().collect();
    let ratio = figure.as_ref().and_then(|figure| figure.ratio.as_ref());
    json!({
        "id": dataset.id,
        "title": dataset.title,
        "question": dataset.question,
        "headline": headline(dataset),
        "subtitle": subtitle.join(" · "),
        "ratio": ratio,
        "ratio_note": ratio.and(figure.as_ref()).map(|figure| &figure.note),
        "bars": figure.as_ref().map(|figure| &figure.bars),
        "href": Route::dataset_page(&dataset.id).href(),
    })
}

/// The comparisons of all datasets.
pub(in crate::produce) fn overview(site: &Site) -> Vec<Json> {
    let datasets = 0..site.campaign.datasets.len();
    datasets.map(|at| comparison(site, at)).collect()
}

/// The page of one dataset.
pub(in crate::produce) fn fill<'a>(scene: &'a Scene<'_>, at: usize, route: &Route) -> Filling<'a> {
    let site = scene.site;
    let dataset = &site.campaign.datasets[at];
    Filling {
        template: "dataset.html",
        heading: headline(dataset).to_owned(),
        description: dataset
            .question
            .clone()
            .unwrap_or_else(|| dataset.title.clone()),
        nav_key: Some("money"),
        story: None,
        owner: owner(scene, at),
        data: vec![(
            "set",
            Value::from_serializable(&dataset_view(scene, at, route)),
        )],
    }
}

/// The page from which a dataset is passed on.
pub(in crate::produce) fn fill_share<'a>(scene: &'a Scene<'_>, at: usize) -> Filling<'a> {
    let site = scene.site;
    let dataset = &site.campaign.datasets[at];
    let route = Route::dataset_page(&dataset.id);
    let headline = headline(dataset);
    let caption = view::plain_caption(site, &[headline], &route);
    let of = json!({ "title": headline, "href": route.href() });
    let share = cards::share(scene, Owner::Dataset(at), caption);
    Filling {
        template: "pass-on.html",
        heading: site.say("pass-on-title", &[("headline", headline)]),
        description: site.say("pass-on-about", &[("headline", headline)]),
        nav_key: Some("money"),
        story: None,
        owner: owner(scene, at),
        data: vec![
            ("of", Value::from_serializable(&of)),
            ("share", Value::from_serializable(&share)),
        ],
    }
}

/// Whose cards stand for a dataset's pages: those of the whole campaign, where it has none.
fn owner(scene: &Scene<'_>, at: usize) -> Owner {
    match cards::sets(scene, Owner::Dataset(at)).is_empty() {
        true => Owner::Home,
        false => Owner::Dataset(at),
    }
}

fn dataset_view(scene: &Scene<'_>, at: usize, route: &Route) -> Json {
    let site = scene.site;
    let dataset = &site.campaign.datasets[at];
    let linker = Linker::on_page(site, Folder::Money, route.root());
    let cited = citations(site, dataset)
        .into_iter()
        .map(|(what, citation)| {
            json!({
                "what": what,
                "source": citation.source,
                "url": citation.url,
                "retrieved": citation.retrieved.map(|date| view::day(site, date)),
            })
        });
    let rows = table(site, dataset);
    let flows = chart::flows(site, dataset);
    let trend = trend::trend(site, dataset);
    let trend = |face| (trend.as_ref()).map(|trend| trend::drawing(site, dataset, trend, face));
    let mut set = comparison(site, at);
    let more = json!({
        "each": per_head(site, dataset),
        "chart": flows.drawing(Face::Page),
        "chart_narrow": flows.drawing(Face::Narrow),
        "trend": trend(Face::Page),
        "trend_narrow": trend(Face::Narrow),
        "chart_caption": flows.caption(),
        "chart_href": Route::dataset(&dataset.id, "svg").href(),
        "share_href": Route::dataset_page(&dataset.id).share().href(),
        "change": change(dataset).map(|change| through_time(site, dataset, &change)),
        "list": list::list(site, dataset),
        "unit_label": unit_label(site, dataset),
        "rows": rows,
        "rows_left_out": dataset.flows.len() - rows.len(),
        "periods": dataset.periods.len(),
        "period": dataset.period,
        "downloads": downloads(scene, at),
        "method": linker.html(&dataset.method),
        "citations": cited.collect::<Vec<_>>(),
        "retrieved": dataset.retrieved.map(|date| view::day(site, date)),
    });
    if let (Json::Object(set), Json::Object(more)) = (&mut set, more) {
        set.extend(more);
    }
    set
}

/// What both sums are for each resident or worker.
fn per_head(site: &Site, dataset: &Dataset) -> Vec<Json> {
    let coins = |amount: Decimal| coins(site, dataset.currency, amount);
    let rows = each(dataset).into_iter().map(|each| {
        json!({
            "label": each.among.label,
            "count": site.numbers.write(each.among.count, 0),
            "as_of": each.among.as_of,
            "amounts": each.amounts.map(coins),
        })
    });
    rows.collect()
}

/// The table beneath the chart of periods, and in which prices it counts.
fn through_time(site: &Site, dataset: &Dataset, change: &Change<'_>) -> Json {
    let whole =
        |series: &Series| series.real.is_none() && series.nominal.iter().all(Decimal::is_integer);
    let places = if change.series.iter().all(whole) {
        0
    } else {
        2
    };
    let series = change.series.iter().map(|series| {
        let groups = dataset.groups.as_ref();
        let label = series
            .side
            .zip(groups)
            .map(|(side, groups)| &*groups[side as usize].label);
        let words = |amounts: &[Decimal]| -> Vec<String> {
            let write = |amount: &Decimal| site.numbers.write_padded(*amount, places);
            amounts.iter().map(write).collect()
        };
        let steps = series.real.as_ref().unwrap_or(&series.nominal);
        json!({
            "label": label.map_or_else(|| site.say("money-all-flows", &[]), str::to_owned),
            "group": series.side.map(Side::key),
            "nominal": words(&series.nominal),
            "real": series.real.as_deref().map(words),
            "grew": grew(site, steps),
            "grew_nominal": grew(site, &series.nominal),
        })
    });
    let deflator = dataset.deflator.as_ref();
    json!({
        "href": Route::dataset(&dataset.id, "trend.svg").href(),
        "periods": change.periods,
        "series": series.collect::<Vec<_>>(),
        "values": deflator.map(|deflator| {
            let value = |label: &&str| deflator.value(label).map(|value| site.numbers.write(value, 6));
            change.periods.iter().map(value).collect::<Vec<_>>()
        }),
        "base": deflator.map(|deflator| &deflator.base),
        "index": deflator.map(|deflator| &deflator.name),
    })
}

/// By how much the last is larger than the first, in percent; nothing where the first is not above
/// zero.
fn grew(site: &Site, amounts: &[Decimal]) -> Option<String> {
    let (first, last) = (amounts.first()?, amounts.last()?);
    if *first <= Decimal::ZERO {
        return None;
    }
    let change = (last - first)
        .checked_mul(Decimal::ONE_HUNDRED)?
        .checked_div(*first)?;
    let sign = if change > Decimal::ZERO { "+" } else { "" };
    Some(format!("{sign}{}", percentage(site, change)))
}

/// The flows: the shown period first, then the others from the latest back; the largest first.
fn table(site: &Site, dataset: &Dataset) -> Vec<Json> {
    let mut order: Vec<usize> = (0..dataset.flows.len()).collect();
    order.sort_by_key(|at| {
        let flow = &dataset.flows[*at];
        let period = (flow.period != dataset.shown, Reverse(flow.period));
        (period, Reverse(flow.amount.abs()))
    });
    let mut room = MOST_ROWS;
    order.retain(|at| {
        let fits = room > 0;
        room = room.saturating_sub(1);
        fits || row_id(site, dataset, *at).is_some()
    });
    let row = |at: usize| {
        let flow = &dataset.flows[at];
        json!({
            "from": flow.from.value,
            "to": flow.to.value,
            "amount": site.numbers.write(flow.amount, 6),
            "period": dataset.periods.get(flow.period).map(|period| &period.label),
            "status": dataset.status_of(flow).key(),
            "refund": flow.kind == FlowKind::Refund,
            "group": flow.group.map(Side::key),
            "source": dataset.source_of(flow),
            "source_url": dataset.source_url_of(flow),
            "note": flow.note,
            "combined": flow.rows,
            "anchor": row_id(site, dataset, at),
        })
    };
    order.into_iter().map(row).collect()
}

fn downloads(scene: &Scene<'_>, at: usize) -> Vec<Json> {
    let dataset = &scene.site.campaign.datasets[at];
    let site = scene.site;
    let file = |label: &str, ending, bytes: Option<usize>| {
        json!({
            "label": site.say(label, &[]),
            "href": Route::dataset(&dataset.id, ending).href(),
            "size": bytes.map(|bytes| format!("{} KB", bytes.div_ceil(1000))),
        })
    };
    let mut files = vec![
        file("money-file-csv", "csv", Some(csv(scene, dataset).len())),
        file("money-file-json", "json", None),
        file("money-file-svg", "svg", None),
    ];
    if change(dataset).is_some() {
        files.push(file("money-file-trend", "trend.svg", None));
    }
    let sets = cards::sets(scene, Owner::Dataset(at));
    let charts = sets.iter().filter(|set| set.figure == Some("flows"));
    let pictures = charts.flat_map(|set| &set.cards).map(|card| {
        let [width, height] = [card.width, card.height].map(|length| length.to_string());
        let label = site.say("money-file-png", &[("width", &width), ("height", &height)]);
        json!({ "label": label, "href": card.href })
    });
    files.extend(pictures);
    files
}
