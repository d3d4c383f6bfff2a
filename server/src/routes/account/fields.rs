//! What may be typed as a mail address and as a new password. Errors are codes; their texts are `web-error-<code>`.

use app::i18n::text;
use sala::text::Lang;
use secrecy::SecretString;

use crate::store::account::normal_email;

/// Characters of a new password, at least. Length is what counts (NIST SP 800-63B): no classes of characters are asked for.
const SHORTEST: usize = 10;
/// Bytes of any password, at most: hashing longer ones would only be work.
const LONGEST: usize = 512;
/// Characters of which any script's fit into that: what people are told, who do not count bytes.
const SURE: usize = LONGEST / 4;
/// Bytes of an address (RFC 5321).
const LONGEST_EMAIL: usize = 254;

/// What is wrong with what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldError {
    EmailMissing,
    Email,
    PasswordMissing,
    PasswordShort,
    PasswordLong,
    /// The password contains the name in the address.
    PasswordLikeEmail,
    /// One of those that are tried first.
    PasswordCommon,
}

impl FieldError {
    pub fn text(self, lang: Lang) -> String {
        let code = match self {
            Self::EmailMissing => "web-error-email-missing",
            Self::Email => "web-error-email",
            Self::PasswordMissing => "web-error-password-missing",
            Self::PasswordShort => "web-error-password-short",
            Self::PasswordLong => "web-error-password-long",
            Self::PasswordLikeEmail => "web-error-password-like-email",
            Self::PasswordCommon => "web-error-password-common",
        };
        text(lang, code, &[("least", SHORTEST.into()), ("most", SURE.into())])
    }
}

/// The address in the form in which it is stored.
pub fn email(typed: &str) -> Result<String, FieldError> {
    let email = normal_email(typed);
    if email.is_empty() {
        return Err(FieldError::EmailMissing);
    }
    let address: lettre::Address = email.parse().map_err(|_| FieldError::Email)?;
    // A host without a dot is a machine nearby, an address in brackets one without a name: neither gets our mail.
    let domain = address.domain();
    let public = domain.contains('.') && !domain.starts_with('[') && !domain.ends_with('.');
    if public && email.len() <= LONGEST_EMAIL { Ok(email) } else { Err(FieldError::Email) }
}

/// A new password. `email`: the address of the account, if it is known to be one.
pub fn new_password(typed: &str, email: Option<&str>) -> Result<SecretString, FieldError> {
    if typed.is_empty() {
        return Err(FieldError::PasswordMissing);
    }
    if typed.chars().count() < SHORTEST {
        return Err(FieldError::PasswordShort);
    }
    if typed.len() > LONGEST {
        return Err(FieldError::PasswordLong);
    }
    let lower = typed.to_lowercase();
    let local = email.and_then(|email| email.split('@').next()).unwrap_or_default();
    if local.chars().count() >= 4 && lower.contains(local) {
        return Err(FieldError::PasswordLikeEmail);
    }
    if common(&lower) { Err(FieldError::PasswordCommon) } else { Ok(SecretString::from(typed)) }
}

/// A password to compare. None: nobody has such a password.
pub fn password(typed: &str) -> Option<SecretString> {
    (typed.len() <= LONGEST && !typed.is_empty()).then(|| SecretString::from(typed))
}

/// What leaked lists hold most often among the long ones, without the digits that people put behind.
const COMMON: [&str; 40] = [
    "password",
    "passw0rd",
    "qwerty",
    "qwertyuiop",
    "1q2w3e4r",
    "1qaz2wsx",
    "iloveyou",
    "iloveu",
    "sunshine",
    "princess",
    "football",
    "baseball",
    "welcome",
    "dragon",
    "monkey",
    "letmein",
    "superman",
    "batman",
    "liverpool",
    "manchester",
    "chelsea",
    "arsenal",
    "thailand",
    "bangkok",
    "siamthai",
    "suvarnabhumi",
    "immigration",
    "changeme",
    "trustno",
    "whatever",
    "computer",
    "internet",
    "samsung",
    "google",
    "facebook",
    "pokemon",
    "starwars",
    "michael",
    "jennifer",
    "woaini",
];

/// Whether it is a common word with digits and signs around, a keyboard's row, a sequence, or few characters repeated.
fn common(lower: &str) -> bool {
    let word = lower.trim_matches(|c: char| !c.is_alphabetic());
    let whole = lower.trim_end_matches(|c: char| !c.is_alphanumeric());
    if COMMON.contains(&word) || COMMON.contains(&whole) {
        return true;
    }
    let mut different: Vec<char> = lower.chars().collect();
    different.sort_unstable();
    different.dedup();
    let rows =
        ["12345678901234567890", "09876543210987654321", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm"];
    let repeated = COMMON.iter().any(|common| lower == common.repeat(lower.len() / common.len()));
    different.len() <= 3 || repeated || rows.iter().any(|row| row.contains(lower))
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret as _;

    #[test]
    fn addresses_are_trimmed_and_lowered() {
        assert_eq!(email(" Anna.Maria@Example.COM ").as_deref(), Ok("anna.maria@example.com"));
        assert_eq!(email("  "), Err(FieldError::EmailMissing));
        for wrong in [
            "anna",
            "anna@",
            "@example.com",
            "anna@localhost",
            "anna@[127.0.0.1]",
            "a b@example.com",
            "a@b@example.com",
            "anna@example.com\r\nBcc: all@example.com",
            "anna@example.com, bert@example.com",
            "Anna <anna@example.com>",
        ] {
            assert_eq!(email(wrong), Err(FieldError::Email), "{wrong:?}");
        }
        assert_eq!(email(&format!("{}@example.com", "a".repeat(250))), Err(FieldError::Email));
    }

    #[test]
    fn length_is_what_counts() {
        for good in ["correct horse battery", "หอมมะลิกับกล้วย", "我想去清迈看大象和朋友", "xkcd-93-lamp"]
        {
            assert_eq!(new_password(good, Some("anna@example.com")).unwrap().expose_secret(), good);
        }
        assert!(matches!(new_password("", None), Err(FieldError::PasswordMissing)));
        assert!(matches!(new_password("ninechars", None), Err(FieldError::PasswordShort)));
        // Ten characters, whatever their bytes.
        assert!(matches!(new_password("กกกขขขคคค", None), Err(FieldError::PasswordShort)));
        assert!(matches!(new_password(&"long word ".repeat(60), None), Err(FieldError::PasswordLong)));
    }

    #[test]
    fn the_address_is_no_password() {
        let email = Some("anna.maria@example.com");
        assert!(matches!(new_password("xxANNA.Mariaxx", email), Err(FieldError::PasswordLikeEmail)));
        assert!(matches!(new_password("anna.maria@example.com", email), Err(FieldError::PasswordLikeEmail)));
        assert!(new_password("ann wears a hat", Some("ann@example.com")).is_ok(), "short names are parts of words");
    }

    #[test]
    fn what_is_tried_first_is_refused() {
        for common in [
            "password123",
            "Password2026!",
            "1234567890",
            "qwertyuiop",
            "aaaaaaaaaa",
            "abababababab",
            "abcdefghijk",
            "!!iloveyou!!",
            "thailand2569",
            "passwordpassword",
            "1q2w3e4r!!",
        ] {
            assert!(matches!(new_password(common, None), Err(FieldError::PasswordCommon)), "{common}");
        }
    }

    #[test]
    fn whatever_was_typed_can_be_compared() {
        assert!(password("short").is_some());
        assert!(password("").is_none());
        assert!(password(&"x".repeat(LONGEST + 1)).is_none());
    }

    #[test]
    fn whoever_types_too_much_is_told_how_much_fits() {
        assert_eq!(FieldError::PasswordLong.text(Lang::En), "The password must be 128 characters or fewer");
        let widest: String = ('\u{1F300}'..).take(SURE).collect();
        assert_eq!(widest.len(), LONGEST);
        assert!(new_password(&widest, None).is_ok());
    }
}
