//! Font files become takumi's fonts, and the set of characters that they can show.

use std::collections::BTreeSet;

use skrifa::color::ColorGlyphFormat;
use skrifa::{FontRef, GlyphId, MetadataProvider};
use takumi::prelude::{FontResource, Fonts, UnicodeRange};
use unicode_normalization::char::decompose_canonical;

use super::DrawError;

/// The fonts of a theme, in the order in which they are asked for a character.
pub(super) struct Library {
    pub(super) fonts: Fonts,
    covered: BTreeSet<char>,
}

impl Library {
    /// Reads OpenType or WOFF2 files, given as name and bytes.
    pub(super) fn new<'a>(
        files: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    ) -> Result<Self, DrawError> {
        let mut library = Self {
            fonts: Fonts::default(),
            covered: BTreeSet::new(),
        };
        for (name, bytes) in files {
            library
                .add(bytes)
                .map_err(|why| DrawError::Font(name.to_owned(), why))?;
        }
        Ok(library)
    }

    fn add(&mut self, bytes: &[u8]) -> Result<(), String> {
        let sfnt = match bytes.starts_with(b"wOF2") {
            true => wuff::decompress_woff2(bytes).map_err(|e| e.to_string())?,
            false => bytes.to_vec(),
        };
        let font = FontRef::new(&sfnt).map_err(|e| e.to_string())?;
        let shown: Vec<char> = (font.charmap().mappings())
            .filter(|&(_, glyph)| shows(&font, glyph))
            .filter_map(|(code, _)| char::from_u32(code))
            .collect();
        // The files of one family may each hold a few scripts: a face then answers only for what
        // it holds, as with `unicode-range` in a browser.
        let range = (shown.iter())
            .map(|&c| UnicodeRange::new(c.into(), c.into()))
            .collect();
        self.covered.extend(shown);
        (self.fonts)
            .register(FontResource::new(sfnt).unicode_range(range))
            .map_err(|e| e.to_string())?;
        Ok(())
    }

    /// The characters of `texts` that no font shows, in order, once each.
    pub(super) fn missing(&self, texts: impl Iterator<Item = char>) -> Vec<char> {
        texts
            .filter(|&c| !self.shows(c))
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect()
    }

    fn shows(&self, c: char) -> bool {
        // What is never seen needs no glyph: white space, joiners, direction marks, variation
        // selectors, soft hyphens.
        let unseen = matches!(c,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}'
            | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0000}'..='\u{E0FFF}');
        if unseen || c.is_whitespace() || self.covered.contains(&c) {
            return true;
        }
        // A composed letter may be drawn from its parts.
        let mut parts = Vec::new();
        decompose_canonical(c, |part| parts.push(part));
        parts.len() > 1 && parts.iter().all(|part| self.covered.contains(part))
    }
}

/// Whether takumi paints this glyph: it leaves out those of the COLR version 1 kind.
fn shows(font: &FontRef, glyph: GlyphId) -> bool {
    (font.color_glyphs())
        .get_with_format(glyph, ColorGlyphFormat::ColrV1)
        .is_none()
}
