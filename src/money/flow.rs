//! One movement of money, as a row of a table tells it.

use rust_decimal::Decimal;

use super::Side;
use crate::source::{Span, Spanned};

/// One movement of money.
#[derive(Debug, Clone)]
pub struct Flow {
    /// Who pays.
    pub from: Spanned<String>,
    /// Who gets it.
    pub to: Spanned<String>,
    /// How much, in the dataset's unit; above zero, but below it for a refund.
    pub amount: Decimal,
    /// Payment or refund.
    pub kind: FlowKind,
    /// The place of its period in [`Dataset::periods`](super::Dataset::periods); 0 where there is none.
    pub period: usize,
    /// Its step on the way of the money, from 1: it leads from the chart's column of that number to
    /// the next.
    pub stage: Option<usize>,
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
    /// How many rows it is the sum of.
    pub rows: usize,
    /// The whole row; of a sum, the first.
    pub span: Span,
}

/// Which way the money went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FlowKind {
    /// From `from` to `to`.
    Payment,
    /// Back, from `to` to `from`: what was paid too much, or a commitment that was withdrawn.
    Refund,
}

impl FlowKind {
    /// The words of the column `type`.
    pub const WORDS: [(&'static str, FlowKind); 2] =
        [("payment", FlowKind::Payment), ("refund", FlowKind::Refund)];

    /// The word in the column `type`.
    pub fn key(self) -> &'static str {
        Self::WORDS[self as usize].0
    }
}

/// How sure a figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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

    /// Whether nobody counted it.
    pub fn is_unsure(self) -> bool {
        matches!(self, Self::Estimated | Self::Inferred)
    }

    /// The word in the column `status`.
    pub fn key(self) -> &'static str {
        Self::WORDS[self as usize].0
    }
}
