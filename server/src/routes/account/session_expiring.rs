//! `/LANG/session-expiring`: where the browser goes by itself when nothing has happened for a while.

use app::url::Path;
use axum::extract::Query;
use axum::response::Response;

use super::NextQuery;
use crate::web::Visit;
use crate::web::next::local;

pub async fn get(visit: Visit, Query(query): Query<NextQuery>) -> Response {
    let back = local(&query.next, visit.lang);
    let Some(signed_in) = &visit.signed_in else {
        let back = back.unwrap_or_default();
        return visit.redirect(&Path::SignIn.with_query(visit.lang, &[("notice", "ended"), ("next", &back)]));
    };
    visit.session_expiring(signed_in, back.unwrap_or_else(|| Path::Account.to(visit.lang)))
}
