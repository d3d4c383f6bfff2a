//! Signed files as strangers' software sees them: `pyHanko` (`PyPI`) validates them, in a process of its own.

use super::*;
use crate::documents::paper::tests::{licence, of_each_kind, receipt};
use crate::ports::agencies::Agencies;
use crate::startup::{Random, TemporaryFolder, temporary_folder};
use std::path::{Path, PathBuf};
use std::process::Command;

const MARK: &str = include_str!("../mark.svg");

/// Python with what the tests verify with; `script/setup --tests` installs it.
pub fn python() -> PathBuf {
    crate::testing::tool("verify-venv/bin/python")
}

/// What pyHanko says of a file: bottom line, coverage, level, signer.
pub fn validated(file: &[u8], trust: &Path, folder: &TemporaryFolder) -> serde_json::Value {
    let path = folder.path().join("signed.pdf");
    std::fs::write(&path, file).unwrap();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/src/documents/signature/validate.py");
    let output = Command::new(python()).arg(script).arg(&path).arg(trust).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

struct World {
    folder: TemporaryFolder,
    agencies: Agencies,
}

impl World {
    fn new(name: &str) -> Self {
        let folder = temporary_folder(name);
        let agencies = Agencies::new(folder.path().to_owned(), true, Random::seeded(1));
        Self { folder, agencies }
    }

    fn signed(&self, pdf: &[u8]) -> Vec<u8> {
        let key = self.agencies.key("bangkok", "Bangkok Metropolitan Administration").unwrap();
        let at = "2026-11-20T10:00:00+07:00".parse().unwrap();
        sign(pdf, &key, at, false).unwrap().finish(None).unwrap()
    }

    fn validated(&self, file: &[u8]) -> serde_json::Value {
        validated(file, &self.agencies.authority_file(), &self.folder)
    }
}

#[test]
fn strangers_software_believes_a_signed_paper_of_each_kind() {
    let world = World::new("signature-kinds");
    for paper in of_each_kind() {
        let pdf = paper.set(MARK).unwrap();
        let signed = world.signed(&pdf);
        assert!(signed.starts_with(&pdf), "what was set is not changed");
        let report = world.validated(&signed);
        assert_eq!(report["bottom_line"], true, "{report}");
        assert_eq!(report["coverage"], "ENTIRE_FILE", "{report}");
        assert_eq!(report["intact"], true);
        assert_eq!(report["trusted"], true);
        assert_eq!(report["subfilter"], "/ETSI.CAdES.detached");
        assert_eq!(report["signer"], "Common Name: Bangkok Metropolitan Administration");
        assert_eq!(report["signing_certificate_v2"], true);
        assert_eq!(report["attachment"], paper.number, "the data can be taken out again");
    }
}

#[test]
fn one_changed_byte_is_found() {
    let world = World::new("signature-changed");
    let signed = world.signed(&licence().set(MARK).unwrap());
    let contents = memchr::memmem::find(&signed, b"/Contents <").unwrap() + 11;
    // In the page, in its metadata, in the dictionary of the signature, in the signature itself.
    let metadata = memchr::memmem::find(&signed, b"xpacket").unwrap();
    let date = memchr::memmem::find(&signed, b"/M(D:2026").unwrap() + 8;
    for at in [1000, metadata, date, contents + 400] {
        let mut changed = signed.clone();
        changed[at] = if changed[at] == b'3' { b'4' } else { b'3' };
        let report = world.validated(&changed);
        assert_ne!(report["bottom_line"], true, "byte {at}: {report}");
    }
}

#[test]
fn what_is_added_later_is_not_covered() {
    let world = World::new("signature-added");
    let mut signed = world.signed(&licence().set(MARK).unwrap());
    signed.extend_from_slice(b"\n% and more\n");
    assert_ne!(world.validated(&signed)["coverage"], "ENTIRE_FILE");
}

/// RSA, as certificates of Thai authorities have it.
#[test]
fn rsa_keys_sign_too() {
    let world = World::new("signature-rsa");
    let path = |name: &str| world.folder.path().join(name);
    let openssl = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "36500", "-subj", "/CN=Revenue"])
        .args(["-addext", "keyUsage=critical,digitalSignature,nonRepudiation"])
        .arg("-keyout")
        .arg(path("revenue.key.pem"))
        .arg("-out")
        .arg(path("revenue.pem"))
        .output()
        .unwrap();
    assert!(openssl.status.success(), "{}", String::from_utf8_lossy(&openssl.stderr));
    let key = world.agencies.key("revenue", "").unwrap();
    let signed = sign(&receipt().set(MARK).unwrap(), &key, Timestamp::UNIX_EPOCH, false).unwrap().finish(None).unwrap();
    let report = validated(&signed, &path("revenue.pem"), &world.folder);
    assert_eq!((&report["intact"], &report["coverage"]), (&true.into(), &"ENTIRE_FILE".into()), "{report}");
}

#[test]
fn what_we_have_not_set_is_refused() {
    let world = World::new("signature-refused");
    let key = world.agencies.key("bangkok", "Bangkok").unwrap();
    let pdf = receipt().set(MARK).unwrap();
    let signed = world.signed(&pdf);
    let cut = &pdf[..pdf.len() / 2];
    for (what, file) in [("nothing", &b""[..]), ("text", b"no file"), ("half a file", cut), ("signed", &signed)] {
        let result = sign(file, &key, Timestamp::UNIX_EPOCH, false);
        assert!(matches!(result, Err(SignatureError::Layout(_))), "{what}: {result:?}");
    }
}

#[test]
fn a_signature_that_does_not_fit_is_an_error() {
    let world = World::new("signature-large");
    let key = world.agencies.key("bangkok", "Bangkok").unwrap();
    let prepared = sign(&receipt().set(MARK).unwrap(), &key, Timestamp::UNIX_EPOCH, false).unwrap();
    let token = der::Encode::to_der(&der::asn1::OctetString::new(vec![0; 60_000]).unwrap()).unwrap();
    assert!(matches!(prepared.finish(Some(&token)), Err(SignatureError::TooLarge)));
}
