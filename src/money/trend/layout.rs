//! Series and a width become the places of axis, lines and labels.

use rust_decimal::{Decimal, prelude::ToPrimitive};

use super::ticks::ticks;
use super::{Series, Trend};
use crate::money::Side;
use crate::money::sankey::{Direction, Line as Words, isotonic, text_width, wrap};

/// Free edge round the chart, px.
const MARGIN: f64 = 6.0;
/// Distance of a label from what it names, px.
const BESIDE: f64 = 12.0;
/// Height of a line of text, in font sizes.
pub(super) const LINE: f64 = 1.25;

/// The room to fill, and how to write numbers; lengths in px.
#[derive(Clone, Copy)]
pub struct Canvas<'a> {
    /// Width.
    pub width: f64,
    /// Height; more is taken where labels would touch. `None`: natural.
    pub height: Option<f64>,
    /// Font size of all texts; below 12 is raised to 12.
    pub font: f64,
    /// The side on which time begins.
    pub direction: Direction,
    /// Writes a number of the axis, short, such as `$200 m`.
    pub tick: &'a dyn Fn(f64) -> String,
    /// Writes a sum at the end of a line.
    pub sum: &'a dyn Fn(Decimal) -> String,
    /// Names the line of a series that is drawn twice: in the money of each period, and of one.
    pub names: [&'a dyn Fn(&str) -> String; 2],
}

/// The side of a text's box that is at its `x`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Its left edge.
    Left,
    /// Its middle.
    Middle,
    /// Its right edge.
    Right,
}

/// A text in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    /// Its lines, top to bottom.
    pub lines: Vec<Words>,
    /// Where it is held, px.
    pub x: f64,
    /// The middle of its height, px.
    pub y: f64,
    /// Which part of it is at `x`.
    pub align: Align,
    /// Estimated width of the widest line, px.
    pub width: f64,
    /// Height of all lines, px.
    pub height: f64,
}

impl Text {
    fn new(lines: Vec<Words>, (x, y): (f64, f64), align: Align, font: f64) -> Self {
        let wide = |line: &Words| {
            let text = format!("{}  {}", line.name, line.note);
            text_width(text.trim(), font)
        };
        Text {
            width: lines.iter().map(wide).fold(0.0, f64::max),
            height: lines.len() as f64 * LINE * font,
            lines,
            x,
            y,
            align,
        }
    }

    /// The box it takes: left, top, right, bottom.
    pub fn bounds(&self) -> (f64, f64, f64, f64) {
        let left = match self.align {
            Align::Left => self.x,
            Align::Middle => self.x - self.width / 2.0,
            Align::Right => self.x - self.width,
        };
        let top = self.y - self.height / 2.0;
        (left, top, left + self.width, top + self.height)
    }

    fn mirror(&mut self, width: f64) {
        self.x = width - self.x;
        self.align = match self.align {
            Align::Left => Align::Right,
            Align::Middle => Align::Middle,
            Align::Right => Align::Left,
        };
    }
}

/// One line of the chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The group that it is of.
    pub group: Option<Side>,
    /// Drawn lighter and dashed: the money of each period, beside that of one.
    pub faint: bool,
    /// The sum of each point.
    pub sums: Vec<Decimal>,
    /// Where each period's sum stands, px.
    pub points: Vec<(f64, f64)>,
    /// Its name, at its end.
    pub label: Text,
    /// From the end of the line to its name.
    pub leader: [(f64, f64); 2],
}

/// A finished layout; lengths in px, y grows downwards.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// Width of the chart.
    pub width: f64,
    /// Height of the chart.
    pub height: f64,
    /// Font size.
    pub font: f64,
    /// Left and right end of the grid's lines.
    pub across: (f64, f64),
    /// Height of the line of zero.
    pub zero: f64,
    /// The numbers of the axis; a line of the grid runs at the middle of each.
    pub ticks: Vec<Text>,
    /// The names of periods, as many as have room, below the grid.
    pub periods: Vec<Text>,
    /// The lines; the last is drawn uppermost.
    pub lines: Vec<Line>,
    /// Base direction of the texts.
    pub direction: Direction,
}

/// A line before it has a place.
struct Raw<'a> {
    series: &'a Series,
    faint: bool,
    sums: Vec<Decimal>,
    name: String,
}

/// Lays out a chart. Never fails: a trend without periods gives an empty grid.
pub fn layout(trend: &Trend, canvas: &Canvas) -> Layout {
    let font = canvas.font.clamp(12.0, 96.0);
    let width = canvas.width.clamp(font * 16.0, 1e5);
    let raws = raws(trend, canvas);
    let pixels = |sum: &Decimal| sum.to_f64().unwrap_or_default();
    let values = ticks(raws.iter().flat_map(|raw| raw.sums.iter().map(pixels)), 4);
    let words: Vec<String> = values.iter().map(|value| (canvas.tick)(*value)).collect();
    let axis = words.iter().map(|text| text_width(text, font));
    let left = MARGIN + axis.fold(0.0, f64::max) + BESIDE;
    let (labels, beside) = labels(&raws, canvas, width, font);
    let right = (width - MARGIN - beside - BESIDE).max(left + font * 3.0);

    let count = trend.periods.len();
    let inset = (((right - left) / count.max(1) as f64) / 2.0).min(2.5 * font);
    let step = (right - left - 2.0 * inset) / count.saturating_sub(1).max(1) as f64;
    let x = |at: usize| left + inset + step * at as f64;
    let mut periods = periods(trend, &x, step, width, font);
    let below = periods.iter().map(|text| text.height).fold(0.0, f64::max) + BESIDE;

    let needed: f64 = labels.iter().map(|label| label.height + 4.0).sum();
    let natural = (width * 0.5).clamp(20.0 * font, 30.0 * font);
    let top = MARGIN + font;
    let height = (canvas.height.unwrap_or(natural)).max(needed + top + below + MARGIN);
    let bottom = height - below - MARGIN;
    for text in &mut periods {
        text.y = bottom + BESIDE + text.height / 2.0;
    }
    let (low, high) = (values[0], values[values.len() - 1]);
    let y = |value: f64| bottom - (value - low) / (high - low) * (bottom - top);
    let ticks = values.iter().zip(words);
    let mut ticks: Vec<Text> = ticks
        .map(|(value, text)| {
            let place = (left - BESIDE, y(*value));
            Text::new(one_line(text), place, Align::Right, font)
        })
        .collect();
    let mut lines: Vec<Line> = raws
        .into_iter()
        .zip(labels)
        .map(|(raw, label)| {
            let points = raw.sums.iter().enumerate();
            Line {
                group: raw.series.group,
                faint: raw.faint,
                points: points.map(|(at, sum)| (x(at), y(pixels(sum)))).collect(),
                sums: raw.sums,
                label,
                leader: [(0.0, 0.0); 2],
            }
        })
        .collect();
    name_ends(&mut lines, (right + BESIDE, top - font, height - MARGIN));
    lines.sort_by_key(|line| !line.faint);
    let mut layout = Layout {
        width,
        height,
        font,
        across: (left, right),
        zero: y(0.0),
        ticks: std::mem::take(&mut ticks),
        periods,
        lines,
        direction: canvas.direction,
    };
    if canvas.direction == Direction::Rtl {
        mirror(&mut layout);
    }
    layout
}

/// The lines to draw, in the order of the series: the money of one period first.
fn raws<'a>(trend: &'a Trend, canvas: &Canvas) -> Vec<Raw<'a>> {
    let within = |sums: &[Decimal]| sums.iter().copied().take(trend.periods.len()).collect();
    let mut raws = Vec::new();
    for series in &trend.series {
        let mut add = |faint, sums: &[Decimal], name| {
            if !sums.is_empty() && !trend.periods.is_empty() {
                let sums = within(sums);
                raws.push(Raw {
                    series,
                    faint,
                    sums,
                    name,
                });
            }
        };
        match &series.real {
            Some(real) => {
                let [nominal, constant] = canvas.names.map(|name| name(&series.label));
                add(false, real, constant);
                add(true, &series.nominal, nominal);
            }
            None => add(false, &series.nominal, series.label.clone()),
        }
    }
    raws
}

fn one_line(text: String) -> Vec<Words> {
    vec![Words {
        name: text,
        note: String::new(),
    }]
}

/// The names of the lines, broken to fit beside the chart, and how much room they take there.
fn labels(raws: &[Raw<'_>], canvas: &Canvas, width: f64, font: f64) -> (Vec<Text>, f64) {
    let label = |raw: &Raw<'_>, room: f64| {
        let sum = raw
            .sums
            .last()
            .map_or(String::new(), |sum| (canvas.sum)(*sum));
        let lines = wrap(&raw.name, &sum, font, room);
        Text::new(lines, (0.0, 0.0), Align::Left, font)
    };
    let room = width * 0.34;
    let labels: Vec<Text> = raws.iter().map(|raw| label(raw, room)).collect();
    let widest = labels.iter().map(|label| label.width).fold(0.0, f64::max);
    (labels, widest)
}

/// The names of periods that have room side by side, counted from the last.
fn periods(trend: &Trend, x: &dyn Fn(usize) -> f64, step: f64, width: f64, font: f64) -> Vec<Text> {
    let Some(last) = trend.periods.len().checked_sub(1) else {
        return Vec::new();
    };
    let widths = trend.periods.iter().map(|label| text_width(label, font));
    let enough = widths.fold(0.0, f64::max).min(7.0 * font);
    let edge = 2.0 * (x(0).min(width - x(last)) - 2.0);
    let room = |each: usize| (step * each as f64 - font).min(edge);
    let each = (1..=last.max(1)).find(|each| room(*each) >= enough || *each == last);
    let each = each.unwrap_or(1);
    let shown = (0..=last).filter(|at| (last - at) % each == 0);
    let text = |at: usize| {
        let lines = wrap(&trend.periods[at], "", font, room(each).max(2.0 * font));
        Text::new(lines, (x(at), 0.0), Align::Middle, font)
    };
    shown.map(text).collect()
}

/// Puts the names at the ends of their lines, as near as they can stand without touching.
fn name_ends(lines: &mut [Line], (x, top, bottom): (f64, f64, f64)) {
    let mut order: Vec<usize> = (0..lines.len()).collect();
    let end = |line: &Line| line.points.last().copied().unwrap_or_default();
    order.sort_by(|&a, &b| end(&lines[a]).1.total_cmp(&end(&lines[b]).1));
    // Distances from the first name, as if no name had a height.
    let mut offsets = Vec::new();
    let mut used = 0.0;
    for &at in &order {
        let height = lines[at].label.height;
        offsets.push(used + height / 2.0);
        used += height + 4.0;
    }
    let wishes = order.iter().zip(&offsets);
    let wishes: Vec<(f64, f64)> = wishes
        .map(|(&at, off)| (end(&lines[at]).1 - off, 1.0))
        .collect();
    let least = top;
    let most = (bottom - used + 4.0).max(least);
    for ((&at, off), y) in order.iter().zip(&offsets).zip(isotonic(&wishes)) {
        let line = &mut lines[at];
        (line.label.x, line.label.y) = (x, y.clamp(least, most) + off);
        line.leader = [end(line), (x - 4.0, line.label.y)];
    }
}

/// Turns left into right.
fn mirror(layout: &mut Layout) {
    let width = layout.width;
    layout.across = (width - layout.across.0, width - layout.across.1);
    for text in layout.ticks.iter_mut().chain(&mut layout.periods) {
        text.mirror(width);
    }
    for line in &mut layout.lines {
        line.label.mirror(width);
        for point in line.points.iter_mut().chain(&mut line.leader) {
            point.0 = width - point.0;
        }
    }
}
