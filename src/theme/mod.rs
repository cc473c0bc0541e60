//! A theme's files become tokens, templates, card templates, fonts and static files.

mod embedded;
mod load;
mod style;
mod template;

pub use embedded::names;
pub use load::load;
pub use template::{TemplateError, Templates};

use std::collections::BTreeMap;
use std::sync::Arc;

/// A theme, ready to fill.
pub struct Theme {
    /// Its folder's name.
    pub name: String,
    /// Colours, fonts and sizes by name.
    pub tokens: Tokens,
    /// Card templates, in the order of theme.yaml.
    pub cards: Vec<CardTemplate>,
    /// Page and card templates.
    pub templates: Templates,
    /// Files copied to `static/`, by path inside it; the style sheet begins with the tokens.
    pub statics: BTreeMap<String, Arc<[u8]>>,
    /// Fonts for cards, in order of preference.
    pub fonts: Vec<(String, Arc<[u8]>)>,
}

impl std::fmt::Debug for Theme {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Theme")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

/// The named values that pages, cards and charts share.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tokens {
    /// Colours on light paper.
    pub light: BTreeMap<String, String>,
    /// The same colours on dark paper.
    pub dark: BTreeMap<String, String>,
    /// Font stacks.
    pub fonts: BTreeMap<String, String>,
    /// Lengths.
    pub sizes: BTreeMap<String, String>,
}

/// What a theme can draw as an image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardTemplate {
    /// What it is a card of: `story`.
    pub kind: String,
    /// The name of the format: `square`.
    pub format: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// The template that draws it.
    pub template: String,
}
