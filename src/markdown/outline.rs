//! What the rules look at in a Markdown text: headings, links, pictures and raw HTML, with places.

use std::ops::Range;

use crate::bound::Bound;

/// What stands in a Markdown text, by byte ranges of that text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline {
    /// Headings, in order.
    pub headings: Vec<Heading>,
    /// Links and pictures, in order.
    pub links: Vec<Link>,
    /// Pieces of raw HTML.
    pub html: Vec<Range<usize>>,
    /// Tags and comments of raw HTML that do not end where their piece ends.
    pub open: Vec<Range<usize>>,
    /// Links and pictures that raw HTML takes away where it is cleaned, such as a drawing around them.
    pub lost: Vec<Range<usize>>,
    /// Where links in raw HTML lead, as far as cleaning leaves them.
    pub html_links: Vec<(String, Range<usize>)>,
    /// Ids of headings and of elements in raw HTML.
    pub ids: Vec<(String, Range<usize>)>,
    /// Words of running text.
    pub words: usize,
    /// Of what there is more than is taken, and where that begins; nothing behind it was read.
    pub over: Option<(Bound, Range<usize>)>,
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// Its text without markup.
    pub text: String,
    /// Where it stands, markup included.
    pub range: Range<usize>,
    /// Whether the text is cut here into sections.
    pub is_cut: bool,
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
    /// Its title, which browsers show on hovering.
    pub title: String,
    /// Where it stands.
    pub range: Range<usize>,
}
