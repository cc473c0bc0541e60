//! Every carried file is whole and right in its plurals; a campaign's own file never does harm.

use std::collections::BTreeSet;

use super::library::{CARRIED, OF_PAGES, Words, load};
use super::{message, read};
use include_dir::{Dir, File};

use crate::diagnostic::{Diagnostic, Format, has_errors, render};
use crate::language::Language;
use crate::source::{Source, Sources};

/// The words of a language, where a campaign has these files; and what is told of them.
fn words(tag: &str, own: &[(&str, &str)]) -> (Words, Vec<Diagnostic>, Sources) {
    let mut sources = Sources::default();
    let files: Vec<_> = own
        .iter()
        .map(|(name, text)| ((*name).to_owned(), sources.add(*name, *text)))
        .collect();
    let checked = load(&files, &sources);
    let words = checked.value.of(&Language::parse(tag).unwrap());
    (words, checked.diagnostics, sources)
}

fn carried(tag: &str) -> Words {
    words(tag, &[]).0
}

/// The names of what is told of one file of words.
fn told(name: &str, text: &str) -> Vec<&'static str> {
    let (_, told, sources) = words("en", &[(name, text)]);
    render(&told, &sources, Format::Human { colour: false });
    told.iter().map(|told| told.code.name).collect()
}

#[test]
fn names_are_unique_and_kebab_case() {
    let ids: BTreeSet<&str> = message::all().map(|message| message.id).collect();
    assert_eq!(ids.len(), message::all().count());
    for id in ids {
        let fits = |c: char| c.is_ascii_lowercase() || c == '-';
        assert!(id.chars().all(fits), "{id}");
        assert_eq!(message::find(id).map(|message| message.id), Some(id));
    }
}

#[test]
fn every_carried_file_has_every_message_with_its_parts_and_no_other() {
    assert!(CARRIED.files().count() >= 21);
    let of_pages: Vec<&message::Message> = message::all().skip(message::ALL.len()).collect();
    assert!(of_pages.len() > 600);
    whole(&CARRIED, message::ALL);
    whole(&OF_PAGES, &of_pages);
    let known = |file: &File<'_>| CARRIED.get_file(file.path()).is_some();
    assert!(OF_PAGES.files().all(known));
}

/// Every file of the folder is faultless and has these messages and no other.
fn whole(folder: &Dir<'_>, messages: &[&message::Message]) {
    let mut sources = Sources::default();
    for file in folder.files() {
        let path = file.path().to_str().unwrap();
        let tag = path.strip_suffix(".ftl").unwrap();
        assert_eq!(Language::parse(tag).unwrap().tag(), tag);
        let text = file.contents_utf8().unwrap();
        let id = sources.add(path, text);
        let checked = read::read(
            &Source {
                path: path.to_owned(),
                text: text.to_owned(),
            },
            id,
        );
        let all = render(
            &checked.diagnostics,
            &sources,
            Format::Human { colour: false },
        );
        assert!(all.is_empty(), "{all}");
        let said: BTreeSet<&str> = text
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| line.split(" = ").next())
            .collect();
        let known: BTreeSet<&str> = messages.iter().map(|message| message.id).collect();
        assert_eq!(said, known, "{tag}");
    }
}

#[test]
fn every_message_of_every_language_can_be_said() {
    for file in CARRIED.files() {
        let tag = file.path().file_stem().unwrap().to_str().unwrap();
        let words = carried(tag);
        let all = message::all().take_while(|message| {
            OF_PAGES.get_file(file.path()).is_some() || message::ALL.contains(message)
        });
        for message in all {
            let mark = |part: &str| format!("<{part}>");
            let marks: Vec<(&str, String)> = message
                .parts
                .iter()
                .filter(|part| !["count", "shown"].contains(*part))
                .map(|part| (*part, mark(part)))
                .collect();
            let parts: Vec<(&str, &str)> = marks.iter().map(|(a, b)| (*a, b.as_str())).collect();
            for count in [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000] {
                let said = words.count(message, count, &parts);
                assert!(!said.is_empty(), "{tag} {}", message.id);
                assert!(
                    !said.contains(['{', '}', '$', '\n', '\u{2068}']),
                    "{tag}: {said:?}"
                );
                assert_eq!(said, said.trim(), "{tag}: {said:?}");
                // One thing and two are said in words by some languages.
                let all = parts.iter().all(|(_, mark)| said.contains(mark));
                assert!(all || count < 3, "{tag}: {said:?} lacks a part");
            }
        }
    }
}

#[test]
fn plurals_follow_each_language() {
    let cases: [(&str, &[(u64, &str)]); 9] = [
        (
            "en",
            &[
                (0, "0 stories told"),
                (1, "1 story told"),
                (2_000, "2,000 stories told"),
            ],
        ),
        (
            "fr",
            &[
                (0, "0 histoire racontée"),
                (1, "1 histoire racontée"),
                (2, "2 histoires racontées"),
            ],
        ),
        (
            "pt-BR",
            &[(0, "0 história contada"), (2, "2 histórias contadas")],
        ),
        (
            "pl",
            &[
                (1, "1 opowiedziana historia"),
                (2, "2 opowiedziane historie"),
                (5, "5 opowiedzianych historii"),
                (12, "12 opowiedzianych historii"),
                (22, "22 opowiedziane historie"),
            ],
        ),
        (
            "uk",
            &[
                (1, "Розказано 1 історію"),
                (3, "Розказано 3 історії"),
                (11, "Розказано 11 історій"),
                (21, "Розказано 21 історію"),
            ],
        ),
        (
            "ru",
            &[
                (1, "Рассказана 1 история"),
                (4, "Рассказано 4 истории"),
                (14, "Рассказано 14 историй"),
                (101, "Рассказана 101 история"),
            ],
        ),
        (
            "ar-TN",
            &[
                (0, "لم تُروَ أي قصة بعد"),
                (1, "رُويت قصة واحدة"),
                (2, "رُويت قصتان"),
                (3, "رُويت 3 قصص"),
                (11, "رُويت 11 قصة"),
                (100, "رُويت 100 قصة"),
                (103, "رُويت 103 قصص"),
            ],
        ),
        (
            "he",
            &[
                (1, "סיפור אחד סופר"),
                (2, "שני סיפורים סופרו"),
                (3, "3 סיפורים סופרו"),
                (20, "20 סיפורים סופרו"),
            ],
        ),
        (
            "ja",
            &[(0, "語られた物語：0 話"), (1, "語られた物語：1 話")],
        ),
    ];
    for (tag, forms) in cases {
        let words = carried(tag);
        for (count, text) in forms {
            assert_eq!(
                words.count(message::MILESTONE_COUNT, *count, &[]),
                *text,
                "{tag}"
            );
        }
    }
    // Arabic alone tells these apart.
    let days = |count| carried("ar").count(message::CLOCK_DAYS_LEFT, count, &[]);
    let forms: BTreeSet<String> = [1, 2, 3, 11].into_iter().map(days).collect();
    assert_eq!(forms.len(), 4);
    assert_eq!(
        carried("ar-EG").count(message::MILESTONE_COUNT, 3, &[]),
        "رُويت ٣ قصص"
    );
}

#[test]
fn what_a_language_lacks_is_said_by_its_kin() {
    for (tag, care) in [
        ("ar-EG", "الرعاية"),
        ("pt-BR", "Cuidado"),
        ("es-419", "Cuidado"),
        ("de-1996", "Fürsorge"),
        ("iw", "אכפתיות"),
        ("zh-TW", "關懷"),
        ("zh-HK", "關懷"),
        ("zh-Hant", "關懷"),
        ("zh-Hans-MY", "关怀"),
        ("zh-CN", "关怀"),
        ("uk-Latn", "Care"),
        ("so", "Care"),
        ("qaa", "Care"),
    ] {
        assert_eq!(carried(tag).text(message::CARE), care, "{tag}");
    }
    let french = carried("fr-CA").with(message::ALT_BEAT, &[("label", "Soin"), ("text", "x")]);
    assert_eq!(french, "Soin\u{a0}: x");
}

#[test]
fn a_campaigns_own_words_go_before_the_carried_ones() {
    let own = [
        ("es.ftl", "care = Apoyo mutuo\n"),
        ("es-MX.ftl", "cause = Herida\n"),
        ("en.ftl", "change = Repair\n"),
        (
            "so.ftl",
            "care = Daryeel\nclock-days-left = { $count ->\n  [one] maalin\n *[other] maalmood\n }\n",
        ),
    ];
    let said = |tag: &str| {
        let words = words(tag, &own).0;
        [message::CARE, message::CAUSE, message::CHANGE].map(|message| words.text(message))
    };
    assert_eq!(said("es"), ["Apoyo mutuo", "Causa", "Cambio"]);
    assert_eq!(said("es-MX"), ["Apoyo mutuo", "Herida", "Cambio"]);
    assert_eq!(said("so"), ["Daryeel", "Cause", "Repair"]);
    assert_eq!(said("de"), ["Fürsorge", "Ursache", "Veränderung"]);
    let days = |count| {
        words("so", &own)
            .0
            .count(message::CLOCK_DAYS_LEFT, count, &[])
    };
    assert_eq!([days(1), days(2)], ["maalin", "maalmood"]);
    // Only Somali has nothing of the program's behind it.
    let (_, told, _) = words("so", &own);
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].code.name, "words-incomplete");
}

#[test]
fn mistakes_are_told_by_their_kind() {
    for (text, code) in [
        ("care: Cura\n", "words-syntax"),
        ("care = \n", "words-syntax"),
        ("care = a\nb c\n", "words-syntax"),
        ("مرحبا\n", "words-syntax"),
        ("milestone-label = { $shown\n", "words-syntax"),
        ("care = a } b\n", "words-syntax"),
        (
            "bulletin-stories = { $count ->\n [one] a\n [other] b\n }\n",
            "words-syntax",
        ),
        (
            "bulletin-stories = { $count ->\n *[one] a\n *[other] b\n }\n",
            "words-syntax",
        ),
        (
            "bulletin-stories = { $count -> [one] a *[other] b }\n",
            "words-syntax",
        ),
        ("care = { \"\\u0000\" }\n", "words-syntax"),
        ("care = { \"\\u00ف\" }\n", "words-syntax"),
        ("care = \\Uف\n", "words-syntax"),
        ("-brand = x\n", "words-syntax"),
        ("care = x\n  .title = y\n", "words-syntax"),
        ("milestone-label = { NUMBER($shown) }\n", "words-syntax"),
        ("milestone-label = { shown }\n", "words-part"),
        ("care = { cause }\ncause = { care }\n", "words-part"),
        ("milestone-label = { $show } { $shown }\n", "words-part"),
        ("care = { $shown }\n", "words-part"),
        ("milestone-label = x\n", "words-unsaid"),
        (
            "milestone-label = { $shown ->\n *[other] x\n }\n",
            "words-part",
        ),
        (
            "bulletin-stories = { $count ->\n [on] a\n *[other] b\n }\n",
            "words-part",
        ),
        (
            "bulletin-stories = { $count ->\n [-1] a\n *[other] b\n }\n",
            "words-part",
        ),
        ("bulletin-stories = { $count }\n", "words-part"),
        ("milestone-count = { $count } x\n", "words-part"),
        ("care = { $count ->\n *[other] b\n }\n", "words-part"),
        (
            "milestone-count = { $count ->\n [one] x\n *[other] y\n }\n",
            "words-unsaid",
        ),
        ("Care = x\n", "words-message"),
        ("care = x\ncare = y\n", "words-duplicate"),
    ] {
        let all = told("es.ftl", text);
        assert!(all.contains(&code), "{text:?} tells {all:?}");
    }
    assert_eq!(told("english language.ftl", "care = x\n"), ["file-name"]);
    let (_, twice, _) = words("he", &[("he.ftl", "care = x\n"), ("iw.ftl", "care = y\n")]);
    assert_eq!(twice[0].code.name, "file-name");
    for good in [
        "# a comment\n#without a space\n\ncare = x\n",
        "\r\ncare = a\r\n   b\r\n",
        "care = { \"{\" }x{ \"\\u00A0\" }\n",
        "care = (x)\n",
        "bulletin-stories = { $count ->\n [0] none\n *[other] some\n }\n",
        "",
    ] {
        assert!(told("es.ftl", good).is_empty(), "{good:?}");
    }
}

#[test]
fn no_text_does_harm() {
    let deep = |open: &str, times: usize| format!("care = {}", open.repeat(times));
    for text in [
        deep("{", 100_000),
        deep("{", 99),
        deep("{ ", 99) + "$x" + &"}".repeat(99),
        deep("{ F(", 49),
        deep("{ \"}\" ->\n *[a] ", 99),
        deep("{\n-a.b ->\n *[a] ", 99),
        // A line that begins a message ends whatever is open before it.
        deep("{\nfoo = ", 7_000),
        deep("{ $x ->\n *[a] {\nfoo = {", 2_500),
        deep("{ F(\nfoo = { F(a: \n", 3_000),
        "{".repeat(99),
        "care = \0\0{\0".to_owned(),
        "care = ".to_owned() + &"x".repeat(1_000_000),
        "x".repeat(60_000),
        "\n".repeat(60_000),
        "# ".repeat(30_000),
        "care = x\n".repeat(1_000),
        "care =\n  .a\n".repeat(1_000),
        "\u{feff}\u{202e}é = ß\n".to_owned(),
    ] {
        let (said, told, sources) = words("es", &[("es.ftl", &text)]);
        render(&told, &sources, Format::Human { colour: false });
        if !has_errors(&told) {
            said.text(message::CARE);
        }
    }
    assert_eq!(told("es.ftl", &"{".repeat(101)), ["words-syntax"]);
    // Many brackets in many texts are none too many.
    let many = "care = { \"x\" }\n".repeat(300);
    assert!(
        told("es.ftl", &many)
            .iter()
            .all(|code| *code == "words-duplicate")
    );
    assert_eq!(told("es.ftl", &"x".repeat(70_000)), ["words-syntax"]);
}
