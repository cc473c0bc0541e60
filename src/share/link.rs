//! A text becomes pieces, of which some are links as networks find them.

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// No link.
    Plain(&'a str),
    /// A link with its scheme.
    Link(&'a str),
    /// What X takes for a link, since it looks like a domain: `example.org/043`. Which endings are domains
    /// changes; every ending of letters is taken for one.
    Bare(&'a str),
}

/// What stands at the end of a sentence belongs to no link.
const AROUND: &[char] = &['.', ',', ';', ':', '!', '?', '\'', '"', '(', ')', '[', ']'];

/// The text piece by piece, nothing left out. Links are of ASCII signs: other letters end them, as on X, and
/// the addresses of a site are written so that they hold no others.
pub(super) fn pieces<'a>(text: &'a str) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut plain = 0;
    let mut add = |start: usize, end: usize, piece: fn(&'a str) -> Piece<'a>| {
        if plain < start {
            pieces.push(Piece::Plain(&text[plain..start]));
        }
        if start < end {
            pieces.push(piece(&text[start..end]));
        }
        plain = end;
    };
    let mut at = 0;
    while at < text.len() {
        let end = run(text, at);
        let word = &text[at..end];
        if let Some(start) = scheme(word) {
            let link = word[start..].trim_end_matches(AROUND);
            add(at + start, at + start + link.len(), Piece::Link);
        } else if word.contains('.') {
            let start = at + (word.len() - word.trim_start_matches(AROUND).len());
            let bare = word.trim_matches(AROUND);
            if is_domain(bare.split('/').next().unwrap_or_default()) {
                add(start, start + bare.len(), Piece::Bare);
            }
        }
        at = end.max(at + 1);
        while !text.is_char_boundary(at) {
            at += 1;
        }
    }
    add(text.len(), text.len(), Piece::Plain);
    pieces
}

/// Whether a text holds a link or what looks like one.
pub(super) fn has_link(text: &str) -> bool {
    let is_link = |piece: &Piece<'_>| !matches!(piece, Piece::Plain(_));
    pieces(text).iter().any(is_link)
}

/// Where the run of signs ends that may stand in an address.
fn run(text: &str, start: usize) -> usize {
    let other = |byte: &u8| !byte.is_ascii_graphic() || matches!(byte, b'<' | b'>');
    let length = text.as_bytes()[start..].iter().position(other);
    length.map_or(text.len(), |length| start + length)
}

/// Where a link begins in a run.
fn scheme(word: &str) -> Option<usize> {
    let rest = |at: usize, scheme: &str| {
        let found = word.get(at - scheme.len()..at)?;
        found
            .eq_ignore_ascii_case(scheme)
            .then(|| at - scheme.len())
    };
    let at = word.find("://")?;
    // Of `https` the end is no `http`.
    let long = at.checked_sub(5).and_then(|_| rest(at, "https"));
    let short = at.checked_sub(4).and_then(|_| rest(at, "http"));
    let follows = word[at + 3..].starts_with(|c: char| c.is_ascii_alphanumeric());
    long.or(short).filter(|_| follows)
}

/// Labels of letters, digits and hyphens, of which the last is of letters.
fn is_domain(text: &str) -> bool {
    let label = |label: &str| {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        !label.is_empty()
            && label.bytes().all(fits)
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    text.split('.').all(label)
        && text.rsplit_once('.').is_some_and(|(_, ending)| {
            ending.len() >= 2 && ending.bytes().all(|byte| byte.is_ascii_alphabetic())
        })
}
