//! Tries the law `pages`.
#![no_main]

careledger_fuzz::target!(pages);
