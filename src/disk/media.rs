//! A file of the media folder becomes its hash and the size at which it will be shown.

use std::fs;
use std::path::{Path, PathBuf};

use image::{ImageDecoder, ImageReader};

use super::read::{ReadError, failed};
use crate::artifact::Media;

/// Photos above this many pixels are refused before they are decoded.
const MAX_PIXELS: u64 = 100_000_000;
/// Longest edge that a JPEG can have.
const MAX_EDGE: u32 = 65_535;

/// Hashes a file of the media folder and looks at its head.
pub(super) fn take(name: String, location: PathBuf) -> Result<Media, ReadError> {
    let mut hasher = blake3::Hasher::new();
    let reader = fs::File::open(&location).map_err(failed(&location))?;
    hasher.update_reader(reader).map_err(failed(&location))?;
    Ok(Media {
        size: picture_size(&location),
        name,
        location,
        hash: hasher.finalize().to_hex().to_string(),
    })
}

/// Width and height as shown, from the head of the file alone.
fn picture_size(path: &Path) -> Option<(u32, u32)> {
    let mut decoder = ImageReader::open(path)
        .ok()?
        .with_guessed_format()
        .ok()?
        .into_decoder()
        .ok()?;
    let (width, height) = decoder.dimensions();
    if width == 0
        || height == 0
        || width.max(height) > MAX_EDGE
        || u64::from(width) * u64::from(height) > MAX_PIXELS
    {
        return None;
    }
    use image::metadata::Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
    let turned = matches!(
        decoder.orientation().ok(),
        Some(Rotate90 | Rotate270 | Rotate90FlipH | Rotate270FlipH)
    );
    Some(if turned {
        (height, width)
    } else {
        (width, height)
    })
}
