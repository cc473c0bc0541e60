//! The one integration test binary: cases in files, whole sites, and what must hold for all of them.
#![allow(
    clippy::disallowed_methods,
    reason = "tests lay out campaigns on a disk and look at what came out"
)]

mod support;

#[path = "all/bounds.rs"]
mod bounds;
#[cfg(unix)]
#[path = "all/broken.rs"]
mod broken;
#[path = "all/cards.rs"]
mod cards;
#[path = "all/cases.rs"]
mod cases;
#[path = "all/codes.rs"]
mod codes;
#[path = "all/deploy.rs"]
mod deploy;
#[path = "all/desk.rs"]
mod desk;
#[path = "all/disks.rs"]
mod disks;
#[path = "all/floors.rs"]
mod floors;
#[path = "all/formats.rs"]
mod formats;
#[path = "all/hostile.rs"]
mod hostile;
#[path = "all/kills.rs"]
mod kills;
#[path = "all/ledger.rs"]
mod ledger;
#[path = "all/readers.rs"]
mod readers;
#[path = "all/recordings.rs"]
mod recordings;
#[path = "all/renumber.rs"]
mod renumber;
#[path = "all/repeat.rs"]
mod repeat;
#[path = "all/repository.rs"]
mod repository;
#[path = "all/rivals.rs"]
mod rivals;
#[path = "all/safety.rs"]
mod safety;
#[path = "all/schema.rs"]
mod schema;
#[cfg(feature = "serve")]
#[path = "all/serve.rs"]
mod serve;
#[path = "all/shell.rs"]
mod shell;
#[path = "all/sites.rs"]
mod sites;
#[path = "all/supply.rs"]
mod supply;
#[path = "all/terminal.rs"]
mod terminal;
#[path = "all/themes.rs"]
mod themes;
