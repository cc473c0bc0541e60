//! Draws a finished layout as SVG, for a page (colours by custom property) or as a file of its own.
//!
//! Only presentation attributes and classes are written, so a page's Content-Security-Policy may
//! forbid inline styles.

use std::fmt::Write;

use super::graph::Direction;
use super::labels::{Anchor, LINE};
use super::layout::{Layout, PlacedNode, Ribbon};
use super::outline::{outline, px};

/// Thinnest ribbon and bar that a screen still shows, px; only the drawing is widened to it.
const HAIRLINE: f64 = 0.8;

/// The side of a comparison that a node or flow is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Who gets the money: colour `cause`, hatched.
    A,
    /// Who does the work: colour `care`, plain.
    B,
}

/// What a drawing says of a node.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NodeWords {
    /// Shown on hovering, usually name and amount.
    pub title: String,
    /// Where the name links to.
    pub href: Option<String>,
    /// The compared group it belongs to.
    pub group: Option<Group>,
}

/// What a drawing says of a flow.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FlowWords {
    /// Shown on hovering, as in "From → To: amount".
    pub title: String,
    /// The compared group it belongs to.
    pub group: Option<Group>,
    /// Dashed outline: the amount is estimated or inferred.
    pub dashed: bool,
}

/// All that a drawing says; nothing in it needs escaping beforehand.
#[derive(Debug, Clone, PartialEq)]
pub struct Words<'a> {
    /// Prefix of every `id` in the drawing, unique in its page: ASCII letters, digits, `-`, `_`.
    pub id: &'a str,
    /// The drawing's accessible name.
    pub title: &'a str,
    /// The drawing's accessible description.
    pub desc: &'a str,
    /// In the order of the graph's nodes; missing ones say nothing.
    pub nodes: &'a [NodeWords],
    /// In the order of the graph's flows; missing ones say nothing.
    pub flows: &'a [FlowWords],
    /// Base direction of the texts; give the layout's canvas the same.
    pub direction: Direction,
}

/// Colours, as CSS paint values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paint<'a> {
    /// Names.
    pub ink: &'a str,
    /// Amounts, neutral bars and ribbons.
    pub muted: &'a str,
    /// Halo round names; and the background, where one is drawn.
    pub paper: &'a str,
    /// Group A.
    pub a: &'a str,
    /// Group B.
    pub b: &'a str,
    /// Draw the background and name a font: for a file that has no page round it.
    pub alone: bool,
}

impl Paint<'_> {
    /// Follows the page's custom properties, light or dark.
    pub const PAGE: Paint<'static> = Paint {
        ink: "var(--ink,#1F1A17)",
        muted: "var(--muted,#5E534B)",
        paper: "var(--paper,#FBF6EC)",
        a: "var(--cause,#46389A)",
        b: "var(--care,#B93A1B)",
        alone: false,
    };
    /// Fixed light colours on paper, for downloads and for programs that know no custom properties.
    pub const FILE: Paint<'static> = Paint {
        ink: "#1F1A17",
        muted: "#5E534B",
        paper: "#FBF6EC",
        a: "#46389A",
        b: "#B93A1B",
        alone: true,
    };
}

/// The drawing as one `<svg>` element. The picture with its title and description has the role of an
/// image. Where nodes have links, the names stand outside of that image, since assistive technology
/// presents nothing inside an image.
pub fn svg(layout: &Layout, words: &Words, paint: &Paint) -> String {
    let mut picture = String::new();
    let id = words.id;
    let _ = write!(
        picture,
        "<title id=\"{id}-title\">{}</title><desc id=\"{id}-desc\">{}</desc>\
         <defs><pattern id=\"{id}-hatch\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" \
         patternTransform=\"rotate(45)\"><rect width=\"7\" height=\"7\" fill=\"{}\" fill-opacity=\"0.32\"/>\
         <rect width=\"2.5\" height=\"7\" fill=\"{}\" fill-opacity=\"0.75\"/></pattern></defs>",
        escape(words.title),
        escape(words.desc),
        paint.a,
        paint.a
    );
    if paint.alone {
        let _ = write!(
            picture,
            "<rect width=\"100%\" height=\"100%\" fill=\"{}\"/>",
            paint.paper
        );
    }
    // The widest first, so that thin ribbons stay visible on top.
    let mut ribbons: Vec<&Ribbon> = layout.ribbons.iter().collect();
    ribbons.sort_by(|a, b| b.width.total_cmp(&a.width));
    picture.push_str("<g class=\"sankey-flows\">");
    for ribbon in ribbons {
        draw_ribbon(&mut picture, ribbon, words, paint);
    }
    picture.push_str("</g><g class=\"sankey-nodes\">");
    for (n, node) in layout.nodes.iter().enumerate() {
        draw_node(&mut picture, node, words.nodes.get(n), paint);
    }
    picture.push_str("</g>");
    let mut names = String::from("<g class=\"sankey-labels\">");
    for (n, node) in layout.nodes.iter().enumerate() {
        draw_label(
            &mut names,
            layout,
            node,
            words,
            words.nodes.get(n).and_then(|w| w.href.as_deref()),
            paint,
        );
    }
    names.push_str("</g>");

    let size = format!(
        "viewBox=\"0 0 {0} {1}\" width=\"{0}\" height=\"{1}\"",
        px(layout.width),
        px(layout.height)
    );
    let image = format!("role=\"img\" aria-labelledby=\"{id}-title {id}-desc\"");
    let mut root = format!(
        "xmlns=\"http://www.w3.org/2000/svg\" {size} class=\"sankey\" font-size=\"{}\"",
        px(layout.font)
    );
    root.push_str(if words.direction == Direction::Rtl {
        " direction=\"rtl\""
    } else {
        " direction=\"ltr\""
    });
    if paint.alone {
        root.push_str(" font-family=\"system-ui, 'Noto Sans', 'Segoe UI', Roboto, sans-serif\"");
    }
    if words.nodes.iter().any(|node| node.href.is_some()) {
        format!("<svg {root}><svg {image} {size}>{picture}</svg>{names}</svg>")
    } else {
        format!("<svg {image} {root}>{picture}{names}</svg>")
    }
}

/// One flow, with its title; a return flow with an arrowhead in its lane.
fn draw_ribbon(out: &mut String, ribbon: &Ribbon, words: &Words, paint: &Paint) {
    let said = words.flows.get(ribbon.flow);
    let group = said.and_then(|said| said.group);
    let dashed = said.is_some_and(|said| said.dashed);
    let (colour, fill, opacity) = match group {
        Some(Group::A) => (paint.a, format!("url(#{}-hatch)", words.id), "1"),
        Some(Group::B) => (paint.b, paint.b.to_owned(), "0.55"),
        None => (paint.muted, paint.muted.to_owned(), "0.3"),
    };
    let class = match group {
        Some(Group::A) => " sankey-a",
        Some(Group::B) => " sankey-b",
        None => "",
    };
    let back = if ribbon.circular {
        " sankey-return"
    } else {
        ""
    };
    let width = ribbon.width.max(HAIRLINE);
    let _ = write!(
        out,
        "<g class=\"sankey-flow{class}{back}\"><title>{}</title><path d=\"{}\" fill=\"{fill}\" fill-opacity=\"{opacity}\"",
        escape(said.map_or("", |said| &said.title)),
        outline(ribbon, width)
    );
    if dashed {
        let _ = write!(
            out,
            " stroke=\"{colour}\" stroke-width=\"1.25\" stroke-dasharray=\"5 4\""
        );
    }
    out.push_str("/>");
    if let (true, [_, _, a, b, ..]) = (ribbon.circular, &ribbon.points[..]) {
        let (x, y, reach) = ((a.0 + b.0) / 2.0, a.1, (width / 2.0).clamp(3.5, 9.0));
        let tip = x + reach * (b.0 - a.0).signum();
        let _ = write!(
            out,
            "<path d=\"M{} {}L{} {}L{} {}Z\" fill=\"{colour}\"/>",
            px(x),
            px(y - reach),
            px(tip),
            px(y),
            px(x),
            px(y + reach)
        );
    }
    out.push_str("</g>");
}

/// One bar, with its title.
fn draw_node(out: &mut String, node: &PlacedNode, said: Option<&NodeWords>, paint: &Paint) {
    let fill = match said.and_then(|said| said.group) {
        Some(Group::A) => paint.a,
        Some(Group::B) => paint.b,
        None => paint.muted,
    };
    let height = (node.y1 - node.y0).max(HAIRLINE);
    let _ = write!(
        out,
        "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{fill}\"><title>{}</title></rect>",
        px(node.x0),
        px((node.y0 + node.y1 - height) / 2.0),
        px(node.x1 - node.x0),
        px(height),
        escape(said.map_or("", |said| &said.title))
    );
}

/// One name, with a halo that keeps it legible on ribbons.
fn draw_label(
    out: &mut String,
    layout: &Layout,
    node: &PlacedNode,
    words: &Words,
    href: Option<&str>,
    paint: &Paint,
) {
    let label = &node.label;
    let anchor = match (label.anchor, words.direction) {
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
    // A name in another script than the page's keeps its own direction.
    let foreign =
        words.direction == Direction::Rtl || label.lines.iter().any(|line| !line.name.is_ascii());
    let own = if foreign {
        " unicode-bidi=\"plaintext\""
    } else {
        ""
    };
    // 0.36 em below the middle of a line is its baseline in most faces.
    let mut y =
        label.y - (label.lines.len() as f64 - 1.0) / 2.0 * LINE * layout.font + 0.36 * layout.font;
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
        y += LINE * layout.font;
    }
    out.push_str(if href.is_some() {
        "</text></a>"
    } else {
        "</text>"
    });
}

/// Text as XML character data or attribute value; what XML cannot hold becomes a space.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\u{FFFE}' | '\u{FFFF}' => out.push(' '),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
