//! A table of any program becomes lines whose cells are known by key: its columns by name, or as they were mapped.

use std::collections::BTreeMap;

use super::day::{self, Written};
use super::names::{Kind, fit, folded, is_contact};
use super::post::unread;
use crate::diagnostic::{Code, Diagnostic, codes, has_errors, nearest};
use crate::source::{Source, SourceId, Span, Spanned};
use crate::table::Table;

/// A key, and the column that was mapped to it.
pub type Mapped = (String, String);

/// The lines of a table.
pub struct Sheet {
    /// What they become.
    pub kind: Kind,
    /// Each line that can be read.
    pub(super) lines: Vec<Line>,
    /// The columns that are used, by key.
    pub used: BTreeMap<&'static str, String>,
    /// Columns that nothing was made of.
    pub left: Vec<String>,
    /// Those among them that seem to hold how to reach somebody.
    pub contact: Vec<String>,
}

/// A line.
pub(super) struct Line {
    pub(super) span: Span,
    /// What stands in it, by key; nothing empty.
    pub(super) cells: BTreeMap<&'static str, Spanned<String>>,
    /// All that stands in it.
    pub(super) whole: String,
}

/// The sign between the fields: what the first line has most of outside quotations.
fn delimiter(text: &str) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            _ if quoted => {}
            _ => counts
                .iter_mut()
                .filter(|(sign, _)| *sign == byte)
                .for_each(|(_, count)| *count += 1),
        }
    }
    // The first of equals, since a table of one column has none of them.
    let most = counts.iter().rev().max_by_key(|(_, count)| *count);
    most.map_or(b',', |(sign, _)| *sign)
}

/// Reads a table. `kind` is what its rows become; where that was not said, a table with the columns that the
/// ledger needs is one of deeds. Nothing where its columns are not enough.
pub fn read(
    source: &Source,
    id: SourceId,
    kind: Option<Kind>,
    mapped: &[Mapped],
    told: &mut Vec<Diagnostic>,
) -> Option<Sheet> {
    let mut table = Table::new(source, id, delimiter(&source.text));
    let Some(header) = table.next(told) else {
        if told.is_empty() {
            let empty =
                Diagnostic::of_file(codes::FILE_EMPTY, &source.path, "this file has no rows");
            told.push(
                empty
                    .help("the first line names the columns, such as date,title,care,cause,change"),
            );
        }
        return None;
    };
    let names: Vec<String> = header.cells().map(|cell| cell.value.to_owned()).collect();
    let span = header.span;
    let ledger = columns(&names, Kind::Ledger, mapped);
    let kind = kind.unwrap_or(
        match ["metric", "quantity"]
            .iter()
            .all(|key| ledger.contains_key(key))
        {
            true => Kind::Ledger,
            false => Kind::Stories,
        },
    );
    let columns = columns(&names, kind, mapped);
    told.extend(wrong(&names, kind, mapped, &columns, span));
    if has_errors(told) {
        return None;
    }
    let used = columns
        .iter()
        .map(|(key, at)| (*key, names[*at].clone()))
        .collect();
    let free = (0..names.len()).filter(|at| !columns.values().any(|used| used == at));
    let free = free
        .map(|at| names[at].clone())
        .filter(|name| !name.is_empty());
    let (contact, left) = free.partition(|name| is_contact(name));
    let mut sheet = Sheet {
        kind,
        lines: Vec::new(),
        used,
        left,
        contact,
    };
    loop {
        let mut own = Vec::new();
        let Some(row) = table.next(&mut own) else {
            told.extend(own);
            return Some(sheet);
        };
        let cell = |(key, at): (&&'static str, &usize)| {
            let cell = row.cell(*at).filter(|cell| !cell.value.is_empty())?;
            Some((*key, Spanned::new(cell.value.to_owned(), cell.span)))
        };
        let filled = row.cells().filter(|cell| !cell.value.is_empty());
        let whole: Vec<&str> = filled.map(|cell| cell.value).collect();
        let control = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
        if let Some((cell, sign)) = row
            .cells()
            .find_map(|cell| Some((cell.span, cell.value.chars().find(|c| control(*c))?)))
        {
            let message = format!(
                "an invisible control character (U+{:04X}) stands in this field",
                u32::from(sign)
            );
            own.push(Diagnostic::new(codes::CONTROL, cell, message).help("delete it"));
        }
        let line = Line {
            span: row.span,
            cells: columns.iter().filter_map(cell).collect(),
            whole: whole.join("\u{1f}"),
        };
        // Rows with another number of fields were passed over; what is told of this row alone bears its place.
        let of_row = |told: &Diagnostic| matches!(told.place, crate::diagnostic::Place::At(at) if at.start >= line.span.start);
        let is_bad = own.iter().any(of_row);
        told.extend(own);
        if !is_bad {
            sheet.lines.push(line);
        }
    }
}

/// The column of each key: the one that was mapped, or that which is called most as the key is.
fn columns(names: &[String], kind: Kind, mapped: &[Mapped]) -> BTreeMap<&'static str, usize> {
    let named = |wanted: &str| {
        let exact = names.iter().position(|name| name == wanted);
        exact.or_else(|| names.iter().position(|name| folded(name) == folded(wanted)))
    };
    let mut columns = BTreeMap::new();
    for key in kind.keys() {
        let said = mapped.iter().find(|(own, _)| own == key);
        if let Some(at) = said.and_then(|(_, column)| named(column)) {
            columns.insert(*key, at);
        }
    }
    for key in kind.keys() {
        let free = (0..names.len()).filter(|at| !columns.values().any(|used| used == at));
        let best = free
            .filter_map(|at| Some((fit(kind, key, &names[at])?, at)))
            .min();
        if let Some((_, at)) = best.filter(|_| !mapped.iter().any(|(own, _)| own == key)) {
            columns.entry(key).or_insert(at);
        }
    }
    columns
}

/// What is wrong with what was mapped, and which columns are missing.
fn wrong(
    names: &[String],
    kind: Kind,
    mapped: &[Mapped],
    columns: &BTreeMap<&'static str, usize>,
    header: Span,
) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    let mut tell = |message: String, help: String| {
        told.push(Diagnostic::new(codes::CSV_HEADER, header, message).help(help));
    };
    let all = || {
        names
            .iter()
            .map(String::as_str)
            .filter(|name| !name.is_empty())
    };
    let listed = all()
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ");
    for (key, column) in mapped {
        if !kind.keys().contains(&key.as_str()) {
            let help = match nearest(key, kind.keys().iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("use one of: {}", kind.keys().join(", ")),
            };
            tell(
                format!("--map {key}={column}: {} have no `{key}`", kind.word()),
                help,
            );
        } else if !columns.contains_key(key.as_str()) {
            let help = match nearest(column, all()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the columns are: {listed}"),
            };
            tell(
                format!("--map {key}={column}: there is no column `{column}`"),
                help,
            );
        }
    }
    let mut missing: Vec<&str> = match kind {
        Kind::Stories => vec!["date"],
        Kind::Ledger => vec!["date", "metric", "quantity"],
    };
    missing.retain(|key| !columns.contains_key(key) && !mapped.iter().any(|(own, _)| own == key));
    let is_there =
        |key: &&str| columns.contains_key(*key) || mapped.iter().any(|(own, _)| own == key);
    if kind == Kind::Stories && !["title", "care"].iter().any(is_there) {
        missing.push("care");
    }
    for key in missing {
        let rest = names
            .iter()
            .enumerate()
            .filter(|(at, _)| !columns.values().any(|used| used == at));
        let example = rest
            .map(|(_, name)| name.as_str())
            .find(|name| !name.is_empty() && !is_contact(name));
        let help = format!(
            "say which one does, as in --map \"{key}={}\"; the columns are: {listed}",
            example.unwrap_or("COLUMN")
        );
        tell(
            format!("no column of this table is known to hold `{key}`"),
            help,
        );
    }
    told
}

impl Line {
    pub(super) fn get(&self, key: &str) -> Option<&Spanned<String>> {
        self.cells.get(key)
    }

    /// Its date, or the problem of having none.
    pub(super) fn date(&self) -> Result<Spanned<Written>, Diagnostic> {
        let Some(cell) = self.get("date") else {
            return Err(self.wrong(
                codes::IMPORT_DATE,
                "this row has no date",
                "fill it in, or leave the row out with --keep-going",
            ));
        };
        match day::read(&cell.value) {
            Ok(day) => Ok(Spanned::new(day, cell.span)),
            Err(fault) => Err(unread(&cell.value, fault, cell.span)),
        }
    }

    /// Says something of all of it.
    pub(super) fn wrong(&self, code: &'static Code, message: &str, help: &str) -> Diagnostic {
        Diagnostic::new(code, self.span, message).help(help)
    }
}

#[cfg(test)]
mod tests {
    use super::delimiter;

    #[test]
    fn the_sign_between_fields_is_the_one_that_the_first_line_has_most() {
        assert_eq!(delimiter("a,b,c\n1;2;3;4;5"), b',');
        assert_eq!(delimiter("\"a, b, c, d\";e\n"), b';');
        assert_eq!(delimiter("a\tb,c\td\n"), b'\t');
        assert_eq!(delimiter("a\n"), b',');
        assert_eq!(delimiter(""), b',');
    }
}
