//! `2026-11-08` and nothing else becomes a calendar date; a date becomes words in a language.

mod calendar;

pub use calendar::CalendarWords;

use chrono::{Datelike, NaiveDate};
use icu_datetime::{DateTimeFormatter, fieldsets::YMD, input::Date};

use crate::language::Language;

/// Why a text is not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateFault {
    /// Not four digits, two digits, two digits with hyphens between.
    Shape,
    /// The shape is right but there is no such day: 30 February.
    NoSuchDay,
    /// No campaign can mean that year, and calendars know none of five digits.
    Year,
}

/// Years that a date may lie in.
const YEARS: std::ops::RangeInclusive<u32> = 1900..=2200;

impl DateFault {
    /// What is wrong with a text that was to be a date.
    pub fn message(self, text: &str) -> String {
        match self {
            Self::Shape => format!("`{text}` is not a date in the form that is used here"),
            Self::NoSuchDay => format!("there is no day {text}"),
            Self::Year => format!(
                "the year of {text} cannot be meant: it must lie between {} and {}",
                YEARS.start(),
                YEARS.end()
            ),
        }
    }
}

/// Reads a date of the form `YYYY-MM-DD` (ISO 8601 calendar date, extended format). chrono alone
/// would also take `2026-2-9`, which sorts wrongly in file lists, so the shape is checked first.
pub fn parse(text: &str) -> Result<NaiveDate, DateFault> {
    let shaped = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if !shaped {
        return Err(DateFault::Shape);
    }
    let part = |range: std::ops::Range<usize>| text[range].parse::<u32>().unwrap_or(0);
    let (year, month, day) = (part(0..4), part(5..7), part(8..10));
    let date = NaiveDate::from_ymd_opt(year as i32, month, day).ok_or(DateFault::NoSuchDay)?;
    match YEARS.contains(&year) {
        true => Ok(date),
        false => Err(DateFault::Year),
    }
}

/// Writes dates in words, in the order and script of one language.
#[derive(Debug)]
pub struct DateWords {
    formatter: Option<DateTimeFormatter<YMD>>,
}

impl DateWords {
    /// Words for `language`. Its calendar is the Gregorian one in every language, since deadlines
    /// and laws are dated so; without data for the language, dates stay `2026-11-08`.
    pub fn new(language: &Language) -> DateWords {
        let gregorian = format!("{}-u-ca-gregory", language.base());
        let formatter = gregorian
            .parse::<icu_locale::Locale>()
            .ok()
            .and_then(|locale| DateTimeFormatter::try_new(locale.into(), YMD::long()).ok());
        DateWords { formatter }
    }

    /// `8 November 2026`, `8 de noviembre de 2026`, `٨ نوفمبر ٢٠٢٦`.
    pub fn write(&self, date: NaiveDate) -> String {
        let parts = u8::try_from(date.month())
            .ok()
            .zip(u8::try_from(date.day()).ok())
            .and_then(|(month, day)| Date::try_new_iso(date.year(), month, day).ok());
        match (&self.formatter, parts) {
            (Some(formatter), Some(date)) => formatter.format(&date).to_string(),
            _ => date.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_iso_shape_and_real_days_pass() {
        assert!(parse("2026-11-08").is_ok());
        assert!(parse("2024-02-29").is_ok());
        for wrong in ["2026-2-9", "2026-02-9x", "08.11.2026", "", "２０２６-01-01"] {
            assert_eq!(parse(wrong), Err(DateFault::Shape), "{wrong}");
        }
        for wrong in ["9999-12-31", "0001-01-01", "1899-12-31"] {
            assert_eq!(parse(wrong), Err(DateFault::Year), "{wrong}");
        }
        for wrong in ["2026-02-29", "2026-13-01", "2026-00-10"] {
            assert_eq!(parse(wrong), Err(DateFault::NoSuchDay), "{wrong}");
        }
    }

    #[test]
    fn words_follow_the_language_and_keep_the_gregorian_year() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 8).unwrap();
        let words = |tag: &str| DateWords::new(&Language::parse(tag).unwrap()).write(day);
        assert_eq!(words("en"), "November 8, 2026");
        assert_eq!(words("en-GB"), "8 November 2026");
        assert_eq!(words("es"), "8 de noviembre de 2026");
        assert!(words("th").contains("2026"), "{}", words("th"));
    }
}
