//! A card's recipe becomes its file and what should be told about it; what was told is kept in the
//! cache with the picture.

use serde::{Deserialize, Serialize};

use super::draw::{DrawError, Drawing, Drawn, Engine, TextBox};
use super::photo::Shelf;
use super::{encode, key};
use crate::artifact::Image;
use crate::diagnostic::{Diagnostic, codes};
use crate::source::{Sources, Span};

/// What is worth knowing about a drawn card.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The marked texts, and where they stand.
    pub boxes: Vec<TextBox>,
    /// The texts that were cut.
    cut: Vec<String>,
    /// The texts with too little contrast, and how much, in hundredths.
    faint: Vec<(String, u32)>,
    /// Characters without a glyph.
    missing: Vec<char>,
    /// How many bytes the file has above its limit.
    excess: usize,
}

/// The hash of all that goes into a card.
pub(super) fn recipe(image: &Image, edition: &str, fonts: &str) -> String {
    let size = format!("{}x{}", image.width, image.height);
    let file = format!("{:?} {:?} {}", image.encoding, image.notes, image.limit);
    let photos = image.photos.iter().map(|photo| {
        let (name, hash) = (&photo.name, &photo.media.hash);
        let (width, height, focus) = (photo.width, photo.height, photo.focus);
        format!("{name} {hash} {width}x{height} {focus:?}")
    });
    let photos: Vec<String> = photos.collect();
    let mut parts = vec![edition, fonts, &size, &file, &image.style, &image.html];
    parts.extend(photos.iter().map(String::as_str));
    key(&parts)
}

/// Draws a card and writes its file.
pub(super) fn draw(
    image: &Image,
    engine: &impl Engine,
    shelf: &Shelf,
) -> Result<(Vec<u8>, Report), DrawError> {
    let photo = |inlay: &crate::artifact::Inlay| {
        let pixels = shelf
            .for_card(inlay)
            .map_err(|why| DrawError::Image(inlay.media.name.clone(), why))?;
        Ok((inlay.name.clone(), pixels))
    };
    let images: Vec<_> = (image.photos.iter().map(photo)).collect::<Result<_, DrawError>>()?;
    let Drawn {
        pixels,
        boxes,
        cut,
        faint,
        missing,
    } = engine.draw(&Drawing {
        style: &image.style,
        html: &image.html,
        width: image.width,
        height: image.height,
        images: &images,
    })?;
    let bytes = encode::encode(&pixels, image.encoding, image.limit, &image.notes)
        .map_err(DrawError::Page)?;
    let report = Report {
        boxes,
        cut,
        faint,
        missing,
        excess: bytes.len().saturating_sub(image.limit),
    };
    Ok((bytes, report))
}

impl Report {
    /// What a person should be told of, each at the text that is meant.
    pub(super) fn diagnostics(&self, image: &Image, sources: &Sources) -> Vec<Diagnostic> {
        let Some((_, first)) = image.texts.first() else {
            return Vec::new();
        };
        let subject = &image.subject;
        let at = |name: &str| {
            let text = image.texts.iter().find(|(text, _)| text == name);
            text.map_or(*first, |(_, span)| *span)
        };
        let cut = self.cut.iter().map(|name| {
            Diagnostic::new(
                codes::CARD_CUT,
                at(name),
                format!("the {name} is cut on {subject}"),
            )
            .help("shorten it; even in the smallest letters it has no room")
        });
        let faint = self.faint.iter().map(|(name, ratio)| {
            let (whole, rest) = (ratio / 100, ratio % 100);
            Diagnostic::new(
                codes::CARD_CONTRAST,
                at(name),
                format!("the {name} is hard to read over the photo on {subject}: its contrast is {whole}.{rest:02} to 1"),
            )
            .help("4.5 to 1 is the least: set another focus for the photo or take another photo; in a theme of your own, darken what lies between photo and text")
        });
        let missing = self.missing.iter().map(|c| {
            Diagnostic::new(
                codes::CARD_CHARACTER,
                place(*c, image, sources).unwrap_or(*first),
                format!(
                    "no font has the character {c} (U+{:04X}) that stands on {subject}",
                    u32::from(*c),
                ),
            )
            .help("use another character, or put a font that has it into content/fonts/")
        });
        let large = (self.excess > 0).then(|| {
            let limit = image.limit.div_ceil(1000);
            Diagnostic::new(
                codes::CARD_SIZE,
                *first,
                format!(
                    "{subject} has {} KB more than the {limit} KB that networks take",
                    self.excess.div_ceil(1000)
                ),
            )
            .help("take a calmer photo, or a theme whose card is simpler")
        });
        (cut.chain(faint).chain(missing).chain(large)).collect()
    }
}

/// Where a character stands in the texts of a card.
fn place(c: char, image: &Image, sources: &Sources) -> Option<Span> {
    image.texts.iter().find_map(|(_, span)| {
        let text = &sources.get(span.source).text;
        let end = text.len().min(span.end as usize);
        let inside = text.get(span.start as usize..end)?;
        let start = span.start as usize + inside.find(c)?;
        Some(Span::new(span.source, start..start + c.len_utf8()))
    })
}
