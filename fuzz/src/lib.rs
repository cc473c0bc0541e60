//! The laws of the tests become targets for libFuzzer.

/// What the tests of the repository share, as far as the laws need it.
#[path = "../../tests/support"]
#[allow(dead_code, reason = "the tests use the rest")]
pub mod support {
    pub mod case;
    pub mod film;
    pub mod html;
    pub mod laws;
    pub mod photo;
}

#[doc(hidden)]
pub use libfuzzer_sys;

/// A target of that name: libFuzzer makes inputs, and the law of the same name must hold for all of them.
#[macro_export]
macro_rules! target {
    ($law:ident) => {
        $crate::libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
            $crate::support::laws::$law(bytes);
        });
    };
}
