//! `careledger share`: the words to post of a story are printed, or stories become a posting plan.

use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveTime};
use clap::Args;

use super::Outcome;
use super::place::{Place, day, language};
use super::report::{Form, data, fail, plural, say, tally, tell};
use crate::bake::Oven;
use crate::diagnostic::nearest;
use crate::disk::cache::Cache;
use crate::disk::{show, write};
use crate::language::Language;
use crate::pipeline;
use crate::produce::{Kit, cards_of_story, kit, plan, tellings};
use crate::share::{Length, Network, networks};
use crate::site::Site;
use crate::source::Sources;
use crate::story::Story;

/// What a posting plan's files are called, before their endings.
const PLAN: &str = "posting-plan";

/// Arguments of `share`.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  careledger share 43                              the words for each network\n  careledger share 43 --network x                  those for X alone\n  careledger share 43 --network bluesky --thread   several posts that tell everything\n  careledger share 43 --language es                those of the translation into Spanish\n  careledger share 43 --to kit                     words and pictures as files, for a phone\n  careledger share --since 40 --start 2026-12-01 --time 18:00\n                                                   a posting plan, one story a day"
)]
pub(super) struct Share {
    /// The number of a story
    #[arg(
        value_name = "NUMBER",
        required_unless_present = "since",
        conflicts_with = "since"
    )]
    story: Option<u32>,
    /// The campaign's folder: the one that holds content/
    #[arg(long, default_value = ".", value_name = "DIR")]
    dir: PathBuf,
    /// Only for this network; may be given several times
    #[arg(long = "network", value_name = "NETWORK", value_parser = network)]
    wanted: Vec<&'static Network>,
    /// As it is told in this language; of a plan, the stories that are
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    language: Option<Language>,
    /// Everything, in as many posts as it takes
    #[arg(long, conflicts_with = "since")]
    thread: bool,
    /// Make a posting plan of the stories from this number or day on, one a day
    #[arg(long, value_name = "NUMBER|DATE", value_parser = since)]
    since: Option<Since>,
    /// The day of the first post (today unless set)
    #[arg(long, value_name = "DATE", value_parser = day, requires = "since")]
    start: Option<NaiveDate>,
    /// The time of day of each post, by the campaign's clock
    #[arg(long, value_name = "TIME", value_parser = time, requires = "since")]
    time: Option<NaiveTime>,
    /// Put the words and pictures of a story into a folder of its own there; or the plan (into the campaign's
    /// folder unless set)
    #[arg(long, value_name = "DIR", conflicts_with = "thread")]
    to: Option<PathBuf>,
    /// Write over earlier files
    #[arg(long)]
    replace: bool,
    /// As if on this day, such as 2026-11-08
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<NaiveDate>,
}

/// From where on stories are posted.
#[derive(Debug, Clone, Copy)]
enum Since {
    Number(u32),
    Day(NaiveDate),
}

fn since(text: &str) -> Result<Since, String> {
    let number = text.parse().map(Since::Number);
    number
        .or_else(|_| day(text).map(Since::Day))
        .map_err(|_| "write the number of a story, or a date as 2026-11-08".to_owned())
}

fn time(text: &str) -> Result<NaiveTime, String> {
    NaiveTime::parse_from_str(text, "%H:%M").map_err(|_| "write a time of day as 18:00".to_owned())
}

fn network(text: &str) -> Result<&'static Network, String> {
    let found = networks().iter().find(|network| network.id == text);
    found.ok_or_else(|| {
        let known: Vec<&str> = networks().iter().map(|network| &*network.id).collect();
        match nearest(text, known.iter().copied()) {
            Some(near) => format!("did you mean {near}?"),
            None => format!("use one of {}", known.join(", ")),
        }
    })
}

impl Share {
    pub(super) fn run(self) -> Outcome {
        self.try_run().unwrap_or_else(|outcome| outcome)
    }

    fn try_run(self) -> Result<Outcome, Outcome> {
        let planned = Place::at(self.dir.clone(), self.today).plan()?;
        let Some(site) = &planned.site else {
            tell(&planned.diagnostics, &planned.sources, Form::Human);
            let found = tally(&planned.diagnostics).unwrap_or_default();
            let sentence = format!("nothing can be shared: found {found}");
            return Err(fail(Outcome::Content, sentence));
        };
        if site.campaign.settings.base_url.is_none() {
            say("No link goes along, since campaign.yaml has no base_url.");
        }
        match (self.story, self.since) {
            (Some(number), _) => self.story(site, &planned.sources, number),
            (None, Some(since)) => self.plan(site, since),
            // One of the two is required.
            (None, None) => Ok(Outcome::Usage),
        }
    }

    fn wants(&self, network: &Network) -> bool {
        self.wanted.is_empty() || self.wanted.iter().any(|one| one.id == network.id)
    }

    /// Prints what is posted of one story, or puts it into a folder.
    fn story(&self, site: &Site, sources: &Sources, number: u32) -> Result<Outcome, Outcome> {
        if site.campaign.story(number).is_none() {
            let kept = match site.campaign.kept_back {
                0 => "",
                _ => "; drafts and stories of later days are kept back",
            };
            let sentence = format!("there is no published story {number}{kept}");
            return Err(fail(Outcome::Usage, sentence));
        }
        let Some(story) = self.telling(site, number) else {
            let told = tellings(site, number).map(|(language, _)| language.tag());
            let told: Vec<&str> = told.collect();
            let sentence = format!("story {number} is told in {} only", told.join(", "));
            return Err(fail(Outcome::Usage, sentence));
        };
        let kit = kit(site, story);
        if let Some(folder) = &self.to {
            let mut name = site.campaign.settings.padded(number);
            if let Some(language) = &story.translation {
                name = format!("{name}.{}", language.tag());
            }
            return self.folder(site, sources, (&kit, story), &folder.join(name));
        }
        let parts = self.parts(&kit);
        if parts.is_empty() {
            let named: Vec<&str> = kit.threads.iter().map(|(one, _)| &*one.name).collect();
            let sentence = format!("threads are posted on {}", named.join(", "));
            return Err(fail(Outcome::Usage, sentence));
        }
        // One text alone is to be piped and pasted as it is.
        if let ([(_, text)], false) = (&*parts, self.wanted.is_empty()) {
            return Ok(data(&format!("{text}\n")));
        }
        let part = |(head, text): &(String, String)| format!("--- {head}\n{text}\n");
        let parts: Vec<String> = parts.iter().map(part).collect();
        Ok(data(&parts.join("\n")))
    }

    /// The story of a number in the language that is asked for, or else the original.
    fn telling<'a>(&self, site: &'a Site, number: u32) -> Option<&'a Story> {
        let is_wanted = |own: &Language| self.language.as_ref().is_none_or(|asked| asked == own);
        let mut tellings = tellings(site, number);
        let found = tellings.find(|(language, _)| is_wanted(language));
        found.map(|(_, story)| story)
    }

    /// What is printed, each with what it is.
    fn parts(&self, kit: &Kit) -> Vec<(String, String)> {
        let threads =
            (kit.threads.iter()).filter(|(network, _)| self.thread && self.wants(network));
        let captions =
            (kit.captions.iter()).filter(|(network, _)| !self.thread && self.wants(network));
        let posts = threads.flat_map(|(network, posts)| {
            let count = posts.len();
            (1..).zip(posts).map(move |(at, text)| {
                let length = measured(&network.length(text));
                let head = format!("{}, post {at} of {count}: {length}", network.name);
                (head, text.clone())
            })
        });
        // What several networks can take is printed once.
        let mut told: Vec<(String, String)> = Vec::new();
        for (network, caption) in captions {
            let cut = if caption.is_cut { ", cut to fit" } else { "" };
            let head = format!("{}: {}{cut}", network.name, measured(&caption.length));
            match told.iter_mut().find(|(_, text)| *text == caption.text) {
                Some((heads, _)) => heads.push_str(&format!("\n--- {head}")),
                None => told.push((head, caption.text.clone())),
            }
        }
        let descriptions = kit.descriptions.iter();
        let descriptions = descriptions.filter(|_| self.wanted.is_empty() && !self.thread);
        let descriptions = descriptions
            .map(|(label, alt)| (format!("Description of the card: {label}"), alt.clone()));
        posts.chain(told).chain(descriptions).collect()
    }

    /// Draws the cards of a story and puts them into a folder, with its captions as files.
    fn folder(
        &self,
        site: &Site,
        sources: &Sources,
        (kit, story): (&Kit, &Story),
        folder: &Path,
    ) -> Result<Outcome, Outcome> {
        let cards = cards_of_story(site, sources, story).value;
        let fonts = pipeline::fonts(site, cards.iter().map(|card| &card.image));
        let cache = Cache::new(Place::at(self.dir.clone(), None).cache());
        let oven = Oven::new(&fonts, &cache, &|_, _| false, sources);
        let mut files = Vec::new();
        for card in &cards {
            let (bytes, _) = oven.look_at(&card.image).map_err(|why| {
                let sentence = format!("{} could not be drawn: {why}", card.image.subject);
                fail(Outcome::Content, sentence)
            })?;
            let name = card.path.rsplit('/').next().unwrap_or_default();
            files.push((folder.join(name), bytes));
        }
        let captions = kit.captions.iter();
        for (network, caption) in captions.filter(|(network, _)| self.wants(network)) {
            let name = format!("{}.txt", network.id);
            files.push((
                folder.join(name),
                format!("{}\n", caption.text).into_bytes(),
            ));
        }
        let described = |(label, alt): &(String, String)| format!("{label}:\n{alt}\n");
        let described: Vec<String> = kit.descriptions.iter().map(described).collect();
        if !described.is_empty() {
            let text = described.join("\n").into_bytes();
            files.push((folder.join("descriptions.txt"), text));
        }
        let replaced = self.write(&files)?;
        let (pictures, texts) = (cards.len(), files.len() - cards.len());
        say(format!(
            "{replaced} {} with {} and {}.",
            show(folder),
            plural(pictures, "picture"),
            plural(texts, "text"),
        ));
        Ok(Outcome::Good)
    }

    /// Writes files; none where one of them is there already. Gives the word for what was done.
    fn write(&self, files: &[(PathBuf, Vec<u8>)]) -> Result<&'static str, Outcome> {
        let standing = files.iter().find(|(path, _)| path.exists());
        if let Some((path, _)) = standing.filter(|_| !self.replace) {
            let sentence = format!(
                "there is a file {} already; add --replace to write over it, or name another folder with --to",
                show(path)
            );
            return Err(fail(Outcome::Usage, sentence));
        }
        for (path, bytes) in files {
            let written = match path.exists() {
                true => write::whole(path, bytes),
                false => write::fresh(path, bytes),
            };
            written.map_err(|error| {
                let sentence = format!("{} cannot be written: {error}", show(path));
                fail(Outcome::Machine, sentence)
            })?;
        }
        Ok(standing.map_or("Made", |_| "Replaced"))
    }

    /// Makes a posting plan.
    fn plan(&self, site: &Site, since: Since) -> Result<Outcome, Outcome> {
        let stories = site.campaign.stories.iter().filter(|story| match since {
            Since::Number(number) => story.number >= number,
            Since::Day(day) => story.date.value >= day,
        });
        let stories = stories.filter_map(|story| self.telling(site, story.number));
        let stories: Vec<&Story> = stories.collect();
        if stories.is_empty() {
            let sentence = match &self.language {
                Some(asked) => format!(
                    "no published story is that young and told in {}",
                    asked.tag()
                ),
                None => {
                    "no published story is that young: give an earlier number or day".to_owned()
                }
            };
            return Err(fail(Outcome::Usage, sentence));
        }
        let start = self.start.unwrap_or(site.campaign.today);
        let plan = plan(site, &stories, (start, self.time), &|one| self.wants(one));
        let folder = self.to.as_deref().unwrap_or(&self.dir);
        let files = [("csv", &plan.csv), ("ics", &plan.ics)];
        let files = files.map(|(ending, text)| (folder.join(format!("{PLAN}.{ending}")), text));
        let files = files.map(|(path, text)| (path, text.as_bytes().to_vec()));
        let replaced = self.write(&files)?;
        say(format!(
            "{replaced} {} and {}: {}, one a day from {start} to {}.",
            show(&files[0].0),
            show(&files[1].0),
            plural(stories.len(), "story"),
            plan.last,
        ));
        Ok(Outcome::Good)
    }
}

/// `241 of 280`, or how many messages it takes.
fn measured(length: &Length) -> String {
    let of = format!("{} of {}", length.units, length.most);
    match length.messages {
        1 => of,
        messages => format!("{of}, {}", plural(messages, "message")),
    }
}
