//! What has a shape of its own, as a table: accounts, coordinates, post-office boxes, and streets in
//! languages whose addresses one pattern holds.

use std::ops::Range;
use std::sync::OnceLock;

use regex::Regex;

use super::{Kind, Signs, number};

/// Whether what was found is meant, by itself and by what follows it.
type Check = fn(found: &str, after: &str) -> bool;

/// The patterns; the first group is what is found. Letters, digits and spaces are those of ASCII.
const PATTERNS: [(Kind, &str, Check); 35] = [
    // t.me/name, https://www.instagram.com/name
    (
        Kind::Account,
        r"(?i)(?:^|[^\w.@-])((?:(?:www|m|web|mobile|api|chat|[a-z]{2}-[a-z]{2})\.)?(?:t\.me|telegram\.me|telegram\.dog|wa\.me|whatsapp\.com|signal\.me|signal\.group|m\.me|instagram\.com|instagr\.am|facebook\.com|fb\.com|fb\.me|twitter\.com|x\.com|tiktok\.com|snapchat\.com|linkedin\.com|threads\.net|threads\.com|bsky\.app|discord\.gg|discord\.com|discordapp\.com|linktr\.ee|line\.me|vk\.com|ok\.ru|matrix\.to|zalo\.me|viber\.click|paypal\.me|venmo\.com|cash\.app|keybase\.io|threema\.id|simplex\.chat)/[#@+$\w][^\s]*)",
        is_account,
    ),
    (
        Kind::Account,
        r"(?i)(?:^|[^\w])((?:tg|sgnl|whatsapp|viber|threema|weixin)://\S+|(?:skype|xmpp|facetime|callto):\w\S*)",
        always,
    ),
    (
        Kind::Account,
        r#"(?:^|[^\w@.+%-])([@\u{ff20}][A-Za-z_][^\s,;:!?()'’"<>/\[\]]*)"#,
        is_handle,
    ),
    // Signal: ana.42
    (
        Kind::Account,
        r"(?i)(?:^|[^\w])((?:insta(?:gram)?|ig|telegram|signal|whatsapp|discord|snap(?:chat)?|tiktok|facebook|fb|mastodon|wechat|weixin|viber|skype|kik|twitter|bluesky|threema|kakaotalk|line id|zalo)(?: id| name| user| username)?\s*[:=]\s*[a-z][\w.#-]*\w)",
        is_chosen,
    ),
    // 40.7128, -74.0060
    (
        Kind::Spot,
        r"(?:^|[^\w.,])([-+−]?\d{1,2}[.,]\d{4,}\s*°?\s*(?:[,;/]\s*|\s)[-+−]?\d{1,3}[.,]\d{4,})",
        always,
    ),
    (
        Kind::Spot,
        r"(?:^|[^\w.,])([-+−]?\d{1,2}\.\d{3,}\s*[,;/]\s*[-−]\d{1,3}\.\d{3,})",
        always,
    ),
    (
        Kind::Spot,
        r"(?:^|[^\w.,])([-−]\d{1,2}\.\d{3,}\s*[,;/]\s*\+?\d{1,3}\.\d{3,})",
        always,
    ),
    (
        Kind::Spot,
        r"(?i)(?:^|[^\w.,])(\d{1,2}[.,]\d{2,}\s*°?\s*[ns][\s,;/]{1,3}\d{1,3}[.,]\d{2,}\s*°?\s*[ewo])\b",
        always,
    ),
    (
        Kind::Spot,
        r"(?i)(?:^|[^\w])((?:lat|latitude|latitud|geo|breitengrad)\s*[:=]?\s*[-−]?\d{1,2}[.,]\d{2,})",
        always,
    ),
    // 40°42'N 74°0'W
    (
        Kind::Spot,
        r#"(?i)(?:^|[^\w.,])(\d{1,2}(?:[.,]\d+)?\s*[°º](?:\s*\d{1,2}(?:[.,]\d+)?\s*['’′´])?(?:\s*\d{1,2}(?:[.,]\d+)?\s*(?:["”″]|''|’’))?\s*[ns][\s,;/]{0,3}\d{1,3}(?:[.,]\d+)?\s*[°º](?:\s*\d{1,2}(?:[.,]\d+)?\s*['’′´])?(?:\s*\d{1,2}(?:[.,]\d+)?\s*(?:["”″]|''|’’))?\s*[ewo])\b"#,
        always,
    ),
    (
        Kind::Spot,
        r"(?i)(?:^|[^\w])([ns]\s*\d{1,2}(?:\s*[°º]\s*|\s+)\d{1,2}[^\n]{0,12}[ewo]\s*\d{1,3}(?:\s*[°º]\s*|\s+)\d{1,2})",
        always,
    ),
    // 87G8Q2PQ+4V, Q2PQ+4V (https://github.com/google/open-location-code)
    (
        Kind::Spot,
        r"(?i)(?:^|[^\w+])([23456789cfghjmpqrvwx]{8}\+[23456789cfghjmpqrvwx]{2,3})\b",
        has_letter,
    ),
    (
        Kind::Spot,
        r"(?:^|[^\w+])((?:[23456789CFGHJMPQRVWX]{2}){2,3}\+[23456789CFGHJMPQRVWX]{2,3})\b",
        has_letter,
    ),
    (
        Kind::Spot,
        r"(?:^|[^:/\w])(///\s?[^\s./\d]+\.[^\s./\d]+\.[^\s./\d]+)",
        always,
    ),
    (
        Kind::Spot,
        r"(?i)(?:^|[^\w-])((?:what3words\.com|w3w\.co|maps\.app\.goo\.gl|goo\.gl/maps)/\S+)",
        always,
    ),
    (
        Kind::Spot,
        r"(?i)(?:^|[^\w])(geo:[-−]?\d{1,2}\.\d+,[-−]?\d{1,3}\.\d+)",
        always,
    ),
    // A link to a map that is opened at a place.
    (
        Kind::Spot,
        r"(?i)(?:^|[^\w-])((?:(?:www\.)?google\.[a-z.]{2,6}/maps|maps\.google\.[a-z.]{2,6}|(?:www\.)?openstreetmap\.org|osm\.org|maps\.apple\.com|(?:www\.)?bing\.com/maps|waze\.com)[/?#]\S*\d\.\d+\S*)",
        always,
    ),
    (
        Kind::Bank,
        r"(?:^|[^\w])([A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)",
        number::is_iban,
    ),
    (
        Kind::Id,
        r"(?i)(?:^|[^\w.-])([0-9XYZ]\d{7}-?[A-Z])",
        number::is_dni,
    ),
    (
        Kind::Id,
        r"(?:^|[^\w.-])(\d{3}-\d{2}-\d{4})",
        number::is_ssn,
    ),
    (
        Kind::Id,
        r"(?:^|[^\w.-])(\d{3}\.\d{3}\.\d{3}-\d{2})",
        number::is_cpf,
    ),
    (
        Kind::Id,
        r"(?:^|[^\w.-])([12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d[\dAB] ?\d{3} ?\d{3} ?\d{2})",
        number::is_nir,
    ),
    (
        Kind::Id,
        r"(?:^|[^\w.-])(756\.\d{4}\.\d{4}\.\d{2})",
        number::is_ahv,
    ),
    (Kind::Id, r"(?:^|[^\w.-])(\d{17}[\dX])", number::is_chinese),
    // Italy, codice fiscale.
    (
        Kind::Id,
        r"(?:^|[^\w])([A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z])\b",
        always,
    ),
    // United Kingdom, National Insurance.
    (
        Kind::Id,
        r"(?:^|[^\w])([A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D])\b",
        always,
    ),
    (
        Kind::Card,
        r"(?:^|[^\w.,-])(\d(?:[ -]?\d){12,18})",
        number::is_card,
    ),
    (
        Kind::Box,
        r"(?i)(?:^|[^\w])((?:p\.?\s?o\.?\s?-?box|p\.?o\.?b\.?|post(?:al)? office box|locked bag|private bag|postfach|postbus|casilla (?:de correos?|postal)|apartado (?:postal|de correos|aéreo)|apdo\.? (?:postal|de correos)|caixa postal|casella postale|bo[iî]te postale|skrytka pocztowa|posta kutusu|а/я|абонентский ящик)\s*(?:no|nr|nº|n°|№|number)?[.:#\s]*\d+)",
        always,
    ),
    (
        Kind::Box,
        r"((?:ص\.? ?ب\.?|صندوق (?:ال)?بريد|邮政信箱|郵政信箱|私書箱|사서함)[:：\s]*(?:رقم\s*)?[0-9٠-٩۰-۹]+)",
        always,
    ),
    (
        Kind::Street,
        r"(?:^|[\s(,;:])((?:улица|ул\.|проспект|просп\.|пр\.|переулок|пер\.|бульвар|площадь|пл\.|набережная|наб\.|вулиця|вул\.)\s*[А-ЯЁІЇЄҐ][а-яёіїєґ-]+(?:\s[А-ЯЁІЇЄҐ][а-яёіїєґ-]+){0,2},?\s+(?:д\.\s*|дом\s+|буд\.\s*)?\d{1,4})",
        is_house,
    ),
    (
        Kind::Street,
        r"(?:^|[\s(,;:])((?:ul|al|pl|os)\.\s*[A-ZĄĆĘŁŃÓŚŹŻ][^\s,.\d]+(?:\s[A-ZĄĆĘŁŃÓŚŹŻ][^\s,.\d]+){0,2},?\s+\d{1,4})",
        is_house,
    ),
    (
        Kind::Street,
        r"(?:^|[\s(,;:])([A-ZÇĞİÖŞÜ][^\s,.\d]+\s(?:Caddesi|Cad\.|Sokak|Sokağı|Sok\.|Bulvarı)\s*,?\s*(?:[Nn]o\s*[:.]?\s*)?\d{1,4})",
        is_house,
    ),
    (
        Kind::Street,
        r"((?:[Ss]ố\s*)?\d{1,4}[A-Za-z]?,?\s+(?:đường|phố)\s+[A-ZĐ][^\s,.\d]+)",
        always,
    ),
    (
        Kind::Street,
        r"([^\s\d,，。、]{1,8}(?:路|街|巷|弄|胡同|大道|丁目)\s*[0-9０-９]{1,4}\s*[号號番])",
        is_chinese_house,
    ),
    (
        Kind::Street,
        r#"((?:רחוב|רח['׳])\s+(?:[א-ת"'׳״]+\s){1,3}\d{1,4})\b"#,
        |found, after| !found.contains("שעה") && is_house(found, after),
    ),
];

/// What the short forms of the patterns stand for. With those of all scripts, few texts could be looked through by
/// an automaton alone.
const SHORT: [(&str, &str); 5] = [
    (r"\w", "[0-9A-Za-z_]"),
    (r"\d", "[0-9]"),
    (r"\s", r"[\t-\r ]"),
    (r"\S", r"[^\t-\r ]"),
    (r"\b", r"(?-u:\b)"),
];

/// The patterns, each made ready when the first text comes that it may fit.
static READY: [OnceLock<Option<Regex>>; PATTERNS.len()] =
    [const { OnceLock::new() }; PATTERNS.len()];

fn ready(at: usize) -> Option<&'static Regex> {
    let ready = READY[at].get_or_init(|| {
        let (_, pattern, _) = PATTERNS[at];
        let long = |pattern: String, (short, long): &(&str, &str)| pattern.replace(short, long);
        Regex::new(&SHORT.iter().fold(pattern.to_owned(), long)).ok()
    });
    ready.as_ref()
}

/// Whether a text with these signs can hold a thing of a kind.
fn fits(kind: Kind, signs: &Signs) -> bool {
    match kind {
        Kind::Account => signs.sign,
        Kind::Spot => signs.part && (signs.digit || signs.sign),
        Kind::Card | Kind::Bank | Kind::Id => signs.digits,
        Kind::Box | Kind::Street | Kind::Phone | Kind::Email => signs.digit,
    }
}

/// The first place of each pattern in a text that holds these signs.
pub(super) fn find(text: &str, signs: &Signs) -> impl Iterator<Item = (Kind, Range<usize>)> {
    let fitting = PATTERNS.iter().enumerate();
    let fitting = fitting.filter(|(_, (kind, ..))| fits(*kind, signs));
    fitting.filter_map(move |(at, (kind, _, check))| {
        let found = ready(at)?.captures_iter(text).find_map(|groups| {
            let found = groups.get(1)?;
            let whole = found
                .as_str()
                .trim_end_matches(['.', ',', ')', ';', '!', '?']);
            let end = found.start() + whole.len();
            check(whole, &text[end..]).then_some(found.start()..end)
        })?;
        Some((*kind, found))
    })
}

fn always(_: &str, _: &str) -> bool {
    true
}

/// Addresses on the sites of networks that are nobody's account.
const NOBODYS: [&str; 12] = [
    "events",
    "hashtag",
    "explore",
    "search",
    "share",
    "sharer",
    "sharer.php",
    "intent",
    "watch",
    "tag",
    "help",
    "legal",
];

fn is_account(found: &str, _: &str) -> bool {
    let path = found.split_once('/').map_or("", |(_, path)| path);
    let first = path.split(['/', '?']).next().unwrap_or_default();
    !NOBODYS.contains(&&*first.to_ascii_lowercase())
}

/// Words after the sign @ where it only says "at".
const AT: [&str; 12] = [
    "all", "channel", "everyone", "here", "home", "least", "most", "night", "noon", "once",
    "school", "work",
];

/// A name of one letter is none, and `@Rosa's` is a place.
fn is_handle(found: &str, after: &str) -> bool {
    let name: String = found.chars().skip(1).collect();
    name.len() > 1 && !AT.contains(&&*name.to_ascii_lowercase()) && !after.starts_with(['\'', '’'])
}

/// Whether the name after a network's is one that somebody chose, and no word of a sentence.
fn is_chosen(found: &str, _: &str) -> bool {
    let name = found.rsplit([':', '=', ' ']).next().unwrap_or_default();
    name.contains(|c: char| c.is_ascii_digit() || "_.#".contains(c))
}

fn has_letter(found: &str, _: &str) -> bool {
    found.contains(|c: char| c.is_ascii_alphabetic())
}

/// Whether a number at the end is that of a house: no hour, no part of a date.
fn is_house(_: &str, after: &str) -> bool {
    let goes_on = |c: char| c.is_ascii_digit();
    let hour = after.strip_prefix([':', '.', '-', '–', '%']);
    !after.starts_with(goes_on) && !hour.is_some_and(|rest| rest.starts_with(goes_on))
}

/// A bus line has a number too: 38路.
fn is_chinese_house(found: &str, _: &str) -> bool {
    !found.contains(['線', '线', '站'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_can_be_used_and_has_its_group() {
        for (at, (_, pattern, _)) in PATTERNS.iter().enumerate() {
            let groups = ready(at).map(Regex::captures_len);
            assert_eq!(groups, Some(2), "{pattern}");
        }
    }
}
