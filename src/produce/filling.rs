//! What is particular to one page, between the producers of data and the template.

use serde::Serialize;
use tera::Value;

use super::cards::Owner;
use crate::story::Story;

/// What is particular to one page.
pub(super) struct Filling<'a> {
    pub(super) template: &'static str,
    pub(super) heading: String,
    pub(super) description: String,
    pub(super) nav_key: Option<&'static str>,
    /// The story whose card and language the page bears.
    pub(super) story: Option<&'a Story>,
    /// Whose cards stand for the page where a link to it is shown.
    pub(super) owner: Owner,
    pub(super) data: Vec<(&'static str, Value)>,
}

/// The picture that networks show beside a link.
#[derive(Serialize)]
pub(super) struct ImageView {
    pub(super) url: Option<String>,
    pub(super) width: u32,
    pub(super) height: u32,
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
    pub(super) alt: String,
    /// The same within the 420 characters that X takes from a page.
    pub(super) short_alt: String,
}
