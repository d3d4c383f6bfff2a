//! Every path of the portal, spelled once.
//!
//! [`route`] holds the templates, which the server hands to its router as they are; [`Path`] fills them.
//! Nobody else writes a path into a link, a form or a redirect.

pub mod route;

use sala::text::Lang;

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
    /// Who notifies.
    StayNotifier,
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
    /// Keys with which a hotel's own system notifies.
    StayKeys {
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
    /// The code of an authenticator app, after the password.
    SignInCode,
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
    /// Setting up, replacing and removing the second factor of signing in.
    SecondFactor,
    /// All that is held of a person, and what he has to do.
    Person,
    /// Who may act for whom, and the target of its forms.
    Authorities,
    /// Who works for the agency.
    Staff,
    /// One role of somebody.
    StaffMember {
        account: &'a str,
        role: &'a str,
    },
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
    /// One of them.
    RulePage {
        name: &'a str,
    },
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
    /// The whole history of the person of a case.
    OfficerPerson {
        reference: &'a str,
    },
    /// The stays of a notice, or of a place.
    OfficerStays {
        reference: &'a str,
    },
    /// Who has opened a case.
    OfficerAccessLog {
        reference: &'a str,
    },
    /// One decision for several cases.
    OfficerBulk,
    OfficerTasks,
    OfficerTask {
        reference: &'a str,
        task: &'a str,
    },
    OfficerIncidents,
    Border,
    /// Whoever comes without a visa from a mission, or leaves.
    BorderCrossing,
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
    FinanceShares,
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
    #[expect(clippy::too_many_lines, reason = "a line a page")]
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
            Self::StayNotifier => fill(route::STAY_NOTIFIER, &[lang]),
            Self::StayTemplate => fill(route::STAY_TEMPLATE, &[lang]),
            Self::StayPlace { place } => fill(route::STAY_PLACE, &[lang, place]),
            Self::StayNotify { place } => fill(route::STAY_NOTIFY, &[lang, place]),
            Self::StayUpload { place } => fill(route::STAY_UPLOAD, &[lang, place]),
            Self::StayKeys { place } => fill(route::STAY_KEYS, &[lang, place]),
            Self::StayFile { file } => fill(route::STAY_FILE, &[lang, file]),
            Self::StayFileCorrected { file } => fill(route::STAY_FILE_CORRECTED, &[lang, file]),
            Self::StayGuest { stay } => fill(route::STAY_GUEST, &[lang, stay]),
            Self::SignIn => fill(route::SIGN_IN, &[lang]),
            Self::SignInCode => fill(route::SIGN_IN_CODE, &[lang]),
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
            Self::SecondFactor => fill(route::SECOND_FACTOR, &[lang]),
            Self::Person => fill(route::PERSON, &[lang]),
            Self::Authorities => fill(route::AUTHORITIES, &[lang]),
            Self::Staff => fill(route::STAFF, &[lang]),
            Self::StaffMember { account, role } => fill(route::STAFF_MEMBER, &[lang, account, role]),
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
            Self::RulePage { name } => fill(route::RULE_PAGE, &[lang, name]),
            Self::OfficerQueue => fill(route::OFFICER_QUEUE, &[lang]),
            Self::OfficerCase { reference } => fill(route::OFFICER_CASE, &[lang, reference]),
            Self::OfficerAction { reference, action } => fill(route::OFFICER_ACTION, &[lang, reference, action]),
            Self::OfficerDocument { reference, document } => {
                fill(route::OFFICER_DOCUMENT, &[lang, reference, document])
            }
            Self::OfficerRetry { reference } => fill(route::OFFICER_RETRY, &[lang, reference]),
            Self::OfficerNotice { reference, notice } => fill(route::OFFICER_NOTICE, &[lang, reference, notice]),
            Self::OfficerArrivalCard => fill(route::OFFICER_ARRIVAL_CARD, &[lang]),
            Self::OfficerPerson { reference } => fill(route::OFFICER_PERSON, &[lang, reference]),
            Self::OfficerStays { reference } => fill(route::OFFICER_STAYS, &[lang, reference]),
            Self::OfficerAccessLog { reference } => fill(route::OFFICER_ACCESS_LOG, &[lang, reference]),
            Self::OfficerBulk => fill(route::OFFICER_BULK, &[lang]),
            Self::OfficerTasks => fill(route::OFFICER_TASKS, &[lang]),
            Self::OfficerTask { reference, task } => fill(route::OFFICER_TASK, &[lang, reference, task]),
            Self::OfficerIncidents => fill(route::OFFICER_INCIDENTS, &[lang]),
            Self::Border => fill(route::BORDER, &[lang]),
            Self::BorderCrossing => fill(route::BORDER_CROSSING, &[lang]),
            Self::OfficerRetention => fill(route::OFFICER_RETENTION, &[lang]),
            Self::Finance => fill(route::FINANCE, &[lang]),
            Self::FinanceExport => fill(route::FINANCE_EXPORT, &[lang]),
            Self::FinanceBill { reference1 } => fill(route::FINANCE_BILL, &[lang, reference1]),
            Self::FinanceRefunds => fill(route::FINANCE_REFUNDS, &[lang]),
            Self::RefundRequest { refund } => fill(route::REFUND_REQUEST, &[lang, refund]),
            Self::RefundApprove { refund } => fill(route::REFUND_APPROVE, &[lang, refund]),
            Self::FinanceShares => fill(route::FINANCE_SHARES, &[lang]),
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
