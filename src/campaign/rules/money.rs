//! What demands ask of money datasets: the rows must be there, hold as much, and be of one currency.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::Scene;
use crate::campaign::funding;
use crate::demand::FundingRow;
use crate::diagnostic::{Diagnostic, codes, nearest};
use crate::money::{Dataset, FlowKind};

/// Rows that demands name and that are not there, or not in the demand's currency.
pub(super) fn rows(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let datasets = &scene.parts.datasets;
    let payments = |set: &'_ Dataset| {
        let flows = set
            .flows
            .iter()
            .filter(|flow| flow.kind == FlowKind::Payment);
        let names = flows.filter_map(|flow| Some(format!("{}/{}", set.id, flow.id.as_ref()?)));
        names.collect::<Vec<_>>()
    };
    let known: Vec<String> = datasets.iter().flat_map(payments).collect();
    let mut told = Vec::new();
    for demand in &scene.parts.demands {
        let cost = demand.funding.cost.as_ref();
        let mut first = cost.map(|cost| (cost.currency, cost.amount.span));
        for row in &demand.funding.rows {
            let written = &row.flow;
            let Some((place, _)) = funding::find(datasets, &written.value) else {
                let help = match nearest(&written.value, known.iter().map(String::as_str)) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "write the dataset's name, a slash, and what stands in the column id of the row: emergency-spending/relief-fund; a refund pays for nothing".to_owned(),
                };
                let message = format!("there is no row `{}` in content/money/", written.value);
                told.push(
                    Diagnostic::new(codes::FUNDING_UNKNOWN, written.span, message).help(help),
                );
                continue;
            };
            let own = datasets[place.0].currency;
            let (currency, span) = *first.get_or_insert((own, written.span));
            if currency != own {
                let message = format!(
                    "this row is in {}, the demand's money in {}",
                    own.code(),
                    currency.code()
                );
                told.push(
                    Diagnostic::new(codes::MONEY_CURRENCY, written.span, message)
                        .related(span, "that is said here")
                        .help(
                            "amounts of two currencies are never added; name rows of one currency",
                        ),
                );
            }
        }
    }
    told
}

/// Shares that are larger than their row, alone or together, and grants larger than what was asked.
pub(super) fn shares(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let datasets = &scene.parts.datasets;
    let mut told = Vec::new();
    // What is asked of a row in all, and where that is first and last said.
    let mut sums: BTreeMap<(usize, usize), (Decimal, [&FundingRow; 2])> = BTreeMap::new();
    let demands = scene.parts.demands.iter();
    for row in demands.flat_map(|demand| &demand.funding.rows) {
        let Some(share) = funding::share(datasets, row) else {
            continue;
        };
        let (sum, ends) = sums
            .entry(share.place)
            .or_insert((Decimal::ZERO, [row, row]));
        *sum += share.asked;
        ends[1] = row;
        if let Some(granted) = row.granted.as_ref().filter(|_| share.granted > share.asked) {
            told.push(
                Diagnostic::new(
                    codes::FUNDING_SHARE,
                    granted.span,
                    "more was granted than is asked for",
                )
                .help("write what was granted of this share, in the unit of the dataset"),
            );
        }
    }
    let span = |row: &FundingRow| row.asked.as_ref().map_or(row.flow.span, |asked| asked.span);
    for ((set, row), (sum, [first, last])) in sums {
        let unit = datasets[set].unit.factor();
        let whole = datasets[set].flows[row].amount;
        let sum = (sum / unit).normalize();
        if sum <= whole {
            continue;
        }
        let message = format!(
            "{sum} is asked of the row `{}` in all, which holds {whole}",
            last.flow.value
        );
        let mut wrong = Diagnostic::new(codes::FUNDING_SHARE, span(last), message)
            .help("the same money pays once; ask for less, or name another row as well");
        if span(first) != span(last) {
            wrong = wrong.related(span(first), "the first who asks for it");
        }
        told.push(wrong);
    }
    told
}
