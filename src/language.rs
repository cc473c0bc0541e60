//! BCP 47 language tags: the direction in which their script runs, and what a language calls itself.

use icu_locale::{Direction, Locale, LocaleDirectionality, LocaleExpander};
use isolang::Language as Listed;

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

    /// Parts the stem of a file's name from the language of a translation: `asthma.es`. In a file's name
    /// `es_MX` and `spanish` pass, so that it can be told that they are written `es-MX` and `es`.
    pub fn of_file(stem: &str) -> (&str, Option<Language>) {
        let language = |written: &str| {
            let own = Self::parse(&written.replace('_', "-"));
            own.or_else(|| Self::parse(Self::called(written)?))
        };
        let parts = stem.rsplit_once('.');
        let parts = parts.and_then(|(own, written)| Some((own, language(written)?)));
        match parts {
            Some((own, language)) => (own, Some(language)),
            None => (stem, None),
        }
    }

    /// The tag of the language that a person calls by that name, in English or in the language itself.
    pub fn called(name: &str) -> Option<&'static str> {
        let name = name.to_lowercase();
        let listed = Listed::from_name_lowercase(&name).or_else(|| Listed::from_autonym(&name))?;
        Some(listed.to_639_1().unwrap_or_else(|| listed.to_639_3()))
    }

    /// The language in the list of ISO 639, from which names come.
    fn listed(&self) -> Option<Listed> {
        let code = self.locale.id.language.as_str();
        Listed::from_639_1(code).or_else(|| Listed::from_639_3(code))
    }

    /// Whether there is such a language, by ISO 639.
    pub fn is_known(&self) -> bool {
        self.listed().is_some()
    }

    /// What the language calls itself, with script and region where the tag has them: `Español`,
    /// `Português (BR)`. One whose own name is not known is called by its tag.
    pub fn name(&self) -> String {
        let Some(own) = self.listed().and_then(|listed| listed.to_autonym()) else {
            return self.tag.clone();
        };
        // Some have several names, of which the last is the commonest, and some a name in Latin letters or
        // a sign of direction behind it.
        let own = own.rsplit(',').next().unwrap_or(own);
        let own = own.split('(').next().unwrap_or(own);
        let own = own.trim_matches(|c: char| c.is_whitespace() || c == '\u{200e}');
        let mut letters = own.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        let name: String = first.chain(letters).collect();
        let id = &self.locale.id;
        let script = id.script.as_ref().map(ToString::to_string);
        let more: Vec<String> = (script.into_iter())
            .chain(id.region.as_ref().map(ToString::to_string))
            .collect();
        match more.is_empty() {
            true => name,
            false => format!("{name} ({})", more.join(", ")),
        }
    }

    /// Language and region as Open Graph writes them (<https://ogp.me/#optional>): `es_ES`. Where the tag has
    /// no region, it is that in which most speakers live, by the Unicode CLDR.
    pub fn open_graph(&self) -> String {
        let mut id = self.locale.id.clone();
        LocaleExpander::new_extended().maximize(&mut id);
        match id.region {
            Some(region) => format!("{}_{region}", id.language),
            None => id.language.to_string(),
        }
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
        assert!(
            Language::parse("yue").unwrap().is_known()
                && !Language::parse("xx").unwrap().is_known()
        );
        for wrong in ["", "english language", "en_GB", "e", "12", "und"] {
            assert!(Language::parse(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn languages_are_called_as_they_call_themselves() {
        for (tag, name, open_graph) in [
            ("es", "Español", "es_ES"),
            ("pt-BR", "Português (BR)", "pt_BR"),
            ("ar", "العربية", "ar_EG"),
            ("zh-Hant", "中文 (Hant)", "zh_TW"),
            ("ht", "Kreyòl", "ht_HT"),
        ] {
            let language = Language::parse(tag).unwrap();
            assert_eq!(
                (language.name().as_str(), language.open_graph().as_str()),
                (name, open_graph)
            );
        }
        assert_eq!(Language::called("Spanish"), Some("es"));
        assert_eq!(Language::called("español"), Some("es"));
        assert_eq!(Language::of_file("a.b").0, "a.b");
        assert_eq!(Language::of_file("a.es_MX").1.unwrap().tag(), "es-MX");
    }
}
