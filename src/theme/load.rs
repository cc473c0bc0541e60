//! The files of a theme, carried by the binary and overridden by the campaign, become a [`Theme`].

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Templates, Theme, Tokens, cards, embedded, fonts, style};
use crate::diagnostic::{Checked, Diagnostic, Place, codes, nearest};
use crate::source::{SourceId, Sources};
use crate::yaml::{self, Fields, Node};

/// The templates that pages are made from; each may use others.
const PAGES: &[&str] = &[
    "archive.html",
    "board-sheet.html",
    "board.html",
    "briefing.html",
    "briefings.html",
    "calendar.html",
    "data.html",
    "dataset.html",
    "demand.html",
    "demands.html",
    "escalations.html",
    "fixes.html",
    "guide.html",
    "guides.html",
    "home.html",
    "ledger.html",
    "letter.html",
    "money.html",
    "not-found.html",
    "office.html",
    "script.html",
    "sheet.html",
    "story.html",
    "tag.html",
    "tags.html",
    "testimonies.html",
    "victories.html",
    "victory.html",
    "week.html",
];
/// Loads a theme. `own` holds the campaign's themes by name; a file there takes the place of the
/// carried file with the same path. `place` is where the theme was chosen; `own_folder` is the path
/// under which messages name the campaign's files.
pub fn load(
    (name, place): (&str, Place),
    own: &BTreeMap<String, BTreeMap<String, Arc<[u8]>>>,
    own_folder: &str,
    sources: &mut Sources,
) -> Checked<Option<Theme>> {
    let mut files = embedded::files(name);
    let overriding = own.get(name);
    if let Some(overriding) = overriding {
        files.extend(
            overriding
                .iter()
                .map(|(path, bytes)| (path.clone(), bytes.clone())),
        );
    }
    if files.is_empty() {
        let known: Vec<&str> = embedded::names()
            .into_iter()
            .chain(own.keys().map(String::as_str))
            .collect();
        let help = match nearest(name, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("use one of: {}", known.join(", ")),
        };
        let told = Diagnostic::new(
            codes::THEME_MISSING,
            place,
            format!("there is no theme `{}`", name),
        );
        return Checked::new(None, vec![told.help(help)]);
    }
    let shown = |path: &str| {
        let folder = match overriding {
            Some(own) if own.contains_key(path) || !files.contains_key(path) => own_folder,
            _ => "(built in) themes",
        };
        format!("{folder}/{}/{path}", name)
    };
    let mut told = Vec::new();
    let mut texts: BTreeMap<String, SourceId> = BTreeMap::new();
    for (path, bytes) in &files {
        let template = path.ends_with(".html")
            && (path.starts_with("templates/") || path.starts_with("cards/"));
        if !template && path != "theme.yaml" {
            continue;
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => {
                texts.insert(path.clone(), sources.add(shown(path), text));
            }
            Err(_) => told.push(Diagnostic::of_file(
                codes::ENCODING,
                shown(path),
                "this file is not UTF-8",
            )),
        }
    }
    let Some(meta) = texts.remove("theme.yaml") else {
        told.push(
            Diagnostic::of_file(
                codes::THEME_VALUE,
                shown("theme.yaml"),
                "the theme has no theme.yaml",
            )
            .help("a new theme needs theme.yaml with its colours, fonts and cards"),
        );
        return Checked::new(None, told);
    };
    let parsed = yaml::parse(&sources.get(meta).text, meta, 0);
    let readable = yaml::is_readable(&parsed);
    told.extend(parsed.diagnostics);
    let mut fields = Fields::of(&parsed.value, "theme.yaml");
    fields.required_text("name", name);
    fields.text("description");
    let tokens = tokens(&mut fields);
    let formats = cards::formats(&mut fields);
    let cards = cards::templates(&mut fields, &texts);
    let mut listed = Vec::new();
    for font in fields.texts("card-fonts") {
        match files.get(&font.value) {
            Some(_) => listed.push(font.value),
            None => fields.report(
                Diagnostic::new(
                    codes::THEME_VALUE,
                    font.span,
                    format!("the theme has no file `{}`", font.value),
                )
                .help("paths begin in the theme's folder: fonts/name.woff2"),
            ),
        }
    }
    if readable {
        told.extend(fields.finish());
    }
    let own = |path: &str| overriding.is_some_and(|own| own.contains_key(path));
    let fonts = fonts::of_theme(&files, listed, own, shown).drain_into(&mut told);
    // Pages call each other by the name alone; cards keep their folder.
    let named = texts.into_iter().map(|(path, id)| {
        let name = path.strip_prefix("templates/").map(str::to_owned);
        (name.unwrap_or(path), id)
    });
    let named: BTreeMap<String, SourceId> = named.collect();
    let missing: Vec<&str> = (PAGES
        .iter()
        .copied()
        .filter(|page| !named.contains_key(*page)))
    .collect();
    if !missing.is_empty() {
        let list = missing.join(", ");
        told.push(
            Diagnostic::of_file(codes::THEME_VALUE, shown("templates"), format!("the theme lacks templates: {list}"))
                .help("a new theme has a template for each kind of page; to change single files of a built-in theme, name your folder like it"),
        );
        return Checked::new(None, told);
    }
    let templates = match Templates::parse(named, sources) {
        Ok(templates) => templates,
        Err(problem) => {
            told.push(*problem);
            return Checked::new(None, told);
        }
    };
    let mut statics: BTreeMap<String, Arc<[u8]>> = files
        .iter()
        .filter_map(|(path, bytes)| Some((path.strip_prefix("static/")?.to_owned(), bytes.clone())))
        .collect();
    let mut sheet = style::properties(&tokens).into_bytes();
    if let Some(own) = statics.get("style.css") {
        sheet.extend_from_slice(own);
    }
    statics.insert("style.css".to_owned(), sheet.into());
    let theme = Theme {
        name: name.to_owned(),
        tokens,
        formats,
        cards,
        templates,
        statics,
        fonts,
    };
    Checked::new(Some(theme), told)
}

fn tokens(fields: &mut Fields<'_>) -> Tokens {
    let mut tokens = Tokens::default();
    if let Some(mut colors) = fields.map("colors") {
        tokens.light = values(&mut colors, "light");
        tokens.dark = values(&mut colors, "dark");
        fields.close(colors);
    }
    tokens.fonts = values(fields, "fonts");
    tokens.sizes = values(fields, "sizes");
    tokens
}

/// The names and values below a key, each fit to stand in a style sheet.
fn values(fields: &mut Fields<'_>, key: &'static str) -> BTreeMap<String, String> {
    let entries = match fields.item(key).map(|item| &item.node) {
        Some(Node::Map(entries)) => entries.as_slice(),
        Some(Node::Null) | None => return BTreeMap::new(),
        Some(_) => {
            if let Some(inner) = fields.map(key) {
                fields.close(inner);
            }
            return BTreeMap::new();
        }
    };
    let mut values = BTreeMap::new();
    for entry in entries {
        let name = &entry.key.value;
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        match &entry.value.node {
            Node::Scalar(value) if style::is_safe(value) && name.chars().all(plain) => {
                values.insert(name.clone(), value.clone());
            }
            _ => fields.report(
                Diagnostic::new(
                    codes::THEME_VALUE,
                    entry.value.span,
                    format!("`{name}` cannot be a token of the style sheet"),
                )
                .help("names have small letters and hyphens; values are one CSS value without ; { } or url()"),
            ),
        }
    }
    values
}
