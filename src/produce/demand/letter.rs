//! A demand becomes what people send, say and sign: the data of the letter, of the call and of the sheet.

use serde::Serialize;
use serde_json::{Value as Json, json};
use tera::Value;

use super::super::cards::Owner;
use super::super::filling::Filling;
use super::super::{Scene, view};
use super::pressing;
use crate::demand::Demand;
use crate::site::{Route, Site};
use crate::story::Beat;

/// Stories that a letter tells.
const STORIES: usize = 3;

/// A piece of a line: text, or a gap that whoever sends it fills.
#[derive(Serialize)]
pub(super) struct Piece<'a> {
    text: &'a str,
    gap: bool,
}

/// The data of the page with the letter and the words for a call.
pub(in crate::produce) fn letter<'a>(scene: &'a Scene<'_>, at: usize) -> Filling<'a> {
    let site = scene.site;
    let demand = &site.campaign.demands[at];
    let mut view = common(site, at);
    let newest = site.pressing[at].iter().rev().take(STORIES);
    view["newest"] = newest.map(|story| told(site, *story)).collect();
    view["figures"] = json!(pressing::figures(site, &demand.id));
    view["letter"] = json!(demand.letter.as_deref().map(paragraphs));
    view["call_script"] = json!(demand.call_script.as_deref().map(paragraphs));
    view["decisive"] = json!(decisive(site, demand));
    Filling {
        template: "letter.html",
        heading: site.say("letter-title", &[("demand", &demand.title)]),
        description: site.say("letter-page", &[("ask", &demand.ask)]),
        nav_key: Some("demands"),
        story: None,
        owner: Owner::Demand(at),
        data: vec![("demand", Value::from_serializable(&view))],
    }
}

/// The data of the sheet for signatures.
pub(in crate::produce) fn sheet<'a>(scene: &'a Scene<'_>, at: usize) -> Filling<'a> {
    let demand = &scene.site.campaign.demands[at];
    let view = common(scene.site, at);
    Filling {
        template: "sheet.html",
        heading: scene.site.say("sheet-title", &[("demand", &demand.title)]),
        description: scene.site.say("sheet-about", &[("ask", &demand.ask)]),
        nav_key: Some("demands"),
        story: None,
        owner: Owner::Demand(at),
        data: vec![("demand", Value::from_serializable(&view))],
    }
}

fn common(site: &Site, at: usize) -> Json {
    let demand = &site.campaign.demands[at];
    let route = Route::demand(&demand.id, 1);
    let mut view = serde_json::to_value(view::demand(site, at)).unwrap_or_default();
    view["asked"] = json!(super::asked(site, demand));
    view["funding"] = json!(demand.funding.words);
    view["address"] = json!(site.campaign.settings.absolute(&route.public()));
    view
}

fn told(site: &Site, at: usize) -> Json {
    let story = &site.campaign.stories[at];
    let beat = |beat| story.beats.get(beat).value.as_str();
    let language = view::language(site, story);
    json!({
        "tag": site.campaign.settings.tag(story.number),
        "title": story.title.value,
        "care": beat(Beat::Care),
        "cause": beat(Beat::Cause),
        "change": beat(Beat::Change),
        "language": language.tag(),
        "direction": language.direction(),
    })
}

/// The reply by which the demand stands as it does.
fn decisive(site: &Site, demand: &Demand) -> Option<Json> {
    let state = site.campaign.clock(demand).state;
    let reply = demand.reply_behind(state, site.campaign.today)?;
    Some(json!({ "date": view::day(site, reply.date) }))
}

/// A text as written by hand: paragraphs, which an empty line separates, of lines, of pieces. What stands in
/// square brackets is a gap to fill.
pub(super) fn paragraphs(text: &str) -> Vec<Vec<Vec<Piece<'_>>>> {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let blank = |line: &&str| line.trim().is_empty();
    let paragraphs = lines.split(blank);
    let filled = paragraphs.filter(|lines| !lines.is_empty());
    filled
        .map(|lines| lines.iter().map(|line| pieces(line)).collect())
        .collect()
}

fn pieces(line: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = line;
    while let Some((open, close)) = gap(rest) {
        pieces.push(Piece {
            text: &rest[..open],
            gap: false,
        });
        pieces.push(Piece {
            text: &rest[open..close],
            gap: true,
        });
        rest = &rest[close..];
    }
    pieces.push(Piece {
        text: rest,
        gap: false,
    });
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}

/// Where the first gap of a line begins and ends, its brackets with it.
fn gap(line: &str) -> Option<(usize, usize)> {
    let close = line.find(']')?;
    let open = line[..close].rfind('[');
    match open {
        Some(open) => Some((open, close + 1)),
        None => gap(&line[close + 1..]).map(|(open, end)| (open + close + 1, end + close + 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_stand_out_and_nothing_is_lost() {
        for text in [
            "I am [your name] of [place].",
            "] odd [ brackets ][",
            "[[x]]",
            "",
            "none",
            "é] [ß]",
        ] {
            let told = pieces(text);
            let whole: String = told.iter().map(|piece| piece.text).collect();
            assert_eq!(whole, text);
        }
        let gaps = pieces("I am [your name] of [place].");
        let gaps: Vec<&str> = gaps
            .iter()
            .filter(|piece| piece.gap)
            .map(|piece| piece.text)
            .collect();
        assert_eq!(gaps, ["[your name]", "[place]"]);
    }

    #[test]
    fn an_empty_line_separates_paragraphs() {
        let told = paragraphs("\na\nb\n\n \nc\n");
        let lines: Vec<usize> = told.iter().map(Vec::len).collect();
        assert_eq!(lines, [2, 1]);
    }
}
