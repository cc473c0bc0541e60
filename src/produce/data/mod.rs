//! What the campaign counts becomes files of open data.

pub(super) mod ledger;
