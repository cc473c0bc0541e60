//! Breaks names over lines and puts them beside their nodes, clear of one another.

/// One line of a label: a piece of the name, then a piece of the note (either may be empty).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Line {
    /// Text of the name.
    pub name: String,
    /// Text of the note (the amount).
    pub note: String,
}

/// The side of the label's box that touches its node's side, hence the anchor of its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// The text's left edge is at `x`.
    Left,
    /// The text's right edge is at `x`.
    Right,
}

/// The text beside a node.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// The lines, top to bottom.
    pub lines: Vec<Line>,
    /// Horizontal position of the anchor, px.
    pub x: f64,
    /// Vertical middle of the whole block, px.
    pub y: f64,
    /// Which edge of the text is at `x`.
    pub anchor: Anchor,
    /// Estimated width of the widest line, px.
    pub width: f64,
    /// Height of the block, px.
    pub height: f64,
}

impl Label {
    /// The box the text takes: left, top, right, bottom.
    pub fn bounds(&self) -> (f64, f64, f64, f64) {
        let left = match self.anchor {
            Anchor::Left => self.x,
            Anchor::Right => self.x - self.width,
        };
        let top = self.y - self.height / 2.0;
        (left, top, left + self.width, top + self.height)
    }
}

/// Height of a line of text, in font sizes.
pub(super) const LINE: f64 = 1.2;

/// The width of a text, px. The reader's font is not known here, so letters count as wide as in the
/// widest of the usual sans-serif faces (DejaVu Sans, Verdana).
pub(in crate::money) fn width(text: &str, font: f64) -> f64 {
    let em = |c: char| match c {
        '\u{0300}'..='\u{036F}'
        | '\u{200B}'..='\u{200F}'
        | '\u{2066}'..='\u{2069}'
        | '\u{FE00}'..='\u{FE0F}' => 0.0,
        'i' | 'j' | 'l' | '.' | ',' | ' ' | '\u{A0}' | '\u{202F}' | '\'' => 0.33,
        'f' | 't' | 'r' | '-' | '/' | '"' | ':' | ';' | '|' | '!' | '(' | ')' | '[' | ']' | 'I'
        | 'J' => 0.42,
        'm' | 'M' | 'W' | '@' | '%' | '—' | '…' | '→' => 1.0,
        'w' | 'O' | 'Q' | 'G' | 'D' | 'H' | 'N' | 'U' | '&' | '+' | '=' | '<' | '>' | '~' => 0.84,
        'A'..='Z' => 0.70,
        '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7A3}' => 1.0,
        '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE6F}'
        | '\u{FF00}'..='\u{FF60}'
        | '\u{1F000}'..='\u{3FFFF}' => 1.1,
        'a'..='z' | '0'..='9' => 0.64,
        _ => 0.70,
    };
    // Faces differ most in their narrow letters, so a text counts at least half an em a letter.
    let (sum, drawn) = text.chars().map(em).fold((0.0, 0.0), |(sum, drawn), em| {
        (sum + em, drawn + f64::from(em > 0.0))
    });
    font * f64::max(sum, 0.51 * drawn)
}

/// Breaks a name and its note into lines no wider than `room`: at spaces, after joining signs,
/// between ideographs. Only a single word wider than that is broken inside, with a hyphen. Nothing
/// is left out.
pub(in crate::money) fn wrap(name: &str, note: &str, font: f64, room: f64) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut line = String::new();
    for piece in pieces(name) {
        if !line.is_empty() && width(format!("{line}{piece}").trim_end(), font) > room {
            lines.push(named(&std::mem::take(&mut line)));
        }
        if width(piece.trim_end(), font) <= room {
            line.push_str(&piece);
            continue;
        }
        for c in piece.chars() {
            if line.chars().count() > 3 && c != ' ' && width(&format!("{line}{c}-"), font) > room {
                lines.push(named(&format!("{}-", std::mem::take(&mut line))));
            }
            line.push(c);
        }
    }
    if !line.trim().is_empty() || lines.is_empty() {
        lines.push(named(&line));
    }
    let note = note.trim();
    let full = lines
        .last()
        .map_or(0.0, |last| width(&last.name, font) + width("  ", font));
    match lines.last_mut() {
        Some(last) if full + width(note, font) <= room || note.is_empty() => {
            last.note = note.to_owned()
        }
        _ => lines.push(Line {
            name: String::new(),
            note: note.to_owned(),
        }),
    }
    lines
}

/// A line with a piece of name only.
fn named(text: &str) -> Line {
    Line {
        name: text.trim().to_owned(),
        note: String::new(),
    }
}

/// The width of the widest line, px.
pub(super) fn widest(lines: &[Line], font: f64) -> f64 {
    let one = |line: &Line| {
        let between = if line.name.is_empty() || line.note.is_empty() {
            ""
        } else {
            "  "
        };
        width(&line.name, font) + width(between, font) + width(&line.note, font)
    };
    lines.iter().map(one).fold(0.0, f64::max)
}

/// The width of the widest piece of a text that should stay whole, px.
pub(super) fn widest_word(text: &str, font: f64) -> f64 {
    pieces(text)
        .iter()
        .map(|piece| width(piece.trim_end(), font))
        .fold(0.0, f64::max)
}

/// Cuts after each space, joining sign or ideograph; the pieces together are the text, with control
/// characters (which no picture can show) as spaces.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for c in text.chars() {
        let c = if c.is_control() { ' ' } else { c };
        if let Some(piece) = pieces.last_mut() {
            piece.push(c);
        }
        if matches!(c, ' ' | '-' | '/' | ':' | '_' | '\u{2E80}'..='\u{A4CF}' | '\u{FF00}'..='\u{FF60}')
        {
            pieces.push(String::new());
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(lines: &[Line]) -> Vec<&str> {
        lines.iter().map(|line| line.name.as_str()).collect()
    }

    #[test]
    fn a_name_breaks_at_spaces_and_loses_nothing() {
        let lines = wrap("Selling, General & Administration", "$5", 10.0, 90.0);
        assert_eq!(
            names(&lines).join(" ").trim(),
            "Selling, General & Administration"
        );
        assert!(lines.len() > 1 && widest(&lines, 10.0) <= 90.0);
    }

    #[test]
    fn a_word_wider_than_the_room_is_broken() {
        let lines = wrap("Donaudampfschifffahrtsgesellschaft", "", 10.0, 60.0);
        assert_eq!(
            names(&lines).concat().replace('-', ""),
            "Donaudampfschifffahrtsgesellschaft"
        );
        assert!(widest(&lines, 10.0) <= 60.0);
    }

    #[test]
    fn an_empty_name_is_one_line() {
        assert_eq!(wrap("", "", 10.0, 0.0).len(), 1);
        assert_eq!(wrap("  ", "$1", 10.0, 50.0).len(), 1);
    }
}
