//! What a person answers, by flags or at the terminal, is checked and put into a new file.

use std::collections::BTreeMap;

use super::kinds::{Ask, Need, Sort};
use crate::command::starter::quoted;
use crate::date;
use crate::diagnostic::nearest;
use crate::story::NUMBERS;
use crate::week::Week;

/// What the campaign has that answers may name.
pub(super) struct Known {
    /// The ids of its demands.
    pub(super) demands: Vec<String>,
    /// The day.
    pub(super) today: chrono::NaiveDate,
}

/// Answers by their keys, as they will stand in the file.
pub(super) type Answers = BTreeMap<&'static str, String>;

impl Ask {
    /// The answer as it stands in the file.
    ///
    /// # Errors
    /// What is wrong with it, in plain words.
    pub(super) fn take(&self, answer: &str, known: &Known) -> Result<String, String> {
        let answer = answer.split_whitespace().collect::<Vec<_>>().join(" ");
        if answer.contains(char::is_control) {
            return Err("it holds an invisible control character".to_owned());
        }
        let wrong = |what: &str| {
            Err(format!(
                "`{answer}` is not {what}, such as {}",
                self.example
            ))
        };
        match self.sort {
            Sort::Text => Ok(quoted(&answer)),
            Sort::Texts => {
                let texts = answer.trim_matches(['[', ']']).split(',');
                let texts = texts.map(str::trim).filter(|text| !text.is_empty());
                Ok(format!(
                    "[{}]",
                    texts.map(quoted).collect::<Vec<_>>().join(", ")
                ))
            }
            Sort::Day => date::parse(&answer)
                .map(|day| day.to_string())
                .map_err(|fault| format!("{}; write it as 2026-11-08", fault.message(&answer))),
            Sort::Time => {
                let time = chrono::NaiveTime::parse_from_str(&answer, "%H:%M");
                time.map_or_else(
                    |_| wrong("a time of day"),
                    |time| Ok(quoted(&time.format("%H:%M").to_string())),
                )
            }
            Sort::Whole => match answer.parse::<u32>() {
                Ok(number) if NUMBERS.contains(&number) => Ok(number.to_string()),
                _ => wrong("a whole number above zero"),
            },
            Sort::Week => {
                Week::parse(&answer).map_or_else(|| wrong("a week"), |week| Ok(week.label()))
            }
            Sort::Address => match url::Url::parse(&answer) {
                Ok(url) if ["http", "https"].contains(&url.scheme()) => Ok(quoted(url.as_str())),
                _ => wrong("an address on the web"),
            },
            Sort::Choice(words) => choose(&answer, words.iter().copied()),
            // Where a campaign has none yet, any may be named ahead.
            Sort::Demand if known.demands.is_empty() => Ok(answer),
            Sort::Demand => choose(&answer, known.demands.iter().map(String::as_str)),
        }
    }

    /// What stands in the file where nothing was answered.
    fn example(&self, known: &Known) -> String {
        match (self.sort, known.demands.split_first()) {
            (Sort::Demand, Some((one, []))) => one.clone(),
            (Sort::Demand, Some((one, others))) => format!("{one}   # or {}", others.join(", ")),
            _ => self.example.to_owned(),
        }
    }

    /// The answer that is taken unless another is given.
    pub(super) fn unless(&self, known: &Known) -> Option<String> {
        (self.need == Need::Now).then(|| match self.sort {
            Sort::Week => Week::of(known.today).label(),
            _ => known.today.to_string(),
        })
    }
}

fn choose<'a>(
    answer: &str,
    words: impl Iterator<Item = &'a str> + Clone,
) -> Result<String, String> {
    if words.clone().any(|word| word == answer) {
        return Ok(answer.to_owned());
    }
    let all = words.clone().collect::<Vec<_>>().join(", ");
    Err(match nearest(answer, words) {
        Some(near) => format!("`{answer}` is none of {all}; did you mean `{near}`?"),
        None => format!("`{answer}` is none of {all}"),
    })
}

/// A starter with the answers in it. A line about something that was not answered becomes a note that
/// shows an example, unless the starter says what stands there instead: `«care|""»`.
pub(super) fn fill(starter: &str, asks: &[Ask], answers: &Answers, known: &Known) -> String {
    starter
        .split_inclusive('\n')
        .map(|line| fill_line(line, asks, answers, known))
        .collect()
}

fn fill_line(line: &str, asks: &[Ask], answers: &Answers, known: &Known) -> String {
    let gap = line.split_once('«').and_then(|(before, rest)| {
        let (gap, after) = rest.split_once('»')?;
        Some((before, gap, after))
    });
    let Some((before, gap, after)) = gap else {
        return line.to_owned();
    };
    let (key, instead) = gap
        .split_once('|')
        .map_or((gap, None), |(key, text)| (key, Some(text)));
    let value = answers.get(key).map(String::as_str).or(instead);
    if let Some(value) = value {
        return format!("{before}{value}{after}");
    }
    let ask = asks.iter().find(|ask| ask.key == key);
    let example = ask.map(|ask| ask.example(known)).unwrap_or_default();
    let text = before.trim_start();
    let space = &before[..before.len() - text.len()];
    // The first key of an entry keeps its dash, since the next lines belong to it.
    format!("{space}# {text}{example}{after}")
}
