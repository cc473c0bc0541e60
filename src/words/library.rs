//! All files of words become a library, which gives each language its words and those behind them.

use std::collections::BTreeMap;
use std::sync::Arc;

use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleExpander};
use icu_plurals::PluralRules;
use include_dir::{Dir, include_dir};
use rust_decimal::Decimal;

use super::message::{self, Message};
use super::read::{self, Texts};
use super::text::Filling;
use crate::amount::NumberWords;
use crate::diagnostic::{Checked, Diagnostic, codes, has_errors};
use crate::language::Language;
use crate::source::{SourceId, Sources};

pub(super) static CARRIED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/words/carried");

/// The language behind all others; its carried file has every message.
const LAST: &str = "en";

/// How many missing messages a note names.
const NAMED: usize = 12;

/// Vocabularies by canonical language tag.
type Shelf = BTreeMap<String, Arc<Vocabulary>>;

/// The words of one file.
#[derive(Debug)]
struct Vocabulary {
    texts: Texts,
    /// How the language of the file chooses forms; without it, the form with the star serves.
    plurals: Option<PluralRules>,
}

impl Vocabulary {
    fn new(language: LanguageIdentifier, texts: Texts) -> Vocabulary {
        let plurals = PluralRules::try_new_cardinal(Locale::from(language).into());
        Vocabulary {
            texts,
            plurals: plurals.ok(),
        }
    }
}

/// Every file of words that there is.
#[derive(Debug)]
pub struct Library {
    own: Shelf,
    carried: Shelf,
}

/// Reads the carried files, and a campaign's own (file name in `content/words/`, text).
pub fn load(own: &[(String, SourceId)], sources: &Sources) -> Checked<Library> {
    let mut told = Vec::new();
    let mut library = Library {
        own: Shelf::new(),
        carried: carried(),
    };
    let mut named: Vec<(LanguageIdentifier, &str)> = Vec::new();
    for (file, id) in own {
        let source = sources.get(*id);
        let refuse = |message: String, help: &str| {
            Diagnostic::of_file(codes::FILE_NAME, &source.path, message).help(help)
        };
        let name = file.strip_suffix(".ftl").unwrap_or(file);
        let Some(language) = Language::parse(name) else {
            told.push(refuse(
                "the name of this file is not the code of a language".to_owned(),
                "name it by its language: es.ftl for Spanish, pt-BR.ftl for the Portuguese of Brazil, tl.ftl for Tagalog",
            ));
            continue;
        };
        let language = canonical(&language);
        if let Some((_, first)) = named.iter().find(|(other, _)| *other == language) {
            told.push(refuse(
                format!("this file is for the same language as {first}"),
                "put all words of a language into one file",
            ));
            continue;
        }
        let read = read::read(source, *id);
        let is_good = !has_errors(&read.diagnostics);
        let words = Vocabulary::new(language.clone(), read.drain_into(&mut told));
        library.own.insert(language.to_string(), Arc::new(words));
        if is_good {
            told.extend(library.incomplete(&language, &source.path));
        }
        named.push((language, &source.path));
    }
    Checked::new(library, told)
}

/// The files that the program carries. A test holds that each is faultless.
fn carried() -> Shelf {
    let mut shelf = Shelf::new();
    let mut sources = Sources::default();
    for file in CARRIED.files() {
        let tag = file.path().file_stem().and_then(|tag| tag.to_str());
        let language = tag.and_then(Language::parse);
        if let (Some(language), Some(text)) = (language, file.contents_utf8()) {
            let id = sources.add(language.tag(), text);
            let texts = read::read(sources.get(id), id).value;
            let words = Vocabulary::new(canonical(&language), texts);
            shelf.insert(language.tag().to_owned(), Arc::new(words));
        }
    }
    shelf
}

impl Library {
    /// The words of a language. What it has no text for is said by the languages behind it:
    /// `es-MX`, then `es`, then English; a campaign's own text before the carried one of each.
    pub fn of(&self, language: &Language) -> Words {
        let mut chain = self.chain(&canonical(language));
        chain.extend(self.both(LAST));
        Words {
            chain,
            numbers: NumberWords::new(language),
        }
    }

    /// The vocabularies of a language and of its kin, nearest first. A script that readers of the
    /// language did not ask for is none of them: behind `zh-TW` stands `zh-Hant`, behind `sr-Latn`
    /// nothing that is written in Cyrillic.
    fn chain(&self, id: &LanguageIdentifier) -> Vec<Arc<Vocabulary>> {
        let expander = LocaleExpander::new_extended();
        let full = |id: &LanguageIdentifier| {
            let mut id = id.clone();
            expander.maximize(&mut id);
            id
        };
        let script = full(id).script;
        let without_region = LanguageIdentifier::from((id.language, script, None));
        let mut kin = vec![id.clone()];
        // Without its variants: `de-1996` is served by `de`.
        kin.push((id.language, id.script, id.region).into());
        kin.push(without_region);
        let bare = LanguageIdentifier::from(id.language);
        if full(&bare).script == script {
            kin.push(bare);
        }
        let mut tags: Vec<String> = kin.iter().map(ToString::to_string).collect();
        tags.dedup();
        tags.iter().flat_map(|tag| self.both(tag)).collect()
    }

    /// A campaign's own and the carried vocabulary of exactly that tag.
    fn both(&self, tag: &str) -> impl Iterator<Item = Arc<Vocabulary>> {
        let shelves = [&self.own, &self.carried];
        shelves
            .into_iter()
            .filter_map(|shelf| shelf.get(tag))
            .cloned()
    }

    /// Tells how much a language lacks that only the campaign has words for.
    fn incomplete(&self, language: &LanguageIdentifier, path: &str) -> Option<Diagnostic> {
        let chain = self.chain(language);
        let has = |id: &str| chain.iter().any(|words| words.texts.contains_key(id));
        let ids = message::ALL.iter().map(|message| message.id);
        let missing: Vec<&str> = ids.filter(|id| !has(id)).collect();
        if missing.is_empty() {
            return None;
        }
        let all = message::ALL.len();
        let more = missing.len().saturating_sub(NAMED);
        let mut names = missing[..missing.len() - more].join(", ");
        if more > 0 {
            names.push_str(&format!(" and {more} more"));
        }
        let count = missing.len();
        Some(
            Diagnostic::of_file(
                codes::WORDS_INCOMPLETE,
                path,
                format!(
                    "{count} of {all} messages are not in this file; English stands in for them"
                ),
            )
            .help(format!("still to be written: {names}")),
        )
    }
}

/// Language, script, region and variants in today's spelling: `iw` becomes `he`.
fn canonical(language: &Language) -> LanguageIdentifier {
    let mut locale: Locale = language.locale().id.clone().into();
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    locale.id
}

/// The words of one language, with those of others behind them.
#[derive(Debug)]
pub struct Words {
    chain: Vec<Arc<Vocabulary>>,
    numbers: NumberWords,
}

impl Words {
    /// A message that has no parts.
    pub fn text(&self, message: &Message) -> String {
        self.with(message, &[])
    }

    /// A message with its parts, all of them texts: numbers and dates as the language writes them.
    pub fn with(&self, message: &Message, parts: &[(&str, &str)]) -> String {
        self.say(message, &Filling { count: None, parts })
    }

    /// A label and what it labels, with the language's own colon.
    pub fn labelled(&self, label: &str, text: &str) -> String {
        self.with(message::ALT_BEAT, &[("label", label), ("text", text)])
    }

    /// A message whose form depends on a number, and its other parts. Where the text has
    /// `{ $shown }`, the number stands as the language writes it.
    pub fn count(&self, message: &Message, count: u64, parts: &[(&str, &str)]) -> String {
        let shown = self.number(count);
        let count = Some((count, shown.as_str()));
        self.say(message, &Filling { count, parts })
    }

    /// A number as the language writes it.
    pub fn number(&self, number: u64) -> String {
        self.numbers.write(Decimal::from(number), 0)
    }

    fn say(&self, message: &Message, filling: &Filling<'_>) -> String {
        let given = message.parts.iter().all(|part| filling.has(part));
        debug_assert!(given, "{} is not given all its parts", message.id);
        let mut chain = self.chain.iter();
        let found = chain.find_map(|words| Some((words.texts.get(message.id)?, words)));
        // English has every message, which a test holds.
        let mut said = String::new();
        if let Some((text, words)) = found {
            filling.write(text, words.plurals.as_ref(), &mut said);
        }
        said
    }
}
