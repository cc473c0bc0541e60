//! What is private, and what only looks like it.

use super::{Kind, find};

const EMAILS: [&str; 18] = [
    "write to ana@example.org",
    "ANA.MARIA+board@Example.ORG!",
    "ana@mail.example.co.uk",
    "ana @ example . org",
    "ana @ example.org",
    "ana (at) example (dot) org",
    "ana(at)example.org",
    "ana [at] example [dot] org",
    "ana{at}example{dot}org",
    "ana at example dot org",
    "Ana at gmail.com",
    "ana at gmail dot com",
    "ana arroba ejemplo punto org",
    "ana arroba ejemplo.org",
    "ana arobase exemple point fr",
    "mailto:ana@example.org",
    "ana＠example.org",
    "@ana@social.example",
];

const PHONES: [&str; 44] = [
    "call +1 (555) 010-0199",
    "+15550100199",
    "+44 20 7946 0958",
    "+44 (0)20 7946 0958",
    "+49 30 901820",
    "+33 1 23 45 67 89",
    "+34 612 345 678",
    "+55 11 91234-5678",
    "+91 98765 43210",
    "+86 138 1234 5678",
    "+966 50 123 4567",
    "( +34 ) 612 345 678",
    "0044 20 7946 0958",
    "(555) 010-0199",
    "(555)010-0199",
    "555-010-0199",
    "555.010.0199",
    "555 010 0199",
    "555 - 010 - 0199",
    "555‑010‑0199",
    "555–010–0199",
    "1-800-555-0199",
    "5550100199",
    "555-0199",
    "tel. 555 0199",
    "Tel: 5550199",
    "text me at 555 01 99",
    "020 7946 0958",
    "01 23 45 67 89",
    "01.23.45.67.89",
    "030/123456",
    "0171-1234567",
    "612 345 678",
    "612 34 56 78",
    "(11) 91234-5678",
    "8 (903) 123-45-67",
    "٠٥٠ ١٢٣ ٤٥٦٧",
    "۰۹۱۲ ۳۴۵ ۶۷۸۹",
    "电话03-1234-5678",
    "5 5 5 0 1 0 0 1 9 9",
    "5️⃣5️⃣5️⃣-0️⃣1️⃣9️⃣9️⃣",
    "https://wa.me/15550100199",
    "tel:+15550100199",
    "rides on 2026-11-08, call 555-010-0199",
];

const STREETS: [&str; 38] = [
    "12 Elm Street",
    "at 12 Elm Street, back door",
    "412 W. 5th St.",
    "1600 Pennsylvania Avenue NW",
    "120 West 42nd Street",
    "Flat 2, 12a Mill Road",
    "7 Cedar Court",
    "221B Baker Street",
    "12 elm street",
    "come to 9 Martin Luther King Blvd",
    "33 Old Harbor Rd, Apt 4",
    "Calle Mayor 12",
    "calle mayor 12",
    "Calle de Alcalá, 45",
    "C/ Mayor, 12",
    "Av. Siempreviva 742",
    "Avenida de los Mártires nº 8",
    "Plaza Mayor 3",
    "Calle 12 # 34-56",
    "Carrera 7 #45-10",
    "12 rue de la Paix",
    "3 bis, place de la République",
    "45, avenue Foch",
    "8 quai d'Orsay",
    "Hauptstraße 12",
    "Hauptstr. 12a",
    "Berliner Straße 45",
    "Berliner Str. 4",
    "Alexanderplatz 1",
    "Kerkstraat 7",
    "Rua das Flores, 123",
    "Travessa do Carmo 9",
    "Via Roma 12",
    "in via Garibaldi 3",
    "Piazza della Repubblica, 10",
    "شارع الحمرا 12",
    "١٢ شارع التحرير",
    "شارع النيل، رقم 15",
];

const NOTHING: [&str; 97] = [
    "",
    "A ride to the clinic, Tuesday mornings",
    "open 24/7",
    "2026-11-08",
    "2026-11-08 18:30",
    "2026-11-08T18:30:00Z",
    "20261108",
    "from 2026-11-08 to 2026-12-01",
    "2026-11-08/2026-12-01",
    "08.11.2026",
    "8.11.26",
    "11/08/2026",
    "08 11 2026",
    "08.11.2026-10.11.2026",
    "2026-W45",
    "2026-W45-7",
    "2026-2027",
    "the fiscal years 2026/27 and 2027/28",
    "18:00-20:00",
    "9-12 and 14-16",
    "at 18:00, 19:00 and 20:00",
    "#CareLedger043",
    "#CareLedger1000043",
    "stories 041 042 043",
    "story 43, story 44",
    "$1,234,567.89",
    "1,234,567 dollars",
    "1 234 567",
    "1.234.567 euros",
    "12 345 678",
    "€ 612 345 678",
    "612 345 678 €",
    "$612345678",
    "10000000",
    "1500000000",
    "812 of 1,000 acts",
    "10000-15000 households",
    "100-2500 meals",
    "12345-6789",
    "ZIP 02134",
    "SW1A 1AA",
    "CEP 01310-100",
    "52.520008, 13.404954",
    "3.14159265",
    "H1N1 in 1976",
    "N95 masks, size 3",
    "ISBN 9783161484100",
    "ISBN 978-3-16-148410-0",
    "case 2026-0001234",
    "Bill 1234567",
    "https://example.org/2026/11/08/1234567890",
    "www.example.org/5550100199",
    "call 911",
    "call 988 or 211",
    "1 2 3 4 5 6 7 8",
    "10 20 30 40",
    "rooms 101 102 103",
    "the 38 and 49 buses",
    "a 5-4 vote",
    "100% of 1,200",
    "12 x 500 ml",
    "120/80, pulse 72",
    "1995-2005",
    "+10 percent",
    "+1,000 acts",
    "@careledger",
    "Meet at city hall",
    "and at some point it was full",
    "look at this dot it moves",
    "Ana arrived at 10.30",
    "look at the dot on the map",
    "dinner @ Rosa's. Bring masks",
    "masks @ 2.50 each",
    "read it at example.org",
    "Elm Street",
    "the night clinic on Elm Street",
    "the 5 families on Elm Street",
    "3 blocks from Elm Street",
    "42nd Street",
    "10 night shifts on Mission Street",
    "5 new street lights",
    "12 March St Mary's opens",
    "on November 8 Main Street was closed",
    "In 2026 Main Street was closed",
    "At 18:30 Elm Street fills up",
    "story 12 Elm Street",
    "2 street medics",
    "Calle Mayor",
    "Calle Mayor a las 12",
    "Plaza Mayor 12 de noviembre",
    "via Zoom 18:00",
    "via Signal 24/7",
    "Hauptstraße 18 Uhr",
    "Spielplatz 3 Kinder",
    "une place de parking",
    "شارع الحمرا الساعة 12",
    "شارع الحمرا",
];

fn check(texts: &[&str], kind: Option<Kind>) {
    let wrong: Vec<String> = (texts.iter())
        .filter(|text| find(text).map(|found| found.kind) != kind)
        .map(|text| format!("{text}: {:?}", find(text)))
        .collect();
    assert!(wrong.is_empty(), "{kind:?} expected:\n{}", wrong.join("\n"));
}

#[test]
fn addresses_of_mail_are_found() {
    check(&EMAILS, Some(Kind::Email));
}

#[test]
fn numbers_to_dial_are_found() {
    check(&PHONES, Some(Kind::Phone));
}

#[test]
fn streets_are_found() {
    check(&STREETS, Some(Kind::Street));
}

#[test]
fn what_only_looks_so_is_left_alone() {
    check(&NOTHING, None);
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
    ] {
        let found = find(text).expect(text);
        assert_eq!(&text[found.range], part);
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn no_text_makes_it_panic(text in "[0-9 +()./:@#\u{661}a-zÉé\u{200f}-]{0,40}|\\PC{0,40}") {
        if let Some(found) = find(&text) {
            proptest::prop_assert!(text.get(found.range).is_some());
        }
    }
}
