//! The campaign's things become the data that templates get.

use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;

use super::demand::ClockView;
use super::photo;
use super::translations::{self, VersionLink};
use super::voices;
use crate::date::DateWords;
use crate::demand::{Demand, ReplyKind, State};
use crate::language::Language;
use crate::site::{Page, PageKind, Route, Site, Slice};
use crate::story::{Beat, Story};
use crate::words::message;

/// A date for people and for machines.
#[derive(Debug, Serialize)]
pub(super) struct Day {
    iso: String,
    label: String,
}

pub(super) fn day(site: &Site, date: NaiveDate) -> Day {
    day_in(&site.dates, date)
}

/// A date as another language than the campaign's writes it.
pub(super) fn day_in(words: &DateWords, date: NaiveDate) -> Day {
    Day {
        iso: date.to_string(),
        label: words.write(date),
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
    pub(super) date: Day,
    care: &'a str,
    cause: &'a str,
    change: &'a str,
    href: String,
    language: &'a str,
    direction: &'static str,
    milestone: Option<u32>,
    photo: Option<photo::View<'a>>,
    /// The same story in other languages.
    translations: Vec<VersionLink<'a>>,
}

pub(super) fn summary<'a>(site: &'a Site, story: &'a Story) -> Summary<'a> {
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
        photo: photo::view(site, story.photo.as_ref()),
        translations: translations::others(
            translations::of_story(site, story.number),
            &route(site, story),
        ),
    }
}

pub(super) fn language<'a>(site: &'a Site, story: &'a Story) -> &'a Language {
    story
        .language
        .as_ref()
        .unwrap_or(&site.campaign.settings.language)
}

/// The language of what a page tells.
pub(super) fn language_of_page<'a>(site: &'a Site, page: &Page) -> &'a Language {
    match (&page.kind, site.story(page)) {
        (PageKind::Guide(at), _) => voices::language(site, &site.campaign.guides[*at]),
        // It shows words of any language, but is itself a tool.
        (PageKind::Share(_) | PageKind::TranslationShare(_), _) => &site.campaign.settings.language,
        (_, Some(story)) => language(site, story),
        _ => &site.campaign.settings.language,
    }
}

pub(super) fn route(site: &Site, story: &Story) -> Route {
    Route::of_story(&site.campaign.settings, story)
}

/// What a beat is called.
pub(super) fn label(beat: Beat) -> &'static message::Message {
    match beat {
        Beat::Care => message::CARE,
        Beat::Cause => message::CAUSE,
        Beat::Change => message::CHANGE,
    }
}

/// The words to post beside the cards of anything else.
pub(super) fn plain_caption(site: &Site, lines: &[&str], route: &Route) -> String {
    let mut caption = lines.join("\n\n");
    signed(site, &mut caption, route);
    caption
}

/// Such a caption ends in the slogan and the page's address.
fn signed(site: &Site, caption: &mut String, route: &Route) {
    let settings = &site.campaign.settings;
    if let Some(slogan) = &settings.slogan {
        caption.push_str(&format!("\n\n{}", slogan.value));
    }
    if let Some(address) = settings.absolute(&route.public()) {
        caption.push_str(&format!("\n{address}"));
    }
}

/// How a demand stands, in words.
pub(super) fn state(site: &Site, state: State) -> String {
    site.say(&format!("state-{}", state.key()), &[])
}

/// What kind of reply it is, in words.
pub(super) fn reply(site: &Site, kind: ReplyKind) -> String {
    site.say(&format!("reply-{}", kind.key()), &[])
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
        state_label: state(site, clock.state),
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
