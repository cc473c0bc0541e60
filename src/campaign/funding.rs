//! A demand and the datasets become how far it is paid for.

use iso_currency::Currency;
use rust_decimal::Decimal;

use crate::demand::{Demand, FundingRow};
use crate::money::{Dataset, Flow, FlowKind};

/// How far a demand is paid for. Amounts are in units of the currency itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Funded<'a> {
    /// The rows it asks for a share of.
    pub rows: Vec<Share<'a>>,
    /// What it asks for in all.
    pub asked: Decimal,
    /// What of that has been granted.
    pub granted: Decimal,
    /// What it needs: its cost, where one is named, or else what it asks for.
    pub needed: Decimal,
    /// Whether that is there.
    pub state: FundedState,
    /// The currency of all these.
    pub currency: Currency,
}

/// A share of one row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share<'a> {
    /// The row's place: the dataset and, in it, the flow.
    pub place: (usize, usize),
    /// The whole row.
    pub whole: Decimal,
    /// What is asked for.
    pub asked: Decimal,
    /// What of that has been granted.
    pub granted: Decimal,
    /// What a reader must know.
    pub note: Option<&'a str>,
}

/// Whether a demand has the money that it needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FundedState {
    /// All of it was granted.
    Funded,
    /// A part of it.
    Partly,
    /// Nothing of it.
    Not,
}

impl FundedState {
    /// Its word in templates.
    pub fn key(self) -> &'static str {
        match self {
            Self::Funded => "funded",
            Self::Partly => "partly-funded",
            Self::Not => "not-funded",
        }
    }
}

/// The row of that name: `dataset/row-id`.
pub(super) fn find<'a>(datasets: &'a [Dataset], name: &str) -> Option<((usize, usize), &'a Flow)> {
    let (set, row) = name.split_once('/')?;
    let at = datasets.iter().position(|dataset| dataset.id == set)?;
    let mut flows = datasets[at].flows.iter().enumerate();
    let (row, flow) = flows.find(|(_, flow)| flow.id.as_deref() == Some(row))?;
    Some(((at, row), flow)).filter(|_| flow.kind == FlowKind::Payment)
}

/// What a row asks for, in units of the currency itself.
pub(super) fn share<'a>(datasets: &[Dataset], row: &'a FundingRow) -> Option<Share<'a>> {
    let (place, flow) = find(datasets, &row.flow.value)?;
    let factor = datasets[place.0].unit.factor();
    let own = |amount: &Option<crate::source::Spanned<Decimal>>| {
        amount.as_ref().map(|amount| amount.value * factor)
    };
    let whole = flow.amount * factor;
    Some(Share {
        place,
        whole,
        asked: own(&row.asked).unwrap_or(whole),
        granted: own(&row.granted).unwrap_or_default(),
        note: row.note.as_deref(),
    })
}

/// How far a demand is paid for; nothing when it names no rows.
pub fn funded<'a>(datasets: &[Dataset], demand: &'a Demand) -> Option<Funded<'a>> {
    let rows = demand.funding.rows.iter();
    let rows: Vec<Share<'_>> = rows.filter_map(|row| share(datasets, row)).collect();
    let first = rows.first()?;
    let currency = datasets[first.place.0].currency;
    let asked = rows.iter().map(|row| row.asked).sum();
    let granted = rows.iter().map(|row| row.granted).sum();
    let cost = demand.funding.cost.as_ref();
    let needed = cost.map_or(asked, |cost| cost.amount.value);
    let state = match granted {
        granted if granted >= needed => FundedState::Funded,
        granted if granted > Decimal::ZERO => FundedState::Partly,
        _ => FundedState::Not,
    };
    Some(Funded {
        rows,
        asked,
        granted,
        needed,
        state,
        currency,
    })
}
