//! The key `consent` becomes a [`Consent`]: whether people agreed, to what, and until when.

use chrono::NaiveDate;

use crate::diagnostic::{Code, Diagnostic, codes, nearest};
use crate::source::{Span, Spanned};
use crate::yaml::{Fields, Item, Node};

/// Where something may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// On pages of the site, and in its feeds.
    Web,
    /// On share cards, and beside links on networks.
    Social,
    /// On paper.
    Print,
}

impl Scope {
    const WORDS: [(&'static str, Scope); 3] = [
        ("web", Scope::Web),
        ("social", Scope::Social),
        ("print", Scope::Print),
    ];
}

/// What the people in a photo, or those who speak, agreed to.
#[derive(Debug, Clone)]
pub struct Consent {
    /// Where that is written; where it is not, the map that lacks it.
    pub span: Span,
    /// The day on which they agreed, where it is written.
    pub given: Option<Spanned<NaiveDate>>,
    /// The last day on which what they agreed to may be shown; without one, there is no end.
    pub until: Option<Spanned<NaiveDate>>,
    /// Whether they agreed once, and do so no more.
    pub withdrawn: bool,
    scope: Vec<Scope>,
}

impl Consent {
    /// Whether they agreed to be shown there.
    pub fn covers(&self, scope: Scope) -> bool {
        self.scope.contains(&scope)
    }

    /// Whether they agreed to anything. Where they did not, that is told where it is read.
    pub fn covers_anything(&self) -> bool {
        !self.scope.is_empty()
    }

    /// Consent to nothing: what stands for one that could not be read.
    pub fn none(span: Span) -> Consent {
        Consent {
            span,
            given: None,
            until: None,
            withdrawn: false,
            scope: Vec::new(),
        }
    }
}

/// Reads `consent`: the word `given`, for everything and without an end, the word `withdrawn`, or a group with the day on which it
/// was given, its scope and its last day. Where it is missing, `message` and `help` are told
/// under `code`.
pub fn read(fields: &mut Fields<'_>, code: &'static Code, message: &str, help: &str) -> Consent {
    let item = fields
        .item("consent")
        .filter(|item| item.node != Node::Null);
    let place = fields.item("consent").map_or(fields.span, |item| item.span);
    let nothing = Consent::none(place);
    match item {
        Some(Item {
            node: Node::Map(_), ..
        }) => return block(fields).unwrap_or(nothing),
        Some(Item {
            node: Node::List(_),
            ..
        }) => {
            let message = "`consent` must be a word or a group of keys, but this is a list";
            let told = Diagnostic::new(codes::WRONG_TYPE, place, message);
            fields.report(told.help("write consent: given, or when, for what and until when: consent: { given: 2026-10-30, scope: [web, social], until: 2027-10-30 }"));
            return nothing;
        }
        Some(_) => match fields.choice("consent", &[("given", true), ("withdrawn", false)]) {
            Some(true) => {
                let scope = Scope::WORDS.map(|(_, scope)| scope).to_vec();
                return Consent { scope, ..nothing };
            }
            Some(false) => {
                return Consent {
                    withdrawn: true,
                    ..nothing
                };
            }
            // Another word has been told as a wrong value.
            None => return nothing,
        },
        None => {}
    }
    fields.report(Diagnostic::new(code, place, message).help(help));
    nothing
}

fn block(fields: &mut Fields<'_>) -> Option<Consent> {
    let mut inner = fields.map("consent")?;
    let consent = Consent {
        span: inner.span,
        given: inner.required_date("given"),
        scope: scope(&mut inner),
        until: inner.date("until"),
        withdrawn: false,
    };
    if let (Some(given), Some(until)) = (&consent.given, &consent.until)
        && until.value < given.value
    {
        inner.report(
            Diagnostic::new(
                codes::VALUE,
                until.span,
                "this consent ends before it was given",
            )
            .related(given.span, "it was given here")
            .help("exchange given and until, or correct one of them"),
        );
    }
    fields.close(inner);
    Some(consent)
}

fn scope(fields: &mut Fields<'_>) -> Vec<Scope> {
    let is_empty = match fields.item("scope").map(|item| &item.node) {
        None | Some(Node::Null) => true,
        Some(Node::List(words)) => words.is_empty(),
        Some(_) => false,
    };
    if is_empty && !fields.has_misspelling("scope") {
        fields.missing("scope", "[web, social, print]");
    }
    let mut scope = Vec::new();
    for word in fields.texts("scope") {
        let known = Scope::WORDS.iter().find(|(known, _)| *known == word.value);
        if let Some((_, known)) = known {
            scope.push(*known);
            continue;
        }
        let help = match nearest(&word.value, Scope::WORDS.map(|(known, _)| known)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "use web (pages and feeds), social (cards), print (paper), or a list of them"
                .to_owned(),
        };
        let message = format!("`{}` is no place that consent can be given for", word.value);
        fields.report(Diagnostic::new(codes::VALUE, word.span, message).help(help));
    }
    scope
}
