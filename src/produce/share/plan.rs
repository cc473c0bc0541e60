//! Stories become a posting plan: one a day, as a table for programs that post, and as a calendar.

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use icalendar::{Component, Event, EventLike};

use super::super::calendar::ics::{empty, folded, plain, uid};
use super::super::data::harmless;
use super::super::view;
use super::{captions, said};
use crate::share::Network;
use crate::site::Site;
use crate::story::Story;

/// How long a calendar shows that a story is being posted.
const MINUTES: i64 = 15;

/// A posting plan in two forms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// As a table: the day, what is posted, and the caption for each network.
    pub csv: String,
    /// As iCalendar (RFC 5545): an event for each story.
    pub ics: String,
    /// The day of the last story.
    pub last: NaiveDate,
}

/// A plan that posts these stories or translations, one a day from a day on; at a time of day by the campaign's
/// clock, or some time that day. The captions are those of the networks that are `wanted`.
pub fn plan(
    site: &Site,
    stories: &[&Story],
    (start, time): (NaiveDate, Option<NaiveTime>),
    wanted: &dyn Fn(&Network) -> bool,
) -> Plan {
    let settings = &site.campaign.settings;
    let zone = settings.public.zone;
    let mut calendar = empty();
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut head = [
        "date",
        "time",
        "time_zone",
        "tag",
        "title",
        "language",
        "link",
        "share_page",
    ]
    .map(str::to_owned)
    .to_vec();
    let mut rows = Vec::new();
    let mut last = start;
    for (days, story) in (0..).zip(stories) {
        let day = start.checked_add_days(Days::new(days)).unwrap_or(start);
        last = day;
        let (tag, title) = (settings.tag(story.number), &story.title.value);
        let route = view::route(site, story);
        let address = |path: &str| settings.absolute(path).unwrap_or_else(|| path.to_owned());
        let share_page = address(&route.share().public());
        let told = captions(site, &said(site, story)).into_iter();
        let captions: Vec<_> = told.filter(|(network, _)| wanted(network)).collect();
        if rows.is_empty() {
            head.extend(captions.iter().map(|(network, _)| network.id.clone()));
        }
        let mut row = vec![
            day.to_string(),
            time.map_or_else(String::new, |time| time.format("%H:%M").to_string()),
            zone.name().to_owned(),
            tag.clone(),
            title.clone(),
            view::language(site, story).tag().to_owned(),
            address(&route.public()),
            share_page.clone(),
        ];
        let mut event = Event::new();
        let version = story.translation.as_ref();
        let version = version.map_or_else(String::new, |language| format!("-{}", language.tag()));
        let number = settings.padded(story.number);
        event.uid(&uid(site, &format!("post-{number}{version}-{day}")));
        // When it was made: the day of the build, since a clock would make every plan another.
        event.timestamp(site.campaign.today.and_time(NaiveTime::MIN).and_utc());
        let parts = [("tag", &*tag), ("title", title)];
        event.summary(&plain(&site.say("plan-post", &parts)));
        match time {
            Some(time) => {
                let moment = zone.moment(day, time).utc;
                event.starts(moment);
                event.ends(moment + TimeDelta::minutes(MINUTES));
            }
            None => {
                event.all_day(day);
            }
        }
        event.add_property("TRANSP", "TRANSPARENT");
        if let Some(url) = settings.absolute(&route.share().public()) {
            event.url(&url);
        }
        let words = captions.first().map(|(_, caption)| caption.text.as_str());
        event.description(&plain(&format!(
            "{share_page}\n\n{}",
            words.unwrap_or_default()
        )));
        calendar.push(event.done());
        row.extend(captions.into_iter().map(|(_, caption)| caption.text));
        rows.push(row);
    }
    for row in [head].iter().chain(&rows) {
        let written = writer.write_record(row.iter().map(|cell| harmless(cell).into_owned()));
        // Writing to memory cannot fail.
        debug_assert!(written.is_ok());
    }
    Plan {
        csv: String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default(),
        ics: folded(&calendar.to_string()),
        last,
    }
}
