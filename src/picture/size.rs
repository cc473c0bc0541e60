//! The bytes of a picture become its width and height, or why it cannot be published.

use std::io::Cursor;

use image::metadata::Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
use image::{ImageDecoder, ImageReader};

use super::{Fault, Kind, has_end};
use crate::bound;

/// Width and height as shown, from the head of the file alone: no pixel is decoded.
///
/// # Errors
/// Why it cannot be published.
pub fn size(kind: Kind, bytes: &[u8]) -> Result<(u32, u32), Fault> {
    let torn = || match has_end(kind, bytes) {
        true => Fault::Damaged,
        false => Fault::Torn,
    };
    let mut decoder = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .ok()
        .and_then(|reader| reader.into_decoder().ok())
        .ok_or_else(torn)?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    let edge = u64::from(width.max(height));
    if pixels > bound::PIXELS.most * 1_000_000 || edge > bound::EDGE.most {
        return Err(Fault::Pixels(width, height));
    }
    if pixels == 0 {
        return Err(Fault::Damaged);
    }
    if !has_end(kind, bytes) {
        return Err(Fault::Torn);
    }
    let turned = matches!(
        decoder.orientation().ok(),
        Some(Rotate90 | Rotate270 | Rotate90FlipH | Rotate270FlipH)
    );
    Ok(if turned {
        (height, width)
    } else {
        (width, height)
    })
}
