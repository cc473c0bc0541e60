//! Tries the law `scraps`.
#![no_main]

careledger_fuzz::target!(scraps);
