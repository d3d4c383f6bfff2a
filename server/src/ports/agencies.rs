//! What agencies bring with which documents are issued in their name: key, certificates, mark. One folder, read when first
//! needed and kept:
//!
//! `<agency>.key.pem` (PKCS#8), `<agency>.pem` (the agency's certificate and those above it, but for the last), `<agency>.svg`.
//!
//! A demonstration makes keys and certificates of its own, under an authority of its own (`demonstration.pem`), which nobody
//! outside trusts.

use crate::documents::signature::{AgencyKey, AgencyKeyError};
use crate::startup::Random;
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, KeyUsagePurpose, date_time_ymd,
};
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write as _};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// Sala's mark, for agencies that bring none.
const MARK: &str = include_str!("../documents/mark.svg");
/// The name of the demonstration's authority, as a file and in certificates.
const AUTHORITY: (&str, &str) = ("demonstration", "Sala demonstration authority - not for real use");

/// Why nothing can be signed for an agency. The texts are for whoever operates the portal.
#[derive(Debug, thiserror::Error)]
pub enum AgencyError {
    #[error("agency {0}: its code is no name of a file")]
    Code(String),
    #[error("{path}: {source}", path = .path.display())]
    File { path: PathBuf, source: io::Error },
    #[error("{path}: others may read this key; allow its owner only: chmod 600", path = .0.display())]
    Readable(PathBuf),
    #[error("agency {agency}: {source}")]
    Key { agency: String, source: AgencyKeyError },
    #[error("a certificate of the demonstration cannot be made")]
    Certificate(#[from] rcgen::Error),
}

/// What the agencies have brought. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Agencies(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    folder: PathBuf,
    demonstration: bool,
    random: Random,
    keys: Mutex<BTreeMap<String, Arc<AgencyKey>>>,
}

impl Agencies {
    /// Reads from `folder`; with `demonstration`, makes what is missing there.
    pub fn new(folder: PathBuf, demonstration: bool, random: Random) -> Self {
        Self(Arc::new(Inner { folder, demonstration, random, keys: Mutex::default() }))
    }

    /// The key of an agency; `name` goes into the certificate of a demonstration. Reads files: call it in a blocking thread.
    pub fn key(&self, agency: &str, name: &str) -> Result<Arc<AgencyKey>, AgencyError> {
        // Held while files are read or made, so that one thread makes them.
        let mut keys = self.0.keys.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(key) = keys.get(agency) {
            return Ok(Arc::clone(key));
        }
        let path = self.path(agency, "key.pem")?;
        if self.0.demonstration && !path.exists() {
            self.make(agency, name)?;
        }
        let key = read_private(&path)?;
        let certificates = read(&self.path(agency, "pem")?)?;
        let key = AgencyKey::parse(&key, &certificates, &self.0.random)
            .map_err(|source| AgencyError::Key { agency: agency.to_owned(), source })?;
        let key = Arc::new(key);
        keys.insert(agency.to_owned(), Arc::clone(&key));
        Ok(key)
    }

    /// The agency's mark as SVG, else Sala's.
    pub fn mark(&self, agency: &str) -> Result<String, AgencyError> {
        let path = self.path(agency, "svg")?;
        match fs::read_to_string(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(MARK.to_owned()),
            read => read.map_err(|source| AgencyError::File { path, source }),
        }
    }

    /// The certificate of the demonstration's authority: what whoever verifies its documents must trust.
    #[cfg(test)]
    pub fn authority_file(&self) -> PathBuf {
        self.0.folder.join(format!("{}.pem", AUTHORITY.0))
    }

    fn path(&self, agency: &str, ending: &str) -> Result<PathBuf, AgencyError> {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_' || byte == b'-';
        if agency.is_empty() || agency == AUTHORITY.0 || !agency.bytes().all(plain) {
            return Err(AgencyError::Code(agency.to_owned()));
        }
        Ok(self.0.folder.join(format!("{agency}.{ending}")))
    }

    /// Makes a key and a certificate of the demonstration. The key comes last: whoever finds it finds the certificate.
    fn make(&self, agency: &str, name: &str) -> Result<(), AgencyError> {
        let folder = &self.0.folder;
        fs::create_dir_all(folder).map_err(|source| AgencyError::File { path: folder.clone(), source })?;
        let authority = self.authority()?;
        let mut params = subject(name);
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature, KeyUsagePurpose::ContentCommitment];
        params.use_authority_key_identifier_extension = true;
        let key = KeyPair::generate()?;
        let certificate = params.signed_by(&key, &authority)?;
        // Another process may be making them too: the first to write the certificate goes on.
        if create(&self.path(agency, "pem")?, &certificate.pem())? {
            create(&self.path(agency, "key.pem")?, &key.serialize_pem())?;
        }
        Ok(())
    }

    fn authority(&self) -> Result<CertifiedIssuer<'static, KeyPair>, AgencyError> {
        let file = |ending: &str| self.0.folder.join(format!("{}.{ending}", AUTHORITY.0));
        let path = file("key.pem");
        if !path.exists() {
            create(&path, &KeyPair::generate()?.serialize_pem())?;
        }
        let key = KeyPair::from_pem(&read_private(&path)?)?;
        let mut params = subject(AUTHORITY.1);
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let authority = CertifiedIssuer::self_signed(params, key)?;
        create(&file("pem"), &authority.pem())?;
        Ok(authority)
    }
}

/// Valid for as long as anybody will look at a demonstration, whatever its clock says.
fn subject(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params.not_before = date_time_ymd(2020, 1, 1);
    params.not_after = date_time_ymd(2049, 12, 31);
    params
}

fn read(path: &Path) -> Result<String, AgencyError> {
    fs::read_to_string(path).map_err(|source| AgencyError::File { path: path.to_owned(), source })
}

fn read_private(path: &Path) -> Result<String, AgencyError> {
    let mode = fs::metadata(path).map_err(|source| AgencyError::File { path: path.to_owned(), source })?.mode();
    if mode & 0o077 != 0 {
        return Err(AgencyError::Readable(path.to_owned()));
    }
    read(path)
}

/// Writes a new file for its owner only. False: it is there already.
fn create(path: &Path, text: &str) -> Result<bool, AgencyError> {
    let failed = |source| AgencyError::File { path: path.to_owned(), source };
    match fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
        Ok(mut file) => file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map(|()| true).map_err(failed),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(failed(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::startup::temporary_folder;

    fn agencies(folder: &Path, demonstration: bool) -> Agencies {
        Agencies::new(folder.to_owned(), demonstration, Random::seeded(1))
    }

    #[test]
    fn only_a_demonstration_makes_keys() {
        let folder = temporary_folder("agencies");
        let real = agencies(folder.path(), false);
        assert!(matches!(real.key("bangkok", "Bangkok"), Err(AgencyError::File { .. })));
        agencies(folder.path(), true).key("bangkok", "Bangkok").unwrap();
        let certificate = fs::read(folder.path().join("bangkok.pem")).unwrap();
        // Another process of the demonstration takes the same key.
        agencies(folder.path(), true).key("bangkok", "Bangkok").unwrap();
        assert_eq!(fs::read(folder.path().join("bangkok.pem")).unwrap(), certificate);
        real.key("bangkok", "Bangkok").unwrap();
    }

    #[test]
    fn the_code_of_an_agency_leads_to_no_other_file() {
        let folder = temporary_folder("agencies-path");
        for code in ["", "../bangkok", "demonstration", "a/b", "BANGKOK", "a.b", "a\0"] {
            assert!(matches!(agencies(folder.path(), true).key(code, "x"), Err(AgencyError::Code(_))), "{code}");
            assert!(agencies(folder.path(), true).mark(code).is_err(), "{code}");
        }
    }

    #[test]
    fn a_key_of_somebody_else_and_one_that_others_may_read_are_refused() {
        let folder = temporary_folder("agencies-mismatch");
        let demonstration = agencies(folder.path(), true);
        demonstration.key("bangkok", "Bangkok").unwrap();
        demonstration.key("revenue", "Revenue").unwrap();
        fs::copy(folder.path().join("revenue.pem"), folder.path().join("bangkok.pem")).unwrap();
        let mismatch = agencies(folder.path(), false).key("bangkok", "Bangkok");
        assert!(matches!(mismatch, Err(AgencyError::Key { source: AgencyKeyError::Mismatch, .. })), "{mismatch:?}");
        let path = folder.path().join("revenue.key.pem");
        fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o644)).unwrap();
        assert!(matches!(agencies(folder.path(), false).key("revenue", "x"), Err(AgencyError::Readable(_))));
    }

    #[test]
    fn an_agency_without_a_mark_has_sala_s() {
        let folder = temporary_folder("agencies-mark");
        let real = agencies(folder.path(), false);
        assert_eq!(real.mark("bangkok").unwrap(), MARK);
        fs::write(folder.path().join("bangkok.svg"), "<svg/>").unwrap();
        assert_eq!(real.mark("bangkok").unwrap(), "<svg/>");
    }
}
