//! The words of a language become functions that templates call: `say` in a text, `label` in an attribute, `forms` for
//! a script.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Error, Kwargs, State, TeraResult, Value, escape_html};

use crate::diagnostic::nearest;
use crate::theme::{Theme, WORDS};
use crate::words::Words;
use crate::words::message::{self, Message};

/// Lets the templates of a theme say these words.
pub(super) fn teach(theme: &mut Theme, words: Words) {
    let words = Arc::new(words);
    let [say, label, forms] = WORDS;
    theme.teach(say, self::say(&words));
    theme.teach(label, self::label(&words));
    theme.teach(forms, self::forms(&words));
}

/// `say(id="…", part=…)`: a message as HTML. Parts may be HTML themselves; `count` is the number by which a form is
/// chosen. English that stands in for another language says so.
fn say(words: &Arc<Words>) -> impl Fn(Kwargs, &State) -> TeraResult<Value> + use<> {
    let words = Arc::clone(words);
    move |kwargs, _| Ok(Value::safe_string(&text(&words, &kwargs, true)?))
}

/// `label(id="…", part=…)`: the same as a plain text, for attributes and wherever no element may stand.
fn label(words: &Arc<Words>) -> impl Fn(Kwargs, &State) -> TeraResult<String> + use<> {
    let words = Arc::clone(words);
    move |kwargs, _| text(&words, &kwargs, false)
}

/// `forms(id="…")`: the forms of a message by plural category, as JSON.
fn forms(words: &Arc<Words>) -> impl Fn(Kwargs, &State) -> TeraResult<String> + use<> {
    let words = Arc::clone(words);
    move |kwargs, _| {
        let forms = words.forms(named(kwargs.must_get("id")?)?);
        let forms: BTreeMap<_, _> = forms.into_iter().collect();
        Ok(serde_json::json!(forms).to_string())
    }
}

fn text(words: &Words, kwargs: &Kwargs, html: bool) -> TeraResult<String> {
    let message = named(kwargs.must_get("id")?)?;
    let count = kwargs.get::<u64>("count")?;
    let parts = kwargs
        .iter()
        .filter_map(|(name, value)| Some((name.as_str()?, value)));
    // What chooses the message is no part of it.
    let parts = parts.filter(|(name, _)| !["id", "count"].contains(name));
    let part = |(name, value)| {
        let text = match html {
            true => as_html(value)?,
            false => as_text(value),
        };
        Ok((name, text))
    };
    let parts: Vec<(&str, String)> = parts.map(part).collect::<TeraResult<_>>()?;
    let parts: Vec<(&str, &str)> = parts.iter().map(|(name, text)| (*name, &**text)).collect();
    words
        .of_template(message, (count, &parts), html)
        .map_err(|part| {
            Error::message(format!(
                "the message `{}` needs the part `{part}`",
                message.id
            ))
        })
}

/// The message of that name.
fn named(id: &str) -> TeraResult<&'static Message> {
    message::find(id).ok_or_else(|| {
        let near = nearest(id, message::all().map(|message| message.id));
        let near = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
        Error::message(format!("there is no message `{id}`{near}"))
    })
}

/// A part as text. A number is written plainly: one that may have thousands comes as `count`, or as a text.
fn as_text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// The same as HTML.
fn as_html(value: &Value) -> TeraResult<String> {
    let text = as_text(value);
    if value.is_safe() {
        return Ok(text);
    }
    let mut html = Vec::new();
    let written = escape_html(&text, &mut html);
    written.map_err(|error| Error::message(error.to_string()))?;
    Ok(String::from_utf8_lossy(&html).into_owned())
}
