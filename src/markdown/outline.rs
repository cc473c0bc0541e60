//! Markdown becomes what the rules look at: headings, links, pictures and raw HTML, with places.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::DIALECT;

/// What stands in a Markdown text, by byte ranges of that text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline {
    /// Headings, in order.
    pub headings: Vec<Heading>,
    /// Links and pictures, in order.
    pub links: Vec<Link>,
    /// Pieces of raw HTML.
    pub html: Vec<Range<usize>>,
    /// Words of running text.
    pub words: usize,
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// Its text without markup.
    pub text: String,
    /// Where it stands, markup included.
    pub range: Range<usize>,
}

/// A link or picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The destination as written.
    pub destination: String,
    /// Whether it is a picture.
    pub picture: bool,
    /// Text of the link, or alternative text of the picture.
    pub text: String,
    /// Where it stands.
    pub range: Range<usize>,
}

/// Reads the outline of a Markdown text.
pub fn outline(text: &str) -> Outline {
    let mut found = Outline::default();
    let mut open_links = Vec::new();
    let mut heading: Option<Heading> = None;
    for (event, range) in Parser::new_ext(text, DIALECT).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { .. }) => {
                heading = Some(Heading {
                    text: String::new(),
                    range,
                });
            }
            Event::End(TagEnd::Heading(_)) => found.headings.extend(heading.take()),
            Event::Start(Tag::Link { dest_url, .. }) => open_links.push(Link {
                destination: dest_url.into_string(),
                picture: false,
                text: String::new(),
                range,
            }),
            Event::Start(Tag::Image { dest_url, .. }) => open_links.push(Link {
                destination: dest_url.into_string(),
                picture: true,
                text: String::new(),
                range,
            }),
            Event::End(TagEnd::Link | TagEnd::Image) => found.links.extend(open_links.pop()),
            Event::Text(piece) | Event::Code(piece) => {
                found.words += piece.split_whitespace().count();
                if let Some(heading) = &mut heading {
                    heading.text.push_str(&piece);
                }
                for link in &mut open_links {
                    link.text.push_str(&piece);
                }
            }
            Event::Html(_) | Event::InlineHtml(_) => found.html.push(range),
            _ => {}
        }
    }
    // A link inside a picture's text ends before it; rules want the order of the text.
    found.links.sort_by_key(|link| link.range.start);
    found
}
