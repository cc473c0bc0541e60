//! Images that are made one by one become what somebody who waits can be told.

/// Whoever waits while images are made. Asked from many threads at once.
pub trait Progress: Sync {
    /// So many images are to be made.
    fn begin(&self, images: usize);
    /// One more is there.
    fn one(&self);
    /// Whether the rest is still wanted.
    fn goes_on(&self) -> bool;
}

/// Nobody waits.
pub struct Unwatched;

impl Progress for Unwatched {
    fn begin(&self, _: usize) {}
    fn one(&self) {}
    fn goes_on(&self) -> bool {
        true
    }
}
