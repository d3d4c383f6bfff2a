//! The signature's structure: CMS `SignedData` (RFC 5652) with the attributes that `PAdES` asks for (ETSI EN 319 142-1 section
//! 6.3): content type, digest, and the hash of the signing certificate (RFC 5035); the time stamp unsigned (RFC 3161 annex A).

use super::SignatureError;
use super::certificate::AgencyKey;
use ::cms::cert::CertificateChoices;
use ::cms::content_info::{CmsVersion, ContentInfo};
use ::cms::signed_data::{EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos};
use der::asn1::{Any, ObjectIdentifier, OctetString, SetOfVec};
use der::{Decode as _, Encode as _, Sequence};
use sha2::{Digest as _, Sha256};
use x509_cert::attr::{Attribute, Attributes};
use x509_cert::spki::AlgorithmIdentifierOwned;

const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
const SIGNING_CERTIFICATE_V2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");
const TIME_STAMP: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.14");
const SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");

/// `SigningCertificateV2` of RFC 5035, with SHA-256, its default.
#[derive(Debug, Clone, PartialEq, Eq, Sequence)]
struct SigningCertificateV2 {
    certs: Vec<EssCertIdV2>,
}

#[derive(Debug, Clone, PartialEq, Eq, Sequence)]
struct EssCertIdV2 {
    cert_hash: OctetString,
}

/// A signed digest.
#[derive(Debug)]
pub(super) struct Signed {
    certificates: Vec<CertificateChoices>,
    signer: SignerInfo,
}

impl Signed {
    pub(super) fn new(digest: &[u8; 32], key: &AgencyKey) -> Result<Self, SignatureError> {
        let certificate = key.certificate();
        let cert_hash = OctetString::new(Sha256::digest(certificate.to_der()?).as_slice())?;
        let attributes: Attributes = SetOfVec::try_from(vec![
            attribute(CONTENT_TYPE, Any::encode_from(&DATA)?)?,
            attribute(MESSAGE_DIGEST, Any::encode_from(&OctetString::new(digest.as_slice())?)?)?,
            attribute(
                SIGNING_CERTIFICATE_V2,
                Any::encode_from(&SigningCertificateV2 { certs: vec![EssCertIdV2 { cert_hash }] })?,
            )?,
        ])?;
        let signature = key.sign(&attributes.to_der()?).ok_or(SignatureError::Key)?;
        let signer = SignerInfo {
            version: CmsVersion::V1,
            sid: SignerIdentifier::IssuerAndSerialNumber(::cms::cert::IssuerAndSerialNumber {
                issuer: certificate.tbs_certificate.issuer.clone(),
                serial_number: certificate.tbs_certificate.serial_number.clone(),
            }),
            digest_alg: sha_256(),
            signed_attrs: Some(attributes),
            signature_algorithm: key.algorithm(),
            signature: OctetString::new(signature)?,
            unsigned_attrs: None,
        };
        let certificates = key.chain().iter().cloned().map(CertificateChoices::Certificate).collect();
        Ok(Self { certificates, signer })
    }

    pub(super) fn signature(&self) -> &[u8] {
        self.signer.signature.as_bytes()
    }

    /// The whole structure, in DER.
    pub(super) fn finish(mut self, time_stamp: Option<&[u8]>) -> Result<Vec<u8>, SignatureError> {
        if let Some(token) = time_stamp {
            let attribute = attribute(TIME_STAMP, Any::from_der(token)?)?;
            self.signer.unsigned_attrs = Some(SetOfVec::try_from(vec![attribute])?);
        }
        let data = SignedData {
            version: CmsVersion::V1,
            digest_algorithms: SetOfVec::try_from(vec![sha_256()])?,
            encap_content_info: EncapsulatedContentInfo { econtent_type: DATA, econtent: None },
            certificates: Some(SetOfVec::try_from(self.certificates)?.into()),
            crls: None,
            signer_infos: SignerInfos::from(SetOfVec::try_from(vec![self.signer])?),
        };
        Ok(ContentInfo { content_type: SIGNED_DATA, content: Any::encode_from(&data)? }.to_der()?)
    }
}

fn attribute(oid: ObjectIdentifier, value: Any) -> Result<Attribute, der::Error> {
    Ok(Attribute { oid, values: SetOfVec::try_from(vec![value])? })
}

fn sha_256() -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned { oid: SHA_256, parameters: None }
}
