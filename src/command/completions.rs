//! `careledger completions SHELL`: what a shell needs to complete the program's words.

use clap::{Args, CommandFactory};
use clap_complete::{Shell, generate};

use super::report::data;
use super::{Line, Outcome};

/// Arguments of `completions`.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  careledger completions bash > ~/.local/share/bash-completion/completions/careledger\n  careledger completions fish > ~/.config/fish/completions/careledger.fish\n  careledger completions zsh > ~/.zfunc/_careledger     with fpath+=~/.zfunc before compinit in ~/.zshrc"
)]
pub(super) struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    pub(super) fn run(self) -> Outcome {
        let mut script = Vec::new();
        generate(self.shell, &mut Line::command(), "careledger", &mut script);
        data(&String::from_utf8_lossy(&script))
    }
}
