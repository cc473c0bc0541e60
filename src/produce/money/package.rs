//! A dataset becomes its data package: one JSON file with the flows and what is to be known of them.
//!
//! A Tabular Data Package with inline data (Frictionless Standards, Data Package 1.0). Amounts are
//! texts, since programs read JSON's numbers as floating point.

use serde_json::{Map, Value, json};

use super::super::Scene;
use super::header;
use crate::money::{Citation, Dataset, Unit};
use crate::site::{Route, Site};

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
        bare(json!({ "label": period.label, "start": start, "end": end }))
    });
    let license = settings.license.as_ref().map(|license| {
        let mut own = json!({ "title": license.name });
        match &license.url {
            Some(url) => own["path"] = json!(url),
            None => own["name"] = json!(license.name),
        }
        own
    });
    bare(json!({
        "profile": "tabular-data-package",
        "name": dataset.id,
        "title": dataset.title,
        "description": dataset.question,
        "homepage": settings.absolute(&Route::dataset_page(&dataset.id).public()),
        "licenses": license.map(|license| [license]),
        "sources": sources(scene.site, dataset),
        "price_base": dataset.price_base,
        "periods": periods.collect::<Vec<_>>(),
        "retrieved": dataset.retrieved.map(|date| date.to_string()),
        "shown_period": dataset.period,
        "people": dataset.heads.iter().map(|head| json!({
            "label": head.label,
            "count": head.count.to_string(),
            "as_of": head.as_of,
            "source": head.citation.source,
            "path": head.citation.url,
        })).collect::<Vec<_>>(),
        "deflator": dataset.deflator.as_ref().map(|deflator| json!({
            "name": deflator.name,
            "base": deflator.base,
            "values": deflator.values.iter().map(|(label, value)| (label.clone(), json!(value.to_string()))).collect::<Map<_, _>>(),
            "source": deflator.citation.source,
            "path": deflator.citation.url,
        })),
        "groups": dataset.groups.as_ref().map(|[a, b]| json!({ "a": a.label, "b": b.label })),
        "resources": [{
            "profile": "tabular-data-resource",
            "name": dataset.id,
            "schema": { "fields": fields.collect::<Vec<_>>() },
            "data": rows.collect::<Vec<_>>(),
        }],
    }))
}

/// Without what is not known: the specification has no nulls.
fn bare(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let known = map.into_iter().map(|(key, value)| (key, bare(value)));
            let known = known.filter(|(_, value)| !value.is_null() && *value != json!([]));
            Value::Object(known.collect())
        }
        Value::Array(values) => values.into_iter().map(bare).collect(),
        other => other,
    }
}

fn sources(site: &Site, dataset: &Dataset) -> Vec<Value> {
    let cited = super::citations(site, dataset);
    let source = |(_, citation): (String, Citation)| {
        let mut source = json!({ "title": citation.source? });
        if let Some(url) = citation.url {
            source["path"] = json!(url);
        }
        Some(source)
    };
    cited.into_iter().filter_map(source).collect()
}
