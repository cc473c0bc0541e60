//! A few words become the smallest files that are films and sounds to whoever reads their heads.

/// A box of an MP4 file: its size, its type, what is in it.
fn boxed(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let size = u32::try_from(content.len() + 8).expect("boxes of tests are small");
    [&size.to_be_bytes(), kind.as_slice(), content].concat()
}

/// An MP4 whose film has `about` as its description of itself.
fn mp4(about: &[u8]) -> Vec<u8> {
    let head = boxed(b"ftyp", b"isom\0\0\x02\0isommp42");
    let film = boxed(
        b"moov",
        &[boxed(b"mvhd", &[0; 100]), about.to_vec()].concat(),
    );
    [head, film, boxed(b"mdat", &[0; 64])].concat()
}

/// A film that says nothing of itself.
pub(crate) fn film() -> Vec<u8> {
    mp4(&[])
}

/// A film as phones make it, with the place where it was made.
pub(crate) fn with_a_place() -> Vec<u8> {
    let place = [b"\0\x12\x15\xC7".as_slice(), b"+40.7128-074.0060/"].concat();
    mp4(&boxed(b"udta", &boxed(b"\xA9xyz", &place)))
}

/// A sound in the MP3 format whose tag has a picture.
pub(crate) fn with_a_picture() -> Vec<u8> {
    let picture = b"\0image/jpeg\0\x03\0\xFF\xD8\xFF\xD9";
    let size = u32::try_from(picture.len()).expect("it is small");
    let frame = [b"APIC".as_slice(), &size.to_be_bytes(), &[0, 0], picture].concat();
    let size = u8::try_from(frame.len()).expect("it is small");
    let tag = [b"ID3\x03\0\0\0\0\0".as_slice(), &[size], &frame].concat();
    [tag, vec![0xFF, 0xFB, 0x90, 0x00], vec![0; 413]].concat()
}

/// Silence of a tenth of a second.
pub(crate) fn sound() -> Vec<u8> {
    let samples = vec![0x80; 800];
    let length = u32::try_from(samples.len()).expect("it is short");
    let mut wav = b"RIFF".to_vec();
    wav.extend((36 + length).to_le_bytes());
    wav.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    wav.extend(8000_u32.to_le_bytes());
    wav.extend(8000_u32.to_le_bytes());
    wav.extend(b"\x01\0\x08\0data");
    wav.extend(length.to_le_bytes());
    wav.extend(samples);
    wav
}
