//! `careledger theme new NAME --from PARENT`: a theme of three files, which has all else from its parent.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;

use clap::Args;

use super::super::Outcome;
use super::super::report::Form;
use super::super::report::{fail, say, tell};
use super::super::schema::lay_named;
use super::super::starter::fill;
use super::{campaign, chosen, folders};
use crate::campaign::settings;
use crate::diagnostic::Place;
use crate::disk::{self, show, write};
use crate::source::Sources;
use crate::theme;

/// Arguments of `theme new`.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  careledger theme new night\n  careledger theme new night --from broadsheet --dir my-campaign"
)]
pub(super) struct New {
    /// Its name: small letters, digits and hyphens
    name: String,
    /// The theme that it takes all else from (that of campaign.yaml unless set)
    #[arg(long, value_name = "NAME")]
    from: Option<String>,
    /// The campaign's folder
    #[arg(long, default_value = ".", value_name = "DIR")]
    dir: PathBuf,
}

/// The files of a new theme. In them, NAME, PARENT and the tokens are filled in.
const FILES: [(&str, &str); 3] = [
    ("theme.yaml", include_str!("../starter/theme/theme.yaml")),
    (
        "templates/base.html",
        include_str!("../starter/theme/base.html"),
    ),
    (
        "static/NAME.css",
        include_str!("../starter/theme/sheet.css"),
    ),
];

impl New {
    pub(super) fn run(self) -> Result<Outcome, Outcome> {
        let folders = folders(&self.dir)?;
        let name = self.name;
        let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if name.is_empty() || name.starts_with('-') || !name.chars().all(is_plain) {
            let message = format!(
                "`{name}` cannot be a theme's name; use small letters, digits and hyphens, such as night-care"
            );
            return Err(fail(Outcome::Usage, message));
        }
        let own = disk::own_themes(&folders.themes);
        let own = own.map_err(|error| fail(Outcome::Machine, error))?;
        let folder = folders.themes.join(&name);
        let known = theme::known(&own);
        if known.iter().any(|known| known.name == name) || folder.exists() {
            let message = format!("there is a theme `{name}` already; choose another name");
            return Err(fail(Outcome::Usage, message));
        }
        let parent = match (self.from, campaign(&folders)?) {
            (Some(from), _) => from,
            (None, Some(inputs)) => chosen(&inputs),
            (None, None) => settings::DEFAULT_THEME.to_owned(),
        };
        let mut sources = Sources::default();
        let place = Place::File("--from".to_owned());
        let loaded = theme::load((&parent, place), &own, &show(&folders.themes), &mut sources);
        let Some(theme) = loaded.value else {
            tell(&loaded.diagnostics, &sources, Form::Human);
            return Err(Outcome::Usage);
        };
        let tokens = &theme.tokens;
        let values = [
            ("NAME", &*name),
            ("PARENT", &*parent),
            ("    # LIGHT\n", &*comments(&tokens.light, 4)),
            ("    # DARK\n", &*comments(&tokens.dark, 4)),
            ("  # FONTS\n", &*comments(&tokens.fonts, 2)),
            ("  # SIZES\n", &*comments(&tokens.sizes, 2)),
        ];
        for (path, text) in FILES {
            let path = folder.join(fill(path, &values));
            let text = fill(text, &values);
            write::fresh(&path, text.as_bytes()).map_err(|error| {
                let message = format!("{} could not be made: {error}", show(&path));
                fail(Outcome::Machine, message)
            })?;
            lay_named(&self.dir, &text)?;
        }
        let shown = show(&folder);
        say(format!(
            "Made the theme `{name}` in {shown}/. It looks like `{parent}` until you change it.\nNext, change a colour in {shown}/theme.yaml, write theme: {name} into content/campaign.yaml, and run\n  careledger theme check {name}\n  careledger serve --open"
        ));
        Ok(Outcome::Good)
    }
}

/// Tokens as lines of YAML that are commented out.
fn comments(tokens: &BTreeMap<String, String>, indent: usize) -> String {
    tokens
        .iter()
        .fold(String::new(), |mut lines, (name, value)| {
            let value = match value.contains('"') {
                true => format!("'{}'", value.replace('\'', "''")),
                false => format!("\"{value}\""),
            };
            // Writing to a String cannot fail.
            let _ = writeln!(lines, "{:indent$}# {name}: {value}", "");
            lines
        })
}
