//! A width and a height become a JPEG with the metadata that telephones leave: camera, hour, place.

use std::io::Cursor;

/// Words in the metadata that must never be published.
pub(crate) const SECRETS: [&str; 9] = [
    "SecretCamera",
    "2026:11:08 00:13:37",
    "SecretSerialNumber",
    "SecretThumbnail",
    "SecretOwner",
    "SecretProfile",
    "SecretByline",
    "SecretComment",
    "SecretTrailer",
];
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
    with_segment(&plain, 0xE1, &exif())
}

/// The same with all that cameras, editors and agencies add: XMP, a colour profile, IPTC, a comment, and
/// bytes behind the end, where some telephones put a film.
pub(crate) fn talkative(width: u32, height: u32) -> Vec<u8> {
    let xmp = format!(
        "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>{}</x:xmpmeta>",
        SECRETS[4]
    );
    let profile = moxcms::ColorProfile::new_display_p3();
    let profile = profile.encode().expect("a profile can be written");
    let secret = SECRETS[5].as_bytes();
    let profile = [b"ICC_PROFILE\0\x01\x01".as_slice(), &profile, secret].concat();
    let iptc = format!("Photoshop 3.0\08BIM\x04\x04\0\0\0\0\0\x0C{}", SECRETS[6]);
    let segments: [(u8, &[u8]); 4] = [
        (0xE1, xmp.as_bytes()),
        (0xE2, &profile),
        (0xED, iptc.as_bytes()),
        (0xFE, SECRETS[7].as_bytes()),
    ];
    let add = |photo: Vec<u8>, (marker, data): (u8, &[u8])| with_segment(&photo, marker, data);
    let mut photo = segments.into_iter().fold(jpeg(width, height), add);
    photo.extend(SECRETS[8].as_bytes());
    photo
}

/// A JPEG with one more segment at its front.
fn with_segment(jpeg: &[u8], marker: u8, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len() + 2).expect("the segment is short");
    let head = [&[0xFF, marker], &length.to_be_bytes()[..]].concat();
    [&jpeg[..2], &head, data, &jpeg[2..]].concat()
}

/// A PNG of one pixel whose header speaks of 50,000 times 50,000.
pub(crate) fn bomb() -> Vec<u8> {
    let mut png = Cursor::new(Vec::new());
    image::RgbImage::new(1, 1)
        .write_to(&mut png, image::ImageFormat::Png)
        .expect("a picture can be encoded");
    let png = png.into_inner();
    let side = 50_000u32.to_be_bytes();
    let header = [&side, &side, &png[24..29]].concat();
    [&png[..8], &png_chunk(b"IHDR", &header), &png[33..]].concat()
}

/// A chunk of a PNG (third edition, 5.3): length, type, data, CRC-32 of the last two.
pub(crate) fn png_chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let body = [kind, data].concat();
    let mut crc = u32::MAX;
    for byte in &body {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = (crc >> 1) ^ (0xEDB8_8320 * (crc & 1));
        }
    }
    let length = (data.len() as u32).to_be_bytes();
    [&length, &body[..], &(!crc).to_be_bytes()].concat()
}

/// A GIF of so many frames, each of one colour.
pub(crate) fn gif(frames: u8) -> Vec<u8> {
    let mut gif = Vec::new();
    let mut writer = image::codecs::gif::GifEncoder::new(&mut gif);
    for frame in 0..frames {
        let pixels = image::RgbaImage::from_pixel(8, 6, image::Rgba([frame * 40, 9, 9, 255]));
        let written = writer.encode_frame(image::Frame::new(pixels));
        written.expect("a frame can be encoded");
    }
    drop(writer);
    gif
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
    let (camera, hour, serial) = (text(SECRETS[0]), text(SECRETS[1]), text(SECRETS[2]));
    let place: Vec<u8> = [52u32, 1, 31, 1, 12, 1]
        .into_iter()
        .flat_map(u32::to_le_bytes)
        .collect();
    let thumbnail = text(SECRETS[3]);
    // Three directories (the photo's, that of the place, the thumbnail's), then the values that are longer
    // than four bytes.
    let directory = |entries: usize| (2 + entries * 12 + 4) as u32;
    let gps_at = 8 + directory(5);
    let small_at = gps_at + directory(2);
    let values = [&camera, &hour, &serial, &place, &thumbnail];
    let mut at = small_at + directory(2);
    let places = values.map(|value| {
        at += value.len() as u32;
        at - value.len() as u32
    });
    let length = |value: &[u8]| value.len() as u32;
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    let mut list = |entries: &[(u16, u16, u32, u32)], next: u32| {
        tiff.extend((entries.len() as u16).to_le_bytes());
        for (tag, kind, count, value) in entries {
            tiff.extend(tag.to_le_bytes());
            tiff.extend(kind.to_le_bytes());
            tiff.extend(count.to_le_bytes());
            tiff.extend(value.to_le_bytes());
        }
        tiff.extend(next.to_le_bytes());
    };
    let photo = [
        (0x0110, ascii, length(&camera), places[0]),
        (0x0112, short, 1, u32::from(ROTATE_90)),
        (0x0132, ascii, length(&hour), places[1]),
        (0x8825, long, 1, gps_at),
        (0xA431, ascii, length(&serial), places[2]),
    ];
    list(&photo, small_at);
    let place_entries = [
        (0x0001, ascii, 2, u32::from(b'N')),
        (0x0002, rational, 3, places[3]),
    ];
    list(&place_entries, 0);
    let small = [
        (0x0201, long, 1, places[4]),
        (0x0202, long, 1, length(&thumbnail)),
    ];
    list(&small, 0);
    tiff.extend(values.into_iter().flatten());
    [b"Exif\0\0".as_slice(), &tiff].concat()
}
