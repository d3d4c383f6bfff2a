//! The clock: the only place that asks the system for the time.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;

/// Tells the instant. Cheap to clone; clones share what [`Clock::set`] and [`Clock::advance`] change.
#[derive(Debug, Clone)]
pub struct Clock(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    /// Microseconds to add to the system's time, or, when it stands still, since the epoch.
    micros: AtomicI64,
    stands_still: bool,
}

impl Clock {
    /// The system's time.
    pub fn system() -> Self {
        Self::with(0, false)
    }

    /// Starts at an instant and goes on at the usual pace. For demonstrations and tests from end to end.
    pub fn starting_at(start: Timestamp) -> Self {
        let micros = start.as_microsecond().saturating_sub(system_now().as_microsecond());
        Self::with(micros, false)
    }

    /// Stands still until it is set or advanced. For tests.
    #[cfg(test)]
    pub fn standing_at(instant: Timestamp) -> Self {
        Self::with(instant.as_microsecond(), true)
    }

    fn with(micros: i64, stands_still: bool) -> Self {
        Self(Arc::new(Inner { micros: AtomicI64::new(micros), stands_still }))
    }

    /// The instant, in whole microseconds: Postgres keeps no more, so a value read back equals the one written.
    pub fn now(&self) -> Timestamp {
        let micros = self.0.micros.load(Ordering::Relaxed);
        let base = if self.0.stands_still { 0 } else { system_now().as_microsecond() };
        Timestamp::from_microsecond(base.saturating_add(micros)).unwrap_or(Timestamp::MAX)
    }

    /// Makes it this instant now. For tests, and for a demonstration's past.
    pub fn set(&self, instant: Timestamp) {
        let base = if self.0.stands_still { 0 } else { system_now().as_microsecond() };
        self.0.micros.store(instant.as_microsecond().saturating_sub(base), Ordering::Relaxed);
    }

    /// Makes it that much later.
    #[cfg(test)]
    pub fn advance(&self, span: jiff::SignedDuration) {
        let micros = i64::try_from(span.as_micros()).unwrap_or(i64::MAX);
        self.0.micros.fetch_add(micros, Ordering::Relaxed);
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the system's clock")]
fn system_now() -> Timestamp {
    Timestamp::now()
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    #[test]
    fn a_standing_clock_is_set_and_advanced_for_all_clones() {
        let start: Timestamp = "2026-09-20T09:00:00+07:00".parse().unwrap();
        let clock = Clock::standing_at(start);
        let clone = clock.clone();
        assert_eq!(clone.now(), start);
        clock.advance(SignedDuration::from_hours(24));
        assert_eq!(clone.now(), start + SignedDuration::from_hours(24));
        clone.set(start);
        assert_eq!(clock.now(), start);
    }

    #[test]
    fn a_moved_clock_goes_on_from_its_start() {
        let start: Timestamp = "2026-09-20T09:00:00+07:00".parse().unwrap();
        assert!(Clock::starting_at(start).now() >= start);
        assert!(Clock::starting_at(start).now() < Clock::system().now());
    }
}
