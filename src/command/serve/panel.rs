//! The cards of one page become the data of the panel that shows them beside it.

use rayon::prelude::*;
use serde::Serialize;
use url::form_urlencoded;

use super::board::{Board, Made};
use super::problems::{Problem, problem};
use crate::bake::Oven;
use crate::bake::draw::TextBox;
use crate::produce::{self, Card};

/// All cards of a page.
#[derive(Serialize, Default)]
struct Panel {
    cards: Vec<View>,
    /// What kept cards from being made at all.
    problems: Vec<Problem>,
}

/// One card, drawn.
#[derive(Serialize)]
struct View {
    /// The path of its file inside the site.
    path: String,
    kind: &'static str,
    format: String,
    /// The format of its file: `image/png`.
    media_type: &'static str,
    alt: String,
    /// Width in pixels.
    width: u32,
    /// Height in pixels.
    height: u32,
    /// Size of its file in bytes; nothing when it could not be drawn.
    bytes: Option<usize>,
    /// Pixels at top and bottom that phones lay their own controls over.
    safe: u32,
    boxes: Vec<TextBox>,
    problems: Vec<Problem>,
    /// Why it could not be drawn.
    failure: Option<String>,
}

/// The cards of the page that the query names (`page=043/index.html`), as JSON.
pub(super) fn cards(board: &Board, query: Option<&str>) -> String {
    let mut pairs = form_urlencoded::parse(query.unwrap_or_default().as_bytes());
    let page = pairs.find(|(name, _)| name == "page").map(|(_, page)| page);
    match (board.now().site, page) {
        (Some(made), Some(page)) => cards_of(board, &made, &page),
        _ => written(&Panel::default()),
    }
}

/// The cards of a page of a site, as JSON.
pub(super) fn cards_of(board: &Board, made: &Made, page: &str) -> String {
    written(&of_page(board, made, page))
}

fn written(panel: &Panel) -> String {
    serde_json::to_string(panel).unwrap_or_default()
}

fn of_page(board: &Board, made: &Made, page: &str) -> Panel {
    let cards = produce::cards_of_page(&made.scene(), page);
    let problems = cards.diagnostics.iter();
    let oven = board.oven(made);
    Panel {
        problems: problems.map(|told| problem(told, &made.sources)).collect(),
        cards: (cards.value.par_iter())
            .map(|card| view(&oven, made, card))
            .collect(),
    }
}

fn view(oven: &Oven<'_>, made: &Made, card: &Card) -> View {
    let seen = oven.look_at(&card.image);
    let told = match &seen {
        Ok((_, report)) => report.diagnostics(&card.image, &made.sources),
        Err(_) => Vec::new(),
    };
    View {
        path: card.path.clone(),
        kind: card.kind.key(),
        format: card.format.name.clone(),
        media_type: card.image.encoding.media_type(),
        alt: card.alt.clone(),
        width: card.format.width,
        height: card.format.height,
        safe: card.format.safe,
        problems: told
            .iter()
            .map(|told| problem(told, &made.sources))
            .collect(),
        failure: seen.as_ref().err().map(ToString::to_string),
        bytes: seen.as_ref().ok().map(|(bytes, _)| bytes.len()),
        boxes: seen.map_or(Vec::new(), |(_, report)| report.boxes),
    }
}
