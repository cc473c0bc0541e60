//! `careledger renumber`: other numbers for stories, with all that names them, and old links lead on.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::Args;
use unicode_normalization::UnicodeNormalization;

use super::Outcome;
use super::place::day;
use super::report::{Form, fail, plural, say, tell};
use super::settle::settle;
use crate::campaign::renumber::{Changed, Renumbering, Wish, plan};
use crate::campaign::{self, Parts, Shown, assemble};
use crate::diagnostic::{Checked, Diagnostic, has_errors};
use crate::disk::exchange::{Step, exchange};
use crate::disk::read::Folders;
use crate::disk::{self, Inputs, show, write};
use crate::source::{Folder, SourceId};
use crate::story::FileName;

/// Where files wait while they are exchanged.
pub(super) const WORK: &str = ".careledger-renumber";

/// Arguments of `renumber`.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  careledger renumber                   close the gaps\n  careledger renumber --insert 12       make room for a new story 12\n  careledger renumber 17 12             story 17 becomes story 12, those between move up\n  careledger renumber --dry-run         show what would change\n\nFiles, translations, front matter, briefings, testimonies, the ledger and links change together, all or\nnone. Of stories that are public, content/redirects/stories.yaml keeps the old numbers, so that links to\nthem lead on."
)]
pub(super) struct Renumber {
    /// The story that gets another number
    #[arg(requires = "to")]
    from: Option<u32>,
    /// The number that it gets
    to: Option<u32>,
    /// Make this number free
    #[arg(long, value_name = "NUMBER", conflicts_with = "from")]
    insert: Option<u32>,
    /// Show what would change, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Do it without asking
    #[arg(long)]
    yes: bool,
    /// The campaign's folder
    #[arg(long, default_value = ".", value_name = "DIR")]
    dir: PathBuf,
    /// Do it as if on this day, such as 2026-11-08
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<NaiveDate>,
}

impl Renumber {
    pub(super) fn run(self) -> Outcome {
        self.try_run().unwrap_or_else(|outcome| outcome)
    }

    fn try_run(self) -> Result<Outcome, Outcome> {
        let content = self.dir.join("content");
        if !content.is_dir() {
            let message = format!(
                "{} holds no folder content/; go to the campaign's folder, or name it with --dir",
                show(&self.dir)
            );
            return Err(fail(Outcome::Usage, message));
        }
        let wish = match (self.insert, self.from, self.to) {
            (Some(number), ..) => Wish::Free(number),
            (None, Some(from), Some(to)) => Wish::Move(from, to),
            _ => Wish::CloseGaps,
        };
        if [self.insert, self.to].contains(&Some(0)) {
            return Err(fail(Outcome::Usage, "numbers of stories begin at 1"));
        }
        let work = self.dir.join(WORK);
        settle(&self.dir)?;
        let today = self
            .today
            .unwrap_or_else(|| chrono::Local::now().date_naive());
        let campaign = Campaign {
            folders: Folders {
                content: content.clone(),
                themes: self.dir.join("themes"),
            },
            today,
        };
        let (inputs, parts) = campaign.sound()?;
        let planned = plan(&inputs, &parts, wish).map_err(|fault| fail(Outcome::Usage, fault))?;
        if planned.numbers.is_empty() {
            say(match wish {
                Wish::CloseGaps => "No number is missing; nothing is to be changed.".to_owned(),
                Wish::Free(number) => {
                    format!("The number {number} is free already; nothing is to be changed.")
                }
                Wish::Move(..) => {
                    "That is its number already; nothing is to be changed.".to_owned()
                }
            });
            return Ok(Outcome::Good);
        }
        campaign.try_out(inputs, &planned)?;
        describe(&parts, &planned);
        if self.dry_run {
            say("Nothing was changed: this was a dry run.");
            return Ok(Outcome::Good);
        }
        if !self.yes && !super::new::can_ask() {
            return Err(fail(
                Outcome::Usage,
                "nothing was changed; say --yes to do it, or --dry-run only to see it",
            ));
        }
        if !self.yes && !agreed()? {
            say("Nothing was changed.");
            return Ok(Outcome::Good);
        }
        let steps = campaign.steps(&planned)?;
        exchange(&work, &content, &steps).map_err(|(path, error)| could_not(&path, &error))?;
        say("Done. The next build makes cards, tags and pages under the new numbers.");
        Ok(Outcome::Good)
    }
}

/// Asks at the terminal whether to do it.
pub(super) fn agreed() -> Result<bool, Outcome> {
    let question = dialoguer::Confirm::new()
        .with_prompt("Do it?")
        .default(false);
    question
        .interact()
        .map_err(|error| fail(Outcome::Machine, format!("the terminal failed: {error}")))
}

fn could_not(path: &Path, error: &std::io::Error) -> Outcome {
    fail(
        Outcome::Machine,
        format!(
            "{} could not be changed: {error}; all is as it was",
            show(path)
        ),
    )
}

/// Where the campaign is, and the day.
struct Campaign {
    folders: Folders,
    today: NaiveDate,
}

impl Campaign {
    fn inputs(&self) -> Result<Inputs, Outcome> {
        disk::read(&self.folders, self.today).map_err(|error| fail(Outcome::Machine, error))
    }

    fn parse(&self, inputs: &Inputs) -> Checked<Option<Parts>> {
        campaign::parse(inputs, &show(&self.folders.content), None)
    }

    /// All that is wrong with a campaign.
    fn look_over(&self, inputs: &Inputs) -> Vec<Diagnostic> {
        let mut told = Vec::new();
        if let Some(parts) = self.parse(inputs).drain_into(&mut told) {
            told.extend(assemble(parts, &inputs.sources, Shown::Public).diagnostics);
        }
        told
    }

    /// The campaign, if it has no errors: places in texts with errors cannot be trusted.
    fn sound(&self) -> Result<(Inputs, Parts), Outcome> {
        let inputs = self.inputs()?;
        let mut told: Vec<Diagnostic> = inputs.diagnostics.clone();
        told.extend(self.look_over(&inputs));
        let parts = self.parse(&inputs).value;
        match parts.filter(|_| !has_errors(&told)) {
            Some(parts) => Ok((inputs, parts)),
            None => {
                told.retain(|told| has_errors(std::slice::from_ref(told)));
                tell(&told, &inputs.sources, Form::Human);
                Err(fail(
                    Outcome::Content,
                    "nothing was changed; correct these mistakes first",
                ))
            }
        }
    }

    /// Holds what would come of it against all rules, before anything is changed.
    fn try_out(&self, mut inputs: Inputs, planned: &Renumbering) -> Result<(), Outcome> {
        let content = show(&self.folders.content);
        // By the paths of today, since new names may be old ones of others.
        let all = inputs.texts.iter();
        let all = all.flat_map(|(folder, files)| {
            files
                .iter()
                .enumerate()
                .map(move |(at, file)| (*folder, at, file))
        });
        let places: HashMap<String, (Folder, usize, SourceId)> = all
            .map(|(folder, at, (name, id))| {
                (format!("{}/{name}", folder.name()), (folder, at, *id))
            })
            .collect();
        for Changed {
            from, to, texts, ..
        } in &planned.files
        {
            let path = format!("{content}/{to}");
            let name = to.rsplit('/').next().unwrap_or(to).to_owned();
            let place = from.as_ref().map(|from| places.get(from));
            match (place, inputs.settings) {
                (None, _) => {
                    let id = inputs.sources.add(path, texts.1.as_str());
                    inputs
                        .texts
                        .entry(Folder::Redirects)
                        .or_default()
                        .push((name, id));
                }
                (Some(Some((folder, at, id))), _) => {
                    if let Some(file) = inputs
                        .texts
                        .get_mut(folder)
                        .and_then(|files| files.get_mut(*at))
                    {
                        file.0 = to
                            .split_once('/')
                            .map_or(name, |(_, inside)| inside.to_owned());
                    }
                    inputs.sources.replace(*id, path, texts.1.clone());
                }
                (Some(None), Some(id)) => inputs.sources.replace(id, path, texts.1.clone()),
                (Some(None), None) => {}
            }
        }
        let mut told = self.look_over(&inputs);
        told.retain(|told| has_errors(std::slice::from_ref(told)));
        if told.is_empty() {
            return Ok(());
        }
        tell(&told, &inputs.sources, Form::Human);
        Err(fail(
            Outcome::Content,
            "nothing was changed: with the new numbers the campaign would have these mistakes; change these places first",
        ))
    }

    /// The files as they lie on the disk. Each must still hold what was read.
    fn steps(&self, planned: &Renumbering) -> Result<Vec<Step>, Outcome> {
        let content = &self.folders.content;
        let step = |changed: &Changed| {
            let refuse = |path: &Path, why: &str| {
                fail(
                    Outcome::Machine,
                    format!("{} {why}; nothing was changed", show(path)),
                )
            };
            let to = PathBuf::from(&changed.to);
            let Some(from) = &changed.from else {
                let bytes = changed.texts.1.clone().into_bytes();
                return Ok(Step {
                    from: None,
                    to,
                    bytes,
                });
            };
            let from = on_disk(&content.join(from)).map_err(|error| could_not(content, &error))?;
            if from.is_symlink() {
                return Err(refuse(
                    &from,
                    "is a symbolic link; put the file itself there",
                ));
            }
            let bytes = std::fs::read(&from).map_err(|error| could_not(&from, &error))?;
            let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
            if text != changed.texts.0.as_bytes() {
                return Err(refuse(&from, "was changed meanwhile"));
            }
            let mark = &bytes[..bytes.len() - text.len()];
            let bytes = [mark, changed.texts.1.as_bytes()].concat();
            let from = from
                .strip_prefix(content)
                .map_or(from.clone(), Path::to_owned);
            let to = match changed.from.as_ref() == Some(&changed.to) {
                true => from.clone(),
                false => to,
            };
            Ok(Step {
                from: Some(from),
                to,
                bytes,
            })
        };
        planned.files.iter().map(step).collect()
    }
}

/// The path under which a disk has a file whose name may be written in decomposed letters there.
fn on_disk(path: &Path) -> std::io::Result<PathBuf> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let wanted = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let names = write::names(folder)?;
    let same = |name: &&String| Some(name.nfc().collect::<String>()) == wanted;
    Ok(names
        .iter()
        .find(same)
        .map_or(path.to_owned(), |name| folder.join(name)))
}

/// Says what changes.
fn describe(parts: &Parts, planned: &Renumbering) {
    let settings = &parts.settings;
    for (old, new) in &planned.numbers {
        let named = |name: &FileName| name.number == *old;
        let story = parts.stories.iter().find(|(name, _)| named(name));
        let title = story.map_or("", |(_, parsed)| &parsed.story.title.value);
        say(format!(
            "{} → {}  {title}",
            settings.tag(*old),
            settings.tag(*new)
        ));
    }
    say("");
    for Changed {
        from, to, places, ..
    } in &planned.files
    {
        let places = match places {
            0 => String::new(),
            count => format!(" ({})", plural(*count, "change")),
        };
        say(match from {
            Some(from) if from == to => format!("content/{to}{places}"),
            Some(from) => format!("content/{from} → {to}{places}"),
            None => format!("content/{to} is new{places}"),
        });
    }
    for note in &planned.notes {
        say(format!("\nnote: {note}"));
    }
    say("");
}
