//! The files of a new campaign or story, with a person's own words filled in.

/// Puts values in the place of words, in one pass, so that a value which holds such a word stays as
/// the person wrote it.
pub(super) fn fill(starter: &str, values: &[(&str, &str)]) -> String {
    let (mut out, mut rest) = (String::with_capacity(starter.len()), starter);
    let next = |rest: &str| {
        let places = values
            .iter()
            .filter_map(|pair| Some((rest.find(pair.0)?, *pair)));
        places.min_by_key(|(at, _)| *at)
    };
    while let Some((at, (word, value))) = next(rest) {
        out.push_str(&rest[..at]);
        out.push_str(value);
        rest = &rest[at + word.len()..];
    }
    out + rest
}

/// A text as YAML in double quotes, whatever signs it has: a JSON string is such a one.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
