//! Which addresses take forms: read from the sources of the router and of the pages, so that a new one cannot be forgotten.

use super::{account, desk, money, services, stays, strangers};
use app::url::route;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What is sent to these is no form, and what comes back is no page.
const NO_FORMS: &[(&str, &str)] = &[
    (route::RULE, "a question of a program in JSON, answered in JSON"),
    (route::ARRIVAL_CARD_CHECK, "a carrier's question in JSON, answered in JSON"),
    (route::API_STAYS, "a hotel's system, in JSON"),
    (route::API_STAYS_CHECK_OUTS, "a hotel's system, in JSON"),
    (route::API_STAYS_CORRECTIONS, "a hotel's system, in JSON"),
    (route::API_STAYS_CANCELLATIONS, "a hotel's system, in JSON"),
    (route::BANK_PAYMENTS, "a bank's word, signed and in JSON"),
    (route::BANK_REFUNDS, "a bank's word, signed and in JSON"),
];

fn source(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// The sources under a folder, without tests.
fn sources(folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("tests") {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tests.rs") {
            found.push(std::fs::read_to_string(&path).unwrap());
        }
    }
}

/// The templates by their names in `app::url::route`.
fn templates() -> BTreeMap<String, String> {
    let text = std::fs::read_to_string(source("app/src/url/route.rs")).unwrap();
    let constants = text.split("pub const ").skip(1).filter_map(|rest| rest.split_once(": &str = \""));
    constants.map(|(name, rest)| (name.to_owned(), rest.split('"').next().unwrap().to_owned())).collect()
}

/// What stands before the bracket that closes what was opened before `text`.
fn in_brackets(text: &str) -> &str {
    let mut depth = 1;
    let end = text.char_indices().find(|(_, c)| {
        depth += i32::from(*c == '(') - i32::from(*c == ')');
        depth == 0
    });
    &text[..end.map_or(text.len(), |(at, _)| at)]
}

/// The templates that the router lets POST come to.
pub fn posts() -> BTreeSet<String> {
    let (names, mut found, mut texts) = (templates(), BTreeSet::new(), Vec::new());
    sources(&source("server/src/routes"), &mut texts);
    texts.push(std::fs::read_to_string(source("server/src/router.rs")).unwrap());
    for text in &texts {
        for (place, rest) in text.split(".route(").skip(1).map(in_brackets).filter_map(|route| route.split_once(',')) {
            if ["post(", "any(", "on("].iter().any(|method| rest.contains(method)) {
                let name = place.trim().strip_prefix("route::").expect("what takes a form has its place in app::url");
                found.insert(names[name].clone());
            }
        }
    }
    found
}

/// The templates that a page's form with `method="get"` leads to.
pub fn gets() -> BTreeSet<String> {
    let (names, mut found, mut texts) = (templates(), BTreeSet::new(), Vec::new());
    sources(&source("app/src"), &mut texts);
    for form in texts.iter().flat_map(|text| text.split("method=\"get\"").skip(1)) {
        let (_, action) = form.split_once("action=Path::").expect("a form leads somewhere");
        let name: String = action.chars().take_while(char::is_ascii_alphanumeric).collect();
        let upper = name.chars().enumerate().fold(String::new(), |upper, (at, c)| {
            let between = if at > 0 && c.is_ascii_uppercase() { "_" } else { "" };
            upper + between + &c.to_ascii_uppercase().to_string()
        });
        found.insert(names[&upper].clone());
    }
    found
}

/// The template that a path belongs to: of those that fit, the one that says most.
pub fn of_path<'t>(templates: &'t BTreeSet<String>, path: &str) -> Option<&'t str> {
    let path: Vec<&str> = path.split(['?', '#']).next().unwrap_or_default().split('/').collect();
    let open = |segment: &str| segment.starts_with('{');
    let fits = |template: &&String| {
        let segments: Vec<&str> = template.split('/').collect();
        segments.len() == path.len() && segments.iter().zip(&path).all(|(own, given)| open(own) || own == given)
    };
    let said = |template: &&String| template.split('/').filter(|segment| !open(segment)).count();
    templates.iter().filter(fits).max_by_key(said).map(String::as_str)
}

#[test]
fn hostile_text_comes_to_every_form() {
    let lists = [strangers::FORMS, account::FORMS, services::FORMS, stays::FORMS, desk::FORMS, money::FORMS];
    let attacked: BTreeSet<&str> = lists.concat().into_iter().collect();
    let exceptions: BTreeSet<&str> = NO_FORMS.iter().map(|(template, _)| *template).collect();
    let (posts, gets) = (posts(), gets());
    assert!(posts.len() > 50 && gets.len() > 5, "the sources are read: {posts:?} {gets:?}");
    let forms: BTreeSet<&str> = posts.union(&gets).map(String::as_str).collect();
    let missing: Vec<_> =
        forms.iter().filter(|form| !attacked.contains(*form) && !exceptions.contains(*form)).collect();
    assert!(missing.is_empty(), "attack them in tests/hostile: {missing:?}");
    let gone: Vec<_> = attacked.union(&exceptions).filter(|form| !forms.contains(*form)).collect();
    assert!(gone.is_empty(), "no form leads there: {gone:?}");
    assert!(exceptions.iter().all(|template| template.starts_with("/api/")), "whatever is a page takes a form");
    assert!(attacked.is_disjoint(&exceptions));
}
