//! A dataset: flows of money that answer one question, with all that is needed to read them rightly.

use chrono::NaiveDate;
use iso_currency::Currency;
use rust_decimal::Decimal;

use super::flow::{Flow, FlowStatus};
use super::period::Period;
use crate::markdown::Document;
use crate::photo::Listed;
use crate::source::{SourceId, Span};

/// Flows of money that answer one question.
#[derive(Debug, Clone)]
pub struct Dataset {
    /// The YAML file's name without its ending.
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
    /// The prices that amounts are stated in, such as `current prices`.
    pub price_base: Option<String>,
    /// The spans of time that amounts are of, the earliest first.
    pub periods: Vec<Period>,
    /// The one of them that figures and chart show.
    pub shown: usize,
    /// What that one is called.
    pub period: Option<String>,
    /// The two compared sides, a and b.
    pub groups: Option<[Group; 2]>,
    /// How many people an amount is divided by: residents, workers.
    pub heads: Vec<Headcount>,
    /// What makes amounts of several years comparable.
    pub deflator: Option<Deflator>,
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
    /// The photos in it, with what those in them agreed to.
    pub photos: Vec<Listed>,
    /// The YAML file.
    pub meta: SourceId,
    /// The CSV file.
    pub table: SourceId,
    /// Whether the columns of that file were mapped, so that it is not the file to hand out.
    pub mapped: bool,
}

/// A side of the comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

/// Who said a number, and where it can be read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Citation {
    /// The source's name.
    pub source: Option<String>,
    /// Its address.
    pub url: Option<String>,
    /// When the number was taken from it.
    pub retrieved: Option<NaiveDate>,
}

/// A number of people among whom an amount can be divided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Headcount {
    /// How many; a whole number above zero.
    pub count: Decimal,
    /// What one of them is called: `resident`, `registered nurse`.
    pub label: String,
    /// The day or time of the count, in words.
    pub as_of: Option<String>,
    /// Who counted.
    pub citation: Citation,
}

/// A price index: what money of each period is worth in the prices of one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deflator {
    /// What the index is called.
    pub name: String,
    /// The label of the period whose prices the others are stated in.
    pub base: String,
    /// The value of the index by the labels of the periods; each above zero.
    pub values: Vec<(String, Decimal)>,
    /// Who made the index.
    pub citation: Citation,
}

impl Deflator {
    /// The value of the index in a period.
    pub fn value(&self, label: &str) -> Option<Decimal> {
        let found = self.values.iter().find(|(own, _)| own == label);
        found.map(|(_, value)| *value)
    }

    /// An amount of a period in the prices of the base: times the index of the base, divided by the
    /// index of the period (the usual deflation by a fixed base index). Nothing when the index
    /// lacks either, or the product has more digits than can be held.
    pub fn real(&self, amount: Decimal, label: &str) -> Option<Decimal> {
        let product = amount.checked_mul(self.value(&self.base)?)?;
        product.checked_div(self.value(label)?)
    }
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
    /// The words of the key `unit`.
    pub const WORDS: [(&'static str, Unit); 4] = [
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

    /// How many of the currency one unit is.
    pub fn factor(self) -> Decimal {
        Decimal::from(10_u64.pow(3 * self as u32))
    }
}

impl Dataset {
    /// Places of the flows of the period that figures and chart show, in the order of the rows.
    pub fn shown_flows(&self) -> impl Iterator<Item = usize> {
        self.flows_of(self.shown)
    }

    /// Places of the flows of a period.
    pub fn flows_of(&self, period: usize) -> impl Iterator<Item = usize> {
        let flows = self.flows.iter().enumerate();
        flows
            .filter(move |(_, flow)| flow.period == period)
            .map(|(at, _)| at)
    }

    /// Every place that money of the shown period leaves or reaches, in the order of the rows.
    pub fn nodes(&self) -> Vec<&str> {
        let mut nodes = Vec::new();
        let mut seen = std::collections::HashSet::new();
        let flows = self.shown_flows().map(|at| &self.flows[at]);
        for name in flows.flat_map(|flow| [&flow.from.value, &flow.to.value]) {
            if seen.insert(name.as_str()) {
                nodes.push(name.as_str());
            }
        }
        nodes
    }

    /// How sure the figure of a flow is.
    pub fn status_of(&self, flow: &Flow) -> FlowStatus {
        flow.status.unwrap_or(self.status)
    }

    /// Where the figure of a flow is from.
    pub fn source_of<'a>(&'a self, flow: &'a Flow) -> Option<&'a str> {
        flow.source.as_deref().or(self.source.as_deref())
    }

    /// Where that can be read. The address of the dataset stands for its own source alone.
    pub fn source_url_of<'a>(&'a self, flow: &'a Flow) -> Option<&'a str> {
        let own = flow.source_url.as_deref();
        own.or_else(|| self.source_url.as_deref().filter(|_| flow.source.is_none()))
    }
}
