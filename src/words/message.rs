//! The table of all messages: what each is for, and which parts it is given.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::pages;

/// One thing that the tool has to say, in whatever language.
#[derive(Debug, PartialEq, Eq)]
pub struct Message {
    /// Its name in the files of words.
    pub id: &'static str,
    /// The names of its parts, `shown` for `{ $shown }`. A message that has the part `count` has
    /// forms that depend on a number.
    pub parts: &'static [&'static str],
}

/// The part by which a form is chosen. It is a number; all other parts are texts.
pub(super) const COUNT: &str = "count";

/// The part that shows `count` as the language writes numbers.
pub(super) const SHOWN: &str = "shown";

/// The message of that name.
pub fn find(id: &str) -> Option<&'static Message> {
    static BY_ID: LazyLock<HashMap<&str, &Message>> =
        LazyLock::new(|| all().map(|message| (message.id, message)).collect());
    BY_ID.get(id).copied()
}

/// Every message: those of [`ALL`], and then those of pages.
pub fn all() -> impl Iterator<Item = &'static Message> + Clone {
    ALL.iter().copied().chain(pages::all())
}

macro_rules! messages {
    ($($meaning:literal $constant:ident $id:literal [$($part:literal)*];)*) => {
        $(
            #[doc = $meaning]
            pub const $constant: &Message = &Message { id: $id, parts: &[$($part),*] };
        )*
        /// All of them, in the order of the table; those of pages stand in a file of their own.
        pub const ALL: &[&Message] = &[$($constant),*];
    };
}

messages! {
// A story
"Label: what people did for somebody." CARE "care" [];
"Label: what had broken, so that they had to." CAUSE "cause" [];
"Label: the reform that makes it unnecessary." CHANGE "change" [];
"How many stories there are." MILESTONE_COUNT "milestone-count" ["count" "shown"];
"Which milestone it is." MILESTONE_LABEL "milestone-label" ["shown"];
"From one story to another, both as numbers." STORIES_RANGE "stories-range" ["first" "last"];

// A briefing
"Title of the gathering at which stories are read to those in office." BRIEFING_TITLE "briefing-title" [];
"Which briefing it is." BRIEFING_NUMBER "briefing-number" ["shown"];
"Above the names of officials." BRIEFING_INVITED "briefing-invited" [];
"Above the demand that a briefing speaks of." BRIEFING_DEMAND "briefing-demand" [];

// A victory
"A demand was met." VICTORY_WON "victory-won" [];
"A demand was met in part." VICTORY_PART "victory-part" [];
"How many stories named the demand." VICTORY_STORIES "victory-stories" ["count" "shown"];
"Above the demand as it was made." VICTORY_ASKED "victory-asked" [];

// The weekly bulletin
"Title of the bulletin." BULLETIN_TITLE "bulletin-title" [];
"Which week it tells of; both numbers as texts." BULLETIN_WEEK "bulletin-week" ["week" "year"];
"Under a large number of acts: the noun alone." BULLETIN_ACTS "bulletin-acts" ["count"];
"Under a large number of stories: the noun alone." BULLETIN_STORIES "bulletin-stories" ["count"];
"How many stories there are up to now." BULLETIN_TOTAL "bulletin-total" ["count" "shown"];

// A money figure
"Title above a money figure." MONEY_TITLE "money-title" [];
"Where a figure comes from." MONEY_SOURCE "money-source" ["source"];
"An amount of so many millions (10⁶), its currency with it; or a currency, counted in millions." MONEY_MILLION "money-million" ["amount"];
"The same of billions (10⁹), whatever the language calls them." MONEY_BILLION "money-billion" ["amount"];
"The smallest coin of a currency that has cents." MONEY_CENT "money-cent" [];
"Below an amount." MONEY_LESS "money-less" ["amount"];
"How much went to b for each hundred that went to a." MONEY_RATIO "money-ratio" ["hundred" "a" "part" "b"];
"The same of money that is set aside and not yet paid." MONEY_RATIO_BUDGET "money-ratio-budget" ["hundred" "a" "part" "b"];
"The same where b got nothing." MONEY_RATIO_NOTHING "money-ratio-nothing" ["a" "b" "sum"];
"So many places, drawn as one." MONEY_OTHER "money-other" ["shown"];
"What a dashed edge means." MONEY_ESTIMATED "money-estimated" [];
"What an arrow against the stream means." MONEY_REFUND "money-refund" [];
"All money of a figure." MONEY_TOTAL "money-total" [];
"A sum through time in the money of one year." MONEY_REAL "money-real" ["label"];
"The same in the money of each year." MONEY_NOMINAL "money-nominal" ["label"];
"Among whom a sum is divided; `label` is one person." MONEY_EACH "money-each" ["label"];

// A demand's clock
"Under a large number of days until the deadline." CLOCK_DAYS_LEFT "clock-days-left" ["count"];
"The deadline is this day." CLOCK_DUE_TODAY "clock-due-today" [];
"Under a large number of days since the deadline. No reply is no refusal, and is not called one." CLOCK_SILENCE "clock-silence" ["count"];
"Under a large number of days since the deadline, where replies came but none answers what was asked." CLOCK_PAST "clock-past" ["count"];
"When a reply is due." CLOCK_DEADLINE "clock-deadline" ["date"];
"The day of which a card tells." CLOCK_AS_OF "clock-as-of" ["date"];
"That no reply to a demand is on record, and the day on which somebody last looked." CLOCK_NO_REPLY "clock-no-reply" ["date"];
"The day on which the days of a clock were counted." CLOCK_COUNTED "clock-counted" ["date"];
"Whom a demand is addressed to." CLOCK_TO "clock-to" ["office"];
"There was a reply that is neither yes nor no." CLOCK_REPLIED "clock-replied" [];
"The official promised it." CLOCK_PROMISED "clock-promised" [];
"The official said no." CLOCK_REFUSED "clock-refused" [];

// Alternative texts
"A label and what it labels, with the language's own colon." ALT_BEAT "alt-beat" ["label" "text"];
"What the photo on a card shows." ALT_PHOTO "alt-photo" ["text"];
"So many days until the deadline, as a sentence without its stop." ALT_DAYS_LEFT "alt-days-left" ["count" "shown"];
"So many days since the deadline, as a sentence without its stop." ALT_SILENCE "alt-silence" ["count" "shown"];
"So many days since the deadline, where replies came but no answer; as a sentence without its stop." ALT_PAST "alt-past" ["count" "shown"];
"A milestone card; `told` is `milestone-count`, `range` is `stories-range`." ALT_MILESTONE "alt-milestone" ["campaign" "told" "range"];
"A briefing card; the stories are those told since the briefing before." ALT_BRIEFING "alt-briefing" ["shown" "first" "last"];
"Who is asked to answer at a briefing." ALT_INVITED "alt-invited" ["office"];
"A victory card; `label` is `victory-won` or `victory-part`." ALT_VICTORY "alt-victory" ["label" "title" "count" "shown"];
"A money card; `figure` is what it shows, in a few words." ALT_MONEY "alt-money" ["title" "figure" "source"];
"A clock card; `state` is one of the `clock-` states, `alt-days-left`, `alt-silence` or `alt-past`." ALT_CLOCK "alt-clock" ["title" "state"];
}
