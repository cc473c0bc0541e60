//! A dataset's YAML and its CSV become one [`Dataset`], with its sums checked.

use std::collections::BTreeMap;
use std::ops::Range;

use chrono::NaiveDate;
use iso_currency::Currency;
use rust_decimal::Decimal;

use super::rows::{self, Flow, FlowStatus};
use crate::diagnostic::{Checked, Diagnostic, codes};
use crate::markdown::{self, Document};
use crate::source::{Source, SourceId, Span, Spanned};
use crate::yaml::{self, Fields};

/// Flows of money that answer one question.
#[derive(Debug, Clone)]
pub struct Dataset {
    /// The files' name without ending.
    pub id: String,
    /// Title.
    pub title: String,
    /// Where that is written.
    pub title_span: Span,
    /// The question that it answers.
    pub question: Option<String>,
    /// The message, ten words or fewer.
    pub headline: Option<String>,
    /// The currency of every amount (ISO 4217).
    pub currency: Currency,
    /// What one unit of an amount stands for.
    pub unit: Unit,
    /// The time that the amounts are of.
    pub period: Option<String>,
    /// The two compared sides, a and b.
    pub groups: Option<[Group; 2]>,
    /// The source of rows that name none.
    pub source: Option<String>,
    /// Where that can be read.
    pub source_url: Option<String>,
    /// When the figures were taken from the source.
    pub retrieved: Option<NaiveDate>,
    /// How the figures were made.
    pub method: Document,
    /// How sure a figure is whose row does not say.
    pub status: FlowStatus,
    /// The flows, in the order of the rows.
    pub flows: Vec<Flow>,
    /// The place of the method in the YAML.
    pub method_span: Span,
    /// The YAML file.
    pub meta: SourceId,
    /// The CSV file.
    pub table: SourceId,
}

/// A side of the comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The first: by convention, who gets the money.
    A,
    /// The second: by convention, who does the work.
    B,
}

impl Side {
    /// The words of the column `group`.
    pub const WORDS: [(&'static str, Side); 2] = [("a", Side::A), ("b", Side::B)];

    /// The word in the column `group`.
    pub fn key(self) -> &'static str {
        Self::WORDS[self as usize].0
    }
}

/// How a compared side is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its name.
    pub label: String,
    /// What belongs to it.
    pub note: Option<String>,
}

/// What one unit of an amount stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// The currency itself.
    One,
    /// Thousands.
    Thousand,
    /// Millions (10⁶).
    Million,
    /// Billions (10⁹).
    Billion,
}

impl Unit {
    const WORDS: [(&'static str, Unit); 4] = [
        ("one", Unit::One),
        ("thousand", Unit::Thousand),
        ("million", Unit::Million),
        ("billion", Unit::Billion),
    ];

    /// The word after an amount; nothing for single units.
    pub fn word(self) -> &'static str {
        match self {
            Self::One => "",
            other => Self::WORDS[other as usize].0,
        }
    }
}

impl Dataset {
    /// Every place that money leaves or reaches, in the order of the rows.
    pub fn nodes(&self) -> Vec<&str> {
        let mut nodes = Vec::new();
        let mut seen = std::collections::HashSet::new();
        for name in self
            .flows
            .iter()
            .flat_map(|flow| [&flow.from.value, &flow.to.value])
        {
            if seen.insert(name.as_str()) {
                nodes.push(name.as_str());
            }
        }
        nodes
    }
}

/// Reads a dataset from its two files.
pub fn read(name: &str, meta: (&Source, SourceId), table: (&Source, SourceId)) -> Checked<Dataset> {
    let parsed = yaml::parse(&meta.0.text, meta.1, 0);
    let readable = yaml::is_readable(&parsed);
    let mut told = parsed.diagnostics;
    let mut fields = Fields::of(&parsed.value, "a dataset");
    let plain = |text: Option<Spanned<String>>| text.map(|text| text.value);
    let flows = rows::read(table.0, table.1);
    let rows_are_good = flows.diagnostics.is_empty();
    told.extend(flows.diagnostics);
    let method = fields.text("method");
    let method_span = method.as_ref().map_or(fields.head(), |method| method.span);
    let method = plain(method).unwrap_or_default();
    let title = fields
        .required_text("title", "Where the money went")
        .unwrap_or_else(|| Spanned::new(String::new(), fields.head()));
    let dataset = Dataset {
        id: name.to_owned(),
        title: title.value,
        title_span: title.span,
        question: plain(fields.text("question")),
        headline: plain(fields.text("headline")),
        currency: currency(&mut fields),
        unit: fields.choice("unit", &Unit::WORDS).unwrap_or(Unit::One),
        period: period(&mut fields),
        groups: groups(&mut fields),
        source: plain(fields.text("source")),
        source_url: fields.address("source_url"),
        retrieved: fields.date("retrieved").map(|date| date.value),
        status: fields
            .choice("status", &FlowStatus::WORDS)
            .unwrap_or(FlowStatus::Observed),
        method: markdown::read(&method, &[], 4, &format!("{name}-")),
        method_span,
        flows: flows.value,
        meta: meta.1,
        table: table.1,
    };
    if readable {
        told.extend(fields.finish());
        if rows_are_good {
            told.extend(check(
                &dataset,
                0..table.0.text.lines().next().map_or(0, str::len),
            ));
        }
    }
    Checked::new(dataset, told)
}

fn currency(fields: &mut Fields<'_>) -> Currency {
    let Some(text) = fields.required_text("currency", "USD") else {
        return Currency::XXX;
    };
    Currency::from_code(&text.value).unwrap_or_else(|| {
        fields.report(
            Diagnostic::new(
                codes::VALUE,
                text.span,
                format!("`{}` is not a currency", text.value),
            )
            .help("use the code of three capital letters (ISO 4217), such as USD, EUR or BRL"),
        );
        Currency::XXX
    })
}

fn period(fields: &mut Fields<'_>) -> Option<String> {
    let mut inner = fields.map("period")?;
    let (start, end) = (inner.date("start"), inner.date("end"));
    let label = inner.text("label").map(|label| label.value);
    if let (Some(start), Some(end)) = (&start, &end)
        && end.value < start.value
    {
        inner.report(
            Diagnostic::new(codes::VALUE, end.span, "the period ends before it begins")
                .related(start.span, "it begins here")
                .help("exchange start and end"),
        );
    }
    fields.close(inner);
    label.or_else(|| Some(format!("{} to {}", start?.value, end?.value)))
}

fn groups(fields: &mut Fields<'_>) -> Option<[Group; 2]> {
    let mut inner = fields.map("groups")?;
    let mut side = |key: &'static str| {
        let mut group = inner.map(key)?;
        let label = group.required_text("label", "Hospitals and clinics");
        let note = group.text("note").map(|note| note.value);
        inner.close(group);
        Some(Group {
            label: label?.value,
            note,
        })
    };
    let (a, b) = (side("a"), side("b"));
    for (key, group) in [("a", &a), ("b", &b)] {
        if group.is_none() && !inner.has(key) {
            inner.report(
                Diagnostic::new(
                    codes::KEY_MISSING,
                    inner.head(),
                    format!("the group `{key}` is missing"),
                )
                .help(format!("name both sides: {key}: {{ label: … }}")),
            );
        }
    }
    fields.close(inner);
    Some([a?, b?])
}

/// What a hostile reader would find: sums that do not agree, rows twice, figures without source.
/// `header` is the place of the table's first line.
fn check(dataset: &Dataset, header: Range<usize>) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    let mut sums: BTreeMap<&str, ([Option<Decimal>; 2], Span)> = BTreeMap::new();
    let mut rows: BTreeMap<_, Span> = BTreeMap::new();
    let mut ids: BTreeMap<&str, Span> = BTreeMap::new();
    for flow in &dataset.flows {
        for (side, name) in [(1, &flow.from), (0, &flow.to)] {
            let (sum, _) = sums.entry(&name.value).or_insert(([None; 2], name.span));
            sum[side] = Some(sum[side].unwrap_or_default() + flow.amount);
        }
        if flow.source.is_none() && dataset.source.is_none() {
            told.push(
                Diagnostic::new(codes::MONEY_SOURCE, flow.span, "this row has no source")
                    .help("fill the column source, or set source in the YAML file for all rows"),
            );
        }
        if let Some(first) = flow.id.as_deref().and_then(|id| ids.insert(id, flow.span)) {
            told.push(
                Diagnostic::new(codes::CSV_ROW, flow.span, "another row has the same id")
                    .related(first, "the other row")
                    .help("each id is given once, since links lead to it"),
            );
        }
        let same = (
            &flow.from.value,
            &flow.to.value,
            flow.amount,
            flow.group,
            &flow.id,
        );
        match rows.get(&same) {
            Some(first) => told.push(
                Diagnostic::new(
                    codes::MONEY_REPEATED,
                    flow.span,
                    "this row repeats another one",
                )
                .related(*first, "the same from, to and amount")
                .help("remove one, or give both rows an id if both are meant"),
            ),
            None => {
                rows.insert(same, flow.span);
            }
        }
    }
    for (name, (sum, span)) in sums {
        if let [Some(entering), Some(leaving)] = sum
            && entering != leaving
        {
            told.push(
                Diagnostic::new(
                    codes::MONEY_BALANCE,
                    span,
                    format!("{entering} enters “{name}”, but {leaving} leaves it"),
                )
                .help("add the missing rows, or one that names the remainder"),
            );
        }
    }
    if dataset.groups.is_some() {
        for (word, side) in Side::WORDS {
            if !dataset.flows.iter().any(|flow| flow.group == Some(side)) {
                told.push(
                    Diagnostic::new(
                        codes::MONEY_GROUP,
                        Span::new(dataset.table, header.clone()),
                        format!("no row belongs to the compared group `{word}`"),
                    )
                    .help(format!("write {word} into the column group of its rows")),
                );
            }
        }
    }
    told
}
