//! Phone numbers: groups of digits in the shapes that people dial, and not in those of dates, sums and
//! names of things.

mod group;
mod shape;

use std::ops::Range;

use group::Group;
use shape::Number;

/// Words after which a row of digits is meant to be dialled, by how they begin.
const CALLS: [&str; 31] = [
    "tel",
    "phone",
    "telephone",
    "call",
    "ring",
    "text",
    "sms",
    "whatsapp",
    "dial",
    "mobile",
    "cell",
    "fax",
    "hotline",
    "llam",
    "móvil",
    "movil",
    "celular",
    "télé",
    "appel",
    "anruf",
    "handy",
    "rufnummer",
    "ligue",
    "chiama",
    "cellulare",
    "тел",
    "هاتف",
    "تلفون",
    "اتصل",
    "واتساب",
    "جوال",
];

/// The same in scripts without spaces.
const CALLS_INSIDE: [&str; 4] = ["电话", "電話", "手机", "전화"];

/// The first phone number in a text.
pub(super) fn find(text: &str) -> Option<Range<usize>> {
    let groups = group::groups(text);
    let mut start = 0;
    while start < groups.len() {
        let mut end = start + 1;
        while end < groups.len() && groups[end].follows {
            end += 1;
        }
        if let Some(range) = in_run(text, &groups[start..end]) {
            return Some(range);
        }
        start = end;
    }
    None
}

/// The phone number in a row of groups. Other numbers may stand before and after it, with a space between.
fn in_run(text: &str, run: &[Group]) -> Option<Range<usize>> {
    let called = is_called(&text[..run[0].range.start]);
    let free = |gap: &str| gap.starts_with(' ');
    for start in 0..run.len() {
        if start > 0 && !free(&run[start].gap) {
            continue;
        }
        let last = run.len().min(start + shape::MOST + 1);
        for end in (start + 1..=last).rev() {
            if run.get(end).is_some_and(|next| !free(&next.gap)) {
                continue;
            }
            let number = Number::new(&run[start..end], called && start == 0);
            if number.is_sum() {
                return None;
            }
            if number.is_phone() {
                return Some(run[start].range.start..run[end - 1].range.end);
            }
        }
    }
    None
}

/// Whether the words before a number, in the same sentence, say that it is to be dialled.
fn is_called(before: &str) -> bool {
    let sentence = before.trim_end_matches(['.', ':', ' ', '+', '(']);
    let sentence = sentence
        .rsplit(['!', '?', ';', '\n'])
        .next()
        .unwrap_or_default();
    if CALLS_INSIDE.iter().any(|word| sentence.ends_with(word)) {
        return true;
    }
    let words = sentence.split(|c: char| !c.is_alphabetic());
    let last = words.filter(|word| !word.is_empty()).rev().take(3);
    last.map(str::to_lowercase)
        .any(|word| CALLS.iter().any(|call| word.starts_with(call)))
}
