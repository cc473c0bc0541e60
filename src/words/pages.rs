//! The English words of pages become the table of their messages, which every language may have.

use std::sync::LazyLock;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::message::Message;

/// The words of pages in English. A message of a page is known by standing here, and so are its parts.
const ENGLISH: &str = include_str!("pages/en.ftl");

/// The messages of pages, in the order of their file.
pub(super) fn all() -> &'static [Message] {
    static ALL: LazyLock<Vec<Message>> = LazyLock::new(|| {
        // A test holds that the file is faultless.
        let parsed = parser::parse_runtime(ENGLISH).unwrap_or_else(|(partly, _)| partly);
        parsed.body.iter().filter_map(message).collect()
    });
    &ALL
}

fn message(entry: &Entry<&'static str>) -> Option<Message> {
    let Entry::Message(written) = entry else {
        return None;
    };
    let mut parts = Vec::new();
    gather(written.value.as_ref()?, &mut parts);
    Some(Message {
        id: written.id.name,
        // Once in a run, like the table itself.
        parts: parts.leak(),
    })
}

/// Adds the parts of a text, each once.
fn gather(pattern: &Pattern<&'static str>, parts: &mut Vec<&'static str>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let (Expression::Inline(part) | Expression::Select { selector: part, .. }) = expression;
        if let InlineExpression::VariableReference { id } = part
            && !parts.contains(&id.name)
        {
            parts.push(id.name);
        }
        if let Expression::Select { variants, .. } = expression {
            for form in variants {
                gather(&form.value, parts);
            }
        }
    }
}
