//! The first row of a table becomes the places of the columns that are known by name.

use std::collections::BTreeMap;

use super::Row;
use crate::diagnostic::{Diagnostic, codes, nearest};
use crate::source::Span;

/// Where the `known` columns are, of which the first `required` must be there. Nothing when the
/// table cannot be used at all.
pub fn columns(
    header: &Row<'_>,
    known: &[&'static str],
    required: usize,
    told: &mut Vec<Diagnostic>,
) -> BTreeMap<&'static str, usize> {
    let mut columns = BTreeMap::new();
    let mut meant = Vec::new();
    let alone = header.cells().count() == 1;
    let other = [(';', "semicolons"), ('\t', "tabs")].into_iter();
    let mut other = other.filter(|(sign, _)| header.record[0].contains(*sign));
    if let Some((_, signs)) = other.next().filter(|_| alone) {
        let message = format!("the fields of this file are separated by {signs}");
        told.push(
            Diagnostic::new(codes::CSV_HEADER, header.span, message)
                .help("save it as CSV with commas between the fields and points in the numbers"),
        );
        return columns;
    }
    for (at, name) in header.cells().enumerate() {
        let Some(own) = known.iter().find(|own| **own == name.value) else {
            let help = match nearest(name.value, known.iter().copied()) {
                Some(near) => {
                    meant.push(near);
                    format!("did you mean `{near}`?")
                }
                None => format!("use one of: {}", known.join(", ")),
            };
            let message = format!("`{}` is not a known column", name.value);
            told.push(Diagnostic::new(codes::CSV_HEADER, name.span, message).help(help));
            continue;
        };
        if columns.insert(*own, at).is_some() {
            let message = format!("the column `{own}` is there twice");
            told.push(
                Diagnostic::new(codes::CSV_HEADER, name.span, message)
                    .help("remove one of the two from every row"),
            );
        }
    }
    let required = &known[..required];
    let help = format!("the first line needs at least: {}", required.join(","));
    let is_there = |name: &str| columns.contains_key(name) || meant.contains(&name);
    told.extend(missing(required, is_there, &help, header.span));
    columns
}

/// The problems of required columns that are not there.
pub fn missing(
    required: &[&'static str],
    is_there: impl Fn(&str) -> bool,
    help: &str,
    place: Span,
) -> Vec<Diagnostic> {
    let missing = required.iter().filter(|name| !is_there(name));
    let told = missing.map(|name| {
        let message = format!("the column `{name}` is missing");
        Diagnostic::new(codes::CSV_HEADER, place, message).help(help)
    });
    told.collect()
}
