//! Groups of digits with what stands around them; those of dates, times and names of things are left out.

use std::ops::Range;

use crate::private::sign;

/// Digits that touch each other.
#[derive(Debug, Clone)]
pub(super) struct Group {
    /// The digits, as plain ones.
    pub(super) digits: String,
    /// Where they stand.
    pub(super) range: Range<usize>,
    /// What stands before them, up to the group before or the start of the text.
    pub(super) gap: String,
    /// Whether they may belong to the same number as the group before.
    pub(super) follows: bool,
    /// Whether `+` stands before them.
    pub(super) plus: bool,
    /// Whether the number of which they are the first begins with a parenthesis.
    pub(super) opened: bool,
}

impl Group {
    /// The number of digits.
    pub(super) fn len(&self) -> usize {
        self.digits.len()
    }

    /// The value; that of a group too long for anything but a phone number does not matter.
    pub(super) fn value(&self) -> u64 {
        self.digits.parse().unwrap_or(u64::MAX)
    }

    /// Whether it may be a year of this time.
    pub(super) fn is_year(&self) -> bool {
        self.len() == 4 && (1900..2100).contains(&self.value())
    }
}

/// What may stand between two groups of one phone number.
const JOINTS: [&str; 22] = [
    " ", "-", ".", "/", " - ", " / ", ") ", ")", ")-", ") - ", ")/", ") / ", " (", "(", "-(", ".(",
    "/(", "- ", " -", " . ", ".-", "_",
];

/// Words whose number is a name: `story 43`.
const NAMED: [&str; 24] = [
    "story", "stories", "bus", "line", "route", "room", "ward", "bill", "act", "law", "article",
    "section", "page", "case", "docket", "file", "invoice", "permit", "isbn", "no", "nr", "nº",
    "№", "ref",
];

/// All groups of a text that may be part of a phone number.
pub(super) fn groups(text: &str) -> Vec<Group> {
    let all = every(text);
    let taken = taken(text, &all);
    let mut kept: Vec<Group> = Vec::new();
    for (at, group) in all.into_iter().enumerate() {
        if taken[at] {
            continue;
        }
        let next = at > 0 && !taken[at - 1];
        let follows = next && !group.plus && JOINTS.contains(&&*group.gap);
        kept.push(Group { follows, ..group });
    }
    kept
}

/// All groups of digits.
fn every(text: &str) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        let Some(first) = sign::digit(c) else {
            continue;
        };
        let mut digits: String = char::from_digit(first, 10).into_iter().collect();
        let gap = sign::plain(&text[end..start]);
        end = start + c.len_utf8();
        while let Some((at, c)) = chars.peek().copied() {
            let Some(digit) = sign::digit(c) else {
                break;
            };
            digits.extend(char::from_digit(digit, 10));
            end = at + c.len_utf8();
            chars.next();
        }
        let before = gap.trim_end_matches(['(', ' ']);
        groups.push(Group {
            digits,
            range: start..end,
            plus: before.ends_with('+') && gap.len() - before.len() < 3,
            opened: gap.ends_with('('),
            gap,
            follows: false,
        });
    }
    groups
}

/// Which groups stand in dates, times, sums, names and addresses of pages.
fn taken(text: &str, all: &[Group]) -> Vec<bool> {
    let mut taken = vec![false; all.len()];
    // Whether the group before is part of a name.
    let mut is_listed = false;
    for at in 0..all.len() {
        let length = match () {
            () if all[at].plus => 0,
            () => dated(&all[at..]),
        };
        taken[at..at + length].fill(true);
        is_listed = is_name(text, all, at, is_listed);
        taken[at] |= is_listed;
        let joined = |sign: &str| all.get(at + 1).is_some_and(|next| next.gap == sign);
        if joined(":") || joined(",") {
            taken[at] = true;
            taken[at + 1] = true;
        }
        // A sum goes on in groups of three: $612 345 678.
        let sum = |group: &Group| group.len() == 3 && [" ", ".", "'"].contains(&&*group.gap);
        if taken[at] && is_priced(text, &all[at]) {
            let more = all[at + 1..].iter().take_while(|group| sum(group)).count();
            taken[at..at + 1 + more].fill(true);
        }
    }
    taken
}

/// How many groups, from the first, are a date, a span of years or the mark of a file that begins with its
/// year; 0 for none.
fn dated(groups: &[Group]) -> usize {
    let gap = |at: usize| groups.get(at).map(|group| group.gap.as_str());
    let fits = |at: usize, most: u64| {
        let short = |group: &Group| group.len() <= 2 && (1..=most).contains(&group.value());
        groups.get(at).is_some_and(short)
    };
    let year = |at: usize| groups.get(at).is_some_and(Group::is_year);
    let same = gap(1) == gap(2) && gap(1).is_some_and(|gap| ["-", ".", "/", " "].contains(&gap));
    if same && year(0) && fits(1, 12) && fits(2, 31) {
        return 3;
    }
    let day_month = fits(0, 31) && fits(1, 31) && (fits(0, 12) || fits(1, 12));
    let goes_on = gap(3) == gap(2);
    let short_year = || fits(2, 99) && groups[2].len() == 2 && !goes_on && gap(1) != Some(" ");
    if same && day_month && (year(2) || short_year()) {
        return 3;
    }
    let number = &groups[0];
    let starts = !["-", ".", "/"].contains(&&*number.gap);
    if year(0) && starts && matches!(gap(1), Some("-" | "/" | " - " | " / ")) {
        return 2;
    }
    let compact = number.len() == 8 && {
        let part = |range: std::ops::Range<usize>| number.digits[range].parse().unwrap_or(0);
        (1900..2100).contains(&part(0..4))
            && (1..=12).contains(&part(4..6))
            && (1..=31).contains(&part(6..8))
    };
    usize::from(compact)
}

/// Whether a group is part of a name, a sum or the address of a page; `is_listed` says it of the group before.
fn is_name(text: &str, all: &[Group], at: usize, is_listed: bool) -> bool {
    let group = &all[at];
    let before = &text[..group.range.start];
    let after = &text[group.range.end..];
    let touches = before.chars().next_back().is_some_and(sign::is_cased);
    let extension = ["x", "ext"].iter().any(|sign| after.starts_with(sign));
    let goes_on = after.chars().next().is_some_and(sign::is_cased) && !extension;
    let numbered = before.ends_with(['#', '№', '§']);
    touches || goes_on || numbered || is_priced(text, group) || in_address(text, group) || {
        let words = before.trim_end_matches(['.', ' ', ':', '#']);
        let word = words
            .rsplit(|c: char| !c.is_alphanumeric() && c != '№')
            .next();
        let word = word.unwrap_or_default().to_lowercase();
        let listed =
            is_listed && group.gap == " " && all[at - 1].len() == group.len() && group.len() < 4;
        listed || (!group.plus && NAMED.contains(&&*word))
    }
}

/// Whether a sign of money or of a share stands at a group.
fn is_priced(text: &str, group: &Group) -> bool {
    const MONEY: [char; 8] = ['$', '€', '£', '¥', '₹', '₺', '₽', '%'];
    let before = text[..group.range.start].trim_end_matches([' ', '\u{a0}']);
    let after = text[group.range.end..].trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    before.ends_with(MONEY) || after.starts_with(MONEY)
}

/// Whether a group stands in the address of a page; those that open a talk hold a phone number.
fn in_address(text: &str, group: &Group) -> bool {
    let word = text[..group.range.start].rsplit(char::is_whitespace).next();
    let low = word.unwrap_or_default().to_ascii_lowercase();
    let talks = ["wa.me/", "phone=", "tel:", "sms:"];
    (low.contains("://") || low.contains("www.")) && !talks.iter().any(|talk| low.contains(talk))
}
