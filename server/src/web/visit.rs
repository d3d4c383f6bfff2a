//! Who asks, in which language, and in which capacity.
//!
//! [`Arrival`] is what a request brings along; it is made for every request and asks the database nothing. [`Visit`] also
//! knows who is signed in, in one question, and renders pages. [`Applicant`] and [`Officer`] are visits of somebody signed
//! in, with the actor under whom the store works: an officer is a person too, so each page says which of the two it means.

use std::net::IpAddr;
use std::sync::Arc;

use axum::extract::{FromRequestParts, OriginalUri, Request};
use axum::http::header::{HOST, REFERER};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, Uri};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::{SignedDuration, Timestamp};
use sala::access::{Actor, Role};
use sala::id::{AccountId, PersonId};
use sala::text::Lang;
use sala::workflow::definition::Assurance;
use tokio::sync::OnceCell;

use super::address::client_address;
use super::csrf::FormSecret;
use super::error::WebError;
use super::limits::Act;
use super::session::{self, SessionKey};
use super::{lang, next};
use crate::app_state::AppState;
use crate::store::account::Grant;
use app::url::Path;

/// What a request brings along. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Arrival(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    request_id: String,
    nonce: String,
    by_script: bool,
    client: IpAddr,
    path_and_query: String,
    /// The language that the address names.
    named_lang: Option<Lang>,
    /// Where the address names none.
    accepted_lang: Lang,
    session: Option<SessionKey>,
    form: FormSecret,
    /// Asked for once, when somebody wants to know.
    signed_in: OnceCell<Option<Arc<SignedIn>>>,
}

impl Arrival {
    pub fn of(state: &AppState, request: &Request) -> Self {
        let headers = request.headers();
        let uri = request.extensions().get::<OriginalUri>().map_or(request.uri(), |uri| &uri.0);
        let path_and_query = uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string);
        let encrypted = state.config.encrypted();
        Self(Arc::new(Inner {
            request_id: state.random.id(state.clock.now()).to_string(),
            nonce: STANDARD.encode(state.random.bytes::<16>()),
            by_script: headers.get("sec-fetch-dest").is_some_and(|dest| dest == "empty"),
            client: client_address(&state.config, request.extensions(), headers),
            named_lang: lang::of_path(uri.path()),
            accepted_lang: lang::accepted(headers),
            session: SessionKey::of_cookie(headers, encrypted),
            form: FormSecret::of_cookie(headers, encrypted, &state.random),
            signed_in: OnceCell::new(),
            path_and_query,
        }))
    }

    pub fn request_id(&self) -> &str {
        &self.0.request_id
    }

    pub fn nonce(&self) -> &str {
        &self.0.nonce
    }

    /// Whether a script asked, and no navigation.
    pub(super) fn by_script(&self) -> bool {
        self.0.by_script
    }

    /// The client's address, behind proxies that are trusted.
    pub fn client(&self) -> IpAddr {
        self.0.client
    }

    pub fn path_and_query(&self) -> &str {
        &self.0.path_and_query
    }

    /// The language of the address, else what the browser prefers.
    pub fn lang(&self) -> Lang {
        self.0.named_lang.unwrap_or(self.0.accepted_lang)
    }

    pub(super) fn form(&self) -> &FormSecret {
        &self.0.form
    }

    /// Who was found to be signed in; none as long as nobody has asked.
    pub(super) fn known(&self) -> Option<&Arc<SignedIn>> {
        self.0.signed_in.get()?.as_ref()
    }

    /// The account of [`Arrival::known`], for the log.
    pub(super) fn account(&self) -> Option<AccountId> {
        self.known().map(|signed_in| signed_in.account)
    }

    /// Who is signed in. A guest is not.
    pub(super) async fn signed_in(&self, state: &AppState) -> Result<Option<Arc<SignedIn>>, WebError> {
        Ok(self.found(state).await?.filter(|found| !found.guest))
    }

    /// Whose session it is: somebody's who is signed in, or a guest's.
    async fn found(&self, state: &AppState) -> Result<Option<Arc<SignedIn>>, WebError> {
        let Some(key) = &self.0.session else { return Ok(None) };
        let found = self.0.signed_in.get_or_try_init(|| async {
            // The warning opens by itself, so it is no sign of life.
            let alive = !self.path_and_query().starts_with(&Path::SessionExpiring.to(self.lang()));
            let found = session::find(state, key, alive).await?;
            Ok::<_, WebError>(found.map(Arc::new))
        });
        Ok(found.await?.clone())
    }
}

/// Somebody who is signed in.
#[derive(Debug, Clone)]
pub struct SignedIn {
    pub account: AccountId,
    pub person: PersonId,
    pub email: String,
    /// How we address the holder; may be empty.
    pub name: String,
    /// Identity as proven to the account, authentication as proven to this session.
    pub assurance: Assurance,
    /// Capacities beside that of an applicant.
    pub grants: Vec<Grant>,
    /// Files without an account: has proven nothing, and sees nothing but his own drafts and arrival cards.
    pub guest: bool,
    /// When the session ends at the latest, however it is used.
    pub ends_at: Timestamp,
    /// Under which key the session is stored.
    pub session: SessionKey,
}

impl SignedIn {
    /// A guest whose session has just been opened.
    pub fn guest(account: AccountId, person: PersonId, session: SessionKey) -> Self {
        let nothing = Assurance { ial: 10, aal: 0 };
        let (email, name, grants) = (String::new(), String::new(), Vec::new());
        Self { account, person, email, name, assurance: nothing, grants, guest: true, ends_at: Timestamp::MAX, session }
    }

    /// How long the session can last yet.
    pub(super) fn left(&self, now: Timestamp) -> SignedDuration {
        self.ends_at.duration_since(now)
    }

    /// As the person himself.
    pub fn applicant(&self) -> Actor {
        self.actor(Role::Applicant, None)
    }

    /// As an officer or supervisor: the higher capacity, if there are several.
    pub fn officer(&self) -> Option<Actor> {
        let grant = self.grants.iter().filter(|grant| grant.role.is_officer()).max_by_key(|grant| grant.role)?;
        Some(self.actor(grant.role, Some(grant)))
    }

    /// As a finance officer.
    pub fn finance_officer(&self) -> Option<Actor> {
        let grant = self.grants.iter().find(|grant| grant.role == Role::Finance)?;
        Some(self.actor(Role::Finance, Some(grant)))
    }

    /// As the administrator of an agency.
    pub fn administrator(&self) -> Option<Actor> {
        let grant = self.grants.iter().find(|grant| grant.role == Role::Administrator)?;
        Some(self.actor(grant.role, Some(grant)))
    }

    fn actor(&self, role: Role, grant: Option<&Grant>) -> Actor {
        Actor {
            account: Some(self.account),
            person: Some(self.person),
            role,
            agency: grant.map(|grant| grant.agency.clone()),
            office: grant.and_then(|grant| grant.office.clone()),
            assurance: self.assurance,
        }
    }

    /// The name the person goes by, or the mail address.
    pub fn shown_name(&self) -> &str {
        if self.name.is_empty() { &self.email } else { &self.name }
    }
}

/// One request for a page, by somebody signed in or not. Taken by handlers; refused with 404 when the address names no
/// language.
#[derive(Debug, Clone)]
pub struct Visit {
    pub lang: Lang,
    pub signed_in: Option<Arc<SignedIn>>,
    pub(super) arrival: Arrival,
    pub(super) state: AppState,
}

impl Visit {
    /// Path and query, for links back to this page.
    pub fn path_and_query(&self) -> &str {
        self.arrival.path_and_query()
    }

    /// Who files here: somebody who is signed in, or a guest. None: nobody has begun.
    pub async fn filer(&self) -> Result<Option<Applicant>, WebError> {
        let found = self.arrival.found(&self.state).await?;
        Ok(found.map(|signed_in| Applicant { visit: self.clone(), actor: signed_in.applicant(), signed_in }))
    }

    /// The client's address, for limits.
    pub fn client(&self) -> IpAddr {
        self.arrival.client()
    }
}

impl FromRequestParts<AppState> for Arrival {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, _: &AppState) -> Result<Self, WebError> {
        parts.extensions.get::<Self>().cloned().ok_or_else(|| WebError::internal("a route outside of web::serve"))
    }
}

impl FromRequestParts<AppState> for Visit {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, WebError> {
        let arrival = Arrival::from_request_parts(parts, state).await?;
        let lang = arrival.0.named_lang.ok_or(WebError::NotFound)?;
        let signed_in = arrival.signed_in(state).await?;
        Ok(Self { lang, signed_in, arrival, state: state.clone() })
    }
}

/// A visit of a person in his own affairs. Without a session: off to sign in.
#[derive(Debug, Clone)]
pub struct Applicant {
    pub visit: Visit,
    pub signed_in: Arc<SignedIn>,
    pub actor: Actor,
}

impl FromRequestParts<AppState> for Applicant {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, WebError> {
        let (visit, signed_in) = signed_in(parts, state).await?;
        let actor = signed_in.applicant();
        Ok(Self { visit, signed_in, actor })
    }
}

/// A visit of somebody who files: signed in, or a guest. Of what a service asks, only the action that files says whether a guest may.
#[derive(Debug, Clone)]
pub struct Filer(pub Applicant);

impl FromRequestParts<AppState> for Filer {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, WebError> {
        let visit = Visit::from_request_parts(parts, state).await?;
        let Some(guest) = visit.filer().await?.filter(|filer| filer.signed_in.guest) else {
            return Applicant::from_request_parts(parts, state).await.map(Self);
        };
        state.limits.check_account(Act::Request, guest.signed_in.account)?;
        Ok(Self(guest))
    }
}

/// A visit of an officer or supervisor on duty. Without a session: off to sign in; for everybody else there is nothing here.
#[derive(Debug, Clone)]
pub struct Officer {
    pub visit: Visit,
    pub signed_in: Arc<SignedIn>,
    pub actor: Actor,
}

impl FromRequestParts<AppState> for Officer {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, WebError> {
        let (visit, signed_in, actor) = on_duty(parts, state, SignedIn::officer).await?;
        Ok(Self { visit, signed_in, actor })
    }
}

/// A visit of an agency's administrator, who sees no case. Without a session: off to sign in; for everybody else there is
/// nothing here.
#[derive(Debug, Clone)]
pub struct Administrator {
    pub visit: Visit,
    pub account: AccountId,
    pub actor: Actor,
}

impl Administrator {
    /// His agency.
    pub fn agency(&self) -> &str {
        self.actor.agency.as_deref().unwrap_or_default()
    }
}

impl FromRequestParts<AppState> for Administrator {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, WebError> {
        let (visit, signed_in, actor) = on_duty(parts, state, SignedIn::administrator).await?;
        Ok(Self { visit, account: signed_in.account, actor })
    }
}

/// A visit of a finance officer on duty.
#[derive(Debug, Clone)]
pub struct FinanceOfficer {
    pub visit: Visit,
    pub actor: Actor,
}

impl FromRequestParts<AppState> for FinanceOfficer {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, WebError> {
        let (visit, _, actor) = on_duty(parts, state, SignedIn::finance_officer).await?;
        Ok(Self { visit, actor })
    }
}

async fn signed_in(parts: &mut Parts, state: &AppState) -> Result<(Visit, Arc<SignedIn>), WebError> {
    let visit = Visit::from_request_parts(parts, state).await?;
    match visit.signed_in.clone() {
        Some(signed_in) => {
            state.limits.check_account(Act::Request, signed_in.account)?;
            Ok((visit, signed_in))
        }
        None => Err(WebError::SignIn { location: sign_in(&visit, &parts.method, &parts.headers) }),
    }
}

/// Whoever works for an agency does so after signing in with two factors (rule ID-7); who has no second one yet sets it up first.
async fn on_duty(
    parts: &mut Parts,
    state: &AppState,
    capacity: fn(&SignedIn) -> Option<Actor>,
) -> Result<(Visit, Arc<SignedIn>, Actor), WebError> {
    let (visit, signed_in) = signed_in(parts, state).await?;
    let actor = capacity(&signed_in).ok_or(WebError::NotFound)?;
    if actor.assurance.aal < session::TWO_FACTORS {
        let back = back(&visit, &parts.method, &parts.headers);
        return Err(WebError::SignIn { location: Path::SecondFactor.with_query(visit.lang, &[("next", &back)]) });
    }
    Ok((visit, signed_in, actor))
}

/// The sign-in page that leads back.
fn sign_in(visit: &Visit, method: &Method, headers: &HeaderMap) -> String {
    Path::SignIn.with_query(visit.lang, &[("next", &back(visit, method, headers))])
}

/// Where to go on afterwards: to this page, or, when a form was sent, to the page that held it.
fn back(visit: &Visit, method: &Method, headers: &HeaderMap) -> String {
    let back = if *method == Method::GET || *method == Method::HEAD {
        Some(visit.path_and_query().to_owned())
    } else {
        referring_page(headers)
    };
    back.and_then(|back| next::local(&back, visit.lang)).unwrap_or_default()
}

/// Path and query of the page of ours that the request came from.
fn referring_page(headers: &HeaderMap) -> Option<String> {
    let referring: Uri = headers.get(REFERER)?.to_str().ok()?.parse().ok()?;
    let host = headers.get(HOST)?.to_str().ok()?;
    (referring.authority()?.as_str() == host).then(|| referring.path_and_query().map(ToString::to_string))?
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;
    use uuid::Uuid;

    fn grant(role: Role, agency: &str, office: Option<&str>) -> Grant {
        Grant { role, agency: agency.to_owned(), office: office.map(str::to_owned) }
    }

    fn somebody(grants: Vec<Grant>) -> SignedIn {
        SignedIn {
            account: AccountId::from_uuid(Uuid::from_u128(1)),
            person: PersonId::from_uuid(Uuid::from_u128(2)),
            email: "a@sala.example".to_owned(),
            name: String::new(),
            assurance: Assurance { ial: 11, aal: 10 },
            grants,
            guest: false,
            ends_at: Timestamp::MAX,
            session: SessionKey::for_tests(),
        }
    }

    #[test]
    fn capacities_are_kept_apart() {
        let officer = somebody(vec![
            grant(Role::Officer, "IMM", Some("BKK")),
            grant(Role::Supervisor, "IMM", None),
            grant(Role::Administrator, "IMM", None),
        ]);
        let actor = officer.officer().unwrap();
        assert_eq!((actor.role, actor.agency.as_deref(), actor.office), (Role::Supervisor, Some("IMM"), None));
        let applicant = officer.applicant();
        assert_eq!((applicant.role, applicant.agency, applicant.office), (Role::Applicant, None, None));
        assert_eq!(applicant.assurance, Assurance { ial: 11, aal: 10 });

        assert_eq!(somebody(vec![grant(Role::Administrator, "IMM", None)]).officer(), None);
        assert_eq!(somebody(Vec::new()).shown_name(), "a@sala.example");
    }

    #[test]
    fn only_pages_of_ours_refer() {
        let mut headers = HeaderMap::new();
        headers.insert(HOST, HeaderValue::from_static("sala.example"));
        assert_eq!(referring_page(&headers), None);
        headers.insert(REFERER, HeaderValue::from_static("https://sala.example/en/case/A?x=1"));
        assert_eq!(referring_page(&headers).as_deref(), Some("/en/case/A?x=1"));
        headers.insert(REFERER, HeaderValue::from_static("https://evil.example/en/case/A"));
        assert_eq!(referring_page(&headers), None);
    }
}
