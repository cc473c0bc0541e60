//! A photo that was chosen in the browser becomes a file of the media folder.

use axum::http::StatusCode;
use serde_json::{Value, json};
use url::form_urlencoded;

use super::study::Study;
use super::{Asked, Refusal};
use crate::disk::{self, Refused};
use crate::site::slug;

/// Takes in a photo under the name that it had on the person's own machine, as far as that fits.
pub(super) fn take(study: &Study, asked: &Asked) -> Result<Value, Refusal> {
    let mut pairs = form_urlencoded::parse(asked.query.as_bytes());
    let name = pairs.find(|(key, _)| key == "name").map(|(_, name)| name);
    let name = name.unwrap_or_default();
    let stem = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
    let stem = match slug(stem) {
        stem if stem.is_empty() => "photo".to_owned(),
        stem => stem,
    };
    let taken = disk::receive(&study.media(), &stem, &asked.body);
    let file = taken.map_err(|refused| match refused {
        Refused::Photo(what, help) => {
            let sentence = format!("{name} {what}. To mend it: {help}.");
            Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, sentence)
        }
        Refused::Machine(error) => Refusal::machine("the photo could not be saved", &error),
    })?;
    Ok(json!({ "file": file }))
}
