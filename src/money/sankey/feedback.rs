//! Sets aside the flows that run against the stream, so that the rest has no cycle.
//!
//! Source: P. Eades, X. Lin, W. F. Smyth, "A fast and effective heuristic for the feedback arc set
//! problem", Information Processing Letters 47 (1993) 319-323; here with weights: the node taken
//! when neither source nor sink is left is the one with the largest outflow minus inflow.

/// An arc: from, to, weight.
pub(super) type Arc = (usize, usize, f64);

/// For every arc, whether it is set aside. The arcs that stay form an acyclic graph on `count`
/// nodes, and no arc set aside could be put back without closing a cycle. `from != to` throughout.
pub(super) fn feedback(count: usize, arcs: &[Arc]) -> Vec<bool> {
    let rank = sequence(count, arcs);
    let mut aside: Vec<bool> = arcs.iter().map(|&(u, v, _)| rank[u] > rank[v]).collect();
    let mut out: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (&(u, v, _), _) in arcs.iter().zip(&aside).filter(|(_, aside)| !**aside) {
        out[u].push(v);
    }
    let mut again: Vec<usize> = (0..arcs.len()).filter(|&i| aside[i]).collect();
    again.sort_by(|&a, &b| arcs[b].2.total_cmp(&arcs[a].2));
    for i in again {
        let (u, v, _) = arcs[i];
        if !reaches(&out, v, u) {
            aside[i] = false;
            out[u].push(v);
        }
    }
    aside
}

/// The position of each node in the Eades-Lin-Smyth sequence.
fn sequence(count: usize, arcs: &[Arc]) -> Vec<usize> {
    let mut touching: Vec<Vec<usize>> = vec![Vec::new(); count];
    let (mut ins, mut outs) = (vec![0usize; count], vec![0usize; count]);
    let mut surplus = vec![0.0; count];
    for (i, &(u, v, w)) in arcs.iter().enumerate() {
        touching[u].push(i);
        touching[v].push(i);
        outs[u] += 1;
        ins[v] += 1;
        surplus[u] += w;
        surplus[v] -= w;
    }
    let mut rank = vec![usize::MAX; count];
    let (mut head, mut tail) = (0, count);
    // Sinks go to the end, sources to the front; both are kept as stacks of candidates.
    let mut sinks: Vec<usize> = (0..count).rev().filter(|&n| outs[n] == 0).collect();
    let mut sources: Vec<usize> = (0..count).rev().filter(|&n| ins[n] == 0).collect();
    while head < tail {
        let (node, last) = if let Some(node) = sinks.pop() {
            (node, true)
        } else if let Some(node) = sources.pop() {
            (node, false)
        } else {
            let free = (0..count).filter(|&n| rank[n] == usize::MAX);
            let best = free.reduce(|a, b| if surplus[b] > surplus[a] { b } else { a });
            let Some(node) = best else { break };
            (node, false)
        };
        if rank[node] != usize::MAX {
            continue; // it was both source and sink
        }
        if last {
            tail -= 1;
            rank[node] = tail;
        } else {
            rank[node] = head;
            head += 1;
        }
        for &i in &touching[node] {
            let (u, v, w) = arcs[i];
            if u == node && rank[v] == usize::MAX {
                surplus[v] += w;
                ins[v] -= 1;
                if ins[v] == 0 {
                    sources.push(v);
                }
            } else if v == node && rank[u] == usize::MAX {
                surplus[u] -= w;
                outs[u] -= 1;
                if outs[u] == 0 {
                    sinks.push(u);
                }
            }
        }
    }
    rank
}

/// Whether `goal` can be reached from `start`.
fn reaches(out: &[Vec<usize>], start: usize, goal: usize) -> bool {
    let mut seen = vec![false; out.len()];
    let mut stack = vec![start];
    while let Some(node) = stack.pop() {
        if node == goal {
            return true;
        }
        if !std::mem::replace(&mut seen[node], true) {
            stack.extend(&out[node]);
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_light_arc_of_a_two_cycle_goes_back() {
        let arcs = [(0, 1, 100.0), (1, 0, 40.0), (1, 2, 5.0)];
        assert_eq!(feedback(3, &arcs), [false, true, false]);
    }

    #[test]
    fn a_graph_without_cycles_keeps_every_arc() {
        let arcs = [(2, 0, 1.0), (0, 1, 9.0), (2, 1, 3.0)];
        assert_eq!(feedback(3, &arcs), [false; 3]);
    }

    #[test]
    fn a_ring_loses_one_arc() {
        let arcs: Vec<Arc> = (0..7).map(|i| (i, (i + 1) % 7, 1.0)).collect();
        assert_eq!(feedback(7, &arcs).iter().filter(|a| **a).count(), 1);
    }
}
