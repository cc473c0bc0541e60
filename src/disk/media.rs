//! A file of the media folder becomes its hash, and what is to be known before it is shown.

use std::fs::{self, File};
use std::io::{self, Cursor, Seek};
use std::path::{Path, PathBuf};

use image::{ImageDecoder, ImageReader};

use super::Memory;
use super::failure::{ReadError, failed};
use crate::artifact::Media;
use crate::recording::{self, Recording};

/// Photos above this many pixels are refused before they are decoded.
const MAX_PIXELS: u64 = 100_000_000;
/// Longest edge that a JPEG can have.
const MAX_EDGE: u32 = 65_535;

/// Recordings above this many bytes are not read.
pub const MAX_RECORDING: u64 = 200 * 1024 * 1024;

/// What is found out about a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Look {
    hash: String,
    size: Option<(u32, u32)>,
    recording: Option<Recording>,
}

/// Hashes a file of the media folder and looks at its head and its end.
pub(super) fn take(
    name: String,
    location: PathBuf,
    memory: Option<&Memory>,
) -> Result<Media, ReadError> {
    let look = || look(&location).map_err(failed(&location));
    let Look {
        hash,
        size,
        recording,
    } = match memory {
        Some(memory) => memory.media(&location, look)?,
        None => look()?,
    };
    Ok(Media {
        size,
        recording,
        hash,
        name,
        location,
    })
}

fn look(location: &Path) -> io::Result<Look> {
    let mut file = File::open(location)?;
    let mut hasher = blake3::Hasher::new();
    if let Some(recording) = recording::look(&mut file)? {
        // It is never in memory as a whole.
        if recording.length <= MAX_RECORDING {
            file.rewind()?;
            hasher.update_reader(&file)?;
        }
        return Ok(Look {
            hash: hasher.finalize().to_hex().to_string(),
            size: None,
            recording: Some(recording),
        });
    }
    let bytes = fs::read(location)?;
    hasher.update(&bytes);
    Ok(Look {
        hash: hasher.finalize().to_hex().to_string(),
        size: picture_size(&bytes).filter(|_| has_end(&bytes)),
        recording: None,
    })
}

/// Whether a JPEG or PNG has its end mark. Decoders fill what a torn file lacks with grey, and nobody
/// wants that published.
fn has_end(bytes: &[u8]) -> bool {
    if bytes.starts_with(&[0xFF, 0xD8]) {
        // The last scan (SOS) must be followed by an end of image (EOI); earlier ones may be those of
        // a preview in the metadata.
        let scan = memchr::memmem::rfind(bytes, &[0xFF, 0xDA]).unwrap_or(0);
        return memchr::memmem::find(&bytes[scan..], &[0xFF, 0xD9]).is_some();
    }
    let is_png = bytes.starts_with(b"\x89PNG");
    !is_png || memchr::memmem::rfind(bytes, b"IEND").is_some()
}

/// Width and height as shown, from the head of the file alone.
fn picture_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut decoder = ImageReader::new(Cursor::new(bytes))
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
