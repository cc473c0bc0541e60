//! `careledger new`: a file of any kind, filled with what a person says, and never over another.

mod answers;
mod kinds;
mod prompt;

pub(super) use prompt::can_ask;

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::Outcome;
use super::place::day;
use super::report::{fail, say};
use super::schema;
use super::settle::settle;
use crate::campaign::{Settings, settings};
use crate::disk::read::Folders;
use crate::disk::{self, show, write};
use crate::site;
use crate::source::Folder;
use crate::story;
use crate::target::is_id;
use answers::{Answers, Known, fill};
use kinds::{KINDS, Kind, Need};

/// Arguments of `new`: those of each kind come from the table of kinds.
pub(super) struct New(ArgMatches);

impl clap::FromArgMatches for New {
    fn from_arg_matches(matches: &ArgMatches) -> Result<New, clap::Error> {
        Ok(New(matches.clone()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0 = matches.clone();
        Ok(())
    }
}

impl clap::Args for New {
    fn augment_args(command: Command) -> Command {
        let dir = Arg::new("dir")
            .long("dir")
            .global(true)
            .default_value(".")
            .value_name("DIR")
            .value_parser(value_parser!(PathBuf))
            .help("The campaign's folder");
        let today = Arg::new("today")
            .long("today")
            .global(true)
            .value_name("DATE")
            .value_parser(day)
            .help("Make it as if on this day, such as 2026-11-08");
        let command = command
            .arg(words(&KINDS[0]).help("The title of a story; for other kinds, name the kind first"))
            .arg(dir)
            .arg(today)
            .args_conflicts_with_subcommands(true)
            .after_help("Examples:\n  careledger new \"A warm meal on the ninth floor\"\n  careledger new --dir my-campaign \"The night bus\"\n  careledger new demand \"Night clinics\" --ask \"Reopen them.\" --target \"City Council\"\n  careledger new week 2026-W45\n\nOn a terminal, what you leave out is asked.");
        KINDS
            .iter()
            .fold(command, |command, kind| command.subcommand(of_kind(kind)))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

/// The first answer of a kind, in as many words as it needs.
fn words(kind: &Kind) -> Arg {
    Arg::new("words")
        .value_name(kind.asks[0].key.to_uppercase())
        .action(ArgAction::Append)
        .help(sentence(kind.asks[0].about))
}

fn of_kind(kind: &'static Kind) -> Command {
    let id = Arg::new("id").long("id").value_name("NAME").help(
        "The file's name, of small letters, digits and hyphens (made from the words unless set)",
    );
    let flags = kind.asks[1..].iter().map(|ask| {
        Arg::new(ask.key)
            .long(ask.key.replace('_', "-"))
            .value_name("ANSWER")
            .help(format!("{}: {}", sentence(ask.about), ask.example))
    });
    Command::new(kind.word)
        .about(kind.about)
        .arg(words(kind))
        .args(flags)
        .arg(id)
}

/// A phrase as it begins a line.
fn sentence(phrase: &str) -> String {
    let mut letters = phrase.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// The campaign that the file is for.
struct Home {
    dir: PathBuf,
    content: PathBuf,
    settings: Option<Settings>,
    known: Known,
    /// The number that the next story gets.
    next: u32,
}

impl New {
    pub(super) fn run(self) -> Outcome {
        self.try_run().unwrap_or_else(|outcome| outcome)
    }

    fn try_run(self) -> Result<Outcome, Outcome> {
        let (word, matches) = self.0.subcommand().unwrap_or((KINDS[0].word, &self.0));
        let named = self.0.subcommand().is_some();
        let home = Home::find(matches)?;
        let mut kind = KINDS
            .iter()
            .find(|kind| kind.word == word)
            .unwrap_or(&KINDS[0]);
        let said = said(kind, matches, named);
        // Nothing at all was said: which kind it is to be is the first question.
        if !named && said.is_empty() && prompt::can_ask() {
            kind = prompt::kind(KINDS).map_err(|error| fail(Outcome::Machine, error))?;
        }
        let mut answers = Answers::new();
        for (key, text) in &said {
            let ask = kind.asks.iter().find(|ask| ask.key == *key);
            if let Some(ask) = ask.filter(|_| !text.trim().is_empty()) {
                let answer = ask.take(text, &home.known);
                let answer = answer.map_err(|fault| {
                    fail(Outcome::Usage, format!("{}: {fault}", flag(kind, ask.key)))
                })?;
                answers.insert(ask.key, answer);
            }
        }
        let missing = |answers: &Answers| {
            let needed = kind.asks.iter().filter(|ask| ask.need == Need::Yes);
            needed
                .map(|ask| ask.key)
                .find(|key| !answers.contains_key(key))
        };
        if missing(&answers).is_some() && prompt::can_ask() {
            prompt::rest(kind, &mut answers, &home.known)
                .map_err(|error| fail(Outcome::Machine, error))?;
        }
        if let Some(key) = missing(&answers) {
            let ask = kind.asks.iter().find(|ask| ask.key == key);
            let (about, example) = ask.map_or(("", ""), |ask| (ask.about, ask.example));
            let example = example.replace('"', "");
            let line = match kind.asks[0].key == key {
                true => format!("careledger new {} \"{example}\"", kind.word),
                false => format!("{} \"{example}\"", flag(kind, key)),
            };
            return Err(fail(
                Outcome::Usage,
                format!("a {} needs {about}: {line}", kind.word),
            ));
        }
        for ask in kind.asks {
            if let Some(unless) = ask.unless(&home.known) {
                answers.entry(ask.key).or_insert(unless);
            }
        }
        home.make(
            kind,
            &answers,
            matches.try_get_one::<String>("id").ok().flatten(),
        )
    }
}

/// How an answer is given on the command line.
fn flag(kind: &Kind, key: &str) -> String {
    match kind.asks[0].key == key {
        true => format!("the {key}"),
        false => format!("--{}", key.replace('_', "-")),
    }
}

/// What was said on the command line, by key.
fn said(kind: &'static Kind, matches: &ArgMatches, named: bool) -> Vec<(&'static str, String)> {
    let words: Vec<&str> = (matches.get_many::<String>("words").into_iter().flatten())
        .map(String::as_str)
        .collect();
    let first = (!words.is_empty()).then(|| (kind.asks[0].key, words.join(" ")));
    let flags = kind.asks[1..].iter().filter(|_| named);
    let flags =
        flags.filter_map(|ask| Some((ask.key, matches.get_one::<String>(ask.key)?.clone())));
    first.into_iter().chain(flags).collect()
}

impl Home {
    fn find(matches: &ArgMatches) -> Result<Home, Outcome> {
        let here = PathBuf::from(".");
        let dir = matches.get_one::<PathBuf>("dir").unwrap_or(&here);
        let content = dir.join("content");
        if !content.is_dir() {
            return Err(fail(
                Outcome::Usage,
                format!(
                    "{} holds no folder content/; go to the campaign's folder, or name it with --dir",
                    show(dir)
                ),
            ));
        }
        settle(dir)?;
        let today = matches.get_one::<NaiveDate>("today").copied();
        let today = today.unwrap_or_else(|| chrono::Local::now().date_naive());
        let folders = Folders {
            content: content.clone(),
            themes: dir.join("themes"),
        };
        let inputs = disk::read(&folders, today).map_err(|error| fail(Outcome::Machine, error))?;
        let settings = (inputs.settings).map(|id| settings::read(inputs.sources.get(id), id).value);
        let demands = inputs.of(Folder::Demands).iter();
        let demands = demands.map(|(name, _)| name.strip_suffix(".md").unwrap_or(name).to_owned());
        // A file that could not be taken has its number all the same.
        let stories = content.join("stories");
        let names = write::names(&stories).map_err(|error| {
            fail(
                Outcome::Machine,
                format!("{} could not be read: {error}", show(&stories)),
            )
        })?;
        let numbers = names.iter().filter_map(|name| story::file_name(name));
        Ok(Home {
            settings,
            known: Known {
                demands: demands.collect(),
                today,
            },
            next: numbers.map(|name| name.number).max().unwrap_or(0) + 1,
            dir: dir.clone(),
            content,
        })
    }

    fn padded(&self, number: u32) -> String {
        let settings = self.settings.as_ref();
        settings.map_or_else(
            || format!("{number:03}"),
            |settings| settings.padded(number),
        )
    }

    /// Writes the files of a kind, all or none.
    fn make(
        &self,
        kind: &Kind,
        answers: &Answers,
        id: Option<&String>,
    ) -> Result<Outcome, Outcome> {
        let first = &answers[kind.asks[0].key];
        let words: String = serde_json::from_str(first).unwrap_or_else(|_| first.clone());
        let id = match id {
            Some(id) if is_id(id) => id.clone(),
            Some(id) => {
                let message = format!(
                    "`{id}` cannot be a name; use small letters, digits and hyphens: --id night-clinics"
                );
                return Err(fail(Outcome::Usage, message));
            }
            None => site::slug(&words),
        };
        let is_story = kind.word == KINDS[0].word;
        let wants_id = kind.files.iter().any(|(path, _)| path.contains("ID"));
        if wants_id && !is_story && !is_id(&id) {
            let message = format!(
                "no name for the file can be made from `{words}`; give one of small letters, digits and hyphens: --id night-clinics"
            );
            return Err(fail(Outcome::Usage, message));
        }
        let number = match is_story {
            true => self.next,
            false => words.parse().unwrap_or_default(),
        };
        let path_of = |pattern: &str| {
            let values = [
                ("NUMBER", &*self.padded(number)),
                ("DATE", answers.get("date").map_or("", String::as_str)),
                ("WEEK", answers.get("week").map_or("", String::as_str)),
                ("ID", &*id),
            ];
            let path = super::starter::fill(pattern, &values);
            self.content.join(path.replace("-.md", ".md"))
        };
        let paths: Vec<PathBuf> = kind.files.iter().map(|(path, _)| path_of(path)).collect();
        if let Some(taken) = paths.iter().find(|path| path.symlink_metadata().is_ok()) {
            let message = format!("{} is there already, and nothing was changed", show(taken));
            return Err(fail(Outcome::Usage, message));
        }
        let mut schemas = Vec::new();
        for (path, (_, starter)) in paths.iter().zip(kind.files) {
            let text = fill(starter, kind.asks, answers, &self.known);
            write::fresh(path, text.as_bytes()).map_err(|error| could_not(path, &error))?;
            schemas.extend(schema::lay_named(&self.dir, &text)?);
        }
        let made = paths.iter().map(|path| show(path)).collect::<Vec<_>>();
        let made = made.join(" and ");
        let tag = is_story.then(|| {
            let settings = self.settings.as_ref();
            settings.map_or_else(
                || format!("number {number}"),
                |settings| settings.tag(number),
            )
        });
        let tag = tag.map_or_else(String::new, |tag| format!(", which will be {tag}"));
        say(format!(
            "Made {made}{tag}.\n{}",
            kind.next.replace("ID", &id)
        ));
        for schema in &schemas {
            say(format!(
                "Made {} too, by which editors help with such files.",
                show(schema)
            ));
        }
        Ok(Outcome::Good)
    }
}

fn could_not(path: &Path, error: &std::io::Error) -> Outcome {
    fail(
        Outcome::Machine,
        format!("{} could not be made: {error}", show(path)),
    )
}
