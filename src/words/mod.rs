//! The tool's own words, in the language of a story: carried ones, and those of a campaign before them.
//!
//! Every word that a card, its alternative text or a caption shows and that nobody wrote for it
//! ("Care", "20 stories told") is a [`Message`]. Its texts stand in files of the Fluent format
//! (<https://projectfluent.org/fluent/guide/>), one a language: those in `carried/` are part of the
//! program, those in the campaign's `content/words/` go before them.
//!
//! Of Fluent, a file has comments, messages, parts (`{ $shown }`) and forms by number
//! (`{ $count -> … }`). Terms, references, functions and attributes are refused: a phrase on a card
//! needs none of them, and without them a text that was read can always be said.

mod explain;
mod library;
pub mod message;
mod pages;
mod read;
#[cfg(test)]
mod tests;
mod text;

pub use library::{Library, Words, load};
pub use message::Message;
