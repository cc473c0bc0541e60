//! A day and a time of day in a time zone become a moment, also on days when clocks change.

use chrono::{DateTime, Days, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};

/// A time zone of the IANA database, such as `America/New_York`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zone(Tz);

/// The moment that a wall clock's time means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// In UTC.
    pub utc: DateTime<Utc>,
    /// Whether the clock shows that time once, as it should.
    pub clock: Clock,
}

/// How often a wall clock shows a time on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// Once.
    Once,
    /// Never: it leaps over that hour. The moment is the one that the time would have been before the leap,
    /// as RFC 5545 (3.3.5) has it; the clock then shows the time given here.
    Never(NaiveTime),
    /// Twice: it goes back an hour. The moment is the first of the two, as RFC 5545 has it.
    Twice,
}

impl Zone {
    /// Coordinated Universal Time.
    pub const UTC: Zone = Zone(Tz::UTC);

    /// The zone of that name, whatever the case of its letters.
    pub fn parse(name: &str) -> Option<Zone> {
        let named = |zone: &&Tz| zone.name().eq_ignore_ascii_case(name.trim());
        TZ_VARIANTS.iter().find(named).copied().map(Zone)
    }

    /// Its name in the IANA database.
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// The names of all zones.
    pub fn names() -> impl Iterator<Item = &'static str> {
        TZ_VARIANTS.iter().map(|zone| zone.name())
    }

    /// The moment at which a clock in the zone shows a time on a day.
    pub fn moment(self, day: NaiveDate, time: NaiveTime) -> Moment {
        let local = day.and_time(time);
        let found = |at: DateTime<Tz>, clock| Moment {
            utc: at.to_utc(),
            clock,
        };
        match self.0.from_local_datetime(&local) {
            MappedLocalTime::Single(at) => found(at, Clock::Once),
            MappedLocalTime::Ambiguous(first, _) => found(first, Clock::Twice),
            MappedLocalTime::None => {
                let utc = self.before_the_leap(local);
                let shown = self.0.from_utc_datetime(&utc.naive_utc()).time();
                Moment {
                    utc,
                    clock: Clock::Never(shown),
                }
            }
        }
    }

    /// A time that no clock shows, reckoned with the offset that held before. Clocks leap by an hour or so,
    /// once a whole day (Samoa in 2011), so that two days before the old offset holds everywhere.
    fn before_the_leap(self, local: NaiveDateTime) -> DateTime<Utc> {
        let earlier = local.checked_sub_days(Days::new(2)).unwrap_or(local);
        let known = self.0.from_local_datetime(&earlier).earliest();
        let offset = known.map_or_else(Default::default, |at| at.naive_utc() - earlier);
        (local + offset).and_utc()
    }

    /// A moment as the zone's clocks show it, with their offset from UTC (RFC 3339): `2026-12-04T18:00:00-05:00`.
    pub fn local(self, moment: DateTime<Utc>) -> String {
        moment.with_timezone(&self.0).to_rfc3339()
    }

    /// What the zone is called at a moment: `EST`, `CET`, or `+03` where it has no letters.
    pub fn abbreviation(self, moment: DateTime<Utc>) -> String {
        moment.with_timezone(&self.0).format("%Z").to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(zone: &str, local: &str) -> (String, Clock) {
        let zone = Zone::parse(zone).expect("the zone is known");
        let local = NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M").expect("a time");
        let moment = zone.moment(local.date(), local.time());
        (
            moment.utc.format("%Y-%m-%d %H:%M").to_string(),
            moment.clock,
        )
    }

    #[test]
    fn days_on_which_clocks_change() {
        let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).expect("a time");
        let (east, berlin) = ("America/New_York", "Europe/Berlin");
        for (zone, local, utc, clock) in [
            // 2026: clocks in New York change on 8 March and 1 November, in Berlin on 29 March and 25 October.
            (east, "2026-03-07 18:00", "2026-03-07 23:00", Clock::Once),
            (east, "2026-03-08 18:00", "2026-03-08 22:00", Clock::Once),
            (east, "2026-03-08 01:59", "2026-03-08 06:59", Clock::Once),
            (
                east,
                "2026-03-08 02:30",
                "2026-03-08 07:30",
                Clock::Never(at(3, 30)),
            ),
            (east, "2026-03-08 03:00", "2026-03-08 07:00", Clock::Once),
            (east, "2026-11-01 00:30", "2026-11-01 04:30", Clock::Once),
            (east, "2026-11-01 01:30", "2026-11-01 05:30", Clock::Twice),
            (east, "2026-11-01 02:30", "2026-11-01 07:30", Clock::Once),
            (
                berlin,
                "2026-03-29 02:00",
                "2026-03-29 01:00",
                Clock::Never(at(3, 0)),
            ),
            (berlin, "2026-10-25 02:30", "2026-10-25 00:30", Clock::Twice),
            // Half an hour, on Lord Howe Island.
            (
                "Australia/Lord_Howe",
                "2026-10-04 02:15",
                "2026-10-03 15:45",
                Clock::Never(at(2, 45)),
            ),
            (
                "Asia/Kolkata",
                "2026-11-08 18:00",
                "2026-11-08 12:30",
                Clock::Once,
            ),
            ("UTC", "2028-02-29 23:59", "2028-02-29 23:59", Clock::Once),
            // A day that Samoa did not have.
            (
                "Pacific/Apia",
                "2011-12-30 12:00",
                "2011-12-30 22:00",
                Clock::Never(at(12, 0)),
            ),
        ] {
            assert_eq!(
                moment(zone, local),
                (utc.to_owned(), clock),
                "{zone} {local}"
            );
        }
    }

    #[test]
    fn zones_have_names() {
        assert_eq!(
            Zone::parse("america/new_york").map(Zone::name),
            Some("America/New_York")
        );
        assert!(Zone::parse("Atlantis").is_none());
        assert!(Zone::names().count() > 400);
        let zone = Zone::parse("America/New_York").expect("known");
        let noon = NaiveTime::from_hms_opt(12, 0, 0).expect("a time");
        let name = |month| {
            let day = NaiveDate::from_ymd_opt(2026, month, 20).expect("a day");
            zone.abbreviation(zone.moment(day, noon).utc)
        };
        assert_eq!((name(7), name(11)), ("EDT".to_owned(), "EST".to_owned()));
    }
}
