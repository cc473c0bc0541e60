//! A width and a height become a JPEG with the metadata that telephones leave: camera, hour, place.

use std::io::Cursor;

/// Words in the metadata that must never be published.
pub(crate) const SECRETS: [&str; 2] = ["SecretCamera", "2026:11:08 00:13:37"];
/// Turned by a quarter: the picture is shown with width and height exchanged.
const ROTATE_90: u16 = 6;

/// A picture with EXIF (TIFF 6.0, little-endian): camera, orientation, hour, and a GPS directory.
pub(crate) fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let pixels = image::RgbImage::from_fn(width, height, |x, y| {
        image::Rgb([(x * 6) as u8, (y * 8) as u8, 90])
    });
    let mut plain = Cursor::new(Vec::new());
    pixels
        .write_to(&mut plain, image::ImageFormat::Jpeg)
        .expect("a picture can be encoded");
    let plain = plain.into_inner();
    let exif = exif();
    let length = u16::try_from(exif.len() + 2).expect("the segment is short");
    let mut jpeg = plain[..2].to_vec();
    jpeg.extend([0xFF, 0xE1]);
    jpeg.extend(length.to_be_bytes());
    jpeg.extend(exif);
    jpeg.extend(&plain[2..]);
    jpeg
}

/// A picture that no encoder makes small.
pub(crate) fn noise(width: u32, height: u32) -> Vec<u8> {
    let mut state = 1u32;
    let pixels = image::RgbImage::from_fn(width, height, |_, _| {
        image::Rgb(std::array::from_fn(|_| {
            // Knuth's linear congruential generator; its upper bits are good enough here.
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        }))
    });
    let mut png = Cursor::new(Vec::new());
    pixels
        .write_to(&mut png, image::ImageFormat::Png)
        .expect("a picture can be encoded");
    png.into_inner()
}

/// The first half of a picture: its size can be read, its pixels cannot.
pub(crate) fn half() -> Vec<u8> {
    let pixels =
        image::RgbImage::from_fn(400, 300, |x, y| image::Rgb([(x * y) as u8, y as u8, 90]));
    let mut png = Cursor::new(Vec::new());
    pixels
        .write_to(&mut png, image::ImageFormat::Png)
        .expect("a picture can be encoded");
    let mut bytes = png.into_inner();
    bytes.truncate(bytes.len() / 2);
    bytes
}

fn exif() -> Vec<u8> {
    let (ascii, short, long, rational) = (2, 3, 4, 5);
    let text = |text: &str| [text.as_bytes(), &[0]].concat();
    let (camera, hour) = (text(SECRETS[0]), text(SECRETS[1]));
    // Two directories of four and two entries, then the values that are longer than four bytes.
    let directory = |entries: usize| (2 + entries * 12 + 4) as u32;
    let gps_at = 8 + directory(4);
    let values_at = gps_at + directory(2);
    let hour_at = values_at + camera.len() as u32;
    let place_at = hour_at + hour.len() as u32;
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    let mut list = |entries: &[(u16, u16, u32, u32)]| {
        tiff.extend((entries.len() as u16).to_le_bytes());
        for (tag, kind, count, value) in entries {
            tiff.extend(tag.to_le_bytes());
            tiff.extend(kind.to_le_bytes());
            tiff.extend(count.to_le_bytes());
            tiff.extend(value.to_le_bytes());
        }
        tiff.extend(0u32.to_le_bytes());
    };
    list(&[
        (0x0110, ascii, camera.len() as u32, values_at),
        (0x0112, short, 1, u32::from(ROTATE_90)),
        (0x0132, ascii, hour.len() as u32, hour_at),
        (0x8825, long, 1, gps_at),
    ]);
    list(&[
        (0x0001, ascii, 2, u32::from(b'N')),
        (0x0002, rational, 3, place_at),
    ]);
    tiff.extend(camera);
    tiff.extend(hour);
    for part in [52u32, 1, 31, 1, 12, 1] {
        tiff.extend(part.to_le_bytes());
    }
    [b"Exif\0\0".as_slice(), &tiff].concat()
}
