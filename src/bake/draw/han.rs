//! A language tag or the name of a font family becomes the form that Han characters take there.
//!
//! Chinese, Japanese and Korean share characters (直, 骨, 令) that each draws in its own way. The
//! fonts of one design say in their names which way is theirs, with the words that Noto, Source Han,
//! IBM Plex and others use: `Noto Sans JP`, `Source Han Serif CN`.

/// Whose form a shared character takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Han {
    Japanese,
    Korean,
    Simplified,
    Traditional,
}

impl Han {
    /// The form that a text in this language wants: `zh-TW`, `ja`.
    pub(super) fn of_language(tag: &str) -> Option<Han> {
        let mut parts = tag.split('-').map(str::to_ascii_lowercase);
        match parts.next()?.as_str() {
            "ja" => Some(Han::Japanese),
            "ko" => Some(Han::Korean),
            "yue" => Some(Han::Traditional),
            "zh" => Some(
                match parts.find_map(|part| match part.as_str() {
                    "hans" | "cn" | "sg" | "my" => Some(Han::Simplified),
                    "hant" | "tw" | "hk" | "mo" => Some(Han::Traditional),
                    _ => None,
                }) {
                    Some(form) => form,
                    None => Han::Simplified,
                },
            ),
            _ => None,
        }
    }

    /// The form that a family of fonts draws, if its name says so.
    pub(super) fn of_family(name: &str) -> Option<Han> {
        name.split([' ', '-', '_']).find_map(|word| match word {
            "JP" | "Japanese" => Some(Han::Japanese),
            "KR" | "Korean" => Some(Han::Korean),
            "SC" | "CN" => Some(Han::Simplified),
            "TC" | "TW" | "HK" => Some(Han::Traditional),
            _ => None,
        })
    }
}
