//! Markdown becomes an outline (headings, links, raw HTML, each with its place) and safe HTML.

mod outline;
mod render;

pub use outline::{Heading, Link, Outline, outline};
pub use render::{HtmlPolicy, Picture, Resolve, render};

use pulldown_cmark::Options;

/// The dialect of every Markdown file of a campaign.
const DIALECT: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_SMART_PUNCTUATION)
    .union(Options::ENABLE_HEADING_ATTRIBUTES);
