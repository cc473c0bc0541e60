//! What an occasion is called, and what kind it is, in words.

use super::super::briefing::counted;
use crate::campaign::{Occasion, Subject};
use crate::site::Site;

/// What an occasion is called.
pub(in crate::produce) fn title(site: &Site, occasion: &Occasion) -> String {
    let campaign = &site.campaign;
    let acts = |count| counted(site, count, "act", "acts");
    let demand = occasion
        .demand
        .map(|at| campaign.demands[at].title.as_str());
    match (occasion.subject, &occasion.title) {
        (Subject::Deadline, _) => format!("Answer due: {}", demand.unwrap_or_default()),
        (Subject::ReplyBy(index), _) => match demand {
            Some(demand) => format!("Reply due after People’s Briefing {index}: {demand}"),
            None => format!("Reply due after People’s Briefing {index}"),
        },
        (Subject::Escalation(at), Some(title)) => format!("At {}: {title}", acts(at)),
        (_, Some(title)) => title.clone(),
        (Subject::Briefing(index), None) => format!("People’s Briefing {index}"),
        (Subject::Escalation(at), None) => format!("Escalation at {}", acts(at)),
        (Subject::Window | Subject::Action | Subject::Ritual, None) => {
            kind(occasion.subject).to_owned()
        }
    }
}

/// What kind an occasion is.
pub(in crate::produce) fn kind(subject: Subject) -> &'static str {
    match subject {
        Subject::Window => "Window",
        Subject::Action => "Action",
        Subject::Ritual => "Ritual of gratitude",
        Subject::Deadline | Subject::ReplyBy(_) => "Deadline",
        Subject::Briefing(_) => "People’s Briefing",
        Subject::Escalation(_) => "Escalation",
    }
}
