//! Occasions at which people meet become events of schema.org, for search engines and calendars.

use serde_json::{Map, Value as Json, json};

use super::super::calendar;
use crate::campaign::{Briefing, Occasion, Subject, briefing_id};
use crate::site::{PageKind, Route, Site};

/// What a page is about, where that is an event or a list of them: of a briefing itself, of the calendar
/// what is to come.
pub(super) fn main(site: &Site, page: &PageKind) -> Option<Json> {
    let agenda = &site.campaign.agenda;
    match page {
        PageKind::Briefing(at) => {
            let id = briefing_id(site.campaign.briefings[*at].index);
            let occasion = agenda.iter().find(|occasion| occasion.id == id)?;
            event(site, occasion)
        }
        PageKind::Calendar => {
            let today = site.campaign.today;
            let ahead = agenda
                .iter()
                .filter(|occasion| !occasion.when.is_over(today));
            let events = ahead.filter_map(|occasion| event(site, occasion));
            let items: Vec<Json> = (1..)
                .zip(events)
                .map(|(position, item)| {
                    json!({ "@type": "ListItem", "position": position, "item": item })
                })
                .collect();
            let list = || json!({ "@type": "ItemList", "itemListElement": items });
            (!items.is_empty()).then(list)
        }
        _ => None,
    }
}

/// An occasion as an event: <https://schema.org/Event>. A deadline is none, and neither is a briefing whose
/// day passed without its milestone: nobody knows whether it was held. What is not known is left out, the
/// hour of its end above all. Everything told here stands on the page, too.
fn event(site: &Site, occasion: &Occasion) -> Option<Json> {
    let campaign = &site.campaign;
    let (stream, organized) = match occasion.subject {
        Subject::Deadline | Subject::ReplyBy(_) => return None,
        Subject::Briefing(index) => {
            let of_index = |briefing: &&Briefing| briefing.index == index;
            let briefing = campaign.briefings.iter().find(of_index)?;
            if briefing.is_past(campaign.today) && briefing.milestone.is_none() {
                return None;
            }
            (briefing.stream.as_deref(), true)
        }
        // What pressure is put on is held by others.
        Subject::Window => (None, false),
        Subject::Action | Subject::Ritual | Subject::Escalation(_) => (None, true),
    };
    let place = occasion.place.as_deref();
    let page = calendar::own_page(site, occasion);
    let own = page.as_ref().map(Route::public);
    let own = own.unwrap_or_else(|| format!("{}#{}", Route::calendar().public(), occasion.id));
    let link = occasion.link.clone().filter(|_| stream.is_none());
    let organizer = || {
        let home = campaign.settings.base_url.as_ref().map(url::Url::as_str);
        whole(json!({ "@type": "Organization", "name": campaign.settings.title, "url": home }))
    };
    let zone = campaign.settings.public.zone;
    let (when, many) = (&occasion.when, occasion.when.last > occasion.when.first);
    let day = |day: chrono::NaiveDate| day.to_string();
    let start = when.start.map(|start| zone.local(start));
    let end = when.end.map(|end| zone.local(end));
    Some(whole(json!({
        "@type": "Event",
        "name": calendar::title(site, occasion),
        "description": occasion.text,
        "startDate": start.unwrap_or_else(|| day(when.first)),
        "endDate": end.or_else(|| (many || when.start.is_none()).then(|| day(when.last))),
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": attendance(place.is_some(), stream.is_some()),
        "location": location(place, stream),
        "organizer": organized.then(organizer),
        "inLanguage": organized.then(|| campaign.settings.language.tag()),
        "url": link.or_else(|| campaign.settings.absolute(&own)),
    })))
}

/// How people take part, as far as that is known.
fn attendance(place: bool, stream: bool) -> Option<&'static str> {
    Some(match (place, stream) {
        (true, true) => "https://schema.org/MixedEventAttendanceMode",
        (true, false) => "https://schema.org/OfflineEventAttendanceMode",
        (false, true) => "https://schema.org/OnlineEventAttendanceMode",
        (false, false) => return None,
    })
}

/// Where it is: a place, an address on the net, or both.
fn location(place: Option<&str>, stream: Option<&str>) -> Option<Json> {
    let place = place.map(|name| json!({ "@type": "Place", "name": name, "address": name }));
    let stream = stream.map(|url| json!({ "@type": "VirtualLocation", "url": url }));
    match (place, stream) {
        (Some(place), Some(stream)) => Some(json!([place, stream])),
        (place, stream) => place.or(stream),
    }
}

/// A thing without what is not known of it.
fn whole(thing: Json) -> Json {
    match thing {
        Json::Object(known) => {
            let known: Map<String, Json> = known
                .into_iter()
                .filter(|(_, value)| !value.is_null())
                .collect();
            Json::Object(known)
        }
        other => other,
    }
}
