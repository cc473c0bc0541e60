//! The kinds whose keys stand in the front matter of a Markdown file.

use super::Kind;
use super::key::Shape::{
    Address, Choice, Choices, Day, Either, Flag, Like, List, Map, Named, Number, NumberOrZero,
    Short, Text, Texts, Time, Whole, Wholes, Words,
};
use super::key::{Key, LANGUAGE, Shape, key, needed};
use crate::story::NUMBERS;

/// Most characters of a beat and of a title.
const MOST: usize = 400;
/// Whether people agreed: in a word, or with day, scope and end.
const AGREED: Shape = Either(
    &Map(&[
        needed("given", Day, "The day on which they agreed."),
        needed(
            "scope",
            Choices(&["web", "social", "print"]),
            "What they agreed to: web (pages and feeds), social (cards), print (paper).",
        ),
        key(
            "until",
            Day,
            "The last day on which it may be shown; after it, the build stops.",
        ),
    ]),
    &Choice(&["given", "withdrawn"]),
);

const NUMBER: Key = key(
    "number",
    Whole(NUMBERS, 43),
    "The number of the story. It must agree with the file's name, which is enough.",
);
const TITLE: Key = needed(
    "title",
    Short(MOST, "An inhaler at midnight"),
    "The title, short: the three beats tell the rest.",
);
const DATE_OF_STORY: &str =
    "The day that the story tells of. A day to come keeps it back until then.";
const CARE: Key = needed(
    "care",
    Short(
        MOST,
        "A neighbour cycled asthma medicine across town at midnight.",
    ),
    "The deed, in one or two sentences. Cards have room for 200 characters; 400 are the most.",
);
const CAUSE: Key = needed(
    "cause",
    Short(
        MOST,
        "The night clinic on Elm Street closed when its budget was cut.",
    ),
    "The fracture that made it necessary. Cards have room for 200 characters; 400 are the most.",
);
const CHANGE: Key = needed(
    "change",
    Short(MOST, "Write emergency staffing ratios into law."),
    "The reform that would make it unnecessary. Cards have room for 200 characters; 400 are the most.",
);
const DEMAND_IDS: Key = key(
    "demand",
    Texts("staffing-ratios"),
    "The demand that it presses, by its file's name without .md; or a list of them.",
);
const ACTS: Key = key(
    "acts",
    Named("prescriptions-delivered", &Whole(1..=u32::MAX, 1)),
    "What it adds to the ledger: ids of metrics, each with how many.",
);
const TAGS: Key = key(
    "tags",
    Words("night"),
    "What it is about: one word or a list.",
);
const DRAFT: Key = key(
    "draft",
    Either(&Flag, &Day),
    "true keeps it back; a day keeps it back until then.",
);
const LANGUAGE_OF_TEXT: Key = key(
    "language",
    Like(LANGUAGE, "es"),
    "The language of the text (BCP 47), if it is not the campaign's.",
);
const CONSENT_OF_STORY: Key = key(
    "consent",
    Choice(&["given", "withdrawn"]),
    "withdrawn: nothing of it is published any more but a page that says so.",
);
const IMPORTED: Key = key(
    "imported",
    Text("fcf38c55dbc1b301"),
    "What `careledger import` knows it by, so that it is not imported again. Nobody needs to write it.",
);
const ALT: Key = needed(
    "alt",
    Text("A cyclist under a street lamp"),
    "One sentence that says what can be seen, for those who cannot see it.",
);
const FILE: &str = "The file's name in content/media/.";
const CONSENT: &str =
    "Whether everyone who can be recognised has agreed; without it the photo is not published.";
const CREDIT: Key = key("credit", Text("Ana, courier"), "Who made it.");
const FOCUS: Key = key(
    "focus",
    Like(
        "^\\s*0*(100|[0-9]{1,2})%?\\s+0*(100|[0-9]{1,2})%?\\s*$",
        "60% 30%",
    ),
    "The point that stays in sight where the photo is cut: how far from the left and from the top.",
);
const PHOTO: Key = key(
    "photo",
    Map(&[
        needed("file", Text("midnight.jpg"), FILE),
        ALT,
        needed("consent", AGREED, CONSENT),
        CREDIT,
        FOCUS,
    ]),
    "A photo, with words for those who cannot see it and the consent of all in it.",
);

pub(super) const PHOTOS: Key = key(
    "photos",
    List(&[
        needed("file", Text("midnight.jpg"), FILE),
        needed("consent", AGREED, CONSENT),
    ]),
    "The photos that stand in the text, with the consent of all in them.",
);

pub(super) const STORY: Kind = Kind {
    word: "story",
    about: "A story of care, cause and change",
    files: "content/stories/NNN-NAME.md",
    keys: &[
        NUMBER,
        TITLE,
        needed("date", Day, DATE_OF_STORY),
        CARE,
        CAUSE,
        CHANGE,
        DEMAND_IDS,
        ACTS,
        PHOTO,
        PHOTOS,
        TAGS,
        DRAFT,
        CONSENT_OF_STORY,
        LANGUAGE_OF_TEXT,
        IMPORTED,
    ],
    one_of: &[],
    apart: &[],
};

pub(super) const TRANSLATION: Kind = Kind {
    word: "translation",
    about: "A story in another language; date, demand, tags, acts and the photo's file, credit and focus belong to the original and need not be here",
    files: "content/stories/NNN-NAME.LANG.md",
    keys: &[
        NUMBER,
        TITLE,
        key("date", Day, DATE_OF_STORY),
        CARE,
        CAUSE,
        CHANGE,
        DEMAND_IDS,
        ACTS,
        key(
            "photo",
            Map(&[
                key("file", Text("midnight.jpg"), FILE),
                ALT,
                key("consent", AGREED, CONSENT),
                CREDIT,
                FOCUS,
            ]),
            "The words of the original's photo in this language.",
        ),
        PHOTOS,
        TAGS,
        DRAFT,
        CONSENT_OF_STORY,
        LANGUAGE_OF_TEXT,
        IMPORTED,
    ],
    one_of: &[],
    apart: &[],
};

const LINK: Key = key("link", Address, "Where it can be read.");
const CHECKED_ON: &str = "The day on which somebody last compared this with its source.";

pub(super) const DEMAND: Kind = Kind {
    word: "demand",
    about: "A reform with a target, a deadline, what pays for it and a record of replies",
    files: "content/demands/ID.md",
    keys: &[
        needed("title", Text("Enough hands on every shift"), "The title."),
        needed(
            "ask",
            Text("Pass a safe-staffing law."),
            "What is asked, in one line.",
        ),
        key(
            "target",
            Text("City Council"),
            "The office that decides it.",
        ),
        key(
            "asked",
            Day,
            "The day on which it was asked; a reply is due `reply_within` days later.",
        ),
        key(
            "deadline",
            Day,
            "The day by which it must be answered, instead.",
        ),
        key(
            "checked_on",
            Day,
            "The day on which somebody last looked for a reply.",
        ),
        key(
            "status",
            Choice(&["open", "promised", "partly-won", "won", "refused"]),
            "How it stands; promised and refused need a reply of that kind.",
        ),
        key(
            "funding",
            Text("The tax abatements that end this year."),
            "What pays for it, in a sentence.",
        ),
        key(
            "funding_rows",
            List(&[
                needed(
                    "flow",
                    Text("emergency-spending/relief-fund"),
                    "A row of a dataset: the dataset's name, a slash, the row's id.",
                ),
                key(
                    "amount",
                    Number("0.8"),
                    "How much of it is asked for, in the dataset's unit; all of it if left out.",
                ),
                key(
                    "granted",
                    NumberOrZero("0.2"),
                    "How much of that has been granted so far, in the same unit.",
                ),
                key(
                    "note",
                    Text("Half of it is spent."),
                    "What a reader must know about it.",
                ),
            ]),
            "The rows of datasets that shall pay for it.",
        ),
        key(
            "cost",
            Map(&[
                needed("amount", Number("12.5"), "How much, in the unit."),
                key(
                    "unit",
                    Choice(&["one", "thousand", "million", "billion"]),
                    "What the amount is counted in; one if left out.",
                ),
                needed(
                    "currency",
                    Like("^[A-Z]{3}$", "USD"),
                    "The currency's code of three capital letters (ISO 4217).",
                ),
                key("per", Text("year"), "In what time."),
                SOURCE,
                SOURCE_URL,
                RETRIEVED,
            ]),
            "What it costs, and who reckoned that.",
        ),
        key(
            "replies",
            List(&[
                needed("date", Day, "The day on which it was given."),
                needed(
                    "from",
                    Text("Committee on Health"),
                    "The office that gave it.",
                ),
                needed(
                    "kind",
                    Choice(&["promise", "refusal", "partial", "answer", "not-an-answer"]),
                    "What kind of answer it is.",
                ),
                needed(
                    "text",
                    Text("The committee will hear testimony."),
                    "Its words.",
                ),
                LINK,
                key("checked_on", Day, CHECKED_ON),
            ]),
            "What officials answered, with its day.",
        ),
        key(
            "statement",
            Map(&[
                needed("date", Day, "The day on which it was given."),
                needed(
                    "from",
                    Text("Office of the Mayor"),
                    "The office that gave it.",
                ),
                needed(
                    "text",
                    Text("The office's own words."),
                    "Its words, unchanged.",
                ),
                LINK,
            ]),
            "An office's own words about all this: its right of reply.",
        ),
        key(
            "corrections",
            List(&[
                needed("date", Day, "The day on which it was put right."),
                needed(
                    "text",
                    Text("The hearing was on the 12th, not the 11th."),
                    "What was wrong, and what is right.",
                ),
            ]),
            "What was wrong on this page and was put right.",
        ),
        key(
            "letter",
            Text("Dear members of the Council"),
            "The text of the letter to print, if not the one made from the demand.",
        ),
        key(
            "call_script",
            Text("Hello, I am calling about the night clinics."),
            "What to say on the telephone, if not the words made from the demand.",
        ),
        PHOTOS,
    ],
    one_of: &[],
    apart: &[],
};

pub(super) const SOURCE: Key = key(
    "source",
    Text("State Budget Office, table 3"),
    "Who published it.",
);
pub(super) const SOURCE_URL: Key = key("source_url", Address, "Where that can be read.");
pub(super) const RETRIEVED: Key = key(
    "retrieved",
    Day,
    "The day on which it was taken from there.",
);

pub(super) const BRIEFING: Kind = Kind {
    word: "briefing",
    about: "What is different about the briefing of a milestone",
    files: "content/briefings/NNN.md",
    keys: &[
        key("title", Text("The night clinics"), "What it is called."),
        key(
            "date",
            Day,
            "The day; that of the milestone's story if left out.",
        ),
        key("announced", Day, "The day from which all this is public."),
        key(
            "time",
            Time("18:30"),
            "When it begins, in the campaign's time zone.",
        ),
        key("place", Text("The library"), "Where people meet."),
        key("stream", Address, "Where it can be watched."),
        key(
            "readers",
            Texts("a night nurse"),
            "Who reads, by role, never by name.",
        ),
        key(
            "stories",
            Wholes(NUMBERS, 43),
            "The numbers of the stories that are read, in their order.",
        ),
        key(
            "demand",
            Text("staffing-ratios"),
            "The demand that it speaks of, by its file's name without .md.",
        ),
        key("reply_by", Day, "The day by which it asks for a reply."),
        key("ritual", Text("Soup for all."), "How it closes."),
        key(
            "invited",
            Texts("City Council"),
            "The offices that are invited.",
        ),
        key(
            "recording",
            Address,
            "Where it can be heard or seen afterwards.",
        ),
        PHOTOS,
    ],
    one_of: &[],
    apart: &[],
};

pub(super) const VICTORY: Kind = Kind {
    word: "victory",
    about: "A win, even a partial one",
    files: "content/victories/ID.md",
    keys: &[
        needed("title", Text("The first counter is open"), "The title."),
        needed(
            "date",
            Day,
            "The day on which it was won; a day to come keeps it back until then.",
        ),
        key(
            "demand",
            Texts("staffing-ratios"),
            "The demand that it meets, by its file's name without .md; or a list of them.",
        ),
        needed("won", Choice(&["whole", "part"]), "How much of it was won."),
        PHOTO,
        PHOTOS,
    ],
    one_of: &[],
    apart: &[],
};

pub(super) const TESTIMONY: Kind = Kind {
    word: "testimony",
    about: "Somebody's own words or a recording of them, under a story, a demand, or both",
    files: "content/testimonies/NAME.md",
    keys: &[
        needed(
            "role",
            Text("night nurse"),
            "What the person does, never a name.",
        ),
        key(
            "story",
            Whole(NUMBERS, 43),
            "The number of the story that it stands under.",
        ),
        DEMAND_IDS,
        needed("date", Day, "The day on which it was said."),
        needed(
            "consent",
            AGREED,
            "Whether whoever speaks, and everyone who can be recognised, has agreed; without it nothing is published.",
        ),
        key(
            "language",
            Like(LANGUAGE, "es"),
            "What language is spoken (BCP 47), if it is not the campaign's.",
        ),
        key(
            "quote",
            Text("We would not need this if the ward were staffed."),
            "The sentence that is shown large.",
        ),
        key(
            "media",
            Like(
                "\\.([Mm][Pp][34]|[Ww][Ee][Bb][Mm]|[Mm]4[Aa]|[Oo][Gg][Gg]|[Oo][Pp][Uu][Ss]|[Ww][Aa][Vv])$",
                "kitchen.mp4",
            ),
            "A recording in content/media/: mp4 or webm to see; mp3, m4a, ogg, opus or wav to hear.",
        ),
        key(
            "captions",
            Like("\\.[Vv][Tt][Tt]$", "kitchen.vtt"),
            "Its captions (WebVTT), which a video needs.",
        ),
        key(
            "transcript",
            Like("\\.[Tt][Xx][Tt]$", "kitchen.txt"),
            "What is said, as a text file, where it does not stand below.",
        ),
        key(
            "poster",
            Map(&[
                needed("file", Text("kitchen.jpg"), FILE),
                ALT,
                CREDIT,
                FOCUS,
            ]),
            "What is shown until it plays.",
        ),
        PHOTOS,
    ],
    one_of: &["story", "demand"],
    apart: &[],
};

pub(super) const GUIDE: Kind = Kind {
    word: "guide",
    about: "A practical text or another page",
    files: "content/guides/ID.md and content/pages/ID.md",
    keys: &[
        needed(
            "title",
            Text("When to go to the emergency room"),
            "The title.",
        ),
        key(
            "summary",
            Text("Who to call, where to go, and what to bring."),
            "What it is, in a sentence.",
        ),
        key("order", Whole(0..=9_999, 1), "Its place in the menu."),
        key("updated", Day, "The day on which somebody last checked it."),
        key(
            "reading_age",
            Whole(3..=18, 11),
            "The age from which it can be read with ease.",
        ),
        LANGUAGE_OF_TEXT,
        PHOTOS,
    ],
    one_of: &[],
    apart: &[],
};
