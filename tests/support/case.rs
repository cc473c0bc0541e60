//! The text of a `.site` file becomes a folder on the disk and a list of commands to run in it.

use std::fs;
use std::path::{Path, PathBuf};

use super::{film, photo};

/// The settings of a case that writes none of its own.
const SETTINGS: &str =
    "title: The Care Ledger\nhashtag: CareLedger\nbase_url: https://careledger.example/\n";

/// A small site and what is done with it. `tests/README.md` tells the notation.
#[derive(Debug)]
pub(crate) struct Case {
    /// Commands, in order.
    pub(crate) runs: Vec<String>,
    parts: Vec<Part>,
}

#[derive(Debug)]
struct Part {
    path: PathBuf,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    File(Vec<u8>),
    Folder,
    Link(PathBuf),
    Nothing,
}

impl Case {
    /// Reads the notation. A mistake in it is a mistake in the tests, so it panics.
    pub(crate) fn parse(text: &str) -> Case {
        let mut runs = Vec::new();
        let mut parts: Vec<(String, String)> = Vec::new();
        for line in text.split_inclusive('\n') {
            if let Some(name) = line.strip_prefix("=== ") {
                parts.push((name.trim().to_owned(), String::new()));
            } else if let Some((_, text)) = parts.last_mut() {
                text.push_str(line);
            } else if let Some(run) = line.strip_prefix("$ ") {
                runs.push(run.trim().to_owned());
            }
        }
        if runs.is_empty() {
            runs.push("careledger check".to_owned());
        }
        let mut parts: Vec<Part> = parts
            .into_iter()
            .map(|(name, text)| Part::parse(&name, text))
            .collect();
        let settings = Path::new("content/campaign.yaml");
        let empty = parts.iter().all(|part| !part.path.starts_with("content"));
        if !empty && !parts.iter().any(|part| part.path == settings) {
            parts.push(Part {
                path: settings.to_owned(),
                kind: Kind::File(SETTINGS.into()),
            });
        }
        Case { runs, parts }
    }

    /// Its files, by their paths.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&Path, &[u8])> {
        self.parts.iter().filter_map(|part| match &part.kind {
            Kind::File(bytes) => Some((part.path.as_path(), bytes.as_slice())),
            _ => None,
        })
    }

    /// Makes the files in an empty folder.
    pub(crate) fn lay_out(&self, root: &Path) {
        for Part { path, kind } in &self.parts {
            let path = root.join(path);
            let above = path.parent().expect("a part lies in a folder");
            fs::create_dir_all(above).expect("a folder can be made");
            match kind {
                Kind::File(bytes) => fs::write(&path, bytes).expect("a file can be written"),
                Kind::Folder => fs::create_dir_all(&path).expect("a folder can be made"),
                Kind::Link(to) => {
                    std::os::unix::fs::symlink(to, &path).expect("a link can be made")
                }
                Kind::Nothing => {}
            }
        }
    }
}

impl Part {
    fn parse(name: &str, text: String) -> Part {
        let (path, how) = name.split_once(" | ").unwrap_or((name, ""));
        let (word, rest) = how.split_once(' ').unwrap_or((how, ""));
        let kind = match word {
            "" => Kind::File(text.into()),
            "crlf" => Kind::File(text.replace('\n', "\r\n").into()),
            "bom" => Kind::File(format!("\u{feff}{text}").into()),
            "bytes" => Kind::File(bytes(&text)),
            "good" => Kind::File(good(path, &text).into()),
            "photo" => Kind::File(photo::jpeg(40, 30)),
            "noise" => Kind::File(photo::noise(1200, 630)),
            "moving" => Kind::File(photo::gif(3)),
            "bomb" => Kind::File(photo::bomb()),
            "half-a-photo" => Kind::File(photo::half()),
            "film" => Kind::File(film::film()),
            "film-with-a-day" => Kind::File(film::with_a_day()),
            "half-a-film" => Kind::File(film::half()),
            "film-with-a-place" => Kind::File(film::with_a_place()),
            "large-film" => Kind::File(film::large()),
            "sound" => Kind::File(film::sound()),
            "sound-with-a-picture" => Kind::File(film::with_a_picture()),
            "long" => {
                let times = rest.parse().expect("long has a number");
                let (first, rest) = text.split_once('\n').expect("there is a line");
                let body = format!("\n{}{rest}", first.repeat(times));
                Kind::File(good(path, &body).into())
            }
            "repeat" => {
                let times = rest.parse().expect("repeat has a number");
                Kind::File(text.repeat(times).into())
            }
            "moves" => {
                let times = rest.parse().expect("moves has a number");
                Kind::File(moves(times).into())
            }
            "folder" => Kind::Folder,
            "none" => Kind::Nothing,
            "link" => Kind::Link(rest.into()),
            other => panic!("`{other}` is no way to make {path}"),
        };
        Part {
            path: path.into(),
            kind,
        }
    }
}

/// So many old numbers of story 1, from 1001.
fn moves(times: u32) -> String {
    let entry = |number: u32| {
        let number = 1000 + number;
        format!("  - {{ from: {number}, to: 1, until: 2026-11-08 }}\n")
    };
    "stories:\n".to_owned() + &(1..=times).map(entry).collect::<String>()
}

/// `\xNN` as that byte, and no line end at the end.
fn bytes(text: &str) -> Vec<u8> {
    let mut pieces = text.trim_end_matches('\n').split("\\x");
    let mut bytes = pieces.next().unwrap_or_default().as_bytes().to_vec();
    for piece in pieces {
        bytes.push(u8::from_str_radix(&piece[..2], 16).expect("two hexadecimal digits"));
        bytes.extend(&piece.as_bytes()[2..]);
    }
    bytes
}

/// A story without fault, for cases that are about something else. What is written in the part is
/// added: lines `key: value` to the front matter, the rest to the body.
fn good(path: &str, extra: &str) -> String {
    let name = Path::new(path).file_stem().and_then(|name| name.to_str());
    let digits = name.and_then(|name| name.split(['-', '.']).next());
    let number: u32 = digits.and_then(|digits| digits.parse().ok()).unwrap_or(1);
    let lines = extra.split_inclusive('\n');
    let keys: usize = lines
        .take_while(|line| !line.trim().is_empty())
        .map(str::len)
        .sum();
    let (keys, body) = extra.split_at(keys);
    story(number, &format!("Story {number}"), keys, body)
}

/// A story in the usual notation, dated so that stories follow each other.
pub(crate) fn story(number: u32, title: &str, keys: &str, body: &str) -> String {
    let title = serde_json::Value::from(title);
    let date = chrono::NaiveDate::from_ymd_opt(2020, 1, 1).expect("that day existed")
        + chrono::Days::new(u64::from(number));
    let own = |key: &str| {
        keys.lines()
            .any(|line| line.starts_with(&format!("{key}:")))
    };
    let defaults = [
        ("title", title.to_string()),
        ("date", date.to_string()),
        (
            "care",
            format!("Neighbours carried meal {number} up the stairs."),
        ),
        (
            "cause",
            format!("The lift of house {number} has been broken since March."),
        ),
        (
            "change",
            format!("Fine landlord {number} for each day a lift stands still."),
        ),
    ];
    let mut front = String::from(keys);
    for (key, value) in defaults {
        if !own(key) {
            front.push_str(&format!("{key}: {value}\n"));
        }
    }
    format!("---\n{front}---\n{body}")
}
