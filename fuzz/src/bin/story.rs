//! Tries the law `story`.
#![no_main]

careledger_fuzz::target!(story);
