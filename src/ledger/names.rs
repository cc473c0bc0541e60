//! Texts that many rows repeat are kept once, each with the place of the first.

use std::collections::HashMap;

use crate::source::Spanned;

/// A text of some [`Names`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(u32);

/// Texts, each once. Tables of a hundred thousand rows name a few dozen places.
#[derive(Debug, Default)]
pub struct Names {
    texts: Vec<Spanned<String>>,
    /// As they are written and, where case does not count, in small letters.
    known: HashMap<String, Name>,
}

impl Names {
    /// The name of a text, letter by letter.
    pub(super) fn exact(&mut self, cell: Spanned<&str>) -> Name {
        if let Some(name) = self.known.get(cell.value) {
            return *name;
        }
        self.add(
            cell.value.to_owned(),
            Spanned::new(cell.value.to_owned(), cell.span),
        )
    }

    /// The name of a text, in which case and the width of spaces do not count: `Mill Row` and
    /// `mill  row` are one place. It is told as the first row writes it.
    pub(super) fn folded(&mut self, cell: Spanned<&str>) -> Name {
        // Most rows write it as one before them did.
        if let Some(name) = self.known.get(cell.value) {
            return *name;
        }
        let text = cell.value.split_whitespace().collect::<Vec<_>>().join(" ");
        let key = text.to_lowercase();
        let name = match self.known.get(&key) {
            Some(name) => *name,
            None => self.add(key, Spanned::new(text, cell.span)),
        };
        self.known.insert(cell.value.to_owned(), name);
        name
    }

    fn add(&mut self, key: String, text: Spanned<String>) -> Name {
        let name = Name(u32::try_from(self.texts.len()).unwrap_or(u32::MAX));
        self.texts.push(text);
        self.known.insert(key, name);
        name
    }

    /// The text of a name, and where it stands first.
    pub fn get(&self, name: Name) -> &Spanned<String> {
        &self.texts[name.0 as usize]
    }

    /// Every name with its text, in the order in which they first stand.
    pub fn iter(&self) -> impl Iterator<Item = (Name, &Spanned<String>)> {
        let names = (0..).map(Name);
        names.zip(&self.texts)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }
}

impl Name {
    /// Its place among the names, from 0.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}
