//! Films and sounds as programs make them are taken; the same ones cut are refused, wherever they are cut.

use std::fs;
use std::io::Cursor;
use std::path::Path;

use careledger::bound;
use careledger::recording::{Fault, Recording, look};

use crate::support::case;
use crate::support::program::command;

fn looked(bytes: &[u8]) -> Option<Recording> {
    look(&mut Cursor::new(bytes)).expect("memory can be read")
}

/// Every recording in tests/data/recordings, which tells how they were made.
fn all() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/recordings");
    let entries = fs::read_dir(folder).expect("it can be listed");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let media = paths.filter(|path| path.extension().is_some_and(|ending| ending != "sh"));
    let mut all: Vec<_> = media
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy();
            (name.into_owned(), fs::read(&path).expect("it can be read"))
        })
        .collect();
    all.sort();
    assert!(all.len() >= 16, "{}", all.len());
    all
}

#[test]
fn whole_recordings_are_taken() {
    for (name, bytes) in all() {
        let found = looked(&bytes).unwrap_or_else(|| panic!("{name} is not known"));
        assert_eq!((found.fault, found.tells), (None, None), "{name}");
        let ending = name.rsplit('.').next().unwrap_or_default();
        assert!(found.container.fits(ending), "{name}: {found:?}");
        // What has a title says so, and so does what always names its program.
        let speaks = ["list", "tagged"].iter().any(|word| name.contains(word));
        let always = ["webm", "ogg", "opus"].contains(&ending);
        assert_eq!(found.describes, speaks || always, "{name}");
    }
}

#[test]
fn cut_recordings_are_refused() {
    for (name, bytes) in all() {
        // Of what was written into a pipe, no number tells how long it should be; and of frames that
        // follow each other without a word of how many there are, any number is a sound.
        let is_open = name == "streamed.wav";
        let is_even = name == "constant.mp3";
        let mut taken = 0;
        for length in 0..bytes.len() {
            let found = looked(&bytes[..length]);
            taken += usize::from(found.is_some_and(|found| found.fault.is_none()));
        }
        let half = looked(&bytes[..bytes.len() / 2]).and_then(|found| found.fault);
        assert!(
            is_open || is_even || half == Some(Fault::BreaksOff),
            "{name}: {half:?}"
        );
        // A cut just between two parts, or in what follows the sound, leaves a whole recording.
        let most = match name.as_str() {
            "list.wav" | "tagged.mp3" | "constant.mp3" => 160,
            _ => 48,
        };
        assert!(
            is_open || taken <= most,
            "{name}: taken when cut at {taken} places"
        );
    }
}

#[test]
fn no_broken_byte_does_harm() {
    for (_, bytes) in all() {
        for at in 0..bytes.len() {
            for wrong in [0x00, 0x7F, 0xFF] {
                let mut broken = bytes.clone();
                broken[at] = wrong;
                let _ = looked(&broken);
            }
        }
    }
}

#[test]
fn what_holds_nothing_is_refused() {
    let fault = |bytes: &[u8]| looked(bytes).map(|found| found.fault);
    let webm = b"\x1A\x45\xDF\xA3\x87\x42\x82\x84webm\x18\x53\x80\x67";
    let matroska = b"\x1A\x45\xDF\xA3\x8B\x42\x82\x88matroska";
    for (bytes, wanted) in [
        (
            b"\0\0\0\x0Cftypisom\0\0\0\x10moov\0\0\0\x08free\0\0\0\x08mdat".to_vec(),
            Fault::Empty,
        ),
        (b"\0\0\0\x0Cftypisom".to_vec(), Fault::BreaksOff),
        ([webm.as_slice(), b"\x80"].concat(), Fault::Empty),
        ([webm.as_slice(), b"\xFF"].concat(), Fault::Empty),
        (webm.to_vec(), Fault::BreaksOff),
        (matroska.to_vec(), Fault::Unknown),
        (
            b"ID3\x04\0\0\0\0\0\0nothing that could be heard".to_vec(),
            Fault::Empty,
        ),
        (b"ID3\x04\0\0\0\0\x7F\0".to_vec(), Fault::BreaksOff),
        (
            [b"OggS\0\x02".as_slice(), &[0; 20], b"\x01\x08Speex   "].concat(),
            Fault::Unknown,
        ),
        (
            [b"OggS\0\x02".as_slice(), &[0; 20], b"\x01\x08OpusHead"].concat(),
            Fault::Empty,
        ),
        (b"RIFF\x04\0\0\0WAVE".to_vec(), Fault::BreaksOff),
        (b"RIFF\x0C\0\0\0WAVEdata\0\0\0\0".to_vec(), Fault::Empty),
    ] {
        let shown = String::from_utf8_lossy(&bytes).into_owned();
        assert_eq!(fault(&bytes), Some(Some(wanted)), "{shown}");
    }
}

/// The most memory that a program took, in kilobytes, looked at while it runs: Linux keeps the peak, and
/// forgets it with the program.
#[cfg(target_os = "linux")]
fn peak_of(child: &mut std::process::Child) -> u64 {
    let path = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    while child.try_wait().expect("it can be asked").is_none() {
        let status = fs::read_to_string(&path).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let number = line.and_then(|line| line.split_whitespace().next());
        peak = peak.max(number.and_then(|number| number.parse().ok()).unwrap_or(0));
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    peak
}

#[cfg(target_os = "linux")]
#[test]
fn files_that_are_too_large_are_refused_without_being_read() {
    use std::io::Write;
    use std::process::Stdio;
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path();
    for path in ["content/stories", "content/media", "content/testimonies"] {
        fs::create_dir_all(root.join(path)).expect("a folder can be made");
    }
    let write = |path: &str, text: &str| {
        fs::write(root.join(path), text).expect("a file can be written");
    };
    write("content/campaign.yaml", "title: T\nhashtag: T\n");
    let photo = "photo: { file: scan.jpg, alt: Stairs, consent: given }\n";
    write("content/stories/001-a.md", &case::story(1, "A", photo, ""));
    let said = "---\nrole: nurse\nstory: 1\ndate: 2026-11-01\nconsent: given\nmedia: long.mp4\ncaptions: long.vtt\n---\nWords.\n";
    write("content/testimonies/a.md", said);
    write(
        "content/media/long.vtt",
        "WEBVTT\n\n00:00.000 --> 00:04.000\nWords.\n",
    );
    // One is a film by its head, the other nothing that is known; both are holes for the most part.
    for (name, head) in [
        ("long.mp4", b"\0\0\0\x0Cftypisom".as_slice()),
        ("scan.jpg", b"?"),
    ] {
        let mut file = fs::File::create(root.join("content/media").join(name)).expect("a file");
        file.write_all(head).expect("it can be written");
        file.set_len(bound::RECORDING.most + 1024 * 1024)
            .expect("it can grow");
    }
    let mut child = command(root, &["check"])
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program can be started");
    let peak = peak_of(&mut child);
    let ran = child.wait_with_output().expect("it ended");
    let said = String::from_utf8_lossy(&ran.stderr);
    assert_eq!(ran.status.code(), Some(1), "{said}");
    assert!(said.contains("`long.mp4` is larger than 200 MB"), "{said}");
    assert!(said.contains("scan.jpg"), "{said}");
    assert!(peak > 0 && peak < 120_000, "{peak} kB");
}
