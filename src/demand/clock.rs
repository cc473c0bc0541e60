//! A demand and a day become the state it is in and the days until or since its deadline, worded as sites
//! for freedom of information do: silence is overdue from the day after, and is never called a refusal.

use chrono::{Days, NaiveDate};

use super::{Demand, ReplyKind, Status};
use crate::holidays::Holidays;

/// How a campaign counts the days of its demands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// Days after which a reply is due, for a demand with `asked` and without `deadline`.
    pub reply_within: u32,
    /// Which days count.
    pub counted: Counted,
    /// From how many days past its deadline a demand without a reply is long overdue.
    pub long_overdue: u32,
}

impl Terms {
    /// The day by which a reply is due to what is asked on that day.
    pub fn reply_by(&self, asked: NaiveDate, holidays: &Holidays) -> NaiveDate {
        match self.counted {
            Counted::Calendar => asked + Days::new(self.reply_within.into()),
            Counted::Working => holidays.after(asked, self.reply_within),
        }
    }
}

impl Default for Terms {
    fn default() -> Terms {
        Terms {
            reply_within: 14,
            counted: Counted::Calendar,
            long_overdue: 30,
        }
    }
}

/// Which days count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// Every day.
    Calendar,
    /// Days on which offices work; a deadline on another day moves to the next of them.
    Working,
}

/// What a demand's clock shows on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// How it stands.
    pub state: State,
    /// When a reply is due, or was.
    pub due: Option<Due>,
    /// The days until then or since; nothing where counting would tell nothing: after an answer in time, or
    /// once the matter is decided.
    pub count: Option<Count>,
    /// The last day up to which the record of replies is known to be whole.
    pub as_of: NaiveDate,
}

/// How a demand stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// No reply is recorded, and the deadline is long past.
    LongOverdue,
    /// No reply is recorded, and the deadline has passed.
    Overdue,
    /// Replies came; none of them answers what was asked.
    NotAnswered,
    /// No reply is recorded, and the deadline is this day.
    DueToday,
    /// No reply is recorded, and the deadline, if there is one, lies ahead.
    Waiting,
    /// There is an answer, neither a promise nor a refusal.
    Answered,
    /// It was promised.
    Promised,
    /// A part is won.
    PartlyWon,
    /// It was refused, in so many words.
    Refused,
    /// Won.
    Won,
    /// The day on which it is asked lies ahead.
    NotYetAsked,
}

impl State {
    /// All of them, what is late first: the order of lists.
    pub const ALL: [State; 11] = [
        Self::LongOverdue,
        Self::Overdue,
        Self::NotAnswered,
        Self::DueToday,
        Self::Waiting,
        Self::Answered,
        Self::Promised,
        Self::PartlyWon,
        Self::Refused,
        Self::Won,
        Self::NotYetAsked,
    ];

    /// Its name for machines, and the end of the name of its words (`state-…`).
    pub const fn key(self) -> &'static str {
        match self {
            Self::LongOverdue => "long-overdue",
            Self::Overdue => "overdue",
            Self::NotAnswered => "not-answered",
            Self::DueToday => "due-today",
            Self::Waiting => "waiting",
            Self::Answered => "answered",
            Self::Promised => "promised",
            Self::PartlyWon => "partly-won",
            Self::Refused => "refused",
            Self::Won => "won",
            Self::NotYetAsked => "not-yet-asked",
        }
    }

    /// Whether the record has no reply to something that was asked and is not decided.
    pub fn has_no_reply(self) -> bool {
        matches!(
            self,
            Self::LongOverdue | Self::Overdue | Self::DueToday | Self::Waiting
        )
    }
}

/// When a reply is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The day, until whose end there is time.
    pub day: NaiveDate,
    /// The day that was set; another one where days off moved it.
    pub set: NaiveDate,
    /// Whether the campaign named it; if not, it follows from the day of asking.
    pub named: bool,
}

/// Days from or to a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// So many days are left.
    Left(Stretch),
    /// The deadline is this day.
    Today,
    /// So many days have gone by since the deadline.
    Past(Stretch),
}

/// A stretch of days; the first is not counted, the last is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// All days.
    pub days: u64,
    /// Those on which offices work.
    pub working: u64,
}

impl Stretch {
    fn between(first: NaiveDate, last: NaiveDate, holidays: &Holidays) -> Stretch {
        Stretch {
            days: u64::try_from((last - first).num_days()).unwrap_or(0),
            working: holidays.working_days(first, last),
        }
    }

    /// The days that count.
    pub fn counted(self, counted: Counted) -> u64 {
        match counted {
            Counted::Calendar => self.days,
            Counted::Working => self.working,
        }
    }
}

/// What was missing when a deadline had passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missed {
    /// Any reply.
    Reply,
    /// An answer: the replies left the question open.
    Answer,
}

impl Clock {
    /// The last day, up to the given one, up to which the record of replies is known to be whole: whoever
    /// tells of that day says "no reply recorded" as of this one.
    pub fn as_of(&self, day: NaiveDate) -> NaiveDate {
        self.as_of.min(day)
    }

    /// The day on which somebody last looked for a reply, if nobody has since a deadline: what came in time may
    /// be missing then, and whoever tells of that deadline tells of that day with it.
    pub fn unseen_since(&self, deadline: NaiveDate) -> Option<NaiveDate> {
        (self.as_of <= deadline).then_some(self.as_of)
    }

    /// Whether a deadline has passed and what it was set for is still owed.
    pub fn is_late(&self) -> bool {
        matches!(self.count, Some(Count::Past(_)))
    }
}

impl Demand {
    /// When a reply is due: on the deadline, or so many days after it was asked.
    pub fn due(&self, terms: &Terms, holidays: &Holidays) -> Option<Due> {
        let within = || Some(terms.reply_by(self.asked?, holidays));
        let set = self.deadline.or_else(within)?;
        let day = match terms.counted {
            Counted::Calendar => set,
            Counted::Working => holidays.working_from(set),
        };
        Some(Due {
            day,
            set,
            named: self.deadline.is_some(),
        })
    }

    /// What was still missing at the end of a day on which a reply was due, as far as the record tells. Of a
    /// demand that was decided without any reply on record, nothing is known of that day.
    pub fn missed(&self, due: NaiveDate) -> Option<Missed> {
        let asked_later = self.asked.is_some_and(|asked| asked > due);
        let answer = self.replies.iter().find(|reply| reply.kind.answers());
        let in_time = match answer {
            Some(answer) => answer.date <= due,
            None => matches!(self.status_on(due), Status::Won | Status::PartlyWon),
        };
        match self.replies_until(due).next() {
            _ if in_time || asked_later => None,
            None => Some(Missed::Reply),
            Some(_) => Some(Missed::Answer),
        }
    }

    /// What its clock shows on a day.
    pub fn clock(&self, terms: &Terms, holidays: &Holidays, today: NaiveDate) -> Clock {
        let due = self.due(terms, holidays);
        let count = due.map(|due| match due.day.cmp(&today) {
            std::cmp::Ordering::Greater => Count::Left(Stretch::between(today, due.day, holidays)),
            std::cmp::Ordering::Equal => Count::Today,
            std::cmp::Ordering::Less => Count::Past(Stretch::between(due.day, today, holidays)),
        });
        let state = self.state(terms, count, today);
        Clock {
            state,
            due,
            count: count.filter(|count| tells(state, *count)),
            as_of: self.as_of(today),
        }
    }

    fn state(&self, terms: &Terms, count: Option<Count>, today: NaiveDate) -> State {
        if self.asked.is_some_and(|asked| asked > today) {
            return State::NotYetAsked;
        }
        match self.status_on(today) {
            Status::Won => return State::Won,
            Status::PartlyWon => return State::PartlyWon,
            Status::Promised => return State::Promised,
            Status::Refused => return State::Refused,
            Status::Open => {}
        }
        if let Some(answer) = self.newest_answer(today) {
            return match answer.kind {
                ReplyKind::Promise => State::Promised,
                ReplyKind::Refusal => State::Refused,
                ReplyKind::Partial | ReplyKind::Answer | ReplyKind::NotAnAnswer => State::Answered,
            };
        }
        if self.replies_until(today).next().is_some() {
            return State::NotAnswered;
        }
        match count {
            Some(Count::Past(gone)) => {
                match gone.counted(terms.counted) >= u64::from(terms.long_overdue) {
                    true => State::LongOverdue,
                    false => State::Overdue,
                }
            }
            Some(Count::Today) => State::DueToday,
            Some(Count::Left(_)) | None => State::Waiting,
        }
    }

    /// The last day up to which the record of replies is known to be whole: the day of the build, unless the
    /// campaign says when somebody last looked.
    fn as_of(&self, today: NaiveDate) -> NaiveDate {
        let looked = self.checked_on.as_ref().map(|date| date.value);
        let newest = self
            .replies_until(today)
            .next_back()
            .map(|reply| reply.date);
        looked.map_or(today, |looked| {
            looked.max(newest.unwrap_or(looked)).min(today)
        })
    }
}

/// Whether the days tell something in that state. Who answered was not silent, so that after the deadline
/// nothing is counted; a promise is still owed, and so is an answer.
fn tells(state: State, count: Count) -> bool {
    match state {
        State::Won | State::Refused => false,
        State::Answered | State::PartlyWon | State::NotYetAsked => !matches!(count, Count::Past(_)),
        _ => true,
    }
}

#[cfg(test)]
mod tests;
