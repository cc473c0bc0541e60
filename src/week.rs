//! A date becomes its week, as ISO 8601 counts weeks: from Monday, the first being that of 4 January.

use std::fmt;

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// A week of the ISO 8601 calendar. The days around New Year may belong to a week of the other year,
/// and some years have 53.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Week {
    monday: NaiveDate,
}

impl Week {
    /// The week in which a day lies.
    pub fn of(day: NaiveDate) -> Week {
        Week {
            monday: day.week(Weekday::Mon).first_day(),
        }
    }

    /// Reads `2026-W45`, the label of a week that there is.
    pub fn parse(label: &str) -> Option<Week> {
        let (year, number) = Week::named(label)?;
        NaiveDate::from_isoywd_opt(year, number, Weekday::Mon).map(Week::of)
    }

    /// The year and the number in a text that is written like a label, `2026-W60`, be there such a week or not.
    pub fn named(label: &str) -> Option<(i32, u32)> {
        let (year, number) = label.split_once("-W")?;
        let digits = |text: &str, width| {
            text.len() == width && text.bytes().all(|byte| byte.is_ascii_digit())
        };
        if !digits(year, 4) || !digits(number, 2) {
            return None;
        }
        Some((year.parse().ok()?, number.parse().ok()?))
    }

    /// How many weeks a year has: 52 or 53.
    pub fn count(year: i32) -> u32 {
        // The 28th of December lies in the last week (ISO 8601).
        let last = NaiveDate::from_ymd_opt(year, 12, 28);
        last.map_or(52, |day| Week::of(day).number())
    }

    /// The year whose week it is, which is that of its Thursday.
    pub fn year(self) -> i32 {
        self.monday.iso_week().year()
    }

    /// Which week of the year it is, from 1 to 53.
    pub fn number(self) -> u32 {
        self.monday.iso_week().week()
    }

    /// Its first day.
    pub fn monday(self) -> NaiveDate {
        self.monday
    }

    /// Its last day.
    pub fn sunday(self) -> NaiveDate {
        self.monday + Days::new(6)
    }

    /// The week after it.
    #[must_use]
    pub fn next(self) -> Week {
        Week {
            monday: self.monday + Days::new(7),
        }
    }

    /// The week before it.
    #[must_use]
    pub fn previous(self) -> Week {
        Week {
            monday: self.monday - Days::new(7),
        }
    }

    /// `2026-W45`, as ISO 8601 writes it; sorts by time.
    pub fn label(self) -> String {
        self.to_string()
    }
}

impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-W{:02}", self.year(), self.number())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_around_new_year_lie_in_the_week_of_their_thursday() {
        let of = |text: &str| Week::of(crate::date::parse(text).expect("a day")).label();
        // Of the table in ISO 8601 and of calendars with weeks: years that begin on each weekday,
        // leap years, and years of 53 weeks.
        for (day, label) in [
            ("2005-01-01", "2004-W53"),
            ("2005-01-02", "2004-W53"),
            ("2005-12-31", "2005-W52"),
            ("2007-01-01", "2007-W01"),
            ("2008-12-28", "2008-W52"),
            ("2008-12-29", "2009-W01"),
            ("2009-12-31", "2009-W53"),
            ("2010-01-03", "2009-W53"),
            ("2020-12-31", "2020-W53"),
            ("2024-02-29", "2024-W09"),
            ("2026-11-08", "2026-W45"),
            ("2026-12-31", "2026-W53"),
            ("2027-01-03", "2026-W53"),
            ("2027-01-04", "2027-W01"),
        ] {
            assert_eq!(of(day), label, "{day}");
        }
    }

    #[test]
    fn weeks_follow_each_other_without_a_gap() {
        let mut week = Week::of(NaiveDate::from_ymd_opt(1999, 12, 27).expect("a day"));
        for _ in 0..3000 {
            let next = week.next();
            assert_eq!(week.sunday().succ_opt(), Some(next.monday()));
            assert_eq!(next.previous(), week);
            assert!(week.label() < next.label());
            assert_eq!(Week::parse(&week.label()), Some(week));
            week = next;
        }
        assert_eq!([2020, 2025, 2026, 2027].map(Week::count), [53, 52, 53, 52]);
        assert_eq!(Week::named("2025-W53"), Some((2025, 53)));
        for wrong in ["2025-W53", "2026-W00", "2026-45", "2026-W5", "26-W05", ""] {
            assert_eq!(Week::parse(wrong), None, "{wrong}");
        }
    }
}
