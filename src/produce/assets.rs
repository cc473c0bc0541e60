//! The theme's static files, and the photos that pages show.

use super::{Scene, view};
use crate::artifact::{Artifact, Content, Photo};
use crate::diagnostic::Checked;
use crate::site::Route;

pub(super) fn produce(scene: &Scene<'_>) -> Checked<Vec<Artifact>> {
    let site = scene.site;
    let statics = site.theme.statics.iter().map(|(path, bytes)| Artifact {
        path: Route::theme_file(path).path().to_owned(),
        content: Content::Bytes(bytes.clone()),
    });
    let photos = site.photos.iter().map(|(name, media)| Artifact {
        path: Route::photo(name).path().to_owned(),
        content: Content::Photo(Photo {
            media: media.clone(),
            max_width: view::PHOTO_WIDTH,
        }),
    });
    Checked::new(statics.chain(photos).collect(), Vec::new())
}
