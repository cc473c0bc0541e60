//! The name of a theme becomes its layers: folders of files that lie over each other, the theme's own
//! on top and that of its last ancestor at the bottom.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::embedded;
use super::meta::{self, Meta};
use crate::diagnostic::{Checked, Diagnostic, Place, codes, nearest};
use crate::source::{Sources, Spanned};

/// Files by their paths inside a theme.
pub type Files = BTreeMap<String, Arc<[u8]>>;

/// The campaign's themes by name.
pub type Own = BTreeMap<String, Files>;

/// How messages name the folder of the themes that the binary carries.
pub const BUILT_IN: &str = "(built in) themes";

/// One folder of files.
pub(super) struct Layer {
    /// The theme that the folder is, or is a part of.
    theme: String,
    /// How templates name it: `solidarity`, and `built-in/solidarity` where a folder of the campaign
    /// lies over the theme of that name.
    pub(super) label: String,
    /// The path under which messages name it.
    folder: String,
    /// Whether it is the campaign's.
    pub(super) is_own: bool,
    pub(super) files: Files,
    /// What its theme.yaml says, if it has one.
    pub(super) meta: Option<Meta>,
}

impl Layer {
    /// A file's path as messages name it.
    pub(super) fn shown(&self, path: &str) -> String {
        format!("{}/{path}", self.folder)
    }
}

/// What is known of a theme without loading it.
#[derive(Debug)]
pub struct Known {
    /// The name of its folder.
    pub name: String,
    /// What its theme.yaml says of it.
    pub description: Option<String>,
    /// The theme that it extends.
    pub extends: Option<String>,
    /// Whether the campaign has files of it.
    pub is_own: bool,
    /// Whether the binary carries it.
    pub is_carried: bool,
}

/// All themes, by name.
pub fn known(own: &Own) -> Vec<Known> {
    let known = names(own).into_iter().map(|name| {
        let mut known = Known {
            name: name.to_owned(),
            description: None,
            extends: None,
            is_own: own.contains_key(name),
            is_carried: embedded::names().contains(&name),
        };
        for layer in folders(name, own, "themes") {
            let meta = settings(&layer, &mut Sources::default(), &mut Vec::new());
            let meta = meta.unwrap_or_default();
            known.description = known.description.or(meta.description);
            known.extends = known.extends.or(meta.extends.map(|parent| parent.value));
        }
        known
    });
    known.collect()
}

/// The names of all themes.
fn names(own: &Own) -> Vec<&str> {
    let mut names = embedded::names();
    names.extend(own.keys().map(String::as_str));
    names.sort_unstable();
    names.dedup();
    names
}

/// The layers of a theme, the topmost first; nothing when one of its themes does not exist.
pub(super) fn stack(
    (name, place): (&str, Place),
    own: &Own,
    own_folder: &str,
    sources: &mut Sources,
) -> Checked<Option<Vec<Layer>>> {
    let mut told = Vec::new();
    let mut layers: Vec<Layer> = Vec::new();
    let mut wanted = (name.to_owned(), place);
    loop {
        let (name, place) = wanted;
        if layers.iter().any(|layer| layer.theme == name) {
            told.push(circle(&name, place, &layers));
            return Checked::new(None, told);
        }
        let mut found = folders(&name, own, own_folder);
        if found.is_empty() {
            told.push(unknown(&name, place, own));
            return Checked::new(None, told);
        }
        for layer in &mut found {
            layer.meta = settings(layer, sources, &mut told);
        }
        if found
            .iter()
            .all(|layer| !layer.files.contains_key("theme.yaml"))
        {
            let path = found[0].shown("theme.yaml");
            told.push(
                Diagnostic::of_file(codes::THEME_VALUE, path, "the theme has no theme.yaml")
                    .help("a new theme needs theme.yaml with its name, and with the theme that it extends or its colours, fonts and cards"),
            );
            return Checked::new(None, told);
        }
        let parent = |layer: &Layer| layer.meta.as_ref()?.extends.clone();
        let parent = found.iter().find_map(parent);
        layers.append(&mut found);
        match parent {
            Some(Spanned { value, span }) => wanted = (value, span.into()),
            None => return Checked::new(Some(layers), told),
        }
    }
}

/// The folders of one theme: the campaign's, and under it the one that the binary carries.
fn folders(name: &str, own: &Own, own_folder: &str) -> Vec<Layer> {
    let mut found = Vec::new();
    if let Some(files) = own.get(name) {
        found.push((name.to_owned(), own_folder, files.clone()));
    }
    let carried = embedded::files(name);
    if !carried.is_empty() {
        let label = match found.is_empty() {
            true => name.to_owned(),
            false => format!("built-in/{name}"),
        };
        found.push((label, BUILT_IN, carried));
    }
    let layer = |(label, folder, files): (String, &str, Files)| Layer {
        theme: name.to_owned(),
        label,
        folder: format!("{folder}/{name}"),
        is_own: folder == own_folder,
        files,
        meta: None,
    };
    found.into_iter().map(layer).collect()
}

/// What a layer's theme.yaml says.
fn settings(layer: &Layer, sources: &mut Sources, told: &mut Vec<Diagnostic>) -> Option<Meta> {
    let bytes = layer.files.get("theme.yaml")?;
    let path = layer.shown("theme.yaml");
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            let id = sources.add(path, text);
            Some(meta::read(&sources.get(id).text, id, &layer.theme).drain_into(told))
        }
        Err(_) => {
            told.push(not_utf8(path));
            None
        }
    }
}

/// That a file of a theme is no text that can be read.
pub(super) fn not_utf8(path: String) -> Diagnostic {
    Diagnostic::of_file(codes::ENCODING, path, "this file is not UTF-8")
        .help("open it in your editor and save it with the encoding UTF-8")
}

fn unknown(name: &str, place: Place, own: &Own) -> Diagnostic {
    let known = names(own);
    let help = match nearest(name, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("use one of: {}", known.join(", ")),
    };
    let message = format!("there is no theme `{name}`");
    Diagnostic::new(codes::THEME_MISSING, place, message).help(help)
}

/// That a theme is its own ancestor.
fn circle(name: &str, place: Place, layers: &[Layer]) -> Diagnostic {
    let mut way: Vec<&str> = layers.iter().map(|layer| layer.theme.as_str()).collect();
    way.dedup();
    let at = way.iter().position(|theme| *theme == name).unwrap_or(0);
    let way = &way[at..];
    let (message, help) = match way {
        [_] => (
            format!("`{name}` extends itself"),
            "delete this line: what a folder of the campaign does not have comes from the built-in theme of the same name anyway".to_owned(),
        ),
        _ => (
            format!("themes extend each other in a circle: {} → {name}", way.join(" → ")),
            "delete `extends` in one of them, or name another theme there".to_owned(),
        ),
    };
    Diagnostic::new(codes::THEME_VALUE, place, message).help(help)
}
