//! Months, days of the week and times of day, as a calendar in a language writes them.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use icu_datetime::fieldsets::{MDE, T, YM};
use icu_datetime::input::{Date, Time};
use icu_datetime::{DateTimeFormatter, NoCalendarFormatter};

use crate::language::Language;

/// Words of a calendar in one language; the calendar is the Gregorian one in every language.
#[derive(Debug)]
pub struct CalendarWords {
    month: Option<DateTimeFormatter<YM>>,
    day: Option<DateTimeFormatter<MDE>>,
    time: Option<NoCalendarFormatter<T>>,
}

impl CalendarWords {
    /// Words for a language; without data for it, everything stays in digits.
    pub fn new(language: &Language) -> CalendarWords {
        let gregorian = format!("{}-u-ca-gregory", language.base());
        let locale = gregorian.parse::<icu_locale::Locale>().ok();
        let with = |locale: &Option<icu_locale::Locale>| locale.clone();
        CalendarWords {
            month: with(&locale)
                .and_then(|locale| DateTimeFormatter::try_new(locale.into(), YM::long()).ok()),
            day: with(&locale)
                .and_then(|locale| DateTimeFormatter::try_new(locale.into(), MDE::long()).ok()),
            time: with(&locale)
                .and_then(|locale| NoCalendarFormatter::try_new(locale.into(), T::hm()).ok()),
        }
    }

    /// `November 2026`.
    pub fn month(&self, day: NaiveDate) -> String {
        let date =
            parts(day).and_then(|(year, month, day)| Date::try_new_iso(year, month, day).ok());
        match (&self.month, date) {
            (Some(formatter), Some(date)) => formatter.format(&date).to_string(),
            _ => day.format("%Y-%m").to_string(),
        }
    }

    /// `Saturday, November 8`.
    pub fn day(&self, day: NaiveDate) -> String {
        let date =
            parts(day).and_then(|(year, month, day)| Date::try_new_iso(year, month, day).ok());
        match (&self.day, date) {
            (Some(formatter), Some(date)) => formatter.format(&date).to_string(),
            _ => day.to_string(),
        }
    }

    /// `6:00 PM`, `18:00`.
    pub fn time(&self, time: NaiveTime) -> String {
        let part = |number: u32| u8::try_from(number).unwrap_or_default();
        let input = Time::try_new(part(time.hour()), part(time.minute()), 0, 0).ok();
        match (&self.time, input) {
            (Some(formatter), Some(input)) => formatter.format(&input).to_string(),
            _ => time.format("%H:%M").to_string(),
        }
    }
}

/// Year, month and day in the numbers that the formatters take.
fn parts(day: NaiveDate) -> Option<(i32, u8, u8)> {
    let month = u8::try_from(day.month()).ok()?;
    Some((day.year(), month, u8::try_from(day.day()).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_days_and_times_follow_the_language() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 8).expect("a day");
        let time = NaiveTime::from_hms_opt(18, 5, 0).expect("a time");
        let said = |tag: &str| {
            let words = CalendarWords::new(&Language::parse(tag).expect("a language"));
            [
                words.month(day),
                words.day(day),
                words.time(time).replace('\u{202f}', " "),
            ]
        };
        assert_eq!(
            said("en"),
            ["November 2026", "Sunday, November 8", "6:05 PM"]
        );
        assert_eq!(
            said("de"),
            ["November 2026", "Sonntag, 8. November", "18:05"]
        );
        assert!(said("th")[0].contains("2026"));
    }
}
