//! A real service that speaks S3 in a process of its own: npm's s3rver, with one bucket in a folder. It knows one key; signatures of
//! the fourth version it does not recompute.

use super::tool;
use crate::config::{Bucket, FilesPlace};
use object_store::path::Path as ObjectPath;
use secrecy::SecretString;
use std::collections::BTreeSet;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

const BUCKET: &str = "sala-test";
/// Id and secret of the key that it knows.
const KEY: &str = "S3RVER";
pub const PREFIX: &str = "portal/files";

pub struct S3Server {
    process: Option<Child>,
    pub port: u16,
    folder: PathBuf,
    /// Its certificate, when it wants TLS; the key lies beside it.
    certificate: Option<PathBuf>,
}

impl S3Server {
    pub async fn start(folder: &Path) -> Self {
        Self::start_with(folder, None).await
    }

    /// With TLS, under a certificate that only those trust who are given it.
    pub async fn start_encrypted(folder: &Path) -> Self {
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let certificate = folder.join("s3.pem");
        std::fs::write(&certificate, made.cert.pem()).unwrap();
        std::fs::write(certificate.with_extension("key"), made.signing_key.serialize_pem()).unwrap();
        Self::start_with(folder, Some(certificate)).await
    }

    async fn start_with(folder: &Path, certificate: Option<PathBuf>) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut server = Self { process: None, port, folder: folder.join("s3"), certificate };
        server.run().await;
        server
    }

    /// Starts it again, at the same port and with what it has stored.
    pub async fn run(&mut self) {
        std::fs::create_dir_all(&self.folder).unwrap();
        let mut command = Command::new(tool("s3rver-3.7.1/node_modules/.bin/s3rver"));
        command.arg("--directory").arg(&self.folder).args(["--address", "127.0.0.1", "--port", &self.port.to_string()]);
        command.args(["--silent", "--no-vhost-buckets", "--configure-bucket", BUCKET]);
        if let Some(certificate) = &self.certificate {
            command.arg("--cert").arg(certificate).arg("--key").arg(certificate.with_extension("key"));
        }
        let mut process = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        while tokio::net::TcpStream::connect(("127.0.0.1", self.port)).await.is_err() {
            assert!(process.try_wait().unwrap().is_none(), "the S3 server ended by itself");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        self.process = Some(process);
    }

    pub fn stop(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().unwrap();
            process.wait().unwrap();
        }
    }

    /// What the settings say of its bucket.
    pub fn bucket(&self) -> Bucket {
        let scheme = if self.certificate.is_some() { "https" } else { "http" };
        Bucket {
            name: BUCKET.to_owned(),
            prefix: ObjectPath::from(PREFIX),
            endpoint: Some(format!("{scheme}://localhost:{}", self.port)),
            region: "us-east-1".to_owned(),
            key_id: KEY.to_owned(),
            secret_key: SecretString::from(KEY),
            authorities: self.certificate.clone(),
        }
    }

    pub fn place(&self) -> FilesPlace {
        FilesPlace::Bucket(self.bucket())
    }

    /// The files in which its objects lie.
    pub fn objects(&self) -> BTreeSet<PathBuf> {
        fn look(folder: &Path, found: &mut BTreeSet<PathBuf>) {
            for entry in std::fs::read_dir(folder).into_iter().flatten() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    look(&path, found);
                } else if path.to_string_lossy().ends_with("._S3rver_object") {
                    assert!(found.insert(path));
                }
            }
        }
        let mut found = BTreeSet::new();
        look(&self.folder.join(BUCKET).join(PREFIX), &mut found);
        found
    }
}

impl Drop for S3Server {
    fn drop(&mut self) {
        self.stop();
    }
}
