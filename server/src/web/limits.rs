//! How often somebody may: per address, because that is all we know of a stranger, and per account for what costs us or
//! others something. Offices, hotels and mobile networks share addresses, so those limits are wide and the account's are
//! narrow. Counted in this process only: with several servers the limits are as many times wider.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use governor::clock::Clock as _;
use governor::middleware::NoOpMiddleware;
use governor::nanos::Nanos;
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};
use uuid::Uuid;

use super::error::WebError;
use crate::startup::Clock;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Any request.
    Request,
    SignIn,
    /// Typing the code of an authenticator app: one of a million, three of which count.
    Code,
    Register,
    /// Asking for a mail.
    Mail,
    /// Filing a case, or beginning to.
    File,
    /// Asking for a code on a telephone.
    Sms,
    /// Reading a calendar by its secret address.
    Calendar,
    /// Handing in files.
    Upload,
    /// The same without an account, which costs a stranger nothing: some families behind one address.
    GuestUpload,
    /// Asking whether a document is genuine.
    Check,
    /// Asking a rule in public, which costs microseconds; a program may well ask for each row of a file.
    Rule,
    /// Asking as a carrier whether a card is valid: a desk may check in a whole flight.
    Carrier,
    /// Opening an arrival card by what stands on it; of an account: of a card.
    FindCard,
}

/// How many at once, and after how long one more.
struct Rate {
    act: Act,
    address: (u32, Duration),
    account: (u32, Duration),
}

const RATES: [Rate; 14] = [
    Rate { act: Act::Request, address: (300, Duration::from_millis(50)), account: (300, Duration::from_millis(100)) },
    Rate { act: Act::SignIn, address: (30, Duration::from_secs(4)), account: (10, Duration::from_secs(30)) },
    Rate { act: Act::Code, address: (30, Duration::from_secs(4)), account: (5, Duration::from_mins(2)) },
    Rate { act: Act::Register, address: (10, Duration::from_mins(1)), account: (3, Duration::from_mins(10)) },
    Rate { act: Act::Mail, address: (10, Duration::from_mins(1)), account: (3, Duration::from_mins(10)) },
    Rate { act: Act::Sms, address: (10, Duration::from_mins(1)), account: (3, Duration::from_mins(10)) },
    Rate { act: Act::Calendar, address: (120, Duration::from_secs(1)), account: (20, Duration::from_mins(1)) },
    Rate { act: Act::Upload, address: (300, Duration::from_secs(1)), account: (60, Duration::from_secs(10)) },
    Rate { act: Act::GuestUpload, address: (40, Duration::from_secs(10)), account: (40, Duration::from_secs(10)) },
    Rate { act: Act::File, address: (60, Duration::from_secs(2)), account: (20, Duration::from_secs(30)) },
    Rate { act: Act::Rule, address: (1000, Duration::from_millis(20)), account: (1000, Duration::from_millis(20)) },
    Rate { act: Act::Carrier, address: (300, Duration::from_millis(50)), account: (600, Duration::from_millis(20)) },
    Rate { act: Act::FindCard, address: (20, Duration::from_secs(20)), account: (5, Duration::from_mins(5)) },
    Rate { act: Act::Check, address: (120, Duration::from_secs(1)), account: (120, Duration::from_secs(1)) },
];

/// After so many checks, keys that are at rest are forgotten.
const TIDY_EVERY: u32 = 4096;

/// Governor asks the portal's clock, so that tests need no waiting.
#[derive(Debug, Clone)]
struct LimitClock(Clock);

impl governor::clock::Clock for LimitClock {
    type Instant = Nanos;

    fn now(&self) -> Nanos {
        u64::try_from(self.0.now().as_nanosecond()).unwrap_or(0).into()
    }
}

type Limiter = RateLimiter<u128, DashMapStateStore<u128>, LimitClock, NoOpMiddleware<Nanos>>;

/// All counters of this process. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Limits(Option<Arc<Inner>>);

struct Inner {
    counters: Vec<(Act, Limiter, Limiter)>,
    clock: LimitClock,
    checks: AtomicU32,
}

impl std::fmt::Debug for Inner {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Limits")
    }
}

impl Limits {
    pub fn new(clock: &Clock) -> Self {
        let clock = LimitClock(clock.clone());
        let limiter = |(burst, period): (u32, Duration)| {
            let quota = Quota::with_period(period).expect("no period is zero");
            let quota = quota.allow_burst(NonZeroU32::new(burst).expect("no burst is zero"));
            RateLimiter::dashmap_with_clock(quota, clock.clone())
        };
        let counters = RATES.iter().map(|rate| (rate.act, limiter(rate.address), limiter(rate.account))).collect();
        Self(Some(Arc::new(Inner { counters, clock: clock.clone(), checks: AtomicU32::new(0) })))
    }

    /// None at all: for measuring, and for browsers that go through every page in a minute. Only of a demonstration.
    pub fn none() -> Self {
        Self(None)
    }

    /// Counts an act of whoever is behind the address. A network of IPv6 (/64) is one customer.
    pub fn check_address(&self, act: Act, address: IpAddr) -> Result<(), WebError> {
        let key = match address.to_canonical() {
            IpAddr::V4(address) => u128::from(address.to_bits()),
            IpAddr::V6(address) => address.to_bits() >> 64 << 64,
        };
        self.check(act, key, |(_, by_address, _)| by_address)
    }

    /// Counts an act of an account.
    pub fn check_account(&self, act: Act, account: impl Into<Uuid>) -> Result<(), WebError> {
        self.check(act, account.into().as_u128(), |(.., by_account)| by_account)
    }

    /// Counts an act that names an account which there may or may not be: by the keyed hash of its mail address.
    pub fn check_hash(&self, act: Act, hash: &[u8; 32]) -> Result<(), WebError> {
        let key = hash.first_chunk().map_or(0, |first| u128::from_be_bytes(*first));
        self.check(act, key, |(.., by_account)| by_account)
    }

    fn check(
        &self,
        act: Act,
        key: u128,
        choose: impl Fn(&(Act, Limiter, Limiter)) -> &Limiter,
    ) -> Result<(), WebError> {
        let Some(inner) = &self.0 else { return Ok(()) };
        let Some(limiter) = inner.counters.iter().find(|(counted, ..)| *counted == act).map(choose) else {
            return Ok(());
        };
        if inner.checks.fetch_add(1, Ordering::Relaxed) % TIDY_EVERY == TIDY_EVERY - 1 {
            inner.tidy();
        }
        let checked = limiter.check_key(&key);
        checked.map_err(|until| WebError::TooMany { retry_after: until.wait_time_from(inner.clock.now()) })
    }
}

impl Inner {
    fn tidy(&self) {
        for (_, by_address, by_account) in &self.counters {
            by_address.retain_recent();
            by_account.retain_recent();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::SignedDuration;

    fn clock() -> Clock {
        Clock::standing_at("2026-09-20T09:00:00+07:00".parse().unwrap())
    }

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn a_burst_and_then_one_at_a_time() {
        let clock = clock();
        let limits = Limits::new(&clock);
        let here = address("203.0.113.7");
        for _ in 0..10 {
            limits.check_address(Act::Register, here).unwrap();
        }
        let Err(WebError::TooMany { retry_after }) = limits.check_address(Act::Register, here) else {
            panic!("the eleventh is too many")
        };
        assert_eq!(retry_after, Duration::from_mins(1));
        // Others, and other acts, are not concerned.
        limits.check_address(Act::Register, address("203.0.113.8")).unwrap();
        limits.check_address(Act::SignIn, here).unwrap();
        clock.advance(SignedDuration::from_mins(1));
        limits.check_address(Act::Register, here).unwrap();
        assert!(limits.check_address(Act::Register, here).is_err());
    }

    #[test]
    fn a_network_of_ipv6_is_one_customer() {
        let limits = Limits::new(&clock());
        for host in 1..=10 {
            limits.check_address(Act::Register, address(&format!("2001:db8::{host}"))).unwrap();
        }
        assert!(limits.check_address(Act::Register, address("2001:db8::ffff")).is_err());
        limits.check_address(Act::Register, address("2001:db8:0:1::1")).unwrap();
        limits.check_address(Act::Register, address("::ffff:203.0.113.7")).unwrap();
    }

    #[test]
    fn accounts_count_apart_from_addresses() {
        let limits = Limits::new(&clock());
        let account = Uuid::from_u128(1);
        for _ in 0..20 {
            limits.check_account(Act::File, account).unwrap();
        }
        assert!(limits.check_account(Act::File, account).is_err());
        limits.check_account(Act::File, Uuid::from_u128(2)).unwrap();
        for _ in 0..3 {
            limits.check_hash(Act::Mail, &[9; 32]).unwrap();
        }
        assert!(limits.check_hash(Act::Mail, &[9; 32]).is_err());
        for _ in 0..1000 {
            Limits::none().check_account(Act::File, account).unwrap();
        }
    }

    #[test]
    fn keys_at_rest_are_forgotten() {
        let clock = clock();
        let limits = Limits::new(&clock);
        for host in 0..100_u32 {
            limits.check_address(Act::Request, IpAddr::from(host.to_be_bytes())).unwrap();
        }
        let inner = limits.0.as_ref().unwrap();
        let held = |inner: &Inner| inner.counters.iter().map(|(_, by_address, _)| by_address.len()).sum::<usize>();
        assert_eq!(held(inner), 100);
        clock.advance(SignedDuration::from_hours(1));
        inner.tidy();
        assert_eq!(held(inner), 0);
    }
}
