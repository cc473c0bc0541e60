//! A YAML parser's error becomes what the author did: a tab, an open quote, a bare colon.

use serde_yaml::granit_parser::{ErrorKind, ScanError};

use crate::diagnostic::{Code, Diagnostic, codes};
use crate::source::{SourceId, Span};

/// Explains why `text` is not YAML. All lines are looked at, since the parser stops at the first
/// fault and often points one line too late; only if no known habit is found does its own place
/// and reason stand.
pub(super) fn explain(
    text: &str,
    error: &ScanError,
    source: SourceId,
    offset: usize,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let rest = &text[at + line.len()..];
        let line_end = line.trim_end_matches(['\n', '\r']);
        if let Some(fault) = fault_of_line(line_end, rest) {
            let span = Span::new(source, offset + at + fault.start..offset + at + fault.end);
            found.push(Diagnostic::new(fault.code, span, fault.message).help(fault.help));
        }
        at += line.len();
    }
    if found.is_empty() {
        found.push(by_kind(text, error, source, offset));
    }
    found
}

struct Fault {
    code: &'static Code,
    start: usize,
    end: usize,
    message: String,
    help: String,
}

fn fault_of_line(line: &str, rest: &str) -> Option<Fault> {
    let indent = line.len() - line.trim_start().len();
    if let Some(tab) = line[..indent].find('\t') {
        return Some(Fault {
            code: codes::YAML_TAB,
            start: tab,
            end: indent,
            message: "a tab stands at the beginning of this line".to_owned(),
            help: "replace the tab by two spaces".to_owned(),
        });
    }
    let (key, value, at) = key_and_value(line)?;
    let first = value.chars().next()?;
    let end = at + value.len();
    match first {
        '"' | '\'' if !closes(value, first) && (looks_like_key(rest) || rest.trim().is_empty()) => {
            Some(Fault {
                code: codes::YAML_QUOTE,
                start: at,
                end: at + 1,
                message: format!("the quotation of `{key}` is opened here and not closed"),
                help: format!("close it at the end of the line: {key}: {value}{first}"),
            })
        }
        '"' | '\'' | '[' | '{' | '|' | '>' | '#' | '!' => None,
        '@' | '`' | '%' => Some(Fault {
            code: codes::YAML_SYNTAX,
            start: at,
            end: at + 1,
            message: format!("a text that begins with {first} must be in quotes"),
            help: format!("write it as {key}: {}", quoted(value)),
        }),
        _ => {
            let colon = value
                .find(": ")
                .or_else(|| value.ends_with(':').then(|| value.len() - 1))?;
            Some(Fault {
                code: codes::YAML_COLON,
                start: at + colon,
                end: (at + colon + 1).min(end),
                message: format!("the text of `{key}` contains a colon and must be in quotes"),
                help: format!("write it as {key}: {}", quoted(value)),
            })
        }
    }
}

/// `  key: value` split, with the value's offset in the line. Keys of a campaign are words.
fn key_and_value(line: &str) -> Option<(&str, &str, usize)> {
    let (key, value) = line.split_once(": ")?;
    let name = key.trim_start().trim_start_matches("- ").trim_end();
    let word = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    if name.is_empty() || !name.chars().all(word) {
        return None;
    }
    let at = line.len() - value.trim_start().len();
    Some((name, line[at..].trim_end(), at))
}

/// Whether a quotation that begins `value` ends in it.
fn closes(value: &str, quote: char) -> bool {
    let mut inside = value.chars().skip(1);
    while let Some(c) = inside.next() {
        if c == '\\' && quote == '"' {
            inside.next();
        } else if c == quote {
            return true;
        }
    }
    false
}

fn looks_like_key(rest: &str) -> bool {
    let line = rest.lines().find(|line| !line.trim().is_empty());
    line.is_some_and(|line| {
        let name = line.trim_start().split(':').next().unwrap_or_default();
        line.contains(':') && !name.is_empty() && !name.contains(char::is_whitespace)
    })
}

fn quoted(value: &str) -> String {
    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
}

fn by_kind(text: &str, error: &ScanError, source: SourceId, offset: usize) -> Diagnostic {
    let at = error.marker().byte_offset().unwrap_or(0).min(text.len());
    // An error at the very end points at nothing; the last sign that is there says more.
    let at = if at == text.len() {
        text.trim_end().len().saturating_sub(1)
    } else {
        at
    };
    let at = text.floor_char_boundary(at);
    let width = text[at..].chars().next().map_or(0, char::len_utf8);
    let span = Span::new(source, offset + at..offset + at + width);
    let (code, message, help) = match error.kind() {
        ErrorKind::RecursionLimitExceeded => (
            codes::YAML_DEPTH,
            "lists or keys are nested too deeply here".to_owned(),
            "remove the nesting",
        ),
        ErrorKind::UnclosedFlowCollection { .. }
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofImplicitFlowMapping
        | ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::ExpectedFlowSequenceSeparator
        | ErrorKind::ExpectedFlowMappingSeparator => (
            codes::YAML_SYNTAX,
            "a bracket [ or { is not closed, or a comma is missing".to_owned(),
            "close the bracket on the same line: [one, two]",
        ),
        ErrorKind::UnknownQuotedScalarEscape => (
            codes::YAML_SYNTAX,
            "a backslash in double quotes begins an escape that does not exist".to_owned(),
            "write the backslash twice, or use single quotes",
        ),
        _ => (
            codes::YAML_SYNTAX,
            format!("this is not YAML from here on ({})", error.info()),
            "check this line and the one above: each key stands at the same column as its neighbours, followed by a colon and a space",
        ),
    };
    Diagnostic::new(code, span, message).help(help)
}
