//! E-mail addresses: `ana@example.org`, `ana @ example . org`, `ana (at) example (dot) org`.

use std::ops::Range;

/// How the sign `@` is written, and whether what follows needs to be beyond doubt: "at" is a common word.
const AT: [(&str, Doubt); 18] = [
    ("@", Doubt::None),
    ("\u{ff20}", Doubt::None),
    (" @ ", Doubt::None),
    ("(at)", Doubt::None),
    ("[at]", Doubt::None),
    ("{at}", Doubt::None),
    ("<at>", Doubt::None),
    ("(@)", Doubt::None),
    ("[@]", Doubt::None),
    ("-at-", Doubt::Some),
    ("_at_", Doubt::None),
    ("(arroba)", Doubt::None),
    ("[arroba]", Doubt::None),
    (" arroba ", Doubt::None),
    (" arobase ", Doubt::None),
    (" chiocciola ", Doubt::None),
    (" at ", Doubt::Some),
    (" bei ", Doubt::Some),
];

/// How the dot is written when it is spelled out, and whether it goes with a doubtful sign.
const DOT: [(&str, bool); 14] = [
    (" . ", true),
    ("(dot)", true),
    ("[dot]", true),
    ("{dot}", true),
    ("<dot>", true),
    ("(.)", true),
    ("[.]", true),
    (" dot ", true),
    (" punkt ", true),
    ("(punto)", true),
    (" punto ", false),
    (" ponto ", false),
    // "at some point it": an English word too.
    (" point ", false),
    (" نقطة ", false),
];

/// Endings of domains that are known from speech, and are no English words.
const ENDINGS: [&str; 14] = [
    "com", "org", "net", "edu", "gov", "info", "io", "coop", "eu", "uk", "fr", "br", "mx", "ca",
];

/// Well-known houses of mail: nobody meets at them.
const HOUSES: [&str; 12] = [
    "gmail",
    "googlemail",
    "yahoo",
    "hotmail",
    "outlook",
    "icloud",
    "protonmail",
    "proton",
    "riseup",
    "gmx",
    "aol",
    "disroot",
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Doubt {
    /// The sign itself says that it is an address.
    None,
    /// It may be a word of a sentence.
    Some,
}

/// The first e-mail address in a text.
pub(super) fn find(text: &str) -> Option<Range<usize>> {
    // Lowering ASCII alone keeps every position as it is.
    let low = text.to_ascii_lowercase();
    let found = AT.iter().flat_map(|(sign, doubt)| {
        let low = &low;
        let places = low.match_indices(sign);
        places.filter_map(move |(at, _)| {
            let place = at..at + sign.len();
            // Nobody writes this word large within a sentence for another reason.
            let shouted =
                &text[place.clone()] == " AT " && !text[..at].ends_with(char::is_uppercase);
            address(low, place, if shouted { Doubt::None } else { *doubt })
        })
    });
    found.min_by_key(|range| range.start)
}

/// The address around a sign, if there is one.
fn address(low: &str, sign: Range<usize>, doubt: Doubt) -> Option<Range<usize>> {
    let is_local = |c: char| c.is_alphanumeric() || "._%+-'’".contains(c);
    let before = low[..sign.start].trim_end_matches([' ', '\u{a0}']);
    let local = before.len() - before.trim_end_matches(is_local).len();
    let start = before.len() - local;
    if !before[start..].contains(char::is_alphanumeric) {
        return None;
    }
    let after = low[sign.end..].trim_start_matches([' ', '\u{a0}']);
    let (length, domain) = domain(after)?;
    let certain = match doubt {
        Doubt::None => true,
        Doubt::Some => {
            let house = domain
                .labels
                .first()
                .is_some_and(|name| HOUSES.contains(&&**name));
            let ending = domain
                .labels
                .last()
                .is_some_and(|end| ENDINGS.contains(&&**end));
            house || (domain.spelled && ending)
        }
    };
    certain.then(|| start..low.len() - after.len() + length)
}

struct Domain {
    labels: Vec<String>,
    /// Whether a dot of it is spelled out beyond doubt.
    spelled: bool,
}

/// The domain at the start of a text, and how long it is. Its last label has letters alone.
fn domain(text: &str) -> Option<(usize, Domain)> {
    let label = |text: &str| -> usize {
        let rest = text.trim_start_matches(|c: char| c.is_alphanumeric() || c == '-' || c == '_');
        text.len() - rest.len()
    };
    let mut end = label(text);
    let mut labels = vec![text[..end].to_owned()];
    let mut spelled = false;
    while let Some((dot, word)) = dot(&text[end..]) {
        let next = label(&text[end + dot..]);
        if next == 0 {
            break;
        }
        labels.push(text[end + dot..end + dot + next].to_owned());
        spelled |= word;
        end += dot + next;
    }
    let last = labels.last().filter(|_| labels.len() > 1)?;
    let is_ending = last.chars().count() >= 2 && last.chars().all(char::is_alphabetic);
    let named = !labels[0].is_empty();
    (is_ending && named).then_some((end, Domain { labels, spelled }))
}

/// The dot at the start of a text: its length, and whether it is spelled out beyond doubt. A dot before a space ends a
/// sentence.
fn dot(text: &str) -> Option<(usize, bool)> {
    if text.starts_with('.') {
        return Some((1, false));
    }
    let bare = text.trim_start_matches(' ');
    let spaces = text.len() - bare.len();
    DOT.iter().find_map(|(dot, certain)| {
        let own = if dot.starts_with(' ') { text } else { bare };
        let skipped = if dot.starts_with(' ') { 0 } else { spaces };
        let rest = own.strip_prefix(dot)?;
        let after = rest.len() - rest.trim_start_matches(' ').len();
        Some((skipped + dot.len() + after, *certain))
    })
}
