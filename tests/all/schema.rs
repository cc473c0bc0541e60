//! Schemas and readers know the same keys and values, and what people write fits both.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use boon::{Compiler, SchemaIndex, Schemas};
use careledger::campaign::settings;
use careledger::diagnostic::{Diagnostic, Place, Severity};
use careledger::language::Language;
use careledger::money::File;
use careledger::schema::{KINDS, Kind};
use careledger::source::{Folder, Sources};
use careledger::{
    board, briefing, calendar, demand, guide, holidays, ledger, money, story, testimony, theme,
    victory,
};
use serde_json::{Value, json};
use walkdir::WalkDir;

use crate::support::program::run;

/// A key that nobody knows.
const UNKNOWN: &str = "zqzqzq";

/// What only a look at other keys or files finds, and no schema can say.
const BEYOND: [&str; 16] = [
    "the front matter says number",
    "ends at a time of day, but begins at none",
    "this video has no captions",
    "belongs to a recording, and there is none",
    "people are counted in whole numbers",
    "the price index has no value for",
    "the theme has no file",
    "is no colour of the theme",
    "has a contrast of",
    "the contrast of",
    "the theme lacks templates",
    "there is no theme",
    "to itself",
    "is not a time zone",
    "`period` must hold keys and values, but this is a text",
    "`period` must hold keys and values, but this is a number",
];

/// Keys that exclude others, so that an example of all keys leaves them out.
const LEFT_OUT: [&str; 2] = ["/milestones", "/periods"];

/// The schema of a kind, ready to be used.
struct Validator {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Validator {
    fn new(kind: &Kind) -> Validator {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        let address = format!("https://careledger.example/{}", kind.file_name());
        compiler
            .add_resource(&address, kind.schema())
            .expect("a schema has an address");
        let index = compiler.compile(&address, &mut schemas);
        Validator {
            index: index.expect("a schema is one"),
            schemas,
        }
    }

    fn faults(&self, value: &Value) -> Option<String> {
        let result = self.schemas.validate(value, self.index);
        result.err().map(|error| error.to_string())
    }
}

/// A value that fits a schema, with all its keys.
fn example(schema: &Value, at: &str) -> Value {
    if let Some(properties) = schema["properties"].as_object() {
        let entries = properties.iter().filter_map(|(key, schema)| {
            let at = format!("{at}/{key}");
            let own = !LEFT_OUT.contains(&&*at);
            own.then(|| (key.clone(), example(schema, &at)))
        });
        return entries.collect::<serde_json::Map<_, _>>().into();
    }
    if schema.get("items").is_some() {
        return json!([example(&schema["items"], &format!("{at}/0"))]);
    }
    if schema["type"] == "boolean" {
        return false.into();
    }
    let given = [&schema["examples"][0], &schema["enum"][0]];
    match given.into_iter().find(|given| !given.is_null()) {
        Some(given) => given.clone(),
        None => example(&schema["anyOf"][0], at),
    }
}

/// Every key of an example: where it is, and the schema of its value.
fn keys<'a>(schema: &'a Value, at: &str, found: &mut Vec<(String, String, &'a Value)>) {
    for (key, inner) in schema["properties"].as_object().into_iter().flatten() {
        let below = format!("{at}/{key}");
        if !LEFT_OUT.contains(&&*below) {
            found.push((at.to_owned(), key.clone(), inner));
            keys(inner, &below, found);
            keys(&inner["items"], &format!("{below}/0"), found);
            keys(&inner["anyOf"][0], &below, found);
        }
    }
}

/// What the reader of a kind says of a document.
fn told(kind: &Kind, document: &Value) -> Vec<Diagnostic> {
    let is_text = kind.files.contains(".md");
    let text = match is_text {
        true => format!("---\n{document}\n---\n\nWords below.\n"),
        false => document.to_string(),
    };
    let mut sources = Sources::default();
    let id = sources.add("file", text.as_str());
    let source = sources.get(id).clone();
    let source = &source;
    let headings = |_: Option<&Language>| Arc::default();
    let named = |name: &str| {
        let name = story::file_name(name).expect("a good name");
        story::read(source, id, &name, &headings).diagnostics
    };
    match kind.word {
        "campaign" => settings::read(source, id).diagnostics,
        "story" => named("043-a.md"),
        "translation" => named("043-a.es.md"),
        "demand" => demand::read(source, id, "a").diagnostics,
        "briefing" => briefing::read(source, id, "004").diagnostics,
        "victory" => victory::read(source, id, "a").diagnostics,
        "testimony" => testimony::read(source, id, "a").diagnostics,
        "guide" => guide::read(Folder::Guides, source, id, "a").diagnostics,
        "metrics" => ledger::read_metrics(source, id).diagnostics,
        "money" => money::read("a", (source, id), &|_| File::NotTaken).diagnostics,
        "board" => board::read(source, id).diagnostics,
        "calendar" => calendar::read(source, id).diagnostics,
        "redirects" => story::read_moved(source, id).diagnostics,
        "holidays" => holidays::read(source, id).diagnostics,
        "theme" => {
            let files = [("theme.yaml".to_owned(), Arc::from(text.as_bytes()))];
            let own = [("night-care".to_owned(), files.into_iter().collect())];
            let place = Place::File("campaign.yaml".to_owned());
            let own = own.into_iter().collect();
            theme::load(("night-care", place), &own, "themes", &mut sources).diagnostics
        }
        word => panic!("no reader of `{word}` is known here"),
    }
}

/// What makes a reader refuse a document, apart from what no schema can know.
fn errors(kind: &Kind, document: &Value) -> Vec<String> {
    let told = told(kind, document).into_iter();
    let errors = told.filter(|told| told.severity == Severity::Error);
    errors
        .map(|told| told.message)
        .filter(|message| !BEYOND.iter().any(|beyond| message.contains(beyond)))
        .collect()
}

/// Values that a key may be given instead, good ones and bad ones.
fn others(schema: &Value) -> Vec<Value> {
    let mut others = vec![
        json!({ UNKNOWN: 1 }),
        json!([["a list in a list"]]),
        json!("zz, qq"),
        json!(-7.5),
        json!("2026-13-01"),
        json!("2026-1-1"),
        json!("25:00"),
        json!(""),
    ];
    let single = [schema, &schema["anyOf"][0], &schema["anyOf"][1]["items"]];
    for schema in single {
        others.extend(schema["enum"].as_array().into_iter().flatten().cloned());
        for bound in ["minimum", "maximum"] {
            if let Some(bound) = schema[bound].as_i64() {
                others.extend([bound - 1, bound, bound + 1].map(Value::from));
            }
        }
    }
    others
}

#[test]
fn schemas_and_readers_agree_on_every_key_and_on_every_value() {
    let mut faults = Vec::new();
    for kind in KINDS {
        let (schema, validator) = (kind.schema(), Validator::new(kind));
        let good = example(&schema, "");
        let mut check = |document: &Value, what: &str| {
            let (reader, schema) = (errors(kind, document), validator.faults(document));
            if reader.is_empty() != schema.is_none() {
                let word = kind.word;
                faults.push(format!(
                    "{word}: {what}\n  reader: {reader:?}\n  schema: {schema:?}\n"
                ));
            }
        };
        check(&good, "the example");
        assert_eq!(errors(kind, &good), Vec::<String>::new(), "{}", kind.word);
        let mut all = Vec::new();
        keys(&schema, "", &mut all);
        for (at, key, schema) in &all {
            let within = |change: &dyn Fn(&mut serde_json::Map<String, Value>)| {
                let mut changed = good.clone();
                let map = changed.pointer_mut(at).and_then(Value::as_object_mut);
                change(map.expect("the example has every key"));
                changed
            };
            let without = within(&|map| drop(map.shift_remove(key)));
            check(&without, &format!("without {at}/{key}"));
            for other in others(schema) {
                let changed = within(&|map| drop(map.insert(key.clone(), other.clone())));
                check(&changed, &format!("{at}/{key}: {other}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.concat());
}

#[test]
fn schemas_know_the_keys_that_readers_know() {
    for kind in KINDS {
        let schema = kind.schema();
        let good = example(&schema, "");
        let mut all = Vec::new();
        keys(&schema, "", &mut all);
        let places: BTreeSet<&String> = all.iter().map(|(at, ..)| at).collect();
        for at in places {
            let mut changed = good.clone();
            changed.pointer_mut(at).expect("it is there")[UNKNOWN] = "x".into();
            let told = told(kind, &changed);
            let told = told.iter().find(|told| told.message.contains(UNKNOWN));
            let help = told.and_then(|told| told.help.as_deref()).unwrap_or("");
            let known = help.rsplit("use one of: ").next().unwrap_or("").split(", ");
            let known: BTreeSet<&str> = known.collect();
            let own = all.iter().filter(|(place, ..)| place == at);
            let own = own.map(|(_, key, _)| key.as_str());
            let left_out = LEFT_OUT.iter().filter_map(|key| {
                let (place, name) = key.rsplit_once('/')?;
                let has = schema["properties"].get(name).is_some();
                (place == at && has).then_some(name)
            });
            let own: BTreeSet<&str> = own.chain(left_out).collect();
            assert_eq!(known, own, "{} at `{at}`", kind.word);
        }
    }
}

/// The kind of a file, by its path in a campaign.
fn kind_of(path: &str) -> Option<&'static Kind> {
    let (folder, name) = path.rsplit_once('/')?;
    let word = match folder.rsplit('/').next()? {
        "stories" if name.matches('.').count() > 1 => "translation",
        "stories" => "story",
        "demands" => "demand",
        "briefings" => "briefing",
        "victories" => "victory",
        "testimonies" => "testimony",
        "guides" | "pages" => "guide",
        _ if name == "metrics.yaml" => "metrics",
        "money" => "money",
        "board" => "board",
        _ if name == "holidays.yaml" => "holidays",
        "calendar" => "calendar",
        "redirects" => "redirects",
        _ if name == "campaign.yaml" => "campaign",
        _ if name == "theme.yaml" => "theme",
        _ => return None,
    };
    KINDS.iter().find(|kind| kind.word == word)
}

/// Holds every file below a folder against the schema of its kind.
fn fits(folder: &Path) -> usize {
    let mut seen = 0;
    for entry in WalkDir::new(folder) {
        let path = entry.expect("the folder can be listed").into_path();
        let shown = path.to_string_lossy().replace('\\', "/");
        let is_text = shown.ends_with(".md");
        let Some(kind) = kind_of(&shown).filter(|_| is_text || shown.ends_with(".yaml")) else {
            continue;
        };
        let text = fs::read_to_string(&path).expect("it is a text");
        let front = text.split("---\n").nth(1).unwrap_or_default();
        // As editors read it, by YAML 1.2: `on` is a word.
        let options = serde_yaml::options! { strict_booleans: true };
        let text = if is_text { front } else { &text };
        let value = serde_yaml::from_str_with_options(text, options);
        let value: Value = value.unwrap_or_else(|error| panic!("{shown}: {error}"));
        let faults = Validator::new(kind).faults(&value);
        assert_eq!(faults, None, "{shown}");
        seen += 1;
    }
    seen
}

#[test]
fn what_people_write_fits_the_schemas() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["content", "themes", "tests/sites"] {
        assert!(fits(&root.join(folder)) > 1, "{folder} has files");
    }
}

#[test]
fn what_the_program_makes_fits_the_schemas_that_lie_beside_it() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let folder = folder.path();
    for line in [
        "init camp",
        "new story Bus --care x --cause y --change z --dir camp",
        "new demand Clinics --ask Open --target Council --funding Levy --dir camp",
        "new briefing 1 --date 2026-12-04 --time 18:00 --dir camp",
        "new victory Won --demand clinics --won part --dir camp",
        "new testimony nurse --story 1 --quote Yes --consent given --dir camp",
        "new guide Go --order 1 --dir camp",
        "new money Flows --currency USD --unit million --source Office --dir camp",
        "new entry Van --kind offer --tags rides --dir camp",
        "new event Vote --kind window --date 2026-12-15 --time 18:00 --dir camp",
        "theme new night --dir camp",
    ] {
        let words: Vec<&str> = line.split(' ').collect();
        let output = run(folder, &words);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{line}: {said}");
    }
    assert_eq!(fits(folder), 13);
    // Each YAML file names its schema by a path that leads there.
    let mut named = 0;
    for entry in WalkDir::new(folder) {
        let path = entry.expect("the folder can be listed").into_path();
        if path.extension().is_none_or(|ending| ending != "yaml") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("it is a text");
        let first = text.lines().next().unwrap_or_default();
        let schema = first.strip_prefix("# yaml-language-server: $schema=");
        let schema = schema.unwrap_or_else(|| panic!("{} names no schema", path.display()));
        let beside = path.parent().expect("a file lies in a folder").join(schema);
        let text = fs::read_to_string(&beside).expect("the schema is there");
        let kind = kind_of(&path.to_string_lossy()).expect("it is of a kind");
        assert_eq!(text, kind.text(), "{}", beside.display());
        named += 1;
    }
    assert_eq!(named, 5);
}
