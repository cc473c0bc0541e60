//! Numbers of stories in front matter, settings, tables and redirects become edits.

use super::super::Parts;
use super::numbers::numbered;
use super::{Edit, Numbers};
use crate::disk::Inputs;
use crate::front_matter;
use crate::source::{Folder, SourceId, Sources, Span, Spanned};
use crate::table::Table;
use crate::yaml::{self, Fields};

/// Every place besides links where the number of a story stands that changes.
pub(super) fn all(inputs: &Inputs, parts: &Parts, numbers: &Numbers) -> Vec<Edit> {
    let sources = &inputs.sources;
    let edit = |number: &Spanned<u32>| {
        let new = numbers.get(&number.value)?;
        let text = numbered(sources.slice(number.span), *new, 1);
        Some(Edit {
            span: number.span,
            text,
        })
    };
    let stories = parts.stories.iter().chain(&parts.translations);
    let own = stories.filter_map(|(_, parsed)| own(sources, parsed.story.source));
    let testimonies = parts.testimonies.iter();
    let testimonies = testimonies.filter_map(|words| words.story.clone());
    let briefings = parts.plans.iter().flat_map(|plan| plan.stories.clone());
    let milestones = inputs
        .settings
        .into_iter()
        .flat_map(|id| milestones(sources, id));
    let tables = inputs.of(Folder::Ledger).iter();
    let tables = tables.filter(|(name, _)| name.ends_with(".csv"));
    let rows = tables.flat_map(|(_, id)| rows(sources, *id));
    let named = own
        .chain(testimonies)
        .chain(briefings)
        .chain(milestones)
        .chain(rows);
    let mut edits: Vec<Edit> = named.filter_map(|number| edit(&number)).collect();
    for moved in &parts.moved {
        match numbers.get(&moved.to.value) {
            // The story has its old number again.
            Some(new) if *new == moved.from.value => edits.push(Edit {
                span: lines(sources, moved.span),
                text: String::new(),
            }),
            _ => edits.extend(edit(&moved.to)),
        }
    }
    edits
}

/// The number in a story's own front matter.
fn own(sources: &Sources, id: SourceId) -> Option<Spanned<u32>> {
    let split = front_matter::split(sources.get(id), id);
    split.fields().integer("number", 1..=u32::MAX)
}

/// The stories that the settings name as milestones.
fn milestones(sources: &Sources, id: SourceId) -> Vec<Spanned<u32>> {
    let parsed = yaml::parse(&sources.get(id).text, id, 0);
    Fields::of(&parsed.value, "campaign.yaml").integers("milestones", 1..=u32::MAX)
}

/// The cells of the column `story`.
fn rows(sources: &Sources, id: SourceId) -> Vec<Spanned<u32>> {
    let mut table = Table::new(sources.get(id), id, b',');
    let (mut told, mut found) = (Vec::new(), Vec::new());
    let header = table.next(&mut told);
    let column = header.and_then(|header| header.cells().position(|cell| cell.value == "story"));
    while let Some(column) = column
        && let Some(row) = table.next(&mut told)
    {
        let cell = row.cell(column);
        let number = cell.and_then(|cell| Some(Spanned::new(cell.value.parse().ok()?, cell.span)));
        found.extend(number);
    }
    found
}

/// The whole lines that a span touches.
fn lines(sources: &Sources, span: Span) -> Span {
    let text = &sources.get(span.source).text;
    let start = text[..span.start as usize]
        .rfind('\n')
        .map_or(0, |at| at + 1);
    let last = (span.end as usize).saturating_sub(1).max(start);
    let end = text[last..]
        .find('\n')
        .map_or(text.len(), |at| last + at + 1);
    Span::new(span.source, start..end)
}
