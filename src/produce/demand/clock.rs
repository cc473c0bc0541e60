//! The clock of a demand becomes what pages show of it, and what the script that refines it needs.

use chrono::{NaiveDate, Weekday};
use serde::Serialize;

use super::super::view::{self, Day};
use crate::demand::{Count, Counted, Demand, State, Stretch};
use crate::holidays::Off;
use crate::site::Site;

/// A clock as pages show it.
#[derive(Serialize)]
pub(in crate::produce) struct ClockView {
    /// `left`, `today` or `past`; nothing where no days are counted.
    kind: Option<&'static str>,
    /// The days until the deadline or since.
    number: u64,
    /// Whether these are working days; then `days` are all days.
    working: bool,
    /// Whether the campaign counts working days.
    counts_working: bool,
    days: u64,
    /// The day by which a reply is due.
    due: Option<Day>,
    /// The days within which a reply is due, where that day follows from the day of asking.
    within: Option<u32>,
    /// Whether the days since are days without any reply.
    silent: bool,
    /// Why offices are closed on the day that was set.
    closed: Option<String>,
    /// That day, where the reply is due on a later one for it.
    moved_from: Option<Day>,
    /// The day up to which the record of replies is whole.
    as_of: Day,
    /// Whether any reply is recorded.
    replied: bool,
    /// The days off that the script must know to count working days: dates, and days of the week, Sunday
    /// being 0.
    days_off: String,
    weekend: String,
}

pub(in crate::produce) fn clock(site: &Site, demand: &Demand) -> ClockView {
    let campaign = &site.campaign;
    let clock = campaign.clock(demand);
    let counted = campaign.settings.terms.counted;
    let (kind, stretch) = match clock.count {
        None => (None, None),
        Some(Count::Today) => (Some("today"), None),
        Some(Count::Left(stretch)) => (Some("left"), Some(stretch)),
        Some(Count::Past(stretch)) => (Some("past"), Some(stretch)),
    };
    let days = stretch.map_or(0, |stretch: Stretch| stretch.days);
    let number = stretch.map_or(0, |stretch| stretch.counted(counted));
    // On the weekend after a deadline no working day has gone by, but days have.
    let working = counted == Counted::Working && number > 0;
    let day = |date| view::day(site, date);
    let moved = clock.due.filter(|due| due.day != due.set);
    ClockView {
        kind,
        number: if working { number } else { days },
        working,
        counts_working: counted == Counted::Working,
        days,
        due: clock.due.map(|due| day(due.day)),
        within: (clock.due.filter(|due| !due.named)).map(|_| campaign.settings.terms.reply_within),
        silent: matches!(clock.state, State::Overdue | State::LongOverdue),
        closed: clock.due.and_then(|due| closed(site, due.set)),
        moved_from: moved.map(|due| day(due.set)),
        as_of: day(clock.as_of),
        replied: demand.replies_until(campaign.today).next().is_some(),
        days_off: match counted {
            Counted::Calendar => String::new(),
            Counted::Working => joined(campaign.holidays.days().map(|(day, _)| day.to_string())),
        },
        weekend: match counted {
            Counted::Calendar => String::new(),
            Counted::Working => joined(campaign.holidays.weekend().iter().map(sunday_first)),
        },
    }
}

fn joined(texts: impl Iterator<Item = String>) -> String {
    texts.collect::<Vec<_>>().join(" ")
}

fn sunday_first(day: &Weekday) -> String {
    day.num_days_from_sunday().to_string()
}

/// Why offices are closed on a day: `a Sunday`, or the name of the holiday.
fn closed(site: &Site, day: NaiveDate) -> Option<String> {
    Some(match site.campaign.holidays.off(day)? {
        Off::Holiday(name) => name.to_owned(),
        Off::Weekend(day) => site.say(&format!("closed-{}", day.to_string().to_lowercase()), &[]),
    })
}
