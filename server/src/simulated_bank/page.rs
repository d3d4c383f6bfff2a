//! The one page of the simulated bank. It is no page of the portal, and looks like none.

use super::Behaviour;

/// Where one pays, with what was told to the portal so far.
pub(super) fn page(told: &[String], error: Option<&str>) -> String {
    let ways = Behaviour::ALL.map(|(_, code, words)| format!("<option value=\"{code}\">{}</option>", escape(words)));
    let ways = ways.concat();
    let told: Vec<String> = told.iter().rev().map(|line| format!("<li>{}</li>", escape(line))).collect();
    let told = told.concat();
    let error =
        error.map(|error| format!("<p role=\"alert\"><strong>{}</strong></p>", escape(error))).unwrap_or_default();
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Simulated bank</title>\
         <meta name=\"viewport\" content=\"width=device-width\"></head><body><main>\
         <h1>Simulated bank</h1><p>For demonstrations: no money moves. Paste the text under the QR code of a bill.</p>{error}\
         <form method=\"post\" action=\"/\">\
         <p><label>PromptPay text<br><input name=\"text\" size=\"90\" required autocomplete=\"off\"></label></p>\
         <p><label>How<br><select name=\"how\">{ways}</select></label></p>\
         <p><button>Pay</button></p></form>\
         <p><a href=\"/sms\">Text messages</a></p><h2>Told to the portal</h2><ul>{told}</ul></main></body></html>"
    )
}

/// A text as HTML.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_pasted_stays_text() {
        let page = page(&["<script>".to_owned()], Some("\"><b>"));
        assert!(!page.contains("<script>") && !page.contains("<b>"), "{page}");
    }
}
