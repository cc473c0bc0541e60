//! The ledger becomes open data: `data/ledger.csv`, a line for each row and each act of a story, and
//! `data/ledger.json`, which has the sums too.
//!
//! Neither tells the place, the role or the words of a single row: who knows the day and the
//! neighbourhood of one deed may know whose it was. Places are counted as the page counts them, and
//! what workers say stands beside what they do, without a day. Quantities are decimal numbers as text,
//! so that no reader rounds them.

use serde::Serialize;
use serde_json::{Map, Value as Json, json};

use super::super::Scene;
use crate::artifact::{Artifact, Content};
use crate::campaign::ledger::{Entry, Fix, Ledger, PlaceCount, Tally};
use crate::diagnostic::Checked;
use crate::site::{Route, Site};
use crate::week::Week;

const HEADER: [&str; 8] = [
    "date", "week", "metric", "quantity", "unit", "acts", "story", "demands",
];
const FILES: [(&str, &str); 2] = [
    ("ledger.csv", "Rows as CSV"),
    ("ledger.json", "Rows and sums as JSON"),
];

/// Both files, if there is a ledger.
pub(in crate::produce) fn produce(scene: &Scene<'_>) -> Checked<Vec<Artifact>> {
    let site = scene.site;
    if site.campaign.ledger.is_empty() {
        return Checked::default();
    }
    let path = |name| Route::data_file(name).path().to_owned();
    let csv = Artifact {
        path: path("ledger.csv"),
        content: Content::Bytes(csv(&site.campaign.ledger).into()),
    };
    let json = Artifact::text(
        path("ledger.json"),
        serde_json::to_string_pretty(&json(site)).unwrap_or_default(),
    );
    Checked::new(vec![csv, json], Vec::new())
}

/// The files as pages link to them.
pub(in crate::produce) fn downloads() -> Vec<Json> {
    let file = |(name, label): (&str, &str)| json!({ "href": Route::data_file(name).href(), "label": label });
    FILES.into_iter().map(file).collect()
}

fn csv(ledger: &Ledger) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing into memory does not fail.
    let _ = writer.write_record(HEADER);
    for entry in ledger.entries() {
        let row = row(ledger, entry);
        let _ = writer.serialize((
            row.date,
            row.week,
            row.metric,
            row.quantity,
            row.unit,
            row.acts,
            row.story,
            row.demands.join(" "),
        ));
    }
    writer.into_inner().unwrap_or_default()
}

/// One entry of the ledger.
#[derive(Serialize)]
struct Row<'a> {
    date: String,
    week: String,
    metric: &'a str,
    quantity: String,
    unit: Option<&'a str>,
    acts: u32,
    story: Option<u32>,
    demands: &'a [String],
}

fn row<'a>(ledger: &'a Ledger, entry: &'a Entry) -> Row<'a> {
    let metric = &ledger.metrics[entry.metric];
    Row {
        date: entry.date.to_string(),
        week: Week::of(entry.date).label(),
        metric: &metric.id,
        quantity: entry.quantity.normalize().to_string(),
        unit: metric.unit.as_deref(),
        acts: entry.acts,
        story: entry.story,
        demands: &entry.demands,
    }
}

fn json(site: &Site) -> Json {
    let ledger = &site.campaign.ledger;
    let metrics = ledger.metrics.iter().map(|metric| {
        json!({
            "id": metric.id,
            "singular": metric.singular,
            "plural": metric.plural,
            "unit": metric.unit,
            "demand": metric.demand.as_ref().map(|demand| &demand.value),
            "note": metric.note,
        })
    });
    let weeks = ledger.weeks().map(|(week, tally)| {
        let mut sums = sums(ledger, tally);
        sums.insert("week".to_owned(), json!(week.label()));
        sums.insert("monday".to_owned(), json!(week.monday().to_string()));
        sums
    });
    let of_demands = site.campaign.demands.iter().filter_map(|demand| {
        let mut sums = sums(ledger, ledger.of_demand(&demand.id)?);
        sums.insert("demand".to_owned(), json!(demand.id));
        Some(sums)
    });
    let demands = site
        .campaign
        .demands
        .iter()
        .map(|demand| Some(demand.id.as_str()));
    let fixes = demands.chain([None]).flat_map(|demand| {
        let fixes = ledger.fixes_of(demand.unwrap_or_default());
        fixes.iter().map(move |fix| self::fix(demand, fix))
    });
    json!({
        "title": site.campaign.settings.title,
        "built": site.campaign.today.to_string(),
        "metrics": metrics.collect::<Vec<_>>(),
        "total": sums(ledger, ledger.total()),
        "weeks": weeks.collect::<Vec<_>>(),
        "demands": of_demands.collect::<Vec<_>>(),
        "places": places(site),
        "fixes": fixes.collect::<Vec<_>>(),
        "rows": ledger.entries().iter().map(|entry| row(ledger, entry)).collect::<Vec<_>>(),
    })
}

fn sums(ledger: &Ledger, tally: &Tally) -> Map<String, Json> {
    let metrics = ledger.metrics.iter().zip(&tally.quantities);
    let metrics = metrics.filter(|(_, quantity)| !quantity.is_zero());
    let quantities: Map<String, Json> = metrics
        .map(|(metric, quantity)| (metric.id.clone(), json!(quantity.normalize().to_string())))
        .collect();
    let pairs = [
        ("acts", json!(tally.acts)),
        ("quantities", Json::Object(quantities)),
    ];
    pairs
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

/// Acts by neighbourhood: a number, or in words why there is none.
fn places(site: &Site) -> Json {
    let floor = site.campaign.settings.privacy.small_number;
    let Some(places) = site.campaign.ledger.places(floor) else {
        return json!([]);
    };
    let place = |(name, told): &(String, PlaceCount)| match told {
        PlaceCount::Told(acts) => json!({ "place": name, "acts": acts }),
        PlaceCount::Few => {
            json!({ "place": name, "acts": null, "hidden": format!("fewer than {floor}") })
        }
        PlaceCount::Withheld => {
            json!({ "place": name, "acts": null, "hidden": "withheld, since it would give a small count away" })
        }
    };
    places.counts.iter().map(place).collect()
}

fn fix(demand: Option<&str>, fix: &Fix) -> Json {
    json!({ "demand": demand, "text": fix.text, "roles": fix.roles, "rows": fix.rows, "stories": fix.stories })
}
