//! What a build makes, before it is written: a path inside the output folder and its content.

use std::sync::Arc;

/// One file of the site.
#[derive(Debug, Clone)]
pub struct Artifact {
    /// Path inside the output folder, `/` between its parts: `043/index.html`.
    pub path: String,
    /// What stands in it.
    pub content: Content,
}

/// The content of an artifact: finished, or a recipe that [`crate::bake`] turns into bytes.
#[derive(Debug, Clone)]
pub enum Content {
    /// Finished text.
    Text(String),
    /// Finished bytes, such as a theme's font. Shared, since they are never changed.
    Bytes(Arc<[u8]>),
    /// A drawing to be made.
    Image(Image),
    /// A photo of the campaign to be cleaned and scaled.
    Photo(Photo),
}

/// Everything that goes into a drawing. The same recipe gives the same bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// The drawing as HTML with CSS, from a theme's card template.
    pub html: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Photos that the HTML names, with the media they stand for.
    pub photos: Vec<(String, Media)>,
    /// What is drawn, for messages: `story 43, square card`.
    pub subject: String,
    /// The text that a cut or a missing character is reported at.
    pub origin: Option<crate::source::Span>,
}

/// A photo for a page: orientation applied, metadata gone, no wider than `max_width`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    /// The file it is made from.
    pub media: Media,
    /// Largest width in pixels.
    pub max_width: u32,
}

/// A file in `content/media/`, known by its content.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Media {
    /// Path inside the media folder.
    pub name: String,
    /// Where it lies on the machine.
    pub location: std::path::PathBuf,
    /// BLAKE3 of its bytes, in hexadecimal.
    pub hash: String,
    /// Width and height in pixels after the orientation of its metadata is applied; nothing when
    /// the file is no picture that can be read.
    pub size: Option<(u32, u32)>,
}

impl Artifact {
    /// A text file.
    pub fn text(path: impl Into<String>, text: impl Into<String>) -> Artifact {
        Artifact {
            path: path.into(),
            content: Content::Text(text.into()),
        }
    }
}
