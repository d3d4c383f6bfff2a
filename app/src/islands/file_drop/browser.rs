//! The browser's part: the form is sent by script, so that its progress can be shown, and the answer is taken as if the browser
//! had sent it.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    Document, Element, Event, FormData, HtmlButtonElement, HtmlDocument, HtmlFormElement, HtmlInputElement,
    ProgressEvent, SubmitEvent, XmlHttpRequest,
};

use super::super::{Labels, label};

/// Listens to the form around the input. A page that lacks one of its elements is left as it is.
pub fn follow(input: &str, output: &str, labels: Labels) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    // These are what the page and the browser make them; asking whether they are would be a part of this part's size.
    let input = document.get_element_by_id(input).map(JsCast::unchecked_into::<HtmlInputElement>);
    let (Some(input), Some(output)) = (input, document.get_element_by_id(output)) else { return };
    let Some(form) = input.form() else { return };
    listen(&form.clone(), "submit", move |event| {
        if input.files().is_none_or(|files| files.length() == 0) {
            return;
        }
        event.prevent_default();
        // What cannot be sent by script is sent by the browser itself.
        if send(&document, &form, &event, &output, &labels).is_err() {
            let _ = form.submit();
        }
    });
}

fn send(
    document: &Document,
    form: &HtmlFormElement,
    event: &Event,
    output: &Element,
    labels: &Labels,
) -> Result<(), JsValue> {
    let data = FormData::new_with_form(form)?;
    if let Some(button) = event.unchecked_ref::<SubmitEvent>().submitter() {
        let button = button.unchecked_into::<HtmlButtonElement>();
        data.append_with_str(&button.name(), &button.value())?;
    }
    let request = XmlHttpRequest::new()?;
    request.open("POST", &form.action())?;
    let (progress, sending) = (output.clone(), label(labels, "sending").to_owned());
    let upload = request.upload()?;
    listen(upload.as_ref(), "progress", move |event| {
        let event = event.unchecked_ref::<ProgressEvent>();
        // Written by the browser: Rust's way to write such numbers is a large part of itself.
        let share = js_sys::Number::from((event.loaded() * 100.0 / event.total()).floor());
        let share = share.to_string_with_radix(10).map(String::from).unwrap_or_default();
        progress.set_text_content(Some(&[&sending, " ", &share, " %"].concat()));
    });
    let (failure, failed) = (output.clone(), label(labels, "failed").to_owned());
    listen(&request, "error", move |_| failure.set_text_content(Some(&failed)));
    let (answer, document) = (request.clone(), document.clone());
    listen(&request, "load", move |_| show(&answer, &document));
    request.send_with_opt_form_data(Some(&data))
}

/// A page that was led to is opened; one that says what is wrong takes the place of this one.
fn show(answer: &XmlHttpRequest, document: &Document) {
    if answer.status().is_ok_and(|status| status < 400) {
        if let Some(window) = web_sys::window() {
            let _ = window.location().assign(&answer.response_url());
        }
    } else if let Ok(Some(page)) = answer.response_text() {
        let document = document.unchecked_ref::<HtmlDocument>();
        let _ = document.open();
        let _ = document.write(&js_sys::Array::of1(&page.into()));
        let _ = document.close();
    }
}

fn listen(target: &web_sys::EventTarget, name: &str, heard: impl FnMut(Event) + 'static) {
    let callback = Closure::<dyn FnMut(Event)>::new(heard).into_js_value();
    let _ = target.add_event_listener_with_callback(name, callback.unchecked_ref());
}
