//! A date in any of the usual spellings becomes a day, or two numbers whose order another date may settle.

use std::sync::LazyLock;

use chrono::NaiveDate;
use regex::{Captures, Regex};

use crate::date::{self, DateFault};

/// Which number comes first in 03/04/2026.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The day, as in most countries.
    DayFirst,
    /// The month, as in the United States.
    MonthFirst,
}

/// A date as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// A day that can be read in one way only.
    Day(NaiveDate),
    /// Two numbers and a year: `03/04/2026`.
    Numbers(u32, u32, u32),
}

/// Why a text is not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is in none of the spellings.
    Spelling,
    /// It is in one of them, and there is no such day.
    Day(DateFault),
    /// It can be read in two ways, and nothing settles which is meant.
    TwoWays {
        /// If the day comes first.
        day_first: NaiveDate,
        /// If the month does.
        month_first: NaiveDate,
    },
}

/// The spellings of a day: `y`, `m` and `d` are its parts, `word` is the name of the month, `a` and `b` are day
/// and month in an order that the spelling does not tell. With points the day is always the first.
static SPELLINGS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    let spellings = [
        // 2026-11-08, 2026/11/8, 2026.11.08
        r"^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})",
        // 20261108
        r"^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})",
        // 8.11.2026, 08. 11. 2026
        r"^(?<d>\d{1,2})\. ?(?<m>\d{1,2})\. ?(?<y>\d{4})",
        // 03/04/2026, 3-4-2026
        r"^(?<a>\d{1,2})[/-](?<b>\d{1,2})[/-](?<y>\d{4})",
        // 8 November 2026, Sun, 08 Nov 2026, 8th of November, 2026, 8 de noviembre de 2026, 8-Nov-2026
        r"^(?:[^\d\s,]+,? +)?(?<d>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[ -](?:de |of )?(?<word>[^\d\s.,-]{3,})\.?,?[ -](?:de |del )?(?<y>\d{4})",
        // November 8, 2026, Sunday, Nov. 8 2026
        r"^(?:[^\d\s,]+,? +)?(?<word>[^\d\s.,-]{3,})\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? +(?<y>\d{4})",
        // 2026年11月8日
        r"^(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日",
    ];
    spellings.iter().map(|spelling| regex(spelling)).collect()
});

/// What may follow the day: a time, and a zone.
static TIME: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"^(?:[T, ]+(?:at |um |à |a las |às )?\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.? ?m\.?)?(?: ?Uhr)?(?: ?(?:Z|[a-z]{2,5}(?:[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}(?::?\d{2})?))*)?$",
    )
});

fn regex(spelling: &str) -> Regex {
    Regex::new(&format!("(?i){spelling}")).expect("the spellings are well-formed")
}

/// The months in languages in which blogs and forms are often written. A beginning of three letters or more
/// that only one month has is understood, too.
const MONTHS: [&[&str]; 12] = [
    &[
        "january",
        "enero",
        "janvier",
        "januar",
        "jänner",
        "janeiro",
        "gennaio",
        "januari",
        "يناير",
    ],
    &[
        "february",
        "febrero",
        "février",
        "februar",
        "fevereiro",
        "febbraio",
        "februari",
        "fevrier",
        "فبراير",
    ],
    &["march", "marzo", "mars", "märz", "março", "maart", "مارس"],
    &["april", "abril", "avril", "aprile", "أبريل"],
    &["may", "mayo", "mai", "maio", "maggio", "mei", "مايو"],
    &["june", "junio", "juin", "juni", "junho", "giugno", "يونيو"],
    &[
        "july",
        "julio",
        "juillet",
        "juli",
        "julho",
        "luglio",
        "يوليو",
    ],
    &["august", "agosto", "août", "aout", "augustus", "أغسطس"],
    &[
        "september",
        "septiembre",
        "setiembre",
        "septembre",
        "setembro",
        "settembre",
        "سبتمبر",
    ],
    &[
        "october",
        "octubre",
        "octobre",
        "oktober",
        "outubro",
        "ottobre",
        "أكتوبر",
    ],
    &["november", "noviembre", "novembre", "novembro", "نوفمبر"],
    &[
        "december",
        "diciembre",
        "décembre",
        "decembre",
        "dezember",
        "dezembro",
        "dicembre",
        "ديسمبر",
    ],
];

/// The month that a word names, counted from 1.
fn month(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    let of = |names: &[&str]| names.iter().any(|name| name.starts_with(&word));
    let mut found = (1..).zip(MONTHS).filter(|(_, names)| of(names));
    let (number, _) = found.next()?;
    found.next().is_none().then_some(number)
}

/// Reads a date, with or without a time and a zone, which are passed over: the day is the one that is written.
///
/// # Errors
/// What is wrong with it; never [`Fault::TwoWays`].
pub(super) fn read(text: &str) -> Result<Written, Fault> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = |spelling: &Regex| {
        let parts = spelling.captures(&text)?;
        let rest = &text[parts.get(0)?.end()..];
        TIME.is_match(rest).then(|| of_parts(&parts)).flatten()
    };
    SPELLINGS.iter().find_map(fits).ok_or(Fault::Spelling)?
}

/// Nothing where what should be the name of a month is none.
fn of_parts(parts: &Captures<'_>) -> Option<Result<Written, Fault>> {
    let number = |name| parts.name(name).and_then(|part| part.as_str().parse().ok());
    let year = number("y")?;
    if let Some((first, second)) = number("a").zip(number("b")) {
        return Some(Ok(Written::Numbers(first, second, year)));
    }
    let month = match parts.name("word") {
        Some(word) => month(word.as_str()),
        None => number("m"),
    };
    Some(day(year, month?, number("d")?).map(Written::Day))
}

fn day(year: u32, month: u32, day: u32) -> Result<NaiveDate, Fault> {
    date::parse(&format!("{year:04}-{month:02}-{day:02}")).map_err(Fault::Day)
}

impl Written {
    /// The two ways in which it can be read: with the day first, and with the month first.
    fn ways(self) -> [Result<NaiveDate, Fault>; 2] {
        match self {
            Self::Day(date) => [Ok(date); 2],
            Self::Numbers(a, b, year) => [day(year, b, a), day(year, a, b)],
        }
    }

    /// The only order in which it can be read, if there is only one.
    fn order(self) -> Option<Order> {
        match self.ways() {
            [Ok(_), Err(_)] => Some(Order::DayFirst),
            [Err(_), Ok(_)] => Some(Order::MonthFirst),
            _ => None,
        }
    }

    /// The day, its numbers read in an order that was said or settled.
    ///
    /// # Errors
    /// There is no such day, or nothing says which of two it is.
    pub fn day(self, order: Option<Order>) -> Result<NaiveDate, Fault> {
        let [day_first, month_first] = self.ways();
        match (order, day_first, month_first) {
            (Some(Order::DayFirst), day, _) | (Some(Order::MonthFirst), _, day) => day,
            (None, Ok(day_first), Ok(month_first)) if day_first != month_first => {
                Err(Fault::TwoWays {
                    day_first,
                    month_first,
                })
            }
            (None, Ok(day), _) => Ok(day),
            (None, _, day) => day,
        }
    }
}

/// The order in which all of some dates are written, where one of them can be read in that order only and none
/// in the other only.
pub fn settle(dates: impl IntoIterator<Item = Written>) -> Option<Order> {
    let mut orders = dates.into_iter().filter_map(Written::order);
    let first = orders.next()?;
    orders.all(|order| order == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_spellings_mean_one_day() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 8).expect("a day");
        for text in [
            "2026-11-08",
            "2026-11-8",
            "2026/11/08 2:03:22 PM GMT+1",
            "2026-11-08T10:00:00Z",
            "2026-11-08T10:00:00.123+02:00",
            "2026-11-08 23:59:59 -0500",
            "2026-11-08 10:00 CET",
            "20261108",
            "8.11.2026",
            "08. 11. 2026 14.03 Uhr",
            "8 November 2026",
            "8th of November, 2026",
            "8-Nov-2026",
            "Sun, 08 Nov 2026 10:00:00 GMT",
            "November 8, 2026",
            "Nov. 8 2026, 10:00 a.m.",
            "Sunday, November 8th, 2026 at 10:00 AM",
            "8 de noviembre de 2026",
            "domingo, 8 de novembro de 2026",
            "8 novembre 2026 à 10h30",
            "2026年11月8日",
            "8 نوفمبر 2026",
            "  08  November   2026 ",
        ] {
            assert_eq!(read(text), Ok(Written::Day(day)), "{text}");
        }
        for text in ["1er août 2026", "1 Aug 2026", "1. ago. 2026", "Aug 1, 2026"] {
            let august = NaiveDate::from_ymd_opt(2026, 8, 1).expect("a day");
            assert_eq!(read(text), Ok(Written::Day(august)), "{text}");
        }
        for text in [
            "",
            "soon",
            "8 Smarch 2026",
            "8/11/26",
            "2026-11",
            "2026-11-08 or so",
            "8 Ju 2026",
        ] {
            assert_eq!(read(text), Err(Fault::Spelling), "{text}");
        }
        assert_eq!(read("2026-02-30"), Err(Fault::Day(DateFault::NoSuchDay)));
        assert_eq!(read("1 May 0026"), Err(Fault::Day(DateFault::Year)));
    }

    #[test]
    fn another_date_settles_the_order_and_two_that_disagree_do_not() {
        let all = |texts: &[&str]| -> Vec<Written> {
            texts
                .iter()
                .map(|text| read(text).expect("a date"))
                .collect()
        };
        assert_eq!(
            settle(all(&["03/04/2026", "13/04/2026 10:00"])),
            Some(Order::DayFirst)
        );
        assert_eq!(
            settle(all(&["3/4/2026", "11/22/2026 14:03:22"])),
            Some(Order::MonthFirst)
        );
        assert_eq!(settle(all(&["03/04/2026", "2026-05-06"])), None);
        assert_eq!(settle(all(&["13/04/2026", "04/13/2026"])), None);
        let one = all(&["03/04/2026"])[0];
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).expect("a day");
        assert_eq!(one.day(Some(Order::DayFirst)), Ok(day(4, 3)));
        assert_eq!(one.day(Some(Order::MonthFirst)), Ok(day(3, 4)));
        assert!(matches!(one.day(None), Err(Fault::TwoWays { .. })));
        assert_eq!(all(&["5/5/2026"])[0].day(None), Ok(day(5, 5)));
        let late = all(&["13/04/2026"])[0];
        assert_eq!(late.day(None), Ok(day(4, 13)));
        assert_eq!(
            late.day(Some(Order::MonthFirst)),
            Err(Fault::Day(DateFault::NoSuchDay))
        );
    }
}
