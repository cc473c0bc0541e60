//! What a person changes in a form is all that changes in the file of a story.

use std::collections::BTreeSet;
use std::fs;

use careledger::desk::{self, Consent, Form, Photo};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;
use snapbox::{Assert, Data};

use super::cases::files;

/// Puts the keys of one value over those of another.
fn lay(over: &Value, under: &mut Value) {
    match (over, under) {
        (Value::Object(over), Value::Object(under)) => {
            for (key, value) in over {
                lay(value, under.entry(key.clone()).or_insert(Value::Null));
            }
        }
        (over, under) => *under = over.clone(),
    }
}

/// A case is a file, a line of three percent signs, and the fields that a person changes in it; what comes of
/// it, or why nothing does, stands beside it.
#[test]
fn every_form_edits_its_file_as_its_case_says() {
    let cases = files("edit");
    assert!(!cases.is_empty());
    let mut failures = Vec::new();
    for path in cases {
        let case = fs::read_to_string(&path).expect("a case is text");
        let (before, changes) = case.split_once("%%%\n").expect("a case has two parts");
        let changes: Value = serde_json::from_str(changes).expect("the fields are JSON");
        let is_new = before.is_empty() || before == "\n";
        let form = match is_new {
            true => Ok(Form::default()),
            false => desk::read(before),
        };
        let changed = |form: Form| {
            let mut fields = serde_json::to_value(form).expect("a form is JSON");
            lay(&changes, &mut fields);
            let form: Form = serde_json::from_value(fields).expect("it is a form");
            let after = match is_new {
                true => desk::blank(&form)?,
                false => desk::write(before, &form)?,
            };
            assert_eq!(
                desk::read(&after).expect("it can be read"),
                form.clone().tidy(),
                "{}",
                path.display()
            );
            assert_eq!(desk::write(&after, &form).expect("it can be"), after);
            Ok(after)
        };
        let said = form
            .and_then(changed)
            .unwrap_or_else(|refusal: desk::Unfit| format!("refused: {}\n", refusal.0));
        let expected = Data::read_from(&path.with_extension("edited"), None);
        let name = path.display().to_string();
        let held = Assert::new().action_env("SNAPSHOTS").try_eq(
            Some(&name),
            Data::text(said).raw(),
            expected.raw(),
        );
        failures.extend(held.err().map(|error| error.to_string()));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// The text of every story of the repository and its test sites, also with the line ends of Windows and with
/// notes wherever YAML takes one.
fn stories() -> Vec<String> {
    let repository = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts = Vec::new();
    for folder in [
        "content",
        "tests/sites/arabic/content",
        "tests/sites/single/content",
    ] {
        let folder = repository.join(folder).join("stories");
        for entry in fs::read_dir(folder).expect("there are stories") {
            let path = entry.expect("it can be listed").path();
            texts.push(fs::read_to_string(path).expect("a story is text"));
        }
    }
    texts.sort();
    let noted = |text: &String| {
        let lines = text.lines().enumerate();
        let mut fences = 0;
        let lines = lines.map(|(at, line)| {
            fences += u32::from(line == "---");
            match fences {
                1 if line == "---" => format!("---\n# at the head\nunknown: [a, b] # {at}\n"),
                1 => format!("{line}   # note {at}\n# below {at}\n"),
                _ => format!("{line}\n"),
            }
        });
        lines.collect::<String>()
    };
    let more: Vec<String> = texts.iter().map(noted).collect();
    let windows: Vec<String> = texts
        .iter()
        .map(|text| text.replace('\n', "\r\n"))
        .collect();
    [texts, more, windows].concat()
}

/// The lines between the fences, and the text below.
fn parts(text: &str) -> (&str, &str) {
    let mut at = 0;
    let mut fences = Vec::new();
    for line in text.split_inclusive('\n') {
        if line.trim_end() == "---" {
            fences.push((at, at + line.len()));
        }
        at += line.len();
    }
    (&text[fences[0].1..fences[1].0], &text[fences[1].1..])
}

/// The front matter's lines apart from some keys, with the lines that belong to each.
fn lines_beside(text: &str, keys: &BTreeSet<&str>) -> Vec<String> {
    let front = parts(text).0;
    let mut key = String::new();
    let mut kept = Vec::new();
    for line in front.lines() {
        if !line.starts_with([' ', '#', '-']) && !line.is_empty() {
            key = line.split(':').next().unwrap_or_default().to_owned();
        }
        // The note of a key that went stands alone.
        if line.trim_start().starts_with("# note") {
            continue;
        }
        if !keys.contains(&*key) || line.starts_with('#') {
            kept.push(line.to_owned());
        }
    }
    kept
}

fn words() -> BoxedStrategy<String> {
    let words = prop_oneof![
        3 => "[a-zäب ]{0,30}",
        2 => r#"[-a-z:#'"\\{}\[\],&*!|>%@`?~. \t]{0,20}"#,
        1 => any::<String>(),
        1 => prop_oneof![Just("null"), Just("~"), Just("true"), Just("2026-11-08"), Just("---"), Just("given")].prop_map(str::to_owned),
    ];
    words.boxed()
}

fn lists() -> BoxedStrategy<Vec<String>> {
    prop::collection::vec(words(), 0..4).boxed()
}

prop_compose! {
    fn consents()(given in words(), scope in lists(), until in words()) -> Consent {
        Consent { given, scope, until }
    }
}

prop_compose! {
    fn photos()(file in words(), alt in words(), credit in words(), consent in prop::option::of(consents())) -> Photo {
        Photo { file, alt, consent, credit }
    }
}

prop_compose! {
    fn forms()(
        beats in [words(), words(), words()],
        (title, date, draft) in (words(), words(), words()),
        (demands, tags) in (lists(), lists()),
        photo in prop::option::of(photos()),
        body in prop_oneof![words(), any::<String>()],
    ) -> Form {
        let [care, cause, change] = beats;
        Form { title, date, care, cause, change, demands, photo, tags, draft, body }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(43), cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is filled in, and into whichever story: what was not touched stays to the byte, notes too, and
    /// the file says what the form says.
    #[test]
    fn nothing_changes_but_what_was_changed(at in any::<prop::sample::Index>(), new in forms(), touched in any::<u16>()) {
        let stories = stories();
        let text = at.get(&stories);
        let old = desk::read(text).expect("stories can be read as forms");
        let (mut form, new) = (old.clone(), new.tidy());
        let mut keys = BTreeSet::new();
        let mut touch = |bit: u32, key| {
            let is = touched >> bit & 1 == 1;
            if is {
                keys.insert(key);
            }
            is
        };
        if touch(0, "title") { form.title = new.title }
        if touch(1, "date") { form.date = new.date }
        if touch(2, "care") { form.care = new.care }
        if touch(3, "cause") { form.cause = new.cause }
        if touch(4, "change") { form.change = new.change }
        if touch(5, "demand") { form.demands = new.demands }
        if touch(6, "photo") { form.photo = new.photo }
        if touch(7, "tags") { form.tags = new.tags }
        if touch(8, "draft") { form.draft = new.draft }
        let is_body = touch(9, "");
        if is_body { form.body = new.body }
        match desk::write(text, &form) {
            Ok(after) => {
                prop_assert_eq!(&desk::read(&after).expect("it can be read"), &form);
                prop_assert_eq!(lines_beside(&after, &keys), lines_beside(text, &keys));
                let notes = |text: &str| {
                    let notes = parts(text).0.split("# ").skip(1);
                    let notes = notes.map(|note| note.lines().next().unwrap_or_default().to_owned());
                    let is_ours = |note: &String| note.starts_with("note ") || note.starts_with("below ");
                    notes.filter(is_ours).collect::<Vec<_>>()
                };
                prop_assert_eq!(notes(&after), notes(text));
                if !is_body {
                    prop_assert_eq!(parts(&after).1, parts(text).1);
                }
            }
            // What cannot be written is refused and never written wrongly; with signs that a person can see,
            // that does not happen.
            Err(refusal) => {
                let said = serde_json::to_string(&form).expect("it is JSON");
                let seen = said.chars().all(|c| c.is_alphanumeric() || c.is_ascii());
                prop_assert!(!seen, "{}: {}", refusal.0, said);
            }
        }
    }

    /// However a file is broken: it is read or refused, and what is written into it can be read again.
    #[test]
    fn no_broken_file_makes_it_panic(
        at in any::<prop::sample::Index>(),
        breaks in prop::collection::vec((any::<prop::sample::Index>(), 0..9_usize, r#"[-a-z:#'"\\{}\[\],&*!|>%@`?~ \t\r\nä]{0,6}"#), 1..5),
        new in forms(),
    ) {
        let stories = stories();
        let mut text = at.get(&stories).clone();
        for (at, length, put) in breaks {
            // Most of what can go wrong stands above the text.
            let front = text.len().min(700);
            let start = text.floor_char_boundary(at.index(front + 1));
            let end = text.floor_char_boundary((start + length).min(text.len()));
            text.replace_range(start..end.max(start), &put);
        }
        for at in [0, 3, text.len() / 3, text.len()] {
            desk::field(&text, at);
        }
        if let Ok(after) = desk::write(&text, &new) {
            prop_assert_eq!(desk::read(&after).expect("it can be read"), new.tidy());
        }
    }
}
