//! The signed statement in a document's QR code: what was issued, by whom, until when, and the code by which its state now is
//! found. Whoever holds the portal's public keys can verify it without a network.
//!
//! It is a CBOR Web Token (RFC 8392) in a `COSE_Sign1` (RFC 9052) with Ed25519, as base64url in an address. The same as a JWS
//! takes 1.6 times the characters, a code of 73 modules a side instead of 57, which telephones read badly at 27 mm.
//!
//! | claim | is |
//! |---|---|
//! | 1 `iss` | the code of the agency |
//! | 4 `exp` | the midnight in Bangkok after the last day on which it is valid; missing: it does not expire |
//! | 6 `iat` | when it was issued |
//! | 7 `cti` | the code that is printed beside it, with which `/check` says where it stands today |
//! | −65537 | the number as printed |
//! | −65538 | the kind of the document: [`OutputKind::number`] |
//! | −65539 | its holder, see [`holder_mark`]; missing on what names none |
//!
//! The header's key id is the number of the key, two bytes, the higher first. `sala check` verifies one with a kept set of keys.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use coset::cbor::value::Value;
use coset::cwt::{ClaimName, ClaimsSet, ClaimsSetBuilder, Timestamp as ClaimTime};
use coset::{CborSerializable as _, CoseSign1, CoseSign1Builder, HeaderBuilder, iana};
use jiff::Timestamp;
use jiff::civil::Date;
use ring::digest::{SHA256, digest};
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use sala::calendar::{bangkok_day, bangkok_midnight};
use sala::issued::{CheckCode, OutputKind};
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Private claims (below −65536 they are anybody's): the number as printed, the kind of the document.
const NUMBER: i64 = -65_537;
const KIND: i64 = -65_538;
/// By what the holder is known.
const HOLDER: i64 = -65_539;
/// A day in seconds.
const DAY: i64 = 86_400;
/// Nothing longer is looked at: the longest that is issued has less than half of it.
const LONGEST: usize = 1024;

/// What a statement says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The code of the agency.
    pub agency: String,
    /// As printed.
    pub number: String,
    pub kind: OutputKind,
    /// In seconds.
    pub issued_at: Timestamp,
    /// The last day on which it is valid; none: it does not expire.
    pub valid_to: Option<Date>,
    pub code: CheckCode,
    /// Of whom it speaks; none on what names nobody.
    pub holder: Option<HolderMark>,
}

/// By what a statement knows its holder.
pub type HolderMark = [u8; 8];

/// The first eight bytes of the SHA-256 of the code as it is printed, without its hyphens, a line feed and the name in capitals with
/// single spaces. Whoever has the paper can compare; an address in somebody's log names nobody.
pub fn holder_mark(code: &CheckCode, name: &str) -> HolderMark {
    let name = name.to_uppercase().split_whitespace().collect::<Vec<_>>().join(" ");
    let hash = digest(&SHA256, format!("{}\n{name}", code.as_str()).as_bytes());
    hash.as_ref().first_chunk().copied().expect("it has 32 bytes")
}

/// The text is no statement of this portal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a statement of this portal")]
pub struct NotAuthentic;

/// The keys with which statements are signed: the newest signs, and by all of them statements are verified. Cheap to clone.
#[derive(Clone)]
pub struct StatementKeys(Arc<BTreeMap<u16, Ed25519KeyPair>>);

impl std::fmt::Debug for StatementKeys {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_list().entries(self.0.keys()).finish()
    }
}

impl StatementKeys {
    /// Keys of 32 random bytes each, by their number.
    pub fn new<'a>(keys: impl IntoIterator<Item = (u16, &'a [u8; 32])>) -> Self {
        let pair = |key: &[u8; 32]| Ed25519KeyPair::from_seed_unchecked(key).expect("every 32 bytes are a key");
        Self(Arc::new(keys.into_iter().map(|(number, key)| (number, pair(key))).collect()))
    }

    /// Signs, with the newest key. None when there is no key.
    pub fn sign(&self, statement: &Statement) -> Option<Vec<u8>> {
        let (number, key) = self.0.last_key_value()?;
        let header =
            HeaderBuilder::new().algorithm(iana::Algorithm::EdDSA).key_id(number.to_be_bytes().to_vec()).build();
        let signed = CoseSign1Builder::new()
            .protected(header)
            .payload(statement.claims().to_vec().ok()?)
            .create_signature(b"", |message| key.sign(message).as_ref().to_vec())
            .build();
        signed.to_vec().ok()
    }

    /// What a statement says, if one of these keys has signed it.
    pub fn verify(&self, bytes: &[u8]) -> Result<Statement, NotAuthentic> {
        verify(bytes, |number| self.0.get(&number).map(|key| key.public_key().as_ref()))
    }

    /// The public keys as a JSON Web Key Set (RFC 7517, RFC 8037): past ones too, since papers are older than keys.
    pub fn published(&self) -> Json {
        let keys = self.0.iter().map(|(number, key)| {
            json!({ "kty": "OKP", "crv": "Ed25519", "use": "sig", "alg": "EdDSA", "kid": number.to_string(),
                "x": URL_SAFE_NO_PAD.encode(key.public_key()) })
        });
        json!({ "keys": keys.collect::<Vec<_>>() })
    }
}

/// The public halves, as [`StatementKeys::published`] gives them, for whoever verifies without the network.
#[derive(Debug)]
pub struct PublicKeys(BTreeMap<u16, Vec<u8>>);

impl PublicKeys {
    /// None: not a set of such keys.
    pub fn parse(set: &str) -> Option<Self> {
        let set: Json = serde_json::from_str(set).ok()?;
        let key =
            |key: &Json| Some((key["kid"].as_str()?.parse().ok()?, URL_SAFE_NO_PAD.decode(key["x"].as_str()?).ok()?));
        set["keys"].as_array()?.iter().map(key).collect::<Option<_>>().map(Self)
    }

    /// What a statement says, if one of these keys has signed it.
    pub fn verify(&self, bytes: &[u8]) -> Result<Statement, NotAuthentic> {
        verify(bytes, |number| self.0.get(&number).map(Vec::as_slice))
    }
}

fn verify<'a>(bytes: &[u8], key: impl FnOnce(u16) -> Option<&'a [u8]>) -> Result<Statement, NotAuthentic> {
    if bytes.len() > LONGEST {
        return Err(NotAuthentic);
    }
    let signed = CoseSign1::from_slice(bytes).map_err(|_| NotAuthentic)?;
    let header = &signed.protected.header;
    let number = <[u8; 2]>::try_from(header.key_id.as_slice()).map(u16::from_be_bytes).map_err(|_| NotAuthentic)?;
    let key = key(number).ok_or(NotAuthentic)?;
    let verify = |signature: &[u8], message: &[u8]| UnparsedPublicKey::new(&ED25519, key).verify(message, signature);
    signed.verify_signature(b"", verify).map_err(|_| NotAuthentic)?;
    let claims = ClaimsSet::from_slice(signed.payload.as_deref().ok_or(NotAuthentic)?).map_err(|_| NotAuthentic)?;
    Statement::read(&claims).ok_or(NotAuthentic)
}

impl Statement {
    fn claims(&self) -> ClaimsSet {
        let mut builder = ClaimsSetBuilder::new()
            .issuer(self.agency.clone())
            .issued_at(ClaimTime::WholeSeconds(self.issued_at.as_second()))
            .cwt_id(self.code.as_str().as_bytes().to_vec())
            .private_claim(NUMBER, Value::from(self.number.as_str()))
            .private_claim(KIND, Value::from(self.kind.number()));
        if let Some(mark) = self.holder {
            builder = builder.private_claim(HOLDER, Value::from(mark.as_slice()));
        }
        // It expires at the midnight after its last day.
        let end = self.valid_to.map(|last| bangkok_midnight(last).as_second().saturating_add(DAY));
        match end {
            Some(end) => builder.expiration_time(ClaimTime::WholeSeconds(end)).build(),
            None => builder.build(),
        }
    }

    fn read(claims: &ClaimsSet) -> Option<Self> {
        let time = |time: &ClaimTime| match time {
            ClaimTime::WholeSeconds(second) => Timestamp::from_second(*second).ok(),
            ClaimTime::FractionalSeconds(_) => None,
        };
        let private =
            |id| claims.rest.iter().find(|(name, _)| *name == ClaimName::PrivateUse(id)).map(|(_, value)| value);
        let kind = private(KIND)?.as_integer().and_then(|number| u8::try_from(number).ok())?;
        let holder = match private(HOLDER) {
            Some(mark) => Some(mark.as_bytes()?.as_slice().try_into().ok()?),
            None => None,
        };
        let valid_to = match &claims.expiration_time {
            Some(end) => Some(bangkok_day(time(end)?.checked_sub(jiff::SignedDuration::from_secs(DAY)).ok()?)),
            None => None,
        };
        Some(Self {
            agency: claims.issuer.clone()?,
            number: private(NUMBER)?.as_text()?.to_owned(),
            kind: OutputKind::ALL.into_iter().find(|known| known.number() == kind)?,
            issued_at: time(claims.issued_at.as_ref()?)?,
            valid_to,
            code: CheckCode::parse(std::str::from_utf8(claims.cwt_id.as_deref()?).ok()?).ok()?,
            holder,
        })
    }
}

/// A statement as it stands in an address.
pub fn to_text(statement: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(statement)
}

/// The bytes of what stands in an address.
pub fn from_text(text: &str) -> Result<Vec<u8>, NotAuthentic> {
    if text.len() > LONGEST * 2 {
        return Err(NotAuthentic);
    }
    URL_SAFE_NO_PAD.decode(text).map_err(|_| NotAuthentic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn statement() -> Statement {
        let code = CheckCode::from_random([9; 16]);
        Statement {
            agency: "bangkok".to_owned(),
            number: "กทม. 12/2570".to_owned(),
            kind: OutputKind::Licence,
            issued_at: "2026-11-20T10:00:00+07:00".parse().unwrap(),
            valid_to: Some(date(2027, 11, 19)),
            code,
            holder: Some(holder_mark(&code, "Anna Svensson")),
        }
    }

    fn keys(numbers: &[u8]) -> StatementKeys {
        let keys: Vec<(u16, [u8; 32])> = numbers.iter().map(|number| (u16::from(*number), [*number; 32])).collect();
        StatementKeys::new(keys.iter().map(|(number, key)| (*number, key)))
    }

    #[test]
    fn what_was_signed_reads_back_also_by_a_past_key() {
        let other = Statement { valid_to: None, holder: None, kind: OutputKind::Receipt, ..statement() };
        for statement in [statement(), other] {
            let signed = keys(&[1]).sign(&statement).unwrap();
            let published = PublicKeys::parse(&keys(&[1, 2]).published().to_string()).unwrap();
            assert_eq!(published.verify(&signed), Ok(statement.clone()));
            assert_eq!(keys(&[1, 2]).verify(&signed), Ok(statement.clone()));
            assert_eq!(keys(&[2]).verify(&signed), Err(NotAuthentic));
            assert_eq!(from_text(&to_text(&signed)), Ok(signed));
        }
    }

    #[test]
    fn a_holder_is_known_by_the_name_however_it_is_written() {
        let Statement { code, holder, .. } = statement();
        assert_eq!(holder, Some(holder_mark(&code, " ANNA  svensson ")));
        assert_ne!(holder, Some(holder_mark(&code, "Anna Svenson")));
        assert_ne!(
            holder,
            Some(holder_mark(&CheckCode::from_random([8; 16]), "Anna Svensson")),
            "not the same on another paper"
        );
    }

    #[test]
    fn what_is_no_set_of_keys_is_none() {
        for text in ["", "{}", "[]", r#"{"keys":[{"kid":"one","x":""}]}"#, r#"{"keys":[{"kid":"1"}]}"#] {
            assert!(PublicKeys::parse(text).is_none(), "{text}");
        }
        let published = PublicKeys::parse(r#"{"keys":[{"kid":"1","x":"AAAA"}]}"#).unwrap();
        assert_eq!(
            published.verify(&keys(&[1]).sign(&statement()).unwrap()),
            Err(NotAuthentic),
            "a key that is too short"
        );
    }

    #[test]
    fn one_changed_bit_is_found() {
        let signed = keys(&[1]).sign(&statement()).unwrap();
        for bit in 0..signed.len() * 8 {
            let mut changed = signed.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(keys(&[1]).verify(&changed), Err(NotAuthentic), "bit {bit}");
        }
    }

    /// Small enough for a code of version 11, 61 modules a side, with medium correction.
    #[test]
    fn a_statement_is_small() {
        let signed = keys(&[1]).sign(&statement()).unwrap();
        let address = format!("https://sala.example/check/{}", to_text(&signed));
        assert!(address.len() <= 251, "{} characters", address.len());
    }

    #[test]
    fn the_published_keys_are_the_public_halves() {
        let published = keys(&[1, 2]).published();
        assert_eq!(published["keys"].as_array().unwrap().len(), 2);
        let text = published.to_string();
        assert!(!text.contains(&URL_SAFE_NO_PAD.encode([1; 32])), "no private key");
        assert_eq!(published["keys"][0]["crv"], "Ed25519");
    }

    proptest! {
        #[test]
        fn nothing_else_is_authentic(bytes: Vec<u8>, text: String) {
            prop_assert_eq!(keys(&[1]).verify(&bytes), Err(NotAuthentic));
            let _ = from_text(&text);
        }
    }
}
