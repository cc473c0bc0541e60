//! Victories become the subjects of cards in their own colours.

use serde_json::json;

use super::alt::{self, Part};
use super::{Owner, Subject, file_texts};
use crate::site::Site;
use crate::source::Span;
use crate::theme::CardKind;
use crate::victory::{Victory, Won};
use crate::words::message;

pub(super) fn subjects(site: &Site) -> Vec<Subject> {
    let victories = site.campaign.victories.iter().enumerate();
    victories
        .map(|(at, victory)| subject(site, at, victory))
        .collect()
}

fn subject(site: &Site, at: usize, victory: &Victory) -> Subject {
    let settings = &site.campaign.settings;
    let voice = site.voice(&settings.language);
    let words = &voice.words;
    let label = words.text(match victory.won {
        Won::Whole => message::VICTORY_WON,
        Won::Part => message::VICTORY_PART,
    });
    let is_met = |id: &str| victory.demands.iter().any(|named| named.value == id);
    let demands = site.campaign.demands.iter().zip(&site.pressing);
    let met: Vec<_> = demands.filter(|(demand, _)| is_met(&demand.id)).collect();
    let mut pressing: Vec<usize> = met
        .iter()
        .flat_map(|(_, stories)| *stories)
        .copied()
        .collect();
    pressing.sort_unstable();
    pressing.dedup();
    let stories = pressing.len() as u64;
    let asked_label = words.text(message::VICTORY_ASKED);
    let demand = met.first().map(|(demand, _)| *demand);

    let say = |title: &str| {
        let parts = [("label", label.as_str()), ("title", title)];
        words.count(message::ALT_VICTORY, stories, &parts)
    };
    let same = |text: &str| text.to_owned();
    let asked = |ask: &str| words.labelled(&asked_label, ask);
    let mut parts = vec![Part {
        text: &victory.title.value,
        say: &say,
    }];
    parts.extend(
        victory
            .beginning
            .as_ref()
            .map(|text| Part { text, say: &same }),
    );
    parts.extend(demand.map(|demand| Part {
        text: &demand.ask,
        say: &asked,
    }));

    let mut texts = file_texts(site, "title", victory.title.span);
    if let Some(demand) = demand {
        texts.insert(1, ("ask".to_owned(), demand.ask_span));
        texts.push((String::new(), Span::whole(demand.source)));
    }
    Subject {
        kind: CardKind::Victory,
        owner: Owner::Victory(at),
        stem: format!(
            "{}-{}-{}",
            settings.hashtag,
            CardKind::Victory.key(),
            victory.id
        ),
        said: format!("the victory {}", victory.id),
        language: settings.language.clone(),
        alt: alt::join(&parts),
        data: json!({
            "label": label,
            "title": victory.title.value,
            "text": victory.beginning,
            "asked_label": asked_label,
            "ask": demand.map(|demand| demand.ask.as_str()),
            "stories": (stories > 0).then(|| words.count(message::VICTORY_STORIES, stories, &[])),
            "date": { "label": voice.dates.write(victory.date.value) },
        }),
        photo: None,
        texts,
    }
}
