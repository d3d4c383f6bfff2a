//! The document around every page: head, header with the three platforms and the languages, footer.

use leptos::prelude::*;
use sala::text::Lang;

use crate::{
    i18n::{t, t_with},
    parts::{
        back_link::BackLink,
        breadcrumbs::{Breadcrumbs, Crumb},
        csrf_field::CsrfField,
        expiring_notice::{ExpiringNotice, LatestEnd},
        footer::Footer,
    },
    render::{IslandAssets, PageContext, UserBar},
    url::{Path, in_language},
};

/// What a page tells the document around it.
#[derive(Debug, Clone, Default)]
pub struct PageHead {
    /// The page's heading; the product's name follows it in `<title>`.
    pub title: String,
    /// Puts "Error:" before the title, so that it is heard first.
    pub has_error: bool,
    /// Which part of the portal is marked as current in the header.
    pub area: Option<Area>,
    /// The way here, without the page itself. Empty: no breadcrumbs.
    pub breadcrumbs: Vec<Crumb>,
    /// Where "Back" leads. Question pages have this instead of breadcrumbs.
    pub back: Option<String>,
    /// Whether the page holds an island; only then does the browser load its part.
    pub islands: bool,
    /// Seconds after which a page that shows what is still being done comes again where there is no script; with it the element with
    /// `data-follows` is kept up to date.
    pub again: Option<u8>,
    /// The page lays out its own full-width bands and brings its own `<main>` width.
    pub full_width: bool,
}

/// The parts of the portal that the header names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    Citizen,
    Business,
    Foreigner,
    Officer,
    Finance,
}

/// A language's own name, as people look for it.
const fn own_name(lang: Lang) -> &'static str {
    match lang {
        Lang::Th => "ไทย",
        Lang::En => "English",
        Lang::Zh => "中文",
        Lang::Ja => "日本語",
        Lang::Ko => "한국어",
        Lang::Ru => "Русский",
        Lang::My => "မြန်မာ",
    }
}

/// The whole document.
pub fn shell(context: &PageContext, head: PageHead, main: AnyView) -> impl IntoView + use<> {
    let lang = context.lang.code();
    let title = t_with("common-title", &[("page", head.title.as_str().into())]);
    let title = if head.has_error { t_with("common-title-error", &[("title", title.as_str().into())]) } else { title };
    let assets = &context.assets;
    let islands = assets.islands.as_ref().filter(|_| head.islands);
    let boot = islands.zip(context.nonce.clone()).map(|(islands, nonce)| boot(islands, nonce));
    let following = head.again.map(|seconds| following(seconds, assets.follow.clone(), context.nonce.clone()));
    let alternates = Lang::ALL
        .into_iter()
        .map(|other| {
            view! { <link rel="alternate" hreflang=other.code() href=in_language(&context.path, other) /> }
        })
        .collect_view();
    let before = (!head.breadcrumbs.is_empty() || head.back.is_some()).then(|| {
        view! {
            <div class="govuk-width-container">
                {(!head.breadcrumbs.is_empty()).then(|| view! { <Breadcrumbs crumbs=head.breadcrumbs /> })}
                {head.back.map(|href| view! { <BackLink href=href /> })}
            </div>
        }
    });
    let main = if head.full_width {
        view! { <main class="sala-main" id="main-content">{main}</main> }.into_any()
    } else {
        view! {
            <div class="govuk-width-container">
                <main class="govuk-main-wrapper" id="main-content">
                    {main}
                </main>
            </div>
        }
        .into_any()
    };
    view! {
        <!DOCTYPE html>
        <html lang=lang class="govuk-template">
            <head>
                <meta charset="utf-8" />
                <title>{title}</title>
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="theme-color" content="#1f2a63" />
                <meta name="format-detection" content="telephone=no" />
                <link rel="icon" r#type="image/svg+xml" href=assets.favicon.clone() />
                <link rel="stylesheet" href=assets.css.clone() />
                {alternates}
                {boot}
                {following}
            </head>
            <body class="govuk-template__body">
                <a href="#main-content" class="govuk-skip-link">{t("common-skip")}</a>
                {header(context, head.area)}
                {before}
                {context.ends_at.clone().map(|time| view! { <LatestEnd time=time /> })}
                {main}
                {context.warns_of_end.then(|| view! { <ExpiringNotice /> })}
                <Footer />
            </body>
        </html>
    }
}

/// Loads the browser's part once the page is idle and wakes each island. A module of a few lines instead of the
/// framework's: our islands have no children and no router. Under `strict-dynamic` the nonce of this script also
/// allows the module that it imports. A page that takes the place of this one, as the answer to a refused upload, has no script of
/// its own, and its islands are woken when it is there.
fn boot(islands: &IslandAssets, nonce: String) -> impl IntoView + use<> {
    let js = script_string(&islands.js);
    let wasm = script_string(&islands.wasm);
    let script = format!(
        "const start=()=>import({js}).then(m=>m.default({{module_or_path:{wasm}}}).then(()=>{{m.hydrate();\
         for(const island of document.querySelectorAll('leptos-island'))m[island.dataset.component]?.(island)}}));\
         document.close=()=>{{Document.prototype.close.call(document);start()}};\
         'requestIdleCallback' in window?requestIdleCallback(start):start()"
    );
    view! {
        <link rel="modulepreload" href=islands.js.clone() nonce=nonce.clone() />
        <script r#type="module" nonce=nonce inner_html=script></script>
    }
}

/// Keeps the page up to date: by a script without leaving it, and where there is none by coming again as a whole. The script stands by
/// itself and not in the browser's part: that one would be fetched and compiled for longer than most of what is waited for takes, and
/// its size has a limit that other pages need.
fn following(seconds: u8, script: String, nonce: Option<String>) -> impl IntoView + use<> {
    view! {
        <noscript>
            <meta http-equiv="refresh" content=seconds.to_string() />
        </noscript>
        {nonce.map(|nonce| view! { <script r#type="module" nonce=nonce src=script></script> })}
    }
}

/// A string literal that is safe inside `<script>`.
fn script_string(value: &str) -> String {
    serde_json::to_string(value).unwrap_or_default().replace('<', "\\u003c")
}

fn header(context: &PageContext, area: Option<Area>) -> impl IntoView + use<> {
    let lang = context.lang;
    let languages = Lang::ALL
        .into_iter()
        .map(|other| {
            let current = (other == lang).then_some("true");
            view! {
                <li class="sala-languages__item">
                    <a
                        class="sala-languages__link"
                        href=in_language(&context.path, other)
                        lang=other.code()
                        hreflang=other.code()
                        aria-current=current
                    >
                        {own_name(other)}
                    </a>
                </li>
            }
        })
        .collect_view();
    let officer = context.user.as_ref().is_some_and(|user| user.officer);
    let finance = context.user.as_ref().is_some_and(|user| user.finance);
    let platforms = [
        (Area::Citizen, Path::Citizen, "common-platform-citizen"),
        (Area::Business, Path::Business, "common-platform-business"),
        (Area::Foreigner, Path::Foreigner, "common-platform-foreigner"),
        (Area::Officer, Path::OfficerQueue, "common-officer-queue"),
        (Area::Finance, Path::Finance, "common-finance"),
    ]
    .into_iter()
    .filter(|(entry, ..)| officer || *entry != Area::Officer)
    .filter(|(entry, ..)| finance || *entry != Area::Finance)
    .map(|(entry, path, key)| {
        let current = (area == Some(entry)).then_some("true");
        view! {
            <li class="sala-platforms__item">
                <a class="sala-platforms__link" href=path.to(lang) aria-current=current>
                    {t(key)}
                </a>
            </li>
        }
    })
    .collect_view();
    view! {
        <header class="sala-header">
            <div class="govuk-width-container sala-header__top">
                <a class="sala-header__brand" href=Path::Home.to(lang)>
                    <img class="sala-header__mark" src=context.assets.mark.clone() alt="" width="48" height="40" />
                    <span class="sala-header__name">{t("common-product")}</span>
                    <span class="sala-header__line">{t("common-product-line")}</span>
                </a>
                <div class="sala-header__tools">
                    <nav class="sala-languages" aria-label=t("common-languages")>
                        <details>
                            <summary class="sala-languages__current">
                                <span class="govuk-visually-hidden">{t("common-languages")}": "</span>
                                <svg width="18" height="18" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                                    <path
                                        fill="none"
                                        stroke="currentColor"
                                        stroke-width="1.6"
                                        d="M10 1a9 9 0 1 0 0 18a9 9 0 1 0 0-18zM1 10h18M10 1c-5.5 5-5.5 13 0 18c5.5-5 5.5-13 0-18"
                                    />
                                </svg>
                                {own_name(lang)}
                            </summary>
                            <ul class="sala-languages__list">{languages}</ul>
                        </details>
                    </nav>
                    {account(lang, context.user.as_ref())}
                </div>
            </div>
            <nav class="sala-platforms" aria-label=t("common-platforms")>
                <ul class="govuk-width-container sala-platforms__list">{platforms}</ul>
            </nav>
        </header>
    }
}

fn account(lang: Lang, user: Option<&UserBar>) -> AnyView {
    match user {
        None => view! {
            <div class="sala-account">
                <a class="sala-account__link" href=Path::SignIn.to(lang)>{t("common-sign-in")}</a>
            </div>
        }
        .into_any(),
        Some(user) => view! {
            <div class="sala-account">
                <a class="sala-account__link" href=Path::Account.to(lang)>
                    <span class="sala-account__short">{t("account-title")}</span>
                    <span class="sala-account__name">
                        <span class="govuk-visually-hidden">{t("common-account-of")}" "</span>
                        {user.name.clone()}
                    </span>
                </a>
                <form class="sala-account__form" method="post" action=Path::SignOut.to(lang)>
                    <CsrfField />
                    <button class="sala-account__button" r#type="submit">{t("common-sign-out")}</button>
                </form>
            </div>
        }
        .into_any(),
    }
}
