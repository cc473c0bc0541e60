//! The settings of what the campaign tells everybody: its clock, and who may use its data how.

use super::License;
use crate::diagnostic::{Diagnostic, codes, nearest};
use crate::yaml::Fields;
use crate::zone::Zone;

/// The clock by which the campaign meets, and the licence of its open data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Public {
    /// The zone of every time of day that the campaign writes.
    pub zone: Zone,
    /// Whether the settings name it; where they do not, it is UTC.
    pub has_zone: bool,
    /// What others may do with the data, where that is not what they may do with the words.
    pub data_license: Option<License>,
}

/// Reads `time_zone` and `data_license`.
pub(super) fn read(fields: &mut Fields<'_>) -> Public {
    Public {
        zone: zone(fields).unwrap_or(Zone::UTC),
        has_zone: fields.has("time_zone") || fields.has_misspelling("time_zone"),
        data_license: super::license(fields, "data_license"),
    }
}

fn zone(fields: &mut Fields<'_>) -> Option<Zone> {
    let text = fields.text("time_zone")?;
    let zone = Zone::parse(&text.value);
    if zone.is_none() {
        let message = format!("`{}` is not a time zone", text.value);
        let near = near(&text.value);
        let help = near.map_or_else(
            || "use a name of the IANA database, which is mostly continent and city: America/New_York, Europe/Berlin, Asia/Manila".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        fields.report(Diagnostic::new(codes::VALUE, text.span, message).help(help));
    }
    zone
}

/// The zone that is most likely meant: people often write the city alone, or a space in it.
fn near(written: &str) -> Option<&'static str> {
    let written = written.trim().replace(' ', "_");
    let city = |name: &&str| {
        name.rsplit('/')
            .next()
            .is_some_and(|city| city.eq_ignore_ascii_case(&written))
    };
    Zone::names()
        .find(city)
        .or_else(|| nearest(&written, Zone::names()))
}
