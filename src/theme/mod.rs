//! A theme's files become tokens, templates, card templates, fonts and static files.

mod cards;
mod embedded;
mod fonts;
mod layers;
mod lint;
mod load;
mod meta;
mod pairs;
mod sheet;
mod statics;
mod style;
mod template;

pub use embedded::licenses;
pub use fonts::readable;
pub use layers::{BUILT_IN, Files, Known, Own, known};
pub use lint::look_over;
pub use load::load;
pub use statics::{STATIC, Statics};
pub use template::{TemplateError, Templates, WORDS};

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Function, FunctionResult};

/// The style sheet of all pages.
const STYLE: &str = "style.css";

/// The drawing of a site's icons.
pub const ICON: &str = "cards/icon.html";

/// A theme, ready to fill.
pub struct Theme {
    /// Its folder's name.
    pub name: String,
    /// Colours, fonts and sizes by name.
    pub tokens: Tokens,
    /// The sizes of cards, in the order of theme.yaml.
    pub formats: Vec<CardFormat>,
    /// Card templates, one a kind.
    pub cards: Vec<CardTemplate>,
    /// Page and card templates.
    pub templates: Templates,
    /// Style sheets, scripts and all else that pages load; `style.css` begins with the tokens.
    pub statics: Arc<Statics>,
    /// Fonts for cards, in order of preference.
    pub fonts: Vec<(String, Arc<[u8]>)>,
}

impl Theme {
    /// Adds rules to the end of the style sheet, where the theme has one.
    pub fn add_style(&mut self, rules: &str) {
        if !rules.is_empty() {
            self.statics = Arc::new(self.statics.extended(STYLE, rules));
            self.templates.know(&self.statics);
        }
    }

    /// Lets templates call a function by that name, such as one of [`WORDS`], which give nothing until then.
    pub fn teach<R: FunctionResult>(&mut self, name: &'static str, function: impl Function<R>) {
        self.templates.teach(name, function);
    }
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

/// Largest edge in pixels of a card, and of a photo on one.
pub const MAX_EDGE: u32 = 4096;

/// A size in which cards are drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardFormat {
    /// Its name, part of file names: `square`.
    pub name: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// What it is for.
    pub purpose: Purpose,
    /// Pixels at top and bottom that phones lay their own controls over.
    pub safe: u32,
}

/// What a card format is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Shown by networks beside a link.
    LinkPreview,
    /// Posted as a picture.
    Feed,
    /// Posted as a phone's status.
    Status,
}

impl Purpose {
    const WORDS: [(&'static str, Purpose); 3] = [
        ("link-preview", Purpose::LinkPreview),
        ("feed", Purpose::Feed),
        ("status", Purpose::Status),
    ];

    /// Most bytes of a file: `WhatsApp` shows link previews under 300 KB only; the rest stays small
    /// enough for a poor connection.
    pub fn limit(self) -> usize {
        match self {
            Self::LinkPreview => 300_000,
            Self::Feed | Self::Status => 1_000_000,
        }
    }
}

/// What a card is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CardKind {
    /// A story.
    Story,
    /// Every Nth story.
    Milestone,
    /// The briefing that a milestone triggers, for those who are invited.
    Briefing,
    /// A demand that was won, or a part of it.
    Victory,
    /// What a week brought.
    Bulletin,
    /// What a money dataset says in one sentence.
    Money,
    /// How long a demand waits for its answer.
    Clock,
}

impl CardKind {
    /// The words for them, in theme.yaml and in templates.
    pub const WORDS: [(&'static str, CardKind); 7] = [
        ("story", CardKind::Story),
        ("milestone", CardKind::Milestone),
        ("briefing", CardKind::Briefing),
        ("victory", CardKind::Victory),
        ("bulletin", CardKind::Bulletin),
        ("money", CardKind::Money),
        ("clock", CardKind::Clock),
    ];

    /// Its word.
    pub fn key(self) -> &'static str {
        Self::WORDS[self as usize].0
    }
}

/// How a theme draws one kind of card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardTemplate {
    /// What it is a card of.
    pub kind: CardKind,
    /// The template that draws it, in every format.
    pub template: String,
    /// Whether it is drawn in the colours of dark paper.
    pub dark: bool,
    /// Whether it shows the photo, where there is one: its file is a JPEG then.
    pub photo: bool,
}
