//! Markdown that was read once becomes safe HTML for any page, its addresses filled in.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::HashSet;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use super::{Link, Outline};
use crate::diagnostic::is_unfit;
use crate::tag::tags;
use crate::target::{Target, target};

/// Stands in the HTML before and after the index of a link, whose address only the page knows. No
/// text can hold it: [`super::read`] takes it out.
pub(super) const HOLE: char = '\0';

/// A Markdown text: its outline, and its HTML with holes where addresses go.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    /// Headings, links, raw HTML.
    pub outline: Outline,
    /// The HTML, in sections. A hole names a link of the outline.
    pub(super) sections: Vec<String>,
    /// What the page begins its ids with, and links to them.
    pub prefix: String,
}

/// What becomes of raw HTML in Markdown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HtmlPolicy {
    /// Only harmless elements and attributes stay.
    Clean,
    /// All of it stays: the organizers trust every author.
    Allow,
}

/// A picture as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Address relative to the page.
    pub href: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Its files in several sizes; nothing where only the one at `href` is to be shown.
    pub sources: Option<Sources>,
}

/// The files of a picture, each as the value of an attribute of HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sources {
    /// Files in the plain format, for `srcset`.
    pub plain: String,
    /// Files in WebP, for `srcset`; may be empty.
    pub webp: String,
    /// How wide it is shown, for `sizes`.
    pub sizes: String,
    /// HTML of what stands in its place until it has come.
    pub haze: String,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// The address.
    pub href: String,
    /// The language of what is there, where that is not the language of the text.
    pub language: Option<String>,
}

impl Address {
    /// An address in the language of the text, or in one that is not known.
    pub fn of(href: String) -> Address {
        Address {
            href,
            language: None,
        }
    }
}

/// Turns destinations into addresses that are right on the page at hand.
pub trait Resolve {
    /// The address of a link, or nothing when it may not be a link.
    fn link(&self, destination: &str) -> Option<Address>;
    /// The picture, or nothing when there is none of that name.
    fn picture(&self, destination: &str) -> Option<Picture>;
}

impl Document {
    /// The whole as HTML.
    pub fn html(&self, policy: HtmlPolicy, resolve: &dyn Resolve) -> String {
        self.sections(policy, resolve).concat()
    }

    /// Each section as HTML: one more than there were headings to cut at.
    pub fn sections(&self, policy: HtmlPolicy, resolve: &dyn Resolve) -> Vec<String> {
        let clean = policy == HtmlPolicy::Clean && !self.outline.html.is_empty();
        let section = |section: &String| {
            let html = match self.fill(section, resolve) {
                // In attributes, too, signs can be written by their numbers.
                filled if clean => CLEANER
                    .clean(&filled)
                    .to_string()
                    .replace(is_unfit, "\u{fffd}"),
                filled => filled,
            };
            match self.prefix.as_str() {
                "" => html,
                prefix => prefixed(&html, prefix),
            }
        };
        self.sections.iter().map(section).collect()
    }

    /// The same text for a page that shows several: what its ids begin with tells them apart.
    pub fn apart(self, prefix: &str) -> Document {
        let prefix = prefix.to_owned();
        Document { prefix, ..self }
    }

    fn fill(&self, section: &str, resolve: &dyn Resolve) -> String {
        let mut out = String::with_capacity(section.len() + section.len() / 8);
        for (at, piece) in section.split(HOLE).enumerate() {
            if at % 2 == 0 {
                out.push_str(piece);
            } else if let Some(link) = piece
                .parse()
                .ok()
                .and_then(|at: usize| self.outline.links.get(at))
            {
                out.push_str(&open(link, resolve));
            }
        }
        out
    }
}

/// HTML whose ids begin with that, and its links to them.
fn prefixed(html: &str, prefix: &str) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 16);
    let mut written = 0;
    let tags = tags(html);
    for own in tags.iter().flat_map(|tag| &tag.attributes) {
        let at = match own.value.strip_prefix('#') {
            _ if own.is("id") && !own.value.is_empty() => own.at,
            Some(place) if own.is("href") && !place.is_empty() => own.at + 1,
            _ => continue,
        };
        out.push_str(&html[written..at]);
        out.push_str(prefix);
        written = at;
    }
    out + &html[written..]
}

/// A picture whole, or the start tag of a link.
fn open(link: &Link, resolve: &dyn Resolve) -> String {
    let escape = |text: &str| quick_xml::escape::escape(text).into_owned();
    if link.picture {
        let picture = resolve.picture(&link.destination);
        return picture.map_or(String::new(), |picture| img(&picture, &link.text));
    }
    let address = resolve.link(&link.destination);
    let address = address.map_or(String::new(), |Address { href, language }| {
        let language = language.map(|language| format!(" hreflang=\"{}\"", escape(&language)));
        format!(
            " href=\"{}\"{}",
            escape(&href),
            language.unwrap_or_default()
        )
    });
    match link.title.as_str() {
        "" => format!("<a{address}>"),
        title => format!("<a{address} title=\"{}\">", escape(title)),
    }
}

fn img(picture: &Picture, alt: &str) -> String {
    let escape = |text: &str| quick_xml::escape::escape(text).into_owned();
    let Picture {
        href,
        width,
        height,
        sources,
    } = picture;
    let img = |set: &str| {
        format!(
            "<img src=\"{}\"{set} alt=\"{}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" decoding=\"async\">",
            escape(href),
            escape(alt),
        )
    };
    let Some(sources) = sources else {
        return img("");
    };
    let set = |set: &str| {
        format!(
            " srcset=\"{}\" sizes=\"{}\"",
            escape(set),
            escape(&sources.sizes)
        )
    };
    let webp = match sources.webp.as_str() {
        "" => String::new(),
        webp => format!("<source type=\"image/webp\"{}>", set(webp)),
    };
    format!(
        "<span class=\"shot\">{}<picture>{webp}{}</picture></span>",
        sources.haze,
        img(&set(&sources.plain)),
    )
}

static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut builder = cleaner();
    builder.attribute_filter(stays);
    builder
});

/// Keeps what Markdown itself makes and harmless elements; drops scripts, styles, frames, forms,
/// event handlers, and pictures from elsewhere.
fn cleaner() -> ammonia::Builder<'static> {
    let mut builder = ammonia::Builder::default();
    builder
        .add_generic_attributes(["id", "role", "aria-label", "tabindex"])
        .add_tags(["picture", "source"])
        // A page has one, its title.
        .rm_tags(["h1"])
        .add_tag_attributes("img", ["loading", "decoding", "srcset", "sizes"])
        .add_tag_attributes("source", ["type", "srcset", "sizes"])
        .add_tag_attributes("span", ["data-haze"])
        .add_allowed_classes("span", ["shot"])
        .add_tag_attributes("li", ["value"])
        .add_allowed_classes("sup", ["note-ref"])
        .add_allowed_classes("ol", ["notes"])
        .add_allowed_classes("a", ["note-back"])
        .add_allowed_classes("div", ["table-scroll"])
        .add_allowed_classes("th", ["left", "center", "right"])
        .add_allowed_classes("td", ["left", "center", "right"])
        .url_schemes(["https", "http", "mailto", "tel"].into())
        .link_rel(None);
    builder
}

/// The value of an attribute, where it may stay.
fn stays<'a>(element: &str, attribute: &str, value: &'a str) -> Option<Cow<'a, str>> {
    let is_own = |address: &str| matches!(target(address), Target::File(..));
    let stays = match (element, attribute) {
        ("img", "src") => is_own(value),
        // `\\host` is another site to browsers, and a path to the cleaner.
        (_, "href") => !matches!(target(value), Target::Unsafe(_)),
        (_, "srcset") => crate::target::candidates(value).all(is_own),
        _ => true,
    };
    stays.then(|| value.into())
}

/// Where Markdown's own links and pictures lead while raw HTML is looked at, each with its number behind it.
const OWN: &str = "#\u{e000}";

/// Leads each there, by the order in which they are asked for.
#[derive(Default)]
struct Numbered(Cell<usize>);

impl Numbered {
    fn next(&self) -> String {
        format!("{OWN}{}", self.0.replace(self.0.get() + 1))
    }
}

impl Resolve for Numbered {
    fn link(&self, _: &str) -> Option<Address> {
        Some(Address::of(self.next()))
    }

    fn picture(&self, _: &str) -> Option<Picture> {
        Some(Picture {
            href: self.next(),
            width: 0,
            height: 0,
            sources: None,
        })
    }
}

/// What cleaning leaves of a text.
#[derive(Default)]
pub(super) struct Kept {
    /// The addresses of links and the ids, but for the addresses of Markdown's own links; by their attribute, in
    /// order.
    pub(super) attributes: Vec<(&'static str, String)>,
    /// Markdown's own links and pictures that raw HTML takes away, by their index in the outline.
    pub(super) lost: Vec<usize>,
}

impl Document {
    /// What cleaning leaves of it.
    pub(super) fn kept(&self) -> Kept {
        let found = Arc::new(Mutex::new((Vec::new(), HashSet::new())));
        let (into, mut builder) = (Arc::clone(&found), cleaner());
        builder.attribute_filter(move |element, attribute, value| {
            let mut found = into.lock().unwrap_or_else(PoisonError::into_inner);
            match value.strip_prefix(OWN).map(str::parse::<usize>) {
                Some(Ok(number)) => drop(found.1.insert(number)),
                _ => {
                    let own = ["href", "id"].into_iter().find(|own| *own == attribute);
                    let value = own.and_then(|own| Some((own, stays(element, attribute, value)?)));
                    found
                        .0
                        .extend(value.map(|(own, value)| (own, value.into_owned())));
                }
            }
            None
        });
        let (numbered, mut indices) = (Numbered::default(), Vec::new());
        for section in &self.sections {
            let holes = section.split(HOLE).skip(1).step_by(2);
            indices.extend(holes.filter_map(|hole| hole.parse::<usize>().ok()));
            builder.clean(&self.fill(section, &numbered));
        }
        let mut found = found.lock().unwrap_or_else(PoisonError::into_inner);
        let (attributes, stay) = std::mem::take(&mut *found);
        let lost = indices.iter().enumerate();
        let lost = lost.filter(|(number, _)| !stay.contains(number));
        Kept {
            attributes,
            lost: lost.map(|(_, index)| *index).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Plain;
    impl Resolve for Plain {
        fn link(&self, destination: &str) -> Option<Address> {
            match target(destination) {
                Target::Unsafe(_) => None,
                _ => Some(Address::of(destination.to_owned())),
            }
        }
        fn picture(&self, destination: &str) -> Option<Picture> {
            Some(Picture {
                href: destination.to_owned(),
                width: 4,
                height: 3,
                sources: Some(Sources {
                    plain: format!("{destination} 4w"),
                    webp: "a.webp 4w".to_owned(),
                    sizes: "10rem".to_owned(),
                    haze: "<span data-haze=\"abc\"></span>".to_owned(),
                }),
            })
        }
    }

    fn one(text: &str) -> String {
        crate::markdown::read(text, &[], 2).html(HtmlPolicy::Clean, &Plain)
    }

    #[test]
    fn nothing_that_runs_passes() {
        for text in [
            "<script>alert(1)</script>",
            "# x {onclick=alert(1) .a #b}",
            "[x](javascript:alert(1))",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)>",
            "![a\"onerror=\"alert(1)](x.jpg)",
            "<iframe src=\"https://e.example\"></iframe>",
            "<a href=\"\\x20javascript:alert(1)\">x</a>",
            "<h1 onclick=alert(1)>x</h1>",
        ] {
            let html = one(text).to_lowercase();
            for bad in [
                "<script",
                "javascript:",
                " onerror",
                " onclick",
                " onload",
                "<iframe",
                "<svg",
            ] {
                assert!(
                    !html.contains(bad) || html.contains("&quot;onerror"),
                    "{text}: {html}"
                );
            }
        }
        for text in [
            "<img src=\"https://e.example/pixel.gif\">",
            "<img src=a.jpg srcset=\"a.jpg 1w, https://e.example/pixel.gif 2w\">",
            "<picture><source srcset=\"//e.example/pixel.gif\"><img src=a.jpg></picture>",
        ] {
            assert!(!one(text).contains("e.example"), "{}", one(text));
        }
    }

    #[test]
    fn pictures_keep_their_sizes_where_html_is_cleaned() {
        let picture = "<span class=\"shot\"><span data-haze=\"abc\"></span><picture><source type=\"image/webp\" srcset=\"a.webp 4w\" sizes=\"10rem\"><img src=\"b.jpg\" srcset=\"b.jpg 4w\" sizes=\"10rem\" alt=\"p\" width=\"4\" height=\"3\" loading=\"lazy\" decoding=\"async\"></picture></span>";
        assert!(
            one("![p](b.jpg)").contains(picture),
            "{}",
            one("![p](b.jpg)")
        );
        // Cleaning may change the order of attributes, and nothing else.
        let cleaned = one("![p](b.jpg)\n\n<b>raw</b>");
        for piece in picture.split([' ', '<', '>']) {
            assert!(cleaned.contains(piece), "{piece}: {cleaned}");
        }
    }

    #[test]
    fn columns_are_aligned_without_inline_style() {
        for raw in ["", "<b>raw</b>"] {
            let html = one(&format!("| a | b |\n| --- | --: |\n| 1 | 2 |\n\n{raw}"));
            assert!(html.contains("<th scope=\"col\">a</th>"), "{html}");
            assert!(html.contains("<td class=\"right\">2</td>"), "{html}");
            assert!(!html.contains("style="), "{html}");
        }
    }

    #[test]
    fn sections_are_cut_at_headings_and_notes_stand_at_the_end() {
        let text = "before[^b]\n\n## Care\n\none[^a] [^b]\n\n[^a]: first\n[^b]: second\n";
        let document = crate::markdown::read(text, &["care"], 2);
        let sections = document.sections(HtmlPolicy::Clean, &Plain);
        assert_eq!(sections.len(), 2);
        assert!(!sections[1].contains("Care"));
        let (b, a) = (sections[1].find("second"), sections[1].find("first"));
        assert!(b < a && b.is_some(), "{sections:?}");
        assert_eq!(sections.concat().matches("id=\"note-ref-1\"").count(), 1);
        // A heading inside a quotation would tear it in two.
        let quoted = crate::markdown::read("> ## Care\n>\n> x\n", &["care"], 2);
        assert_eq!(quoted.sections.len(), 1);
    }

    #[test]
    fn addresses_and_words_are_filled_in_as_text() {
        let html = one("[a *b*](x?y=1&z=\"2 \"t<i>t\") ![p [q](r) \"s\"](u.jpg) \0 0\0");
        assert!(html.contains("<a href=\"x?y=1&amp;z="), "{html}");
        assert!(html.contains("a <em>b</em></a>"), "{html}");
        assert!(html.contains("alt=\"p q "), "{html}");
        assert!(!html.contains('\0') && !html.contains("<i>"), "{html}");
    }
}
