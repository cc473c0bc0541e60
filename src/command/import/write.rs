//! Planned stories and rows become files of the campaign, never over others; or a list of what they would be.

use std::io;
use std::path::{Path, PathBuf};

use super::super::Outcome;
use super::super::report::{data, fail, plural, say};
use crate::disk::{read, show, write};
use crate::import::{Deeds, Known, NewStory, Stories, fresh, more};
use crate::source::Sources;

/// Where things are written, and what they come from.
pub(super) struct Home<'a> {
    pub(super) content: PathBuf,
    /// The folder in which pictures lie.
    pub(super) from: &'a Path,
    pub(super) sources: &'a Sources,
    pub(super) known: &'a Known,
    pub(super) dry_run: bool,
}

/// A change to a table of the ledger.
enum Change {
    New(String),
    More(String),
}

impl Home<'_> {
    /// Makes the story files, each after its pictures, so that none stands without them.
    pub(super) fn stories(&self, stories: &Stories) -> Result<(), Outcome> {
        let mut lines = String::new();
        for story in &stories.new {
            let path = self.content.join("stories").join(&story.name);
            let mut pictures = String::new();
            for picture in &story.pictures {
                let to = self.content.join("media").join(&picture.to);
                if !self.dry_run {
                    let from = self.from.join(&picture.from);
                    // A run that was killed may have copied it.
                    let made = match write::same(&from, &to) {
                        true => Ok(()),
                        false => read::bytes(&from).and_then(|bytes| write::fresh(&to, &bytes)),
                    };
                    made.map_err(|error| could_not(&to, &error))?;
                }
                pictures += &format!("      with {}\n", show(&to));
            }
            if !self.dry_run {
                write::fresh(&path, story.text.as_bytes())
                    .map_err(|error| could_not(&path, &error))?;
            }
            lines += &format!("  {}  {}  {}\n", show(&path), story.day, story.title);
            lines += &to_do(story);
            lines += &pictures;
        }
        let known = before(stories.known, "story");
        if stories.new.is_empty() {
            say(format!("There is nothing to import. {known}").trim_end());
            return Ok(());
        }
        let made = plural(stories.new.len(), "story");
        self.list(&made, &lines, &known);
        let drafts = stories.new.iter().filter(|story| story.draft).count();
        if drafts > 0 && !self.dry_run {
            let are = if drafts == 1 { "is" } else { "are" };
            say(format!(
                "{} {are} kept back until the line `draft: true` is removed. `careledger check` points at each gap.",
                plural(drafts, "draft")
            ));
        }
        Ok(())
    }

    /// Adds the rows to the tables of their weeks.
    pub(super) fn ledger(&self, deeds: &Deeds) -> Result<(), Outcome> {
        let mut lines = String::new();
        let mut count = 0;
        for (week, rows) in &deeds.weeks {
            let (name, change) = self.change(&week.label(), rows)?;
            let path = self.content.join("ledger").join(&name);
            if !self.dry_run {
                let done = match &change {
                    Change::New(text) => write::fresh(&path, text.as_bytes()),
                    Change::More(text) => read::bytes(&path).and_then(|bytes| {
                        let more = [&bytes, text.as_bytes()].concat();
                        match write::instead(&path, &bytes, &more)? {
                            true => Ok(()),
                            false => Err(io::Error::other("it was changed at this moment")),
                        }
                    }),
                };
                done.map_err(|error| could_not(&path, &error))?;
            }
            let added = match change {
                Change::New(_) => "new",
                Change::More(_) => "added at its end",
            };
            lines += &format!(
                "  {}  {} ({added})\n",
                show(&path),
                plural(rows.len(), "row")
            );
            count += rows.len();
        }
        let known = before(deeds.known, "row");
        if count == 0 {
            say(format!("There is nothing to import. {known}").trim_end());
            return Ok(());
        }
        self.list(&plural(count, "row"), &lines, &known);
        Ok(())
    }

    /// The table that takes the rows of a week: the one named after it, or where that cannot take them, one beside
    /// it, whose name has a number at its end.
    fn change(&self, week: &str, rows: &[Vec<String>]) -> Result<(String, Change), Outcome> {
        let others = (2..).map(|number| format!("{week}-{number}.csv"));
        let names = std::iter::once(format!("{week}.csv")).chain(others);
        for name in names {
            let path = self.content.join("ledger").join(&name);
            match self.known.table(&name) {
                // A link is left alone: what is written in its place would be a file.
                Some(id) if !path.is_symlink() => {
                    if let Some(text) = more(self.sources, id, rows) {
                        return Ok((name, Change::More(text)));
                    }
                }
                Some(_) => {}
                None if path.symlink_metadata().is_err() => {
                    return Ok((name, Change::New(fresh(rows))));
                }
                None => {}
            }
        }
        Err(fail(
            Outcome::Machine,
            format!("no name is free for the rows of {week}"),
        ))
    }

    fn list(&self, made: &str, lines: &str, known: &str) {
        if self.dry_run {
            say(format!("Would make {made}:"));
            data(lines);
            say("Nothing was written, since this is a dry run.");
        } else {
            say(format!("Made {made}:\n{}", lines.trim_end()));
        }
        if !known.is_empty() {
            say(known);
        }
    }
}

/// What is left to do before a story can be published.
fn to_do(story: &NewStory) -> String {
    match (story.gaps.as_slice(), story.draft) {
        ([], false) => String::new(),
        ([], true) => "      a draft\n".to_owned(),
        (gaps, _) => format!("      a draft; still to write: {}\n", gaps.join(", ")),
    }
}

/// How many were there before, as a sentence.
fn before(count: usize, word: &str) -> String {
    match count {
        0 => String::new(),
        1 => format!("1 {word} is there already."),
        count => format!("{} are there already.", plural(count, word)),
    }
}

fn could_not(path: &Path, error: &io::Error) -> Outcome {
    let shown = show(path);
    fail(
        Outcome::Machine,
        match error.kind() {
            io::ErrorKind::AlreadyExists => format!(
                "{shown} is there already, and was not written over; what was made before it stays, and a second run goes on"
            ),
            _ => format!(
                "{shown} could not be made: {error}; what was made before it stays, and a second run goes on"
            ),
        },
    )
}
