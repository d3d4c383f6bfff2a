//! Templates in the router's syntax. `{lang}` is always the first segment of a page.

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
pub const STAY_NOTIFIER: &str = "/{lang}/stays/notifier";
pub const STAY_TEMPLATE: &str = "/{lang}/stays/template.xlsx";
pub const STAY_PLACE: &str = "/{lang}/stays/place/{place}";
pub const STAY_NOTIFY: &str = "/{lang}/stays/place/{place}/notify";
pub const STAY_UPLOAD: &str = "/{lang}/stays/place/{place}/upload";
pub const STAY_KEYS: &str = "/{lang}/stays/place/{place}/keys";
pub const STAY_FILE: &str = "/{lang}/stays/file/{file}";
pub const STAY_FILE_CORRECTED: &str = "/{lang}/stays/file/{file}/corrected.xlsx";
pub const STAY_GUEST: &str = "/{lang}/stays/guest/{stay}";
pub const SIGN_IN: &str = "/{lang}/sign-in";
pub const SIGN_IN_CODE: &str = "/{lang}/sign-in/code";
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
pub const SECOND_FACTOR: &str = "/{lang}/account/second-factor";
pub const PERSON: &str = "/{lang}/account/person";
pub const AUTHORITIES: &str = "/{lang}/account/authorities";
pub const STAFF: &str = "/{lang}/agency/staff";
pub const STAFF_MEMBER: &str = "/{lang}/agency/staff/{account}/{role}";
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
pub const OFFICER_PERSON: &str = "/{lang}/officer/person/{reference}";
pub const OFFICER_STAYS: &str = "/{lang}/officer/case/{reference}/stays";
/// Who has opened a case, for supervisors.
pub const OFFICER_ACCESS_LOG: &str = "/{lang}/officer/case/{reference}/access-log";
pub const OFFICER_BULK: &str = "/{lang}/officer/bulk";
pub const OFFICER_TASKS: &str = "/{lang}/officer/tasks";
pub const OFFICER_TASK: &str = "/{lang}/officer/tasks/{reference}/{task}";
pub const OFFICER_INCIDENTS: &str = "/{lang}/officer/incidents";
/// Visas that are shown at the border.
pub const BORDER: &str = "/{lang}/officer/border";
/// Whoever comes without a visa from a mission, or leaves.
pub const BORDER_CROSSING: &str = "/{lang}/officer/border/crossing";
pub const OFFICER_RETENTION: &str = "/{lang}/officer/retention";
pub const FINANCE: &str = "/{lang}/officer/finance";
pub const FINANCE_EXPORT: &str = "/{lang}/officer/finance/payments.csv";
pub const FINANCE_BILL: &str = "/{lang}/officer/finance/bill/{reference1}";
pub const FINANCE_REFUNDS: &str = "/{lang}/officer/finance/refunds";
pub const REFUND_REQUEST: &str = "/{lang}/officer/finance/refunds/{refund}/request";
pub const REFUND_APPROVE: &str = "/{lang}/officer/finance/refunds/{refund}/approve";
pub const FINANCE_SHARES: &str = "/{lang}/officer/finance/shares";
pub const FINANCE_STATEMENTS: &str = "/{lang}/officer/finance/statements";
pub const FINANCE_STATEMENT: &str = "/{lang}/officer/finance/statements/{statement}";
pub const STATEMENT_BOOK: &str = "/{lang}/officer/finance/statements/{statement}/book";
/// The rules in public: a question to one of them, and their description for machines.
pub const RULE: &str = "/api/v1/rules/{name}";
pub const OPENAPI: &str = "/api/v1/openapi.json";
/// The same for people who write programs.
pub const RULES_API: &str = "/{lang}/rules-api";
/// One rule for everybody: its law, its dated values, its interface.
pub const RULE_PAGE: &str = "/{lang}/rules/{name}";
/// Where hotels' own systems notify stays, with a key: no page.
pub const API_STAYS: &str = "/api/v1/stays";
/// What becomes of them later.
pub const API_STAYS_CHECK_OUTS: &str = "/api/v1/stays/check-outs";
pub const API_STAYS_CORRECTIONS: &str = "/api/v1/stays/corrections";
pub const API_STAYS_CANCELLATIONS: &str = "/api/v1/stays/cancellations";
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
    STAY_NOTIFIER,
    STAY_TEMPLATE,
    STAY_PLACE,
    STAY_NOTIFY,
    STAY_UPLOAD,
    STAY_KEYS,
    STAY_FILE,
    STAY_FILE_CORRECTED,
    STAY_GUEST,
    SIGN_IN,
    SIGN_IN_CODE,
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
    SECOND_FACTOR,
    PERSON,
    AUTHORITIES,
    STAFF,
    STAFF_MEMBER,
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
    OFFICER_PERSON,
    OFFICER_STAYS,
    OFFICER_ACCESS_LOG,
    OFFICER_BULK,
    OFFICER_NOTICE,
    OFFICER_ARRIVAL_CARD,
    OFFICER_TASKS,
    OFFICER_TASK,
    OFFICER_INCIDENTS,
    BORDER,
    BORDER_CROSSING,
    OFFICER_RETENTION,
    FINANCE,
    FINANCE_EXPORT,
    FINANCE_BILL,
    FINANCE_REFUNDS,
    REFUND_REQUEST,
    REFUND_APPROVE,
    FINANCE_SHARES,
    FINANCE_STATEMENTS,
    FINANCE_STATEMENT,
    STATEMENT_BOOK,
    RULE,
    OPENAPI,
    RULES_API,
    RULE_PAGE,
    ARRIVAL_CARD_CHECK,
    PLACES,
    BANK_PAYMENTS,
    BANK_REFUNDS,
    CALENDAR_FEED,
];
