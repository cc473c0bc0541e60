//! What people have withdrawn: the stories of which only a page that says so is left, and the files shown no more.

use std::collections::BTreeSet;

use super::link::{Leads, Links};
use super::{Parts, Text};
use crate::consent::Consent;
use crate::language::Language;
use crate::source::{SourceId, Spanned};
use crate::story::{FileName, Parsed, Release};

/// What is left of a story, or of its translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawn {
    /// Its number.
    pub number: u32,
    /// The language of the translation, if it is one.
    pub translation: Option<Language>,
}

/// The pages that are left, by number and then by language. With a story, its translations are withdrawn; one
/// that was withdrawn by itself has its own page.
pub(super) fn pages(
    stories: &[(FileName, Parsed)],
    translations: &[(FileName, Parsed)],
) -> Vec<Withdrawn> {
    let is_withdrawn = |parsed: &Parsed| parsed.story.release == Release::Withdrawn;
    let gone = stories.iter().filter(|(_, parsed)| is_withdrawn(parsed));
    let gone: BTreeSet<u32> = gone.map(|(name, _)| name.number).collect();
    let of_stories = gone.iter().map(|number| Withdrawn {
        number: *number,
        translation: None,
    });
    let translations = translations.iter();
    let translations =
        translations.filter(|(name, parsed)| is_withdrawn(parsed) || gone.contains(&name.number));
    let of_translations = translations.map(|(name, _)| Withdrawn {
        number: name.number,
        translation: name.translation.clone(),
    });
    let mut pages: Vec<Withdrawn> = of_stories.chain(of_translations).collect();
    pages.sort_by_cached_key(|page| {
        let language = page.translation.as_ref();
        let language = language.map(|language| language.tag().to_owned());
        (page.number, language)
    });
    pages.dedup();
    pages
}

/// Every consent to a photo, with the file that it is for and the text where it stands.
pub(super) fn consents(
    parts: &Parts,
) -> impl Iterator<Item = (SourceId, &Spanned<String>, &Consent)> {
    let stories = parts.stories.iter().map(|(_, parsed)| &parsed.story);
    let photos = stories.filter_map(|story| Some((story.source, story.photo.as_ref()?)));
    let victories = parts.victories.iter();
    let victories = victories.filter_map(|own| Some((own.source, own.photo.as_ref()?)));
    let own = photos.chain(victories);
    let own = own.map(|(id, photo)| (id, &photo.file, &photo.consent));
    let stories = parts.stories.iter().chain(&parts.translations);
    let stories = stories.map(|(_, parsed)| (parsed.story.source, &parsed.story.body));
    let texts = parts
        .texts()
        .map(|Text { source, body, .. }| (source, body));
    let listed = stories.chain(texts);
    let listed = listed.flat_map(|(id, body)| body.photos.iter().map(move |one| (id, one)));
    let of_datasets = parts.datasets.iter();
    let of_datasets = of_datasets.flat_map(|own| own.photos.iter().map(|one| (own.meta, one)));
    let listed = listed.chain(of_datasets);
    own.chain(listed.map(|(id, listed)| (id, &listed.file, &listed.consent)))
}

/// The files of the media folder to which somebody agrees no more. A file is shown nowhere then, whatever other
/// texts say of it.
pub(super) fn media(parts: &Parts, links: &Links) -> BTreeSet<String> {
    let withdrawn = consents(parts).filter(|(.., consent)| consent.withdrawn);
    let files = withdrawn.filter_map(|(_, file, _)| match links.photo(&file.value) {
        Leads::Media(name) => Some(name),
        _ => None,
    });
    files.collect()
}
