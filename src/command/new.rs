//! `careledger new "Title"`: the next numbered story, with the three beats to fill in.

use std::path::PathBuf;

use clap::Args;

use super::Outcome;
use super::report::{fail, say};
use super::starter::{fill, quoted};
use crate::campaign::settings;
use crate::disk::read::Folders;
use crate::disk::show;
use crate::disk::{self, write};
use crate::site;
use crate::source::Folder;
use crate::story;

/// Arguments of `new`.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  careledger new \"A warm meal on the ninth floor\"\n  careledger new --dir my-campaign \"The night bus\""
)]
pub(super) struct New {
    /// The story's title; quotation marks round it are welcome but not needed
    #[arg(required = true)]
    title: Vec<String>,
    /// The campaign's folder
    #[arg(long, default_value = ".", value_name = "DIR")]
    dir: PathBuf,
}

impl New {
    pub(super) fn run(self) -> Outcome {
        self.try_run().unwrap_or_else(|outcome| outcome)
    }

    fn try_run(self) -> Result<Outcome, Outcome> {
        let title = self.title.join(" ");
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        if title.contains(char::is_control) {
            return Err(fail(
                Outcome::Usage,
                "the title holds an invisible control character",
            ));
        }
        if title.is_empty() {
            return Err(fail(
                Outcome::Usage,
                "a story needs a title: careledger new \"A warm meal\"",
            ));
        }
        let content = self.dir.join("content");
        let stories = content.join("stories");
        if !content.is_dir() {
            let dir = show(&self.dir);
            return Err(fail(
                Outcome::Usage,
                format!(
                    "{dir} holds no folder content/; go to the campaign's folder, or name it with --dir"
                ),
            ));
        }
        let today = chrono::Local::now().date_naive();
        let names = write::names(&stories).map_err(|error| {
            fail(
                Outcome::Machine,
                format!("{} could not be read: {error}", show(&stories)),
            )
        })?;
        let last = names
            .iter()
            .filter_map(|name| story::file_name(name))
            .map(|name| name.number)
            .max();
        let number = last.unwrap_or(0) + 1;
        let folders = Folders {
            content: content.clone(),
            themes: self.dir.join("themes"),
        };
        let inputs = disk::read(&folders, today).map_err(|error| fail(Outcome::Machine, error))?;
        let settings = inputs
            .settings
            .map(|id| settings::read(inputs.sources.get(id), id).value);
        let padded = settings.as_ref().map_or_else(
            || format!("{number:03}"),
            |settings| settings.padded(number),
        );
        let slug = site::slug(&title);
        let name = if slug.is_empty() {
            format!("{padded}.md")
        } else {
            format!("{padded}-{slug}.md")
        };
        let path = stories.join(name);
        let demands: Vec<&str> = inputs
            .of(Folder::Demands)
            .iter()
            .map(|(name, _)| name.strip_suffix(".md").unwrap_or(name))
            .collect();
        let demands = match demands.split_first() {
            None => {
                "staffing-ratios   # the name of a file in content/demands/, without .md".to_owned()
            }
            Some((one, [])) => (*one).to_owned(),
            Some((one, others)) => format!("{one}   # or {}", others.join(", ")),
        };
        let values = [
            ("TITLE", &*quoted(&title)),
            ("DATE", &*today.to_string()),
            ("DEMAND", &*demands),
        ];
        let text = fill(include_str!("starter/story.md"), &values);
        write::new_file(&path, &text).map_err(|error| {
            fail(
                Outcome::Machine,
                format!("{} could not be made: {error}", show(&path)),
            )
        })?;
        let tag = settings.map_or_else(
            || format!("number {number}"),
            |settings| settings.tag(number),
        );
        say(format!(
            "Made {}, which will be {tag}.\nOpen it, fill in care, cause and change, and remove the line `draft: true` when it is ready.",
            show(&path)
        ));
        Ok(Outcome::Good)
    }
}
