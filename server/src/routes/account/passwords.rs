//! Passwords: argon2id, away from the threads that serve, and only a few at once, because each takes its 19 MiB.

use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher as _, PasswordVerifier as _, Version};
use secrecy::{ExposeSecret as _, SecretString};
use tokio::sync::{OnceCell, Semaphore};

use crate::startup::Random;
use crate::web::WebError;

/// OWASP's recommendation: 19 MiB, two passes, one lane. Raising them takes effect at each holder's next sign-in.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// Hashes and compares passwords. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Passwords {
    permits: Arc<Semaphore>,
    /// The hash of nothing that anybody knows, for accounts that do not exist.
    decoy: Arc<OnceCell<String>>,
    random: Random,
}

/// What comparing led to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    Wrong,
    Right {
        /// The same password hashed with today's parameters, when the stored hash has others.
        rehashed: Option<String>,
    },
}

impl Passwords {
    /// At most one hash a processor at once.
    pub fn new(random: &Random) -> Self {
        let processors = std::thread::available_parallelism().map_or(2, usize::from);
        Self { permits: Arc::new(Semaphore::new(processors)), decoy: Arc::default(), random: random.clone() }
    }

    /// The PHC string to store.
    pub async fn hash(&self, password: SecretString) -> Result<String, WebError> {
        let salt = self.random.bytes();
        self.blocking(move || hash(&password, salt)).await?
    }

    /// Compares. Takes as long without a stored hash as with one; the answer is then always no.
    pub async fn verify(&self, password: SecretString, stored: Option<String>) -> Result<Verdict, WebError> {
        let known = stored.is_some();
        let stored = match stored {
            Some(stored) => stored,
            None => self.decoy().await?,
        };
        let salt = self.random.bytes();
        let verdict = self.blocking(move || verify(&password, &stored, salt)).await??;
        Ok(if known { verdict } else { Verdict::Wrong })
    }

    async fn decoy(&self) -> Result<String, WebError> {
        let make = || async {
            let unknown: [u8; 32] = self.random.bytes();
            self.hash(SecretString::from(unknown.map(|byte| char::from(b'a' + byte % 26)).iter().collect::<String>()))
                .await
        };
        self.decoy.get_or_try_init(make).await.cloned()
    }

    async fn blocking<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, WebError> {
        let permit = self.permits.clone().acquire_owned().await.map_err(|_| WebError::internal("passwords closed"))?;
        let done = tokio::task::spawn_blocking(move || {
            // Kept until the work is done, even when nobody waits for it any more.
            let _permit = permit;
            work()
        });
        done.await.map_err(|_| WebError::internal("a password hash was cut off"))
    }
}

fn argon2() -> Argon2<'static> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).expect("the parameters are within bounds");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

fn hash(password: &SecretString, salt: [u8; 16]) -> Result<String, WebError> {
    let hashed = argon2().hash_password_with_salt(password.expose_secret().as_bytes(), &salt);
    hashed.map(|hashed| hashed.to_string()).map_err(|error| WebError::internal(format!("argon2: {error}")))
}

fn verify(password: &SecretString, stored: &str, salt: [u8; 16]) -> Result<Verdict, WebError> {
    let unreadable = || WebError::internal("a stored password hash cannot be read");
    let parsed = PasswordHash::new(stored).map_err(|_| unreadable())?;
    match argon2().verify_password(password.expose_secret().as_bytes(), &parsed) {
        Ok(()) => {}
        Err(argon2::password_hash::Error::PasswordInvalid) => return Ok(Verdict::Wrong),
        Err(error) => return Err(WebError::internal(format!("argon2: {error}"))),
    }
    let params = Params::try_from(&parsed).map_err(|_| unreadable())?;
    let current = parsed.algorithm.as_str() == "argon2id"
        && (params.m_cost(), params.t_cost(), params.p_cost()) == (MEMORY_KIB, PASSES, LANES);
    let rehashed = if current { None } else { Some(hash(password, salt)?) };
    Ok(Verdict::Right { rehashed })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(text: &str) -> SecretString {
        SecretString::from(text)
    }

    #[tokio::test]
    async fn passwords_are_stored_as_argon2id_and_never_twice_the_same() {
        let passwords = Passwords::new(&Random::seeded(1));
        let stored = passwords.hash(secret("หอมมะลิ กับ กล้วย")).await.unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{stored}");
        assert_ne!(passwords.hash(secret("หอมมะลิ กับ กล้วย")).await.unwrap(), stored);
        let right = passwords.verify(secret("หอมมะลิ กับ กล้วย"), Some(stored.clone())).await.unwrap();
        assert_eq!(right, Verdict::Right { rehashed: None });
        assert_eq!(passwords.verify(secret("หอมมะลิ กับ กล้ว"), Some(stored)).await.unwrap(), Verdict::Wrong);
    }

    #[tokio::test]
    async fn nobody_knows_the_password_of_an_account_that_does_not_exist() {
        let passwords = Passwords::new(&Random::seeded(1));
        assert_eq!(passwords.verify(secret("anything at all"), None).await.unwrap(), Verdict::Wrong);
        assert!(passwords.decoy.get().unwrap().starts_with("$argon2id$"), "a real hash was compared");
    }

    #[tokio::test]
    async fn weaker_hashes_are_renewed() {
        let weak = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(8 * 1024, 1, 1, None).unwrap());
        let stored = weak.hash_password_with_salt(b"correct horse", &[1; 16]).unwrap().to_string();
        let passwords = Passwords::new(&Random::seeded(1));
        let Verdict::Right { rehashed: Some(rehashed) } =
            passwords.verify(secret("correct horse"), Some(stored.clone())).await.unwrap()
        else {
            panic!("right, and hashed anew")
        };
        let again = passwords.verify(secret("correct horse"), Some(rehashed)).await.unwrap();
        assert_eq!(again, Verdict::Right { rehashed: None });
        assert_eq!(passwords.verify(secret("wrong horse"), Some(stored)).await.unwrap(), Verdict::Wrong);
    }

    #[tokio::test]
    async fn a_damaged_hash_is_our_fault() {
        let passwords = Passwords::new(&Random::seeded(1));
        let verdict = passwords.verify(secret("anything at all"), Some("plain".to_owned())).await;
        assert!(matches!(verdict, Err(WebError::Internal { .. })), "{verdict:?}");
    }
}
