//! Amounts become words with a currency, a unit and a language's marks.

use iso_currency::Currency;
use rust_decimal::Decimal;

use crate::amount;
use crate::money::{Dataset, Unit};
use crate::site::Site;
use crate::words::{message, message::Message};

/// Currencies whose smallest coin is a cent of a hundredth.
const CENTS: [&str; 9] = [
    "USD", "EUR", "CAD", "AUD", "NZD", "HKD", "SGD", "ZAR", "TWD",
];

/// As many places as show every amount whole: six of a billion's fractions, nine of the billion.
pub(in crate::produce) const EXACT: u32 = 15;

/// `USD billion`, as statistics state it.
pub(super) fn unit_label(site: &Site, dataset: &Dataset) -> String {
    let code = dataset.currency.code();
    match dataset.unit {
        Unit::One => code.to_owned(),
        Unit::Thousand => {
            let thousand = site.numbers.write(dataset.unit.factor(), 0);
            format!("{code} × {thousand}")
        }
        Unit::Million => counted(site, message::MONEY_MILLION, code),
        Unit::Billion => counted(site, message::MONEY_BILLION, code),
    }
}

fn counted(site: &Site, unit: &Message, amount: &str) -> String {
    site.words().with(unit, &[("amount", amount)])
}

/// `$102.35 billion`, of an amount in the dataset's unit.
pub(in crate::produce) fn money(
    site: &Site,
    dataset: &Dataset,
    sum: Decimal,
    places: u32,
) -> String {
    match sum.checked_mul(dataset.unit.factor()) {
        Some(amount) => large(site, dataset.currency, amount, places),
        None => format!(
            "{} {}",
            with_symbol(site, dataset, sum, places),
            dataset.unit.word()
        ),
    }
}

/// `$102.35 billion`, of an amount in units of the currency itself: a number of this size is read
/// as words, not as zeros to be counted.
pub(in crate::produce) fn large(
    site: &Site,
    currency: Currency,
    amount: Decimal,
    places: u32,
) -> String {
    let units = [
        (Unit::Billion, message::MONEY_BILLION),
        (Unit::Million, message::MONEY_MILLION),
    ];
    let large = units
        .into_iter()
        // A million that rounding makes of it is a million.
        .find(|(unit, _)| amount::round(amount.abs() / unit.factor(), places) >= Decimal::ONE);
    match large {
        Some((unit, message)) => {
            let amount = signed(site, currency, amount / unit.factor(), places);
            counted(site, message, &amount)
        }
        None if places > 2 => signed(site, currency, amount, places),
        None => coins(site, currency, amount),
    }
}

/// `$6.40`, `$1,508`, `less than 1 cent`: small amounts with all their decimals or none, large ones
/// without, and never a nothing where there is something.
pub(in crate::produce) fn coins(site: &Site, currency: Currency, amount: Decimal) -> String {
    let places = match amount.abs() >= Decimal::ONE_HUNDRED {
        true => 0,
        false => currency.exponent().map_or(2, u32::from),
    };
    let rounded = amount::round(amount, places);
    if rounded.is_zero() && !amount.is_zero() {
        let least = match CENTS.contains(&currency.code()) && places == 2 {
            true => site.words().text(message::MONEY_CENT),
            false => signed(site, currency, Decimal::new(1, places), places),
        };
        return counted(site, message::MONEY_LESS, &least);
    }
    let least = if rounded.is_integer() { 0 } else { places };
    let number = site.numbers.write_padded(rounded.abs(), least);
    symbol(currency, &number, rounded.is_sign_negative())
}

/// `$102.35`, of an amount in the dataset's unit, which the reader is told elsewhere.
pub(super) fn with_symbol(site: &Site, dataset: &Dataset, sum: Decimal, places: u32) -> String {
    signed(site, dataset.currency, sum, places)
}

pub(super) fn signed(site: &Site, currency: Currency, amount: Decimal, places: u32) -> String {
    let number = site.numbers.write(amount.abs(), places);
    symbol(currency, &number, amount.is_sign_negative())
}

/// Symbols that stand for one currency alone are used; the code otherwise.
fn symbol(currency: Currency, number: &str, negative: bool) -> String {
    let minus = if negative { "\u{2212}" } else { "" };
    match currency.code() {
        "USD" => format!("{minus}${number}"),
        "EUR" => format!("{minus}€{number}"),
        "GBP" => format!("{minus}£{number}"),
        "INR" => format!("{minus}₹{number}"),
        "BRL" => format!("{minus}R${number}"),
        code => format!("{code} {minus}{number}"),
    }
}

/// `2.5%` of a whole, and never a nothing where there is something, nor all where a part is missing.
pub(in crate::produce) fn percent(site: &Site, part: Decimal, whole: Decimal) -> Option<String> {
    let share = part.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(whole)?;
    let least = Decimal::new(1, 2);
    if share.abs() < least / Decimal::TWO && !share.is_zero() {
        let least = format!("{}%", site.numbers.write(least, 2));
        return Some(counted(site, message::MONEY_LESS, &least));
    }
    Some(percentage(site, share))
}

/// A number of percent, with as many places as tell it from a hundred.
pub(super) fn percentage(site: &Site, share: Decimal) -> String {
    let hundred = Decimal::ONE_HUNDRED;
    let first = if share.abs() < Decimal::ONE { 2 } else { 1 };
    let tells =
        |places: &u32| amount::round(share.abs(), *places) != hundred || share.abs() == hundred;
    let places = (first..=6).find(tells).unwrap_or(6);
    format!("{}%", site.numbers.write(share, places))
}
