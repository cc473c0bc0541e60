//! Everything with a date, as open data.

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Value as Json, json};

use super::super::{Scene, calendar};
use super::{Column, File, Shape, address, document};
use crate::campaign::Occasion;
use crate::site::Route;

pub(super) const FILE: File = File {
    name: "calendar",
    ending: "json",
    about: "Every date of the campaign: windows, actions, briefings, deadlines, escalations and rituals, in order.",
    columns: &[
        Column::new("id", Shape::Text, "Its id."),
        Column::new(
            "kind",
            Shape::Word(&[
                "window",
                "action",
                "ritual",
                "deadline",
                "briefing",
                "escalation",
            ]),
            "What it is.",
        ),
        Column::new("title", Shape::Text, "What it is called."),
        Column::new(
            "date",
            Shape::Day,
            "The first day, in the campaign's time zone.",
        ),
        Column::new(
            "until",
            Shape::Day,
            "The last day; the same for a single day.",
        ),
        Column::blank(
            "start",
            Shape::Moment,
            "When it begins; nothing for whole days.",
        ),
        Column::blank("end", Shape::Moment, "When it ends, where that is known."),
        Column::new("time_zone", Shape::Text, "The campaign's time zone (IANA)."),
        Column::blank("place", Shape::Text, "Where."),
        Column::blank("text", Shape::Text, "More about it."),
        Column::blank("demand", Shape::Text, "The demand that it presses, by id."),
        Column::blank(
            "link",
            Shape::Text,
            "Where more can be read, on another site.",
        ),
        Column::new("address", Shape::Text, "Its calendar file."),
    ],
    is_there: |campaign| !campaign.agenda.is_empty(),
    make: |scene| document(scene, "calendar", rows(scene)),
};

fn rows(scene: &Scene<'_>) -> Vec<Json> {
    let site = scene.site;
    let moment =
        |at: Option<DateTime<Utc>>| at.map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, true));
    let row = |occasion: &Occasion| {
        let when = &occasion.when;
        json!({
            "id": occasion.id,
            "kind": occasion.subject.key(),
            "title": calendar::title(site, occasion),
            "date": when.first.to_string(),
            "until": when.last.to_string(),
            "start": moment(when.start),
            "end": moment(when.end),
            "time_zone": site.campaign.settings.public.zone.name(),
            "place": occasion.place,
            "text": occasion.text,
            "demand": occasion.demand.map(|at| &site.campaign.demands[at].id),
            "link": occasion.link,
            "address": address(site, &Route::event(&occasion.id)),
        })
    };
    site.campaign.agenda.iter().map(row).collect()
}
