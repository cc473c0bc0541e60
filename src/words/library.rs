//! All files of words become a library, which gives each language its words and those behind them.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleExpander};
use icu_plurals::{PluralCategory, PluralRules};
use include_dir::{Dir, File, include_dir};
use rust_decimal::Decimal;

use super::message::{self, Message};
use super::read::{self, Texts};
use super::text::{Filling, Text};
use crate::amount::NumberWords;
use crate::diagnostic::{Checked, Diagnostic, codes, has_errors};
use crate::language::Language;
use crate::source::{SourceId, Sources};

pub(super) static CARRIED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/words/carried");

/// The words of pages, in fewer languages.
pub(super) static OF_PAGES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/words/pages");

/// The language behind all others; its carried file has every message.
const LAST: &str = "en";

/// How many missing messages a note names.
const NAMED: usize = 12;

/// Vocabularies by canonical language tag.
type Shelf = BTreeMap<String, Arc<Vocabulary>>;

/// The words of one file.
#[derive(Debug)]
struct Vocabulary {
    language: LanguageIdentifier,
    texts: Texts,
    /// How the language of the file chooses forms; without it, the form with the star serves.
    plurals: Option<PluralRules>,
}

impl Vocabulary {
    fn new(language: LanguageIdentifier, texts: Texts) -> Vocabulary {
        let plurals = PluralRules::try_new_cardinal(Locale::from(language.clone()).into());
        Vocabulary {
            language,
            texts,
            plurals: plurals.ok(),
        }
    }
}

/// Every file of words that there is: those of the campaign, and behind them those that the program carries.
#[derive(Debug)]
pub struct Library {
    own: Shelf,
}

/// Reads a campaign's own files (file name in `content/words/`, text).
pub fn load(own: &[(String, SourceId)], sources: &Sources) -> Checked<Library> {
    let mut told = Vec::new();
    let mut library = Library { own: Shelf::new() };
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

/// The words that the program carries for exactly that tag, read when they are first asked for. A test holds
/// that each file is faultless.
fn carried(tag: &str) -> Option<Arc<Vocabulary>> {
    static READ: Mutex<Shelf> = Mutex::new(Shelf::new());
    let mut shelf = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(words) = shelf.get(tag) {
        return Some(Arc::clone(words));
    }
    let name = format!("{tag}.ftl");
    let files = [&CARRIED, &OF_PAGES].map(|folder| folder.get_file(&name));
    let language = Language::parse(tag).filter(|_| files[0].is_some())?;
    let mut sources = Sources::default();
    let mut texts = Texts::new();
    for text in files.into_iter().flatten().filter_map(File::contents_utf8) {
        let id = sources.add(&name, text);
        texts.extend(read::read(sources.get(id), id).value);
    }
    let words = Arc::new(Vocabulary::new(canonical(&language), texts));
    shelf.insert(tag.to_owned(), Arc::clone(&words));
    Some(words)
}

impl Library {
    /// The words of a language. What it has no text for is said by the languages behind it:
    /// `es-MX`, then `es`, then English; a campaign's own text before the carried one of each.
    pub fn of(&self, language: &Language) -> Words {
        let own = canonical(language);
        let mut chain = self.chain(&own);
        chain.extend(self.both(LAST));
        Words {
            language: own,
            mark: match language.direction() {
                "rtl" => "<span lang=\"en\" dir=\"ltr\">",
                _ => "<span lang=\"en\">",
            },
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
        let own = self.own.get(tag).cloned();
        own.into_iter().chain(carried(tag))
    }

    /// Tells how much a language lacks that only the campaign has words for.
    fn incomplete(&self, language: &LanguageIdentifier, path: &str) -> Option<Diagnostic> {
        let chain = self.chain(language);
        let has = |id: &str| chain.iter().any(|words| words.texts.contains_key(id));
        let ids = message::all().map(|message| message.id);
        let missing: Vec<&str> = ids.clone().filter(|id| !has(id)).collect();
        if missing.is_empty() {
            return None;
        }
        let all = ids.count();
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
    language: LanguageIdentifier,
    /// What marks a text in English among such in the language.
    mark: &'static str,
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
        self.say(message, None, parts)
    }

    /// A label and what it labels, with the language's own colon.
    pub fn labelled(&self, label: &str, text: &str) -> String {
        self.with(message::ALT_BEAT, &[("label", label), ("text", text)])
    }

    /// A message whose form depends on a number, and its other parts. Where the text has
    /// `{ $shown }`, the number stands as the language writes it.
    pub fn count(&self, message: &Message, count: u64, parts: &[(&str, &str)]) -> String {
        self.say(message, Some(count), parts)
    }

    /// A number as the language writes it.
    pub fn number(&self, number: u64) -> String {
        self.numbers.write(Decimal::from(number), 0)
    }

    /// A message with the parts that a template gives: as text or, with parts that are HTML, as HTML. There, English
    /// that stands in for another language is marked as such (WCAG 2.2, 3.1.2).
    ///
    /// # Errors
    /// The name of a part that is not given.
    pub fn of_template(
        &self,
        message: &Message,
        (count, parts): (Option<u64>, &[(&str, &str)]),
        html: bool,
    ) -> Result<String, &'static str> {
        let shown = count.map(|count| self.number(count));
        let filling = Filling {
            count: count.zip(shown.as_deref()),
            parts,
            html,
        };
        let mut needed = message.parts.iter();
        if let Some(missing) = needed.find(|part| !filling.has(part)) {
            return Err(missing);
        }
        // English has every message, which a test holds.
        let Some((text, words)) = self.find(message) else {
            return Ok(String::new());
        };
        let mut said = String::new();
        filling.write(text, words.plurals.as_ref(), &mut said);
        let is_foreign = words.language.language != self.language.language;
        Ok(match html && is_foreign {
            true => format!("{}{said}</span>", self.mark),
            false => said,
        })
    }

    /// A message that has no part but a number, in each of its forms: the plural category by the Unicode CLDR, as
    /// browsers know it too, and the text. For scripts, which count by themselves.
    pub fn forms(&self, message: &Message) -> Vec<(&'static str, String)> {
        let mut forms: Vec<(&str, String)> = Vec::new();
        // In every language that the CLDR knows, each category has a number among these.
        for count in (0..=200).chain([1_000_000]) {
            let category = self.category(message, count);
            if !forms.iter().any(|(known, _)| *known == category) {
                forms.push((category, self.count(message, count, &[])));
            }
        }
        forms
    }

    /// The name of a number's plural category, in the language in which a message is said.
    fn category(&self, message: &Message, count: u64) -> &'static str {
        let rules = self
            .find(message)
            .and_then(|(_, words)| words.plurals.as_ref());
        read::category_name(rules.map_or(PluralCategory::Other, |rules| rules.category_for(count)))
    }

    fn say(&self, message: &Message, count: Option<u64>, parts: &[(&str, &str)]) -> String {
        let said = self.of_template(message, (count, parts), false);
        debug_assert!(said.is_ok(), "{} is not given all its parts", message.id);
        said.unwrap_or_default()
    }

    /// The text of a message in the nearest language that has one, and the words that it is of.
    fn find(&self, message: &Message) -> Option<(&Text, &Vocabulary)> {
        let mut chain = self.chain.iter();
        chain.find_map(|words| Some((words.texts.get(message.id)?, &**words)))
    }
}
