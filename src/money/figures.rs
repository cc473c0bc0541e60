//! The flows of a dataset become the comparison of its two groups.

use rust_decimal::Decimal;

use super::{Dataset, Side};
use crate::amount;

/// The sums of the two compared groups and what they say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The sums of a and b, in the dataset's unit.
    pub sums: [Decimal; 2],
    /// How much b gets for each 100 of the currency that a gets; nothing when a gets none.
    pub per_hundred: Option<Decimal>,
    /// Length of each bar in percent of the longer one.
    pub shares: [Decimal; 2],
}

/// Adds up the two groups. Rows of one group are added even where they are stages of the same
/// money: the dataset's author marks only one stage with a group.
pub fn compare(dataset: &Dataset) -> Option<Comparison> {
    dataset.groups.as_ref()?;
    let sum = |side| -> Decimal {
        let own = |flow: &&super::Flow| flow.group == Some(side);
        dataset
            .flows
            .iter()
            .filter(own)
            .map(|flow| flow.amount)
            .sum()
    };
    let sums = [sum(Side::A), sum(Side::B)];
    let longer = sums[0].max(sums[1]);
    if longer.is_zero() {
        return None;
    }
    let hundred = Decimal::ONE_HUNDRED;
    // Sums are at most 28 digits; times a hundred may be too long, and then there is no ratio.
    let percent = |part: Decimal, of: Decimal| part.checked_mul(hundred)?.checked_div(of);
    Some(Comparison {
        sums,
        per_hundred: percent(sums[1], sums[0]),
        shares: sums.map(|sum| amount::round(percent(sum, longer).unwrap_or_default(), 3)),
    })
}
