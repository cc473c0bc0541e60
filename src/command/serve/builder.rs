//! Signals of change become readings of the campaign, and these new sites.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use chrono::NaiveDate;

use super::board::Board;
use super::standing::{Standing, Trouble};
use super::watch::{Seen, Watch};
use crate::campaign::{self, Shown};
use crate::command::Outcome;
use crate::command::place::Place;
use crate::command::report::say;
use crate::diagnostic::Diagnostic;
use crate::disk::read::Folders;
use crate::disk::{self, ReadError, show};
use crate::pipeline::{self, Choices};

/// A burst of changes is over after so much quiet, …
const QUIET: Duration = Duration::from_millis(10);
/// … and what came is built after this time even if it goes on.
const PATIENCE: Duration = Duration::from_millis(800);
/// How often folders are looked for that may have come or gone.
const HEARTBEAT: Duration = Duration::from_millis(500);
/// After a change the files are looked at once more, since one that was written while a new folder was
/// taken under watch makes no signal.
const SECOND_LOOK: Duration = Duration::from_millis(400);
/// How often files are looked at where changes make no signal.
const POLL: Duration = Duration::from_secs(1);
/// Files that come and go while they are read are read again so soon, …
const RETRY: Duration = Duration::from_millis(60);
/// … and so often before it is told that one cannot be read.
const RETRIES: u32 = 5;

/// What the builder waits for.
enum Signal {
    Seen(Seen),
    /// All pages of a site were made and looked over.
    LookedOver(u64, Vec<Diagnostic>),
    /// Something changed before all were.
    Stopped,
    /// That went wrong.
    Failed,
}

/// Builds again whenever something changes.
pub(super) struct Builder {
    place: Place,
    folders: Folders,
    choices: Choices,
    standing: Standing,
    signals: Receiver<Signal>,
    sender: Sender<Signal>,
    watch: Watch,
    files: disk::Memory,
    stories: campaign::Memory,
    /// The day and the complaints of the last reading.
    read: Option<(NaiveDate, Vec<Diagnostic>)>,
    /// What stops the look over all pages that is going on.
    stop: Option<Arc<AtomicBool>>,
    /// The last site that was looked over, or is being so.
    reviewed: u64,
    /// How often in a row a reading failed.
    failures: u32,
    /// When to read again though nothing was heard.
    next_look: Option<Instant>,
}

impl Builder {
    /// A builder of the campaign, with its folders under watch.
    pub(super) fn new(
        place: Place,
        folders: Folders,
        board: Arc<Board>,
        poll: bool,
    ) -> Result<Builder, Outcome> {
        let (sender, signals) = mpsc::channel();
        let teller = sender.clone();
        // When nobody listens any more, the program is ending.
        let tell = move |seen| drop(teller.send(Signal::Seen(seen)));
        let roots = vec![folders.content.clone(), folders.themes.clone()];
        let (watch, why) = Watch::new(roots, poll, tell);
        let mut builder = Builder {
            choices: Choices {
                shown: Shown::All,
                ..place.choices()
            },
            place,
            folders,
            standing: Standing::new(board),
            signals,
            sender,
            watch,
            files: disk::Memory::default(),
            stories: campaign::Memory::default(),
            read: None,
            stop: None,
            reviewed: 0,
            failures: 0,
            next_look: None,
        };
        if let Some(why) = why {
            builder.go_blind(&why);
        } else if poll {
            builder.next_look = Some(Instant::now() + POLL);
        }
        builder.take_up_watch();
        let (content, themes) = (
            show(&builder.folders.content),
            show(&builder.folders.themes),
        );
        match builder.watch.is_blind() {
            true => say(format!("Looking at {content}/ and {themes}/ every second.")),
            false => say(format!("Watching {content}/ and {themes}/.")),
        }
        builder.look(true);
        builder.review();
        match builder.standing.trouble() {
            // It was told.
            Some(_) => Err(Outcome::Machine),
            None => Ok(builder),
        }
    }

    /// Works until the program ends.
    pub(super) fn run(mut self) {
        loop {
            let wait = match self.next_look {
                Some(at) => at.saturating_duration_since(Instant::now()).min(HEARTBEAT),
                None => HEARTBEAT,
            };
            match self.signals.recv_timeout(wait) {
                Ok(signal) => {
                    let mut changed = self.take(signal);
                    if changed {
                        // What is looked over may be another site in a moment, and somebody waits for that.
                        if let Some(stop) = &self.stop {
                            stop.store(true, Ordering::Relaxed);
                        }
                        self.wait_for_quiet();
                        self.next_look = Some(Instant::now() + SECOND_LOOK);
                    }
                    changed |= self.take_up_watch();
                    if changed {
                        self.look(false);
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    let is_due = self.next_look.is_some_and(|at| at <= Instant::now());
                    if is_due {
                        self.next_look = self.watch.is_blind().then(|| Instant::now() + POLL);
                    }
                    let is_new_day =
                        (self.read.as_ref()).is_some_and(|(day, _)| *day != self.place.today());
                    if self.take_up_watch() || is_due || is_new_day {
                        self.look(false);
                    }
                }
                // It cannot be: one sender is here.
                Err(RecvTimeoutError::Disconnected) => return,
            }
            self.review();
        }
    }

    /// Takes a signal in. Whether it means that something changed.
    fn take(&mut self, signal: Signal) -> bool {
        match signal {
            Signal::Seen(Seen::Change) => true,
            Signal::Seen(Seen::RootLost) => {
                self.watch.forget();
                true
            }
            Signal::Seen(Seen::Blind) => {
                self.go_blind("this system watches no more folders");
                true
            }
            Signal::LookedOver(generation, told) => {
                self.stop = None;
                self.standing.looked_over(generation, told);
                false
            }
            Signal::Stopped => {
                self.stop = None;
                self.reviewed = 0;
                false
            }
            Signal::Failed => {
                self.stop = None;
                say("error: the pages could not be looked over, a fault of careledger");
                false
            }
        }
    }

    fn wait_for_quiet(&mut self) {
        let end = Instant::now() + PATIENCE;
        let mut quiet = Instant::now() + QUIET;
        while let Some(left) = quiet.min(end).checked_duration_since(Instant::now()) {
            match self.signals.recv_timeout(left) {
                // That the look over all pages has ended is no change.
                Ok(signal) => {
                    if self.take(signal) {
                        quiet = Instant::now() + QUIET;
                    }
                }
                Err(_) => return,
            }
        }
    }

    /// Takes new folders under watch. Whether there were any, or old ones went.
    fn take_up_watch(&mut self) -> bool {
        match self.watch.refresh() {
            Ok(moved) => moved,
            Err(why) => {
                self.go_blind(&why);
                true
            }
        }
    }

    fn go_blind(&mut self, why: &str) {
        self.watch.give_up();
        self.next_look = Some(Instant::now() + POLL);
        say(format!(
            "The system does not tell of changes ({why}), so they are looked for every second."
        ));
    }

    /// Reads all that changed, and builds when anything did.
    fn look(&mut self, is_first: bool) {
        let began = Instant::now();
        let today = self.place.today();
        let content = show(&self.folders.content);
        if !self.folders.content.is_dir() {
            return self.standing.hinder(Trouble {
                sentence: format!("the folder {content}/ is gone; when it is back, this goes on"),
                over: format!("The folder {content}/ is back."),
            });
        }
        let inputs = match disk::read_again(&self.folders, today, &mut self.files) {
            Ok(inputs) => inputs,
            Err(error) => return self.unreadable(&error, is_first),
        };
        self.failures = 0;
        self.standing.go_on();
        let now = (today, inputs.diagnostics.clone());
        if !self.files.has_changed() && self.read.as_ref() == Some(&now) {
            return;
        }
        self.read = Some(now);
        let themes = show(&self.folders.themes);
        let (folders, stories) = ((&*content, &*themes), &mut self.stories);
        let planned = pipeline::plan(inputs, folders, &self.choices, stories);
        self.standing.take(planned, began);
    }

    /// A file that comes and goes is tried again; one that stays unreadable is told.
    fn unreadable(&mut self, error: &ReadError, is_first: bool) {
        self.failures += 1;
        if self.failures < RETRIES && !is_first {
            self.next_look = Some(Instant::now() + RETRY);
        } else {
            self.standing.hinder(Trouble {
                sentence: error.to_string(),
                over: "All files can be read again.".to_owned(),
            });
            self.next_look = Some(Instant::now() + POLL);
        }
    }

    /// Begins to make all pages in the background, on one processor, to tell of what only finished pages show;
    /// unless that goes on already, or was done.
    fn review(&mut self) {
        let is_new = |generation| generation > self.reviewed && self.stop.is_none();
        let to_review = self.standing.to_review();
        let Some(made) = to_review.filter(|made| is_new(made.generation)) else {
            return;
        };
        let stop = Arc::clone(self.stop.insert(Arc::default()));
        self.reviewed = made.generation;
        let (sender, choices) = (self.sender.clone(), self.choices.clone());
        std::thread::spawn(move || {
            give_way();
            let is_wanted = || !stop.load(Ordering::Relaxed);
            let look_over = || pipeline::look_over(&made.site, &made.sources, &choices, &is_wanted);
            let on_one = || match rayon::ThreadPoolBuilder::new().num_threads(1).build() {
                Ok(pool) => pool.install(look_over),
                Err(_) => look_over(),
            };
            // Whatever happens here, the builder must hear of the end. All this only reads.
            let signal = match catch_unwind(AssertUnwindSafe(on_one)) {
                Ok(Some(told)) => Signal::LookedOver(made.generation, told),
                Ok(None) => Signal::Stopped,
                Err(_) => Signal::Failed,
            };
            // When nobody listens any more, the program is ending.
            drop(sender.send(signal));
        });
    }
}

/// Lets what a person waits for go before this thread and those that it begins. Where threads have no priority of
/// their own, or none may be changed, nothing is done.
pub(super) fn give_way() {
    #[cfg(target_os = "linux")]
    let _ = rustix::process::nice(10);
}
