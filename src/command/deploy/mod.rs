//! `careledger deploy`: the site is built, and handed to the program that brings it to its host.

mod git;
mod program;
mod rsync;
mod sftp;

use clap::{ArgGroup, Args};

pub(super) use git::SUBJECT;

use super::Outcome;
use super::build::Build;
use super::place::Place;
use super::report::{fail, say};
use crate::disk::Output;

/// Arguments of `deploy`.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  careledger deploy --branch gh-pages --dry-run\n  careledger deploy --branch pages --remote codeberg\n  careledger deploy --rsync you@your-server.example:public_html/\n  careledger deploy --sftp you@your-server.example:public_html --dry-run\n\nThe site is built first, and nothing is sent where it has errors. Git, rsync and sftp ask for passwords themselves.",
    group = ArgGroup::new("way").required(true)
)]
#[group(skip)]
pub(super) struct Deploy {
    #[command(flatten)]
    place: Place,
    /// Put the site on this branch of the campaign's git repository, as its only commit
    #[arg(long, value_name = "BRANCH", group = "way")]
    branch: Option<String>,
    /// The remote that the branch belongs to
    #[arg(long, default_value = "origin", requires = "branch")]
    remote: String,
    /// Take the branch even where something else than such a site is on it; by sftp, take the place of files of others
    #[arg(long, conflicts_with = "rsync")]
    replace: bool,
    /// Bring the site to this folder of a server by rsync, such as you@your-server.example:public_html/
    #[arg(long, value_name = "TARGET", group = "way")]
    rsync: Option<String>,
    /// Bring the site to this folder of a server by sftp, for hosts that have no rsync
    #[arg(long, value_name = "TARGET", group = "way")]
    sftp: Option<String>,
    /// Build, and show what would be sent, but send nothing
    #[arg(long)]
    dry_run: bool,
}

impl Deploy {
    pub(super) fn run(self) -> Outcome {
        let today = self.place.today();
        let dir = self.place.dir().to_owned();
        let built = Build::of(self.place).run();
        if built != Outcome::Good {
            say("Nothing was sent.");
            return built;
        }
        // Nobody puts another site there before this one is sent: of two halves no whole comes.
        let held = match Output::open(&dir.join("output")) {
            Ok(held) => held,
            Err(error) => return fail(Outcome::Machine, error),
        };
        let site = held.site().to_owned();
        let sent = match (self.branch, self.rsync, self.sftp) {
            (_, _, Some(target)) => sftp::send(
                &site,
                &target,
                &sftp::Way {
                    dry_run: self.dry_run,
                    replace: self.replace,
                },
            ),
            (_, Some(target), None) => rsync::send(&site, &target, self.dry_run),
            (Some(branch), None, None) => git::send(
                &git::Way {
                    dir,
                    site,
                    remote: self.remote,
                    branch,
                    replace: self.replace,
                    today,
                },
                self.dry_run,
            ),
            (None, None, None) => Err(program::Failure {
                outcome: Outcome::Usage,
                sentence: "say where to: --branch, --rsync or --sftp".to_owned(),
            }),
        };
        match sent {
            Ok(sentence) => {
                say(sentence);
                Outcome::Good
            }
            Err(failure) => fail(failure.outcome, failure.sentence),
        }
    }
}
