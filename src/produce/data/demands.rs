//! Demands and how they were answered, as open data.

use serde_json::{Value as Json, json};

use super::super::Scene;
use super::{Column, File, Shape, address, document};
use crate::site::Route;

pub(super) const FILE: File = File {
    name: "demands",
    ending: "json",
    about: "Every demand with its deadline, where it stands, and each reply as it was recorded.",
    columns: &[
        Column::new(
            "id",
            Shape::Text,
            "Its id; stories, acts and dates name it so.",
        ),
        Column::new("title", Shape::Text, "Its title."),
        Column::new("ask", Shape::Text, "What is asked for."),
        Column::blank("target", Shape::Text, "The office that is asked."),
        Column::blank("asked", Shape::Day, "The day on which it was asked."),
        Column::blank("deadline", Shape::Day, "The last day for an answer."),
        Column::blank(
            "checked_on",
            Shape::Day,
            "The last day on which somebody looked for a reply; up to then the replies are whole.",
        ),
        Column::new(
            "status",
            Shape::Word(&["open", "promised", "partly-won", "won", "refused"]),
            "Where it stands on the day of these data: as the campaign records it, and never ahead of its victories and replies.",
        ),
        Column::new(
            "stories",
            Shape::Whole,
            "How many published stories press it.",
        ),
        Column::new(
            "replies",
            Shape::Rows(&[
                Column::new("date", Shape::Day, "The day on which it was given."),
                Column::new("from", Shape::Text, "The office that gave it."),
                Column::new(
                    "kind",
                    Shape::Word(&["promise", "refusal", "partial", "answer", "not-an-answer"]),
                    "What kind of answer it was.",
                ),
                Column::new("text", Shape::Text, "Its words."),
                Column::blank("link", Shape::Text, "Where it can be read."),
                Column::blank(
                    "checked_on",
                    Shape::Day,
                    "The day on which that was last checked.",
                ),
            ]),
            "What was answered up to the day of these data, oldest first. No reply is not a refusal.",
        ),
        Column::new("address", Shape::Text, "Its page."),
    ],
    is_there: |campaign| !campaign.demands.is_empty(),
    make: |scene| document(scene, "demands", rows(scene)),
};

fn rows(scene: &Scene<'_>) -> Vec<Json> {
    let campaign = &scene.site.campaign;
    let demands = campaign.demands.iter().enumerate();
    let row = |(at, demand): (usize, &crate::demand::Demand)| {
        let replies = demand.replies_until(campaign.today).map(|reply| {
            json!({
                "date": reply.date.to_string(),
                "from": reply.from,
                "kind": reply.kind.key(),
                "text": reply.text,
                "link": reply.link,
                "checked_on": reply.checked_on.map(|day| day.to_string()),
            })
        });
        json!({
            "id": demand.id,
            "title": demand.title,
            "ask": demand.ask,
            "target": demand.target,
            "asked": demand.asked.map(|day| day.to_string()),
            "deadline": campaign.due(demand).map(|due| due.day.to_string()),
            "checked_on": (demand.checked_on.as_ref()).map(|_| campaign.clock(demand).as_of.to_string()),
            "status": demand.status_on(campaign.today).key(),
            "stories": scene.site.pressing[at].len(),
            "replies": replies.collect::<Vec<_>>(),
            "address": address(scene.site, &Route::demand(&demand.id, 1)),
        })
    };
    demands.map(row).collect()
}
