//! The rows of a CSV file become flows of money, each with its line; every bad cell is told.

use std::collections::BTreeMap;
use std::ops::Range;

use rust_decimal::Decimal;

use crate::amount::{self, AmountFault};
use crate::diagnostic::{Checked, Diagnostic, codes, nearest};
use crate::source::{Source, SourceId, Span, Spanned};
use crate::target::{Target, is_id, target};

use super::Side;
use super::cells::cells;

/// Columns that a CSV of flows may have; the first three must be there.
const COLUMNS: [&str; 9] = [
    "from",
    "to",
    "amount",
    "group",
    "status",
    "source",
    "source_url",
    "note",
    "id",
];
const REQUIRED: usize = 3;

/// One movement of money.
#[derive(Debug, Clone)]
pub struct Flow {
    /// Who pays.
    pub from: Spanned<String>,
    /// Who gets it.
    pub to: Spanned<String>,
    /// How much, in the dataset's unit; above zero.
    pub amount: Decimal,
    /// The compared group it belongs to.
    pub group: Option<Side>,
    /// How sure the figure is.
    pub status: Option<FlowStatus>,
    /// Where the figure is from.
    pub source: Option<String>,
    /// Where that can be read.
    pub source_url: Option<String>,
    /// What a reader must know about it.
    pub note: Option<String>,
    /// The row's own name.
    pub id: Option<String>,
    /// The whole row.
    pub span: Span,
}

/// How sure a figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FlowStatus {
    /// Counted after the fact.
    Observed,
    /// Set by a law or budget.
    Budgeted,
    /// An estimate of the source.
    Estimated,
    /// Worked out from other figures.
    Inferred,
}

impl FlowStatus {
    /// The words of the column `status`.
    pub const WORDS: [(&'static str, FlowStatus); 4] = [
        ("observed", FlowStatus::Observed),
        ("budgeted", FlowStatus::Budgeted),
        ("estimated", FlowStatus::Estimated),
        ("inferred", FlowStatus::Inferred),
    ];

    /// The word in the column `status`.
    pub fn key(self) -> &'static str {
        Self::WORDS[self as usize].0
    }
}

/// Reads all rows (RFC 4180 with a header line).
pub(super) fn read(source: &Source, id: SourceId) -> Checked<Vec<Flow>> {
    let mut told = Vec::new();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(source.text.as_bytes());
    let mut columns: Option<BTreeMap<&'static str, usize>> = None;
    let mut width = 0;
    let mut flows = Vec::new();
    let mut record = csv::StringRecord::new();
    loop {
        let start = reader.position().byte() as usize;
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            // The text is UTF-8 and lengths are free, so nothing else can fail.
            Err(error) => {
                told.push(Diagnostic::of_file(
                    codes::CSV_ROW,
                    &source.path,
                    error.to_string(),
                ));
                break;
            }
        }
        let end = reader.position().byte() as usize;
        // The reader's place lies before the line ends that it skips: the LF of a CRLF, blank lines.
        let start = end
            - source.text[start..end]
                .trim_start_matches(['\n', '\r'])
                .len();
        let (cells, open) = cells(&source.text, start..end);
        if let Some(open) = open {
            told.push(
                Diagnostic::new(
                    codes::CSV_ROW,
                    Span::new(id, open..open + 1),
                    "the quotation that begins here is never closed",
                )
                .help("close it with \" at the end of its field; inside a quotation, \" is written twice"),
            );
            break;
        }
        let whole = Span::new(id, start..cells.last().map_or(end, |last| last.end));
        let Some(columns) = &columns else {
            width = record.len();
            let found = header(&record, &cells, id, whole, &mut told);
            if found.is_empty() {
                break;
            }
            columns = Some(found);
            continue;
        };
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if record.len() != width {
            told.push(
                Diagnostic::new(
                    codes::CSV_ROW,
                    whole,
                    format!(
                        "this row has {} fields, the first line has {width}",
                        record.len()
                    ),
                )
                .help("add or remove commas; a field that contains a comma goes in double quotes"),
            );
            continue;
        }
        let row = Row {
            columns,
            record: &record,
            cells: &cells,
            id,
            whole,
        };
        flows.extend(row.flow(&mut told));
    }
    if columns.is_none() && told.is_empty() {
        told.push(
            Diagnostic::of_file(codes::FILE_EMPTY, &source.path, "this file has no rows")
                .help("the first line names the columns: from,to,amount"),
        );
    }
    Checked::new(flows, told)
}

fn header(
    record: &csv::StringRecord,
    cells: &[Range<usize>],
    id: SourceId,
    whole: Span,
    told: &mut Vec<Diagnostic>,
) -> BTreeMap<&'static str, usize> {
    let mut columns = BTreeMap::new();
    let mut meant = Vec::new();
    let other = [(';', "semicolons"), ('\t', "tabs")];
    let other = (other.iter()).find(|(sign, _)| record.len() == 1 && record[0].contains(*sign));
    if let Some((_, signs)) = other {
        let message = format!("the fields of this file are separated by {signs}");
        told.push(
            Diagnostic::new(codes::CSV_HEADER, whole, message)
                .help("save it as CSV with commas between the fields and points in the numbers"),
        );
        return columns;
    }
    for (at, name) in record.iter().enumerate() {
        let span = cells
            .get(at)
            .map_or(whole, |cell| Span::new(id, cell.clone()));
        let Some(known) = COLUMNS.into_iter().find(|known| *known == name.trim()) else {
            let help = match nearest(name, COLUMNS) {
                Some(near) => {
                    meant.push(near);
                    format!("did you mean `{near}`?")
                }
                None => format!("use one of: {}", COLUMNS.join(", ")),
            };
            told.push(
                Diagnostic::new(
                    codes::CSV_HEADER,
                    span,
                    format!("`{name}` is not a known column"),
                )
                .help(help),
            );
            continue;
        };
        if columns.insert(known, at).is_some() {
            told.push(
                Diagnostic::new(
                    codes::CSV_HEADER,
                    span,
                    format!("the column `{known}` is there twice"),
                )
                .help("remove one of the two from every row"),
            );
        }
    }
    for missing in COLUMNS[..REQUIRED]
        .iter()
        .filter(|name| !columns.contains_key(*name) && !meant.contains(name))
    {
        told.push(
            Diagnostic::new(
                codes::CSV_HEADER,
                whole,
                format!("the column `{missing}` is missing"),
            )
            .help("the first line needs at least: from,to,amount"),
        );
    }
    columns
}

struct Row<'a> {
    columns: &'a BTreeMap<&'static str, usize>,
    record: &'a csv::StringRecord,
    cells: &'a [Range<usize>],
    id: SourceId,
    whole: Span,
}

impl Row<'_> {
    fn cell(&self, name: &str) -> Option<Spanned<&str>> {
        let at = *self.columns.get(name)?;
        let span = self
            .cells
            .get(at)
            .map_or(self.whole, |cell| Span::new(self.id, cell.clone()));
        Some(Spanned::new(self.record.get(at)?.trim(), span))
    }

    fn filled(&self, name: &str) -> Option<Spanned<&str>> {
        self.cell(name).filter(|cell| !cell.value.is_empty())
    }

    fn owned(&self, name: &str) -> Option<String> {
        self.filled(name).map(|cell| cell.value.to_owned())
    }

    fn name(&self, column: &str, told: &mut Vec<Diagnostic>) -> Option<Spanned<String>> {
        let cell = self.cell(column)?;
        if cell.value.is_empty() {
            told.push(
                Diagnostic::new(
                    codes::CSV_ROW,
                    self.whole,
                    format!("the field `{column}` of this row is empty"),
                )
                .help("name who the money comes from and who it goes to"),
            );
            return None;
        }
        let folded = cell.value.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(Spanned::new(folded, cell.span))
    }

    fn amount(&self, told: &mut Vec<Diagnostic>) -> Option<Decimal> {
        let cell = self.cell("amount")?;
        let (message, help) = match amount::parse(cell.value) {
            Ok(amount) if amount > Decimal::ZERO => return Some(amount),
            Ok(_) | Err(AmountFault::AccountingMinus) => {
                told.push(
                    Diagnostic::new(
                        codes::MONEY_NEGATIVE,
                        cell.span,
                        "this amount is not above zero",
                    )
                    .help("money that flows back is a row of its own, with from and to exchanged"),
                );
                return None;
            }
            Err(fault) => fault.words(),
        };
        // An empty cell has no width to point at.
        let span = if cell.value.is_empty() {
            self.whole
        } else {
            cell.span
        };
        told.push(Diagnostic::new(codes::MONEY_AMOUNT, span, message).help(help));
        None
    }

    fn word<T: Copy>(
        &self,
        column: &str,
        words: &[(&str, T)],
        told: &mut Vec<Diagnostic>,
    ) -> Option<T> {
        let cell = self.filled(column)?;
        let found = words.iter().find(|(word, _)| *word == cell.value);
        if found.is_none() {
            let names: Vec<_> = words.iter().map(|(word, _)| *word).collect();
            told.push(
                Diagnostic::new(
                    codes::VALUE,
                    cell.span,
                    format!("`{}` is not a possible {column}", cell.value),
                )
                .help(format!(
                    "use one of: {}, or leave the field empty",
                    names.join(", ")
                )),
            );
        }
        found.map(|(_, value)| *value)
    }

    /// An id becomes part of an address, and `row-` begins those that careledger gives itself.
    fn id(&self, told: &mut Vec<Diagnostic>) -> Option<String> {
        let cell = self.filled("id")?;
        if is_id(cell.value) && !cell.value.starts_with("row-") {
            return Some(cell.value.to_owned());
        }
        told.push(
            Diagnostic::new(codes::CSV_ROW, cell.span, format!("`{}` cannot be the id of a row", cell.value))
                .help("use small letters a to z, digits and hyphens, not beginning with row-, or leave the field empty"),
        );
        None
    }

    fn flow(&self, told: &mut Vec<Diagnostic>) -> Option<Flow> {
        let source_url = self.filled("source_url").and_then(|cell| {
            if let Target::Outside(address) = target(cell.value) {
                return Some(address);
            }
            told.push(
                Diagnostic::new(
                    codes::LINK_UNSAFE,
                    cell.span,
                    "this is not a full web address",
                )
                .help("write the whole address: https://…"),
            );
            None
        });
        let (from, to) = (self.name("from", told), self.name("to", told));
        let amount = self.amount(told);
        let group = self.word("group", &Side::WORDS, told);
        let status = self.word("status", &FlowStatus::WORDS, told);
        Some(Flow {
            from: from?,
            to: to?,
            amount: amount?,
            group,
            status,
            source: self.owned("source"),
            source_url,
            note: self.owned("note"),
            id: self.id(told),
            span: self.whole,
        })
    }
}
