//! Texts and a model become a campaign in which each place holds one of them, until it is refused.

use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::Path;

use serde_json::Value;

use crate::support::{film, photo};

/// A campaign that has every key.
pub(super) const MODEL: &str = include_str!("../../data/hostile/campaign.site");
/// Posts and tables of other programs.
pub(super) const IMPORTED: &str = include_str!("../../data/hostile/import.site");

/// Keys of texts at which nothing is thrown: what they name must be there for the rest to be looked at.
pub(super) const LEFT_OUT: [(&str, &str); 4] = [
    ("campaign", "logo"),
    ("money", "package"),
    ("money", "resource"),
    ("money", "table"),
];

/// How a text is written where it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Way {
    /// As JSON writes it, which is YAML.
    Quoted,
    /// As a cell of a table, in quotation marks.
    Cell,
    /// As it is.
    Plain,
}

/// A place that takes a text.
#[derive(Debug)]
struct Slot {
    /// What is thrown; nothing once it was refused.
    thrown: Option<String>,
    good: String,
    way: Way,
    /// Where it stands: lines and columns as people count them, the last one included.
    at: Range<(u64, u64)>,
}

#[derive(Debug)]
enum Piece {
    Fixed(String),
    Slot(Slot),
}

#[derive(Debug)]
struct File {
    pieces: Vec<Piece>,
    changed: bool,
    /// Whether a text is part of its name.
    is_named: bool,
}

/// A campaign at which texts are thrown.
pub(super) struct Campaign {
    files: BTreeMap<String, File>,
    /// Files whose names were refused.
    removed: Vec<String>,
    /// How many texts were refused.
    pub(super) refused: usize,
}

/// The files of a model, by path.
fn files(model: &str) -> impl Iterator<Item = (&str, &str)> {
    let parts = model.split("\n=== ").skip(1);
    parts.map(|part| part.split_once('\n').expect("a path, and a text"))
}

/// The front matter or YAML of every file of the model that is of that kind.
pub(super) fn model_of(kind: &str) -> String {
    let folder = match kind {
        "campaign" => "campaign.yaml",
        "story" => "stories/%N-a.md",
        "translation" => "stories/%N-a.es.md",
        "metrics" => "ledger/metrics",
        "board" => "board/",
        "calendar" => "calendar/c-",
        "holidays" => "calendar/holidays",
        "redirects" => "redirects/",
        "money" => "money/",
        "demand" => "demands/",
        "briefing" => "briefings/",
        "victory" => "victories/",
        "testimony" => "testimonies/",
        "guide" => "guides/",
        other => panic!("no file of the kind {other} is known here"),
    };
    let own = files(MODEL).filter(|(path, _)| path.contains(folder) && !path.ends_with(".csv"));
    own.map(|(_, text)| text).collect()
}

impl Campaign {
    /// The campaign of a model, with so many copies of each of its files, of which the first place takes the
    /// text of that number.
    pub(super) fn of(model: &str, texts: &[String], copies: usize, first: usize) -> Campaign {
        let mut files = BTreeMap::new();
        // Each copy goes on with the next text, and each place of a file takes one further off, so that after as
        // many copies as there are texts each was in each place once.
        let text_at = |at: usize| (!texts.is_empty()).then(|| texts[at % texts.len()].clone());
        for (path, text) in self::files(model) {
            let many = if path.contains('%') { copies } else { 1 };
            for copy in 0..many {
                let first = match many {
                    1 => first / copies,
                    _ => first + copy,
                };
                let number = format!("{:03}", copy + 1);
                let further = format!("{:03}", copies + copy + 1);
                let name = text_at(first).filter(|name| is_name(name));
                let name = name.unwrap_or_else(|| format!("name-{number}"));
                let named = |path: &str| {
                    let path = path.replace("%N", &number).replace("%F", &further);
                    path.replace("%T", &name)
                };
                let mut place = 0;
                let mut next = || {
                    place += 1;
                    let at = first + place * 7;
                    text_at(at)
                };
                let pieces = pieces(path, &named(text), &mut next);
                let file = File {
                    pieces,
                    changed: true,
                    is_named: path.contains("%T"),
                };
                files.insert(named(path), file);
            }
        }
        Campaign {
            files,
            removed: Vec::new(),
            refused: 0,
        }
    }

    /// Writes what changed.
    pub(super) fn write(&mut self, root: &Path) {
        let media = root.join("content/media");
        if !media.exists() {
            fs::create_dir_all(&media).expect("a folder can be made");
            for (name, bytes) in [
                ("lamp.jpg", photo::jpeg(40, 30)),
                ("stairs.jpg", photo::jpeg(30, 40)),
                ("kitchen.mp4", film::film()),
            ] {
                fs::write(media.join(name), bytes).expect("a file can be written");
            }
        }
        for path in &self.removed {
            let _ = fs::remove_file(root.join(path));
        }
        for (path, file) in self.files.iter_mut().filter(|(_, file)| file.changed) {
            let path = root.join(path);
            fs::create_dir_all(path.parent().expect("it lies in a folder"))
                .expect("it can be made");
            let bytes = match path.extension().is_some_and(|ending| ending == "jpg") {
                true => photo::jpeg(40, 30),
                false => file.text().into_bytes(),
            };
            fs::write(path, bytes).expect("a file can be written");
            file.changed = false;
        }
    }

    /// Takes back what a problem is told of, and gives how many texts that were; nothing if it is told of none.
    pub(super) fn refuse(&mut self, told: &Value) -> Option<usize> {
        let shown = told["file"].as_str()?;
        let is_it = |path: &&String| careledger::disk::show(Path::new(path)) == shown;
        if self.removed.iter().any(|path| is_it(&path)) {
            return Some(0);
        }
        let path = self.files.keys().find(is_it)?.clone();
        // Of what a file is called, nothing can be taken back but the file.
        if told["start"].is_null() && self.files[&path].is_named {
            self.files.remove(&path);
            self.removed.push(path);
            self.refused += 1;
            return Some(1);
        }
        let file = self.files.get_mut(&path)?;
        let place = |end: &str, part: &str| told[end][part].as_u64();
        let at = |end: &str| Some((place(end, "line")?, place(end, "column")?));
        let count = match (at("start"), at("end")) {
            (Some(start), Some(end)) => {
                let exact = file.take_back(&|slot| slot.at.start <= end && start <= slot.at.end);
                match exact {
                    None => {
                        file.take_back(&|slot| slot.at.start.0 <= end.0 && start.0 <= slot.at.end.0)
                    }
                    exact => exact,
                }
            }
            _ => None,
        };
        // What is told of the file as a whole, or of a place that a text before it made what it is.
        let count = count.or_else(|| file.take_back(&|_| true));
        // How a table is read, and what a demand may cost, is said beside them.
        let beside = || {
            let files = self.files.iter_mut();
            let beside = files.filter(|(other, _)| other.starts_with("content/money/"));
            let counts = beside.filter_map(|(_, file)| file.take_back(&|_| true));
            counts.reduce(|all, one| all + one)
        };
        let count = count.or_else(beside)?;
        self.refused += count;
        Some(count)
    }
}

impl File {
    /// Its text; where each thrown text stands in it is noted down.
    fn text(&mut self) -> String {
        let mut out = String::new();
        let (mut line, mut column) = (1, 1);
        for piece in &mut self.pieces {
            let text = match piece {
                Piece::Fixed(text) => text.clone(),
                Piece::Slot(slot) => slot.written(),
            };
            let start = (line, column);
            for c in text.chars() {
                (line, column) = if c == '\n' {
                    (line + 1, 1)
                } else {
                    (line, column + 1)
                };
            }
            if let Piece::Slot(slot) = piece {
                slot.at = start..(line, column);
            }
            out.push_str(&text);
        }
        out
    }

    /// Takes back the texts in some places, and gives how many were there: nothing where there are no such
    /// places, and none where another problem was told of them before.
    fn take_back(&mut self, wanted: &dyn Fn(&Slot) -> bool) -> Option<usize> {
        let slots = self.pieces.iter_mut().filter_map(|piece| match piece {
            Piece::Slot(slot) => Some(slot),
            Piece::Fixed(_) => None,
        });
        let mut seen = false;
        let mut count = 0;
        for slot in slots.filter(|slot| wanted(slot)) {
            seen |= slot.thrown.is_some() || self.changed;
            count += usize::from(slot.thrown.take().is_some());
        }
        self.changed |= count > 0;
        seen.then_some(count)
    }
}

impl Slot {
    fn written(&self) -> String {
        let text = self.thrown.as_ref().unwrap_or(&self.good);
        match self.way {
            Way::Quoted => Value::from(text.as_str()).to_string(),
            Way::Cell => format!("\"{}\"", text.replace('"', "\"\"")),
            Way::Plain => text.clone(),
        }
    }
}

/// Whether a disk takes a text as part of a file's name.
fn is_name(text: &str) -> bool {
    !text.is_empty() && text.len() < 200 && !text.contains(['/', '\0']) && !text.starts_with('.')
}

/// A text of the model, cut at its marks.
fn pieces(path: &str, text: &str, next: &mut dyn FnMut() -> Option<String>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut is_front = path.ends_with(".md");
    for (at, part) in text.split(['⟦', '⟧']).enumerate() {
        if at % 2 == 0 {
            is_front &= !part.contains("\n---\n");
            pieces.push(Piece::Fixed(part.to_owned()));
            continue;
        }
        let way = match path.rsplit('.').next() {
            Some("yaml") => Way::Quoted,
            Some("csv") => Way::Cell,
            _ if is_front => Way::Quoted,
            _ => Way::Plain,
        };
        let (good, thrown) = match part.strip_prefix('=') {
            Some(name) => ("lamp.jpg".to_owned(), Some(name.to_owned())),
            None => (part.to_owned(), next()),
        };
        pieces.push(Piece::Slot(Slot {
            thrown,
            good,
            way,
            at: (0, 0)..(0, 0),
        }));
    }
    pieces
}
