//! Links in Markdown to stories whose files or addresses change become edits.

use std::collections::BTreeMap;
use std::ops::Range;

use super::super::{Links, Parts};
use super::{Edit, Numbers};
use crate::front_matter::Body;
use crate::markdown::Outline;
use crate::source::{Folder, SourceId, Sources, Span};

/// A piece of Markdown: its folder, its source, where it stands there, and what is in it.
type Piece<'a> = (Folder, SourceId, Range<usize>, &'a Outline);

/// Every link to a file of `renamed`, and every full address of a story on this site.
pub(super) fn all(
    parts: &Parts,
    sources: &Sources,
    renamed: &BTreeMap<String, String>,
    numbers: &Numbers,
) -> Vec<Edit> {
    let base = parts.settings.base_url.as_ref().map(url::Url::as_str);
    let changed = |home: Folder, destination: &str| {
        if let Some(inside) = base.and_then(|base| destination.strip_prefix(base)) {
            let (padded, rest) = inside.split_once('/').unwrap_or((inside, ""));
            let number = padded.parse::<u32>().ok()?;
            let new = parts.settings.padded(*numbers.get(&number)?);
            let slash = if inside.contains('/') { "/" } else { "" };
            return Some(format!("{}{new}{slash}{rest}", base.unwrap_or_default()));
        }
        let new = renamed.get(&Links::path(home, destination)?)?;
        let path = destination.split(['#', '?']).next().unwrap_or_default();
        let name = path.rfind('/').map_or(0, |at| at + 1);
        let (folder, file) = destination.split_at(name);
        // Only the digits differ, which are the same in every spelling of the name.
        let digits = |name: &str| name.bytes().take_while(u8::is_ascii_digit).count();
        let new = new.rsplit('/').next()?;
        Some(format!(
            "{folder}{}{}",
            &new[..digits(new)],
            &file[digits(file)..]
        ))
    };
    let mut edits = Vec::new();
    for (home, id, whole, outline) in pieces(parts) {
        let text = &sources.get(id).text;
        for link in outline.links.iter().filter(|link| !link.picture) {
            let Some(new) = changed(home, &link.destination) else {
                continue;
            };
            // The method of a dataset is indented, so that only its whole is known.
            let range = match home {
                Folder::Money => whole.clone(),
                _ => whole.start + link.range.start..whole.start + link.range.end,
            };
            let own = places(text, &range, &link.destination, "");
            let found = match own.is_empty() {
                // A reference: its destination stands elsewhere.
                true => places(text, &whole, &link.destination, "]:"),
                false => own,
            };
            let edit = |range| Edit {
                span: Span::new(id, range),
                text: new.clone(),
            };
            edits.extend(found.into_iter().map(edit));
        }
    }
    edits
}

/// Every piece of Markdown in which links may stand.
fn pieces(parts: &Parts) -> Vec<Piece<'_>> {
    fn piece(folder: Folder, id: SourceId, body: &Body) -> Piece<'_> {
        (folder, id, body.offset..usize::MAX, &body.document.outline)
    }
    let stories = parts.stories.iter().chain(&parts.translations);
    let stories = stories.map(|(_, parsed)| &parsed.story);
    let stories = stories.map(|story| piece(Folder::Stories, story.source, &story.body));
    let texts = parts
        .texts()
        .map(|text| piece(text.folder, text.source, text.body));
    let methods = parts.datasets.iter().map(|dataset| {
        let span = dataset.method_span;
        let range = span.start as usize..span.end as usize;
        (Folder::Money, span.source, range, &dataset.method.outline)
    });
    stories.chain(texts).chain(methods).collect()
}

/// Where a destination stands within a range, between signs that end one, on a line that holds `before`.
fn places(text: &str, range: &Range<usize>, destination: &str, before: &str) -> Vec<Range<usize>> {
    let end = range.end.min(text.len());
    let Some(within) = text
        .get(range.start..end)
        .filter(|_| !destination.is_empty())
    else {
        return Vec::new();
    };
    let ends = |c: Option<char>| c.is_none_or(|c| c.is_whitespace() || "()<>\"'".contains(c));
    let found = within.match_indices(destination).filter(|(at, _)| {
        let (head, tail) = (&within[..*at], &within[at + destination.len()..]);
        let line = head.rsplit('\n').next().unwrap_or_default();
        ends(head.chars().next_back()) && ends(tail.chars().next()) && line.contains(before)
    });
    let found = found.map(|(at, found)| range.start + at..range.start + at + found.len());
    found.collect()
}
