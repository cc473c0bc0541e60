//! BCP 47 language tags, and the direction in which their script runs.

use icu_locale::{Direction, Locale, LocaleDirectionality, LocaleExpander};

/// A well-formed language tag: `en`, `pt-BR`, `zh-Hant`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    tag: String,
    locale: Locale,
    right_to_left: bool,
}

impl Language {
    /// Reads a tag by BCP 47 (RFC 5646); nothing when it is malformed. Underscores are not taken,
    /// since browsers do not take them either.
    pub fn parse(text: &str) -> Option<Language> {
        if text.contains('_') {
            return None;
        }
        let locale = Locale::try_from_str(text).ok()?;
        if locale.id.language.is_unknown() {
            return None;
        }
        let directionality =
            LocaleDirectionality::new_with_expander(LocaleExpander::new_extended());
        Some(Language {
            tag: locale.to_string(),
            right_to_left: directionality.get(&locale.id) == Some(Direction::RightToLeft),
            locale,
        })
    }

    /// English, which a campaign speaks unless its settings say otherwise.
    pub fn english() -> Language {
        Language {
            tag: "en".to_owned(),
            locale: icu_locale::locale!("en"),
            right_to_left: false,
        }
    }

    /// The tag in its canonical spelling, for `lang` attributes.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Whether it is a variety of the language with that code of two or three letters.
    pub fn is(&self, code: &str) -> bool {
        self.locale.id.language.as_str() == code
    }

    /// Language, script and region without extensions.
    pub fn base(&self) -> String {
        self.locale.id.to_string()
    }

    /// The locale for number and date formatting.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// `ltr` or `rtl`, for `dir` attributes.
    pub fn direction(&self) -> &'static str {
        if self.right_to_left { "rtl" } else { "ltr" }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn tags_are_checked_and_scripts_give_the_direction() {
        for (tag, direction) in [
            ("en", "ltr"),
            ("ar", "rtl"),
            ("he", "rtl"),
            ("ks-Deva", "ltr"),
        ] {
            assert_eq!(
                Language::parse(tag).unwrap().direction(),
                direction,
                "{tag}"
            );
        }
        for wrong in ["", "english language", "en_GB", "e", "12", "und"] {
            assert!(Language::parse(wrong).is_none(), "{wrong}");
        }
    }
}
