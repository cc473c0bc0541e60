//! A text becomes the problem of the first sign in it that nobody sees and that makes it read as another.

use super::{Diagnostic, codes};
use crate::source::{SourceId, Span};

/// What such a sign does, where it may not stand in names, titles and other texts of a line. Marks of
/// direction (U+200E, U+200F, U+061C), joiners and soft hyphens may: Persian, Arabic and emoji need them
/// (Unicode Standard Annex 9, section 2; Technical Standard 51).
fn does(c: char) -> Option<&'static str> {
    match c {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Some("turns letters round"),
        '\u{2028}' | '\u{2029}' => Some("breaks the line"),
        '\u{2061}'..='\u{2064}' | '\u{206a}'..='\u{206f}' | '\u{feff}' => Some("cannot be seen"),
        '\u{fff9}'..='\u{fffb}' | '\u{e0001}' => Some("hides what follows it"),
        _ => None,
    }
}

/// Whether a sign has no place in any text: control characters other than tabs and line ends, code points that
/// Unicode keeps for programs and never makes letters of, since XML and so every feed with the last two of them is
/// refused as a whole (Unicode Standard, 23.7; XML 1.0, 2.2), and the two that turn letters round whatever they are.
pub fn is_unfit(c: char) -> bool {
    let code = u32::from(c);
    (c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
        || (code & 0xFFFE) == 0xFFFE
        || matches!(c, '\u{fdd0}'..='\u{fdef}' | '\u{202d}' | '\u{202e}')
}

/// Whether a sign is one that nobody sees and that makes a text read as another.
pub fn is_unseen(c: char) -> bool {
    does(c).is_some()
}

/// The problem of the first such sign of `value`, which was read from `raw` at `start`. One that was written
/// as an escape has no place of its own, and all of `raw` is shown.
pub fn unseen(value: &str, raw: &str, source: SourceId, start: usize) -> Option<Diagnostic> {
    if value.is_ascii() {
        return None;
    }
    let (sign, does) = value.chars().find_map(|c| Some((c, does(c)?)))?;
    let place = match raw.find(sign) {
        Some(at) => start + at..start + at + sign.len_utf8(),
        None => start..start + raw.len(),
    };
    let message = format!(
        "an invisible sign that {does} (U+{:04X}) stands here",
        u32::from(sign)
    );
    let help = "delete it, or type the text anew instead of pasting it";
    Some(Diagnostic::new(codes::CONTROL, Span::new(source, place), message).help(help))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    fn place(value: &str, raw: &str) -> Option<(u32, u32)> {
        let id = Sources::default().add("a.yaml", raw);
        unseen(value, raw, id, 10).map(|told| match told.place {
            super::super::Place::At(span) => (span.start, span.end),
            super::super::Place::File(_) => (0, 0),
        })
    }

    #[test]
    fn signs_that_turn_names_round_are_found_and_those_that_languages_need_are_not() {
        assert_eq!(place("a\u{202e}b", "a\u{202e}b"), Some((11, 14)));
        assert_eq!(place("a\u{202e}b", "\"a\\u202eb\""), Some((10, 20)));
        for sign in [
            '\u{202a}', '\u{2066}', '\u{2069}', '\u{2028}', '\u{2063}', '\u{feff}', '\u{fffa}',
        ] {
            let text = format!("Ana{sign}");
            assert!(place(&text, &text).is_some(), "{sign:?}");
        }
        for text in [
            "می\u{200c}خواهم",
            "\u{200f}(שלום)\u{200e}",
            "👩\u{200d}👩\u{200d}👧",
            "Donau\u{ad}dampf",
            "\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
            "ភាសា\u{200b}ខ្មែរ",
        ] {
            assert_eq!(place(text, text), None, "{text:?}");
        }
    }
}
