//! Victories, testimonies and guides become pages, and the files that these show.

use std::collections::BTreeMap;

use super::{Page, PageKind, Route};
use crate::artifact::Media;
use crate::campaign::{Campaign, Leads};
use crate::diagnostic::{Diagnostic, codes};
use crate::photo::Photo;
use crate::source::Folder;
use crate::testimony::Sense;

/// Their pages; a section that the campaign does not have has none.
pub(super) fn pages(campaign: &Campaign, told: &mut Vec<Diagnostic>) -> Vec<Page> {
    let mut pages = Vec::new();
    let mut add = |route, kind| pages.push(Page { route, kind });
    if !campaign.victories.is_empty() {
        add(Route::victories(), PageKind::Victories);
    }
    for (at, victory) in campaign.victories.iter().enumerate() {
        add(
            Route::text(Folder::Victories, &victory.id),
            PageKind::Victory(at),
        );
    }
    if !campaign.testimonies.is_empty() {
        add(Route::testimonies(), PageKind::Testimonies);
    }
    let guides = || campaign.guides.iter();
    if guides().any(|guide| guide.folder == Folder::Guides) {
        add(Route::guides(), PageKind::Guides);
    }
    for (at, guide) in guides().enumerate() {
        let is_page = guide.folder == Folder::Pages && guide.translation.is_none();
        if is_page && Route::is_reserved(&guide.id) {
            let message = format!("a page cannot be called `{}`", guide.id);
            told.push(
                Diagnostic::new(codes::PAGE_RESERVED, guide.title.span, message).help(format!(
                    "other addresses of the site begin with this name; rename the file, such as our-{}.md",
                    guide.id
                )),
            );
        }
        add(Route::text(guide.folder, &guide.name), PageKind::Guide(at));
    }
    pages
}

/// The photos of victories, and the pictures beside sounds.
pub(super) fn photos(campaign: &Campaign) -> impl Iterator<Item = &Photo> {
    let victories = campaign.victories.iter();
    let victories = victories.filter_map(|victory| victory.photo.as_ref());
    victories.chain(posters(campaign, Sense::Audio))
}

/// The posters of films, which the players show in one size.
pub(super) fn film_posters(campaign: &Campaign) -> impl Iterator<Item = &Photo> {
    posters(campaign, Sense::Video)
}

fn posters(campaign: &Campaign, sense: Sense) -> impl Iterator<Item = &Photo> {
    let testimonies = campaign.testimonies.iter();
    let recordings = testimonies.filter_map(|words| words.recording.as_ref());
    let recordings = recordings.filter(move |recording| recording.sense == sense);
    recordings.filter_map(|recording| recording.poster.as_ref())
}

/// The films and sounds that testimonies play.
pub(super) fn recordings(campaign: &Campaign) -> BTreeMap<String, Media> {
    let testimonies = campaign.testimonies.iter();
    let recordings = testimonies.filter_map(|words| words.recording.as_ref());
    let named = recordings.filter_map(|recording| {
        let Leads::Media(name) = campaign.links.photo(&recording.file.value) else {
            return None;
        };
        let media = campaign.media.get(&name)?.clone();
        media.recording.is_some().then_some((name, media))
    });
    named.collect()
}
