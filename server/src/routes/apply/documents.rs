//! The papers of a draft, one a page: handing in files, taking them away again, and using what was given before.

use super::Open;
use crate::app_state::AppState;
use crate::ports::files::{FileError, Received};
use crate::present::Words;
use crate::present::document::{self, Reader};
use crate::store::document::{NewDocument, StoredDocument};
use crate::store::file::Scan;
use crate::upload::{self, Fault, LookError};
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::limits::Act;
use crate::web::upload::{Part, ProtectedUpload};
use crate::web::visit::{Applicant, Filer, Visit};
use app::pages::apply::document::{CONTINUE, DO_FIELD, DocumentPage, FILE_FIELD, ID_FIELD, REMOVE, REUSE};
use app::pages::apply::question::FROM_CHECK_FIELD;
use app::url::Path;
use axum::extract::{Path as Segments, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use sala::calendar::bangkok_day;
use sala::form::journey::values_on;
use sala::text::file_name::clean_file_name;
use sala::value::Values;
use sala::workflow::document::{
    Asked, DocumentDefinition, DocumentFormat, Need, UploadLimits, documents_asked, documents_missing,
};
use serde::Deserialize;
use uuid::Uuid;

/// How many earlier files are offered.
const EARLIER: i64 = 5;

impl Open {
    /// What conditions of papers see.
    fn values(&self) -> Values {
        values_on(&self.journey.answers(&self.draft.answers), bangkok_day(self.at))
    }

    /// The papers that the answers make necessary.
    pub(super) fn papers(&self) -> Vec<Asked<'_>> {
        documents_asked(&self.bundle.workflow, &self.values())
    }

    /// How many files of a paper count.
    fn count(&self, code: &str) -> usize {
        self.files.iter().filter(|file| file.requirement == code && file.counts()).count()
    }

    /// The page of the first paper of which there are too few files.
    pub(super) fn paper_missing(&self, visit: &Visit) -> Option<String> {
        let missing = documents_missing(&self.bundle.workflow, &self.values(), |code| self.count(code));
        missing.first().map(|code| Path::Document { draft: &self.id(), document: code }.to(visit.lang))
    }

    /// The papers over which the way leads from the last question to the check.
    pub(super) fn papers_on_the_way(&self) -> Vec<Asked<'_>> {
        let papers = self.papers().into_iter();
        papers.filter(|asked| asked.need != Need::Fetched && !asked.document.aside).collect()
    }

    /// The page of the first of them, where "Continue" on the last question leads.
    pub(super) fn first_paper(&self, visit: &Visit) -> Option<String> {
        let first = self.papers_on_the_way().into_iter().next()?;
        Some(Path::Document { draft: &self.id(), document: &first.document.code }.to(visit.lang))
    }
}

/// A paper of a draft that may be handed in, with the way before and after it.
struct Paper {
    document: DocumentDefinition,
    limits: UploadLimits,
    need: Need,
    back: String,
    next: String,
    fetched: Vec<String>,
}

/// The paper of an address. Not found: the answers do not ask for it.
fn paper(open: &Open, visit: &Visit, code: &str, from_check: bool) -> Result<Paper, WebError> {
    let words = Words { bundle: &open.bundle, lang: visit.lang };
    let asked = open.papers();
    let (uploads, fetched): (Vec<_>, Vec<_>) = asked.into_iter().partition(|asked| asked.need != Need::Fetched);
    let at = uploads.iter().position(|asked| asked.document.code == code).ok_or(WebError::NotFound)?;
    let Asked { document, need } = uploads[at];
    let limits = document.upload.clone().ok_or(WebError::NotFound)?;
    let id = open.id();
    let page = |asked: &Asked<'_>| Path::Document { draft: &id, document: &asked.document.code }.to(visit.lang);
    let check = Path::CheckAnswers { draft: &id }.to(visit.lang);
    let last_question = open.journey.steps.last().map(|step| Path::Question { draft: &id, page: &step.page });
    let back = match at.checked_sub(1).and_then(|before| uploads.get(before)) {
        _ if from_check => check.clone(),
        Some(before) => page(before),
        None => last_question.map_or_else(|| check.clone(), |page| page.to(visit.lang)),
    };
    let next = uploads.get(at + 1).filter(|_| !from_check).map_or(check, page);
    let fetched = fetched.iter().map(|asked| document::title(words, asked.document)).collect();
    Ok(Paper { document: document.clone(), limits, need, back, next, fetched })
}

/// The draft, if its questions are answered; otherwise on to the next of them.
async fn open(
    state: &AppState,
    applicant: &Applicant,
    draft: &str,
    lock: bool,
) -> Result<Result<Open, Response>, WebError> {
    let open = Open::draft(state, applicant, draft, lock).await?;
    Ok(match open {
        Ok(open) if !open.journey.is_complete() => Err(applicant.visit.redirect(&open.next(&applicant.visit))),
        open => open,
    })
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Came {
    from_check: String,
}

pub async fn page(
    State(state): State<AppState>,
    Filer(applicant): Filer,
    Segments((_, draft, code)): Segments<(String, String, String)>,
    Query(query): Query<Came>,
) -> Result<Response, WebError> {
    let mut open = match open(&state, &applicant, &draft, false).await? {
        Ok(open) => open,
        Err(response) => return Ok(response),
    };
    let from_check = query.from_check == "yes";
    let paper = paper(&open, &applicant.visit, &code, from_check)?;
    show(&state, &applicant, &mut open, paper, from_check, Vec::new(), StatusCode::OK).await
}

/// What was given earlier for this kind of paper and is within what this one may be.
async fn usable(
    state: &AppState,
    open: &mut Open,
    document: &DocumentDefinition,
    limits: &UploadLimits,
) -> Result<Vec<StoredDocument>, WebError> {
    let mut usable = Vec::new();
    for file in open.tx.documents_earlier(open.draft.person, document.kind(), EARLIER).await? {
        // A file that cannot be read now is not offered now; the page does not wait for it.
        if upload::fits(&state.files, &file, limits).await.is_ok() {
            usable.push(file);
        }
    }
    Ok(usable)
}

async fn show(
    state: &AppState,
    applicant: &Applicant,
    open: &mut Open,
    paper: Paper,
    from_check: bool,
    errors: Vec<String>,
    status: StatusCode,
) -> Result<Response, WebError> {
    let visit = &applicant.visit;
    let Paper { document, limits, need, back, fetched, .. } = paper;
    let earlier = usable(state, open, &document, &limits).await?;
    let words = Words { bundle: &open.bundle, lang: visit.lang };
    let id = open.id();
    let href = |file: &StoredDocument| Path::DraftFile { draft: &id, file: &file.id.to_string() }.to(visit.lang);
    let own: Vec<&StoredDocument> = open.files.iter().filter(|file| file.requirement == document.code).collect();
    let offered = earlier.iter().filter(|file| !own.iter().any(|own| own.file == file.file));
    let hint = format!("{}-document-{}-hint", open.bundle.service.texts, document.code);
    let full = open.count(&document.code) >= usize::try_from(limits.max_files).unwrap_or(usize::MAX);
    let accept = limits.formats.iter().map(|format| match format {
        DocumentFormat::Jpeg => ".jpg,.jpeg,image/jpeg".to_owned(),
        other => format!(".{},{}", other.extension(), other.media_type()),
    });
    let page = DocumentPage {
        document: document.code.clone(),
        title: document::title(words, &document),
        hint: words.has(&hint).then(|| words.text(&hint, &[])),
        limits: document::limits(visit.lang, &limits),
        accept: accept.collect::<Vec<_>>().join(","),
        multiple: limits.max_files > 1,
        optional: need == Need::Optional,
        // The only file is replaced by the next one.
        full: full && limits.max_files > 1,
        files: own.iter().map(|file| document::file(visit.lang, file, Reader::Applicant, href(file))).collect(),
        earlier: offered
            .map(|file| app::parts::document_list::FileView {
                href: None,
                ..document::file(visit.lang, file, Reader::Applicant, String::new())
            })
            .collect(),
        fetched,
        errors,
        back,
        from_check,
        area: words.area(),
        draft: id,
    };
    Ok(visit.page_with(status, page))
}

/// A file that came in and was looked at.
struct Taken {
    received: Received,
    format: DocumentFormat,
    name: String,
}

/// What a form with files brought.
#[derive(Default)]
struct Sent {
    files: Vec<(Received, String)>,
    /// What is wrong, with the names of the files.
    faults: Vec<(Fault, String)>,
    go_on: bool,
    from_check: bool,
}

pub async fn hand_in(
    State(state): State<AppState>,
    Filer(applicant): Filer,
    Segments((_, draft, code)): Segments<(String, String, String)>,
    upload: ProtectedUpload,
) -> Result<Response, WebError> {
    let visit = &applicant.visit;
    state.limits.check_account(Act::Upload, applicant.signed_in.account.as_uuid())?;
    if applicant.signed_in.guest {
        state.limits.check_address(Act::GuestUpload, visit.client())?;
    }
    // No transaction stays open while files arrive.
    let limits = match open(&state, &applicant, &draft, false).await? {
        Ok(open) => paper(&open, visit, &code, false)?.limits,
        Err(response) => return Ok(response),
    };
    let mut sent = receive(&state, upload, &limits).await?;
    let taken = look(&state, &mut sent, &limits).await?;
    let given = keep(&state, &mut sent, taken).await?;

    let mut open = match open(&state, &applicant, &draft, true).await? {
        Ok(open) => open,
        Err(response) => return Ok(response),
    };
    let paper = paper(&open, visit, &code, sent.from_check)?;
    add(&mut open, &paper, given, &mut sent.faults).await?;
    let mut errors: Vec<String> =
        sent.faults.iter().map(|(fault, name)| document::fault(visit.lang, *fault, &paper.limits, name)).collect();
    let least = usize::try_from(paper.limits.min_files).unwrap_or(usize::MAX);
    if sent.go_on && errors.is_empty() && paper.need == Need::Required && open.count(&code) < least {
        errors.push(document::missing(visit.lang, &paper.limits));
    }
    if !errors.is_empty() {
        let answer =
            show(&state, &applicant, &mut open, paper, sent.from_check, errors, StatusCode::UNPROCESSABLE_ENTITY)
                .await?;
        open.tx.commit().await?;
        return Ok(answer);
    }
    open.tx.commit().await?;
    state.jobs_added.notify_one();
    let came = if sent.from_check { "yes" } else { "" };
    let here = Path::Document { draft: &draft, document: &code }.with_query(visit.lang, &[(FROM_CHECK_FIELD, came)]);
    Ok(visit.redirect(if sent.go_on { &paper.next } else { &here }))
}

/// Takes the files as they arrive. One that is too large is passed over to its end.
async fn receive(state: &AppState, mut upload: ProtectedUpload, limits: &UploadLimits) -> Result<Sent, WebError> {
    let mut sent = Sent::default();
    let most = usize::try_from(limits.max_files).unwrap_or(usize::MAX);
    while let Some(mut part) = upload.next().await? {
        match (part.name(), part.file_name().map(str::to_owned)) {
            (FILE_FIELD, Some(name)) if !name.is_empty() => {
                if sent.files.len() >= most {
                    sent.faults.push((Fault::TooMany, String::new()));
                    part.pass_over().await?;
                    continue;
                }
                match receive_file(state, &mut part, limits).await? {
                    Ok(received) => sent.files.push((received, name)),
                    Err(fault) => {
                        part.pass_over().await?;
                        sent.faults.push((fault, clean_file_name(&name, ending(&name))));
                    }
                }
            }
            (DO_FIELD, None) => sent.go_on = part.text().await? == CONTINUE,
            (FROM_CHECK_FIELD, None) => sent.from_check = part.text().await? == "yes",
            _ => part.pass_over().await?,
        }
    }
    if sent.files.is_empty() && sent.faults.is_empty() && !sent.go_on {
        sent.faults.push((Fault::Empty, String::new()));
    }
    Ok(sent)
}

async fn receive_file(
    state: &AppState,
    part: &mut Part,
    limits: &UploadLimits,
) -> Result<Result<Received, Fault>, WebError> {
    let failed = |error: FileError| WebError::unavailable(error.to_string());
    let mut incoming = state.files.receive(state.clock.now(), limits.max_bytes).await.map_err(failed)?;
    while let Some(chunk) = part.chunk().await? {
        match incoming.write(&chunk).await {
            Err(FileError::TooLarge) => return Ok(Err(Fault::TooLarge)),
            written => written.map_err(failed)?,
        }
    }
    match incoming.finish().await {
        Err(FileError::Empty) => Ok(Err(Fault::Empty)),
        finished => finished.map(Ok).map_err(failed),
    }
}

async fn look(state: &AppState, sent: &mut Sent, limits: &UploadLimits) -> Result<Vec<Taken>, WebError> {
    let mut taken = Vec::new();
    for (received, name) in std::mem::take(&mut sent.files) {
        match state.looks.look(&state.files, received, limits, state.clock.now()).await {
            Ok((received, format)) => taken.push(Taken { received, format, name }),
            Err(LookError::Fault(fault)) => sent.faults.push((fault, clean_file_name(&name, ending(&name)))),
            Err(LookError::File(error)) => return Err(WebError::unavailable(error.to_string())),
        }
    }
    Ok(taken)
}

/// The ending as it was sent, for a message that names the file.
fn ending(name: &str) -> &str {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    if ending.len() <= 5 && ending.bytes().all(|byte| byte.is_ascii_alphanumeric()) { ending } else { "" }
}

/// Stores what was taken; each with its hash, name and format.
async fn keep(state: &AppState, sent: &mut Sent, taken: Vec<Taken>) -> Result<Vec<NewDocument>, WebError> {
    let mut given = Vec::new();
    let scan = if state.scanner.is_some() { Scan::Pending } else { Scan::Off };
    for Taken { received, format, name } in taken {
        let now = state.clock.now();
        let kept = state.files.keep(&state.store, received, format.media_type(), scan, now).await;
        let (file, scan) = kept.map_err(|error| WebError::unavailable(error.to_string()))?;
        let name = clean_file_name(&name, format.extension());
        if scan == Scan::Infected {
            sent.faults.push((Fault::Infected, name));
            continue;
        }
        given.push(NewDocument {
            id: state.random.id(now),
            requirement: String::new(),
            kind: String::new(),
            file,
            name,
            given_at: now,
            reused: false,
        });
    }
    Ok(given)
}

/// Adds files to the paper, as many as it may have. Where it may have one, the new one takes the place of the old.
async fn add(
    open: &mut Open,
    paper: &Paper,
    given: Vec<NewDocument>,
    faults: &mut Vec<(Fault, String)>,
) -> Result<(), WebError> {
    let code = &paper.document.code;
    let most = usize::try_from(paper.limits.max_files).unwrap_or(usize::MAX);
    let (draft, account) = (open.draft.id, open.draft.account);
    for new in given {
        let own: Vec<&StoredDocument> = open.files.iter().filter(|file| file.requirement == *code).collect();
        if own.iter().any(|own| own.file == new.file) {
            continue;
        }
        if most == 1 {
            for old in own.iter().map(|own| own.id).collect::<Vec<_>>() {
                open.tx.draft_document_remove(draft, code, old).await?;
            }
        } else if open.count(code) >= most {
            faults.push((Fault::TooMany, new.name));
            continue;
        }
        let name = if new.name.is_empty() { code.clone() } else { new.name };
        let kind = paper.document.kind().to_owned();
        let new = NewDocument { requirement: code.clone(), kind, name, ..new };
        open.tx.draft_document_add(draft, account, &new).await?;
        open.files = open.tx.draft_documents(draft).await?;
    }
    Ok(())
}

/// Whoever asks for the address of a change, as by choosing another language after a refusal, gets the page.
pub async fn unchanged(
    Filer(applicant): Filer,
    Segments((_, draft, code)): Segments<(String, String, String)>,
) -> Response {
    let visit = &applicant.visit;
    visit.redirect(&Path::Document { draft: &draft, document: &code }.to(visit.lang))
}

/// "Remove" and "Use this".
pub async fn change(
    State(state): State<AppState>,
    Filer(applicant): Filer,
    Segments((_, draft, code)): Segments<(String, String, String)>,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let visit = &applicant.visit;
    let wrong = || WebError::Unprocessable(StatusCode::UNPROCESSABLE_ENTITY);
    let id: Uuid = values.first(ID_FIELD).parse().map_err(|_| wrong())?;
    let from_check = values.first(FROM_CHECK_FIELD) == "yes";
    let mut open = match open(&state, &applicant, &draft, true).await? {
        Ok(open) => open,
        Err(response) => return Ok(response),
    };
    let paper = paper(&open, visit, &code, from_check)?;
    let mut faults = Vec::new();
    match values.first(DO_FIELD) {
        REMOVE => open.tx.draft_document_remove(open.draft.id, &code, id).await?,
        REUSE => {
            let earlier = open.tx.documents_earlier(open.draft.person, paper.document.kind(), EARLIER).await?;
            let earlier = earlier.into_iter().find(|file| file.id == id).ok_or(WebError::NotFound)?;
            match upload::fits(&state.files, &earlier, &paper.limits).await {
                Ok(()) => {}
                Err(LookError::Fault(fault)) => faults.push((fault, earlier.name.clone())),
                Err(LookError::File(error)) => return Err(WebError::unavailable(error.to_string())),
            }
            let new = NewDocument {
                id: state.random.id(state.clock.now()),
                requirement: String::new(),
                kind: String::new(),
                file: earlier.file,
                name: earlier.name,
                given_at: earlier.given_at,
                reused: true,
            };
            if faults.is_empty() {
                add(&mut open, &paper, vec![new], &mut faults).await?;
            }
        }
        _ => return Err(wrong()),
    }
    if !faults.is_empty() {
        let words = |(fault, name): &(Fault, String)| document::fault(visit.lang, *fault, &paper.limits, name);
        let errors = faults.iter().map(words).collect();
        let answer =
            show(&state, &applicant, &mut open, paper, from_check, errors, StatusCode::UNPROCESSABLE_ENTITY).await?;
        open.tx.commit().await?;
        return Ok(answer);
    }
    open.tx.commit().await?;
    let came = if from_check { "yes" } else { "" };
    let here = Path::Document { draft: &draft, document: &code }.with_query(visit.lang, &[(FROM_CHECK_FIELD, came)]);
    Ok(visit.redirect(&here))
}
