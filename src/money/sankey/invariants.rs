//! Holds layouts of many graphs against what every layout promises.

use super::*;
use crate::money::sheet::{Paint, Sheet};

/// Graphs that break layouts, and pseudo-random ones with cycles, loops and parallel flows.
fn graphs() -> Vec<Graph> {
    let mut graphs: Vec<Graph> = [
        &[][..],
        &[(0, 1, 5.0)],
        &[(0, 0, 3.0)],
        &[(0, 1, 100.0), (1, 0, 40.0), (1, 2, 5.0), (3, 0, 10.0)],
        &[
            (0, 1, 100.0),
            (0, 1, 20.0),
            (0, 2, 5.0),
            (1, 1, 10.0),
            (1, 1, 4.0),
        ],
        &[(0, 1, 9e14), (0, 2, 1.0), (0, 3, 1e-300)],
        &[
            (0, 1, 1.0),
            (1, 2, 1.0),
            (2, 3, 1.0),
            (3, 0, 1.0),
            (0, 3, 2.0),
            (2, 0, 7.0),
        ],
        &[
            (0, 1, -1.0),
            (0, 2, 0.0),
            (0, 3, f64::NAN),
            (0, 99, 1.0),
            (1, 2, f64::INFINITY),
        ],
        &[(0, 1, f64::MAX), (1, 2, f64::MAX), (0, 2, 1.0)],
    ]
    .iter()
    .map(|flows| graph(4, flows))
    .collect();
    graphs.push(graph(
        81,
        &(1..81)
            .map(|i| (0, i, (i % 7 + 1) as f64))
            .collect::<Vec<_>>(),
    ));
    let mut seed = 7_u64;
    let mut random = |below: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below
    };
    for round in 0..30 {
        let nodes = 2 + random(20);
        let flows: Vec<_> = (0..random(50))
            .map(|_| (random(nodes), random(nodes), (1 + random(99)) as f64))
            .collect();
        let mut made = graph(nodes, &flows);
        if round % 3 == 0 {
            made.nodes[0].stage = Some(random(4));
            made.nodes[1].stage = Some(random(4));
        }
        graphs.push(made);
    }
    graphs
}

fn graph(nodes: usize, flows: &[(usize, usize, f64)]) -> Graph {
    let node = |i| Node {
        note: format!("${i}m"),
        ..Node::new(format!("Department number {i}"))
    };
    Graph {
        nodes: (0..nodes).map(node).collect(),
        flows: flows
            .iter()
            .map(|&(from, to, weight)| Flow {
                from,
                to,
                weight,
                back: false,
            })
            .collect(),
    }
}

fn canvases() -> [Canvas; 4] {
    let natural = Canvas::default();
    let page = Canvas {
        width: Some(720.0),
        height: Some(480.0),
        ..natural.clone()
    };
    let small = Canvas {
        width: Some(1.0),
        height: Some(f64::NAN),
        alignment: Alignment::Pull,
        ..natural.clone()
    };
    [
        natural.clone(),
        page.clone(),
        small,
        Canvas {
            direction: Direction::Rtl,
            ..page
        },
    ]
}

/// Whether two boxes (left, top, right, bottom) share more than a hair.
fn overlap(a: (f64, f64, f64, f64), b: (f64, f64, f64, f64)) -> bool {
    a.2.min(b.2) - a.0.max(b.0) > 0.01 && a.3.min(b.3) - a.1.max(b.1) > 0.01
}

fn bounds(node: &PlacedNode) -> (f64, f64, f64, f64) {
    (node.x0, node.y0, node.x1, node.y1)
}

fn each(check: impl Fn(&Graph, &Layout)) {
    for graph in graphs() {
        for canvas in canvases() {
            check(&graph, &layout(&graph, &canvas));
        }
    }
}

#[test]
fn nothing_overlaps_and_nothing_is_cut() {
    each(|_, layout| {
        for (i, node) in layout.nodes.iter().enumerate() {
            for b in [bounds(node), node.label.bounds()] {
                assert!(
                    b.0 > -0.01
                        && b.1 > -0.01
                        && b.2 < layout.width + 0.01
                        && b.3 < layout.height + 0.01
                );
            }
            for other in &layout.nodes[i + 1..] {
                assert!(!overlap(bounds(node), bounds(other)));
                assert!(
                    !overlap(node.label.bounds(), other.label.bounds()),
                    "{:?} {:?} {} {}",
                    node,
                    other,
                    layout.width,
                    layout.height
                );
                assert!(!overlap(node.label.bounds(), bounds(other)));
                assert!(!overlap(bounds(node), other.label.bounds()));
            }
        }
    });
}

#[test]
fn no_ribbon_runs_behind_a_node() {
    each(|_, layout| {
        for ribbon in &layout.ribbons {
            for pair in ribbon.points.windows(2) {
                let half = ribbon.width / 2.0;
                let (a, b) = (pair[0], pair[1]);
                // Sloping pieces lie between two columns; so do upright ones, which are widened sideways.
                let (dx, dy) = if a.0 == b.0 { (half, 0.0) } else { (0.0, half) };
                let piece = (
                    a.0.min(b.0) - dx,
                    a.1.min(b.1) - dy,
                    a.0.max(b.0) + dx,
                    a.1.max(b.1) + dy,
                );
                assert!(
                    layout
                        .nodes
                        .iter()
                        .all(|node| !overlap(piece, bounds(node))),
                    "{piece:?}"
                );
            }
        }
    });
}

#[test]
fn one_scale_holds_for_all() {
    each(|graph, layout| {
        assert_eq!(
            layout.ribbons.len() + layout.skipped.len(),
            graph.flows.len()
        );
        for ribbon in &layout.ribbons {
            let flow = &graph.flows[ribbon.flow];
            assert!(
                (ribbon.width - flow.weight * layout.scale).abs() < 1e-6 && ribbon.points.len() > 1
            );
            let (from, to) = (&layout.nodes[ribbon.from], &layout.nodes[ribbon.to]);
            assert_eq!(ribbon.circular, from.layer >= to.layer);
            for (node, point) in [
                (from, ribbon.points[0]),
                (to, ribbon.points[ribbon.points.len() - 1]),
            ] {
                assert!(
                    point.1 - ribbon.width / 2.0 > node.y0 - 0.01
                        && point.1 + ribbon.width / 2.0 < node.y1 + 0.01
                );
            }
        }
    });
}

#[test]
fn the_same_graph_gives_the_same_picture() {
    let words = Words {
        sheet: Sheet {
            id: "m",
            title: "<&>",
            desc: "",
            direction: Direction::Ltr,
            head: "",
            key: &[],
            foot: &[],
        },
        nodes: &[],
        flows: &[],
    };
    each(|_, layout| {
        assert!(
            svg(layout, &words, &Paint::PAGE)
                .contains("<title id=\"m-title\">&lt;&amp;&gt;</title>")
        )
    });
    for graph in graphs() {
        assert_eq!(
            layout(&graph, &Canvas::default()),
            layout(&graph, &Canvas::default())
        );
    }
}
