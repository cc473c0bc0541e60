//! `careledger audit`: a finished site is read as a stranger would, and what it gives away is told.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::Args;
use rayon::prelude::*;

use super::Outcome;
use super::place::day;
use super::report::{Form, fail, plural, say, tally, tell};
use crate::artifact::{Artifact, Content};
use crate::audit::{Known, What, look};
use crate::campaign;
use crate::check;
use crate::diagnostic::{self, Diagnostic, codes, has_errors};
use crate::disk::output::LIST;
use crate::disk::read::Folders;
use crate::disk::{self, read, show};
use crate::source::{Sources, Span};

/// Arguments of `audit`.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  careledger audit output/\n  careledger audit downloaded/ --content content/\n  careledger audit output/ --format sarif > audit.sarif\n\nIt looks at every file, whoever has put it there. With the content, it also looks for the names of\nprivate.txt and for stories that are not public."
)]
pub(super) struct Audit {
    /// The folder of the site
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
    /// The content folder (content/ beside the site's folder, if it is there)
    #[arg(long, value_name = "DIR")]
    content: Option<PathBuf>,
    /// How findings are told
    #[arg(long, value_enum, default_value_t = Form::Human)]
    format: Form,
    /// Which stories are public is asked as if on this day, such as 2026-11-08
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<NaiveDate>,
}

impl Audit {
    pub(super) fn run(self) -> Outcome {
        self.try_run().unwrap_or_else(|outcome| outcome)
    }

    fn try_run(&self) -> Result<Outcome, Outcome> {
        if !self.folder.is_dir() {
            let message = format!(
                "{} is no folder; name that of a finished site, such as output/",
                show(&self.folder)
            );
            return Err(fail(Outcome::Usage, message));
        }
        let known = self.known()?;
        let files = read::below(&self.folder).map_err(|error| fail(Outcome::Machine, error))?;
        let files: Vec<(String, PathBuf)> =
            files.into_iter().filter(|(name, _)| name != LIST).collect();
        if files.is_empty() {
            let message = format!(
                "{} is empty, so that nothing can be said of it",
                show(&self.folder)
            );
            return Err(fail(Outcome::Usage, message));
        }
        let looked = files.par_iter().map(|(name, path)| {
            let bytes = read::bytes(path).map_err(|error| {
                fail(
                    Outcome::Machine,
                    format!("{} could not be read: {error}", show(path)),
                )
            })?;
            let of_known = Known::default();
            let (what, faults) = look(name, &bytes, known.as_ref().unwrap_or(&of_known));
            let text = (!faults.is_empty() || [What::Page, What::Text].contains(&what))
                .then(|| String::from_utf8(bytes).unwrap_or_default());
            Ok((name, what, faults, text.unwrap_or_default()))
        });
        let looked: Vec<_> = looked.collect::<Result<_, Outcome>>()?;
        let mut sources = Sources::default();
        let mut told = Vec::new();
        let shown = |name: &str| show(&self.folder.join(name));
        for (name, _, faults, text) in &looked {
            let id = (!faults.is_empty()).then(|| sources.add(shown(name), text.as_str()));
            told.extend(faults.iter().map(|fault| {
                let place = fault.place.clone().zip(id);
                let problem = match place {
                    Some((range, id)) => {
                        Diagnostic::new(fault.code, Span::new(id, range), fault.message.as_str())
                    }
                    None => Diagnostic::of_file(fault.code, shown(name), fault.message.as_str()),
                };
                problem.help(fault.help)
            }));
        }
        let artifacts: Vec<Artifact> = (looked.iter())
            .map(|(name, what, _, text)| Artifact {
                path: (*name).clone(),
                content: match what {
                    What::Page => Content::Text(text.clone()),
                    _ => Content::Bytes(text.as_bytes().into()),
                },
            })
            .collect();
        // Of requests to others, what is told above is told by place.
        let of_pages = check::all(&artifacts, None, &|_, _| None, &|| true).into_iter();
        let of_pages = of_pages.filter(|told| told.code != codes::OUTPUT_REQUEST);
        told.extend(of_pages.map(|mut told| {
            if let diagnostic::Place::File(path) = &mut told.place {
                *path = shown(path);
            }
            told
        }));
        diagnostic::sort(&mut told, &sources);
        let form = tell(&told, &sources, self.format);
        if form != Outcome::Good {
            return Err(form);
        }
        let of = |wanted: What| {
            looked
                .iter()
                .filter(|(_, what, ..)| *what == wanted)
                .count()
        };
        if self.format == Form::Human {
            summary(&known, &told, files.len(), &of);
        }
        Ok(match has_errors(&told) {
            true => Outcome::Content,
            false => Outcome::Good,
        })
    }

    /// What the content says that must not be there; nothing where no content is found.
    fn known(&self) -> Result<Option<Known>, Outcome> {
        let beside = || {
            let folder = std::path::absolute(&self.folder).ok()?;
            let content = folder.parent()?.join("content");
            content.join("campaign.yaml").is_file().then_some(content)
        };
        let Some(content) = self.content.clone().or_else(beside) else {
            return Ok(None);
        };
        if !content.join("campaign.yaml").is_file() {
            let message = format!(
                "{} holds no campaign.yaml; name the content folder",
                show(&content)
            );
            return Err(fail(Outcome::Usage, message));
        }
        let folders = Folders {
            themes: content.parent().unwrap_or(Path::new(".")).join("themes"),
            content,
        };
        let today = self
            .today
            .unwrap_or_else(|| chrono::Local::now().date_naive());
        let inputs = disk::read(&folders, today).map_err(|error| fail(Outcome::Machine, error))?;
        let parts = campaign::parse(&inputs, &show(&folders.content), None).value;
        Ok(parts
            .as_ref()
            .map(|parts| Known::of(parts, &inputs.sources)))
    }
}

fn summary(known: &Option<Known>, told: &[Diagnostic], files: usize, of: &dyn Fn(What) -> usize) {
    say(format!(
        "Looked at {}: {}, {}, {}, {}; of {} only the names.",
        plural(files, "file"),
        plural(of(What::Page), "page"),
        plural(of(What::Text), "other text"),
        plural(of(What::Image), "image"),
        plural(of(What::Recording), "recording"),
        of(What::Other),
    ));
    match known {
        None => say(
            "Without the content nobody can say whether names of private.txt or unpublished stories are in it, nor which phone numbers and streets everybody may know: name it with --content.",
        ),
        Some(known) if known.names.is_empty() => {
            say("There is no private.txt beside the content, so that no names were looked for.")
        }
        Some(_) => {}
    }
    match tally(told) {
        Some(tally) => say(format!("Found {tally}.")),
        None => {
            let places = match known {
                Some(_) => ", phone number, street",
                None => "",
            };
            say(format!(
                "Found nothing: no metadata in images, no request to another site, a policy on every page, no e-mail address{places} or number of a card, an account or a person in the words of pages, and nothing of what the content keeps back."
            ));
        }
    }
}
