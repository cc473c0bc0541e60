//! The kinds that set something up: campaign.yaml, and the theme.yaml of a theme.

use super::Kind;
use super::key::Shape::{
    Address, Choice, Day, Flag, Like, List, Map, Named, Text, Texts, Time, Whole, Wholes,
};
use super::key::{Key, LANGUAGE, Shape, key, needed};
use crate::story::NUMBERS;

const LICENSE: &[Key] = &[
    needed("name", Text("CC BY 4.0"), "Its short name."),
    key("url", Address, "Where its text is."),
];
const DAYS: std::ops::RangeInclusive<u32> = 1..=3660;
const ACTS: std::ops::RangeInclusive<u32> = 1..=1_000_000_000;
/// The edges of a card.
const PIXELS: std::ops::RangeInclusive<u32> = 16..=4096;

pub(super) const CAMPAIGN: Kind = Kind {
    word: "campaign",
    about: "The settings of a campaign, of which only title and hashtag are needed",
    files: "content/campaign.yaml",
    keys: &[
        needed(
            "title",
            Text("The Care Ledger"),
            "The name of the campaign.",
        ),
        needed(
            "hashtag",
            Like(
                "^\\s*#*[^\\s#\\u0021-\\u002F:;<=>?@\\[\\]^`{|}~]+\\s*$",
                "CareLedger",
            ),
            "The running tag, without the sign #: letters, digits and underscores. Story 7 becomes #CareLedger007.",
        ),
        key(
            "width",
            Whole(1..=7, 3),
            "How many digits a story's number is padded to; 3 unless set.",
        ),
        key(
            "slogan",
            Text("Every rescue counted."),
            "One line under the title and on every card.",
        ),
        key(
            "description",
            Text("What we do, and for whom."),
            "A sentence or two for search engines and link previews.",
        ),
        key(
            "language",
            Like(LANGUAGE, "en"),
            "The language of the stories and pages (BCP 47); en unless set.",
        ),
        key(
            "base_url",
            Like(
                "^\\s*[Hh][Tt][Tt][Pp][Ss]?://[^/?#@\\s][^?#@\\s]*\\s*$",
                "https://your-site.example/",
            ),
            "Where the site will be. Feeds, the sitemap and link previews need it.",
        ),
        key(
            "host",
            Choice(&[
                "github-pages",
                "gitlab-pages",
                "netlify",
                "cloudflare",
                "neocities",
                "sftp",
            ]),
            "Who hosts the site, so that its form of headers is written and its limits are checked.",
        ),
        key(
            "notice",
            Text("This is a sample campaign."),
            "What is printed at the foot of every page.",
        ),
        key(
            "contact",
            Like(
                "^\\s*([^\\s@]+@[^\\s@]+\\.[^\\s@]+|[Hh][Tt][Tt][Pp][Ss]?://\\S+)\\s*$",
                "hello@your-site.example",
            ),
            "How readers reach the organizers: one e-mail address, or the address of a page.",
        ),
        key(
            "license",
            Map(LICENSE),
            "What others may do with the words and pictures.",
        ),
        key(
            "data_license",
            Map(LICENSE),
            "What others may do with the open data; as `license` unless set.",
        ),
        key(
            "time_zone",
            Text("America/New_York"),
            "Where the times of day are those of your clocks (IANA database); UTC unless set.",
        ),
        key(
            "milestone_every",
            Whole(1..=1_000_000, 10),
            "Every so many stories a milestone is reached; 10 unless set.",
        ),
        key(
            "milestones",
            Wholes(NUMBERS, 10),
            "The stories that are milestones, rising, in the place of milestone_every.",
        ),
        key(
            "words_a_minute",
            Whole(20..=600, 130),
            "How many words are read aloud in a minute; 130 unless set.",
        ),
        key(
            "briefing",
            Map(&[
                key(
                    "time",
                    Time("18:30"),
                    "When they begin, in the campaign's time zone.",
                ),
                key("place", Text("The library"), "Where people meet."),
                key(
                    "stories",
                    Whole(1..=100, 3),
                    "How many stories are read; 3 unless set.",
                ),
                key("ritual", Text("Soup for all."), "How they close."),
            ]),
            "What all briefings have in common.",
        ),
        key(
            "escalations",
            Map(&[
                key(
                    "every",
                    Whole(ACTS, 1000),
                    "Every so many acts something happens; 1000 where no steps are named.",
                ),
                key(
                    "steps",
                    List(&[
                        needed("at", Whole(ACTS, 500), "At how many acts."),
                        key(
                            "title",
                            Text("a phone-in to the City Council"),
                            "What happens.",
                        ),
                        key(
                            "announced",
                            Day,
                            "The day from which it is public; at once if left out.",
                        ),
                        key("date", Day, "The day on which it is held."),
                        key(
                            "report",
                            Text("214 callers read a story each."),
                            "How it went.",
                        ),
                        key("link", Address, "Where more can be read."),
                        key(
                            "ritual",
                            Text("A walk home by lantern light."),
                            "How it closes.",
                        ),
                    ]),
                    "The steps that have a name, rising.",
                ),
                key(
                    "ritual",
                    Text("A walk home by lantern light."),
                    "How an escalation closes.",
                ),
            ]),
            "What you announced to do when the acts in the ledger come to a number.",
        ),
        key(
            "reply_within",
            Whole(DAYS, 14),
            "Within how many days a reply is due to a demand without a deadline; 14 unless set.",
        ),
        key(
            "days_counted",
            Choice(&["calendar", "working"]),
            "Which days count; calendar unless set.",
        ),
        key(
            "long_overdue",
            Whole(DAYS, 30),
            "After how many days a missing reply is long overdue; 30 unless set.",
        ),
        key(
            "small_number",
            Whole(1..=1000, 5),
            "Counts by neighborhood below this are not told; 5 unless set, and less than 3 hides little.",
        ),
        key(
            "not_private",
            List(&[
                needed(
                    "file",
                    Text("guides/when-to-go.md"),
                    "The path of the file inside the content folder.",
                ),
                needed("text", Text("555-0199"), "The words, as they stand there."),
            ]),
            "What looks private and may be known by everybody, such as the number of an office: each place by itself.",
        ),
        key(
            "logo",
            Text("logo.svg"),
            "The file of the logo in content/media/, from which the site's icons are made.",
        ),
        key(
            "theme",
            Text("solidarity"),
            "The theme's name; `careledger theme list` has all.",
        ),
        key(
            "cards",
            Texts("square"),
            "The formats of cards that are drawn, by the names that the theme gives them; all unless set.",
        ),
        key(
            "captions",
            Map(&[
                key(
                    "all",
                    CAPTION,
                    "The words to post on all networks that have none of their own.",
                ),
                key("x", CAPTION, NETWORK),
                key("bluesky", CAPTION, NETWORK),
                key("mastodon", CAPTION, NETWORK),
                key("threads", CAPTION, NETWORK),
                key("instagram", CAPTION, NETWORK),
                key("linkedin", CAPTION, NETWORK),
                key("facebook", CAPTION, NETWORK),
                key("tiktok", CAPTION, NETWORK),
                key("telegram", CAPTION, NETWORK),
                key("telegram-image", CAPTION, NETWORK),
                key("whatsapp", CAPTION, NETWORK),
                key("signal", CAPTION, NETWORK),
                key("sms", CAPTION, NETWORK),
            ]),
            "How the words are put together that are posted beside the cards, by network.",
        ),
        key(
            "search",
            Choice(&["on", "off"]),
            "Whether the site can be searched; on unless set.",
        ),
        key(
            "system_fonts",
            Choice(&["allow", "never"]),
            "Whether cards may use this machine's fonts for signs that no other font has; never unless set.",
        ),
        key(
            "raw_html",
            Choice(&["clean", "allow"]),
            "What becomes of HTML in Markdown; clean unless set.",
        ),
    ],
    one_of: &[],
    apart: &["milestone_every", "milestones"],
};

/// A template with tag and link.
const CAPTION: Shape = Like(
    r"\{tag\}[\s\S]*\{link\}|\{link\}[\s\S]*\{tag\}",
    "{tag} {title} {link}",
);
const NETWORK: &str = "The words to post there; {tag} and {link} are needed.";

/// One value of a style sheet.
const TOKEN: Shape = Text("2rem");
const COLORS: &str = "Colours by their names, such as paper, ink and accent.";

pub(super) const THEME: Kind = Kind {
    word: "theme",
    about: "A theme: its parent, colours, fonts, sizes and cards",
    files: "themes/NAME/theme.yaml",
    keys: &[
        needed(
            "name",
            Text("night-care"),
            "The name of the theme's folder.",
        ),
        key(
            "description",
            Text("A newspaper in black and white."),
            "What it looks like.",
        ),
        key(
            "extends",
            Text("solidarity"),
            "The theme from which all comes that this one does not have.",
        ),
        key(
            "colors",
            Map(&[
                key("light", Named("paper", &Text("#FBF6EC")), COLORS),
                key("dark", Named("paper", &Text("#171311")), COLORS),
            ]),
            "The colours of the light and the dark scheme.",
        ),
        key(
            "fonts",
            Named("body", &TOKEN),
            "Lists of fonts by their names: heading, body, label.",
        ),
        key(
            "sizes",
            Named("page", &TOKEN),
            "Sizes by their names, such as measure, page and gutter.",
        ),
        key(
            "pairs",
            Map(&[
                key(
                    "text",
                    Named("paper", &Texts("ink")),
                    "Grounds, each with the colours of text on it: 4.5 to 1.",
                ),
                key(
                    "large",
                    Named("paper", &Texts("accent")),
                    "Grounds, each with the colours of large text and signs on it: 3 to 1.",
                ),
            ]),
            "Which colours meet, so that their contrast is checked.",
        ),
        key(
            "card-formats",
            List(&[
                needed(
                    "name",
                    Like("^[A-Za-z0-9-]+$", "square"),
                    "Its name, which becomes part of file names.",
                ),
                needed("width", Whole(PIXELS, 1080), "How wide it is, in pixels."),
                needed("height", Whole(PIXELS, 1080), "How high it is, in pixels."),
                needed(
                    "purpose",
                    Choice(&["link-preview", "feed", "status"]),
                    "What it is for.",
                ),
                key(
                    "safe",
                    Whole(0..=1024, 250),
                    "Pixels at top and bottom that phones lay their own controls over.",
                ),
            ]),
            "The sizes of cards.",
        ),
        key(
            "cards",
            List(&[
                needed(
                    "kind",
                    Choice(&[
                        "story",
                        "milestone",
                        "briefing",
                        "victory",
                        "bulletin",
                        "money",
                        "clock",
                    ]),
                    "What the card is about.",
                ),
                needed(
                    "template",
                    Text("cards/story.html"),
                    "Its template, by its path in the theme's folder.",
                ),
                key(
                    "scheme",
                    Choice(&["light", "dark"]),
                    "Which colours it is drawn in; light unless set.",
                ),
                key(
                    "photo",
                    Flag,
                    "Whether it shows the story's photo; false unless set.",
                ),
            ]),
            "The template of each kind of card.",
        ),
        key(
            "card-fonts",
            Texts("fonts/name.woff2"),
            "The font files that come first on cards, by their paths in the theme's folder.",
        ),
    ],
    one_of: &[],
    apart: &[],
};
