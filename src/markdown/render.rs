//! Markdown becomes HTML that cannot run anything, cut at given headings into sections.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::LazyLock;

use pulldown_cmark::{Alignment, CowStr, Event, HeadingLevel, Parser, Tag, TagEnd, html};

use super::DIALECT;
use crate::target::{Target, target};

/// What becomes of raw HTML in Markdown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HtmlPolicy {
    /// Only harmless elements and attributes stay.
    Clean,
    /// All of it stays: the organizers trust every author.
    Allow,
}

/// A picture as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Address relative to the page.
    pub href: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// Turns destinations into addresses that are right on the page at hand.
pub trait Resolve {
    /// The address of a link, or nothing when it may not be a link.
    fn link(&self, destination: &str) -> Option<String>;
    /// The picture, or nothing when there is none of that name.
    fn picture(&self, destination: &str) -> Option<Picture>;
}

/// Renders `text`. At each range in `cuts` (headings, in order) a new section begins and the
/// heading itself is left out, so there is one more section than there are cuts. Footnotes stand at
/// the end of the last section. No heading is above `top_level` (1 to 6).
pub fn render(
    text: &str,
    cuts: &[Range<usize>],
    top_level: u8,
    policy: HtmlPolicy,
    resolve: &dyn Resolve,
) -> Vec<String> {
    let mut writer = Writer {
        sections: vec![Vec::new()],
        notes: Vec::new(),
        note_numbers: HashMap::new(),
        note_uses: BTreeSet::new(),
        in_note: None,
        picture: None,
        cells: Cells::default(),
        raw_html: false,
        resolve,
        top_level: top_level.clamp(1, 6),
    };
    let mut skipping = false;
    for (event, range) in Parser::new_ext(text, DIALECT).into_offset_iter() {
        match &event {
            Event::Start(Tag::Heading { .. }) if cuts.contains(&range) => {
                writer.sections.push(Vec::new());
                skipping = true;
            }
            Event::End(TagEnd::Heading(_)) if skipping => skipping = false,
            _ if skipping => {}
            _ => writer.take(event),
        }
    }
    let raw_html = writer.raw_html;
    let sections = writer.finish();
    if raw_html && policy == HtmlPolicy::Clean {
        sections
            .iter()
            .map(|section| CLEANER.clean(section).to_string())
            .collect()
    } else {
        sections
    }
}

struct Writer<'a> {
    sections: Vec<Vec<Event<'a>>>,
    notes: Vec<(CowStr<'a>, Vec<Event<'a>>)>,
    note_numbers: HashMap<CowStr<'a>, usize>,
    note_uses: BTreeSet<usize>,
    in_note: Option<usize>,
    picture: Option<(Option<Picture>, String)>,
    cells: Cells,
    raw_html: bool,
    resolve: &'a dyn Resolve,
    top_level: u8,
}

impl<'a> Writer<'a> {
    fn push(&mut self, event: Event<'a>) {
        let events = match self.in_note {
            Some(note) => &mut self.notes[note].1,
            None => self
                .sections
                .last_mut()
                .expect("one section is always there"),
        };
        events.push(event);
    }

    fn take(&mut self, event: Event<'a>) {
        // Inside a picture there is only its alternative text.
        if let Some((picture, alt)) = &mut self.picture {
            match event {
                Event::Text(text) | Event::Code(text) => alt.push_str(&text),
                Event::SoftBreak | Event::HardBreak => alt.push(' '),
                Event::End(TagEnd::Image) => {
                    let markup = picture.as_ref().map(|picture| img(picture, alt));
                    self.picture = None;
                    if let Some(markup) = markup {
                        self.push(Event::InlineHtml(markup.into()));
                    }
                }
                _ => {}
            }
            return;
        }
        match event {
            Event::Start(Tag::Image { dest_url, .. }) => {
                self.picture = Some((self.resolve.picture(&dest_url), String::new()));
            }
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                title,
                id,
            }) => {
                let dest_url = self.resolve.link(&dest_url).unwrap_or_default().into();
                self.push(Event::Start(Tag::Link {
                    link_type,
                    dest_url,
                    title,
                    id,
                }));
            }
            // An attribute block can hold anything, `{onclick=…}` too: only the id stays.
            Event::Start(Tag::Heading { level, id, .. }) => {
                let id = id.filter(|id| {
                    id.chars()
                        .all(|c| c.is_alphanumeric() || c == '-' || c == '_')
                });
                self.push(Event::Start(Tag::Heading {
                    level: self.level(level),
                    id,
                    classes: Vec::new(),
                    attrs: Vec::new(),
                }));
            }
            Event::End(TagEnd::Heading(level)) => {
                self.push(Event::End(TagEnd::Heading(self.level(level))));
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
            Event::Html(_) | Event::InlineHtml(_) => {
                self.raw_html = true;
                self.push(event);
            }
            _ => self.push(event),
        }
    }

    /// Footnotes are numbered in the order in which the text first refers to them.
    fn note_number(&mut self, name: &CowStr<'a>) -> usize {
        let next = self.note_numbers.len() + 1;
        *self.note_numbers.entry(name.clone()).or_insert(next)
    }

    fn level(&self, level: HeadingLevel) -> HeadingLevel {
        let level = (level as u8).max(self.top_level);
        HeadingLevel::try_from(usize::from(level)).unwrap_or(HeadingLevel::H6)
    }

    fn finish(mut self) -> Vec<String> {
        let mut sections: Vec<String> = self
            .sections
            .drain(..)
            .map(|events| {
                let mut out = String::new();
                html::push_html(&mut out, events.into_iter());
                out
            })
            .collect();
        let mut notes: Vec<_> = self
            .notes
            .drain(..)
            .filter_map(|(name, events)| Some((*self.note_numbers.get(&name)?, events)))
            .collect();
        notes.sort_by_key(|(number, _)| *number);
        if let (Some(last), false) = (sections.last_mut(), notes.is_empty()) {
            last.push_str("<ol class=\"notes\" role=\"list\">\n");
            for (number, events) in notes {
                last.push_str(&format!("<li id=\"note-{number}\" value=\"{number}\">"));
                html::push_html(last, events.into_iter());
                last.push_str(&format!(
                    "<a href=\"#note-ref-{number}\" class=\"note-back\" role=\"doc-backlink\" aria-label=\"{number}\">↑</a></li>\n"
                ));
            }
            last.push_str("</ol>\n");
        }
        sections
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

fn img(picture: &Picture, alt: &str) -> String {
    let Picture {
        href,
        width,
        height,
    } = picture;
    let alt = quick_xml::escape::escape(alt);
    format!(
        "<img src=\"{href}\" alt=\"{alt}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" decoding=\"async\">"
    )
}

/// Keeps what Markdown itself makes and harmless elements; drops scripts, styles, frames, forms,
/// event handlers, and pictures from elsewhere.
static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut builder = ammonia::Builder::default();
    builder
        .add_generic_attributes(["id", "role", "aria-label", "tabindex"])
        .add_tag_attributes("img", ["loading", "decoding"])
        .add_tag_attributes("li", ["value"])
        .add_allowed_classes("sup", ["note-ref"])
        .add_allowed_classes("ol", ["notes"])
        .add_allowed_classes("a", ["note-back"])
        .add_allowed_classes("div", ["table-scroll"])
        .add_allowed_classes("th", ["left", "center", "right"])
        .add_allowed_classes("td", ["left", "center", "right"])
        .url_schemes(["https", "http", "mailto", "tel"].into())
        .link_rel(None)
        .attribute_filter(|element, attribute, value| {
            let outside = target(value);
            let own = matches!(outside, Target::File(..));
            (element != "img" || attribute != "src" || own).then(|| value.into())
        });
    builder
});

#[cfg(test)]
mod tests {
    use super::*;

    struct Plain;
    impl Resolve for Plain {
        fn link(&self, destination: &str) -> Option<String> {
            match target(destination) {
                Target::Unsafe(_) => None,
                _ => Some(destination.to_owned()),
            }
        }
        fn picture(&self, destination: &str) -> Option<Picture> {
            Some(Picture {
                href: destination.to_owned(),
                width: 4,
                height: 3,
            })
        }
    }

    fn one(text: &str) -> String {
        render(text, &[], 2, HtmlPolicy::Clean, &Plain).concat()
    }

    #[test]
    fn nothing_that_runs_passes() {
        for text in [
            "<script>alert(1)</script>",
            "# x {onclick=alert(1) .a #b}",
            "[x](javascript:alert(1))",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)>",
            "![a\"onerror=\"alert(1)](x.jpg)",
            "<iframe src=\"https://e.example\"></iframe>",
        ] {
            let html = one(text).to_lowercase();
            for bad in [
                "<script",
                "javascript:",
                " onerror",
                " onclick",
                " onload",
                "<iframe",
                "<svg",
            ] {
                assert!(
                    !html.contains(bad) || html.contains("&quot;onerror"),
                    "{text}: {html}"
                );
            }
        }
        assert!(!one("<img src=\"https://e.example/pixel.gif\">").contains("e.example"));
    }

    #[test]
    fn columns_are_aligned_without_inline_style() {
        for raw in ["", "<b>raw</b>"] {
            let html = one(&format!("| a | b |\n| --- | --: |\n| 1 | 2 |\n\n{raw}"));
            assert!(html.contains("<th scope=\"col\">a</th>"), "{html}");
            assert!(html.contains("<td class=\"right\">2</td>"), "{html}");
            assert!(!html.contains("style="), "{html}");
        }
    }

    #[test]
    fn sections_are_cut_at_headings_and_notes_stand_at_the_end() {
        let text = "before[^b]\n\n## Care\n\none[^a] [^b]\n\n[^a]: first\n[^b]: second\n";
        let heading = super::super::outline(text).headings[0].range.clone();
        let sections = render(text, &[heading], 2, HtmlPolicy::Clean, &Plain);
        assert_eq!(sections.len(), 2);
        assert!(!sections[1].contains("Care"));
        let (b, a) = (sections[1].find("second"), sections[1].find("first"));
        assert!(b < a && b.is_some(), "{sections:?}");
        assert_eq!(sections.concat().matches("id=\"note-ref-1\"").count(), 1);
    }
}
