//! Texts become terms: what is looked up, whatever accents, capitals or marks a word is written with.
//!
//! The script in the browser does the same to what is typed. It takes [`RULES`] from the index, so that
//! the two cannot drift apart; a table in `tests/data` holds both to the same terms.

use serde::Serialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Most signs of a term. Longer ones are cut, in the index and in what is looked for.
const LONGEST: usize = 32;

/// How words are told apart and folded. All ranges are of code points, both ends with them.
#[derive(Debug, Serialize)]
pub(super) struct Rules {
    /// Scripts that put no space between words: Thai and Lao, Burmese, Khmer, Japanese and Chinese.
    unspaced: &'static [(u32, u32)],
    /// Marks that many leave out when they write: accents, Hebrew points, Arabic vowels and the stroke
    /// that stretches a word. Vowel signs of other scripts stay: they make other words.
    dropped: &'static [(u32, u32)],
    /// The zeros of digits that are written in other scripts.
    zeros: &'static [u32],
    /// Letters that Unicode does not take apart, or that are written for one another.
    letters: &'static [(char, &'static str)],
    /// The Arabic article with the prepositions that are written together with it.
    articles: &'static [&'static str],
    /// Most signs of a term.
    longest: usize,
}

pub(super) const RULES: Rules = Rules {
    unspaced: &[
        (0x0E00, 0x0EFF),
        (0x1000, 0x109F),
        (0x1780, 0x17FF),
        (0x3040, 0x30FF),
        (0x31F0, 0x31FF),
        (0x3400, 0x4DBF),
        (0x4E00, 0x9FFF),
        (0xF900, 0xFAFF),
        (0xFF66, 0xFF9F),
        (0x20000, 0x3FFFF),
    ],
    dropped: &[
        (0x00AD, 0x00AD),
        (0x0300, 0x036F),
        (0x0483, 0x0487),
        (0x0591, 0x05C7),
        (0x0610, 0x061A),
        (0x0640, 0x0640),
        (0x064B, 0x065F),
        (0x0670, 0x0670),
        (0x06D6, 0x06ED),
        (0x200D, 0x200D),
    ],
    zeros: &[
        0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66,
    ],
    letters: &[
        ('ß', "ss"),
        ('æ', "ae"),
        ('œ', "oe"),
        ('ø', "o"),
        ('đ', "d"),
        ('ð', "d"),
        ('þ', "th"),
        ('ł', "l"),
        ('ħ', "h"),
        ('ı', "i"),
        ('ς', "σ"),
        ('ٱ', "ا"),
        ('ى', "ي"),
        ('ی', "ي"),
        ('ک', "ك"),
        ('ة', "ه"),
        ('ہ', "ه"),
    ],
    articles: &["وال", "بال", "فال", "كال", "ال", "لل"],
    longest: LONGEST,
};

fn is_in(ranges: &[(u32, u32)], sign: char) -> bool {
    let code = u32::from(sign);
    ranges
        .iter()
        .any(|(first, last)| (*first..=*last).contains(&code))
}

/// Whether a sign is part of a word: a letter, a digit, a mark, or one that joins two of them unseen.
fn is_of_word(sign: char) -> bool {
    sign.is_alphanumeric() || is_combining_mark(sign) || matches!(sign, '\u{AD}' | '\u{200D}')
}

/// Hands on every term of a text, in order.
pub(super) fn terms(text: &str, mut take: impl FnMut(String)) {
    let mut rest = text;
    while let Some(start) = rest.find(is_of_word) {
        rest = &rest[start..];
        let unspaced = rest.starts_with(|sign| is_in(RULES.unspaced, sign));
        let other = |sign| !is_of_word(sign) || is_in(RULES.unspaced, sign) != unspaced;
        let end = rest.find(other).unwrap_or(rest.len());
        let run = fold(&rest[..end]);
        rest = &rest[end..];
        match unspaced {
            true => pairs(&run, &mut take),
            false if run.is_empty() => {}
            false => take(word(run)),
        }
    }
}

/// A run without spaces as every two neighbours, and the last sign alone, so that each sign begins a term.
fn pairs(run: &str, take: &mut impl FnMut(String)) {
    let mut signs = run.chars().peekable();
    while let Some(sign) = signs.next() {
        take(
            [Some(sign), signs.peek().copied()]
                .into_iter()
                .flatten()
                .collect(),
        );
    }
}

/// Small letters without the marks that many leave out.
fn fold(run: &str) -> String {
    if run.is_ascii() {
        return run.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(run.len());
    let signs = run.nfkd().flat_map(char::to_lowercase);
    // What some signs are taken apart into is no part of a word: `⑴` is a one in brackets.
    let kept = |sign: &char| {
        !is_in(RULES.dropped, *sign) && (!sign.is_ascii() || sign.is_ascii_alphanumeric())
    };
    for sign in signs.filter(kept) {
        let letter = RULES.letters.iter().find(|(letter, _)| *letter == sign);
        match (letter, digit(sign)) {
            (Some((_, plain)), _) => folded.push_str(plain),
            (None, Some(digit)) => folded.push(digit),
            (None, None) => folded.push(sign),
        }
    }
    folded.nfc().collect()
}

fn digit(sign: char) -> Option<char> {
    let code = u32::from(sign);
    let zero = RULES
        .zeros
        .iter()
        .find(|zero| (**zero..**zero + 10).contains(&code));
    char::from_digit(code - zero?, 10)
}

/// A folded word as it is looked up: a number without zeros before it, Arabic without the article.
fn word(folded: String) -> String {
    if folded.bytes().all(|byte| byte.is_ascii_digit()) {
        let number = folded.trim_start_matches('0');
        return cut(if number.is_empty() { "0" } else { number });
    }
    let article = RULES
        .articles
        .iter()
        .find_map(|article| folded.strip_prefix(article));
    let stem = article.filter(|stem| stem.chars().count() > 2);
    cut(stem.unwrap_or(&folded))
}

fn cut(term: &str) -> String {
    term.chars().take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::terms;

    /// The same table is held against the script, in tests/browser.
    #[test]
    fn terms_are_those_of_the_table() {
        for line in include_str!("../../../tests/data/search-terms.tsv").lines() {
            let (text, expected) = line.split_once('\t').expect("two columns");
            let mut found = Vec::new();
            terms(text, |term| found.push(term));
            assert_eq!(found.join(" "), expected, "{text}");
        }
    }
}
