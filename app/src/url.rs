//! Every path of the portal, spelled once.
//!
//! [`route`] holds the templates, which the server hands to its router as they are; [`Path`] fills them.
//! Nobody else writes a path into a link, a form or a redirect.

use sala::text::Lang;

/// Templates in the router's syntax. `{lang}` is always the first segment of a page.
pub mod route {
    pub const HOME: &str = "/{lang}/";
    pub const CITIZEN: &str = "/{lang}/citizen";
    pub const BUSINESS: &str = "/{lang}/business";
    /// Any business service, by its slug.
    pub const BUSINESS_SERVICE: &str = "/{lang}/business/{service}";
    pub const BUSINESS_SERVICE_BEGIN: &str = "/{lang}/business/{service}/begin";
    pub const FOREIGNER: &str = "/{lang}/foreigner";
    /// Any service of foreigners that has no start page of its own, by its slug.
    pub const FOREIGNER_SERVICE: &str = "/{lang}/foreigner/{service}";
    pub const FOREIGNER_SERVICE_BEGIN: &str = "/{lang}/foreigner/{service}/begin";
    pub const NINETY_DAY_REPORT: &str = "/{lang}/foreigner/90-day-report";
    pub const NINETY_DAY_REPORT_BEGIN: &str = "/{lang}/foreigner/90-day-report/begin";
    /// A rule asked in public.
    pub const ASK: &str = "/{lang}/foreigner/ask/{question}";
    pub const DO_I_NEED_A_VISA: &str = "/{lang}/foreigner/do-i-need-a-visa";
    pub const ARRIVAL_CARD: &str = "/{lang}/foreigner/arrival-card";
    pub const ARRIVAL_CARD_BEGIN: &str = "/{lang}/foreigner/arrival-card/begin";
    pub const ARRIVAL_CARDS: &str = "/{lang}/foreigner/arrival-card/cards";
    pub const ARRIVAL_CARD_FIND: &str = "/{lang}/foreigner/arrival-card/find";
    pub const ARRIVAL_CARD_OF: &str = "/{lang}/foreigner/arrival-card/card/{reference}";
    /// Notices of stay; a notice has no draft, so its beginning leads to the places.
    pub const STAY_START: &str = "/{lang}/foreigner/stay-notice";
    pub const STAY_BEGIN: &str = "/{lang}/foreigner/stay-notice/begin";
    pub const STAY_PLACES: &str = "/{lang}/stays";
    pub const STAY_OWN: &str = "/{lang}/stays/mine";
    pub const STAY_TEMPLATE: &str = "/{lang}/stays/template.xlsx";
    pub const STAY_PLACE: &str = "/{lang}/stays/place/{place}";
    pub const STAY_NOTIFY: &str = "/{lang}/stays/place/{place}/notify";
    pub const STAY_UPLOAD: &str = "/{lang}/stays/place/{place}/upload";
    pub const STAY_FILE: &str = "/{lang}/stays/file/{file}";
    pub const STAY_FILE_CORRECTED: &str = "/{lang}/stays/file/{file}/corrected.xlsx";
    pub const STAY_GUEST: &str = "/{lang}/stays/guest/{stay}";
    pub const SIGN_IN: &str = "/{lang}/sign-in";
    pub const SIGN_OUT: &str = "/{lang}/sign-out";
    pub const REGISTER: &str = "/{lang}/register";
    pub const CHECK_YOUR_MAIL: &str = "/{lang}/check-your-mail";
    pub const VERIFY: &str = "/{lang}/verify/{token}";
    pub const REQUEST_RESET: &str = "/{lang}/reset-password";
    pub const RESET: &str = "/{lang}/reset-password/{token}";
    pub const SESSION_EXPIRING: &str = "/{lang}/session-expiring";
    pub const ACCOUNT: &str = "/{lang}/account";
    pub const MESSAGES: &str = "/{lang}/account/messages";
    pub const MESSAGE: &str = "/{lang}/account/messages/{id}";
    pub const DATES: &str = "/{lang}/account/dates";
    pub const DATE_FILE: &str = "/{lang}/account/dates/{id}/date.ics";
    pub const CONTACT: &str = "/{lang}/account/contact";
    pub const WEBHOOKS: &str = "/{lang}/agency/webhooks";
    pub const WEBHOOK: &str = "/{lang}/agency/webhooks/{id}";
    pub const SIGN_OUT_EVERYWHERE: &str = "/{lang}/account/sign-out-everywhere";
    pub const DRAFT: &str = "/{lang}/apply/{draft}";
    pub const CHECK_ANSWERS: &str = "/{lang}/apply/{draft}/check-answers";
    pub const QUESTION: &str = "/{lang}/apply/{draft}/{page}";
    pub const DOCUMENT: &str = "/{lang}/apply/{draft}/documents/{document}";
    pub const DOCUMENT_CHANGE: &str = "/{lang}/apply/{draft}/documents/{document}/change";
    pub const DRAFT_FILE: &str = "/{lang}/apply/{draft}/files/{file}";
    pub const CASE_FILE: &str = "/{lang}/case/{reference}/files/{file}";
    pub const OFFICER_FILE: &str = "/{lang}/officer/case/{reference}/files/{file}";
    pub const CASE: &str = "/{lang}/case/{reference}";
    pub const CASE_CORRECT: &str = "/{lang}/case/{reference}/correct";
    pub const CASE_ACTION: &str = "/{lang}/case/{reference}/action/{action}";
    pub const ACCESS_LOG: &str = "/{lang}/case/{reference}/access-log";
    pub const CASE_BILL: &str = "/{lang}/case/{reference}/bill";
    pub const RECEIPT: &str = "/{lang}/case/{reference}/receipt";
    pub const RECEIPT_PDF: &str = "/{lang}/case/{reference}/receipt.pdf";
    pub const NEXT_REPORT_ICS: &str = "/{lang}/case/{reference}/next-report.ics";
    pub const CASE_DOCUMENT: &str = "/{lang}/case/{reference}/documents/{document}";
    pub const CHECK: &str = "/{lang}/check";
    pub const PUBLIC_CHECK: &str = "/{lang}/check/{token}";
    /// As on paper, where no language is known: leads to one of the two above.
    pub const CHECK_ON_PAPER: &str = "/check";
    pub const STATEMENT_ON_PAPER: &str = "/check/{statement}";
    /// The keys by which statements are verified without us.
    pub const STATEMENT_KEYS: &str = "/.well-known/sala-statement-keys.json";
    pub const OFFICER_QUEUE: &str = "/{lang}/officer";
    pub const OFFICER_CASE: &str = "/{lang}/officer/case/{reference}";
    pub const OFFICER_ACTION: &str = "/{lang}/officer/case/{reference}/{action}";
    pub const OFFICER_DOCUMENT: &str = "/{lang}/officer/case/{reference}/documents/{document}";
    pub const OFFICER_RETRY: &str = "/{lang}/officer/case/{reference}/retry";
    pub const OFFICER_NOTICE: &str = "/{lang}/officer/case/{reference}/notice/{notice}";
    pub const OFFICER_ARRIVAL_CARD: &str = "/{lang}/officer/arrival-card";
    pub const OFFICER_TASKS: &str = "/{lang}/officer/tasks";
    pub const OFFICER_TASK: &str = "/{lang}/officer/tasks/{reference}/{task}";
    pub const OFFICER_INCIDENTS: &str = "/{lang}/officer/incidents";
    /// Visas that are shown at the border.
    pub const BORDER: &str = "/{lang}/officer/border";
    pub const OFFICER_RETENTION: &str = "/{lang}/officer/retention";
    pub const FINANCE: &str = "/{lang}/officer/finance";
    pub const FINANCE_EXPORT: &str = "/{lang}/officer/finance/payments.csv";
    pub const FINANCE_BILL: &str = "/{lang}/officer/finance/bill/{reference1}";
    pub const FINANCE_REFUNDS: &str = "/{lang}/officer/finance/refunds";
    pub const REFUND_REQUEST: &str = "/{lang}/officer/finance/refunds/{refund}/request";
    pub const REFUND_APPROVE: &str = "/{lang}/officer/finance/refunds/{refund}/approve";
    pub const FINANCE_STATEMENTS: &str = "/{lang}/officer/finance/statements";
    pub const FINANCE_STATEMENT: &str = "/{lang}/officer/finance/statements/{statement}";
    pub const STATEMENT_BOOK: &str = "/{lang}/officer/finance/statements/{statement}/book";
    /// The rules in public: a question to one of them, and their description for machines.
    pub const RULE: &str = "/api/v1/rules/{name}";
    pub const OPENAPI: &str = "/api/v1/openapi.json";
    /// The same for people who write programs.
    pub const RULES_API: &str = "/{lang}/rules-api";
    /// Where carriers ask whether a card is valid: no page.
    pub const ARRIVAL_CARD_CHECK: &str = "/api/v1/arrival-cards/check";
    /// JSON for the place search island; without a language, as all that is no page.
    pub const PLACES: &str = "/api/places";
    /// Where banks confirm payments and refunds: no pages.
    pub const BANK_PAYMENTS: &str = "/api/bank/{bank}/payments";
    pub const BANK_REFUNDS: &str = "/api/bank/{bank}/refunds";
    /// A person's calendar, for whoever has the secret address; `{name}` ends in `.ics`.
    pub const CALENDAR_FEED: &str = "/calendar/{name}";

    /// All of the above, for tests that go through every address.
    pub const ALL: &[&str] = &[
        HOME,
        CITIZEN,
        BUSINESS,
        BUSINESS_SERVICE,
        BUSINESS_SERVICE_BEGIN,
        FOREIGNER,
        FOREIGNER_SERVICE,
        FOREIGNER_SERVICE_BEGIN,
        NINETY_DAY_REPORT,
        NINETY_DAY_REPORT_BEGIN,
        ASK,
        DO_I_NEED_A_VISA,
        ARRIVAL_CARD,
        ARRIVAL_CARD_BEGIN,
        ARRIVAL_CARDS,
        ARRIVAL_CARD_FIND,
        ARRIVAL_CARD_OF,
        STAY_START,
        STAY_BEGIN,
        STAY_PLACES,
        STAY_OWN,
        STAY_TEMPLATE,
        STAY_PLACE,
        STAY_NOTIFY,
        STAY_UPLOAD,
        STAY_FILE,
        STAY_FILE_CORRECTED,
        STAY_GUEST,
        SIGN_IN,
        SIGN_OUT,
        REGISTER,
        CHECK_YOUR_MAIL,
        VERIFY,
        REQUEST_RESET,
        RESET,
        SESSION_EXPIRING,
        ACCOUNT,
        MESSAGES,
        MESSAGE,
        DATES,
        DATE_FILE,
        CONTACT,
        WEBHOOKS,
        WEBHOOK,
        SIGN_OUT_EVERYWHERE,
        DRAFT,
        CHECK_ANSWERS,
        QUESTION,
        DOCUMENT,
        DOCUMENT_CHANGE,
        DRAFT_FILE,
        CASE_FILE,
        OFFICER_FILE,
        CASE,
        CASE_CORRECT,
        CASE_ACTION,
        ACCESS_LOG,
        CASE_BILL,
        RECEIPT,
        RECEIPT_PDF,
        NEXT_REPORT_ICS,
        CASE_DOCUMENT,
        CHECK,
        PUBLIC_CHECK,
        CHECK_ON_PAPER,
        STATEMENT_ON_PAPER,
        STATEMENT_KEYS,
        OFFICER_QUEUE,
        OFFICER_CASE,
        OFFICER_ACTION,
        OFFICER_DOCUMENT,
        OFFICER_RETRY,
        OFFICER_NOTICE,
        OFFICER_ARRIVAL_CARD,
        OFFICER_TASKS,
        OFFICER_TASK,
        OFFICER_INCIDENTS,
        BORDER,
        OFFICER_RETENTION,
        FINANCE,
        FINANCE_EXPORT,
        FINANCE_BILL,
        FINANCE_REFUNDS,
        REFUND_REQUEST,
        REFUND_APPROVE,
        FINANCE_STATEMENTS,
        FINANCE_STATEMENT,
        STATEMENT_BOOK,
        RULE,
        OPENAPI,
        RULES_API,
        ARRIVAL_CARD_CHECK,
        PLACES,
        BANK_PAYMENTS,
        BANK_REFUNDS,
        CALENDAR_FEED,
    ];
}

/// What the QR code of a document leads to, after the host; `statement`: signed, or the code of an older receipt.
pub fn check_path(statement: &str) -> String {
    fill(route::STATEMENT_ON_PAPER, &[statement])
}

/// A page of the portal, without its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Path<'a> {
    Home,
    Citizen,
    Business,
    BusinessService {
        service: &'a str,
    },
    BusinessServiceBegin {
        service: &'a str,
    },
    Foreigner,
    ForeignerService {
        service: &'a str,
    },
    ForeignerServiceBegin {
        service: &'a str,
    },
    NinetyDayReport,
    /// The target of "Start now": makes a draft and redirects to its first page.
    NinetyDayReportBegin,
    Ask {
        question: &'a str,
    },
    DoINeedAVisa,
    ArrivalCard,
    ArrivalCardBegin,
    /// The travellers of a party and their cards.
    ArrivalCards,
    /// The way back to a card without an account.
    ArrivalCardFind,
    ArrivalCardOf {
        reference: &'a str,
    },
    StayPlaces,
    StayOwn,
    StayTemplate,
    StayPlace {
        place: &'a str,
    },
    StayNotify {
        place: &'a str,
    },
    StayUpload {
        place: &'a str,
    },
    StayFile {
        file: &'a str,
    },
    StayFileCorrected {
        file: &'a str,
    },
    StayGuest {
        stay: &'a str,
    },
    SignIn,
    SignOut,
    Register,
    CheckYourMail,
    Verify {
        token: &'a str,
    },
    RequestReset,
    Reset {
        token: &'a str,
    },
    SessionExpiring,
    Account,
    Messages,
    Message {
        id: &'a str,
    },
    Dates,
    DateFile {
        id: &'a str,
    },
    Contact,
    Webhooks,
    Webhook {
        id: &'a str,
    },
    SignOutEverywhere,
    /// Redirects to the page of the draft where the person left off.
    Draft {
        draft: &'a str,
    },
    Question {
        draft: &'a str,
        page: &'a str,
    },
    CheckAnswers {
        draft: &'a str,
    },
    /// One paper of a draft, and the target of its files.
    Document {
        draft: &'a str,
        document: &'a str,
    },
    /// The target of "Remove" and "Use this".
    DocumentChange {
        draft: &'a str,
        document: &'a str,
    },
    DraftFile {
        draft: &'a str,
        file: &'a str,
    },
    CaseFile {
        reference: &'a str,
        file: &'a str,
    },
    OfficerFile {
        reference: &'a str,
        file: &'a str,
    },
    Case {
        reference: &'a str,
    },
    /// The target of "Correct my answers" on a returned case.
    CaseCorrect {
        reference: &'a str,
    },
    /// Says what an action of the applicant does, asks for what it needs, and is the target of that form.
    CaseAction {
        reference: &'a str,
        action: &'a str,
    },
    AccessLog {
        reference: &'a str,
    },
    /// What the case costs and how it is paid.
    CaseBill {
        reference: &'a str,
    },
    Receipt {
        reference: &'a str,
    },
    ReceiptPdf {
        reference: &'a str,
    },
    NextReportIcs {
        reference: &'a str,
    },
    /// The signed file of a document, for its holder.
    CaseDocument {
        reference: &'a str,
        document: &'a str,
    },
    /// The form in which a code is typed.
    Check,
    PublicCheck {
        token: &'a str,
    },
    RulesApi,
    OfficerQueue,
    OfficerCase {
        reference: &'a str,
    },
    OfficerAction {
        reference: &'a str,
        action: &'a str,
    },
    /// The signed file of a document, for officers.
    OfficerDocument {
        reference: &'a str,
        document: &'a str,
    },
    /// The target of "Try again now" on an incident.
    OfficerRetry {
        reference: &'a str,
    },
    /// An official message that came back: how it was served instead.
    OfficerNotice {
        reference: &'a str,
        notice: &'a str,
    },
    /// Arrival cards at the border.
    OfficerArrivalCard,
    OfficerTasks,
    OfficerTask {
        reference: &'a str,
        task: &'a str,
    },
    OfficerIncidents,
    Border,
    OfficerRetention,
    Finance,
    FinanceExport,
    FinanceBill {
        reference1: &'a str,
    },
    FinanceRefunds,
    /// The targets of the buttons beside a refund.
    RefundRequest {
        refund: &'a str,
    },
    RefundApprove {
        refund: &'a str,
    },
    FinanceStatements,
    FinanceStatement {
        statement: &'a str,
    },
    /// The target of "Book what is missing here".
    StatementBook {
        statement: &'a str,
    },
}

impl Path<'_> {
    /// The path in `lang`, ready for `href`, `action` or `Location`.
    pub fn to(self, lang: Lang) -> String {
        let lang = lang.code();
        match self {
            Self::Home => fill(route::HOME, &[lang]),
            Self::Citizen => fill(route::CITIZEN, &[lang]),
            Self::Business => fill(route::BUSINESS, &[lang]),
            Self::BusinessService { service } => fill(route::BUSINESS_SERVICE, &[lang, service]),
            Self::BusinessServiceBegin { service } => fill(route::BUSINESS_SERVICE_BEGIN, &[lang, service]),
            Self::Foreigner => fill(route::FOREIGNER, &[lang]),
            Self::ForeignerService { service } => fill(route::FOREIGNER_SERVICE, &[lang, service]),
            Self::ForeignerServiceBegin { service } => fill(route::FOREIGNER_SERVICE_BEGIN, &[lang, service]),
            Self::NinetyDayReport => fill(route::NINETY_DAY_REPORT, &[lang]),
            Self::NinetyDayReportBegin => fill(route::NINETY_DAY_REPORT_BEGIN, &[lang]),
            Self::Ask { question } => fill(route::ASK, &[lang, question]),
            Self::DoINeedAVisa => fill(route::DO_I_NEED_A_VISA, &[lang]),
            Self::ArrivalCard => fill(route::ARRIVAL_CARD, &[lang]),
            Self::ArrivalCardBegin => fill(route::ARRIVAL_CARD_BEGIN, &[lang]),
            Self::ArrivalCards => fill(route::ARRIVAL_CARDS, &[lang]),
            Self::ArrivalCardFind => fill(route::ARRIVAL_CARD_FIND, &[lang]),
            Self::ArrivalCardOf { reference } => fill(route::ARRIVAL_CARD_OF, &[lang, reference]),
            Self::StayPlaces => fill(route::STAY_PLACES, &[lang]),
            Self::StayOwn => fill(route::STAY_OWN, &[lang]),
            Self::StayTemplate => fill(route::STAY_TEMPLATE, &[lang]),
            Self::StayPlace { place } => fill(route::STAY_PLACE, &[lang, place]),
            Self::StayNotify { place } => fill(route::STAY_NOTIFY, &[lang, place]),
            Self::StayUpload { place } => fill(route::STAY_UPLOAD, &[lang, place]),
            Self::StayFile { file } => fill(route::STAY_FILE, &[lang, file]),
            Self::StayFileCorrected { file } => fill(route::STAY_FILE_CORRECTED, &[lang, file]),
            Self::StayGuest { stay } => fill(route::STAY_GUEST, &[lang, stay]),
            Self::SignIn => fill(route::SIGN_IN, &[lang]),
            Self::SignOut => fill(route::SIGN_OUT, &[lang]),
            Self::Register => fill(route::REGISTER, &[lang]),
            Self::CheckYourMail => fill(route::CHECK_YOUR_MAIL, &[lang]),
            Self::Verify { token } => fill(route::VERIFY, &[lang, token]),
            Self::RequestReset => fill(route::REQUEST_RESET, &[lang]),
            Self::Reset { token } => fill(route::RESET, &[lang, token]),
            Self::SessionExpiring => fill(route::SESSION_EXPIRING, &[lang]),
            Self::Account => fill(route::ACCOUNT, &[lang]),
            Self::Messages => fill(route::MESSAGES, &[lang]),
            Self::Message { id } => fill(route::MESSAGE, &[lang, id]),
            Self::Dates => fill(route::DATES, &[lang]),
            Self::DateFile { id } => fill(route::DATE_FILE, &[lang, id]),
            Self::Contact => fill(route::CONTACT, &[lang]),
            Self::Webhooks => fill(route::WEBHOOKS, &[lang]),
            Self::Webhook { id } => fill(route::WEBHOOK, &[lang, id]),
            Self::SignOutEverywhere => fill(route::SIGN_OUT_EVERYWHERE, &[lang]),
            Self::Draft { draft } => fill(route::DRAFT, &[lang, draft]),
            Self::Question { draft, page } => fill(route::QUESTION, &[lang, draft, page]),
            Self::CheckAnswers { draft } => fill(route::CHECK_ANSWERS, &[lang, draft]),
            Self::Document { draft, document } => fill(route::DOCUMENT, &[lang, draft, document]),
            Self::DocumentChange { draft, document } => fill(route::DOCUMENT_CHANGE, &[lang, draft, document]),
            Self::DraftFile { draft, file } => fill(route::DRAFT_FILE, &[lang, draft, file]),
            Self::CaseFile { reference, file } => fill(route::CASE_FILE, &[lang, reference, file]),
            Self::OfficerFile { reference, file } => fill(route::OFFICER_FILE, &[lang, reference, file]),
            Self::Case { reference } => fill(route::CASE, &[lang, reference]),
            Self::CaseCorrect { reference } => fill(route::CASE_CORRECT, &[lang, reference]),
            Self::CaseAction { reference, action } => fill(route::CASE_ACTION, &[lang, reference, action]),
            Self::AccessLog { reference } => fill(route::ACCESS_LOG, &[lang, reference]),
            Self::CaseBill { reference } => fill(route::CASE_BILL, &[lang, reference]),
            Self::Receipt { reference } => fill(route::RECEIPT, &[lang, reference]),
            Self::ReceiptPdf { reference } => fill(route::RECEIPT_PDF, &[lang, reference]),
            Self::NextReportIcs { reference } => fill(route::NEXT_REPORT_ICS, &[lang, reference]),
            Self::CaseDocument { reference, document } => fill(route::CASE_DOCUMENT, &[lang, reference, document]),
            Self::Check => fill(route::CHECK, &[lang]),
            Self::PublicCheck { token } => fill(route::PUBLIC_CHECK, &[lang, token]),
            Self::RulesApi => fill(route::RULES_API, &[lang]),
            Self::OfficerQueue => fill(route::OFFICER_QUEUE, &[lang]),
            Self::OfficerCase { reference } => fill(route::OFFICER_CASE, &[lang, reference]),
            Self::OfficerAction { reference, action } => fill(route::OFFICER_ACTION, &[lang, reference, action]),
            Self::OfficerDocument { reference, document } => {
                fill(route::OFFICER_DOCUMENT, &[lang, reference, document])
            }
            Self::OfficerRetry { reference } => fill(route::OFFICER_RETRY, &[lang, reference]),
            Self::OfficerNotice { reference, notice } => fill(route::OFFICER_NOTICE, &[lang, reference, notice]),
            Self::OfficerArrivalCard => fill(route::OFFICER_ARRIVAL_CARD, &[lang]),
            Self::OfficerTasks => fill(route::OFFICER_TASKS, &[lang]),
            Self::OfficerTask { reference, task } => fill(route::OFFICER_TASK, &[lang, reference, task]),
            Self::OfficerIncidents => fill(route::OFFICER_INCIDENTS, &[lang]),
            Self::Border => fill(route::BORDER, &[lang]),
            Self::OfficerRetention => fill(route::OFFICER_RETENTION, &[lang]),
            Self::Finance => fill(route::FINANCE, &[lang]),
            Self::FinanceExport => fill(route::FINANCE_EXPORT, &[lang]),
            Self::FinanceBill { reference1 } => fill(route::FINANCE_BILL, &[lang, reference1]),
            Self::FinanceRefunds => fill(route::FINANCE_REFUNDS, &[lang]),
            Self::RefundRequest { refund } => fill(route::REFUND_REQUEST, &[lang, refund]),
            Self::RefundApprove { refund } => fill(route::REFUND_APPROVE, &[lang, refund]),
            Self::FinanceStatements => fill(route::FINANCE_STATEMENTS, &[lang]),
            Self::FinanceStatement { statement } => fill(route::FINANCE_STATEMENT, &[lang, statement]),
            Self::StatementBook { statement } => fill(route::STATEMENT_BOOK, &[lang, statement]),
        }
    }

    /// The path with a query, each value percent-encoded. Pairs with an empty value are left out.
    pub fn with_query(self, lang: Lang, query: &[(&str, &str)]) -> String {
        let mut path = self.to(lang);
        let mut separator = '?';
        for (name, value) in query.iter().filter(|(_, value)| !value.is_empty()) {
            path.push(separator);
            encode_into(&mut path, name);
            path.push('=');
            encode_into(&mut path, value);
            separator = '&';
        }
        path
    }
}

/// The address of a calendar: one of the few without a language.
pub fn calendar_feed(name: &str) -> String {
    fill(route::CALENDAR_FEED, &[name])
}

/// The same address in another language: `path` is a path of the portal with or without a query.
/// A path that does not begin with a language (an error on an unknown address) leads to that language's home.
pub fn in_language(path: &str, lang: Lang) -> String {
    let Some(rest) = path.strip_prefix('/') else { return Path::Home.to(lang) };
    let (first, rest) = match rest.find(['/', '?']) {
        Some(at) => rest.split_at(at),
        None => (rest, ""),
    };
    if Lang::ALL.into_iter().any(|known| known.code() == first) {
        let rest = if rest.is_empty() { "/" } else { rest };
        format!("/{}{rest}", lang.code())
    } else {
        Path::Home.to(lang)
    }
}

/// Puts `values` into the `{…}` segments of a template, in order, percent-encoded.
fn fill(template: &str, values: &[&str]) -> String {
    let mut path = String::with_capacity(template.len() + 24);
    let mut values = values.iter();
    for segment in template.split('/').skip(1) {
        path.push('/');
        if let Some(name) = segment.strip_prefix('{') {
            encode_into(&mut path, values.next().copied().unwrap_or_default());
            // A suffix after the placeholder does not occur in the router's templates.
            debug_assert!(name.ends_with('}'), "a placeholder is a whole segment: {template}");
        } else {
            path.push_str(segment);
        }
    }
    path
}

/// Percent-encodes everything but RFC 3986's unreserved characters.
fn encode_into(out: &mut String, value: &str) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_fill_their_templates() {
        assert_eq!(Path::Home.to(Lang::Th), "/th/");
        assert_eq!(Path::Question { draft: "d1", page: "passport" }.to(Lang::En), "/en/apply/d1/passport");
        assert_eq!(
            Path::OfficerAction { reference: "S-1", action: "return" }.to(Lang::Zh),
            "/zh/officer/case/S-1/return"
        );
        assert_eq!(Path::Case { reference: "../x?y" }.to(Lang::En), "/en/case/..%2Fx%3Fy");
        assert_eq!(
            Path::OfficerQueue.with_query(Lang::En, &[("state", "review"), ("after", ""), ("office", "ก")]),
            "/en/officer?state=review&office=%E0%B8%81"
        );
    }

    #[test]
    fn the_same_page_in_another_language() {
        assert_eq!(in_language("/th/foreigner/90-day-report", Lang::Zh), "/zh/foreigner/90-day-report");
        assert_eq!(in_language("/th/", Lang::En), "/en/");
        assert_eq!(in_language("/th", Lang::En), "/en/");
        assert_eq!(in_language("/en/officer?state=review&after=1", Lang::Th), "/th/officer?state=review&after=1");
        assert_eq!(in_language("/nowhere/at/all", Lang::En), "/en/");
        assert_eq!(in_language("", Lang::En), "/en/");
    }

    #[test]
    fn every_template_is_listed_once() {
        let mut seen = route::ALL.to_vec();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), route::ALL.len());
    }
}
