//! Every URL of the portal on one page, in the words of `app::url::route`.

use crate::app_state::AppState;
use crate::routes::{account, apply, bank, case, check, document, finance, home, officer, places, receipt, service};
use crate::web;
use app::url::route;
use axum::Router;
use axum::routing::{get, post};

pub fn router(state: AppState) -> Router {
    let pages = Router::new()
        .route("/", get(web::lang::root))
        .route("/assets/{*name}", get(web::assets::get))
        .route(route::HOME, get(home::home))
        .route(route::CITIZEN, get(home::citizen))
        .route(route::BUSINESS, get(home::business))
        .route(route::BUSINESS_SERVICE, get(service::start))
        .route(route::BUSINESS_SERVICE_BEGIN, post(service::begin))
        .route(route::FOREIGNER, get(home::foreigner))
        .route(route::NINETY_DAY_REPORT, get(home::ninety_day_report))
        .route(route::NINETY_DAY_REPORT_BEGIN, post(service::begin_ninety_day_report))
        .route(route::DRAFT, get(apply::resume))
        .route(route::CHECK_ANSWERS, get(apply::check).post(apply::file))
        .route(route::QUESTION, get(apply::question).post(apply::answer))
        .route(route::CASE, get(case::case))
        .route(route::CASE_CORRECT, post(case::correct))
        .route(route::CASE_ACTION, get(case::ask_to_act).post(case::act))
        .route(route::ACCESS_LOG, get(case::access_log))
        .route(route::CASE_BILL, get(case::bill::page))
        .route(route::RECEIPT, get(receipt::page))
        .route(route::RECEIPT_PDF, get(receipt::pdf))
        .route(route::NEXT_REPORT_ICS, get(receipt::calendar))
        .route(route::CASE_DOCUMENT, get(document::for_applicant))
        .route(route::CHECK, get(check::form))
        .route(route::PUBLIC_CHECK, get(check::check))
        .route(route::CHECK_ON_PAPER, get(check::on_paper))
        .route(route::STATEMENT_ON_PAPER, get(check::on_paper))
        .route(route::STATEMENT_KEYS, get(check::keys))
        .route(route::OFFICER_QUEUE, get(officer::queue::queue))
        .route(route::OFFICER_CASE, get(officer::case))
        .route(route::OFFICER_ACTION, post(officer::act))
        .route(route::OFFICER_DOCUMENT, get(document::for_officer))
        .route(route::OFFICER_RETRY, post(officer::incidents::retry))
        .route(route::OFFICER_NOTICE, get(officer::notice::notice).post(officer::notice::serve))
        .route(route::OFFICER_INCIDENTS, get(officer::incidents::incidents))
        .route(route::OFFICER_RETENTION, get(officer::retention::retention).post(officer::retention::approve))
        .route(route::OFFICER_TASKS, get(officer::tasks::tasks))
        .route(route::OFFICER_TASK, get(officer::tasks::task).post(officer::tasks::complete_task))
        .route(route::FINANCE, get(finance::payments))
        .route(route::FINANCE_EXPORT, get(finance::export::payments))
        .route(route::FINANCE_BILL, get(finance::bill))
        .route(route::FINANCE_REFUNDS, get(finance::refunds::list))
        .route(route::REFUND_REQUEST, post(finance::refunds::request))
        .route(route::REFUND_APPROVE, post(finance::refunds::approve))
        .route(route::FINANCE_STATEMENTS, get(finance::statements::list).post(finance::statements::compare))
        .route(route::FINANCE_STATEMENT, get(finance::statements::statement))
        .route(route::STATEMENT_BOOK, post(finance::statements::book))
        .route(route::PLACES, get(places::places))
        .route(route::BANK_PAYMENTS, post(bank::paid))
        .route(route::BANK_REFUNDS, post(bank::refunded))
        .route("/health", get(home::health))
        .merge(account::router(&state));
    web::serve(pages, state)
}
