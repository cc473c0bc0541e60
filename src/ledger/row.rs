//! The rows of a CSV file become deeds: when, what, how much, and what is told beside it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Book, Name};
use crate::amount::{self, AmountFault};
use crate::date;
use crate::diagnostic::{Diagnostic, codes};
use crate::source::{Source, SourceId, Span, Spanned};
use crate::table::{self, Table};
use crate::week::Week;

/// The columns, of which the first three must be there.
const COLUMNS: [&str; 9] = [
    "date", "metric", "quantity", "acts", "place", "story", "demand", "role", "fix",
];
const REQUIRED: usize = 3;
/// Above this a quantity is a slip, and sums of them would not be exact.
const MAX_QUANTITY: u32 = 1_000_000_000;
/// Above this a number of acts is a slip.
const MAX_ACTS: u32 = 1_000_000;

/// One row: one or more acts. Names are those of its [`Book`].
#[derive(Debug, Clone)]
pub struct Row {
    /// The day of the deed.
    pub date: NaiveDate,
    /// What it is counted in.
    pub metric: Name,
    /// How much, in the metric's unit; above zero, at most six digits after the point.
    pub quantity: Decimal,
    /// How many deeds the row logs, at least one.
    pub acts: u32,
    /// The neighbourhood.
    pub place: Option<Name>,
    /// The number of the story that tells of it.
    pub story: Option<u32>,
    /// The demand that it presses.
    pub demand: Option<Name>,
    /// What the worker does whose sentence follows.
    pub role: Option<Name>,
    /// What would have made it unnecessary.
    pub fix: Option<Name>,
    /// All of the row.
    pub span: Span,
}

/// Adds all rows of a file (RFC 4180 with a header line) to the book.
pub fn read(source: &Source, id: SourceId, book: &mut Book) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    let mut table = Table::new(source, id, b',');
    let Some(first) = table.next(&mut told) else {
        if told.is_empty() {
            told.push(
                Diagnostic::of_file(codes::FILE_EMPTY, &source.path, "this file has no rows")
                    .help("the first line names the columns: date,metric,quantity"),
            );
        }
        return told;
    };
    let columns = table::columns(&first, &COLUMNS, REQUIRED, &mut told);
    let usable = COLUMNS[..REQUIRED]
        .iter()
        .all(|name| columns.contains_key(name));
    // A file may be named after its week.
    let name = source.path.rsplit('/').next().unwrap_or_default();
    let label = name.strip_suffix(".csv").unwrap_or_default();
    let week = Week::parse(label);
    if let Some((year, number)) = Week::named(label).filter(|_| week.is_none()) {
        let count = Week::count(year);
        let message = format!(
            "there is no week {number} in {year}, after which this file is named: {year} has {count} weeks"
        );
        let help = format!(
            "rename it to a week from {year}-W01 to {year}-W{count}, or to any other name; days around New Year may belong to a week of the other year"
        );
        told.push(Diagnostic::of_file(codes::LEDGER_WEEK, &source.path, message).help(help));
    }
    // Without its columns nothing can be said of a row.
    while usable && let Some(cells) = table.next(&mut told) {
        let row = Reader {
            columns: &columns,
            cells,
            told: &mut told,
        }
        .row(book);
        if let (Some(week), Some(row)) = (week, &row)
            && Week::of(row.date) != week
        {
            let message = format!(
                "{} does not lie in the week {week}, after which this file is named",
                row.date
            );
            told.push(
                Diagnostic::new(codes::LEDGER_WEEK, row.span, message).help(format!(
                    "check the date, or move the row: {week} runs from {} to {}",
                    week.monday(),
                    week.sunday()
                )),
            );
        }
        book.rows.extend(row);
    }
    told
}

struct Reader<'r, 't> {
    columns: &'r BTreeMap<&'static str, usize>,
    cells: table::Row<'r>,
    told: &'t mut Vec<Diagnostic>,
}

impl Reader<'_, '_> {
    fn row(&mut self, book: &mut Book) -> Option<Row> {
        let date = self.date();
        let metric = self.filled("metric").map(|cell| book.metrics.exact(cell));
        if metric.is_none() {
            let message = "this row does not say what it counts";
            self.tell(
                codes::CSV_ROW,
                self.cells.span,
                message,
                "write the id of a metric into the field metric",
            );
        }
        let quantity = self.quantity();
        let acts = self.acts();
        let story = self.story();
        let place = self.filled("place").map(|cell| book.places.folded(cell));
        let demand = self.filled("demand").map(|cell| book.demands.exact(cell));
        let role = self.filled("role").map(|cell| book.roles.folded(cell));
        let fix = self.filled("fix").map(|cell| book.fixes.folded(cell));
        Some(Row {
            date: date?,
            metric: metric?,
            quantity: quantity?,
            acts: acts?,
            place,
            story,
            demand,
            role,
            fix,
            span: self.cells.span,
        })
    }

    fn cell(&self, column: &str) -> Option<Spanned<&str>> {
        self.cells.cell(*self.columns.get(column)?)
    }

    fn filled(&self, column: &str) -> Option<Spanned<&str>> {
        self.cell(column).filter(|cell| !cell.value.is_empty())
    }

    /// The place of a cell; an empty one has no width to point at.
    fn span(&self, cell: &Spanned<&str>) -> Span {
        if cell.value.is_empty() {
            self.cells.span
        } else {
            cell.span
        }
    }

    fn tell(
        &mut self,
        code: &'static codes::Code,
        span: Span,
        message: impl Into<String>,
        help: &str,
    ) {
        self.told
            .push(Diagnostic::new(code, span, message).help(help));
    }

    fn date(&mut self) -> Option<NaiveDate> {
        let cell = self.cell("date")?;
        let fault = match date::parse(cell.value) {
            Ok(date) => return Some(date),
            Err(fault) => fault,
        };
        let message = match cell.value {
            "" => "this row has no date".to_owned(),
            text => fault.message(text),
        };
        let span = self.span(&cell);
        self.tell(
            codes::DATE,
            span,
            message,
            "write year, month and day: 2026-11-08",
        );
        None
    }

    fn quantity(&mut self) -> Option<Decimal> {
        let cell = self.cell("quantity")?;
        let (message, help) = match amount::parse(cell.value) {
            Ok(quantity) if quantity > Decimal::from(MAX_QUANTITY) => (
                "this quantity is larger than a row can log".to_owned(),
                "check the number; a thousand million is the most",
            ),
            Ok(quantity) if quantity > Decimal::ZERO => return Some(quantity),
            Ok(quantity) => (
                format!(
                    "this quantity is {}",
                    if quantity.is_zero() {
                        "zero"
                    } else {
                        "below zero"
                    }
                ),
                "a row logs what was done; correct the row that was wrong instead of taking something back",
            ),
            Err(AmountFault::Blank) => (
                "this row has no quantity".to_owned(),
                "write how much: 12 or 2.5",
            ),
            Err(AmountFault::TooLong) => (
                format!(
                    "`{}` has more digits than can be counted exactly",
                    cell.value
                ),
                "write at most 6 digits after the point",
            ),
            Err(_) => (
                format!("`{}` is not a plain number", cell.value),
                "write digits and, if needed, one point: 1234 or 2.5; the unit stands in metrics.yaml",
            ),
        };
        let span = self.span(&cell);
        self.tell(codes::QUANTITY, span, message, help);
        None
    }

    fn acts(&mut self) -> Option<u32> {
        let Some(cell) = self.filled("acts") else {
            return Some(1);
        };
        let acts = whole(cell.value).filter(|acts| (1..=MAX_ACTS).contains(acts));
        if acts.is_none() {
            let message = format!("`{}` is not a number of acts", cell.value);
            let help = "write how many deeds the row logs, a whole number from 1 to 1000000, or leave the field empty for one";
            let span = cell.span;
            self.tell(codes::QUANTITY, span, message, help);
        }
        acts
    }

    fn story(&mut self) -> Option<u32> {
        let cell = self.filled("story")?;
        let story = whole(cell.value);
        if story.is_none() {
            let message = format!("`{}` is not the number of a story", cell.value);
            let span = cell.span;
            self.tell(
                codes::VALUE,
                span,
                message,
                "write the number alone, such as 43, or leave the field empty",
            );
        }
        story
    }
}

/// A whole number in digits; the sign that Rust's own reader would take is no digit.
fn whole(text: &str) -> Option<u32> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}
