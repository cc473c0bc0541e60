//! `careledger init DIR`: a new campaign that builds at once.

use std::path::{Path, PathBuf};

use clap::Args;

use super::Outcome;
use super::place::language;
use super::report::{fail, say};
use super::schema;
use super::starter::{fill, quoted};
use crate::campaign::settings::is_hashtag;
use crate::disk::{read, show, write};
use crate::host::Host;
use crate::language::Language;

/// Arguments of `init`.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  careledger init my-campaign\n  careledger init my-campaign --title \"Night Care\" --hashtag NightCare --language en\n  careledger init . --host github-pages"
)]
pub(super) struct Init {
    /// The folder to make; with --host also one that holds a campaign
    dir: PathBuf,
    /// The campaign's name (made from the folder's name unless set)
    #[arg(long)]
    title: Option<String>,
    /// The running tag, without # (made from the name unless set)
    #[arg(long)]
    hashtag: Option<String>,
    /// The language of the stories, as a BCP 47 tag
    #[arg(long, default_value = "en", value_parser = language)]
    language: Language,
    /// Where it will be published: makes the file that this host needs, and tells the steps
    #[arg(long, value_parser = host)]
    host: Option<Host>,
}

fn host(text: &str) -> Result<Host, String> {
    let found = Host::KEYS.iter().find(|(word, _)| *word == text);
    found.map(|(_, host)| *host).ok_or_else(|| {
        let words: Vec<_> = Host::KEYS.iter().map(|(word, _)| *word).collect();
        format!("use one of {}", words.join(", "))
    })
}

/// The files of a new campaign. In them, TITLE, HASHTAG, LANGUAGE and DATE are filled in.
const FILES: [(&str, &str); 5] = [
    (
        "content/campaign.yaml",
        include_str!("starter/campaign.yaml"),
    ),
    (
        "content/stories/001-the-first-act.md",
        include_str!("starter/first-story.md"),
    ),
    (
        "content/demands/night-clinic.md",
        include_str!("starter/demand.md"),
    ),
    ("content/media/.gitkeep", ""),
    ("content/private.txt", include_str!("starter/private.txt")),
];

/// What git is to leave out: what is made, half or whole, and the names that are told nowhere.
const IGNORED: [&str; 5] = [
    "/output/",
    "/.careledger-cache/",
    "/cards.jpg",
    "/content/private.txt",
    ".careledger-new-*",
];

impl Init {
    pub(super) fn run(self) -> Outcome {
        let (folder, host) = (self.dir.clone(), self.host);
        let stands = host.is_some() && folder.join("content/campaign.yaml").exists();
        let made = match stands {
            true => ignore(&folder).map_or_else(|outcome| outcome, |()| Outcome::Good),
            false => self.make(),
        };
        match host {
            Some(host) if made == Outcome::Good => super::host::prepare(&folder, host),
            _ => made,
        }
    }

    fn make(self) -> Outcome {
        let dir = show(&self.dir);
        let absolute = std::path::absolute(&self.dir).unwrap_or_else(|_| self.dir.clone());
        let folder = absolute
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        let title = self
            .title
            .unwrap_or_else(|| headline(folder.as_deref().unwrap_or("My campaign")));
        if title.trim().is_empty() {
            return fail(
                Outcome::Usage,
                "a campaign needs a name: --title \"Night Care\"",
            );
        }
        let hashtag = self.hashtag.unwrap_or_else(|| camel_case(&title));
        let hashtag = hashtag.trim_start_matches('#');
        if !is_hashtag(hashtag) {
            return fail(
                Outcome::Usage,
                format!(
                    "`{hashtag}` cannot be a hashtag; give one of letters, digits and underscores: --hashtag NightCare"
                ),
            );
        }
        let taken = FILES
            .iter()
            .map(|(path, _)| *path)
            .chain(["content"])
            .find(|path| self.dir.join(path).exists());
        if let Some(taken) = taken {
            return fail(
                Outcome::Usage,
                format!(
                    "{dir}/{taken} is there already, and nothing was changed; choose a new folder"
                ),
            );
        }
        let today = chrono::Local::now().date_naive().to_string();
        let values = [
            ("TITLE", &*quoted(&title)),
            ("HASHTAG", &*quoted(hashtag)),
            ("LANGUAGE", self.language.tag()),
            ("DATE", &*today),
        ];
        for (path, text) in FILES {
            let path = self.dir.join(path);
            let text = fill(text, &values);
            if let Err(error) = write::fresh(&path, text.as_bytes()) {
                return fail(
                    Outcome::Machine,
                    format!("{} could not be made: {error}", show(&path)),
                );
            }
        }
        if let Err(outcome) = ignore(&self.dir) {
            return outcome;
        }
        if let Err(outcome) = schema::lay_all(&self.dir) {
            return outcome;
        }
        // As a shell would take it, so that the next command can be copied.
        let typed = match dir
            .chars()
            .all(|c| c.is_alphanumeric() || "-_./".contains(c))
        {
            true => dir.clone(),
            false => format!("'{}'", dir.replace('\'', "'\\''")),
        };
        say(format!(
            "Made a campaign: {dir}/content/campaign.yaml holds its settings.\nNext, run\n  careledger build {typed}\nand open {dir}/output/index.html in a browser."
        ));
        Outcome::Good
    }
}

/// Adds to `.gitignore` the lines that are not there yet.
fn ignore(folder: &Path) -> Result<(), Outcome> {
    let path = folder.join(".gitignore");
    let could_not = |error: std::io::Error| {
        let path = show(&path);
        fail(
            Outcome::Machine,
            format!("{path} could not be written: {error}"),
        )
    };
    let text = match path.exists() {
        true => read::bytes(&path).map_err(could_not)?,
        false => Vec::new(),
    };
    let own = String::from_utf8_lossy(&text).into_owned();
    let has = |line: &&str| {
        own.lines()
            .any(|own| own.trim().trim_start_matches('/') == line.trim_start_matches('/'))
    };
    let lacking: Vec<&str> = IGNORED.into_iter().filter(|line| !has(line)).collect();
    if lacking.is_empty() {
        return Ok(());
    }
    let mut text = text;
    if !text.is_empty() && !text.ends_with(b"\n") {
        text.push(b'\n');
    }
    text.extend(
        lacking
            .iter()
            .flat_map(|line| [line.as_bytes(), b"\n"].concat()),
    );
    write::whole(&path, &text).map_err(could_not)
}

/// `my-night_care` as `My night care`.
fn headline(folder: &str) -> String {
    let words = folder.replace(['-', '_', '.'], " ");
    let mut letters = words.trim().chars();
    letters.next().map_or_else(
        || "My campaign".to_owned(),
        |first| first.to_uppercase().chain(letters).collect(),
    )
}

/// `Night care` as `NightCare`; a hashtag needs a letter, so a title without any gives a plain one.
fn camel_case(title: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars().filter(|c| c.is_alphanumeric());
        let first: String = letters
            .next()
            .into_iter()
            .flat_map(char::to_uppercase)
            .collect();
        first + &letters.collect::<String>()
    };
    let tag: String = title.split_whitespace().map(word).collect();
    if tag.chars().any(char::is_alphabetic) {
        tag
    } else {
        "CareLedger".to_owned()
    }
}
