//! A wish about the numbers of stories becomes every change in the texts of a campaign that it takes.
//!
//! Nothing is written anew from what was read: each change is one place of a text, and all other bytes stay.

mod links;
mod numbers;
mod places;

pub use numbers::Wish;

use std::collections::{BTreeMap, BTreeSet};

use super::Parts;
use super::settings::Milestones;
use crate::disk::Inputs;
use crate::source::{Folder, SourceId, Sources, Span};
use crate::story;

/// The file of redirects that is kept by renumbering.
const REDIRECTS: &str = "stories.yaml";
const REDIRECTS_HEAD: &str = "# Numbers that stories had before, so that links to them lead on. `careledger renumber` keeps this list;\n# an entry may go when nobody has its link any more.\nstories:\n";

/// New numbers by old ones, of stories whose number changes.
pub type Numbers = BTreeMap<u32, u32>;

/// A place of a text, and what is to stand there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edit {
    span: Span,
    text: String,
}

/// A file that changes, or is made.
#[derive(Debug, PartialEq, Eq)]
pub struct Changed {
    /// Its path inside the content folder; nothing for a new file.
    pub from: Option<String>,
    /// Its path afterwards.
    pub to: String,
    /// Its text, without a byte-order mark, before and after.
    pub texts: (String, String),
    /// How many places in it change.
    pub places: usize,
}

/// All that a renumbering does.
#[derive(Debug)]
pub struct Renumbering {
    /// Which stories get which number.
    pub numbers: Numbers,
    /// The files, by their paths.
    pub files: Vec<Changed>,
    /// What a person should look at.
    pub notes: Vec<String>,
    /// The numbers of stories that readers can have links to.
    pub public: BTreeSet<u32>,
}

/// Plans a renumbering of a campaign without errors.
///
/// # Errors
/// Why it cannot be done, as a sentence.
pub fn plan(inputs: &Inputs, parts: &Parts, wish: Wish) -> Result<Renumbering, String> {
    let sources = &inputs.sources;
    let all: BTreeSet<u32> = parts.stories.iter().map(|(name, _)| name.number).collect();
    let numbers = numbers::of(wish, &all)?;
    let is_public = |parsed: &story::Parsed| parsed.story.is_public(parts.today);
    let stories = parts.stories.iter();
    let public = stories.filter(|(_, parsed)| is_public(parsed));
    let public: BTreeSet<u32> = public.map(|(name, _)| name.number).collect();
    let mut edits: BTreeMap<SourceId, BTreeMap<(u32, u32), String>> = BTreeMap::new();
    let renamed = numbers::renamed(parts, &numbers);
    let found = places::all(inputs, parts, &numbers);
    let found = found
        .into_iter()
        .chain(links::all(parts, sources, &renamed, &numbers));
    for Edit { span, text } in found {
        let of_file = edits.entry(span.source).or_default();
        of_file.insert((span.start, span.end), text);
    }
    let mut files = Vec::new();
    for folder in Folder::ALL {
        for (name, id) in inputs.of(folder) {
            let path = format!("{}/{name}", folder.name());
            let to = renamed.get(&path).unwrap_or(&path).clone();
            let edits = edits.remove(id).unwrap_or_default();
            let old = &sources.get(*id).text;
            let mut text = edited(old, &edits);
            let mut places = edits.len();
            if path == format!("redirects/{REDIRECTS}") {
                places += add_redirects(&mut text, parts, &numbers, &public);
            }
            if places > 0 || to != path {
                let texts = (old.clone(), text);
                files.push(Changed {
                    from: Some(path),
                    to,
                    texts,
                    places,
                });
            }
        }
    }
    if let Some(id) = inputs.settings {
        let edits = edits.remove(&id).unwrap_or_default();
        let old = &sources.get(id).text;
        if !edits.is_empty() {
            let path = "campaign.yaml".to_owned();
            let texts = (old.clone(), edited(old, &edits));
            let places = edits.len();
            files.push(Changed {
                from: Some(path.clone()),
                to: path,
                texts,
                places,
            });
        }
    }
    let kept = inputs.of(Folder::Redirects).iter();
    if !kept.clone().any(|(name, _)| name == REDIRECTS) {
        let mut text = REDIRECTS_HEAD.to_owned();
        let places = add_redirects(&mut text, parts, &numbers, &public);
        if places > 0 {
            let to = format!("redirects/{REDIRECTS}");
            files.push(Changed {
                from: None,
                to,
                texts: (String::new(), text),
                places,
            });
        }
    }
    files.sort_by(|a, b| a.to.cmp(&b.to));
    let notes = notes(inputs, parts, &numbers);
    Ok(Renumbering {
        numbers,
        files,
        notes,
        public,
    })
}

/// A text with all its edits; where two overlap, the first stands.
fn edited(text: &str, edits: &BTreeMap<(u32, u32), String>) -> String {
    let (mut out, mut at) = (String::with_capacity(text.len() + 16), 0);
    for ((start, end), new) in edits {
        let (start, end) = (*start as usize, *end as usize);
        if start >= at
            && let Some(between) = text.get(at..start)
        {
            out.push_str(between);
            out.push_str(new);
            at = end;
        }
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}

/// Adds an entry for each public story whose number changes, in the manner of the last entry; tells how many.
fn add_redirects(
    text: &mut String,
    parts: &Parts,
    numbers: &Numbers,
    public: &BTreeSet<u32>,
) -> usize {
    let last = text
        .lines()
        .rev()
        .find(|line| line.trim_start().starts_with("- "));
    let indent = last.map_or(2, |line| line.len() - line.trim_start().len());
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    let known = |from: u32, to: u32| {
        let same = |moved: &story::Moved| {
            moved.from.value == from
                && numbers.get(&moved.to.value).unwrap_or(&moved.to.value) == &to
        };
        parts.moved.iter().any(same)
    };
    let moved = numbers
        .iter()
        .filter(|(from, to)| public.contains(from) && !known(**from, **to));
    let mut count = 0;
    for (from, to) in moved {
        let line = format!(
            "{:indent$}- {{ from: {from}, to: {to}, until: {} }}\n",
            "", parts.today
        );
        text.push_str(&line);
        count += 1;
    }
    count
}

/// What changes beside numbers, or does not change though it may be meant to.
fn notes(inputs: &Inputs, parts: &Parts, numbers: &Numbers) -> Vec<String> {
    let settings = &parts.settings;
    let mut notes = Vec::new();
    if let Milestones::Every(_) = settings.rhythm.milestones {
        for plan in &parts.plans {
            let number = settings.rhythm.milestones.number(plan.index);
            let Some(number) = number.filter(|number| {
                numbers.contains_key(number) || numbers.values().any(|new| new == number)
            }) else {
                continue;
            };
            notes.push(format!(
                "{} is about the milestone at {}, which another story reaches now: see whether its date and words still fit",
                inputs.sources.get(plan.source).path,
                settings.tag(number),
            ));
        }
    }
    for folder in Folder::ALL {
        for (_, id) in inputs.of(folder) {
            notes.extend(mentions(&inputs.sources, *id, settings, numbers));
        }
    }
    notes
}

/// Places that tell a story by a tag which is another's now. They may be somebody's words of that day, so
/// that a person has to decide.
fn mentions(
    sources: &Sources,
    id: SourceId,
    settings: &super::Settings,
    numbers: &Numbers,
) -> Vec<String> {
    let source = sources.get(id);
    let tag = format!("#{}", settings.hashtag);
    let mut notes = Vec::new();
    for (at, _) in source.text.match_indices(&tag) {
        let digits = &source.text[at + tag.len()..];
        let digits = &digits[..digits.len()
            - digits
                .trim_start_matches(|c: char| c.is_ascii_digit())
                .len()];
        let new = digits
            .parse()
            .ok()
            .and_then(|number: u32| numbers.get(&number));
        if let Some(new) = new {
            let line = sources.position(Span::new(id, at..at)).line;
            notes.push(format!(
                "{}:{line} says {tag}{digits}, which is {} now: change it there if that story is meant",
                source.path,
                settings.tag(*new),
            ));
        }
    }
    notes
}
