//! `/api/places`: sub-districts while typing, for the search beside the place question. Public data, cached by browsers.

use axum::Json;
use axum::extract::Query;
use axum::http::header::CACHE_CONTROL;
use axum::response::IntoResponse;
use sala::identity::place;
use sala::text::Lang;
use serde::{Deserialize, Serialize};

const MOST: usize = 12;

#[derive(Debug, Deserialize)]
pub struct Search {
    #[serde(default)]
    q: String,
    #[serde(default)]
    lang: String,
}

#[derive(Debug, Serialize)]
struct Found {
    province: String,
    district: String,
    subdistrict: String,
    /// Empty when there are several: the page then asks which.
    postcode: String,
    label: String,
}

pub async fn places(Query(search): Query<Search>) -> impl IntoResponse {
    let lang = Lang::parse(&search.lang).unwrap_or(Lang::Th);
    let query: String = search.q.chars().take(80).collect();
    let found: Vec<Found> = place::search(&query, MOST)
        .into_iter()
        .map(|place| {
            let postcodes: Vec<String> = place.postcodes.iter().map(ToString::to_string).collect();
            Found {
                province: place.code.province().to_string(),
                district: place.code.district().to_string(),
                subdistrict: place.code.to_string(),
                label: format!("{} {}", place.full_name(lang), postcodes.join(", ")),
                postcode: if postcodes.len() == 1 { postcodes.concat() } else { String::new() },
            }
        })
        .collect();
    ([(CACHE_CONTROL, "public, max-age=86400")], Json(found))
}
