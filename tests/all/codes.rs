//! Every kind of problem is well described, and some case shows it.

use std::collections::BTreeSet;
use std::fs;

use careledger::diagnostic::codes;

use crate::cases::{files, folder};

#[test]
fn every_code_is_shown_by_a_case() {
    let told: String = files("out")
        .iter()
        .map(|path| fs::read_to_string(path).expect("an expectation is text"))
        .collect();
    let missing: Vec<&str> = codes::ALL
        .iter()
        .map(|code| code.name)
        .filter(|name| !told.contains(&format!("[{name}]: ")))
        .collect();
    assert!(
        missing.is_empty(),
        "no case in {} shows {missing:?}",
        folder().display()
    );
}

#[test]
fn codes_are_unique_kebab_case_and_explained() {
    let mut names = BTreeSet::new();
    for code in codes::ALL {
        let name = code.name;
        assert!(names.insert(name), "{name} is there twice");
        let plain = |part: &str| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        assert!(name.split('-').all(plain), "{name} is no kebab-case");
        for (what, text) in [
            ("title", code.title),
            ("why", code.why),
            ("mend", code.mend),
        ] {
            assert!(
                text.len() > 10 && text.ends_with('.'),
                "{name}: its {what} is no sentence: {text:?}"
            );
        }
    }
}
