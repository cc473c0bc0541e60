//! Draws who pays whom as a Sankey diagram: from a graph to a layout, from a layout to SVG.
//!
//! The stages, each a file: `graph` (what is asked for), `feedback` (flows against the stream set
//! aside), `layers` (columns), `lattice` (long flows cut into steps), `order` and `crossings` (who
//! stands above whom), settled together in `plan`; `returns` and `ports` (where flows leave and
//! enter), `labels` and `columns` (texts and widths), `place` (scale and heights), all put together
//! in `layout`; then `svg` with `outline`, or `interchange`. Everything is pure: no clock, no
//! randomness but fixed seeds.

mod columns;
mod crossings;
mod feedback;
mod graph;
mod interchange;
#[cfg(test)]
mod invariants;
mod labels;
mod lattice;
mod layers;
mod layout;
mod order;
mod outline;
mod place;
mod plan;
mod ports;
mod returns;
mod svg;

pub use graph::{Alignment, Canvas, Direction, Flow, Graph, Node};
pub use interchange::interchange;
pub use labels::{Anchor, Label, Line};
pub(super) use labels::{width as text_width, wrap};
pub use layout::{Layout, PlacedNode, Ribbon, layout};
pub(super) use outline::px;
pub(super) use place::isotonic;
pub use plan::stages;
pub use svg::{FlowWords, NodeWords, Words, svg};
