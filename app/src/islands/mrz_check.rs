//! Reads along while the two lines of a passport are typed or pasted, with the same reader as the server, and says what
//! was read or which part cannot be right. The server checks again; without script it alone does.
//!
//! Labels: `read` above what was read, `name`, `number`, `other` for an unknown code, and a message for each code of the
//! reader, error or warning, under the code itself.

#![cfg_attr(
    target_arch = "wasm32",
    expect(clippy::needless_pass_by_value, reason = "the properties of an island are owned")
)]

use leptos::prelude::*;

use super::Labels;

#[island]
pub fn MrzCheck(
    /// The id of the text area.
    input: String,
    labels: Labels,
) -> impl IntoView {
    let id = format!("{input}-check");
    #[cfg(target_arch = "wasm32")]
    browser::follow(&input, &id, labels);
    #[cfg(not(target_arch = "wasm32"))]
    drop((input, labels));
    view! { <div class="sala-mrz__check" id=id role="status"></div> }
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use jiff::civil::Date;
    use sala::identity::mrz;
    use wasm_bindgen::{JsCast, closure::Closure};
    use web_sys::{Document, Element, HtmlTextAreaElement};

    use super::super::{Labels, label};

    /// Two lines of 44; before that many characters there is no use in complaining.
    const WHOLE: usize = 88;

    /// Follows the text area; what already stands in it (the page came back with an error) is read at once.
    pub fn follow(input: &str, output: &str, labels: Labels) {
        let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
        let area = document.get_element_by_id(input).and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok());
        let (Some(area), Some(output)) = (area, document.get_element_by_id(output)) else { return };
        let read = {
            let area = area.clone();
            move || show(&document, &output, &area.value(), &labels)
        };
        read();
        let callback = Closure::<dyn FnMut()>::new(read).into_js_value();
        // A page without this listener still works: the server reads the lines.
        let _ = area.add_event_listener_with_callback("input", callback.unchecked_ref());
    }

    fn show(document: &Document, output: &Element, text: &str, labels: &Labels) {
        output.set_text_content(None);
        output.set_class_name("sala-mrz__check");
        if text.chars().filter(|c| !c.is_whitespace()).count() < WHOLE {
            return;
        }
        let reading = mrz::read(text, today());
        if let Some(fields) = reading.fields {
            output.set_class_name("sala-mrz__check sala-mrz__check--valid");
            line(document, output, "sala-mrz__title", label(labels, "read"));
            let name = [label(labels, "name"), ": ", &fields.given_names, " ", &fields.family_name].concat();
            line(document, output, "sala-mrz__line", &name);
            line(
                document,
                output,
                "sala-mrz__line",
                &[label(labels, "number"), ": ", &fields.document_number].concat(),
            );
            for warning in reading.warnings {
                line(document, output, "sala-mrz__line", label(labels, warning.code()));
            }
        } else {
            output.set_class_name("sala-mrz__check sala-mrz__check--wrong");
            for error in reading.errors {
                let message = match label(labels, error.code()) {
                    "" => label(labels, "other"),
                    message => message,
                };
                line(document, output, "sala-mrz__line", message);
            }
        }
    }

    fn line(document: &Document, output: &Element, class: &str, text: &str) {
        if let Ok(paragraph) = document.create_element("p") {
            paragraph.set_class_name(class);
            paragraph.set_text_content(Some(text));
            // Only a detached output could refuse it.
            let _ = output.append_child(&paragraph);
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
}
