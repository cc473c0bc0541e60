//! The three beats: their names, their limits, and the rules that hold them apart.

use std::collections::HashSet;

use unicode_segmentation::UnicodeSegmentation;

use crate::diagnostic::{Diagnostic, codes, nearest};
use crate::source::{Span, Spanned};
use crate::yaml::{Entry, Fields, Node};

/// Characters (as readers count them: grapheme clusters) above which a beat is small print.
pub const LONG: usize = 200;
/// Characters above which a beat fits on no card.
pub const TOO_LONG: usize = 400;
/// Bytes from which on a piece of a beat is a sentence of its own.
const SENTENCE: usize = 20;

/// One of the three, in the order in which they are always told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Beat {
    /// A concrete gesture.
    Care,
    /// The fracture that made it necessary.
    Cause,
    /// The reform that would make it unnecessary.
    Change,
}

impl Beat {
    /// All three, in order.
    pub const ALL: [Beat; 3] = [Beat::Care, Beat::Cause, Beat::Change];

    /// Its key in the front matter.
    pub fn key(self) -> &'static str {
        match self {
            Self::Care => "care",
            Self::Cause => "cause",
            Self::Change => "change",
        }
    }

    /// Its name as a heading.
    pub fn label(self) -> &'static str {
        match self {
            Self::Care => "Care",
            Self::Cause => "Cause",
            Self::Change => "Change",
        }
    }

    fn example(self) -> &'static str {
        match self {
            Self::Care => "A neighbour cycled asthma medicine across town at midnight.",
            Self::Cause => "The night clinic closed when its budget was cut.",
            Self::Change => "Write emergency staffing ratios into law.",
        }
    }
}

/// The three texts of a story, in the order of [`Beat::ALL`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beats(pub [Spanned<String>; 3]);

impl Beats {
    /// One of them.
    pub fn get(&self, beat: Beat) -> &Spanned<String> {
        &self.0[beat as usize]
    }

    /// Each with its text.
    pub fn iter(&self) -> impl Iterator<Item = (Beat, &Spanned<String>)> {
        Beat::ALL.into_iter().zip(&self.0)
    }
}

/// How many characters a beat of one line has, as readers count them: grapheme clusters.
pub fn length(text: &str) -> usize {
    // Counting clusters is slow, and every ASCII letter is one.
    match text.is_ascii() {
        true => text.len(),
        false => text.graphemes(true).count(),
    }
}

/// Reads the three beats of a front matter; a missing one becomes empty text, and a problem.
pub(super) fn read(fields: &mut Fields<'_>) -> Beats {
    let beats = Beats(Beat::ALL.map(|beat| read_one(fields, beat)));
    compare(&beats, fields);
    beats
}

fn read_one(fields: &mut Fields<'_>, beat: Beat) -> Spanned<String> {
    let key = beat.key();
    let missing = Spanned::new(String::new(), fields.head());
    let Some(item) = fields.item(key) else {
        match misnamed(fields, beat) {
            Some(entry) => {
                let (name, span) = (entry.key.value.as_str(), entry.key.span);
                fields.excuse(name);
                fields.report(
                    Diagnostic::new(
                        codes::BEAT_MISNAMED,
                        span,
                        format!("`{name}` stands where the beat `{key}` is missing"),
                    )
                    .help(format!("did you mean `{key}`? The three beats are care, cause and change, in small letters")),
                );
            }
            None => fields.report(
                Diagnostic::new(
                    codes::BEAT_MISSING,
                    fields.head(),
                    format!("the beat `{key}` is missing"),
                )
                .help(format!("add a line such as {key}: {}", beat.example())),
            ),
        }
        return missing;
    };
    if matches!(item.node, Node::List(_) | Node::Map(_)) {
        // Reads it once more only to tell that a text was wanted.
        fields.text(key);
        return missing;
    }
    let text = match &item.node {
        Node::Scalar(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        _ => String::new(),
    };
    let length = length(&text);
    let told = if text.is_empty() {
        Some(
            Diagnostic::new(
                codes::BEAT_EMPTY,
                item.span,
                format!("the beat `{key}` is empty"),
            )
            .help(format!(
                "write one or two sentences: {key}: {}",
                beat.example()
            )),
        )
    } else if length > LONG {
        let (code, limit) = if length > TOO_LONG {
            (codes::BEAT_TOO_LONG, TOO_LONG)
        } else {
            (codes::BEAT_LONG, LONG)
        };
        Some(
            Diagnostic::new(
                code,
                item.span,
                format!("the beat `{key}` has {length} characters; cards have room for {limit}"),
            )
            .help(format!("keep the core here, in {LONG} characters or fewer, and tell the rest in the text below")),
        )
    } else {
        None
    };
    if let Some(told) = told {
        fields.report(told);
    }
    Spanned::new(text, item.span)
}

/// A key that most likely was meant as this beat: a misspelling, or `demand:` with a sentence.
fn misnamed<'a>(fields: &Fields<'a>, beat: Beat) -> Option<&'a Entry> {
    let sentence = |entry: &&Entry| matches!(&entry.value.node, Node::Scalar(text) if text.trim().contains(char::is_whitespace));
    let free = |entry: &&Entry| {
        let name = entry.key.value.as_str();
        !Beat::ALL.iter().any(|beat| beat.key() == name)
    };
    let near = |entry: &&Entry| {
        let name = entry.key.value.as_str();
        // `cuase` is as near to `cause` as to `care` is not: the nearest of the three counts.
        name != "date" && nearest(name, Beat::ALL.map(Beat::key)) == Some(beat.key())
    };
    let entries = fields.entries();
    entries.iter().filter(free).find(near).or_else(|| {
        let demand = |entry: &&Entry| {
            beat == Beat::Change
                && matches!(entry.key.value.as_str(), "demand" | "reform" | "solution")
        };
        entries.iter().filter(demand).find(sentence)
    })
}

/// No beat may say what another says already, be it the whole or a sentence of it.
fn compare(beats: &Beats, fields: &mut Fields<'_>) {
    let told: Vec<(Beat, Span, HashSet<String>)> = beats
        .iter()
        .map(|(beat, text)| (beat, text.span, sentences(&text.value)))
        .collect();
    for (later, (beat, span, own)) in told.iter().enumerate() {
        for (other, first, earlier) in &told[..later] {
            if own.intersection(earlier).next().is_some() {
                fields.report(
                    Diagnostic::new(
                        codes::BEAT_REPEATED,
                        *span,
                        format!("the beat `{}` repeats what `{}` says", beat.key(), other.key()),
                    )
                    .related(*first, "said here already")
                    .help("care is the deed, cause the fracture behind it, change the reform: say in each what only it can say"),
                );
            }
        }
    }
}

/// The sentences of a beat in lower case without punctuation, and the whole of it.
fn sentences(text: &str) -> HashSet<String> {
    let bare = |text: &str| -> String {
        if text.is_ascii() {
            let letters = text.bytes().filter(u8::is_ascii_alphanumeric);
            return letters
                .map(|byte| char::from(byte.to_ascii_lowercase()))
                .collect();
        }
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    };
    text.split(['.', '!', '?', '…', '。', '！', '？', '؟', '।'])
        // What is shorter is no sentence, but a piece of `U.S.` or `1.5`.
        .filter(|piece| piece.len() >= SENTENCE)
        .chain([text])
        .map(bare)
        .filter(|sentence| !sentence.is_empty())
        .collect()
}
