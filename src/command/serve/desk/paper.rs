//! The file of a story becomes the fields of a form, or a text where it cannot be read as one.

use std::path::PathBuf;

use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};

use super::Refusal;
use super::study::Study;
use crate::desk;
use crate::disk::read;
use crate::language::Language;
use crate::story::{self, FileName};

/// What stands before a text whose order of bytes is marked.
const MARK: &str = "\u{feff}";

/// A story's file as it stands.
pub(super) struct Paper {
    pub(super) name: FileName,
    pub(super) path: PathBuf,
    pub(super) bytes: Vec<u8>,
    /// Without a mark of the order of bytes.
    pub(super) text: String,
}

impl Paper {
    /// Reads the file of that name in the folder of stories; nothing elsewhere has such a name.
    pub(super) fn read(study: &Study, name: &str) -> Result<Paper, Refusal> {
        let lost = || {
            let sentence = format!("There is no story {name}.");
            Refusal::new(StatusCode::NOT_FOUND, sentence)
        };
        let folder = study.stories();
        let path = folder.join(name);
        let is_plain = !name.contains(['/', '\\', ':', '\0']);
        let name = story::file_name(name)
            .filter(|_| is_plain)
            .ok_or_else(lost)?;
        // The folder of content is what the campaign reads, too: a link may lead about within it.
        let root = folder.parent().map(std::fs::canonicalize);
        let real = std::fs::canonicalize(&path).map_err(|_| lost())?;
        if !root.is_some_and(|root| root.is_ok_and(|root| real.starts_with(root))) {
            return Err(lost());
        }
        let bytes = read::bytes(&path)
            .map_err(|error| Refusal::machine("the file cannot be read", &error))?;
        let text = String::from_utf8(bytes.clone()).map_err(|_| {
            let sentence = format!(
                "{} is not written in UTF-8, so it cannot be edited here. Open it in your editor and save it with the encoding UTF-8.",
                name.name
            );
            Refusal::new(StatusCode::CONFLICT, sentence)
        })?;
        Ok(Paper {
            text: text.strip_prefix(MARK).unwrap_or(&text).to_owned(),
            name,
            path,
            bytes,
        })
    }

    /// What tells this state of the file from any other.
    pub(super) fn version(&self) -> String {
        blake3::hash(&self.bytes).to_hex().to_string()
    }

    /// The bytes of a text that is to stand in its place.
    pub(super) fn bytes_of(&self, text: &str) -> Vec<u8> {
        match self.bytes.starts_with(MARK.as_bytes()) {
            true => [MARK.as_bytes(), text.as_bytes()].concat(),
            false => text.as_bytes().to_vec(),
        }
    }

    /// As the page of the desk gets it.
    pub(super) fn told(&self) -> Value {
        let (form, reason) = match desk::read(&self.text) {
            Ok(form) => (Some(form), None),
            Err(unfit) => (None, Some(unfit.0)),
        };
        json!({
            "name": self.name.name,
            "version": self.version(),
            "translation": self.name.translation.as_ref().map(Language::tag),
            "form": form,
            "text": self.text.replace("\r\n", "\n"),
            "reason": reason,
        })
    }
}

/// Which story is wanted.
#[derive(Deserialize)]
pub(super) struct Wanted {
    name: String,
}

/// Opens a story.
pub(super) fn open(study: &mut Study, wanted: Wanted) -> Result<Value, Refusal> {
    Ok(Paper::read(study, &wanted.name)?.told())
}
