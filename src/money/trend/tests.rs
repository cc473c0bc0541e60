//! Charts through time: round axes, names that never touch, everything inside the picture.

use rust_decimal::Decimal;

use super::ticks::ticks;
use super::*;
use crate::money::sankey::Direction;

fn trend(periods: usize, series: usize, real: bool, name: &str) -> Trend {
    let sums = |s: usize, factor: i64| {
        let sum = move |at: usize| Decimal::from((at as i64 * 7 - 12 + s as i64) * factor);
        (0..periods).map(sum).collect::<Vec<_>>()
    };
    Trend {
        periods: (0..periods)
            .map(|at| format!("Fiscal year {}", 1986 + at))
            .collect(),
        series: (0..series)
            .map(|s| Series {
                label: format!("{name} {s}"),
                group: [Some(Side::A), Some(Side::B), None][s % 3],
                nominal: sums(s, 10),
                real: real.then(|| sums(s, 11)),
            })
            .collect(),
    }
}

fn drawn(trend: &Trend, width: f64, direction: Direction) -> Layout {
    layout(
        trend,
        &Canvas {
            width,
            height: None,
            font: 13.0,
            direction,
            tick: &|value| format!("${value}"),
            sum: &|sum| format!("${sum}"),
            names: [&|name| format!("{name}, as paid"), &|name| {
                format!("{name}, real")
            }],
        },
    )
}

#[test]
fn ticks_are_few_and_round_and_include_zero() {
    let of = |values: &[f64]| ticks(values.iter().copied(), 4);
    assert_eq!(of(&[3.0, 97.0]), [0.0, 50.0, 100.0]);
    assert_eq!(of(&[0.1, 0.3]), [0.0, 0.1, 0.2, 0.3]);
    assert_eq!(of(&[-5.0, 12.0]), [-5.0, 0.0, 5.0, 10.0, 15.0]);
    assert_eq!(of(&[-8.0]), [-8.0, -6.0, -4.0, -2.0, 0.0]);
    assert_eq!(of(&[]), [0.0, 0.5, 1.0]);
    for size in [1e-12, 0.07, 3.3, 1e6, 9.99e27] {
        let got = of(&[size, size / 3.0]);
        assert!(
            got[0] == 0.0 && got[got.len() - 1] >= size && (3..8).contains(&got.len()),
            "{got:?}"
        );
    }
}

#[test]
fn no_text_touches_another_or_leaves_the_picture() {
    for periods in [0, 1, 2, 3, 7, 12, 40] {
        for (series, real) in [(1, false), (1, true), (2, false), (2, true)] {
            for (width, direction) in [
                (340.0, Direction::Ltr),
                (720.0, Direction::Rtl),
                (720.0, Direction::Ltr),
            ] {
                for name in ["Care", "Hospitals, health centers and other care providers"] {
                    let layout = drawn(&trend(periods, series, real, name), width, direction);
                    let texts: Vec<_> = layout
                        .ticks
                        .iter()
                        .chain(&layout.periods)
                        .chain(layout.lines.iter().map(|line| &line.label))
                        .map(Text::bounds)
                        .collect();
                    for (at, a) in texts.iter().enumerate() {
                        assert!(
                            a.0 > -0.1
                                && a.1 > -0.1
                                && a.2 < layout.width + 0.1
                                && a.3 < layout.height + 0.1,
                            "{a:?} {periods} {series} {real} {width} {name} {}",
                            layout.height
                        );
                        for b in &texts[at + 1..] {
                            let apart = a.2.min(b.2) - a.0.max(b.0) < 0.1
                                || a.3.min(b.3) - a.1.max(b.1) < 0.1;
                            assert!(
                                apart,
                                "{a:?} {b:?} {periods} {series} {real} {width} {name}"
                            );
                        }
                    }
                    let last = layout.periods.last().map(|text| text.x);
                    let end = layout
                        .lines
                        .first()
                        .and_then(|line| line.points.last())
                        .map(|end| end.0);
                    assert_eq!(last, end);
                }
            }
        }
    }
}

#[test]
fn sums_below_zero_stand_below_the_line_of_zero() {
    let layout = drawn(&trend(6, 2, true, "Care"), 720.0, Direction::Ltr);
    for line in &layout.lines {
        for (point, sum) in line.points.iter().zip(&line.sums) {
            assert_eq!(point.1 > layout.zero + 0.01, *sum < Decimal::ZERO);
        }
    }
    assert!(layout.lines[0].faint && !layout.lines[3].faint);
}
