//! `careledger import`: posts of other programs and rows of tables become stories or rows of the ledger.

mod found;
mod write;

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, ValueEnum};

use super::Outcome;
use super::place::day;
use super::report::{Form, fail, plural, say, tally, tell};
use super::settle::settle as put_right;
use crate::diagnostic::{self, Diagnostic, Severity, has_errors};
use crate::disk::read::Folders;
use crate::disk::{self, Inputs, show};
use crate::import::{Deeds, Kind, Known, Mapped, Order, Stories, deeds, settle, stories, tellings};
use found::{Found, Origin};

/// Arguments of `import`.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  careledger import ../blog/_posts --dry-run      show what would be made of a blog\n  careledger import answers.csv my-campaign       the answers of a form, into another folder\n  careledger import answers.csv --map \"care=What did you do?,date=Day\"\n  careledger import rides.tsv --as ledger         rows of deeds\n\nWhat was imported before is not imported again. Nothing is written over."
)]
pub(super) struct Import {
    /// A folder of posts, one post, or a table (.csv, .tsv)
    from: PathBuf,
    /// The campaign's folder
    #[arg(default_value = ".", value_name = "CAMPAIGN")]
    dir: PathBuf,
    /// What the rows of a table become (known by its columns unless said)
    #[arg(long = "as", value_name = "KIND")]
    kind: Option<Becomes>,
    /// Which column holds what: care="What happened",date=Timestamp
    #[arg(long, value_name = "KEY=COLUMN")]
    map: Vec<String>,
    /// Show what would be made, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Read 03/04/2026 as the 3rd of April
    #[arg(long, conflicts_with = "month_first")]
    day_first: bool,
    /// Read 03/04/2026 as the 4th of March
    #[arg(long)]
    month_first: bool,
    /// Import what is good, and leave out what has errors
    #[arg(long)]
    keep_going: bool,
    /// Import as if on this day, such as 2026-11-08
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<NaiveDate>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Becomes {
    /// A story for each row
    Stories,
    /// Rows of the ledger
    Ledger,
}

/// What is to be written.
enum Plan {
    Stories(Stories),
    Ledger(Deeds),
}

impl Import {
    pub(super) fn run(self) -> Outcome {
        self.try_run().unwrap_or_else(|outcome| outcome)
    }

    fn try_run(&self) -> Result<Outcome, Outcome> {
        let mapped = self.mapped()?;
        let mut inputs = self.campaign()?;
        let known = Known::of(&inputs);
        let mut told = Vec::new();
        let kind = self.kind.map(|kind| match kind {
            Becomes::Stories => Kind::Stories,
            Becomes::Ledger => Kind::Ledger,
        });
        let sources = &mut inputs.sources;
        let media = self.dir.join("content/media");
        let found = found::find(
            &self.from,
            (&known, &media),
            kind,
            &mapped,
            sources,
            &mut told,
        )?;
        let said = match (self.day_first, self.month_first) {
            (true, _) => Some(Order::DayFirst),
            (_, true) => Some(Order::MonthFirst),
            _ => None,
        };
        let plan = match &found.origin {
            Origin::Nothing => None,
            Origin::Posts(posts) => {
                let order = said.or_else(|| settle(posts.iter().map(|post| post.date.value)));
                Some(Plan::Stories(stories(
                    posts.clone(),
                    &known,
                    order,
                    sources,
                    &mut told,
                )))
            }
            Origin::Table(sheet) if sheet.kind == Kind::Stories => {
                let order = said.or_else(|| sheet.order());
                let all = tellings(sheet, &known, &mut told);
                Some(Plan::Stories(stories(
                    all, &known, order, sources, &mut told,
                )))
            }
            Origin::Table(sheet) => {
                let order = said.or_else(|| sheet.order());
                Some(Plan::Ledger(deeds(
                    sheet, &known, order, sources, &mut told,
                )))
            }
        };
        diagnostic::sort(&mut told, sources);
        tell(&told, sources, Form::Human);
        found.say();
        let Some(plan) = plan else {
            return Ok(self.stopped(&told, 0));
        };
        let good = match &plan {
            Plan::Stories(stories) => stories.new.len(),
            Plan::Ledger(deeds) => deeds.weeks.values().map(Vec::len).sum(),
        };
        if has_errors(&told) && !self.keep_going && !self.dry_run {
            return Ok(self.stopped(&told, good));
        }
        let home = write::Home {
            content: self.dir.join("content"),
            from: &found.folder,
            sources,
            known: &known,
            dry_run: self.dry_run,
        };
        match &plan {
            Plan::Stories(stories) => home.stories(stories)?,
            Plan::Ledger(deeds) => home.ledger(deeds)?,
        }
        Ok(match has_errors(&told) {
            true => {
                let left = errors(&told);
                say(format!("{left} above: what has one was left out."));
                Outcome::Content
            }
            false => Outcome::Good,
        })
    }

    /// Says that nothing was written, and how some of it can be.
    fn stopped(&self, told: &[Diagnostic], good: usize) -> Outcome {
        if let Some(tally) = tally(told) {
            say(format!("Found {tally}."));
        }
        say(match good {
            0 => "Nothing was written.".to_owned(),
            _ => format!(
                "Nothing was written. Mend what is told above, or import the {good} that are good with --keep-going."
            ),
        });
        Outcome::Content
    }

    /// What `--map` says: keys and columns. A comma that no key follows belongs to the name of a column.
    fn mapped(&self) -> Result<Vec<Mapped>, Outcome> {
        let keys: Vec<&str> = [Kind::Stories, Kind::Ledger]
            .into_iter()
            .flat_map(Kind::keys)
            .copied()
            .collect();
        let mut mapped: Vec<Mapped> = Vec::new();
        for argument in &self.map {
            let mut begun = false;
            for piece in argument.split(',') {
                let pair = piece.split_once('=');
                let pair = pair.map(|(key, column)| (key.trim().to_lowercase(), column.to_owned()));
                let last = mapped.last_mut().filter(|_| begun);
                match (pair, last) {
                    (Some((key, _)), Some((_, column))) if !keys.contains(&key.as_str()) => {
                        *column = format!("{column},{piece}");
                    }
                    (Some(pair), _) => mapped.push(pair),
                    (None, Some((_, column))) => *column = format!("{column},{piece}"),
                    (None, None) => {
                        let message = format!(
                            "--map {argument} does not say which column holds what: write it as --map \"care=What happened,date=Timestamp\""
                        );
                        return Err(fail(Outcome::Usage, message));
                    }
                }
                begun = true;
            }
        }
        let trimmed = |(key, column): Mapped| (key, column.trim().trim_matches('"').to_owned());
        Ok(mapped.into_iter().map(trimmed).collect())
    }

    fn campaign(&self) -> Result<Inputs, Outcome> {
        let folders = Folders {
            content: self.dir.join("content"),
            themes: self.dir.join("themes"),
        };
        if !folders.content.is_dir() {
            let dir = match show(&self.dir) {
                dir if dir == "." => "this folder".to_owned(),
                dir => dir,
            };
            let message = format!(
                "{dir} holds no folder content/; name the campaign's folder after what is imported, or make one with `careledger init DIR`"
            );
            return Err(fail(Outcome::Usage, message));
        }
        put_right(&self.dir)?;
        let today = self
            .today
            .unwrap_or_else(|| chrono::Local::now().date_naive());
        disk::read(&folders, today).map_err(|error| fail(Outcome::Machine, error))
    }
}

fn errors(told: &[Diagnostic]) -> String {
    let count = told
        .iter()
        .filter(|told| told.severity == Severity::Error)
        .count();
    plural(count, "error")
}

impl Found {
    /// Says what was left out without being wrong.
    fn say(&self) {
        for sentence in &self.left {
            say(sentence);
        }
    }
}
