//! A draft becomes the file of its story: a new one beside all others, or an edited one in its place.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::Refusal;
use super::draft::{Draft, Problems, Written};
use super::paper::Paper;
use super::study::Study;
use crate::disk::write;

/// Saves a draft, unless that would make errors, or lose what somebody else wrote meanwhile.
pub(super) fn save(study: &mut Study, draft: Draft) -> Result<Value, Refusal> {
    let written = draft.written(study)?;
    if let Some(paper) = &written.paper
        && Some(paper.version()) != draft.version
    {
        return Err(changed(paper));
    }
    refuse_new_errors(study, &written)?;
    let machine = |error: &std::io::Error| Refusal::machine("the story could not be saved", error);
    let path = study.stories().join(&written.name);
    let is_new = match &written.paper {
        Some(paper) => {
            let new = paper.bytes_of(&written.text);
            let stays = new == paper.bytes;
            let done = stays
                || write::instead(&paper.path, &paper.bytes, &new)
                    .map_err(|error| machine(&error))?;
            if !done {
                return Err(changed(&Paper::read(study, &written.name)?));
            }
            false
        }
        None => {
            // Nothing is ever written over another: if something took the name meanwhile, this fails.
            write::fresh(&path, written.text.as_bytes()).map_err(|error| machine(&error))?;
            true
        }
    };
    let mut told = Paper::read(study, &written.name)?.told();
    told["file"] = json!(study.shown(&written.name));
    told["is_new"] = json!(is_new);
    Ok(told)
}

/// Somebody else saved the file since it was opened: the page gets what stands there now.
fn changed(paper: &Paper) -> Refusal {
    Refusal(
        StatusCode::CONFLICT,
        json!({
            "error": "This story was changed on the disk since you opened it. Nothing was saved, and nothing of yours is lost.",
            "changed": paper.told(),
        }),
    )
}

/// A story with errors keeps the whole site from being built. Those that its file had before are not held
/// against whoever mends others.
fn refuse_new_errors(study: &mut Study, written: &Written) -> Result<(), Refusal> {
    let path = study.shown(&written.name);
    let mut problems = |laid: Option<(&str, &str)>, text: &str| {
        let planned = study.plan(laid)?;
        let (told, sources) = (&planned.diagnostics, &planned.sources);
        Ok::<Problems, Refusal>(Problems::of(told, sources, &path, text))
    };
    let after = problems(Some((&written.name, &written.text)), &written.text)?;
    if after.errors().next().is_none() {
        return Ok(());
    }
    let before = match &written.paper {
        Some(paper) => problems(None, &paper.text)?,
        None => return Err(faulty(&after)),
    };
    let was_there = |message: &str| before.errors().any(|told| told.message == message);
    match after.errors().all(|told| was_there(&told.message)) {
        true => Ok(()),
        false => Err(faulty(&after)),
    }
}

fn faulty(problems: &Problems) -> Refusal {
    let count = problems.errors().count();
    let errors = match count {
        1 => "one error".to_owned(),
        more => format!("{more} errors"),
    };
    let sentence =
        format!("Not saved: this story has {errors}, with which no site could be built.");
    Refusal(
        StatusCode::UNPROCESSABLE_ENTITY,
        json!({ "error": sentence, "problems": problems.own }),
    )
}
