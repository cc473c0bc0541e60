//! Gives every flow that runs backwards a lane of its own: above the columns, below them, or, for a
//! self-loop, under its own node.

use super::lattice::Order;

/// Clear distance between neighbouring lanes and from the columns, px. Also bounds the bend's radius.
pub(super) const CLEAR: f64 = 8.0;

/// Where a return flow passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// Above all columns.
    Top,
    /// Below all columns.
    Bottom,
    /// Under the node it leaves and enters.
    Own,
}

/// A flow that leaves a node on its far side and comes back into the same or an earlier column.
#[derive(Debug, Clone, Copy)]
pub(super) struct Return {
    /// Which flow.
    pub(super) flow: usize,
    /// The node it leaves.
    pub(super) from: usize,
    /// The node it enters.
    pub(super) to: usize,
    /// Its thickness at scale 1.
    pub(super) value: f64,
    /// Its lane.
    pub(super) side: Side,
}

/// Chooses lanes. The result is sorted from the innermost lane to the outermost: loops first, then
/// short returns inside long ones, so that return flows seldom cross each other.
pub(super) fn returns(
    back: &[(usize, usize, usize, f64)],
    layer: &[usize],
    order: &Order,
) -> Vec<Return> {
    let height = |node: usize| {
        let mates = order.columns[layer[node]].len();
        (order.at[node] as f64 + 0.5) / mates as f64
    };
    let mut returns: Vec<Return> = back
        .iter()
        .map(|&(flow, from, to, value)| {
            let side = match height(from) + height(to) {
                _ if from == to => Side::Own,
                sum if sum < 1.0 => Side::Top,
                _ => Side::Bottom,
            };
            Return {
                flow,
                from,
                to,
                value,
                side,
            }
        })
        .collect();
    returns.sort_by_key(|r| (r.side != Side::Own, layer[r.from] - layer[r.to], r.flow));
    returns
}

/// Distance of each lane's middle from the edge it runs along, px: the column's edge when `lane`
/// names the side it leaves or enters by, the picture's edge when it names the side it passes.
/// Lanes with the same name lie side by side in the order given.
pub(super) fn offsets<K: Ord>(
    returns: &[Return],
    scale: f64,
    lane: impl Fn(&Return) -> K,
) -> Vec<f64> {
    let mut used = std::collections::BTreeMap::new();
    returns
        .iter()
        .map(|r| {
            let end = used.entry(lane(r)).or_insert(0.0);
            let middle = *end + CLEAR + r.value * scale / 2.0;
            *end += CLEAR + r.value * scale;
            middle
        })
        .collect()
}
