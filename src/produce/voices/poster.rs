//! The words of a testimony become the drawing that stands in its film's place until it plays.

use unicode_segmentation::UnicodeSegmentation;

use crate::language::Language;
use crate::site::Site;
use crate::testimony::{Recording, Sense, Testimony};

/// Width and height of the drawing: the shape of most films.
const SIZE: (usize, usize) = (1280, 720);
/// The edge that stays free.
const EDGE: usize = 96;
/// Most lines of a quote; what does not fit ends in an ellipsis.
const LINES: usize = 6;
/// Letters in a line. A wide one, such as a Chinese one, counts as two.
const LETTERS: usize = 38;
/// Pixels from one line to the next.
const LINE: usize = 68;

/// Whether a poster is made: a film has none of its own.
pub(super) fn is_made(recording: &Recording) -> bool {
    recording.sense == Sense::Video && recording.poster.is_none()
}

/// The language in which somebody speaks.
pub(super) fn language<'a>(site: &'a Site, words: &'a Testimony) -> &'a Language {
    let own = words.language.as_ref();
    own.unwrap_or(&site.campaign.settings.language)
}

/// The poster as SVG, in the theme's colours: the quote, and the role below it.
pub(super) fn svg(site: &Site, words: &Testimony) -> String {
    let language = language(site, words);
    let right = language.direction() == "rtl";
    let x = if right { SIZE.0 - EDGE } else { EDGE };
    let colors = &site.theme.tokens.dark;
    let color = |name: &str, otherwise: &str| {
        let own = colors.get(name).map_or(otherwise, String::as_str);
        quick_xml::escape::escape(own).into_owned()
    };
    let quote = words.quote.as_ref().map(|quote| quote.value.as_str());
    let lines = wrapped(quote.unwrap_or_default());
    let height = lines.len() * LINE;
    let top = (SIZE.1 - height) / 2;
    let line = |(at, line): (usize, &String)| {
        let y = top + at * LINE;
        let line = quick_xml::escape::escape(line.as_str());
        format!("<tspan x=\"{x}\" y=\"{y}\">{line}</tspan>")
    };
    let quote: String = lines.iter().enumerate().map(line).collect();
    let role = quick_xml::escape::escape(words.role.value.as_str());
    let below = if lines.is_empty() {
        SIZE.1 / 2
    } else {
        top + height
    };
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {tall}\" width=\"{width}\" height=\"{tall}\" xml:lang=\"{tag}\">\
<rect width=\"{width}\" height=\"{tall}\" fill=\"{ground}\"/>\
<path d=\"M{bar} {EDGE}V{foot}\" stroke=\"{accent}\" stroke-width=\"12\"/>\
<text direction=\"{direction}\" font-family=\"sans-serif\" fill=\"{ink}\"><tspan font-size=\"54\" font-weight=\"700\">{quote}</tspan>\
<tspan x=\"{x}\" y=\"{below}\" font-size=\"34\" fill=\"{accent}\">{role}</tspan></text></svg>\n",
        width = SIZE.0,
        tall = SIZE.1,
        foot = SIZE.1 - EDGE,
        bar = if right { SIZE.0 - EDGE / 2 } else { EDGE / 2 },
        tag = language.tag(),
        direction = language.direction(),
        ground = color("strip", "#1F1A17"),
        ink = color("on-strip", "#FFFFFF"),
        accent = color("accent", "#FFD166"),
    )
}

/// A text in lines of at most [`LETTERS`], broken between words where that is possible.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut width = LETTERS;
    for word in text.split_word_bounds() {
        let word = if word.trim().is_empty() { " " } else { word };
        let wide: usize = word.chars().map(|c| 1 + usize::from(c >= '\u{2E80}')).sum();
        if width + wide > LETTERS && word != " " {
            lines.push(String::new());
            width = 0;
        }
        if let Some(line) = lines.last_mut().filter(|_| width > 0 || word != " ") {
            line.push_str(word);
            width += wide;
        }
    }
    if lines.len() > LINES {
        lines.truncate(LINES);
        lines[LINES - 1].push('…');
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn lines_break_between_words_and_end() {
        assert_eq!(wrapped("One more nurse."), ["One more nurse."]);
        assert_eq!(wrapped("").len(), 0);
        let many = wrapped(&"nurse ".repeat(100));
        assert!(many.len() == 6 && many[5].ends_with('…'), "{many:?}");
        assert!(wrapped(&"夜班护士".repeat(20)).len() > 3);
    }
}
