//! An agency's key with the certificates that vouch for it.
//!
//! RSA (as certificates of Thai authorities have it today) or P-256, both with SHA-256.

use crate::startup::Random;
use der::Encode as _;
use der::asn1::{Any, ObjectIdentifier};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _, RSA_PKCS1_SHA256, RsaKeyPair};
use x509_cert::Certificate;
use x509_cert::spki::AlgorithmIdentifierOwned;

const ECDSA_SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");
const RSA_SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11");

/// Why a key cannot be used. The texts are for whoever operates the portal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AgencyKeyError {
    #[error("the certificates cannot be read: write them as PEM, the agency's own first")]
    Certificates,
    #[error("the key cannot be read: write it as PKCS#8 in PEM, RSA of at least 2048 bits or P-256")]
    Key,
    #[error("the key is not that of the first certificate")]
    Mismatch,
}

enum Signer {
    P256(EcdsaKeyPair),
    Rsa(RsaKeyPair),
}

/// A key that signs for an agency. Does not print.
pub struct AgencyKey {
    signer: Signer,
    /// The agency's own first.
    chain: Vec<Certificate>,
    chain_size: usize,
    random: SystemRandom,
}

impl std::fmt::Debug for AgencyKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("AgencyKey")
    }
}

impl AgencyKey {
    /// Reads a key (PKCS#8) and its certificates, the agency's own first, both PEM.
    pub fn parse(key: &str, certificates: &str, random: &Random) -> Result<Self, AgencyKeyError> {
        let chain = Certificate::load_pem_chain(certificates.as_bytes()).map_err(|_| AgencyKeyError::Certificates)?;
        let own = chain.first().ok_or(AgencyKeyError::Certificates)?;
        let (label, key) = der::SecretDocument::from_pem(key).map_err(|_| AgencyKeyError::Key)?;
        if label != "PRIVATE KEY" {
            return Err(AgencyKeyError::Key);
        }
        let random = random.for_signatures();
        let signer = match EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, key.as_bytes(), &random) {
            Ok(key) => Signer::P256(key),
            Err(_) => Signer::Rsa(RsaKeyPair::from_pkcs8(key.as_bytes()).map_err(|_| AgencyKeyError::Key)?),
        };
        let certified = own.tbs_certificate.subject_public_key_info.subject_public_key.raw_bytes();
        let public = match &signer {
            Signer::P256(key) => key.public_key().as_ref(),
            Signer::Rsa(key) => key.public_key().as_ref(),
        };
        if certified != public {
            return Err(AgencyKeyError::Mismatch);
        }
        let sizes = chain.iter().map(|certificate| usize::try_from(certificate.encoded_len().ok()?).ok());
        let chain_size = sizes.sum::<Option<usize>>().ok_or(AgencyKeyError::Certificates)?;
        Ok(Self { signer, chain, chain_size, random })
    }

    pub(super) fn certificate(&self) -> &Certificate {
        // `parse` refuses an empty chain.
        &self.chain[0]
    }

    pub(super) fn chain(&self) -> &[Certificate] {
        &self.chain
    }

    /// Bytes of all certificates.
    pub(super) fn chain_size(&self) -> usize {
        self.chain_size
    }

    pub(super) fn algorithm(&self) -> AlgorithmIdentifierOwned {
        match self.signer {
            Signer::P256(_) => AlgorithmIdentifierOwned { oid: ECDSA_SHA_256, parameters: None },
            Signer::Rsa(_) => AlgorithmIdentifierOwned { oid: RSA_SHA_256, parameters: Some(Any::null()) },
        }
    }

    pub(super) fn sign(&self, message: &[u8]) -> Option<Vec<u8>> {
        match &self.signer {
            Signer::P256(key) => Some(key.sign(&self.random, message).ok()?.as_ref().to_vec()),
            Signer::Rsa(key) => {
                let mut signature = vec![0; key.public().modulus_len()];
                key.sign(&RSA_PKCS1_SHA256, &self.random, message, &mut signature).ok()?;
                Some(signature)
            }
        }
    }
}
