//! A text becomes words and numbers with their places, for the search of streets.

use std::ops::Range;

use super::sign;

/// A word or a number.
#[derive(Debug, Clone)]
pub(super) struct Token<'a> {
    /// As it is written.
    pub(super) text: &'a str,
    /// In small letters.
    pub(super) low: String,
    /// Where it stands.
    pub(super) range: Range<usize>,
    /// What stands between it and the next.
    pub(super) gap: &'a str,
}

impl Token<'_> {
    /// Whether it begins with a capital letter.
    pub(super) fn is_capital(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// Whether a sentence may go on after it without a pause.
    pub(super) fn runs_on(&self) -> bool {
        self.runs_on_to(&[])
    }

    /// The same, where one of these signs may stand before the next word.
    pub(super) fn runs_on_to(&self, signs: &[char]) -> bool {
        let gap = self.gap.trim_start_matches('.').trim_end_matches(signs);
        !gap.is_empty() && gap.chars().all(char::is_whitespace)
    }

    /// Its digits as plain ones, when it is a house number: one to five digits, then at most one letter.
    pub(super) fn house_number(&self) -> Option<String> {
        let digits: String = (self.text.chars())
            .map_while(sign::digit)
            .filter_map(|digit| char::from_digit(digit, 10))
            .collect();
        let mut letters = self.text.chars().skip(digits.len());
        let suffix = letters.next();
        // 18h is an hour, 5k and 10m are lengths.
        let is_letter = |c: char| c.is_alphabetic() && !"hkmHKM".contains(c);
        let only = letters.next().is_none() && suffix.is_none_or(is_letter);
        (only && (1..=5).contains(&digits.len()) && !digits.starts_with('0')).then_some(digits)
    }
}

/// The words and numbers of a text, in order.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let apostrophe = matches!(c, '\'' | '’');
        match ranges.last_mut() {
            Some(last) if last.end == at && (c.is_alphanumeric() || apostrophe) => last.end = end,
            _ if c.is_alphanumeric() => ranges.push(at..end),
            _ => {}
        }
    }
    let ends: Vec<usize> = (ranges.iter().skip(1).map(|range| range.start))
        .chain([text.len()])
        .collect();
    let token = |(range, next): (Range<usize>, usize)| Token {
        text: &text[range.clone()],
        low: text[range.clone()].to_lowercase(),
        gap: &text[range.end..next],
        range,
    };
    ranges.into_iter().zip(ends).map(token).collect()
}
