//! A theme's static files get names that change with their content, so that browsers may keep them for good.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Error, Kwargs, State, TeraResult};

use super::layers::Files;
use super::sheet;
use crate::diagnostic::nearest;
use crate::target::{beside, percent_encoded};

/// Where a theme has them, and the site.
pub const STATIC: &str = "static/";

/// Letters of the content's hash in a file's name: enough that two versions of one file differ.
const LETTERS: usize = 8;

/// Endings of texts for people, such as licences, which keep their names.
const TEXTS: [&str; 2] = ["txt", "md"];

/// The files below `static/`.
#[derive(Debug, Clone, Default)]
pub struct Statics {
    /// As the author of the theme wrote them.
    sources: Files,
    /// The names that they are published by, by those that the theme's author gave them.
    names: BTreeMap<String, String>,
    /// Their content, by the names that they are published by.
    files: Files,
}

impl Statics {
    /// Files under the names of their author.
    pub(super) fn new(sources: Files) -> Statics {
        let mut press = Press {
            files: &sources,
            done: Statics::default(),
            open: Vec::new(),
        };
        sources.keys().for_each(|path| drop(press.name(path)));
        let done = press.done;
        Statics { sources, ..done }
    }

    /// The same files, with a text at the end of one, where it is there.
    pub(super) fn extended(&self, name: &str, text: &str) -> Statics {
        let mut sources = self.sources.clone();
        if let Some(file) = sources.get_mut(name) {
            *file = [&**file, text.as_bytes()].concat().into();
        }
        Statics::new(sources)
    }

    /// Each file with the path that it is published by.
    pub fn files(&self) -> impl Iterator<Item = (&str, &Arc<[u8]>)> {
        self.files
            .iter()
            .map(|(path, bytes)| (path.as_str(), bytes))
    }

    /// `asset(name="style.css")` in a template: the address of a file from the site's root.
    pub(super) fn function(
        self: &Arc<Statics>,
    ) -> impl Fn(Kwargs, &State) -> TeraResult<String> + use<> {
        let statics = Arc::clone(self);
        move |kwargs, _| {
            let name: String = kwargs.must_get("name")?;
            if let Some(path) = statics.names.get(&name) {
                return Ok(format!("{STATIC}{}", percent_encoded(path)));
            }
            let near = nearest(&name, statics.names.keys().map(String::as_str));
            let near = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
            let message = format!("the theme has no file `{STATIC}{name}`{near}");
            Err(Error::message(message))
        }
    }
}

/// Makes names. A style sheet's comes after those of the files that it names.
struct Press<'a> {
    files: &'a Files,
    done: Statics,
    /// The style sheets that name the one at hand.
    open: Vec<String>,
}

impl Press<'_> {
    /// The name that a file is published by; nothing where there is no such file, or where style sheets
    /// name each other in a circle.
    fn name(&mut self, path: &str) -> Option<String> {
        if let Some(name) = self.done.names.get(path) {
            return Some(name.clone());
        }
        let bytes = self.files.get(path)?;
        if self.open.iter().any(|open| open == path) {
            return None;
        }
        let bytes = match std::str::from_utf8(bytes) {
            Ok(css) if path.ends_with(".css") => {
                self.open.push(path.to_owned());
                let sheet = sheet::shortened(css, &mut |address| self.renamed(path, address));
                self.open.pop();
                sheet.into_bytes().into()
            }
            _ => Arc::clone(bytes),
        };
        let name = stamped(path, &bytes);
        self.done.names.insert(path.to_owned(), name.clone());
        self.done.files.insert(name.clone(), bytes);
        Some(name)
    }

    /// An address in the style sheet `sheet`, with the name by which its file is published; nothing where it
    /// leads out of the theme or to no file of it, which `theme check` tells.
    fn renamed(&mut self, sheet: &str, address: &str) -> Option<String> {
        let end = address.find(['?', '#']).unwrap_or(address.len());
        let (file, rest) = address.split_at(end);
        if file.is_empty() || file.contains(':') || file.starts_with('/') {
            return None;
        }
        let name = self.name(&beside(sheet, file)?)?;
        let folder = file.rfind('/').map_or(0, |at| at + 1);
        let name = name.rsplit('/').next().unwrap_or_default();
        Some(format!("{}{name}{rest}", &file[..folder]))
    }
}

/// `style.css` becomes `style.3f2a9c41.css`.
fn stamped(path: &str, bytes: &[u8]) -> String {
    let hash = blake3::hash(bytes).to_hex();
    match path.rsplit_once('.') {
        Some((stem, ending)) if !TEXTS.contains(&ending) && !ending.contains('/') => {
            format!("{stem}.{}.{ending}", &hash[..LETTERS])
        }
        _ => path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn statics(files: &[(&str, &str)]) -> Statics {
        let files = files
            .iter()
            .map(|(path, text)| ((*path).to_owned(), text.as_bytes().into()));
        Statics::new(files.collect())
    }

    #[test]
    fn a_name_follows_the_content_and_what_it_names() {
        let css = "a{b:url(fonts/x.woff2?y#z)}";
        let one = statics(&[
            ("style.css", css),
            ("fonts/x.woff2", "1"),
            ("fonts/LICENSE.txt", ""),
        ]);
        let font = one.names["fonts/x.woff2"].clone();
        assert!(
            font.starts_with("fonts/x.") && font.ends_with(".woff2") && font.len() == 22,
            "{font}"
        );
        let sheet = String::from_utf8_lossy(&one.files[&one.names["style.css"]]);
        assert_eq!(sheet, format!("a{{b:url({font}?y#z)}}"));
        assert_eq!(one.names["fonts/LICENSE.txt"], "fonts/LICENSE.txt");
        let two = statics(&[("style.css", css), ("fonts/x.woff2", "2")]);
        assert_ne!(one.names["style.css"], two.names["style.css"]);
    }

    #[test]
    fn sheets_in_a_circle_and_addresses_elsewhere_stay() {
        let made = statics(&[("a.css", "@import 'b.css';"), ("b.css", "@import 'a.css';")]);
        assert_eq!(made.files.len(), 2);
        let css = "a{b:url(../../x.png),url(#p),url(data:,x),url(https://e.example/y.png)}";
        let made = statics(&[("a.css", css)]);
        assert_eq!(&made.files[&made.names["a.css"]][..], css.as_bytes());
    }
}
