//! Gives every node a column by longest path, honouring pinned stages.
//!
//! Source: K. Sugiyama, S. Tagawa, M. Toda, "Methods for visual understanding of hierarchical
//! system structures", IEEE Trans. SMC 11 (1981) 109-125; longest-path layering as in P. Healy,
//! N. S. Nikolov, "Hierarchical drawing algorithms" (2013), section 13.3.

use super::feedback::{Arc, feedback};
use super::graph::Alignment;

/// The column of each of `pins.len()` nodes, counted from 0 without empty ones. `alignment` must be a definite one; `Best` counts as `Justify`.
pub(super) fn layers(pins: &[Option<usize>], arcs: &[Arc], alignment: Alignment) -> Vec<usize> {
    let count = pins.len();
    let against =
        |&(u, v, _): &Arc| u == v || matches!((pins[u], pins[v]), (Some(a), Some(b)) if a >= b);
    let mut back: Vec<bool> = arcs.iter().map(against).collect();
    let free: Vec<usize> = (0..arcs.len()).filter(|&i| !back[i]).collect();
    let kept: Vec<Arc> = free.iter().map(|&i| arcs[i]).collect();
    for (&i, aside) in free.iter().zip(feedback(count, &kept)) {
        back[i] = aside;
    }
    let order = topological(count, arcs, &back);
    let mut ins: Vec<Vec<usize>> = vec![Vec::new(); count];
    let mut outs: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (i, &(u, v, _)) in arcs.iter().enumerate().filter(|(i, _)| !back[*i]) {
        outs[u].push(i);
        ins[v].push(i);
    }
    // Room before stage 0 for unpinned nodes that pay a pinned one.
    let mut depth = vec![0usize; count];
    let mut lead = 0;
    for &n in &order {
        let before = ins[n].iter().map(|&i| arcs[i].0);
        depth[n] = before
            .filter(|&u| pins[u].is_none())
            .map(|u| depth[u] + 1)
            .max()
            .unwrap_or(0);
        if let Some(pin) = pins[n] {
            lead = lead.max(depth[n].saturating_sub(pin));
        }
    }
    let mut of = vec![0usize; count];
    for &n in &order {
        let earliest = ins[n].iter().map(|&i| of[arcs[i].0] + 1).max().unwrap_or(0);
        of[n] = pins[n].map_or(earliest, |pin| pin.saturating_add(lead));
        for &i in &ins[n] {
            back[i] = of[arcs[i].0] >= of[n]; // a pin may stand before its payer
        }
    }
    let last = of.iter().copied().max().unwrap_or(0);
    for &n in order.iter().rev().filter(|&&n| pins[n].is_none()) {
        let next = outs[n]
            .iter()
            .filter(|&&i| !back[i])
            .map(|&i| of[arcs[i].1])
            .min();
        let fed = ins[n].iter().any(|&i| !back[i]);
        match (alignment, next) {
            (Alignment::Pull, Some(next)) if !fed => of[n] = next - 1,
            (Alignment::Justify | Alignment::Best, None) if fed => of[n] = last,
            _ => {}
        }
    }
    let mut used = of.clone();
    used.sort_unstable();
    used.dedup();
    for column in &mut of {
        *column = used.partition_point(|u| u < column);
    }
    of
}

/// Kahn's order; ties by index, so that the same graph always gives the same picture.
fn topological(count: usize, arcs: &[Arc], back: &[bool]) -> Vec<usize> {
    let mut waiting = vec![0usize; count];
    let mut outs: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (&(u, v, _), _) in arcs.iter().zip(back).filter(|(_, back)| !**back) {
        waiting[v] += 1;
        outs[u].push(v);
    }
    let mut order: Vec<usize> = (0..count).filter(|&n| waiting[n] == 0).collect();
    let mut done = 0;
    while done < order.len() {
        for &v in &outs[order[done]] {
            waiting[v] -= 1;
            if waiting[v] == 0 {
                order.push(v);
            }
        }
        done += 1;
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHAIN: [Arc; 3] = [(0, 1, 1.0), (1, 2, 1.0), (3, 2, 1.0)];

    #[test]
    fn longest_path_and_pull() {
        let none = [None; 4];
        assert_eq!(layers(&none, &CHAIN, Alignment::Start), [0, 1, 2, 0]);
        assert_eq!(layers(&none, &CHAIN, Alignment::Pull), [0, 1, 2, 1]);
    }

    #[test]
    fn pins_hold_and_turn_contrary_flows_round() {
        let pins = [Some(1), None, Some(0), None];
        let got = layers(&pins, &CHAIN, Alignment::Start);
        assert!(got[2] < got[0] && got[0] < got[1] && got[3] < got[2]);
    }

    #[test]
    fn a_huge_pin_is_only_one_more_column() {
        let got = layers(
            &[Some(usize::MAX), None],
            &[(1, 0, 1.0)],
            Alignment::Justify,
        );
        assert_eq!(got, [1, 0]);
    }
}
