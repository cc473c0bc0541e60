//! The name of a column, a key or a heading becomes the key that it means, in several languages.

use unicode_normalization::UnicodeNormalization;

/// A key, and what people call it, with commas between; the first name that a table has counts. English, Spanish,
/// French, German, Portuguese, Italian and Arabic; the last names of `date` are those that forms give the moment
/// of an answer.
const NAMES: &[(&str, &str)] = &[
    (
        "title",
        "title, headline, título, titulo, titre, titel, überschrift, titolo, العنوان",
    ),
    (
        "date",
        "date, day, when, date of the deed, fecha, día, cuándo, jour, quand, datum, wann, data, dia, \
         quando, giorno, التاريخ, pubdate, publishdate, date published, created, timestamp, \
         marca temporal, horodateur, zeitstempel, carimbo de data hora, informazioni cronologiche, \
         طابع زمني, submitted at, submission date, submitted on, created at",
    ),
    (
        "care",
        "care, what happened, the deed, deed, cuidado, qué pasó, que paso, soin, que s est il passé, \
         fürsorge, was ist passiert, was geschah, o que aconteceu, cura, cosa è successo, الرعاية, \
         ماذا حدث",
    ),
    (
        "cause",
        "cause, why, why was it necessary, why was it needed, what broke, causa, por qué, por que, \
         pourquoi, ursache, warum, perché, السبب, لماذا",
    ),
    (
        "change",
        "change, fix, what would fix it, what would have made it unnecessary, what should change, \
         reform, cambio, qué debe cambiar, changement, que faut il changer, veränderung, \
         was muss sich ändern, mudança, o que deve mudar, cambiamento, cosa deve cambiare, التغيير",
    ),
    (
        "demand",
        "demand, demanda, exigencia, revendication, forderung, reivindicação, richiesta, المطلب",
    ),
    (
        "tags",
        "tags, tag, topics, keywords, categories, category, etiquetas, temas, mots clés, schlagwörter, \
         stichwörter, palavras chave, etichette, الوسوم",
    ),
    (
        "text",
        "text, story, the whole story, body, texto, historia, texte, histoire, geschichte, história, \
         testo, storia, النص",
    ),
    (
        "metric",
        "metric, kind, what, métrica, tipo, indicateur, type, art, metrica, المقياس",
    ),
    (
        "quantity",
        "quantity, amount, how much, how many, count, number, cantidad, cuántos, quantité, combien, \
         menge, anzahl, quantidade, quantos, quantità, quanti, الكمية, العدد",
    ),
    ("acts", "acts, deeds, actos, actes, taten, atos, atti"),
    (
        "place",
        "place, neighborhood, neighbourhood, ward, district, where, lugar, barrio, lieu, quartier, ort, \
         stadtteil, bairro, quartiere, luogo, المكان, الحي",
    ),
    (
        "role",
        "role, job, rol, oficio, rôle, métier, rolle, beruf, papel, profissão, ruolo, الدور",
    ),
];

/// Names that a key has in rows of the ledger and not in stories.
const OF_LEDGER: &[(&str, &str)] = &[
    (
        "fix",
        "fix, what would have made it unnecessary, what would fix it, solución, lösung, solução, \
         soluzione",
    ),
    ("story", "story, story number"),
];

/// Words of columns by which people could be reached or known.
const CONTACT: &str = "email, e mail, mail, correo, courriel, البريد, phone, telephone, mobile, cell, teléfono, telefono, \
    téléphone, telefon, handy, telefone, celular, الهاتف, whatsapp, signal, telegram, name, surname, \
    nombre, apellido, nom, prénom, vorname, nachname, nome, sobrenome, cognome, الاسم, address, \
    dirección, adresse, endereço, indirizzo, العنوان البريدي, contact, contacto, kontakt, contato, \
    contatto, ip, username, birthday, date of birth";

/// What rows become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Story files.
    Stories,
    /// Rows of the ledger.
    Ledger,
}

impl Kind {
    /// The keys that a table of this kind can have, those that are needed most first.
    pub const fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Stories => &[
                "date", "title", "care", "cause", "change", "demand", "tags", "text",
            ],
            Self::Ledger => &[
                "date", "metric", "quantity", "acts", "place", "story", "demand", "role", "fix",
            ],
        }
    }

    /// What rows become, as messages say it.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Stories => "stories",
            Self::Ledger => "rows of the ledger",
        }
    }

    /// What a key is called in tables of this kind.
    pub(super) fn names(self, key: &str) -> Vec<&'static str> {
        let ledger = OF_LEDGER.iter().filter(|_| self == Self::Ledger);
        let mut found = ledger.chain(NAMES).filter(|(own, _)| *own == key);
        found
            .next()
            .map_or_else(Vec::new, |(_, names)| listed(names))
    }
}

/// The names in a text with commas between.
fn listed(names: &'static str) -> Vec<&'static str> {
    names.split(',').map(str::trim).collect()
}

/// A name in small letters, with one space for all that is neither letter, digit nor accent.
pub(super) fn folded(name: &str) -> String {
    let mark = unicode_normalization::char::is_combining_mark;
    let letters = name.nfc().flat_map(char::to_lowercase);
    let plain: String = letters
        .map(|c| {
            if c.is_alphanumeric() || mark(c) {
                c
            } else {
                ' '
            }
        })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How well the name of a column fits a key: the place among its names, 0 being the best. What stands in
/// brackets may be left out or be the name itself: `What happened? (care)`.
pub(super) fn fit(kind: Kind, key: &str, column: &str) -> Option<usize> {
    let (before, inside) = column
        .split_once('(')
        .map_or((column, ""), |(before, rest)| {
            (before, rest.split(')').next().unwrap_or_default())
        });
    let wanted = [column, before, inside].map(folded);
    let names = kind.names(key).into_iter();
    names
        .enumerate()
        .find(|(_, name)| wanted.iter().any(|wanted| wanted == *name))
        .map(|(at, _)| at)
        .filter(|_| !is_contact(column))
}

/// Whether a column seems to hold how to reach somebody, or who it is.
pub(super) fn is_contact(column: &str) -> bool {
    let padded = format!(" {} ", folded(column));
    let mut words = listed(CONTACT).into_iter();
    words.any(|word| padded.contains(&format!(" {word} ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_known_by_their_usual_names_and_contacts_never() {
        let best = |kind: Kind, column: &str| {
            kind.keys()
                .iter()
                .copied()
                .find(|key| fit(kind, key, column).is_some())
        };
        for (column, key) in [
            ("Timestamp", "date"),
            ("Marca temporal", "date"),
            ("Fecha (DD/MM/AAAA)", "date"),
            ("What happened?", "care"),
            ("Tell us everything (care)", "care"),
            ("¿QUÉ  PASÓ?", "care"),
            ("why_was_it-needed *", "cause"),
            ("What would fix it?", "change"),
        ] {
            assert_eq!(best(Kind::Stories, column), Some(key), "{column}");
        }
        assert_eq!(best(Kind::Ledger, "What would fix it?"), Some("fix"));
        assert_eq!(best(Kind::Ledger, "Neighborhood"), Some("place"));
        for column in [
            "Email Address",
            "Your name",
            "Phone number (mobile)",
            "Title (name)",
            "Correo electrónico",
        ] {
            assert!(is_contact(column), "{column}");
            assert_eq!(best(Kind::Stories, column), None, "{column}");
        }
        assert!(!is_contact("Named metric") && !is_contact("Shipping"));
        // No name of a key may be taken for a contact, or the key could never be found.
        for (key, names) in NAMES.iter().chain(OF_LEDGER) {
            for name in listed(names) {
                assert!(!is_contact(name), "{key}: {name}");
                assert_eq!(folded(name), name, "{key}: {name}");
            }
        }
    }
}
