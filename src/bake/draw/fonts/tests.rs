//! What fonts show and lack, texts shaped as HarfBuzz does it, and files that are no good fonts.

use proptest::prelude::*;
use takumi::prelude::{FromHtmlOptions, MeasuredNode, RenderOptions, Viewport};

use super::super::{Drawing, Engine, Takumi, check};
use super::*;

const SANS: &[u8] = include_bytes!("../../../../themes/solidarity/fonts/noto-sans-400.woff2");
const HEBREW: &[u8] =
    include_bytes!("../../../../themes/solidarity/fonts/noto-sans-hebrew-400.woff2");
const ARABIC: &[u8] =
    include_bytes!("../../../../themes/solidarity/fonts/noto-sans-arabic-400.woff2");
const BENGALI: &[u8] =
    include_bytes!("../../../../themes/solidarity/fonts/noto-sans-bengali-400.woff2");
const DEVANAGARI: &[u8] =
    include_bytes!("../../../../themes/solidarity/fonts/noto-sans-devanagari-400.woff2");
const EMOJI: &[u8] = include_bytes!("../../../../themes/solidarity/fonts/twemoji.woff2");

fn library(files: &[&[u8]]) -> Library {
    Library::new(files.iter().map(|bytes| ("font", *bytes))).expect("the theme's own fonts")
}

fn missing(files: &[&[u8]], text: &str) -> Vec<char> {
    library(files).missing([text])
}

#[test]
fn what_one_font_lacks_another_shows() {
    assert_eq!(missing(&[SANS], "soup שלום"), ['ו', 'ל', 'ם', 'ש']);
    assert!(missing(&[SANS, HEBREW], "soup שלום").is_empty());
    let fonts = [
        ("sans".to_owned(), SANS.into()),
        ("no".to_owned(), b"no"[..].into()),
    ];
    let lacking = uncovered(&fonts, ["<p>soup</p>", "𓂀 א"]);
    assert_eq!(lacking.into_iter().collect::<String>(), "א𓂀");
}

#[test]
fn a_mark_needs_the_font_of_its_letter() {
    assert!(missing(&[SANS], "e\u{301} ẹ\u{301} Ḫ Ấ q\u{303}").is_empty());
    assert_eq!(missing(&[SANS, HEBREW], "q\u{307}"), ['\u{307}']);
    assert!(missing(&[SANS, HEBREW], "ש\u{5C1}\u{5B8}").is_empty());
    let fonts = [
        ("a".to_owned(), SANS.into()),
        ("b".to_owned(), HEBREW.into()),
    ];
    let lacking = uncovered(&fonts, ["q\u{307}"]);
    assert_eq!(lacking.into_iter().collect::<String>(), "q\u{307}");
}

#[test]
fn emoji_sequences_are_shown_and_their_glue_is_not_missed() {
    let text = "😀 👍🏽 👩🏿‍🚒 👨‍👩‍👧‍👦 🏳️‍🌈 🇧🇩 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣ #️⃣ ☎️ ☎︎ ❤ 🐦‍🔥";
    assert!(missing(&[SANS, EMOJI], text).is_empty());
    assert_eq!(missing(&[SANS], "🚲\u{FE0F}"), ['🚲']);
    // Without U+FE0F a keycap is text, and the font of the digit lacks the frame.
    assert_eq!(missing(&[SANS, EMOJI], "9\u{20E3}"), ['\u{20E3}']);
}

#[test]
fn what_nobody_sees_is_not_missed_and_what_nobody_knows_is() {
    let unseen =
        "a\u{200D}b\u{FE0F}c\u{AD}d\u{2066}e\u{2069}\u{A0}\u{3000}\u{2003}\u{E0101}\u{115F}";
    assert!(missing(&[SANS], unseen).is_empty());
    assert_eq!(
        missing(&[SANS], "\u{E000}\u{378}\u{10FFFD}"),
        ['\u{378}', '\u{E000}', '\u{10FFFD}']
    );
}

#[test]
fn digits_and_letters_never_come_from_the_emoji_font() {
    let html = "<div style=\"font-size:40px\">#CareLedger 0123456789 * © ™</div>";
    let draw = |files: &[&[u8]]| {
        let engine = Takumi::new(files.iter().map(|bytes| ("font", *bytes))).unwrap();
        let drawing = Drawing {
            style: "",
            html,
            width: 600,
            height: 80,
            images: &[],
        };
        engine.draw(&drawing).unwrap().pixels
    };
    assert!(draw(&[SANS]) == draw(&[SANS, EMOJI]));
    assert!(draw(&[SANS]) == draw(&[EMOJI, SANS]), "in any order");
}

#[test]
fn the_language_chooses_the_form_of_shared_characters() {
    for (tag, form) in [
        ("ja", Some(Han::Japanese)),
        ("ko-KR", Some(Han::Korean)),
        ("zh", Some(Han::Simplified)),
        ("zh-Hant-HK", Some(Han::Traditional)),
        ("zh-tw", Some(Han::Traditional)),
        ("en", None),
    ] {
        assert_eq!(Han::of_language(tag), form, "{tag}");
    }
    let face = |family: &str| Face {
        family: family.to_owned(),
        color: false,
        shown: "骨a".chars().collect(),
        is_slice: false,
    };
    let shelf = Shelf::new(["Sans", "Noto Sans JP Thin", "Noto Sans SC"].map(face));
    assert_eq!(
        shelf.order(["骨"], None),
        ["Sans", "Noto Sans JP Thin", "Noto Sans SC"]
    );
    let chinese = shelf.order(["骨"], Some(Han::Simplified));
    assert_eq!(chinese, ["Noto Sans SC", "Sans", "Noto Sans JP Thin"]);
}

#[test]
fn a_card_asks_only_the_slices_that_it_needs() {
    let face = |shown: &str, is_slice| Face {
        family: shown.to_owned(),
        color: false,
        shown: shown.chars().collect(),
        is_slice,
    };
    let shelf = Shelf::new([face("ab", false), face("骨", true), face("直", true)]);
    assert_eq!(shelf.order(["b直"], None), ["ab", "直"]);
}

/// The width of a text in thousandths of its font's size, as takumi lays it out.
fn width(library: &Library, family: &str, text: &str) -> f32 {
    let html = format!(
        "<div style=\"font:1000px '{family}';white-space:nowrap;width:99000px\">{text}</div>"
    );
    let node = takumi::from_html(&html, FromHtmlOptions::default()).unwrap();
    let options = RenderOptions::builder()
        .viewport(Viewport::new((99_000, 2_000)))
        .fonts(&library.fonts)
        .node(node)
        .build();
    fn runs(node: &MeasuredNode) -> f32 {
        let own: f32 = node.runs.iter().map(|run| run.width).sum();
        own + node.children.iter().map(runs).sum::<f32>()
    }
    runs(&takumi::measure(options).unwrap())
}

/// `tests/data/shaping.tsv` holds what HarfBuzz makes of texts; its first lines say with what
/// command.
#[test]
fn texts_are_as_wide_as_harfbuzz_makes_them() {
    let mut compared = 0;
    for line in include_str!("../../../../tests/data/shaping.tsv").lines() {
        let [file, text, wanted] = line.split('\t').collect::<Vec<_>>()[..] else {
            continue;
        };
        let (bytes, family) = match file {
            "noto-sans-400" => (SANS, "Noto Sans"),
            "noto-sans-hebrew-400" => (HEBREW, "Noto Sans Hebrew"),
            "noto-sans-arabic-400" => (ARABIC, "Noto Sans Arabic"),
            "noto-sans-bengali-400" => (BENGALI, "Noto Sans Bengali"),
            "noto-sans-devanagari-400" => (DEVANAGARI, "Noto Sans Devanagari"),
            "twemoji" => (EMOJI, "Twemoji Mozilla"),
            other => panic!("no such font: {other}"),
        };
        let found = width(&library(&[bytes]), family, text);
        let wanted: f32 = wanted.parse().unwrap();
        assert!(
            (found - wanted).abs() < 1.0,
            "{text}: {found}, not {wanted}"
        );
        compared += 1;
    }
    assert!(compared > 40, "{compared}");
}

#[test]
fn files_that_are_no_fonts_are_told_apart() {
    assert_eq!(check(b""), Err("it is not a font".to_owned()));
    assert_eq!(
        check(b"<!DOCTYPE html>"),
        Err("it is not a font".to_owned())
    );
    for length in (4..SANS.len()).step_by(SANS.len() / 40) {
        assert!(check(&SANS[..length]).is_err(), "{length} bytes");
    }
    // A packed font that says of itself that it unpacks to gigabytes.
    let mut bomb = [b"wOFF", &[0, 1, 0, 0][..], &108_u32.to_be_bytes(), &[0, 3]].concat();
    bomb.resize(44, 0);
    for tag in [b"cmap", b"head", b"glyf"] {
        let place = [
            &80_u32.to_be_bytes()[..],
            &20_u32.to_be_bytes(),
            &[0xFF; 4],
            &[0; 4],
        ]
        .concat();
        bomb.extend([&tag[..], &place].concat());
    }
    bomb.resize(108, 0);
    assert!(check(&bomb).is_err());
}

/// Draws with a font that was damaged; what comes of it does not matter, only that something does.
fn survive(bytes: &[u8], html: &str) {
    if let Ok(engine) = Takumi::new([("font", bytes)]) {
        let drawing = Drawing {
            style: "",
            html,
            width: 300,
            height: 80,
            images: &[],
        };
        let _ = engine.draw(&drawing);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_text_makes_the_search_for_gaps_panic(text in "\\PC{0,40}", marks in "[\\p{M}\\p{So}\u{200D}\u{FE0F}]{0,8}") {
        let library = library(&[HEBREW, EMOJI]);
        let text = clean(&format!("{marks}{text}{marks}")).into_owned();
        let missing = library.missing([text.as_str()]);
        prop_assert!(missing.iter().all(|c| text.contains(*c)));
        library.order([text.as_str()], Some("ja"));
    }

    #[test]
    fn no_damage_to_a_font_makes_the_program_panic(at in 0.0..1.0_f64, with in any::<[u8; 3]>(), cut in any::<bool>()) {
        // Unpacked, so that the damage reaches the tables.
        let mut font = wuff::decompress_woff2(BENGALI).unwrap();
        let place = (at * (font.len() - 3) as f64) as usize;
        font[place..place + 3].copy_from_slice(&with);
        if cut {
            font.truncate(place + 3);
        }
        survive(&font, "<div>র্য ক্ষ hospital</div>");
    }
}
