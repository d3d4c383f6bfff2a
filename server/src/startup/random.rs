//! Randomness: the only place that draws it, for ids, tokens and keys.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};
use uuid::Uuid;

/// Draws unpredictable bytes from a generator that the system seeded. Cheap to clone; clones share it.
#[derive(Clone)]
pub struct Random(Arc<Mutex<StdRng>>);

impl std::fmt::Debug for Random {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Random")
    }
}

impl Random {
    /// Seeded by the operating system.
    #[expect(clippy::disallowed_methods, reason = "the one place that draws randomness")]
    pub fn system() -> Self {
        Self(Arc::new(Mutex::new(rand::make_rng())))
    }

    /// The same sequence at every run. For tests and for made-up data; never for secrets of real use.
    pub fn seeded(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(StdRng::seed_from_u64(seed))))
    }

    /// The system's generator, as signatures want it.
    #[expect(clippy::disallowed_methods, reason = "the one place that draws randomness")]
    #[expect(clippy::unused_self, reason = "only who may draw randomness gets it")]
    pub fn for_signatures(&self) -> ring::rand::SystemRandom {
        ring::rand::SystemRandom::new()
    }

    /// Fills the slice.
    pub fn fill(&self, bytes: &mut [u8]) {
        // A poisoned generator is still a generator.
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(bytes);
    }

    /// That many bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.fill(&mut bytes);
        bytes
    }

    /// Any number.
    pub fn u64(&self) -> u64 {
        u64::from_ne_bytes(self.bytes())
    }

    /// A number below `end`, each equally likely but for a bias of less than `end` in 2⁶⁴. `end` must not be 0.
    pub fn below(&self, end: u64) -> u64 {
        self.u64() % end
    }

    /// A time-ordered id (uuid v7) for something that begins at `now`.
    pub fn id(&self, now: Timestamp) -> Uuid {
        let millis = u64::try_from(now.as_millisecond()).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(millis, &self.bytes()).into_uuid()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_v7_and_sort_by_time() {
        let random = Random::system();
        let early: Timestamp = "2026-09-20T09:00:00+07:00".parse().unwrap();
        let late: Timestamp = "2026-09-20T09:00:01+07:00".parse().unwrap();
        let (first, second) = (random.id(early), random.id(late));
        assert_eq!(first.get_version_num(), 7);
        assert!(first < second);
        assert_ne!(random.id(early), first);
    }

    #[test]
    fn seeds_repeat_and_the_system_does_not() {
        assert_eq!(Random::seeded(7).bytes::<16>(), Random::seeded(7).bytes::<16>());
        assert_ne!(Random::system().bytes::<16>(), Random::system().bytes::<16>());
        assert!(Random::system().below(3) < 3);
    }
}
