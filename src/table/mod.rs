//! The text of a CSV file becomes rows whose cells know their places (RFC 4180 with a header line).

mod cells;
mod columns;

pub use columns::{columns, missing};

use std::ops::Range;

use csv::StringRecord;

use crate::bound::{self, Bound};
use crate::diagnostic::{Diagnostic, codes, unseen};
use crate::source::{Source, SourceId, Span, Spanned};

/// A table that is read row by row; the first row names the columns.
pub struct Table<'a> {
    source: &'a Source,
    id: SourceId,
    delimiter: u8,
    reader: csv::Reader<&'a [u8]>,
    record: StringRecord,
    /// How many fields the first row has.
    width: Option<usize>,
    /// How many rows were read.
    rows: usize,
}

/// One row.
pub struct Row<'r> {
    record: &'r StringRecord,
    cells: Vec<Range<usize>>,
    id: SourceId,
    /// All of it.
    pub span: Span,
}

impl<'a> Table<'a> {
    /// A table with that sign between its fields.
    pub fn new(source: &'a Source, id: SourceId, delimiter: u8) -> Table<'a> {
        Table {
            source,
            id,
            delimiter,
            reader: csv::ReaderBuilder::new()
                .has_headers(false)
                .flexible(true)
                .delimiter(delimiter)
                .from_reader(source.text.as_bytes()),
            record: StringRecord::new(),
            width: None,
            rows: 0,
        }
    }

    /// The next row that is not blank and has as many fields as the first; others are told and
    /// passed over. Nothing at the end, or where the rest cannot be read.
    pub fn next(&mut self, told: &mut Vec<Diagnostic>) -> Option<Row<'_>> {
        loop {
            let text = &self.source.text;
            let start = self.reader.position().byte() as usize;
            // Of a line of nothing but signs the reader would make millions of fields before they can be counted.
            // In a field, a hundred times as many may stand in quotes.
            let line = text[start..].trim_start_matches(['\n', '\r']);
            let signs = memchr::memchr_iter(self.delimiter, line.lines().next()?.as_bytes());
            if bound::COLUMNS.is_exceeded(signs.count() / 100) {
                told.push(self.over(bound::COLUMNS, start));
                return None;
            }
            match self.reader.read_record(&mut self.record) {
                Ok(true) => {}
                Ok(false) => return None,
                // The text is UTF-8 and lengths are free, so nothing else can fail.
                Err(error) => {
                    let path = &self.source.path;
                    told.push(Diagnostic::of_file(codes::CSV_ROW, path, error.to_string()));
                    return None;
                }
            }
            let end = self.reader.position().byte() as usize;
            self.rows += 1;
            // The first row names the columns.
            let counts = [
                (bound::ROWS, self.rows - 1),
                (bound::COLUMNS, self.record.len()),
            ];
            let mut over = counts
                .iter()
                .filter(|(most, count)| most.is_exceeded(*count));
            if let Some((most, _)) = over.next() {
                told.push(self.over(*most, end));
                return None;
            }
            // The reader's place lies before the line ends that it skips: the LF of a CRLF, blank lines.
            let start = end - text[start..end].trim_start_matches(['\n', '\r']).len();
            let (cells, open) = cells::cells(text, start..end, self.delimiter);
            if let Some(open) = open {
                let place = Span::new(self.id, open..open + 1);
                told.push(
                    Diagnostic::new(codes::CSV_ROW, place, "the quotation that begins here is never closed")
                        .help("close it with \" at the end of its field; inside a quotation, \" is written twice"),
                );
                return None;
            }
            if self.width.is_some() && self.record.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            let span = Span::new(self.id, start..cells.last().map_or(end, |last| last.end));
            let fields = self.record.len();
            let width = *self.width.get_or_insert(fields);
            if fields == width {
                told.extend(unseen(&text[start..end], &text[start..end], self.id, start));
                return Some(Row {
                    record: &self.record,
                    cells,
                    id: self.id,
                    span,
                });
            }
            let message = format!("this row has {fields} fields, the first line has {width}");
            let sign = match self.delimiter {
                b';' => "semicolon",
                b'\t' => "tab",
                _ => "comma",
            };
            let help = format!(
                "add or remove {sign}s; a field that contains a {sign} goes in double quotes"
            );
            told.push(Diagnostic::new(codes::CSV_ROW, span, message).help(help));
        }
    }

    /// Says that there is more than is taken, at a place.
    fn over(&self, most: Bound, at: usize) -> Diagnostic {
        let place = Span::new(self.id, at.saturating_sub(1)..at);
        let message = format!("this table has more than {most}");
        Diagnostic::new(codes::TOO_MANY, place, message)
            .help("leave out what nothing uses, or make several tables of it")
    }
}

impl Row<'_> {
    /// The cell of a column, without spaces around it.
    pub fn cell(&self, column: usize) -> Option<Spanned<&str>> {
        let cell = self.cells.get(column);
        let span = cell.map_or(self.span, |cell| Span::new(self.id, cell.clone()));
        Some(Spanned::new(self.record.get(column)?.trim(), span))
    }

    /// All cells, in the order of the columns.
    pub fn cells(&self) -> impl Iterator<Item = Spanned<&str>> {
        (0..self.record.len()).filter_map(|column| self.cell(column))
    }
}
