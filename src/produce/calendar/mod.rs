//! Everything with a date becomes a page by month, a calendar to subscribe to and a file an event.

pub(super) mod ics;
mod words;

pub(super) use ics::{one, produce};
pub(super) use words::{kind, title};

use chrono::{Datelike, NaiveDate};
use serde_json::{Value as Json, json};
use tera::Value;

use super::Scene;
use super::cards::Owner;
use super::filling::Filling;
use crate::campaign::{Occasion, Subject};
use crate::date::CalendarWords;
use crate::site::{Route, Site};

/// Days ahead that count as near.
const NEAR: i64 = 14;

/// The page: what is near first, then month by month, and what is over at the end, latest first.
pub(super) fn page<'a>(scene: &'a Scene<'_>) -> Filling<'a> {
    let site = scene.site;
    let campaign = &site.campaign;
    let words = CalendarWords::new(&campaign.settings.language);
    let today = campaign.today;
    let (over, ahead): (Vec<&Occasion>, Vec<&Occasion>) =
        (campaign.agenda.iter()).partition(|occasion| occasion.when.is_over(today));
    // What has begun and goes on stands with what is near.
    let month = |occasion: &Occasion| month(occasion.when.first.max(today));
    let (near, later): (Vec<&Occasion>, Vec<&Occasion>) =
        (ahead.into_iter()).partition(|occasion| (occasion.when.first - today).num_days() <= NEAR);
    let near: Vec<Json> = near
        .iter()
        .map(|occasion| entry(site, &words, occasion))
        .collect();
    let later = by_month(site, &words, &later, &month);
    let over: Vec<&Occasion> = over.into_iter().rev().collect();
    let over = by_month(site, &words, &over, &|occasion| {
        self::month(occasion.when.first)
    });
    let zone = campaign.settings.public.zone;
    let address = campaign.settings.base_url.as_ref();
    let webcal = address.and_then(|_| {
        let address = campaign.settings.absolute(&Route::ics().href())?;
        let (_, rest) = address.split_once("://")?;
        Some(format!("webcal://{rest}"))
    });
    let data = json!({
        "near": near,
        "months": later,
        "over": over,
        "zone": zone.name(),
        "ics": Route::ics().href(),
        "webcal": webcal,
        "subscribe": campaign.settings.absolute(&Route::ics().href()),
        "days": NEAR,
    });
    Filling {
        template: "calendar.html",
        heading: site.say("section-calendar", &[]),
        description: site.say("calendar-about", &[]),
        nav_key: Some("calendar"),
        story: None,
        owner: Owner::Home,
        data: vec![("calendar", Value::from_serializable(&data))],
    }
}

/// What comes next, so many of them.
pub(super) fn coming(site: &Site, most: usize) -> Vec<Json> {
    let campaign = &site.campaign;
    let words = CalendarWords::new(&campaign.settings.language);
    let agenda = campaign.agenda.iter();
    let ahead = agenda.filter(|occasion| !occasion.when.is_over(campaign.today));
    (ahead.take(most))
        .map(|occasion| entry(site, &words, occasion))
        .collect()
}

/// The first day of a day's month.
fn month(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// Occasions in the order given, cut into months.
fn by_month(
    site: &Site,
    words: &CalendarWords,
    occasions: &[&Occasion],
    month: &dyn Fn(&Occasion) -> NaiveDate,
) -> Vec<Json> {
    let months = occasions.chunk_by(|a, b| month(a) == month(b));
    let cut = |occasions: &[&Occasion]| {
        let first = month(occasions[0]);
        let entries = occasions
            .iter()
            .map(|occasion| entry(site, words, occasion));
        json!({
            "label": words.month(first),
            "iso": first.format("%Y-%m").to_string(),
            "entries": entries.collect::<Vec<_>>(),
        })
    };
    months.map(cut).collect()
}

fn entry(site: &Site, words: &CalendarWords, occasion: &Occasion) -> Json {
    let campaign = &site.campaign;
    let (when, today) = (&occasion.when, campaign.today);
    let zone = campaign.settings.public.zone;
    let clock = when.start.map(|start| {
        json!({
            "label": when.time.map(|time| words.time(time)),
            "iso": start.to_rfc3339(),
            "ends": when.ends.map(|time| words.time(time)),
            "zone": zone.abbreviation(start),
        })
    });
    let day = |day: NaiveDate| json!({ "iso": day.to_string(), "label": words.day(day), "year": day.year() });
    let days = (when.first - today).num_days();
    let demand = occasion.demand.map(|at| {
        let demand = &campaign.demands[at];
        json!({ "title": demand.title, "href": Route::demand(&demand.id, 1).href() })
    });
    json!({
        "id": occasion.id,
        "kind": occasion.subject.key(),
        "kind_label": kind(site, occasion.subject),
        "title": title(site, occasion),
        "first": day(when.first),
        "last": (when.last > when.first).then(|| day(when.last)),
        "clock": clock,
        "in_days": days,
        "now": when.is_on(today),
        "place": occasion.place,
        "text": occasion.text,
        "demand": demand,
        "href": own_page(site, occasion).map(|route| route.href()),
        "link": occasion.link,
        "ics": Route::event(&occasion.id).href(),
    })
}

/// The page that tells all about an occasion, where the site has one.
pub(super) fn own_page(site: &Site, occasion: &Occasion) -> Option<Route> {
    let route = match occasion.subject {
        Subject::Briefing(index) => Route::briefing(index),
        Subject::Escalation(_) => Route::escalations(),
        Subject::Deadline | Subject::ReplyBy(_) => {
            let demand = &site.campaign.demands[occasion.demand?];
            Route::demand(&demand.id, 1)
        }
        Subject::Window | Subject::Action | Subject::Ritual => return None,
    };
    site.page(route.path()).map(|page| page.route.clone())
}
