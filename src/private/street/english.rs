//! English addresses: `12 Elm Street`, `No. 12, Elm St`, `Elm Street 12`, `Apt 4B, 12 Elm`.

use super::super::token::Token;
use super::word::{
    self, AFTER_HOUSE, BEFORE_COMMA, MONTHS, NO, NUMBERED_ROADS, Street, WEEKDAYS, before_house,
    english,
};
use super::{is_house, is_last, is_other, is_year};

/// The most words of a street's name.
const LONGEST: usize = 4;

/// `12 Elm Street`, `412 W. 5th St.`, `#12, Elm St`: gives the last token.
pub(super) fn number_first(text: &str, tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let (first, at) = (at, span(tokens, at));
    let spans = first < at;
    let parted = tokens[at].gap.trim() == ",";
    let runs_on = tokens[at].runs_on() || (parted && !is_list(tokens, at));
    let is_house = match spans {
        true => is_house(text, &tokens[at..], 0) && !parted,
        false => is_house(text, tokens, at),
    };
    if !is_house || is_other(tokens, first) || !runs_on {
        return None;
    }
    for length in 1..=LONGEST {
        let last = at + 1 + length;
        let street = tokens.get(last)?;
        let name = &tokens[at + 1..last];
        if !name.iter().all(Token::runs_on) {
            return None;
        }
        let Some(kind) = english(&street.low) else {
            continue;
        };
        let dated = name.iter().all(|token| MONTHS.contains(&&*token.low));
        let ends = is_last(tokens, last) || tokens.get(last + 1).is_some_and(is_ordinal);
        // "St" before a name is a saint, "Dr" a doctor, and a way or a drive may be something else.
        let certain = match kind {
            Street::Certain if parted => is_named(name) && ends,
            Street::Certain => {
                is_named(name) || (length == 1 && ends && !word::is_common(&name[0].low))
            }
            // In small letters too, where the text ends with it.
            Street::Doubtful if street.low == "st" && is_last(tokens, last) => {
                is_named(name) || (length == 1 && !word::is_common(&name[0].low))
            }
            Street::Doubtful => is_named(name) && street.is_capital() && ends,
        };
        if certain && !dated {
            return Some(last);
        }
    }
    None
}

/// `Elm Street 12`, `Elm St. #12`.
pub(super) fn name_first(text: &str, tokens: &[Token<'_>], at: usize) -> Option<usize> {
    for street in at + 1..at + LONGEST {
        let name = &tokens[at..street];
        if !name.iter().all(Token::runs_on) {
            return None;
        }
        let Some(kind) = before_house(&tokens.get(street)?.low) else {
            continue;
        };
        let last = numbered(tokens, street)?;
        let small = street == at + 1
            && ["street", "avenue", "boulevard"].contains(&&*tokens[street].low)
            && !word::is_common(&name[0].low)
            && is_last(tokens, last);
        let named = is_named(name)
            && (kind == Street::Certain || tokens[street].is_capital())
            && !NUMBERED_ROADS.contains(&&*tokens[street - 1].low);
        let ends = is_last(tokens, last) || AFTER_HOUSE.contains(&&*tokens[last + 1].low);
        let span = tokens[last].gap.trim_start().starts_with(['-', '–', '—'])
            && tokens.get(last + 1).is_some_and(is_ordinal);
        let year = tokens[last]
            .house_number()
            .is_some_and(|digits| is_year(&digits));
        return ((small || named) && ends && !span && !year && is_house(text, tokens, last))
            .then_some(last);
    }
    None
}

/// `Apt 4B`, `Unit 4, 12 Elm`.
pub(super) fn unit(text: &str, tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let alone = word::unit(&tokens[at].low)?;
    let part = numbered(tokens, at)?;
    let is_part = match tokens[part].house_number() {
        Some(_) => is_house(text, tokens, part),
        None => is_door(tokens[part].text),
    };
    let parted = tokens[part].gap.trim() == ",";
    let (house, name) = (part + 1, part + 2);
    let with_house = parted
        && is_house(text, tokens, house)
        && tokens[house].runs_on()
        && tokens.get(name).is_some_and(Token::is_capital)
        && is_last(tokens, name);
    match is_part {
        true if with_house => Some(name),
        true if alone && is_last(tokens, part) => Some(part),
        _ => None,
    }
}

/// The door of a flat: `B`, `B12`.
fn is_door(text: &str) -> bool {
    let digits = text.strip_prefix(|c: char| c.is_ascii_uppercase());
    // French flats of three rooms are called T3.
    digits.is_some_and(|digits| digits.len() < 4 && digits.bytes().all(|c| c.is_ascii_digit()))
        && !(text.len() == 2 && text.starts_with(['T', 'F']))
}

/// The token of the number that follows a word: `Street 12`, `St. #12`, `Street, No. 12`.
fn numbered(tokens: &[Token<'_>], word: usize) -> Option<usize> {
    let joins = |token: &Token<'_>| {
        let gap = token.gap;
        !gap.contains('\n')
            && ["", ".", ",", ".,", "#", ".#", ",#", "№", ".№"]
                .contains(&&*gap.replace([' ', '\u{a0}'], ""))
    };
    let no = tokens
        .get(word + 1)
        .is_some_and(|token| NO.contains(&&*token.low) && joins(token));
    let number = word + 1 + usize::from(no);
    // "On Elm Street. 12 came": a full word ends a sentence with its dot.
    let sentence = tokens[word].gap.starts_with(". ") && tokens[word].low.len() > 4;
    (joins(&tokens[word]) && !sentence && number < tokens.len()).then_some(number)
}

/// Of `12-14 Elm Street` the second number: both are those of the house.
fn span(tokens: &[Token<'_>], at: usize) -> usize {
    let is_number = |at: usize| {
        tokens
            .get(at)
            .is_some_and(|token| token.house_number().is_some())
    };
    let is_span = ["-", "–", "—"].contains(&tokens[at].gap.trim());
    match is_span && is_number(at) && is_number(at + 1) {
        true => at + 1,
        false => at,
    }
}

/// Whether the number before a comma belongs to a list, a span or an hour.
fn is_list(tokens: &[Token<'_>], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|at| &tokens[at]) else {
        return false;
    };
    let hour = before.low == "at"
        && tokens[..at].iter().any(|token| {
            let day = |day: &&str| token.low.starts_with(day);
            WEEKDAYS.iter().any(day)
        });
    hour || BEFORE_COMMA.contains(&&*before.low) || before.house_number().is_some()
}

/// Whether words are a street's name: each begins with a capital, or is one of `5th`, `42nd`.
fn is_named(name: &[Token<'_>]) -> bool {
    name.iter()
        .all(|token| token.is_capital() || is_ordinal(token))
}

fn is_ordinal(token: &Token<'_>) -> bool {
    token.text.starts_with(|c: char| c.is_ascii_digit())
}
