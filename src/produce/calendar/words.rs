//! What an occasion is called, and what kind it is, in words.

use super::super::briefing;
use crate::campaign::{Occasion, Subject};
use crate::site::Site;

/// What an occasion is called.
pub(in crate::produce) fn title(site: &Site, occasion: &Occasion) -> String {
    let campaign = &site.campaign;
    let acts = |count| site.say_of(count, "acts", &[]);
    let demand = occasion
        .demand
        .map(|at| campaign.demands[at].title.as_str());
    match (occasion.subject, &occasion.title) {
        (Subject::Deadline, _) => site.say(
            "occasion-answer-due",
            &[("demand", demand.unwrap_or_default())],
        ),
        (Subject::ReplyBy(index), _) => {
            let briefing = briefing::named(site, index);
            match demand {
                Some(demand) => {
                    let parts = [("briefing", &*briefing), ("demand", demand)];
                    site.say("occasion-reply-due-on", &parts)
                }
                None => site.say("occasion-reply-due", &[("briefing", &briefing)]),
            }
        }
        (Subject::Escalation(at), Some(title)) => {
            site.say("occasion-at", &[("acts", &acts(at)), ("title", title)])
        }
        (_, Some(title)) => title.clone(),
        (Subject::Briefing(index), None) => briefing::named(site, index),
        (Subject::Escalation(at), None) => site.say("occasion-escalation", &[("acts", &acts(at))]),
        (Subject::Window | Subject::Action | Subject::Ritual, None) => kind(site, occasion.subject),
    }
}

/// What kind an occasion is.
pub(in crate::produce) fn kind(site: &Site, subject: Subject) -> String {
    let id = match subject {
        Subject::Window => "kind-window",
        Subject::Action => "kind-action",
        Subject::Ritual => "kind-ritual",
        Subject::Deadline | Subject::ReplyBy(_) => "deadline",
        Subject::Briefing(_) => "kind-briefing",
        Subject::Escalation(_) => "kind-escalation",
    };
    site.say(id, &[])
}
