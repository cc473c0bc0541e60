//! Tries the law `desk`.
#![no_main]

careledger_fuzz::target!(desk);
