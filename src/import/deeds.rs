//! Lines of a table become rows of the ledger, week by week, without those that stand there already.

use std::collections::{BTreeMap, HashMap};

use super::day::Order;
use super::known::Known;
use super::names::Kind;
use super::sheet::{Line, Sheet};
use super::telling::seen;
use crate::diagnostic::{Diagnostic, Place, Severity, codes};
use crate::ledger::{self, Book, Row};
use crate::private;
use crate::source::{SourceId, Sources, Span};
use crate::table::Table;
use crate::week::Week;

/// What two rows have in common that log the same: all their fields, in the order of the columns.
pub(super) type Deed = [String; 9];

/// Fields that everybody reads as they are.
const SPOKEN: [&str; 3] = ["place", "role", "fix"];

/// A row as a [`Deed`].
pub(super) fn deed(book: &Book, row: &Row) -> Deed {
    let text = |names: &ledger::Names, name| names.get(name).value.clone();
    let folded = |names: &ledger::Names, name: Option<_>| {
        name.map_or_else(String::new, |name| text(names, name).to_lowercase())
    };
    [
        row.date.to_string(),
        text(&book.metrics, row.metric),
        row.quantity.normalize().to_string(),
        row.acts.to_string(),
        folded(&book.places, row.place),
        row.story
            .map_or_else(String::new, |story| story.to_string()),
        row.demand
            .map_or_else(String::new, |name| text(&book.demands, name)),
        folded(&book.roles, row.role),
        folded(&book.fixes, row.fix),
    ]
}

/// Rows that are to be added.
#[derive(Debug, Default)]
pub struct Deeds {
    /// Fields in the order of [`Kind::keys`], by week and in the order of their days.
    pub weeks: BTreeMap<Week, Vec<Vec<String>>>,
    /// How many stand in the ledger already.
    pub known: usize,
}

/// The rows of a table that are not in the ledger. What stands there so many times is left out so many times:
/// two rows of one table that say the same are two deeds. `sources` takes them as they will be written, since
/// what reads the ledger judges them.
pub fn deeds(
    sheet: &Sheet,
    known: &Known,
    order: Option<Order>,
    sources: &mut Sources,
    told: &mut Vec<Diagnostic>,
) -> Deeds {
    let mut rows: Vec<(chrono::NaiveDate, &Line, Vec<String>)> = Vec::new();
    let mut unclear = super::Unclear::default();
    for line in &sheet.lines {
        let read = line
            .date()
            .and_then(|date| Ok((date, fields(line, known)?)));
        let (date, mut fields) = match read {
            Ok(read) => read,
            Err(fault) => {
                told.push(fault);
                continue;
            }
        };
        match date.value.day(order) {
            Ok(day) => {
                fields[0] = day.to_string();
                rows.push((day, line, fields));
            }
            Err(fault) => unclear.add(&date, fault, sources, told),
        }
    }
    unclear.tell(told);
    // Rows of a day keep the order in which they were written.
    rows.sort_by_key(|(day, _, _)| *day);
    let (text, places) = written(&rows);
    let id = sources.add("ledger", text);
    let mut book = Book::default();
    let mut good: HashMap<u32, &Row> = HashMap::new();
    let faults = ledger::read_rows(sources.get(id), id, &mut book);
    good.extend(book.rows.iter().map(|row| (row.span.start, row)));
    for mut fault in faults {
        if let Place::At(span) = fault.place
            && let Some(place) = placed(&places, span)
        {
            fault.place = Place::At(original(place, span));
            // The ledger counts a row whose story cannot be read, but nothing wrong is to come in anew.
            if fault.severity == Severity::Error {
                good.remove(&place.start);
            }
        }
        told.push(fault);
    }
    let mut there = known.deeds.clone();
    let mut deeds = Deeds::default();
    for ((day, _, fields), place) in rows.into_iter().zip(&places) {
        let Some(row) = good.get(&place.start) else {
            continue;
        };
        match there.get_mut(&deed(&book, row)) {
            Some(count @ 1..) => {
                *count -= 1;
                deeds.known += 1;
            }
            _ => deeds.weeks.entry(Week::of(day)).or_default().push(fields),
        }
    }
    deeds
}

/// The fields of a line, the date left empty.
fn fields(line: &Line, known: &Known) -> Result<Vec<String>, Diagnostic> {
    let field = |key: &&'static str| {
        let Some(cell) = line.get(key).filter(|_| *key != "date") else {
            return Ok(String::new());
        };
        let value = seen(&cell.value);
        match *key {
            "metric" => known.metric(&value, cell.span),
            "demand" => known.demand(&value, cell.span),
            "story" => {
                let digits = value.rsplit('#').next().unwrap_or_default();
                Ok(digits
                    .trim_start_matches(|c: char| !c.is_ascii_digit())
                    .to_owned())
            }
            key => match private::find(&value).filter(|_| SPOKEN.contains(&key)) {
                Some(found) => {
                    let message = format!("the field {key} holds {}", found.kind);
                    Err(Diagnostic::new(codes::LEDGER_PRIVATE, cell.span, message)
                        .help("take it out; everybody reads this"))
                }
                None => Ok(value.split_whitespace().collect::<Vec<_>>().join(" ")),
            },
        }
    };
    Kind::Ledger.keys().iter().map(field).collect()
}

/// Where a row stands in what was written, and where its fields stand in the file that is imported.
struct Placed {
    start: u32,
    fields: Vec<(u32, Span)>,
    line: Span,
}

/// The rows as a table of the ledger, and their places.
fn written(rows: &[(chrono::NaiveDate, &Line, Vec<String>)]) -> (String, Vec<Placed>) {
    let mut text = csv_line(
        &Kind::Ledger
            .keys()
            .iter()
            .map(|key| (*key).to_owned())
            .collect::<Vec<_>>(),
    );
    let mut places = Vec::new();
    for (_, line, fields) in rows {
        let start = text.len() as u32;
        let mut placed = Vec::new();
        for (at, (key, field)) in Kind::Ledger.keys().iter().zip(fields).enumerate() {
            if at > 0 {
                text.push(',');
            }
            let span = line.get(key).map_or(line.span, |cell| cell.span);
            placed.push((text.len() as u32, span));
            text += csv_line(std::slice::from_ref(field)).trim_end_matches('\n');
        }
        text.push('\n');
        places.push(Placed {
            start,
            fields: placed,
            line: line.span,
        });
    }
    (text, places)
}

/// The row in which something in what was written stands.
fn placed(places: &[Placed], span: Span) -> Option<&Placed> {
    let at = places.partition_point(|place| place.start <= span.start);
    places.get(at.checked_sub(1)?)
}

/// The place in the imported file of something in a row as it was written.
fn original(place: &Placed, span: Span) -> Span {
    let field = place
        .fields
        .iter()
        .rev()
        .find(|(start, _)| *start <= span.start);
    match field {
        // What is said of the whole row begins with its first field and goes beyond it.
        Some((start, _)) if *start == place.start && span.end > place.fields[1].0 => place.line,
        Some((_, span)) => *span,
        None => place.line,
    }
}

/// Fields as a line of CSV (RFC 4180, with LF).
fn csv_line(fields: &[String]) -> String {
    if let [field] = fields
        && field.is_empty()
    {
        return String::new();
    }
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    // Writing to memory cannot fail.
    let _ = writer.write_record(fields);
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// A new table with these rows, in which no column stands empty but those that are needed.
pub fn fresh(rows: &[Vec<String>]) -> String {
    let keys = Kind::Ledger.keys().iter().enumerate();
    let filled = |at: usize| at < 3 || rows.iter().any(|row| !row[at].is_empty());
    let used: Vec<usize> = keys.map(|(at, _)| at).filter(|at| filled(*at)).collect();
    let header: Vec<String> = used
        .iter()
        .map(|at| Kind::Ledger.keys()[*at].to_owned())
        .collect();
    let lines = rows
        .iter()
        .map(|row| used.iter().map(|at| row[*at].clone()).collect::<Vec<_>>());
    std::iter::once(header)
        .chain(lines)
        .map(|line| csv_line(&line))
        .collect()
}

/// What is to be added at the end of a table of the ledger, in the order of its columns and with its line ends;
/// nothing where it lacks a column that these rows need, or cannot be read.
pub fn more(sources: &Sources, id: SourceId, rows: &[Vec<String>]) -> Option<String> {
    let source = sources.get(id);
    let mut told = Vec::new();
    let mut table = Table::new(source, id, b',');
    let header = table.next(&mut told)?;
    let keys = Kind::Ledger.keys();
    let column = |name: &str| keys.iter().position(|key| *key == name);
    let columns: Option<Vec<usize>> = header.cells().map(|cell| column(cell.value)).collect();
    let columns = columns.filter(|columns| {
        let needed = |at: usize| at < 3 || rows.iter().any(|row| !row[at].is_empty());
        (0..keys.len()).all(|at| !needed(at) || columns.contains(&at))
    })?;
    // To the end, so that a quotation that is never closed is found.
    while table.next(&mut told).is_some() {}
    if !told.is_empty() {
        return None;
    }
    let end = if source.text.contains("\r\n") {
        "\r\n"
    } else {
        "\n"
    };
    let mut out = String::new();
    if !source.text.ends_with('\n') {
        out.push_str(end);
    }
    for row in rows {
        let fields: Vec<String> = columns.iter().map(|at| row[*at].clone()).collect();
        out.push_str(csv_line(&fields).trim_end_matches('\n'));
        out.push_str(end);
    }
    Some(out)
}
