//! Occasions become iCalendar (RFC 5545, with the names of RFC 7986): one calendar, and a file an event.

use chrono::{Days, NaiveTime};
use icalendar::{Calendar, Class, Component, Event, EventLike, EventStatus, Parameter, Property};

use super::super::Scene;
use super::{own_page, words};
use crate::artifact::Artifact;
use crate::campaign::{Occasion, Subject};
use crate::diagnostic::{Checked, Diagnostic};
use crate::site::{Route, Site};

/// How often a calendar that subscribes looks for news: twice a day.
const REFRESH: &str = "PT12H";

/// The calendar and all its events.
pub(in crate::produce) fn produce(scene: &Scene<'_>) -> Checked<Vec<Artifact>> {
    let agenda = &scene.site.campaign.agenda;
    let whole = (!agenda.is_empty()).then(|| whole(scene));
    let events = scene.wanted(agenda.iter());
    let events = events.map(|occasion| single(scene.site, occasion));
    Checked::new(whole.into_iter().chain(events).collect(), Vec::new())
}

/// The calendar file at a path, if it is one.
pub(in crate::produce) fn one(
    scene: &Scene<'_>,
    path: &str,
) -> Option<Result<Artifact, Diagnostic>> {
    let agenda = &scene.site.campaign.agenda;
    if !agenda.is_empty() && path == Route::ics().path() {
        return Some(Ok(whole(scene)));
    }
    let occasion = agenda
        .iter()
        .find(|occasion| Route::event(&occasion.id).path() == path)?;
    Some(Ok(single(scene.site, occasion)))
}

fn whole(scene: &Scene<'_>) -> Artifact {
    let site = scene.site;
    let events = scene.wanted(site.campaign.agenda.iter());
    let events = events.map(|occasion| event(site, occasion));
    let settings = &site.campaign.settings;
    let mut calendar = frame(site, &Route::ics());
    let name = plain(&settings.title);
    calendar.append_property(Property::new("NAME", escaped(&name)));
    calendar.append_property(Property::new("X-WR-CALNAME", &name));
    if let Some(slogan) = &settings.slogan {
        let slogan = plain(&slogan.value);
        calendar.append_property(Property::new("DESCRIPTION", &slogan));
        calendar.append_property(Property::new("X-WR-CALDESC", &slogan));
    }
    calendar.timezone(settings.public.zone.name());
    let refresh = Parameter::new("VALUE", "DURATION");
    calendar.append_property(
        Property::new("REFRESH-INTERVAL", REFRESH)
            .append_parameter(refresh)
            .done(),
    );
    calendar.append_property(Property::new("X-PUBLISHED-TTL", REFRESH));
    calendar.extend(events);
    Artifact::text(Route::ics().path(), folded(&calendar.to_string()))
}

fn single(site: &Site, occasion: &Occasion) -> Artifact {
    let route = Route::event(&occasion.id);
    let mut calendar = frame(site, &route);
    calendar.push(event(site, occasion));
    Artifact::text(route.path(), folded(&calendar.to_string()))
}

/// Lines of at most 75 bytes with the space that begins each further one (RFC 5545, 3.1); the library does
/// not count that space everywhere.
pub(in crate::produce) fn folded(text: &str) -> String {
    const MOST: usize = 75;
    let mut out = String::with_capacity(text.len() + text.len() / MOST);
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let mut length = 0;
        for c in line.chars() {
            if length + c.len_utf8() > MOST {
                out.push_str("\r\n ");
                length = 1;
            }
            out.push(c);
            length += c.len_utf8();
        }
        out.push_str("\r\n");
    }
    out
}

/// A calendar without events.
pub(in crate::produce) fn empty() -> Calendar {
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//careledger//careledger//EN"),
        ("CALSCALE", "GREGORIAN"),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    calendar
}

/// What every calendar that is published begins with.
fn frame(site: &Site, route: &Route) -> Calendar {
    let mut calendar = empty();
    calendar.append_property(Property::new("METHOD", "PUBLISH"));
    if let Some(address) = site.campaign.settings.absolute(&route.href()) {
        let uri = Parameter::new("VALUE", "URI");
        calendar.append_property(
            Property::new("SOURCE", address)
                .append_parameter(uri)
                .done(),
        );
    }
    calendar
}

fn event(site: &Site, occasion: &Occasion) -> Event {
    let campaign = &site.campaign;
    let mut event = Event::new();
    event.uid(&uid(site, &occasion.id));
    // When it was made: the day of the build, since a clock would make every build another.
    event.timestamp(campaign.today.and_time(NaiveTime::MIN).and_utc());
    event.summary(&plain(&words::title(site, occasion)));
    event.class(Class::Public);
    event.status(EventStatus::Confirmed);
    event.append_property(Property::new(
        "CATEGORIES",
        escaped(&words::kind(site, occasion.subject)),
    ));
    let when = &occasion.when;
    match when.start {
        Some(start) => {
            event.starts(start);
            when.end.map(|end| event.ends(end));
        }
        None => {
            event.starts(when.first);
            // The end of whole days is the day after the last (RFC 5545, 3.6.1).
            event.ends(
                when.last
                    .checked_add_days(Days::new(1))
                    .unwrap_or(when.last),
            );
        }
    }
    // Only where people are to come together is their time taken.
    let busy = when.start.is_some() && occasion.subject != Subject::Window;
    event.add_property("TRANSP", if busy { "OPAQUE" } else { "TRANSPARENT" });
    if let Some(place) = &occasion.place {
        event.location(&plain(place));
    }
    let page = own_page(site, occasion).unwrap_or_else(Route::calendar);
    let url = occasion
        .link
        .clone()
        .or_else(|| campaign.settings.absolute(&page.public()));
    if let Some(url) = &url {
        event.url(url);
    }
    let description = description(site, occasion);
    if !description.is_empty() {
        event.description(&description);
    }
    event.done()
}

/// What it is about, the demand that it presses, and where more can be read.
fn description(site: &Site, occasion: &Occasion) -> String {
    let campaign = &site.campaign;
    let demand = occasion.demand.map(|at| &campaign.demands[at]);
    let page = own_page(site, occasion).unwrap_or_else(Route::calendar);
    let words = site.words();
    let lines = [
        occasion.text.clone(),
        demand.map(|demand| words.labelled(&site.say("demand", &[]), &demand.title)),
        campaign.settings.absolute(&page.public()),
    ];
    let lines: Vec<String> = lines
        .into_iter()
        .flatten()
        .map(|line| plain(line.trim()))
        .collect();
    lines.join("\n\n")
}

/// What calendars know an event by, for good: its id at the campaign's address, or, while that is not known,
/// at its hashtag.
pub(in crate::produce) fn uid(site: &Site, id: &str) -> String {
    let settings = &site.campaign.settings;
    let home = match &settings.base_url {
        Some(base) => {
            let path = base.path().trim_matches('/').replace('/', ".");
            let host = base.host_str().unwrap_or_default();
            if path.is_empty() {
                host.to_owned()
            } else {
                format!("{path}.{host}")
            }
        }
        None => format!("{}.careledger.invalid", settings.hashtag.to_lowercase()),
    };
    format!("{}@{home}", plain(id))
}

/// A text without the control characters that have no place in a calendar, line ends as `\n`.
pub(in crate::produce) fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars()
        .filter(|c| *c == '\n' || !c.is_control())
        .collect()
}

/// A text as RFC 5545 (3.3.11) writes it, for properties of which the library does not know that they hold
/// one.
fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('\n', "\\n");
    text.replace(';', "\\;").replace(',', "\\,")
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn no_line_is_longer_than_75_bytes_and_nothing_is_lost() {
        for letter in ["a", "ö", "老", "🚲", " "] {
            let long = format!("SUMMARY:{}", letter.repeat(200));
            let text = folded(&format!("BEGIN:VEVENT\r\n{long}\r\nEND:VEVENT\r\n"));
            assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
            let back = text.replace("\r\n ", "");
            assert_eq!(back, format!("BEGIN:VEVENT\r\n{long}\r\nEND:VEVENT\r\n"));
            assert_eq!(folded(&text), text);
        }
    }
}
