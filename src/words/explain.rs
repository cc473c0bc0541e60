//! What the Fluent parser stumbled over becomes what the author did.

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::diagnostic::{Diagnostic, codes};
use crate::source::{SourceId, Span};

/// How a part is written, in a message that has parts.
const PART: &str =
    "a part is written like { $shown }; a bracket that is to be seen is written {\"{\"}";

/// How forms by number are written.
const FORMS: &str =
    "put each form on a line of its own, its name in brackets before it: *[other] text";

/// How a message is written.
const LINE: &str =
    "write it as name = text; if the text of the line above goes on here, put spaces before it";

/// Explains why a file of words cannot be read at one place.
pub(super) fn explain(text: &str, fault: &ParserError, id: SourceId) -> Diagnostic {
    let at = text.floor_char_boundary(fault.pos.start);
    let begin = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let line = text[begin..].lines().next().unwrap_or_default();
    let whole_line = begin..begin + line.trim_end().len();
    let width = text[at..].chars().next().map_or(0, char::len_utf8);
    let mut place = at..at + width;
    let (message, help) = match &fault.kind {
        ErrorKind::ExpectedToken('=') => match name_and_rest(line) {
            (name, rest) if rest.starts_with(':') => (
                format!("a colon stands after `{name}`, where = belongs"),
                format!("write it as {name} = {}", rest[1..].trim()),
            ),
            _ => {
                place = whole_line.clone();
                (
                    "this line is not written as name = text".to_owned(),
                    LINE.to_owned(),
                )
            }
        },
        ErrorKind::ExpectedCharRange { .. } if at == begin => {
            let message = "this line does not begin with the name of a message";
            (message.to_owned(), LINE.to_owned())
        }
        ErrorKind::ExpectedMessageField { entry_id } => (
            format!("`{entry_id}` has no text"),
            "write the text after the sign =, or delete the line".to_owned(),
        ),
        ErrorKind::ExpectedToken('}') | ErrorKind::ExpectedInlineExpression => {
            if let Some(open) = text[..at].rfind('{') {
                place = open..open + 1;
            }
            let message = "what begins at this bracket is not written as a part, or not closed";
            (message.to_owned(), PART.to_owned())
        }
        ErrorKind::UnbalancedClosingBrace => (
            "this bracket closes nothing".to_owned(),
            PART.replace("{\"{\"}", "{\"}\"}"),
        ),
        ErrorKind::MissingDefaultVariant => (
            "none of the forms above is marked with a star".to_owned(),
            "put a star before the form for all other numbers: *[other] text".to_owned(),
        ),
        ErrorKind::MultipleDefaultVariants => (
            "a second form is marked with a star".to_owned(),
            "leave the star only before the form for all other numbers: *[other] text".to_owned(),
        ),
        ErrorKind::MissingValue => ("this form has no text".to_owned(), FORMS.to_owned()),
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => (
            "a form stands on the line of the arrow".to_owned(),
            FORMS.to_owned(),
        ),
        ErrorKind::MessageReferenceAsSelector => (
            "the part before the arrow has no dollar sign".to_owned(),
            "forms by number begin with { $count ->".to_owned(),
        ),
        ErrorKind::UnterminatedStringLiteral => (
            "a quotation is opened here and not closed on the same line".to_owned(),
            "a text needs no quotes: name = text".to_owned(),
        ),
        _ => ("this cannot be read".to_owned(), format!("{LINE}; {PART}")),
    };
    // The parser may stop at a line's end, where there is nothing to see.
    if text[place.clone()].trim().is_empty() {
        place = whole_line;
    }
    Diagnostic::new(codes::WORDS_SYNTAX, Span::new(id, place), message).help(help)
}

/// `care: Daryeel` split after its first word.
fn name_and_rest(line: &str) -> (&str, &str) {
    let word = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let end = line.find(|c| !word(c)).unwrap_or(line.len());
    (&line[..end], line[end..].trim_start())
}
