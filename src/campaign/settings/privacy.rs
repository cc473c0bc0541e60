//! `small_number` and `not_private` of `campaign.yaml`: the floor below which a count by place is not told, and
//! what only looks private.

use crate::diagnostic::{Diagnostic, codes};
use crate::source::Spanned;
use crate::yaml::Fields;

/// What protects people who could be known by a small count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Privacy {
    /// A count by neighbourhood below this is told as "fewer than" this.
    pub small_number: u32,
    /// Words that everybody may know, where they stand.
    pub not_private: Vec<NotPrivate>,
}

/// Words in one file that are not private.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotPrivate {
    /// The path of the file inside the content folder.
    pub file: Spanned<String>,
    /// The words, as they stand there.
    pub text: Spanned<String>,
}

/// Reads `small_number`, 5 unless set, and `not_private`.
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
        not_private: not_private(fields),
    }
}

fn not_private(fields: &mut Fields<'_>) -> Vec<NotPrivate> {
    let mut all = Vec::new();
    for mut entry in fields.maps("not_private") {
        let file = entry.required_text("file", "guides/when-to-go.md");
        let text = entry.required_text("text", "\"555-0199\"");
        fields.close(entry);
        all.extend(file.zip(text).map(|(file, text)| NotPrivate { file, text }));
    }
    all
}
