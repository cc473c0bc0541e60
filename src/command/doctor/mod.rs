//! `careledger doctor`: a campaign and the machine around it become a list of what to do, the weightiest first.
//!
//! Nothing is written, and nothing asks the network: what a host really has cannot be seen from here.

mod address;
mod content;
mod git;
mod leftovers;
mod publish;

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::Outcome;
use super::host::shell_word;
use super::place::Place;
use super::report::{data, fail, plural, say};
use crate::campaign::Settings;
use crate::campaign::settings;
use crate::diagnostic::Severity;
use crate::disk::read::Folders;
use crate::disk::{self, show};
use crate::host::Host;
use crate::pipeline::{Prepared, prepare};

/// Arguments of `doctor`.
#[derive(Args)]
#[command(
    after_help = "Nothing is written, and nothing asks the network.\n\nExamples:\n  careledger doctor\n  careledger doctor my-campaign\n  careledger doctor --format json      for other programs"
)]
pub(super) struct Doctor {
    #[command(flatten)]
    place: Place,
    /// How findings are told
    #[arg(long, value_enum, default_value_t = Print::Human)]
    format: Print,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Print {
    /// For people
    Human,
    /// For programs
    Json,
}

/// What is not as it should be, and what to do.
struct Finding {
    weight: Severity,
    what: String,
    todo: String,
}

impl Finding {
    fn new(weight: Severity, what: impl Into<String>, todo: impl Into<String>) -> Finding {
        Finding {
            weight,
            what: what.into(),
            todo: todo.into(),
        }
    }
}

/// What all examinations look at.
struct Patient {
    dir: PathBuf,
    folders: Folders,
    cache: PathBuf,
    /// Nothing where there is no campaign.yaml.
    settings: Option<Settings>,
    prepared: Prepared,
    git: git::Git,
}

impl Patient {
    /// The host that campaign.yaml names.
    fn host(&self) -> Option<Host> {
        let settings = self.settings.as_ref()?;
        settings.host.as_ref().map(|host| host.value)
    }

    /// The campaign's folder, as an argument of a command.
    fn shown(&self) -> String {
        match show(&self.dir) {
            dir if dir.is_empty() => ".".to_owned(),
            dir => shell_word(&dir),
        }
    }
}

/// Looks at one part; nothing where that cannot be done before something else is mended.
type Exam = fn(&Patient) -> Option<Vec<Finding>>;

/// All examinations. A new one is a function and a line here.
const EXAMS: &[(&str, Exam)] = &[
    ("campaign", content::campaign),
    ("theme", content::theme),
    ("fonts", content::fonts),
    ("git", git::exam),
    ("address", address::exam),
    ("host", publish::exam),
    ("leftovers", leftovers::exam),
];

impl Doctor {
    pub(super) fn run(self) -> Outcome {
        let patient = match self.admit() {
            Ok(patient) => patient,
            Err(outcome) => return outcome,
        };
        let mut found = Vec::new();
        let (mut well, mut later) = (Vec::new(), Vec::new());
        for (name, exam) in EXAMS {
            match exam(&patient) {
                None => later.push(*name),
                Some(findings) if findings.is_empty() => well.push(*name),
                Some(findings) => found.extend(findings.into_iter().map(|one| (*name, one))),
            }
        }
        found.sort_by_key(|(_, finding)| finding.weight);
        let told = match self.format {
            Print::Human => {
                tell(&found, &well, &later);
                Outcome::Good
            }
            Print::Json => data(&document(&found, &well, &later)),
        };
        let is_ill = found.iter().any(|(_, one)| one.weight == Severity::Error);
        match told {
            Outcome::Good if is_ill => Outcome::Content,
            told => told,
        }
    }

    fn admit(&self) -> Result<Patient, Outcome> {
        self.place.limit_threads();
        let folders = self.place.folders()?;
        let today = self.place.today();
        let inputs = disk::read(&folders, today).map_err(|e| fail(Outcome::Machine, e))?;
        let read = |id| settings::read(inputs.sources.get(id), id).value;
        let settings = inputs.settings.map(read);
        let shown = (show(&folders.content), show(&folders.themes));
        let choices = self.place.choices();
        let dir = self.place.dir().to_owned();
        Ok(Patient {
            git: git::Git::at(&dir),
            dir,
            folders,
            cache: self.place.cache(),
            settings,
            prepared: prepare(inputs, (&shown.0, &shown.1), &choices),
        })
    }
}

fn tell(found: &[(&str, Finding)], well: &[&str], later: &[&str]) {
    for (name, Finding { weight, what, todo }) in found {
        say(format!(
            "{} ({name}): {what}\n  do: {todo}\n",
            weight.word()
        ));
    }
    let count = |weight| found.iter().filter(|(_, one)| one.weight == weight).count();
    let weights = [Severity::Error, Severity::Warning, Severity::Note];
    let counted = weights.map(|weight| (count(weight), weight.word()));
    let counted = counted.iter().filter(|(count, _)| *count > 0);
    let counted: Vec<String> = counted.map(|(count, word)| plural(*count, word)).collect();
    say(match &*counted {
        [] => "Nothing is to be done.".to_owned(),
        counted => format!("Found {}.", counted.join(", ")),
    });
    if !well.is_empty() {
        say(format!("All is well with: {}.", well.join(", ")));
    }
    if !later.is_empty() {
        say(format!(
            "Not looked at while the campaign has errors: {}.",
            later.join(", ")
        ));
    }
}

fn document(found: &[(&str, Finding)], well: &[&str], later: &[&str]) -> String {
    let finding = |(name, one): &(&str, Finding)| json!({ "part": name, "weight": one.weight.word(), "finding": one.what, "do": one.todo });
    let findings: Vec<_> = found.iter().map(finding).collect();
    let all = json!({ "findings": findings, "well": well, "not_looked_at": later });
    format!("{all:#}\n")
}
