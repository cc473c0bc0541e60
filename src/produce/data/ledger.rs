//! The ledger as open data: its rows as CSV and JSON, and its sums.
//!
//! Neither file tells the place, the role or the words of a single row: who knows the day and the
//! neighborhood of one deed may know whose it was. Places are counted as the page counts them, and what
//! workers say stands beside what they do, without a day.

use rust_decimal::Decimal;
use serde::ser::{Serialize, SerializeStruct, Serializer};
use serde_json::{Map, Value as Json, json};

use super::super::Scene;
use super::{Column, File, Shape, document, harmless};
use crate::campaign::ledger::{Entry, Fix, Ledger, PlaceCount, Tally};
use crate::week::Week;

const COLUMNS: &[Column] = &[
    Column::new("date", Shape::Day, "The day of the deed."),
    Column::new(
        "week",
        Shape::Text,
        "Its week, as ISO 8601 counts them: 2026-W45.",
    ),
    Column::new("metric", Shape::Text, "What it is counted in, by id."),
    Column::new(
        "quantity",
        Shape::Decimal,
        "How much, in the metric's unit.",
    ),
    Column::blank("unit", Shape::Text, "The metric's unit."),
    Column::new("acts", Shape::Whole, "How many acts it logs."),
    Column::blank(
        "story",
        Shape::Whole,
        "The number of the story that tells of it.",
    ),
    Column::new(
        "demands",
        Shape::Texts,
        "The demands that it presses, by id; in CSV with spaces between.",
    ),
];

pub(super) const CSV: File = File {
    name: "ledger",
    ending: "csv",
    about: "Every row of the ledger, and every act of a story, up to the day of the build.",
    columns: COLUMNS,
    is_there: |campaign| !campaign.ledger.is_empty(),
    make: |scene| csv(&scene.site.campaign.ledger),
};

pub(super) const JSON: File = File {
    ending: "json",
    make: |scene| document(scene, "ledger", Rows(&scene.site.campaign.ledger)),
    ..CSV
};

pub(super) const WEEKS: File = File {
    name: "weeks",
    ending: "json",
    about: "What each week came to.",
    columns: &[
        Column::new(
            "week",
            Shape::Text,
            "The week, as ISO 8601 counts them: 2026-W45.",
        ),
        Column::new("monday", Shape::Day, "Its first day."),
        Column::new("acts", Shape::Whole, "How many acts were logged."),
        Column::new(
            "quantities",
            Shape::Decimals,
            "How much of each metric, by id; those with nothing are left out.",
        ),
    ],
    is_there: CSV.is_there,
    make: |scene| document(scene, "weeks", weeks(&scene.site.campaign.ledger)),
};

pub(super) const METRICS: File = File {
    name: "metrics",
    ending: "json",
    about: "What acts are counted in, and what each metric comes to.",
    columns: &[
        Column::new("id", Shape::Text, "Its id."),
        Column::new("singular", Shape::Text, "What one is called."),
        Column::new("plural", Shape::Text, "What several are called."),
        Column::blank("unit", Shape::Text, "What it is measured in."),
        Column::blank("demand", Shape::Text, "The demand that it presses, by id."),
        Column::blank("note", Shape::Text, "What it tells of what is broken."),
        Column::new("total", Shape::Decimal, "How much there is of it in all."),
    ],
    is_there: CSV.is_there,
    make: |scene| document(scene, "metrics", metrics(&scene.site.campaign.ledger)),
};

pub(super) const PLACES: File = File {
    name: "neighborhoods",
    ending: "json",
    about: "Acts by neighborhood. Small counts are not told, nor is what would give them away.",
    columns: &[
        Column::new("neighborhood", Shape::Text, "Its name."),
        Column::blank(
            "acts",
            Shape::Whole,
            "How many acts; nothing where that is not told.",
        ),
        Column::blank(
            "fewer_than",
            Shape::Whole,
            "Where a count is too small to be told: what it lies below.",
        ),
    ],
    is_there: |campaign| {
        let floor = campaign.settings.privacy.small_number;
        campaign.ledger.places(floor).is_some()
    },
    make: |scene| document(scene, "neighborhoods", places(scene)),
};

pub(super) const FIXES: File = File {
    name: "fixes",
    ending: "json",
    about: "What would have made acts unnecessary, in the words of those who did them.",
    columns: &[
        Column::blank(
            "demand",
            Shape::Text,
            "The demand that would bring it, by id.",
        ),
        Column::new("text", Shape::Text, "The sentence."),
        Column::new("roles", Shape::Texts, "What those do who say it."),
        Column::new("rows", Shape::Whole, "How many rows of the ledger say it."),
    ],
    is_there: |campaign| campaign.ledger.has_fixes(),
    make: |scene| document(scene, "fixes", fixes(scene)),
};

/// One entry as the files tell it.
struct Row<'a> {
    entry: &'a Entry,
    metric: &'a str,
    unit: Option<&'a str>,
}

impl<'a> Row<'a> {
    fn of(ledger: &'a Ledger, entry: &'a Entry) -> Row<'a> {
        let metric = &ledger.metrics[entry.metric];
        Row {
            entry,
            metric: &metric.id,
            unit: metric.unit.as_deref(),
        }
    }

    fn cells(&self) -> [String; 8] {
        let entry = self.entry;
        [
            entry.date.to_string(),
            Week::of(entry.date).label(),
            harmless(self.metric).into_owned(),
            decimal(entry.quantity),
            harmless(self.unit.unwrap_or_default()).into_owned(),
            entry.acts.to_string(),
            entry
                .story
                .map_or_else(String::new, |story| story.to_string()),
            harmless(&entry.demands.join(" ")).into_owned(),
        ]
    }
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let entry = self.entry;
        let mut row = serializer.serialize_struct("Row", COLUMNS.len())?;
        row.serialize_field("date", &format_args!("{}", entry.date))?;
        row.serialize_field("week", &format_args!("{}", Week::of(entry.date)))?;
        row.serialize_field("metric", self.metric)?;
        row.serialize_field("quantity", &format_args!("{}", entry.quantity.normalize()))?;
        row.serialize_field("unit", &self.unit)?;
        row.serialize_field("acts", &entry.acts)?;
        row.serialize_field("story", &entry.story)?;
        row.serialize_field("demands", &*entry.demands)?;
        row.end()
    }
}

/// All rows, each written when its turn comes: a hundred thousand of them as values would take hundreds of
/// megabytes.
struct Rows<'a>(&'a Ledger);

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let entries = self.0.entries().iter();
        serializer.collect_seq(entries.map(|entry| Row::of(self.0, entry)))
    }
}

/// A quantity as text, so that no reader of JSON rounds it.
fn decimal(quantity: Decimal) -> String {
    quantity.normalize().to_string()
}

fn csv(ledger: &Ledger) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing into memory does not fail.
    let _ = writer.write_record(COLUMNS.iter().map(|column| column.name));
    for entry in ledger.entries() {
        let _ = writer.write_record(Row::of(ledger, entry).cells());
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

fn weeks(ledger: &Ledger) -> Vec<Json> {
    let week = |(week, tally): (Week, &Tally)| {
        let metrics = ledger.metrics.iter().zip(&tally.quantities);
        let metrics = metrics.filter(|(_, quantity)| !quantity.is_zero());
        let quantities: Map<String, Json> = metrics
            .map(|(metric, quantity)| (metric.id.clone(), json!(decimal(*quantity))))
            .collect();
        json!({
            "week": week.label(),
            "monday": week.monday().to_string(),
            "acts": tally.acts,
            "quantities": quantities,
        })
    };
    ledger.weeks().map(week).collect()
}

fn metrics(ledger: &Ledger) -> Vec<Json> {
    let metrics = ledger.metrics.iter().zip(&ledger.total().quantities);
    let metric = metrics.map(|(metric, total)| {
        json!({
            "id": metric.id,
            "singular": metric.singular,
            "plural": metric.plural,
            "unit": metric.unit,
            "demand": metric.demand.as_ref().map(|demand| &demand.value),
            "note": metric.note,
            "total": decimal(*total),
        })
    });
    metric.collect()
}

fn places(scene: &Scene<'_>) -> Vec<Json> {
    let campaign = &scene.site.campaign;
    let floor = campaign.settings.privacy.small_number;
    let places = campaign
        .ledger
        .places(floor)
        .map_or(Vec::new(), |places| places.counts);
    let place = |(name, told): (String, PlaceCount)| {
        let (acts, below) = match told {
            PlaceCount::Told(acts) => (Some(acts), None),
            PlaceCount::Few => (None, Some(floor)),
            PlaceCount::Withheld => (None, None),
        };
        json!({ "neighborhood": name, "acts": acts, "fewer_than": below })
    };
    places.into_iter().map(place).collect()
}

fn fixes(scene: &Scene<'_>) -> Vec<Json> {
    let campaign = &scene.site.campaign;
    let fix = |demand: Option<&str>, fix: &Fix| json!({ "demand": demand, "text": fix.text, "roles": fix.roles, "rows": fix.rows });
    let demands = campaign.demands.iter().map(|demand| demand.id.as_str());
    let of_demands = demands.flat_map(|id| {
        let fixes = campaign.ledger.fixes_of(id).iter();
        fixes.map(move |of| fix(Some(id), of))
    });
    let others = campaign.ledger.other_fixes().iter().map(|of| fix(None, of));
    of_demands.chain(others).collect()
}
