//! A story file and what a person fills in become another one, in which nothing else changed.

use careledger::desk::{self, Form};
use careledger::front_matter;
use careledger::source::Sources;
use careledger::yaml::Node;

use super::chosen;

type Fill = fn(&mut Form, String);

/// The fields that are filled in, by the keys that hold them; the last is the text below.
const FIELDS: [(&str, Fill); 12] = [
    ("title", |form, text| form.title = text),
    ("date", |form, text| form.date = text),
    ("care", |form, text| form.care = text),
    ("cause", |form, text| form.cause = text),
    ("change", |form, text| form.change = text),
    ("draft", |form, text| form.draft = text),
    ("demand", |form, text| form.demands = lines(&text)),
    ("tags", |form, text| form.tags = lines(&text)),
    ("photo", |form, text| {
        form.photo.get_or_insert_default().file = text;
    }),
    ("photo", |form, text| {
        form.photo.get_or_insert_default().alt = text;
    }),
    ("photo", |form, text| {
        let photo = form.photo.get_or_insert_default();
        photo.consent.get_or_insert_default().scope = lines(&text);
    }),
    ("", |form, text| form.body = text),
];

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

/// Each key of front matter with all that is written for it, and the text below. Of a text that says nothing, the
/// sign of its block alone may count as written or not, by what follows it.
fn written(text: &str) -> (Vec<(String, String)>, String) {
    let mut sources = Sources::default();
    let id = sources.add("", text);
    let source = sources.get(id);
    let split = front_matter::split(source, id);
    let Node::Map(entries) = &split.front.node else {
        return (Vec::new(), split.body.to_owned());
    };
    let entry = |entry: &careledger::yaml::Entry| {
        let span = entry.value.span;
        let value = source.text.get(span.start as usize..span.end as usize);
        let value = match &entry.value.node {
            Node::Scalar(said) if said.is_empty() => "",
            _ => value.expect("it lies in the text").trim_end(),
        };
        (entry.key.value.clone(), value.to_owned())
    };
    (entries.iter().map(entry).collect(), split.body.to_owned())
}

/// The file of a story, a zero, and what is written into the field that the first byte chooses: the file says
/// it, says all other fields as before, and every other key stays to the letter.
pub fn desk(bytes: &[u8]) {
    let Some(((key, fill), input)) = chosen(bytes, &FIELDS) else {
        return;
    };
    let (text, value) = input.split_once('\0').unwrap_or((&input, ""));
    for at in [0, text.len() / 2, text.len()] {
        desk::field(text, at);
    }
    let mut new = Form::default();
    fill(&mut new, value.to_owned());
    if let Ok(made) = desk::blank(&new) {
        assert_eq!(desk::read(&made).as_ref(), Ok(&new.tidy()), "{made:?}");
    }
    let Ok(mut form) = desk::read(text) else {
        return;
    };
    assert_eq!(desk::write(text, &form).as_deref(), Ok(text));
    fill(&mut form, value.to_owned());
    let Ok(after) = desk::write(text, &form) else {
        return;
    };
    assert_eq!(
        desk::read(&after).as_ref(),
        Ok(&form.clone().tidy()),
        "{after:?}"
    );
    assert_eq!(desk::write(&after, &form).as_ref(), Ok(&after));
    let (keys, body) = written(text.strip_prefix('\u{feff}').unwrap_or(text));
    let (new_keys, new_body) = written(&after);
    let others = |keys: Vec<(String, String)>| {
        let others = keys.into_iter().filter(|(own, _)| own != key);
        others.collect::<Vec<_>>()
    };
    assert_eq!(others(new_keys), others(keys), "{after:?}");
    if !key.is_empty() {
        assert_eq!(new_body, body, "{after:?}");
    }
}
