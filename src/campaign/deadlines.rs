//! The demands, the settings and the holidays become deadlines, and what each demand's clock shows.

use chrono::NaiveDate;

use super::Campaign;
use crate::demand::{Clock, Demand, Due};

impl Campaign {
    /// When a reply to a demand is due.
    pub fn due(&self, demand: &Demand) -> Option<Due> {
        demand.due(&self.settings.terms, &self.holidays)
    }

    /// What the clock of a demand shows on the day of the build.
    pub fn clock(&self, demand: &Demand) -> Clock {
        demand.clock(&self.settings.terms, &self.holidays, self.today)
    }

    /// The day by which a reply is due to what is asked on that day.
    pub fn reply_by(&self, asked: NaiveDate) -> NaiveDate {
        self.settings.terms.reply_by(asked, &self.holidays)
    }
}
