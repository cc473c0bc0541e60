//! What a post or a row tells becomes the text of a story file, with gaps where something is still to write.

use chrono::NaiveDate;

use super::day::Written;
use crate::diagnostic::is_unfit;
use crate::source::{Span, Spanned};
use crate::story::Beat;

/// Something told elsewhere that is to become a story.
#[derive(Debug, Clone)]
pub struct Telling {
    /// Where it stands.
    pub place: Span,
    /// What it is known by when it comes again.
    pub mark: String,
    /// Its title.
    pub title: String,
    /// Whether that was made of its first words, since it had none.
    pub untitled: bool,
    /// When it was.
    pub date: Spanned<Written>,
    /// The three beats; empty where they are still to write.
    pub beats: [String; 3],
    /// What is told before the beats, or all of it.
    pub before: String,
    /// What is told under each beat.
    pub parts: Option<[String; 3]>,
    /// Ids of demands.
    pub demands: Vec<String>,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// The tag of its language, where that is not the campaign's.
    pub language: Option<String>,
    /// The part of its file's name after the number; may be empty.
    pub slug: String,
    /// Whether it is to be looked at before it is published, whatever else it has.
    pub hold: bool,
    /// Pictures to be copied.
    pub pictures: Vec<Picture>,
}

/// A picture that lies beside a post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its path inside the folder of posts.
    pub from: String,
    /// Its name in the media folder.
    pub to: String,
}

/// How many hexadecimal digits of a hash stand in a file; among a million posts two would be mistaken for each
/// other once in thirty million cases.
const MARK: usize = 16;

/// The mark of some text.
pub(super) fn mark(text: &str) -> String {
    let mut hash = blake3::hash(text.as_bytes()).to_hex().to_string();
    hash.truncate(MARK);
    hash
}

/// A text as YAML in double quotes, whatever signs it has: a JSON string is such a one.
fn quoted(text: &str) -> String {
    serde_json::Value::from(seen(text)).to_string()
}

/// A text without the signs that no file of a campaign may have: nobody sees them, and tables of old encodings do
/// have them.
pub(super) fn seen(text: &str) -> String {
    text.replace(is_unfit, "")
}

fn list(texts: &[String]) -> String {
    let quoted: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
    format!("[{}]", quoted.join(", "))
}

impl Telling {
    /// The keys whose texts are still to write.
    pub fn gaps(&self) -> Vec<&'static str> {
        let beats = Beat::ALL.into_iter().zip(&self.beats);
        let empty = beats
            .filter(|(_, text)| text.is_empty())
            .map(|(beat, _)| beat.key());
        self.untitled
            .then_some("title")
            .into_iter()
            .chain(empty)
            .collect()
    }

    /// Whether it is kept back when it is imported.
    pub fn is_draft(&self) -> bool {
        self.hold || !self.gaps().is_empty()
    }

    /// The story file.
    pub(super) fn text(&self, date: NaiveDate) -> String {
        let mut out = format!("---\ntitle: {}", quoted(&self.title));
        if self.untitled {
            out += " # these are its first words: write a title";
        }
        out += &format!("\ndate: {date}\n");
        for (beat, text) in Beat::ALL.into_iter().zip(&self.beats) {
            out += &format!("{}: {}", beat.key(), quoted(text));
            if text.is_empty() {
                out += &format!(" # still to write: {}", asked(beat));
            }
            out.push('\n');
        }
        match self.demands.as_slice() {
            [] => {}
            [one] => out += &format!("demand: {one}\n"),
            more => out += &format!("demand: [{}]\n", more.join(", ")),
        }
        if !self.tags.is_empty() {
            out += &format!("tags: {}\n", list(&self.tags));
        }
        if let Some(language) = &self.language {
            out += &format!("language: {language}\n");
        }
        if self.is_draft() {
            out += "draft: true # remove this line to publish the story\n";
        }
        // In quotes, since a hash may look like a number.
        out += &format!(
            "imported: \"{}\" # keeps the same from being imported again\n---\n",
            self.mark
        );
        let part = |out: &mut String, text: &str| {
            let text = seen(text);
            if !text.trim().is_empty() {
                *out += &format!("\n{}\n", text.trim_matches(['\r', '\n']).trim_end());
            }
        };
        part(&mut out, &self.before);
        for (beat, text) in Beat::ALL.into_iter().zip(self.parts.iter().flatten()) {
            out += &format!("\n## {}\n", beat.label());
            part(&mut out, text);
        }
        out
    }
}

fn asked(beat: Beat) -> &'static str {
    match beat {
        Beat::Care => "what somebody did for somebody, one concrete gesture",
        Beat::Cause => "what broke, so that they had to",
        Beat::Change => "the reform that would make the rescue unnecessary",
    }
}
