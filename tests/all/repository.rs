//! The repository's own campaign is the example that others copy: it has no fault, and README is true.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use careledger::board::Kind;
use careledger::bound;
use careledger::demand::State;
use careledger::words::message;
use regex::Regex;

use crate::support::audit::audit;
use crate::support::program::{command, without_chance};
use crate::support::written;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn its_own_content_builds_without_a_word() {
    let output = tempfile::tempdir().expect("a folder can be made");
    let site = output.path().join("site");
    let arguments = [
        "build",
        "--no-cards",
        "--no-cache",
        "--strict",
        "--output",
        &site.to_string_lossy(),
    ];
    let ran = command(root(), &arguments)
        .output()
        .expect("the program can be started");
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "{said}");
    let said = without_chance(&said, root());
    assert!(said.starts_with("Built "), "{said}");
    assert_eq!(audit(&site), Vec::<String>::new());
}

#[test]
fn readme_has_the_commands_that_work() {
    let readme = fs::read_to_string(root().join("README.md")).expect("there is a README.md");
    for line in ["cargo run --release -- build", "careledger init"] {
        assert!(readme.contains(line), "README.md does not show `{line}`");
    }
}

#[test]
fn readme_lists_what_is_taken() {
    let readme = fs::read_to_string(root().join("README.md")).expect("there is a README.md");
    let begin = "<!-- bounds: written by a test, see tests/README.md -->\n";
    let (before, rest) = readme.split_once(begin).expect("the bounds begin");
    let (_, after) = rest.split_once("<!-- /bounds -->").expect("the bounds end");
    let lines = bound::ALL
        .iter()
        .map(|bound| format!("| {} | {bound} |\n", bound.what));
    let lines: String = lines.collect();
    let table = format!("| of | at most |\n| --- | --- |\n{lines}");
    written::hold(
        "README.md",
        &format!("{before}{begin}{table}<!-- /bounds -->{after}"),
    );
}

/// The names of messages that the code puts together.
fn made_up() -> Vec<String> {
    let states = State::ALL.map(|state| format!("state-{}", state.key()));
    let kinds = Kind::ALL.map(|kind| format!("board-{}", kind.key()));
    let ledes = kinds.clone().map(|kind| format!("{kind}-lede"));
    let rest = [
        ("clock-", &["left", "silent", "late"][..]),
        ("clock-working-", &["left", "silent", "late"]),
        (
            "closed-",
            &["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
        ),
        ("feed-no-", &["reply-from", "answer-from"]),
        ("funding-", &["funded", "partly-funded", "not-funded"]),
        (
            "reply-",
            &["promise", "refusal", "partial", "answer", "not-an-answer"],
        ),
        (
            "section-",
            &[
                "stories",
                "demands",
                "ledger",
                "money",
                "calendar",
                "victories",
                "testimonies",
                "briefings",
                "escalations",
                "board",
                "guides",
                "tags",
            ],
        ),
    ];
    let rest = rest
        .iter()
        .flat_map(|(begin, ends)| ends.iter().map(move |end| format!("{begin}{end}")));
    states
        .into_iter()
        .chain(kinds)
        .chain(ledes)
        .chain(rest)
        .collect()
}

#[test]
fn every_word_of_a_page_is_there_and_is_said_somewhere() {
    let known: BTreeSet<&str> = message::all().map(|message| message.id).collect();
    let mut said = String::new();
    for (folder, ending, asked) in [
        (
            "themes",
            "html",
            r#"(?:say|label|forms)\(id="([a-z-]+)"[,)]"#,
        ),
        (
            "src/produce",
            "rs",
            r#"\.say(?:_of|_html)?\((?:[^"()]|\([^()]*\))*"([a-z-]+)""#,
        ),
    ] {
        let asked = Regex::new(asked).expect("a pattern");
        for file in walkdir::WalkDir::new(root().join(folder)) {
            let file = file.expect("a folder can be read").into_path();
            if file.extension().is_none_or(|own| own != ending) {
                continue;
            }
            let text = fs::read_to_string(&file).expect("a text");
            for found in asked.captures_iter(&text) {
                assert!(
                    known.contains(&found[1]),
                    "{}: {}",
                    file.display(),
                    &found[1]
                );
            }
            said += &text;
        }
    }
    let made_up = made_up();
    let unknown = made_up.iter().filter(|id| !known.contains(id.as_str()));
    assert_eq!(unknown.collect::<Vec<_>>(), Vec::<&String>::new());
    let of_pages = message::all()
        .skip(message::ALL.len())
        .map(|message| message.id);
    let unsaid: Vec<&str> = of_pages
        .filter(|id| !said.contains(&format!("\"{id}\"")))
        .filter(|id| !made_up.iter().any(|made_up| made_up == id))
        .collect();
    assert_eq!(unsaid, Vec::<&str>::new());
}
