//! What a campaign has already becomes what an import must know: numbers, marks, titles, demands, metrics, rows.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;

use super::deeds::{Deed, deed};
use super::names::folded;
use crate::campaign::{Settings, settings};
use crate::date;
use crate::diagnostic::{Diagnostic, codes, nearest};
use crate::disk::Inputs;
use crate::front_matter;
use crate::ledger::{self, Book, Metric};
use crate::source::{Folder, SourceId, Sources, Span};
use crate::story;

/// What stands in the campaign.
pub struct Known {
    /// Its settings, if they can be read.
    pub settings: Option<Settings>,
    /// The number that the next story gets.
    pub(super) next: u32,
    /// The file of each mark of an import.
    pub(super) marks: BTreeMap<String, String>,
    /// The file of each story, by its day and its title.
    pub(super) titles: BTreeMap<(NaiveDate, String), String>,
    /// Ids of demands, and their titles.
    demands: Vec<(String, String)>,
    metrics: Vec<Metric>,
    /// Names of the files in the media folder.
    pub(super) media: BTreeSet<String>,
    /// How often each deed stands in the ledger.
    pub(super) deeds: HashMap<Deed, usize>,
    /// The tables of the ledger.
    tables: BTreeMap<String, SourceId>,
}

impl Known {
    /// What was read of a campaign.
    pub fn of(inputs: &Inputs) -> Known {
        let sources = &inputs.sources;
        let settings = inputs
            .settings
            .map(|id| settings::read(sources.get(id), id).value);
        let lost = inputs
            .not_taken
            .iter()
            .filter_map(|path| path.strip_prefix("stories/"));
        let names = inputs
            .of(Folder::Stories)
            .iter()
            .map(|(name, _)| &**name)
            .chain(lost);
        let last = names
            .filter_map(|name| Some(story::file_name(name)?.number))
            .max();
        let mut known = Known {
            settings,
            next: last.unwrap_or(0) + 1,
            marks: BTreeMap::new(),
            titles: BTreeMap::new(),
            demands: Vec::new(),
            metrics: Vec::new(),
            media: inputs.media.keys().cloned().collect(),
            deeds: HashMap::new(),
            tables: BTreeMap::new(),
        };
        for (_, id) in inputs.of(Folder::Stories) {
            known.story(sources, *id);
        }
        for (name, id) in inputs.of(Folder::Demands) {
            let split = front_matter::split(sources.get(*id), *id);
            let title = split
                .fields()
                .text("title")
                .map(|title| folded(&title.value));
            let id = name.strip_suffix(".md").unwrap_or(name).to_owned();
            known.demands.push((id, title.unwrap_or_default()));
        }
        let mut book = Book::default();
        for (name, id) in inputs.of(Folder::Ledger) {
            if name == "metrics.yaml" {
                known.metrics = ledger::read_metrics(sources.get(*id), *id).value;
            } else if name.ends_with(".csv") {
                // What is wrong with them is told by `check`.
                let _ = ledger::read_rows(sources.get(*id), *id, &mut book);
                known.tables.insert(name.clone(), *id);
            }
        }
        for row in &book.rows {
            *known.deeds.entry(deed(&book, row)).or_default() += 1;
        }
        known
    }

    /// Whether something of that mark was imported before.
    pub(super) fn has(&self, mark: &str) -> bool {
        self.marks.contains_key(mark)
    }

    /// The table of the ledger of that name, if it could be read.
    pub fn table(&self, name: &str) -> Option<SourceId> {
        self.tables.get(name).copied()
    }

    fn story(&mut self, sources: &Sources, id: SourceId) {
        let source = sources.get(id);
        let split = front_matter::split(source, id);
        let mut fields = split.fields();
        let (mark, title) = (fields.text("imported"), fields.text("title"));
        let date = fields
            .text("date")
            .and_then(|date| date::parse(&date.value).ok());
        if let Some(mark) = mark {
            self.marks.insert(mark.value, source.path.clone());
        }
        if let Some((date, title)) = date.zip(title) {
            self.titles
                .insert((date, folded(&title.value)), source.path.clone());
        }
    }

    /// The id of a demand that is named by its id or its title, or that there is none.
    pub(super) fn demand(&self, named: &str, span: Span) -> Result<String, Diagnostic> {
        let ids = || {
            self.demands
                .iter()
                .map(|(id, title)| (id.as_str(), title.as_str()))
        };
        find(named, ids()).ok_or_else(|| {
            let ids: Vec<&str> = ids().map(|(id, _)| id).collect();
            let help = match nearest(named, ids.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None if ids.is_empty() => "make it first: careledger new demand".to_owned(),
                None => format!("use one of: {}, or the title of one", ids.join(", ")),
            };
            Diagnostic::new(
                codes::DEMAND_UNKNOWN,
                span,
                format!("there is no demand `{named}`"),
            )
            .help(help)
        })
    }

    /// The same for a metric, by its id or what one or several are called. A campaign without metrics takes any.
    pub(super) fn metric(&self, named: &str, span: Span) -> Result<String, Diagnostic> {
        if self.metrics.is_empty() {
            return Ok(named.to_owned());
        }
        let names = self.metrics.iter().flat_map(|metric| {
            let id = metric.id.as_str();
            [(id, metric.singular.as_str()), (id, metric.plural.as_str())]
        });
        find(named, names.clone()).ok_or_else(|| {
            let help = match nearest(named, names.map(|(id, _)| id)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => {
                    let ids: Vec<&str> = self.metrics.iter().map(|metric| &*metric.id).collect();
                    format!(
                        "use one of: {}; or add it to content/ledger/metrics.yaml",
                        ids.join(", ")
                    )
                }
            };
            Diagnostic::new(
                codes::METRIC_UNKNOWN,
                span,
                format!("there is no metric `{named}`"),
            )
            .help(help)
        })
    }
}

/// The id that is named by itself or by a title, whatever the case of its letters.
fn find<'a>(named: &str, mut all: impl Iterator<Item = (&'a str, &'a str)>) -> Option<String> {
    let wanted = folded(named);
    let found =
        all.find(|(id, title)| *id == named || folded(id) == wanted || folded(title) == wanted);
    found.map(|(id, _)| id.to_owned())
}
