//! The browser's part: the form is sent by script, so that its progress can be shown, and the answer is taken as if the browser
//! had sent it.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    Document, Element, Event, FormData, HtmlButtonElement, HtmlDocument, HtmlFormElement, HtmlInputElement,
    ProgressEvent, SubmitEvent, XmlHttpRequest,
};

use super::super::{Labels, label};

/// Listens to the form around the input. A page that lacks one of its elements is left as it is.
pub fn follow(input: &str, output: &str, max_bytes: &str, labels: Labels) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let input = document.get_element_by_id(input).and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
    let (Some(input), Some(output)) = (input, document.get_element_by_id(output)) else { return };
    let (Some(form), Ok(most)) = (input.form(), max_bytes.parse::<f64>()) else { return };
    output.set_text_content(Some(label(&labels, "drop")));
    listen(&form.clone(), "submit", move |event| {
        let Some(files) = input.files().filter(|files| files.length() > 0) else { return };
        event.prevent_default();
        for index in 0..files.length() {
            if let Some(file) = files.get(index).filter(|file| file.size() > most) {
                output.set_text_content(Some(&[label(&labels, "large"), " ", &file.name()].concat()));
                return;
            }
        }
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
    let button = event.dyn_ref::<SubmitEvent>().and_then(SubmitEvent::submitter);
    if let Some(button) = button.as_ref().and_then(|button| button.dyn_ref::<HtmlButtonElement>()) {
        data.append_with_str(&button.name(), &button.value())?;
    }
    let request = XmlHttpRequest::new()?;
    request.open("POST", &form.action())?;
    let (progress, sending) = (output.clone(), label(labels, "sending").to_owned());
    listen(&request.upload()?, "progress", move |event| {
        if let Some(event) = event.dyn_ref::<ProgressEvent>() {
            let share = (event.loaded() * 100.0 / event.total().max(1.0)).to_string();
            let whole = share.split('.').next().unwrap_or_default();
            progress.set_text_content(Some(&[&sending, " ", whole, " %"].concat()));
        }
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
    } else if let (Some(document), Ok(Some(page))) = (document.dyn_ref::<HtmlDocument>(), answer.response_text()) {
        let _ = document.open();
        let _ = document.write(&js_sys::Array::of1(&page.into()));
        let _ = document.close();
    }
}

fn listen(target: &web_sys::EventTarget, name: &str, heard: impl FnMut(Event) + 'static) {
    let callback = Closure::<dyn FnMut(Event)>::new(heard).into_js_value();
    let _ = target.add_event_listener_with_callback(name, callback.unchecked_ref());
}
