//! Where files are kept: in a folder of this machine, or in a bucket of a service that speaks S3.

use super::network::is_this_machine;
use object_store::path::Path as ObjectPath;
use secrecy::SecretString;
use std::path::{Path, PathBuf};

#[derive(Debug, Clone, Default, clap::Args)]
pub struct FilesOptions {
    /// Where files are kept, encrypted: <file:///srv/sala/files> or <s3://bucket/prefix>. [default: files in the data folder]
    #[arg(long, env = "SALA_FILES_URL", global = true, value_name = "URL")]
    pub files_url: Option<String>,
    /// Service of the bucket, as in <https://s3.example>. [default: Amazon's in the region]
    #[arg(long, env = "SALA_S3_ENDPOINT", global = true, value_name = "URL")]
    pub s3_endpoint: Option<String>,
    /// Region of the bucket.
    #[arg(long, env = "SALA_S3_REGION", global = true, value_name = "NAME")]
    pub s3_region: Option<String>,
    /// Access key of the bucket: its id.
    #[arg(long, env = "SALA_S3_KEY_ID", global = true, value_name = "ID")]
    pub s3_key_id: Option<String>,
    /// Access key of the bucket: its secret.
    #[arg(long, env = "SALA_S3_SECRET_KEY", global = true, hide_env_values = true, value_name = "SECRET",
          value_parser = super::secret)]
    pub s3_secret_key: Option<SecretString>,
    /// Certificates of authorities that the service's certificate may come from, beside the public ones (PEM).
    #[arg(long, env = "SALA_S3_CA", global = true, value_name = "FILE")]
    pub s3_ca: Option<PathBuf>,
}

/// Where files are kept.
#[derive(Debug, Clone)]
pub enum FilesPlace {
    Folder(PathBuf),
    Bucket(Bucket),
}

/// A bucket, and with what it is opened.
#[derive(Debug, Clone)]
pub struct Bucket {
    pub name: String,
    /// Before the name of each object.
    pub prefix: ObjectPath,
    /// None: Amazon's.
    pub endpoint: Option<String>,
    pub region: String,
    pub key_id: String,
    pub secret_key: SecretString,
    pub authorities: Option<PathBuf>,
}

/// Why there is no place for files.
#[derive(Debug, thiserror::Error)]
pub enum FilesError {
    #[error("--files-url {0}: write file:///FOLDER, or s3://BUCKET/PREFIX with a bucket's name as S3 allows it")]
    Url(String),
    #[error("--files-url s3://… needs {0} too")]
    Lacks(&'static str),
    #[error(
        "--s3-endpoint {0}: write https://name or https://name:port, without a path \
         (http:// is only for addresses of this machine)"
    )]
    Endpoint(String),
}

/// What Amazon's clients take where a service has no regions.
const ANY_REGION: &str = "us-east-1";

impl FilesOptions {
    /// Checks them. `data`: the folder in which `files` lies unless another place is named.
    pub fn check(self, data: &Path) -> Result<FilesPlace, FilesError> {
        let Some(url) = self.files_url else { return Ok(FilesPlace::Folder(data.join("files"))) };
        if let Some(folder) = url.strip_prefix("file://").filter(|folder| folder.starts_with('/')) {
            return Ok(FilesPlace::Folder(PathBuf::from(folder)));
        }
        let (name, prefix) = bucket(&url).ok_or(FilesError::Url(url))?;
        if let Some(endpoint) = self.s3_endpoint.as_ref().filter(|endpoint| !is_endpoint(endpoint)) {
            return Err(FilesError::Endpoint(endpoint.clone()));
        }
        // Where Amazon keeps the files of a state is nothing to be guessed.
        let region = self.s3_region.or_else(|| self.s3_endpoint.is_some().then(|| ANY_REGION.to_owned()));
        Ok(FilesPlace::Bucket(Bucket {
            name,
            prefix,
            endpoint: self.s3_endpoint,
            region: region.ok_or(FilesError::Lacks("--s3-region or --s3-endpoint"))?,
            key_id: self.s3_key_id.ok_or(FilesError::Lacks("--s3-key-id"))?,
            secret_key: self.s3_secret_key.ok_or(FilesError::Lacks("--s3-secret-key"))?,
            authorities: self.s3_ca,
        }))
    }
}

/// The bucket's name and the prefix in `s3://bucket/prefix`.
fn bucket(url: &str) -> Option<(String, ObjectPath)> {
    let (name, prefix) = url.strip_prefix("s3://").map(|rest| rest.split_once('/').unwrap_or((rest, "")))?;
    let spelled = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-".contains(&byte));
    let written = prefix.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/._-".contains(&byte));
    let prefix = ObjectPath::parse(prefix.trim_end_matches('/')).ok().filter(|_| written)?;
    (spelled && (3..=63).contains(&name.len())).then(|| (name.to_owned(), prefix))
}

fn is_endpoint(url: &str) -> bool {
    let Ok(uri) = url.parse::<axum::http::Uri>() else { return false };
    let Some(authority) = uri.authority() else { return false };
    let bare = uri.path() == "/" && uri.query().is_none() && !authority.as_str().contains('@');
    let allowed = match uri.scheme_str() {
        Some("https") => true,
        Some("http") => is_this_machine(authority.host()),
        _ => false,
    };
    bare && allowed && !authority.host().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret as _;

    fn options(url: &str, endpoint: Option<&str>) -> FilesOptions {
        FilesOptions {
            files_url: Some(url.to_owned()),
            s3_endpoint: endpoint.map(str::to_owned),
            s3_key_id: Some("id".to_owned()),
            s3_secret_key: Some(SecretString::from("hunter2")),
            ..FilesOptions::default()
        }
    }

    fn check(options: FilesOptions) -> Result<FilesPlace, String> {
        options.check(Path::new("data")).map_err(|error| error.to_string())
    }

    #[test]
    fn folders_are_named_whole() {
        let folder = |options: FilesOptions| match check(options) {
            Ok(FilesPlace::Folder(folder)) => folder,
            other => panic!("{other:?}"),
        };
        assert_eq!(folder(FilesOptions::default()), Path::new("data/files"));
        assert_eq!(folder(options("file:///srv/sala/files", None)), Path::new("/srv/sala/files"));
        for wrong in ["file://srv/files", "/srv/files", "memory:///", "https://x.example", "gs://bucket", ""] {
            assert!(check(options(wrong, None)).is_err_and(|text| text.contains("--files-url")), "{wrong}");
        }
    }

    #[test]
    fn buckets_have_a_name_a_region_and_keys() {
        let endpoint = Some("https://s3.example:9000");
        let Ok(FilesPlace::Bucket(bucket)) = check(options("s3://sala-files/a/b/", endpoint)) else { panic!() };
        assert_eq!((bucket.name.as_str(), bucket.prefix.as_ref()), ("sala-files", "a/b"));
        assert_eq!((bucket.region.as_str(), bucket.secret_key.expose_secret()), ("us-east-1", "hunter2"));
        assert!(!format!("{bucket:?}").contains("hunter2"));
        for wrong in [
            "s3://",
            "s3://ab",
            "s3://UPPER",
            "s3://a b c",
            "s3://user@files",
            "s3://files?x",
            "s3://files/a//b",
            "s3://files/../x",
            "s3://files/%2e",
        ] {
            assert!(check(options(wrong, endpoint)).is_err_and(|text| text.contains("--files-url")), "{wrong}");
        }
        let lacking = |change: fn(&mut FilesOptions)| {
            let mut options = options("s3://files", Some("https://s3.example"));
            change(&mut options);
            check(options).unwrap_err()
        };
        assert!(lacking(|options| options.s3_key_id = None).contains("--s3-key-id"));
        assert!(lacking(|options| options.s3_secret_key = None).contains("--s3-secret-key"));
        assert!(lacking(|options| options.s3_endpoint = None).contains("--s3-region"));
    }

    #[test]
    fn without_encryption_only_on_this_machine() {
        for right in ["https://s3.example", "http://127.0.0.1:9000", "http://[::1]:9000/", "http://localhost:9000"] {
            assert!(check(options("s3://files", Some(right))).is_ok(), "{right}");
        }
        for wrong in [
            "http://s3.example",
            "http://10.0.0.1:9000",
            "s3.example",
            "ftp://s3.example",
            "https://a@s3.example",
            "https://s3.example/files",
            "https://s3.example/?a",
        ] {
            assert!(
                check(options("s3://files", Some(wrong))).is_err_and(|text| text.contains("--s3-endpoint")),
                "{wrong}"
            );
        }
    }
}
