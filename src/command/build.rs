//! `careledger build`: the site is made and put into the output folder, whole or not at all.

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;

use super::Outcome;
use super::place::Place;
use super::progress::Watch;
use super::report::{Form, fail, plural, say, tally, tell};
use crate::artifact::{Artifact, Content};
use crate::disk::cache::Cache;
use crate::disk::show;
use crate::disk::{self, Output};
use crate::pipeline::{Built, Stopped, finish};
use crate::site::{Route, Site};

/// Arguments of `build`.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  careledger build\n  careledger build --output public my-campaign\n  careledger build --strict --today 2026-11-08"
)]
pub(super) struct Build {
    #[command(flatten)]
    place: Place,
    /// Where the site goes (output/ in the campaign's folder unless set)
    #[arg(long, short, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Where drawn images are kept for the next build
    #[arg(long, value_name = "DIR")]
    cache: Option<PathBuf>,
    /// Keep no drawn images
    #[arg(long, conflicts_with = "cache")]
    no_cache: bool,
    /// How problems are told
    #[arg(long, value_enum, default_value_t = Form::Human)]
    format: Form,
}

impl Build {
    /// A build into the usual folder, told to a person.
    pub(super) fn of(place: Place) -> Build {
        Build {
            place,
            output: None,
            cache: None,
            no_cache: false,
            format: Form::Human,
        }
    }

    pub(super) fn run(self) -> Outcome {
        self.try_run().unwrap_or_else(|outcome| outcome)
    }

    fn try_run(self) -> Result<Outcome, Outcome> {
        let began = Instant::now();
        let watch = Watch::begin("Images");
        let target = self
            .output
            .clone()
            .unwrap_or_else(|| self.place.dir().join("output"));
        let mut prepared = self.place.prepare()?;
        let (content, themes) = (self.place.content(), self.place.themes());
        let cache = self.cache_folder();
        let others = [
            ("content", &*content),
            ("themes", &*themes),
            ("cache", &*cache),
        ];
        disk::apart(&target, &others).map_err(|sentence| fail(Outcome::Usage, sentence))?;
        let counts = prepared
            .made
            .as_ref()
            .map(|(site, artifacts)| Counts::of(site, artifacts));
        let finished = match counts {
            Some(_) => {
                let output =
                    Output::open(&target).map_err(|error| fail(Outcome::Machine, error))?;
                let (cache, _temporary) = self.cache()?;
                let choices = self.place.choices();
                let finished = finish(&mut prepared, output, &cache, &choices, &watch);
                watch.clear();
                cache.prune();
                finished
            }
            None => Err(Stopped::Content),
        };
        let told = tell(&prepared.diagnostics, &prepared.sources, self.format);
        if told != Outcome::Good {
            return Err(told);
        }
        match (finished, counts) {
            (Ok(built), Some(counts)) => {
                let warnings = tally(&prepared.diagnostics);
                say(summary(
                    &target,
                    &counts,
                    &built,
                    warnings.as_deref(),
                    began,
                ));
                Ok(Outcome::Good)
            }
            (Err(Stopped::Output(error)), _) => Err(fail(Outcome::Machine, error)),
            (Err(Stopped::Interrupted), _) => {
                let kept = match self.no_cache {
                    true => "",
                    false => " Images that were made are kept for the next build.",
                };
                say(format!("Stopped. {}{kept}", untouched(&target)));
                Ok(Outcome::Interrupted)
            }
            _ => {
                let tally = tally(&prepared.diagnostics).unwrap_or_default();
                say(format!("Found {tally}. {}", untouched(&target)));
                Ok(Outcome::Content)
            }
        }
    }

    fn cache_folder(&self) -> PathBuf {
        (self.cache.clone()).unwrap_or_else(|| self.place.cache())
    }

    /// Without a cache, images lie in a temporary folder until they are written, since all of them
    /// at once may be too many to hold.
    fn cache(&self) -> Result<(Cache, Option<disk::Temporary>), Outcome> {
        if !self.no_cache {
            return Ok((Cache::new(self.cache_folder()), None));
        }
        let folder = disk::write::temporary().map_err(|error| {
            let sentence = format!("no temporary folder can be made: {error}");
            fail(Outcome::Machine, sentence)
        })?;
        Ok((Cache::new(folder.path().to_owned()), Some(folder)))
    }
}

/// That the output folder is as it was.
fn untouched(target: &Path) -> String {
    let stands = match target.join("index.html").exists() {
        true => "; the site there is as it was",
        false => "",
    };
    format!("Nothing was written to {}{stands}.", show(target))
}

/// What a build made.
struct Counts {
    stories: usize,
    kept_back: usize,
    pages: usize,
    cards: usize,
}

impl Counts {
    fn of(site: &Site, artifacts: &[Artifact]) -> Counts {
        let card = |artifact: &&Artifact| {
            matches!(artifact.content, Content::Image(_)) && !Route::is_icon(&artifact.path)
        };
        Counts {
            stories: site.campaign.stories.len(),
            kept_back: site.campaign.kept_back,
            pages: site.pages.len(),
            cards: artifacts.iter().filter(card).count(),
        }
    }
}

fn summary(
    target: &Path,
    counts: &Counts,
    built: &Built,
    warnings: Option<&str>,
    began: Instant,
) -> String {
    let mut lines = vec![format!(
        "Built {} in {:.2} s: {}, {}, {}.",
        show(target),
        began.elapsed().as_secs_f64(),
        plural(counts.stories, "story"),
        plural(counts.pages, "page"),
        plural(counts.cards, "card"),
    )];
    let written = &built.written;
    lines.push(format!(
        "{} written, {} unchanged, {} removed; {} drawn, {} reused.",
        plural(written.written.len(), "file"),
        written.unchanged,
        written.removed.len(),
        plural(built.drawn, "image"),
        built.reused,
    ));
    if counts.kept_back > 0 {
        lines.push(format!(
            "Kept back as draft or for a later day: {}.",
            plural(counts.kept_back, "story")
        ));
    }
    if let Some(warnings) = warnings {
        lines.push(format!("With {warnings}."));
    }
    if !written.foreign.is_empty() {
        const SHOWN: usize = 5;
        let mut names = written.foreign[..written.foreign.len().min(SHOWN)].join(", ");
        if written.foreign.len() > SHOWN {
            names.push_str(&format!(" and {} more", written.foreign.len() - SHOWN));
        }
        lines.push(format!(
            "Not made by careledger, and left as they are: {names}. Move or delete them if they are not meant to be public."
        ));
    }
    lines.join("\n")
}
