//! A theme is only files: what one has takes effect, and all else is its parent's.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value as Json;

use crate::support::program::{build, contents, unstamped};
use crate::support::written;

/// The repository's own campaign in a folder of its own, with the themes of the tests.
fn campaign() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (from, to) in [("content", "content"), ("tests/themes", "themes")] {
        copy(&repository.join(from), &folder.path().join(to));
    }
    folder
}

fn copy(from: &Path, to: &Path) {
    for (path, bytes) in contents(from) {
        let path = to.join(path);
        fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("it is made");
        fs::write(path, bytes).expect("a file can be written");
    }
}

fn built(folder: &Path, theme: &str) -> BTreeMap<String, Vec<u8>> {
    let output = format!("output-{theme}");
    let arguments = [
        "--no-cards",
        "--strict",
        "--theme",
        theme,
        "--output",
        &output,
    ];
    build(folder, &arguments);
    let site = contents(&folder.join(output)).into_iter();
    site.map(|(path, bytes)| {
        let bytes = match std::str::from_utf8(&bytes) {
            Ok(text) => unstamped(text).into_bytes(),
            Err(_) => bytes,
        };
        (unstamped(&path), bytes)
    })
    .collect()
}

#[test]
fn a_token_and_a_template_take_effect_and_all_else_is_the_parents() {
    let folder = campaign();
    let parent = built(folder.path(), "solidarity");
    let mut child = built(folder.path(), "plum");
    let mut change = |path: &str, was: &str, is: &str| {
        // Empty lines are left out: a template that adds to a block adds some.
        let text = |site: &BTreeMap<String, Vec<u8>>| {
            let text = String::from_utf8(site[path].clone()).expect("it is a text");
            let lines = text.lines().filter(|line| !line.is_empty());
            lines.collect::<Vec<_>>().join("\n")
        };
        let (before, after) = (text(&parent), text(&child));
        assert_eq!(
            before.matches(was).count(),
            1,
            "{path} of the parent: {was}"
        );
        assert_eq!(before.replacen(was, is, 1), after, "{path}");
        child.insert(path.to_owned(), parent[path].clone());
    };
    change("static/style.css", "--care:#B93A1B;", "--care:#7A1F5C;");
    let line = "<p class=\"plum\">Try the list of all stories.</p>\n</main>";
    change("404.html", "</main>", line);
    assert_eq!(
        parent.keys().collect::<Vec<_>>(),
        child.keys().collect::<Vec<_>>()
    );
    let differ: Vec<&String> = (parent.keys())
        .filter(|path| parent[*path] != child[*path])
        .collect();
    assert!(differ.is_empty(), "{differ:?}");
}

/// What the templates of a theme get, told by templates that write out all of it.
#[test]
fn the_page_on_themes_names_the_data_that_templates_get() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    let pages: Vec<String> = contents(&repository.join("themes/solidarity/templates"))
        .into_keys()
        .filter(|name| name != "base.html" && name != "parts.html")
        .collect();
    let mut given: BTreeMap<String, Vec<Json>> = BTreeMap::new();
    for site in ["content", "tests/sites/arabic/content"] {
        let folder = tempfile::tempdir().expect("a folder can be made");
        copy(&repository.join(site), &folder.path().join("content"));
        let theme = folder.path().join("themes/telling");
        fs::create_dir_all(theme.join("templates")).expect("a folder can be made");
        fs::write(
            theme.join("theme.yaml"),
            "name: telling\nextends: solidarity\n",
        )
        .expect("written");
        for name in &pages {
            let policy =
                r#"<meta http-equiv="Content-Security-Policy" content="{{ site.policy | safe }}">"#;
            let text = format!("{policy}\n{name}\n{{{{ __tera_context }}}}");
            fs::write(theme.join("templates").join(name), text).expect("written");
        }
        build(folder.path(), &["--no-cards", "--theme", "telling"]);
        for (path, bytes) in contents(&folder.path().join("output")) {
            let text = String::from_utf8_lossy(&bytes);
            let mut parts = text.splitn(3, '\n').skip(1);
            if let (Some(name), Some(data)) = (parts.next(), parts.next())
                && path.ends_with(".html")
            {
                let data = serde_json::from_str(&json(data)).expect("it is JSON");
                given.entry(name.to_owned()).or_default().push(data);
            }
        }
    }
    let known: Vec<&String> = given.keys().collect();
    assert_eq!(
        known,
        pages.iter().collect::<Vec<_>>(),
        "every template is used"
    );
    let of = |key: &str| {
        let all = given.values().flatten();
        shape(&all.map(|data| &data[key]).collect::<Vec<_>>())
    };
    let mut lines = vec![
        format!("`page`: {}\n", of("page")),
        format!("`site`: {}\n", of("site")),
    ];
    lines.push("| template | gets |\n| --- | --- |".to_owned());
    for (name, data) in &given {
        let names: BTreeSet<&String> = data
            .iter()
            .filter_map(Json::as_object)
            .flatten()
            .map(|(key, _)| key)
            .collect();
        let names = names
            .into_iter()
            .filter(|key| !["page", "site"].contains(&key.as_str()));
        let told = names.map(|key| {
            let values: Vec<&Json> = data.iter().map(|data| &data[key]).collect();
            format!("`{key}` {}", shape(&values)).trim_end().to_owned()
        });
        lines.push(format!(
            "| `{name}` | {} |",
            told.collect::<Vec<_>>().join("<br>")
        ));
    }
    let page = repository.join("themes/README.md");
    let text = fs::read_to_string(&page).expect("the page is there");
    let (before, rest) = text
        .split_once("see tests/README.md -->\n")
        .expect("the data begin");
    let (_, after) = rest.split_once("<!-- /data -->").expect("the data end");
    let told = format!(
        "{before}see tests/README.md -->\n{}\n<!-- /data -->{after}",
        lines.join("\n")
    );
    written::hold("themes/README.md", &told);
}

/// What the template engine writes out of all data, as JSON: there, nothing is empty, and signs are
/// escaped as in Rust.
fn json(told: &str) -> String {
    let mut text = quick_xml::escape::unescape(told)
        .expect("it is escaped")
        .into_owned();
    for (told, meant) in [
        ("\": ,", "\": null,"),
        ("\": }", "\": null}"),
        ("[,", "[null,"),
        (", ,", ", null,"),
        (", ,", ", null,"),
        (", ]", ", null]"),
    ] {
        text = text.replace(told, meant);
    }
    let mut pieces = text.split("\\u{");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (code, rest) = piece.split_once('}').expect("an escape ends");
        let code = u32::from_str_radix(code, 16).expect("an escape is a number");
        out.push(char::from_u32(code).expect("an escape is a character"));
        out.push_str(rest);
    }
    out
}

/// The parts that values have between them: of an object its names, of a list those of its entries.
fn shape(values: &[&Json]) -> String {
    let entries: Vec<&Json> = values
        .iter()
        .filter_map(|value| value.as_array())
        .flatten()
        .collect();
    if !entries.is_empty() {
        let parts = shape(&entries);
        let inner = parts
            .strip_prefix('{')
            .and_then(|parts| parts.strip_suffix('}'));
        return format!("[{}]", inner.unwrap_or(&parts));
    }
    let mut parts: BTreeMap<&str, Vec<&Json>> = BTreeMap::new();
    for (key, value) in values
        .iter()
        .filter_map(|value| value.as_object())
        .flatten()
    {
        parts.entry(key).or_default().push(value);
    }
    let names: Vec<&str> = parts.keys().copied().collect();
    match names[..] {
        [] => String::new(),
        ["iso", "label"] => "day".to_owned(),
        _ => {
            let part = |(key, values): (&&str, &Vec<&Json>)| {
                format!("{key} {}", shape(values)).trim_end().to_owned()
            };
            format!(
                "{{{}}}",
                parts.iter().map(part).collect::<Vec<_>>().join(", ")
            )
        }
    }
}
