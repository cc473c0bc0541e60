//! Wishes for the keys of a front matter become edits of single places in its text.

use std::ops::Range;

use super::Unfit;
use super::spell::spelled;
use crate::yaml::{Entry, Item, Node};

/// What is to stand at a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Want {
    /// A text of one line; nothing after the colon where it is empty.
    Text(String),
    /// One entry of a key that may hold one text or a list.
    One(String),
    /// A list of texts.
    List(Vec<String>),
    /// Some keys of a map; others stay.
    Map(Vec<(&'static str, Want)>),
    /// The key is to go.
    Nothing,
}

/// In which order keys are written, those of a story, of its photo and of a consent.
const ORDER: [&str; 18] = [
    "title", "date", "care", "cause", "change", "demand", "acts", "photo", "tags", "draft", "file",
    "alt", "focus", "consent", "credit", "given", "scope", "until",
];

/// A text and the edits of it that were wished for so far.
pub(super) struct Editor<'a> {
    text: &'a str,
    newline: &'static str,
    edits: Vec<(Range<usize>, String)>,
}

/// Where keys lie that are edited.
#[derive(Clone, Copy)]
struct Level<'a> {
    entries: &'a [Entry],
    /// Between braces.
    flow: bool,
    /// What stands before each key on its line.
    indent: &'a str,
}

impl<'a> Editor<'a> {
    pub(super) fn new(text: &'a str) -> Editor<'a> {
        let first = text.split_inclusive('\n').next().unwrap_or_default();
        Editor {
            text,
            newline: match first.ends_with("\r\n") {
                true => "\r\n",
                false => "\n",
            },
            edits: Vec::new(),
        }
    }

    /// The text with all edits.
    pub(super) fn finish(mut self) -> String {
        // What is added at one place stays in the order in which it was wished for.
        self.edits
            .sort_by_key(|(range, _)| (range.start, range.end));
        let (mut out, mut at) = (String::with_capacity(self.text.len() + 256), 0);
        for (range, new) in &self.edits {
            out.push_str(self.text.get(at..range.start).unwrap_or_default());
            out.push_str(new);
            at = range.end.max(at);
        }
        out.push_str(self.text.get(at..).unwrap_or_default());
        out
    }

    /// Edits the keys between the fences.
    pub(super) fn front(
        &mut self,
        front: &'a Item,
        wants: &[(&'static str, Want)],
    ) -> Result<(), Unfit> {
        match &front.node {
            Node::Map(entries) if !entries.is_empty() => {
                let level = self.level(entries, front);
                self.map(level, wants)
            }
            // Only comments, if anything.
            _ => {
                let start = self.line_end(0);
                let lines = sorted(wants).map(|(key, want)| self.lines(key, want, ""));
                let lines = lines.collect();
                self.edits.push((start..start, lines));
                Ok(())
            }
        }
    }

    /// Puts another text below the front matter.
    pub(super) fn body(&mut self, start: usize, body: &str) {
        let old = &self.text[start..];
        let lead: usize = old
            .split_inclusive('\n')
            .take_while(|line| line.trim().is_empty())
            .map(str::len)
            .sum();
        let mut new = match self.text[..start].ends_with('\n') {
            true => String::new(),
            false => self.newline.to_owned(),
        };
        if !body.is_empty() {
            new.push_str(match old[lead..].is_empty() {
                true => self.newline,
                false => &old[..lead],
            });
            new.push_str(&body.replace('\n', self.newline));
            new.push_str(self.newline);
        }
        self.edits.push((start..self.text.len(), new));
    }

    fn level(&self, entries: &'a [Entry], item: &Item) -> Level<'a> {
        let flow = self.slice(&range(item)).starts_with('{');
        let first = entries
            .first()
            .map_or(0, |entry| entry.key.span.start as usize);
        Level {
            entries,
            flow,
            indent: &self.text[self.line_start(first)..first],
        }
    }

    fn map(&mut self, level: Level<'a>, wants: &[(&'static str, Want)]) -> Result<(), Unfit> {
        for (key, want) in sorted(wants) {
            match level.entries.iter().find(|entry| entry.key.value == *key) {
                Some(entry) => self.value(level, entry, want)?,
                None if *want == Want::Nothing => {}
                None => self.insert(level, key, want),
            }
        }
        Ok(())
    }

    /// Adds a key behind the last of those that come before it.
    fn insert(&mut self, level: Level<'_>, key: &'static str, want: &Want) {
        let before = |entry: &&Entry| {
            let at = place(&entry.key.value);
            at.is_some() && at < place(key)
        };
        let last = level.entries.iter().rev().find(before);
        let (at, new) = match (level.flow, last, level.entries.first()) {
            (true, Some(last), _) => (self.end(last), format!(", {key}: {}", inline(want))),
            (true, None, Some(first)) => {
                let new = format!("{key}: {}, ", inline(want));
                (first.key.span.start as usize, new)
            }
            (_, Some(last), _) => (
                self.line_end(self.end(last)),
                self.lines(key, want, level.indent),
            ),
            (_, None, first) => {
                let first = first.map_or(0, |entry| entry.key.span.start as usize);
                (self.line_start(first), self.lines(key, want, level.indent))
            }
        };
        self.edits.push((at..at, new));
    }

    /// A key of its own lines.
    fn lines(&self, key: &str, want: &Want, indent: &str) -> String {
        let newline = self.newline;
        match want {
            Want::Nothing => String::new(),
            Want::Text(text) if text.is_empty() => format!("{indent}{key}:{newline}"),
            Want::Text(text) | Want::One(text) => {
                format!("{indent}{key}: {}{newline}", spelled(text, "", false))
            }
            // A sentence needs a line of its own.
            Want::Map(wants) if key == "photo" => {
                let inner = format!("{indent}  ");
                let keys = sorted(wants).map(|(key, want)| self.lines(key, want, &inner));
                format!("{indent}{key}:{newline}{}", keys.collect::<String>())
            }
            Want::List(_) | Want::Map(_) => format!("{indent}{key}: {}{newline}", inline(want)),
        }
    }

    fn value(&mut self, level: Level<'a>, entry: &'a Entry, want: &Want) -> Result<(), Unfit> {
        let at = range(&entry.value);
        let old = self.slice(&at);
        let is_block = self.head(entry).is_some();
        match (&entry.value.node, want) {
            (_, Want::Nothing) => self.remove(level, entry),
            (Node::Map(entries), Want::Map(wants)) if !entries.is_empty() => {
                let inner = self.level(entries, &entry.value);
                self.map(inner, wants)
            }
            (Node::Null, _) => self.fill(level, entry, want),
            (Node::Scalar(_), Want::Text(text)) if is_block => self.block(entry, text),
            (Node::List(items), Want::List(_) | Want::One(_)) if !old.starts_with('[') => {
                let new = match want {
                    Want::List(texts) => texts.clone(),
                    Want::One(text) => vec![text.clone()],
                    _ => Vec::new(),
                };
                self.list(items, &new)
            }
            _ if is_block || self.holds_note(&at) || is_lines(&entry.value, old) => {
                Err(stuck(entry))
            }
            (Node::Scalar(_), Want::Text(text)) if text.is_empty() && !level.flow => {
                let colon = self.colon(entry).ok_or_else(|| stuck(entry))?;
                self.edits.push((colon..at.end, String::new()));
                Ok(())
            }
            (Node::Scalar(_), Want::Text(text) | Want::One(text)) => {
                self.edits.push((at, spelled(text, old, level.flow)));
                Ok(())
            }
            (Node::List(_), Want::One(text)) => {
                let list = Want::List(vec![text.clone()]);
                self.edits.push((at, inline(&list)));
                Ok(())
            }
            _ => {
                self.edits.push((at, inline(want)));
                Ok(())
            }
        }
    }

    /// Gives a value to a key that has none.
    fn fill(&mut self, level: Level<'_>, entry: &Entry, want: &Want) -> Result<(), Unfit> {
        let at = range(&entry.value);
        let colon = self.colon(entry).ok_or_else(|| stuck(entry))?;
        let inline = match want {
            Want::Text(text) | Want::One(text) => spelled(text, "", level.flow),
            _ => inline(want),
        };
        let is_written = ["~", "null", "Null", "NULL"].contains(&self.slice(&at));
        self.edits.push(match want {
            _ if is_written => (at, inline),
            Want::Map(wants) if !level.flow && entry.key.value == "photo" => {
                let inner = format!("{}  ", level.indent);
                let keys = sorted(wants).map(|(key, want)| self.lines(key, want, &inner));
                let at = self.line_end(colon);
                (at..at, keys.collect())
            }
            _ => (colon..colon, format!(" {inline}")),
        });
        Ok(())
    }

    /// Where the sign `>` or `|` stands above the lines of a text, with what follows it on its line.
    fn head(&self, entry: &Entry) -> Option<Range<usize>> {
        let (colon, start) = (self.colon(entry)?, range(&entry.value).start);
        let head = self.text.get(colon..start.max(colon))?;
        let gap = head.len() - head.trim_start().len();
        let is_head = head[gap..].starts_with(['>', '|']) && head.contains('\n');
        is_head.then_some(colon + gap..start)
    }

    /// Puts another text into the lines below `>` or `|`.
    fn block(&mut self, entry: &Entry, text: &str) -> Result<(), Unfit> {
        let at = range(&entry.value);
        let head = self.head(entry).ok_or_else(|| stuck(entry))?;
        if !text.is_empty() {
            self.edits.push((at, text.to_owned()));
            return Ok(());
        }
        let note = self.slice(&head).contains('#');
        let colon = self.colon(entry).filter(|_| !note);
        let colon = colon.ok_or_else(|| stuck(entry))?;
        self.edits.push((colon..at.end, String::new()));
        Ok(())
    }

    /// Edits a list of lines so that entries that stay keep their notes.
    fn list(&mut self, items: &[Item], new: &[String]) -> Result<(), Unfit> {
        let text = |item: &Item| match &item.node {
            Node::Scalar(text) => Some(text.clone()),
            _ => None,
        };
        let old: Option<Vec<String>> = items.iter().map(text).collect();
        let old = old.ok_or_else(|| Unfit("a list holds something else than texts".to_owned()))?;
        let kept = old.iter().filter(|text| new.contains(text));
        let added: Vec<&String> = new.iter().filter(|text| !old.contains(text)).collect();
        let is_simple = kept.chain(added.iter().copied()).eq(new);
        let more = match is_simple {
            true => added,
            false => new.iter().skip(old.len()).collect(),
        };
        for (at, (item, text)) in items.iter().zip(&old).enumerate() {
            match (is_simple, new.get(at)) {
                (true, _) if new.contains(text) => {}
                (false, Some(new)) if new == text => {}
                (false, Some(new)) => {
                    let at = range(item);
                    let new = spelled(new, self.slice(&at), false);
                    self.edits.push((at, new));
                }
                _ => self.remove_item(item)?,
            }
        }
        if let Some(last) = items.last().filter(|_| !more.is_empty()) {
            let start = range(last).start;
            let line = &self.text[self.line_start(start)..start];
            let indent = &line[..line.len() - line.trim_start().len()];
            let lines = more.iter();
            let lines =
                lines.map(|text| format!("{indent}- {}{}", spelled(text, "", false), self.newline));
            let (at, lines) = (self.line_end(range(last).end), lines.collect());
            self.edits.push((at..at, lines));
        }
        Ok(())
    }

    fn remove_item(&mut self, item: &Item) -> Result<(), Unfit> {
        let at = range(item);
        let start = self.line_start(at.start);
        let before = &self.text[start..at.start];
        let dash = before.find('-').filter(|_| before.trim() == "-");
        let dash = dash.ok_or_else(|| Unfit("an entry of a list shares its line".to_owned()))?;
        if self.holds_note(&at) {
            return Err(Unfit("an entry of a list holds a note".to_owned()));
        }
        self.cut(start + dash..at.end);
        Ok(())
    }

    fn remove(&mut self, level: Level<'_>, entry: &Entry) -> Result<(), Unfit> {
        let (start, end) = (entry.key.span.start as usize, self.end(entry));
        let old = self.slice(&range(&entry.value));
        if !level.flow && is_lines(&entry.value, old) {
            let colon = self.colon(entry).ok_or_else(|| stuck(entry))?;
            self.cut(start..colon);
            return match &entry.value.node {
                Node::Map(entries) => {
                    let inner = self.level(entries, &entry.value);
                    entries
                        .iter()
                        .try_for_each(|entry| self.remove(inner, entry))
                }
                Node::List(items) => items.iter().try_for_each(|item| self.remove_item(item)),
                _ => Ok(()),
            };
        }
        if self.holds_note(&(start..end)) {
            return Err(stuck(entry));
        }
        if !level.flow {
            self.cut(start..end);
            return Ok(());
        }
        let after = &self.text[end..];
        let gap = after.len() - after.trim_start().len();
        let comma = after[gap..].starts_with(',');
        let space = |text: &str| text.len() - text.trim_start_matches(' ').len();
        let before = self.text[..start].trim_end();
        let range = match (comma, before.strip_suffix(',')) {
            (true, _) => start..end + gap + 1 + space(&after[gap + 1..]),
            (false, Some(before)) => before.len()..end,
            (false, None) => start..end,
        };
        match self.holds_note(&range) {
            true => Err(stuck(entry)),
            false => {
                self.edits.push((range, String::new()));
                Ok(())
            }
        }
    }

    /// Takes a place out, and its lines where nothing else stands on them.
    fn cut(&mut self, at: Range<usize>) {
        let (start, end) = (self.line_start(at.start), self.line_end(at.end));
        let rest = self.text[at.end..end].trim_start();
        let gap = end - at.end - rest.len();
        let range = match (self.text[start..at.start].trim(), rest) {
            ("", "") => start..end,
            // A note stays, where the line began.
            ("", _) => at.start..at.end + gap,
            _ => at,
        };
        self.edits.push((range, String::new()));
    }

    /// Whether a note may stand inside a place of several lines, which would be lost with it.
    fn holds_note(&self, at: &Range<usize>) -> bool {
        let old = self.slice(at);
        old.contains('\n') && old.contains('#')
    }

    /// Just behind the colon of a key.
    fn colon(&self, entry: &Entry) -> Option<usize> {
        let end = entry.key.span.end as usize;
        let rest = self.text.get(end..)?;
        let gap = rest.len() - rest.trim_start_matches(' ').len();
        rest[gap..].starts_with(':').then_some(end + gap + 1)
    }

    /// Where an entry ends. The place of a list or map of lines ends only where the next thing begins.
    fn end(&self, entry: &Entry) -> usize {
        let at = range(&entry.value);
        match entry.value.node {
            Node::Null if at.is_empty() => self.colon(entry).unwrap_or(at.end),
            _ => self.end_of(&entry.value),
        }
    }

    fn end_of(&self, item: &Item) -> usize {
        let at = range(item);
        match &item.node {
            _ if !is_lines(item, self.slice(&at)) => at.end,
            Node::Map(entries) => entries.last().map_or(at.end, |last| self.end(last)),
            Node::List(items) => items.last().map_or(at.end, |last| self.end_of(last)),
            _ => at.end,
        }
    }

    fn slice(&self, at: &Range<usize>) -> &'a str {
        self.text.get(at.clone()).unwrap_or_default()
    }

    fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |at| at + 1)
    }

    /// The beginning of the next line.
    fn line_end(&self, at: usize) -> usize {
        let end = self.text[at..].find('\n');
        end.map_or(self.text.len(), |end| at + end + 1)
    }
}

/// Whether a value is a list or map that is not written between brackets or braces.
fn is_lines(item: &Item, text: &str) -> bool {
    matches!(item.node, Node::List(_) | Node::Map(_)) && !text.starts_with(['[', '{'])
}

fn range(item: &Item) -> Range<usize> {
    item.span.start as usize..item.span.end as usize
}

fn place(key: &str) -> Option<usize> {
    ORDER.iter().position(|known| *known == key)
}

fn sorted<'w>(wants: &'w [(&'static str, Want)]) -> impl Iterator<Item = &'w (&'static str, Want)> {
    let mut wants: Vec<_> = wants.iter().collect();
    wants.sort_by_key(|(key, _)| place(key));
    wants.into_iter()
}

/// A value between braces, or behind its key.
fn inline(want: &Want) -> String {
    let texts = |texts: &[String]| {
        let texts = texts.iter().map(|text| spelled(text, "", true));
        texts.collect::<Vec<_>>().join(", ")
    };
    match want {
        Want::Text(text) | Want::One(text) => spelled(text, "", true),
        Want::List(all) => format!("[{}]", texts(all)),
        Want::Map(wants) => {
            let keys = sorted(wants).map(|(key, want)| format!("{key}: {}", inline(want)));
            format!("{{ {} }}", keys.collect::<Vec<_>>().join(", "))
        }
        Want::Nothing => "null".to_owned(),
    }
}

fn stuck(entry: &Entry) -> Unfit {
    Unfit(format!(
        "`{}` is written in a way that cannot be changed without losing a note; change it in the text itself",
        entry.key.value
    ))
}
