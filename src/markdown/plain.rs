//! A Markdown text becomes its words alone, a paragraph, heading or entry of a list each.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::read::{DIALECT, fit};

/// The paragraphs of a text without markup. Code, raw HTML and the words of pictures are left out.
pub fn plain(text: &str) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    let mut left_out = 0;
    for event in Parser::new_ext(text, DIALECT) {
        let last = paragraphs.last_mut().expect("one is always there");
        match event {
            Event::Start(Tag::Image { .. } | Tag::CodeBlock(_)) => left_out += 1,
            Event::End(TagEnd::Image | TagEnd::CodeBlock) => left_out -= 1,
            _ if left_out > 0 => {}
            Event::Text(words) | Event::Code(words) => last.push_str(&fit(words)),
            Event::SoftBreak | Event::HardBreak => last.push(' '),
            Event::Start(Tag::Paragraph | Tag::Heading { .. } | Tag::Item | Tag::TableCell)
            | Event::End(
                TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell,
            ) if !last.is_empty() => paragraphs.push(String::new()),
            _ => {}
        }
    }
    paragraphs.retain(|paragraph| !paragraph.trim().is_empty());
    paragraphs
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn markup_is_left_out_and_paragraphs_stay_apart() {
        let text = "# Go *now*\n\nCall\nus.\n\n- one `two`\n- three\n\n![no](a.jpg)\n\n| a | b |\n|--|--|\n| c | d |\n";
        let words = ["Go now", "Call us.", "one two", "three", "a", "b", "c", "d"];
        assert_eq!(plain(text), words);
    }
}
