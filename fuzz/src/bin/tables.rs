//! Tries the law `tables`.
#![no_main]

careledger_fuzz::target!(tables);
