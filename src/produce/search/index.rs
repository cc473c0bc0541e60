//! Texts that can be found become an index in small files, of which a query needs a few.
//!
//! The terms of all texts stand in order and are cut into files of about the same size, so that whatever
//! is looked for, one file has it, or two that lie side by side. What results show stands in files of a
//! few texts each. The head knows where each file begins. All of them are scripts that hand their data to
//! a function: a page that is opened from a disk may load scripts, and nothing else.

use std::collections::HashMap;
use std::fmt::Write;

use rayon::prelude::*;
use serde::Serialize;

use super::super::view::Day;
use super::terms::{RULES, Rules, terms};
use crate::artifact::{Artifact, IsWanted};
use crate::site::Route;

/// About how many bytes a file of terms has.
const WORDS_BYTES: usize = 5_000;

/// How many texts stand in one file. The results of a query are seldom neighbours, so that a file of
/// more would bring more that nobody looks at; a file each would make as many files as there are stories.
const TEXTS_A_FILE: usize = 2;

/// Most bytes of a text that results can show. All of it is looked through.
const SHOWN_BYTES: usize = 8_000;

/// How often a word stands in a text that is about it.
const OFTEN: u32 = 3;

/// How much it says of a text that a word stands in it. The script weighs them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// It stands in the telling.
    Told,
    /// It stands there several times.
    Often,
    /// It stands in a beat, a summary or a tag.
    Gist,
    /// It names the text.
    Name,
}

/// A text that can be found, and what results show of it.
#[derive(Debug, Default, Serialize)]
pub(super) struct Entry {
    pub(super) href: String,
    pub(super) title: String,
    pub(super) kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) tag: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) date: Option<Day>,
    pub(super) language: String,
    pub(super) direction: &'static str,
    /// What is shown where words were found.
    pub(super) pieces: Vec<Piece>,
    /// What it is found by, besides.
    #[serde(skip)]
    pub(super) unseen: Vec<(String, Weight)>,
}

/// A beat, or a sentence.
#[derive(Debug, Serialize)]
pub(super) struct Piece {
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) label: Option<String>,
    pub(super) text: String,
    #[serde(skip)]
    pub(super) weight: Weight,
}

/// What the script reads first.
#[derive(Serialize)]
struct Head {
    rules: Rules,
    /// How many texts there are, and how many stand in a file.
    texts: usize,
    each: usize,
    /// The first term of each file of terms, and what tells its content from that of a later build.
    words: Vec<(String, String)>,
    /// The same of the files of texts.
    shown: Vec<String>,
}

/// The files of an index: its head, its terms, its texts; none when they are no longer wanted.
pub(super) fn files(mut entries: Vec<Entry>, is_wanted: IsWanted<'_>) -> Vec<Artifact> {
    let words = words(&entries, is_wanted);
    entries.par_iter_mut().for_each(shorten);
    let shown = entries.par_chunks(TEXTS_A_FILE);
    let shown = shown.take_any_while(|_| is_wanted()).map(json);
    let shown: Vec<String> = shown.collect();
    if !is_wanted() {
        return Vec::new();
    }
    let head = Head {
        rules: RULES,
        texts: entries.len(),
        each: TEXTS_A_FILE,
        words: (words.iter())
            .map(|(first, data)| (first.clone(), mark(data)))
            .collect(),
        shown: shown.iter().map(|data| mark(data)).collect(),
    };
    let words = words.iter().map(|(_, data)| json(data));
    let numbered = |(kind, all): (&str, Vec<String>)| {
        let files = all.into_iter().enumerate();
        files
            .map(|(at, data)| script(&format!("{kind}{at}"), &data))
            .collect::<Vec<_>>()
    };
    let kinds = [("words-", words.collect()), ("texts-", shown)];
    std::iter::once(script("head", &json(&head)))
        .chain(kinds.into_iter().flat_map(numbered))
        .collect()
}

fn json(value: &(impl Serialize + ?Sized)) -> String {
    // Texts, numbers and lists always can be written.
    serde_json::to_string(value).unwrap_or_default()
}

fn script(name: &str, data: &str) -> Artifact {
    let text = format!("careledger(\"{name}\",{data});\n");
    Artifact::text(Route::search_file(&format!("{name}.js")).path(), text)
}

/// Six letters by which browsers know that a file they kept is an older one.
pub(super) fn mark(data: &str) -> String {
    blake3::hash(data.as_bytes()).to_hex()[..6].to_owned()
}

/// Leaves out what would make the files of texts large: the end of a very long text.
fn shorten(entry: &mut Entry) {
    let mut bytes = 0;
    entry.pieces.retain(|piece| {
        bytes += piece.text.len();
        bytes <= SHOWN_BYTES
    });
}

/// All terms with their texts, cut into files: the first term of each, and its content.
///
/// A term stands as the number of signs that it shares with the one before (in base 36), the rest of it,
/// a comma, its texts, a semicolon. Of each text the distance from the one before and the weight stand as
/// one number, four times the first plus the second.
fn words(entries: &[Entry], is_wanted: IsWanted<'_>) -> Vec<(String, String)> {
    let wanted = entries.par_iter().take_any_while(|_| is_wanted());
    let of_each: Vec<HashMap<String, Weight>> = wanted.map(weighed).collect();
    let mut found: HashMap<String, Vec<(usize, Weight)>> = HashMap::new();
    let of_each = of_each.into_iter().take_while(|_| is_wanted());
    for (at, terms) in of_each.enumerate() {
        for (term, weight) in terms {
            found.entry(term).or_default().push((at, weight));
        }
    }
    let mut found: Vec<_> = found.into_iter().collect();
    // The order in which the script compares them.
    found.par_sort_unstable_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
    let mut files: Vec<(String, String)> = Vec::new();
    let mut before = String::new();
    for (term, texts) in found.into_iter().take_while(|_| is_wanted()) {
        let full = files
            .last()
            .is_none_or(|(_, data)| data.len() >= WORDS_BYTES);
        if full {
            files.push((term.clone(), String::new()));
            before.clear();
        }
        let (_, data) = files.last_mut().expect("one was begun");
        let shared = (term.chars().zip(before.chars()))
            .take_while(|(a, b)| a == b)
            .count();
        let rest: String = term.chars().skip(shared).collect();
        let shared = char::from_digit(shared as u32, 36).expect("no term has 36 signs");
        // Writing to a String cannot fail.
        let _ = write!(data, "{shared}{rest},");
        let mut last = 0;
        for (at, weight) in texts {
            write_number(data, (at - last) * 4 + weight as usize);
            last = at;
        }
        data.push(';');
        before = term;
    }
    files
}

/// The terms of a text, each by the weightiest place where it stands.
fn weighed(entry: &Entry) -> HashMap<String, Weight> {
    let mut found: HashMap<String, (Weight, u32)> = HashMap::new();
    let mut look = |text: &str, weight: Weight| {
        terms(text, |term| {
            let (most, times) = found.entry(term).or_insert((weight, 0));
            *most = weight.max(*most);
            *times += 1;
        });
    };
    look(&entry.title, Weight::Name);
    look(entry.tag.as_deref().unwrap_or_default(), Weight::Name);
    entry
        .unseen
        .iter()
        .for_each(|(text, weight)| look(text, *weight));
    entry
        .pieces
        .iter()
        .for_each(|piece| look(&piece.text, piece.weight));
    let weight = |(most, times): (Weight, u32)| match most {
        Weight::Told if times >= OFTEN => Weight::Often,
        most => most,
    };
    let found = found.into_iter();
    found.map(|(term, found)| (term, weight(found))).collect()
}

/// A number in digits of five bits, the lowest first, each but the last with a sixth bit.
fn write_number(data: &mut String, mut number: usize) {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    while number >= 32 {
        data.push(char::from(DIGITS[number % 32 + 32]));
        number /= 32;
    }
    data.push(char::from(DIGITS[number]));
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn entry(title: &str, text: &str) -> Entry {
        let piece = Piece {
            label: None,
            text: text.to_owned(),
            weight: Weight::Told,
        };
        Entry {
            title: title.to_owned(),
            pieces: vec![piece],
            ..Entry::default()
        }
    }

    /// Reads a file of terms as the script does.
    fn read(data: &str) -> Vec<(String, Vec<(usize, usize)>)> {
        let mut before = String::new();
        let digit = |byte: u8| match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'-' => 62,
            _ => 63,
        };
        let read_one = |line: &str| {
            let (term, digits) = line.split_once(',').expect("a comma");
            let shared = term.chars().next().and_then(|sign| sign.to_digit(36));
            let shared: String = before
                .chars()
                .take(shared.expect("a digit") as usize)
                .collect();
            before = shared + &term[1..];
            let (mut texts, mut number, mut scale, mut text) = (Vec::new(), 0, 1, 0);
            for digit in digits.bytes().map(digit).map(usize::from) {
                number += digit % 32 * scale;
                scale *= 32;
                if digit < 32 {
                    text += number / 4;
                    texts.push((text, number % 4));
                    (number, scale) = (0, 1);
                }
            }
            (before.clone(), texts)
        };
        data.split_terminator(';').map(read_one).collect()
    }

    #[test]
    fn every_term_stands_in_its_file_with_its_texts() {
        let all = 0..3000;
        let name = |at: usize| format!("word{} {}", at * 7919 % 3000, at % 3);
        let entries: Vec<Entry> = all
            .map(|at| entry(&name(at), "often often often 夜班 𠀀"))
            .collect();
        let files = words(&entries, &|| true);
        assert!(files.len() > 5, "{} files", files.len());
        let mut found = BTreeMap::new();
        for (at, (first, data)) in files.iter().enumerate() {
            let terms = read(data);
            assert_eq!(*first, terms[0].0);
            let next = files.get(at + 1).map(|(first, _)| first.encode_utf16());
            let last = terms[terms.len() - 1].0.encode_utf16();
            assert!(next.is_none_or(|next| last.lt(next)));
            found.extend(terms);
        }
        let (often, name) = (Weight::Often as usize, Weight::Name as usize);
        let everywhere: Vec<_> = (0..3000).map(|at| (at, often)).collect();
        assert_eq!(found["often"], everywhere);
        assert_eq!(found["word2999"].len(), 1);
        assert_eq!(
            found["2"],
            (0..1000).map(|at| (at * 3 + 2, name)).collect::<Vec<_>>()
        );
        assert_eq!(found["夜班"].len(), 3000);
        assert_eq!(found.len(), 3000 + 3 + 1 + 3);
    }

    #[test]
    fn the_end_of_a_very_long_text_is_found_and_not_shown() {
        let mut long = entry("a", "b");
        let piece = |text: &str| Piece {
            label: None,
            text: text.to_owned(),
            weight: Weight::Told,
        };
        long.pieces.push(piece(&"c ".repeat(SHOWN_BYTES)));
        long.pieces.push(piece("zebra"));
        assert!(weighed(&long).contains_key("zebra"));
        shorten(&mut long);
        assert_eq!(long.pieces.len(), 1);
    }
}
