//! Lines of a table, such as the answers of a form, become tellings.

use super::beats::fitting;
use super::known::Known;
use super::look::{Body, Markup, private_at};
use super::post::add_tags;
use super::sheet::{Line, Sheet};
use super::telling::{Telling, mark};
use crate::diagnostic::{Diagnostic, codes};
use crate::markdown;
use crate::private;
use crate::source::Spanned;
use crate::story::Beat;
use crate::target::slug;

/// Most letters of a title that is made of the first words of a telling.
const TITLE: usize = 60;

/// Each line as a telling; those that cannot be one are told.
pub fn tellings(sheet: &Sheet, known: &Known, told: &mut Vec<Diagnostic>) -> Vec<Telling> {
    let lines = sheet.lines.iter();
    let tellings = lines.filter_map(|line| match telling(line, known, told) {
        Ok(telling) => Some(telling),
        Err(fault) => {
            told.push(fault);
            None
        }
    });
    tellings.collect()
}

fn telling(line: &Line, known: &Known, told: &mut Vec<Diagnostic>) -> Result<Telling, Diagnostic> {
    let date = line.date()?;
    let text = |key: &str| line.get(key).map(|cell| cell.value.clone());
    let words = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let title = text("title").map(words);
    let untitled = title.is_none();
    let first = || text("care").map(|care| first_words(&words(care)));
    let Some(title) = title.or_else(first) else {
        return Err(line.wrong(
            codes::IMPORT_UNUSABLE,
            "this row says neither a title nor what was done",
            "fill one of them in, or leave the row out with --keep-going",
        ));
    };
    let beats = Beat::ALL.map(|beat| text(beat.key()).unwrap_or_default());
    let (beats, parts) = fitting(beats, None);
    let demands = match line.get("demand") {
        Some(cell) => vec![known.demand(&cell.value, cell.span)?],
        None => Vec::new(),
    };
    let mut tags = Vec::new();
    if let Some(cell) = line.get("tags") {
        add_tags(&mut tags, cell.value.split([',', ';']));
    }
    let of_story = ["title", "care", "cause", "change", "text", "tags"];
    let cells = of_story
        .iter()
        .filter_map(|key| Some((key, line.get(key)?)));
    // Whatever a reader should not see as it is keeps the story back; of the text, HTML is cleaned.
    let (mut unfit, mut cleaned) = (Vec::new(), Vec::new());
    for (key, cell) in cells {
        let private = private::find(&cell.value);
        unfit.extend(private.map(|found| private_at(cell.span, found.kind)));
        let Markup { tags, html } = markup(cell);
        unfit.extend(tags);
        let is_cleaned = *key == "text";
        if is_cleaned { &mut cleaned } else { &mut unfit }.extend(html);
    }
    let (hold, mark) = (!unfit.is_empty(), mark(&line.whole));
    if !known.has(&mark) {
        told.extend(unfit.into_iter().chain(cleaned));
    }
    Ok(Telling {
        place: line.span,
        mark,
        slug: slug(&title),
        title,
        untitled,
        date,
        beats,
        before: text("text").unwrap_or_default(),
        parts,
        demands,
        tags,
        language: None,
        hold,
        pictures: Vec::new(),
    })
}

/// What is left of another program in a cell, at its place where the cell's text stands in the file as it reads.
fn markup(cell: &Spanned<String>) -> Markup {
    let (text, span) = (&cell.value, cell.span);
    let body = Body {
        text,
        id: span.source,
        offset: span.start as usize,
    };
    let mut markup = body.markup(&markdown::read(text, &[], 1).outline);
    // With a quotation mark in it, which is written twice, a cell is longer in the file.
    if (span.end - span.start) as usize != text.len() {
        let all = markup.tags.iter_mut().chain(&mut markup.html);
        all.for_each(|told| told.place = span.into());
    }
    markup
}

/// The first sentence, or as many of its words as a title has room for. A point after a short word with a capital
/// letter, or with another point in it, is that of an abbreviation.
fn first_words(text: &str) -> String {
    let ends = |at: usize, c: char| {
        let (before, after) = (&text[..at], &text[at + c.len_utf8()..]);
        let word = before.rsplit(' ').next().unwrap_or_default();
        let is_short = word.chars().count() <= 3 && word.starts_with(char::is_uppercase);
        let is_cut = c == '.' && !after.is_empty() && (is_short || word.contains('.'));
        !is_cut && after.chars().next().is_none_or(char::is_whitespace)
    };
    let mut ends = text
        .char_indices()
        .filter(|(at, c)| ".!?。؟".contains(*c) && ends(*at, *c));
    let sentence = ends.next().map_or(text, |(at, _)| &text[..at]);
    if sentence.chars().count() <= TITLE {
        return sentence.to_owned();
    }
    let mut title = String::new();
    for word in sentence.split(' ') {
        if !title.is_empty() && title.chars().count() + word.chars().count() >= TITLE {
            break;
        }
        title = format!("{title} {word}").trim().to_owned();
    }
    let title: String = title.chars().take(TITLE).collect();
    format!("{title} …")
}

#[cfg(test)]
mod tests {
    use super::first_words;

    #[test]
    fn titles_are_the_first_sentence_or_its_beginning() {
        assert_eq!(
            first_words("A nurse waited. Then she left."),
            "A nurse waited"
        );
        assert_eq!(first_words("A bus at 4.30 waited"), "A bus at 4.30 waited");
        let short = "We helped Mr. Okafor out";
        assert_eq!(first_words(&format!("{short}. He slept.")), short);
        let long = first_words(&"word ".repeat(40));
        assert!(
            long.ends_with("word …") && long.chars().count() <= 62,
            "{long}"
        );
        assert_eq!(first_words(&"x".repeat(100)).chars().count(), 62);
        assert_eq!(first_words(""), "");
    }
}
