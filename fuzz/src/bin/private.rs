//! Tries the law `private`.
#![no_main]

careledger_fuzz::target!(private);
