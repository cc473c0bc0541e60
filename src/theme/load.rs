//! The layers of a theme, from the campaign's folder down to the built-in parent, become a [`Theme`].

use std::collections::BTreeMap;
use std::sync::Arc;

use super::layers::{self, Files, Layer, Own};
use super::meta::{Meta, Values};
use super::{CardTemplate, STATIC, STYLE, Statics, Templates, Theme, Tokens, fonts, pairs, style};
use crate::diagnostic::{Checked, Diagnostic, Place, codes};
use crate::source::{SourceId, Sources, Span, Spanned};

/// The templates that pages are made from; each may use others.
pub(super) const PAGES: &[&str] = &[
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
    "pass-on.html",
    "script.html",
    "search.html",
    "share.html",
    "sheet.html",
    "story.html",
    "tag.html",
    "tags.html",
    "testimonies.html",
    "victories.html",
    "victory.html",
    "week.html",
];

/// Loads a theme. `own` holds the campaign's themes by name. A file is taken from the uppermost layer
/// that has it: the campaign's folder of that name, the built-in theme of that name, and then in the
/// same way the theme that it extends. `place` is where the theme was chosen; `own_folder` is the path
/// under which messages name the campaign's files.
pub fn load(
    chosen: (&str, Place),
    own: &Own,
    own_folder: &str,
    sources: &mut Sources,
) -> Checked<Option<Theme>> {
    let name = chosen.0.to_owned();
    let mut told = Vec::new();
    let layers = layers::stack(chosen, own, own_folder, sources).drain_into(&mut told);
    let Some(layers) = layers else {
        return Checked::new(None, told);
    };
    let meta = merged(&layers);
    let schemes = [("light", &meta.light), ("dark", &meta.dark)];
    told.extend(pairs::check(&meta.pairs, schemes));
    // The uppermost layer that has a file.
    let holder = |path: &str| {
        let mut layers = layers.iter();
        layers.find(|layer| layer.files.contains_key(path))
    };
    let lacking = |path: &str, span: Span, example: &str| {
        let message = format!("the theme has no file `{path}`");
        Diagnostic::new(codes::THEME_VALUE, span, message)
            .help(format!("paths begin in the theme's folder: {example}"))
    };
    let mut cards: Vec<CardTemplate> = Vec::new();
    for (card, span) in meta.cards {
        match holder(&card.template) {
            Some(_) => cards.push(card),
            None => told.push(lacking(&card.template, span, "cards/story.html")),
        }
    }
    let mut listed = Vec::new();
    for Spanned { value, span } in meta.card_fonts {
        match holder(&value) {
            Some(_) => listed.push(value),
            None => told.push(lacking(&value, span, "fonts/name.woff2")),
        }
    }
    let mut files = Files::new();
    for layer in layers.iter().rev() {
        files.extend(layer.files.clone());
    }
    let is_own = |path: &str| holder(path).is_some_and(|layer| layer.is_own);
    let shown = |path: &str| holder(path).unwrap_or(&layers[0]).shown(path);
    let fonts = fonts::of_theme(&files, listed, is_own, shown).drain_into(&mut told);
    let missing = |page: &&str| !files.contains_key(&format!("templates/{page}"));
    let missing: Vec<&str> = PAGES.iter().copied().filter(missing).collect();
    if !missing.is_empty() {
        let message = format!("the theme lacks templates: {}", missing.join(", "));
        told.push(
            Diagnostic::of_file(codes::THEME_VALUE, layers[0].shown("templates"), message)
                .help("a theme has a template for each kind of page; write extends: with the name of a theme into theme.yaml, and all that this one lacks comes from there"),
        );
        return Checked::new(None, told);
    }
    let tokens = Tokens {
        light: plain(meta.light),
        dark: plain(meta.dark),
        fonts: plain(meta.fonts),
        sizes: plain(meta.sizes),
    };
    let statics = Arc::new(statics(&files, &tokens));
    let texts = templates(&layers, sources, &mut told);
    let labels = layers.iter().map(|layer| format!("{}/", layer.label));
    let templates = match Templates::parse(texts, labels.collect(), &statics, sources) {
        Ok(templates) => templates,
        Err(problem) => {
            told.push(*problem);
            return Checked::new(None, told);
        }
    };
    let theme = Theme {
        name,
        tokens,
        formats: meta.formats,
        cards,
        templates,
        statics,
        fonts,
    };
    Checked::new(Some(theme), told)
}

/// What all layers say together: tokens name by name, pairs ground by ground, cards kind by kind, and
/// the lists of formats and fonts from the uppermost layer that has one.
pub(super) fn merged(layers: &[Layer]) -> Meta {
    let mut all = Meta::default();
    for meta in layers.iter().rev().filter_map(|layer| layer.meta.clone()) {
        all.light.extend(meta.light);
        all.dark.extend(meta.dark);
        all.fonts.extend(meta.fonts);
        all.sizes.extend(meta.sizes);
        pairs::lay_over(&mut all.pairs, meta.pairs);
        for upper in meta.cards {
            match all
                .cards
                .iter_mut()
                .find(|(card, _)| card.kind == upper.0.kind)
            {
                Some(lower) => *lower = upper,
                None => all.cards.push(upper),
            }
        }
        if !meta.formats.is_empty() {
            all.formats = meta.formats;
        }
        if !meta.card_fonts.is_empty() {
            all.card_fonts = meta.card_fonts;
        }
    }
    all
}

fn plain(values: Values) -> BTreeMap<String, String> {
    let values = values.into_iter();
    values.map(|(name, value)| (name, value.value)).collect()
}

/// The files below `static/`; the style sheet of all pages begins with the tokens.
fn statics(files: &Files, tokens: &Tokens) -> Statics {
    let inside = |(path, bytes): (&String, &Arc<[u8]>)| {
        Some((path.strip_prefix(STATIC)?.to_owned(), Arc::clone(bytes)))
    };
    let mut statics: Files = files.iter().filter_map(inside).collect();
    let mut sheet = style::properties(tokens).into_bytes();
    if let Some(own) = statics.get(STYLE) {
        sheet.extend_from_slice(own);
    }
    statics.insert(STYLE.to_owned(), sheet.into());
    Statics::new(statics)
}

/// The texts of all templates, by the layer's label and the name by which others call them: pages by
/// their name alone, cards with their folder.
fn templates(
    layers: &[Layer],
    sources: &mut Sources,
    told: &mut Vec<Diagnostic>,
) -> BTreeMap<String, SourceId> {
    let mut texts = BTreeMap::new();
    for layer in layers {
        for (path, bytes) in &layer.files {
            let name = match path.strip_prefix("templates/") {
                Some(name) => name,
                None if path.starts_with("cards/") => path,
                None => continue,
            };
            if !name.ends_with(".html") {
                continue;
            }
            match std::str::from_utf8(bytes) {
                Ok(text) => {
                    let id = sources.add(layer.shown(path), text);
                    texts.insert(format!("{}/{name}", layer.label), id);
                }
                Err(_) => told.push(layers::not_utf8(layer.shown(path))),
            }
        }
    }
    // `night/story.html` is the file as `night` shows it, though it may be its parent's.
    let named: Vec<String> = (texts.values())
        .flat_map(|id| quoted_names(&sources.get(*id).text))
        .collect();
    for name in named {
        let at = |layer: &Layer| {
            let inside = name.strip_prefix(&layer.label)?.strip_prefix('/')?;
            Some(inside.to_owned())
        };
        let found = layers
            .iter()
            .enumerate()
            .find_map(|(i, layer)| Some((i, at(layer)?)));
        if let Some((from, inside)) = found
            && !texts.contains_key(&name)
        {
            let mut below = layers[from..].iter();
            let id = below.find_map(|layer| texts.get(&format!("{}/{inside}", layer.label)));
            if let Some(id) = id.copied() {
                texts.insert(name, id);
            }
        }
    }
    texts
}

/// The names of other templates that a template may speak of: all that stands in double quotes and
/// looks like one.
fn quoted_names(text: &str) -> Vec<String> {
    let pieces = text.split('"').filter(|piece| piece.ends_with(".html"));
    pieces.map(str::to_owned).collect()
}
