//! The forms for programs hold what the form for people holds, and are what their readers expect.

use std::fs;

use rayon::prelude::*;
use serde_json::Value;

use crate::cases::files;
use crate::support::case::Case;
use crate::support::program::run;

/// What one case says in one form.
fn told(path: &std::path::Path, form: &str) -> String {
    let case = Case::parse(&fs::read_to_string(path).expect("a case is text"));
    let folder = tempfile::tempdir().expect("a folder can be made");
    case.lay_out(folder.path());
    let output = run(folder.path(), &["check", "--format", form]);
    let text = if form == "human" {
        output.stderr
    } else {
        output.stdout
    };
    String::from_utf8(text).expect("problems are told in UTF-8")
}

/// `severity[code]` and the place of each problem, as a person reads them.
fn as_read(human: &str) -> Vec<(String, String)> {
    let mut problems = Vec::new();
    let mut lines = human.lines().peekable();
    while let Some(line) = lines.next() {
        let severity = ["error[", "warning[", "note["]
            .iter()
            .any(|word| line.starts_with(word));
        let place = lines
            .peek()
            .and_then(|next| next.trim_start().strip_prefix("--> "));
        if let (true, Some((head, _)), Some(place)) = (severity, line.split_once("]: "), place) {
            problems.push((format!("{head}]"), place.to_owned()));
        }
    }
    problems
}

fn checked_cases() -> Vec<std::path::PathBuf> {
    let folder = crate::cases::folder();
    let checks = |path: &std::path::PathBuf| {
        let text = fs::read_to_string(path).expect("a case is text");
        let own = text.lines().any(|line| line.starts_with("$ "));
        !own && !path.starts_with(folder.join("command"))
    };
    files("site").into_iter().filter(checks).collect()
}

#[test]
fn json_tells_what_people_read() {
    let cases = checked_cases();
    assert!(cases.len() > 40, "{} cases", cases.len());
    cases.par_iter().for_each(|path| {
        let json: Value = serde_json::from_str(&told(path, "json")).expect("it is JSON");
        let problems = json["diagnostics"].as_array().expect("a list of problems");
        let place = |problem: &Value| match &problem["start"] {
            Value::Null => problem["file"].as_str().unwrap_or_default().to_owned(),
            start => format!(
                "{}:{}:{}",
                problem["file"].as_str().unwrap_or_default(),
                start["line"],
                start["column"]
            ),
        };
        let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let as_json: Vec<(String, String)> = problems
            .iter()
            .map(|problem| {
                let head = format!("{}[{}]", word(&problem["severity"]), word(&problem["code"]));
                (head, place(problem))
            })
            .collect();
        assert_eq!(as_json, as_read(&told(path, "human")), "{}", path.display());
        for (severity, key) in [("error", "errors"), ("warning", "warnings")] {
            let count = problems
                .iter()
                .filter(|problem| problem["severity"] == severity)
                .count();
            // Those that are not shown are counted, too.
            let is_whole = problems.iter().all(|told| told["code"] != "more-problems");
            assert!(json[key] == count || !is_whole, "{}: {key}", path.display());
        }
    });
}

/// What the schema of SARIF 2.1.0 asks of the parts that are used.
#[test]
fn sarif_is_what_code_hosts_take() {
    checked_cases().par_iter().for_each(|path| {
        let sarif: Value = serde_json::from_str(&told(path, "sarif")).expect("it is JSON");
        let context = path.display();
        assert_eq!(sarif["version"], "2.1.0");
        let run = &sarif["runs"][0];
        let driver = &run["tool"]["driver"];
        assert_eq!(driver["name"], "careledger");
        let rules = driver["rules"].as_array().expect("rules");
        let results = run["results"].as_array().expect("results");
        let human = as_read(&told(path, "human"));
        assert_eq!(results.len(), human.len(), "{context}");
        for rule in rules {
            let same = rules
                .iter()
                .filter(|other| other["id"] == rule["id"])
                .count();
            assert_eq!(same, 1, "{context}: {}", rule["id"]);
            for text in ["shortDescription", "fullDescription", "help"] {
                assert!(
                    rule[text]["text"]
                        .as_str()
                        .is_some_and(|text| !text.is_empty())
                );
            }
        }
        for result in results {
            let at = result["ruleIndex"].as_u64().expect("an index") as usize;
            assert_eq!(rules[at]["id"], result["ruleId"], "{context}");
            assert!(
                ["error", "warning", "note"]
                    .contains(&result["level"].as_str().unwrap_or_default())
            );
            assert!(
                result["message"]["text"]
                    .as_str()
                    .is_some_and(|text| !text.is_empty())
            );
            let related = result["relatedLocations"].as_array().expect("a list");
            let places = result["locations"]
                .as_array()
                .expect("a list")
                .iter()
                .chain(related);
            for place in places {
                let physical = &place["physicalLocation"];
                let uri = physical["artifactLocation"]["uri"]
                    .as_str()
                    .expect("a path");
                let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/%".contains(c);
                assert!(
                    uri.chars().all(plain) && !uri.starts_with('/'),
                    "{context}: {uri}"
                );
                let Some(region) = physical["region"].as_object() else {
                    continue;
                };
                let number = |key: &str| region[key].as_u64().expect("a number");
                let start = (number("startLine"), number("startColumn"));
                let end = (number("endLine"), number("endColumn"));
                assert!(
                    start.0 >= 1 && start.1 >= 1 && start <= end,
                    "{context}: {region:?}"
                );
            }
        }
    });
}

/// One line a problem; GitHub reads nothing that stands on a second line.
#[test]
fn github_gets_one_line_a_problem() {
    checked_cases().par_iter().for_each(|path| {
        let lines = told(path, "github");
        let human = as_read(&told(path, "human"));
        assert_eq!(lines.lines().count(), human.len(), "{}", path.display());
        for (line, (head, _)) in lines.lines().zip(human) {
            let code = head.split(['[', ']']).nth(1).unwrap_or_default();
            let begins = ["::error file=", "::warning file=", "::notice file="];
            assert!(begins.iter().any(|begin| line.starts_with(begin)), "{line}");
            assert!(line.contains(&format!("title={code}::")), "{line}");
        }
    });
}
