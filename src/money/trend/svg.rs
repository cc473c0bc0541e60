//! Draws a finished chart as SVG: grid, lines with a sign of their own, and names.

use std::fmt::Write;

use rust_decimal::Decimal;

use super::layout::{Align, LINE, Layout, Line, Text};
use crate::money::Side;
use crate::money::sankey::{Direction, px};
use crate::money::sheet::{Paint, Picture, Sheet, escape, own_direction};

impl Layout {
    /// The grid's lines as SVG path data, that of zero left out.
    pub fn grid(&self) -> String {
        let ticks = self
            .ticks
            .iter()
            .filter(|tick| (tick.y - self.zero).abs() > 0.5);
        ticks.map(|tick| self.level(tick.y)).collect()
    }

    /// The line of zero as SVG path data.
    pub fn ground(&self) -> String {
        self.level(self.zero)
    }

    fn level(&self, y: f64) -> String {
        let (from, to) = self.across;
        format!("M{} {}H{}", px(from), px(y), px(to))
    }
}

impl Line {
    /// The line as SVG path data.
    pub fn path(&self) -> String {
        path(&self.points)
    }

    /// The way from its end to its name as SVG path data.
    pub fn leader_path(&self) -> String {
        path(&self.leader)
    }

    /// The sign at each period as SVG path data, `half` as wide and high as it is: a square for
    /// group a, a circle for group b, a diamond for neither.
    pub fn signs(&self, half: f64) -> Vec<String> {
        let sign = |&(x, y): &(f64, f64)| {
            let r = px(half);
            let two = px(half * 2.0);
            match self.group {
                Some(Side::A) => format!("M{} {}h{two}v{two}h-{two}Z", px(x - half), px(y - half)),
                Some(Side::B) => {
                    format!(
                        "M{} {}a{r} {r} 0 1 1 {two} 0a{r} {r} 0 1 1 -{two} 0Z",
                        px(x - half),
                        px(y)
                    )
                }
                None => {
                    let r = px(half * 1.3);
                    format!(
                        "M{} {}l{r} -{r}l{r} {r}l-{r} {r}Z",
                        px(x - half * 1.3),
                        px(y)
                    )
                }
            }
        };
        self.points.iter().map(sign).collect()
    }
}

fn path(points: &[(f64, f64)]) -> String {
    let mut path = String::new();
    for (at, (x, y)) in points.iter().enumerate() {
        let _ = write!(
            path,
            "{}{} {}",
            if at == 0 { "M" } else { "L" },
            px(*x),
            px(*y)
        );
    }
    path
}

/// The chart as one `<svg>` element. `said` is shown on hovering over a point: the place of its
/// period in the trend, and its sum.
pub fn svg(
    layout: &Layout,
    sheet: &Sheet,
    paint: &Paint,
    said: &dyn Fn(usize, Decimal) -> String,
) -> String {
    let mut shapes = format!(
        "<path d=\"{}\" stroke=\"{}\"/><path d=\"{}\" stroke=\"{}\" stroke-width=\"1.5\"/>",
        layout.grid(),
        paint.rule,
        layout.ground(),
        paint.muted
    );
    let count = layout.lines.first().map_or(0, |line| line.points.len());
    let half = if count > 20 { 3.0 } else { 4.5 };
    for line in &layout.lines {
        let colour = line.group.map_or(paint.ink, |side| paint.of(Some(side)));
        let _ = write!(
            shapes,
            "<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"1\" stroke-opacity=\"0.6\"/>",
            line.leader_path(),
            paint.muted
        );
        let (look, fill) = match line.faint {
            true => (
                "stroke-width=\"1.75\" stroke-dasharray=\"5 4\" stroke-opacity=\"0.8\"",
                paint.paper,
            ),
            false => ("stroke-width=\"3\" stroke-linejoin=\"round\"", colour),
        };
        let _ = write!(
            shapes,
            "<path d=\"{}\" fill=\"none\" stroke=\"{colour}\" {look}/>",
            line.path()
        );
        let signs = line.signs(half).into_iter().zip(&line.sums);
        for (at, (sign, sum)) in signs.enumerate() {
            let _ = write!(
                shapes,
                "<path d=\"{sign}\" fill=\"{fill}\" stroke=\"{colour}\" stroke-width=\"1.5\"><title>{}</title></path>",
                escape(&said(at, *sum))
            );
        }
    }
    let mut texts = String::new();
    for text in layout.ticks.iter().chain(&layout.periods) {
        draw_text(&mut texts, layout, text, (paint.muted, paint));
    }
    for line in &layout.lines {
        let colour = line.group.map_or(paint.ink, |side| paint.of(Some(side)));
        draw_text(&mut texts, layout, &line.label, (colour, paint));
    }
    let picture = Picture {
        width: layout.width,
        height: layout.height,
        font: layout.font,
        class: "trend",
        shapes,
        texts,
        links: false,
    };
    sheet.svg(&picture, paint)
}

fn draw_text(out: &mut String, layout: &Layout, text: &Text, (colour, paint): (&str, &Paint)) {
    let anchor = match (text.align, layout.direction) {
        (Align::Middle, _) => "middle",
        (Align::Left, Direction::Ltr) | (Align::Right, Direction::Rtl) => "start",
        _ => "end",
    };
    let _ = write!(
        out,
        "<text fill=\"{colour}\" text-anchor=\"{anchor}\" stroke=\"{}\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\">",
        paint.paper
    );
    let mut y = text.y - text.height / 2.0 + (LINE / 2.0 + 0.36) * layout.font;
    for line in &text.lines {
        let (x, at) = (px(text.x), px(y));
        let own = own_direction(layout.direction, &line.name);
        let space = if line.name.is_empty() || line.note.is_empty() {
            ""
        } else {
            "\u{A0} "
        };
        let note = match line.note.is_empty() {
            true => String::new(),
            false => format!(
                "{space}<tspan font-weight=\"700\" unicode-bidi=\"plaintext\">{}</tspan>",
                escape(&line.note)
            ),
        };
        let _ = write!(
            out,
            "<tspan x=\"{x}\" y=\"{at}\"><tspan{own}>{}</tspan>{note}</tspan>",
            escape(&line.name)
        );
        y += LINE * layout.font;
    }
    out.push_str("</text>");
}
