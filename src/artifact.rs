//! What a build makes, before it is written: a path inside the output folder and its content.

use std::sync::Arc;

use crate::picture::Picture;
use crate::recording::Recording;

/// One file of the site.
#[derive(Debug, Clone)]
pub struct Artifact {
    /// Path inside the output folder, `/` between its parts: `043/index.html`.
    pub path: String,
    /// What stands in it.
    pub content: Content,
}

/// Whether what is being made is still wanted; asked now and then by what takes long.
pub type IsWanted<'a> = &'a (dyn Fn() -> bool + Sync);

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
    /// A recording of the campaign, as it is.
    Recording(Media),
}

/// Everything that goes into a drawing. The same recipe gives the same bytes. Nothing in it speaks of
/// pixels but the size, so that the same recipe can be printed one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// The CSS of the drawing. Shared, since all cards of one kind and size have the same.
    pub style: Arc<str>,
    /// The drawing as HTML, from a theme's card template.
    pub html: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Photos that the HTML names.
    pub photos: Vec<Inlay>,
    /// How its file is written.
    pub encoding: Encoding,
    /// Most bytes that its file may have.
    pub limit: usize,
    /// What its file says about itself.
    pub notes: Notes,
    /// What is drawn, for messages: `the square card of story 43`.
    pub subject: String,
    /// Where its texts are written, by the names of their boxes on the drawing; the first stands for
    /// all that have no place of their own.
    pub texts: Vec<(String, crate::source::Span)>,
}

/// A photo on a drawing, cut to the size of its box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inlay {
    /// The name by which the HTML shows it.
    pub name: String,
    /// The file it is cut from.
    pub media: Media,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// The point that stays in sight.
    pub focus: Focus,
}

/// The point of a photo that matters most, in percent of its width and height, from the top left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Focus {
    /// From the left.
    pub x: u8,
    /// From the top.
    pub y: u8,
}

impl Focus {
    /// The class of pictures that keep this point in sight where a page cuts them.
    pub fn class(self) -> String {
        format!("focus-{}-{}", self.x, self.y)
    }
}

impl Default for Focus {
    fn default() -> Focus {
        Focus { x: 50, y: 50 }
    }
}

/// The format of a drawing's file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// For flat colours.
    Png,
    /// For photos.
    Jpeg,
}

impl Encoding {
    /// The ending of the file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
        }
    }

    /// The media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
        }
    }
}

/// What an image file says about itself, and nothing else.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notes {
    /// What can be seen and read on it.
    pub alt: String,
    /// The language of that text.
    pub language: String,
    /// What others may do with it: the licence's name and address.
    pub license: Option<(String, Option<String>)>,
}

/// A photo for a page: upright, in sRGB, scaled, its metadata gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    /// The file it is made from.
    pub media: Media,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// How its file is written.
    pub print: Print,
}

/// How the file of a photo is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Print {
    /// In a format that everything reads.
    Plain(Encoding),
    /// As WebP, smaller, which all browsers of these years read.
    Webp,
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
    /// What it is when its bytes begin like a picture's.
    pub picture: Option<Picture>,
    /// What it is when it is a film or a sound.
    pub recording: Option<Recording>,
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
