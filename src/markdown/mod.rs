//! Markdown becomes a document: an outline (headings, links, raw HTML with places) and safe HTML.

mod document;
mod outline;
mod plain;
mod raw;
mod read;

pub use document::{Address, Document, HtmlPolicy, Picture, Resolve, Sources};
pub use outline::{Heading, Link, Outline};
pub use plain::plain;
pub use read::{is_name, read};
