//! `careledger serve`: the site is shown in the browser while it is written; each save is a new page.

mod address;
mod answer;
mod board;
mod builder;
mod desk;
mod dress;
mod events;
mod panel;
mod problems;
mod recording;
mod standing;
mod watch;

use std::io;
use std::sync::Arc;

use clap::Args;
use tokio::runtime;
use tokio::sync::oneshot;

use self::board::Board;
use self::builder::Builder;
use self::desk::Desk;
use super::Outcome;
use super::place::Place;
use super::report::{fail, say};
use super::settle::settle;
use crate::disk::cache::Cache;

/// Arguments of `serve`.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  careledger serve --open\n  careledger serve --port 8080 my-campaign\n  careledger serve --today 2026-12-01     as the site will be on that day\n  careledger serve --host 0.0.0.0         also for a phone in the same network\n\nCtrl-C ends it."
)]
pub(super) struct Serve {
    #[command(flatten)]
    place: Place,
    /// The port to take; the next free one if it is in use, and 0 for any
    #[arg(long, value_name = "PORT", default_value_t = address::PORT)]
    port: u16,
    /// Where to be reached from: only this machine unless set
    #[arg(long, value_name = "ADDRESS")]
    host: Option<String>,
    /// With --host: let others in the network write stories, too, not only read
    #[arg(long, requires = "host")]
    desk_for_all: bool,
    /// Open the site in the browser
    #[arg(long)]
    open: bool,
    /// Look for changes every second, for folders on other machines, which do not tell of theirs
    #[arg(long)]
    poll: bool,
}

impl Serve {
    pub(super) fn run(self) -> Outcome {
        self.try_run().unwrap_or_else(|outcome| outcome)
    }

    fn try_run(self) -> Result<Outcome, Outcome> {
        self.place.limit_threads();
        let folders = self.place.folders()?;
        settle(self.place.dir())?;
        let runtime = runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .max_blocking_threads(16)
            .enable_all()
            .build()
            .map_err(|error| {
                fail(
                    Outcome::Machine,
                    format!("no server can be started: {error}"),
                )
            })?;
        let bound = runtime.block_on(address::bind(self.host.as_deref(), self.port))?;
        let is_desk_open = bound.hosts.are_only_here() || self.desk_for_all;
        let cache = Cache::new(self.place.cache());
        let board = Arc::new(Board::new(cache, is_desk_open));
        let desk =
            Desk::new(self.place.clone(), folders.clone(), is_desk_open).map_err(|error| {
                fail(
                    Outcome::Machine,
                    format!("this machine gives no chance for a token: {error}"),
                )
            })?;
        let builder = Builder::new(self.place, folders, Arc::clone(&board), self.poll)?;
        let url = bound.url();
        say(format!("The site is at {url} until Ctrl-C ends it."));
        match is_desk_open {
            true => say(format!("Write in the browser at {url}_desk/")),
            false => say(
                "The writing desk is closed, since others can reach it; --desk-for-all opens it to them.",
            ),
        }
        if let Some(url) = bound.url_for_others() {
            say(format!("A phone in this network finds it at {url}"));
        }
        if self.open {
            address::open(&url);
        }
        // It ends with the process; should it end before, its side of the line is dropped.
        let (alive, builder_ended) = oneshot::channel::<()>();
        std::thread::spawn(move || {
            let _alive = alive;
            builder.run();
        });
        let ended = runtime.block_on(async {
            let served = axum::serve(bound.listener, answer::router(board, desk, bound.hosts));
            tokio::select! {
                ended = async { served.await } => ended,
                () = interrupted() => Ok(()),
                _ = builder_ended => Err(io::Error::other(
                    "changes are seen no longer, which is a fault of careledger; start it again",
                )),
            }
        });
        // Pages that wait for news keep their lines open: nobody waits for them.
        runtime.shutdown_background();
        match ended {
            Ok(()) => {
                say("Stopped.");
                Ok(Outcome::Good)
            }
            Err(error) => Err(fail(Outcome::Machine, format!("the server ended: {error}"))),
        }
    }
}

/// Waits for Ctrl-C, or what else asks a program to end.
async fn interrupted() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            // Without a notice of it, the system's own way ends the program.
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}
