//! A story file and the fields of a form become one another, and nothing in the file that the form does not
//! know is touched.
//!
//! What a person changed is written at its place; all other bytes stay, comments too. What comes of it is read
//! again, and given only if it says what the form says.

mod edit;
mod form;
mod place;
mod spell;

pub use form::{Consent, Form, Photo, read};
pub use place::field;

use crate::front_matter;
use crate::source::Sources;
use crate::yaml::{Entry, Item, Node};
use edit::Editor;

/// Why the text of a file cannot be filled in as a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfit(
    /// A sentence that says what is in the way.
    pub String,
);

/// A text that has no front matter yet.
const EMPTY: &str = "---\n---\n";

/// The text of a new story with these fields. Keys that every story needs stand in it even where they are
/// empty, so that there is a place to tell of it.
///
/// # Errors
/// When a field holds what no file can say.
pub fn blank(form: &Form) -> Result<String, Unfit> {
    let form = form.clone().tidy();
    let wants = form.needed();
    changed(EMPTY, wants, &form)
}

/// The text with the fields of a form in it. Fields that say what the text says already stay as they stand.
///
/// # Errors
/// When the text cannot be read as a form, or is written in a way in which a field cannot be changed alone.
pub fn write(text: &str, form: &Form) -> Result<String, Unfit> {
    let (old, form) = (read(text)?, form.clone().tidy());
    match old == form {
        true => Ok(text.to_owned()),
        false => changed(text, form.wants(&old), &form),
    }
}

fn changed(text: &str, wants: form::Wants, form: &Form) -> Result<String, Unfit> {
    let mut sources = Sources::default();
    let id = sources.add("", text);
    let split = front_matter::split(sources.get(id), id);
    let text = sources.get(id).text.as_str();
    let mut editor = Editor::new(text);
    editor.front(&split.front, &wants.keys)?;
    if let Some(body) = &wants.body {
        editor.body(split.body_offset, body);
    }
    let new = editor.finish();
    let says = read(&new).is_ok_and(|said| said == *form);
    match says && same_beside(&split.front, &new, form) {
        true => Ok(new),
        false => Err(Unfit(
            "a field that you changed is written in this file in a way that cannot be changed alone; change it in the text itself".to_owned(),
        )),
    }
}

/// Whether whatever the form does not know is the same in another text.
fn same_beside(old: &Item, new: &str, form: &Form) -> bool {
    let mut sources = Sources::default();
    let id = sources.add("", new);
    let new = front_matter::split(sources.get(id), id);
    let gone: Vec<&str> = match &form.photo {
        None => vec!["photo."],
        Some(photo)
            if photo
                .consent
                .as_ref()
                .is_none_or(|of| *of == Consent::default()) =>
        {
            vec!["photo.consent."]
        }
        Some(_) => Vec::new(),
    };
    let (mut one, mut other) = (Vec::new(), Vec::new());
    unknown(old, "", &mut one);
    unknown(&new.front, "", &mut other);
    one.retain(|(path, _)| !gone.iter().any(|gone| path.starts_with(gone)));
    let is_same = |((path, value), (other, new)): (&(String, &Item), &(String, &Item))| {
        path == other && same(&value.node, &new.node)
    };
    one.len() == other.len() && one.iter().zip(&other).all(is_same)
}

/// Every value that no field of the form holds, with the keys that lead there.
fn unknown<'a>(item: &'a Item, path: &str, found: &mut Vec<(String, &'a Item)>) {
    let Node::Map(entries) = &item.node else {
        return;
    };
    for entry in entries {
        let path = format!("{path}{}", entry.key.value);
        if ["photo", "photo.consent"].contains(&&*path) {
            unknown(&entry.value, &format!("{path}."), found);
        } else if !form::FIELDS.contains(&&*path) {
            found.push((path, &entry.value));
        }
    }
}

/// Whether two values are the same, wherever they stand.
fn same(one: &Node, other: &Node) -> bool {
    match (one, other) {
        (Node::Scalar(one), Node::Scalar(other)) => one == other,
        (Node::List(one), Node::List(other)) => {
            one.len() == other.len()
                && (one.iter().zip(other)).all(|(one, other)| same(&one.node, &other.node))
        }
        (Node::Map(one), Node::Map(other)) => {
            let is_same = |(one, other): (&Entry, &Entry)| {
                one.key.value == other.key.value && same(&one.value.node, &other.value.node)
            };
            one.len() == other.len() && one.iter().zip(other).all(is_same)
        }
        (Node::Null, Node::Null) => true,
        _ => false,
    }
}
