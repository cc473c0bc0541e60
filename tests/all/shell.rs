//! What the program hands to shells and to `man` knows each of its commands.

use std::fs;
use std::path::Path;

use crate::support::program::run;

/// The commands that the help lists, without `help` itself.
fn commands() -> Vec<String> {
    let help = said(&["--help"]);
    let lines = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let lines = lines.take_while(|line| !line.is_empty());
    let words = lines.filter_map(|line| line.split_whitespace().next());
    let words = words.filter(|word| *word != "help").map(str::to_owned);
    words.collect()
}

fn said(arguments: &[&str]) -> String {
    let output = run(Path::new("."), arguments);
    assert!(output.status.success(), "{arguments:?}");
    String::from_utf8(output.stdout).expect("it is a text")
}

#[test]
fn every_shell_learns_every_command() {
    let commands = commands();
    assert!(commands.len() > 10, "{commands:?}");
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = said(&["completions", shell]);
        for command in &commands {
            assert!(script.contains(command.as_str()), "{shell}: {command}");
        }
    }
}

#[test]
fn every_command_has_a_manual_page() {
    let page = said(&["man"]);
    assert!(page.contains(".TH careledger 1"), "{page}");
    let folder = tempfile::tempdir().expect("a folder can be made");
    let folder = folder.path().join("new/man1");
    said(&["man", "--all", &folder.to_string_lossy()]);
    for command in commands() {
        let page = folder.join(format!("careledger-{command}.1"));
        let page = fs::read_to_string(&page).expect("each command has a page");
        assert!(page.contains(&format!("careledger\\-{command}")), "{page}");
    }
    let hidden = folder.join("careledger-layout.1");
    assert!(!hidden.exists(), "what help does not list has no page");
}
