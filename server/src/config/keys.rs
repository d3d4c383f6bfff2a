//! The secret keys: what personal numbers are sealed with, found by, and what form tokens are made with.
//!
//! Written as `NAME=BASE64` of 32 bytes each, one a line in a file or with commas in a variable:
//! `seal.1`, `seal.2`, … encrypt (the highest number seals, all of them open), `lookup` makes the keyed hash by which a
//! personal number is found (it cannot change without hashing everything anew), `token` signs form tokens and links.
//! `statement.1`, `statement.2`, … sign what the QR codes of issued documents hold (the highest number signs; keep the others,
//! since papers are older than keys). `bank.NAME` is shared with that bank and signs what it says to us, and we to it.
//! A demonstration's keys carry a prefix, so that they are recognised and refused in real use.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write as _};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use secrecy::{ExposeSecret as _, SecretBox};
use sha2::Sha256;

use crate::startup::Random;

/// Begins every key of a demonstration. `-` is no digit of base64, so no real key can begin like that.
const DEMONSTRATION_PREFIX: &str = "demonstration-";

/// Begins the name of a key that is shared with a bank.
const BANK: &str = "bank.";
/// The bank of a demonstration, which needs no key of its own.
pub const SIMULATED_BANK: &str = "simulated";

type Key = SecretBox<[u8; 32]>;

/// The keys, shared by all who hold them.
#[derive(Debug, Clone)]
pub struct Keys(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    seal: BTreeMap<u16, Key>,
    lookup: Key,
    token: Key,
    banks: BTreeMap<String, Key>,
    statement: BTreeMap<u16, Key>,
    demonstration: bool,
}

/// Why there are no usable keys.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    #[error(
        "there are no secret keys. Make them once and keep them as safe as the data that they protect:\n\
         (umask 077; for name in seal.1 lookup token statement.1; do echo \"$name=$(head -c 32 /dev/urandom | base64)\"; done > sala.keys)\n\
         then start with --key-file sala.keys. To look around with made-up people use --demonstration instead."
    )]
    Missing,
    #[error(
        "these are demonstration keys, and this is not started with --demonstration.\n\
         Make real ones (start without --key-file and SALA_KEYS to see how); what was sealed with the old ones stays behind."
    )]
    Demonstration,
    #[error("the secret keys lack {0}; write it as {0}=BASE64 of 32 random bytes")]
    Lacks(&'static str),
    #[error(
        "secret key {0}: the value must be base64 of exactly 32 bytes, as `head -c 32 /dev/urandom | base64` makes it"
    )]
    Value(String),
    #[error("secret key {0}: known names are seal.1 and statement.1 to .65535, lookup, token and bank.NAME, each once")]
    Name(String),
    #[error("others may read the key file {}; allow its owner only: chmod 600 {}", .0.display(), .0.display())]
    Readable(PathBuf),
    #[error("key file {}: {source}", .path.display())]
    File { path: PathBuf, source: io::Error },
}

impl Keys {
    /// Reads `NAME=BASE64` entries, divided by commas or line breaks; `#` begins a comment.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let (mut seal, mut statement, mut banks) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let (mut lookup, mut token) = (None, None);
        let mut demonstration = false;
        let entries = text.lines().map(|line| line.split('#').next().unwrap_or_default());
        for entry in entries.flat_map(|line| line.split(',')).map(str::trim).filter(|entry| !entry.is_empty()) {
            // Only the name may appear in a message.
            let (name, value) = entry.split_once('=').ok_or_else(|| KeyError::Value("(no name)".to_owned()))?;
            let name = name.trim();
            let value = value.trim();
            let value = value.strip_prefix(DEMONSTRATION_PREFIX).inspect(|_| demonstration = true).unwrap_or(value);
            let bytes = STANDARD.decode(value).ok().and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
            let key = Key::new(Box::new(bytes.ok_or_else(|| KeyError::Value(name.to_owned()))?));
            let twice = match name {
                "lookup" => lookup.replace(key).is_some(),
                "token" => token.replace(key).is_some(),
                _ if name.starts_with(BANK) && name.len() > BANK.len() => {
                    banks.insert(name.trim_start_matches(BANK).to_owned(), key).is_some()
                }
                _ => {
                    let (kind, number) = name.split_once('.').unwrap_or_default();
                    let known = match kind {
                        "seal" => Some(&mut seal),
                        "statement" => Some(&mut statement),
                        _ => None,
                    };
                    let version = number.parse().ok().filter(|number: &u16| *number > 0);
                    let (known, version) = known.zip(version).ok_or_else(|| KeyError::Name(name.to_owned()))?;
                    known.insert(version, key).is_some()
                }
            };
            if twice {
                return Err(KeyError::Name(name.to_owned()));
            }
        }
        if seal.is_empty() {
            return Err(KeyError::Lacks("seal.1"));
        }
        if statement.is_empty() {
            return Err(KeyError::Lacks("statement.1"));
        }
        Ok(Self(Arc::new(Inner {
            seal,
            lookup: lookup.ok_or(KeyError::Lacks("lookup"))?,
            token: token.ok_or(KeyError::Lacks("token"))?,
            banks,
            statement,
            demonstration,
        })))
    }

    /// Reads a file that only its owner may read.
    pub fn read(path: &Path) -> Result<Self, KeyError> {
        let failed = |source| KeyError::File { path: path.to_owned(), source };
        let mode = fs::metadata(path).map_err(failed)?.mode();
        if mode & 0o077 != 0 {
            return Err(KeyError::Readable(path.to_owned()));
        }
        Self::parse(&fs::read_to_string(path).map_err(failed)?)
    }

    /// The keys of a demonstration: those of the file, which is made when it is missing.
    ///
    /// The portal and its bank may start at the same moment. One of them makes the file, behind a lock of the folder, and puts it in
    /// its place whole: whoever reads it without the lock finds all of it or nothing.
    pub fn read_or_create_demonstration(path: &Path, random: &Random) -> Result<Self, KeyError> {
        let failed = |source| KeyError::File { path: path.to_owned(), source };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(failed)?;
        let locked = fs::File::open(folder).map_err(failed)?;
        locked.lock().map_err(failed)?;
        let keys = Self::read_or_create_alone(path, random);
        // What was put in its place stays there also when the machine stops.
        locked.sync_all().map_err(failed)?;
        keys
    }

    fn read_or_create_alone(path: &Path, random: &Random) -> Result<Self, KeyError> {
        let failed = |source| KeyError::File { path: path.to_owned(), source };
        match Self::read(path) {
            Err(KeyError::File { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
                let lines = ["seal.1", "lookup", "token", "statement.1"].map(|name| demonstration_line(name, random));
                let text = format!("# Keys of a demonstration: not for real use.\n{}", lines.concat());
                put_in_place(path, &text).map_err(failed)?;
                Self::read(path)
            }
            // Made before there was such a key.
            Err(KeyError::Lacks(name)) => {
                let before = fs::read_to_string(path).map_err(failed)?;
                let text = format!("{}\n{}", before.trim_end(), demonstration_line(name, random));
                put_in_place(path, &text).map_err(failed)?;
                Self::read(path)
            }
            keys => keys,
        }
    }

    /// The key that seals now, and its number, which is stored with what it sealed.
    pub fn seal(&self) -> (u16, &[u8; 32]) {
        let (version, key) = self.0.seal.last_key_value().expect("parse refuses keys without one that seals");
        (*version, key.expose_secret())
    }

    /// The key of that number, to open what it sealed.
    pub fn open(&self, version: u16) -> Option<&[u8; 32]> {
        self.0.seal.get(&version).map(secrecy::ExposeSecret::expose_secret)
    }

    /// The key of the hash by which personal numbers are found.
    pub fn lookup(&self) -> &[u8; 32] {
        self.0.lookup.expose_secret()
    }

    /// The key that signs form tokens and links.
    pub fn token(&self) -> &[u8; 32] {
        self.0.token.expose_secret()
    }

    /// The key that is shared with a bank. A demonstration's bank has one that is made of the others.
    pub fn bank(&self, name: &str) -> Option<[u8; 32]> {
        if let Some(key) = self.0.banks.get(name) {
            return Some(*key.expose_secret());
        }
        let made = || {
            let mut mac = Hmac::<Sha256>::new_from_slice(self.token()).expect("HMAC takes keys of any length");
            mac.update(b"bank\0");
            mac.finalize().into_bytes().into()
        };
        (self.demonstration() && name == SIMULATED_BANK).then(made)
    }

    /// The keys that sign statements, by number.
    pub fn statement(&self) -> impl Iterator<Item = (u16, &[u8; 32])> {
        self.0.statement.iter().map(|(number, key)| (*number, key.expose_secret()))
    }

    /// Whether one of them was made for a demonstration.
    pub fn demonstration(&self) -> bool {
        self.0.demonstration
    }
}

/// Writes a file of secrets beside its place and moves it there. Only for whoever holds the folder's lock: the name beside it is always
/// the same, so that what was left by a start that was cut off is written over.
fn put_in_place(path: &Path, text: &str) -> io::Result<()> {
    let beside = path.with_extension("new");
    match fs::remove_file(&beside) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&beside)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&beside, path)
}

fn demonstration_line(name: &str, random: &Random) -> String {
    format!("{name}={DEMONSTRATION_PREFIX}{}\n", STANDARD.encode(random.bytes::<32>()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(name: &str, byte: u8) -> String {
        format!("{name}={}", STANDARD.encode([byte; 32]))
    }

    #[test]
    fn the_newest_key_seals_and_all_open() {
        let text = [
            line("seal.1", 1),
            "# old".to_owned(),
            line("seal.2", 2),
            line("lookup", 3),
            line("token", 4),
            line("statement.3", 5),
        ]
        .join("\n");
        let keys = Keys::parse(&text).unwrap();
        assert_eq!(keys.seal(), (2, &[2; 32]));
        assert_eq!(keys.open(1), Some(&[1; 32]));
        assert_eq!(keys.open(3), None);
        assert_eq!((keys.lookup(), keys.token()), (&[3; 32], &[4; 32]));
        assert_eq!(keys.statement().collect::<Vec<_>>(), [(3, &[5; 32])]);
        assert!(!keys.demonstration());
    }

    #[test]
    fn wrong_keys_are_named_without_their_value() {
        for (text, part) in [
            ("seal.1=c2hvcnQ=".to_owned(), "seal.1"),
            (line("seal.0", 1), "seal.0"),
            (line("seals", 1), "seals"),
            ([line("token", 1), line("token", 1)].join(","), "token"),
            (line("seals.1", 1), "seals.1"),
            (line("statement.0", 1), "statement.0"),
            (line("seal.1", 1), "statement.1"),
            ([line("seal.1", 1), line("statement.1", 1)].join(","), "lookup"),
            (line("lookup", 1), "seal.1"),
        ] {
            let message = Keys::parse(&text).unwrap_err().to_string();
            assert!(message.contains(part), "{message}");
            assert!(!message.contains("c2hvcnQ") && !message.contains("AQEB"), "{message}");
        }
    }

    #[test]
    fn a_demonstration_from_before_gets_the_key_it_lacks() {
        let folder = crate::startup::temporary_folder("keys-before");
        let path = folder.path().join("keys");
        let before = [line("seal.1", 1), line("lookup", 3), line("token", 4), String::new()].join("\n");
        fs::write(&path, before).unwrap();
        fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
        let keys = Keys::read_or_create_demonstration(&path, &Random::seeded(1)).unwrap();
        assert_eq!((keys.seal(), keys.statement().count()), ((1, &[1; 32]), 1));
        let again = Keys::read_or_create_demonstration(&path, &Random::seeded(2)).unwrap();
        assert_eq!(keys.statement().next(), again.statement().next());
    }

    /// Portal, bank and whoever reads the file meanwhile: nobody finds half of it, and all have the same keys. Also where a file from
    /// before lacks one.
    #[test]
    fn who_starts_at_the_same_moment_has_the_same_keys() {
        let before = [line("seal.1", 1), line("lookup", 3), line("token", 4)].join("\n");
        for round in 0..20 {
            let folder = crate::startup::temporary_folder("keys-together");
            let path = folder.path().join("data").join("keys");
            let lacking = round % 2 == 1;
            if lacking {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                put_in_place(&path, &before).unwrap();
            }
            let barrier = std::sync::Barrier::new(9);
            let start = |seed| {
                barrier.wait();
                Keys::read_or_create_demonstration(&path, &Random::seeded(seed)).unwrap()
            };
            let look = || {
                barrier.wait();
                loop {
                    match Keys::read(&path) {
                        Err(KeyError::File { source, .. }) if source.kind() == io::ErrorKind::NotFound => {}
                        Err(KeyError::Lacks("statement.1")) if lacking => {}
                        keys => return keys.unwrap(),
                    }
                }
            };
            let all: Vec<Keys> = std::thread::scope(|scope| {
                let starters: Vec<_> = (0..8).map(|seed| scope.spawn(move || start(round * 8 + seed))).collect();
                let reader = scope.spawn(look);
                starters.into_iter().chain([reader]).map(|thread| thread.join().unwrap()).collect()
            });
            let kept = Keys::read(&path).unwrap();
            for keys in all {
                assert_eq!((keys.seal(), keys.lookup(), keys.token()), (kept.seal(), kept.lookup(), kept.token()));
                assert!(keys.statement().eq(kept.statement()));
            }
            let names: Vec<_> =
                fs::read_dir(path.parent().unwrap()).unwrap().map(|file| file.unwrap().file_name()).collect();
            assert_eq!(names, ["keys"]);
            assert_eq!(fs::metadata(&path).unwrap().mode() & 0o777, 0o600);
        }
    }

    /// A start that was cut off left its file; the next one is not held up by it, and takes nothing from it.
    #[test]
    fn what_a_start_that_was_cut_off_left_is_written_over() {
        let folder = crate::startup::temporary_folder("keys-cut-off");
        let path = folder.path().join("keys");
        fs::write(path.with_extension("new"), "seal.1=").unwrap();
        let keys = Keys::read_or_create_demonstration(&path, &Random::seeded(1)).unwrap();
        assert_eq!(keys.lookup(), Keys::read(&path).unwrap().lookup());
        assert!(!path.with_extension("new").exists());
    }

    #[test]
    fn a_file_that_others_may_read_is_refused() {
        let folder = crate::startup::temporary_folder("keys-readable");
        let path = folder.path().join("keys");
        let keys = Keys::read_or_create_demonstration(&path, &Random::seeded(1)).unwrap();
        assert!(keys.demonstration());
        fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o640)).unwrap();
        assert!(matches!(Keys::read(&path), Err(KeyError::Readable(_))));
    }
}
