//! `043-inhaler-at-midnight.md` becomes a number, a slug and, for a translation, a language.

use unicode_normalization::UnicodeNormalization;

use crate::language::Language;

/// The parts of a story's file name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileName {
    /// The whole name, in composed letters.
    pub name: String,
    /// The leading digits.
    pub number: u32,
    /// What follows the first hyphen, without endings; may be empty.
    pub slug: String,
    /// The language of a translation: `043-slug.es.md`.
    pub translation: Option<Language>,
}

/// Numbers that a story can have.
pub const NUMBERS: std::ops::RangeInclusive<u32> = 1..=9_999_999;

/// Reads a file name; nothing when it does not begin with a number from 1 to 9,999,999.
pub fn file_name(name: &str) -> Option<FileName> {
    // macOS hands out decomposed letters; the same name must mean the same on every machine.
    let name: String = name.nfc().collect();
    let stem = name.strip_suffix(".md")?;
    let (stem, translation) = Language::of_file(stem);
    let digits = stem.len() - stem.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let slug = match &stem[digits..] {
        "" => "",
        rest => rest.strip_prefix('-')?,
    };
    let number = stem[..digits].parse().ok()?;
    NUMBERS.contains(&number).then(|| FileName {
        number,
        slug: slug.to_owned(),
        translation,
        name: name.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn numbers_lead_and_endings_close() {
        assert_eq!(file_name("043-inhaler.md").unwrap().number, 43);
        assert_eq!(file_name("1043-größe.md").unwrap().slug, "größe");
        assert_eq!(file_name("7.md").unwrap().slug, "");
        assert_eq!(
            file_name("043-x.es.md").unwrap().translation.unwrap().tag(),
            "es"
        );
        assert_eq!(file_name("043-v1.5-x.md").unwrap().slug, "v1.5-x");
        for wrong in [
            "inhaler.md",
            "000-x.md",
            "043x.md",
            "043-x.txt",
            "99999999-x.md",
            "-x.md",
        ] {
            assert!(file_name(wrong).is_none(), "{wrong}");
        }
    }
}
