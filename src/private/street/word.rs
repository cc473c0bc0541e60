//! The words by which a street is known, language by language, and those that make a number no house.

/// Whether a word is a street beyond doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Street {
    /// It is.
    Certain,
    /// It may be something else.
    Doubtful,
}

const ENGLISH: [&str; 13] = [
    "street",
    "avenue",
    "ave",
    "road",
    "rd",
    "boulevard",
    "blvd",
    "lane",
    "ln",
    "parkway",
    "pkwy",
    "highway",
    "terrace",
];

const ENGLISH_DOUBTFUL: [&str; 19] = [
    "st", "dr", "drive", "court", "ct", "place", "pl", "square", "sq", "way", "close", "crescent",
    "alley", "mews", "row", "circle", "av", "trail", "hwy",
];

/// Words for a street that a number may follow; others, such as a court, are numbered themselves.
const BEFORE_HOUSE: [&str; 21] = [
    "street",
    "avenue",
    "ave",
    "road",
    "rd",
    "boulevard",
    "blvd",
    "lane",
    "ln",
    "terrace",
    "st",
    "dr",
    "drive",
    "ct",
    "pl",
    "place",
    "square",
    "sq",
    "av",
    "crescent",
    "mews",
];

/// Words that make a road or a lane one that is numbered itself.
pub(super) const NUMBERED_ROADS: [&str; 12] = [
    "county", "state", "forest", "ring", "rural", "bus", "bike", "swim", "fast", "cycle",
    "traffic", "first",
];

/// Words for a part of a house, and whether one part alone leads to somebody's door.
const UNITS: [(&str, bool); 13] = [
    ("apt", true),
    ("apartment", true),
    ("apartments", true),
    ("flat", true),
    ("appt", true),
    ("appartement", true),
    ("apto", true),
    ("apartamento", true),
    ("dpto", true),
    ("wohnung", true),
    ("whg", true),
    ("unit", false),
    ("suite", false),
];

/// Words between a thing and its number.
pub(super) const NO: [&str; 6] = ["no", "nr", "number", "num", "nº", "n"];

/// Words by which a sentence goes on after an address.
pub(super) const AFTER_HOUSE: [&str; 12] = [
    "at",
    "in",
    "near",
    "behind",
    "by",
    "opposite",
    "next",
    "apt",
    "apartment",
    "flat",
    "between",
    "beside",
];

/// Words after which a number before a comma is no house: `from 9 to 12, Elm Street`.
pub(super) const BEFORE_COMMA: [&str; 14] = [
    "the", "of", "to", "and", "or", "until", "till", "than", "aged", "age", "ages", "les", "el",
    "die",
];

/// Days, which make "at 12" an hour.
pub(super) const WEEKDAYS: [&str; 9] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "daily",
    "every",
];

const FRENCH: [&str; 14] = [
    "rue",
    "avenue",
    "av",
    "boulevard",
    "bd",
    "place",
    "allée",
    "allee",
    "impasse",
    "chemin",
    "quai",
    "route",
    "cours",
    "passage",
];

const LATIN: [&str; 27] = [
    "rue",
    "calle",
    "avenida",
    "av",
    "avda",
    "avd",
    "plaza",
    "pza",
    "paseo",
    "carrera",
    "cra",
    "carretera",
    "ronda",
    "travesía",
    "jirón",
    "rua",
    "travessa",
    "praça",
    "praca",
    "largo",
    "alameda",
    "estrada",
    "viale",
    "piazza",
    "corso",
    "vicolo",
    "carrer",
];

/// Endings of German and Dutch names of streets.
const COMPOUNDS: [&str; 11] = [
    "straße", "strasse", "str", "gasse", "allee", "weg", "platz", "ufer", "damm", "chaussee",
    "straat",
];

/// Words with such an ending that are no streets.
const NO_COMPOUNDS: [&str; 12] = [
    "umweg",
    "heimweg",
    "ausweg",
    "rückweg",
    "hinweg",
    "schulweg",
    "spielplatz",
    "arbeitsplatz",
    "parkplatz",
    "sitzplatz",
    "schlafplatz",
    "kitaplatz",
];

/// Small words inside of names.
pub(super) const PARTICLES: [&str; 24] = [
    "de", "del", "la", "las", "los", "el", "do", "da", "dos", "das", "di", "della", "dello", "dei",
    "degli", "delle", "du", "des", "le", "les", "san", "santa", "y", "e",
];

/// Words before which a number is an hour or a sum, not a house.
pub(super) const AFTER_TIME: [&str; 25] = [
    "am", "pm", "a", "p", "h", "hs", "noon", "hrs", "hours", "hour", "o'clock", "uhr", "horas",
    "heures", "ore", "percent", "per", "por", "euros", "euro", "dollars", "people", "minutes",
    "minutos", "mal",
];

/// Words after which a number is that of something else than a house.
pub(super) const NUMBERED: [&str; 31] = [
    "room", "grade", "class", "platform", "stop", "gate", "level", "step", "team", "group",
    "shift", "story", "stories", "day", "week", "bus", "line", "route", "ward", "district",
    "chapter", "page", "act", "bill", "section", "article", "top", "over", "about", "nearly",
    "tram",
];

/// Words after which a number of four digits is a year.
pub(super) const BEFORE_YEAR: [&str; 18] = [
    "in", "since", "by", "from", "until", "till", "before", "after", "of", "during", "en", "desde",
    "seit", "bis", "depuis", "em", "nel", "dal",
];

/// Months, after which or before which a number is a day.
pub(super) const MONTHS: [&str; 69] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "oct",
    "nov",
    "dec",
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
    "januar",
    "februar",
    "märz",
    "juni",
    "juli",
    "oktober",
    "dezember",
    "janeiro",
    "fevereiro",
    "março",
    "maio",
    "junho",
    "julho",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
    "gennaio",
    "febbraio",
    "aprile",
    "maggio",
];

/// Arabic words after which a number is an hour or a day.
pub(super) const ARABIC_STOPS: [&str; 8] = ["الساعة", "يوم", "في", "من", "حتى", "إلى", "الى", "كل"];

/// Words that stand before "street" or after "calle" without being its name.
const COMMON: [&str; 44] = [
    "the", "a", "an", "this", "that", "each", "every", "our", "their", "new", "open", "busy",
    "side", "back", "main", "whole", "same", "next", "other", "city", "public", "quiet", "wide",
    "narrow", "long", "dark", "in", "on", "of", "at", "per", "from", "a", "al", "con", "sin",
    "por", "para", "cerrada", "abierta", "entre", "hasta", "and", "y",
];

/// How sure an English word is to be a street.
pub(super) fn english(low: &str) -> Option<Street> {
    let certain = ENGLISH.contains(&low).then_some(Street::Certain);
    certain.or(ENGLISH_DOUBTFUL.contains(&low).then_some(Street::Doubtful))
}

/// How sure an English word is to be a street that a house number follows.
pub(super) fn before_house(low: &str) -> Option<Street> {
    english(low).filter(|_| BEFORE_HOUSE.contains(&low))
}

/// Whether a word is a part of a house, and whether such a part alone leads to somebody's door.
pub(super) fn unit(low: &str) -> Option<bool> {
    let known = UNITS.iter().find(|(word, _)| *word == low);
    known.map(|(_, alone)| *alone)
}

/// Whether a French word is a street.
pub(super) fn french(low: &str) -> bool {
    FRENCH.contains(&low)
}

/// How sure a Spanish, Portuguese or Italian word is to be a street.
pub(super) fn latin(low: &str) -> Option<Street> {
    let certain = LATIN.contains(&low).then_some(Street::Certain);
    certain.or((low == "via").then_some(Street::Doubtful))
}

/// Whether a German or Dutch word ends in a street.
pub(super) fn compound(low: &str) -> bool {
    let ends = |ending: &&str| low.len() > ending.len() + 1 && low.ends_with(*ending);
    COMPOUNDS.iter().any(ends) && !NO_COMPOUNDS.contains(&low)
}

/// Whether a word in small letters is no name of a street.
pub(super) fn is_common(low: &str) -> bool {
    COMMON.contains(&low) || low.chars().all(|c| c.is_ascii_digit())
}
