//! The kinds of YAML that people write become JSON Schemas, by which editors complete and check as one types.
//!
//! The tables here say again what the readers of each kind know. A test holds the two together: it breaks an
//! example of every key in many ways, and schema and reader must agree on each.

mod data;
mod key;
mod settings;
mod texts;

use serde_json::{Value, json};

use key::{Key, map};

/// A kind of YAML: a file of it, or the front matter of a Markdown file.
pub struct Kind {
    /// Its word on the command line, and the name of its schema.
    pub word: &'static str,
    /// What it is.
    pub about: &'static str,
    /// Which files are of it, seen from the campaign's folder.
    pub files: &'static str,
    keys: &'static [Key],
    /// Keys of which one at least must be there.
    one_of: &'static [&'static str],
    /// Keys of which only one may be there.
    apart: &'static [&'static str],
}

/// All kinds.
pub const KINDS: &[Kind] = &[
    settings::CAMPAIGN,
    texts::STORY,
    texts::TRANSLATION,
    texts::DEMAND,
    texts::BRIEFING,
    texts::VICTORY,
    texts::TESTIMONY,
    texts::GUIDE,
    data::METRICS,
    data::MONEY,
    data::BOARD,
    data::CALENDAR,
    data::HOLIDAYS,
    data::REDIRECTS,
    settings::THEME,
];

/// Where the schemas of a campaign lie in its folder.
pub const FOLDER: &str = ".careledger/schema";

/// What each schema says of itself, so that it is not mistaken for somebody's own file.
pub const MARK: &str = "Made by careledger; `careledger schema --all FOLDER` makes it anew.";

impl Kind {
    /// The schema, in draft 7: the newest of which the YAML language server of most editors knows every word.
    pub fn schema(&self) -> Value {
        let mut schema = json!({
            "$schema": "http://json-schema.org/draft-07/schema#",
            "$comment": MARK,
            "title": format!("careledger: {}", self.word),
            "description": format!("{}: {}", self.about, self.files),
        });
        let alternatives = self.one_of.iter().map(|key| json!({ "required": [key] }));
        let alternatives: Vec<Value> = alternatives.collect();
        let (Some(own), Value::Object(keys)) = (schema.as_object_mut(), map(self.keys)) else {
            return schema;
        };
        own.extend(keys);
        // Of what may be withdrawn as a whole, nothing more need be left.
        let required = own.get("required").cloned().unwrap_or_default();
        let needed = |key: &str| {
            required
                .as_array()
                .is_some_and(|keys| keys.contains(&key.into()))
        };
        if own["properties"].get("consent").is_some() && !needed("consent") {
            own.remove("required");
            let withdrawn = json!({ "consent": { "const": "withdrawn" } });
            own.insert(
                "if".to_owned(),
                json!({ "required": ["consent"], "properties": withdrawn }),
            );
            own.insert("else".to_owned(), json!({ "required": required }));
        }
        if !alternatives.is_empty() {
            own.insert("anyOf".to_owned(), alternatives.into());
        }
        if !self.apart.is_empty() {
            own.insert("not".to_owned(), json!({ "required": self.apart }));
        }
        schema
    }

    /// The schema as a file.
    pub fn text(&self) -> String {
        format!("{:#}\n", self.schema())
    }

    /// The name of that file.
    pub fn file_name(&self) -> String {
        format!("{}.json", self.word)
    }
}
