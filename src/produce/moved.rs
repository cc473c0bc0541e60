//! The numbers that stories had before become pages which lead on from their old addresses.

use quick_xml::escape::escape;

use super::Scene;
use super::frame::POLICY;
use crate::artifact::Artifact;
use crate::campaign::Withdrawn;
use crate::diagnostic::Checked;
use crate::language::Language;
use crate::site::{Route, Site};
use crate::story::{Moved, Story};

/// An old address that is free now.
pub(super) struct Free<'a> {
    /// That address.
    pub(super) route: Route,
    /// What had it last, and those that had the number before.
    moved: &'a [Moved],
    /// What had it last.
    last: Entry<'a>,
}

/// A story or its translation, or what is left of one.
struct Entry<'a> {
    number: u32,
    title: String,
    /// The title of a page that leads there.
    heading: String,
    language: &'a Language,
    route: Route,
    /// The language of the translation, if it is one.
    translation: Option<&'a Language>,
}

impl<'a> Entry<'a> {
    fn told(site: &'a Site, story: &'a Story) -> Entry<'a> {
        let settings = &site.campaign.settings;
        let title = story.title.value.clone();
        Entry {
            number: story.number,
            heading: format!("{} {title}", settings.tag(story.number)),
            title,
            language: story.language.as_ref().unwrap_or(&settings.language),
            route: Route::of_story(settings, story),
            translation: story.translation.as_ref(),
        }
    }

    fn withdrawn(site: &'a Site, gone: &'a Withdrawn) -> Entry<'a> {
        let settings = &site.campaign.settings;
        let title = site.say("withdrawn-title", &[("tag", &settings.tag(gone.number))]);
        Entry {
            number: gone.number,
            heading: title.clone(),
            title,
            language: &settings.language,
            route: Route::of_number(settings, gone.number, gone.translation.as_ref()),
            translation: gone.translation.as_ref(),
        }
    }

    /// All that there is under a number.
    fn all(site: &'a Site, number: u32) -> impl Iterator<Item = Entry<'a>> {
        let campaign = &site.campaign;
        let translations = &campaign.translations[campaign.translations_of(number)];
        let told = translations.iter().chain(campaign.story(number));
        let gone = campaign.withdrawn.iter();
        let gone = gone.filter(move |gone| gone.number == number);
        told.map(|story| Entry::told(site, story))
            .chain(gone.map(|gone| Entry::withdrawn(site, gone)))
    }

    /// What stands at the number itself.
    fn original(site: &'a Site, number: u32) -> Option<Entry<'a>> {
        Entry::all(site, number).find(|entry| entry.translation.is_none())
    }
}

impl Free<'_> {
    /// Where it leads; nothing where several stories had the number, so that the reader chooses.
    pub(super) fn target(&self) -> Option<Route> {
        let is_clear = (self.moved.iter()).all(|one| one.to.value == self.last.number);
        is_clear.then(|| self.last.route.clone())
    }
}

/// The old addresses that are free. Where another story has one, its own page tells of that (`story_page.rs`).
pub(super) fn free(site: &Site) -> Vec<Free<'_>> {
    let campaign = &site.campaign;
    let mut free = Vec::new();
    for moved in campaign.moved.chunk_by(|a, b| a.from.value == b.from.value) {
        let number = moved[0].from.value;
        // The last to leave a number is the one that most links mean.
        let last = moved.last().map(|last| last.to.value);
        for last in last.into_iter().flat_map(|to| Entry::all(site, to)) {
            let route = Route::of_number(&campaign.settings, number, last.translation);
            if site.page(route.path()).is_none() {
                free.push(Free { route, moved, last });
            }
        }
    }
    free
}

/// A page for each of them.
pub(super) fn produce(scene: &Scene<'_>) -> Checked<Vec<Artifact>> {
    let site = scene.site;
    let page = |free: &Free<'_>| Artifact::text(free.route.path(), page(site, free));
    Checked::new(free(site).iter().map(page).collect(), Vec::new())
}

/// A page that nobody looks at for long. Where several stories had its number, it leads nowhere by itself:
/// the reader chooses.
fn page(site: &Site, free: &Free<'_>) -> String {
    let settings = &site.campaign.settings;
    let Free { route, moved, last } = free;
    let root = route.root();
    let title = format!("{} · {}", last.heading, settings.title);
    let language = last.language;
    let mut head = String::new();
    if let Some(target) = free.target() {
        head.push_str(&format!(
            "<meta http-equiv=\"refresh\" content=\"0; url={root}{}\">\n",
            escape(target.href())
        ));
        if let Some(address) = settings.absolute(&target.public()) {
            head.push_str(&format!(
                "<link rel=\"canonical\" href=\"{}\">\n",
                escape(address)
            ));
        }
    }
    let line = |one: &Moved, other: &Entry<'_>| {
        let tag = |number| format!("<bdi>{}</bdi>", escape(settings.tag(number)));
        let link = format!(
            "<a lang=\"{}\" dir=\"{}\" href=\"{root}{}\">{}</a>",
            other.language.tag(),
            other.language.direction(),
            escape(other.route.href()),
            escape(other.title.as_str()),
        );
        let day = site.dates.write(one.until);
        let parts = [
            ("day", &*day),
            ("was", &tag(one.from.value)),
            ("story", &link),
            ("now", &tag(other.number)),
        ];
        format!(
            "<p lang=\"{}\" dir=\"{}\">{}</p>\n",
            settings.language.tag(),
            settings.language.direction(),
            site.say_html("story-formerly", &parts)
        )
    };
    let lines = moved.iter().filter_map(|one| {
        Some(match one.to.value == last.number {
            true => line(one, last),
            false => line(one, &Entry::original(site, one.to.value)?),
        })
    });
    let lines: String = lines.collect();
    format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{}</title>\n{head}</head>\n<body>\n<main>\n<h1>{}</h1>\n{lines}</main>\n</body>\n</html>\n",
        language.tag(),
        language.direction(),
        escape(title.as_str()),
        escape(settings.title.as_str()),
    )
}
