//! A number becomes a story, and a story the card of it in two languages: HTML, and the elements
//! that satori draws.

use careledger::bake::draw::TextBox;
use serde_json::{Value, json};

use super::Ground;

pub(super) const WIDTH: u32 = 1200;
pub(super) const HEIGHT: u32 = 630;
const GRADIENT: &str = "linear-gradient(135deg, #46389a, #0b6b52)";
const SCRIM: &str = "rgba(0, 0, 0, 0.6)";

const WHO: [&str; 6] = [
    "A neighbour",
    "The retired nurse from number nine",
    "Two students with a borrowed cargo bike",
    "The choir",
    "A bus driver on her day off",
    "Somebody who never gave a name",
];
const DID: [&str; 7] = [
    "cycled asthma medicine across town at midnight",
    "cooked soup for the whole stairwell",
    "sat with three children until the night shift was over, read to them, and made breakfast",
    "sewed masks for the cleaners",
    "translated forty letters from the housing office at one kitchen table",
    "drove to the dialysis centre and back, four times a week, since the shuttle stopped running",
    "shared milk",
];
const WHY: [&str; 5] = [
    "The night clinic on Elm Street closed when its budget was cut.",
    "Two bus lines were cancelled in one spring, and the nearest pharmacy is an hour away on foot.",
    "Nobody answers the phone.",
    "The council sold the community kitchen to pay for a car park that nobody uses after six.",
    "One nurse was left to look after thirty-one beds.",
];
const NEXT: [&str; 4] = [
    "Write emergency staffing ratios into law, paid for by clawing back corporate subsidies.",
    "Open the clinic again.",
    "Fund night buses out of the parking fees, and publish every month how many people they carried.",
    "Pay for care work, by law, at the wage of the office that orders it.",
];
const TITLES: [&str; 5] = [
    "An inhaler at midnight",
    "Groceries on the third step, left by somebody who never gave a name",
    "Milk across the bridge",
    "What the night nurses said at the kitchen table when nobody wrote it down",
    "Three mornings",
];

pub(super) struct Story {
    number: usize,
    title: String,
    beats: [String; 3],
}

/// Where a text stands, and its letters.
struct Slot {
    name: String,
    text: String,
    place: [u32; 4],
    family: &'static str,
    weight: u32,
    /// Largest and smallest, or one size.
    size: (u32, u32),
    group: &'static str,
}

impl Story {
    pub(super) fn new(number: usize) -> Story {
        let of = |list: &[&str], step: usize| {
            list[(number * step + number / list.len()) % list.len()].to_owned()
        };
        let care = format!("{} {}.", of(&WHO, 1), of(&DID, 3));
        let title = format!("{} ({})", of(&TITLES, 2), number + 1);
        Story {
            number,
            title,
            beats: [care, of(&WHY, 2), of(&NEXT, 3)],
        }
    }

    pub(super) fn alt(&self) -> String {
        format!("{} {}", self.title, self.beats.join(" "))
    }

    fn slots(&self) -> Vec<Slot> {
        let slot = |name: &str, text: &str, place, weight, size, group| Slot {
            name: name.to_owned(),
            text: text.to_owned(),
            place,
            family: if weight == 800 {
                "Bricolage Grotesque"
            } else {
                "Noto Sans"
            },
            weight,
            size,
            group,
        };
        let tag = format!("#CareLedger{:03}", self.number + 1);
        let mut slots = vec![
            slot("tag", &tag, [60, 44, 1080, 44], 700, (30, 30), "tag"),
            slot(
                "title",
                &self.title,
                [60, 100, 1080, 180],
                800,
                (72, 32),
                "title",
            ),
        ];
        for (at, (name, text)) in ["care", "cause", "change"]
            .iter()
            .zip(&self.beats)
            .enumerate()
        {
            let left = 60 + at as u32 * 370;
            slots.push(slot(
                &format!("label-{name}"),
                name,
                [left, 310, 340, 40],
                700,
                (26, 26),
                "label",
            ));
            slots.push(slot(
                name,
                text,
                [left, 356, 340, 230],
                400,
                (32, 16),
                "beats",
            ));
        }
        slots
    }

    /// The card as the engine takes it.
    pub(super) fn html(&self, ground: Ground) -> String {
        let full = format!("position:absolute;left:0;top:0;width:{WIDTH}px;height:{HEIGHT}px");
        let ground = match ground {
            Ground::Flat => format!("<div style=\"{full};background:#46389a\"></div>"),
            Ground::Gradient => format!("<div style=\"{full};background:{GRADIENT}\"></div>"),
            Ground::Photo => format!(
                "<img src=\"photo\" style=\"{full}\"><div style=\"{full};background:{SCRIM}\"></div>"
            ),
        };
        let text = |slot: Slot| {
            let [left, top, width, height] = slot.place;
            let (group, (largest, smallest)) = (slot.group, slot.size);
            format!(
                "<div data-fit=\"{group}/{} {largest} {smallest}\" style=\"position:absolute;left:{left}px;top:{top}px;\
                 width:{width}px;height:{height}px;line-height:1.25;font-family:'{}';font-weight:{};\
                 font-size:var(--fit-{group})\">{}</div>",
                slot.name, slot.family, slot.weight, slot.text
            )
        };
        let texts: String = self.slots().into_iter().map(text).collect();
        format!(
            "<style>*{{margin:0}}</style><div lang=\"en\" style=\"position:relative;width:{WIDTH}px;\
             height:{HEIGHT}px;color:#fff\">{ground}{texts}</div>"
        )
    }

    /// The card as satori takes it: its letters in the sizes that were found, or with the bounds
    /// between which sizes are to be found.
    pub(super) fn elements(&self, ground: Ground, found: Option<&[TextBox]>) -> Value {
        let place = |[left, top, width, height]: [u32; 4]| json!({ "position": "absolute", "left": left, "top": top, "width": width, "height": height });
        let element = |kind: &str, place: Value, more: Value, children: Value| {
            let mut style = place;
            for (key, value) in more.as_object().into_iter().flatten() {
                style[key] = value.clone();
            }
            json!({ "type": kind, "props": { "style": style, "children": children } })
        };
        let full = || place([0, 0, WIDTH, HEIGHT]);
        let mut children = match ground {
            Ground::Flat => vec![element(
                "div",
                full(),
                json!({ "backgroundColor": "#46389a" }),
                Value::Null,
            )],
            Ground::Gradient => vec![element(
                "div",
                full(),
                json!({ "backgroundImage": GRADIENT }),
                Value::Null,
            )],
            Ground::Photo => vec![
                // The program puts the photo itself here.
                element("img", full(), json!({}), Value::Null),
                element(
                    "div",
                    full(),
                    json!({ "backgroundColor": SCRIM }),
                    Value::Null,
                ),
            ],
        };
        for slot in self.slots() {
            let letters = json!({
                "fontFamily": slot.family, "fontWeight": slot.weight, "lineHeight": 1.25,
            });
            let mut text = element("div", place(slot.place), letters, json!(slot.text));
            let (largest, smallest) = slot.size;
            match found.map(|boxes| boxes.iter().find(|text| text.name == slot.name)) {
                Some(text_box) => {
                    text["props"]["style"]["fontSize"] = json!(text_box.map(|text| text.size));
                }
                None => {
                    text["props"]["fit"] =
                        json!({ "group": slot.group, "largest": largest, "smallest": smallest });
                }
            }
            children.push(text);
        }
        let card = json!({ "display": "flex", "position": "relative", "width": WIDTH, "height": HEIGHT, "color": "#fff" });
        element("div", card, json!({}), json!(children))
    }
}
