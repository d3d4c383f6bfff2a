//! Whom a time stamp is believed: a token must be signed by an authority whose certificate comes from one of those that the operator
//! named. What is asked goes over HTTP, where anybody on the way could answer.

use super::{TST_INFO, TimeStampError, info};
use cms::cert::CertificateChoices;
use cms::content_info::ContentInfo;
use cms::signed_data::{SignedData, SignerIdentifier, SignerInfo};
use der::Encode as _;
use der::asn1::{ObjectIdentifier, OctetString};
use sha2::{Digest as _, Sha256, Sha384, Sha512};
use std::path::Path;
pub use tokio_rustls::rustls::pki_types::pem::Error as PemError;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, SignatureVerificationAlgorithm, UnixTime};
use webpki::ring::{
    ECDSA_P256_SHA256, ECDSA_P256_SHA384, ECDSA_P384_SHA256, ECDSA_P384_SHA384, RSA_PKCS1_2048_8192_SHA256,
    RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512,
};
use webpki::{EndEntityCert, KeyUsage, anchor_from_trusted_cert};
use x509_cert::Certificate;

const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
/// What a certificate must be made for (RFC 3161 section 2.3), as its bytes in DER.
const TIME_STAMPING: &[u8] = &[0x2B, 6, 1, 5, 5, 7, 3, 8];
const SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
const SHA_384: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.2");
const SHA_512: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.3");

type Algorithms = Vec<&'static dyn SignatureVerificationAlgorithm>;

/// The certificates from which those of time stamp authorities must come.
#[derive(Debug, Clone, Default)]
pub struct Authorities(Vec<CertificateDer<'static>>);

impl Authorities {
    /// Reads them from a file of PEM; an error when there is none in it, or one that cannot be read.
    pub fn read(path: &Path) -> Result<Self, PemError> {
        let all = CertificateDer::pem_file_iter(path)?.collect::<Result<Vec<_>, _>>()?;
        let readable = !all.is_empty() && all.iter().all(|one| anchor_from_trusted_cert(one).is_ok());
        if readable { Ok(Self(all)) } else { Err(PemError::NoItemsFound) }
    }

    /// Whether the token is signed by one of them, about what it holds, with a certificate that was valid at its time. Nobody named:
    /// whether an authority is to be believed is left to whoever verifies the document.
    pub(super) fn confirm(&self, token: &ContentInfo) -> Result<(), TimeStampError> {
        if self.0.is_empty() {
            return Ok(());
        }
        let signed: SignedData = token.content.decode_as()?;
        let time = UnixTime::since_unix_epoch(info(token)?.gen_time.to_unix_duration());
        let [author] = signed.signer_infos.0.as_slice() else { return Err(TimeStampError::Untrusted) };
        let message = attested(&signed, author)?;
        let all: Vec<Certificate> = signed.certificates.iter().flat_map(|set| set.0.iter()).filter_map(only).collect();
        let chain = all.iter().map(|one| one.to_der().map(CertificateDer::from)).collect::<Result<Vec<_>, _>>()?;
        let named = all.iter().zip(&chain).filter(|(certificate, _)| is_of(author, certificate));
        let (usual, signature) = (algorithms(author.digest_alg.oid), author.signature.as_bytes());
        let mut believed = named.map(|(_, own)| self.believes(own, &chain, time, &usual, &message, signature));
        if believed.any(|believed| believed) { Ok(()) } else { Err(TimeStampError::Untrusted) }
    }

    fn believes(
        &self,
        own: &CertificateDer<'_>,
        chain: &[CertificateDer<'_>],
        time: UnixTime,
        usual: &[&dyn SignatureVerificationAlgorithm],
        message: &[u8],
        signature: &[u8],
    ) -> bool {
        let Ok(certificate) = EndEntityCert::try_from(own) else { return false };
        let anchors: Vec<_> = self.0.iter().filter_map(|one| anchor_from_trusted_cert(one).ok()).collect();
        let all = webpki::ALL_VERIFICATION_ALGS;
        let usage = KeyUsage::required(TIME_STAMPING);
        certificate.verify_for_usage(all, &anchors, chain, time, usage, None, None).is_ok()
            && usual.iter().any(|one| certificate.verify_signature(*one, message, signature).is_ok())
    }
}

fn only(choice: &CertificateChoices) -> Option<Certificate> {
    if let CertificateChoices::Certificate(certificate) = choice { Some(certificate.clone()) } else { None }
}

fn is_of(author: &SignerInfo, certificate: &Certificate) -> bool {
    match &author.sid {
        SignerIdentifier::IssuerAndSerialNumber(sid) => {
            let known = &certificate.tbs_certificate;
            sid.issuer == known.issuer && sid.serial_number == known.serial_number
        }
        // By its key, of which the signature will tell.
        SignerIdentifier::SubjectKeyIdentifier(_) => true,
    }
}

fn algorithms(digest: ObjectIdentifier) -> Algorithms {
    match digest {
        SHA_256 => vec![RSA_PKCS1_2048_8192_SHA256, ECDSA_P256_SHA256, ECDSA_P384_SHA256],
        SHA_384 => vec![RSA_PKCS1_2048_8192_SHA384, ECDSA_P256_SHA384, ECDSA_P384_SHA384],
        SHA_512 => vec![RSA_PKCS1_2048_8192_SHA512],
        _ => Vec::new(),
    }
}

/// What the authority has signed: attributes that say of which kind the content is, and name its digest (RFC 5652 section 5.4).
fn attested(signed: &SignedData, author: &SignerInfo) -> Result<Vec<u8>, TimeStampError> {
    let attributes = author.signed_attrs.as_ref().ok_or(TimeStampError::Untrusted)?;
    let value = |oid: ObjectIdentifier| {
        let mut found = attributes.iter().filter(|attribute| attribute.oid == oid).flat_map(|one| one.values.iter());
        found.next().filter(|_| found.next().is_none()).ok_or(TimeStampError::Untrusted)
    };
    let content = signed.encap_content_info.econtent.as_ref().ok_or(TimeStampError::Untrusted)?;
    let content: OctetString = content.decode_as()?;
    let content = content.as_bytes();
    let digest = match author.digest_alg.oid {
        SHA_256 => Sha256::digest(content).to_vec(),
        SHA_384 => Sha384::digest(content).to_vec(),
        SHA_512 => Sha512::digest(content).to_vec(),
        _ => return Err(TimeStampError::Untrusted),
    };
    let kind: ObjectIdentifier = value(CONTENT_TYPE)?.decode_as()?;
    let named: OctetString = value(MESSAGE_DIGEST)?.decode_as()?;
    if kind != TST_INFO || named.as_bytes() != digest {
        return Err(TimeStampError::Untrusted);
    }
    Ok(attributes.to_der()?)
}
