//! Flows and sums of a dataset become the shapes and the places of texts on a card of some format.

use serde_json::{Value as Json, json};

use crate::money::sankey::{Anchor, Canvas, Line, layout};
use crate::money::sheet::Mark;
use crate::money::trend::{Align, Text, Trend};
use crate::money::{Dataset, Side};
use crate::produce::money::{self, Flows};
use crate::site::Site;
use crate::theme::CardFormat;

/// As many flows as a card shows at most, and as few as it tries.
const FLOWS: std::ops::RangeInclusive<usize> = 3..=12;

/// The room for a drawing on a card, px.
struct Room {
    width: f64,
    height: f64,
    font: f64,
}

impl Room {
    /// Half of what a card has without its safe areas; letters that are read on a phone.
    fn of(format: &CardFormat) -> Room {
        let width = f64::from(format.width);
        let height = f64::from(format.height - (2 * format.safe).min(format.height));
        let wide = width > 1.4 * height;
        Room {
            width: (width * 0.9).round(),
            height: (height * if wide { 0.47 } else { 0.45 }).round(),
            font: (width * if wide { 0.0165 } else { 0.0225 })
                .round()
                .max(12.0),
        }
    }
}

/// The dataset's flows, folded less and less far.
pub(super) fn folded<'a>(site: &'a Site, dataset: &'a Dataset) -> Vec<Flows<'a>> {
    let mut folded = Vec::new();
    for most in FLOWS.rev() {
        let flows = Flows::of(site, dataset, most);
        let enough = flows.graph.flows.len() <= most;
        folded.push(flows);
        if !enough {
            break; // it cannot be folded further
        }
    }
    folded
}

/// What the key calls a mark.
pub(super) fn mark(mark: Mark) -> &'static str {
    match mark {
        Mark::Group(side) => side.key(),
        Mark::Dashed => "dashed",
        Mark::Back => "back",
    }
}

/// The Sankey diagram with as many flows as have room.
pub(super) fn flows(
    site: &Site,
    dataset: &Dataset,
    folded: &[Flows<'_>],
    format: &CardFormat,
) -> Json {
    let room = Room::of(format);
    let canvas = Canvas {
        width: Some(room.width),
        height: Some(room.height),
        font: room.font,
        node_width: room.font * 0.9,
        gap: room.font * 0.4,
        direction: money::direction(site),
        ..Canvas::default()
    };
    let sum = |amount| money::money(site, dataset, amount, 1);
    let tries = folded
        .iter()
        .map(|flows| (flows, layout(&flows.named(sum), &canvas)));
    let fits = |width: f64, height: f64| width < room.width + 0.5 && height < room.height + 0.5;
    let mut last = None;
    for tried in tries {
        let done = fits(tried.1.width, tried.1.height);
        last = Some(tried);
        if done {
            break;
        }
    }
    let Some((flows, layout)) = last else {
        return Json::Null;
    };
    // What has no room even so is drawn smaller.
    let scale = (room.width / layout.width)
        .min(room.height / layout.height)
        .min(1.0);
    let graph = &flows.graph;
    let ribbons = layout.stacked().into_iter().map(|ribbon| {
        let flow = &graph.flows[ribbon.flow];
        json!({
            "path": ribbon.path(),
            "group": flow.group.map(Side::key),
            "thin": ribbon.is_thin(),
            "dashed": flows.is_unsure(flow),
            "arrow": (ribbon.circular || flow.refund).then(|| ribbon.arrow()),
        })
    });
    let bars = layout.nodes.iter().zip(&graph.places).map(|(node, place)| {
        let [x, y, width, height] = node.bar().map(short);
        json!({ "x": x, "y": y, "width": width, "height": height, "group": place.group.map(Side::key) })
    });
    let labels = layout.nodes.iter().map(|node| {
        let label = &node.label;
        let side = match label.anchor {
            Anchor::Left => Align::Left,
            Anchor::Right => Align::Right,
        };
        text_box(label.bounds(), scale, side, &label.lines)
    });
    json!({
        "width": short(layout.width * scale),
        "height": short(layout.height * scale),
        "view": [short(layout.width), short(layout.height)],
        "font": (layout.font * scale) as u32,
        "ribbons": ribbons.collect::<Vec<_>>(),
        "bars": bars.collect::<Vec<_>>(),
        "texts": labels.collect::<Vec<_>>(),
    })
}

/// The chart of change through time.
pub(super) fn trend(site: &Site, dataset: &Dataset, trend: &Trend, format: &CardFormat) -> Json {
    let room = Room::of(format);
    let size = (room.width, Some(room.height));
    let layout = money::place(site, dataset, trend, size, (room.font, true));
    let scale = (room.height / layout.height).min(1.0);
    let lines = layout.lines.iter().map(|line| {
        json!({
            "path": line.path(),
            "leader": line.leader_path(),
            "group": line.group.map(Side::key),
            "faint": line.faint,
            "signs": line.signs(room.font * 0.36),
        })
    });
    let said = |text: &Text| text_box(text.bounds(), scale, text.align, &text.lines);
    let quiet = layout.ticks.iter().chain(&layout.periods).map(said);
    let names = layout.lines.iter().map(|line| {
        let mut name = said(&line.label);
        name["faint"] = json!(line.faint);
        name["group"] = json!(line.group.map_or("all", Side::key));
        name
    });
    json!({
        "width": short(layout.width * scale),
        "height": short(layout.height * scale),
        "view": [short(layout.width), short(layout.height)],
        "font": (layout.font * scale) as u32,
        "grid": layout.grid(),
        "ground": layout.ground(),
        "lines": lines.collect::<Vec<_>>(),
        "texts": quiet.chain(names).collect::<Vec<_>>(),
    })
}

/// A text and the box that it is set in. Amounts stay on one line.
fn text_box(bounds: (f64, f64, f64, f64), scale: f64, align: Align, lines: &[Line]) -> Json {
    let words = lines.iter().map(|line| {
        let note = line.note.replace(' ', "\u{A0}");
        format!("{} {note}", line.name).trim().to_owned()
    });
    let text = words.collect::<Vec<_>>().join(" ");
    let (left, top, right, bottom) = bounds;
    json!({
        "left": short(left * scale),
        "top": short(top * scale),
        "width": short((right - left) * scale),
        "height": short((bottom - top) * scale),
        "align": match align {
            Align::Left => "left",
            Align::Middle => "center",
            Align::Right => "right",
        },
        "text": text,
    })
}

/// A length with at most two decimals.
fn short(length: f64) -> f64 {
    (length * 100.0).round() / 100.0
}
