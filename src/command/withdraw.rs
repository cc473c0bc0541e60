//! `careledger withdraw`: a story or a testimony is told no more, and what must be purged elsewhere is listed.

use std::path::{Path, PathBuf};

use clap::Args;
use unicode_normalization::UnicodeNormalization;

use super::Outcome;
use super::report::{fail, say};
use super::settle::settle;
use crate::campaign::settings::{self, Settings};
use crate::disk::output::{LIST, Manifest};
use crate::disk::{read, show, write};
use crate::front_matter;
use crate::share;
use crate::site::Route;
use crate::source::{SourceId, Sources};
use crate::story;

/// Addresses that are listed one by one; of more, the number is told.
const LISTED: usize = 40;
/// What is left of a story that is erased: what its place and its numbers need.
const KEPT: [&str; 4] = ["number", "date", "demand", "acts"];

/// Arguments of `withdraw`.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  careledger withdraw 43 --dry-run      show what would change, and what is to be purged elsewhere\n  careledger withdraw 43                story 43 and its translations\n  careledger withdraw 43 --erase        and delete its words from the files here\n  careledger withdraw night-nurse       the testimony in testimonies/night-nurse.md\n\nA photo alone is withdrawn by hand: write `consent: withdrawn` into its `photo:` or `photos:`."
)]
pub(super) struct Withdraw {
    /// The number of a story, or the name of a testimony's file without .md
    what: String,
    /// Delete the words from the files here, too; nothing brings them back
    #[arg(long)]
    erase: bool,
    /// Show what would be done, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Do it without asking
    #[arg(long)]
    yes: bool,
    /// The campaign's folder
    #[arg(long, default_value = ".", value_name = "DIR")]
    dir: PathBuf,
    /// The folder of the site as it was last built (output/ in the campaign's folder unless set)
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
}

/// A file and its text afterwards.
struct Change {
    path: PathBuf,
    /// What stands in it.
    bytes: Vec<u8>,
    after: Vec<u8>,
}

/// What is to be withdrawn.
struct Found {
    /// As a sentence calls it.
    what: String,
    changes: Vec<Change>,
    /// The media that it shows.
    media: Vec<String>,
    /// The number of the story, if it is one.
    number: Option<u32>,
}

impl Change {
    /// Puts the new text in the place of the old one, if that still stands there.
    fn carry_out(&self) -> Result<(), Outcome> {
        let refused = |why: &str| {
            let path = show(&self.path);
            let sentence =
                format!("{path} could not be written: {why}; run it again, nothing is lost");
            fail(Outcome::Machine, sentence)
        };
        if self.bytes == self.after {
            return Ok(());
        }
        match write::instead(&self.path, &self.bytes, &self.after) {
            Ok(true) => Ok(()),
            Ok(false) => Err(refused("somebody changed it at this moment")),
            Err(error) => Err(refused(&error.to_string())),
        }
    }
}

impl Withdraw {
    pub(super) fn run(self) -> Outcome {
        self.try_run().unwrap_or_else(|outcome| outcome)
    }

    fn try_run(&self) -> Result<Outcome, Outcome> {
        let content = self.dir.join("content");
        if !content.is_dir() {
            let message = format!(
                "{} holds no folder content/; go to the campaign's folder, or name it with --dir",
                show(&self.dir)
            );
            return Err(fail(Outcome::Usage, message));
        }
        settle(&self.dir)?;
        // Nothing else need be right: whoever is in danger cannot wait until all mistakes are corrected.
        let found = match self.what.trim_start_matches('#').parse::<u32>() {
            Ok(number) => self.story(&content.join("stories"), number)?,
            Err(_) => self.testimony(&content.join("testimonies"))?,
        };
        let output = self
            .output
            .clone()
            .unwrap_or_else(|| self.dir.join("output"));
        let settings = settings_of(&content)?;
        for Change { path, bytes, after } in &found.changes {
            let does = match (bytes == after, self.erase) {
                (true, _) => "says so already",
                (false, true) => "loses its words, and says consent: withdrawn",
                (false, false) => {
                    "says consent: withdrawn; its words stay in it, and are not published"
                }
            };
            say(format!("  {} {does}", show(path)));
        }
        if !self.dry_run {
            if !self.yes && !super::new::can_ask() {
                let message =
                    "nothing was changed; say --yes to do it, or --dry-run only to see it";
                return Err(fail(Outcome::Usage, message));
            }
            if !self.yes && !super::renumber::agreed()? {
                say("Nothing was changed.");
                return Ok(Outcome::Good);
            }
            for change in &found.changes {
                change.carry_out()?;
            }
        }
        purge(&found, &settings, &output, self.dry_run);
        Ok(Outcome::Good)
    }

    /// The files of a story and of its translations.
    fn story(&self, folder: &Path, number: u32) -> Result<Found, Outcome> {
        let names = names(folder)?;
        let of_it =
            |name: &String| story::file_name(name).is_some_and(|name| name.number == number);
        let mut files: Vec<String> = names.into_iter().filter(of_it).collect();
        files.sort();
        if files.is_empty() {
            let message = format!("there is no story {number} in {}", show(folder));
            return Err(fail(Outcome::Usage, message));
        }
        let mut found = Found {
            what: format!("Story {number}"),
            changes: Vec::new(),
            media: Vec::new(),
            number: Some(number),
        };
        for name in files {
            let is_translation =
                story::file_name(&name).is_some_and(|name| name.translation.is_some());
            let keys: &[&str] = if is_translation { &[] } else { &KEPT };
            self.change(folder.join(name), keys, &mut found)?;
        }
        Ok(found)
    }

    fn testimony(&self, folder: &Path) -> Result<Found, Outcome> {
        let name = format!("{}.md", self.what.trim_end_matches(".md"));
        if !names(folder)?.contains(&name) {
            let message = format!(
                "there is neither a story nor a testimony `{}`; name a story by its number, or a testimony by its file in {} without .md",
                self.what,
                show(folder)
            );
            return Err(fail(Outcome::Usage, message));
        }
        let mut found = Found {
            what: format!("The testimony {}", self.what.trim_end_matches(".md")),
            changes: Vec::new(),
            media: Vec::new(),
            number: None,
        };
        self.change(
            folder.join(name),
            &["role", "story", "demand", "date"],
            &mut found,
        )?;
        Ok(found)
    }

    /// Plans the change of a file, of which those keys are left if it is erased.
    fn change(&self, path: PathBuf, keys: &[&str], found: &mut Found) -> Result<(), Outcome> {
        let (sources, id, bytes) = text(&path)?;
        let source = sources.get(id);
        let erased = |text: String| {
            let mut sources = Sources::default();
            let id = sources.add(show(&path), text);
            front_matter::set(sources.get(id), id, "consent", "withdrawn")
        };
        let after = match self.erase {
            true => erased(front_matter::only(source, id, keys)),
            false => front_matter::set(source, id, "consent", "withdrawn"),
        };
        let Some(after) = after else {
            let message = format!(
                "the keys at the top of {} cannot be read, or stand all in braces, and nothing was changed; write each on a line of its own, and `consent: withdrawn` among them",
                show(&path)
            );
            return Err(fail(Outcome::Content, message));
        };
        found.media.extend(media(source, id));
        // The mark of byte order, with which some editors begin a file, stays.
        let mark = &bytes[..bytes.len() - source.text.len()];
        let after = [mark, after.as_bytes()].concat();
        found.changes.push(Change { path, bytes, after });
        Ok(())
    }
}

/// The files of the media folder that a text names in its keys.
fn media(source: &crate::source::Source, id: SourceId) -> Vec<String> {
    fn of(item: &crate::yaml::Item, key: &str, found: &mut Vec<String>) {
        use crate::yaml::Node;
        match &item.node {
            Node::Scalar(text) if ["file", "media", "captions", "transcript"].contains(&key) => {
                // The media folder's names are told with composed letters.
                found.push(text.nfc().collect());
            }
            Node::List(items) => items.iter().for_each(|item| of(item, key, found)),
            Node::Map(entries) => {
                let entries = entries.iter();
                entries.for_each(|entry| of(&entry.value, &entry.key.value, found));
            }
            _ => {}
        }
    }
    let split = front_matter::split(source, id);
    let mut found = Vec::new();
    let fields = split.fields();
    for entry in fields.entries() {
        of(&entry.value, &entry.key.value, &mut found);
    }
    found
}

fn names(folder: &Path) -> Result<Vec<String>, Outcome> {
    write::names(folder).map_err(|error| {
        let folder = show(folder);
        fail(
            Outcome::Machine,
            format!("{folder} could not be read: {error}"),
        )
    })
}

/// The text of a file, with the name by which it is pointed at, and its bytes.
fn text(path: &Path) -> Result<(Sources, SourceId, Vec<u8>), Outcome> {
    let shown = show(path);
    let bytes = read::bytes(path).map_err(|error| {
        fail(
            Outcome::Machine,
            format!("{shown} could not be read: {error}"),
        )
    })?;
    let text = String::from_utf8(bytes.clone()).map_err(|_| {
        fail(
            Outcome::Content,
            format!("{shown} is no text in UTF-8, and nothing was changed"),
        )
    })?;
    let mut sources = Sources::default();
    let id = sources.add(shown, text);
    Ok((sources, id, bytes))
}

/// The settings, whatever may be wrong with them.
fn settings_of(content: &Path) -> Result<Settings, Outcome> {
    let (sources, id, _) = text(&content.join("campaign.yaml"))?;
    Ok(settings::read(sources.get(id), id).value)
}

/// Lists what was published, and where copies of it lie that no build reaches.
fn purge(found: &Found, settings: &Settings, output: &Path, dry_run: bool) {
    let of_story = found.number.map(|number| {
        let padded = settings.padded(number);
        (
            format!("{padded}/"),
            format!("cards/{}{padded}", settings.hashtag),
        )
    });
    let is_its = |path: &String| {
        let own = of_story.as_ref().is_some_and(|(page, card)| {
            let rest = path.strip_prefix(card.as_str());
            path.starts_with(page.as_str())
                || rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()))
        });
        own || (found.media.iter()).any(|name| Route::is_of_media(path, name))
    };
    let listed = Manifest::read(output, LIST).0;
    let paths: Vec<&String> = listed.keys().filter(|path| is_its(path)).collect();
    let Found { what, .. } = found;
    say(match dry_run {
        true => format!(
            "Nothing was changed: this was a dry run. {what} would be withdrawn; then there is this to do:"
        ),
        false => format!("{what} is withdrawn. What is left to do:"),
    });
    say(
        "1. Build and publish now: careledger build, then the way you publish. The next build removes its text, pictures, cards, entries of feeds and of the search, rows of the open data, and the copies of its pictures in .careledger-cache. Numbers that it added to the ledger stay.",
    );
    match paths.as_slice() {
        [] => say(format!(
            "2. {} tells of no file of it; if it was published before, look there for its addresses.",
            show(output)
        )),
        paths => {
            say(
                "2. At your host, and at a CDN before it, purge these addresses, and ask a search engine that shows them to remove them:",
            );
            for path in paths.iter().take(LISTED) {
                let path = crate::target::percent_encoded(path);
                let path = path.strip_suffix("index.html").unwrap_or(&path);
                say(format!(
                    "     {}",
                    settings.absolute(path).unwrap_or_else(|| path.to_owned())
                ));
            }
            if paths.len() > LISTED {
                say(format!("     and {} more below them", paths.len() - LISTED));
            }
        }
    }
    let networks: Vec<&str> = share::networks()
        .iter()
        .map(|network| network.name.as_str())
        .collect();
    say(format!(
        "3. Delete what was posted of it, with its cards; what others passed on, ask them to delete: {}.",
        networks.join(", ")
    ));
    say(
        "4. Readers of feeds, calendars and newsletters keep what they have loaded. Archives of the web remove pages when they are asked to by the site.",
    );
    say(
        "5. If git keeps your content or the site, its words are in older commits: `git log -- content/` shows them. A branch that `careledger deploy --branch` made has no older commits; copies that others cloned do.",
    );
    if !found.media.is_empty() {
        say(format!(
            "6. These files still lie in content/media/, and are published only where another text shows them: {}.",
            found.media.join(", ")
        ));
    }
}
