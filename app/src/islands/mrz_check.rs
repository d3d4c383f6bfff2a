//! Reads along while the two lines of a passport are typed or pasted, with the same reader as the server, and says what
//! was read or which part cannot be right. The server checks again; without script it alone does.

use std::collections::BTreeMap;

use jiff::civil::Date;
use leptos::prelude::*;
use sala::identity::mrz::{self, MrzError};
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::HtmlTextAreaElement;

/// The words of the island, translated by the page.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct MrzLabels {
    /// Above what was read.
    pub read: String,
    pub name: String,
    pub number: String,
    /// A message for each code of the reader.
    pub errors: BTreeMap<String, String>,
    /// For a code without a message.
    pub other: String,
}

/// What is shown below the text area.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Reading {
    /// Not enough yet to say anything.
    Nothing,
    Valid { name: String, number: String },
    Wrong(Vec<MrzError>),
}

/// Two lines of 44; before that many characters there is no use in complaining.
const WHOLE: usize = 88;

#[island]
pub fn MrzCheck(
    /// The id of the text area.
    input: String,
    labels: MrzLabels,
) -> impl IntoView {
    let reading = RwSignal::new(Reading::Nothing);
    Effect::new(move |_| listen(&input, reading));
    let MrzLabels { read, name, number, errors, other } = labels;
    let message = move |error: &MrzError| errors.get(error.code()).unwrap_or(&other).clone();
    let class = move || match reading.get() {
        Reading::Nothing => "sala-mrz__check",
        Reading::Valid { .. } => "sala-mrz__check sala-mrz__check--valid",
        Reading::Wrong(_) => "sala-mrz__check sala-mrz__check--wrong",
    };
    let title = move || if matches!(reading.get(), Reading::Valid { .. }) { read.clone() } else { String::new() };
    let lines = move || match reading.get() {
        Reading::Nothing => Vec::new(),
        Reading::Valid { name: who, number: which } => vec![format!("{name}: {who}"), format!("{number}: {which}")],
        Reading::Wrong(found) => found.iter().map(&message).collect(),
    };
    let items = move || lines().into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <div class=class role="status">
            <p class="sala-mrz__title">{title}</p>
            <ul class="sala-mrz__lines">{items}</ul>
        </div>
    }
}

/// Follows the text area; what already stands in it (the page came back with an error) is read at once.
fn listen(id: &str, reading: RwSignal<Reading>) {
    let element = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok());
    let Some(area) = element else { return };
    let follow = {
        let area = area.clone();
        move || reading.set(look(&area.value()))
    };
    follow();
    let callback = Closure::<dyn FnMut()>::new(follow).into_js_value();
    // A page without this listener still works: the server reads the lines.
    let _ = area.add_event_listener_with_callback("input", callback.unchecked_ref());
}

fn look(text: &str) -> Reading {
    if text.chars().filter(|c| !c.is_whitespace()).count() < WHOLE {
        return Reading::Nothing;
    }
    let result = mrz::read(text, today());
    match result.fields {
        Some(fields) => {
            let name = format!("{} {}", fields.given_names, fields.family_name);
            Reading::Valid { name: name.trim_start().to_owned(), number: fields.document_number }
        }
        None => Reading::Wrong(result.errors),
    }
}

/// The day on the device, which only decides the century of a birth year.
fn today() -> Date {
    let now = js_sys::Date::new_0();
    let year = i16::try_from(now.get_full_year()).unwrap_or(i16::MAX);
    let month = i8::try_from(now.get_month() + 1).unwrap_or(1);
    let day = i8::try_from(now.get_date()).unwrap_or(1);
    Date::new(year, month, day).unwrap_or(Date::MAX)
}
