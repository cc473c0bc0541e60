//! Photos become pictures for pages and cards: upright, scaled, and without a word about where and by
//! whom they were taken.

use std::io::Cursor;
use std::sync::{Arc, Mutex, PoisonError};

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{PixelType, ResizeOptions, Resizer};
use image::{DynamicImage, ImageDecoder, ImageReader, Limits, RgbaImage};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use quick_cache::sync::{Cache, DefaultLifecycle};
use quick_cache::{DefaultHashBuilder, OptionsBuilder, Weighter};

use super::draw::Pixels;
use crate::artifact::{Inlay, Media, Photo};

/// JPEG quality of photos on pages, of 100.
const QUALITY: u8 = 82;
/// Most memory that decoding may take, in bytes: 100 megapixels with four channels, and some room.
const MAX_MEMORY: u64 = 512 * 1024 * 1024;
/// Photos above this many pixels are decoded one at a time.
const LARGE: u64 = 30_000_000;
/// What a decoded photo is scaled down to before anything is made from it: this many pixels on its
/// shorter edge, which is the width of photos on pages, …
const SHORT_EDGE: f64 = 1600.0;
/// … and no more pixels in all than this.
const MOST_PIXELS: f64 = 24_000_000.0;
/// Most memory that decoded and cut photos may take while they wait to be used again, in bytes.
const SHELF: u64 = 96 * 1024 * 1024;

/// Decoded photos, and what was cut from them, for as long as there is room. Each is made once, however
/// many threads ask for it; of one that failed nothing is kept, since it may be mended.
pub(super) struct Shelf {
    prints: Cache<Key, Print, Weight>,
    large: Mutex<()>,
}

/// A photo as pixels.
type Print = Arc<Pixels>;

#[derive(Clone, PartialEq, Eq, Hash)]
enum Key {
    Whole(String),
    Cut(String, (u32, u32), crate::artifact::Focus),
}

#[derive(Clone)]
struct Weight;

impl Weighter<Key, Print> for Weight {
    fn weight(&self, _: &Key, print: &Print) -> u64 {
        print.rgba.len() as u64
    }
}

impl Shelf {
    pub(super) fn new() -> Shelf {
        // One shard, or a photo might be larger than its share of the room.
        let options = OptionsBuilder::new()
            .shards(1)
            .estimated_items_capacity(64)
            .weight_capacity(SHELF)
            .build();
        let prints = options.map_or_else(
            |_| Cache::with_weighter(64, SHELF, Weight),
            |options| {
                Cache::with_options(
                    options,
                    Weight,
                    DefaultHashBuilder::default(),
                    DefaultLifecycle::default(),
                )
            },
        );
        Shelf {
            prints,
            large: Mutex::new(()),
        }
    }

    /// A photo for a page, as JPEG, or as PNG where the file was one.
    pub(super) fn for_page(&self, photo: &Photo) -> Result<Vec<u8>, String> {
        let whole = self.whole(&photo.media)?;
        let width = photo.media.size.map_or(whole.width, |(width, _)| width);
        let scaled = match width > photo.max_width {
            true => {
                let height = u64::from(whole.height) * u64::from(photo.max_width);
                let height = (height / u64::from(whole.width)).max(1);
                let height = u32::try_from(height).map_err(|error| error.to_string())?;
                Arc::new(resized(
                    &whole,
                    PixelType::U8x4,
                    (photo.max_width, height),
                    None,
                )?)
            }
            false => whole,
        };
        let name = photo.media.name.to_ascii_lowercase();
        match name.ends_with(".png") || name.ends_with(".gif") {
            true => png(&scaled),
            false => jpeg(&scaled),
        }
    }

    /// A photo cut to the size of its box on a card, the focal point as near to the middle as the
    /// edges allow.
    pub(super) fn for_card(&self, inlay: &Inlay) -> Result<Print, String> {
        let size = (inlay.width, inlay.height);
        let key = Key::Cut(inlay.media.hash.clone(), size, inlay.focus);
        let cut = || {
            let whole = self.whole(&inlay.media)?;
            let (width, height) = (f64::from(whole.width), f64::from(whole.height));
            let scale = (width / f64::from(size.0)).min(height / f64::from(size.1));
            // Rounding must not lead over the edge.
            let across = (f64::from(size.0) * scale).min(width);
            let down = (f64::from(size.1) * scale).min(height);
            let start = |focus: u8, whole: f64, part: f64| {
                (f64::from(focus) / 100.0 * whole - part / 2.0).clamp(0.0, whole - part)
            };
            let left = start(inlay.focus.x, width, across);
            let top = start(inlay.focus.y, height, down);
            let part = [left, top, across, down];
            resized(&whole, PixelType::U8x4, size, Some(part)).map(Arc::new)
        };
        self.prints.get_or_insert_with(&key, cut)
    }

    fn whole(&self, media: &Media) -> Result<Print, String> {
        let pixels = media.size.map_or(0, |(w, h)| u64::from(w) * u64::from(h));
        let key = Key::Whole(media.hash.clone());
        self.prints.get_or_insert_with(&key, || {
            let _alone =
                (pixels > LARGE).then(|| self.large.lock().unwrap_or_else(PoisonError::into_inner));
            decoded(media).map(Arc::new)
        })
    }
}

/// Decodes, scales down, and turns upright by the file's own mark. Only pixels pass from the file, so
/// no metadata can (position, camera, name, thumbnails).
fn decoded(media: &Media) -> Result<Pixels, String> {
    let said = |error: &dyn std::fmt::Display| error.to_string();
    let file = crate::disk::read::bytes(&media.location).map_err(|error| said(&error))?;
    // All that is kept of a photo is kept under its hash: another photo must never be found there.
    if blake3::hash(&file).to_hex().as_str() != media.hash {
        return Err("it changed while it was read".to_owned());
    }
    let mut reader = ImageReader::new(Cursor::new(file))
        .with_guessed_format()
        .map_err(|error| said(&error))?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MAX_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| said(&error))?;
    let orientation = decoder.orientation().map_err(|error| said(&error))?;
    let picture = DynamicImage::from_decoder(decoder).map_err(|error| said(&error))?;
    let (width, height) = (f64::from(picture.width()), f64::from(picture.height()));
    let scale = (SHORT_EDGE / width.min(height))
        .min((MOST_PIXELS / (width * height)).sqrt())
        .min(1.0);
    let size = [width, height].map(|edge| (edge * scale).round().max(1.0) as u32);
    let whole = Pixels {
        width: picture.width(),
        height: picture.height(),
        rgba: Vec::new(),
    };
    // Three channels are scaled as three: a large photo has no memory to spare.
    let (kind, bytes) = match picture.color().has_alpha() {
        true => (PixelType::U8x4, picture.into_rgba8().into_raw()),
        false => (PixelType::U8x3, picture.into_rgb8().into_raw()),
    };
    let scaled = resized(
        &Pixels {
            rgba: bytes,
            ..whole
        },
        kind,
        (size[0], size[1]),
        None,
    )?;
    let torn = || "its pixels are not complete".to_owned();
    let mut upright = match kind {
        PixelType::U8x3 => image::RgbImage::from_raw(scaled.width, scaled.height, scaled.rgba)
            .map(DynamicImage::from)
            .ok_or_else(torn)?,
        _ => RgbaImage::from_raw(scaled.width, scaled.height, scaled.rgba)
            .map(DynamicImage::from)
            .ok_or_else(torn)?,
    };
    upright.apply_orientation(orientation);
    Ok(Pixels {
        width: upright.width(),
        height: upright.height(),
        rgba: upright.into_rgba8().into_raw(),
    })
}

/// Scales a picture, or the part of it at `[left, top, width, height]`, by Lanczos' filter.
fn resized(
    from: &Pixels,
    kind: PixelType,
    (width, height): (u32, u32),
    part: Option<[f64; 4]>,
) -> Result<Pixels, String> {
    let source = ImageRef::new(from.width, from.height, &from.rgba, kind)
        .map_err(|error| error.to_string())?;
    let mut target = Image::new(width, height, kind);
    let options = match part {
        Some([left, top, width, height]) => ResizeOptions::new().crop(left, top, width, height),
        None => ResizeOptions::new(),
    };
    (Resizer::new().resize(&source, &mut target, &options)).map_err(|error| error.to_string())?;
    Ok(Pixels {
        width,
        height,
        rgba: target.into_vec(),
    })
}

fn png(picture: &Pixels) -> Result<Vec<u8>, String> {
    let whole = RgbaImage::from_raw(picture.width, picture.height, picture.rgba.clone())
        .map(DynamicImage::from)
        .ok_or("its pixels are not complete")?;
    let flat = match picture.is_opaque() {
        true => DynamicImage::from(whole.into_rgb8()),
        false => whole,
    };
    let mut bytes = Cursor::new(Vec::new());
    flat.write_to(&mut bytes, image::ImageFormat::Png)
        .map_err(|error| error.to_string())?;
    Ok(bytes.into_inner())
}

fn jpeg(picture: &Pixels) -> Result<Vec<u8>, String> {
    // A JPEG has no transparency.
    let picture = picture.clone().on_white();
    let side = |length: u32| u16::try_from(length).map_err(|error| error.to_string());
    let (width, height) = (side(picture.width)?, side(picture.height)?);
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, QUALITY);
    // Some decoders read the halved colours of this encoder wrongly; whole ones they all read.
    encoder.set_sampling_factor(SamplingFactor::R_4_4_4);
    encoder
        .encode(&picture.rgba, width, height, ColorType::Rgba)
        .map_err(|error| error.to_string())?;
    Ok(bytes)
}

/// A finished picture at a part of its size.
pub(super) fn thumb(bytes: &[u8], scale: f64) -> Result<Pixels, String> {
    let picture = image::load_from_memory(bytes).map_err(|error| error.to_string())?;
    let picture = picture.into_rgba8();
    let part = |edge: u32| (f64::from(edge) * scale).round().max(1.0) as u32;
    let size = (part(picture.width()), part(picture.height()));
    let whole = Pixels {
        width: picture.width(),
        height: picture.height(),
        rgba: picture.into_raw(),
    };
    resized(&whole, PixelType::U8x4, size, None)
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "a test makes its own files")]
mod tests {
    use super::*;

    /// A file with a picture of one colour.
    fn coloured(level: u8) -> Vec<u8> {
        let rgba = [level, level, level, 255].repeat(16);
        let (width, height) = (4, 4);
        png(&Pixels {
            width,
            height,
            rgba,
        })
        .expect("it can be encoded")
    }

    #[test]
    fn a_photo_in_anothers_place_is_refused_and_nothing_of_it_is_kept() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let location = folder.path().join("a.png");
        let (meant, other) = (coloured(10), coloured(200));
        let media = Media {
            name: "a.png".to_owned(),
            location: location.clone(),
            hash: blake3::hash(&meant).to_hex().to_string(),
            size: Some((4, 4)),
            recording: None,
        };
        let photo = Photo {
            media,
            max_width: 1600,
        };
        let shelf = Shelf::new();
        // Swapped, and half written.
        for wrong in [&other[..], &meant[..meant.len() / 2]] {
            std::fs::write(&location, wrong).expect("it can be written");
            let why = shelf.for_page(&photo).expect_err("another photo");
            assert!(why.contains("it changed while it was read"), "{why}");
            assert_eq!(shelf.prints.len(), 0);
        }
        // Once it is back, it is taken: that it failed is not kept either.
        std::fs::write(&location, &meant).expect("it can be written");
        let made = shelf.for_page(&photo).expect("the photo");
        let made = image::load_from_memory(&made).expect("a picture");
        assert_eq!(made.into_rgb8().get_pixel(0, 0).0, [10, 10, 10]);
    }
}
