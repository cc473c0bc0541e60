//! A file of a campaign's own theme is anything at all, laid over a theme that is built in.

use careledger::diagnostic::Place;
use careledger::source::Sources;
use careledger::theme::{self, Theme};
use tera::Context;

use super::{chosen, tellable};

/// What the text is taken for.
pub(super) const PARTS: [&str; 5] = [
    "theme.yaml",
    "templates/home.html",
    "cards/story.html",
    "static/more.css",
    "static/copy.js",
];

/// The theme is loaded or refused, what is told points into its files, and its style sheet shortens to the same
/// when it is shortened again.
pub fn theme(bytes: &[u8]) {
    let Some((path, text)) = chosen(bytes, &PARTS) else {
        return;
    };
    let own = |path: &str, text: &[u8]| {
        let file = (path.to_owned(), text.into());
        [("solidarity".to_owned(), [file].into())].into()
    };
    let mut sources = Sources::default();
    let place = || Place::File("campaign.yaml".to_owned());
    let files = own(path, text.as_bytes());
    let loaded = theme::load(("solidarity", place()), &files, "themes", &mut sources);
    let mut told = loaded.diagnostics;
    told.extend(theme::look_over(
        "solidarity",
        &files,
        "themes",
        &mut sources,
    ));
    tellable(&told, &sources);
    let Some(theme) = loaded.value else {
        return;
    };
    // Without what a page tells, a template says what it lacks.
    let name = path.trim_start_matches("templates/");
    let _ = theme.templates.render(name, &Context::new());
    let published = |theme: &Theme| {
        let mut files = theme.statics.files();
        let sheet = files.find(|(path, _)| path.starts_with("more-") && path.ends_with(".css"));
        sheet.map(|(_, bytes)| bytes.to_vec())
    };
    if let Some(sheet) = published(&theme) {
        let files = own(path, &sheet);
        let again = theme::load(("solidarity", place()), &files, "themes", &mut sources);
        let again = again.value.and_then(|theme| published(&theme));
        assert_eq!(again.as_ref(), Some(&sheet), "{text:?}");
    }
}
