//! A template and a story's words become the caption for one network, within its limit.

use super::count::Length;
use super::cut::Text;
use super::network::Network;
use super::template::{Room, Said, Template};

/// The words to post on one network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caption {
    /// The words.
    pub text: String,
    /// How long they are there.
    pub length: Length,
    /// Whether something had to be cut.
    pub is_cut: bool,
}

/// The caption of a story for a network. What does not fit gives way at the end of words: first the beats,
/// the longest first, so that each keeps its share; then the title, and last of all the slogan. Tag and link
/// stay whole, so that only a link or a tag that is itself longer than the network allows can be too long.
pub fn caption(network: &Network, template: &Template, said: &Said) -> Caption {
    let write = |room: Room| network.written(template.fill(said, room));
    let finish = |text: String, is_cut| Caption {
        length: network.length(&text),
        text,
        is_cut,
    };
    let whole = write(Room::ALL);
    if network.fits(&whole, 1) {
        return finish(whole, false);
    }
    let beats = said.beats.iter().map(Text::characters).max();
    let beats = beats.unwrap_or(0);
    let give_beats = |beats| Room { beats, ..Room::ALL };
    let give_title = |title| Room {
        title,
        ..give_beats(0)
    };
    let give_slogan = |slogan| Room {
        slogan,
        ..give_title(0)
    };
    // Where messages can be joined, one more is better than a title or a slogan less.
    for messages in 1..=network.messages {
        let fits = |room| network.fits(&write(room), messages);
        if fits(Room::ALL) {
            return finish(whole, false);
        }
        if let Some(room) = largest(beats, &give_beats, &fits) {
            return finish(write(room), true);
        }
    }
    let fits = |room| network.fits(&write(room), network.messages);
    let title = said.title.characters();
    let slogan = said.slogan.characters();
    let room = largest(title, &give_title, &fits).or_else(|| largest(slogan, &give_slogan, &fits));
    finish(write(room.unwrap_or(give_slogan(0))), true)
}

/// The most characters with which a text fits; nothing where it does not even fit without it.
fn largest(most: usize, room: &dyn Fn(usize) -> Room, fits: &dyn Fn(Room) -> bool) -> Option<Room> {
    if !fits(room(0)) {
        return None;
    }
    let (mut low, mut high) = (0, most);
    while low < high {
        let middle = (low + high).div_ceil(2);
        match fits(room(middle)) {
            true => low = middle,
            false => high = middle - 1,
        }
    }
    Some(room(low))
}
