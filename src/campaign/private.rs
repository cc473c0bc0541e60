//! What leads to a person in any text of a campaign is told, unless an organizer has said that it may be public.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::Settings;
use super::rules::Scene;
use super::settings::Contact;
use crate::diagnostic::{Code, Diagnostic, Place, Severity, codes};
use crate::front_matter;
use crate::private::{self, Names, Private};
use crate::source::{Source, SourceId, Sources, Span};
use crate::story::Release;
use crate::yaml::{self, Item, Node};

/// The problems that `not_private` of the settings may take away.
const PERMITTED: [&Code; 6] = [
    codes::PRIVATE,
    codes::PRIVATE_NAME,
    codes::TESTIMONY_PRIVATE,
    codes::LEDGER_PRIVATE,
    codes::BOARD_PRIVATE,
    codes::BRIEFING_PRIVATE,
];

/// Keys whose values are to be found by everybody: where people meet, whom they may write to, and what is the
/// address of something else.
const OPEN: [&str; 11] = [
    "place",
    // Of them a stricter rule tells.
    "readers",
    "contact",
    "base_url",
    "stream",
    "recording",
    "link",
    "source_url",
    "url",
    "file",
    "not_private",
];

/// Drops the problems of what may be public, by the settings.
pub(super) fn permit(
    told: &mut Vec<Diagnostic>,
    sources: &Sources,
    settings: &Settings,
    names: &Names,
) {
    let permitted = &settings.privacy.not_private;
    if permitted.is_empty() {
        return;
    }
    let is_permitted = |told: &Diagnostic| {
        if !PERMITTED.contains(&told.code) {
            return false;
        }
        let path = inside(told.path(sources), sources, settings);
        let mut text = match &told.place {
            Place::At(span) => sources.slice(*span).to_owned(),
            Place::File(_) => path.to_owned(),
        };
        for own in permitted.iter().filter(|own| own.file.value == path) {
            text = text.replace(&own.text.value, " ");
        }
        match told.code == codes::PRIVATE_NAME {
            true => names.find(&text).is_empty(),
            false => private::find(&text).is_none(),
        }
    };
    told.retain(|told| !is_permitted(told));
}

/// What everybody may find, wherever it stands on a page: the values of those keys, and tables, which rules of their
/// own look at.
pub fn open(sources: &Sources) -> Vec<String> {
    fn values(key: &str, item: &Item, open: &mut Vec<String>) {
        match &item.node {
            Node::Scalar(text) if OPEN.contains(&key) => open.push(text.clone()),
            Node::Scalar(_) | Node::Null => {}
            Node::List(items) => items.iter().for_each(|item| values(key, item, open)),
            Node::Map(entries) => {
                for entry in entries {
                    // What stands below such a key is as open as the key.
                    let own = entry.key.value.as_str();
                    let key = if OPEN.contains(&key) { key } else { own };
                    values(key, &entry.value, open);
                }
            }
        }
    }
    let mut open = Vec::new();
    for (id, source) in sources.iter() {
        match source.path.rsplit('.').next() {
            Some("md") => {
                let split = front_matter::split(source, id);
                for entry in split.fields().entries() {
                    values(&entry.key.value, &entry.value, &mut open);
                }
            }
            Some("csv") => open.push(source.text.clone()),
            _ => values("", &yaml::parse(&source.text, id, 0).value, &mut open),
        }
    }
    open
}

/// The path of a file inside the content folder.
fn inside<'a>(path: &'a str, sources: &Sources, settings: &Settings) -> &'a str {
    let own = &sources.get(settings.source).path;
    let folder = own.rsplit_once('/').map_or("", |(folder, _)| folder);
    let inside = path.strip_prefix(folder);
    inside.map_or(path, |inside| inside.trim_start_matches('/'))
}

/// Entries of `not_private` that permit nothing: the file is gone, or those words are not in it any more.
pub(super) fn needless(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let (settings, sources) = (&scene.parts.settings, scene.sources);
    let told = settings.privacy.not_private.iter().filter_map(|own| {
        let path = own.file.value.as_str();
        let text = sources
            .iter()
            .find(|(_, source)| inside(&source.path, sources, settings) == path);
        let media = path.strip_prefix("media/");
        let is_media = media.is_some_and(|name| scene.parts.media.contains_key(name));
        let message = match text {
            _ if path.contains(&own.text.value) => return None,
            Some((_, source)) if source.text.contains(&own.text.value) => return None,
            Some(_) => format!("these words do not stand in {path}"),
            None if is_media => format!("these words do not stand in the name of {path}"),
            None => format!("there is no file {path} in the content folder"),
        };
        let help = "remove the entry, or write the words as they stand there";
        Some(Diagnostic::new(codes::NOT_PRIVATE, own.text.span, message).help(help))
    });
    told.collect()
}

/// The names of `private.txt`, in every text and in the name of every file.
pub(super) fn names(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let names = &scene.parts.names;
    if names.is_empty() {
        return Vec::new();
    }
    let help = "take it out, or write what the person does: a night nurse; `careledger explain private-name` tells how to allow a single place";
    let texts: Vec<(SourceId, &Source)> = scene.sources.iter().collect();
    let of_texts = texts.into_par_iter().flat_map_iter(|(id, source)| {
        let places = names.find(&source.text).into_iter();
        places.map(move |range| {
            let message = "a name of private.txt stands here";
            Diagnostic::new(codes::PRIVATE_NAME, Span::new(id, range), message).help(help)
        })
    });
    let mut told: Vec<Diagnostic> = of_texts.collect();
    // What an entry permits elsewhere is written in it.
    let own = &scene.parts.settings.privacy.not_private;
    let entries = own.iter().flat_map(|own| [own.file.span, own.text.span]);
    let entries: Vec<Span> = entries.collect();
    told.retain(|told| {
        let within = |entry: &Span| match told.place {
            Place::At(span) => {
                entry.source == span.source && entry.start <= span.start && span.end <= entry.end
            }
            Place::File(_) => false,
        };
        !entries.iter().any(within)
    });
    let media = scene.parts.media.keys();
    let media = media.map(|name| scene.content(&format!("media/{name}")));
    let paths = scene.sources.iter().map(|(_, source)| source.path.clone());
    // A path of the campaign's folder itself is nobody's business.
    let (sources, settings) = (scene.sources, &scene.parts.settings);
    let named = |path: &String| !names.find(inside(path, sources, settings)).is_empty();
    let paths: BTreeSet<String> = paths.chain(media).filter(named).collect();
    told.extend(paths.into_iter().map(|path| {
        let message = "the name of this file holds a name of private.txt";
        Diagnostic::of_file(codes::PRIVATE_NAME, path, message)
            .help("rename it, and everything that names it")
    }));
    told.iter_mut().for_each(|told| ease(scene, told));
    told
}

/// What is not published does not keep everything else from being so.
fn ease(scene: &Scene<'_>, told: &mut Diagnostic) {
    let Place::At(span) = told.place else {
        return;
    };
    let stories = scene.parts.stories.iter().chain(&scene.parts.translations);
    let unseen = [Release::Draft, Release::Withdrawn];
    let mut unseen = stories.filter(|(_, parsed)| unseen.contains(&parsed.story.release));
    if unseen.any(|(_, parsed)| parsed.story.source == span.source) {
        told.severity = Severity::Note;
    }
}

/// E-mail addresses, numbers, streets, coordinates and accounts in the texts of all kinds that have no stricter
/// rule of their own. Tables and the tool's own words are left out.
pub(super) fn texts(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let parts = scene.parts;
    let demands = parts.demands.iter().map(|demand| demand.source);
    let victories = parts.victories.iter().map(|victory| victory.source);
    let plans = parts.plans.iter().map(|plan| plan.source);
    let guides = parts.guides.iter().map(|guide| guide.source);
    let datasets = parts.datasets.iter().map(|dataset| dataset.meta);
    let events = parts.events.iter().map(|event| event.date.span.source);
    let sources: BTreeSet<SourceId> = (demands.chain(victories).chain(plans))
        .chain(guides)
        .chain(datasets)
        .chain(events)
        .chain([parts.settings.source])
        .collect();
    let sources: Vec<SourceId> = sources.into_iter().collect();
    let look = |id: SourceId| of_text(scene.sources.get(id), id);
    let mut told: Vec<Diagnostic> = sources.into_par_iter().flat_map_iter(look).collect();
    // Stories are looked at where they are read, since most of them are remembered while serving.
    told.extend(parts.open.iter().cloned());
    if let Some(Contact::Mail(own) | Contact::Url(own)) = &parts.settings.contact {
        let is_own = |place: &Place| match place {
            Place::At(span) => {
                own.contains(scene.sources.slice(*span).trim_start_matches("mailto:"))
            }
            Place::File(_) => false,
        };
        told.retain(|told| !is_own(&told.place));
    }
    told.iter_mut().for_each(|told| ease(scene, told));
    told
}

/// The same for one text.
pub(super) fn of_text(source: &Source, id: SourceId) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if source.path.ends_with(".md") {
        let split = front_matter::split(source, id);
        let fields = split.fields();
        for entry in fields.entries() {
            of_value(&entry.key.value, &entry.value, source, &mut found);
        }
        for Private { kind, range } in private::all(split.body) {
            let range = split.body_offset + range.start..split.body_offset + range.end;
            found.push((Span::new(id, range), kind));
        }
    } else {
        of_value(
            "",
            &yaml::parse(&source.text, id, 0).value,
            source,
            &mut found,
        );
    }
    let told = found.into_iter().map(|(span, kind)| {
        let message = format!("everybody would read {kind}");
        Diagnostic::new(codes::PRIVATE, span, message).help("take it out; if everybody may know it, as with the number of an office, an organizer says so: `careledger explain private`")
    });
    told.collect()
}

fn of_value(key: &str, item: &Item, source: &Source, found: &mut Vec<(Span, private::Kind)>) {
    match &item.node {
        _ if OPEN.contains(&key) => {}
        Node::Null => {}
        Node::List(items) => items
            .iter()
            .for_each(|item| of_value(key, item, source, found)),
        Node::Map(entries) => {
            for entry in entries {
                of_value(&entry.key.value, &entry.value, source, found);
            }
        }
        Node::Scalar(text) => {
            let raw = source
                .text
                .get(item.span.start as usize..item.span.end as usize);
            found.extend(
                private::all(text)
                    .into_iter()
                    .map(|Private { kind, range }| {
                        // Where it stands as it reads, it is pointed at alone.
                        let at = raw.and_then(|raw| raw.find(&text[range.clone()]));
                        let span = at.map_or(item.span, |at| {
                            let start = item.span.start as usize + at;
                            Span::new(item.span.source, start..start + range.len())
                        });
                        (span, kind)
                    }),
            );
        }
    }
}
