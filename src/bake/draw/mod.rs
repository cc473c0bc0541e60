//! A finished card recipe (HTML, size, photos) becomes pixels, with a report of what did not fit and
//! of what is hard to read.
//!
//! A card is a page: HTML whose `<style>` holds its CSS, already rendered, drawn at a fixed size.
//! The page itself says which texts may change size. An element marked
//! `data-fit="GROUP/BOX LARGEST SMALLEST"` (`/BOX` may be left out: the box then bears the group's
//! name) holds only text, in a box whose size the rest of the page determines, and takes its
//! `font-size` from `var(--fit-GROUP)`. The engine gives each group, in the order of the page, the
//! largest whole number of pixels at which no box of it overflows; boxes of one group always share
//! one size. What does not fit even at the smallest is broken inside words, then cut with an
//! ellipsis and named in [`Drawn::cut`]. Where a photo is on the card, the finished pixels under each
//! marked text are looked at: one with too little contrast is named in [`Drawn::faint`].
//!
//! The recipe is plain data, so that its hash can name the finished card in a cache, and another
//! engine may draw it. The same recipe gives the same bytes, on every run and thread.

mod contrast;
mod coverage;
mod fit;
mod font_file;
mod fonts;
mod han;
mod laid;
mod takumi;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

pub use contrast::contrast;
pub use font_file::{check, holds};
pub use fonts::uncovered;
pub use takumi::Takumi;
pub(in crate::bake) use takumi::webp;

/// What a card is made from.
#[derive(Clone, Copy, Debug)]
pub struct Drawing<'a> {
    /// CSS that goes before that of the `<style>` elements in `html`.
    pub style: &'a str,
    /// A fragment of HTML; texts of authors are already escaped in it.
    pub html: &'a str,
    /// Width of the picture in pixels.
    pub width: u32,
    /// Height of the picture in pixels.
    pub height: u32,
    /// The photos that `html` names in `src`, each in the size in which it is shown.
    pub images: &'a [(String, Arc<Pixels>)],
}

/// A picture as pixels: red, green, blue and opacity of one byte each, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pixels {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// `width * height * 4` bytes; the colours are not multiplied by the opacity.
    pub rgba: Vec<u8>,
}

impl Pixels {
    /// Whether nothing of it is transparent.
    pub fn is_opaque(&self) -> bool {
        // To the end, without a question at each pixel, is faster than to stop at the first.
        let (pixels, _) = self.rgba.as_chunks::<4>();
        let both = |all, pixel: &[u8; 4]| all & u32::from_le_bytes(*pixel);
        pixels.iter().fold(u32::MAX, both) >> 24 == 255
    }

    /// The picture on white paper: what a file without transparency shows, and no colour that was
    /// hidden comes to light.
    #[must_use]
    pub fn on_white(mut self) -> Pixels {
        if !self.is_opaque() {
            for pixel in self.rgba.chunks_exact_mut(4) {
                let over = u32::from(pixel[3]);
                for channel in &mut pixel[..3] {
                    let mixed = u32::from(*channel) * over + 255 * (255 - over);
                    *channel = u8::try_from(mixed / 255).unwrap_or(u8::MAX);
                }
                pixel[3] = 255;
            }
        }
        self
    }
}

/// A drawn card, and what its author should know about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// The picture, opaque.
    pub pixels: Pixels,
    /// The marked texts, in the order of the page.
    pub boxes: Vec<TextBox>,
    /// The boxes whose text was cut, in the order of the page.
    pub cut: Vec<String>,
    /// The boxes whose text is hard to read over a photo, and its contrast in hundredths.
    pub faint: Vec<(String, u32)>,
    /// The characters that none of the fonts can show, in order and once each.
    pub missing: Vec<char>,
}

/// Where a marked text stands on a drawing, in pixels from the top left.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct TextBox {
    /// The name of the box.
    pub name: String,
    /// Left edge.
    pub x: i32,
    /// Upper edge.
    pub y: i32,
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
    /// The size that was found for its letters.
    pub size: u32,
}

/// Why nothing was drawn: a fault of the theme or of a photo, never of a story's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DrawError {
    /// A font file cannot be read: its name, and why.
    Font(String, String),
    /// A photo cannot be read: its name, and why.
    Image(String, String),
    /// A `data-fit` mark is not `GROUP/BOX LARGEST SMALLEST`.
    Mark(String),
    /// The page cannot be laid out or painted: why.
    Page(String),
}

impl fmt::Display for DrawError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Font(name, why) => write!(f, "the font {name} cannot be read: {why}"),
            Self::Image(name, why) => write!(f, "the image {name} cannot be read: {why}"),
            Self::Mark(mark) => write!(
                f,
                "data-fit=\"{mark}\" should read \"group/box largest smallest\", such as \"beats/care 40 20\", \
                 and each box should be named once"
            ),
            Self::Page(why) => write!(f, "the card cannot be laid out: {why}"),
        }
    }
}

impl std::error::Error for DrawError {}

/// Something that draws cards.
pub trait Engine: Sync {
    /// Draws one card.
    ///
    /// # Errors
    /// When the page is not well formed or a photo cannot be decoded; see [`DrawError`].
    fn draw(&self, drawing: &Drawing) -> Result<Drawn, DrawError>;
}

/// The page without its `<style>` elements, and what they hold.
pub fn split_styles(html: &str) -> (String, String) {
    let (mut body, mut css, mut rest) = (String::new(), String::new(), html);
    while let Some((before, after)) = rest.split_once("<style>") {
        let (inside, after) = after.split_once("</style>").unwrap_or((after, ""));
        body.push_str(before);
        css.push_str(inside);
        rest = after;
    }
    body.push_str(rest);
    (body, css)
}

/// The text without what could change how its neighbours are read: control characters, and the
/// characters that embed or override a direction. Composed (NFC), since fonts cover composed
/// letters best. Marks (U+200E, U+200F, U+061C) and isolates stay: they are part of good texts.
fn clean(text: &str) -> Cow<'_, str> {
    let bad = |c: char| {
        (c.is_control() && c != '\n' && c != '\t')
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{FEFF}')
    };
    if text.is_ascii() && !text.contains(bad) {
        return Cow::Borrowed(text);
    }
    // Piece by piece: a mark that begins an author's text must not join the `>` before it.
    let pieces = text.split_inclusive('>');
    let clean = |piece: &str| piece.chars().filter(|&c| !bad(c)).nfc().collect::<String>();
    Cow::Owned(pieces.map(clean).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn engine() -> Takumi {
        let fonts = [
            (
                "latin",
                &include_bytes!("../../../themes/solidarity/fonts/noto-sans-400.woff2")[..],
            ),
            (
                "heading",
                include_bytes!("../../../themes/solidarity/fonts/heading-800.woff2"),
            ),
        ];
        Takumi::new(fonts).expect("the theme's own fonts")
    }

    /// A card of 400×200 with a title over two texts of one size.
    fn card(title: &str, care: &str, cause: &str) -> String {
        format!(
            "<style>.card{{width:400px;height:200px;display:flex;flex-direction:column;background:#fff}}\
             .title{{font-size:var(--fit-title);max-height:60px}}.row{{flex:1;min-height:0;display:flex}}\
             .row div{{flex:1 1 0;min-width:0;font-size:var(--fit-beats);line-height:1.3}}</style>\
             <div class=\"card\"><div class=\"title\" data-fit=\"title 40 16\">{title}</div><div class=\"row\">\
             <div data-fit=\"beats/care 24 12\">{care}</div><div data-fit=\"beats/cause 24 12\">{cause}</div></div></div>"
        )
    }

    fn sizes(drawn: &Drawn) -> Vec<u32> {
        drawn.boxes.iter().map(|text| text.size).collect()
    }

    fn draw(engine: &Takumi, html: &str) -> Result<Drawn, DrawError> {
        engine.draw(&Drawing {
            style: "",
            html,
            width: 400,
            height: 200,
            images: &[],
        })
    }

    #[test]
    fn short_texts_stand_at_their_largest_and_nothing_is_reported() {
        let drawn = draw(&engine(), &card("Home", "Soup.", "Hunger.")).unwrap();
        assert_eq!(sizes(&drawn), [40, 24, 24]);
        assert!(drawn.cut.is_empty() && drawn.missing.is_empty());
    }

    #[test]
    fn one_long_text_makes_all_of_its_group_smaller_but_no_other() {
        let drawn = draw(&engine(), &card("Home", &"soup ".repeat(40), "Hunger.")).unwrap();
        let [title, care, cause] = sizes(&drawn)[..] else {
            panic!("three boxes: {:?}", drawn.boxes)
        };
        assert_eq!(title, 40);
        assert!((12..24).contains(&care) && care == cause, "{care} {cause}");
        assert!(drawn.cut.is_empty());
    }

    #[test]
    fn what_cannot_fit_is_cut_and_named() {
        let engine = engine();
        let drawn = draw(
            &engine,
            &card("Home", &"soup &amp; bread ".repeat(90), "Hunger."),
        )
        .unwrap();
        assert_eq!(drawn.cut, ["care"]);
        let drawn = draw(&engine, &card("Home", "Soup.", &"x".repeat(2000))).unwrap();
        assert_eq!(drawn.cut, ["cause"], "a single endless word");
    }

    #[test]
    fn a_long_word_is_kept_whole_where_a_smaller_size_allows() {
        let drawn = draw(&engine(), &card("Krankenhausfinanzierung", "a", "b")).unwrap();
        let broken = draw(&engine(), &card(&"Krankenhaus".repeat(6), "a", "b")).unwrap();
        assert!(sizes(&drawn)[0] < 40, "{:?}", drawn.boxes);
        assert!(broken.cut.is_empty(), "{:?}", broken.cut);
    }

    #[test]
    fn a_tag_shrinks_rather_than_break_in_any_direction() {
        let html = "<div dir=\"rtl\" style=\"width:200px;height:90px\"><div data-fit=\"tag 60 8\" \
                    style=\"direction:ltr;white-space:nowrap;font-size:var(--fit-tag)\">#CareLedger043</div></div>";
        let drawn = draw(&engine(), html).unwrap();
        assert!((15..40).contains(&sizes(&drawn)[0]), "{:?}", drawn.boxes);
        assert!(drawn.cut.is_empty());
    }

    #[test]
    fn characters_without_a_glyph_are_reported_once() {
        let html = card(
            "漢 e\u{301} 🚲漢",
            "\u{200F}zero\u{200D}width\u{FE0F}",
            "ok",
        );
        assert_eq!(draw(&engine(), &html).unwrap().missing, ['漢', '🚲']);
    }

    #[test]
    fn controls_and_overrides_never_reach_the_page() {
        assert_eq!(
            clean("a\u{202E}b\u{7}c\u{2066}d\u{2069}\n"),
            "abc\u{2066}d\u{2069}\n"
        );
        assert_eq!(clean("<b>\u{338}e\u{301}</b>"), "<b>\u{338}é</b>");
        let engine = engine();
        let plain = draw(&engine, &card("Home", "abc", "x")).unwrap();
        let tricky = draw(&engine, &card("Ho\u{202E}me", "a\u{0}bc\u{202C}", "x")).unwrap();
        assert_eq!(plain, tricky);
    }

    #[test]
    fn the_same_card_gives_the_same_bytes_on_every_thread() {
        let html = card("An inhaler at midnight", &"soup ".repeat(40), "Hunger.");
        let first = draw(&engine(), &html).unwrap();
        let engine = engine();
        std::thread::scope(|scope| {
            let threads: Vec<_> = (0..4)
                .map(|_| scope.spawn(|| draw(&engine, &html)))
                .collect();
            for thread in threads {
                assert_eq!(thread.join().unwrap().unwrap(), first);
            }
        });
    }

    #[test]
    fn faults_of_the_theme_are_errors() {
        let engine = engine();
        for mark in [
            "title 10 20",
            "title",
            "a\"b 3 2",
            "x/y/z 0 0",
            "title 40 x",
        ] {
            let html = format!("<div data-fit=\"{mark}\">x</div>");
            assert!(
                matches!(draw(&engine, &html), Err(DrawError::Mark(_))),
                "{mark}"
            );
        }
        assert!(matches!(
            Takumi::new([("x", &b"nonsense"[..])]),
            Err(DrawError::Font(..))
        ));
        let torn = Pixels {
            width: 3,
            height: 3,
            rgba: vec![0; 5],
        };
        let images = [("p".to_owned(), Arc::new(torn))];
        let drawing = Drawing {
            style: "",
            html: "<img src=\"p\">",
            width: 9,
            height: 9,
            images: &images,
        };
        assert!(matches!(engine.draw(&drawing), Err(DrawError::Image(..))));
    }

    #[test]
    fn a_text_that_its_photo_swallows_is_named() {
        let engine = engine();
        let photo = |grey: u8| {
            let pixels = Pixels {
                width: 400,
                height: 200,
                rgba: [grey, grey, grey, 255].repeat(400 * 200),
            };
            [("p".to_owned(), Arc::new(pixels))]
        };
        let html = |position: &str| {
            format!(
                "<div style=\"width:400px;height:200px;display:flex\"><img src=\"p\" style=\"position:absolute\">\
                 <div data-fit=\"title 40 16\" style=\"position:{position};color:#fff;font-size:var(--fit-title)\">Home</div></div>"
            )
        };
        let faint = |position, grey| {
            let drawing = Drawing {
                style: "",
                html: &html(position),
                width: 400,
                height: 200,
                images: &photo(grey),
            };
            engine.draw(&drawing).unwrap().faint
        };
        // #767676 is the lightest grey that white stands on at 4.5:1.
        assert_eq!(faint("relative", 0x76), []);
        let [(name, ratio)] = &faint("relative", 0x99)[..] else {
            panic!("one text is faint")
        };
        assert_eq!(name, "title");
        assert!((270..300).contains(ratio), "{ratio}");
        // Here the photo lies over the text.
        assert_eq!(faint("static", 0x76), [("title".to_owned(), 100)]);
    }
}
