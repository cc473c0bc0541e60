//! The text of a story file becomes the fields of a form, and two forms what is to be changed.

use serde::{Deserialize, Serialize};

use super::Unfit;
use super::edit::Want;
use crate::diagnostic::is_unseen;
use crate::front_matter;
use crate::source::Sources;
use crate::yaml::{Entry, Item, Node};

/// The values that the form holds, by the keys that lead to them.
pub(super) const FIELDS: [&str; 14] = [
    "title",
    "date",
    "care",
    "cause",
    "change",
    "demand",
    "tags",
    "draft",
    "photo.file",
    "photo.alt",
    "photo.credit",
    "photo.consent.given",
    "photo.consent.scope",
    "photo.consent.until",
];

/// The fields of a story. Texts of one line hold no line breaks; what a file does not say is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Form {
    /// Its title.
    pub title: String,
    /// Its day, as the file has it.
    pub date: String,
    /// The first beat.
    pub care: String,
    /// The second.
    pub cause: String,
    /// The third.
    pub change: String,
    /// Ids of demands.
    pub demands: Vec<String>,
    /// Its photo.
    pub photo: Option<Photo>,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// `true` for a draft, or the first day on which it is public; empty where it is public from its date on.
    pub draft: String,
    /// The long telling, in Markdown.
    pub body: String,
}

/// The fields of a photo.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Photo {
    /// Its name in the media folder.
    pub file: String,
    /// What can be seen.
    pub alt: String,
    /// What those who can be recognised agreed to, if they did.
    pub consent: Option<Consent>,
    /// Who made it.
    pub credit: String,
}

/// A consent as it is written down.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Consent {
    /// The day on which it was given; empty in the short form, which tells only that it was.
    pub given: String,
    /// What it is for.
    pub scope: Vec<String>,
    /// Its last day; empty where it has none.
    pub until: String,
}

/// What is to be changed.
pub(super) struct Wants {
    pub(super) keys: Vec<(&'static str, Want)>,
    pub(super) body: Option<String>,
}

impl Form {
    /// The same without what no field can hold: signs that cannot be seen, spaces that say nothing, empty
    /// entries of lists.
    #[must_use]
    pub fn tidy(mut self) -> Form {
        let lines = [
            &mut self.title,
            &mut self.date,
            &mut self.care,
            &mut self.cause,
            &mut self.change,
            &mut self.draft,
        ];
        lines.into_iter().for_each(tidy);
        if self.draft == "false" {
            self.draft.clear();
        }
        tidy_all(&mut self.demands);
        tidy_all(&mut self.tags);
        if let Some(photo) = &mut self.photo {
            [&mut photo.file, &mut photo.alt, &mut photo.credit]
                .into_iter()
                .for_each(tidy);
            if let Some(consent) = &mut photo.consent {
                tidy(&mut consent.given);
                tidy_all(&mut consent.scope);
                tidy(&mut consent.until);
            }
        }
        let body = self.body.replace("\r\n", "\n").replace('\r', "\n");
        let seen = |c: &char| !c.is_control() || ['\n', '\t'].contains(c);
        let body: String = body.chars().filter(seen).collect();
        // A first line may begin with spaces that mean something; one of spaces alone says nothing.
        let blank = body.split_inclusive('\n');
        let blank: usize = blank
            .take_while(|line| line.trim().is_empty())
            .map(str::len)
            .sum();
        self.body = body[blank..].trim_end().to_owned();
        self
    }

    fn texts(&self) -> [(&'static str, &str); 5] {
        [
            ("title", &self.title),
            ("date", &self.date),
            ("care", &self.care),
            ("cause", &self.cause),
            ("change", &self.change),
        ]
    }

    /// All that a new story says, and the keys that it needs.
    pub(super) fn needed(&self) -> Wants {
        let mut wants = self.wants(&Form::default());
        let has = |wants: &Wants, key| wants.keys.iter().any(|(known, _)| *known == key);
        for (key, _) in self.texts() {
            if !has(&wants, key) {
                wants.keys.push((key, Want::Text(String::new())));
            }
        }
        wants
    }

    /// What changes a text that says `old` into one that says this.
    pub(super) fn wants(&self, old: &Form) -> Wants {
        let mut keys = Vec::new();
        for ((key, new), (_, old)) in self.texts().into_iter().zip(old.texts()) {
            text(&mut keys, key, new, old);
        }
        list(&mut keys, "demand", &self.demands, &old.demands, true);
        match (&self.photo, &old.photo) {
            (Some(new), Some(old)) if new != old => {
                keys.push(("photo", Want::Map(new.wants(old))));
            }
            (Some(new), None) => keys.push(("photo", Want::Map(new.needed()))),
            (None, Some(_)) => keys.push(("photo", Want::Nothing)),
            _ => {}
        }
        list(&mut keys, "tags", &self.tags, &old.tags, false);
        if self.draft != old.draft {
            let value = match self.draft.is_empty() {
                true => "false",
                false => &self.draft,
            };
            keys.push(("draft", Want::Text(value.to_owned())));
        }
        Wants {
            keys,
            body: (self.body != old.body).then(|| self.body.clone()),
        }
    }
}

impl Photo {
    fn needed(&self) -> Vec<(&'static str, Want)> {
        let mut wants = self.wants(&Photo::default());
        for key in ["file", "alt"] {
            if !wants.iter().any(|(known, _)| *known == key) {
                wants.push((key, Want::Text(String::new())));
            }
        }
        wants
    }

    fn wants(&self, old: &Photo) -> Vec<(&'static str, Want)> {
        let mut wants = Vec::new();
        text(&mut wants, "file", &self.file, &old.file);
        text(&mut wants, "alt", &self.alt, &old.alt);
        match (&self.consent, &old.consent) {
            (Some(new), old) if old.as_ref() != Some(new) => {
                wants.push(("consent", new.want(old.as_ref())));
            }
            (None, Some(_)) => wants.push(("consent", Want::Nothing)),
            _ => {}
        }
        text(&mut wants, "credit", &self.credit, &old.credit);
        wants
    }
}

impl Consent {
    /// A day, a scope or a last day are written; without any, the short form says that it was given.
    fn want(&self, old: Option<&Consent>) -> Want {
        if *self == Consent::default() {
            return Want::Text("given".to_owned());
        }
        let none = Consent::default();
        let old = old.unwrap_or(&none);
        let mut wants = Vec::new();
        text(&mut wants, "given", &self.given, &old.given);
        list(&mut wants, "scope", &self.scope, &old.scope, false);
        text(&mut wants, "until", &self.until, &old.until);
        Want::Map(wants)
    }
}

fn text(wants: &mut Vec<(&'static str, Want)>, key: &'static str, new: &str, old: &str) {
    if new != old {
        wants.push((key, Want::Text(new.to_owned())));
    }
}

fn list(
    wants: &mut Vec<(&'static str, Want)>,
    key: &'static str,
    new: &[String],
    old: &[String],
    may_be_one: bool,
) {
    if new != old {
        wants.push((
            key,
            match new {
                [one] if may_be_one => Want::One(one.clone()),
                all => Want::List(all.to_vec()),
            },
        ));
    }
}

fn tidy(text: &mut String) {
    let seen = |c: &char| c.is_whitespace() || !(c.is_control() || is_unseen(*c));
    let seen: String = text.chars().filter(seen).collect();
    *text = seen.split_whitespace().collect::<Vec<_>>().join(" ");
}

fn tidy_all(texts: &mut Vec<String>) {
    texts.iter_mut().for_each(tidy);
    texts.retain(|text| !text.is_empty());
}

/// What a text says in the fields of the form.
///
/// # Errors
/// Why it cannot be read so: its front matter has faults, or holds something else where a field is.
pub fn read(text: &str) -> Result<Form, Unfit> {
    let mut sources = Sources::default();
    let id = sources.add("", text);
    let split = front_matter::split(sources.get(id), id);
    if let Some(told) = split.diagnostics.first() {
        return Err(Unfit(told.message.clone()));
    }
    let front = entries(&split.front, "the front matter")?;
    let photo = match value(front, "photo").map(|item| (item, &item.node)) {
        None | Some((_, Node::Null)) => None,
        Some((item, _)) => Some(read_photo(item)?),
    };
    let form = Form {
        title: text_of(front, "title")?,
        date: text_of(front, "date")?,
        care: text_of(front, "care")?,
        cause: text_of(front, "cause")?,
        change: text_of(front, "change")?,
        demands: texts_of(front, "demand")?,
        photo,
        tags: texts_of(front, "tags")?,
        draft: text_of(front, "draft")?,
        body: split.body.to_owned(),
    };
    Ok(form.tidy())
}

fn read_photo(item: &Item) -> Result<Photo, Unfit> {
    let keys = entries(item, "`photo`")?;
    let consent = match value(keys, "consent").map(|item| (item, &item.node)) {
        Some((_, Node::Scalar(word))) if word == "given" => Some(Consent::default()),
        Some((item, Node::Map(_))) => {
            let keys = entries(item, "`consent`")?;
            Some(Consent {
                given: text_of(keys, "given")?,
                scope: texts_of(keys, "scope")?,
                until: text_of(keys, "until")?,
            })
        }
        // Withdrawn, or a word that says nothing.
        _ => None,
    };
    Ok(Photo {
        file: text_of(keys, "file")?,
        alt: text_of(keys, "alt")?,
        consent,
        credit: text_of(keys, "credit")?,
    })
}

fn entries<'a>(item: &'a Item, what: &str) -> Result<&'a [Entry], Unfit> {
    match &item.node {
        Node::Map(entries) => Ok(entries),
        Node::Null => Ok(&[]),
        _ => Err(Unfit(format!("{what} holds no keys and values"))),
    }
}

fn value<'a>(entries: &'a [Entry], key: &str) -> Option<&'a Item> {
    let entry = entries.iter().find(|entry| entry.key.value == key)?;
    Some(&entry.value)
}

fn text_of(entries: &[Entry], key: &str) -> Result<String, Unfit> {
    match value(entries, key).map(|item| &item.node) {
        None | Some(Node::Null) => Ok(String::new()),
        Some(Node::Scalar(text)) => Ok(text.clone()),
        Some(_) => Err(Unfit(format!("`{key}` is not a text"))),
    }
}

fn texts_of(entries: &[Entry], key: &str) -> Result<Vec<String>, Unfit> {
    let one = |item: &Item| match &item.node {
        Node::Scalar(text) => Ok(text.clone()),
        Node::Null => Ok(String::new()),
        _ => Err(Unfit(format!("`{key}` is not a text or a list of texts"))),
    };
    match value(entries, key) {
        None => Ok(Vec::new()),
        Some(item) => match &item.node {
            Node::List(items) => items.iter().map(one).collect(),
            _ => Ok(vec![one(item)?]),
        },
    }
}
