//! Rules of translations: each belongs to an original, in another language than that, and agrees with it.

use std::collections::{BTreeMap, HashMap};

use super::Scene;
use crate::diagnostic::{Diagnostic, codes, nearest};
use crate::language::Language;
use crate::source::{SourceId, Span};
use crate::story::{Difference, Parsed, Release, differences};

/// A text that is a translation, or of which there may be translations.
struct Version<'a> {
    source: SourceId,
    title: Span,
    /// The language into which it is translated, where it is a translation.
    translation: Option<&'a Language>,
    /// Its language; nothing where it could not be read.
    language: Option<&'a Language>,
}

/// All texts that are versions of each other, by what their names have in common. The folder keeps a guide
/// and a page of the same name apart.
type Works<'a> = BTreeMap<(&'static str, String), Vec<Version<'a>>>;

/// The texts of the campaign by their works, each work in the order of paths.
fn works<'a>(scene: &Scene<'a>) -> Works<'a> {
    let mut works = Works::new();
    let campaign = &scene.parts.settings.language;
    let (stories, translations) = (&scene.parts.stories, &scene.parts.translations);
    for (name, parsed) in stories.iter().chain(translations) {
        let story = &parsed.story;
        let own = || story.language.as_ref().unwrap_or(campaign);
        let version = Version {
            source: story.source,
            title: story.title.span,
            translation: name.translation.as_ref(),
            language: parsed.readable.then(own),
        };
        // A story is known by its number, whatever words follow that.
        let work = works.entry(("stories", name.number.to_string()));
        work.or_default().push(version);
    }
    for guide in &scene.parts.guides {
        let version = Version {
            source: guide.source,
            title: guide.title.span,
            translation: guide.translation.as_ref(),
            language: Some(guide.language.as_ref().unwrap_or(campaign)),
        };
        let work = works.entry((guide.folder.name(), guide.id.clone()));
        work.or_default().push(version);
    }
    for versions in works.values_mut() {
        versions.sort_by_key(|version| &scene.sources.get(version.source).path);
    }
    works
}

/// A translation has an original, and no other text has its language.
pub(super) fn originals(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let works = works(scene);
    let mut told = Vec::new();
    for ((folder, name), versions) in &works {
        let original = versions.iter().find(|one| one.translation.is_none());
        for (at, version) in versions.iter().enumerate() {
            let Some(language) = version.translation else {
                continue;
            };
            let mut before = versions[..at].iter();
            let first = before.find(|other| other.translation == Some(language));
            let own = original.filter(|original| original.language == Some(language));
            told.extend(if let Some(problem) = unknown(scene, version, language) {
                Some(problem)
            } else if let Some(first) = first {
                let message = format!("there is a translation into `{}` already", language.tag());
                Some(
                    Diagnostic::new(codes::TRANSLATION, version.title, message)
                        .related(first.title, "it is this one")
                        .help("delete one of the two files, or name each after its own language"),
                )
            } else if let Some(own) = own {
                let message = format!(
                    "this translation is in `{}`, the language of its original",
                    language.tag()
                );
                Some(
                    Diagnostic::new(codes::TRANSLATION, version.title, message)
                        .related(own.title, "the original")
                        .help("name it after its own language, such as name.es.md, or delete one of the two files"),
                )
            } else if original.is_none() {
                orphan(scene, &works, (folder, name), (version, language))
            } else {
                None
            });
        }
    }
    told
}

/// The name of a file without its ending.
fn stem<'a>(scene: &Scene<'a>, version: &Version<'_>) -> &'a str {
    let path = &scene.sources.get(version.source).path;
    let name = path.rsplit('/').next().unwrap_or(path);
    name.strip_suffix(".md").unwrap_or(name)
}

/// A tag that is no language's, or is written as no browser reads it.
fn unknown(scene: &Scene<'_>, version: &Version<'_>, language: &Language) -> Option<Diagnostic> {
    let (own, written) = stem(scene, version).rsplit_once('.')?;
    let is_tag = Language::parse(written).is_some();
    if is_tag && language.is_known() {
        return None;
    }
    let message = format!("`{written}` is not the code of a language");
    let help = match language.is_known() {
        true => format!("name this file {own}.{}.md", language.tag()),
        false => format!(
            "use a code such as es, ar or pt-BR: {own}.es.md; where this is no translation, take the dot out of the name"
        ),
    };
    let path = &scene.sources.get(version.source).path;
    Some(Diagnostic::of_file(codes::TRANSLATION, path, message).help(help))
}

/// A translation of nothing, unless the original is there and could not be read.
fn orphan(
    scene: &Scene<'_>,
    works: &Works<'_>,
    (folder, name): (&str, &str),
    (version, language): (&Version<'_>, &Language),
) -> Option<Diagnostic> {
    let path = &scene.sources.get(version.source).path;
    let told = |message: String, help: String| {
        Diagnostic::of_file(codes::TRANSLATION, path, message).help(help)
    };
    let tag = language.tag();
    if folder == "stories" {
        let number = name.parse().unwrap_or_default();
        let is_lost = scene.parts.lost_numbers.contains(&number);
        return (!is_lost).then(|| {
            told(
                format!("there is no story {number}, which this would be a translation of"),
                format!(
                    "correct the number in this file's name, or add {}.md, the story itself",
                    Language::of_file(stem(scene, version)).0
                ),
            )
        });
    }
    let is_original =
        |versions: &[Version<'_>]| versions.iter().any(|one| one.translation.is_none());
    let others = works.iter();
    let others = others.filter(|((other, _), versions)| *other == folder && is_original(versions));
    let near = nearest(name, others.map(|((_, name), _)| name.as_str()));
    Some(told(
        format!("there is no {name}.md, which this would be a translation of"),
        match near {
            Some(near) => format!("did you mean {near}.{tag}.md?"),
            None => format!("add {name}.md, or take .{tag} out of this file's name"),
        },
    ))
}

/// What belongs to a story is told by it alone; and each photo has words in each language.
pub(super) fn agreement(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let parts = scene.parts;
    let readable = |(_, parsed): &&(_, Parsed)| parsed.readable;
    let stories = parts.stories.iter().filter(readable);
    let originals: HashMap<u32, &Parsed> = stories
        .map(|(_, parsed)| (parsed.story.number, parsed))
        .collect();
    let mut told = Vec::new();
    for (_, parsed) in parts.translations.iter().filter(readable) {
        let (number, title) = (parsed.story.number, parsed.story.title.span);
        let Some(original) = originals.get(&number) else {
            continue;
        };
        let differences = differences(parsed, original);
        told.extend(differences.into_iter().map(needless));
        let tag = parsed.story.language.as_ref().map_or("", Language::tag);
        if let (Some(photo), None) = (&original.story.photo, &parsed.story.photo) {
            let message = format!("the photo of story {number} has no alternative text in `{tag}`");
            told.push(
                Diagnostic::new(codes::PHOTO_ALT, title, message)
                    .related(photo.file.span, "this photo")
                    .help(
                        "say what can be seen, in the language of this text: photo: { alt: \"…\" }",
                    ),
            );
        }
        if let Release::From(day) = parsed.story.release
            && day > parts.today
        {
            let message =
                format!("the translation of story {number} into `{tag}` is kept back until {day}");
            told.push(Diagnostic::new(codes::KEPT_BACK, title, message));
        }
    }
    told
}

/// A key of a translation that says otherwise than its story.
fn needless(difference: Difference) -> Diagnostic {
    let Difference { key, said, .. } = &difference;
    let told = |message| Diagnostic::new(codes::TRANSLATION_DIFFERS, difference.place, message);
    let told = match &difference.original {
        Some((own, place)) => told(format!(
            "`{key}` is `{said}` here, and `{own}` in the story"
        ))
        .related(*place, "the story says it here"),
        None => told(format!("`{key}` belongs to the story, which has none")),
    };
    told.help("remove it: a translation takes this from its story")
}
