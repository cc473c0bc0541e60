//! Markdown becomes a document: what stands in it and where, and HTML that cannot run anything.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use pulldown_cmark::{
    Alignment, CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, html,
};

use unicode_segmentation::UnicodeSegmentation;

use super::document::{Document, HOLE};
use super::{Heading, Link, Outline, raw};
use crate::bound::{self, Bound};
use crate::diagnostic::is_unfit;

/// The dialect of every Markdown file of a campaign.
pub(super) const DIALECT: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_SMART_PUNCTUATION)
    .union(Options::ENABLE_HEADING_ATTRIBUTES);

/// Reads `text`. At each heading whose text is one of `cuts` (in small letters) a new section begins
/// and the heading itself is left out. Footnotes stand at the end of the last section. No heading is
/// above `top_level` (1 to 6), nor, after a cut, above the level below it. Of a text with more than is taken, there is
/// no HTML.
pub fn read(text: &str, cuts: &[&str], top_level: u8) -> Document {
    let text = match text.contains(HOLE) {
        true => Cow::Owned(text.replace(HOLE, " ")),
        false => Cow::Borrowed(text),
    };
    let mut reader = Reader {
        outline: Outline::default(),
        sections: vec![Vec::new()],
        notes: Vec::new(),
        note_numbers: HashMap::new(),
        note_uses: BTreeSet::new(),
        in_note: None,
        depth: 0,
        levels: 0,
        tags: 0,
        runs: Vec::new(),
        in_html: false,
        open: Vec::new(),
        heading: None,
        cells: Cells::default(),
        cuts,
        top_level,
    };
    for (event, range) in Parser::new_ext(&text, DIALECT).into_offset_iter() {
        let event = match event {
            Event::Text(text) => Event::Text(fit(text)),
            other => other,
        };
        reader.note_down(&event, &range);
        if let Some(bound) = reader.exceeded() {
            let begin = text[range.clone()].chars().next().map_or(0, char::len_utf8);
            reader.outline.over = Some((bound, range.start..range.start + begin));
            break;
        }
        reader.take(event, range);
    }
    // A heading ends where the next line begins.
    for (_, range) in &mut reader.outline.ids {
        range.end = range.start + text[range.clone()].trim_end().len();
    }
    let (notes, runs) = (reader.note_numbers.len(), std::mem::take(&mut reader.runs));
    let mut document = reader.finish();
    if document.outline.over.is_some() {
        // Half of it would have tags that are never closed.
        document.sections.iter_mut().for_each(String::clear);
    } else if !document.outline.html.is_empty() {
        raw::note_down(&mut document, notes, &runs, &text);
    }
    document
}

struct Reader<'a> {
    outline: Outline,
    sections: Vec<Vec<Event<'a>>>,
    notes: Vec<(CowStr<'a>, Vec<Event<'a>>)>,
    note_numbers: HashMap<String, usize>,
    note_uses: BTreeSet<usize>,
    in_note: Option<usize>,
    /// How many quotations, lists and footnotes are open. A cut inside one would tear it in two.
    depth: usize,
    /// How many of all that can stand inside itself are open.
    levels: usize,
    /// How many tags stand in raw HTML.
    tags: usize,
    /// Which pieces of HTML belong together, by their index in the outline.
    runs: Vec<Range<usize>>,
    in_html: bool,
    /// Links and pictures that are not closed yet, by their index in the outline.
    open: Vec<usize>,
    /// A heading that is not closed yet: where it is pushed to, and how many events stood there.
    heading: Option<(Heading, usize)>,
    cells: Cells,
    cuts: &'a [&'a str],
    top_level: u8,
}

impl<'a> Reader<'a> {
    /// Writes into the outline what an event says.
    fn note_down(&mut self, event: &Event<'a>, range: &Range<usize>) {
        match event {
            Event::Text(piece) | Event::Code(piece) => {
                self.outline.words += piece.unicode_words().count();
                if let Some((heading, _)) = &mut self.heading {
                    heading.text.push_str(piece);
                }
                for at in &self.open {
                    self.outline.links[*at].text.push_str(piece);
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                for at in &self.open {
                    self.outline.links[*at].text.push(' ');
                }
            }
            Event::Start(Tag::HtmlBlock) => {
                let at = self.outline.html.len();
                self.runs.push(at..at);
                self.in_html = true;
            }
            Event::End(TagEnd::HtmlBlock) => self.in_html = false,
            Event::Html(piece) | Event::InlineHtml(piece) => {
                let at = self.outline.html.len();
                match self.runs.last_mut() {
                    Some(run) if self.in_html => run.end = at + 1,
                    _ => self.runs.push(at..at + 1),
                }
                self.outline.html.push(range.clone());
                self.tags += piece.matches('<').count();
            }
            Event::Start(Tag::BlockQuote(_) | Tag::List(_) | Tag::FootnoteDefinition(_)) => {
                self.depth += 1
            }
            Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::FootnoteDefinition) => {
                self.depth -= 1
            }
            _ => {}
        }
        match event {
            Event::Start(tag) => self.levels += usize::from(is_level(tag.to_end())),
            Event::End(tag) => self.levels -= usize::from(is_level(*tag)),
            _ => {}
        }
    }

    /// Of what there is more than is taken.
    fn exceeded(&self) -> Option<Bound> {
        let counts = [
            (bound::MARKDOWN_LEVELS, self.levels),
            (bound::LINKS, self.outline.links.len()),
            (bound::HTML, self.tags),
            (bound::NOTES, self.notes.len().max(self.note_numbers.len())),
        ];
        let over = counts
            .iter()
            .find(|(bound, count)| bound.is_exceeded(*count));
        over.map(|(bound, _)| *bound)
    }

    fn events(&mut self) -> &mut Vec<Event<'a>> {
        match self.in_note {
            Some(note) => &mut self.notes[note].1,
            None => self
                .sections
                .last_mut()
                .expect("one section is always there"),
        }
    }

    fn push(&mut self, event: Event<'a>) {
        // Inside a picture there is only its alternative text.
        if !self.open.iter().any(|at| self.outline.links[*at].picture) {
            self.events().push(event);
        }
    }

    /// Adds a link or picture, and a hole in its place.
    fn open(
        &mut self,
        picture: bool,
        destination: CowStr<'a>,
        title: CowStr<'a>,
        range: Range<usize>,
    ) {
        let at = self.outline.links.len();
        self.push(Event::InlineHtml(format!("{HOLE}{at}{HOLE}").into()));
        self.outline.links.push(Link {
            destination: destination.into_string(),
            picture,
            text: String::new(),
            title: fit(title).into_string(),
            range,
        });
        self.open.push(at);
    }

    fn take(&mut self, event: Event<'a>, range: Range<usize>) {
        match event {
            Event::Start(Tag::Image {
                dest_url, title, ..
            }) => self.open(true, dest_url, title, range),
            Event::Start(Tag::Link {
                link_type: LinkType::Email,
                dest_url,
                title,
                ..
            }) => self.open(false, format!("mailto:{dest_url}").into(), title, range),
            Event::Start(Tag::Link {
                dest_url, title, ..
            }) => self.open(false, dest_url, title, range),
            Event::End(TagEnd::Image) => drop(self.open.pop()),
            Event::End(TagEnd::Link) => {
                self.open.pop();
                self.push(Event::InlineHtml("</a>".into()));
            }
            // An attribute block can hold anything, `{onclick=…}` too: only the id stays.
            Event::Start(Tag::Heading { level, id, .. }) => {
                let id = id.filter(|id| is_name(id));
                if let Some(id) = &id {
                    self.outline.ids.push((id.to_string(), range.clone()));
                }
                let heading = Heading {
                    text: String::new(),
                    range,
                    is_cut: false,
                };
                self.heading = Some((heading, self.events().len()));
                self.push(Event::Start(Tag::Heading {
                    level: self.level(level),
                    id,
                    classes: Vec::new(),
                    attrs: Vec::new(),
                }));
            }
            Event::End(TagEnd::Heading(level)) => {
                self.push(Event::End(TagEnd::Heading(self.level(level))));
                self.close_heading();
            }
            // Wide tables scroll by themselves on a phone, and by keyboard.
            Event::Start(Tag::Table(columns)) => {
                self.push(Event::Html(
                    "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\">".into(),
                ));
                self.cells = Cells {
                    columns: columns.clone(),
                    ..Cells::default()
                };
                self.push(Event::Start(Tag::Table(columns)));
            }
            Event::Start(ref row @ (Tag::TableHead | Tag::TableRow)) => {
                self.cells.head = matches!(row, Tag::TableHead);
                self.cells.next = 0;
                self.push(event);
            }
            // Written here, since Markdown's own writer aligns by inline style, which a strict
            // Content-Security-Policy refuses.
            Event::Start(Tag::TableCell) => {
                let cell = self.cells.open();
                self.push(Event::Html(cell.into()));
            }
            Event::End(TagEnd::TableCell) => {
                let cell = if self.cells.head { "</th>" } else { "</td>" };
                self.push(Event::Html(cell.into()));
            }
            Event::End(TagEnd::Table) => {
                self.push(Event::End(TagEnd::Table));
                self.push(Event::Html("</div>\n".into()));
            }
            Event::FootnoteReference(name) => {
                let number = self.note_number(&name);
                let first = self.note_uses.insert(number);
                let id = if first {
                    format!(" id=\"note-ref-{number}\"")
                } else {
                    String::new()
                };
                self.push(Event::InlineHtml(
                    format!("<sup class=\"note-ref\"{id}><a href=\"#note-{number}\" role=\"doc-noteref\">{number}</a></sup>").into(),
                ));
            }
            Event::Start(Tag::FootnoteDefinition(name)) => {
                self.in_note = Some(self.notes.len());
                self.notes.push((name, Vec::new()));
            }
            Event::End(TagEnd::FootnoteDefinition) => self.in_note = None,
            _ => self.push(event),
        }
    }

    /// Cuts at a heading that is now known whole, if it is one to cut at.
    fn close_heading(&mut self) {
        let Some((mut heading, start)) = self.heading.take() else {
            return;
        };
        let text = heading.text.trim().to_lowercase();
        heading.is_cut = self.depth == 0 && self.cuts.contains(&text.as_str());
        if heading.is_cut {
            self.events().truncate(start);
            self.sections.push(Vec::new());
        }
        self.outline.headings.push(heading);
    }

    /// Footnotes are numbered in the order in which the text first refers to them.
    fn note_number(&mut self, name: &str) -> usize {
        let next = self.note_numbers.len() + 1;
        *self.note_numbers.entry(note_key(name)).or_insert(next)
    }

    fn level(&self, level: HeadingLevel) -> HeadingLevel {
        let cut = u8::from(self.sections.len() > 1);
        let level = (level as u8).max(self.top_level + cut);
        HeadingLevel::try_from(usize::from(level)).unwrap_or(HeadingLevel::H6)
    }

    fn finish(self) -> Document {
        let render = |events: Vec<Event<'a>>| {
            let mut out = String::new();
            html::push_html(&mut out, events.into_iter());
            out
        };
        let mut sections: Vec<String> = self.sections.into_iter().map(render).collect();
        let numbers = self.note_numbers;
        let mut notes: Vec<_> = self
            .notes
            .into_iter()
            .filter_map(|(name, events)| Some((*numbers.get(&note_key(&name))?, events)))
            .collect();
        notes.sort_by_key(|(number, _)| *number);
        if let (Some(last), false) = (sections.last_mut(), notes.is_empty()) {
            last.push_str("<ol class=\"notes\">\n");
            for (number, events) in notes {
                last.push_str(&format!(
                    "<li id=\"note-{number}\" value=\"{number}\">{}<a href=\"#note-ref-{number}\" class=\"note-back\" role=\"doc-backlink\" aria-label=\"{number}\">↑</a></li>\n",
                    render(events),
                ));
            }
            last.push_str("</ol>\n");
        }
        Document {
            outline: self.outline,
            sections,
            prefix: String::new(),
        }
    }
}

/// Whether a text can be the id of a heading.
pub fn is_name(id: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    !id.is_empty() && id.chars().all(plain)
}

/// Whether it can stand inside itself.
fn is_level(tag: TagEnd) -> bool {
    use TagEnd::{
        BlockQuote, Emphasis, FootnoteDefinition, Image, Link, List, Strikethrough, Strong,
    };
    matches!(
        tag,
        BlockQuote(_)
            | List(_)
            | FootnoteDefinition
            | Emphasis
            | Strong
            | Strikethrough
            | Link
            | Image
    )
}

/// What a footnote is known by: its name, whose capital letters make no difference.
fn note_key(name: &str) -> String {
    name.to_lowercase()
}

/// A text in which nothing stands that a page or feed has no place for; such signs can come by `&#x1;`.
pub(super) fn fit(text: CowStr<'_>) -> CowStr<'_> {
    match text.contains(is_unfit) {
        true => text.replace(is_unfit, "\u{fffd}").into(),
        false => text,
    }
}

/// Where in a table the writer stands.
#[derive(Default)]
struct Cells {
    columns: Vec<Alignment>,
    head: bool,
    next: usize,
}

impl Cells {
    /// The start tag of the next cell of the row.
    fn open(&mut self) -> String {
        let element = if self.head { "th scope=\"col\"" } else { "td" };
        let class = match self.columns.get(self.next) {
            Some(Alignment::Left) => " class=\"left\"",
            Some(Alignment::Center) => " class=\"center\"",
            Some(Alignment::Right) => " class=\"right\"",
            Some(Alignment::None) | None => "",
        };
        self.next += 1;
        format!("<{element}{class}>")
    }
}
