//! The pairs of colours that meet in a theme become the problems of those that are too close.

use std::collections::HashSet;

use color::Srgb;

use super::meta::Values;
use crate::bake::draw;
use crate::diagnostic::{Diagnostic, codes, nearest};
use crate::source::{Span, Spanned};
use crate::yaml::{Fields, Node};

/// What stands on a ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
    /// Text: 4.5 to 1 (WCAG 2.2, success criterion 1.4.3).
    Text,
    /// Large text (1.4.3), and signs and borders that have to be seen (1.4.11): 3 to 1.
    Large,
}

impl Sense {
    const KEYS: [(&'static str, Sense); 2] = [("text", Sense::Text), ("large", Sense::Large)];

    /// Least contrast, in hundredths.
    fn least(self) -> u32 {
        match self {
            Self::Text => 450,
            Self::Large => 300,
        }
    }
}

/// The colours that stand on one ground.
#[derive(Debug, Clone)]
pub(super) struct Pair {
    pub(super) sense: Sense,
    pub(super) ground: Spanned<String>,
    pub(super) colors: Vec<Spanned<String>>,
}

/// `pairs`: below `text` and `large` the grounds, each with the colours on it.
pub(super) fn read(fields: &mut Fields<'_>) -> Vec<Pair> {
    let Some(mut inner) = fields.map("pairs") else {
        return Vec::new();
    };
    let mut pairs = Vec::new();
    for (key, sense) in Sense::KEYS {
        let Some(item) = inner.item(key) else {
            continue;
        };
        let Node::Map(entries) = &item.node else {
            inner.report(wrong(item.span));
            continue;
        };
        for entry in entries {
            let items = match &entry.value.node {
                Node::List(items) => items.as_slice(),
                _ => std::slice::from_ref(&entry.value),
            };
            let mut colors = Vec::new();
            for item in items {
                match &item.node {
                    Node::Scalar(name) => colors.push(Spanned::new(name.clone(), item.span)),
                    _ => inner.report(wrong(item.span)),
                }
            }
            let ground = entry.key.clone();
            pairs.push(Pair {
                sense,
                ground,
                colors,
            });
        }
    }
    fields.close(inner);
    pairs
}

fn wrong(span: Span) -> Diagnostic {
    Diagnostic::new(
        codes::THEME_VALUE,
        span,
        "pairs are grounds with the colours that stand on them",
    )
    .help("for example: text: { paper: [ink, muted] }")
}

/// The pairs of a theme and of the theme that it extends: for each ground those of the upper one.
pub(super) fn lay_over(pairs: &mut Vec<Pair>, upper: Vec<Pair>) {
    for pair in upper {
        let same =
            |lower: &Pair| lower.sense == pair.sense && lower.ground.value == pair.ground.value;
        pairs.retain(|lower| !same(lower));
        pairs.push(pair);
    }
}

/// What is wrong with the pairs in both schemes: names that are no colours, and too little contrast.
pub(super) fn check(pairs: &[Pair], schemes: [(&str, &Values); 2]) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    let mut seen = HashSet::new();
    for Pair {
        sense,
        ground,
        colors,
    } in pairs
    {
        for name in colors.iter().chain([ground]) {
            if schemes
                .iter()
                .all(|(_, colors)| !colors.contains_key(&name.value))
            {
                told.push(unknown(name, schemes[0].1));
            }
            for value in schemes
                .iter()
                .filter_map(|(_, colors)| colors.get(&name.value))
            {
                if color_of(&value.value).is_none() && seen.insert(value.span) {
                    told.push(not_compared(value));
                }
            }
        }
        for (scheme, values) in schemes {
            let Some(below) = values.get(&ground.value) else {
                continue;
            };
            for color in colors {
                let Some(above) = values.get(&color.value) else {
                    continue;
                };
                let (Some(one), Some(other)) = (color_of(&above.value), color_of(&below.value))
                else {
                    continue;
                };
                let ratio = draw::contrast(one, other);
                if ratio < sense.least() {
                    told.push(close(
                        (scheme, *sense),
                        (color, above),
                        (ground, below),
                        ratio,
                    ));
                }
            }
        }
    }
    told
}

fn unknown(name: &Spanned<String>, colors: &Values) -> Diagnostic {
    let message = format!("`{}` is no colour of the theme", name.value);
    let near = nearest(&name.value, colors.keys().map(String::as_str));
    let help = near.map_or("use names that stand under colors".to_owned(), |near| {
        format!("did you mean `{near}`?")
    });
    Diagnostic::new(codes::THEME_VALUE, name.span, message).help(help)
}

fn not_compared(value: &Spanned<String>) -> Diagnostic {
    let message = format!(
        "the contrast of `{}` cannot be worked out: it is no colour, or lets its ground through",
        value.value
    );
    Diagnostic::new(codes::THEME_VALUE, value.span, message)
        .help("write an opaque colour, such as \"#B93A1B\" or hsl(12 75% 42%)")
}

/// That two colours are too close. It is told where the upper layer wrote one of them.
fn close(
    (scheme, sense): (&str, Sense),
    (color, above): (&Spanned<String>, &Spanned<String>),
    (ground, below): (&Spanned<String>, &Spanned<String>),
    ratio: u32,
) -> Diagnostic {
    let (least, what) = match sense {
        Sense::Text => ("4.5", "text"),
        Sense::Large => ("3", "large text and signs"),
    };
    let message = format!(
        "`{}` ({}) on `{}` ({}) has a contrast of {}.{:02} to 1 in the {scheme} scheme",
        color.value,
        above.value,
        ground.value,
        below.value,
        ratio / 100,
        ratio % 100,
    );
    // The sources of upper layers are added first.
    let (at, other) = match above.span.source <= below.span.source {
        true => (above, below),
        false => (below, above),
    };
    let told = Diagnostic::new(codes::THEME_CONTRAST, at.span, message).help(format!(
        "{what} must have {least} to 1: make one of the two lighter or darker"
    ));
    match at.span == other.span {
        true => told,
        false => told.related(other.span, "the other colour"),
    }
}

/// The colour that a token names, in any notation of CSS (CSS Color Module Level 4); of wide gamuts the
/// nearest that every screen shows. What lets its ground through is none that can be compared.
fn color_of(value: &str) -> Option<[u8; 3]> {
    let color = color::parse_color(value).ok()?.to_alpha_color::<Srgb>();
    let channels = color.to_rgba8();
    (channels.a == u8::MAX).then_some([channels.r, channels.g, channels.b])
}
