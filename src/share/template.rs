//! A template becomes the text of a post: `{tag} {title}` with the words of a story in place.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::cut::Text;
use super::network::{Network, TABLE};
use crate::diagnostic::nearest;
use crate::story::Beat;

/// What a post tells.
#[derive(Debug, Clone)]
pub struct Said {
    /// The story's tag, with `#`.
    pub tag: String,
    /// Its title.
    pub title: Text,
    /// Its beats, in the order of [`Beat::ALL`].
    pub beats: [Text; 3],
    /// What stands before and after each of them where it is told by its name.
    pub labels: [(String, String); 3],
    /// The campaign's slogan.
    pub slogan: Text,
    /// The full address of its page; empty while that is not known.
    pub link: String,
}

/// What a template has parts for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Tag,
    Title,
    Beat(Beat),
    /// A beat after its name.
    Labelled(Beat),
    Slogan,
    Link,
}

/// The parts by the names that templates have for them.
const PARTS: [(&str, Part); 10] = [
    ("tag", Part::Tag),
    ("title", Part::Title),
    ("care", Part::Beat(Beat::Care)),
    ("cause", Part::Beat(Beat::Cause)),
    ("change", Part::Beat(Beat::Change)),
    ("labelled-care", Part::Labelled(Beat::Care)),
    ("labelled-cause", Part::Labelled(Beat::Cause)),
    ("labelled-change", Part::Labelled(Beat::Change)),
    ("slogan", Part::Slogan),
    ("link", Part::Link),
];

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(String),
    Part(Part),
}

/// A template, line by line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template(Vec<Vec<Piece>>);

/// Characters that each text may have which can give way. Tag and link never do.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    pub(super) beats: usize,
    pub(super) title: usize,
    pub(super) slogan: usize,
}

impl Room {
    /// No text needs to give way.
    pub(super) const ALL: Room = Room {
        beats: usize::MAX,
        title: usize::MAX,
        slogan: usize::MAX,
    };
}

impl Template {
    /// Reads a template.
    ///
    /// # Errors
    /// What is wrong with it, and how it is mended.
    pub fn parse(text: &str) -> Result<Template, (String, String)> {
        let lines = text.trim().lines().map(line);
        let template = Template(lines.collect::<Result<_, _>>()?);
        for needed in [Part::Tag, Part::Link] {
            if !template.has(needed) {
                let name = name(needed);
                return Err((
                    format!("this caption has no {{{name}}}"),
                    format!(
                        "write {{{name}}} where it is to stand: no post goes out without tag and link"
                    ),
                ));
            }
        }
        Ok(template)
    }

    fn has(&self, part: Part) -> bool {
        self.0
            .iter()
            .flatten()
            .any(|piece| *piece == Piece::Part(part))
    }

    /// The text in full.
    pub fn whole(&self, said: &Said) -> String {
        self.fill(said, Room::ALL)
    }

    /// The text within the room that there is. A line of which no part is left is left out, and so are empty
    /// lines besides the first of several.
    pub(super) fn fill(&self, said: &Said, room: Room) -> String {
        let mut text = String::new();
        let mut gap = false;
        for line in &self.0 {
            let mut written = String::new();
            let (mut parts, mut filled) = (0, 0);
            for piece in line {
                match piece {
                    Piece::Text(text) => written.push_str(text),
                    Piece::Part(part) => {
                        let said = said.part(*part, room);
                        parts += 1;
                        filled += usize::from(!said.is_empty());
                        written.push_str(&said);
                    }
                }
            }
            let written = written.trim();
            if parts > 0 && filled == 0 {
                continue;
            }
            if written.is_empty() {
                gap = true;
                continue;
            }
            if !text.is_empty() {
                text.push_str(if gap { "\n\n" } else { "\n" });
            }
            text.push_str(written);
            gap = false;
        }
        text
    }
}

impl Said {
    fn part(&self, part: Part, room: Room) -> String {
        let beat = |beat: Beat| self.beats[beat as usize].cut(room.beats);
        match part {
            Part::Tag => self.tag.clone(),
            Part::Title => self.title.cut(room.title),
            Part::Beat(one) => beat(one),
            Part::Labelled(one) => match (beat(one), &self.labels[one as usize]) {
                (text, _) if text.is_empty() => text,
                (text, (before, after)) => format!("{before}{text}{after}"),
            },
            Part::Slogan => self.slogan.cut(room.slogan),
            Part::Link => self.link.clone(),
        }
    }
}

/// The template of that network, unless a campaign has another.
pub fn default_template(network: &Network) -> &'static Template {
    &TEMPLATES[network.template.as_str()]
}

/// The template that tells everything, for where it is not known on which network it is posted.
pub fn full_template() -> &'static Template {
    &TEMPLATES["full"]
}

/// The templates of the table, by name.
static TEMPLATES: LazyLock<BTreeMap<&str, Template>> = LazyLock::new(|| {
    let templates = TABLE.templates.iter();
    let read =
        templates.filter_map(|(name, text)| Some((name.as_str(), Template::parse(text).ok()?)));
    read.collect()
});

fn name(part: Part) -> &'static str {
    let found = PARTS.iter().find(|(_, other)| *other == part);
    found.map_or("", |(name, _)| name)
}

fn line(text: &str) -> Result<Vec<Piece>, (String, String)> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            return Err((
                "a { in this caption is not closed".to_owned(),
                "write parts as {title}, and no { besides".to_owned(),
            ));
        };
        let Some((_, part)) = PARTS.iter().find(|(known, _)| *known == name.trim()) else {
            let known = PARTS.map(|(name, _)| name);
            let help = match nearest(name, known) {
                Some(near) => format!("did you mean {{{near}}}?"),
                None => format!("the parts are: {}", known.join(", ")),
            };
            return Err((format!("a caption has no part {{{name}}}"), help));
        };
        if !before.is_empty() {
            pieces.push(Piece::Text(before.to_owned()));
        }
        pieces.push(Piece::Part(*part));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest.to_owned()));
    }
    Ok(pieces)
}
