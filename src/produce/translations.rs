//! A text that is told in several languages becomes the list of its versions, for readers and for search
//! engines.

use serde::Serialize;

use super::{view, voices};
use crate::language::Language;
use crate::site::{Page, PageKind, Route, Site};
use crate::source::Folder;
use crate::story::Story;

/// One version of a text.
pub(super) struct Version<'a> {
    pub(super) language: &'a Language,
    pub(super) title: &'a str,
    pub(super) route: Route,
}

/// Another version, as pages link to it.
#[derive(Serialize)]
pub(super) struct VersionLink<'a> {
    /// What its language calls itself.
    name: String,
    title: &'a str,
    href: String,
    language: &'a str,
    direction: &'static str,
}

/// A version as the head of a page names it to machines.
#[derive(Serialize)]
pub(super) struct Alternate {
    /// Its language, or `x-default` for readers of any other.
    pub(super) hreflang: String,
    /// As Open Graph writes the language; nothing for `x-default`, and for the page itself.
    locale: Option<String>,
    /// Whole where the settings say where the site stands, or else from the page.
    pub(super) href: String,
}

/// All versions of the story of a number, the original first.
pub(super) fn of_story<'a>(site: &'a Site, number: u32) -> Vec<Version<'a>> {
    let version = |(language, story): (&'a Language, &'a Story)| Version {
        language,
        title: &story.title.value,
        route: view::route(site, story),
    };
    tellings(site, number).map(version).collect()
}

/// Whatever tells the story of a number, and in which language: the original first.
pub fn tellings(site: &Site, number: u32) -> impl Iterator<Item = (&Language, &Story)> {
    let campaign = &site.campaign;
    let translations = &campaign.translations[campaign.translations_of(number)];
    let all = campaign.story(number).into_iter().chain(translations);
    all.map(|story| (view::language(site, story), story))
}

/// All versions of a guide or page, the original first.
pub(super) fn of_guide<'a>(site: &'a Site, folder: Folder, id: &str) -> Vec<Version<'a>> {
    let all = site.campaign.guides.iter();
    let same = all.filter(|guide| guide.folder == folder && guide.id == id);
    let version = same.map(|guide| Version {
        language: voices::language(site, guide),
        title: &guide.title.value,
        route: Route::text(guide.folder, &guide.name),
    });
    version.collect()
}

/// All versions of what a page tells, the original first; at most one where there are no translations.
pub(super) fn of_page<'a>(site: &'a Site, page: &Page) -> Vec<Version<'a>> {
    match (&page.kind, site.story(page)) {
        (PageKind::Guide(at), _) => {
            let guide = &site.campaign.guides[*at];
            of_guide(site, guide.folder, &guide.id)
        }
        // Shared is each by itself.
        (PageKind::Share(_) | PageKind::TranslationShare(_), _) => Vec::new(),
        (_, Some(story)) => of_story(site, story.number),
        _ => Vec::new(),
    }
}

/// The version for a reader of a language: the one in it, or else the original.
pub(super) fn for_reader<'a>(
    mut versions: Vec<Version<'a>>,
    language: &Language,
) -> Option<Version<'a>> {
    let own = versions.iter().position(|one| one.language == language);
    let at = own.unwrap_or(0);
    (at < versions.len()).then(|| versions.swap_remove(at))
}

/// The versions besides that at an address.
pub(super) fn others<'a>(versions: Vec<Version<'a>>, own: &Route) -> Vec<VersionLink<'a>> {
    let others = versions.into_iter().filter(|one| one.route != *own);
    let link = others.map(|one| VersionLink {
        name: one.language.name(),
        title: one.title,
        href: one.route.href(),
        language: one.language.tag(),
        direction: one.language.direction(),
    });
    link.collect()
}

/// What machines are told on each version of a text (<https://html.spec.whatwg.org/#rel-alternate>): all
/// versions with itself among them, and which one is for everybody else. Nothing where there is one
/// alone.
pub(super) fn alternates(site: &Site, versions: &[Version<'_>], own: &Route) -> Vec<Alternate> {
    let [original, _, ..] = versions else {
        return Vec::new();
    };
    let href = |route: &Route| {
        let absolute = site.campaign.settings.absolute(&route.public());
        absolute.unwrap_or_else(|| format!("{}{}", own.root(), route.href()))
    };
    let alternate = |one: &Version<'_>| Alternate {
        hreflang: one.language.tag().to_owned(),
        locale: (one.route != *own).then(|| one.language.open_graph()),
        href: href(&one.route),
    };
    let default = Alternate {
        hreflang: "x-default".to_owned(),
        locale: None,
        href: href(&original.route),
    };
    versions.iter().map(alternate).chain([default]).collect()
}
