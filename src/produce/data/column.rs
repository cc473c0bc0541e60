//! What a row of open data holds, as a table; it becomes the JSON Schema and the explanation on the page.

use serde_json::{Map, Value as Json, json};

/// How a decimal number above zero is written.
const DECIMAL: &str = "^[0-9]+(\\.[0-9]+)?$";

/// One key of a row, or one column.
pub(in crate::produce) struct Column {
    /// Its name.
    pub(in crate::produce) name: &'static str,
    /// What stands in it.
    pub(in crate::produce) shape: Shape,
    /// Whether it may be `null`.
    pub(in crate::produce) blank: bool,
    /// What it means, in a sentence.
    pub(in crate::produce) about: &'static str,
}

/// What a value is.
pub(in crate::produce) enum Shape {
    /// A text.
    Text,
    /// A day, `2026-11-08`.
    Day,
    /// A moment in UTC, `2026-11-08T23:00:00Z`.
    Moment,
    /// A whole number, zero or more.
    Whole,
    /// A decimal number as text, so that no reader rounds it.
    Decimal,
    /// Such numbers by name.
    Decimals,
    /// One of a few words.
    Word(&'static [&'static str]),
    /// Texts.
    Texts,
    /// Whole numbers by name.
    Counts,
    /// Rows of their own.
    Rows(&'static [Column]),
}

impl Column {
    /// A column that is always filled.
    pub(in crate::produce) const fn new(
        name: &'static str,
        shape: Shape,
        about: &'static str,
    ) -> Column {
        Column {
            name,
            shape,
            blank: false,
            about,
        }
    }

    /// A column that may be `null`.
    pub(in crate::produce) const fn blank(
        name: &'static str,
        shape: Shape,
        about: &'static str,
    ) -> Column {
        Column {
            name,
            shape,
            blank: true,
            about,
        }
    }

    fn schema(&self) -> Json {
        let (kind, more) = match &self.shape {
            Shape::Text => ("string", json!({})),
            Shape::Day => ("string", json!({ "format": "date" })),
            Shape::Moment => ("string", json!({ "format": "date-time" })),
            Shape::Whole => ("integer", json!({ "minimum": 0 })),
            Shape::Decimal => ("string", json!({ "pattern": DECIMAL })),
            Shape::Decimals => (
                "object",
                json!({ "additionalProperties": { "type": "string", "pattern": DECIMAL } }),
            ),
            Shape::Word(words) => ("string", json!({ "enum": words })),
            Shape::Texts => ("array", json!({ "items": { "type": "string" } })),
            Shape::Counts => (
                "object",
                json!({ "additionalProperties": { "type": "integer", "minimum": 0 } }),
            ),
            Shape::Rows(columns) => ("array", json!({ "items": schema(columns) })),
        };
        let kind = match self.blank {
            true => json!([kind, "null"]),
            false => json!(kind),
        };
        let mut schema = json!({ "description": self.about, "type": kind });
        if let (Some(schema), Some(more)) = (schema.as_object_mut(), more.as_object()) {
            schema.extend(more.clone());
        }
        schema
    }

    /// What stands in it, in words.
    fn kind(&self) -> String {
        let kind = match &self.shape {
            Shape::Text => "text".to_owned(),
            Shape::Day => "day, 2026-11-08".to_owned(),
            Shape::Moment => "moment in UTC, 2026-11-08T23:00:00Z".to_owned(),
            Shape::Whole => "whole number".to_owned(),
            Shape::Decimal => "decimal number, in JSON as text".to_owned(),
            Shape::Decimals => "decimal numbers as text, by name".to_owned(),
            Shape::Word(words) => format!("one of: {}", words.join(", ")),
            Shape::Texts => "list of texts".to_owned(),
            Shape::Counts => "numbers by name".to_owned(),
            Shape::Rows(_) => "list".to_owned(),
        };
        match self.blank {
            true => format!("{kind}; or nothing"),
            false => kind,
        }
    }
}

/// The schema of a row.
pub(super) fn schema(columns: &[Column]) -> Json {
    let properties: Map<String, Json> = (columns.iter())
        .map(|column| (column.name.to_owned(), column.schema()))
        .collect();
    let names: Vec<&str> = columns.iter().map(|column| column.name).collect();
    json!({
        "type": "object",
        "properties": properties,
        "required": names,
        "additionalProperties": false,
    })
}

/// Columns as the page tells them; those inside another bear its name before their own.
pub(super) fn told(columns: &[Column]) -> Vec<Json> {
    let mut all = Vec::new();
    for column in columns {
        all.push(json!({ "name": column.name, "kind": column.kind(), "about": column.about }));
        if let Shape::Rows(inner) = &column.shape {
            all.extend(told(inner).into_iter().map(|mut row| {
                let name = row["name"].as_str().unwrap_or_default();
                row["name"] = json!(format!("{}: {name}", column.name));
                row
            }));
        }
    }
    all
}
