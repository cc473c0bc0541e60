//! Whatever people write, the readers give an answer: no input makes one of them panic.

use std::sync::{Arc, LazyLock};

use careledger::demand;
use careledger::diagnostic::{Format, Place, render};
use careledger::disk::Inputs;
use careledger::holidays;
use careledger::import;
use careledger::language::Language;
use careledger::markdown::{self, Address, HtmlPolicy, Picture, Resolve};
use careledger::money::{self, File};
use careledger::source::Sources;
use careledger::story;
use careledger::target::{Target, target};
use careledger::{amount, campaign, date, front_matter, language, theme, words, yaml};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use crate::support::case;

/// Good texts of every kind; the tests break them.
static MODELS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let repository = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let own = |path: &str| std::fs::read_to_string(repository.join(path)).expect("it is there");
    vec![
        case::story(7, "Care: the bike", "photo: { file: a.jpg, alt: A, consent: given }\ntags: [a, b]\n", "## Care\n[x](y.md)\n\n## Cause\n\n## Change\n\n<b>z</b>[^1]\n\n[^1]: note\n"),
        own("content/campaign.yaml"),
        own("themes/solidarity/theme.yaml"),
        "from,to,amount,period,type,group,status,source,source_url,note,id\nA,\"B, inc.\",-1.5,2024,refund,a,budgeted,x,https://x.example/,\"n\"\"n\",i\n".to_owned(),
        "---\ntitle: T\nask: A\nreplies:\n  - { date: 2026-11-01, from: C, kind: answer, text: t }\n---\nx\n".to_owned(),
        own("content/demands/medicine-at-cost.md"),
        own("content/calendar/holidays.yaml"),
        own("src/words/carried/ar.ftl"),
        own("content/money/insurance-and-home-care.yaml"),
        PACKAGED.to_owned(),
        "{\"resources\": [{\"path\": \"b.csv\", \"dialect\": {\"delimiter\": \",\"}, \"schema\": {\"fields\": [{\"name\": \"to\", \"type\": \"number\", \"decimalChar\": \",\"}]}}],\n\"model\": {\"measures\": {\"sum\": {\"source\": \"amount\", \"factor\": 1000}}, \"dimensions\": {\"payer\": {\"attributes\": {\"id\": {\"source\": \"from\"}}}}}}\n".to_owned(),
        "---\ntitle: \"A\"\ndate: 03/04/2026 10:00\ntags: a b\n---\n# A\n\n## Care\nOne.\n\n## Why\n{{< x >}} {% y %} <b>z</b> ![a](b.jpg)\n".to_owned(),
        "+++\ntitle = 'A'\ndate = 2026-11-08T10:00:00Z\n[params]\ncare = \"B\"\n[[list]]\na = 1\n+++\nText.\n".to_owned(),
        "{ \"title\": \"A\", \"date\": \"8 November 2026\" }\nText.\n".to_owned(),
        "Timestamp;What happened?;Why?;metric;quantity;story\n11/8/2026 14:03;\"A; b\";c;rides;1;2\n03/04/2026;d;e;rides;2;\n".to_owned(),
    ]
});

/// A dataset whose table is a package's.
const PACKAGED: &str = "title: T\ncurrency: USD\npackage: a.json\ncolumns: { from: payer, to: { text: B }, amount: sum, period: period }\nnegatives: refund\ncombine: true\npopulation: { count: 5, source: x }\n";

/// Pieces that readers stumble over.
const PIECES: [&str; 51] = [
    "---\n",
    "\r\n",
    "\t",
    ": ",
    "\"",
    "'",
    "[",
    "]",
    "{",
    "}",
    "#",
    " #x",
    "&a ",
    "*a",
    "!!int ",
    "|\n",
    ">-\n",
    "- ",
    "? ",
    "\u{feff}",
    "\u{0}",
    "\u{202e}",
    "e\u{301}",
    "👩‍👩‍👧",
    "ﷺ",
    "%",
    "@",
    "`",
    "\\",
    "```\n",
    "[^1]",
    "](",
    "<!--",
    "<a b='",
    "{#id}",
    "&#x0;",
    "--- x\n",
    "=\n",
    "|-|\n",
    "\u{2028}",
    "<script>",
    "</p>",
    "<img src=//e.example/x onerror=y>",
    "<svg onload=y>",
    "<iframe src='https://e.example'>",
    "javascript:x",
    "# a {onclick=x #i}\n",
    "{ $count ->\n *[other] ",
    "{\"\\u00",
    "\n-term = ",
    " { F(a: ",
];

/// A model with pieces put in, taken out and said twice, or text out of nothing.
fn text() -> impl Strategy<Value = String> {
    let edit = (
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
        0..4u8,
    );
    let broken =
        (0..MODELS.len(), prop::collection::vec(edit, 1..12)).prop_map(|(model, edits)| {
            let mut letters: Vec<char> = MODELS[model].chars().collect();
            for (place, piece, kind) in edits {
                let at = place.index(letters.len() + 1);
                let length = piece.index(40).min(letters.len() - at);
                match kind {
                    0 => drop(letters.drain(at..at + length)),
                    1 => {
                        let again = letters[at..at + length].to_vec();
                        letters.splice(at..at, again);
                    }
                    _ => drop(letters.splice(at..at, PIECES[piece.index(PIECES.len())].chars())),
                }
            }
            letters.into_iter().collect()
        });
    let pieces = prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..40)
        .prop_map(|pieces| pieces.concat());
    prop_oneof![6 => broken, 2 => pieces, 1 => any::<String>(), 1 => "[ -~\n]{0,200}"]
}

struct Anywhere;

impl Resolve for Anywhere {
    fn link(&self, destination: &str) -> Option<Address> {
        let is_outside = matches!(target(destination), Target::Outside(_));
        is_outside.then(|| Address::of(destination.to_owned()))
    }

    fn picture(&self, destination: &str) -> Option<Picture> {
        destination.len().is_multiple_of(2).then(|| Picture {
            href: "x.jpg".to_owned(),
            width: 1,
            height: 1,
            sources: None,
        })
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, rng_seed: RngSeed::Fixed(43), failure_persistence: None, ..ProptestConfig::default() })]

    /// Every reader takes every text, and what it says about it can be shown in every form.
    #[test]
    fn no_reader_panics(text in text()) {
        let mut sources = Sources::default();
        let id = sources.add("a.md", text.as_str());
        let other = sources.add("b.csv", MODELS[3].as_str());
        let packaged_id = sources.add("c.yaml", PACKAGED);
        let plain_id = sources.add("d.yaml", "title: T\ncurrency: USD\n");
        let source = sources.get(id).clone();
        let table = sources.get(other).clone();
        let name = story::file_name("007-a.md").expect("a good name");
        let mut told = Vec::new();
        told.extend(yaml::parse(&source.text, id, 0).diagnostics);
        told.extend(front_matter::split(&source, id).diagnostics);
        let headings = |_: Option<&Language>| Arc::default();
        told.extend(story::read(&source, id, &name, &headings).diagnostics);
        let translated = story::file_name("007-a.es.md").expect("a good name");
        told.extend(story::read(&source, id, &translated, &headings).diagnostics);
        told.extend(demand::read(&source, id, "a").diagnostics);
        told.extend(holidays::read(&source, id).diagnostics);
        told.extend(campaign::settings::read(&source, id).diagnostics);
        // The text as settings, as a table, and as a package.
        let packaged = sources.get(packaged_id).clone();
        let find = |name: &str| match name {
            "a.json" | "a.csv" => File::Read(&source, id),
            _ => File::Read(&table, other),
        };
        told.extend(money::read("b", (&source, id), &find).diagnostics);
        told.extend(money::read("a", (&packaged, packaged_id), &find).diagnostics);
        let plain = sources.get(plain_id).clone();
        told.extend(money::read("a", (&plain, plain_id), &find).diagnostics);
        told.extend(words::load(&[("ar.ftl".to_owned(), id)], &sources).diagnostics);
        for form in [Format::Human { colour: false }, Format::Json, Format::Sarif, Format::Github] {
            render(&told, &sources, form);
        }
        for told in &told {
            if let careledger::diagnostic::Place::At(span) = told.place {
                let length = sources.get(span.source).text.len() as u32;
                prop_assert!(span.start <= span.end && span.end <= length, "{} at {span:?} of {length}", told.message);
            }
        }
    }

    /// Markdown becomes HTML without anything that runs or loads.
    #[test]
    fn markdown_is_harmless(text in text()) {
        let html = markdown::read(&text, &["care", "cause", "change"], 3, "").html(HtmlPolicy::Clean, &Anywhere);
        let page = crate::support::html::Page::read(&html);
        for element in &page.elements {
            let name = element.name.as_str();
            prop_assert!(!["script", "style", "iframe", "object", "embed", "form", "link", "base"].contains(&name), "{name} of {text:?}");
            for (key, value) in &element.attributes {
                let address = value.trim().to_lowercase();
                prop_assert!(!key.starts_with("on") && !address.starts_with("javascript:"), "{name} {key}={value} of {text:?}");
                prop_assert!(key != "src" || !address.contains("//"), "{name} {key}={value} of {text:?}");
            }
        }
    }

    /// A campaign's own theme.yaml and template may be anything.
    #[test]
    fn no_theme_panics(meta in text(), template in text()) {
        let files = [("theme.yaml", meta), ("templates/home.html", template)];
        let files = files.map(|(path, text)| (path.to_owned(), text.into_bytes().into()));
        // The name of a theme that is built in, so that no template is missing.
        let own = [("solidarity".to_owned(), files.into())].into();
        let mut sources = Sources::default();
        let place = Place::File("campaign.yaml".to_owned());
        let loaded = theme::load(("solidarity", place), &own, "themes", &mut sources);
        render(&loaded.diagnostics, &sources, Format::Human { colour: true });
    }

    /// A text to import may be anything, as a post and as a table; and no file that is made of it leads elsewhere.
    #[test]
    fn no_import_panics(text in text()) {
        let mut inputs = Inputs::empty(chrono::NaiveDate::default());
        let known = import::Known::of(&inputs);
        let sources = &mut inputs.sources;
        let id = sources.add("a/2026-11-08-b.md", import::decode(text.as_bytes()).0);
        let source = sources.get(id).clone();
        let files = ["b.jpg".to_owned()].into();
        let mut told = Vec::new();
        let post = import::Posts::new(&known, &files).read(&source, id, "2026-11-08-b.md");
        let mut tellings = Vec::from_iter(post.drain_into(&mut told));
        for kind in [None, Some(import::Kind::Stories), Some(import::Kind::Ledger)] {
            let Some(sheet) = import::read(&source, id, kind, &[], &mut Vec::new()) else { continue };
            tellings.extend(import::tellings(&sheet, &known, &mut told));
            import::deeds(&sheet, &known, sheet.order(), sources, &mut told);
        }
        let stories = import::stories(tellings, &known, Some(import::Order::DayFirst), sources, &mut told);
        for form in [Format::Human { colour: false }, Format::Json] {
            render(&told, sources, form);
        }
        for new in stories.new {
            prop_assert!(!new.name.contains(['/', '\\', '\0']), "{}", new.name);
            let name = story::file_name(&new.name).expect("a name that is read");
            let made = sources.add("made.md", new.text);
            let read = story::read(sources.get(made), made, &name, &|_| Arc::default());
            prop_assert!(read.value.readable, "{}\n{:?}", sources.get(made).text, read.diagnostics);
            prop_assert_eq!(read.value.story.date.value, new.day);
        }
    }

    /// Small readers, and a law: what they take, they write as it was.
    #[test]
    fn words_are_read_or_refused(text in "[-+0-9.,eE $€():/ a-zA-Z_\u{660}-\u{669}]{0,14}") {
        if let Ok(amount) = amount::parse(&text) {
            prop_assert_eq!(amount.to_string(), text.trim());
        }
        if let Ok(date) = date::parse(&text) {
            prop_assert_eq!(date.to_string(), text.trim());
        }
        let _ = (language::Language::parse(&text), target(&text), story::file_name(&text));
    }
}
