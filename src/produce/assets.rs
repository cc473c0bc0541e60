//! The theme's static files, and the photos that pages show.

use std::sync::Arc;

use super::{Scene, photo};
use crate::artifact::{Artifact, Content};
use crate::diagnostic::Checked;
use crate::site::Route;

pub(super) fn produce(scene: &Scene<'_>) -> Checked<Vec<Artifact>> {
    let site = scene.site;
    let statics = site.theme.statics.files().map(|(path, bytes)| Artifact {
        path: Route::theme_file(path).path().to_owned(),
        content: Content::Bytes(Arc::clone(bytes)),
    });
    Checked::new(statics.chain(photo::artifacts(site)).collect(), Vec::new())
}
