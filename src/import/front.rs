//! A post of another program becomes its keys, as a tree with places, and the text below them.

use toml_edit::{Document, Item as Toml, TableLike, Value};

use super::names::folded;
use crate::diagnostic::{Checked, Diagnostic, codes};
use crate::front_matter;
use crate::source::{Source, SourceId, Span, Spanned};
use crate::yaml::{self, Entry, Item, Node};

/// The two parts of a post.
pub(super) struct Front<'a> {
    /// Its keys. Those in `params`, `extra` and `taxonomies` (Hugo, Zola) stand among them.
    entries: Vec<Entry>,
    /// The Markdown below.
    pub(super) body: &'a str,
    /// Where the Markdown begins, in bytes.
    pub(super) offset: usize,
}

/// Keys whose own keys count as keys of the post.
const GROUPS: [&str; 3] = ["params", "extra", "taxonomies"];

/// Splits a post at its front matter: YAML between `---`, TOML between `+++`, JSON in braces, or none.
pub(super) fn read(source: &Source, id: SourceId) -> Checked<Front<'_>> {
    let text = source.text.as_str();
    let first = text.lines().next().unwrap_or_default().trim_end();
    let braces = first.starts_with('{') && !first.starts_with("{{") && !first.starts_with("{%");
    let (node, offset, told) = if first == "---" || text.trim().is_empty() {
        let split = front_matter::split(source, id);
        let node = Node::Map(split.fields().entries().to_vec());
        (node, split.body_offset, split.diagnostics)
    } else if first == "+++" {
        toml(text, id)
    } else if braces {
        json(text, id)
    } else {
        (Node::Null, 0, Vec::new())
    };
    let entries = match node {
        Node::Map(entries) => entries.into_iter().flat_map(ungrouped).collect(),
        _ => Vec::new(),
    };
    let body = &text[offset..];
    Checked::new(
        Front {
            entries,
            body,
            offset,
        },
        told,
    )
}

fn ungrouped(entry: Entry) -> Vec<Entry> {
    match entry.value.node {
        Node::Map(inner) if GROUPS.contains(&entry.key.value.as_str()) => inner,
        _ => vec![entry],
    }
}

impl Front<'_> {
    /// The value of the first of some names that has one.
    pub(super) fn item(&self, names: &[&str]) -> Option<&Item> {
        let of = |name: &&str| {
            let named = |entry: &&Entry| folded(&entry.key.value) == **name;
            self.entries.iter().find(named).map(|entry| &entry.value)
        };
        names
            .iter()
            .filter_map(of)
            .find(|item| item.node != Node::Null)
    }

    /// A text; the first of a list.
    pub(super) fn text(&self, names: &[&str]) -> Option<Spanned<String>> {
        self.texts(names).into_iter().next()
    }

    /// The texts of a list, or one text.
    pub(super) fn texts(&self, names: &[&str]) -> Vec<Spanned<String>> {
        let item = self.item(names);
        let items = match item.map(|item| &item.node) {
            Some(Node::List(items)) => items.as_slice(),
            _ => item.map_or_else(Default::default, std::slice::from_ref),
        };
        let scalar = |item: &Item| match &item.node {
            Node::Scalar(text) if !text.trim().is_empty() => {
                Some(Spanned::new(text.trim().to_owned(), item.span))
            }
            _ => None,
        };
        items.iter().filter_map(scalar).collect()
    }

    /// Whether a key is written and says just that word.
    pub(super) fn says(&self, name: &str, word: &str) -> bool {
        self.text(&[name])
            .is_some_and(|text| text.value.eq_ignore_ascii_case(word))
    }

    /// The names of the keys.
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.key.value.as_str())
    }
}

type Parsed = (Node, usize, Vec<Diagnostic>);

fn unreadable(span: Span, message: String, help: &str) -> Parsed {
    let told = Diagnostic::new(codes::IMPORT_UNUSABLE, span, message).help(help);
    (Node::Null, 0, vec![told])
}

fn toml(text: &str, id: SourceId) -> Parsed {
    let start = text.find('\n').map_or(text.len(), |at| at + 1);
    let mut end = start;
    let mut lines = text[start..].split_inclusive('\n');
    let closing = lines.find(|line| {
        let found = line.trim_end() == "+++";
        end += if found { 0 } else { line.len() };
        found
    });
    let Some(closing) = closing else {
        let message = "the front matter that begins here is never closed".to_owned();
        let help = "put a line that holds only +++ between the last key and the text";
        return unreadable(Span::new(id, 0..3), message, help);
    };
    match Document::parse(&text[start..end]) {
        Ok(document) => (
            table(document.as_table(), id, start),
            end + closing.len(),
            Vec::new(),
        ),
        Err(error) => {
            let range = error.span().unwrap_or(0..0);
            let message = error.message().lines().next().unwrap_or_default();
            let place = Span::new(id, start + range.start..start + range.end);
            let message = format!("this TOML cannot be read: {message}");
            unreadable(
                place,
                message,
                "correct it as https://toml.io says, or write the value in double quotes",
            )
        }
    }
}

fn table(table: &dyn TableLike, id: SourceId, start: usize) -> Node {
    let entry = |(key, value): (&str, &Toml)| {
        let place = table.key(key).and_then(|key| key.span());
        Entry {
            key: Spanned::new(key.to_owned(), span(place, id, start)),
            value: toml_item(value, id, start),
        }
    };
    Node::Map(table.iter().map(entry).collect())
}

fn span(range: Option<std::ops::Range<usize>>, id: SourceId, start: usize) -> Span {
    let range = range.unwrap_or(0..0);
    Span::new(id, start + range.start..start + range.end)
}

fn toml_item(item: &Toml, id: SourceId, start: usize) -> Item {
    let node = match item {
        Toml::None => Node::Null,
        Toml::Value(one) => value(one, id, start),
        Toml::Table(inner) => table(inner, id, start),
        Toml::ArrayOfTables(tables) => {
            let items = tables.iter().map(|inner| Item {
                node: table(inner, id, start),
                span: span(inner.span(), id, start),
            });
            Node::List(items.collect())
        }
    };
    Item {
        node,
        span: span(item.span(), id, start),
    }
}

fn value(value: &Value, id: SourceId, start: usize) -> Node {
    match value {
        Value::String(text) => Node::Scalar(text.value().clone()),
        Value::Integer(number) => Node::Scalar(number.value().to_string()),
        Value::Float(number) => Node::Scalar(number.value().to_string()),
        Value::Boolean(truth) => Node::Scalar(truth.value().to_string()),
        Value::Datetime(time) => Node::Scalar(time.value().to_string()),
        Value::InlineTable(inner) => table(inner, id, start),
        Value::Array(values) => {
            let items = values.iter().map(|one| Item {
                node: self::value(one, id, start),
                span: span(one.span(), id, start),
            });
            Node::List(items.collect())
        }
    }
}

/// JSON is read as YAML, which it is, since that knows places.
fn json(text: &str, id: SourceId) -> Parsed {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<serde::de::IgnoredAny>();
    match values.next() {
        Some(Ok(_)) => {
            let end = values.byte_offset();
            let parsed = yaml::parse(&text[..end], id, 0);
            (parsed.value.node, end, parsed.diagnostics)
        }
        other => {
            let line = other.and_then(Result::err).map_or(1, |error| error.line());
            let start: usize = text
                .split_inclusive('\n')
                .take(line - 1)
                .map(str::len)
                .sum();
            let end = text[start..].find('\n').map_or(text.len(), |at| start + at);
            let message = "the JSON of the front matter cannot be read here".to_owned();
            unreadable(
                Span::new(id, start..end),
                message,
                "look for a comma or a quotation mark that is missing on this line or the one above",
            )
        }
    }
}
