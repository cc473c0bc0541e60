//! What is private, and what only looks like it.

mod texts;

use super::{Kind, all, find};
use texts::{ACCOUNTS, BANKS, BOXES, CARDS, EMAILS, IDS, NOTHING, PHONES, SPOTS, STREETS};

#[test]
fn boxes_are_found() {
    check(BOXES, Some(Kind::Box));
}

#[test]
fn numbers_of_cards_accounts_and_persons_are_found() {
    check(CARDS, Some(Kind::Card));
    check(BANKS, Some(Kind::Bank));
    check(IDS, Some(Kind::Id));
    // One digit is wrong; what is left may be a number to dial.
    check(
        &["4111 1111 1111 1112", "DE88 3704 0044 0532 0130 00"],
        Some(Kind::Phone),
    );
}

#[test]
fn everything_private_in_a_text_is_found() {
    let text = "Call 555-010-0199.\n\nNothing here.\n\nOr ana@example.org, at 12 Elm Street; or 555-010-0188.";
    let parts: Vec<&str> = all(text)
        .into_iter()
        .map(|found| &text[found.range])
        .collect();
    assert_eq!(
        parts,
        [
            "555-010-0199",
            "ana@example.org",
            "12 Elm Street",
            "555-010-0188"
        ]
    );
}

/// A long text is looked at in windows; nothing is torn or missed at their edges.
#[test]
fn private_things_are_found_anywhere_in_a_long_text() {
    for thing in ["555-010-0199", "ana@example.org", "12 Elm Street"] {
        for words in (200..800).step_by(7) {
            let before = "word ".repeat(words);
            let text = format!("{before}{thing} {}", "more ".repeat(500));
            let found = find(&text).map(|found| found.range);
            assert_eq!(found, Some(before.len()..before.len() + thing.len()));
        }
    }
}

/// Chinese has no gaps but those of its own width, and a window may begin with one.
#[test]
fn long_texts_without_gaps_are_looked_through() {
    let text = format!(
        "\u{3000}{}\u{3000}{}555-010-0199",
        "夜".repeat(900),
        "班".repeat(2000)
    );
    assert_eq!(all(&text).len(), 1);
}

#[test]
fn after_very_many_the_rest_counts_as_one() {
    let text = "Call 555-010-0199. ".repeat(1200);
    let found = all(&text);
    assert_eq!(found.len(), 1001);
    assert_eq!(found[1000].range.end, text.len());
}

#[test]
fn coordinates_are_found() {
    check(SPOTS, Some(Kind::Spot));
}

#[test]
fn accounts_are_found() {
    check(ACCOUNTS, Some(Kind::Account));
}

fn check(texts: &[&str], kind: Option<Kind>) {
    let wrong: Vec<String> = (texts.iter())
        .filter(|text| find(text).map(|found| found.kind) != kind)
        .map(|text| format!("{text}: {:?}", find(text)))
        .collect();
    assert!(wrong.is_empty(), "{kind:?} expected:\n{}", wrong.join("\n"));
}

#[test]
fn addresses_of_mail_are_found() {
    check(EMAILS, Some(Kind::Email));
}

#[test]
fn numbers_to_dial_are_found() {
    check(PHONES, Some(Kind::Phone));
}

#[test]
fn streets_are_found() {
    check(STREETS, Some(Kind::Street));
}

#[test]
fn what_only_looks_so_is_left_alone() {
    check(NOTHING, None);
}

#[test]
fn the_place_is_that_of_the_private_part() {
    for (text, part) in [
        ("rides, call 555-010-0199 after six", "555-010-0199"),
        (
            "write to ana (at) example (dot) org today",
            "ana (at) example (dot) org",
        ),
        ("soup at 12 Elm Street, back door", "12 Elm Street"),
        ("soup ٠٥٠ ١٢٣ ٤٥٦٧", "٠٥٠ ١٢٣ ٤٥٦٧"),
        (
            "so\u{200b}up, 1\u{200b}2 Elm Str\u{200b}eet, back door",
            "1\u{200b}2 Elm Str\u{200b}eet",
        ),
        ("\u{200b}@ana\u{200b}", "@ana"),
        ("see t.me/ana, or ask", "t.me/ana"),
    ] {
        let found = find(text).expect(text);
        assert_eq!(&text[found.range], part);
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn no_text_makes_it_panic(text in "[0-9 +()./:@#\u{661}a-zÉé\u{200f}-]{0,40}|([0-9]{1,3}|[, .#@]|\u{200b}|Elm|Street|apt|St|No|°|N|W){0,12}|\\PC{0,40}") {
        if let Some(found) = find(&text) {
            proptest::prop_assert!(text.get(found.range).is_some());
        }
    }
}
