//! The numbers that stories had before become pages which lead on from their old addresses.

use quick_xml::escape::escape;

use super::Scene;
use super::frame::POLICY;
use crate::artifact::Artifact;
use crate::diagnostic::Checked;
use crate::site::{Route, Site};
use crate::story::{Moved, Story};

/// An old address that is free now.
pub(super) struct Free<'a> {
    /// That address.
    pub(super) route: Route,
    /// What had it last, and those that had the number before.
    moved: &'a [Moved],
    /// The story, or its translation, that had it last.
    story: &'a Story,
}

impl Free<'_> {
    /// Where it leads; nothing where several stories had the number, so that the reader chooses.
    pub(super) fn target(&self, site: &Site) -> Option<Route> {
        let is_clear = (self.moved.iter()).all(|one| one.to.value == self.story.number);
        is_clear.then(|| Route::of_story(&site.campaign.settings, self.story))
    }
}

/// The old addresses that are free. Where another story has one, its own page tells of that (`story_page.rs`).
pub(super) fn free(site: &Site) -> Vec<Free<'_>> {
    let campaign = &site.campaign;
    let mut free = Vec::new();
    for moved in campaign.moved.chunk_by(|a, b| a.from.value == b.from.value) {
        let number = moved[0].from.value;
        // The last to leave a number is the one that most links mean.
        let Some(to) = moved.last().and_then(|last| campaign.story(last.to.value)) else {
            continue;
        };
        let translations = campaign.translations_of(to.number);
        let versions = campaign.translations[translations].iter();
        for story in versions.chain([to]) {
            let language = story.translation.as_ref();
            let route = Route::of_number(&campaign.settings, number, language);
            if site.page(route.path()).is_none() {
                free.push(Free {
                    route,
                    moved,
                    story,
                });
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
    let Free {
        route,
        moved,
        story,
    } = free;
    let root = route.root();
    let title = format!(
        "{} {} · {}",
        settings.tag(story.number),
        story.title.value,
        settings.title
    );
    let language = story.language.as_ref().unwrap_or(&settings.language);
    let mut head = String::new();
    if let Some(target) = free.target(site) {
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
    let lines = moved.iter().filter_map(|one| {
        let other = match one.to.value == story.number {
            true => *story,
            false => site.campaign.story(one.to.value)?,
        };
        let language = other.language.as_ref().unwrap_or(&settings.language);
        let tag = |number| format!("<bdi>{}</bdi>", escape(settings.tag(number)));
        let link = format!(
            "<a lang=\"{}\" dir=\"{}\" href=\"{root}{}\">{}</a>",
            language.tag(),
            language.direction(),
            escape(Route::of_story(settings, other).href()),
            escape(other.title.value.as_str()),
        );
        let day = site.dates.write(one.until);
        let parts = [
            ("day", &*day),
            ("was", &tag(one.from.value)),
            ("story", &link),
            ("now", &tag(other.number)),
        ];
        Some(format!(
            "<p lang=\"{}\" dir=\"{}\">{}</p>\n",
            settings.language.tag(),
            settings.language.direction(),
            site.say_html("story-formerly", &parts)
        ))
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
