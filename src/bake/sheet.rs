//! Finished cards become one contact sheet: a picture of all of them, to look over.

use std::fmt::Write;
use std::sync::Arc;

use rayon::prelude::*;

use super::draw::{DrawError, Drawing, Engine, Pixels};
use super::{Oven, Report, photo};
use crate::artifact::{Encoding, Image, Notes};
use crate::diagnostic::Diagnostic;

/// Cards are shown at this part of their size, 300 pixels for a link preview: as a thumb sees them …
const SCALE: f64 = 0.25;
/// … or smaller, so that all of them together have no more pixels than this.
const MOST_PIXELS: f64 = 10_000_000.0;
/// Width of a sheet in pixels, at least; it grows with the number of cards.
const LEAST_WIDTH: f64 = 1400.0;
/// Longest edge of a sheet in pixels.
const MAX_EDGE: f64 = 32_000.0;
/// Space around cards, in pixels.
const GAP: f64 = 16.0;
/// Height of the line above the cards of one subject, in pixels.
const LINE: f64 = 26.0;

/// A card on the sheet.
#[derive(Debug)]
pub struct Entry<'a> {
    /// What it is a card of; cards of one subject stand together under it.
    pub subject: &'a str,
    /// Its recipe.
    pub image: &'a Image,
    /// Pixels at top and bottom of the card that phones lay their controls over.
    pub safe: u32,
}

/// A card that was looked at.
struct Seen<'a> {
    entry: &'a Entry<'a>,
    thumb: Arc<Pixels>,
    report: Report,
    told: Vec<Diagnostic>,
}

/// Draws a sheet of these cards as a JPEG, with what should be told about them. With `boxes`, the
/// boxes of the texts and the edges of the safe areas are drawn over the cards.
///
/// # Errors
/// See [`DrawError`]; the message names the card.
pub fn draw(
    entries: &[Entry<'_>],
    oven: &Oven<'_>,
    boxes: bool,
) -> Result<(Vec<u8>, Vec<Diagnostic>), String> {
    let pixels = |entry: &Entry<'_>| f64::from(entry.image.width) * f64::from(entry.image.height);
    let all: f64 = entries.iter().map(pixels).sum();
    let scale = SCALE.min((MOST_PIXELS / all.max(1.0)).sqrt());
    let seen: Vec<Seen<'_>> = entries
        .par_iter()
        .map(|entry| {
            let why = |error: &dyn std::fmt::Display| {
                format!("{} could not be drawn: {error}", entry.image.subject)
            };
            let (bytes, report) = oven.look_at(entry.image).map_err(|error| why(&error))?;
            Ok(Seen {
                thumb: Arc::new(photo::thumb(&bytes, scale).map_err(|error| why(&error))?),
                told: report.diagnostics(entry.image, oven.sources),
                report,
                entry,
            })
        })
        .collect::<Result<_, String>>()?;
    let page = Page::of(&seen, scale, boxes);
    let images: Vec<_> = (seen.iter().enumerate())
        .map(|(at, seen)| (format!("card/{at}"), Arc::clone(&seen.thumb)))
        .collect();
    let drawn = oven.engine().and_then(|engine| {
        engine.draw(&Drawing {
            style: "",
            html: &page.html,
            width: page.width,
            height: page.height,
            images: &images,
        })
    });
    let drawn = drawn.map_err(|error: DrawError| error.to_string())?;
    let bytes =
        super::encode::encode(&drawn.pixels, Encoding::Jpeg, usize::MAX, &Notes::default())?;
    Ok((bytes, seen.into_iter().flat_map(|seen| seen.told).collect()))
}

/// The sheet as a page.
struct Page {
    html: String,
    width: u32,
    height: u32,
}

impl Page {
    /// Subjects stand side by side, in lines, each with its cards under its name.
    fn of(seen: &[Seen<'_>], scale: f64, boxes: bool) -> Page {
        let subjects: Vec<&[Seen<'_>]> = seen
            .chunk_by(|one, next| one.entry.subject == next.entry.subject)
            .collect();
        let shown = |edge: u32| f64::from(edge) * scale;
        let size = |cards: &[Seen<'_>]| {
            let widths = cards.iter().map(|card| shown(card.entry.image.width) + GAP);
            let heights = cards.iter().map(|card| shown(card.entry.image.height));
            (
                widths.sum::<f64>(),
                heights.fold(0.0, f64::max) + LINE + GAP,
            )
        };
        let sizes: Vec<(f64, f64)> = subjects.iter().map(|cards| size(cards)).collect();
        let area: f64 = sizes.iter().map(|(width, height)| width * height).sum();
        let widest = sizes
            .iter()
            .fold(LEAST_WIDTH, |most, (width, _)| most.max(width + GAP));
        let width = (area * 4.0 / 3.0).sqrt().max(widest).min(MAX_EDGE);

        let mut html = String::from(
            "<style>div,img,b{position:absolute;margin:0}.all{background:#d9d5cf;color:#1f1a17;\
             font-family:\"Noto Sans\",sans-serif;font-size:15px;line-height:26px}\
             .name{height:26px;white-space:nowrap;overflow:hidden}.flag{color:#a3001b}\
             .box{border:1px solid #e6007a}.safe{background:#e6007a40}</style>",
        );
        let (mut x, mut y, mut line) = (GAP, GAP, 0.0_f64);
        let mut body = String::new();
        let mut number = 0;
        for (cards, (across, down)) in subjects.iter().zip(sizes) {
            if x > GAP && x + across > width {
                (x, y, line) = (GAP, y + line, 0.0);
            }
            heading(&mut body, cards, (x, y, across - GAP));
            let mut left = x;
            for card in *cards {
                let (wide, high) = (
                    shown(card.entry.image.width),
                    shown(card.entry.image.height),
                );
                let top = y + LINE;
                // Writing to a String cannot fail.
                let _ = write!(
                    body,
                    "<img src=\"card/{number}\" style=\"left:{left:.1}px;top:{top:.1}px;width:{wide:.1}px;height:{high:.1}px\">"
                );
                if boxes {
                    overlay(&mut body, card, (left, top), scale);
                }
                number += 1;
                left += wide + GAP;
            }
            x += across;
            line = line.max(down);
        }
        let height = (y + line + GAP).min(MAX_EDGE);
        let (width, height) = (width.ceil() as u32, height.ceil() as u32);
        let _ = write!(
            html,
            "<div class=\"all\" style=\"width:{width}px;height:{height}px\">{body}</div>"
        );
        Page {
            html,
            width,
            height,
        }
    }
}

fn heading(body: &mut String, cards: &[Seen<'_>], (x, y, width): (f64, f64, f64)) {
    let name = cards.first().map_or("", |card| card.entry.subject);
    let told: usize = cards.iter().map(|card| card.told.len()).sum();
    let flag = if told > 0 {
        " class=\"name flag\""
    } else {
        " class=\"name\""
    };
    let name = quick_xml::escape::escape(name);
    let mark = if told > 0 { "! " } else { "" };
    let _ = write!(
        body,
        "<div{flag} style=\"left:{x:.1}px;top:{y:.1}px;width:{width:.1}px\">{mark}{name}</div>"
    );
}

/// The boxes of the texts, and what phones cover.
fn overlay(body: &mut String, card: &Seen<'_>, (left, top): (f64, f64), scale: f64) {
    let mut area = |class: &str, x: f64, y: f64, width: f64, height: f64| {
        let (x, y) = (left + x * scale, top + y * scale);
        let (width, height) = (width * scale, height * scale);
        let _ = write!(
            body,
            "<div class=\"{class}\" style=\"left:{x:.1}px;top:{y:.1}px;width:{width:.1}px;height:{height:.1}px\"></div>"
        );
    };
    let (width, height) = (
        f64::from(card.entry.image.width),
        f64::from(card.entry.image.height),
    );
    let safe = f64::from(card.entry.safe);
    if safe > 0.0 {
        area("safe", 0.0, 0.0, width, safe);
        area("safe", 0.0, height - safe, width, safe);
    }
    for text in &card.report.boxes {
        let (x, y) = (f64::from(text.x), f64::from(text.y));
        area("box", x, y, f64::from(text.width), f64::from(text.height));
    }
}
