//! Compiles again when a locale file comes, goes or changes: the macro that takes them in only watches those it knew.

fn main() {
    println!("cargo::rerun-if-changed=../locales");
}
