//! Tries the law `recordings`.
#![no_main]

careledger_fuzz::target!(recordings);
