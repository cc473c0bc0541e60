//! Characters become the ranges that hold them: what a font shows, asked for often.

use takumi::prelude::{UnicodeRange, UnicodeRangeSet};

/// A set of characters as ranges, in order, with both ends in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Coverage(Vec<(char, char)>);

impl Coverage {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn holds(&self, c: char) -> bool {
        let at = self.0.partition_point(|&(_, last)| last < c);
        self.0.get(at).is_some_and(|&(first, _)| first <= c)
    }

    /// The characters of both.
    pub(super) fn join(&self, other: &Coverage) -> Coverage {
        let mut ranges = [&self.0[..], &other.0[..]].concat();
        ranges.sort_unstable();
        Coverage::merged(ranges)
    }

    /// The same as takumi takes it, where an empty set would mean every character.
    pub(super) fn ranges(&self) -> UnicodeRangeSet {
        (self.0.iter())
            .map(|&(first, last)| UnicodeRange::new(first.into(), last.into()))
            .collect()
    }

    /// Sorted ranges, with those made one that overlap or touch.
    fn merged(ranges: Vec<(char, char)>) -> Coverage {
        let mut merged: Vec<(char, char)> = Vec::new();
        for (first, last) in ranges {
            match merged.last_mut() {
                Some(before) if u32::from(first) <= u32::from(before.1) + 1 => {
                    before.1 = before.1.max(last);
                }
                _ => merged.push((first, last)),
            }
        }
        Coverage(merged)
    }
}

impl FromIterator<char> for Coverage {
    fn from_iter<T: IntoIterator<Item = char>>(chars: T) -> Self {
        let mut ranges: Vec<_> = chars.into_iter().map(|c| (c, c)).collect();
        ranges.sort_unstable();
        Coverage::merged(ranges)
    }
}
