//! Typed reads of the keys of a YAML map; every fault is noted, none stops the reading.

use chrono::{NaiveDate, NaiveTime};

use super::tree::{Entry, Item, Node};
use crate::date;
use crate::diagnostic::{Diagnostic, codes, nearest};
use crate::language::Language;
use crate::source::{Span, Spanned};
use crate::target::{Target, target};

/// The keys of one map, and the problems found while reading them.
pub struct Fields<'a> {
    entries: &'a [Entry],
    /// The whole map, or where it should be.
    pub span: Span,
    known: Vec<&'static str>,
    /// Keys whose names were told to be wrong already.
    excused: Vec<&'a str>,
    diagnostics: Vec<Diagnostic>,
    /// What stands here is no map at all: that alone is told, not each key that it lacks.
    unusable: bool,
}

impl<'a> Fields<'a> {
    /// The keys of `item`. `what` names it in the message when it holds no keys at all.
    pub fn of(item: &'a Item, what: &str) -> Fields<'a> {
        let mut fields = Fields {
            entries: &[],
            span: item.span,
            known: Vec::new(),
            excused: Vec::new(),
            diagnostics: Vec::new(),
            unusable: !matches!(item.node, Node::Map(_) | Node::Null),
        };
        match &item.node {
            Node::Map(entries) => fields.entries = entries,
            Node::Null => {}
            node => fields.diagnostics.push(
                Diagnostic::new(
                    codes::WRONG_TYPE,
                    item.span,
                    format!(
                        "{what} must hold keys and values, but this is {}",
                        kind(node)
                    ),
                )
                .help("write its keys and values below it, two spaces further in, or in braces: { key: value, other: value }"),
            ),
        }
        fields
    }

    /// Notes a problem.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// The value of a key, whatever it is; nothing when the key is absent.
    pub fn item(&mut self, key: &'static str) -> Option<&'a Item> {
        if !self.known.contains(&key) {
            self.known.push(key);
        }
        self.entries
            .iter()
            .find(|entry| entry.key.value == key)
            .map(|entry| &entry.value)
    }

    /// A present key that is not null.
    fn filled(&mut self, key: &'static str) -> Option<&'a Item> {
        self.item(key).filter(|item| item.node != Node::Null)
    }

    fn wrong(&mut self, key: &str, item: &Item, wanted: &str, example: &str) {
        self.diagnostics.push(
            Diagnostic::new(
                codes::WRONG_TYPE,
                item.span,
                format!("`{key}` must be {wanted}, but this is {}", kind(&item.node)),
            )
            .help(format!("for example: {key}: {example}")),
        );
    }

    /// Whether the key is there at all, with or without a value.
    pub fn has(&self, key: &str) -> bool {
        self.entries.iter().any(|entry| entry.key.value == key)
    }

    /// A text. Any scalar passes, so that `title: 1984` is the title that it seems.
    pub fn text(&mut self, key: &'static str) -> Option<Spanned<String>> {
        let item = self.filled(key)?;
        let text = scalar(item);
        if text.is_none() {
            self.wrong(key, item, "a text", "\"a few words\"");
        }
        text
    }

    /// A text that must be there and not be blank.
    pub fn required_text(&mut self, key: &'static str, example: &str) -> Option<Spanned<String>> {
        let text = self.text(key);
        if let Some(text) = &text
            && !text.value.trim().is_empty()
        {
            return Some(text.clone());
        }
        let wrong_kind = self
            .item(key)
            .is_some_and(|item| matches!(item.node, Node::List(_) | Node::Map(_)));
        if !wrong_kind && !self.has_misspelling(key) {
            self.missing(key, example);
        }
        None
    }

    /// Tells that a key is not there, or has no value.
    pub fn missing(&mut self, key: &'static str, example: &str) {
        let told = match self.item(key) {
            Some(item) => {
                Diagnostic::new(codes::KEY_MISSING, item.span, format!("`{key}` is empty"))
                    .help(format!("write a value after the colon: {key}: {example}"))
            }
            None => Diagnostic::new(
                codes::KEY_MISSING,
                self.head(),
                format!("`{key}` is missing"),
            )
            .help(format!("add a line such as {key}: {example}")),
        };
        self.diagnostics.push(told);
    }

    /// Whether some key looks like a misspelling of `key`; it is then told as such, once.
    pub fn has_misspelling(&self, key: &str) -> bool {
        self.entries
            .iter()
            .any(|entry| entry.key.value != key && nearest(&entry.key.value, [key]).is_some())
    }

    /// Keys that nobody asked for so far, with their values.
    pub fn entries(&self) -> &'a [Entry] {
        self.entries
    }

    /// Those of some keys that have a value, and where they stand.
    pub fn places(&self, keys: &[&'static str]) -> Vec<(&'static str, Span)> {
        let filled = self.entries.iter();
        let filled = filled.filter(|entry| entry.value.node != Node::Null);
        let place = |entry: &Entry| {
            let key = keys.iter().find(|key| **key == entry.key.value)?;
            Some((*key, entry.key.span))
        };
        filled.filter_map(place).collect()
    }

    /// Keeps [`Fields::finish`] from telling about a key, since it has been told.
    pub fn excuse(&mut self, key: &'a str) {
        self.excused.push(key);
    }

    /// The first character of the map, for problems of the whole.
    pub fn head(&self) -> Span {
        Span {
            end: self.span.start,
            ..self.span
        }
    }

    /// A whole number within bounds.
    pub fn integer(
        &mut self,
        key: &'static str,
        range: std::ops::RangeInclusive<u32>,
    ) -> Option<Spanned<u32>> {
        let item = self.filled(key)?;
        self.whole(key, item, &range)
    }

    /// One whole number within bounds, or a list of them.
    pub fn integers(
        &mut self,
        key: &'static str,
        range: std::ops::RangeInclusive<u32>,
    ) -> Vec<Spanned<u32>> {
        let Some(item) = self.filled(key) else {
            return Vec::new();
        };
        let items = match &item.node {
            Node::List(items) => items.as_slice(),
            _ => std::slice::from_ref(item),
        };
        let whole = items.iter().map(|item| self.whole(key, item, &range));
        whole.collect::<Vec<_>>().into_iter().flatten().collect()
    }

    fn whole(
        &mut self,
        key: &str,
        item: &Item,
        range: &std::ops::RangeInclusive<u32>,
    ) -> Option<Spanned<u32>> {
        let text = scalar(item);
        let written = text.as_ref().map_or("", |text| text.value.as_str());
        let digits = written.bytes().all(|byte| byte.is_ascii_digit());
        // YAML 1.1 would read 010 as eight; people who write 043 mean forty-three.
        let number = digits.then(|| written.parse().ok()).flatten();
        if let Some(number) = number.filter(|number| range.contains(number)) {
            return Some(Spanned::new(number, item.span));
        }
        let (least, most) = (range.start(), range.end());
        let wanted = format!("a whole number from {least} to {most}");
        // Too large, below zero, with a fraction: a number, but not one that fits.
        let numeric = |c: char| c.is_ascii_digit() || "+-−.,_".contains(c);
        if written.contains(|c: char| c.is_ascii_digit()) && written.chars().all(numeric) {
            let message = format!("`{key}` is {written}, but must be {wanted}");
            let told = Diagnostic::new(codes::VALUE, item.span, message);
            self.report(told.help(format!("for example: {key}: {least}")));
        } else {
            self.wrong(key, item, &wanted, &least.to_string());
        }
        None
    }

    /// A date written as 2026-11-08.
    pub fn date(&mut self, key: &'static str) -> Option<Spanned<NaiveDate>> {
        let item = self.filled(key)?;
        let Some(text) = scalar(item) else {
            self.wrong(key, item, "a date", "2026-11-08");
            return None;
        };
        match date::parse(&text.value) {
            Ok(date) => Some(Spanned::new(date, item.span)),
            Err(fault) => {
                let message = fault.message(&text.value);
                self.diagnostics.push(
                    Diagnostic::new(codes::DATE, item.span, message)
                        .help(format!("write year, month and day: {key}: 2026-11-08")),
                );
                None
            }
        }
    }

    /// A date that must be there.
    pub fn required_date(&mut self, key: &'static str) -> Option<Spanned<NaiveDate>> {
        let date = self.date(key);
        self.expect(key, "2026-11-08");
        date
    }

    /// A time of day written as 18:30.
    pub fn time(&mut self, key: &'static str) -> Option<Spanned<NaiveTime>> {
        let text = self.text(key)?;
        let shaped = text.value.len() == 5;
        let time = NaiveTime::parse_from_str(&text.value, "%H:%M").ok();
        if let Some(time) = time.filter(|_| shaped) {
            return Some(Spanned::new(time, text.span));
        }
        let message = format!("`{}` is not a time of day", text.value);
        self.diagnostics.push(
            Diagnostic::new(codes::VALUE, text.span, message).help(format!(
                "write hours and minutes, 00:00 to 23:59: {key}: \"18:30\""
            )),
        );
        None
    }

    /// One of a few words that must be there; the first stands as an example.
    pub fn required_choice<T: Copy>(
        &mut self,
        key: &'static str,
        words: &[(&str, T)],
    ) -> Option<T> {
        let choice = self.choice(key, words);
        self.expect(key, words.first().map_or("", |(word, _)| word));
        choice
    }

    /// Tells that a key is missing, unless a misspelling of it is told already.
    fn expect(&mut self, key: &'static str, example: &str) {
        if self.filled(key).is_none() && !self.has_misspelling(key) {
            self.missing(key, example);
        }
    }

    /// `true` or `false`.
    pub fn flag(&mut self, key: &'static str) -> Option<bool> {
        self.choice(key, &[("true", true), ("false", false)])
    }

    /// A full web address.
    pub fn address(&mut self, key: &'static str) -> Option<String> {
        let text = self.text(key)?;
        if let Target::Outside(address) = target(&text.value) {
            return Some(address);
        }
        self.diagnostics.push(
            Diagnostic::new(
                codes::LINK_UNSAFE,
                text.span,
                "this is not a full web address",
            )
            .help(format!("write it whole: {key}: https://…")),
        );
        None
    }

    /// A language tag (BCP 47).
    pub fn language(&mut self, key: &'static str) -> Option<Language> {
        let text = self.text(key)?;
        let language = Language::parse(&text.value);
        if language.is_none() {
            self.diagnostics.push(
                Diagnostic::new(
                    codes::VALUE,
                    text.span,
                    format!("`{}` is not a language tag", text.value),
                )
                .help("use a BCP 47 tag, such as en, es, pt-BR or ar"),
            );
        }
        language
    }

    /// One of a few words.
    pub fn choice<T: Copy>(&mut self, key: &'static str, words: &[(&str, T)]) -> Option<T> {
        let text = self.text(key)?;
        let known = words.iter().find(|(word, _)| *word == text.value);
        if known.is_none() {
            let names = || words.iter().map(|(word, _)| *word);
            let help = match nearest(&text.value, names()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("use one of: {}", names().collect::<Vec<_>>().join(", ")),
            };
            self.diagnostics.push(
                Diagnostic::new(
                    codes::VALUE,
                    text.span,
                    format!("`{}` is not a possible value of `{key}`", text.value),
                )
                .help(help),
            );
        }
        known.map(|(_, value)| *value)
    }

    /// One text, or a list of texts.
    pub fn texts(&mut self, key: &'static str) -> Vec<Spanned<String>> {
        let Some(item) = self.filled(key) else {
            return Vec::new();
        };
        let items = match &item.node {
            Node::List(items) => items.as_slice(),
            _ => std::slice::from_ref(item),
        };
        let mut texts = Vec::new();
        for item in items {
            match scalar(item) {
                Some(text) if !text.value.trim().is_empty() => texts.push(text),
                _ => self.wrong(key, item, "a text or a list of texts", "[one, two]"),
            }
        }
        texts
    }

    /// The keys below a key; to be given back to [`Fields::close`].
    pub fn map(&mut self, key: &'static str) -> Option<Fields<'a>> {
        self.filled(key)
            .map(|item| Fields::of(item, &format!("`{key}`")))
    }

    /// The keys of each entry of a list of maps.
    pub fn maps(&mut self, key: &'static str) -> Vec<Fields<'a>> {
        let Some(item) = self.filled(key) else {
            return Vec::new();
        };
        if let Node::List(items) = &item.node {
            let what = format!("each entry of `{key}`");
            return items.iter().map(|item| Fields::of(item, &what)).collect();
        }
        self.wrong(key, item, "a list", "[ ]");
        Vec::new()
    }

    /// Takes over the problems of an inner map, including its unknown keys.
    pub fn close(&mut self, inner: Fields<'_>) {
        self.diagnostics.extend(inner.finish());
    }

    /// All problems, with those keys that nobody asked for.
    pub fn finish(mut self) -> Vec<Diagnostic> {
        if self.unusable {
            self.diagnostics.truncate(1);
        }
        // A misspelling of a key that is there already would be no help.
        let free = self.known.iter().copied().filter(|key| !self.has(key));
        let free: Vec<&str> = free.collect();
        for Entry { key, .. } in self.entries {
            let name = key.value.as_str();
            if self.known.contains(&name) || self.excused.contains(&name) {
                continue;
            }
            let message = format!("`{name}` is not a known key");
            let help = match nearest(name, free.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("remove the line, or use one of: {}", self.known.join(", ")),
            };
            self.diagnostics
                .push(Diagnostic::new(codes::KEY_UNKNOWN, key.span, message).help(help));
        }
        self.diagnostics
    }
}

fn scalar(item: &Item) -> Option<Spanned<String>> {
    match &item.node {
        Node::Scalar(text) => Some(Spanned::new(text.clone(), item.span)),
        _ => None,
    }
}

fn kind(node: &Node) -> &'static str {
    match node {
        Node::Null => "empty",
        Node::Scalar(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => "a number",
        Node::Scalar(_) => "a text",
        Node::List(_) => "a list",
        Node::Map(_) => "a group of keys (a colon and a space make one)",
    }
}
