//! Search for a place by any of its names or its postcode. Choosing a result fills the place's selects, and adds what
//! later steps would ask as hidden values; the form is then sent as if it had been answered step by step.
//! Without script nothing of this is shown.
//!
//! Follows the combobox pattern of the ARIA Authoring Practices (editable, list autocomplete).

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The words of the island, translated by the page.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct PlaceSearchLabels {
    pub label: String,
    pub hint: String,
    /// The name of the list of results.
    pub results: String,
    pub none: String,
    /// Before the chosen place.
    pub chosen: String,
    pub failed: String,
}

/// A place as the search answers it: codes, a postcode, and the whole in words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Six digits.
    pub subdistrict: String,
    /// Four digits.
    pub district: String,
    /// Two digits.
    pub province: String,
    /// Five digits.
    pub postcode: String,
    pub label: String,
}

/// What the search is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Progress {
    Idle,
    Found,
    Nothing,
    Failed,
    Chosen,
}

/// Fewer letters would match too much. One Chinese or Thai syllable may already say enough.
const MIN_LETTERS: usize = 2;

#[island]
pub fn PlaceSearch(
    /// The id of the search's input.
    id: String,
    /// The path of the search, without its query.
    url: String,
    /// The language of the labels that the search answers.
    lang: String,
    labels: PlaceSearchLabels,
) -> impl IntoView {
    let ready = RwSignal::new(false);
    let query = RwSignal::new(String::new());
    let places = RwSignal::new(Vec::<Place>::new());
    let active = RwSignal::new(None::<usize>);
    let progress = RwSignal::new(Progress::Idle);
    // Counts what was typed, so that a late answer to an earlier query is dropped.
    let turn = StoredValue::new(0_u32);
    let input = NodeRef::<leptos::html::Input>::new();

    Effect::new(move |_| ready.set(true));

    let search = StoredValue::new(move |text: String| {
        let mine = turn.with_value(|turn| turn.wrapping_add(1));
        turn.set_value(mine);
        active.set(None);
        if text.trim().chars().count() < MIN_LETTERS {
            places.set(Vec::new());
            progress.set(Progress::Idle);
            return;
        }
        let address = browser::address(&url, &text, &lang);
        browser::after_a_pause(move || {
            if turn.get_value() != mine {
                return;
            }
            browser::fetch(address, move |found: Option<Vec<Place>>| {
                if turn.get_value() != mine {
                    return;
                }
                progress.set(match &found {
                    None => Progress::Failed,
                    Some(found) if found.is_empty() => Progress::Nothing,
                    Some(_) => Progress::Found,
                });
                places.set(found.unwrap_or_default());
            });
        });
    });

    let choose = move |index: usize| {
        let Some(place) = places.with(|places| places.get(index).cloned()) else { return };
        if let Some(input) = input.get_untracked() {
            browser::fill(&input, &place);
        }
        query.set(place.label);
        places.set(Vec::new());
        active.set(None);
        progress.set(Progress::Chosen);
    };

    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let count = places.with(Vec::len);
        if count == 0 {
            return;
        }
        let last = count - 1;
        match event.key().as_str() {
            "ArrowDown" => active.update(|at| *at = Some(at.map_or(0, |at| if at == last { 0 } else { at + 1 }))),
            "ArrowUp" => active.update(|at| *at = Some(at.map_or(last, |at| if at == 0 { last } else { at - 1 }))),
            "Enter" => match active.get() {
                Some(index) => choose(index),
                // Enter in the search must not send the form before a place was chosen.
                None => active.set(Some(0)),
            },
            "Escape" => {
                places.set(Vec::new());
                active.set(None);
            }
            _ => return,
        }
        event.prevent_default();
    };

    let list_id = format!("{id}-list");
    let hint_id = format!("{id}-hint");
    let option_id = {
        let id = id.clone();
        move |index: usize| format!("{id}-{index}")
    };
    let active_id = {
        let option_id = option_id.clone();
        move || active.get().map(&option_id)
    };
    let options = move || {
        places
            .get()
            .into_iter()
            .enumerate()
            .map(|(index, place)| {
                view! {
                    <li
                        class="sala-search__option"
                        id=option_id(index)
                        role="option"
                        aria-selected=move || if active.get() == Some(index) { "true" } else { "false" }
                        // Before the input loses its focus, which a click would be too late for.
                        on:mousedown=move |event| {
                            event.prevent_default();
                            choose(index);
                        }
                    >
                        {place.label}
                    </li>
                }
            })
            .collect_view()
    };
    let PlaceSearchLabels { label, hint, results, none, chosen, failed } = labels;
    let status = move || match progress.get() {
        Progress::Idle => String::new(),
        Progress::Found => places.with(|places| format!("{}: {results}", places.len())),
        Progress::Nothing => none.clone(),
        Progress::Failed => failed.clone(),
        Progress::Chosen => format!("{chosen} {}", query.get()),
    };
    let list_label = label.clone();
    view! {
        <div class="sala-search govuk-form-group" hidden=move || !ready.get()>
            <label class="govuk-label" for=id.clone()>{label}</label>
            <div class="govuk-hint" id=hint_id.clone()>{hint}</div>
            <input
                class="govuk-input"
                id=id
                r#type="text"
                role="combobox"
                autocomplete="off"
                spellcheck="false"
                aria-autocomplete="list"
                aria-controls=list_id.clone()
                aria-describedby=hint_id
                aria-expanded=move || if places.with(Vec::is_empty) { "false" } else { "true" }
                aria-activedescendant=active_id
                node_ref=input
                prop:value=move || query.get()
                on:input=move |event| {
                    let text = event_target_value(&event);
                    query.set(text.clone());
                    search.with_value(|search| search(text));
                }
                on:keydown=on_key
                on:blur=move |_| places.set(Vec::new())
            />
            <ul class="sala-search__list" id=list_id role="listbox" aria-label=list_label hidden=move || places.with(Vec::is_empty)>
                {options}
            </ul>
            <p class="sala-search__status" role="status">{status}</p>
        </div>
    }
}

/// The little that needs the browser's own interfaces.
mod browser {
    use std::time::Duration;

    use leptos::{prelude::set_timeout, task::spawn_local};
    use wasm_bindgen::{JsCast, JsValue, closure::Closure};
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{Element, HtmlInputElement, HtmlSelectElement, Response};

    use super::Place;

    /// Marks the hidden values that a choice added, so that they go when a select is changed by hand.
    const ADDED: &str = "data-added-by-search";

    pub fn address(url: &str, text: &str, lang: &str) -> String {
        let text: String = js_sys::encode_uri_component(text.trim()).into();
        format!("{url}?q={text}&lang={lang}")
    }

    /// People type on while we would search: wait until they pause.
    pub fn after_a_pause(run: impl FnOnce() + 'static) {
        set_timeout(run, Duration::from_millis(180));
    }

    pub fn fetch(address: String, done: impl FnOnce(Option<Vec<Place>>) + 'static) {
        spawn_local(async move { done(get(&address).await.ok().flatten()) });
    }

    /// `None` for an answer that is not a list of places.
    async fn get(address: &str) -> Result<Option<Vec<Place>>, JsValue> {
        let Some(window) = web_sys::window() else { return Ok(None) };
        let response: Response = JsFuture::from(window.fetch_with_str(address)).await?.dyn_into()?;
        let text = JsFuture::from(response.text()?).await?.as_string().unwrap_or_default();
        Ok(serde_json::from_str(&text).ok())
    }

    /// Puts a place into the form around `input`.
    pub fn fill(input: &HtmlInputElement, place: &Place) {
        let Ok(Some(form)) = input.closest("form") else { return };
        remove_added(&form);
        for (name, value) in [
            ("province", &place.province),
            ("district", &place.district),
            ("subdistrict", &place.subdistrict),
            ("postcode", &place.postcode),
        ] {
            // Failing to set one value leaves its step to be answered by hand.
            let _ = set(&form, name, value, &place.label);
        }
    }

    fn set(form: &Element, name: &str, value: &str, label: &str) -> Result<(), JsValue> {
        let Some(document) = form.owner_document() else { return Ok(()) };
        let existing = form.query_selector(&format!("[name='{name}']"))?;
        if let Some(select) = existing.and_then(|element| element.dyn_into::<HtmlSelectElement>().ok()) {
            select.set_value(value);
            if select.value() != value {
                let option = document.create_element("option")?;
                option.set_attribute("value", value)?;
                option.set_text_content(Some(label));
                select.append_child(&option)?;
                select.set_value(value);
            }
            let form = form.clone();
            let changed = Closure::once_into_js(move || remove_added(&form));
            select.add_event_listener_with_callback("change", changed.unchecked_ref())
        } else {
            let hidden = document.create_element("input")?;
            hidden.set_attribute("type", "hidden")?;
            hidden.set_attribute("name", name)?;
            hidden.set_attribute("value", value)?;
            hidden.set_attribute(ADDED, "")?;
            form.append_child(&hidden).map(|_| ())
        }
    }

    fn remove_added(form: &Element) {
        while let Ok(Some(added)) = form.query_selector(&format!("[{ADDED}]")) {
            added.remove();
        }
    }
}
