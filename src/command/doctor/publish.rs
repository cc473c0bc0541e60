//! How the site gets to its host becomes findings: the files that the host needs, the nightly build, the programs.

use std::fs;
use std::process::{Command, Stdio};

use super::{Finding, Patient};
use crate::command::host::{Nightly, needs};
use crate::diagnostic::Severity;
use crate::host::Host;

/// Whether a program can be started.
pub(super) fn is_there(program: &str) -> bool {
    let mut command = Command::new(program);
    command.arg("--version").stdin(Stdio::null());
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok()
}

/// The programs of which a host needs one.
fn programs(host: Host) -> &'static [&'static str] {
    match host {
        Host::GithubPages | Host::GitlabPages => &["git"],
        Host::Sftp => &["sftp", "rsync"],
        Host::Netlify | Host::Cloudflare | Host::Neocities => &[],
    }
}

pub(super) fn exam(patient: &Patient) -> Option<Vec<Finding>> {
    patient.settings.as_ref()?;
    let dir = patient.shown();
    let Some(host) = patient.host() else {
        let words: Vec<_> = Host::KEYS.iter().map(|(word, _)| *word).collect();
        return Some(vec![Finding::new(
            Severity::Note,
            "campaign.yaml names no host, so that its limits are not checked and nothing is written for it",
            format!(
                "careledger init {dir} --host WORD, with one of {}",
                words.join(", ")
            ),
        )]);
    };
    let name = host.about().name;
    let word = Host::KEYS.iter().find(|(_, known)| *known == host);
    let word = word.map_or("", |(word, _)| *word);
    let mut found = Vec::new();
    let needs = needs(&patient.dir, host);
    let missing = needs
        .files
        .iter()
        .find(|path| !patient.dir.join(path).is_file());
    // Who sends the built site to a branch needs no file for a build.
    let is_sent = !patient.git.sites.is_empty();
    if let Some(path) = missing.filter(|_| !is_sent) {
        let (nor, or) = match programs(host).contains(&"git") {
            true => (
                ", and no branch that `careledger deploy` made",
                "; or careledger deploy --branch, and the host's settings to publish that branch",
            ),
            false => ("", ""),
        };
        found.push(Finding::new(
            Severity::Warning,
            format!("there is no {path}, by which {name} builds or finds the site{nor}"),
            format!("careledger init {dir} --host {word}, which makes it{or}"),
        ));
    }
    found.extend(match needs.nightly {
        Nightly::In(path) => match fs::read_to_string(patient.dir.join(path)) {
            Ok(text) if !text.contains("schedule") => Some(Finding::new(
                Severity::Warning,
                format!("{path} builds only after a push, but clocks move and stories wait for their day"),
                format!("write a schedule into it, as careledger init NEW --host {word} does in a new folder"),
            )),
            _ => None,
        },
        Nightly::ByHand(step) => Some(Finding::new(
            Severity::Note,
            "nothing here tells whether the site is built again each night",
            step,
        )),
    });
    let programs = programs(host);
    if !programs.is_empty() && !programs.iter().any(|program| is_there(program)) {
        found.push(Finding::new(
            Severity::Warning,
            format!(
                "the site cannot be brought to {name} from here: no {} is on this machine",
                programs.join(" or ")
            ),
            format!("install {}", programs.join(" or ")),
        ));
    }
    Some(found)
}
