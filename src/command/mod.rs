//! Words on the command line become work done, told in plain sentences, and an exit code.
#![allow(
    clippy::disallowed_methods,
    reason = "commands own the terminal, the clock and the environment"
)]

mod audit;
mod build;
mod cards;
mod check;
mod completions;
mod deploy;
mod doctor;
mod explain;
mod host;
mod import;
mod init;
mod layout;
mod ledger;
mod licenses;
mod man;
mod new;
mod place;
mod progress;
mod renumber;
mod report;
mod schema;
#[cfg(feature = "serve")]
mod serve;
mod settle;
mod share;
mod starter;
mod theme;
mod withdraw;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// All is good.
    Good,
    /// The content has errors.
    Content,
    /// The command was used wrongly.
    Usage,
    /// The machine failed.
    Machine,
    /// A person ended it with Ctrl-C; shells know this number.
    Interrupted = 130,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> ExitCode {
        ExitCode::from(outcome as u8)
    }
}

/// Turns numbered stories of care, cause and change into a campaign's site, share cards and
/// money page.
#[derive(Parser)]
#[command(
    version,
    arg_required_else_help = true,
    args_conflicts_with_subcommands = true,
    after_help = "Examples:\n  careledger init my-campaign     make a new campaign\n  careledger new \"A warm meal\"    make the next story\n  careledger check                look for mistakes\n  careledger build                make the site in output/\n  careledger serve --open         write, and see it in the browser\n\nExit codes: 0 good, 1 the content has errors, 2 wrong usage, 3 the machine failed, 130 ended by Ctrl-C."
)]
struct Line {
    /// Print whose work is part of this program, and under which licences
    #[arg(long)]
    licenses: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Make a new campaign in a folder of its own
    Init(init::Init),
    /// Make the next story, or a file of another kind
    New(new::New),
    /// Take over posts of a blog, answers of a form or rows of deeds
    Import(import::Import),
    /// Give stories other numbers, with all that names them
    Renumber(renumber::Renumber),
    /// Take a story or a testimony back, and list what is to be purged elsewhere
    Withdraw(withdraw::Withdraw),
    /// Build the site with its cards and the money page
    Build(build::Build),
    /// Build the site, and bring it to its host
    Deploy(deploy::Deploy),
    /// Look for mistakes, and write nothing
    Check(check::Check),
    /// Read a finished site as a stranger would, and tell what it gives away
    Audit(audit::Audit),
    /// Look at the campaign, git, the address and the host, and say what to do
    Doctor(doctor::Doctor),
    /// Show the site in the browser while it is written
    #[cfg(feature = "serve")]
    Serve(serve::Serve),
    /// List the share cards, or draw them all on one sheet to look over
    Cards(cards::Cards),
    /// Print the words to post of a story, or make a posting plan
    Share(share::Share),
    /// Print what the ledger counts
    Ledger(ledger::Ledger),
    /// List, begin and look over themes
    Theme(theme::Theme),
    /// Say why a rule exists and how to meet it
    Explain(explain::Explain),
    /// Print what may stand in a kind of YAML, for editors
    Schema(schema::Schema),
    /// Print what a shell needs to complete the program's words
    Completions(completions::Completions),
    /// Print the manual page
    Man(man::Man),
    /// Print the Sankey layout of a graph, to be scored beside other programs'
    #[command(hide = true)]
    Layout(layout::Layout),
}

/// Runs the program.
pub fn run() -> ExitCode {
    let line = Line::parse();
    let Some(command) = line.command else {
        // Without a word clap shows the help.
        return licenses::run().into();
    };
    let outcome = match command {
        Command::Init(init) => init.run(),
        Command::New(new) => new.run(),
        Command::Import(import) => import.run(),
        Command::Renumber(renumber) => renumber.run(),
        Command::Withdraw(withdraw) => withdraw.run(),
        Command::Build(build) => build.run(),
        Command::Deploy(deploy) => deploy.run(),
        Command::Check(check) => check.run(),
        Command::Audit(audit) => audit.run(),
        Command::Doctor(doctor) => doctor.run(),
        #[cfg(feature = "serve")]
        Command::Serve(serve) => serve.run(),
        Command::Cards(cards) => cards.run(),
        Command::Share(share) => share.run(),
        Command::Ledger(ledger) => ledger.run(),
        Command::Theme(theme) => theme.run(),
        Command::Explain(explain) => explain.run(),
        Command::Schema(schema) => schema.run(),
        Command::Completions(completions) => completions.run(),
        Command::Man(man) => man.run(),
        Command::Layout(layout) => layout.run(),
    };
    outcome.into()
}
