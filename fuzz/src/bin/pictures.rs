//! Tries the law `pictures`.
#![no_main]

careledger_fuzz::target!(pictures);
