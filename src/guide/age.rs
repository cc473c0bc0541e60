//! English text becomes the age from which it can be read.
//!
//! The Flesch–Kincaid grade level (Kincaid, Fishburne, Rogers, Chissom: Derivation of New Readability
//! Formulas for Navy Enlisted Personnel, Research Branch Report 8-75, 1975):
//!
//! > 0.39 × words / sentences + 11.8 × syllables / words − 15.59
//!
//! A child is in grade 1 of a school in the United States at the age of six, so that five is added. The
//! formula was found with English texts and holds for no other language. Syllables are counted by
//! groups of vowels, which is right for about nine words in ten and evens out over a text.

/// From which age a text can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// As its author says.
    Given(u32),
    /// As the formula says.
    Computed(u32),
}

/// The fewest words of which the formula says anything; its authors used passages of 150.
const FEWEST_WORDS: usize = 100;

/// The age in years from which an English text can be read, out of its paragraphs without markup;
/// nothing for a text that is too short to tell. A paragraph ends a sentence, as a heading or an entry
/// of a list does.
pub fn reading_age(paragraphs: &[String]) -> Option<u32> {
    let (mut words, mut sentences, mut syllables) = (0, 0, 0);
    for paragraph in paragraphs {
        for sentence in paragraph.split_inclusive(['.', '!', '?', ':', ';']) {
            let in_it = sentence.split_whitespace();
            let counts: Vec<usize> = in_it.map(syllables_of).filter(|count| *count > 0).collect();
            words += counts.len();
            syllables += counts.iter().sum::<usize>();
            sentences += usize::from(!counts.is_empty());
        }
    }
    if words < FEWEST_WORDS {
        return None;
    }
    let [words, sentences, syllables] = [words, sentences, syllables].map(|count| count as f64);
    let grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    // Below school age the formula says nothing, and above it nobody needs to know.
    Some((grade + 5.0).round().clamp(6.0, 18.0) as u32)
}

/// Syllables of an English word; none of what has no letter.
fn syllables_of(word: &str) -> usize {
    let letters: String = (word.chars().filter(|c| c.is_alphabetic()))
        .flat_map(char::to_lowercase)
        .collect();
    if letters.is_empty() {
        return 0;
    }
    let is_vowel = |c: char| "aeiouyàâäáéèêëíìîïóòôöúùûü".contains(c);
    let mut groups = 0;
    let mut before = false;
    for c in letters.chars() {
        groups += usize::from(is_vowel(c) && !before);
        before = is_vowel(c);
    }
    // An e at the end is silent, but not in `table`.
    let silent = letters.ends_with('e') && !letters.ends_with("le");
    let ed = letters.ends_with("ed") && !letters.ends_with("ted") && !letters.ends_with("ded");
    groups.saturating_sub(usize::from(silent || ed)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_as_they_are_said() {
        for (word, count) in [
            ("care", 1),
            ("table", 2),
            ("emergency", 4),
            ("walked", 1),
            ("needed", 2),
            ("the", 1),
            ("911", 0),
            ("nurse's", 2),
        ] {
            assert_eq!(syllables_of(word), count, "{word}");
        }
    }

    #[test]
    fn long_words_and_sentences_need_older_readers() {
        let easy = vec!["We go to the shop. It is near. The cat sits on a mat. ".repeat(20)];
        let hard = vec![
            "Administrative determinations regarding eligibility necessitate comprehensive documentation of extraordinary circumstances ".repeat(20),
        ];
        assert_eq!(reading_age(&easy), Some(6));
        assert_eq!(reading_age(&hard), Some(18));
        assert_eq!(reading_age(&["Too short to tell.".to_owned()]), None);
    }
}
