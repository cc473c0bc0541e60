//! A site becomes what every page shows of it: the menu, the counts, the foot.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value as Json;

use super::icons;
use super::view::{Day, day};
use super::voices;
use crate::campaign::settings::{Contact, License, Milestones};
use crate::site::{Route, Site};
use crate::source::Folder;

/// A section's key, whether it has a place in the menu, and its first page.
type Section = (&'static str, bool, fn() -> Route);

/// The sections, in the order of the menu.
const SECTIONS: &[Section] = &[
    ("stories", true, || Route::archive(1)),
    ("demands", true, Route::demands),
    ("ledger", true, Route::ledger),
    ("money", true, Route::money),
    ("calendar", true, Route::calendar),
    ("victories", true, Route::victories),
    ("testimonies", true, Route::testimonies),
    ("briefings", true, Route::briefings),
    ("escalations", true, Route::escalations),
    ("board", true, Route::board),
    ("guides", true, Route::guides),
    ("tags", true, Route::tags),
    ("data", false, Route::data),
    ("search", false, Route::search),
    ("home", false, Route::home),
];

/// What a page may load and do: all of the site's own, nothing written into the page itself, and pictures
/// of a few bytes as `data:`. It stands in the page, so that it holds on any host and in a folder too
/// (Content Security Policy Level 3, <https://www.w3.org/TR/CSP3/>).
pub const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
     font-src 'self'; media-src 'self'; manifest-src 'self'; connect-src 'self'; base-uri 'none'; \
     form-action 'self'";

/// What every page gets as `site`.
#[derive(Serialize)]
pub(super) struct Frame<'a> {
    title: &'a str,
    hashtag: &'a str,
    slogan: Option<&'a str>,
    description: Option<&'a str>,
    language: &'a str,
    direction: &'static str,
    notice: Option<&'a str>,
    contact: Option<&'a Contact>,
    license: Option<&'a License>,
    nav: Vec<NavItem>,
    /// The sections that the site has, by their keys.
    links: BTreeMap<&'static str, String>,
    feeds: Vec<Feed>,
    stats: Stats,
    generator: &'static str,
    policy: &'static str,
    /// Addresses of the icons and of the manifest that names them, if they are made.
    icons: Option<Json>,
    /// What the browser's own bars are to look like.
    paper: Paper<'a>,
    built: Day,
    url_label: Option<String>,
}

/// The colour of the page by day and by night.
#[derive(Serialize)]
struct Paper<'a> {
    light: Option<&'a String>,
    dark: Option<&'a String>,
}

#[derive(Serialize)]
struct NavItem {
    key: &'static str,
    label: String,
    href: String,
}

#[derive(Serialize)]
struct Feed {
    #[serde(rename = "type")]
    kind: &'static str,
    title: String,
    href: String,
}

#[derive(Serialize)]
struct Stats {
    stories: usize,
    demands: usize,
    milestones: usize,
    next_milestone: Option<u32>,
    /// Numbers from the milestone before to the next one.
    milestone_span: Option<u32>,
    milestone_every: Option<u32>,
}

pub(super) fn frame(site: &Site) -> Frame<'_> {
    let campaign = &site.campaign;
    let settings = &campaign.settings;
    // What is planned is there: no section is named that a campaign has nothing for.
    let there = SECTIONS
        .iter()
        .filter_map(|(key, in_menu, route)| Some((*key, *in_menu, site.link(&route())?)));
    let there: Vec<_> = there.collect();
    let in_menu = there.iter().filter(|(_, in_menu, _)| *in_menu);
    let sections = in_menu.map(|(key, _, href)| NavItem {
        key,
        label: site.say(&format!("section-{key}"), &[]),
        href: href.clone(),
    });
    let pages = voices::originals(site, Folder::Pages).map(|guide| NavItem {
        key: "page",
        label: guide.title.value.clone(),
        href: Route::text(Folder::Pages, &guide.name).href(),
    });
    let nav = sections.chain(pages).collect();
    let links = there.into_iter().map(|(key, _, href)| (key, href));
    let feeds = match settings.base_url {
        Some(_) => vec![
            Feed {
                kind: "application/atom+xml",
                title: site.say("feed-atom", &[]),
                href: Route::atom().href(),
            },
            Feed {
                kind: "application/feed+json",
                title: site.say("feed-json", &[]),
                href: Route::json_feed().href(),
            },
        ],
        None => Vec::new(),
    };
    let milestones = &settings.rhythm.milestones;
    let next = campaign.next_milestone();
    Frame {
        title: &settings.title,
        hashtag: &settings.hashtag,
        slogan: settings.slogan.as_ref().map(|slogan| slogan.value.as_str()),
        description: settings.description.as_deref(),
        language: settings.language.tag(),
        direction: settings.language.direction(),
        notice: settings.notice.as_deref(),
        contact: settings.contact.as_ref(),
        license: settings.license.as_ref(),
        nav,
        links: links.collect(),
        feeds,
        stats: Stats {
            stories: campaign.stories.len(),
            demands: campaign.demands.len(),
            milestones: campaign.milestones.len(),
            next_milestone: next.map(|(_, number)| number),
            milestone_span: next
                .map(|(index, number)| number - milestones.number(index - 1).unwrap_or(0)),
            milestone_every: match milestones {
                Milestones::Every(every) => Some(*every),
                Milestones::At(_) => None,
            },
        },
        generator: "careledger",
        policy: POLICY,
        icons: icons::links(site),
        paper: Paper {
            light: site.theme.tokens.light.get("paper"),
            dark: site.theme.tokens.dark.get("paper"),
        },
        built: day(site, campaign.today),
        url_label: settings.base_url.as_ref().map(|url| {
            let path = url.path().trim_end_matches('/');
            format!("{}{path}", url.host_str().unwrap_or_default())
        }),
    }
}
