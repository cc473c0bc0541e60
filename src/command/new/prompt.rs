//! At a terminal, what was not said is asked, one question after the other.

use std::io::IsTerminal;

use dialoguer::theme::{ColorfulTheme, SimpleTheme, Theme};
use dialoguer::{Input, Select};

use super::answers::{Answers, Known};
use super::kinds::{Ask, Kind, Need, Sort};

/// Whether somebody sits there who can answer.
pub(in crate::command) fn can_ask() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

fn theme() -> Box<dyn Theme> {
    match dialoguer::console::colors_enabled_stderr() {
        true => Box::new(ColorfulTheme::default()),
        false => Box::new(SimpleTheme),
    }
}

fn failed(error: &dialoguer::Error) -> String {
    format!("the terminal could not be asked: {error}; nothing was made")
}

/// Asks which kind it is to be.
pub(super) fn kind(kinds: &'static [Kind]) -> Result<&'static Kind, String> {
    let lines: Vec<String> = (kinds.iter())
        .map(|kind| format!("{:10} {}", kind.word, kind.about))
        .collect();
    let theme = theme();
    let select = Select::with_theme(&*theme).with_prompt("What is it?");
    let chosen = select.items(&lines).default(0).interact();
    chosen.map(|at| &kinds[at]).map_err(|error| failed(&error))
}

/// Asks for everything that was not said.
pub(super) fn rest(kind: &Kind, answers: &mut Answers, known: &Known) -> Result<(), String> {
    for ask in kind.asks {
        if !answers.contains_key(ask.key)
            && let Some(answer) = one(ask, known)?
        {
            answers.insert(ask.key, answer);
        }
    }
    Ok(())
}

/// Asks one question; nothing, when it is passed over.
fn one(ask: &Ask, known: &Known) -> Result<Option<String>, String> {
    let theme = theme();
    let words: Vec<&str> = match ask.sort {
        Sort::Choice(words) => words.to_vec(),
        Sort::Demand => known.demands.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    };
    if !words.is_empty() {
        let passed = (ask.need != Need::Yes).then_some("(leave it out)");
        let items: Vec<&str> = words.iter().copied().chain(passed).collect();
        let select = Select::with_theme(&*theme).with_prompt(super::sentence(ask.about));
        let chosen = select.items(&items).default(0).interact();
        let chosen = chosen.map_err(|error| failed(&error))?;
        return Ok(words.get(chosen).map(|word| (*word).to_owned()));
    }
    let hint = match ask.need {
        Need::Yes => ask.example.to_owned(),
        _ => format!("{}; Enter leaves it out", ask.example),
    };
    let unless = ask.unless(known);
    let prompt = match unless {
        Some(_) => super::sentence(ask.about),
        None => format!("{} ({hint})", super::sentence(ask.about)),
    };
    let needed = ask.need == Need::Yes;
    let input = Input::<String>::with_theme(&*theme)
        .with_prompt(prompt)
        .allow_empty(!needed);
    let input = match unless {
        Some(unless) => input.default(unless),
        None => input,
    };
    let fits = |answer: &String| match answer.trim().is_empty() {
        true if needed => Err("this one is needed".to_owned()),
        true => Ok(()),
        false => ask.take(answer, known).map(drop),
    };
    let answer = input.validate_with(fits).interact_text();
    let answer = answer.map_err(|error| failed(&error))?;
    if answer.trim().is_empty() {
        return Ok(None);
    }
    ask.take(&answer, known).map(Some)
}
