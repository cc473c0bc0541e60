//! Street addresses: a house number with the name of a street, in the orders of several languages.

mod english;
mod word;

use std::ops::Range;

use super::token::{Token, tokens};
use word::{
    AFTER_TIME, ARABIC_STOPS, BEFORE_YEAR, MONTHS, NO, NUMBERED, PARTICLES, Street, compound,
    french, latin,
};

/// Gives the last token of an address that begins at a token.
type Finder = fn(&str, &[Token<'_>], usize) -> Option<usize>;

/// The orders in which number and street are written.
const ORDERS: [Finder; 7] = [
    english::number_first,
    english::name_first,
    english::unit,
    french_order,
    street_first,
    german,
    arabic,
];

/// The first street address in a text.
pub(super) fn find(text: &str) -> Option<Range<usize>> {
    let tokens = tokens(text);
    (0..tokens.len()).find_map(|at| {
        let last = ORDERS.iter().find_map(|finder| finder(text, &tokens, at))?;
        Some(tokens[at].range.start..tokens[last].range.end)
    })
}

/// Whether the token at `at` may be the number of a house: no time, no sum, no share.
fn is_house(text: &str, tokens: &[Token<'_>], at: usize) -> bool {
    let Some(token) = tokens.get(at) else {
        return false;
    };
    let before = &text[..token.range.start];
    let bare = before.trim_end_matches([' ', '\u{a0}']);
    let parted = |c: char| before.ends_with(c);
    let clock =
        token.gap.starts_with(':') || parted(':') || token.gap.trim_start().starts_with(['%', '€']);
    let piece = (token.gap == "." || token.gap == "," || token.gap == "/" || token.gap == "-")
        && tokens
            .get(at + 1)
            .is_some_and(|next| next.text.starts_with(|c: char| c.is_ascii_digit()));
    let ends_piece = at > 0
        && [".", ",", "/", "-"].contains(&tokens[at - 1].gap)
        && tokens[at - 1].text.ends_with(|c: char| c.is_ascii_digit());
    let time = (tokens.get(at + 1))
        .is_some_and(|next| AFTER_TIME.contains(&&*next.low) && token.runs_on());
    let word = |at: usize| tokens.get(at).map_or("", |token| token.low.as_str());
    let is_month = |at: usize| MONTHS.contains(&word(at));
    let date = is_month(at + 1) || (PARTICLES.contains(&word(at + 1)) && is_month(at + 2));
    let priced = bare.ends_with(['$', '€', '£', '¥']);
    token.house_number().is_some() && !clock && !piece && !ends_piece && !time && !date && !priced
}

/// Whether the number at `at` is a year, or that of something else than a house, by what stands before it.
fn is_other(tokens: &[Token<'_>], at: usize) -> bool {
    // "Line no. 12" is that of a line.
    let no = at
        .checked_sub(1)
        .filter(|at| NO.contains(&&*tokens[*at].low));
    let Some(before) = no.unwrap_or(at).checked_sub(1).map(|at| &tokens[at]) else {
        return false;
    };
    let year = tokens[at]
        .house_number()
        .is_some_and(|digits| is_year(&digits));
    let low = before.low.as_str();
    before.runs_on_to(&['#', '№'])
        && (MONTHS.contains(&low)
            || NUMBERED.contains(&low)
            || (year && BEFORE_YEAR.contains(&low)))
}

fn is_year(digits: &str) -> bool {
    digits.len() == 4 && matches!(digits.parse(), Ok(1900..2050))
}

/// Whether nothing of the sentence goes on after a token.
fn is_last(tokens: &[Token<'_>], at: usize) -> bool {
    at + 1 >= tokens.len() || !tokens[at].runs_on()
}

/// French: `12 rue de la Paix`, `3 bis, place de la République`.
fn french_order(text: &str, tokens: &[Token<'_>], at: usize) -> Option<usize> {
    if !is_house(text, tokens, at) || is_other(tokens, at) {
        return None;
    }
    let repeat = tokens
        .get(at + 1)
        .is_some_and(|token| ["bis", "ter", "quater"].contains(&&*token.low));
    let street = at + 1 + usize::from(repeat);
    let gap = tokens[street - 1].gap.trim();
    if !french(&tokens.get(street)?.low) || !(gap.is_empty() || gap == ",") {
        return None;
    }
    proper_name(tokens, street)
}

/// The last token of the name that follows a word for a street: particles, then a word with a capital.
fn proper_name(tokens: &[Token<'_>], street: usize) -> Option<usize> {
    let mut at = street;
    while tokens[at].runs_on() && at < street + 4 {
        at += 1;
        let token = tokens.get(at)?;
        let elided = token
            .low
            .split_once(['\'', '’'])
            .is_some_and(|(_, name)| !name.is_empty());
        if token.is_capital() || elided {
            return Some(at);
        }
        if !PARTICLES.contains(&&*token.low) {
            return None;
        }
    }
    None
}

/// Spanish, Portuguese, Italian: `Calle Mayor 12`, `Rua das Flores, 123`, `Calle 12 # 34-56`.
fn street_first(text: &str, tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let street = &tokens[at];
    let slashed = ["c", "cl"].contains(&&*street.low) && street.gap.trim_end() == "/";
    let kind = if slashed {
        Some(Street::Certain)
    } else {
        latin(&street.low)
    }?;
    let gap = street.gap.trim_start_matches('.');
    if !slashed && (gap.is_empty() || !gap.chars().all(char::is_whitespace)) {
        return None;
    }
    let mut named = false;
    for last in at + 1..(at + 7).min(tokens.len()) {
        let token = &tokens[last];
        let digits = token.house_number();
        if last > at + 1 && named && digits.is_some() {
            let year = digits.is_some_and(|digits| is_year(&digits));
            let sound = kind == Street::Certain || sounds_italian(tokens, at, last - 1);
            return (is_house(text, tokens, last) && !year && sound).then_some(last);
        }
        // "Calle 12 # 34-56": the street itself has a number.
        if last == at + 1 && digits.is_some() {
            let crossing = token.gap.trim_start().starts_with('#');
            return (crossing && tokens.get(last + 1)?.house_number().is_some())
                .then_some(last + 1);
        }
        let particle = PARTICLES.contains(&&*token.low)
            || (named && ["nº", "n", "num", "número", "numero"].contains(&&*token.low));
        let lower = last == at + 1 && !particle && !word::is_common(&token.low);
        let alone = || {
            tokens
                .get(last + 1)
                .is_some_and(|next| next.house_number().is_some())
                && is_last(tokens, last + 1)
        };
        named |= token.is_capital() || (lower && alone());
        if !(particle || token.is_capital() || (lower && alone())) {
            return None;
        }
        let gap = token.gap.trim();
        let goes_on = ["", ",", ".", ", nº", ", n.º", "nº", ", n.", "n.", "#", "№"].contains(&gap);
        if !goes_on {
            return None;
        }
    }
    None
}

/// Whether "via" is the Italian word for a street: nearly all Italian names end in a vowel.
fn sounds_italian(tokens: &[Token<'_>], street: usize, last: usize) -> bool {
    let before = street.checked_sub(1).map(|at| tokens[at].low.as_str());
    let italian =
        before.is_some_and(|word| ["in", "di", "da", "alla", "dalla", "a"].contains(&word));
    (tokens[street].is_capital() || italian)
        && tokens[last]
            .low
            .ends_with(['a', 'e', 'i', 'o', 'u', 'à', 'è', 'ì', 'ò', 'ù'])
}

/// German and Dutch: `Hauptstraße 12`, `Berliner Str. 4a`, `Kerkstraat 7`.
fn german(text: &str, tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let street = &tokens[at];
    let two = ["straße", "strasse", "str", "allee", "platz", "weg"].contains(&&*street.low);
    let known = if two {
        let before = at.checked_sub(1).map(|at| &tokens[at]);
        before.is_some_and(|before| before.is_capital() && (before.runs_on() || before.gap == "-"))
    } else {
        compound(&street.low)
    };
    let number = at + 1;
    let parted = street.gap.trim() == "," && is_last(tokens, number);
    let close = street.runs_on() || street.gap == "." || parted;
    let year = |token: &Token<'_>| token.house_number().is_some_and(|digits| is_year(&digits));
    let fits = known && street.is_capital() && close && is_house(text, tokens, number);
    (fits && !year(&tokens[number])).then_some(number)
}

/// Arabic: `شارع الحمرا 12`, `١٢ شارع التحرير`.
fn arabic(text: &str, tokens: &[Token<'_>], at: usize) -> Option<usize> {
    const STREET: &str = "شارع";
    let is_street = |at: usize| tokens.get(at).is_some_and(|token| token.low == STREET);
    if is_street(at + 1)
        && is_house(text, tokens, at)
        && tokens[at].gap.trim_matches([' ', '،', ',']).is_empty()
    {
        return (at + 2 < tokens.len()).then_some(at + 2);
    }
    if !is_street(at) {
        return None;
    }
    for last in at + 1..(at + 6).min(tokens.len()) {
        let token = &tokens[last];
        if ARABIC_STOPS.contains(&&*token.low) {
            return None;
        }
        if token.house_number().is_some() {
            return (last > at + 1 && is_house(text, tokens, last)).then_some(last);
        }
        if !token.gap.trim_matches([' ', '،', ',']).is_empty() {
            return None;
        }
    }
    None
}
