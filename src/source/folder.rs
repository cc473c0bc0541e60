//! The folders of a campaign's texts, as a table: their names and what kinds of file they hold.

/// A folder of texts in the content folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Folder {
    /// Numbered stories.
    Stories,
    /// Demands, by id.
    Demands,
    /// The metrics, and rows of deeds.
    Ledger,
    /// Datasets and their tables.
    Money,
    /// What organizers say of a briefing that a milestone makes.
    Briefings,
    /// Wins.
    Victories,
    /// Words of workers and of people helped.
    Testimonies,
    /// Offers, needs and dreams.
    Board,
    /// Windows, actions, rituals, and holidays.
    Calendar,
    /// Practical pages.
    Guides,
    /// All other pages.
    Pages,
    /// The tool's own words, changed or added.
    Words,
    /// Numbers that stories had before.
    Redirects,
}

impl Folder {
    /// All of them, in the order in which they are read.
    pub const ALL: [Folder; 13] = [
        Self::Stories,
        Self::Demands,
        Self::Ledger,
        Self::Money,
        Self::Briefings,
        Self::Victories,
        Self::Testimonies,
        Self::Board,
        Self::Calendar,
        Self::Guides,
        Self::Pages,
        Self::Words,
        Self::Redirects,
    ];

    /// Its name, and the endings of the files that are read in it.
    const fn about(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Self::Stories => ("stories", &["md"]),
            Self::Demands => ("demands", &["md"]),
            Self::Ledger => ("ledger", &["csv", "yaml"]),
            Self::Money => ("money", &["yaml", "csv", "json"]),
            Self::Briefings => ("briefings", &["md"]),
            Self::Victories => ("victories", &["md"]),
            Self::Testimonies => ("testimonies", &["md"]),
            Self::Board => ("board", &["yaml"]),
            Self::Calendar => ("calendar", &["yaml"]),
            Self::Guides => ("guides", &["md"]),
            Self::Pages => ("pages", &["md"]),
            Self::Words => ("words", &["ftl"]),
            Self::Redirects => ("redirects", &["yaml"]),
        }
    }

    /// Its name inside the content folder.
    pub const fn name(self) -> &'static str {
        self.about().0
    }

    /// The endings of the files that are read in it.
    pub const fn endings(self) -> &'static [&'static str] {
        self.about().1
    }
}
