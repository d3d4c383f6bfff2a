//! Every page, with every sample, in every language.

use std::{collections::BTreeSet, fs, path::Path, sync::Arc};

use sala::text::Lang;

use super::all_samples;
use crate::{
    pages::sample::HOSTILE,
    render::{Assets, CsrfToken, IslandAssets, PageContext, UserBar},
};

fn context(lang: Lang) -> PageContext {
    PageContext {
        lang,
        path: format!("/{}/somewhere?after=1", lang.code()),
        assets: Arc::new(Assets {
            css: "/assets/sala.css".into(),
            mark: "/assets/sala.svg".into(),
            favicon: "/assets/favicon.svg".into(),
            follow: "/assets/follow.js".into(),
            islands: Some(IslandAssets { js: "/assets/sala.js".into(), wasm: "/assets/sala.wasm".into() }),
        }),
        nonce: Some("nonce".into()),
        csrf: Some(CsrfToken("token".into())),
        user: Some(UserBar { name: HOSTILE.into(), officer: true, finance: true }),
        warns_of_end: true,
        ends_at: Some("21:05".into()),
    }
}

/// Every page in every language, as (name with language, whether hostile, document).
fn documents() -> Vec<(String, bool, String)> {
    Lang::ALL
        .into_iter()
        .flat_map(|lang| {
            all_samples().into_iter().map(move |sample| {
                let name = format!("{} ({lang})", sample.name);
                (name, sample.hostile, sample.render(&context(lang)))
            })
        })
        .collect()
}

/// The types that are pages, with their paths, as the sources of a module and of those below it say.
fn pages_of(folder: &Path, module: &str, pages: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let inner = format!("{module}::{}", path.file_stem().unwrap().to_str().unwrap());
        if path.is_dir() {
            pages_of(&path, &inner, pages);
        } else {
            let source = fs::read_to_string(&path).unwrap();
            let pages_here = source.lines().filter_map(|line| line.strip_prefix("impl Page for "));
            pages.extend(pages_here.map(|rest| format!("{inner}::{}", rest.trim_end_matches(" {"))));
        }
    }
}

#[test]
fn every_page_has_samples() {
    let mut pages = BTreeSet::new();
    pages_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "app", &mut pages);
    let sampled: BTreeSet<_> = all_samples().iter().map(|sample| sample.page.to_owned()).collect();
    assert!(pages.len() > 60, "the sources are read: {pages:?}");
    let missing: Vec<_> = pages.difference(&sampled).collect();
    assert!(missing.is_empty(), "without samples: {missing:?}");
    assert_eq!(sampled, pages, "pages are written as `impl Page for`, one a line");
}

/// The values of `attribute` in order of appearance.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    html.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_text_is_there() {
    for (name, _, html) in documents() {
        assert!(!html.contains("[["), "{name} lacks a text: {}", html.split("[[").nth(1).unwrap_or_default());
    }
}

#[test]
fn ids_are_unique_and_labels_point_to_them() {
    for (name, _, html) in documents() {
        let ids = values(&html, "id");
        let unique: BTreeSet<_> = ids.iter().copied().collect();
        assert_eq!(unique.len(), ids.len(), "{name} uses an id twice: {ids:?}");
        for attribute in ["for", "aria-describedby", "aria-labelledby", "aria-controls"] {
            for id in values(&html, attribute).iter().flat_map(|value| value.split(' ')) {
                assert!(unique.contains(id), "{name}: {attribute} names {id}, which is not there");
            }
        }
        for target in values(&html, "href").iter().filter_map(|href| href.strip_prefix('#')) {
            assert!(unique.contains(target), "{name} links to #{target}, which is not there");
        }
    }
}

#[test]
fn there_is_one_main_heading_and_one_main() {
    for (name, _, html) in documents() {
        assert_eq!(html.matches("<h1").count(), 1, "{name}");
        assert_eq!(html.matches("<main").count(), 1, "{name}");
        assert!(html.starts_with("<!DOCTYPE html><html lang="), "{name}");
    }
}

#[test]
fn hostile_text_stays_text() {
    let mut hostile_pages = 0;
    for (name, hostile, html) in documents() {
        hostile_pages += usize::from(hostile && html.contains("&lt;script&gt;"));
        assert!(!html.contains("<script>"), "{name} lets a script through");
        assert!(!html.contains("<b>"), "{name} lets a tag through");
        // Our own script has a nonce; nothing else runs.
        assert_eq!(
            html.matches("<script").count(),
            html.matches("<script type=\"module\" nonce=\"nonce\"").count(),
            "{name}"
        );
    }
    assert!(hostile_pages > 30, "the hostile samples reach the pages: {hostile_pages}");
}

#[test]
fn nothing_runs_or_styles_inline() {
    for (name, _, html) in documents() {
        assert!(!html.contains(" style=\""), "{name} has an inline style");
        assert!(!html.contains(" onclick=\"") && !html.contains("javascript:"), "{name} has an inline handler");
        assert!(!html.contains("<style"), "{name} has a style element");
    }
}

#[test]
fn forms_that_change_something_carry_the_token() {
    for (name, _, html) in documents() {
        for form in html.split("<form").skip(1) {
            let form = form.split("</form>").next().unwrap_or_default();
            if form.contains("method=\"post\"") {
                assert!(form.contains("name=\"csrf_token\" value=\"token\""), "{name}: {form}");
            }
        }
    }
}

#[test]
fn scripts_come_only_with_islands_and_with_what_is_waited_for() {
    for (name, _, html) in documents() {
        let needed = html.contains("<leptos-island") || html.contains(" data-follows");
        assert_eq!(needed, html.contains("<script"), "{name}");
    }
}

#[test]
fn errors_are_said_in_the_title() {
    for (name, _, html) in documents() {
        let title = html.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).unwrap_or_default();
        let prefixed = ["Error: ", "ข้อผิดพลาด: ", "错误：", "エラー：", "오류: ", "Ошибка: ", "အမှား- "]
            .iter()
            .any(|prefix| title.starts_with(prefix));
        assert_eq!(prefixed, html.contains("govuk-error-summary\""), "{name}: {title}");
    }
}

/// What a language lacks is English and says so; no mark of it is left in a page.
#[test]
fn english_parts_say_their_language() {
    let mut marked = 0;
    for (name, _, html) in documents() {
        assert!(!html.contains('\u{E0001}') && !html.contains('\u{E007F}'), "{name} has a mark left");
        let whole = ["(th)", "(en)", "(zh)"].iter().any(|lang| name.ends_with(lang));
        let queue = name.starts_with("officer/queue");
        let says = html.contains("<h1 class=\"govuk-heading-xl\" lang=\"en\">")
            || html.contains(" lang=\"en\">Cases to decide");
        marked += usize::from(queue && !whole && says);
    }
    assert!(marked > 0);
}

/// The end of [`HOSTILE`] on a page that is not Thai.
const USER_NAME: &str = "<span lang=\"th\">ถนน</span>";

#[test]
fn words_stand_in_their_own_language() {
    let mut seen = 0;
    for (name, _, html) in
        documents().into_iter().filter(|(name, ..)| name.ends_with("(en)") && name.starts_with("home"))
    {
        // Only the language switch has other scripts on an English page, and who is signed in.
        assert!(html.contains(USER_NAME), "{name}");
        let html = html.replace(USER_NAME, "");
        let body =
            html.split("sala-languages__list").nth(1).and_then(|rest| rest.split_once("</ul>")).map(|(_, rest)| rest);
        let foreign =
            body.unwrap_or_default().chars().find(|c| matches!(c, '\u{0E00}'..='\u{0E7F}' | '\u{4E00}'..='\u{9FFF}'));
        assert_eq!(foreign, None, "{name}");
        seen += 1;
    }
    assert!(seen > 0);
}
