//! Search for a place by any of its names or its postcode. Choosing a result fills the place's selects, and adds what
//! later steps would ask as hidden values; the form is then sent as if it had been answered step by step.
//! Without script nothing of this is shown.
//!
//! The part around it renders the search, hidden; the island itself is its status line, shows the search and listens.
//! It follows the combobox pattern of the ARIA Authoring Practices (editable, list autocomplete).
//!
//! Labels: `results` after the number of results, `none`, `failed`, `chosen` before the chosen place.

use leptos::prelude::*;

use super::Labels;

/// The suffixes of the ids of the search's elements, which all begin with the input's id.
pub const LIST: &str = "-list";
pub const STATUS: &str = "-status";

/// The search answers `?q=…&lang=…` with a JSON list of objects of strings: `subdistrict`, `district`, `province` (codes
/// of six, four and two digits), `postcode`, and `label`, the whole in words.
#[expect(clippy::needless_pass_by_value, reason = "an island owns its properties")]
#[island]
pub fn PlaceSearch(
    /// The id of the search's input.
    id: String,
    /// The path of the search up to and with `?lang=…&q=`.
    url: String,
    labels: Labels,
) -> impl IntoView {
    let status = format!("{id}{STATUS}");
    #[cfg(target_arch = "wasm32")]
    browser::Search::start(&id, url, labels);
    #[cfg(not(target_arch = "wasm32"))]
    drop((url, labels));
    view! { <p class="sala-search__status" id=status role="status"></p> }
}

/// The browser's part.
#[cfg(target_arch = "wasm32")]
mod browser {
    use std::{cell::RefCell, rc::Rc};

    use js_sys::{Array, Reflect};
    use wasm_bindgen::{JsCast, JsValue, closure::Closure};
    use wasm_bindgen_futures::{JsFuture, spawn_local};
    use web_sys::{Document, Element, Event, HtmlInputElement, HtmlSelectElement, KeyboardEvent, Response, Window};

    use super::{
        super::{Labels, label},
        LIST, STATUS,
    };

    /// A place as the search answers it.
    #[derive(Clone)]
    struct Place {
        subdistrict: String,
        district: String,
        province: String,
        postcode: String,
        label: String,
    }

    /// Fewer letters would match too much. One Chinese or Thai syllable may already say enough.
    const MIN_LETTERS: usize = 2;
    /// People type on while we would search: wait until they pause. Milliseconds.
    const PAUSE: i32 = 180;
    /// Marks the hidden values that a choice added, so that they go when a select is changed by hand.
    const ADDED: &str = "data-added-by-search";

    impl Place {
        /// By the browser's own JSON: reading it here as well would cost a kilobyte.
        fn read(value: &JsValue) -> Option<Self> {
            let text = |name: &str| Reflect::get(value, &name.into()).ok()?.as_string();
            Some(Self {
                subdistrict: text("subdistrict")?,
                district: text("district")?,
                province: text("province")?,
                postcode: text("postcode")?,
                label: text("label")?,
            })
        }
    }

    pub struct Search {
        window: Window,
        document: Document,
        input: HtmlInputElement,
        list: Element,
        status: Element,
        url: String,
        labels: Labels,
        state: RefCell<State>,
    }

    #[derive(Default)]
    struct State {
        places: Vec<Place>,
        active: Option<usize>,
        /// Counts what was typed, so that a late answer to an earlier query is dropped.
        turn: u32,
    }

    impl Search {
        /// Shows the search and listens. A page that lacks one of its elements is left as it is.
        pub fn start(id: &str, url: String, labels: Labels) {
            let Some(window) = web_sys::window() else { return };
            let Some(document) = window.document() else { return };
            let part = |suffix: &str| document.get_element_by_id(&[id, suffix].concat());
            let (Some(input), Some(list), Some(status)) = (part(""), part(LIST), part(STATUS)) else { return };
            let Ok(input) = input.dyn_into::<HtmlInputElement>() else { return };
            if let Some(root) = input.parent_element() {
                // An attribute that stays would only leave the search hidden.
                let _ = root.remove_attribute("hidden");
            }
            let state = RefCell::default();
            let search = Rc::new(Self { window, document, input, list, status, url, labels, state });
            listen(&search.input, "input", {
                let search = search.clone();
                move |_| search.typed()
            });
            listen(&search.input, "keydown", {
                let search = search.clone();
                move |event| {
                    if let Some(key) = event.dyn_ref::<KeyboardEvent>() {
                        search.key(key);
                    }
                }
            });
            listen(&search.input, "blur", {
                let search = search.clone();
                move |_| search.close()
            });
            // Before the input loses its focus, which a click would be too late for.
            listen(&search.list.clone(), "mousedown", move |event| {
                event.prevent_default();
                let option = event.target().and_then(|target| target.dyn_into::<Element>().ok());
                let index = option.and_then(|option| option.get_attribute("data-index")).and_then(|at| at.parse().ok());
                if let Some(index) = index {
                    search.choose(index);
                }
            });
        }

        fn typed(self: &Rc<Self>) {
            let turn = {
                let mut state = self.state.borrow_mut();
                state.turn = state.turn.wrapping_add(1);
                state.turn
            };
            let text = self.input.value();
            if text.trim().chars().count() < MIN_LETTERS {
                self.close();
                self.status.set_text_content(None);
                return;
            }
            let search = self.clone();
            let run = Closure::once_into_js(move || {
                if search.is_current(turn) {
                    spawn_local(async move { search.look_up(&text, turn).await });
                }
            });
            // Without a timer there is no search, and the selects remain.
            let _ = self.window.set_timeout_with_callback_and_timeout_and_arguments_0(run.unchecked_ref(), PAUSE);
        }

        fn is_current(&self, turn: u32) -> bool {
            self.state.borrow().turn == turn
        }

        async fn look_up(self: Rc<Self>, text: &str, turn: u32) {
            let found = self.fetch(text).await.ok().flatten();
            if !self.is_current(turn) {
                return;
            }
            let status = match &found {
                None => self.label("failed").to_owned(),
                Some(found) if found.is_empty() => self.label("none").to_owned(),
                Some(found) => [&found.len().to_string(), " ", self.label("results")].concat(),
            };
            self.status.set_text_content(Some(&status));
            self.show(found.unwrap_or_default());
        }

        /// `None` for an answer that is not a list of places.
        async fn fetch(&self, text: &str) -> Result<Option<Vec<Place>>, JsValue> {
            let text: String = js_sys::encode_uri_component(text.trim()).into();
            let address = [self.url.as_str(), &text].concat();
            let response: Response = JsFuture::from(self.window.fetch_with_str(&address)).await?.dyn_into()?;
            let list: Array = JsFuture::from(response.json()?).await?.dyn_into()?;
            Ok(list.iter().map(|place| Place::read(&place)).collect())
        }

        fn label(&self, name: &str) -> &str {
            label(&self.labels, name)
        }

        fn show(&self, places: Vec<Place>) {
            self.close();
            for (index, place) in places.iter().enumerate() {
                let Ok(option) = self.document.create_element("li") else { return };
                let index = index.to_string();
                option.set_class_name("sala-search__option");
                option.set_id(&self.option_id(&index));
                option.set_text_content(Some(&place.label));
                set(&option, "role", "option");
                set(&option, "aria-selected", "false");
                set(&option, "data-index", &index);
                let _ = self.list.append_child(&option);
            }
            if !places.is_empty() {
                let _ = self.list.remove_attribute("hidden");
                set(&self.input, "aria-expanded", "true");
            }
            self.state.borrow_mut().places = places;
        }

        fn option_id(&self, index: &str) -> String {
            [&self.input.id(), "-", index].concat()
        }

        fn close(&self) {
            self.list.set_text_content(None);
            set(&self.list, "hidden", "");
            set(&self.input, "aria-expanded", "false");
            let _ = self.input.remove_attribute("aria-activedescendant");
            let mut state = self.state.borrow_mut();
            state.places.clear();
            state.active = None;
        }

        fn key(&self, event: &KeyboardEvent) {
            let (count, active) = {
                let state = self.state.borrow();
                (state.places.len(), state.active)
            };
            if count == 0 {
                return;
            }
            let last = count - 1;
            match (event.key().as_str(), active) {
                // Enter in the search must not send the form before a place was chosen.
                ("ArrowDown" | "Enter", None) => self.activate(0),
                ("ArrowDown", Some(at)) => self.activate(if at == last { 0 } else { at + 1 }),
                ("ArrowUp", None | Some(0)) => self.activate(last),
                ("ArrowUp", Some(at)) => self.activate(at - 1),
                ("Enter", Some(at)) => self.choose(at),
                ("Escape", _) => self.close(),
                _ => return,
            }
            event.prevent_default();
        }

        fn activate(&self, index: usize) {
            let previous = self.state.borrow_mut().active.replace(index);
            if let Some(option) = previous.and_then(|at| self.option(at)) {
                set(&option, "aria-selected", "false");
            }
            if let Some(option) = self.option(index) {
                set(&option, "aria-selected", "true");
                option.scroll_into_view_with_bool(false);
                set(&self.input, "aria-activedescendant", &option.id());
            }
        }

        fn option(&self, index: usize) -> Option<Element> {
            self.document.get_element_by_id(&self.option_id(&index.to_string()))
        }

        fn choose(&self, index: usize) {
            let Some(place) = self.state.borrow().places.get(index).cloned() else { return };
            self.input.set_value(&place.label);
            self.status.set_text_content(Some(&[self.label("chosen"), " ", &place.label].concat()));
            self.close();
            if let Ok(Some(form)) = self.input.closest("form") {
                remove_added(&form);
                for (name, value) in [
                    ("province", &place.province),
                    ("district", &place.district),
                    ("subdistrict", &place.subdistrict),
                    ("postcode", &place.postcode),
                ] {
                    // Failing to set one value leaves its step to be answered by hand.
                    let _ = self.fill(&form, name, value, &place.label);
                }
            }
        }

        /// Sets a select that is there, or adds a hidden value for a step that is not.
        fn fill(&self, form: &Element, name: &str, value: &str, label: &str) -> Result<(), JsValue> {
            let existing = form.query_selector(&["[name=", name, "]"].concat())?;
            if let Some(select) = existing.and_then(|element| element.dyn_into::<HtmlSelectElement>().ok()) {
                select.set_value(value);
                if select.value() != value {
                    let option = self.document.create_element("option")?;
                    set(&option, "value", value);
                    option.set_text_content(Some(label));
                    select.append_child(&option)?;
                    select.set_value(value);
                }
                let form = form.clone();
                listen(&select, "change", move |_| remove_added(&form));
            } else {
                let hidden = self.document.create_element("input")?;
                set(&hidden, "type", "hidden");
                set(&hidden, "name", name);
                set(&hidden, "value", value);
                set(&hidden, ADDED, "");
                form.append_child(&hidden)?;
            }
            Ok(())
        }
    }

    fn set(element: &Element, name: &str, value: &str) {
        // Only a name that is no attribute's name is refused; ours are.
        let _ = element.set_attribute(name, value);
    }

    fn listen(element: &Element, event: &str, run: impl FnMut(Event) + 'static) {
        let callback = Closure::<dyn FnMut(Event)>::new(run).into_js_value();
        // Refused only for a callback that is not a function.
        let _ = element.add_event_listener_with_callback(event, callback.unchecked_ref());
    }

    fn remove_added(form: &Element) {
        while let Ok(Some(added)) = form.query_selector(&["[", ADDED, "]"].concat()) {
            added.remove();
        }
    }
}
