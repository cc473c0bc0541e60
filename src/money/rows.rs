//! The rows of a CSV file become flows of money, each with its line; every bad cell is told.

use std::collections::{HashMap, HashSet, hash_map::Entry};

use iso_currency::Currency;
use rust_decimal::Decimal;

use crate::amount;
use crate::bound;
use crate::diagnostic::{Checked, Diagnostic, codes};
use crate::source::Spanned;
use crate::table::{self, Table};
use crate::target::{Target, is_id, target};

use super::Side;
use super::flow::{Flow, FlowKind, FlowStatus};
use super::header::{Columns, Found, header};
use super::layout::Layout;
use super::period::Periods;

/// Most columns of a chart: far more than anybody can read.
const MAX_STAGE: usize = 20;

/// Reads all rows (RFC 4180 with a header line).
pub(super) fn read(
    layout: &Layout<'_>,
    currency: Currency,
    periods: &mut Periods,
) -> Checked<Vec<Flow>> {
    let (source, id) = layout.table;
    let mut told = Vec::new();
    let mut table = Table::new(source, id, layout.delimiter);
    let mut columns = Columns::new();
    if let Some(first) = table.next(&mut told) {
        columns = header(&first, layout, &mut told);
    } else if told.is_empty() {
        told.push(
            Diagnostic::of_file(codes::FILE_EMPTY, &source.path, "this file has no rows")
                .help("the first line names the columns: from,to,amount"),
        );
    }
    let mut flows: Vec<(Flow, Option<Spanned<String>>)> = Vec::new();
    // Without columns nothing can be said of a row.
    while !columns.is_empty()
        && let Some(cells) = table.next(&mut told)
    {
        let row = Row {
            columns: &columns,
            cells,
            layout,
            currency,
        };
        flows.extend(row.flow(&mut told));
    }
    let names = flows.iter().flat_map(|(flow, _)| [&flow.from, &flow.to]);
    let places: HashSet<&str> = names.map(|name| name.value.as_str()).collect();
    if bound::PLACES.is_exceeded(places.len()) {
        let message = format!("this table has more than {}", bound::PLACES);
        told.push(
            Diagnostic::of_file(codes::TOO_MANY, &source.path, message).help(
                "give the smallest of them one name together, such as the part that they belong to",
            ),
        );
        flows.clear();
    }
    if flows.is_empty() && told.is_empty() {
        told.push(
            Diagnostic::of_file(codes::FILE_EMPTY, &source.path, "this table has no flows")
                .help("write a row for each flow below the first line"),
        );
    }
    let said = |cell: &'_ Option<Spanned<String>>| {
        let cell = cell.as_ref()?;
        Some(Spanned::new(cell.value.clone(), cell.span))
    };
    let years: Vec<_> = flows.iter().filter_map(|(_, cell)| said(cell)).collect();
    periods.take_years(&years);
    let settle = |(mut flow, cell): (Flow, Option<Spanned<String>>)| {
        match periods.find(cell.as_ref(), flow.span) {
            Ok(period) => flow.period = period,
            Err(wrong) => told.push(*wrong),
        }
        flow
    };
    let flows: Vec<Flow> = flows.into_iter().map(settle).collect();
    told.extend(periods.settle(&flows.iter().map(|flow| flow.period).collect()));
    let flows = if layout.combine {
        combined(flows)
    } else {
        flows
    };
    Checked::new(flows, told)
}

/// Adds up rows that differ in nothing but the amount, in the order of the first ones.
fn combined(flows: Vec<Flow>) -> Vec<Flow> {
    let mut sums: Vec<Flow> = Vec::new();
    let mut at = HashMap::new();
    for flow in flows {
        let place = (flow.kind, flow.period, flow.stage, flow.group, flow.status);
        let words = (flow.source.clone(), flow.source_url.clone());
        let key = (flow.from.value.clone(), flow.to.value.clone(), place, words);
        match at.entry(key) {
            Entry::Vacant(free) => {
                free.insert(sums.len());
                sums.push(flow);
            }
            Entry::Occupied(found) => {
                let sum = &mut sums[*found.get()];
                sum.amount += flow.amount;
                sum.rows += 1;
                // What one row says of itself does not hold for the sum.
                (sum.note, sum.id) = (None, None);
            }
        }
    }
    sums
}

struct Row<'a> {
    columns: &'a Columns<'a>,
    cells: table::Row<'a>,
    layout: &'a Layout<'a>,
    currency: Currency,
}

impl Row<'_> {
    fn cell(&self, name: &str) -> Option<Spanned<&str>> {
        match self.columns.get(name)? {
            Found::Field(at) => self.cells.cell(*at),
            Found::Text(text) => Some(Spanned::new(text, self.cells.span)),
        }
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
                    self.cells.span,
                    format!("the field `{column}` of this row is empty"),
                )
                .help("name who the money comes from and who it goes to"),
            );
            return None;
        }
        let folded = cell.value.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(Spanned::new(folded, cell.span))
    }

    /// The amount and which way it goes. A number below zero is a refund only where that is said,
    /// since a minus sign alone may as well be a slip.
    fn amount(&self, told: &mut Vec<Diagnostic>) -> Option<(Decimal, FlowKind)> {
        let kind = self.word("type", &FlowKind::WORDS, told);
        let cell = self.cell("amount")?;
        let (point, group) = self.layout.signs;
        let plain: String = cell
            .value
            .chars()
            .filter(|sign| Some(*sign) != group)
            .map(|sign| if sign == point { '.' } else { sign })
            .collect();
        let refund = kind == Some(FlowKind::Refund) || (kind.is_none() && self.layout.refunds);
        let (code, message, help) = match amount::parse(&plain) {
            Ok(amount) if amount > Decimal::ZERO && kind == Some(FlowKind::Refund) => (
                codes::MONEY_NEGATIVE,
                "this refund is above zero",
                "write the amount of a refund with a hyphen before it: -5",
            ),
            Ok(amount) if amount > Decimal::ZERO => return Some((amount, FlowKind::Payment)),
            Ok(amount) if amount < Decimal::ZERO && refund => {
                return Some((amount, FlowKind::Refund));
            }
            // Withdrawn in full, say tables of transactions with a zero.
            Ok(_) if self.layout.refunds && self.layout.combine => return None,
            Ok(amount) if amount.is_zero() => (
                codes::MONEY_NEGATIVE,
                "this amount is zero",
                "remove the row, or write what was paid",
            ),
            Ok(_) => (
                codes::MONEY_NEGATIVE,
                "this amount is below zero",
                "if money was paid back, write -5 and refund in the column type; if it is another payment, exchange from and to",
            ),
            Err(fault) => {
                let (message, help) = fault.words();
                (codes::MONEY_AMOUNT, message, help)
            }
        };
        // An empty cell has no width to point at.
        let span = if cell.value.is_empty() {
            self.cells.span
        } else {
            cell.span
        };
        told.push(Diagnostic::new(code, span, message).help(help));
        None
    }

    /// Amounts of two currencies are never added.
    fn currency(&self, told: &mut Vec<Diagnostic>) {
        let Some(cell) = self
            .filled("currency")
            .filter(|cell| cell.value != self.currency.code())
        else {
            return;
        };
        let message = format!(
            "this amount is in {}, the dataset in {}",
            cell.value,
            self.currency.code()
        );
        told.push(
            Diagnostic::new(codes::MONEY_CURRENCY, cell.span, message)
                .help("amounts of two currencies are never added; make a dataset for each"),
        );
    }

    fn stage(&self, told: &mut Vec<Diagnostic>) -> Option<usize> {
        let cell = self.filled("stage")?;
        let stage = cell
            .value
            .parse()
            .ok()
            .filter(|stage| (1..=MAX_STAGE).contains(stage));
        if stage.is_none() {
            told.push(
                Diagnostic::new(codes::VALUE, cell.span, format!("`{}` is not a possible stage", cell.value))
                    .help(format!("number the steps of the money from 1 to {MAX_STAGE}: a flow of stage 1 starts in the chart's first column")),
            );
        }
        stage
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

    /// The flow, and what the row says of its period.
    fn flow(&self, told: &mut Vec<Diagnostic>) -> Option<(Flow, Option<Spanned<String>>)> {
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
        let stage = self.stage(told);
        self.currency(told);
        let id = self.id(told);
        let period = self.filled("period");
        let period = period.map(|cell| Spanned::new(cell.value.to_owned(), cell.span));
        let (amount, kind) = amount?;
        let flow = Flow {
            from: from?,
            to: to?,
            amount,
            kind,
            period: 0,
            stage,
            group,
            status,
            source: self.owned("source"),
            source_url,
            note: self.owned("note"),
            id,
            rows: 1,
            span: self.cells.span,
        };
        Some((flow, period))
    }
}
