//! `campaign.yaml` becomes the settings of a campaign, all defaulted but title and hashtag.

mod captions;
mod contact;
mod privacy;
mod public;
mod rhythm;
mod terms;

pub use captions::Captions;
pub use contact::Contact;
pub use privacy::Privacy;
pub use public::Public;
pub use rhythm::{BriefingHabits, Ladder, Milestones, NamedStep, Rhythm};

use url::Url;

use crate::demand::Terms;
use crate::diagnostic::{Checked, Diagnostic, codes};
use crate::host::Host;
use crate::language::Language;
use crate::markdown::HtmlPolicy;
use crate::source::{Source, SourceId, Span, Spanned};
use crate::yaml::{self, Fields};

/// The theme of a campaign that chooses none.
pub const DEFAULT_THEME: &str = "solidarity";

/// What `campaign.yaml` says.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The text it was read from.
    pub source: SourceId,
    /// Name of the campaign.
    pub title: String,
    /// Where that is written.
    pub title_span: Span,
    /// The running tag without `#`.
    pub hashtag: String,
    /// Digits that a story's number is padded to.
    pub width: usize,
    /// One line under the title and on every card.
    pub slogan: Option<Spanned<String>>,
    /// A sentence or two for search engines and previews.
    pub description: Option<String>,
    /// The language of the stories and pages.
    pub language: Language,
    /// Where the site will stand; always ends in `/`.
    pub base_url: Option<Url>,
    /// Where the site is published.
    pub host: Option<Spanned<Host>>,
    /// Printed at the foot of every page.
    pub notice: Option<String>,
    /// How readers reach the organizers.
    pub contact: Option<Contact>,
    /// What others may do with the words and pictures.
    pub license: Option<License>,
    /// The clock and the open data.
    pub public: Public,
    /// Milestones, briefings and escalations.
    pub rhythm: Rhythm,
    /// How the days of demands are counted.
    pub terms: Terms,
    /// What protects people who could be known by a small count.
    pub privacy: Privacy,
    /// The file of the logo that the site's icons are made from.
    pub logo: Option<Spanned<String>>,
    /// The theme's folder name.
    pub theme: Spanned<String>,
    /// The card formats to draw, by the names the theme gives them.
    pub cards: Option<Vec<Spanned<String>>>,
    /// How the words are put together that are posted beside the cards.
    pub captions: Captions,
    /// Whether the site has a page on which its texts can be searched.
    pub search: bool,
    /// Whether cards may use fonts of this machine for what no other font has.
    pub system_fonts: bool,
    /// What becomes of raw HTML in Markdown.
    pub raw_html: HtmlPolicy,
}

/// A licence and where its text is.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct License {
    /// Short name.
    pub name: String,
    /// Address of the text.
    pub url: Option<String>,
}

impl Settings {
    /// A number as its tag shows it: padded, and past the width it simply grows.
    pub fn padded(&self, number: u32) -> String {
        format!("{number:0width$}", width = self.width)
    }

    /// The tag of a story: `#CareLedger043`.
    pub fn tag(&self, number: u32) -> String {
        format!("#{}{}", self.hashtag, self.padded(number))
    }

    /// The full address of a path inside the site that is percent-encoded already.
    pub fn absolute(&self, path: &str) -> Option<String> {
        self.base_url.as_ref().map(|base| format!("{base}{path}"))
    }
}

/// Reads `campaign.yaml`.
pub fn read(source: &Source, id: SourceId) -> Checked<Settings> {
    let parsed = yaml::parse(&source.text, id, 0);
    let readable = yaml::is_readable(&parsed);
    let mut diagnostics = parsed.diagnostics;
    let mut fields = Fields::of(&parsed.value, "campaign.yaml");
    let here = fields.head();
    let plain = |text: Option<Spanned<String>>| text.map(|text| text.value);
    let title = (fields.required_text("title", "The Care Ledger"))
        .unwrap_or_else(|| Spanned::new(String::new(), here));
    let settings = Settings {
        source: id,
        title: title.value,
        title_span: title.span,
        hashtag: hashtag(&mut fields),
        width: fields
            .integer("width", 1..=7)
            .map_or(3, |width| width.value as usize),
        slogan: fields.text("slogan"),
        description: plain(fields.text("description")),
        language: fields
            .language("language")
            .unwrap_or_else(Language::english),
        base_url: base_url(&mut fields, &source.path),
        host: host(&mut fields),
        notice: plain(fields.text("notice")),
        contact: contact::read(&mut fields),
        license: license(&mut fields, "license"),
        public: public::read(&mut fields),
        rhythm: rhythm::read(&mut fields),
        terms: terms::read(&mut fields),
        privacy: privacy::read(&mut fields),
        logo: fields.text("logo"),
        theme: fields
            .text("theme")
            .unwrap_or_else(|| Spanned::new(DEFAULT_THEME.to_owned(), here)),
        cards: (fields.item("cards"))
            .is_some_and(|item| item.node != yaml::Node::Null)
            .then(|| fields.texts("cards")),
        captions: captions::read(&mut fields),
        search: fields
            .choice("search", &[("on", true), ("off", false)])
            .unwrap_or(true),
        system_fonts: fields
            .choice("system_fonts", &[("allow", true), ("never", false)])
            .unwrap_or(false),
        raw_html: fields
            .choice(
                "raw_html",
                &[("clean", HtmlPolicy::Clean), ("allow", HtmlPolicy::Allow)],
            )
            .unwrap_or(HtmlPolicy::Clean),
    };
    if readable {
        diagnostics.extend(fields.finish());
    }
    Checked::new(settings, diagnostics)
}

/// Whether a text, without `#`, is a hashtag. On every network one ends at the first sign that is no
/// letter, digit or underscore, and one of digits alone is none.
pub fn is_hashtag(tag: &str) -> bool {
    let fits = |c: char| {
        c.is_alphanumeric() || c == '_' || unicode_normalization::char::is_combining_mark(c)
    };
    // The tag is part of file names, which may have 255 bytes.
    tag.len() <= 120 && tag.chars().all(fits) && !tag.chars().all(char::is_numeric)
}

fn hashtag(fields: &mut Fields<'_>) -> String {
    if fields.has("hashtag")
        && fields
            .item("hashtag")
            .is_some_and(|item| item.node == yaml::Node::Null)
    {
        let place = fields
            .item("hashtag")
            .map_or(fields.head(), |item| item.span);
        fields.report(
            Diagnostic::new(codes::VALUE, place, "`hashtag` is empty")
                .help("write it without the sign #, which begins a comment: hashtag: CareLedger"),
        );
        return String::new();
    }
    let Some(text) = fields.required_text("hashtag", "CareLedger") else {
        return String::new();
    };
    let tag = text.value.trim().trim_start_matches('#');
    if !is_hashtag(tag) {
        fields.report(
            Diagnostic::new(codes::VALUE, text.span, format!("`{tag}` cannot be a hashtag"))
                .help("use letters, digits and underscores, without spaces, at least one letter, and few of them: CareLedger"),
        );
    }
    tag.to_owned()
}

fn host(fields: &mut Fields<'_>) -> Option<Spanned<Host>> {
    let span = fields.item("host")?.span;
    let host = fields.choice("host", &Host::KEYS)?;
    Some(Spanned::new(host, span))
}

fn base_url(fields: &mut Fields<'_>, path: &str) -> Option<Url> {
    if !fields.has("base_url") {
        let note = "without base_url there are no feeds, no sitemap and no link previews";
        fields.report(
            Diagnostic::of_file(codes::NO_ADDRESS, path, note).help(
                "add base_url: https://your-site.example/ once you know where the site will be",
            ),
        );
    }
    let text = fields.text("base_url")?;
    // Joining a path needs a final slash; `https://host/project` means the folder.
    let with_slash = format!("{}/", text.value.trim().trim_end_matches('/'));
    let url = Url::parse(&with_slash).ok().filter(|url| {
        matches!(url.scheme(), "https" | "http")
            && url.has_host()
            && url.username().is_empty()
            && url.password().is_none()
            && url.query().is_none()
            && url.fragment().is_none()
    });
    if url.is_none() {
        fields.report(
            Diagnostic::new(
                codes::VALUE,
                text.span,
                format!("`{}` is not the address of a site", text.value),
            )
            .help("write it in full, without ? or # or a password: base_url: https://your-site.example/"),
        );
    }
    url
}

fn license(fields: &mut Fields<'_>, key: &'static str) -> Option<License> {
    let mut inner = fields.map(key)?;
    let name = inner.required_text("name", "CC BY 4.0");
    let url = inner.address("url");
    fields.close(inner);
    Some(License {
        name: name?.value,
        url,
    })
}
