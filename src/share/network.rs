//! The carried table of networks becomes what each of them takes, and how it counts.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::date;

/// A network, or a way of sending messages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Network {
    /// As people ask for it: `x`.
    pub id: String,
    /// As people read it.
    pub name: String,
    /// How much fits into one post, in the units by which it counts.
    pub most: usize,
    /// How it counts.
    pub(super) count: Rule,
    /// A second limit, in bytes of UTF-8.
    pub(super) bytes: Option<usize>,
    /// What every link counts, however long it is; nothing where it counts like other text.
    pub(super) link: Option<usize>,
    /// Whether a domain without `https://` counts as a link, too.
    #[serde(default)]
    pub(super) bare: bool,
    /// How many messages may be joined into one.
    #[serde(default = "one")]
    pub(super) messages: usize,
    /// Whether typographic signs are written with plain ones.
    #[serde(default)]
    plain: bool,
    /// Whether people post threads there.
    #[serde(default)]
    pub thread: bool,
    /// The name of its template.
    pub(super) template: String,
    /// How long an alternative text may be, in units of UTF-16; nothing where none can be given or no limit
    /// is known.
    pub alt: Option<usize>,
}

fn one() -> usize {
    1
}

/// A way of counting; what each is stands in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Rule {
    Weighted,
    Graphemes,
    EmojiBytes,
    #[serde(rename = "utf-16")]
    Utf16,
    Sms,
}

/// The whole table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Table {
    as_of: String,
    pub(super) networks: Vec<Network>,
    pub(super) templates: BTreeMap<String, String>,
    /// First and last code point of what counts one on X.
    pub(super) light: Vec<(u32, u32)>,
    pub(super) gsm: String,
    pub(super) gsm_extension: String,
    plain: BTreeMap<char, String>,
}

#[expect(
    clippy::expect_used,
    reason = "the table is part of the program, and a test reads it"
)]
pub(super) static TABLE: LazyLock<Table> = LazyLock::new(|| {
    serde_yaml::from_str(include_str!("networks.yaml")).expect("the table can be read")
});

/// All networks, in the order in which pages and lists show them.
pub fn networks() -> &'static [Network] {
    &TABLE.networks
}

/// The day on which the table was last compared with what the networks say.
pub fn as_of() -> NaiveDate {
    // A test holds that it is a day.
    date::parse(&TABLE.as_of).unwrap_or_default()
}

/// The longest alternative text that every network takes which sets a limit, in units of UTF-16.
pub fn alt_limit() -> usize {
    static LEAST: LazyLock<usize> = LazyLock::new(|| {
        let limits = TABLE.networks.iter().filter_map(|network| network.alt);
        limits.min().unwrap_or(usize::MAX)
    });
    *LEAST
}

impl Network {
    /// A text in the signs that are good to send there.
    pub(super) fn written(&self, text: String) -> String {
        let replaced = |c: char| self.plain && TABLE.plain.contains_key(&c);
        if !text.contains(replaced) {
            return text;
        }
        let mut plain = String::with_capacity(text.len());
        for c in text.chars() {
            match TABLE.plain.get(&c) {
                Some(sign) => plain.push_str(sign),
                None => plain.push(c),
            }
        }
        plain
    }
}
