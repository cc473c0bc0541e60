//! A post of another program becomes a telling: its front matter, its headings, its text, its pictures.

use std::collections::BTreeSet;

use super::beats::{Told, apart, fitting, headline};
use super::day::{self, Written};
use super::front::{self, Front};
use super::known::Known;
use super::look::{Beside, Body, Markup, overlap, private_at};
use super::names::{Kind, folded};
use super::telling::{Telling, mark};
use crate::date;
use crate::diagnostic::{Checked, Diagnostic, codes, has_errors};
use crate::language::Language;
use crate::markdown::{self, Heading};
use crate::private;
use crate::source::{Source, SourceId, Span, Spanned};
use crate::story::Beat;
use crate::target::slug;
use crate::yaml::Node;

/// Keys of front matter that mean something here beside those of [`Kind::keys`].
const OWN: [&str; 7] = [
    "draft",
    "published",
    "language",
    "lang",
    "slug",
    "categories",
    "imported",
];

/// The posts of a folder, which are read one by one.
pub struct Posts<'a> {
    /// What the campaign has.
    pub known: &'a Known,
    /// Paths inside the folder of posts of all files there.
    pub files: &'a BTreeSet<String>,
    /// Names in the media folder that are taken.
    taken: BTreeSet<String>,
    /// Whether a file of the folder of posts and one of the media folder hold the same bytes.
    same: &'a dyn Fn(&str, &str) -> bool,
    /// Keys of front matter that no story has.
    pub left: BTreeSet<String>,
}

impl<'a> Posts<'a> {
    /// The posts among some files. `same` tells whether a picture at a path among them was copied already, to that
    /// name in the media folder: by a run that was killed before it made the story.
    pub fn new(
        known: &'a Known,
        files: &'a BTreeSet<String>,
        same: &'a dyn Fn(&str, &str) -> bool,
    ) -> Posts<'a> {
        Posts {
            known,
            files,
            taken: known.media.clone(),
            same,
            left: BTreeSet::new(),
        }
    }

    /// Reads the post at a path inside the folder; nothing where it cannot become a story.
    pub fn read(
        &mut self,
        source: &Source,
        id: SourceId,
        inside: &str,
    ) -> Checked<Option<Telling>> {
        let front = front::read(source, id);
        let mut told = front.diagnostics;
        if has_errors(&told) {
            return Checked::new(None, told);
        }
        let telling = Reader {
            source,
            id,
            inside,
            front: front.value,
            told: &mut told,
        }
        .telling(self);
        // What is wrong was told, and nothing half is made of it.
        let telling = telling.filter(|_| !has_errors(&told));
        if telling
            .as_ref()
            .is_some_and(|telling| self.known.has(&telling.mark))
        {
            // What is to be mended in it was told when it was imported.
            told.clear();
        }
        Checked::new(telling, told)
    }
}

/// What the path of a post says.
struct Named {
    /// The name without date and ending.
    stem: String,
    day: Option<chrono::NaiveDate>,
    language: Option<Language>,
}

/// `2026-11-08-the-night-bus.md` (Jekyll), `the-night-bus/index.md` (Hugo).
fn named(inside: &str) -> Named {
    let mut parts = inside.rsplit('/');
    let name = parts.next().unwrap_or_default();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let (stem, language) = Language::of_file(stem);
    let stem = match stem {
        "index" => parts.next().unwrap_or_default(),
        stem => stem,
    };
    let day = stem.get(..10).and_then(|day| date::parse(day).ok());
    let rest = if day.is_some() { &stem[10..] } else { stem };
    Named {
        stem: rest.trim_matches(['-', '_', ' ']).to_owned(),
        day,
        language,
    }
}

struct Reader<'a, 't> {
    source: &'a Source,
    id: SourceId,
    inside: &'a str,
    front: Front<'a>,
    told: &'t mut Vec<Diagnostic>,
}

impl Reader<'_, '_> {
    fn telling(&mut self, posts: &mut Posts<'_>) -> Option<Telling> {
        let named = named(self.inside);
        let own = posts
            .known
            .settings
            .as_ref()
            .map(|settings| settings.language.clone());
        let foreign = |language: &Language| Some(language) != own.as_ref();
        if let Some(language) = named.language.as_ref().filter(|language| foreign(language)) {
            self.translation(language);
            return None;
        }
        let keys = self.front.keys().filter(|key| !is_known(key));
        posts.left.extend(keys.map(str::to_owned));
        let date = self.date(&named);
        let body = Body {
            text: self.front.body,
            id: self.id,
            offset: self.front.offset,
        };
        let mut outline = markdown::read(body.text, &[], 1).outline;
        let first = headline(body.text, &outline);
        let title = self.front.text(&Kind::Stories.names("title"));
        let title = title.map(|title| title.value.split_whitespace().collect::<Vec<_>>().join(" "));
        let heading = first.as_ref().map(|heading| heading.text.trim().to_owned());
        let title = title.or(heading.filter(|text| !text.is_empty()));
        let title = title.unwrap_or_else(|| sentence(&named.stem));
        if title.is_empty() {
            let told = Diagnostic::of_file(
                codes::IMPORT_UNUSABLE,
                &self.source.path,
                "this post has no title",
            );
            self.told
                .push(told.help("add a line to its front matter: title: …"));
            return None;
        }
        let slug = self
            .front
            .text(&["slug"])
            .map_or(slug(&named.stem), |own| slug(&own.value));
        let slug = Some(slug)
            .filter(|slug| !slug.is_empty())
            .unwrap_or_else(|| crate::target::slug(&title));
        let folder = self.inside.rfind('/').map_or("", |at| &self.inside[..=at]);
        let beside = Beside {
            files: posts.files,
            folder,
            slug: &slug,
            same: posts.same,
        };
        let mut unfit = Vec::new();
        let (mut edits, pictures) = body.pictures(&outline, &beside, &mut posts.taken, &mut unfit);
        // The title stands above the text of a story already.
        let begins = |heading: &Heading| {
            body.text[..heading.range.start].trim().is_empty() && heading.text.trim() == title
        };
        if let Some(heading) = first.filter(begins) {
            edits.insert(0, (heading.range, String::new()));
        }
        let own = Beat::ALL.map(|beat| self.front.text(&Kind::Stories.names(beat.key())));
        let Told {
            before,
            beats,
            parts,
        } = apart(body, &mut outline, own, edits);
        // Whatever a reader should not see as it is keeps the story back; HTML alone is cleaned.
        let Markup { tags, html } = body.markup(&outline);
        let links = body.links(&outline).into_iter();
        unfit.extend(links.filter(|link| !tags.iter().any(|tag| overlap(tag, link))));
        unfit.extend(tags);
        self.told.extend(html);
        unfit.extend(self.private(&beats, body));
        let hold = self.is_held() || !unfit.is_empty() || body.has_unfit_pictures(&outline);
        self.told.extend(unfit);
        let beats = beats.map(|beat| beat.map_or_else(String::new, |beat| beat.value));
        let (beats, parts) = fitting(beats, parts);
        let demands = self.front.texts(&Kind::Stories.names("demand"));
        let demands = demands
            .iter()
            .map(|named| posts.known.demand(&named.value, named.span));
        let demands = demands.collect::<Result<_, _>>();
        let demands = demands.map_err(|fault| self.told.push(fault)).ok()?;
        Some(Telling {
            place: body.span(0..0),
            mark: mark(&self.source.text),
            title,
            untitled: false,
            date: date?,
            beats,
            before,
            parts,
            demands,
            tags: self.tags(),
            language: self
                .language()
                .filter(foreign)
                .map(|language| language.tag().to_owned()),
            slug,
            hold,
            pictures,
        })
    }

    /// Says that a post is the translation of another.
    fn translation(&mut self, language: &Language) {
        let tag = language.tag();
        let message = format!("this is a translation (`{tag}`), and was passed over");
        let help =
            format!("once its original is imported, put its text beside it: NUMBER-NAME.{tag}.md");
        let told = Diagnostic::of_file(codes::IMPORT_PASSED_OVER, &self.source.path, message);
        self.told.push(told.help(help));
    }

    /// What stands in title, beats and text by which a person could be found.
    fn private(&self, beats: &[Option<Spanned<String>>; 3], body: Body<'_>) -> Vec<Diagnostic> {
        let above = |text: &&Spanned<String>| text.span.start < body.offset as u32;
        let title = self.front.text(&Kind::Stories.names("title"));
        let spoken = beats.iter().flatten().chain(&title).filter(above);
        let spoken =
            spoken.filter_map(|text| Some(private_at(text.span, private::find(&text.value)?.kind)));
        spoken.chain(body.private()).collect()
    }

    fn date(&mut self, named: &Named) -> Option<Spanned<Written>> {
        let Some(text) = self.front.text(&Kind::Stories.names("date")) else {
            let day = named
                .day
                .map(|day| Spanned::new(Written::Day(day), Span::new(self.id, 0..0)));
            if day.is_none() {
                let told = Diagnostic::of_file(
                    codes::IMPORT_DATE,
                    &self.source.path,
                    "this post has no date",
                );
                self.told.push(told.help("add a line to its front matter, date: 2026-11-08, or put the day before its name: 2026-11-08-NAME.md"));
            }
            return day;
        };
        match day::read(&text.value) {
            Ok(day) => Some(Spanned::new(day, text.span)),
            Err(fault) => {
                self.told.push(unread(&text.value, fault, text.span));
                None
            }
        }
    }

    fn is_held(&self) -> bool {
        let folders = || self.inside.split('/');
        self.front.says("draft", "true")
            || self.front.says("published", "false")
            || folders().any(|folder| folder == "_drafts")
    }

    /// Tags and categories, each once. Jekyll takes several in one text, with commas or spaces between.
    fn tags(&self) -> Vec<String> {
        let mut tags: Vec<String> = Vec::new();
        for name in Kind::Stories.names("tags") {
            let together = matches!(self.front.item(&[name]), Some(item) if matches!(item.node, Node::Scalar(_)));
            for text in self.front.texts(&[name]) {
                let all = text.value;
                let sign = |c: char| match (together, all.contains(',')) {
                    (true, true) => c == ',',
                    (true, false) => c.is_whitespace(),
                    (false, _) => false,
                };
                add_tags(&mut tags, all.split(sign));
            }
        }
        tags
    }

    fn language(&self) -> Option<Language> {
        let tag = self.front.text(&["language", "lang"])?;
        Language::parse(&tag.value.replace('_', "-"))
    }
}

/// Adds tags that are not there yet, whatever the case of their letters. A comma in one would make it two.
pub(super) fn add_tags<'a>(tags: &mut Vec<String>, more: impl Iterator<Item = &'a str>) {
    for tag in more.map(str::trim).filter(|tag| !tag.is_empty()) {
        let tag = tag
            .replace(',', " ")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        if !tags.iter().any(|own| folded(own) == folded(&tag)) {
            tags.push(tag);
        }
    }
}

/// Whether a key of front matter means something here.
fn is_known(key: &str) -> bool {
    let key = folded(key);
    let of_story = Kind::Stories.keys().iter().filter(|own| **own != "text");
    let mut names = of_story.flat_map(|own| Kind::Stories.names(own)).chain(OWN);
    names.any(|name| name == key)
}

/// A name of hyphens as the beginning of a sentence.
fn sentence(stem: &str) -> String {
    let words = stem.replace(['-', '_'], " ");
    let mut letters = words.trim().chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// What to tell of a text that is no date.
pub(super) fn unread(text: &str, fault: day::Fault, span: Span) -> Diagnostic {
    let message = match fault {
        day::Fault::Day(fault) => fault.message(text),
        _ => format!("`{text}` is not a date that can be read"),
    };
    Diagnostic::new(codes::IMPORT_DATE, span, message).help(
        "write it as 2026-11-08; 8 November 2026, 8.11.2026 and 11/8/2026 are understood, too, with four digits for the year",
    )
}
