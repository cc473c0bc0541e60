//! The ledger becomes the data of its pages: this week, all weeks, each week's bulletin, the fixes.

mod report;
mod wall;
mod week_page;

pub use report::{Line, Report, report};
pub(super) use wall::{fill as fill_fixes, fix, group_href as wall_of};
pub(super) use week_page::{fill as fill_week, title as week_title};

use serde_json::{Value as Json, json};
use tera::Value;

use super::cards::Owner;
use super::filling::Filling;
use super::page::share;
use super::{Scene, view};
use crate::amount::{self, MOST_PLACES};
use crate::campaign::ledger::PlaceCount;
use crate::site::{Route, Site};
use crate::week::Week;

/// Weeks that charts show, up to that of the build: half a year.
const WEEKS: usize = 26;

/// The data of the ledger's own page.
pub(super) fn fill<'a>(scene: &'a Scene<'_>, route: &Route) -> Filling<'a> {
    let site = scene.site;
    let campaign = &site.campaign;
    let now = report(site, Week::of(campaign.today));
    let owner = newest(site);
    let fixes: usize = campaign.fixes().map(|(_, fixes)| fixes.len()).sum();
    let downloads = ["ledger.csv", "ledger.json"];
    let downloads =
        downloads.map(|name| json!({ "name": name, "href": Route::data_file(name).href() }));
    let view = json!({
        "acts": number(site, campaign.ledger.acts()),
        "count": campaign.ledger.acts(),
        "since": campaign.ledger.span().map(|(first, _)| view::day(site, first)),
        "week": week_page::view(site, &now),
        "weeks": charted(site),
        "metrics": metrics(site),
        "demands": demands(site),
        "places": places(site),
        "bulletins": bulletins(site),
        "fixes": fixes,
        "fixes_href": Route::fixes(1).href(),
        "downloads": downloads,
        "data_href": Route::data().href(),
    });
    let heading = site.say("the-ledger", &[]);
    let newest = site.newest_week().map(|at| report(site, site.weeks[at]));
    let lines = [newest.as_ref().unwrap_or(&now).sentence.as_str()];
    Filling {
        template: "ledger.html",
        description: site.say("ledger-about", &[("campaign", &campaign.settings.title)]),
        heading,
        nav_key: Some("ledger"),
        story: None,
        owner,
        data: vec![
            ("ledger", Value::from_serializable(&view)),
            ("share", share(scene, owner, &lines, route)),
        ],
    }
}

/// The page whose cards tell of the newest week with acts.
pub(super) fn newest(site: &Site) -> Owner {
    site.newest_week().map_or(Owner::Home, Owner::Week)
}

/// The newest week with acts in a sentence, and where its bulletin stands.
pub(super) fn newest_week(site: &Site) -> Option<Json> {
    let week = site.weeks[site.newest_week()?];
    Some(json!({
        "sentence": report::report(site, week).sentence,
        "href": Route::week(&week.label()).href(),
    }))
}

fn number(site: &Site, count: u64) -> String {
    site.numbers.write(count.into(), 0)
}

/// The last weeks up to that of the build, oldest first, but none before the first act.
fn last_weeks(site: &Site) -> Vec<Week> {
    let last = Week::of(site.campaign.today);
    let first = site
        .campaign
        .ledger
        .weeks()
        .next()
        .map_or(last, |(week, _)| week);
    let back = std::iter::successors(Some(last), |week| Some(week.previous()));
    let mut weeks: Vec<Week> = back.take(WEEKS).take_while(|week| *week >= first).collect();
    weeks.reverse();
    weeks
}

/// The rows of the table of weeks, newest first: acts, and each metric.
fn charted(site: &Site) -> Vec<Json> {
    let ledger = &site.campaign.ledger;
    let row = |week: Week| {
        let tally = ledger.week(week);
        let quantity = |metric| tally.map_or_else(Default::default, |tally| tally.quantity(metric));
        json!({
            "label": week.label(),
            "range": range(site, week),
            "href": site.weeks.binary_search(&week).is_ok().then(|| Route::week(&week.label()).href()),
            "acts": number(site, tally.map_or(0, |tally| tally.acts)),
            "quantities": (0..ledger.metrics.len())
                .map(|metric| site.numbers.write(quantity(metric), MOST_PLACES))
                .collect::<Vec<_>>(),
        })
    };
    last_weeks(site).into_iter().rev().map(row).collect()
}

/// Each metric: what it tells, its demand, its sum, and a bar for each of the last weeks.
fn metrics(site: &Site) -> Vec<Json> {
    let ledger = &site.campaign.ledger;
    let weeks = last_weeks(site);
    let of = |(at, metric): (usize, &crate::ledger::Metric)| {
        let quantity = |week: &Week| {
            ledger
                .week(*week)
                .map_or_else(Default::default, |tally| tally.quantity(at))
        };
        let quantities: Vec<_> = weeks.iter().map(quantity).collect();
        let most = quantities.iter().max().copied().unwrap_or_default();
        let peak = quantities.iter().rposition(|quantity| *quantity == most);
        // Pixels need no exact numbers: 0 to 100 of the largest week.
        let share = |quantity: &rust_decimal::Decimal| match most.is_zero() {
            true => 0,
            false => amount::round(quantity * rust_decimal::Decimal::ONE_HUNDRED / most, 0)
                .try_into()
                .unwrap_or(100_u8),
        };
        let total = ledger.total().quantity(at);
        let demand = metric
            .demand
            .as_ref()
            .and_then(|demand| demand_link(site, &demand.value));
        json!({
            "id": metric.id,
            "label": metric.label(total),
            "plural": metric.plural,
            "unit": metric.unit,
            "note": metric.note,
            "demand": demand,
            "total": site.numbers.write(total, MOST_PLACES),
            "bars": quantities.iter().map(share).collect::<Vec<_>>(),
            "most": site.numbers.write(most, MOST_PLACES),
            "most_week": peak.map(|at| weeks[at].label()),
            "last": site.numbers.write(quantities.last().copied().unwrap_or_default(), MOST_PLACES),
        })
    };
    ledger.metrics.iter().enumerate().map(of).collect()
}

/// A demand's title and page, where there is such a demand.
fn demand_link(site: &Site, id: &str) -> Option<Json> {
    let demand = site.campaign.demand(id)?;
    Some(json!({ "title": demand.title, "href": Route::demand(id, 1).href() }))
}

/// What presses each demand, the most acts first.
fn demands(site: &Site) -> Vec<Json> {
    let ledger = &site.campaign.ledger;
    let demands = site.campaign.demands.iter();
    let mut acts: Vec<_> = demands
        .filter_map(|demand| Some((ledger.of_demand(&demand.id)?.acts, demand)))
        .collect();
    acts.sort_by(|a, b| (b.0, &a.1.id).cmp(&(a.0, &b.1.id)));
    let row = |(acts, demand): (u64, &crate::demand::Demand)| {
        json!({
            "title": demand.title,
            "href": Route::demand(&demand.id, 1).href(),
            "acts": number(site, acts),
        })
    };
    acts.into_iter().map(row).collect()
}

/// Acts by neighbourhood, the small ones hidden.
fn places(site: &Site) -> Option<Json> {
    let floor = site.campaign.settings.privacy.small_number;
    let places = site.campaign.ledger.places(floor)?;
    let withheld = places
        .counts
        .iter()
        .any(|(_, told)| *told == PlaceCount::Withheld);
    let row = |(name, told): &(String, PlaceCount)| {
        let acts = match told {
            PlaceCount::Told(acts) => number(site, *acts),
            PlaceCount::Few => site.say("place-few", &[("floor", &number(site, floor.into()))]),
            PlaceCount::Withheld => site.say("place-not-told", &[]),
        };
        json!({ "name": name, "acts": acts })
    };
    let rows: Vec<Json> = places.counts.iter().map(row).collect();
    Some(json!({ "floor": number(site, floor.into()), "withheld": withheld, "rows": rows }))
}

/// Every week that has a page, newest first.
fn bulletins(site: &Site) -> Vec<Json> {
    let row = |week: &Week| {
        let acts = site
            .campaign
            .ledger
            .week(*week)
            .map_or(0, |tally| tally.acts);
        json!({
            "title": week_title(site, *week),
            "range": range(site, *week),
            "href": Route::week(&week.label()).href(),
            "count": acts,
        })
    };
    site.weeks.iter().rev().map(row).collect()
}

/// The first and the last day of a week.
fn range(site: &Site, week: Week) -> Json {
    json!({ "monday": view::day(site, week.monday()), "sunday": view::day(site, week.sunday()) })
}
