//! HTML becomes HTML whose links to other sites pass nothing on: neither where a reader comes from nor a hold on the
//! page. The policy of pages says the first, too, but what feeds hold is read elsewhere.

use crate::target::is_elsewhere;

/// What such a link says; it implies `noopener` (HTML Standard, section 4.6.7).
const REL: &str = "noreferrer";

/// Makes every link to another site say so. `own` is how addresses of this site begin, where it has one. Templates
/// and the Markdown renderer quote every attribute with `"`, as do those who clean HTML.
pub(super) fn guarded(html: String, own: Option<&str>) -> String {
    let mut guarded = String::new();
    let mut done = 0;
    for start in memchr::memmem::find_iter(html.as_bytes(), "<a ") {
        let tag = &html[start..];
        let tag = &tag[..end(tag)];
        let value = |name: &str| {
            let at = tag.find(name)? + name.len();
            Some((at, tag[at..].split('"').next()?))
        };
        let leads = value(" href=\"").filter(|(_, to)| is_elsewhere(to));
        let Some((at, to)) = leads.filter(|(_, to)| !own.is_some_and(|own| to.starts_with(own)))
        else {
            continue;
        };
        let (place, said) = match value(" rel=\"") {
            Some((_, rel)) if rel.split(' ').any(|word| word == REL) => continue,
            Some((at, rel)) => (at + rel.len(), format!(" {REL}")),
            None => (at + to.len() + 1, format!(" rel=\"{REL}\"")),
        };
        guarded.push_str(&html[done..start + place]);
        guarded.push_str(&said);
        done = start + place;
    }
    match done {
        0 => html,
        _ => guarded + &html[done..],
    }
}

/// Where a tag ends: at the first `>` outside of quotes.
fn end(tag: &str) -> usize {
    let mut quoted = false;
    let ends = |c: char| {
        quoted ^= c == '"';
        c == '>' && !quoted
    };
    tag.find(ends).unwrap_or(tag.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_others_pass_nothing_on() {
        for (html, wanted) in [
            (
                "a <a href=\"https://e.example/?a=b\" class=\"x\">E</a> <a href=\"//e.example\">F</a>",
                "a <a href=\"https://e.example/?a=b\" rel=\"noreferrer\" class=\"x\">E</a> <a href=\"//e.example\" rel=\"noreferrer\">F</a>",
            ),
            (
                "<a rel=\"license\" href=\"http://e.example\" title=\"a > b\">E</a>",
                "<a rel=\"license noreferrer\" href=\"http://e.example\" title=\"a > b\">E</a>",
            ),
            (
                "<a title=\"a > b\" href=\"http://e.example\">E</a>é",
                "<a title=\"a > b\" href=\"http://e.example\" rel=\"noreferrer\">E</a>é",
            ),
        ] {
            let guarded = guarded(html.to_owned(), Some("https://own.example/"));
            assert_eq!(guarded, wanted);
            assert_eq!(super::guarded(guarded.clone(), None), guarded);
        }
        for html in [
            "<a href=\"https://own.example/b\">B</a>",
            "<a href=\"../b/index.html\" rel=\"next\">B</a> <a href=\"mailto:a@e.example\">C</a>",
            "<link href=\"https://e.example\" rel=\"canonical\"> &lt;a href=\"https://e.example\"",
            "<a ",
        ] {
            let own = Some("https://own.example/");
            assert_eq!(guarded(html.to_owned(), own), html);
        }
    }
}
