//! A message's text in one language becomes a sentence, its parts filled in.

use icu_plurals::{PluralCategory, PluralRules};
use quick_xml::escape::partial_escape;

use super::message::{COUNT, SHOWN};

/// A text as it was written: pieces in their order.
pub(super) type Text = Vec<Piece>;

/// One piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// Words.
    Words(String),
    /// The part of that name.
    Part(&'static str),
    /// One of several texts, by the number that `count` is.
    Forms(Vec<Form>),
}

/// The text for some numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) when: When,
    /// Whether it serves for all numbers that have no form of their own.
    pub(super) star: bool,
    pub(super) text: Text,
}

/// For which numbers a form is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// `[0]`: this number alone.
    Exactly(u64),
    /// `[few]`: a plural category of the language, by the Unicode CLDR.
    Category(PluralCategory),
}

/// What a text is filled with.
pub(super) struct Filling<'a> {
    /// The number by which forms are chosen, and how it is shown.
    pub(super) count: Option<(u64, &'a str)>,
    pub(super) parts: &'a [(&'a str, &'a str)],
    /// Whether the parts are HTML, so that words are to be written as such too.
    pub(super) html: bool,
}

impl Filling<'_> {
    /// Whether there is a part of that name.
    pub(super) fn has(&self, name: &str) -> bool {
        match name {
            COUNT => self.count.is_some(),
            name => self.part(name).is_some(),
        }
    }

    fn part(&self, name: &str) -> Option<&str> {
        let given = self.parts.iter().find(|(part, _)| *part == name);
        let shown = || self.count.filter(|_| name == SHOWN).map(|(_, shown)| shown);
        given.map(|(_, text)| *text).or_else(shown)
    }

    /// Writes a text to the end of `said`.
    pub(super) fn write(&self, text: &Text, plurals: Option<&PluralRules>, said: &mut String) {
        for piece in text {
            match piece {
                Piece::Words(words) if self.html => said.push_str(&partial_escape(words)),
                Piece::Words(words) => said.push_str(words),
                Piece::Part(name) => said.push_str(self.part(name).unwrap_or_default()),
                Piece::Forms(forms) => {
                    if let Some(form) = self.form(forms, plurals) {
                        self.write(&form.text, plurals, said);
                    }
                }
            }
        }
    }

    /// The first form that is for the number, or else the one with the star.
    fn form<'f>(&self, forms: &'f [Form], plurals: Option<&PluralRules>) -> Option<&'f Form> {
        let count = self.count.map(|(count, _)| count);
        let category = count.and_then(|count| Some(plurals?.category_for(count)));
        let fits = |form: &&Form| match form.when {
            When::Exactly(number) => Some(number) == count,
            When::Category(own) => Some(own) == category,
        };
        let star = || forms.iter().find(|form| form.star);
        forms.iter().find(fits).or_else(star)
    }
}
