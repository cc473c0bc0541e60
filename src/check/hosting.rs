//! Finished artifacts: what the campaign's host would not take.

use std::collections::BTreeMap;

use crate::artifact::{Artifact, Content};
use crate::diagnostic::{Diagnostic, codes};
use crate::host::Host;
use crate::source::Spanned;

pub(super) fn check(artifacts: &[Artifact], host: &Spanned<Host>) -> Vec<Diagnostic> {
    let about = host.value.about();
    let told = |message: String| Diagnostic::new(codes::HOST_LIMIT, host.span, message);
    let mut problems = Vec::new();
    if let Some(most) = about.largest_file {
        let large = artifacts.iter().filter(|file| size(file) > most);
        problems.extend(large.map(|file| {
            let (is, may) = (megabytes(size(file)), megabytes(most));
            told(format!(
                "{} takes no file above {may}, and {} has {is}",
                about.name, file.path
            ))
            .help("make the recording shorter or smaller, or publish it elsewhere and link to it")
        }));
    }
    if let Some(most) = about.most_files.filter(|most| artifacts.len() > *most) {
        let count = artifacts.len();
        problems.push(
            told(format!("{} takes no more than {most} files, and the site has {count}", about.name))
                .help("list fewer formats under `cards:` in campaign.yaml, which saves a file for each story and format"),
        );
    }
    let whole: u64 = artifacts.iter().map(size).sum();
    if let Some(most) = about.largest_site.filter(|most| whole > *most) {
        let (is, may) = (megabytes(whole), megabytes(most));
        problems.push(
            told(format!("{} takes no site above {may}, and this one has {is} without its pictures", about.name))
                .help("make the recordings shorter or smaller, or publish them elsewhere and link to them"),
        );
    }
    problems.extend(refused(artifacts, host));
    problems
}

/// Files whose endings the host does not take, told once for each ending.
fn refused(artifacts: &[Artifact], host: &Spanned<Host>) -> Vec<Diagnostic> {
    let about = host.value.about();
    let Some(taken) = about.endings else {
        return Vec::new();
    };
    let mut others: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for Artifact { path, .. } in artifacts {
        let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
        if !taken.contains(&&*ending.to_ascii_lowercase()) {
            others.entry(ending).or_default().push(path);
        }
    }
    let tell = |(ending, paths): (&str, Vec<&str>)| {
        let more = match paths.len() {
            1 => String::new(),
            many => format!(" and {} more", many - 1),
        };
        let message = format!(
            "{} takes no .{ending} file from free sites: {}{more}",
            about.name, paths[0]
        );
        Diagnostic::new(codes::HOST_ENDING, host.span, message)
            .help("upload the site without them, pay for the site there, or choose another host")
    };
    others.into_iter().map(tell).collect()
}

/// The bytes of a file as far as they are known before pictures are drawn; these stay far below all limits.
fn size(artifact: &Artifact) -> u64 {
    match &artifact.content {
        Content::Text(text) => text.len() as u64,
        Content::Bytes(bytes) => bytes.len() as u64,
        Content::Recording(media) => media.recording.as_ref().map_or(0, |about| about.length),
        Content::Image(_) | Content::Photo(_) => 0,
    }
}

fn megabytes(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}
