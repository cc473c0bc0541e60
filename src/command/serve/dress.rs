//! A page of the site becomes the page that is served: with a script that loads it again after a save,
//! and with a banner where it is not published.

use std::collections::BTreeMap;

use quick_xml::escape::escape;

use super::answer::OWN;
use super::board::{Board, Made, Now};
use super::desk::ROOT;
use crate::produce;
use crate::site::Page;
use crate::story::{Release, Story};
use crate::target::percent_encoded;

/// What is shown while there is no site yet.
const WAITING: &str = include_str!("waiting.html");

/// A page with all that serving adds.
pub(super) fn dressed(board: &Board, now: &Now, path: &str, html: &str) -> String {
    let site = now.site.as_deref();
    let cards = site.map_or(0, |made| produce::count_cards(&made.scene(), path));
    let desk = match board.is_desk_open {
        true => format!(" data-desk=\"{}\"", escape(desk_of(site, path))),
        false => String::new(),
    };
    let script = format!(
        "<script src=\"{OWN}serve.js\" data-site=\"{}\" data-page=\"{}\" data-cards=\"{cards}\"{desk} defer></script>\n",
        escape(&*now.id),
        escape(path),
    );
    let banner = site.and_then(|made| kept_back(made.story(path)?, made.site.campaign.today));
    let banner = banner.map(|words| {
        let link = format!("<link rel=\"stylesheet\" href=\"{OWN}page.css\">\n");
        let note = format!(
            "\n<aside class=\"careledger-kept-back\" aria-label=\"Not public\" lang=\"en\" dir=\"ltr\">{words}</aside>"
        );
        (link, note)
    });
    let head = html.find("</head>").unwrap_or(0);
    let body = html[head..].find("<body").map_or(head, |at| head + at);
    let body = html[body..]
        .find('>')
        .map_or(html.len(), |at| body + at + 1);
    let end = html
        .rfind("</body>")
        .filter(|end| *end >= body)
        .unwrap_or(html.len());
    let (link, note) = banner.unwrap_or_default();
    [
        &html[..head],
        &link,
        &html[head..body],
        &note,
        &html[body..end],
        &script,
        &html[end..],
    ]
    .concat()
}

/// Where a page is written: the story that it tells, or the desk's own front.
fn desk_of(site: Option<&Made>, path: &str) -> String {
    let name = site.and_then(|made| {
        let path = &made.sources.get(made.story(path)?.source).path;
        path.rsplit('/').next()
    });
    name.map_or_else(
        || ROOT.to_owned(),
        |name| format!("{ROOT}#{}", percent_encoded(name)),
    )
}

/// What stands beside links to stories that are not public, by the paths of their pages.
pub(super) fn marks(made: &Made) -> BTreeMap<&str, &'static str> {
    let campaign = &made.site.campaign;
    let mark = |page: &'_ Page| match made.site.story(page)? {
        story if story.is_public(campaign.today) => None,
        story if story.release == Release::Draft => Some("draft"),
        _ => Some("scheduled"),
    };
    let pages = made.site.pages.iter();
    pages
        .filter_map(|page| Some((page.route.path(), mark(page)?)))
        .collect()
}

/// Why a story is not public, if it is not.
fn kept_back(story: &Story, today: chrono::NaiveDate) -> Option<String> {
    if story.release == Release::Draft {
        return Some("Draft: not published".to_owned());
    }
    let day = story.public_from().filter(|day| *day > today)?;
    Some(format!(
        "Scheduled for {day}: not published before that day"
    ))
}

/// The page that waits for the first site.
pub(super) fn waiting(board: &Board, now: &Now) -> String {
    dressed(board, now, "", WAITING)
}
