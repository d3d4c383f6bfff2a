//! Codes of an authenticator app (TOTP, RFC 6238), and the recovery codes for when the telephone is lost. Pure: no store, no clock.
//!
//! SHA-1, six digits and thirty seconds, because apps take nothing else without asking. A code of the step before or after the
//! present one is taken too, since clocks differ; whoever checks sees to it that none is used twice.

use jiff::Timestamp;
use sala::text::from_thai_digits;
use totp_rs::{Builder, Secret, Totp};

use crate::startup::Random;

/// How many recovery codes there are at a time.
pub const RECOVERY_CODES: usize = 8;

/// Letters and digits of which none is taken for another.
const ALPHABET: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/// Letters of each half of a recovery code: 50 bits in all.
const HALF: usize = 5;

/// A new secret in Base32: 160 bits (RFC 4226 section 4).
pub fn new_secret(random: &Random) -> String {
    Secret::new_stack(random.bytes()).to_base32()
}

/// What an app reads from a QR code, to keep the secret under this portal's and the account's name.
pub fn uri(secret: &str, email: &str) -> String {
    let label = serde_urlencoded::to_string([("", email)]).unwrap_or_default();
    format!("otpauth://totp/Sala:{}?secret={secret}&issuer=Sala", label.trim_start_matches('=').replace('+', "%20"))
}

/// The secret to be typed: in groups of four.
pub fn grouped(secret: &str) -> String {
    let groups: Vec<&str> = (0..secret.len()).step_by(4).map(|at| &secret[at..secret.len().min(at + 4)]).collect();
    groups.join(" ")
}

/// The code that the app shows at that moment. None: the secret is not Base32.
pub fn code(secret: &str, now: Timestamp) -> Option<String> {
    Some(totp(secret)?.generate(seconds(now)).to_string())
}

/// The step whose code was typed, if it is one that counts now.
pub fn step(secret: &str, typed: &str, now: Timestamp) -> Option<i64> {
    let digits: String = from_thai_digits(typed).chars().filter(|char| !char.is_whitespace()).collect();
    if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    totp(secret)?.check(&digits, seconds(now)).and_then(|step| step.try_into().ok())
}

fn totp(secret: &str) -> Option<Totp> {
    let secret = Secret::try_from_base32(secret).ok()?;
    Builder::new().with_secret(secret).with_digits(6).with_step_duration(30).with_skew(1).build().ok()
}

fn seconds(now: Timestamp) -> u64 {
    now.as_second().try_into().unwrap_or(0)
}

/// New recovery codes, as they are shown.
pub fn recovery_codes(random: &Random) -> Vec<String> {
    let half = || -> String {
        random.bytes::<HALF>().iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect()
    };
    (0..RECOVERY_CODES).map(|_| format!("{}-{}", half(), half())).collect()
}

/// A recovery code as it was typed, in the form in which it is shown; None: it cannot be one.
pub fn recovery_code(typed: &str) -> Option<String> {
    let letters: String = typed.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
    (letters.len() == 2 * HALF).then(|| format!("{}-{}", &letters[..HALF], &letters[HALF..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret of RFC 6238 appendix B, "12345678901234567890".
    const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        // The last six of the eight digits in RFC 6238 appendix B.
        for (second, expected) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(code(SECRET, at(second)).as_deref(), Some(expected));
            assert_eq!(step(SECRET, expected, at(second)), Some(second / 30));
        }
    }

    #[test]
    fn a_clock_may_differ_by_one_step() {
        let (now, shown) = (at(2_000_000_000), "279037");
        assert_eq!(step(SECRET, "๒๗๙ ๐๓๗", now), step(SECRET, shown, now));
        for (difference, taken) in [(-60, false), (-30, true), (29, true), (59, false), (90, false)] {
            let found = step(SECRET, shown, at(now.as_second() + difference));
            assert_eq!(found.is_some(), taken, "{difference}");
        }
        for wrong in ["", "27903", "2790377", "279038", "27903a", "-79037"] {
            assert_eq!(step(SECRET, wrong, now), None, "{wrong}");
        }
        assert_eq!(step("not Base32", shown, now), None);
    }

    #[test]
    fn what_apps_read() {
        let secret = new_secret(&Random::seeded(1));
        assert_eq!(secret.len(), 32);
        assert!(code(&secret, at(0)).is_some());
        assert_eq!(uri("ABCD", "a+b c@x.th"), "otpauth://totp/Sala:a%2Bb%20c%40x.th?secret=ABCD&issuer=Sala");
        assert_eq!(grouped("ABCDEFGHIJ"), "ABCD EFGH IJ");
    }

    #[test]
    fn recovery_codes_are_read_however_they_are_typed() {
        let codes = recovery_codes(&Random::seeded(1));
        assert_eq!(codes.len(), RECOVERY_CODES);
        let [first, second, ..] = codes.as_slice() else { panic!("there are several") };
        assert_ne!(first, second);
        let typed = format!(" {} ", first.to_lowercase().replace('-', " "));
        assert_eq!(recovery_code(&typed).as_ref(), Some(first));
        assert_eq!(recovery_code("279037"), None);
    }
}
