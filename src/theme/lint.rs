//! The own files of a theme become what is odd about them: names that nothing knows, files that
//! nothing uses, files that are not there.

use super::ICON;
use super::layers::{self, Layer, Own};
use super::load::{PAGES, merged};
use super::meta::{Meta, Values};
use crate::diagnostic::{Diagnostic, Place, codes, nearest};
use crate::source::{Sources, Span};

/// A family of tokens: what one is called, how its properties begin, and where it stands.
type Family = (&'static str, &'static str, fn(&Meta) -> Vec<&Values>);

const FAMILIES: [Family; 3] = [
    ("colour", "--", |meta| vec![&meta.light, &meta.dark]),
    ("font stack", "--font-", |meta| vec![&meta.fonts]),
    ("size", "--size-", |meta| vec![&meta.sizes]),
];

/// What is odd about the campaign's own files of a theme, beside what loading it tells.
pub fn look_over(
    name: &str,
    own: &Own,
    own_folder: &str,
    sources: &mut Sources,
) -> Vec<Diagnostic> {
    let chosen = (name, Place::File(own_folder.to_owned()));
    let Some(layers) = layers::stack(chosen, own, own_folder, sources).value else {
        return Vec::new();
    };
    let mut told = Vec::new();
    let texts = texts(&layers);
    for (at, layer) in layers.iter().enumerate().filter(|(_, layer)| layer.is_own) {
        unknown_tokens(layer, &layers[at + 1..], &texts, &mut told);
        unused_files(layer, &layers, &texts, &mut told);
        missing_files(layer, &layers, sources, &mut told);
    }
    let own: Vec<&Layer> = layers.iter().filter(|layer| layer.is_own).collect();
    let sheets: Vec<(String, String)> = own.iter().flat_map(|layer| sheets(layer)).collect();
    let all = merged(&layers);
    unknown_properties(&sheets, &all, &texts, sources, &mut told);
    let lone = one_sided(&all);
    let told_already: Vec<Place> = told.iter().map(|told| told.place.clone()).collect();
    told.extend(
        lone.into_iter()
            .filter(|lone| !told_already.contains(&lone.place)),
    );
    told
}

/// One text of a theme: whose layer, its path, and what it says.
struct Text<'a> {
    layer: &'a str,
    path: &'a str,
    text: String,
}

/// All texts in which something may be named.
fn texts<'a>(layers: &'a [Layer]) -> Vec<Text<'a>> {
    let mut texts = Vec::new();
    for layer in layers {
        for (path, bytes) in &layer.files {
            let named = [".html", ".css", ".js", ".svg", ".webmanifest"];
            if named.iter().any(|ending| path.ends_with(ending)) {
                let text = String::from_utf8_lossy(bytes).into_owned();
                texts.push(Text {
                    layer: &layer.label,
                    path,
                    text,
                });
            }
        }
    }
    texts
}

/// Tokens that neither a parent has nor any text uses.
fn unknown_tokens(layer: &Layer, below: &[Layer], texts: &[Text<'_>], told: &mut Vec<Diagnostic>) {
    let Some(meta) = &layer.meta else { return };
    for (what, prefix, values) in FAMILIES {
        let metas = below.iter().filter_map(|layer| layer.meta.as_ref());
        let known: Vec<&String> = metas
            .flat_map(values)
            .flat_map(|values| values.keys())
            .collect();
        for (name, value) in values(meta).into_iter().flatten() {
            let property = format!("{prefix}{name}");
            let dotted = format!("colors.{name}");
            let uses = |text: &Text<'_>| names(&text.text, &property) || names(&text.text, &dotted);
            if known.contains(&name) || texts.iter().any(uses) {
                continue;
            }
            let near = nearest(name, known.iter().map(|name| name.as_str()));
            let help = match near {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!(
                    "style sheets name it as var({property}); delete it if nothing needs it"
                ),
            };
            let message = format!("nothing uses the {what} `{name}`");
            told.push(Diagnostic::new(codes::THEME_UNUSED, value.span, message).help(help));
        }
    }
}

/// Whether a text holds a name, not as a part of a longer one.
fn names(text: &str, name: &str) -> bool {
    let part = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    text.match_indices(name).any(|(at, _)| {
        let after = text[at + name.len()..].chars().next();
        !after.is_some_and(part)
    })
}

/// Files of which no other text speaks.
fn unused_files(layer: &Layer, layers: &[Layer], texts: &[Text<'_>], told: &mut Vec<Diagnostic>) {
    let cards = layers.iter().filter_map(|layer| layer.meta.as_ref());
    let cards: Vec<&str> = cards
        .flat_map(|meta| meta.cards.iter().map(|(card, _)| card.template.as_str()))
        .collect();
    for path in layer.files.keys() {
        let name = path.rsplit('/').next().unwrap_or_default();
        let others = || {
            texts
                .iter()
                .filter(|text| (text.layer, text.path) != (&*layer.label, path))
        };
        let is_named = |name: &str| others().any(|text| text.text.contains(name));
        let used = match path.split_once('/') {
            _ if name.starts_with("README") || name.starts_with("LICENSE") => true,
            None => path == "theme.yaml",
            Some(("fonts", _)) => crate::disk::is_font(path),
            Some((folder @ ("templates" | "cards"), inside)) => {
                let called = if folder == "cards" {
                    path.as_str()
                } else {
                    inside
                };
                let components = components(layer, path);
                PAGES.contains(&called)
                    || called == ICON
                    || cards.contains(&called)
                    || is_named(&format!("{called}\""))
                    || components
                        .iter()
                        .any(|name| others().any(|text| text.text.contains(&format!("<{name} "))))
            }
            Some(("static", inside)) => {
                let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
                inside == "style.css" || is_named(name) || is_named(&format!("\"{stem}\""))
            }
            Some(_) => false,
        };
        if !used {
            let told_of = Diagnostic::of_file(
                codes::THEME_UNUSED,
                layer.shown(path),
                "nothing uses this file",
            );
            told.push(told_of.help(match path.split_once('/') {
                Some(("templates" | "cards" | "static", _)) => {
                    "name it in a template or a style sheet, or delete it"
                }
                _ => "a theme has theme.yaml, templates/, cards/, static/ and fonts/; move it there, or delete it",
            }));
        }
    }
}

/// The components that a template defines.
fn components(layer: &Layer, path: &str) -> Vec<String> {
    let text = layer
        .files
        .get(path)
        .map(|bytes| String::from_utf8_lossy(bytes));
    let text = text.unwrap_or_default();
    let word = |rest: &str| {
        let end = rest.find(['(', ' ', '{']).unwrap_or(rest.len());
        rest[..end].to_owned()
    };
    text.split(" component ").skip(1).map(word).collect()
}

/// The style sheets of a layer: path as shown, and text.
fn sheets(layer: &Layer) -> Vec<(String, String)> {
    let is_sheet = |path: &&String| path.starts_with("static/") && path.ends_with(".css");
    let paths = layer.files.keys().filter(is_sheet);
    let text = |path: &String| String::from_utf8_lossy(&layer.files[path]).into_owned();
    paths.map(|path| (layer.shown(path), text(path))).collect()
}

/// What style sheets load that no layer has.
fn missing_files(
    layer: &Layer,
    layers: &[Layer],
    sources: &mut Sources,
    told: &mut Vec<Diagnostic>,
) {
    for path in layer.files.keys().filter(|path| path.ends_with(".css")) {
        let Some(folder) = path
            .strip_prefix("static/")
            .map(|inside| inside.rsplit_once('/').map_or("", |(folder, _)| folder))
        else {
            continue;
        };
        let text = String::from_utf8_lossy(&layer.files[path]).into_owned();
        for (at, rest) in text
            .match_indices("url(")
            .map(|(at, _)| (at + 4, &text[at + 4..]))
        {
            let target = rest
                .split(')')
                .next()
                .unwrap_or_default()
                .trim_matches(['"', '\'', ' ']);
            if target.is_empty() || target.starts_with(['#', '/']) || target.contains(':') {
                continue;
            }
            let wanted = resolved(folder, target);
            if layers.iter().any(|layer| layer.files.contains_key(&wanted)) {
                continue;
            }
            let id = sources.add(layer.shown(path), text.clone());
            let length = rest.find(')').unwrap_or(rest.len());
            let message = format!("the theme has no file `{wanted}`");
            told.push(
                Diagnostic::new(codes::THEME_LACKS, Span::new(id, at..at + length), message)
                    .help("put the file there, or correct the address; it begins at the style sheet's folder"),
            );
        }
    }
}

/// The path inside the theme of what a style sheet in a folder below static/ names.
fn resolved(folder: &str, target: &str) -> String {
    let target = target.split(['?', '#']).next().unwrap_or_default();
    let mut parts: Vec<&str> = vec!["static"];
    for part in folder.split('/').chain(target.split('/')) {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Properties that own sheets use and that neither a token nor a sheet defines.
fn unknown_properties(
    sheets: &[(String, String)],
    all: &Meta,
    texts: &[Text<'_>],
    sources: &mut Sources,
    told: &mut Vec<Diagnostic>,
) {
    let mut known: Vec<String> = Vec::new();
    for (_, prefix, values) in FAMILIES {
        let names = values(all).into_iter().flat_map(|values| values.keys());
        known.extend(names.map(|name| format!("{prefix}{name}")));
    }
    for (path, text) in sheets {
        for (at, rest) in text
            .match_indices("var(")
            .map(|(at, _)| (at + 4, &text[at + 4..]))
        {
            let end = rest.find([')', ',']).unwrap_or(rest.len());
            let name = rest[..end].trim();
            let has_fallback = rest[end..].starts_with(',');
            let sets = |text: &Text<'_>| {
                text.text.contains(&format!("{name}:")) || text.text.contains(&format!("{name} :"))
            };
            if has_fallback || known.iter().any(|known| known == name) || texts.iter().any(sets) {
                continue;
            }
            let id = sources.add(path.clone(), text.clone());
            let near = nearest(name, known.iter().map(String::as_str));
            let help = near.map_or(
                "add a token of that name to theme.yaml".to_owned(),
                |near| format!("did you mean `{near}`?"),
            );
            let message = format!("nothing sets `{name}`");
            told.push(
                Diagnostic::new(codes::THEME_LACKS, Span::new(id, at..at + end), message)
                    .help(help),
            );
        }
    }
}

/// Colours of one scheme that the other lacks.
fn one_sided(all: &Meta) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    for (has, lacks, values, other) in [
        ("light", "dark", &all.light, &all.dark),
        ("dark", "light", &all.dark, &all.light),
    ] {
        for (name, value) in values.iter().filter(|(name, _)| !other.contains_key(*name)) {
            let message = format!("`{name}` is a colour of the {has} scheme only");
            told.push(
                Diagnostic::new(codes::THEME_LACKS, value.span, message)
                    .help(format!("write it below {lacks} too")),
            );
        }
    }
    told
}
