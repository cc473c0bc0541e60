//! A few words become films and sounds: real ones, with what phones and programs add to them.

const FILM: &[u8] = include_bytes!("../data/recordings/plain.mp4");
const MP3: &[u8] = include_bytes!("../data/recordings/variable.mp3");

/// A box of an MP4 file: its size, its type, what is in it.
fn boxed(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let size = u32::try_from(content.len() + 8).expect("boxes of tests are small");
    [&size.to_be_bytes(), kind.as_slice(), content].concat()
}

/// A film that says nothing of itself.
pub(crate) fn film() -> Vec<u8> {
    FILM.to_vec()
}

/// A film whose head says when it was made.
pub(crate) fn with_a_day() -> Vec<u8> {
    let mut film = film();
    let head = film.windows(4).position(|four| four == b"mvhd");
    let head = head.expect("a film has this head");
    // Behind the type, the version and the flags.
    film[head + 8..head + 12].copy_from_slice(&[0xE6, 0, 0, 0]);
    film
}

/// A film as phones make it, with the place where it was made.
pub(crate) fn with_a_place() -> Vec<u8> {
    let place = [b"\0\x12\x15\xC7".as_slice(), b"+40.7128-074.0060/"].concat();
    let about = boxed(b"udta", &boxed(b"\xA9xyz", &place));
    let index = FILM.windows(4).position(|four| four == b"moov");
    let index = index.expect("a film has an index");
    // The index is the last box of this film, so that it can grow without moving anything.
    let (data, content) = (&FILM[..index - 4], &FILM[index + 4..]);
    [data, &boxed(b"moov", &[content, &about].concat())].concat()
}

/// A film of 27 megabytes, most of them empty space behind it, which the format allows.
pub(crate) fn large() -> Vec<u8> {
    [film(), boxed(b"free", &vec![0; 27_000_000])].concat()
}

/// A film of which the second half was lost.
pub(crate) fn half() -> Vec<u8> {
    FILM[..FILM.len() / 2].to_vec()
}

/// A sound in the MP3 format whose tag has a picture.
pub(crate) fn with_a_picture() -> Vec<u8> {
    let picture = b"\0image/jpeg\0\x03\0\xFF\xD8\xFF\xD9";
    let size = u32::try_from(picture.len()).expect("it is small");
    let frame = [b"APIC".as_slice(), &size.to_be_bytes(), &[0, 0], picture].concat();
    let size = u8::try_from(frame.len()).expect("it is small");
    let tag = [b"ID3\x03\0\0\0\0\0".as_slice(), &[size], &frame].concat();
    [tag, MP3.to_vec()].concat()
}

/// A tone of a fifth of a second.
pub(crate) fn sound() -> Vec<u8> {
    include_bytes!("../data/recordings/plain.wav").to_vec()
}
