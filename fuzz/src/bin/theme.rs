//! Tries the law `theme`.
#![no_main]

careledger_fuzz::target!(theme);
