//! A card's recipe becomes its file and what should be told about it; what was told is kept in the
//! cache with the picture.

use serde::{Deserialize, Serialize};

use super::draw::{DrawError, Drawing, Drawn, Engine, TextBox};
use super::photo::Shelf;
use super::{encode, key};
use crate::artifact::Image;
use crate::diagnostic::{Diagnostic, Place, codes};
use crate::source::{Sources, Span};

/// Characters without a glyph that a warning shows.
const SHOWN: usize = 20;

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
    pub fn diagnostics(&self, image: &Image, sources: &Sources) -> Vec<Diagnostic> {
        let Some((_, first)) = image.texts.first() else {
            return Vec::new();
        };
        let subject = &image.subject;
        let at = |name: &str| match image.texts.iter().find(|(text, _)| text == name) {
            Some((_, span)) => Place::At(*span),
            // Made of several texts, or of none that a person wrote here.
            None => Place::File(sources.get(first.source).path.clone()),
        };
        let cut = self.cut.iter().map(|name| {
            Diagnostic::new(
                codes::CARD_CUT,
                at(name),
                format!("the {} is cut on {subject}", words(name)),
            )
            .help("shorten it; even in the smallest letters it has no room")
        });
        let faint = self.faint.iter().map(|(name, ratio)| {
            let (whole, rest) = (ratio / 100, ratio % 100);
            Diagnostic::new(
                codes::CARD_CONTRAST,
                at(name),
                format!("the {} is hard to read on {subject}, which has a photo: its contrast is {whole}.{rest:02} to 1", words(name)),
            )
            .help("4.5 to 1 is the least: set another focus for the photo or take another photo; in a theme of your own, darken what lies between photo and text")
        });
        let missing = self.missing(image, sources, *first);
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

    /// One warning for all characters without a glyph, at the first that a person wrote.
    fn missing(&self, image: &Image, sources: &Sources, first: Span) -> Option<Diagnostic> {
        let found = self.missing.iter().map(|c| (place(*c, image, sources), *c));
        let mut found: Vec<(Option<Span>, char)> = found.collect();
        found.sort_by_key(|(span, c)| (span.is_none(), *span, *c));
        let (span, c) = *found.first()?;
        let others: String = found[1..].iter().take(SHOWN).map(|(_, c)| *c).collect();
        let more = match found.len() - 1 {
            0 => String::new(),
            1 => format!(", nor {others}"),
            more if more > SHOWN => format!(", nor {more} others: {others} …"),
            more => format!(", nor {more} others: {others}"),
        };
        let message = format!(
            "no font has the character {c} (U+{:04X}) that stands on {}{more}",
            u32::from(c),
            image.subject,
        );
        // What nobody wrote here is a word of the tool itself, in the language of the story.
        let place = match span {
            Some(span) => Place::At(span),
            None => Place::File(sources.get(first.source).path.clone()),
        };
        Some(
            Diagnostic::new(codes::CARD_CHARACTER, place, message).help(
                "use another character, or put a font that has it into content/fonts/ (README says where to find fonts)",
            ),
        )
    }
}

/// Tells of each text once, though it stands on several cards.
pub(super) fn once(told: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut kept: Vec<(Diagnostic, usize)> = Vec::new();
    for one in told {
        let same = |(other, _): &&mut (Diagnostic, usize)| {
            (other.code, &other.place) == (one.code, &one.place)
        };
        match kept.iter_mut().find(same) {
            // One photo that cannot be read fails in every size.
            Some((other, _)) if other.message == one.message => {}
            Some((_, more)) => *more += 1,
            None => kept.push((one, 0)),
        }
    }
    let all = |(mut one, more): (Diagnostic, usize)| {
        match more {
            0 => {}
            1 => one.message.push_str("; one more card has the same fault"),
            more => one
                .message
                .push_str(&format!("; {more} more cards have the same fault")),
        }
        one
    };
    kept.into_iter().map(all).collect()
}

/// The name of a box as people say it: `demand-2` is `demand 2`.
fn words(name: &str) -> String {
    match name {
        "campaign" => "campaign's title".to_owned(),
        name => name.replace('-', " "),
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
