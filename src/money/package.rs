//! A `datapackage.json` becomes the tables that it describes: where they lie and how they are written.
//!
//! Read are the Tabular Data Package with its CSV dialect (Frictionless Standards, Data Package 1.0)
//! and what the Fiscal Data Package adds to it: `columnType` of a field (version 1.0), and the
//! `model` of measures and dimensions (versions up to 0.3).

use super::Unit;
use crate::diagnostic::{Diagnostic, Place, codes};
use crate::source::{Source, SourceId, Span, Spanned};
use crate::yaml::{self, Entry, Item, Node};

/// A described table.
#[derive(Debug)]
pub(super) struct Resource {
    pub(super) name: String,
    /// The path of the CSV file, from the folder of the package.
    pub(super) path: Spanned<String>,
    /// What stands between its fields.
    pub(super) delimiter: u8,
    /// The sign before decimals.
    pub(super) point: char,
    /// The sign between thousands.
    pub(super) group: Option<char>,
    /// Other names of its columns, and the columns.
    pub(super) aliases: Vec<(String, String)>,
    /// The currency code and the factor that the package states for its amounts.
    pub(super) currency: Option<Spanned<String>>,
    pub(super) unit: Option<Spanned<Unit>>,
}

/// The tables of a package.
///
/// # Errors
/// The text is no package of CSV tables.
pub(super) fn read(source: &Source, id: SourceId) -> Result<Vec<Resource>, Diagnostic> {
    // JSON is YAML (YAML 1.2, section 1.3), but for tabs; those between values may be spaces.
    let text = source.text.replace('\t', " ");
    let parsed = yaml::parse(&text, id, 0);
    if !yaml::is_readable(&parsed) {
        let place = parsed.diagnostics.first().map(|told| told.place.clone());
        let place = place.unwrap_or(Span::new(id, 0..1).into());
        return Err(wrong(place, "this file is not readable JSON"));
    }
    let root = parsed.value;
    let resources = match get(&root, "resources").map(|item| &item.node) {
        Some(Node::List(items)) if !items.is_empty() => items,
        _ => return Err(wrong(root.span, "this data package lists no resources")),
    };
    resources
        .iter()
        .map(|item| {
            let lacks = |what: &str| wrong(item.span, &format!("this resource has no {what}"));
            let path = get(item, "path").ok_or_else(|| lacks("path"))?;
            // A path may be a list, for a table in several files.
            let path = match &path.node {
                Node::List(parts) if parts.len() == 1 => scalar(&parts[0]),
                _ => scalar(path),
            };
            let path =
                path.ok_or_else(|| wrong(item.span, "a table in several files cannot be read"))?;
            resource(&root, item, path)
        })
        .collect()
}

fn wrong(place: impl Into<Place>, message: &str) -> Diagnostic {
    Diagnostic::new(codes::MONEY_PACKAGE, place, message)
        .help("a data package is a JSON file that lists its tables: {\"resources\": [{\"name\": …, \"path\": \"table.csv\"}]}")
}

fn resource(root: &Item, item: &Item, path: Spanned<String>) -> Result<Resource, Diagnostic> {
    let name = get(item, "name").and_then(scalar).map(|name| name.value);
    let mut resource = Resource {
        name: name.unwrap_or_else(|| path.value.clone()),
        path,
        delimiter: b',',
        point: '.',
        group: None,
        aliases: Vec::new(),
        currency: None,
        unit: None,
    };
    if let Some(delimiter) = at(item, &["dialect", "delimiter"]).and_then(scalar) {
        let byte = delimiter
            .value
            .bytes()
            .next()
            .filter(|_| delimiter.value.len() == 1);
        resource.delimiter =
            byte.ok_or_else(|| wrong(delimiter.span, "the delimiter must be one sign"))?;
    }
    for field in list(at(item, &["schema", "fields"])) {
        let text = |key| get(field, key).and_then(scalar).map(|text| text.value);
        let Some(column) = text("name") else { continue };
        let kind = text("columnType");
        if kind.as_deref() == Some("value") || text("type").as_deref() == Some("number") {
            let sign = |key| text(key).and_then(|text| text.chars().next());
            resource.point = sign("decimalChar").unwrap_or(resource.point);
            resource.group = sign("groupChar").or(resource.group);
        }
        for alias in kind.into_iter().chain(text("title")) {
            resource.aliases.push((alias, column.clone()));
        }
    }
    // Before 0.3 was final, the model was called the mapping; many published packages still do.
    let model = get(root, "model").or_else(|| get(root, "mapping"));
    let part = |name| model.and_then(|model| get(model, name));
    for measure in entries(part("measures")) {
        let column = get(&measure.value, "source").and_then(scalar);
        resource.currency = get(&measure.value, "currency")
            .and_then(scalar)
            .or(resource.currency);
        if let Some(factor) = get(&measure.value, "factor").and_then(scalar) {
            let known = Unit::WORDS.iter().map(|(_, unit)| *unit);
            let unit = known
                .into_iter()
                .find(|unit| unit.factor().to_string() == factor.value);
            let unit = unit.ok_or_else(|| {
                wrong(
                    factor.span,
                    "this factor is not 1, 1000, 1000000 or 1000000000",
                )
            })?;
            resource.unit = Some(Spanned::new(unit, factor.span));
        }
        resource
            .aliases
            .extend(column.map(|column| (measure.key.value.clone(), column.value)));
    }
    for dimension in entries(part("dimensions")) {
        for attribute in entries(get(&dimension.value, "attributes")) {
            if let Some(column) = get(&attribute.value, "source").and_then(scalar) {
                let (dimension, attribute) = (&dimension.key.value, &attribute.key.value);
                // Words say what an id stands for.
                if ["label", "title", "name"].contains(&&**attribute)
                    || !resource.aliases.iter().any(|(alias, _)| alias == dimension)
                {
                    resource.aliases.retain(|(alias, _)| alias != dimension);
                    resource
                        .aliases
                        .push((dimension.clone(), column.value.clone()));
                }
                resource
                    .aliases
                    .push((format!("{dimension}.{attribute}"), column.value));
            }
        }
    }
    Ok(resource)
}

fn get<'a>(item: &'a Item, key: &str) -> Option<&'a Item> {
    let found = entries(Some(item))
        .iter()
        .find(|entry| entry.key.value == key);
    found.map(|entry| &entry.value)
}

fn at<'a>(item: &'a Item, path: &[&str]) -> Option<&'a Item> {
    path.iter().try_fold(item, |item, key| get(item, key))
}

fn entries(item: Option<&Item>) -> &[Entry] {
    match item.map(|item| &item.node) {
        Some(Node::Map(entries)) => entries,
        _ => &[],
    }
}

fn list(item: Option<&Item>) -> &[Item] {
    match item.map(|item| &item.node) {
        Some(Node::List(items)) => items,
        _ => &[],
    }
}

fn scalar(item: &Item) -> Option<Spanned<String>> {
    match &item.node {
        Node::Scalar(text) => Some(Spanned::new(text.clone(), item.span)),
        _ => None,
    }
}
