//! The campaign's things become the data that templates get.

use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;

use super::demand::ClockView;
use crate::campaign::Leads;
use crate::demand::Demand;
use crate::language::Language;
use crate::photo::Photo;
use crate::site::{Route, Site, Slice};
use crate::story::{Beat, Story};
use crate::words::message;

/// The largest width in pixels of a photo on a page.
pub(super) const PHOTO_WIDTH: u32 = 1600;

/// A date for people and for machines.
#[derive(Serialize)]
pub(super) struct Day {
    iso: String,
    label: String,
}

pub(super) fn day(site: &Site, date: NaiveDate) -> Day {
    Day {
        iso: date.to_string(),
        label: site.dates.write(date),
    }
}

/// A time of day in the campaign's zone, with what the zone is called on that day: `18:00 EST`.
pub(super) fn time(site: &Site, date: NaiveDate, time: NaiveTime) -> String {
    let zone = site.campaign.settings.public.zone;
    let moment = zone.moment(date, time).utc;
    format!("{} {}", time.format("%H:%M"), zone.abbreviation(moment))
}

/// A story as lists and neighbours show it.
#[derive(Serialize)]
pub(super) struct Summary<'a> {
    number: u32,
    tag: String,
    title: &'a str,
    date: Day,
    care: &'a str,
    cause: &'a str,
    change: &'a str,
    href: String,
    language: &'a str,
    direction: &'static str,
    milestone: Option<u32>,
    photo: Option<PhotoView<'a>>,
}

pub(super) fn summary(site: &Site, at: usize) -> Summary<'_> {
    let story = &site.campaign.stories[at];
    let language = language(site, story);
    let beat = |beat| story.beats.get(beat).value.as_str();
    Summary {
        number: story.number,
        tag: site.campaign.settings.tag(story.number),
        title: &story.title.value,
        date: day(site, story.date.value),
        care: beat(Beat::Care),
        cause: beat(Beat::Cause),
        change: beat(Beat::Change),
        href: route(site, story).href(),
        language: language.tag(),
        direction: language.direction(),
        milestone: (site.campaign.milestone(story.number)).map(|milestone| milestone.index),
        photo: photo(site, story.photo.as_ref()),
    }
}

pub(super) fn language<'a>(site: &'a Site, story: &'a Story) -> &'a Language {
    story
        .language
        .as_ref()
        .unwrap_or(&site.campaign.settings.language)
}

pub(super) fn route(site: &Site, story: &Story) -> Route {
    Route::story(&site.campaign.settings.padded(story.number))
}

/// A photo as a page shows it.
#[derive(Serialize)]
pub(super) struct PhotoView<'a> {
    href: String,
    width: u32,
    height: u32,
    alt: &'a str,
    credit: Option<&'a str>,
}

pub(super) fn photo<'a>(site: &'a Site, photo: Option<&'a Photo>) -> Option<PhotoView<'a>> {
    let photo = photo?;
    let Leads::Media(name) = site.campaign.links.photo(&photo.file.value) else {
        return None;
    };
    let (width, height) = scaled(site.photos.get(&name)?.size?);
    Some(PhotoView {
        href: Route::photo(&name).href(),
        width,
        height,
        alt: &photo.alt,
        credit: photo.credit.as_deref(),
    })
}

/// The size of a photo as published: no wider than [`PHOTO_WIDTH`], its shape kept.
pub(super) fn scaled((width, height): (u32, u32)) -> (u32, u32) {
    if width <= PHOTO_WIDTH {
        return (width, height);
    }
    let height = u64::from(height) * u64::from(PHOTO_WIDTH) / u64::from(width);
    (
        PHOTO_WIDTH,
        u32::try_from(height.max(1)).unwrap_or(u32::MAX),
    )
}

/// What a beat is called.
pub(super) fn label(beat: Beat) -> &'static message::Message {
    match beat {
        Beat::Care => message::CARE,
        Beat::Cause => message::CAUSE,
        Beat::Change => message::CHANGE,
    }
}

/// The words to post beside the cards of a story.
pub(super) fn caption(site: &Site, story: &Story) -> String {
    let settings = &site.campaign.settings;
    let words = &site.voice(language(site, story)).words;
    let mut caption = format!("{} {}\n", settings.tag(story.number), story.title.value);
    for (beat, text) in story.beats.iter() {
        let said = words.labelled(&words.text(label(beat)), &text.value);
        caption.push_str(&format!("\n{said}"));
    }
    signed(site, &mut caption, &route(site, story));
    caption
}

/// The words to post beside the cards of anything else.
pub(super) fn plain_caption(site: &Site, lines: &[&str], route: &Route) -> String {
    let mut caption = lines.join("\n\n");
    signed(site, &mut caption, route);
    caption
}

/// Every caption ends in the slogan and the page's address.
fn signed(site: &Site, caption: &mut String, route: &Route) {
    let settings = &site.campaign.settings;
    if let Some(slogan) = &settings.slogan {
        caption.push_str(&format!("\n\n{}", slogan.value));
    }
    if let Some(address) = settings.absolute(&route.public()) {
        caption.push_str(&format!("\n{address}"));
    }
}

/// A demand as lists show it.
#[derive(Serialize)]
pub(super) struct DemandView<'a> {
    id: &'a str,
    title: &'a str,
    ask: &'a str,
    target: Option<&'a str>,
    /// The page of that office.
    office: Option<String>,
    status: &'static str,
    /// How it stands on the day of the build, for machines and in words.
    state: &'static str,
    state_label: String,
    /// Whether its deadline has passed and what it was set for is still owed.
    is_late: bool,
    clock: ClockView,
    href: String,
    stories: usize,
}

pub(super) fn demand(site: &Site, at: usize) -> DemandView<'_> {
    let demand: &Demand = &site.campaign.demands[at];
    let clock = site.campaign.clock(demand);
    DemandView {
        id: &demand.id,
        title: &demand.title,
        ask: &demand.ask,
        target: demand.target.as_deref(),
        office: (demand.target.as_deref()).and_then(|target| Some(site.office(target)?.href())),
        status: demand.status_on(site.campaign.today).key(),
        state: clock.state.key(),
        state_label: clock.state.to_string(),
        is_late: clock.is_late(),
        clock: super::demand::clock(site, demand),
        href: Route::demand(&demand.id, 1).href(),
        stories: site.pressing[at].len(),
    }
}

/// Where a page stands among the pages of its list.
#[derive(Serialize)]
pub(super) struct Pagination {
    page: usize,
    pages: usize,
    first_number: Option<u32>,
    last_number: Option<u32>,
    newer: Option<String>,
    older: Option<String>,
    links: Vec<PageLink>,
}

#[derive(Serialize)]
struct PageLink {
    page: usize,
    href: String,
    current: bool,
}

/// `shown` are the stories on the page, newest first; `route` gives the address of a page.
pub(super) fn pagination(
    site: &Site,
    slice: &Slice,
    shown: &[usize],
    route: impl Fn(usize) -> Route,
) -> Pagination {
    let number = |at: Option<&usize>| at.map(|at| site.campaign.stories[*at].number);
    let href = |page: usize| {
        (1..=slice.pages)
            .contains(&page)
            .then(|| route(page).href())
    };
    Pagination {
        page: slice.page,
        pages: slice.pages,
        first_number: number(shown.last()),
        last_number: number(shown.first()),
        newer: href(slice.page.wrapping_sub(1)),
        older: href(slice.page + 1),
        links: (1..=slice.pages)
            .map(|page| PageLink {
                page,
                href: route(page).href(),
                current: page == slice.page,
            })
            .collect(),
    }
}
