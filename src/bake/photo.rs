//! A photo becomes a picture for the web: upright, scaled, and without a word about where and by
//! whom it was taken.

use std::io::Cursor;

use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits, Rgba, RgbaImage};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

use crate::artifact::Photo;

/// JPEG quality of photos, of 100.
const QUALITY: u8 = 82;
/// Most memory that decoding may take, in bytes: 100 megapixels with four channels, and some room.
const MAX_MEMORY: u64 = 512 * 1024 * 1024;

/// Decodes, turns upright by the file's own mark, scales, and encodes anew. Only pixels pass from
/// the old file to the new one, so no metadata can (position, camera, name, thumbnails).
pub(super) fn clean(photo: &Photo) -> Result<Vec<u8>, String> {
    let said = |error: &dyn std::fmt::Display| error.to_string();
    let file = crate::disk::read::bytes(&photo.media.location).map_err(|error| said(&error))?;
    let mut reader = ImageReader::new(Cursor::new(file))
        .with_guessed_format()
        .map_err(|error| said(&error))?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MAX_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| said(&error))?;
    let orientation = decoder.orientation().map_err(|error| said(&error))?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|error| said(&error))?;
    picture.apply_orientation(orientation);
    if picture.width() > photo.max_width {
        let height =
            u64::from(picture.height()) * u64::from(photo.max_width) / u64::from(picture.width());
        let height = u32::try_from(height.max(1)).map_err(|error| said(&error))?;
        picture = picture.resize_exact(photo.max_width, height, FilterType::Lanczos3);
    }
    let name = photo.media.name.to_ascii_lowercase();
    if name.ends_with(".png") || name.ends_with(".gif") {
        let mut bytes = Cursor::new(Vec::new());
        let flat = if picture.color().has_alpha() {
            DynamicImage::from(picture.to_rgba8())
        } else {
            DynamicImage::from(picture.to_rgb8())
        };
        flat.write_to(&mut bytes, image::ImageFormat::Png)
            .map_err(|error| said(&error))?;
        return Ok(bytes.into_inner());
    }
    if picture.color().has_alpha() {
        // A JPEG has no transparency: what lies under it must not come to light.
        let mut white = RgbaImage::from_pixel(picture.width(), picture.height(), Rgba([255; 4]));
        image::imageops::overlay(&mut white, &picture.to_rgba8(), 0, 0);
        picture = white.into();
    }
    let picture = picture.to_rgb8();
    let side = |length: u32| u16::try_from(length).map_err(|error| said(&error));
    let (width, height) = (side(picture.width())?, side(picture.height())?);
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, QUALITY);
    // Some decoders read the halved colours of this encoder wrongly; whole ones they all read.
    encoder.set_sampling_factor(SamplingFactor::R_4_4_4);
    encoder
        .encode(picture.as_raw(), width, height, ColorType::Rgb)
        .map_err(|error| said(&error))?;
    Ok(bytes)
}
