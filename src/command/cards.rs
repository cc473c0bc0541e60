//! `careledger cards`: the share cards are listed, or drawn on one sheet to look over.

use std::path::PathBuf;

use clap::Args;

use super::Outcome;
use super::place::Place;
use super::report::{Form, data, fail, plural, say, tally, tell};
use crate::bake::Oven;
use crate::bake::sheet::{self, Entry};
use crate::diagnostic::{self, nearest};
use crate::disk::cache::Cache;
use crate::disk::{self, show};
use crate::pipeline;
use crate::produce::{self, Card};
use crate::site::Site;
use crate::theme::CardKind;

/// Arguments of `cards`.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  careledger cards                          list all cards: path, size, description\n  careledger cards --sheet                  draw all cards into cards.jpg\n  careledger cards --sheet=new.jpg --story 43 --story 44\n  careledger cards --sheet --kind clock --size square --boxes"
)]
pub(super) struct Cards {
    #[command(flatten)]
    place: Place,
    /// Draw the cards on one contact sheet (cards.jpg in the campaign's folder unless named)
    #[arg(long, value_name = "FILE", num_args = 0..=1, require_equals = true, value_parser = jpeg)]
    sheet: Option<Option<PathBuf>>,
    /// Only cards of this story; may be given several times
    #[arg(long, value_name = "NUMBER")]
    story: Vec<u32>,
    /// Only cards of this kind: story, milestone, briefing, victory, bulletin, money, clock
    #[arg(long, value_name = "KIND", value_parser = kind)]
    kind: Vec<CardKind>,
    /// Only cards of this format, such as square
    #[arg(long = "size", value_name = "FORMAT")]
    formats: Vec<String>,
    /// Draw the boxes of the texts and the areas that phones cover
    #[arg(long, requires = "sheet")]
    boxes: bool,
}

/// No file of another kind is to be written over by a slip of the hand.
fn jpeg(text: &str) -> Result<PathBuf, String> {
    match text.ends_with(".jpg") {
        true => Ok(PathBuf::from(text)),
        false => Err("the sheet is a JPEG: name it cards.jpg or the like".to_owned()),
    }
}

fn kind(text: &str) -> Result<CardKind, String> {
    let words = CardKind::WORDS;
    let found = words.iter().find(|(word, _)| *word == text);
    found.map(|(_, kind)| *kind).ok_or_else(|| {
        let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        match nearest(text, known.iter().copied()) {
            Some(near) => format!("did you mean {near}?"),
            None => format!("use one of {}", known.join(", ")),
        }
    })
}

impl Cards {
    pub(super) fn run(self) -> Outcome {
        self.try_run().unwrap_or_else(|outcome| outcome)
    }

    fn try_run(self) -> Result<Outcome, Outcome> {
        let prepared = self.place.prepare()?;
        let Some((site, _)) = &prepared.made else {
            tell(&prepared.diagnostics, &prepared.sources, Form::Human);
            let found = tally(&prepared.diagnostics).unwrap_or_default();
            return Err(fail(
                Outcome::Content,
                format!("no card can be drawn: found {found}"),
            ));
        };
        for format in &self.formats {
            let known: Vec<&str> = site.formats.iter().map(|known| &*known.name).collect();
            if !known.contains(&format.as_str()) {
                let known = known.join(", ");
                let sentence = format!(
                    "no card is drawn as `{format}`; campaign.yaml and theme have: {known}"
                );
                return Err(fail(Outcome::Usage, sentence));
            }
        }
        // They were made before, so that nothing is left to be told.
        let mut cards = produce::cards(site, &prepared.sources).value;
        // As a build chooses them: for all cards.
        let fonts = pipeline::fonts(site, cards.iter().map(|card| &card.image));
        cards.retain(|card| self.wants(card));
        if cards.is_empty() {
            return Err(fail(Outcome::Usage, self.nothing(site)));
        }
        let Some(sheet) = &self.sheet else {
            return Ok(data(&list(&cards)));
        };
        let file = sheet
            .clone()
            .unwrap_or_else(|| self.place.dir().join("cards.jpg"));
        let folder = file
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
            let sentence = format!("there is no folder {}", show(folder));
            return Err(fail(Outcome::Usage, sentence));
        }
        if file.starts_with(self.place.content()) {
            let sentence = "the sheet does not belong into the content folder, where it might take the place of a photo";
            return Err(fail(Outcome::Usage, sentence));
        }
        let cache = Cache::new(self.place.cache());
        let oven = Oven::new(&fonts, &cache, &|_, _| false, &prepared.sources);
        let entries: Vec<Entry<'_>> = cards.iter().map(entry).collect();
        let (bytes, mut told) =
            sheet::draw(&entries, &oven, self.boxes).map_err(|why| fail(Outcome::Content, why))?;
        diagnostic::sort(&mut told, &prepared.sources);
        tell(&told, &prepared.sources, Form::Human);
        disk::write::whole(&file, &bytes).map_err(|error| {
            let sentence = format!("{} cannot be written: {error}", show(&file));
            fail(Outcome::Machine, sentence)
        })?;
        let count = plural(entries.len(), "card");
        say(format!("Drew {count} on {}.", show(&file)));
        Ok(Outcome::Good)
    }

    /// Why no card is left.
    fn nothing(&self, site: &Site) -> String {
        let campaign = &site.campaign;
        let missing = self.story.iter().find(|n| campaign.story(**n).is_none());
        match missing {
            _ if site.formats.is_empty() => {
                "no cards are drawn: see `cards` in campaign.yaml, and --no-cards".to_owned()
            }
            Some(number) => format!("there is no published story {number}"),
            None => "there is no card of that kind here; without --kind and --story all are taken"
                .to_owned(),
        }
    }

    fn wants(&self, card: &Card) -> bool {
        let of_story = |number| card.story == Some(number);
        (self.story.is_empty() || self.story.iter().any(|number| of_story(*number)))
            && (self.kind.is_empty() || self.kind.contains(&card.kind))
            && (self.formats.is_empty() || self.formats.contains(&card.format.name))
    }
}

fn entry(card: &Card) -> Entry<'_> {
    let name = card.path.trim_start_matches("cards/");
    let end = name
        .len()
        .saturating_sub(card.image.encoding.ending().len() + card.format.name.len() + 2);
    Entry {
        subject: &name[..end],
        image: &card.image,
        safe: card.format.safe,
    }
}

/// One line a card: path, width, height, description; tabs between them.
fn list(cards: &[Card]) -> String {
    let line = |card: &Card| {
        let (width, height) = (card.format.width, card.format.height);
        format!(
            "{}\t{width}\t{height}\t{}\n",
            card.path,
            card.alt.replace(['\t', '\n'], " ")
        )
    };
    cards.iter().map(line).collect()
}
