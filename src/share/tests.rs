//! Tables of texts become checks of counting, cutting and threads; made-up stories, checks of every caption.

use proptest::prelude::*;
use serde::Deserialize;
use std::collections::BTreeMap;

use super::cut::{Text as Cuttable, segments};
use super::network::TABLE;
use super::template::{Said, Template, default_template};
use super::{Network, alt_limit, as_of, caption, full_template, networks, thread};

fn network(id: &str) -> &'static Network {
    let found = networks().iter().find(|network| network.id == id);
    found.unwrap_or_else(|| panic!("there is no network {id}"))
}

fn whole(text: &Cuttable) -> String {
    text.cut(usize::MAX)
}

fn cut(text: &str, most: usize) -> String {
    Cuttable::new(text).cut(most)
}

#[test]
fn the_table_is_whole() {
    assert!(as_of() > crate::date::parse("2026-01-01").unwrap());
    assert_eq!(alt_limit(), 1000);
    for network in networks() {
        // Panics for a template that the table lacks or that cannot be read.
        assert!(
            default_template(network)
                .whole(&story())
                .contains("#Tag043")
        );
        assert!(network.messages > 0 && network.most > 100, "{network:?}");
    }
    assert_eq!(TABLE.gsm.chars().count() + 1, 128, "all but the escape");
    assert_eq!(full_template(), default_template(network("instagram")));
}

#[derive(Deserialize)]
struct Row {
    text: Text,
    #[serde(flatten)]
    lengths: BTreeMap<String, Shown>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Text {
    Plain(String),
    Repeated { repeat: usize, of: String },
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Shown {
    Units(usize),
    Words(String),
}

#[test]
fn each_network_counts_by_its_own_rules() {
    let table = include_str!("../../tests/data/share/lengths.yaml");
    let rows: Vec<Row> = serde_yaml::from_str(table).unwrap();
    assert!(rows.len() > 20);
    let mut wrong = Vec::new();
    for row in rows {
        let text = match row.text {
            Text::Plain(text) => text,
            Text::Repeated { repeat, of } => of.repeat(repeat),
        };
        for (id, shown) in row.lengths {
            let length = network(&id).length(&text);
            let (wanted, found) = match shown {
                Shown::Units(units) => (units.to_string(), length.units.to_string()),
                Shown::Words(words) => {
                    let parted = format!(", {} messages", length.messages);
                    let parted = if length.messages > 1 { &*parted } else { "" };
                    let found = format!("{} of {}{parted}", length.units, length.most);
                    (words, found)
                }
            };
            if wanted != found {
                wrong.push(format!("{text:.40} on {id}: {found}, not {wanted}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn texts_are_cut_at_words() {
    let said = "A neighbour, well-known here, cycled to https://a.example/b at night.";
    for (most, shown) in [
        (200, said),
        (
            68,
            "A neighbour, well-known here, cycled to https://a.example/b at…",
        ),
        (60, "A neighbour, well-known here, cycled to…"),
        (41, "A neighbour, well-known here, cycled to…"),
        (30, "A neighbour, well-known here…"),
        (13, "A neighbour…"),
        (12, "A neighbour…"),
        (11, ""),
        (0, ""),
    ] {
        assert_eq!(cut(said, most), shown, "{most}");
    }
    assert_eq!(
        cut("深夜に自転車で喘息の薬を町の向こうへ届けた。", 14),
        "深夜に自転車で喘息の薬を町…"
    );
    assert_eq!(cut(&"a".repeat(50), 20), "");
    assert_eq!(
        cut("👨‍👩‍👧‍👦 👨‍👩‍👧‍👦 👨‍👩‍👧‍👦 and no more than that", 16),
        "👨‍👩‍👧‍👦 👨‍👩‍👧‍👦 👨‍👩‍👧‍👦 and no…"
    );
    assert_eq!(
        segments("a #b-c d-e."),
        ["a", " ", "#b-c ", "d", "-", "e", "."]
    );
}

fn labels() -> [(String, String); 3] {
    ["Care", "Cause", "Change"].map(|label| (format!("{label}: "), String::new()))
}

fn story() -> Said {
    Said {
        tag: "#Tag043".to_owned(),
        title: Cuttable::new("An inhaler at midnight"),
        beats: [
            "A neighbour cycled asthma medicine across town at midnight, in the rain, and was back before the first bus of the morning came.",
            "The night clinic on Elm Street closed when its budget was cut by a third, though it was the only one within eleven miles.",
            "Write emergency staffing ratios into law, paid for by clawing back the subsidies that were given to companies that left.",
        ].map(Cuttable::new),
        labels: labels(),
        slogan: Cuttable::new("Every rescue counted. Every cause named."),
        link: "https://careledger.example/043/".to_owned(),
    }
}

#[test]
fn long_captions_keep_tag_slogan_and_link() {
    let said = story();
    let made = |id: &str| {
        let network = network(id);
        caption(network, default_template(network), &said)
    };
    let x = made("x");
    assert_eq!(
        x.text,
        "#Tag043 An inhaler at midnight\n\nA neighbour cycled asthma medicine across town at midnight…\nThe night clinic on Elm Street closed when its budget was…\nWrite emergency staffing ratios into law, paid for by…\n\nEvery rescue counted. Every cause named.\nhttps://careledger.example/043/"
    );
    assert!(
        x.is_cut && x.length.units <= 280 && x.length.units > 255,
        "{x:?}"
    );
    let sms = made("sms");
    assert_eq!(
        sms.text,
        "#Tag043 An inhaler at midnight\nA neighbour cycled asthma medicine across town at...\nEvery rescue counted. Every cause named.\nhttps://careledger.example/043/"
    );
    assert_eq!((sms.length.messages, sms.length.most), (1, 160));
    let labelled = caption(network("bluesky"), full_template(), &said).text;
    assert!(
        labelled.contains("\nCause: The night clinic on Elm Street"),
        "{labelled}"
    );
    assert!(!made("mastodon").is_cut);
    let instagram = made("instagram");
    assert!(!instagram.is_cut && instagram.text == full_template().whole(&said));
}

#[test]
fn messages_are_joined_before_a_title_is_cut() {
    let said = Said {
        tag: "#دفتر_الرعاية03".to_owned(),
        title: Cuttable::new("دواء في منتصف الليل"),
        slogan: Cuttable::new("كل إنقاذ محسوب. كل سبب مسمّى. كل تغيير مطلوب."),
        link: "https://daftar.example/project/03/".to_owned(),
        ..story()
    };
    let sms = network("sms");
    let made = caption(sms, default_template(sms), &said);
    assert_eq!(made.length.messages, 2, "{made:?}");
    let parts = [
        said.tag.clone(),
        whole(&said.title),
        whole(&said.slogan),
        said.link.clone(),
    ];
    for part in parts {
        assert!(made.text.contains(&part), "{}", made.text);
    }
}

#[test]
fn a_thread_tells_everything() {
    let said = story();
    let beats = said.beats.each_ref().map(whole);
    let x = network("x");
    assert_eq!(
        thread(x, default_template(x), &said),
        [
            format!("#Tag043 An inhaler at midnight\n{}\n1/3", beats[0]),
            format!("{}\n{}\n2/3 #Tag043", beats[1], beats[2]),
            format!("{}\n{}\n3/3 #Tag043", whole(&said.slogan), said.link),
        ]
    );
    let one = Said {
        beats: ["Soup."; 3].map(Cuttable::new),
        ..said
    };
    assert_eq!(thread(x, default_template(x), &one).len(), 1);
}

#[test]
fn templates_say_what_is_wrong_with_them() {
    for (text, message) in [
        ("{tag} {titel} {link}", "a caption has no part {titel}"),
        ("{tag {link}", "a caption has no part {tag {link}"),
        ("{tag} {link", "a { in this caption is not closed"),
        ("{tag} {title}", "this caption has no {link}"),
        ("{link}", "this caption has no {tag}"),
    ] {
        assert_eq!(Template::parse(text).unwrap_err().0, message, "{text}");
    }
    let said = Said {
        slogan: Cuttable::default(),
        link: String::new(),
        ..story()
    };
    let template = Template::parse("{tag}: {title}\n\n\n{slogan}\nby us\n{link}").unwrap();
    assert_eq!(
        template.whole(&said),
        "#Tag043: An inhaler at midnight\n\nby us"
    );
}

/// Texts as people write them in several scripts, with emoji, links and signs that count in odd ways.
fn text(most: usize) -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "word",
        "well-known",
        "متطوع",
        "जीवन",
        "漢字仮名",
        "한국어",
        "👨‍👩‍👧‍👦",
        "🇵🇭",
        "❤️",
        "a\u{301}",
        "€",
        "…",
        "’",
        "[",
        "#other",
        "@name",
        "https://b.example/x",
        "example.org",
        "...",
        "—",
        "\u{200d}",
        "\u{fe0f}",
        "2.5",
        "Ж",
        "\n",
    ]);
    let piece = (pieces, prop::bool::weighted(0.8));
    prop::collection::vec(piece, 0..most).prop_map(|pieces| {
        let spaced =
            |(piece, space): &(&str, bool)| format!("{piece}{}", if *space { " " } else { "" });
        pieces.iter().map(spaced).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn no_caption_is_too_long_and_each_holds_tag_and_link(
        title in text(30),
        beats in prop::array::uniform3(text(60)),
        slogan in prop::option::of(text(40)),
        path in "[a-z0-9/]{0,60}",
    ) {
            let said = Said {
            tag: "#CareLedger043".to_owned(),
            title: Cuttable::new(&title),
            beats: beats.each_ref().map(|beat| Cuttable::new(beat)),
            labels: labels(),
            slogan: slogan.as_deref().map(Cuttable::new).unwrap_or_default(),
            link: format!("https://careledger.example/{path}/"),
        };
        for network in networks() {
            for template in [default_template(network), full_template()] {
                let made = caption(network, template, &said);
                prop_assert!(network.fits(&made.text, network.messages), "{made:?} on {}", network.id);
                prop_assert!(made.length.units <= made.length.most, "{made:?}");
                prop_assert!(made.text.contains(&said.tag) && made.text.contains(&said.link), "{made:?}");
                prop_assert!(made.is_cut || made.text == network.written(template.whole(&said)));
                // The slogan gives way only where it would not even fit beside tag and link.
                let frame = Template::parse("{tag}\n\n{slogan}\n{link}").unwrap().whole(&said);
                if network.fits(&network.written(frame), network.messages) {
                    let slogan = network.written(whole(&said.slogan));
                    prop_assert!(made.text.contains(&slogan), "{made:?} on {}", network.id);
                }
            }
        }
    }

    #[test]
    fn no_post_of_a_thread_is_too_long_and_no_word_is_lost(
        title in text(20),
        beats in prop::array::uniform3(text(150)),
    ) {
            let said = Said {
            title: Cuttable::new(&title),
            beats: beats.each_ref().map(|beat| Cuttable::new(beat)),
            ..story()
        };
        let signs = |text: &str| text.split_whitespace().collect::<String>();
        for network in networks().iter().filter(|network| network.thread) {
            let template = default_template(network);
            let posts = thread(network, template, &said);
            let count = posts.len();
            let mut told = String::new();
            for (at, post) in (1..).zip(&posts) {
                prop_assert!(network.fits(post, 1) && post.contains(&said.tag), "{post} on {}", network.id);
                let (text, mark) = match count {
                    1 => (post.as_str(), ""),
                    _ => post.rsplit_once('\n').unwrap(),
                };
                prop_assert!(count == 1 || mark.starts_with(&format!("{at}/{count}")), "{post}");
                told.push_str(text);
            }
            prop_assert_eq!(signs(&told), signs(&template.whole(&said)));
            prop_assert!(posts.iter().any(|post| post.contains(&said.link)));
        }
    }
}
