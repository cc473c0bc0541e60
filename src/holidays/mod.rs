//! `calendar/holidays.yaml` becomes the days on which no office works, and what follows for counting days.

mod read;

pub use read::read;

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Its name in the calendar's folder.
pub const FILE: &str = "holidays.yaml";

/// Days on which no office works: a weekend, and single days with names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holidays {
    /// Single days, with the name of each.
    days: BTreeMap<NaiveDate, String>,
    /// Days of the week; never all seven.
    weekend: Vec<Weekday>,
}

/// Why no office works on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Off<'a> {
    /// A holiday of that name.
    Holiday(&'a str),
    /// A day of the weekend.
    Weekend(Weekday),
}

impl Default for Holidays {
    /// Saturday and Sunday, and no other day.
    fn default() -> Holidays {
        Holidays {
            days: BTreeMap::new(),
            weekend: vec![Weekday::Sat, Weekday::Sun],
        }
    }
}

impl Holidays {
    /// The single days, by date, with their names.
    pub fn days(&self) -> impl Iterator<Item = (NaiveDate, &str)> {
        self.days.iter().map(|(day, name)| (*day, name.as_str()))
    }

    /// The days of the weekend.
    pub fn weekend(&self) -> &[Weekday] {
        &self.weekend
    }

    /// Why no office works on that day; nothing on a working day. A holiday is told by its name, even on a
    /// weekend.
    pub fn off(&self, day: NaiveDate) -> Option<Off<'_>> {
        let holiday = self.days.get(&day).map(|name| Off::Holiday(name));
        let weekend = self.weekend.contains(&day.weekday());
        holiday.or(weekend.then(|| Off::Weekend(day.weekday())))
    }

    /// That day, or else the first working day after it.
    pub fn working_from(&self, day: NaiveDate) -> NaiveDate {
        let free = |day: &NaiveDate| self.off(*day).is_some();
        day.iter_days().find(|day| !free(day)).unwrap_or(day)
    }

    /// The working day that is so many working days after a day.
    pub fn after(&self, day: NaiveDate, working_days: u32) -> NaiveDate {
        let working = day
            .iter_days()
            .skip(1)
            .filter(|day| self.off(*day).is_none());
        match working_days {
            0 => day,
            days => working.take(days as usize).last().unwrap_or(day),
        }
    }

    /// How many working days follow the first day, up to the last and with it; none if that lies before.
    pub fn working_days(&self, first: NaiveDate, last: NaiveDate) -> u64 {
        let days = u64::try_from((last - first).num_days()).unwrap_or(0);
        // Whole weeks are reckoned, not walked: a deadline may lie thousands of years ahead.
        let weeks = days / 7;
        let in_weeks = weeks * (7 - self.weekend.len() as u64);
        let rest = first.checked_add_days(Days::new(weeks * 7));
        let rest = rest.into_iter().flat_map(|day| day.iter_days().skip(1));
        let is_weekday = |day: &NaiveDate| !self.weekend.contains(&day.weekday());
        let in_rest = rest.take((days % 7) as usize).filter(is_weekday).count() as u64;
        if days == 0 {
            return 0;
        }
        let holidays = self.days.range(first..=last).map(|(day, _)| day);
        let holidays = holidays
            .filter(|day| **day > first && is_weekday(day))
            .count() as u64;
        (in_weeks + in_rest).saturating_sub(holidays)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        crate::date::parse(text).expect("that day exists")
    }

    fn holidays(days: &[&str]) -> Holidays {
        Holidays {
            days: days
                .iter()
                .map(|text| (day(text), (*text).to_owned()))
                .collect(),
            ..Holidays::default()
        }
    }

    #[test]
    fn weeks_are_reckoned_as_they_would_be_walked() {
        let holidays = holidays(&["2026-11-26", "2026-12-25", "2026-12-26", "2028-02-29"]);
        let first = day("2026-11-20");
        let mut walked = 0;
        for (after, last) in first.iter_days().take(800).enumerate() {
            walked += u64::from(after > 0 && holidays.off(last).is_none());
            assert_eq!(holidays.working_days(first, last), walked, "until {last}");
        }
        assert_eq!(holidays.working_days(first, day("2026-11-01")), 0);
        let far = NaiveDate::MAX;
        assert!(holidays.working_days(NaiveDate::MIN, far) > 100_000_000);
    }

    #[test]
    fn working_days_pass_over_weekends_and_holidays() {
        let holidays = holidays(&["2026-11-26"]);
        // Friday before Thanksgiving: Mon, Tue, Wed, (Thu is a holiday,) Fri.
        assert_eq!(holidays.after(day("2026-11-20"), 4), day("2026-11-27"));
        assert_eq!(holidays.after(day("2026-11-20"), 0), day("2026-11-20"));
        assert_eq!(holidays.working_from(day("2026-11-26")), day("2026-11-27"));
        assert_eq!(holidays.working_from(day("2026-11-28")), day("2026-11-30"));
        assert_eq!(
            holidays.off(day("2026-11-29")),
            Some(Off::Weekend(Weekday::Sun))
        );
        // A leap day counts as any other.
        assert_eq!(holidays.after(day("2028-02-28"), 1), day("2028-02-29"));
    }
}
