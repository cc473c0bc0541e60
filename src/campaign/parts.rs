//! Every text of a campaign is parsed, each kind by its own room, stories in parallel.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use super::{Parts, private, settings};
use crate::board;
use crate::bound;
use crate::briefing;
use crate::calendar;
use crate::demand::{self, Demand, Win};
use crate::diagnostic::{Checked, Diagnostic, codes};
use crate::disk::Inputs;
use crate::guide;
use crate::holidays::{self, Holidays};
use crate::language::Language;
use crate::ledger::{self, Book, Metric};
use crate::money;
use crate::source::{Folder, Source, SourceId, Sources};
use crate::story::{self, FileName, Headings, Parsed};
use crate::target::is_id;
use crate::testimony;
use crate::victory::{self, Victory, Won};
use crate::words::{self, Library, message};

/// Stories as an earlier run parsed them, so that only texts that changed are parsed again.
#[derive(Debug, Default)]
pub struct Memory {
    /// By the place of the text among the sources, since the parsed story points there.
    stories: HashMap<SourceId, Arc<Remembered>>,
    /// The campaign's language and its files of words, by which headings are known: with others, all texts
    /// are parsed again.
    basis: (String, Vec<Source>),
}

#[derive(Debug)]
struct Remembered {
    source: Source,
    read: Read,
}

/// A story, and what in its text leads to a person.
#[derive(Debug, Clone)]
struct Read {
    story: Checked<Parsed>,
    open: Vec<Diagnostic>,
}

impl Memory {
    /// Forgets everything that was parsed on another basis.
    fn build_on(&mut self, basis: (String, Vec<Source>)) {
        if self.basis != basis {
            self.stories.clear();
            self.basis = basis;
        }
    }
}

/// By which headings tellings name their beats, in each language that was asked for.
struct Tongues<'a> {
    words: &'a Library,
    /// Those of the campaign's language, in which most stories are.
    own: Arc<Headings>,
    others: Mutex<HashMap<String, Arc<Headings>>>,
}

impl<'a> Tongues<'a> {
    fn new(own: &Language, words: &'a Library) -> Tongues<'a> {
        Tongues {
            own: Arc::new(headings(own, words)),
            words,
            others: Mutex::default(),
        }
    }

    /// Those of a language, or of the campaign's.
    fn headings(&self, language: Option<&Language>) -> Arc<Headings> {
        let Some(language) = language else {
            return Arc::clone(&self.own);
        };
        let mut others = self.others.lock().unwrap_or_else(PoisonError::into_inner);
        let known = others.entry(language.tag().to_owned());
        Arc::clone(known.or_insert_with(|| Arc::new(headings(language, self.words))))
    }
}

fn headings(language: &Language, words: &Library) -> Headings {
    let words = words.of(language);
    let labels = [message::CARE, message::CAUSE, message::CHANGE];
    Headings::new(labels.map(|label| words.text(label)))
}

/// The one file of that name in a folder, if it is there.
fn of_name(inputs: &Inputs, folder: Folder, name: &str) -> Option<SourceId> {
    let mut files = inputs.of(folder).iter();
    files.find(|(file, _)| file == name).map(|(_, id)| *id)
}

/// Parses all texts. Without settings there is nothing to build on, and nothing is given.
pub fn parse(
    inputs: &Inputs,
    content: &str,
    memory: Option<&mut Memory>,
) -> Checked<Option<Parts>> {
    let sources = &inputs.sources;
    let mut told = Vec::new();
    let Some(id) = inputs.settings else {
        // Why it could not be taken has been told.
        if inputs.not_taken.contains("campaign.yaml") {
            return Checked::new(None, told);
        }
        let missing = Diagnostic::of_file(codes::SETTINGS_MISSING, format!("{content}/campaign.yaml"), "there is no campaign.yaml")
            .help("run careledger in the folder that holds content/, or make a new campaign with `careledger init`");
        return Checked::new(None, vec![missing]);
    };
    let settings = settings::read(sources.get(id), id).drain_into(&mut told);
    let words = words::load(inputs.of(Folder::Words), sources).drain_into(&mut told);
    let names = stories(inputs.of(Folder::Stories), sources, &mut told);
    let mut memory = memory;
    if let Some(memory) = &mut memory {
        let own = inputs.of(Folder::Words).iter();
        let own = own.map(|(_, id)| sources.get(*id).clone()).collect();
        memory.build_on((settings.language.tag().to_owned(), own));
    }
    let tongues = Tongues::new(&settings.language, &words);
    let mut open = Vec::new();
    let (translations, stories) = parsed(names, sources, &tongues, memory)
        .into_iter()
        .map(|(name, read)| {
            open.extend(read.open);
            (name, read.story.drain_into(&mut told))
        })
        .partition(|(name, _)| name.translation.is_some());
    let (metrics, book) = ledger(inputs, &mut told);
    let mut demands = named(inputs, Folder::Demands, demand::read, &mut told);
    let victories = named(inputs, Folder::Victories, victory::read, &mut told);
    celebrate(&mut demands, &victories);
    let parts = Parts {
        settings,
        stories,
        translations,
        open,
        lost_demands: inputs
            .not_taken
            .iter()
            .filter_map(|path| path.strip_prefix("demands/")?.strip_suffix(".md"))
            .map(str::to_owned)
            .collect(),
        lost_numbers: inputs
            .not_taken
            .iter()
            .filter_map(|path| story::file_name(path.strip_prefix("stories/")?))
            .filter(|name| name.translation.is_none())
            .map(|name| name.number)
            .collect(),
        demands,
        victories,
        testimonies: named(inputs, Folder::Testimonies, testimony::read, &mut told),
        guides: [Folder::Guides, Folder::Pages]
            .into_iter()
            .flat_map(|folder| {
                let read = |source: &_, id, name: &_| guide::read(folder, source, id, name);
                named(inputs, folder, read, &mut told)
            })
            .collect(),
        holidays: of_name(inputs, Folder::Calendar, holidays::FILE)
            .map_or_else(Holidays::default, |id| {
                holidays::read(sources.get(id), id).drain_into(&mut told)
            }),
        metrics,
        lost_metrics: inputs.not_taken.contains("ledger/metrics.yaml"),
        book,
        datasets: datasets(inputs, &mut told),
        plans: named(inputs, Folder::Briefings, briefing::read, &mut told),
        entries: texts(inputs, Folder::Board, board::read, &mut told),
        events: texts(inputs, Folder::Calendar, calendar::read, &mut told),
        moved: texts(inputs, Folder::Redirects, story::read_moved, &mut told),
        words,
        media: inputs.media.clone(),
        media_texts: inputs.media_texts.clone(),
        names: inputs.names.clone(),
        today: inputs.today,
    };
    private::permit(&mut told, sources, &parts.settings, &parts.names);
    Checked::new(Some(parts), told)
}

/// Tells every demand which victories meet it, those of days to come with them.
fn celebrate(demands: &mut [Demand], victories: &[Victory]) {
    for demand in demands {
        let meets = |victory: &&Victory| victory.demands.iter().any(|id| id.value == demand.id);
        let wins = victories.iter().filter(meets).map(|victory| Win {
            date: victory.date.value,
            whole: victory.won == Won::Whole,
        });
        demand.wins = wins.collect();
    }
}

/// Everything that the YAML files of a folder list. The file of days without work is of another kind.
fn texts<T>(
    inputs: &Inputs,
    folder: Folder,
    read: fn(&Source, SourceId) -> Checked<Vec<T>>,
    told: &mut Vec<Diagnostic>,
) -> Vec<T> {
    let files = inputs.of(folder).iter();
    let own = files.filter(|(name, _)| folder != Folder::Calendar || name != holidays::FILE);
    let read = |(_, id): &(String, SourceId)| read(inputs.sources.get(*id), *id).drain_into(told);
    own.flat_map(read).collect()
}

/// The files of a folder of Markdown whose names are the ids of what they tell.
fn named<T>(
    inputs: &Inputs,
    folder: Folder,
    read: impl Fn(&Source, SourceId, &str) -> Checked<T>,
    told: &mut Vec<Diagnostic>,
) -> Vec<T> {
    let one = |(name, id): &(String, SourceId)| {
        let name = name.strip_suffix(".md").unwrap_or(name);
        read(inputs.sources.get(*id), *id, name).drain_into(told)
    };
    inputs.of(folder).iter().map(one).collect()
}

/// Stories in parallel, out of the memory where there is one and their text did not change.
fn parsed(
    names: Vec<(FileName, SourceId)>,
    sources: &Sources,
    tongues: &Tongues<'_>,
    memory: Option<&mut Memory>,
) -> Vec<(FileName, Read)> {
    let headings = |language: Option<&Language>| tongues.headings(language);
    let read = |name: &FileName, id| {
        let source = sources.get(id);
        Read {
            story: story::read(source, id, name, &headings),
            open: private::of_text(source, id),
        }
    };
    let Some(memory) = memory else {
        let read = |(name, id)| {
            let read = read(&name, id);
            (name, read)
        };
        return names.into_par_iter().map(read).collect();
    };
    let recall = |(name, id): (FileName, SourceId)| {
        let source = sources.get(id);
        let known = memory.stories.get(&id);
        let known = known.filter(|known| known.source == *source).cloned();
        let known = known.unwrap_or_else(|| {
            Arc::new(Remembered {
                source: source.clone(),
                read: read(&name, id),
            })
        });
        ((name, known.read.clone()), (id, known))
    };
    let (stories, known): (Vec<_>, Vec<_>) = names.into_par_iter().map(recall).unzip();
    memory.stories = known.into_iter().collect();
    stories
}

fn stories(
    files: &[(String, SourceId)],
    sources: &Sources,
    told: &mut Vec<Diagnostic>,
) -> Vec<(FileName, SourceId)> {
    let mut named = Vec::with_capacity(files.len());
    for (file, id) in files {
        let path = &sources.get(*id).path;
        match story::file_name(file) {
            None => told.push(
                Diagnostic::of_file(codes::FILE_NAME, path, "the name of this file does not begin with a number above zero and a hyphen")
                    .help("name it like 043-a-few-words.md; `careledger new \"Title\"` picks the next number"),
            ),
            Some(name) => named.push((name, *id)),
        }
    }
    named
}

/// Reads the list of metrics and all tables of rows.
fn ledger(inputs: &Inputs, told: &mut Vec<Diagnostic>) -> (Option<Vec<Metric>>, Book) {
    let (mut metrics, mut book) = (None, Book::default());
    for (file, id) in inputs.of(Folder::Ledger) {
        let source = inputs.sources.get(*id);
        if file == "metrics.yaml" {
            metrics = Some(ledger::read_metrics(source, *id).drain_into(told));
        } else if file.ends_with(".csv") {
            told.extend(ledger::read_rows(source, *id, &mut book));
            if bound::DEEDS.is_exceeded(book.rows.len()) {
                let message = format!(
                    "up to this table, the ledger has more than {}",
                    bound::DEEDS
                );
                told.push(
                    Diagnostic::of_file(codes::TOO_MANY, &source.path, message)
                        .help("add rows of the same day, place and metric together"),
                );
                break;
            }
        } else {
            let message = "only the list of metrics is YAML in this folder";
            told.push(
                Diagnostic::of_file(codes::FILE_IGNORED, &source.path, message).help(
                    "write the metrics into metrics.yaml, and deeds into tables: 2026-W45.csv",
                ),
            );
        }
    }
    (metrics, book)
}

/// Reads each YAML file of the money folder with the table that belongs to it.
fn datasets(inputs: &Inputs, told: &mut Vec<Diagnostic>) -> Vec<money::Dataset> {
    let (sources, files) = (&inputs.sources, inputs.of(Folder::Money));
    let find = |path: &str| match files.iter().find(|(file, _)| file == path) {
        Some((_, id)) => money::File::Read(sources.get(*id), *id),
        None if inputs.not_taken.contains(&format!("money/{path}")) => money::File::NotTaken,
        None => money::File::Absent,
    };
    let mut datasets = Vec::new();
    let mut used = Vec::new();
    for (file, id) in files {
        let Some(name) = file.strip_suffix(".yaml") else {
            continue;
        };
        used.push(*id);
        let meta = sources.get(*id);
        if !is_id(name) {
            let message = "the name of this file cannot be part of an address";
            told.push(
                Diagnostic::of_file(codes::FILE_NAME, &meta.path, message)
                    .help("use small letters a to z, digits and hyphens, and no folder: emergency-spending.yaml"),
            );
            if name.contains('/') {
                continue;
            }
        }
        let reading = money::read(name, (meta, *id), &find).drain_into(told);
        datasets.extend(reading.dataset);
        used.extend(reading.used);
    }
    for (file, id) in files {
        let name = file.rsplit_once('.').map_or(&**file, |(name, _)| name);
        if used.contains(id) || inputs.not_taken.contains(&format!("money/{name}.yaml")) {
            continue;
        }
        told.push(
            Diagnostic::of_file(codes::MONEY_PAIR, &sources.get(*id).path, "no dataset uses this file")
                .help(format!("a dataset is two files of the same name: {name}.yaml says what the numbers mean; or name this file in another dataset: table: {file}")),
        );
    }
    datasets
}
