//! The events of a YAML parser become a small tree with spans; aliases and deep nesting are refused.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use serde_yaml::granit_parser::{self, Event, Parser, ScalarStyle};

use super::faults;
use crate::bound;
use crate::diagnostic::{Checked, Diagnostic, codes, is_unfit, is_unseen, unseen};
use crate::source::{SourceId, Span, Spanned};

/// A value with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub node: Node,
    /// Where it stands.
    pub span: Span,
}

/// The kinds of YAML value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// Nothing, `~` or `null`.
    Null,
    /// A text, number, date or truth value: what it is depends on who asks.
    Scalar(String),
    /// `[a, b]` or lines with `- `.
    List(Vec<Item>),
    /// Keys and values, in the order written.
    Map(Vec<Entry>),
}

/// One key and its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub key: Spanned<String>,
    /// The value.
    pub value: Item,
}

/// Parses one YAML document that stands at `offset` in its source. An empty text gives
/// [`Node::Null`]; so does one that cannot be read, with the problems told.
pub fn parse(text: &str, source: SourceId, offset: usize) -> Checked<Item> {
    let mut builder = Builder {
        source,
        offset,
        text,
        open: Vec::new(),
        root: None,
        diagnostics: Vec::new(),
        values: 0,
    };
    let levels = bound::YAML_LEVELS.most as usize;
    let options = granit_parser::options! {
        flow_nesting_limit: levels,
        block_nesting_limit: levels,
        emit_unresolved_aliases: true,
        disallow_directives: true,
    };
    for event in Parser::new_from_str_with_options(text, options) {
        match event {
            Ok((event, span)) => {
                let span = builder.span(span);
                if !builder.take(event, span) {
                    break;
                }
            }
            Err(error) => {
                let faults = faults::explain(text, &error, source, offset);
                builder.diagnostics.extend(faults);
                builder.root = None;
                break;
            }
        }
    }
    let empty = Item {
        node: Node::Null,
        span: Span::new(source, offset..offset),
    };
    Checked::new(builder.root.unwrap_or(empty), builder.diagnostics)
}

/// Whether a tree came of the text, be it with problems such as a key that is written twice.
pub fn is_readable(parsed: &Checked<Item>) -> bool {
    parsed.diagnostics.is_empty() || parsed.value.node != Node::Null
}

/// A list or map that is not finished yet.
enum Open {
    List(Vec<Item>, Span),
    Map(Vec<Entry>, Option<Spanned<String>>, Span),
}

struct Builder<'a> {
    source: SourceId,
    offset: usize,
    text: &'a str,
    open: Vec<Open>,
    root: Option<Item>,
    diagnostics: Vec<Diagnostic>,
    /// How many values were read.
    values: usize,
}

impl Builder<'_> {
    fn span(&self, span: granit_parser::Span) -> Span {
        let range = span.byte_range().unwrap_or(0..0);
        // The parser ends a block value at the beginning of the next line; people see the value.
        let end = self.text.get(range.clone()).map_or(range.end, |slice| {
            range.start + slice.trim_end_matches(['\n', '\r', ' ']).len()
        });
        Span::new(
            self.source,
            self.offset + range.start..self.offset + end.max(range.start),
        )
    }

    /// Takes one event; false when reading on makes no sense.
    fn take(&mut self, event: Event<'_>, span: Span) -> bool {
        self.values += usize::from(matches!(event, Event::Scalar(..)));
        if bound::YAML_VALUES.is_exceeded(self.values) {
            let message = format!("there are more than {} up to here", bound::YAML_VALUES);
            return self.refuse(
                Diagnostic::new(codes::TOO_MANY, span, message)
                    .help("make several files of this one"),
            );
        }
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                if anchor != 0 {
                    return self.refuse_alias(span);
                }
                let plain = style == ScalarStyle::Plain;
                if tag.is_some() {
                    self.refuse_tag(span);
                }
                let meant = if plain { self.hashtag(span) } else { None };
                self.check_control(&text, span);
                let raw = self.slice(self.range(span));
                let hidden = unseen(&text, raw, self.source, span.start as usize);
                self.diagnostics.extend(hidden);
                let node = match (meant, text.as_ref()) {
                    (Some(whole), _) => Node::Scalar(whole),
                    (None, "" | "~" | "null" | "Null" | "NULL") if plain => Node::Null,
                    _ => Node::Scalar(text.into_owned()),
                };
                self.put(Item { node, span });
            }
            Event::SequenceStart(_, anchor, _) | Event::MappingStart(_, anchor, _)
                if anchor != 0 =>
            {
                return self.refuse_alias(span);
            }
            Event::SequenceStart(..) => self.open.push(Open::List(Vec::new(), span)),
            Event::MappingStart(..) => self.open.push(Open::Map(Vec::new(), None, span)),
            Event::SequenceEnd | Event::MappingEnd => {
                let item = match self.open.pop() {
                    Some(Open::List(items, start)) => (Node::List(items), start),
                    Some(Open::Map(entries, _, start)) => {
                        let map = self.range(start).start..self.range(span).end;
                        let entries = self.join_cut_texts(entries, map);
                        self.check_duplicates(&entries);
                        (Node::Map(entries), start)
                    }
                    None => return true,
                };
                // A list of lines ends where the next thing begins; people see its last line.
                let range = item.1.start as usize - self.offset..span.end as usize - self.offset;
                let seen = self.text.get(range).map_or(0, |text| text.trim_end().len());
                let span = Span::new(
                    self.source,
                    item.1.start as usize..item.1.start as usize + seen,
                );
                self.put(Item { node: item.0, span });
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => return self.refuse_alias(span),
            Event::DocumentStart(..) if self.root.is_some() => {
                self.diagnostics.push(
                    Diagnostic::new(
                        codes::YAML_SYNTAX,
                        span,
                        "a second YAML document begins here",
                    )
                    .help("remove the line ---; one file holds one document"),
                );
                return false;
            }
            _ => {}
        }
        true
    }

    fn refuse_alias(&mut self, span: Span) -> bool {
        self.refuse(
            Diagnostic::new(
                codes::YAML_ALIAS,
                span,
                "YAML anchors (&name) and aliases (*name) are not used here",
            )
            .help("write the value out; if it is a text that begins with * or &, put it in double quotes"),
        )
    }

    /// Tells why nothing can be made of the text.
    fn refuse(&mut self, diagnostic: Diagnostic) -> bool {
        self.diagnostics.push(diagnostic);
        self.open.clear();
        self.root = None;
        false
    }

    /// `!word` would name a YAML type and vanish from the text.
    fn refuse_tag(&mut self, span: Span) {
        let end = span.start as usize - self.offset;
        let start = self.text[..end].rfind('!').unwrap_or(end) + self.offset;
        self.diagnostics.push(
            Diagnostic::new(
                codes::YAML_SYNTAX,
                Span::new(self.source, start..span.end as usize),
                "a text that begins with ! must be in quotes",
            )
            .help("put the whole text in double quotes"),
        );
    }

    /// A space and `#` begin a comment. `# a note` is most likely meant as one; `#CareLedger` is
    /// not, and the rest of the line would be lost without a word. Gives the text as it was meant.
    fn hashtag(&mut self, span: Span) -> Option<String> {
        let (start, end) = (
            span.start as usize - self.offset,
            span.end as usize - self.offset,
        );
        let (text, rest) = (&self.text[start..end], &self.text[end..]);
        // A value that is not there stands where the colon of its key is.
        let gap = match text.is_empty() {
            true => rest.strip_prefix(':')?,
            false => rest,
        };
        let comment = gap.trim_start_matches(' ');
        let word = |c: char| c.is_alphanumeric() || c == '_';
        if !gap.starts_with(' ') || !comment.strip_prefix('#')?.starts_with(word) {
            return None;
        }
        let line = rest.lines().next()?;
        let comment = comment.lines().next()?.trim_end();
        let start = span.end as usize + line.trim_end().len() - comment.len();
        let whole = format!("{text} {comment}").trim_start().to_owned();
        let quoted = faults::quoted(&whole);
        self.diagnostics.push(
            Diagnostic::new(
                codes::YAML_COMMENT,
                Span::new(self.source, start..start + comment.len()),
                "from the sign # on, this line would be left out as a comment",
            )
            .help(format!(
                "put the text in quotes: {quoted}; if it is a comment, write a space after the sign"
            )),
        );
        Some(whole)
    }

    /// Between braces a comma ends a text: in `{ file: a.jpg, alt: A street, at night }` the words after it
    /// would be a key. Gives the text back as it was meant, and tells how to write it.
    fn join_cut_texts(&mut self, entries: Vec<Entry>, map: Range<usize>) -> Vec<Entry> {
        if !self.slice(map.clone()).starts_with('{') {
            return entries;
        }
        let mut whole: Vec<Entry> = Vec::with_capacity(entries.len());
        // Where the text of each entry that was joined ends without the rest.
        let mut cuts: BTreeMap<usize, usize> = BTreeMap::new();
        for entry in entries {
            let last = whole.len().saturating_sub(1);
            let rest = self.range(entry.key.span);
            let is_rest = entry.value.node == Node::Null
                && entry.key.value.contains(' ')
                && !self
                    .slice(rest.end..self.text.len())
                    .trim_start()
                    .starts_with(':');
            match whole.last_mut().map(|before| &mut before.value) {
                Some(Item {
                    node: Node::Scalar(text),
                    span,
                }) if is_rest && !self.slice(self.range(*span)).starts_with(['"', '\'']) => {
                    cuts.entry(last).or_insert(self.range(*span).end);
                    span.end = entry.key.span.end;
                    *text = self.slice(self.range(*span)).to_owned();
                }
                _ => whole.push(entry),
            }
        }
        for (index, cut) in cuts {
            let Entry { key, value } = &whole[index];
            let after = self.slice(cut..self.text.len());
            let comma = self.offset + cut + after.find(',').unwrap_or_default();
            let value = self.range(value.span);
            let text = faults::quoted(self.slice(value.clone()));
            let before = self.slice(map.start..value.start);
            let after = self.slice(value.end..map.end);
            let line = format!("{before}{text}{after}");
            let line = match line.contains('\n') {
                true => format!("{}: {text}", key.value),
                false => line,
            };
            let message = format!(
                "between braces, this comma ends the text of `{}`",
                key.value
            );
            self.diagnostics.push(
                Diagnostic::new(
                    codes::YAML_COMMA,
                    Span::new(self.source, comma..comma + 1),
                    message,
                )
                .help(format!("put the text in quotes: {line}")),
            );
        }
        whole
    }

    fn slice(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }

    /// A place of the source in the text that is read.
    fn range(&self, span: Span) -> Range<usize> {
        span.start as usize - self.offset..span.end as usize - self.offset
    }

    /// Bell, escape and their like can come by `"\a"`; pages and feeds have no place for them. Those that are
    /// told of as signs that nobody sees are told of once.
    fn check_control(&mut self, text: &str, span: Span) {
        if text.chars().any(|c| is_unfit(c) && !is_unseen(c)) {
            self.diagnostics.push(
                Diagnostic::new(
                    codes::YAML_SYNTAX,
                    span,
                    "this text holds a sign that cannot be seen",
                )
                .help("delete it, or write the text anew"),
            );
        }
    }

    fn put(&mut self, item: Item) {
        match self.open.last_mut() {
            None => self.root = Some(item),
            Some(Open::List(items, _)) => items.push(item),
            Some(Open::Map(entries, key, _)) => match key.take() {
                Some(key) => entries.push(Entry { key, value: item }),
                None => {
                    let text = match item.node {
                        Node::Scalar(text) => text,
                        // A list or map as key: its name cannot be a known one.
                        _ => String::from("?"),
                    };
                    *key = Some(Spanned::new(text, item.span));
                }
            },
        }
    }

    fn check_duplicates(&mut self, entries: &[Entry]) {
        let mut first: HashMap<&str, Span> = HashMap::new();
        for Entry { key, .. } in entries {
            if let Some(earlier) = first.get(key.value.as_str()) {
                self.diagnostics.push(
                    Diagnostic::new(
                        codes::YAML_DUPLICATE,
                        key.span,
                        format!("the key `{}` is written twice", key.value),
                    )
                    .related(*earlier, "here for the first time")
                    .help("keep one of the two"),
                );
            } else {
                first.insert(&key.value, key.span);
            }
        }
    }
}
