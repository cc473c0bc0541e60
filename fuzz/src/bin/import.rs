//! Tries the law `import`.
#![no_main]

careledger_fuzz::target!(import);
