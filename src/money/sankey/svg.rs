//! Draws a finished layout as SVG, for a page (colours by custom property) or as a file of its own.

use std::fmt::Write;

use super::graph::Direction;
use super::labels::{Anchor, LINE};
use super::layout::{Layout, PlacedNode, Ribbon};
use super::outline::{outline, px};
use crate::money::Side;
use crate::money::sheet::{Paint, Picture, Sheet, dashes, escape, own_direction};

/// Thinnest ribbon and bar that a screen still shows, px; only the drawing is widened to it.
const HAIRLINE: f64 = 0.8;
/// Thinner ribbons show their colour without a pattern, px.
const THIN: f64 = 4.0;

/// What a drawing says of a node.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NodeWords {
    /// Shown on hovering, usually name and amount.
    pub title: String,
    /// Where the name links to.
    pub href: Option<String>,
    /// The compared group it belongs to.
    pub group: Option<Side>,
}

/// What a drawing says of a flow.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FlowWords {
    /// Shown on hovering, as in "From → To: amount".
    pub title: String,
    /// The compared group it belongs to.
    pub group: Option<Side>,
    /// Dashed outline: the amount is estimated or inferred.
    pub dashed: bool,
    /// An arrowhead, wherever it runs: money that is returned. Flows that run back have one anyhow.
    pub arrow: bool,
}

/// All that a drawing says; nothing in it needs escaping beforehand.
#[derive(Debug, Clone, PartialEq)]
pub struct Words<'a> {
    /// Names, key and sources.
    pub sheet: Sheet<'a>,
    /// In the order of the graph's nodes; missing ones say nothing.
    pub nodes: &'a [NodeWords],
    /// In the order of the graph's flows; missing ones say nothing.
    pub flows: &'a [FlowWords],
}

/// The drawing as one `<svg>` element.
pub fn svg(layout: &Layout, words: &Words, paint: &Paint) -> String {
    let mut shapes = String::from("<g class=\"sankey-flows\">");
    for ribbon in layout.stacked() {
        draw_ribbon(&mut shapes, ribbon, words, paint);
    }
    shapes.push_str("</g><g class=\"sankey-nodes\">");
    for (n, node) in layout.nodes.iter().enumerate() {
        draw_node(&mut shapes, node, words.nodes.get(n), paint);
    }
    shapes.push_str("</g>");
    let mut texts = String::from("<g class=\"sankey-labels\">");
    for (n, node) in layout.nodes.iter().enumerate() {
        let href = words.nodes.get(n).and_then(|said| said.href.as_deref());
        draw_label(&mut texts, layout.font, node, words, href, paint);
    }
    texts.push_str("</g>");
    let picture = Picture {
        width: layout.width,
        height: layout.height,
        font: layout.font,
        class: "sankey",
        shapes,
        texts,
        links: words.nodes.iter().any(|node| node.href.is_some()),
    };
    words.sheet.svg(&picture, paint)
}

/// One flow, with its title.
fn draw_ribbon(out: &mut String, ribbon: &Ribbon, words: &Words, paint: &Paint) {
    let said = words.flows.get(ribbon.flow);
    let group = said.and_then(|said| said.group);
    let colour = paint.of(group);
    let class = match group {
        Some(Side::A) => " sankey-a",
        Some(Side::B) => " sankey-b",
        None => "",
    };
    let back = if ribbon.circular {
        " sankey-return"
    } else {
        ""
    };
    let fill = match ribbon.is_thin() && group.is_some() {
        true => format!("fill=\"{colour}\" fill-opacity=\"0.6\""),
        false => words.sheet.fill(group, paint),
    };
    let edge = match said.is_some_and(|said| said.dashed) {
        true => format!(" {}", dashes(colour)),
        false => String::new(),
    };
    let _ = write!(
        out,
        "<g class=\"sankey-flow{class}{back}\"><title>{}</title><path d=\"{}\" {}{edge}/>",
        escape(said.map_or("", |said| &said.title)),
        ribbon.path(),
        fill,
    );
    if ribbon.circular || said.is_some_and(|said| said.arrow) {
        let _ = write!(
            out,
            "<path d=\"{}\" fill=\"{colour}\" stroke=\"{}\" stroke-width=\"1.5\"/>",
            ribbon.arrow(),
            paint.paper
        );
    }
    out.push_str("</g>");
}

impl Layout {
    /// The ribbons in the order to draw them: the widest first, so that thin ones stay visible on top.
    pub fn stacked(&self) -> Vec<&Ribbon> {
        let mut ribbons: Vec<&Ribbon> = self.ribbons.iter().collect();
        ribbons.sort_by(|a, b| b.width.total_cmp(&a.width));
        ribbons
    }
}

impl Ribbon {
    /// Whether it is too thin for a pattern to be made out.
    pub fn is_thin(&self) -> bool {
        self.width < THIN
    }

    /// The outline of its area as SVG path data, never thinner than a screen shows.
    pub fn path(&self) -> String {
        outline(self, self.width.max(HAIRLINE))
    }

    /// An arrowhead as SVG path data: in the lane of a flow that runs back, at the end of another.
    pub fn arrow(&self) -> String {
        let reach = (self.width / 2.0 + 4.0).clamp(8.0, 13.0);
        let way = |from: f64, to: f64| 1.4 * reach * (to - from).signum();
        let (x, y, tip) = match self.points[..] {
            [_, _, a, b, ..] if self.circular => {
                let middle = (a.0 + b.0) / 2.0;
                (middle, a.1, middle + way(a.0, b.0))
            }
            [.., a, b] => (b.0 - way(a.0, b.0), b.1, b.0),
            _ => return String::new(),
        };
        let (x, top, middle, bottom) = (px(x), px(y - reach), px(y), px(y + reach));
        format!("M{x} {top}L{} {middle}L{x} {bottom}Z", px(tip))
    }
}

impl PlacedNode {
    /// Its bar: left, top, width and height, px; never thinner than a screen shows.
    pub fn bar(&self) -> [f64; 4] {
        let height = (self.y1 - self.y0).max(HAIRLINE);
        let top = (self.y0 + self.y1 - height) / 2.0;
        [self.x0, top, self.x1 - self.x0, height]
    }
}

/// One bar, with its title.
fn draw_node(out: &mut String, node: &PlacedNode, said: Option<&NodeWords>, paint: &Paint) {
    let [x, y, width, height] = node.bar().map(px);
    let _ = write!(
        out,
        "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{}\"><title>{}</title></rect>",
        paint.of(said.and_then(|said| said.group)),
        escape(said.map_or("", |said| &said.title))
    );
}

/// One name, with a halo that keeps it legible on ribbons.
fn draw_label(
    out: &mut String,
    font: f64,
    node: &PlacedNode,
    words: &Words,
    href: Option<&str>,
    paint: &Paint,
) {
    let label = &node.label;
    let direction = words.sheet.direction;
    let anchor = match (label.anchor, direction) {
        (Anchor::Left, Direction::Ltr) | (Anchor::Right, Direction::Rtl) => "start",
        _ => "end",
    };
    if let Some(href) = href {
        let _ = write!(out, "<a href=\"{}\">", escape(href));
    }
    let _ = write!(
        out,
        "<text fill=\"{}\" text-anchor=\"{anchor}\" stroke=\"{}\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\">",
        paint.ink, paint.paper
    );
    let name: String = label.lines.iter().map(|line| &*line.name).collect();
    let own = own_direction(direction, &name);
    // 0.36 em below the middle of a line is its baseline in most faces.
    let mut y = label.y - (label.lines.len() as f64 - 1.0) / 2.0 * LINE * font + 0.36 * font;
    for line in &label.lines {
        let _ = write!(
            out,
            "<tspan x=\"{}\" y=\"{}\"><tspan{own}>{}</tspan>",
            px(label.x),
            px(y),
            escape(&line.name)
        );
        if !line.note.is_empty() {
            let space = if line.name.is_empty() { "" } else { "\u{A0} " };
            let _ = write!(
                out,
                "{space}<tspan class=\"sankey-note\"{own} fill=\"{}\">{}</tspan>",
                paint.muted,
                escape(&line.note)
            );
        }
        out.push_str("</tspan>");
        y += LINE * font;
    }
    out.push_str(if href.is_some() {
        "</text></a>"
    } else {
        "</text>"
    });
}
