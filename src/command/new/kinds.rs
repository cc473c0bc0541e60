//! The kinds of files that `careledger new` makes: what is asked for each, and what it becomes.

/// A kind of file.
pub(super) struct Kind {
    /// Its word on the command line.
    pub(super) word: &'static str,
    /// What it is.
    pub(super) about: &'static str,
    /// What is asked, the name that the file is called by first.
    pub(super) asks: &'static [Ask],
    /// The files inside content/, and what they hold.
    pub(super) files: &'static [(&'static str, &'static str)],
    /// What is to be done next.
    pub(super) next: &'static str,
}

/// Something that a person is asked.
pub(super) struct Ask {
    /// The key in the file, which is the flag on the command line too.
    pub(super) key: &'static str,
    /// The question, as a phrase.
    pub(super) about: &'static str,
    /// What kind of answer is taken.
    pub(super) sort: Sort,
    /// An answer, as it would stand in the file.
    pub(super) example: &'static str,
    /// Whether it must be answered.
    pub(super) need: Need,
}

/// What kind of answer is taken.
#[derive(Clone, Copy)]
pub(super) enum Sort {
    Text,
    /// Some, with commas between them.
    Texts,
    Day,
    Time,
    Whole,
    Week,
    Address,
    Choice(&'static [&'static str]),
    /// The id of a demand of this campaign.
    Demand,
}

/// Whether an answer must be given.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    Yes,
    No,
    /// The day on which the file is made, or its week, unless another is given.
    Now,
}

use Need::{No, Now, Yes};
use Sort::{Address, Choice, Day, Demand, Text, Texts, Time, Week, Whole};

const fn ask(
    key: &'static str,
    about: &'static str,
    sort: Sort,
    example: &'static str,
    need: Need,
) -> Ask {
    Ask {
        key,
        about,
        sort,
        example,
        need,
    }
}

const DEMAND: Ask = ask(
    "demand",
    "the demand that it presses, by its file's name",
    Demand,
    "staffing-ratios",
    No,
);
const TODAY: &str = "2026-11-08";

/// All kinds. In the names of files, `NUMBER`, `ID` and `WEEK` are filled in.
pub(super) const KINDS: &[Kind] = &[
    Kind {
        word: "story",
        about: "The next story, with the three beats to fill in",
        asks: &[
            ask("title", "its title", Text, "An inhaler at midnight", Yes),
            ask("date", "the day that it tells of", Day, TODAY, Now),
            ask("care", "what somebody did for somebody", Text, "\"\"", No),
            ask("cause", "what broke, so that they had to", Text, "\"\"", No),
            ask(
                "change",
                "the reform that would make the rescue unnecessary",
                Text,
                "\"\"",
                No,
            ),
            DEMAND,
            ask("tags", "what it is about", Texts, "[night, medicine]", No),
        ],
        files: &[(
            "stories/NUMBER-ID.md",
            include_str!("../starter/new/story.md"),
        )],
        next: "Open it, fill in care, cause and change, and remove the line `draft: true` when it is ready.",
    },
    Kind {
        word: "demand",
        about: "A reform with a target, a deadline and a record of replies",
        asks: &[
            ask(
                "title",
                "its title",
                Text,
                "A night clinic in every district",
                Yes,
            ),
            ask(
                "ask",
                "what is asked, in one line",
                Text,
                "Reopen the night clinics by law.",
                Yes,
            ),
            ask(
                "target",
                "the office that decides it",
                Text,
                "City Council",
                Yes,
            ),
            ask("asked", "the day on which it was asked", Day, TODAY, Now),
            ask(
                "deadline",
                "the day by which it must be answered",
                Day,
                "2027-01-31",
                No,
            ),
            ask(
                "funding",
                "what pays for it, in a sentence",
                Text,
                "A levy on unused hospital land.",
                No,
            ),
        ],
        files: &[("demands/ID.md", include_str!("../starter/new/demand.md"))],
        next: "Say in it why this is asked. Stories name it by `demand: ID`.",
    },
    Kind {
        word: "briefing",
        about: "What is different about the briefing of a milestone",
        asks: &[
            ask(
                "milestone",
                "which milestone, counted from 1",
                Whole,
                "4",
                Yes,
            ),
            ask("date", "the day", Day, "2026-12-04", No),
            ask("time", "when it begins", Time, "\"18:00\"", No),
            ask("place", "where it is held", Text, "The library", No),
            ask(
                "stream",
                "where it can be followed",
                Address,
                "https://…",
                No,
            ),
            DEMAND,
            ask(
                "reply_by",
                "the day by which a reply is asked for",
                Day,
                "2027-01-04",
                No,
            ),
            ask(
                "readers",
                "who reads, by what they do",
                Texts,
                "[a night nurse, a courier]",
                No,
            ),
        ],
        files: &[(
            "briefings/NUMBER.md",
            include_str!("../starter/new/briefing.md"),
        )],
        next: "What you leave out of it, the milestone gives by itself.",
    },
    Kind {
        word: "victory",
        about: "A win, even a partial one",
        asks: &[
            ask("title", "its title", Text, "The first counter is open", Yes),
            ask("date", "the day on which it was won", Day, TODAY, Now),
            ask(
                "demand",
                "the demand that is met",
                Demand,
                "staffing-ratios",
                No,
            ),
            ask(
                "won",
                "how much of it was won",
                Choice(&["whole", "part"]),
                "part",
                No,
            ),
        ],
        files: &[("victories/ID.md", include_str!("../starter/new/victory.md"))],
        next: "Tell in it how it was won.",
    },
    Kind {
        word: "testimony",
        about: "Somebody's own words, by role",
        asks: &[
            ask(
                "role",
                "what the person does, never a name",
                Text,
                "night nurse",
                Yes,
            ),
            ask(
                "story",
                "the number of the story that it stands under",
                Whole,
                "43",
                No,
            ),
            DEMAND,
            ask("date", "the day on which it was said", Day, TODAY, Now),
            ask(
                "quote",
                "what was said",
                Text,
                "\"We would not need this if …\"",
                No,
            ),
            ask(
                "consent",
                "whether whoever speaks has agreed",
                Choice(&["given"]),
                "given",
                No,
            ),
        ],
        files: &[(
            "testimonies/DATE-ID.md",
            include_str!("../starter/new/testimony.md"),
        )],
        next: "It is published only with the consent of whoever speaks, and under a story or a demand.",
    },
    Kind {
        word: "guide",
        about: "A practical page to read and print",
        asks: GUIDE,
        files: &[("guides/ID.md", include_str!("../starter/new/guide.md"))],
        next: "Write the text below the second line of dashes. ID.es.md beside it is a translation.",
    },
    Kind {
        word: "page",
        about: "A page of any kind, such as one about the group",
        asks: GUIDE,
        files: &[("pages/ID.md", include_str!("../starter/new/guide.md"))],
        next: "Write the text below the second line of dashes. ID.es.md beside it is a translation.",
    },
    Kind {
        word: "money",
        about: "A dataset: who gets the money, and where that is known from",
        asks: &[
            ask("title", "its title", Text, "Where the money went", Yes),
            ask(
                "question",
                "the question that it answers",
                Text,
                "Who gets it, and who does the work?",
                No,
            ),
            ask("currency", "the code of the currency", Text, "USD", Yes),
            ask(
                "unit",
                "what the figures are in",
                Choice(&["one", "thousand", "million", "billion"]),
                "million",
                No,
            ),
            ask(
                "source",
                "who published the figures, and where",
                Text,
                "State Budget Office, table 3",
                No,
            ),
            ask(
                "source_url",
                "the address of the source",
                Address,
                "https://…",
                No,
            ),
            ask(
                "retrieved",
                "when the figures were taken from there",
                Day,
                TODAY,
                No,
            ),
        ],
        files: &[
            ("money/ID.yaml", include_str!("../starter/new/money.yaml")),
            ("money/ID.csv", include_str!("../starter/new/money.csv")),
        ],
        next: "Write the flows into the .csv, one a row; a spreadsheet can do that.",
    },
    Kind {
        word: "entry",
        about: "An offer, a need or a dream for the board",
        asks: &[
            ask(
                "text",
                "what is offered, needed or dreamt of",
                Text,
                "A van with a ramp, weekday mornings",
                Yes,
            ),
            ask(
                "kind",
                "which of the three it is",
                Choice(&["offer", "need", "dream"]),
                "offer",
                Yes,
            ),
            ask("tags", "what it is about", Texts, "[rides]", No),
            ask(
                "place",
                "the neighborhood, never an address",
                Text,
                "Elm ward",
                No,
            ),
            ask("since", "from which day on", Day, TODAY, Now),
            ask("until", "its last day", Day, "2026-12-31", No),
        ],
        files: &[("board/ID.yaml", include_str!("../starter/new/board.yaml"))],
        next: "A file may hold several entries.",
    },
    Kind {
        word: "week",
        about: "A table for a week of the ledger",
        asks: &[ask("week", "which week (ISO 8601)", Week, "2026-W45", Now)],
        files: &[("ledger/WEEK.csv", include_str!("../starter/new/week.csv"))],
        next: "Write the deeds into it, one a row; a spreadsheet can do that. The metrics are those of ledger/metrics.yaml.",
    },
    Kind {
        word: "event",
        about: "A date: a window, an action or a ritual",
        asks: &[
            ask(
                "title",
                "its title",
                Text,
                "The City Council votes on the budget",
                Yes,
            ),
            ask(
                "kind",
                "which of the three it is",
                Choice(&["window", "action", "ritual"]),
                "window",
                Yes,
            ),
            ask("date", "the day", Day, "2026-12-15", Yes),
            ask("time", "when it begins", Time, "\"18:00\"", No),
            ask("place", "where", Text, "City Hall, council chamber", No),
            ask(
                "text",
                "what is to be known of it",
                Text,
                "The last evening of the hearing.",
                No,
            ),
            DEMAND,
            ask("link", "where more can be read", Address, "https://…", No),
        ],
        files: &[(
            "calendar/DATE-ID.yaml",
            include_str!("../starter/new/event.yaml"),
        )],
        next: "A file may hold several events.",
    },
];

const GUIDE: &[Ask] = &[
    ask(
        "title",
        "its title",
        Text,
        "When to go to emergency care",
        Yes,
    ),
    ask(
        "summary",
        "what it is, in a sentence",
        Text,
        "What to do, and whom to call.",
        No,
    ),
    ask("order", "its place in the menu, from 1", Whole, "1", No),
    ask("updated", "when somebody last checked it", Day, TODAY, Now),
];
