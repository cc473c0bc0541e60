//! A dataset's sums of each period become a chart of change through time.

use rust_decimal::{Decimal, prelude::FromPrimitive};

use super::sheet::{Face, direction, headline};
use super::words::{money, with_symbol};
use crate::money::sheet::Sheet;
use crate::money::trend::{Canvas, Layout, Series, Trend, layout, svg};
use crate::money::{Dataset, change};
use crate::site::Site;
use crate::words::message;

/// The sums of each period, where there are two or more.
pub(in crate::produce) fn trend(site: &Site, dataset: &Dataset) -> Option<Trend> {
    let change = change(dataset)?;
    let words = site.words();
    let series = change.series.into_iter().map(|series| {
        let own = series.side.zip(dataset.groups.as_ref());
        let label = own.map(|(side, groups)| groups[side as usize].label.clone());
        Series {
            label: label.unwrap_or_else(|| words.text(message::MONEY_TOTAL)),
            group: series.side,
            nominal: series.nominal,
            real: series.real,
        }
    });
    Some(Trend {
        periods: change.periods.into_iter().map(str::to_owned).collect(),
        series: series.collect(),
    })
}

/// The trend with its words in their places. `unit` says whether the axis names the unit of its
/// numbers; the ends of the lines always do.
pub(in crate::produce) fn place(
    site: &Site,
    dataset: &Dataset,
    trend: &Trend,
    (width, height): (f64, Option<f64>),
    (font, unit): (f64, bool),
) -> Layout {
    let words = site.words();
    let tick = |value: f64| {
        let value = Decimal::from_f64(value).unwrap_or_default();
        match unit && !value.is_zero() {
            true => money(site, dataset, value, 6),
            false => with_symbol(site, dataset, value, 6),
        }
    };
    let nominal = |label: &str| words.with(message::MONEY_NOMINAL, &[("label", label)]);
    let real = |label: &str| words.with(message::MONEY_REAL, &[("label", label)]);
    let canvas = Canvas {
        width,
        height,
        font,
        direction: direction(site),
        tick: &tick,
        sum: &|sum| money(site, dataset, sum, 1),
        names: [&nominal, &real],
    };
    layout(trend, &canvas)
}

/// The first and the last sum of each line, in words.
pub(in crate::produce) fn ends(site: &Site, dataset: &Dataset, trend: &Trend) -> Vec<String> {
    let series = trend.series.iter();
    let said = series.filter_map(|series| {
        let sums = series.real.as_ref().unwrap_or(&series.nominal);
        let end = |at: usize| {
            let sum = money(site, dataset, *sums.get(at)?, 2);
            Some(format!("{} ({})", sum, trend.periods.get(at)?))
        };
        let [first, last] = [end(0)?, end(sums.len().checked_sub(1)?)?];
        Some(format!("{}: {first} → {last}", series.label))
    });
    said.collect()
}

/// The chart as SVG.
pub(super) fn drawing(site: &Site, dataset: &Dataset, trend: &Trend, face: Face) -> String {
    let width = match face {
        Face::Page | Face::File => 720.0,
        Face::Narrow => 300.0,
    };
    let (head, foot) = face.edges(site, dataset);
    let layout = place(
        site,
        dataset,
        trend,
        (width, None),
        (13.0, face != Face::Narrow),
    );
    let sheet = Sheet {
        id: &face.id("trend", dataset),
        title: headline(dataset),
        desc: &ends(site, dataset, trend).join("; "),
        direction: layout.direction,
        head,
        key: &[],
        foot: &foot,
    };
    let said = |at: usize, sum| {
        let period = trend.periods.get(at).map_or("", String::as_str);
        format!("{period}: {}", money(site, dataset, sum, 2))
    };
    svg(&layout, &sheet, &face.paint(), &said)
}
