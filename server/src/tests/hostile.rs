//! Hostile text in every field of every form, and what strangers may send.
//!
//! Each module goes through the forms of some area and lists them in its `FORMS`, which it must have met exactly; [`routes`] holds
//! the lists against the sources, so that no form is left out.

mod account;
mod desk;
mod form;
mod money;
mod routes;
mod services;
mod stays;
mod strangers;

use self::form::{Field, Form, fault, forms, unsaid};
use super::report::passport;
use crate::testing::{Answer, Browser, TestApp};
use crate::web::TAKE_FILES;
use app::parts::csrf_field::CSRF_FIELD;
use axum::http::StatusCode;
use std::collections::{BTreeSet, VecDeque};

pub const HOSTILE: &str = "\"'><script>alert(1)</script><b>&amp;";

/// What handlers read of an address, whichever page it is of.
const QUERY: [&str; 17] = [
    "after", "before", "code", "day", "done", "due", "from", "holder", "next", "notice", "number", "of", "office",
    "purpose", "q", "sent", "state",
];

/// What no person types, hidden or chosen from a list: who tampers with it is told so on a page of its own, which has no field to lead to.
const TAMPERED: [&str; 7] = ["act", "version", "idempotency_key", "key", "id", "of", "bank"];

/// Known values of fields, by name.
pub type Known<'a> = &'a [(&'a str, &'a str)];

/// Which fields of a form are hostile; the others are as they should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Aim {
    All,
    /// And the button.
    Button,
    Field(usize),
    Nothing,
}

/// The attacks of a test, and the forms that they have met.
pub struct Attacks {
    posts: BTreeSet<String>,
    gets: BTreeSet<String>,
    met: BTreeSet<String>,
    /// Looked at whenever something was taken.
    mirrors: Vec<String>,
    /// Refusals that do not say what is wrong.
    unsaid: BTreeSet<String>,
    /// Whether each form is sent as it should be at last, to come to the forms of the answer.
    goes_on: bool,
}

fn look(place: &str, answer: &Answer) {
    assert!(answer.status.as_u16() < 500, "{place}: {}", answer.status);
    if answer.headers.get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"text/html")) {
        assert_eq!(fault(&answer.text), None, "{place}:\n{}", answer.text);
    }
    let location = answer.location();
    assert!(!location.contains(['<', '>', '"', '\'']) && !location.contains("alert"), "{place} leads to {location}");
}

impl Attacks {
    pub fn new() -> Self {
        Self {
            posts: routes::posts(),
            gets: routes::gets(),
            met: BTreeSet::new(),
            mirrors: Vec::new(),
            unsaid: BTreeSet::new(),
            goes_on: false,
        }
    }

    /// Pages on which what was typed may stand.
    pub fn mirrored(&mut self, pages: &[&str]) {
        self.mirrors = pages.iter().map(|page| (*page).to_owned()).collect();
    }

    /// From here on, each form is sent as it should be once it was attacked, and the forms of what is answered are attacked too.
    pub fn going_on(&mut self) {
        self.goes_on = true;
    }

    /// An address that takes a form which stands on no page of this test; the page is only where the token comes from.
    pub async fn straight(&mut self, browser: &mut Browser<'_>, page: &str, action: &str, names: &[&str]) {
        let field = |name: &&str| Field { name: (*name).to_owned(), value: String::new(), file: false };
        let fields = names.iter().map(field).collect();
        let form = Form { action: action.to_owned(), posts: true, multipart: false, fields, buttons: Vec::new() };
        self.send(browser, page, &form, None, Aim::All, &[]).await;
    }

    /// Posts hostile text into every form of a page: into all its fields at once, and into each while the others are as they
    /// should be, for each button; and looks for it in the answer, where that leads, and on the page afterwards.
    pub async fn on(&mut self, browser: &mut Browser<'_>, page: &str, known: Known<'_>) {
        self.on_some(browser, page, |_| true, known).await;
    }

    /// Only some of the forms.
    pub async fn on_some(
        &mut self,
        browser: &mut Browser<'_>,
        page: &str,
        wanted: impl Fn(&Form) -> bool,
        known: Known<'_>,
    ) {
        let query = serde_urlencoded::to_string(QUERY.map(|name| (name, HOSTILE))).unwrap();
        let join = if page.contains('?') { '&' } else { '?' };
        look(page, &browser.get(&format!("{page}{join}{query}")).await);
        let shown = browser.get(page).await;
        assert_eq!(shown.status, StatusCode::OK, "{page} leads to {}", shown.location());
        let found: Vec<Form> = forms(&shown.text).into_iter().filter(wanted).collect();
        assert!(!found.is_empty(), "{page} has a form");
        let (mut seen, mut queue) =
            (found.clone(), found.into_iter().map(|form| (form, true)).collect::<VecDeque<_>>());
        while let Some((form, own)) = queue.pop_front() {
            let buttons: Vec<_> =
                if form.buttons.is_empty() { vec![None] } else { form.buttons.iter().map(Some).collect() };
            for (number, button) in buttons.into_iter().enumerate() {
                let aims = [Aim::All].into_iter().chain((0..form.fields.len()).map(Aim::Field));
                let hostile_button = (number == 0 && button.is_some()).then_some(Aim::Button);
                for aim in aims.chain(hostile_button) {
                    self.send(browser, page, &form, button, aim, known).await;
                }
                if self.goes_on && own {
                    let answer = self.send(browser, page, &form, button, Aim::Nothing, known).await;
                    for next in forms(&answer.text) {
                        if !seen.iter().any(|form| form.is_like(&next)) {
                            seen.push(next.clone());
                            queue.push_back((next, false));
                        }
                    }
                }
            }
        }
        look(page, &browser.get(page).await);
    }

    async fn send(
        &mut self,
        browser: &mut Browser<'_>,
        page: &str,
        form: &Form,
        button: Option<&(String, String)>,
        aim: Aim,
        known: Known<'_>,
    ) -> Answer {
        // What is hidden may be another after each answer; when the form has gone, the old one is sent.
        let shown = browser.get(page).await;
        look(page, &shown);
        let form = &forms(&shown.text).into_iter().find(|other| other.is_like(form)).unwrap_or_else(|| form.clone());
        let mut fields: Vec<(&str, &str, bool)> = Vec::new();
        for (index, field) in form.fields.iter().enumerate() {
            let known = known.iter().find(|(name, _)| *name == field.name).map_or(&*field.value, |(_, value)| value);
            let hostile = matches!(aim, Aim::All | Aim::Button) || aim == Aim::Field(index);
            fields.push((&field.name, if hostile { HOSTILE } else { known }, field.file));
        }
        if let Some((name, value)) = button {
            fields.push((name, if aim == Aim::Button { HOSTILE } else { value }, false));
        }
        let templates = if form.posts { &self.posts } else { &self.gets };
        let action = if form.action.is_empty() { page } else { &form.action };
        // A question is asked by either method at the same place.
        let met = routes::of_path(templates, action)
            .or_else(|| routes::of_path(&self.posts, action))
            .unwrap_or_else(|| panic!("{page}: the router knows no form at {action}"));
        assert!(!form.multipart || TAKE_FILES.contains(&met), "{page}: {met} takes files and has no time for them");
        self.met.insert(met.to_owned());
        let place = format!("{page}: {aim:?} with {button:?} to {action}");
        let answer = submit(browser, action, form, &fields).await;
        look(&place, &answer);
        let tampered = fields.iter().any(|(name, value, _)| *value == HOSTILE && TAMPERED.contains(name));
        if form.posts && answer.status == StatusCode::UNPROCESSABLE_ENTITY && !tampered {
            self.unsaid.extend(unsaid(&answer.text).map(|what| format!("{place}: {what}")));
        }
        if answer.status == StatusCode::SEE_OTHER {
            let led = answer.location().to_owned();
            look(&place, &browser.get(&led).await);
            for mirror in &self.mirrors {
                look(&format!("{place}, seen at {mirror}"), &browser.get(mirror).await);
            }
        }
        answer
    }

    /// The forms met are those of the list, and whatever was refused said at which field.
    pub fn were(&self, list: &[&str]) {
        let list: BTreeSet<String> = list.iter().map(|template| (*template).to_owned()).collect();
        assert_eq!(self.met, list, "what was met, and what should be");
        assert!(self.unsaid.is_empty(), "{:#?}", self.unsaid);
    }
}

async fn submit(browser: &mut Browser<'_>, action: &str, form: &Form, fields: &[(&str, &str, bool)]) -> Answer {
    let mut values: Vec<(&str, &str)> = fields.iter().map(|(name, value, _)| (*name, *value)).collect();
    if form.multipart {
        let (csrf, file) = (browser.csrf.clone(), HOSTILE.replace('"', "%22"));
        let parts = fields.iter().map(|(name, value, is_file)| (*name, is_file.then_some(&*file), value.as_bytes()));
        let parts: Vec<_> = [(CSRF_FIELD, None, csrf.as_bytes())].into_iter().chain(parts).collect();
        return browser.upload_bare(action, &parts).await;
    }
    // What no form asks for.
    values.push((HOSTILE, HOSTILE));
    if form.posts {
        return browser.post(action, &values).await;
    }
    browser.get(&format!("{action}?{}", serde_urlencoded::to_string(&values).unwrap())).await
}

/// Looks at pages on which what was typed may stand.
pub async fn seen(browser: &mut Browser<'_>, pages: &[&str]) {
    for page in pages {
        let answer = browser.get(page).await;
        assert_eq!(answer.status, StatusCode::OK, "{page} leads to {}", answer.location());
        look(page, &answer);
    }
}

/// What an officer writes is shown to the applicant as he wrote it, and as text.
#[tokio::test]
async fn an_officers_words_are_text() {
    let app = TestApp::start().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    let reference = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let path = format!("/en/officer/case/{reference}");
    let shown = officer.get(&path).await;
    let version = shown.between("name=\"version\" value=\"", "\"").unwrap().to_owned();
    let wrong = officer.post(&format!("{path}/return"), &[("version", &version), ("note", HOSTILE)]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("&lt;script&gt;") && !wrong.text.contains("<script>alert"), "the text area escapes");
    let fields = [("version", version.as_str()), ("reason", "NAME_MISMATCH"), ("note", HOSTILE)];
    assert_eq!(officer.post(&format!("{path}/return"), &fields).await.status, StatusCode::SEE_OTHER);
    let case = liam.get(&format!("/en/case/{reference}")).await;
    assert!(case.text.contains("&lt;script&gt;") && !case.text.contains("<script>alert"));
    app.finish().await;
}

#[tokio::test]
async fn strangers_get_nothing() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let draft = anna.begin().await;
    let reference = anna.file(&passport("approved")).await;
    app.run_jobs().await;
    let mut mei = app.signed_in("mei@sala.example").await;
    for path in [
        format!("/en/apply/{draft}"),
        format!("/en/apply/{draft}/passport-entry"),
        format!("/en/case/{reference}"),
        format!("/en/case/{reference}/receipt"),
        format!("/en/case/{reference}/receipt.pdf"),
        format!("/en/case/{reference}/access-log"),
        "/en/case/AAAAA-AAAAA".to_owned(),
        "/en/case/..%2F..%2Fetc%2Fpasswd".to_owned(),
        "/en/apply/not-a-draft/passport".to_owned(),
        "/xx/".to_owned(),
    ] {
        let answer = mei.get(&path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        let stranger = app.browser().get(&path).await;
        assert!(
            matches!(stranger.status, StatusCode::SEE_OTHER | StatusCode::NOT_FOUND),
            "{path}: {}",
            stranger.status
        );
    }
    // A form without its token, or with another's.
    let without = mei.post_bare("/en/foreigner/90-day-report/begin", &[]).await;
    assert_eq!(without.status, StatusCode::FORBIDDEN);
    let anothers = anna.csrf.clone();
    let with_anothers = mei.post_bare("/en/foreigner/90-day-report/begin", &[("csrf_token", &anothers)]).await;
    assert_eq!(with_anothers.status, StatusCode::FORBIDDEN);
    app.finish().await;
}
