//! YAML text becomes a tree in which every key and value knows its place, and typed reads of it.
//!
//! Not serde's derive: serde stops at the first fault and reports a missing field at the wrong
//! line. The tree lets one run report every fault of a file, each at its own place.

mod faults;
mod fields;
mod tree;

pub use fields::Fields;
pub use tree::{Entry, Item, Node, is_readable, parse};
