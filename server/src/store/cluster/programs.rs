//! Finds PostgreSQL's programs: the newest installed, or those of the version that made the cluster.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::ClusterError;

/// The two programs that a private cluster needs, of one version.
#[derive(Debug, Clone)]
pub struct Programs {
    pub initdb: PathBuf,
    pub postgres: PathBuf,
}

impl Programs {
    /// Looks in Debian's folders, newest first, then in `PATH`. A cluster that exists needs the version that made it.
    pub fn find(cluster: &Path) -> Result<Self, ClusterError> {
        let made_by = fs::read_to_string(cluster.join("PG_VERSION")).ok().map(|version| version.trim().to_owned());
        let mut found = candidates();
        match made_by {
            None => found.into_iter().next().map(|(_, programs)| programs).ok_or(ClusterError::NotInstalled),
            Some(made_by) => match found.iter().position(|(version, _)| *version == made_by) {
                Some(index) => Ok(found.swap_remove(index).1),
                None => Err(ClusterError::OtherVersion { folder: cluster.to_owned(), made_by }),
            },
        }
    }
}

fn candidates() -> Vec<(String, Programs)> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut versions: Vec<(u32, PathBuf)> = versions
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .collect();
    versions.sort_by(|left, right| right.cmp(left));
    let mut found: Vec<(String, Programs)> =
        versions.into_iter().filter_map(|(version, folder)| Some((version.to_string(), programs(&folder)?))).collect();
    let path = env::var_os("PATH").unwrap_or_default();
    for programs in env::split_paths(&path).filter_map(|folder| programs(&folder)) {
        if let Some(version) = major_version(&programs.postgres) {
            found.push((version, programs));
        }
    }
    found
}

fn programs(folder: &Path) -> Option<Programs> {
    // initdb looks for postgres beside itself, so a link is followed to where both really are.
    let initdb = folder.join("initdb").canonicalize().ok()?;
    let postgres = folder.join("postgres").canonicalize().ok()?;
    Some(Programs { initdb, postgres })
}

/// `postgres (PostgreSQL) 15.18 (Debian …)` is version 15.
fn major_version(postgres: &Path) -> Option<String> {
    let output = Command::new(postgres).arg("--version").output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let number = text.split_whitespace().find(|word| word.starts_with(|first: char| first.is_ascii_digit()))?;
    let major: String = number.chars().take_while(char::is_ascii_digit).collect();
    Some(major)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cluster_of_another_version_is_refused_by_name() {
        let folder = crate::startup::temporary_folder("programs");
        fs::write(folder.path().join("PG_VERSION"), "7\n").unwrap();
        let message = Programs::find(folder.path()).unwrap_err().to_string();
        assert!(message.contains("postgresql-7"), "{message}");
    }

    #[test]
    fn the_version_is_that_of_the_program() {
        let found = candidates();
        assert!(!found.is_empty(), "PostgreSQL is installed where tests run");
        for (version, programs) in found {
            assert_eq!(major_version(&programs.postgres).as_ref(), Some(&version));
        }
    }
}
