//! The files of this repository's campaigns, themes and cases become inputs with which each law begins.

use std::collections::BTreeSet;
use std::path::Path;

use walkdir::WalkDir;

use super::super::case::Case;
use super::super::{film, photo};
use super::campaign::KINDS;
use super::theme::PARTS;

/// Longer files only make every try slow.
const LONGEST: usize = 16 * 1024;

/// The inputs with which a law begins, in a lasting order.
pub fn of(law: &super::Law, files: &[(String, Vec<u8>)]) -> Vec<Vec<u8>> {
    let short = files.iter().filter(|(_, bytes)| bytes.len() <= LONGEST);
    let seeds = short.flat_map(|(path, bytes)| (law.seeds)(path, bytes));
    Vec::from_iter(seeds.collect::<BTreeSet<_>>())
}

/// Every file, by its path in a campaign's folder.
pub fn files(repository: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = vec![
        (
            "content/media/talkative.jpg".to_owned(),
            photo::talkative(20, 14),
        ),
        ("content/media/small.jpg".to_owned(), photo::jpeg(8, 6)),
        ("content/media/moving.gif".to_owned(), photo::gif(3)),
        ("content/media/small.png".to_owned(), photo::noise(6, 5)),
        ("content/media/place.mp4".to_owned(), film::with_a_place()),
        (
            "content/media/picture.mp3".to_owned(),
            film::with_a_picture(),
        ),
    ];
    for folder in ["content", "themes", "tests", "src/words"] {
        let walk = WalkDir::new(repository.join(folder)).sort_by_file_name();
        for entry in walk.into_iter().filter_map(Result::ok) {
            let path = entry.path();
            let known = path.strip_prefix(repository).unwrap_or(path);
            let known = known.to_string_lossy().into_owned();
            let is_own = known.split('/').all(|part| part != "node_modules");
            let Some(bytes) = std::fs::read(path).ok().filter(|_| is_own) else {
                continue;
            };
            if known.ends_with(".site") {
                let case = Case::parse(&String::from_utf8_lossy(&bytes));
                let parts = case.files();
                files.extend(
                    parts.map(|(path, bytes)| (path.display().to_string(), bytes.to_vec())),
                );
            } else {
                files.push((known, bytes));
            }
        }
    }
    files
}

/// The path inside a content folder.
fn inside(path: &str) -> Option<&str> {
    let (_, inside) = path.rsplit_once("content/")?;
    Some(inside)
}

fn ends(path: &str, endings: &[&str]) -> bool {
    let ending = Path::new(path).extension().unwrap_or_default();
    endings.iter().any(|known| *known == ending)
}

/// The file itself, where it is wanted.
fn itself(is_wanted: bool, bytes: &[u8]) -> Vec<Vec<u8>> {
    Vec::from_iter(is_wanted.then(|| bytes.to_vec()))
}

fn behind(choice: usize, bytes: &[u8]) -> Vec<u8> {
    [&[choice as u8], bytes].concat()
}

pub(super) fn story(path: &str, bytes: &[u8]) -> Vec<Vec<u8>> {
    itself(
        inside(path).is_some_and(|path| path.starts_with("stories/")),
        bytes,
    )
}

pub(super) fn markdown(path: &str, bytes: &[u8]) -> Vec<Vec<u8>> {
    let text = String::from_utf8_lossy(bytes);
    let body = text.splitn(3, "---\n").nth(2).unwrap_or(&text);
    itself(ends(path, &["md"]), body.as_bytes())
}

/// As each kind of its folder, and with its ending.
pub(super) fn kinds(path: &str, bytes: &[u8]) -> Vec<Vec<u8>> {
    let path = match path.strip_prefix("src/words/carried/") {
        Some(_) => "words/es.ftl",
        None => inside(path).unwrap_or_default(),
    };
    let alike = |kind: &str| match (kind.split_once('/'), path.split_once('/')) {
        (Some((folder, name)), Some((own, _))) => {
            folder == own && ends(path, &[name.rsplit('.').next().unwrap_or_default()])
        }
        _ => kind == path,
    };
    let kinds = KINDS.iter().enumerate().filter(|(_, kind)| alike(kind));
    kinds.map(|(at, _)| behind(at, bytes)).collect()
}

pub(super) fn tables(path: &str, bytes: &[u8]) -> Vec<Vec<u8>> {
    match ends(path, &["csv", "tsv", "json"]) {
        true => (0..3).map(|sign| behind(sign, bytes)).collect(),
        false => Vec::new(),
    }
}

pub(super) fn scraps(path: &str, bytes: &[u8]) -> Vec<Vec<u8>> {
    let readers = [("vtt", 0), ("srt", 0), ("ftl", 1), ("md", 2), ("csv", 3)];
    let reader = readers.iter().find(|(ending, _)| ends(path, &[ending]));
    Vec::from_iter(reader.map(|(_, at)| behind(*at, bytes)))
}

pub(super) fn private(path: &str, bytes: &[u8]) -> Vec<Vec<u8>> {
    let is_list = path.ends_with("private.txt");
    let list = if is_list { bytes } else { b"Mira Solana\n" };
    let whole = [list, b"\0", bytes].concat();
    itself(
        is_list || path.contains("private") || ends(path, &["md"]),
        &whole,
    )
}

pub(super) fn desk(path: &str, bytes: &[u8]) -> Vec<Vec<u8>> {
    let text = match ends(path, &["edit"]) {
        true => String::from_utf8_lossy(bytes).replace("%%%\n", "\0"),
        false => {
            String::from_utf8_lossy(bytes).into_owned() + "\0New: \"words\" # of hers\nand more"
        }
    };
    let is_story = inside(path).is_some_and(|path| path.starts_with("stories/"));
    match is_story || ends(path, &["edit"]) {
        true => vec![behind(text.len(), text.as_bytes())],
        false => Vec::new(),
    }
}

pub(super) fn import(path: &str, bytes: &[u8]) -> Vec<Vec<u8>> {
    let is_foreign = !path.contains("content/") && ends(path, &["html", "csv", "txt", "tsv"]);
    itself(is_foreign || ends(path, &["md"]), bytes)
}

pub(super) fn theme(path: &str, bytes: &[u8]) -> Vec<Vec<u8>> {
    let part = |part: &str| path.contains("themes/") && path.ends_with(&format!("/{part}"));
    let is_sheet = path.contains("themes/") && ends(path, &["css"]);
    let is_card = path.contains("/cards/") && ends(path, &["html"]);
    let at = PARTS.iter().position(|own| part(own));
    let at = at.or(is_sheet.then_some(3)).or(is_card.then_some(2));
    Vec::from_iter(at.map(|at| behind(at, bytes)))
}

pub(super) fn pages(path: &str, bytes: &[u8]) -> Vec<Vec<u8>> {
    let endings = [
        "html",
        "css",
        "js",
        "svg",
        "xml",
        "json",
        "webmanifest",
        "txt",
        "jpg",
        "mp4",
    ];
    let at = endings.iter().position(|ending| ends(path, &[ending]));
    let at = at.or(ends(path, &["md"]).then_some(0));
    Vec::from_iter(at.map(|at| behind(at, bytes)))
}

pub(super) fn pictures(path: &str, bytes: &[u8]) -> Vec<Vec<u8>> {
    itself(ends(path, &["jpg", "jpeg", "png", "gif", "webp"]), bytes)
}

pub(super) fn recordings(path: &str, bytes: &[u8]) -> Vec<Vec<u8>> {
    itself(
        ends(path, &["mp4", "m4a", "webm", "mp3", "ogg", "opus", "wav"]),
        bytes,
    )
}
