//! A text becomes shorter: whole words from its beginning, with an ellipsis where the rest was.

use std::cell::OnceCell;

use unicode_segmentation::UnicodeSegmentation;

use super::link::has_link;

/// Characters below which the beginning of a text tells nothing.
const LEAST: usize = 12;

/// What would hang before the ellipsis.
const HANGING: &[char] = &[
    ',', ';', ':', '.', '–', '—', '-', '(', '[', '“', '‘', '«', '„', '"', '\'', '$', '€', '£', '،',
    '؛', '、', '，',
];

/// A text on one line that can be cut at a word, again and again.
#[derive(Debug, Clone, Default)]
pub struct Text {
    text: String,
    /// Where it may be cut: bytes up to there, and characters.
    ends: OnceCell<Vec<(usize, usize)>>,
}

impl Text {
    /// A text, whatever lines it was written in.
    pub fn new(text: &str) -> Text {
        Text {
            text: text.split_whitespace().collect::<Vec<_>>().join(" "),
            ends: OnceCell::new(),
        }
    }

    /// How many characters it has, as readers count them.
    pub(super) fn characters(&self) -> usize {
        self.ends().last().map_or(0, |(_, characters)| *characters)
    }

    fn ends(&self) -> &[(usize, usize)] {
        self.ends.get_or_init(|| {
            let (mut bytes, mut all) = (0, 0);
            let mut end = |segment: &&str| {
                bytes += segment.len();
                all += characters(segment);
                (bytes, all)
            };
            segments(&self.text).iter().map(&mut end).collect()
        })
    }

    /// The text in at most so many characters, its ellipsis among them: cut at a word, and left out whole where
    /// that would leave next to nothing.
    pub(super) fn cut(&self, most: usize) -> String {
        if self.text.len() <= most || self.characters() <= most {
            return self.text.clone();
        }
        if most < LEAST {
            return String::new();
        }
        let fitting = self.ends().partition_point(|(_, used)| *used < most);
        let end = fitting.checked_sub(1).map_or(0, |at| self.ends()[at].0);
        let hanging = |c: char| c.is_whitespace() || HANGING.contains(&c);
        let kept = self.text[..end].trim_end_matches(hanging);
        match kept.is_empty() {
            true => String::new(),
            false => format!("{kept}…"),
        }
    }
}

/// How many characters a text has, as readers count them.
pub(super) fn characters(text: &str) -> usize {
    match text.is_ascii() && !text.contains('\r') {
        true => text.len(),
        false => text.graphemes(true).count(),
    }
}

/// The text piece by piece, at whose ends it may be parted (UAX #29). Links, tags and names of people are
/// never parted.
pub(super) fn segments(text: &str) -> Vec<&str> {
    let is_whole = |word: &str| {
        let start =
            word.trim_start_matches(|c: char| c.is_ascii_punctuation() && c != '#' && c != '@');
        start.starts_with(['#', '@']) || (word.contains(['.', ':']) && has_link(word))
    };
    let mut segments = Vec::new();
    for word in text.split_inclusive(char::is_whitespace) {
        let letters = word.trim_end();
        if is_whole(word) {
            segments.push(word);
        } else if !letters.is_empty() && letters.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            // What the rules say of most words of most texts, found sooner.
            segments.push(letters);
            segments.extend(Some(&word[letters.len()..]).filter(|space| !space.is_empty()));
        } else {
            segments.extend(word.split_word_bounds());
        }
    }
    segments
}
