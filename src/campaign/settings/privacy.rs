//! `small_number` of `campaign.yaml` becomes the floor below which a count by place is not told.

use crate::diagnostic::{Diagnostic, codes};
use crate::yaml::Fields;

/// What protects people who could be known by a small count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Privacy {
    /// A count by neighbourhood below this is told as "fewer than" this.
    pub small_number: u32,
}

/// Reads `small_number`; 5 unless set.
pub(super) fn read(fields: &mut Fields<'_>) -> Privacy {
    let small_number = fields.integer("small_number", 1..=1000);
    if let Some(number) = &small_number {
        let gives_away = match number.value {
            1 => "with 1, every count by neighborhood is told, also that of one person",
            2 => "with 2, “fewer than 2” can only be 1, and that may be one person",
            _ => "",
        };
        if !gives_away.is_empty() {
            fields.report(
                Diagnostic::new(codes::SMALL_NUMBER, number.span, gives_away)
                    .help("write 3 at least, or leave it out for 5"),
            );
        }
    }
    Privacy {
        small_number: small_number.map_or(5, |number| number.value),
    }
}
