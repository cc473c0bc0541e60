//! Pixels of cards become files in many ways: the table by which the settings were chosen.

use careledger::artifact::Notes;
use careledger::bake::draw::Pixels;
use careledger::bake::encode::encode;
use jpeg_encoder::SamplingFactor;
use png::{ColorType, DeflateCompression, Filter};

use super::stories::Story;
use super::{Ground, LIMIT, draw, engine, photos, processor_time};

/// As many cards are enough for a median.
const CARDS: usize = 40;
/// The least of so many runs counts, since a machine has other things to do.
const ROUNDS: usize = 3;

pub(super) fn compare() {
    println!("| ground | setting | median KB | largest KB | ms a card |");
    println!("| --- | --- | --: | --: | --: |");
    let engine = engine();
    for (name, ground) in Ground::ALL {
        let photos = photos(ground);
        let cards: Vec<Pixels> = (0..CARDS)
            .map(|number| draw(&engine, &Story::new(number), ground, &photos).pixels)
            .collect();
        let chosen = |card: &Pixels| {
            encode(card, ground.encoding(), LIMIT, &Notes::default()).expect("a file")
        };
        row(name, "as careledger writes it", &cards, chosen);
        for (color, color_name) in [(ColorType::Rgba, "RGBA"), (ColorType::Rgb, "RGB")] {
            for (setting, compression, filter) in [
                (
                    "Fast, adaptive",
                    DeflateCompression::FdeflateUltraFast,
                    Filter::Adaptive,
                ),
                (
                    "Fast, from the row above",
                    DeflateCompression::FdeflateUltraFast,
                    Filter::Up,
                ),
                (
                    "level 1, no filter",
                    DeflateCompression::Level(1),
                    Filter::NoFilter,
                ),
                (
                    "level 1, from the row above",
                    DeflateCompression::Level(1),
                    Filter::Up,
                ),
                (
                    "level 2, no filter",
                    DeflateCompression::Level(2),
                    Filter::NoFilter,
                ),
                (
                    "level 6, no filter",
                    DeflateCompression::Level(6),
                    Filter::NoFilter,
                ),
                (
                    "level 6, adaptive",
                    DeflateCompression::Level(6),
                    Filter::Adaptive,
                ),
                (
                    "level 9, adaptive",
                    DeflateCompression::Level(9),
                    Filter::Adaptive,
                ),
            ] {
                let setting = format!("PNG {color_name}, {setting}");
                row(name, &setting, &cards, |card| {
                    png(card, color, compression, filter)
                });
            }
        }
        if ground == Ground::Photo {
            for quality in [95, 90, 85, 78, 70, 60, 50] {
                let setting = format!("JPEG {quality}");
                row(name, &setting, &cards, |card| jpeg(card, quality, |_| {}));
            }
            row(name, "JPEG 85, own Huffman tables", &cards, |card| {
                jpeg(card, 85, |writer| writer.set_optimized_huffman_tables(true))
            });
            row(name, "JPEG 85, progressive", &cards, |card| {
                jpeg(card, 85, |writer| writer.set_progressive(true))
            });
        }
    }
}

fn row(ground: &str, setting: &str, cards: &[Pixels], write: impl Fn(&Pixels) -> Vec<u8>) {
    let (mut sizes, mut least) = (Vec::new(), f64::INFINITY);
    for _ in 0..ROUNDS {
        let before = processor_time();
        sizes = cards.iter().map(|card| write(card).len()).collect();
        least = least.min((processor_time() - before) / cards.len() as f64);
    }
    sizes.sort_unstable();
    let kilobytes = |bytes: usize| bytes as f64 / 1000.0;
    let (median, largest) = (
        kilobytes(sizes[sizes.len() / 2]),
        kilobytes(sizes[sizes.len() - 1]),
    );
    println!("| {ground} | {setting} | {median:.0} | {largest:.0} | {least:.1} |");
}

fn png(
    card: &Pixels,
    color: ColorType,
    compression: DeflateCompression,
    filter: Filter,
) -> Vec<u8> {
    let mut file = Vec::new();
    let mut writer = png::Encoder::new(&mut file, card.width, card.height);
    writer.set_color(color);
    writer.set_deflate_compression(compression);
    writer.set_filter(filter);
    let mut writer = writer.write_header().expect("a header");
    if color == ColorType::Rgba {
        writer.write_image_data(&card.rgba).expect("pixels");
    } else {
        let pixels = card.rgba.as_chunks::<4>().0.iter();
        let rgb: Vec<u8> = pixels
            .flat_map(|&[red, green, blue, _]| [red, green, blue])
            .collect();
        writer.write_image_data(&rgb).expect("pixels");
    }
    writer.finish().expect("an end");
    file
}

fn jpeg(
    card: &Pixels,
    quality: u8,
    set: impl Fn(&mut jpeg_encoder::Encoder<&mut Vec<u8>>),
) -> Vec<u8> {
    let mut file = Vec::new();
    let mut writer = jpeg_encoder::Encoder::new(&mut file, quality);
    writer.set_sampling_factor(SamplingFactor::R_4_4_4);
    set(&mut writer);
    let (width, height) = (card.width as u16, card.height as u16);
    writer
        .encode(&card.rgba, width, height, jpeg_encoder::ColorType::Rgba)
        .expect("a picture");
    file
}
