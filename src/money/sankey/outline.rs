//! Turns the middle line of a ribbon into the outline of its area, as SVG path data.

use std::fmt::Write;

use super::layout::Ribbon;

type Point = (f64, f64);

/// The outline of a ribbon drawn `width` thick.
pub(super) fn outline(ribbon: &Ribbon, width: f64) -> String {
    let there = &ribbon.points[..];
    let back: Vec<Point> = there.iter().rev().copied().collect();
    let mut path = String::from("M");
    if ribbon.circular {
        bend(&mut path, there, width / 2.0);
        path.push('L');
        bend(&mut path, &back, width / 2.0);
    } else {
        let shift =
            |points: &[Point], by: f64| points.iter().map(|p| (p.0, p.1 + by)).collect::<Vec<_>>();
        flow(&mut path, &shift(there, -width / 2.0));
        path.push('L');
        flow(&mut path, &shift(&back, width / 2.0));
    }
    path.push('Z');
    path
}

/// A smooth curve through points, level in each of them.
fn flow(path: &mut String, points: &[Point]) {
    let Some(&(x, y)) = points.first() else {
        return;
    };
    let _ = write!(path, "{} {}", px(x), px(y));
    for two in points.windows(2) {
        let ((x0, y0), (x1, y1)) = (two[0], two[1]);
        if (y1 - y0).abs() < 0.005 {
            let _ = write!(path, "L{} {}", px(x1), px(y1));
        } else {
            let middle = px((x0 + x1) / 2.0);
            let _ = write!(
                path,
                "C{middle} {} {middle} {} {} {}",
                px(y0),
                px(y1),
                px(x1),
                px(y1)
            );
        }
    }
}

/// One side, `half` to the right of its direction, of a way of level and upright pieces; its corners
/// are arcs, narrower inside a bend and wider outside, so that the ribbon is equally thick all along.
fn bend(path: &mut String, points: &[Point], half: f64) {
    let unit = |a: Point, b: Point| {
        let (dx, dy) = (b.0 - a.0, b.1 - a.1);
        if dx.abs() > dy.abs() {
            (dx.signum(), 0.0)
        } else {
            (0.0, dy.signum())
        }
    };
    let ways: Vec<Point> = points.windows(2).map(|two| unit(two[0], two[1])).collect();
    let (Some(&first), Some(&last), Some(&begin), Some(&end)) =
        (ways.first(), ways.last(), points.first(), points.last())
    else {
        return;
    };
    let _ = write!(
        path,
        "{} {}",
        px(begin.0 - first.1 * half),
        px(begin.1 + first.0 * half)
    );
    for (corner, turn) in points[1..].iter().zip(ways.windows(2)) {
        let (a, b) = (turn[0], turn[1]);
        let clockwise = a.0 * b.1 - a.1 * b.0;
        let radius = (half + 4.0 - clockwise * half).max(0.0);
        let (x, y) = (corner.0 - (a.1 + b.1) * half, corner.1 + (a.0 + b.0) * half);
        let _ = write!(
            path,
            "L{} {}A{r} {r} 0 0 {} {} {}",
            px(x - a.0 * radius),
            px(y - a.1 * radius),
            u8::from(clockwise > 0.0),
            px(x + b.0 * radius),
            px(y + b.1 * radius),
            r = px(radius)
        );
    }
    let _ = write!(
        path,
        "L{} {}",
        px(end.0 - last.1 * half),
        px(end.1 + last.0 * half)
    );
}

/// A length with at most two decimals, as short as possible.
pub(in crate::money) fn px(length: f64) -> String {
    let text = format!("{:.2}", length + 0.0);
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" {
        "0".to_owned()
    } else {
        text.to_owned()
    }
}
