//! The front matter of a demand becomes what it costs, and which rows of which datasets shall pay.

use iso_currency::Currency;
use rust_decimal::Decimal;

use crate::diagnostic::{Diagnostic, codes};
use crate::money::{self, Citation, Unit};
use crate::source::Spanned;
use crate::yaml::Fields;

/// What pays for a demand.
#[derive(Debug, Clone, Default)]
pub struct Funding {
    /// In a sentence.
    pub words: Option<String>,
    /// Rows of datasets of which it asks for a share.
    pub rows: Vec<FundingRow>,
    /// What it costs.
    pub cost: Option<Cost>,
}

/// A share of one row.
#[derive(Debug, Clone)]
pub struct FundingRow {
    /// The row, as `dataset/row-id`.
    pub flow: Spanned<String>,
    /// How much of it is asked for, in the unit of the dataset; nothing for all of it.
    pub asked: Option<Spanned<Decimal>>,
    /// How much of that has been granted so far, in the same unit.
    pub granted: Option<Spanned<Decimal>>,
    /// What a reader must know about it.
    pub note: Option<String>,
}

/// What a demand costs.
#[derive(Debug, Clone)]
pub struct Cost {
    /// How much, in units of the currency itself.
    pub amount: Spanned<Decimal>,
    /// The currency.
    pub currency: Currency,
    /// In what time, such as `year`.
    pub per: Option<String>,
    /// Who reckoned it.
    pub citation: Citation,
}

/// Reads the keys `funding`, `funding_rows` and `cost`.
pub(super) fn read(fields: &mut Fields<'_>) -> Funding {
    let words = fields.text("funding").map(|text| text.value);
    let mut rows = Vec::new();
    for mut entry in fields.maps("funding_rows") {
        rows.extend(row(&mut entry));
        fields.close(entry);
    }
    let cost = fields.map("cost").and_then(|mut inner| {
        let cost = cost(&mut inner);
        fields.close(inner);
        cost
    });
    let none = !fields.has("funding") && !fields.has("funding_rows");
    if none && !fields.has_misspelling("funding") {
        let told = Diagnostic::new(
            codes::DEMAND_FUNDING,
            fields.head(),
            "this demand does not say what pays for it",
        );
        fields.report(
            told.help("add a line such as funding: The tax abatements that end this year."),
        );
    }
    Funding { words, rows, cost }
}

fn row(fields: &mut Fields<'_>) -> Option<FundingRow> {
    let flow = fields.required_text("flow", "emergency-spending/relief-fund");
    let asked = money::number(fields, "amount", false);
    let granted = money::number(fields, "granted", true);
    let note = fields.text("note").map(|text| text.value);
    Some(FundingRow {
        flow: flow?,
        asked,
        granted,
        note,
    })
}

fn cost(fields: &mut Fields<'_>) -> Option<Cost> {
    let amount = money::required_number(fields, "amount", "12.5");
    let unit = fields.choice("unit", &Unit::WORDS).unwrap_or(Unit::One);
    let currency = fields.required_text("currency", "USD");
    let currency =
        currency.and_then(|text| money::code(&text).map_err(|told| fields.report(told)).ok());
    let per = fields.text("per").map(|text| text.value);
    let citation = money::citation(fields);
    let amount = amount?;
    Some(Cost {
        amount: Spanned::new(amount.value * unit.factor(), amount.span),
        currency: currency?,
        per,
        citation,
    })
}
