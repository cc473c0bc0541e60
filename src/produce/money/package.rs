//! A dataset becomes its data package: one JSON file with the flows and what is to be known of them.
//!
//! A Tabular Data Package with inline data (Frictionless Standards, Data Package 1.0). Amounts are
//! texts, since programs read JSON's numbers as floating point.

use serde_json::{Map, Value, json};

use super::super::Scene;
use super::header;
use crate::money::{Citation, Dataset, Unit};
use crate::site::Route;

/// The descriptor with its rows.
pub(super) fn package(scene: &Scene<'_>, dataset: &Dataset) -> Value {
    let settings = &scene.site.campaign.settings;
    let columns = header(dataset);
    let fields = columns.iter().map(|column| match *column {
        "amount" => json!({
            "name": column,
            "type": "number",
            "currency": dataset.currency.code(),
            "unit": Unit::WORDS[dataset.unit as usize].0,
        }),
        "stage" => json!({ "name": column, "type": "integer" }),
        "source_url" => json!({ "name": column, "type": "string", "format": "uri" }),
        _ => json!({ "name": column, "type": "string" }),
    });
    let rows = super::rows(dataset).map(|row| {
        let cells = columns.iter().zip(row);
        let cells = cells.filter(|(_, cell)| !cell.is_empty());
        let cells = cells.map(|(column, cell)| ((*column).to_owned(), Value::from(cell)));
        Value::Object(cells.collect::<Map<_, _>>())
    });
    let periods = dataset.periods.iter().map(|period| {
        let days = period
            .days
            .map(|(start, end)| [start.to_string(), end.to_string()]);
        let [start, end] = days.map_or([None, None], |days| days.map(Some));
        json!({ "label": period.label, "start": start, "end": end })
    });
    let license = settings.license.as_ref().map(|license| {
        let mut own = json!({ "title": license.name });
        match &license.url {
            Some(url) => own["path"] = json!(url),
            None => own["name"] = json!(license.name),
        }
        own
    });
    let mut package = json!({
        "profile": "tabular-data-package",
        "name": dataset.id,
        "title": dataset.title,
        "description": dataset.question,
        "homepage": settings.absolute(&Route::dataset_page(&dataset.id).public()),
        "licenses": license.map(|license| [license]),
        "sources": sources(dataset),
        "price_base": dataset.price_base,
        "periods": periods.collect::<Vec<_>>(),
        "groups": dataset.groups.as_ref().map(|[a, b]| json!({ "a": a.label, "b": b.label })),
        "resources": [{
            "profile": "tabular-data-resource",
            "name": dataset.id,
            "schema": { "fields": fields.collect::<Vec<_>>() },
            "data": rows.collect::<Vec<_>>(),
        }],
    });
    // The specification knows no nulls.
    if let Value::Object(map) = &mut package {
        map.retain(|_, value| !value.is_null() && *value != json!([]));
    }
    package
}

fn sources(dataset: &Dataset) -> Vec<Value> {
    let cited = super::citations(dataset);
    let source = |(_, citation): (_, Citation)| {
        let mut source = json!({ "title": citation.source? });
        if let Some(url) = citation.url {
            source["path"] = json!(url);
        }
        Some(source)
    };
    cited.into_iter().filter_map(source).collect()
}
