//! Tries the law `kinds`.
#![no_main]

careledger_fuzz::target!(kinds);
