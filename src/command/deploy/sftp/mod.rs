//! A finished site is brought to a folder of a server by the machine's `sftp`, which every such server understands.
//!
//! The list of what was sent lies there beside the site, so that the next time only what differs is sent, and
//! nothing is removed or written over that somebody else put there.

mod plan;
mod session;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use self::plan::{Plan, Step, both};
use self::session::{Session, line, name_in};
use super::Outcome;
use super::program::{Failure, failed};
use crate::bake::Progress;
use crate::command::progress::Watch;
use crate::command::report::{plural, say};
use crate::disk::output::{LIST, Manifest, PENDING};
use crate::disk::write;

/// After how many files that were sent the list says so, in case the connection breaks off: no more often than
/// this, and no more than so many times, since the list of a large site is large itself.
const LISTS_AT_LEAST: usize = 100;
const LISTS_AT_MOST: usize = 8;

/// A folder on a server.
#[derive(Debug, PartialEq)]
struct Target<'a> {
    /// As `sftp` is told it: `you@server` or `sftp://you@server:2222`.
    destination: &'a str,
    folder: &'a str,
}

impl<'a> Target<'a> {
    fn parse(text: &'a str) -> Option<Target<'a>> {
        const SCHEME: &str = "sftp://";
        let at = match text.strip_prefix(SCHEME) {
            Some(rest) => SCHEME.len() + rest.find('/')?,
            None => {
                let host = text.find('@').map_or(0, |at| at + 1);
                // An address of IPv6 has colons of its own.
                let bracket = match text[host..].starts_with('[') {
                    true => text.find(']')?,
                    false => 0,
                };
                bracket + text[bracket..].find(':')?
            }
        };
        let (destination, folder) = (&text[..at], &text[at + 1..]);
        // Where one arrives is one's home.
        let folder = folder.strip_prefix("~/").unwrap_or(folder);
        let is_whole = !folder.is_empty() && !destination.is_empty();
        let is_safe = !text.starts_with('-') && !text.contains(char::is_control);
        (is_whole && is_safe).then_some(Target {
            destination,
            folder,
        })
    }
}

/// How the site is sent.
pub(super) struct Way {
    pub(super) dry_run: bool,
    /// Also over files of others.
    pub(super) replace: bool,
}

/// Sends the site; gives what to say of it.
pub(super) fn send(site: &Path, target: &str, way: &Way) -> Result<String, Failure> {
    let Some(Target {
        destination,
        folder,
    }) = Target::parse(target)
    else {
        return Err(usage(format!(
            "`{target}` names no folder; write it as you@your-server.example:public_html or \
             sftp://you@your-server.example:2222/public_html"
        )));
    };
    let mut wanted = Manifest::of_all(site).map_err(|error| failed(error.to_string()))?;
    // It keeps the folder out of the campaign's own commits.
    wanted.0.remove(".gitignore");
    let records = write::temporary()
        .map_err(|error| failed(format!("no temporary folder can be made: {error}")))?;
    let nothing = |failure: Failure| failed(format!("{}; nothing was sent", failure.sentence));
    let mut session = Session::begin(destination, site)?;
    let mut there = Server {
        session: &mut session,
        records: records.path(),
        seen: BTreeSet::new(),
    };
    there.ask("cd", &[&[folder]]).map_err(nothing)?;
    let (known, plan) = there.compare(&wanted).map_err(nothing)?;
    let seen = there.seen;
    if !way.replace {
        let foreign = plan.in_the_way(&seen);
        if let [first, rest @ ..] = &*foreign {
            let more = match rest.len() {
                0 => String::new(),
                more => format!(" and {}", plural(more, "other")),
            };
            session.end();
            return Err(usage(format!(
                "in {target} stands {first}{more}, which careledger did not put there; nothing was sent. Move it \
                 away, choose another folder, or say --replace if the site may take its place"
            )));
        }
    }
    let told = format!(
        "{} new, {} changed, {} removed",
        plural(plan.new.len(), "file"),
        plan.changed.len(),
        plan.gone.len()
    );
    let is_done = plan.new.is_empty() && plan.changed.is_empty() && plan.gone.is_empty();
    if is_done || way.dry_run {
        session.end();
        if is_done {
            return Ok(format!("{target} has this site already."));
        }
        let lists = [
            ("new", &plan.new),
            ("changed", &plan.changed),
            ("removed", &plan.gone),
        ];
        for (word, paths) in lists {
            paths.iter().for_each(|path| say(format!("{word}: {path}")));
        }
        return Ok(format!(
            "Would send to {target}: {told}. Nothing was sent, since this is a dry run."
        ));
    }
    let mut batch = Batch {
        site,
        records: records.path(),
        lines: Vec::new(),
    };
    let mut list = plan.on_the_way(&known);
    batch.list(&list)?;
    let often = LISTS_AT_LEAST.max((plan.new.len() + plan.changed.len()) / LISTS_AT_MOST);
    let mut since = 0;
    for step in plan.steps(&seen) {
        batch.step(&step)?;
        if let Step::Send(path) = step {
            list.0.extend(
                wanted
                    .0
                    .get_key_value(&path)
                    .map(|(path, entry)| (path.clone(), entry.clone())),
            );
            since += 1;
            if since == often {
                batch.list(&list)?;
                since = 0;
            }
        }
    }
    batch.list(&wanted)?;
    batch.add("rm", &[&format!("./{PENDING}")])?;
    let watch = Watch::begin("Files");
    Progress::begin(&watch, batch.lines.len());
    let sent = session.ask(&batch.lines, || watch.one());
    watch.clear();
    sent.map_err(|failure| {
        failed(format!(
            "{}, in the middle of the work; say the same again, and the rest is sent",
            failure.sentence
        ))
    })?;
    session.end();
    Ok(format!("Sent to {target}: {told}."))
}

/// The folder on the server, as it is looked at before anything is done.
struct Server<'a> {
    session: &'a mut Session,
    records: &'a Path,
    /// The paths that were seen in the folders that were looked into.
    seen: BTreeSet<String>,
}

impl Server<'_> {
    /// The same command for each of these paths, or pairs of paths.
    fn ask(&mut self, command: &str, each: &[&[&str]]) -> Result<Vec<Vec<String>>, Failure> {
        let lines: Vec<String> = each
            .iter()
            .map(|paths| line(command, paths).ok_or_else(|| unsayable(paths)))
            .collect::<Result<_, _>>()?;
        self.session.ask(&lines, || ())
    }

    /// Which files stand there by careledger's own list, and what is to be done.
    fn compare(&mut self, wanted: &Manifest) -> Result<(Manifest, Plan), Failure> {
        self.list(&[String::new()])?;
        let known = self.list_of_careledger()?;
        let mut plan = Plan::new(wanted, &known);
        let folders = plan.folders();
        let depth = |path: &str| path.matches('/').count();
        let deepest = folders.iter().map(|folder| depth(folder)).max();
        for level in 0..=deepest.unwrap_or_default() {
            let there = folders.iter().filter(|folder| depth(folder) == level);
            let there: Vec<_> = there
                .filter(|path| self.seen.contains(*path))
                .cloned()
                .collect();
            self.list(&there)?;
        }
        plan.look(&self.seen);
        Ok((known, plan))
    }

    /// Looks into folders that stand.
    fn list(&mut self, folders: &[String]) -> Result<(), Failure> {
        let paths: Vec<String> = folders.iter().map(|folder| format!("./{folder}")).collect();
        let paths: Vec<[&str; 1]> = paths.iter().map(|path| [path.as_str()]).collect();
        let paths: Vec<&[&str]> = paths.iter().map(<[&str; 1]>::as_slice).collect();
        let answers = self.ask("ls -1a", &paths)?;
        for (folder, names) in folders.iter().zip(answers) {
            let names = names.iter().map(|listed| name_in(listed));
            let names = names.filter(|name| !["", ".", ".."].contains(&name.as_str()));
            self.seen.extend(names.map(|name| match folder.as_str() {
                "" => name,
                folder => format!("{folder}/{name}"),
            }));
        }
        Ok(())
    }

    fn list_of_careledger(&mut self) -> Result<Manifest, Failure> {
        let there = [LIST, PENDING].map(|name| (name, self.seen.contains(name)));
        let mut lists = Vec::new();
        for (name, _) in there.iter().filter(|(_, is_there)| *is_there) {
            let here = self.records.join("there");
            self.ask("get", &[&[&format!("./{name}"), &spelled(&here)]])?;
            let text = fs::read_to_string(&here).unwrap_or_default();
            lists.extend(Manifest::parse(&text));
        }
        if lists.is_empty() {
            say(match there.iter().any(|(_, is_there)| *is_there) {
                false => {
                    "There is no site of careledger yet: whatever lies there stays.".to_owned()
                }
                true => format!("The list {LIST} there cannot be read: all that lies there stays."),
            });
        }
        Ok(both(lists))
    }
}

/// The lines that change what stands on the server.
struct Batch<'a> {
    site: &'a Path,
    records: &'a Path,
    lines: Vec<String>,
}

impl Batch<'_> {
    fn add(&mut self, command: &str, paths: &[&str]) -> Result<(), Failure> {
        let line = line(command, paths).ok_or_else(|| unsayable(paths))?;
        self.lines.push(line);
        Ok(())
    }

    /// Sends a list; those of the middle are for a run that breaks off. Under two names, one after the other: of a
    /// list that is half there, the other is whole.
    fn list(&mut self, list: &Manifest) -> Result<(), Failure> {
        let here = self.records.join(format!("list-{}", self.lines.len()));
        fs::write(&here, list.text())
            .map_err(|error| failed(format!("no temporary file can be written: {error}")))?;
        self.add("put", &[&spelled(&here), &format!("./{PENDING}")])?;
        self.add("put", &[&spelled(&here), &format!("./{LIST}")])
    }

    fn step(&mut self, step: &Step) -> Result<(), Failure> {
        let (command, path) = match step {
            Step::Folder(path) => ("mkdir", path),
            Step::Send(path) => ("put", path),
            Step::Remove(path) => ("rm", path),
            Step::RemoveFolder(path) => ("rmdir", path),
        };
        let there = format!("./{path}");
        match step {
            Step::Send(_) => {
                self.add(command, &[&there, &there])?;
                match is_for_all(&self.site.join(path)) {
                    true => Ok(()),
                    // It has gone there with the rights that it has here.
                    false => self.add("chmod 644", &[&there]),
                }
            }
            _ => self.add(command, &[&there]),
        }
    }
}

/// Whether everybody on this machine may read the file.
fn is_for_all(path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::metadata(path).is_ok_and(|about| about.permissions().mode() & 0o044 == 0o044)
    }
    #[cfg(not(unix))]
    path.is_file()
}

/// A local path, as `sftp` reads it on every system.
fn spelled(path: &Path) -> String {
    path.to_string_lossy()
        .replace(std::path::MAIN_SEPARATOR, "/")
}

fn unsayable(paths: &[&str]) -> Failure {
    failed(format!(
        "{:?} has a control character in its name, which sftp cannot be told",
        paths.first().unwrap_or(&"")
    ))
}

fn usage(sentence: String) -> Failure {
    Failure {
        outcome: Outcome::Usage,
        sentence,
    }
}
