//! How the days of demands are counted: within how many a reply is due, which count, when it is long overdue.

use crate::demand::{Counted, Terms};
use crate::yaml::Fields;

/// Ten years: what is due later has no deadline.
const MOST: u32 = 3660;

/// Reads `reply_within`, `days_counted` and `long_overdue`.
pub(super) fn read(fields: &mut Fields<'_>) -> Terms {
    let default = Terms::default();
    let days = |days: Option<crate::source::Spanned<u32>>, or| days.map_or(or, |days| days.value);
    Terms {
        reply_within: days(
            fields.integer("reply_within", 1..=MOST),
            default.reply_within,
        ),
        counted: fields
            .choice(
                "days_counted",
                &[
                    ("calendar", Counted::Calendar),
                    ("working", Counted::Working),
                ],
            )
            .unwrap_or(default.counted),
        long_overdue: days(
            fields.integer("long_overdue", 1..=MOST),
            default.long_overdue,
        ),
    }
}
