//! The rituals of the calendar become what closes a briefing or an escalation.

use chrono::{Days, NaiveDate};
use serde_json::{Value as Json, json};

use super::view;
use crate::campaign::Subject;
use crate::site::{Route, Site};

/// A ritual this many days after something still belongs to it.
const DAYS: u64 = 31;

/// The first ritual of the calendar on a day or soon after it.
pub(super) fn after(site: &Site, day: NaiveDate) -> Option<Json> {
    let last = day.checked_add_days(Days::new(DAYS))?;
    let mut occasions = site.campaign.agenda.iter();
    let ritual = occasions.find(|occasion| {
        occasion.subject == Subject::Ritual && (day..=last).contains(&occasion.when.first)
    })?;
    let first = ritual.when.first;
    let href = format!("{}#{}", Route::calendar().href(), ritual.id);
    Some(json!({
        "title": ritual.title,
        "date": view::day(site, first),
        "time": ritual.when.time.map(|time| view::time(site, first, time)),
        "place": ritual.place,
        "href": href,
    }))
}
