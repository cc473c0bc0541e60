//! The word for a host becomes the files by which that host builds or finds the site, and the next steps in words.

use std::io;
use std::path::{Path, PathBuf};

use super::Outcome;
use super::report::{fail, say};
use super::starter::fill;
use crate::disk::{read, show, write};
use crate::host::{Headers, Host};

/// What a host needs beside `host:` in the settings.
struct Plan {
    /// Paths and texts of its files; the words of [`values`] are filled in.
    files: &'static [(&'static str, &'static str)],
    /// What is to be done by hand, in order.
    steps: &'static [&'static str],
    /// The last step: how the site is built again each night.
    nightly: &'static str,
    /// The file in which that stands, where it is not done by hand.
    nightly_in: Option<&'static str>,
}

/// How the site comes to be built each night, since clocks move and stories wait for their day.
pub(super) enum Nightly {
    /// This file has a schedule.
    In(&'static str),
    /// As this sentence says.
    ByHand(String),
}

/// What a host needs in the campaign's folder.
pub(super) struct Needs {
    /// The paths of its files.
    pub(super) files: Vec<&'static str>,
    pub(super) nightly: Nightly,
}

/// What a host needs of the campaign in a folder.
pub(super) fn needs(dir: &Path, host: Host) -> Needs {
    let plan = plan(host);
    let values = values(dir);
    let values = values.each_ref().map(|(word, value)| (*word, &**value));
    Needs {
        files: plan.files.iter().map(|(path, _)| *path).collect(),
        nightly: match plan.nightly_in {
            Some(path) => Nightly::In(path),
            None => Nightly::ByHand(fill(plan.nightly, &values)),
        },
    }
}

/// The step for hosts that build nothing themselves.
macro_rules! daily {
    ($command:literal $(, $more:literal)?) => {
        concat!(
            "Clocks move and stories wait for their day: on a machine that is on at night, `crontab -e` takes the line 17 3 * * * cd CAMPAIGN && ",
            $command,
            "."
            $(, $more)?
        )
    };
}

fn plan(host: Host) -> Plan {
    match host {
        Host::GithubPages => Plan {
            files: &[(
                ".github/workflows/publish.yml",
                include_str!("starter/host/github-pages.yml"),
            )],
            steps: &[
                "Set base_url in content/campaign.yaml: https://YOU.github.io/REPOSITORY/, or your own domain.",
                "Make a repository on github.com and push this folder to its branch main.",
                "There, under Settings, Pages, choose GitHub Actions as the source.",
            ],
            nightly: "From then on each push publishes the site, and each night it is built again, until for 60 days nobody pushes anything; GitHub writes to you then.",
            nightly_in: Some(".github/workflows/publish.yml"),
        },
        Host::GitlabPages => Plan {
            files: &[(
                ".gitlab-ci.yml",
                include_str!("starter/host/gitlab-pages.yml"),
            )],
            steps: &[
                "Set base_url in content/campaign.yaml: https://YOU.gitlab.io/PROJECT/, or your own domain.",
                "Make a project on gitlab.com and push this folder to it. Each push to its main branch publishes the site.",
            ],
            nightly: "Under Build, Pipeline schedules, add a nightly run, since clocks move and stories wait for their day.",
            nightly_in: None,
        },
        Host::Netlify => Plan {
            files: &[
                ("netlify.toml", include_str!("starter/host/netlify.toml")),
                (
                    "netlify/functions/build-daily.mjs",
                    include_str!("starter/host/build-daily.mjs"),
                ),
            ],
            steps: &[
                "Set base_url in content/campaign.yaml: https://YOUR-SITE.netlify.app/, or your own domain.",
                "By hand: careledger build, then drop the folder output/ on https://app.netlify.com/drop.",
                "Or push this folder to a git host and choose it in Netlify, which then builds the site after each push.",
            ],
            nightly: "For a build each night, since clocks move and stories wait for their day: in Netlify make a build hook, and an environment variable NIGHTLY_HOOK that holds its address. netlify/functions/build-daily.mjs calls it.",
            nightly_in: Some("netlify/functions/build-daily.mjs"),
        },
        Host::Cloudflare => Plan {
            files: &[("wrangler.toml", include_str!("starter/host/wrangler.toml"))],
            steps: &[
                "Set base_url in content/campaign.yaml: https://NAME.pages.dev/, or your own domain.",
                "careledger build",
                "npx wrangler pages deploy, which asks you to log in the first time.",
            ],
            nightly: daily!("careledger build && npx wrangler pages deploy"),
            nightly_in: None,
        },
        Host::Neocities => Plan {
            files: &[],
            steps: &[
                "Set base_url in content/campaign.yaml: https://YOUR-SITE.neocities.org/.",
                "careledger build, and read what it says of files that free sites may not hold.",
                "gem install neocities, once; then neocities push output after each build.",
            ],
            nightly: daily!("careledger build && neocities push output"),
            nightly_in: None,
        },
        Host::Sftp => Plan {
            files: &[],
            steps: &[
                "Set base_url in content/campaign.yaml to the address of the site.",
                "careledger deploy --sftp YOU@SERVER:FOLDER --dry-run, to see what it would send; or --rsync, where the server has rsync.",
                "careledger deploy --sftp YOU@SERVER:FOLDER",
            ],
            nightly: daily!(
                "careledger deploy --sftp YOU@SERVER:FOLDER",
                " It can ask for no password then: put a key of ssh there."
            ),
            nightly_in: None,
        },
    }
}

/// Makes what a host needs in the folder of a campaign that stands, and says the next steps. Nothing that
/// is there is written over.
pub(super) fn prepare(dir: &Path, host: Host) -> Outcome {
    match try_prepare(dir, host) {
        Ok(()) => Outcome::Good,
        Err((path, error)) => fail(
            Outcome::Machine,
            format!("{path} could not be written: {error}"),
        ),
    }
}

fn try_prepare(dir: &Path, host: Host) -> Result<(), (String, io::Error)> {
    let Plan {
        files,
        steps,
        nightly,
        ..
    } = plan(host);
    let settings = dir.join("content/campaign.yaml");
    let at = |path: &Path| {
        let path = show(path);
        move |error| (path, error)
    };
    let told = name_in_settings(&settings, host).map_err(at(&settings))?;
    say(told);
    let values = values(dir);
    let values = values.each_ref().map(|(word, value)| (*word, &**value));
    for (path, text) in files {
        let path = dir.join(path);
        let text = fill(text, &values);
        match write::fresh(&path, text.as_bytes()) {
            Ok(()) => say(format!("Made {}.", show(&path))),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => say(format!(
                "{} is there already, and was left as it is.",
                show(&path)
            )),
            Err(error) => return Err(at(&path)(error)),
        }
    }
    say(format!("Next, to publish with {}:", host.about().name));
    for (at, step) in steps.iter().chain([&nightly]).enumerate() {
        say(format!("  {}. {}", at + 1, fill(step, &values)));
    }
    let about = host.about();
    if about.headers == Headers::Fixed {
        say(format!(
            "{} lets nobody choose what is said with pages. Each says itself what it may load, and that no other site is told of it; nothing keeps others from showing it in a frame.",
            about.name
        ));
    }
    Ok(())
}

/// What stands in files and steps for the words BUILD, VERSION, NAME and CAMPAIGN.
fn values(dir: &Path) -> [(&'static str, String); 4] {
    let own = read::bytes(&dir.join("Cargo.toml")).is_ok_and(|bytes| {
        String::from_utf8_lossy(&bytes)
            .lines()
            .any(|line| line == "name = \"careledger\"")
    });
    let version = env!("CARGO_PKG_VERSION");
    // A campaign in the repository of the program itself builds it; any other gets it as it is published.
    let build = match own {
        true => "cargo run --release -- build".to_owned(),
        false => format!("cargo install --locked careledger@{version} && careledger build"),
    };
    let folder = std::path::absolute(dir).unwrap_or_else(|_| dir.to_owned());
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let name = name
        .to_lowercase()
        .replace(|c: char| !c.is_ascii_alphanumeric(), "-");
    let name = name.trim_matches('-');
    let name = if name.is_empty() { "campaign" } else { name };
    [
        ("BUILD", build),
        ("VERSION", version.to_owned()),
        ("NAME", name.to_owned()),
        ("CAMPAIGN", shell_word(&show(&tidy(&folder)))),
    ]
}

/// A path without the parts that change nothing.
fn tidy(path: &Path) -> PathBuf {
    path.components().collect()
}

/// A word as shells read it.
pub(super) fn shell_word(word: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "/._-".contains(c);
    match word.chars().all(is_plain) {
        true => word.to_owned(),
        false => format!("'{}'", word.replace('\'', "'\\''")),
    }
}

/// Writes `host:` into the settings where it is not yet; gives what to say of it.
fn name_in_settings(path: &Path, host: Host) -> io::Result<String> {
    let text = String::from_utf8(read::bytes(path)?).map_err(io::Error::other)?;
    let word = Host::KEYS.iter().find(|(_, known)| *known == host);
    let line = format!("host: {}", word.map_or("", |(word, _)| word));
    let shown = show(path);
    if let Some(there) = text.lines().find(|line| line.starts_with("host:")) {
        return Ok(match there.trim_end() == line {
            true => format!("{shown} names the host already."),
            false => {
                format!("{shown} says `{there}`, and was left as it is; change it to `{line}`.")
            }
        });
    }
    let ending = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let changed = match text.lines().find(|line| line.starts_with("# host:")) {
        Some(hint) => text.replacen(hint, &line, 1),
        None if text.is_empty() || text.ends_with('\n') => format!("{text}{line}{ending}"),
        None => format!("{text}{ending}{line}{ending}"),
    };
    write::whole(path, changed.as_bytes())?;
    Ok(format!("{shown} now says `{line}`."))
}
