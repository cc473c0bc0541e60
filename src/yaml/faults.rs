//! A YAML parser's error becomes what the author did: a tab, an open quote, a bare colon.

use serde_yaml::granit_parser::{ErrorKind, ScanError};

use crate::bound;
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
    let mut above = Above::default();
    for line in text.split_inclusive('\n') {
        let rest = &text[at + line.len()..];
        let line_end = line.trim_end_matches(['\n', '\r']);
        if let Some(fault) = above.fault_of(line_end, rest) {
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

/// What the lines above the one at hand have begun.
#[derive(Default)]
struct Above {
    /// The indentation of the key whose text stands below it, after `|` or `>`.
    block: Option<usize>,
    /// The indentation of the last key that has its value on its own line.
    key: Option<usize>,
    /// The name of the last key.
    name: Option<String>,
}

impl Above {
    fn fault_of(&mut self, line: &str, rest: &str) -> Option<Fault> {
        let indent = line.len() - line.trim_start().len();
        if self
            .block
            .is_some_and(|key| indent > key || line.trim().is_empty())
        {
            return None;
        }
        self.block = None;
        if let Some(tab) = line[..indent].find('\t') {
            return Some(Fault {
                code: codes::YAML_TAB,
                start: tab,
                end: indent,
                message: "a tab stands at the beginning of this line".to_owned(),
                help: "replace the tab by two spaces".to_owned(),
            });
        }
        if let Some((at, sign)) = line
            .char_indices()
            .find(|(_, c)| c.is_control() && *c != '\t')
        {
            return Some(Fault {
                code: codes::YAML_SYNTAX,
                start: at,
                end: at + sign.len_utf8(),
                message: "a sign that cannot be seen stands here".to_owned(),
                help: "delete it, or write the line anew".to_owned(),
            });
        }
        let Some((key, value, at)) = key_and_value(line) else {
            return no_space(line).or_else(|| self.stray(line));
        };
        self.name = Some(key.to_owned());
        let above = self.key.take();
        if value.starts_with(['|', '>']) {
            self.block = Some(indent);
            return None;
        }
        let first = value.chars().next()?;
        if !matches!(first, '"' | '\'' | '[' | '{' | '#') && !line.trim_start().starts_with("- ") {
            self.key = Some(indent);
        }
        if above.is_some_and(|above| indent > above) {
            return Some(Fault {
                code: codes::YAML_SYNTAX,
                start: 0,
                end: indent,
                message: format!("`{key}` stands further to the right than the key above it"),
                help: "remove the spaces at the beginning of this line".to_owned(),
            });
        }
        fault_of_value(key, value, at, rest)
    }
}

impl Above {
    /// A line at the margin without a key: most often a text that goes on from the line above.
    fn stray(&self, line: &str) -> Option<Fault> {
        let margin = line.chars().next()?;
        if margin.is_whitespace() || "#-]}".contains(margin) || line.trim_end().ends_with(':') {
            return None;
        }
        let key = self.name.as_deref()?;
        Some(Fault {
            code: codes::YAML_SYNTAX,
            start: 0,
            end: line.len(),
            message: "this line has no key".to_owned(),
            help: format!(
                "if the text of `{key}` goes on here, put two spaces before it; if it is a key, write it plainly: {key}: text"
            ),
        })
    }
}

fn fault_of_value(key: &str, value: &str, at: usize, rest: &str) -> Option<Fault> {
    let first = value.chars().next()?;
    let fault = |code, start: usize, end: usize, message: String, help: String| {
        Some(Fault {
            code,
            start: at + start,
            end: at + end,
            message,
            help,
        })
    };
    let ends_here = looks_like_key(rest) || rest.trim().is_empty();
    match first {
        '"' | '\'' => match closing(value, first) {
            None if ends_here => fault(
                codes::YAML_QUOTE,
                0,
                1,
                format!("the quotation of `{key}` is opened here and not closed"),
                format!("close it at the end of the line: {key}: {value}{first}"),
            ),
            None => None,
            Some(close) => {
                let after = value[close + 1..].trim_start();
                if after.is_empty() || after.starts_with('#') {
                    return None;
                }
                let whole = value
                    .strip_prefix(first)
                    .and_then(|v| v.strip_suffix(first));
                fault(
                    codes::YAML_QUOTE,
                    close,
                    close + 1,
                    format!("the quotation of `{key}` ends here, before its text does"),
                    format!("write it as {key}: {}", quoted(whole.unwrap_or(value))),
                )
            }
        },
        '[' | '{' if ends_here && !value.contains([']', '}']) => fault(
            codes::YAML_SYNTAX,
            0,
            1,
            format!("the bracket of `{key}` is opened here and not closed"),
            format!(
                "close it at the end of the line: {key}: {value}{}",
                if first == '[' { ']' } else { '}' }
            ),
        ),
        '[' | '{'
            if value
                .rfind([']', '}'])
                .is_some_and(|close| !rest_is_empty(&value[close + 1..])) =>
        {
            fault(
                codes::YAML_SYNTAX,
                0,
                1,
                format!("a text that begins with {first} must be in quotes"),
                format!("write it as {key}: {}", quoted(value)),
            )
        }
        '-' if value.starts_with("- ") => fault(
            codes::YAML_SYNTAX,
            0,
            1,
            "a text that begins with - must be in quotes".to_owned(),
            format!(
                "write it as {key}: {}, or without the hyphen",
                quoted(value)
            ),
        ),
        '[' | '{' | '#' | '!' => None,
        '@' | '`' | '%' => fault(
            codes::YAML_SYNTAX,
            0,
            1,
            format!("a text that begins with {first} must be in quotes"),
            format!("write it as {key}: {}", quoted(value)),
        ),
        _ => {
            let colon = value
                .find(": ")
                .or_else(|| value.ends_with(':').then(|| value.len() - 1))?;
            fault(
                codes::YAML_COLON,
                colon,
                colon + 1,
                format!("the text of `{key}` contains a colon and must be in quotes"),
                format!("write it as {key}: {}", quoted(value)),
            )
        }
    }
}

/// Whether nothing but a comment follows.
fn rest_is_empty(rest: &str) -> bool {
    rest.trim().is_empty() || rest.trim_start().starts_with('#')
}

/// `title:A warm meal`: without a space the colon is part of a text.
fn no_space(line: &str) -> Option<Fault> {
    let (key, value) = line.split_once(':')?;
    let name = key.trim_start();
    let word = |c: char| c.is_alphabetic() || c == '-' || c == '_';
    if name.is_empty() || !name.chars().all(word) || value.is_empty() || value.starts_with("//") {
        return None;
    }
    Some(Fault {
        code: codes::YAML_SYNTAX,
        start: key.len(),
        end: key.len() + 1,
        message: format!("there is no space after the colon of `{name}`"),
        help: format!("write it as {name}: {value}"),
    })
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

/// Where the quotation that begins `value` ends in it.
fn closing(value: &str, quote: char) -> Option<usize> {
    let mut inside = value.char_indices().skip(1).peekable();
    while let Some((at, c)) = inside.next() {
        if c == '\\' && quote == '"' {
            inside.next();
        } else if c == quote {
            // In single quotes, two of them are one apostrophe.
            if quote == '\'' && inside.next_if(|(_, next)| *next == quote).is_some() {
                continue;
            }
            return Some(at);
        }
    }
    None
}

fn looks_like_key(rest: &str) -> bool {
    let line = rest.lines().find(|line| !line.trim().is_empty());
    line.is_some_and(|line| {
        let name = line.trim_start().split(':').next().unwrap_or_default();
        line.contains(':') && !name.is_empty() && !name.contains(char::is_whitespace)
    })
}

/// A text in double quotes, as YAML reads it back.
pub(super) fn quoted(value: &str) -> String {
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
            format!("there are more than {} here", bound::YAML_LEVELS),
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
