//! Photos become pictures for pages and cards: upright, scaled, and without a word about where and by
//! whom they were taken.

use std::io::Cursor;
use std::sync::{Arc, Mutex, PoisonError};

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{PixelType, ResizeOptions, Resizer};
use image::{
    DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder, ImageError, ImageReader, Limits,
    RgbaImage,
};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};
use quick_cache::sync::{Cache, DefaultLifecycle};
use quick_cache::{DefaultHashBuilder, OptionsBuilder, Weighter};

use super::draw::{self, Pixels};
use super::haze;
use crate::artifact::{Encoding, Inlay, Media, Notes, Photo, Print};

/// JPEG quality of photos on pages, of 100.
const QUALITY: u8 = 82;
/// WebP quality at which photos look like those (ENCODERS.md tells what was measured).
const WEBP_QUALITY: u8 = 82;
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
    prints: Cache<Key, Developed, Weight>,
    large: Mutex<()>,
}

/// A photo as pixels, shared by all that is made from it.
type Developed = Arc<Pixels>;

#[derive(Clone, PartialEq, Eq, Hash)]
enum Key {
    Whole(String),
    Cut(String, (u32, u32), crate::artifact::Focus),
}

#[derive(Clone)]
struct Weight;

impl Weighter<Key, Developed> for Weight {
    fn weight(&self, _: &Key, print: &Developed) -> u64 {
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
            // By default nearly all the room is for what is asked for again and again. Photos are asked for one
            // after the other, and each new one would be pushed out before all its sizes are made.
            .hot_allocation(0.5)
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

    /// A photo for a page.
    pub(super) fn for_page(&self, photo: &Photo) -> Result<Vec<u8>, String> {
        let whole = self.whole(&photo.media)?;
        let size = (photo.width, photo.height);
        let scaled = match (whole.width, whole.height) == size {
            true => whole,
            false => Arc::new(resized(&whole, size)?),
        };
        let is_drawn = photo
            .media
            .picture
            .as_ref()
            .is_some_and(|picture| picture.is_drawn);
        match photo.print {
            Print::Plain(Encoding::Png) => png(&scaled),
            Print::Plain(Encoding::Jpeg) => jpeg(&scaled),
            Print::Webp => webp(&scaled, is_drawn),
        }
    }

    /// What stands in the place of a photo until it has come.
    pub(super) fn haze(&self, media: &Media) -> Result<String, String> {
        haze::of(&*self.whole(media)?)
    }

    /// A photo cut to the size of its box on a card, the focal point as near to the middle as the
    /// edges allow.
    pub(super) fn for_card(&self, inlay: &Inlay) -> Result<Developed, String> {
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
            scaled(&whole, PixelType::U8x4, size, Some(part)).map(Arc::new)
        };
        self.prints.get_or_insert_with(&key, cut)
    }

    fn whole(&self, media: &Media) -> Result<Developed, String> {
        let pixels = media.size.map_or(0, |(w, h)| u64::from(w) * u64::from(h));
        let key = Key::Whole(media.hash.clone());
        self.prints.get_or_insert_with(&key, || {
            let _alone =
                (pixels > LARGE).then(|| self.large.lock().unwrap_or_else(PoisonError::into_inner));
            decoded(media).map(Arc::new)
        })
    }
}

/// Decodes, scales down, turns upright by the file's own mark, and gives the colours of its own profile as
/// those of sRGB. Only pixels pass from the file, so no metadata can (position, camera, name, thumbnails).
fn decoded(media: &Media) -> Result<Pixels, String> {
    let file = crate::disk::read::bytes(&media.location).map_err(|error| error.to_string())?;
    // All that is kept of a photo is kept under its hash: another photo must never be found there.
    if blake3::hash(&file).to_hex().as_str() != media.hash {
        return Err("it changed while it was read".to_owned());
    }
    let mut reader = ImageReader::new(Cursor::new(file))
        .with_guessed_format()
        .map_err(|error| error.to_string())?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MAX_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(plainly)?;
    let orientation = decoder.orientation().map_err(plainly)?;
    // A profile that cannot be read is no reason to refuse a photo.
    let profile = decoder.icc_profile().ok().flatten();
    let picture = DynamicImage::from_decoder(decoder).map_err(plainly)?;
    let (width, height) = (picture.width(), picture.height());
    let edges = [width, height].map(f64::from);
    let scale = (SHORT_EDGE / edges[0].min(edges[1]))
        .min((MOST_PIXELS / (edges[0] * edges[1])).sqrt())
        .min(1.0);
    let size = edges.map(|edge| (edge * scale).round().max(1.0) as u32);
    // Three channels are scaled as three: a large photo has no memory to spare.
    let (kind, rgba) = match picture.color().has_alpha() {
        true => (PixelType::U8x4, picture.into_rgba8().into_raw()),
        false => (PixelType::U8x3, picture.into_rgb8().into_raw()),
    };
    let whole = Pixels {
        width,
        height,
        rgba,
    };
    let mut small = scaled(&whole, kind, (size[0], size[1]), None)?;
    drop(whole);
    if let Some(profile) = profile {
        to_srgb(&mut small.rgba, kind, &profile);
    }
    let torn = || "its pixels are not complete".to_owned();
    let mut upright = match kind {
        PixelType::U8x3 => image::RgbImage::from_raw(small.width, small.height, small.rgba)
            .map(DynamicImage::from)
            .ok_or_else(torn)?,
        _ => RgbaImage::from_raw(small.width, small.height, small.rgba)
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

/// What a decoder says, for people.
fn plainly(error: ImageError) -> String {
    match error {
        ImageError::Limits(_) => {
            format!("it would take more than {} MB of memory", MAX_MEMORY >> 20)
        }
        ImageError::Unsupported(error) => format!("it is of a rare kind ({error})"),
        error => format!("its data are damaged ({error})"),
    }
}

/// Turns colours of a profile (ICC.1:2022), such as the Display P3 of newer telephones, into those of sRGB,
/// in place. Profiles of grey and of printing inks are not for these pixels, which the decoder has turned
/// into red, green and blue; they, and what cannot be read, change nothing.
fn to_srgb(pixels: &mut [u8], kind: PixelType, profile: &[u8]) {
    let Ok(own) = ColorProfile::new_from_slice(profile) else {
        return;
    };
    if own.color_space != DataColorSpace::Rgb {
        return;
    }
    let layout = match kind {
        PixelType::U8x3 => Layout::Rgb,
        _ => Layout::Rgba,
    };
    let srgb = ColorProfile::new_srgb();
    let options = TransformOptions::default();
    let Ok(transform) = own.create_transform_8bit(layout, &srgb, layout, options) else {
        return;
    };
    let mut turned = vec![0; pixels.len()];
    if transform.transform(pixels, &mut turned).is_ok() {
        pixels.copy_from_slice(&turned);
    }
}

/// Scales a picture of four channels.
pub(super) fn resized(from: &Pixels, size: (u32, u32)) -> Result<Pixels, String> {
    scaled(from, PixelType::U8x4, size, None)
}

/// Scales a picture, or the part of it at `[left, top, width, height]`, by Lanczos' filter.
fn scaled(
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
    if picture.is_opaque() {
        // With a palette, where there are few colours.
        return super::encode::encode(picture, Encoding::Png, usize::MAX, &Notes::default());
    }
    let (width, height) = (picture.width, picture.height);
    let mut bytes = Vec::new();
    image::codecs::png::PngEncoder::new(&mut bytes)
        .write_image(&picture.rgba, width, height, ExtendedColorType::Rgba8)
        .map_err(|error| error.to_string())?;
    Ok(bytes)
}

/// A WebP. A drawing stays lossless, unless loss saves half of its bytes.
fn webp(picture: &Pixels, is_drawn: bool) -> Result<Vec<u8>, String> {
    let lossy = draw::webp(picture, Some(WEBP_QUALITY))?;
    if is_drawn {
        let lossless = draw::webp(picture, None)?;
        if lossless.len() / 2 <= lossy.len() {
            return Ok(lossless);
        }
    }
    Ok(lossy)
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
    resized(&whole, size)
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

    fn media(location: std::path::PathBuf, file: &[u8]) -> Media {
        Media {
            name: "a.png".to_owned(),
            location,
            hash: blake3::hash(file).to_hex().to_string(),
            size: Some((4, 4)),
            picture: None,
            recording: None,
        }
    }

    #[test]
    fn photos_that_come_one_after_the_other_are_each_decoded_once() {
        let shelf = Shelf::new();
        let mut made = 0;
        for photo in 0..20 {
            for _ in 0..7 {
                let decoded = || {
                    made += 1;
                    let (width, height) = (2400, 1600);
                    let rgba = vec![0; 2400 * 1600 * 4];
                    Ok::<_, ()>(Arc::new(Pixels {
                        width,
                        height,
                        rgba,
                    }))
                };
                let key = Key::Whole(photo.to_string());
                let kept = shelf.prints.get_or_insert_with(&key, decoded);
                kept.expect("a photo");
            }
        }
        assert_eq!(made, 20);
    }

    #[test]
    fn colours_of_a_wider_space_become_those_of_the_web() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let location = folder.path().join("a.png");
        let mut file = Vec::new();
        let mut writer = image::codecs::png::PngEncoder::new(&mut file);
        let profile = ColorProfile::new_display_p3().encode().expect("a profile");
        writer
            .set_icc_profile(profile)
            .expect("a PNG has room for it");
        let reds = [200, 60, 60].repeat(16);
        let written = writer.write_image(&reds, 4, 4, ExtendedColorType::Rgb8);
        written.expect("a picture can be encoded");
        std::fs::write(&location, &file).expect("it can be written");
        let pixels = decoded(&media(location, &file)).expect("a photo");
        // By the matrices of CSS Color 4, section 10.
        let [red, green, blue] = [217, 42, 52];
        for (is, should) in pixels.rgba[..3].iter().zip([red, green, blue]) {
            assert!(is.abs_diff(should) <= 2, "{:?}", &pixels.rgba[..4]);
        }
    }

    #[test]
    fn a_photo_in_anothers_place_is_refused_and_nothing_of_it_is_kept() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let location = folder.path().join("a.png");
        let (meant, other) = (coloured(10), coloured(200));
        let media = media(location.clone(), &meant);
        let photo = Photo {
            media,
            width: 4,
            height: 4,
            print: Print::Plain(Encoding::Png),
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
