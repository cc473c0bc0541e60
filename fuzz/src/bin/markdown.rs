//! Tries the law `markdown`.
#![no_main]

careledger_fuzz::target!(markdown);
