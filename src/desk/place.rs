//! A place in the text of a story file becomes the field of the form that is filled in there.

use crate::front_matter;
use crate::source::Sources;
use crate::yaml::{Entry, Node};

/// The field at a byte of the text: `care`, `photo.alt`, `body`; nothing for a key that the form does not
/// have, and for what is told of the file as a whole.
pub fn field(text: &str, at: usize) -> Option<String> {
    let mut sources = Sources::default();
    let id = sources.add("", text);
    let split = front_matter::split(sources.get(id), id);
    if at >= split.body_offset {
        return Some("body".to_owned());
    }
    let Node::Map(entries) = &split.front.node else {
        return None;
    };
    let name = within(entries, at)?;
    let group = format!("{name}.");
    let is_field = |field: &str| *field == name || field.starts_with(&group);
    super::form::FIELDS
        .iter()
        .any(|field| is_field(field))
        .then_some(name)
}

/// The keys that lead to a place, with points between them.
fn within(entries: &[Entry], at: usize) -> Option<String> {
    // A key owns everything up to the next one.
    let before = |entry: &&Entry| entry.key.span.start as usize <= at;
    let entry = entries.iter().take_while(before).last()?;
    let key = &entry.key.value;
    let inner = match &entry.value.node {
        Node::Map(entries) => within(entries, at),
        _ => None,
    };
    Some(inner.map_or_else(|| key.clone(), |inner| format!("{key}.{inner}")))
}
