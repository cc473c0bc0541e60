//! Amounts of a dataset become words with a currency, a unit and a language's marks.

use rust_decimal::Decimal;

use crate::money::{Dataset, Unit};
use crate::site::Site;

/// `billions of US dollars`.
pub(super) fn unit_label(dataset: &Dataset) -> String {
    let currency = dataset.currency.name();
    match dataset.unit {
        Unit::One => currency.to_owned(),
        unit => format!("{currency}, {}s", unit.word()),
    }
}

/// `$102.35 billion`.
pub(super) fn money(site: &Site, dataset: &Dataset, sum: Decimal, places: u32) -> String {
    let amount = with_symbol(site, dataset, sum, places);
    match dataset.unit {
        Unit::One => amount,
        unit => format!("{amount} {}", unit.word()),
    }
}

/// Symbols that stand for one currency alone are used; the code otherwise.
pub(super) fn with_symbol(site: &Site, dataset: &Dataset, sum: Decimal, places: u32) -> String {
    let number = site.numbers.write(sum, places);
    match dataset.currency.code() {
        "USD" => format!("${number}"),
        "EUR" => format!("€{number}"),
        "GBP" => format!("£{number}"),
        "INR" => format!("₹{number}"),
        "BRL" => format!("R${number}"),
        code => format!("{code} {number}"),
    }
}
