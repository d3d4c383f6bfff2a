//! The texts themselves: complete, alike in every language, used.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use sala::service::lint::{readers, text_keys};

use super::*;

/// The files with what foreigners meet, complete in every language of [`Lang::ALL`]. Those of others, officers above all, are
/// demanded in [`Lang::WHOLE`] only. A text that is new for foreigners may come in these first; it joins the list with its
/// translations.
const FOREIGNERS: &[&str] = &[
    "account",
    "address",
    "apply",
    "ask",
    "case",
    "casework",
    "chart",
    "common",
    "documents",
    "engine",
    "error-pages",
    "errors",
    "fields",
    "hints",
    "history",
    "home",
    "issued",
    "mail-account",
    "messages",
    "ninety-day-report",
    "not-now",
    "payments",
    "reasons",
    "receipt",
    "service",
    "tm47",
    "web",
];

/// Keys that are put together while running; the code that does so is named.
const DYNAMIC: &[&str] = &[
    "error-page-", // pages/error.rs: by HTTP status
    "home-",       // pages/home/start.rs: a heading and its "-text", "-state"
    "platform-",   // pages/home/platform.rs: by platform
    "mrz-",        // parts/mrz_field.rs: by the reader's codes
    "place-",      // parts/place_field.rs: by step
    "check-",      // pages/case/public_check.rs: a result and its "-text"
    // Named by bundles and codes of the core, put together by the server when it shows a case, a form or a refusal.
    "tm47-",           // fields, pages, sections, states, events and mails of the 90-day report
    "poa-",            // the same of an authority shown by a document
    "fine-",           // the same of a fine
    "watch-",          // why a passport is on the watch list, by code
    "tm28-",           // the same of a change of address
    "authority-kind-", // pages/account/authorities.rs, routes/case.rs: by kind
    "evisa-",          // the same of the e-Visa
    "tdac-",           // the same of the arrival card
    "staynote-",       // the same of a notice of stay
    "stayplace-",      // the same of a place where people stay
    "sample-",         // the same of the licence that demonstrations and tests publish
    "fire-",           // the same of its child
    "document-",       // papers handed in: what is wrong with a file, what the scanner said, words of the island
    "error-",          // errors of fields, by code
    "hint-",           // what is right but wants attention, by code
    "reason-",         // reason codes and their remedies
    "refusal-",        // refusals of the engine
    "outcome-",        // how a case ended
    "register-",       // what the register said
    "source-",         // where a value came from
    "role-",           // who acted
    "access-",         // why a case was opened
    "address-",        // parts of an address
    "clock-",          // the legal clock's ledger
    "date-part-",      // the part of a date that is wrong
    "incident-",       // what failed and why, by codes of jobs
    "paper-",          // issued documents: what they have in common, by kind of document
    "issued-",         // where a document stands, by its standing
    "sample-",         // the licence of the tests: whatever its bundle names
    "mail-",           // mails of an account, by template
    "web-notice-",     // what happened before signing in
    "bank-",           // pages/finance.rs: by bank
    "bill-notice-",
    "bill-state-",
    "bill-verdict-",
    "bill-closed-",
    "refund-state-",
    "statement-finding-",
    "ledger-", // by codes of the core
    "refund-done-",
    "statement-error-", // routes/finance: what was done, and what is wrong with a statement
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every message of a language, with the names of its variables.
fn messages(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    messages_in(lang, |_| true)
}

/// The messages of those files whose name is wanted.
fn messages_in(lang: Lang, wanted: impl Fn(&str) -> bool) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages = BTreeMap::new();
    let mut key = String::new();
    let is_wanted = |path: &PathBuf| path.file_stem().and_then(|stem| stem.to_str()).is_some_and(&wanted);
    for file in files(&root().join("locales").join(lang.code()), &["ftl"]).into_iter().filter(is_wanted) {
        for line in fs::read_to_string(&file).unwrap().lines() {
            if let Some((name, _)) = line.split_once('=')
                && line.starts_with(|c: char| c.is_ascii_lowercase())
            {
                name.trim().clone_into(&mut key);
                let before = messages.insert(key.clone(), BTreeSet::new());
                assert!(before.is_none(), "{key} stands twice in {lang}");
            }
            if line.starts_with('#') {
                continue;
            }
            for variable in line.split('$').skip(1) {
                let end = variable.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
                let name = &variable[..end.unwrap_or(variable.len())];
                messages.get_mut(&key).unwrap().insert(name.to_owned());
            }
        }
    }
    messages
}

fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, endings));
        } else if path.extension().is_some_and(|ending| endings.iter().any(|wanted| ending == *wanted)) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Every source in which a key may stand.
fn sources() -> String {
    ["app/src", "server/src", "src"]
        .iter()
        .flat_map(|folder| files(&root().join(folder), &["rs", "toml"]))
        .filter(|path| !path.ends_with("i18n/tests.rs"))
        .map(|path| fs::read_to_string(path).unwrap())
        .collect()
}

#[test]
fn every_language_has_the_same_messages_and_variables() {
    let english = messages(Lang::En);
    let foreigners = messages_in(Lang::En, |file| FOREIGNERS.contains(&file));
    assert!(english.len() > 1500 && foreigners.len() > 700, "read: {} and {}", english.len(), foreigners.len());
    for lang in Lang::ALL {
        let demanded = if lang.is_whole() { &english } else { &foreigners };
        let other = messages(lang);
        let missing: Vec<_> = demanded.keys().filter(|key| !other.contains_key(*key)).collect();
        let extra: Vec<_> = other.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{lang} lacks {missing:?} and alone has {extra:?}");
        for (key, variables) in &other {
            assert_eq!(&english[key], variables, "{key} in {lang}");
        }
    }
}

/// What the linter demands of the texts of each service: what applicants read in its languages, what officers read in those of
/// the whole portal.
#[test]
fn every_service_speaks_its_languages() {
    let mut missing = Vec::new();
    for bundle in sala::service::shipped().unwrap() {
        for key in text_keys(&bundle).into_iter().filter(|key| !bundle.texts.has(key)) {
            let lacking = readers(&bundle, &key).into_iter().filter(|lang| !has_in(&[*lang], &key));
            missing.extend(lacking.map(|lang| format!("{key} in {lang}")));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// A text stands in the file of the same name in every language, so that the list of [`FOREIGNERS`] means the same in each.
#[test]
fn every_language_has_its_messages_in_the_same_files() {
    for file in FOREIGNERS {
        let english = messages_in(Lang::En, |name| name == *file);
        assert!(!english.is_empty(), "{file}.ftl is there");
        for lang in Lang::ALL {
            let other = messages_in(lang, |name| name == *file);
            assert!(english.keys().eq(other.keys()), "{file}.ftl in {lang}");
        }
    }
}

/// Pages for foreigners whose files hold officers' texts too: each of their own messages, by what its key begins with.
#[test]
fn pages_for_foreigners_speak_every_language() {
    for prefix in ["stay-", "card-", "visa-", "person-", "authority-"] {
        let keys: Vec<_> = messages(Lang::En).into_keys().filter(|key| key.starts_with(prefix)).collect();
        assert!(!keys.is_empty(), "{prefix}");
        for key in keys {
            assert!(has_in(&Lang::ALL, &key), "{key}");
        }
    }
}

/// A subject is read on locked screens and by every server on the way: it may say which case, what kind of thing and by when, and
/// nothing of the person. Whoever needs another value here says why it is not personal.
#[test]
fn nothing_personal_stands_in_a_subject() {
    let harmless = ["reference", "due_date", "day", "opens", "what"];
    for lang in Lang::ALL {
        let subjects: Vec<_> = messages(lang).into_iter().filter(|(key, _)| key.ends_with("-subject")).collect();
        assert!(subjects.len() > 50, "{lang} has only {} subjects", subjects.len());
        for (key, variables) in subjects {
            let personal: Vec<_> = variables.iter().filter(|name| !harmless.contains(&name.as_str())).collect();
            assert!(personal.is_empty(), "{key} in {lang} shows {personal:?}");
        }
    }
}

/// Letters of another language's script come of a slip; names of languages and products are Latin everywhere.
#[test]
fn every_language_is_written_in_its_own_script() {
    let is_own = |lang: Lang, letter: char| match letter {
        '\u{0400}'..='\u{04FF}' => lang == Lang::Ru,
        '\u{0E00}'..='\u{0E7F}' => lang == Lang::Th,
        '\u{1000}'..='\u{109F}' => lang == Lang::My,
        '\u{3040}'..='\u{30FA}' => lang == Lang::Ja,
        '\u{4E00}'..='\u{9FFF}' => matches!(lang, Lang::Zh | Lang::Ja),
        '\u{AC00}'..='\u{D7AF}' => lang == Lang::Ko,
        _ => true,
    };
    for lang in Lang::ALL {
        for key in messages(lang).keys() {
            let text = text(lang, key, &[]);
            let strange = text.chars().find(|letter| !is_own(lang, *letter));
            assert_eq!(strange, None, "{key} in {lang}: {text}");
        }
    }
}

#[test]
fn every_message_can_be_formatted() {
    for lang in Lang::ALL {
        for (key, variables) in messages(lang) {
            let args: Vec<(&str, Value<'_>)> = variables.iter().map(|name| (name.as_str(), 2.into())).collect();
            let text = lookup(lang, &key, &args).unwrap_or_default();
            assert!(!text.is_empty() && !text.contains("{ $"), "{key} in {lang}: {text}");
        }
    }
}

#[test]
fn every_literal_key_exists() {
    let english = messages(Lang::En);
    let sources = sources();
    for call in [" t(\"", "(t(\"", "{t(\"", "=t(\"", "t_with(\"", "heading(\"", "paragraph(\"", "both(\""] {
        for (at, _) in sources.match_indices(call) {
            // The end of another name, as in `passport("…")`.
            if sources[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_') {
                continue;
            }
            let key = sources[at + call.len()..].split('"').next().unwrap_or_default();
            let is_key =
                key.contains('-') && key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            // `split("…")` and the like end in the same letters; only what looks like a key is one.
            if is_key && !key.starts_with("govuk-") && !key.starts_with("sala-") {
                assert!(english.contains_key(key), "{call}{key}\") names no message");
            }
        }
    }
}

#[test]
fn no_message_is_unused() {
    let sources = sources();
    let prefixes = used_prefixes(&sources);
    // What stands between two quotation marks, wherever the first of them belongs.
    let quoted: BTreeSet<&str> = sources.split('"').collect();
    let unused: Vec<_> = messages(Lang::En)
        .into_keys()
        .filter(|key| !quoted.contains(key.as_str()))
        .filter(|key| !DYNAMIC.iter().any(|prefix| key.starts_with(prefix)))
        .filter(|key| !prefixes.iter().any(|prefix| key.starts_with(prefix.as_str())))
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// Prefixes of keys that other modules put together, as they say so themselves: `// text keys: error-, reason-`.
fn used_prefixes(sources: &str) -> Vec<String> {
    sources
        .lines()
        .filter_map(|line| line.split_once("text keys: "))
        .flat_map(|(_, list)| list.split(','))
        .map(|prefix| prefix.trim().trim_end_matches('.').to_owned())
        .filter(|prefix| prefix.ends_with('-'))
        .collect()
}

#[test]
fn fallback_and_missing() {
    assert_eq!(text(Lang::Th, "common-back", &[]), "ย้อนกลับ");
    assert_eq!(text(Lang::Zh, "no-such-key", &[]), "[[no-such-key]]");
    assert_eq!(text(Lang::En, "common-optional", &[("label", "Telephone".into())]), "Telephone (optional)");
    assert_eq!(
        text(Lang::En, "account-expiring-text", &[("minutes", 1.into())]),
        "For your safety you will be signed out in one minute."
    );
    assert!(has("common-back") && !has("no-such-key"));
    // What is the officers' alone is English for the others, and says so on pages.
    assert_eq!(text(Lang::Ja, "queue-title", &[]), marked::mark("Cases to decide"));
    assert_eq!(language_of(Lang::Ja, "queue-title"), Lang::En);
    assert_eq!(language_of(Lang::Ja, "common-back"), Lang::Ja);
}

/// Every code with which the engine can refuse (as recorded in the core's tests) has a sentence and what to do.
#[test]
fn every_refusal_has_a_sentence() {
    let recorded = include_str!("../../../src/tests/snapshots/sala__tests__totality__every_refusal_has_a_code.snap");
    let codes: Vec<&str> = recorded.rsplit("---\n").next().unwrap().lines().collect();
    assert!(codes.len() > 20, "{codes:?}");
    for code in codes {
        assert!(has(&format!("refusal-{code}")) && has(&format!("refusal-{code}-text")), "{code}");
    }
}

/// Every change of the legal clock has its words.
#[test]
fn every_change_of_the_clock_has_words() {
    for kind in sala::workflow::clock::ChangeKind::ALL {
        assert!(has(&format!("clock-{}", kind.code().replace('_', "-"))), "{kind:?}");
    }
}
