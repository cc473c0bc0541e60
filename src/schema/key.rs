//! A key and the shape of its value become their part of a JSON Schema.

use std::ops::RangeInclusive;

use serde_json::{Map, Value, json};

/// A key of a map.
#[derive(Clone)]
pub(super) struct Key {
    name: &'static str,
    shape: Shape,
    about: &'static str,
    is_needed: bool,
}

/// What may stand behind a key; where a text is given, it is an example.
#[derive(Clone)]
pub(super) enum Shape {
    /// Words; a number and a truth are words too, so that `title: 1984` is the title that it seems.
    Text(&'static str),
    /// Words, of no more than so many characters.
    Short(usize, &'static str),
    /// One text, or a list of them.
    Texts(&'static str),
    /// The same, without commas: those are forgotten brackets.
    Words(&'static str),
    /// A text that fits a pattern.
    Like(&'static str, &'static str),
    /// A full address on the web.
    Address,
    /// A date as 2026-11-08.
    Day,
    /// A time of day as 18:30.
    Time(&'static str),
    /// `true` or `false`.
    Flag,
    /// A whole number within bounds, and an example.
    Whole(RangeInclusive<u32>, u32),
    /// One such number, or a list of them.
    Wholes(RangeInclusive<u32>, u32),
    /// An exact number above zero.
    Number(&'static str),
    /// An exact number of at least zero.
    NumberOrZero(&'static str),
    /// One of a few words.
    Choice(&'static [&'static str]),
    /// One or several of them.
    Choices(&'static [&'static str]),
    /// Keys and values.
    Map(&'static [Key]),
    /// A list of such.
    List(&'static [Key]),
    /// Names of the writer's own, such as the one given, each with a value.
    Named(&'static str, &'static Shape),
    /// The one or the other.
    Either(&'static Shape, &'static Shape),
}

pub(super) const fn key(name: &'static str, shape: Shape, about: &'static str) -> Key {
    Key {
        name,
        shape,
        about,
        is_needed: false,
    }
}

pub(super) const fn needed(name: &'static str, shape: Shape, about: &'static str) -> Key {
    Key {
        name,
        shape,
        about,
        is_needed: true,
    }
}

/// A name that can be part of an address.
pub(super) const ID: &str = "^[a-z0-9][a-z0-9-]{0,159}$";
/// A language tag (BCP 47).
pub(super) const LANGUAGE: &str = "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$";
const DAY: &str = "^(19|2[01])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
const TIME: &str = "^([01][0-9]|2[0-3]):[0-5][0-9]$";
const ADDRESS: &str = "^([Hh][Tt][Tt][Pp][Ss]?://[^/\\s]|mailto:|tel:)";
/// As many digits as sums can hold exactly.
const NUMBER: &str = "^[0-9]{1,15}(\\.[0-9]{1,6})?$";

/// A map of keys.
pub(super) fn map(keys: &[Key]) -> Value {
    let properties: Map<String, Value> = (keys.iter())
        .map(|key| (key.name.to_owned(), key.schema()))
        .collect();
    let required = keys.iter().filter(|key| key.is_needed);
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": required.map(|key| key.name).collect::<Vec<_>>(),
        "properties": properties,
    })
}

impl Key {
    fn schema(&self) -> Value {
        let mut schema = self.shape.schema();
        if let Some(own) = schema.as_object_mut() {
            own.shift_insert(0, "description".to_owned(), self.about.into());
            // What must be there must also say something.
            if self.is_needed && matches!(self.shape, Shape::Text(_) | Shape::Short(..)) {
                own.insert("pattern".to_owned(), "\\S".into());
            }
            // A group whose lines are all notes still is nothing wrong.
            let kind = own.get("type").cloned().unwrap_or_default();
            if !self.is_needed && (kind == "object" || kind == "array") {
                own.insert("type".to_owned(), json!([kind, "null"]));
            }
        }
        schema
    }
}

impl Shape {
    fn schema(&self) -> Value {
        let one_or_list = |one: Value| json!({ "anyOf": [one, { "type": "array", "items": one }] });
        let number = |bound: &str, example: &str| {
            let example: Value = serde_json::from_str(example).unwrap_or_default();
            let mut number =
                json!({ "type": ["number", "string"], "pattern": NUMBER, "examples": [example] });
            number[bound] = 0.into();
            number
        };
        match self {
            Self::Text(example) => {
                json!({ "type": ["string", "number", "boolean"], "examples": [example] })
            }
            Self::Short(most, example) => {
                json!({ "type": ["string", "number", "boolean"], "maxLength": most, "examples": [example] })
            }
            Self::Texts(example) | Self::Words(example) => {
                let mut text = Self::Text(example).schema();
                let has_commas = matches!(self, Self::Texts(_));
                text["pattern"] = if has_commas {
                    "\\S"
                } else {
                    "^[^,]*[^\\s,][^,]*$"
                }
                .into();
                one_or_list(text)
            }
            Self::Like(pattern, example) => {
                // No part of the standard; editors show it in the place of the pattern.
                let message = format!("This does not fit; write it such as {example}");
                json!({ "type": "string", "pattern": pattern, "patternErrorMessage": message, "examples": [example] })
            }
            Self::Address => Self::Like(ADDRESS, "https://your-site.example/").schema(),
            Self::Day => Self::Like(DAY, "2026-11-08").schema(),
            Self::Time(example) => Self::Like(TIME, example).schema(),
            Self::Flag => json!({ "type": "boolean" }),
            Self::Whole(range, example) => {
                json!({ "type": "integer", "minimum": range.start(), "maximum": range.end(), "examples": [example] })
            }
            Self::Wholes(range, example) => {
                one_or_list(Self::Whole(range.clone(), *example).schema())
            }
            Self::Number(example) => number("exclusiveMinimum", example),
            Self::NumberOrZero(example) => number("minimum", example),
            Self::Choice(words) => json!({ "enum": words }),
            Self::Choices(words) => one_or_list(Self::Choice(words).schema()),
            Self::Map(keys) => map(keys),
            Self::List(keys) => json!({ "type": "array", "items": map(keys) }),
            Self::Named(name, shape) => {
                let shape = shape.schema();
                json!({ "type": "object", "additionalProperties": shape, "examples": [{ *name: example(&shape) }] })
            }
            Self::Either(one, other) => json!({ "anyOf": [one.schema(), other.schema()] }),
        }
    }
}

/// A value that fits: the example of a schema of a single value, or of its first alternative.
fn example(schema: &Value) -> Value {
    let given = [&schema["examples"][0], &schema["enum"][0]];
    let given = given.into_iter().find(|given| !given.is_null());
    given.map_or_else(|| example_of_first(schema), Clone::clone)
}

fn example_of_first(schema: &Value) -> Value {
    match &schema["anyOf"][0] {
        Value::Null => Value::Null,
        first => example(first),
    }
}
