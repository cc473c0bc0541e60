//! `small_number` of `campaign.yaml` becomes the floor below which a count by place is not told.

use crate::yaml::Fields;

/// What protects people who could be known by a small count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Privacy {
    /// A count by neighbourhood below this is told as "fewer than" this.
    pub small_number: u32,
}

/// Reads `small_number`; 5 unless set. 1 hides nothing, and with 2 "fewer than 2" can only be 1.
pub(super) fn read(fields: &mut Fields<'_>) -> Privacy {
    let small_number = fields.integer("small_number", 1..=1000);
    Privacy {
        small_number: small_number.map_or(5, |number| number.value),
    }
}
