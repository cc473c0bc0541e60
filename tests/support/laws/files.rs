//! Files that are not written by hand are read: pictures, films and sounds, and the files of a finished site.

use std::io::Cursor;

use careledger::diagnostic::codes;
use careledger::picture::{self, HEAD, Kind};
use careledger::private::Names;
use careledger::{audit, recording};

/// Pictures of more pixels are not decoded here: it takes long, and decoders are not what is tried.
const DECODED: u64 = 64 * 64;

/// What Exif begins with that says only how a picture is turned.
const TURNED: &[u8] = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0";

/// A picture without what it tells beside its pixels has no metadata, the same size and the same pixels.
pub fn pictures(bytes: &[u8]) {
    let known = audit::Known::default();
    audit::look("a.jpg", bytes, &known);
    let Some(kind) = Kind::of(&bytes[..bytes.len().min(HEAD)]) else {
        return;
    };
    let size = picture::size(kind, bytes);
    picture::is_animated(kind, bytes);
    let Some(bare) = picture::bare(kind, bytes) else {
        return;
    };
    assert_eq!(picture::bare(kind, &bare).as_ref(), Some(&bare));
    assert_eq!(Kind::of(&bare[..bare.len().min(HEAD)]), Some(kind));
    let (_, faults) = audit::look("a.jpg", &bare, &known);
    let told = faults.iter().filter(|of| of.code == codes::AUDIT_METADATA);
    let turned = memchr::memmem::find_iter(&bare, TURNED).count();
    assert!(told.count() <= turned, "{faults:?} in {bare:?}");
    let Ok((width, height)) = size else {
        return;
    };
    assert_eq!(picture::size(kind, &bare), size);
    if u64::from(width) * u64::from(height) > DECODED {
        return;
    }
    if let Ok(pixels) = image::load_from_memory(bytes) {
        let same = image::load_from_memory(&bare).is_ok_and(|bare| bare == pixels);
        assert!(same, "other pixels in {bare:?}");
    }
}

/// A film or a sound is looked at in the same way each time.
pub fn recordings(bytes: &[u8]) {
    let look = || recording::look(&mut Cursor::new(bytes)).expect("memory can be read");
    let seen = look();
    assert_eq!(look(), seen);
    if let Some(seen) = seen {
        assert_eq!(seen.length, bytes.len() as u64);
    }
}

/// What an audit may find, by its name.
const PAGES: [&str; 10] = [
    "a.html",
    "a.css",
    "a.js",
    "a.svg",
    "feed.xml",
    "feed.json",
    "site.webmanifest",
    "a.txt",
    "a.jpg",
    "a.mp4",
];

/// What the audit tells of a file of a finished site points into its text.
pub fn pages(bytes: &[u8]) {
    let Some((first, bytes)) = bytes.split_first() else {
        return;
    };
    let path = PAGES[usize::from(*first) % PAGES.len()];
    let mut known = audit::Known::default();
    known.names = Names::read("Mira Solana\nIvan\n").0;
    known.own = Some("https://careledger.example/".to_owned());
    let (what, faults) = audit::look(path, bytes, &known);
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    for fault in &faults {
        let range = fault.place.clone().unwrap_or_default();
        assert!(text.get(range).is_some(), "{fault:?}");
    }
    let (again, same) = audit::look(path, bytes, &known);
    assert_eq!((again, format!("{same:?}")), (what, format!("{faults:?}")));
}
