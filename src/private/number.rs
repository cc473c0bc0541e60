//! Numbers that tell by a sum of their own digits what they are: of cards, of bank accounts, of persons.

/// Digits as numbers, all else left out.
fn digits(text: &str) -> Vec<u32> {
    text.chars().filter_map(|c| c.to_digit(10)).collect()
}

/// Whether digits are the number of a payment card: its length, its first digit, and the sum that Luhn gave
/// (ISO/IEC 7812-1, annex B).
pub(super) fn is_card(found: &str, after: &str) -> bool {
    let digits = digits(found);
    let sum = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(at, digit)| match at % 2 {
            0 => *digit,
            _ => digit * 2 / 10 + digit * 2 % 10,
        });
    (13..=19).contains(&digits.len())
        && (2..=6).contains(&digits[0])
        && sum.sum::<u32>() % 10 == 0
        && ends(found, after)
}

/// Whether a text is the number of a bank account (ISO 13616): read as a number of base ten, its first four
/// signs moved to the end, it leaves 1 when it is divided by 97.
pub(super) fn is_iban(found: &str, after: &str) -> bool {
    let plain: String = found.chars().filter(char::is_ascii_alphanumeric).collect();
    if !(15..=34).contains(&plain.len()) {
        return false;
    }
    let rest = (plain[4..].chars().chain(plain[..4].chars()))
        .filter_map(|c| c.to_digit(36))
        .fold(0, |rest, value| match value {
            0..=9 => (rest * 10 + value) % 97,
            _ => (rest * 100 + value) % 97,
        });
    rest == 1 && ends(found, after)
}

/// United States: the parts that are never given out tell a social security number from other numbers.
pub(super) fn is_ssn(found: &str, after: &str) -> bool {
    let parts: Vec<&str> = found.split('-').collect();
    let [area, group, serial] = parts[..] else {
        return false;
    };
    !["000", "666"].contains(&area)
        && !area.starts_with('9')
        && group != "00"
        && serial != "0000"
        && ends(found, after)
}

/// Spain, DNI and NIE: the letter is that of the number divided by 23.
pub(super) fn is_dni(found: &str, after: &str) -> bool {
    let plain = found.to_ascii_uppercase().replace('-', "");
    let number = plain.replace('X', "0").replace('Y', "1").replace('Z', "2");
    let letter = plain.chars().next_back();
    let number = number
        .get(..8)
        .and_then(|number| number.parse::<usize>().ok());
    let own = number.and_then(|number| "TRWAGMYFPDXBNJZSQVHLCKE".chars().nth(number % 23));
    own.is_some() && own == letter && ends(found, after)
}

/// Brazil, CPF: each of the last two digits is made of all before it.
pub(super) fn is_cpf(found: &str, after: &str) -> bool {
    let digits = digits(found);
    let check = |length: u32| {
        let weights = (2..=length + 1).rev();
        let sum: u32 = digits
            .iter()
            .zip(weights)
            .map(|(digit, weight)| digit * weight)
            .sum();
        sum * 10 % 11 % 10
    };
    digits.len() == 11 && digits[9] == check(9) && digits[10] == check(10) && ends(found, after)
}

/// France, NIR: the last two digits fill the others up to a multiple of 97.
pub(super) fn is_nir(found: &str, after: &str) -> bool {
    let plain = found
        .replace(' ', "")
        .replace("2A", "19")
        .replace("2B", "18");
    let parts = plain.split_at_checked(13);
    let parts =
        parts.and_then(|(number, key)| Some((number.parse::<u64>().ok()?, key.parse().ok()?)));
    parts.is_some_and(|(number, key): (u64, u64)| 97 - number % 97 == key) && ends(found, after)
}

/// Switzerland, AHV: a number of 13 digits with the sum of an EAN.
pub(super) fn is_ahv(found: &str, after: &str) -> bool {
    let digits = digits(found);
    let sum = digits
        .iter()
        .enumerate()
        .map(|(at, digit)| digit * if at % 2 == 0 { 1 } else { 3 });
    digits.len() == 13 && sum.sum::<u32>() % 10 == 0 && ends(found, after)
}

/// China: weights of powers of two, and X for ten (ISO 7064, MOD 11-2).
pub(super) fn is_chinese(found: &str, after: &str) -> bool {
    let values = found.chars().map(|c| c.to_digit(10).unwrap_or(10));
    values.fold(0, |sum, value| (sum * 2 + value) % 11) == 1 && ends(found, after)
}

/// Whether the number is not a part of a longer one.
fn ends(_: &str, after: &str) -> bool {
    let mut after = after.chars();
    let next = after.next();
    let joined =
        next.is_some_and(|c| "-.,/".contains(c)) && after.next().is_some_and(char::is_numeric);
    !joined && !next.is_some_and(char::is_alphanumeric)
}
