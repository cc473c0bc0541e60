//! A finished card recipe (HTML, size, photos) becomes a PNG, with a report of what did not fit.
//!
//! A card is a page: HTML whose `<style>` holds its CSS, already rendered, drawn at a fixed size.
//! The page itself says which texts may change size. An element marked
//! `data-fit="GROUP/BOX LARGEST SMALLEST"` (`/BOX` may be left out: the box then bears the group's
//! name) holds only text, in a box whose size the rest of the page determines, and takes its
//! `font-size` from `var(--fit-GROUP)`. The engine gives each group, in the order of the page, the
//! largest whole number of pixels at which no box of it overflows; boxes of one group always share
//! one size. What does not fit even at the smallest is broken inside words, then cut with an
//! ellipsis and named in [`Drawn::cut`].
//!
//! The recipe is plain data, so that its hash can name the finished card in a cache, and another
//! engine may draw it. The same recipe gives the same bytes, on every run and thread.

mod fit;
mod fonts;
mod takumi;

use std::borrow::Cow;
use std::fmt;

use unicode_normalization::UnicodeNormalization;

pub use takumi::Takumi;

/// What a card is made from.
#[derive(Clone, Copy, Debug)]
pub struct Drawing<'a> {
    /// A fragment of HTML with its `<style>`; texts of authors are already escaped in it.
    pub html: &'a str,
    /// Width of the picture in pixels.
    pub width: u32,
    /// Height of the picture in pixels.
    pub height: u32,
    /// The photos that `html` names in `src`: the name, and the bytes of a PNG, JPEG, WebP or GIF.
    pub images: &'a [(String, Vec<u8>)],
}

/// A drawn card, and what its author should know about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// The picture.
    pub png: Vec<u8>,
    /// The size found for each group of texts, in pixels, in the order of the page.
    pub sizes: Vec<(String, u32)>,
    /// The boxes whose text was cut, in the order of the page.
    pub cut: Vec<String>,
    /// The characters that none of the fonts can show, in order and once each.
    pub missing: Vec<char>,
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
    Cow::Owned(text.chars().filter(|&c| !bad(c)).nfc().collect())
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

    fn draw(engine: &Takumi, html: &str) -> Result<Drawn, DrawError> {
        engine.draw(&Drawing {
            html,
            width: 400,
            height: 200,
            images: &[],
        })
    }

    #[test]
    fn short_texts_stand_at_their_largest_and_nothing_is_reported() {
        let drawn = draw(&engine(), &card("Home", "Soup.", "Hunger.")).unwrap();
        assert_eq!(
            drawn.sizes,
            [("title".to_owned(), 40), ("beats".to_owned(), 24)]
        );
        assert!(drawn.cut.is_empty() && drawn.missing.is_empty());
    }

    #[test]
    fn one_long_text_makes_all_of_its_group_smaller_but_no_other() {
        let drawn = draw(&engine(), &card("Home", &"soup ".repeat(40), "Hunger.")).unwrap();
        let [(_, title), (_, beats)] = &drawn.sizes[..] else {
            panic!("two groups: {:?}", drawn.sizes)
        };
        assert_eq!(*title, 40);
        assert!((12..24).contains(beats), "{beats}");
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
        assert!(drawn.sizes[0].1 < 40, "{:?}", drawn.sizes);
        assert!(broken.cut.is_empty(), "{:?}", broken.cut);
    }

    #[test]
    fn a_tag_shrinks_rather_than_break_in_any_direction() {
        let html = "<div dir=\"rtl\" style=\"width:200px;height:90px\"><div data-fit=\"tag 60 8\" \
                    style=\"direction:ltr;white-space:nowrap;font-size:var(--fit-tag)\">#CareLedger043</div></div>";
        let drawn = draw(&engine(), html).unwrap();
        assert!((15..40).contains(&drawn.sizes[0].1), "{:?}", drawn.sizes);
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
        let images = [("p".to_owned(), b"nonsense".to_vec())];
        let drawing = Drawing {
            html: "<img src=\"p\">",
            width: 9,
            height: 9,
            images: &images,
        };
        assert!(matches!(engine.draw(&drawing), Err(DrawError::Image(..))));
    }
}
