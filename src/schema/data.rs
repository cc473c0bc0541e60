//! The kinds that are lists and tables: metrics, datasets, board, calendar and holidays.

use super::Kind;
use super::key::Shape::{
    self, Address, Choice, Choices, Day, Either, Flag, Like, List, Map, Named, Number, Text, Texts,
    Time, Whole,
};
use super::key::{ID, Key, key, needed};
use super::texts::{PHOTOS, RETRIEVED, SOURCE, SOURCE_URL};
use crate::story::NUMBERS;

const DEMAND_ID: Key = key(
    "demand",
    Text("staffing-ratios"),
    "The demand that it presses, by its file's name without .md.",
);

pub(super) const METRICS: Kind = Kind {
    word: "metrics",
    about: "What acts are counted in",
    files: "content/ledger/metrics.yaml",
    keys: &[needed(
        "metrics",
        List(&[
            needed(
                "id",
                Like(ID, "masks-routed"),
                "The name by which rows and stories mean it.",
            ),
            needed(
                "label",
                Map(&[
                    needed("singular", Text("mask routed"), "What one is called."),
                    needed("plural", Text("masks routed"), "What several are called."),
                ]),
                "What it is called on the site.",
            ),
            key(
                "unit",
                Text("hours"),
                "What the quantity is measured in, where that is not the thing itself.",
            ),
            DEMAND_ID,
            key(
                "note",
                Text("Given to people whose employers gave them none."),
                "What the number tells of what is broken.",
            ),
        ]),
        "The metrics; those named first lead in the sentence and on the card of each week.",
    )],
    one_of: &[],
    apart: &[],
};

const PERIOD: &[Key] = &[
    key("start", Day, "Its first day."),
    key("end", Day, "Its last day."),
    key(
        "label",
        Text("fiscal year 2024"),
        "What it is called; rows name it so.",
    ),
];
const GROUP: &[Key] = &[
    needed("label", Text("Hospitals and clinics"), "Its name."),
    key("note", Text("Wages and supplies."), "What belongs to it."),
];
const SOURCE_OF_COUNT: Key = key(
    "source",
    Text("Census Bureau, 2020 census"),
    "Who published it.",
);
const HEADS: &[Key] = &[
    needed("count", Number("331449281"), "How many; a whole number."),
    key("label", Text("resident"), "What one of them is called."),
    key("as_of", Text("1 April 2020"), "When they were counted."),
    SOURCE_OF_COUNT,
    SOURCE_URL,
    RETRIEVED,
];
/// The name of a column, or what stands in every row.
const COLUMN: Shape = Either(
    &Text("recipient_name"),
    &Map(&[needed(
        "text",
        Text("Federal government"),
        "What stands in every row.",
    )]),
);

pub(super) const MONEY: Kind = Kind {
    word: "money",
    about: "A dataset: what the figures of the table beside it mean",
    files: "content/money/NAME.yaml",
    keys: &[
        needed("title", Text("Where the money went"), "The title."),
        key(
            "question",
            Text("Who gets it, and who does the work?"),
            "The question that it answers.",
        ),
        key(
            "headline",
            Text("For every dollar for care, five for lending."),
            "The message, in ten words or fewer.",
        ),
        needed(
            "currency",
            Like("^[A-Z]{3}$", "USD"),
            "The currency of every amount: a code of three capital letters (ISO 4217).",
        ),
        key(
            "unit",
            Choice(&["one", "thousand", "million", "billion"]),
            "What amounts are counted in; one unless set.",
        ),
        key(
            "price_base",
            Text("current prices"),
            "The prices that amounts are stated in.",
        ),
        key(
            "period",
            Either(&Map(PERIOD), &Text("2024")),
            "The span of time that the amounts are of; beside `periods`, the label of the one that the page shows.",
        ),
        key(
            "periods",
            List(PERIOD),
            "The spans of time that amounts are of, where there are several.",
        ),
        key(
            "status",
            Choice(&["observed", "budgeted", "estimated", "inferred"]),
            "How sure a figure is whose row does not say; observed unless set.",
        ),
        SOURCE,
        SOURCE_URL,
        RETRIEVED,
        key(
            "method",
            Text("What is counted, and what is left out."),
            "How the figures were made, in Markdown.",
        ),
        PHOTOS,
        key(
            "groups",
            Map(&[
                needed("a", Map(GROUP), "The first side: who gets the money."),
                needed("b", Map(GROUP), "The second side: who does the work."),
            ]),
            "The two sides to compare.",
        ),
        key(
            "population",
            Map(HEADS),
            "The people among whom an amount is divided.",
        ),
        key(
            "workers",
            Map(HEADS),
            "The workers among whom an amount is divided.",
        ),
        key(
            "deflator",
            Map(&[
                needed(
                    "name",
                    Text("Consumer Price Index, yearly average"),
                    "What the index is called.",
                ),
                needed(
                    "base",
                    Text("2023"),
                    "The period in whose prices the others are stated.",
                ),
                needed(
                    "values",
                    Named("2023", &Number("304.702")),
                    "The value of the index in each period, by its label.",
                ),
                SOURCE_OF_COUNT,
                SOURCE_URL,
                RETRIEVED,
            ]),
            "A price index that makes years comparable.",
        ),
        key(
            "table",
            Text("downloads/transactions.csv"),
            "The CSV file, by its path in content/money/; that of the same name unless set.",
        ),
        key(
            "package",
            Text("brazil/datapackage.json"),
            "A data package that describes the table, by its path in content/money/.",
        ),
        key(
            "resource",
            Text("spending"),
            "The table of that package, by its name.",
        ),
        key(
            "columns",
            Map(&[
                needed("from", COLUMN, "Who paid."),
                needed("to", COLUMN, "Who got it."),
                needed("amount", COLUMN, "How much."),
                key(
                    "period",
                    COLUMN,
                    "A label of a period, a day in one, or a year.",
                ),
                key(
                    "stage",
                    COLUMN,
                    "The chart's column in which the flow begins, from 1.",
                ),
                key("group", COLUMN, "a or b: which of the two sides."),
                key("status", COLUMN, "How sure the figure is."),
                key("type", COLUMN, "payment or refund."),
                key("currency", COLUMN, "The currency, which is checked."),
                key("source", COLUMN, "Who published the figure."),
                key("source_url", COLUMN, "Where that can be read."),
                key("note", COLUMN, "What a reader must know about it."),
                key("id", COLUMN, "A lasting name of the row."),
            ]),
            "Which column of the table means what, where its own header does not say it; { text: … } stands for every row.",
        ),
        key(
            "negatives",
            Choice(&["refund", "refuse"]),
            "What amounts below zero are; refuse unless set.",
        ),
        key(
            "combine",
            Flag,
            "Whether rows that differ only in the amount are added up; false unless set.",
        ),
    ],
    one_of: &[],
    apart: &[],
};

pub(super) const BOARD: Kind = Kind {
    word: "board",
    about: "What people offer, need and dream of",
    files: "content/board/NAME.yaml",
    keys: &[needed(
        "entries",
        List(&[
            key(
                "id",
                Like(ID, "van-mornings"),
                "A lasting name; made from the words otherwise.",
            ),
            needed(
                "kind",
                Choice(&["offer", "need", "dream"]),
                "Which of the three it is.",
            ),
            needed(
                "text",
                Text("A van with a ramp, weekday mornings"),
                "What is offered, needed or dreamt of; no names, numbers or addresses.",
            ),
            key(
                "tags",
                Texts("rides"),
                "What it is about; entries with a tag in common belong together.",
            ),
            key(
                "place",
                Text("Elm ward"),
                "A neighborhood, never an address.",
            ),
            needed("since", Day, "From this day on."),
            key("until", Day, "Its last day."),
            key(
                "status",
                Choice(&["open", "matched", "closed"]),
                "How far it has come; open unless set.",
            ),
        ]),
        "The entries.",
    )],
    one_of: &[],
    apart: &[],
};

pub(super) const CALENDAR: Kind = Kind {
    word: "calendar",
    about: "Windows, actions and rituals",
    files: "content/calendar/NAME.yaml, but for holidays.yaml",
    keys: &[needed(
        "events",
        List(&[
            key(
                "id",
                Like(ID, "budget-vote"),
                "A lasting name; made from day and title otherwise.",
            ),
            needed(
                "kind",
                Choice(&["window", "action", "ritual"]),
                "A date when pressure counts, what the campaign does, or a gathering of gratitude.",
            ),
            needed(
                "title",
                Text("The City Council votes on the budget"),
                "What happens.",
            ),
            needed("date", Day, "The day, or the first of several."),
            key(
                "time",
                Time("18:30"),
                "When it begins, in the campaign's time zone; left out, it takes the whole day.",
            ),
            key("until", Day, "The last day."),
            key("ends", Time("20:00"), "When it ends; only beside `time`."),
            key("place", Text("City Hall, council chamber"), "Where."),
            key(
                "text",
                Text("The last evening of the hearing."),
                "More about it.",
            ),
            DEMAND_ID,
            key("link", Address, "Where more can be read."),
        ]),
        "The events.",
    )],
    one_of: &[],
    apart: &[],
};

pub(super) const REDIRECTS: Kind = Kind {
    word: "redirects",
    about: "Numbers that stories had before, so that old links lead on",
    files: "content/redirects/NAME.yaml",
    keys: &[key(
        "stories",
        List(&[
            needed("from", Whole(NUMBERS, 12), "The number that the story had."),
            needed("to", Whole(NUMBERS, 13), "The number that it has now."),
            needed("until", Day, "The day on which that changed."),
        ]),
        "The stories; `careledger renumber` writes them.",
    )],
    one_of: &[],
    apart: &[],
};

pub(super) const HOLIDAYS: Kind = Kind {
    word: "holidays",
    about: "Days on which offices are closed",
    files: "content/calendar/holidays.yaml",
    keys: &[
        key(
            "weekend",
            Choices(&[
                "monday",
                "tuesday",
                "wednesday",
                "thursday",
                "friday",
                "saturday",
                "sunday",
            ]),
            "The days of each week on which they are closed; saturday and sunday unless set, [] for none.",
        ),
        key(
            "holidays",
            List(&[
                needed("date", Day, "The day."),
                needed("name", Text("Christmas Day"), "What it is called."),
            ]),
            "Single days.",
        ),
    ],
    one_of: &[],
    apart: &[],
};
