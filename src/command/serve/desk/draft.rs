//! What stands in the form becomes the text that would be saved, and what `check` would say of it.

use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::super::board::Made;
use super::paper::Paper;
use super::study::Study;
use super::{Refusal, shelf};
use crate::desk::{self, Form};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::site::{Route, Site, slug};
use crate::source::Sources;
use crate::story;

/// What a page of the desk holds of a story.
#[derive(Deserialize)]
pub(super) struct Draft {
    /// The story's file; nothing for a new one.
    name: Option<String>,
    /// The fields, …
    form: Option<Form>,
    /// … or the whole text, where it cannot be read as fields.
    text: Option<String>,
    /// Which state of the file the person began with.
    pub(super) version: Option<String>,
}

/// A draft as the file that it would be.
pub(super) struct Written {
    pub(super) name: String,
    pub(super) text: String,
    /// The file as it stands; nothing for a new story.
    pub(super) paper: Option<Paper>,
}

impl Draft {
    /// The file that it would be.
    pub(super) fn written(&self, study: &Study) -> Result<Written, Refusal> {
        let unfit = |unfit: desk::Unfit| Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, unfit.0);
        let paper = match &self.name {
            Some(name) => Some(Paper::read(study, name)?),
            None => None,
        };
        let (name, text) = match (&paper, &self.form, &self.text) {
            (Some(paper), Some(form), _) => {
                let text = desk::write(&paper.text, form).map_err(unfit)?;
                (paper.name.name.clone(), text)
            }
            (Some(paper), None, Some(text)) => {
                let text = match paper.text.contains("\r\n") {
                    true => text.replace('\n', "\r\n"),
                    false => text.clone(),
                };
                (paper.name.name.clone(), text)
            }
            (None, Some(form), _) => {
                let padded = study.padded(shelf::next(&study.stories())?)?;
                let name = match slug(&form.title) {
                    slug if slug.is_empty() => format!("{padded}.md"),
                    slug => format!("{padded}-{slug}.md"),
                };
                (name, desk::blank(form).map_err(unfit)?)
            }
            _ => {
                return Err(Refusal::new(
                    StatusCode::BAD_REQUEST,
                    "This is not what pages of the desk say.",
                ));
            }
        };
        Ok(Written { name, text, paper })
    }
}

/// A problem of the story, in the words of the terminal, and where in the form it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Told {
    severity: &'static str,
    code: &'static str,
    pub(super) message: String,
    help: Option<String>,
    field: Option<String>,
    line: Option<usize>,
}

/// The problems of one file, and how many errors others have.
#[derive(Debug, Serialize)]
pub(super) struct Problems {
    pub(super) own: Vec<Told>,
    /// Errors of other files, which keep the site from being built.
    pub(super) elsewhere: Vec<String>,
}

impl Problems {
    /// Of all that was told, what belongs to the file at a path that holds this text.
    pub(super) fn of(told: &[Diagnostic], sources: &Sources, path: &str, text: &str) -> Problems {
        let (mut own, mut elsewhere) = (Vec::new(), Vec::new());
        for told in told {
            let (file, span) = match &told.place {
                Place::At(span) => (sources.get(span.source).path.as_str(), Some(*span)),
                Place::File(file) => (file.as_str(), None),
            };
            if file == path {
                own.push(Told {
                    severity: told.severity.word(),
                    code: told.code.name,
                    message: told.message.clone(),
                    help: told.help.clone(),
                    field: span.and_then(|span| desk::field(text, span.start as usize)),
                    line: span.map(|span| sources.position(span).line),
                });
            } else if told.severity == Severity::Error {
                elsewhere.push(format!("{file}: {}", told.message));
            }
        }
        Problems { own, elsewhere }
    }

    /// The errors of the file.
    pub(super) fn errors(&self) -> impl Iterator<Item = &Told> {
        let error = Severity::Error.word();
        self.own.iter().filter(move |told| told.severity == error)
    }
}

/// Looks at a draft as `check` would look at the file, and makes the site with it to be looked at.
pub(super) fn check(study: &mut Study, draft: Draft) -> Result<Value, Refusal> {
    let written = draft.written(study)?;
    let path = study.shown(&written.name);
    let planned = study.plan(Some((&written.name, &written.text)))?;
    let sources = &planned.sources;
    let problems = Problems::of(&planned.diagnostics, sources, &path, &written.text);
    let form = desk::read(&written.text).ok();
    let lengths =
        form.map(|form| [&form.care, &form.cause, &form.change].map(|beat| story::length(beat)));
    let page = planned.site.as_ref();
    let page = page.and_then(|site| page_of(site, sources, &path));
    let preview = match (planned.site, page) {
        (Some(site), Some(page)) => {
            let made = study.keep(|id| Made::new(id, site, planned.sources));
            Some(json!({ "id": made.generation, "page": page }))
        }
        _ => None,
    };
    let version = written.paper.as_ref().map(Paper::version);
    Ok(json!({
        "problems": problems.own,
        "elsewhere": problems.elsewhere.len(),
        "first_elsewhere": problems.elsewhere.first(),
        "lengths": lengths,
        "preview": preview,
        "has_changed": version != draft.version,
        "file": path,
    }))
}

/// The page that the story of a file gets.
fn page_of(site: &Site, sources: &Sources, path: &str) -> Option<String> {
    let campaign = &site.campaign;
    let mut stories = campaign.stories.iter().chain(&campaign.translations);
    let story = stories.find(|story| sources.get(story.source).path == path)?;
    Some(Route::of_story(&campaign.settings, story).path().to_owned())
}
