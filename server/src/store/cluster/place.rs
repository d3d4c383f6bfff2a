//! Where the files of a private cluster lie, whom they belong to, and which PostgreSQL runs on them.

use std::fs::{self, DirBuilder};
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, PermissionsExt as _, chown, symlink};
use std::path::{Path, PathBuf};

use rustix::process::{Pid, geteuid};
use sha2::{Digest as _, Sha256};

use super::{ClusterError, failed, runs};

/// Where files go that the unprivileged user could not reach in the data folder.
const ELSEWHERE: &str = "/var/lib/sala";
/// A socket's path has at most 107 bytes; PostgreSQL appends this name.
const SOCKET_NAME: &str = "/.s.PGSQL.5432";
const SOCKET_PATH_MAX: usize = 107;

/// The unprivileged user for whom a server run by root starts PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct User {
    pub uid: u32,
    pub gid: u32,
}

impl User {
    /// None when we are not root: PostgreSQL then runs as we do.
    pub fn for_postgres() -> Result<Option<Self>, ClusterError> {
        if !geteuid().is_root() {
            return Ok(None);
        }
        let passwd = Path::new("/etc/passwd");
        let text = fs::read_to_string(passwd).map_err(failed(passwd))?;
        ["postgres", "nobody"].iter().find_map(|name| Self::find(&text, name)).map(Some).ok_or(ClusterError::NoUser)
    }

    fn find(passwd: &str, name: &str) -> Option<Self> {
        let line = passwd.lines().find(|line| line.split(':').next() == Some(name))?;
        let mut fields = line.split(':').skip(2);
        Some(Self { uid: fields.next()?.parse().ok()?, gid: fields.next()?.parse().ok()? })
    }

    /// Whether the user may pass through the folder and all above it. Groups other than the user's own are not asked.
    fn reaches(self, folder: &Path) -> bool {
        folder.ancestors().all(|folder| {
            fs::metadata(folder).is_ok_and(|metadata| {
                let bit = match metadata {
                    _ if metadata.uid() == self.uid => 0o100,
                    _ if metadata.gid() == self.gid => 0o010,
                    _ => 0o001,
                };
                metadata.mode() & bit != 0
            })
        })
    }
}

/// The folder of a private cluster.
#[derive(Debug, Clone)]
pub struct Place {
    base: PathBuf,
}

/// A PostgreSQL that runs on the folder.
#[derive(Debug)]
pub struct Postmaster {
    pub pid: Pid,
    pub socket: PathBuf,
    pub stopping: bool,
}

impl Place {
    /// Makes the folder, and gives it to the user.
    pub fn prepare(data: &Path, user: Option<&User>) -> Result<Self, ClusterError> {
        let data = data.canonicalize().map_err(failed(data))?;
        let base = data.join("postgres");
        let owner = user.map_or_else(|| geteuid().as_raw(), |user| user.uid);
        if !base.exists() {
            match user {
                Some(user) if !user.reaches(&data) => {
                    let elsewhere = free_folder_elsewhere(&base)?;
                    if base.is_symlink() {
                        fs::remove_file(&base).map_err(failed(&base))?; // it led nowhere
                    }
                    tracing::info!(folder = %elsewhere.display(), "the data folder is closed to PostgreSQL's user; its files go elsewhere");
                    make_private(&elsewhere)?;
                    symlink(&elsewhere, &base).map_err(failed(&base))?;
                }
                _ => make_private(&base)?,
            }
        }
        let base = base.canonicalize().map_err(failed(&base))?;
        if fs::metadata(&base).map_err(failed(&base))?.uid() != owner {
            chown(&base, user.map(|user| user.uid), user.map(|user| user.gid)).map_err(failed(&base))?;
        }
        Ok(Self { base })
    }

    /// The folder that another process has made, or is about to make.
    pub fn existing(data: &Path) -> Result<Self, ClusterError> {
        let base = data.canonicalize().map_err(failed(data))?.join("postgres");
        Ok(Self { base })
    }

    pub fn base(&self) -> &Path {
        &self.base
    }

    pub fn cluster(&self) -> PathBuf {
        self.base.join("cluster")
    }

    pub fn log(&self) -> PathBuf {
        self.base.join("postgres.log")
    }

    /// The folder of the socket, which is made: beside the cluster, or where a socket's path is short enough.
    pub fn socket(&self, user: Option<&User>) -> Result<PathBuf, ClusterError> {
        let beside = self.base.join("socket");
        let fits = beside.as_os_str().len() + SOCKET_NAME.len() <= SOCKET_PATH_MAX;
        // PostgreSQL reads a list of quoted names.
        let plain = beside.to_str().is_some_and(|path| !path.contains(['"', ',', '\\']));
        let owner = user.map_or_else(|| geteuid().as_raw(), |user| user.uid);
        let folder = if fits && plain {
            beside
        } else {
            let name = short_hash(&self.base);
            match user {
                Some(_) => PathBuf::from(format!("/run/sala-{name}")),
                None => PathBuf::from(format!("/tmp/sala-{owner}-{name}")),
            }
        };
        match DirBuilder::new().mode(0o700).create(&folder) {
            Ok(()) => chown(&folder, user.map(|user| user.uid), user.map(|user| user.gid)).map_err(failed(&folder))?,
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(failed(&folder)(error)),
        }
        // In a folder that everybody may write to, somebody else could have made it before.
        let metadata = fs::symlink_metadata(&folder).map_err(failed(&folder))?;
        if !metadata.is_dir() || metadata.uid() != owner || metadata.mode() & 0o077 != 0 {
            return Err(ClusterError::UnsafeFolder(folder));
        }
        Ok(folder)
    }

    /// The PostgreSQL that runs on the cluster, by its pid file. A file that names another process is stale.
    pub fn postmaster(&self) -> Option<Postmaster> {
        let text = fs::read_to_string(self.cluster().join("postmaster.pid")).ok()?;
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let pid = Pid::from_raw(lines.first()?.parse().ok()?)?;
        let folder = fs::read_link(format!("/proc/{}/cwd", pid.as_raw_nonzero())).ok()?;
        if folder != self.cluster().canonicalize().ok()? || !runs(pid) {
            return None;
        }
        let socket = lines.get(4).filter(|socket| !socket.is_empty())?;
        Some(Postmaster { pid, socket: PathBuf::from(socket), stopping: lines.get(7) == Some(&"stopping") })
    }
}

fn make_private(folder: &Path) -> Result<(), ClusterError> {
    DirBuilder::new().mode(0o700).create(folder).map_err(failed(folder))
}

/// A name that is not taken. What an earlier checkout of the same path left behind is never touched.
fn free_folder_elsewhere(base: &Path) -> Result<PathBuf, ClusterError> {
    let root = Path::new(ELSEWHERE);
    fs::create_dir_all(root).map_err(failed(root))?;
    fs::set_permissions(root, fs::Permissions::from_mode(0o755)).map_err(failed(root))?;
    let name = short_hash(base);
    let mut number = 1;
    loop {
        let folder = root.join(format!("{name}-{number}"));
        if !folder.exists() {
            return Ok(folder);
        }
        number += 1;
    }
}

/// The same for the same path, today and after an update.
fn short_hash(path: &Path) -> String {
    use std::os::unix::ffi::OsStrExt as _;
    sala::text::hex(&Sha256::digest(path.as_os_str().as_bytes())[..6])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn users_are_found_by_their_whole_name() {
        let passwd =
            "root:x:0:0::/root:/bin/sh\npostgres2:x:7:7::/:\npostgres:x:101:104:PostgreSQL:/var/lib:/bin/bash\n";
        assert_eq!(User::find(passwd, "postgres"), Some(User { uid: 101, gid: 104 }));
        assert_eq!(User::find(passwd, "nobody"), None);
    }

    #[test]
    fn a_closed_folder_is_out_of_reach() {
        let folder = crate::startup::temporary_folder("place");
        let inner = folder.path().join("closed/open");
        fs::create_dir_all(&inner).unwrap();
        let stranger = User { uid: 65_533, gid: 65_533 };
        assert!(stranger.reaches(&inner));
        fs::set_permissions(folder.path().join("closed"), fs::Permissions::from_mode(0o700)).unwrap();
        assert!(!stranger.reaches(&inner));
    }

    #[test]
    fn a_pid_file_of_another_process_is_stale() {
        let folder = crate::startup::temporary_folder("pid");
        let place = Place { base: folder.path().to_owned() };
        assert!(place.postmaster().is_none());
        fs::create_dir(place.cluster()).unwrap();
        // Process 1 runs, but not on this folder.
        fs::write(place.cluster().join("postmaster.pid"), "1\n/x\n0\n5432\n/run\n\n\nready\n").unwrap();
        assert!(place.postmaster().is_none());
    }
}
