//! A file in `content/board/` becomes entries of the board: offers, needs and dreams.

use chrono::NaiveDate;

use crate::diagnostic::{Checked, Diagnostic, codes};
use crate::private;
use crate::source::{Source, SourceId, Span, Spanned};
use crate::target::{is_id, slug};
use crate::yaml::{self, Fields};

/// What somebody offers, needs or dreams of. Nobody is named: answers go through the organizers.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its id, as written or made from its words; with it, readers know an entry again.
    pub id: String,
    /// Where it is written.
    pub span: Span,
    /// What kind it is.
    pub kind: Kind,
    /// What it says.
    pub text: Spanned<String>,
    /// What it is about; entries with a tag in common belong together.
    pub tags: Vec<Spanned<String>>,
    /// A neighbourhood, never an address.
    pub place: Option<Spanned<String>>,
    /// From which day it stands.
    pub since: Spanned<NaiveDate>,
    /// The last day on which it stands.
    pub until: Option<Spanned<NaiveDate>>,
    /// How far it has come.
    pub status: Status,
}

/// The kinds of entry, in the order in which a board shows them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// What many would like to build.
    Dream,
    /// What somebody needs.
    Need,
    /// What somebody gives.
    Offer,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 3] = [Self::Dream, Self::Need, Self::Offer];

    const WORDS: [(&'static str, Kind); 3] = [
        ("offer", Self::Offer),
        ("need", Self::Need),
        ("dream", Self::Dream),
    ];

    /// The word in the file.
    pub fn key(self) -> &'static str {
        match self {
            Self::Dream => "dream",
            Self::Need => "need",
            Self::Offer => "offer",
        }
    }
}

/// How far an entry has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It waits for an answer.
    Open,
    /// It has found one.
    Matched,
    /// It is over.
    Closed,
}

impl Status {
    const WORDS: [(&'static str, Status); 3] = [
        ("open", Self::Open),
        ("matched", Self::Matched),
        ("closed", Self::Closed),
    ];

    /// The word in the file.
    pub fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Matched => "matched",
            Self::Closed => "closed",
        }
    }
}

impl Entry {
    /// Whether its last day has passed.
    pub fn is_over(&self, today: NaiveDate) -> bool {
        self.until.as_ref().is_some_and(|until| until.value < today)
    }

    /// Whether it stands on the board on a day.
    pub fn is_shown(&self, today: NaiveDate) -> bool {
        self.status != Status::Closed && self.since.value <= today && !self.is_over(today)
    }

    /// Its tags in the form in which they are compared, each once.
    pub fn topics(&self) -> Vec<String> {
        let mut topics: Vec<String> = self.tags.iter().map(|tag| slug(&tag.value)).collect();
        topics.sort();
        topics.dedup();
        topics.retain(|topic| !topic.is_empty());
        topics
    }
}

/// Reads one file of the board.
pub fn read(source: &Source, id: SourceId) -> Checked<Vec<Entry>> {
    let parsed = yaml::parse(&source.text, id, 0);
    let readable = yaml::is_readable(&parsed);
    let mut diagnostics = parsed.diagnostics;
    let mut fields = Fields::of(&parsed.value, "a file of the board");
    let mut entries = Vec::new();
    if !fields.has("entries") && !fields.has_misspelling("entries") {
        fields.missing(
            "entries",
            "[ { kind: offer, text: Rides, since: 2026-11-08 } ]",
        );
    }
    for mut inner in fields.maps("entries") {
        entries.extend(entry(&mut inner));
        fields.close(inner);
    }
    if readable {
        diagnostics.extend(fields.finish());
    }
    Checked::new(entries, diagnostics)
}

fn entry(fields: &mut Fields<'_>) -> Option<Entry> {
    let span = fields.head();
    let named = fields.text("id");
    let kind = fields.required_choice("kind", &Kind::WORDS);
    let text = fields.required_text("text", "A ride to the clinic on Tuesday mornings");
    let tags = fields.texts("tags");
    let place = fields.text("place");
    let since = fields.required_date("since");
    let until = fields.date("until");
    let status = fields.choice("status", &Status::WORDS);
    let named = named.filter(|named| is_good(named, fields));
    let public = text.iter().chain(&place).chain(&tags);
    let told: Vec<Diagnostic> = public.filter_map(too_private).collect();
    told.into_iter().for_each(|told| fields.report(told));
    if let (Some(since), Some(until)) = (&since, &until)
        && until.value < since.value
    {
        fields.report(
            Diagnostic::new(codes::VALUE, until.span, "this entry ends before it begins")
                .related(since.span, "it begins here")
                .help("exchange since and until, or correct one of them"),
        );
    }
    let (kind, text, since) = (kind?, text?, since?);
    Some(Entry {
        id: named.map_or_else(|| made_id(kind, &text.value), |named| named.value),
        span,
        kind,
        text,
        tags,
        place,
        since,
        until,
        status: status.unwrap_or(Status::Open),
    })
}

/// Whether an id can be part of an address; tells where it cannot.
fn is_good(named: &Spanned<String>, fields: &mut Fields<'_>) -> bool {
    let good = is_id(&named.value);
    if !good {
        let message = format!("`{}` cannot be an id", named.value);
        let told = Diagnostic::new(codes::VALUE, named.span, message);
        fields.report(told.help("use small letters a to z, digits and hyphens: rides-tuesday"));
    }
    good
}

/// An id for an entry without one. It changes with the words, and with them the entry is another.
fn made_id(kind: Kind, text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let hash = blake3::hash(words.join(" ").as_bytes()).to_hex();
    format!("{}-{}", kind.key(), &hash[..8])
}

/// An entry is read by everybody: nothing in it may lead to a person.
fn too_private(text: &Spanned<String>) -> Option<Diagnostic> {
    let found = private::find(&text.value)?;
    let message = format!("`{}` is {}", &text.value[found.range.clone()], found.kind);
    let help = match found.kind {
        private::Kind::Street | private::Kind::Spot => {
            "write the neighborhood alone, such as place: Harbor; whoever answers learns the rest from the organizers"
        }
        _ => {
            "take it out: answers go to the organizers, at the contact in campaign.yaml, who put people in touch"
        }
    };
    Some(Diagnostic::new(codes::BOARD_PRIVATE, text.span, message).help(help))
}
