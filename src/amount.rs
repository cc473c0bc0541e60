//! A cell of text becomes an exact decimal amount, or the reason why not; an amount becomes words.

use icu_decimal::{DecimalFormatter, input::Decimal as FixedDecimal};
use rust_decimal::{Decimal, RoundingStrategy};

use crate::language::Language;

/// Why a text is not an amount, in the words that a spreadsheet's user knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmountFault {
    /// Nothing, or only spaces.
    Blank,
    /// `1,234` or `1 234`: thousands marks, or a decimal comma; nobody can tell which.
    Grouping,
    /// `$5`, `5 €`, `USD 5`: the currency belongs in the dataset's settings.
    Currency,
    /// `(1,234)` or a minus sign that is not a hyphen.
    AccountingMinus,
    /// `1.2e6`.
    Exponent,
    /// Letters or anything else.
    NotANumber,
    /// More digits than sums can hold exactly: 15 before the point, 6 after it.
    TooLong,
}

impl AmountFault {
    /// What is wrong and how to mend it, as one sentence each.
    pub fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Blank => (
                "this amount is blank",
                "write the amount, or remove the row if the amount is not known",
            ),
            Self::Grouping => (
                "a comma or a space stands inside this amount",
                "write digits and, if needed, one point: 1234 or 1234.5",
            ),
            Self::Currency => (
                "a currency sign stands in this amount",
                "write the number alone; the currency is set once in the dataset's YAML file",
            ),
            Self::AccountingMinus => (
                "this amount is written as a negative in brackets or with a typographic minus",
                "write a hyphen before the number: -1234",
            ),
            Self::Exponent => (
                "this amount is written with an exponent",
                "write the number out: 1200000; a spreadsheet shows it so when the column is formatted as a plain number",
            ),
            Self::NotANumber => (
                "this is not a number",
                "write digits and, if needed, one point: 1234.5",
            ),
            Self::TooLong => (
                "this number has more digits than can be counted exactly",
                "write at most 15 digits before the point and 6 after it",
            ),
        }
    }
}

/// The most digits after the point that an amount may have.
pub const MOST_PLACES: u32 = 6;

/// Reads `1234`, `-1234` or `1234.5`. Everything else is refused, because a guess at money is
/// worse than a question. (rust_decimal itself would also take `1.2e6` and `1_000`.)
pub fn parse(text: &str) -> Result<Decimal, AmountFault> {
    let text = text.trim();
    let digits = text.strip_prefix('-').unwrap_or(text);
    if text.is_empty() {
        return Err(AmountFault::Blank);
    }
    if text.starts_with('(') || text.starts_with(['\u{2212}', '\u{2013}', '\u{2014}']) {
        return Err(AmountFault::AccountingMinus);
    }
    let number = |text: &str| {
        let mut parts = text.splitn(2, '.');
        let whole = |part: Option<&str>| {
            part.is_some_and(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
        };
        whole(parts.next())
            && text
                .split_once('.')
                .is_none_or(|(_, after)| whole(Some(after)))
    };
    if number(digits) {
        // Sums of a million such amounts still fit into the 28 digits that are exact.
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        if whole.trim_start_matches('0').len() > 15 || fraction.len() > MOST_PLACES as usize {
            return Err(AmountFault::TooLong);
        }
        return Decimal::from_str_exact(text).map_err(|_| AmountFault::TooLong);
    }
    let has_digit = text.chars().any(|c| c.is_ascii_digit());
    let letters: String = text.chars().filter(|c| c.is_alphabetic()).collect();
    let symbol = |c: char| "$€£¥₹₽₩₺₫₦₱₪฿¢".contains(c);
    Err(if !has_digit {
        AmountFault::NotANumber
    } else if text.contains(symbol) || iso_currency::Currency::from_code(&letters).is_some() {
        AmountFault::Currency
    } else if letters.eq_ignore_ascii_case("e") {
        AmountFault::Exponent
    } else if text.ends_with('.') || text.starts_with('.') {
        AmountFault::NotANumber
    } else if text
        .chars()
        .all(|c| c.is_ascii_digit() || ", .'\u{a0}\u{202f}-".contains(c))
    {
        AmountFault::Grouping
    } else {
        AmountFault::NotANumber
    })
}

/// Writes numbers with a language's digits, grouping and decimal mark.
#[derive(Debug)]
pub struct NumberWords {
    formatter: Option<DecimalFormatter>,
}

impl NumberWords {
    /// Words for `language`.
    pub fn new(language: &Language) -> NumberWords {
        NumberWords {
            formatter: DecimalFormatter::try_new(language.locale().into(), Default::default()).ok(),
        }
    }

    /// `1,234.5` in English, `1.234,5` in German. At most `places` digits after the mark, rounded
    /// half away from zero, as a person rounds.
    pub fn write(&self, amount: Decimal, places: u32) -> String {
        self.digits(&round(amount, places).to_string())
    }

    /// The same with exactly `places` digits after the mark, as prices are written: `6.40`.
    pub fn write_padded(&self, amount: Decimal, places: u32) -> String {
        let mut rounded = round(amount, places);
        rounded.rescale(places);
        self.digits(&rounded.to_string())
    }

    fn digits(&self, number: &str) -> String {
        let written = match (&self.formatter, number.parse::<FixedDecimal>()) {
            (Some(formatter), Ok(number)) => formatter.format(&number).to_string(),
            _ => number.to_owned(),
        };
        // A hyphen may be left alone at the end of a line, and is hardly seen before a digit.
        written.replace('-', "\u{2212}")
    }
}

/// Rounds half away from zero, for display only, and drops trailing zeros.
pub fn round(amount: Decimal, places: u32) -> Decimal {
    amount
        .round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero)
        .normalize()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_exact_or_refused_with_the_right_reason() {
        assert_eq!(
            parse("0.10").unwrap() + parse("0.20").unwrap(),
            parse("0.3").unwrap()
        );
        assert_eq!(parse("-12").unwrap(), Decimal::from(-12));
        for (text, fault) in [
            ("", AmountFault::Blank),
            ("  ", AmountFault::Blank),
            ("1,234", AmountFault::Grouping),
            ("1 234", AmountFault::Grouping),
            ("1.234.5", AmountFault::Grouping),
            ("(1,234)", AmountFault::AccountingMinus),
            ("\u{2212}5", AmountFault::AccountingMinus),
            ("$5", AmountFault::Currency),
            ("5 EUR", AmountFault::Currency),
            ("1.2e6", AmountFault::Exponent),
            ("1_000", AmountFault::NotANumber),
            ("nfp", AmountFault::NotANumber),
            ("NaN", AmountFault::NotANumber),
            ("5.", AmountFault::NotANumber),
            ("99999999999999999999999999999999", AmountFault::TooLong),
        ] {
            assert_eq!(parse(text), Err(fault), "{text}");
        }
    }

    #[test]
    fn halves_round_away_from_zero_and_marks_follow_the_language() {
        let half = parse("2.5").unwrap();
        assert_eq!(round(half, 0), Decimal::from(3));
        let words = |tag: &str| {
            NumberWords::new(&Language::parse(tag).unwrap()).write(parse("1234567.25").unwrap(), 1)
        };
        assert_eq!(words("en"), "1,234,567.3");
        assert_eq!(words("de"), "1.234.567,3");
        let english = NumberWords::new(&Language::parse("en").unwrap());
        assert_eq!(
            english.write_padded(parse("-6.4").unwrap(), 2),
            "\u{2212}6.40"
        );
    }
}
