//! What is new becomes an Atom feed and a JSON feed: stories, replies, deadlines gone by without one,
//! briefings, escalations.

mod atom;
mod board;
mod json;
mod replies;
mod rhythm;
mod stories;
mod victories;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};

pub(super) use board::title as board_title;

use super::Scene;
use crate::artifact::Artifact;
use crate::board::Kind;
use crate::diagnostic::Checked;
use crate::site::Route;

/// Entries of each kind in a feed.
const LENGTH: usize = 20;

/// One kind of entry: all there are of it, or at least its newest [`LENGTH`].
type Make = fn(&Scene<'_>) -> Vec<Entry>;

/// All kinds of entry. A new one is a function and a line here; what the campaign does not have adds
/// nothing. On the same day, those of an upper line stand before those of a lower one.
const ENTRIES: &[Make] = &[
    stories::told,
    replies::arrived,
    replies::missed,
    victories::won,
    rhythm::invited,
    rhythm::reached,
    rhythm::held,
];

/// What a feed is.
struct Channel {
    title: String,
    /// Where the feed itself lies.
    own: Route,
    /// The page whose news it tells.
    page: Route,
}

/// One piece of news. Addresses are full, since a feed is read elsewhere; `scene.base()` begins them.
struct Entry {
    /// Names the entry for good: readers that know it show no entry twice.
    id: String,
    title: String,
    /// Where it can be read.
    address: String,
    /// The day on which it came to be: files know days, not hours.
    day: NaiveDate,
    /// Its text, with full addresses in it.
    html: String,
    image: Option<String>,
    tags: Vec<String>,
    /// The tag of its language.
    language: String,
}

impl Entry {
    /// Midnight UTC of its day.
    fn time(&self) -> DateTime<FixedOffset> {
        self.day.and_time(NaiveTime::MIN).and_utc().fixed_offset()
    }

    fn cleaned(self) -> Entry {
        Entry {
            title: without_control(&self.title),
            html: without_control(&self.html),
            tags: self.tags.iter().map(|tag| without_control(tag)).collect(),
            ..self
        }
    }
}

pub(super) fn produce(scene: &Scene<'_>) -> Checked<Vec<Artifact>> {
    // A feed without full addresses is not valid; the settings' note says why there is none.
    if scene.site.campaign.settings.base_url.is_none() {
        return Checked::default();
    }
    let entries = entries(scene);
    let all = Channel {
        title: scene.site.campaign.settings.title.clone(),
        own: Route::atom(),
        page: Route::home(),
    };
    let mut artifacts = vec![
        Artifact::text(Route::atom().path(), atom::feed(scene, &all, &entries)),
        Artifact::text(Route::json_feed().path(), json::feed(scene, &entries)),
    ];
    let channels = Kind::ALL
        .into_iter()
        .filter_map(|kind| board::channel(scene, kind));
    artifacts.extend(channels.map(|(channel, entries)| {
        let entries: Vec<Entry> = entries.into_iter().map(Entry::cleaned).collect();
        Artifact::text(channel.own.path(), atom::feed(scene, &channel, &entries))
    }));
    Checked::new(artifacts, Vec::new())
}

/// The newest of each kind, newest first. What lies ahead is no news yet, even where drafts are shown.
fn entries(scene: &Scene<'_>) -> Vec<Entry> {
    let today = scene.site.campaign.today;
    let newest = ENTRIES.iter().flat_map(|make| {
        let mut entries = make(scene);
        entries.retain(|entry| entry.day <= today);
        newest_first(&mut entries);
        entries.truncate(LENGTH);
        entries
    });
    let mut entries: Vec<Entry> = newest.map(Entry::cleaned).collect();
    newest_first(&mut entries);
    entries
}

fn newest_first(entries: &mut [Entry]) {
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.day));
}

impl Scene<'_> {
    /// The address of the site's root, for what is read elsewhere; nothing where the settings name none.
    fn base(&self) -> &str {
        let base = self.site.campaign.settings.base_url.as_ref();
        base.map_or("", url::Url::as_str)
    }
}

/// A text as it may stand in HTML.
fn escaped(text: &str) -> String {
    quick_xml::escape::escape(text).into_owned()
}

/// XML 1.0 has no place for control characters; a feed with one is refused as a whole.
fn without_control(text: &str) -> String {
    let allowed = |c: &char| {
        matches!(c, '\t' | '\n' | '\r') || (*c >= ' ' && !('\u{fffe}'..='\u{ffff}').contains(c))
    };
    text.chars().filter(allowed).collect()
}
