//! Puts every file of `public/` into the binary, so that a deployed `sala` needs no folder beside it, and has the program
//! built anew when a file of `public/` or a migration changes.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("set by cargo")).join("..").canonicalize()?;
    let public = root.join("public");
    // Relative, as are the names below: build output may be kept for another checkout, whose files are then what counts.
    println!("cargo:rerun-if-changed=../public");
    println!("cargo:rerun-if-changed=../migrations");
    println!("cargo:rerun-if-changed=build.rs");

    let mut files = Vec::new();
    collect(&public, &mut files)?;
    files.sort();
    let mut code = String::from("&[\n");
    for file in files {
        let name = file.strip_prefix(&public).expect("found under it").to_str().expect("names are UTF-8");
        let path = format!("/../public/{name}");
        let _ = writeln!(code, "    ({name:?}, include_bytes!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?}))),");
    }
    code.push(']');
    fs::write(Path::new(&env::var_os("OUT_DIR").expect("set by cargo")).join("public.rs"), code)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        let path = entry.path();
        if path.is_dir() { collect(&path, files)? } else { files.push(path) }
    }
    Ok(())
}
