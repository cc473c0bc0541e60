//! Markdown becomes a document: an outline (headings, links, raw HTML with places) and safe HTML.

mod document;
mod outline;
mod plain;
mod read;

pub use document::{Document, HtmlPolicy, Picture, Resolve};
pub use outline::{Heading, Link, Outline};
pub use plain::plain;
pub use read::read;
