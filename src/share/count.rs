//! A text becomes its length, as the network counts it to which it is posted.

use std::collections::HashMap;
use std::sync::LazyLock;

use icu_properties::props::{EmojiModifier, EmojiPresentation, ExtendedPictographic};
use icu_properties::{CodePointSetData, CodePointSetDataBorrowed};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use super::link::{Piece, pieces};
use super::network::{Network, Rule, TABLE};

/// Follows the sign of an emoji that would else be drawn as text.
const AS_EMOJI: char = '\u{fe0f}';
/// Makes a digit a key.
const KEYCAP: char = '\u{20e3}';
/// Units of one message in UCS-2.
const UCS2: usize = 70;
/// Units of each of several joined messages, after the header that joins them (3GPP TS 23.040, 9.2.3.24.1).
const JOINED_GSM: usize = 153;
/// The same in UCS-2.
const JOINED_UCS2: usize = 67;

static PICTOGRAPHIC: CodePointSetDataBorrowed<'static> =
    CodePointSetData::new::<ExtendedPictographic>();
static PRESENTED: CodePointSetDataBorrowed<'static> = CodePointSetData::new::<EmojiPresentation>();
static MODIFIER: CodePointSetDataBorrowed<'static> = CodePointSetData::new::<EmojiModifier>();

/// How many septets each sign takes that GSM 03.38 has.
static SEPTETS: LazyLock<HashMap<char, usize>> = LazyLock::new(|| {
    let default = TABLE.gsm.chars().map(|c| (c, 1));
    let extension = TABLE.gsm_extension.chars().map(|c| (c, 2));
    default.chain(extension).collect()
});

/// How long a text is for a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// In the units by which the network counts.
    pub units: usize,
    /// How many fit.
    pub most: usize,
    /// Into how many messages it is parted on its way; one on all networks but SMS.
    pub messages: usize,
}

impl Network {
    /// How long a text is there.
    pub fn length(&self, text: &str) -> Length {
        if self.count == Rule::Sms {
            return self.sms(text);
        }
        let units = match (self.link, self.count) {
            (None, Rule::Weighted | Rule::Graphemes | Rule::EmojiBytes)
            | (_, Rule::Utf16 | Rule::Sms) => self.plain(text),
            (Some(link), _) => {
                let piece = |piece: &Piece<'_>| match *piece {
                    Piece::Link(_) => link,
                    // On X a domain that is none counts as what it is: the larger is safe.
                    Piece::Bare(text) if self.bare => self.plain(text).max(link),
                    Piece::Bare(text) | Piece::Plain(text) => self.plain(text),
                };
                pieces(text).iter().map(piece).sum()
            }
        };
        Length {
            units,
            most: self.most,
            messages: 1,
        }
    }

    /// Whether a text fits there, into so many messages where they can be joined.
    pub(super) fn fits(&self, text: &str, messages: usize) -> bool {
        let length = self.length(text);
        let within = match self.count {
            Rule::Sms => length.messages <= messages,
            _ => length.units <= length.most,
        };
        within && self.bytes.is_none_or(|bytes| text.len() <= bytes)
    }

    /// How long a text without links is.
    fn plain(&self, text: &str) -> usize {
        let clusters = || text.graphemes(true);
        match self.count {
            // Of ASCII every sign is one character, however it is counted.
            _ if text.is_ascii() && !text.contains('\r') => text.len(),
            Rule::Utf16 | Rule::Sms => text.encode_utf16().count(),
            Rule::Graphemes => clusters().count(),
            Rule::EmojiBytes => clusters()
                .map(|cluster| match is_emoji(cluster) {
                    true => cluster.len(),
                    false => cluster.chars().count(),
                })
                .sum(),
            // Composed first, so that a letter and its mark are one.
            Rule::Weighted => {
                let composed: String = text.nfc().collect();
                composed.graphemes(true).map(weight).sum()
            }
        }
    }

    /// Septets where the alphabet of GSM 03.38 has all signs, or else units of UCS-2. No sign is parted
    /// between two messages.
    fn sms(&self, text: &str) -> Length {
        let gsm: Option<Vec<usize>> = text.chars().map(|c| SEPTETS.get(&c).copied()).collect();
        let (widths, one, joined) = match gsm {
            Some(widths) => (widths, self.most, JOINED_GSM),
            None => (
                text.chars().map(char::len_utf16).collect(),
                UCS2,
                JOINED_UCS2,
            ),
        };
        let units = widths.iter().sum();
        let (mut messages, mut used) = (1, 0);
        for width in widths.iter().filter(|_| units > one) {
            if used + width > joined {
                (messages, used) = (messages + 1, 0);
            }
            used += width;
        }
        let most = match messages {
            1 => one,
            _ => joined * self.messages.max(messages),
        };
        Length {
            units,
            most,
            messages,
        }
    }
}

/// What a cluster weighs on X (twitter-text, configuration version 3).
fn weight(cluster: &str) -> usize {
    let of_one = |c: char| {
        let is_light = |(first, last): &(u32, u32)| (*first..=*last).contains(&u32::from(c));
        match TABLE.light.iter().any(is_light) {
            true => 1,
            false => 2,
        }
    };
    match is_emoji(cluster) {
        true => 2,
        false => cluster.chars().map(of_one).sum(),
    }
}

/// Whether a cluster is drawn as an emoji (UTS #51, 1.4.5): a picture or a sequence of pictures, a flag, or a
/// key.
fn is_emoji(cluster: &str) -> bool {
    let mut chars = cluster.chars();
    let Some(first) = chars.next() else {
        return false;
    };
    if chars.as_str().is_empty() {
        return !first.is_ascii() && PICTOGRAPHIC.contains(first) && PRESENTED.contains(first);
    }
    let is_region = |c: char| ('\u{1f1e6}'..='\u{1f1ff}').contains(&c);
    let turns = |c: char| c == AS_EMOJI || MODIFIER.contains(c);
    cluster.contains(KEYCAP)
        || (is_region(first) && chars.clone().any(is_region))
        || (PICTOGRAPHIC.contains(first) && (PRESENTED.contains(first) || chars.any(turns)))
}
