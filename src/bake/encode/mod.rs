//! Finished pixels become the bytes of a card's file, as small as the eye and the clock allow.
//!
//! A flat card becomes a PNG: with a palette where the eye sees no difference, else with all its
//! colours. A card with a photo becomes a JPEG. Nothing of the machine, the hour or the author gets
//! into a file: only what [`Notes`] says.
//!
#![doc = include_str!("ENCODERS.md")]

mod notes;
mod palette;

use std::io;

use jpeg_encoder::SamplingFactor;
use png::{BitDepth, ColorType, DeflateCompression, Filter, SrgbRenderingIntent};

use super::draw::Pixels;
use crate::artifact::{Encoding, Notes};

/// JPEG qualities, of 100, from the first tried to the least that is fit to be seen. At the first,
/// letters stand clean on a photo; each next one takes about a seventh off the file.
const QUALITIES: [u8; 5] = [85, 78, 70, 60, 50];
/// How hard a PNG is searched for repetition when it has a palette: at level 6, a fifth more time
/// wins one part in a hundred. Then, for a file over the limit, with all patience.
const INDEXED: [DeflateCompression; 2] =
    [DeflateCompression::Level(5), DeflateCompression::Level(9)];
/// The same for whole colours, where level 2 takes half as long again for a fifth less. Cards are flat
/// or run evenly, and repeat themselves more than any filter of PNG foresees; only what looks like a
/// photo gains by one.
const WHOLE: [(DeflateCompression, Filter); 2] = [
    (DeflateCompression::Level(1), Filter::NoFilter),
    (DeflateCompression::Level(9), Filter::Adaptive),
];

/// Bytes of a PNG's pixels that are written at once.
const PIECE: usize = 1 << 16;

/// Writes pixels with what is to be said about them, no larger than `limit` bytes where any setting
/// reaches that; otherwise the smallest file that the settings give, which the caller can see by its
/// length. The same pixels and notes give the same bytes.
///
/// A PNG holds the pixels themselves, or, with a palette, pixels whose difference nobody sees: see
/// `palette.rs` for how much that is.
///
/// # Errors
/// When the pixels are not `width` times `height`, a side is 0 or longer than the format can say
/// (65,535 in a JPEG), or the notes are too long for it (64 KiB in a JPEG).
pub fn encode(
    pixels: &Pixels,
    encoding: Encoding,
    limit: usize,
    notes: &Notes,
) -> Result<Vec<u8>, String> {
    let size = u64::from(pixels.width) * u64::from(pixels.height) * 4;
    if size == 0 || size != pixels.rgba.len() as u64 {
        let (width, height, bytes) = (pixels.width, pixels.height, pixels.rgba.len());
        return Err(format!(
            "{bytes} bytes are no picture of {width}x{height} pixels"
        ));
    }
    let packet = notes::xmp(notes)?;
    let packet = packet.as_deref();
    match encoding {
        Encoding::Png => png(pixels, limit, packet),
        Encoding::Jpeg => smallest(limit, QUALITIES, |quality| jpeg(pixels, quality, packet)),
    }
}

/// The first file that keeps the limit, or the smallest of all.
fn smallest<S>(
    limit: usize,
    settings: impl IntoIterator<Item = S>,
    write: impl Fn(S) -> Result<Vec<u8>, String>,
) -> Result<Vec<u8>, String> {
    let mut best: Option<Vec<u8>> = None;
    for setting in settings {
        let file = write(setting)?;
        if file.len() <= limit {
            return Ok(file);
        }
        if best.as_ref().is_none_or(|best| file.len() < best.len()) {
            best = Some(file);
        }
    }
    best.ok_or_else(|| "there is no setting to write it with".to_owned())
}

fn png(pixels: &Pixels, limit: usize, packet: Option<&str>) -> Result<Vec<u8>, String> {
    if let Some(indexed) = palette::of(pixels) {
        return smallest(limit, INDEXED, |level| {
            let setting = (level, Filter::NoFilter);
            write_png(
                pixels,
                packet,
                setting,
                |writer| {
                    writer.set_color(ColorType::Indexed);
                    writer.set_palette(&indexed.palette);
                },
                |file| file.write_all(&indexed.numbers),
            )
        });
    }
    let width = pixels.width as usize;
    smallest(limit, WHOLE, |setting| {
        // Row by row: memory for a second picture would cost as much as to fill it.
        let mut rgb = vec![0; width * 3 + 1];
        write_png(
            pixels,
            packet,
            setting,
            |writer| writer.set_color(ColorType::Rgb),
            |file| {
                for row in pixels.rgba.chunks_exact(width * 4) {
                    // Each pixel is copied whole, and the next lies over its opacity.
                    for (at, pixel) in row.as_chunks::<4>().0.iter().enumerate() {
                        rgb[at * 3..][..4].copy_from_slice(pixel);
                    }
                    file.write_all(&rgb[..width * 3])?;
                }
                Ok(())
            },
        )
    })
}

/// One PNG of 8 bits a value; `describe` says which values `write` writes.
fn write_png<'a>(
    pixels: &Pixels,
    packet: Option<&str>,
    (compression, filter): (DeflateCompression, Filter),
    describe: impl FnOnce(&mut png::Encoder<'a, &mut Vec<u8>>),
    write: impl FnOnce(&mut dyn io::Write) -> io::Result<()>,
) -> Result<Vec<u8>, String> {
    let mut file = Vec::new();
    let mut writer = png::Encoder::new(&mut file, pixels.width, pixels.height);
    describe(&mut writer);
    writer.set_depth(BitDepth::Eight);
    writer.set_deflate_compression(compression);
    writer.set_filter(filter);
    // 13 bytes, and no word about anybody: colours of CSS are those of sRGB, and a screen of more
    // colours than that must show the card as it shows the page.
    writer.set_source_srgb(SrgbRenderingIntent::Perceptual);
    if let Some(packet) = packet {
        // XMP specification part 3, 2.1.5 (PNG): uncompressed, no language, before the pixels.
        writer
            .add_itxt_chunk("XML:com.adobe.xmp".to_owned(), packet.to_owned())
            .map_err(|error| error.to_string())?;
    }
    let written = writer.write_header().and_then(|mut writer| {
        let mut rows = writer.stream_writer_with_size(PIECE)?;
        write(&mut rows)?;
        rows.finish()?;
        writer.finish()
    });
    written.map_err(|error| error.to_string())?;
    Ok(file)
}

fn jpeg(pixels: &Pixels, quality: u8, packet: Option<&str>) -> Result<Vec<u8>, String> {
    let side = |length: u32| {
        u16::try_from(length).map_err(|_| format!("a JPEG has no room for {length} pixels"))
    };
    let (width, height) = (side(pixels.width)?, side(pixels.height)?);
    let mut file = Vec::new();
    let mut writer = jpeg_encoder::Encoder::new(&mut file, quality);
    // Letters are edges of colour; and some decoders read the halved colours of this encoder
    // wrongly. Progressive order and tables of its own cost more than they saved.
    writer.set_sampling_factor(SamplingFactor::R_4_4_4);
    let fault = |error: jpeg_encoder::EncodingError| error.to_string();
    if let Some(packet) = packet {
        // XMP specification part 3, 1.1.3 (JPEG): one APP1 segment that begins with this name.
        let segment = ["http://ns.adobe.com/xap/1.0/\0", packet].concat();
        writer
            .add_app_segment(1, segment.into_bytes())
            .map_err(fault)?;
    }
    writer
        .encode(&pixels.rgba, width, height, jpeg_encoder::ColorType::Rgba)
        .map_err(fault)?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use image::RgbaImage;

    use super::*;

    const ENOUGH: usize = 1_000_000;

    fn pixels(width: u32, height: u32, colour: impl Fn(u32, u32) -> [u8; 3]) -> Pixels {
        let places = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
        let rgba = places.flat_map(|(x, y)| {
            let [red, green, blue] = colour(x, y);
            [red, green, blue, 255]
        });
        Pixels {
            width,
            height,
            rgba: rgba.collect(),
        }
    }

    /// Every pixel another colour, like the grain of a photo.
    fn grain() -> Pixels {
        pixels(200, 100, |x, y| {
            let noise = (x * 7919 + y * 104_729).wrapping_mul(2_654_435_761);
            let [red, green, blue, _] = noise.to_be_bytes();
            [red, green, blue]
        })
    }

    fn read(file: &[u8]) -> RgbaImage {
        image::load_from_memory(file)
            .expect("a picture that another reader reads")
            .to_rgba8()
    }

    fn notes() -> Notes {
        Notes {
            alt: "\"دواء\" & <script>alert('1')</script> #CareLedger043\u{7}".to_owned(),
            language: "ar".to_owned(),
            license: Some((
                "CC BY 4.0".to_owned(),
                Some("https://creativecommons.org/licenses/by/4.0/?a=1&b=2".to_owned()),
            )),
        }
    }

    fn worst(one: &[u8], other: &[u8]) -> u8 {
        one.iter()
            .zip(other)
            .map(|(one, other)| one.abs_diff(*other))
            .max()
            .unwrap_or_default()
    }

    #[test]
    fn pictures_of_few_and_of_many_colours_come_back_exactly() {
        let few = pixels(40, 30, |x, y| [(x / 5 * 31) as u8, (y / 5 * 40) as u8, 9]);
        let even = pixels(300, 256, |x, y| [(x / 2) as u8, y as u8, 200]);
        for (picture, colour_type) in [(few, 3), (even, 2), (grain(), 2)] {
            let file = encode(&picture, Encoding::Png, ENOUGH, &Notes::default()).unwrap();
            assert_eq!(read(&file).into_raw(), picture.rgba);
            assert_eq!(file[25], colour_type, "palette, or red, green and blue");
        }
    }

    #[test]
    fn rare_colours_on_edges_join_a_palette_and_even_runs_stay_exact() {
        // White columns between reds, 300 in all, as edges of letters are; below, a run of greys.
        let card = pixels(450, 120, |x, y| match (y, x % 2) {
            (80.., _) => [(x / 9) as u8; 3],
            (_, 0) => [255; 3],
            _ => [(x / 3 % 75) as u8, (y / 20) as u8, 0],
        });
        let file = encode(&card, Encoding::Png, ENOUGH, &Notes::default()).unwrap();
        assert_eq!(file[25], 3, "a palette");
        let back = read(&file).into_raw();
        let even = 450 * 80 * 4;
        assert_eq!(worst(&back[even..], &card.rgba[even..]), 0);
        assert!((1..=4).contains(&worst(&back[..even], &card.rgba[..even])));
    }

    #[test]
    fn a_jpeg_looks_like_its_pixels() {
        let card = pixels(64, 48, |x, y| [(x * 4) as u8, (y * 5) as u8, 128]);
        let file = encode(&card, Encoding::Jpeg, ENOUGH, &Notes::default()).unwrap();
        assert!(worst(&read(&file), &card.rgba) <= 12);
    }

    #[test]
    fn a_limit_is_kept_where_a_setting_reaches_it() {
        let plain = Notes::default();
        let first = encode(&grain(), Encoding::Jpeg, ENOUGH, &plain).unwrap();
        let least = encode(&grain(), Encoding::Jpeg, 0, &plain).unwrap();
        assert!(
            least.len() < first.len(),
            "the smallest, where none keeps the limit"
        );
        for limit in [first.len() - 1, least.len()] {
            let file = encode(&grain(), Encoding::Jpeg, limit, &plain).unwrap();
            assert!(
                (least.len()..=limit).contains(&file.len()),
                "{} of {limit}",
                file.len()
            );
        }
        let stripes = pixels(400, 300, |x, y| [(x ^ y) as u8, (x * y / 256) as u8, 0]);
        for picture in [stripes, grain()] {
            let first = encode(&picture, Encoding::Png, ENOUGH, &plain).unwrap();
            let least = encode(&picture, Encoding::Png, first.len() - 1, &plain).unwrap();
            assert!(least.len() <= first.len());
            assert_eq!(read(&least), read(&first), "never at the price of pixels");
        }
    }

    #[test]
    fn notes_are_read_back_and_count_into_the_limit() {
        for encoding in [Encoding::Png, Encoding::Jpeg] {
            let bare = encode(&grain(), encoding, ENOUGH, &Notes::default()).unwrap();
            let told = encode(&grain(), encoding, ENOUGH, &notes()).unwrap();
            assert!(!bare.windows(9).any(|part| part == b"x:xmpmeta"));
            let packet = notes::xmp(&notes()).unwrap().unwrap();
            let mut places = told.windows(packet.len());
            assert_eq!(
                places
                    .by_ref()
                    .filter(|part| *part == packet.as_bytes())
                    .count(),
                1
            );
            assert_eq!(read(&told), read(&bare));
        }
        let file = encode(&grain(), Encoding::Png, ENOUGH, &notes()).unwrap();
        let reader = png::Decoder::new(std::io::Cursor::new(file))
            .read_info()
            .unwrap();
        let chunk = &reader.info().utf8_text[0];
        assert_eq!(chunk.keyword, "XML:com.adobe.xmp");
        assert_eq!(
            chunk.get_text().unwrap(),
            notes::xmp(&notes()).unwrap().unwrap()
        );
    }

    #[test]
    fn the_same_pixels_give_the_same_bytes() {
        for encoding in [Encoding::Png, Encoding::Jpeg] {
            let once = encode(&grain(), encoding, ENOUGH, &notes()).unwrap();
            assert_eq!(encode(&grain(), encoding, ENOUGH, &notes()).unwrap(), once);
        }
    }

    #[test]
    fn what_is_no_picture_is_an_error() {
        let long = pixels(70_000, 1, |_, _| [0; 3]);
        let wordy = Notes {
            alt: "word ".repeat(10_000),
            ..Notes::default()
        };
        let mut torn = grain();
        torn.rgba.pop();
        let none = Pixels {
            width: 0,
            height: 0,
            rgba: Vec::new(),
        };
        for (picture, encoding, notes) in [
            (&long, Encoding::Jpeg, &Notes::default()),
            (&grain(), Encoding::Jpeg, &wordy),
            (&torn, Encoding::Png, &Notes::default()),
            (&none, Encoding::Png, &Notes::default()),
        ] {
            assert!(encode(picture, encoding, ENOUGH, notes).is_err());
        }
        assert!(encode(&long, Encoding::Png, ENOUGH, &wordy).is_ok());
    }
}
