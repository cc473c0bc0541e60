//! The text of a post becomes what has to be told of it: template tags, HTML, pictures, private things.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::telling::Picture;
use crate::diagnostic::{Diagnostic, codes};
use crate::markdown::{Link, Outline};
use crate::private;
use crate::source::{SourceId, Span};
use crate::target::{Target, slug, target};

/// Template tags of Jekyll and Hugo, and of what else writes with braces: `{{< figure >}}`, `{% include %}`.
static TAGS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\{\{[<%]?.*?[>%]?\}\}|\{%.*?%\}").expect("the pattern is well-formed")
});

/// Kinds of picture that a campaign can show, by the endings of their names.
const PICTURES: [&str; 5] = ["jpg", "jpeg", "png", "webp", "gif"];

/// A text with the place where it begins in its source.
#[derive(Clone, Copy)]
pub(super) struct Body<'a> {
    pub(super) text: &'a str,
    pub(super) id: SourceId,
    pub(super) offset: usize,
}

/// What is told of another program's markup.
pub(super) struct Markup {
    pub(super) tags: Vec<Diagnostic>,
    pub(super) html: Vec<Diagnostic>,
}

impl Body<'_> {
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.id, self.offset + range.start..self.offset + range.end)
    }

    /// What is left of another program: template tags, and the HTML outside them.
    pub(super) fn markup(&self, outline: &Outline) -> Markup {
        let tags = self.tags();
        let mut html = self.html(outline);
        html.retain(|told| !tags.iter().any(|tag| overlap(tag, told)));
        Markup { tags, html }
    }

    /// Tells each template tag: nothing here fills them in, so that readers would see them as they are.
    fn tags(&self) -> Vec<Diagnostic> {
        let told = TAGS.find_iter(self.text).map(|tag| {
            Diagnostic::new(
                codes::IMPORT_MARKUP,
                self.span(tag.range()),
                "a template tag of another program stands here, and nothing fills it in",
            )
            .help("write in Markdown what it stood for, or delete it")
        });
        told.collect()
    }

    /// Tells where each kind of HTML element stands first, and how often it is there. Comments are passed over:
    /// nobody sees them.
    fn html(&self, outline: &Outline) -> Vec<Diagnostic> {
        let mut found: BTreeMap<String, (Range<usize>, usize)> = BTreeMap::new();
        for piece in &outline.html {
            let html = &self.text[piece.clone()];
            for (at, _) in html.match_indices('<') {
                let name: String = html[at + 1..]
                    .chars()
                    .take_while(char::is_ascii_alphanumeric)
                    .collect();
                if name.is_empty() {
                    continue;
                }
                let end = html[at..].find('>').map_or(html.len(), |end| at + end + 1);
                let place = piece.start + at..piece.start + end;
                let (_, count) = found.entry(name.to_lowercase()).or_insert((place, 0));
                *count += 1;
            }
        }
        let told = found.into_iter().map(|(name, (place, count))| {
            let more = match count {
                1 => String::new(),
                count => format!(" ({count} times in this text)"),
            };
            let message = format!("HTML is left in the text: <{name}>{more}");
            Diagnostic::new(codes::IMPORT_MARKUP, self.span(place), message)
                .help("only harmless elements stay when the page is made; Markdown says most of it: **bold**, [link](…), ![words](photo.jpg)")
        });
        told.collect()
    }

    /// Tells the links to other pages of the old site.
    pub(super) fn links(&self, outline: &Outline) -> Vec<Diagnostic> {
        let here = |link: &&Link| {
            !link.picture
                && matches!(
                    target(&link.destination),
                    Target::File(..) | Target::Unsafe(_)
                )
        };
        let told = outline.links.iter().filter(here).map(|link| {
            let message = format!("this link leads nowhere here: {}", link.destination);
            Diagnostic::new(codes::IMPORT_LINK, self.span(link.range.clone()), message)
                .help("write the whole address, https:// and all, or the name of a story's file, such as 012-night-shift.md")
        });
        told.collect()
    }

    /// Whether a picture is shown without words, or in HTML.
    pub(super) fn has_unfit_pictures(&self, outline: &Outline) -> bool {
        let html = |piece: &Range<usize>| self.text[piece.clone()].to_ascii_lowercase();
        outline
            .links
            .iter()
            .any(|link| link.picture && link.text.trim().is_empty())
            || outline
                .html
                .iter()
                .map(html)
                .any(|html| html.contains("<img") || html.contains("<picture"))
    }

    /// What stands in the place of the addresses of pictures that lie beside the post, and these; others are told.
    pub(super) fn pictures(
        &self,
        outline: &Outline,
        beside: &Beside<'_>,
        taken: &mut BTreeSet<String>,
        told: &mut Vec<Diagnostic>,
    ) -> (Vec<(Range<usize>, String)>, Vec<Picture>) {
        let (mut edits, mut pictures) = (Vec::new(), Vec::<Picture>::new());
        for link in outline.links.iter().filter(|link| link.picture) {
            let found = self.address(link).zip(beside.find(&link.destination));
            let Some((range, (from, to))) = found else {
                let why = match target(&link.destination) {
                    Target::File(..) => {
                        "this picture does not lie beside the post, so that it is not copied"
                    }
                    _ => "this picture is not copied: it is on another site",
                };
                told.push(
                    Diagnostic::new(codes::IMPORT_PICTURE, self.span(link.range.clone()), why)
                        .help("put it into content/media/ as JPEG, PNG, WebP or GIF, and write its name here: ![what can be seen](photo.jpg)"),
                );
                continue;
            };
            let known = pictures.iter().find(|picture| picture.from == from);
            let is_it = |name: &str| (beside.same)(&from, name);
            let to = known.map_or_else(|| free(to, taken, &is_it), |picture| picture.to.clone());
            edits.push((range, to.clone()));
            if known.is_none() {
                pictures.push(Picture { from, to });
            }
        }
        (edits, pictures)
    }

    /// Where the address of a picture is written, if it is as Markdown means it.
    fn address(&self, link: &Link) -> Option<Range<usize>> {
        let written = &self.text[link.range.clone()];
        let from = written.rfind("](")? + 2;
        let at = from + written[from..].find(&link.destination)?;
        let start = link.range.start + at;
        Some(start..start + link.destination.len())
    }

    /// Tells the first thing in the text by which a person could be found.
    pub(super) fn private(&self) -> Option<Diagnostic> {
        let found = private::find(self.text)?;
        Some(private_at(self.span(found.range), found.kind))
    }
}

/// Says that something private stands somewhere.
pub(super) fn private_at(span: Span, kind: private::Kind) -> Diagnostic {
    let message = format!("this holds {kind}; the story is kept back as a draft");
    Diagnostic::new(codes::IMPORT_PRIVATE, span, message)
        .help("take it out of the story unless it is that of an office; everybody reads this")
}

/// The pictures near a post.
pub(super) struct Beside<'a> {
    /// Paths of all files in the folder of posts.
    pub(super) files: &'a BTreeSet<String>,
    /// The folder of the post inside it: empty, or with `/` at its end.
    pub(super) folder: &'a str,
    /// What copies are called by first.
    pub(super) slug: &'a str,
    /// Whether a file among them and one of the media folder hold the same bytes.
    pub(super) same: &'a dyn Fn(&str, &str) -> bool,
}

impl Beside<'_> {
    /// The file of a picture, in the folder of the post or below it, and the name that fits its copy.
    fn find(&self, destination: &str) -> Option<(String, String)> {
        let Target::File(path, _) = target(destination) else {
            return None;
        };
        let path = path.strip_prefix("./").unwrap_or(&path);
        let from = format!("{}{path}", self.folder);
        let (stem, ending) = path.rsplit('/').next()?.rsplit_once('.')?;
        let ending = ending.to_lowercase();
        // A path that climbs out is none of the files.
        if !self.files.contains(&from) || !PICTURES.contains(&ending.as_str()) {
            return None;
        }
        let parts = [self.slug, &slug(stem)];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        let to = format!("{}.{ending}", parts.collect::<Vec<_>>().join("-"));
        Some((from, to))
    }
}

/// Whether two problems point at places that overlap.
pub(super) fn overlap(one: &Diagnostic, other: &Diagnostic) -> bool {
    use crate::diagnostic::Place::At;
    match (&one.place, &other.place) {
        (At(a), At(b)) => a.start < b.end && b.start < a.end,
        _ => false,
    }
}

/// A name that no other file has, which is taken by that.
fn free(name: String, taken: &mut BTreeSet<String>, is_it: &dyn Fn(&str) -> bool) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((&name, ""));
    let others = (2..).map(|number: u32| format!("{stem}-{number}.{ending}"));
    let mut names = std::iter::once(name.clone()).chain(others);
    let free = names.find(|name| !taken.contains(name) || is_it(name));
    let free = free.unwrap_or_default();
    taken.insert(free.clone());
    free
}

/// A piece of a text with changes made to it. Changes lie apart and in order.
pub(super) fn edited(text: &str, piece: Range<usize>, edits: &[(Range<usize>, String)]) -> String {
    let (mut out, mut at) = (String::new(), piece.start);
    for (range, instead) in edits {
        if range.start >= at && range.end <= piece.end {
            out.push_str(&text[at..range.start]);
            out.push_str(instead);
            at = range.end;
        }
    }
    out.push_str(&text[at..piece.end]);
    out
}
