//! The names of a campaign's `private.txt` are found in a text, however they are written there.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_security::confusable_detection::skeleton;

use super::sign;

/// The longest mark of HTML that is passed over inside a word.
const LONGEST_MARK: usize = 200;

/// Names that are told nowhere.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    names: Vec<Name>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Name {
    /// Folded as they are written, and folded by what letters look like.
    forms: [Form; 2],
}

/// Letters and digits alone, and where gaps may be between them, in bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Form {
    letters: String,
    gaps: Vec<usize>,
}

/// How letters are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    /// By what they are: `É` as `e`, `Ａ` as `a`.
    Letter,
    /// By what they look like, too: a Cyrillic `а` as `a` (Unicode Technical Standard 39).
    Look,
}

/// A text as it is compared.
#[derive(Default)]
struct Folded {
    letters: String,
    /// Of each letter: where it begins in `letters`, where it stands in the text, and whether a gap is before it.
    places: Vec<(usize, Range<usize>, bool)>,
}

impl Names {
    /// Reads a list, a name a line; a line that begins with `#` is a remark. Gives also the numbers of lines,
    /// from 1, that are no names: of fewer than two letters, they would be found everywhere.
    pub fn read(list: &str) -> (Names, Vec<usize>) {
        let (mut names, mut bad) = (Vec::new(), Vec::new());
        let list = list.trim_start_matches('\u{feff}');
        for (at, line) in list.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let forms = [By::Letter, By::Look].map(|by| Form::of(line, by));
            match forms[0].letters.chars().count() {
                0 | 1 => bad.push(at + 1),
                _ => names.push(Name { forms }),
            }
        }
        names.dedup();
        (Names { names }, bad)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Every place of a name in a text, in their order, none inside another.
    pub fn find(&self, text: &str) -> Vec<Range<usize>> {
        if self.is_empty() {
            return Vec::new();
        }
        let mut found = Vec::new();
        let marks: &[bool] = if text.contains('<') {
            &[false, true]
        } else {
            &[false]
        };
        let kinds: &[By] = if text.is_ascii() {
            &[By::Letter]
        } else {
            &[By::Letter, By::Look]
        };
        for (by, marks) in kinds
            .iter()
            .flat_map(|by| marks.iter().map(move |marks| (*by, *marks)))
        {
            let folded = Folded::of(text, by, marks);
            for name in &self.names {
                // A plain text looks like what it is.
                let forms = match text.is_ascii() {
                    true => &name.forms[..],
                    false => &name.forms[by as usize..=by as usize],
                };
                // What looks like signs alone is compared by its letters only.
                let forms = forms.iter().filter(|form| !form.letters.is_empty());
                forms.for_each(|form| folded.find(form, &mut found));
            }
        }
        found.sort_by_key(|range: &Range<usize>| (range.start, std::cmp::Reverse(range.end)));
        let mut end = 0;
        found.retain(|range| {
            let apart = range.start >= end;
            end = end.max(range.end);
            apart
        });
        found
    }
}

impl Form {
    fn of(name: &str, by: By) -> Form {
        let folded = Folded::of(name, by, false);
        let gaps = folded.places.iter().skip(1);
        Form {
            gaps: gaps.filter(|(.., gap)| *gap).map(|(at, ..)| *at).collect(),
            letters: folded.letters,
        }
    }
}

impl Folded {
    /// Folds a text. What nobody sees, and signs by which Markdown emphasises, are passed over inside a word;
    /// with `marks`, those of HTML, too.
    fn of(text: &str, by: By, marks: bool) -> Folded {
        let mut folded = Folded::default();
        let (mut gap, mut skip_to) = (true, 0);
        for (at, c) in text.char_indices() {
            if at < skip_to || sign::is_invisible(c) || matches!(c, '*' | '~' | '`' | '\\' | 'ـ') {
                continue;
            }
            if c == '<'
                && marks
                && let Some(length) = mark(&text[at..])
            {
                skip_to = at + length;
                continue;
            }
            let before = folded.letters.len();
            fold(c, by, &mut folded.letters);
            if folded.letters.len() == before {
                // A mark over a letter is none of its own.
                gap |= !is_combining_mark(c);
                continue;
            }
            folded.places.push((before, at..at + c.len_utf8(), gap));
            gap = false;
        }
        folded
    }

    fn find(&self, form: &Form, found: &mut Vec<Range<usize>>) {
        let mut from = 0;
        while let Some(at) = self.letters[from..].find(&form.letters) {
            let (start, end) = (from + at, from + at + form.letters.len());
            from = start
                + self.letters[start..]
                    .chars()
                    .next()
                    .map_or(1, char::len_utf8);
            let first = self.places.binary_search_by_key(&start, |(own, ..)| *own);
            let after = self.places.partition_point(|(own, ..)| *own < end);
            // A letter that folds into several is matched whole or not at all.
            let (Ok(first), Some(last)) = (first, after.checked_sub(1)) else {
                continue;
            };
            let whole = after == self.places.len() || self.places[after].0 == end;
            let inner = &self.places[first + 1..after];
            let fits = inner
                .iter()
                .all(|(own, _, gap)| !gap || form.gaps.contains(&(own - start)));
            if whole && fits && self.is_edge(first) && self.is_edge(after) {
                found.push(self.places[first].1.start..self.places[last].1.end);
            }
        }
    }

    /// Whether a word ends before the letter at `at`.
    fn is_edge(&self, at: usize) -> bool {
        let Some((start, _, gap)) = self.places.get(at) else {
            return true;
        };
        let before = self.letters[..*start].chars().next_back();
        let own = self.letters[*start..].chars().next();
        *gap || before.is_none() || [before, own].iter().flatten().any(|c| is_spaceless(*c))
    }
}

/// The length of the mark of HTML at the start of a text, if there is one.
fn mark(text: &str) -> Option<usize> {
    let begins = text[1..].starts_with(|c: char| c.is_ascii_alphabetic() || "/!".contains(c));
    let end = text.find('>').filter(|end| begins && *end < LONGEST_MARK)?;
    Some(end + 1)
}

/// The letters and digits that a character is compared by.
fn fold(c: char, by: By, out: &mut String) {
    if c.is_ascii() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        }
        return;
    }
    for c in std::iter::once(c).nfkd().filter(|c| !is_combining_mark(*c)) {
        if by == By::Letter || c.is_ascii() {
            lower(c, out);
            continue;
        }
        for c in skeleton(c.encode_utf8(&mut [0; 4])) {
            lower(c, out);
        }
    }
}

/// Through capitals, so that ß is ss and both small sigmas are one.
fn lower(c: char, out: &mut String) {
    if c.is_alphanumeric() && !is_combining_mark(c) {
        out.extend(c.to_uppercase().flat_map(char::to_lowercase));
    }
}

/// Whether a letter is of a script that puts no spaces between words.
fn is_spaceless(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}'
        | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'a>(list: &str, text: &'a str) -> Vec<&'a str> {
        let names = Names::read(list).0.find(text);
        names.into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn names_are_found_however_they_are_written() {
        for (name, text, part) in [
            ("Maria", "when Maria came", "Maria"),
            ("maria", "MARIA's bike", "MARIA"),
            ("María", "with Maria.", "Maria"),
            ("Maria", "mit Mari\u{301}a und", "Mari\u{301}a"),
            ("Maria", "Ma**ri**a", "Ma**ri**a"),
            ("Maria", "<b>Ma</b>ria", "Ma</b>ria"),
            ("Maria", "alt=\"Maria\" <Maria>", "Maria"),
            ("Maria", "Ma\u{ad}ria", "Ma\u{ad}ria"),
            ("Maria", "Ｍａｒｉａ", "Ｍａｒｉａ"),
            ("Maria", "M\u{430}ri\u{430}", "M\u{430}ri\u{430}"),
            ("Maria Lopez", "Maria\n  López went", "Maria\n  López"),
            ("Maria Lopez", "#MariaLopez", "MariaLopez"),
            ("Maria Lopez", "photos/maria_lopez-2.jpg", "maria_lopez"),
            ("Straßer", "STRASSER", "STRASSER"),
            ("Łukasz", "Lukasz", "Lukasz"),
            ("Марія", "МАРІЯ", "МАРІЯ"),
            ("王小明", "昨天王小明来了", "王小明"),
            ("مريم", "مـريم", "مـريم"),
            ("anan", "an anan", "anan"),
        ] {
            let all = found(name, text);
            assert_eq!(all.first(), Some(&part), "{name} in {text}: {all:?}");
        }
    }

    #[test]
    fn other_words_are_none() {
        for (name, text) in [
            ("Ana", "banana, Anatolia, Diana"),
            ("Maria Lopez", "Maria. The Lopezes"),
            ("Li", "list, I like it"),
            ("Maria", "M aria, Ma ria"),
        ] {
            assert_eq!(found(name, text), Vec::<&str>::new(), "{name}");
        }
    }

    #[test]
    fn a_list_has_remarks_and_lines_that_are_no_names() {
        let (names, bad) = Names::read("\u{feff}# people\r\nMaria Lopez\r\n\n x \n***\n");
        assert_eq!((names.names.len(), bad), (1, vec![4, 5]));
        assert!(Names::read("").0.is_empty());
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

        #[test]
        fn no_text_makes_it_panic(list in "(\\PC{0,4}|[Aaßé 王\n]){0,8}", text in "(\\PC{0,4}|[Aaßé 王*<>/\n]|\u{301}){0,24}") {
            for range in Names::read(&list).0.find(&text) {
                proptest::prop_assert!(text.get(range).is_some());
            }
        }
    }
}
