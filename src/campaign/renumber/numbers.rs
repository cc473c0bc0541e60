//! A wish and the numbers that there are become the numbers that change, and the files that bear them.

use std::collections::{BTreeMap, BTreeSet};

use super::super::Parts;
use super::Numbers;
use crate::story::NUMBERS;

/// Largest number of a story.
const MOST: u32 = *NUMBERS.end();

/// What a person wants of the numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// No number is missing between the first and the last.
    CloseGaps,
    /// This number is free.
    Free(u32),
    /// The story of the first number gets the second; those between move up or down by one.
    Move(u32, u32),
}

/// The numbers that change.
pub(super) fn of(wish: Wish, all: &BTreeSet<u32>) -> Result<Numbers, String> {
    let new: Numbers = match wish {
        Wish::CloseGaps => {
            let first = all.first().copied().unwrap_or(1);
            all.iter().copied().zip(first..).collect()
        }
        Wish::Free(number) => {
            let run = (number..=MOST).take_while(|number| all.contains(number));
            run.map(|number| (number, number + 1)).collect()
        }
        Wish::Move(from, _) if !all.contains(&from) => {
            return Err(format!("there is no story {from}"));
        }
        Wish::Move(from, to) if !all.contains(&to) => BTreeMap::from([(from, to)]),
        Wish::Move(from, to) => {
            let between = all.range(from.min(to)..=from.max(to)).copied();
            let shifted = between.map(|number| match number {
                _ if number == from => (from, to),
                _ if from < to => (number, number - 1),
                _ => (number, number + 1),
            });
            shifted.collect()
        }
    };
    let changed: Numbers = new.into_iter().filter(|(old, new)| old != new).collect();
    match changed.values().max() {
        Some(new) if *new > MOST => Err(format!("numbers of stories end at {MOST}")),
        _ => Ok(changed),
    }
}

/// The paths inside the content folder of stories and translations whose number changes, and their new ones.
pub(super) fn renamed(parts: &Parts, numbers: &Numbers) -> BTreeMap<String, String> {
    let files = || parts.stories.iter().chain(&parts.translations);
    let digits = |name: &str| name.bytes().take_while(u8::is_ascii_digit).count();
    // Once 100 becomes 99, only other names tell that it is to be 099.
    let padded = files().filter(|(name, _)| name.name.starts_with('0'));
    let width = padded
        .map(|(name, _)| digits(&name.name))
        .max()
        .unwrap_or(1);
    let renamed = files().filter_map(|(name, _)| {
        let new = numbers.get(&name.number)?;
        let path = |name: &str| format!("stories/{name}");
        let to = numbered(&name.name, *new, width);
        Some((path(&name.name), path(&to)))
    });
    renamed.collect()
}

/// A text with another number in the place of its first digits: padded as these are, or, where these do
/// not tell, to a width.
pub(super) fn numbered(text: &str, number: u32, width: usize) -> String {
    let start = text
        .find(|c: char| c.is_ascii_digit())
        .unwrap_or(text.len());
    let rest = text[start..].trim_start_matches(|c: char| c.is_ascii_digit());
    let width = match text[start..].starts_with('0') {
        true => text.len() - start - rest.len(),
        false => width,
    };
    format!("{}{number:0width$}{rest}", &text[..start])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(wish: Wish, all: &[u32]) -> Vec<(u32, u32)> {
        let all = all.iter().copied().collect();
        of(wish, &all)
            .expect("it can be done")
            .into_iter()
            .collect()
    }

    #[test]
    fn a_wish_moves_as_few_stories_as_it_can() {
        assert_eq!(changed(Wish::CloseGaps, &[2, 3, 5, 9]), [(5, 4), (9, 5)]);
        assert_eq!(changed(Wish::CloseGaps, &[1, 2, 3]), []);
        assert_eq!(changed(Wish::Free(2), &[1, 2, 3, 5]), [(2, 3), (3, 4)]);
        assert_eq!(changed(Wish::Free(4), &[1, 2, 3, 5]), []);
        assert_eq!(
            changed(Wish::Move(4, 2), &[1, 2, 3, 4]),
            [(2, 3), (3, 4), (4, 2)]
        );
        assert_eq!(
            changed(Wish::Move(2, 4), &[1, 2, 3, 4]),
            [(2, 4), (3, 2), (4, 3)]
        );
        assert_eq!(changed(Wish::Move(2, 7), &[1, 2, 3]), [(2, 7)]);
        assert!(of(Wish::Move(8, 1), &[1].into()).is_err());
        assert!(of(Wish::Free(MOST), &[MOST].into()).is_err());
    }

    #[test]
    fn padding_stays() {
        assert_eq!(numbered("012-a7.md", 9, 3), "009-a7.md");
        assert_eq!(numbered("\"10\"", 9, 1), "\"9\"");
        assert_eq!(numbered("100-x.md", 99, 3), "099-x.md");
        assert_eq!(numbered("1000-x.md", 999, 3), "999-x.md");
    }
}
