//! The texts on a card become its alternative text, short enough for every network.

use unicode_segmentation::UnicodeSegmentation;

use crate::share::alt_limit;

/// What X takes as `twitter:image:alt`.
const MOST_OF_PAGE: usize = 420;

/// One sentence of an alternative text; `say` puts its text into its place.
pub(super) struct Part<'a> {
    /// What a person wrote.
    pub(super) text: &'a str,
    /// The whole sentence, made of that text.
    pub(super) say: &'a dyn Fn(&str) -> String,
}

/// Joins the parts. What is too long is taken from the longest texts, at the end of a word, so that
/// no part is lost whole. Every network takes the whole; it is counted in units of UTF-16, the strictest way.
pub(super) fn join(parts: &[Part<'_>]) -> String {
    let most = alt_limit();
    // No text can keep more than this; the rest would only take time.
    let start = |text: &str| text.chars().take(most).collect();
    let mut texts: Vec<String> = parts.iter().map(|part| start(part.text)).collect();
    loop {
        let said = parts.iter().zip(&texts);
        let whole: Vec<String> = said.map(|(part, text)| ended((part.say)(text))).collect();
        let whole = whole.join(" ");
        let excess = length(&whole).saturating_sub(most);
        let longest = (0..texts.len()).max_by_key(|at| (length(&texts[*at]), *at));
        let Some(longest) = longest.filter(|at| excess > 0 && length(&texts[*at]) > 1) else {
            return whole;
        };
        texts[longest] = shortened(&texts[longest]);
    }
}

/// The text within the 420 characters that X takes from the head of a page.
pub(in crate::produce) fn short(text: &str) -> String {
    let mut short = text.to_owned();
    while length(&short) > MOST_OF_PAGE {
        short = shortened(&short);
    }
    short
}

/// The text without its last word, with an ellipsis in its place.
fn shortened(text: &str) -> String {
    let text = text.trim_end_matches('…');
    let word = text.unicode_word_indices().next_back();
    let start = word.map_or(0, |(start, _)| start);
    let start = match text[..start].trim_end().is_empty() {
        // One endless word, or no words at all: half of it goes.
        true => text.floor_char_boundary(text.len() / 2),
        false => start,
    };
    format!(
        "{}…",
        text[..start].trim_end_matches(|c: char| c.is_whitespace() || ",;:.–—".contains(c))
    )
}

/// A sentence ends in a stop.
fn ended(mut sentence: String) -> String {
    if !sentence.ends_with(['.', '!', '?', '…', '。', '؟', '।', '！', '？', '”', '»']) {
        sentence.push('.');
    }
    sentence
}

fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_stays_and_the_whole_fits() {
        let plain = |text: &str| text.to_owned();
        let texts = [
            "t".repeat(400),
            "soup and bread ".repeat(40),
            "漢".repeat(500),
            "short".to_owned(),
        ];
        let parts: Vec<Part<'_>> = texts
            .iter()
            .map(|text| Part { text, say: &plain })
            .collect();
        let alt = join(&parts);
        assert!(length(&alt) <= alt_limit(), "{}", length(&alt));
        assert!(length(&alt) > alt_limit() - 300, "{}", length(&alt));
        for start in ["ttt", "soup and", "漢漢", "short."] {
            assert!(alt.contains(start), "{alt}");
        }
        assert_eq!(join(&parts[3..]), "short.");
    }
}
