//! A drawing of dark squares and bars on white, such as a QR code: one path, sharp on every screen and on paper.

use leptos::prelude::*;

/// What is drawn: an SVG path in modules, and how many there are each way, with the light border that readers need.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Drawing {
    pub path: String,
    pub width: usize,
    pub height: usize,
}

/// The drawing, named for those who do not see it.
#[component]
pub fn Picture(drawing: Drawing, label: String, class: &'static str) -> impl IntoView {
    let Drawing { path, width, height } = drawing;
    view! {
        <div class=class role="img" aria-label=label>
            <svg
                xmlns="http://www.w3.org/2000/svg"
                viewBox=format!("0 0 {width} {height}")
                shape-rendering="crispEdges"
                aria-hidden="true"
                focusable="false"
            >
                <path fill="#fff" d=format!("M0 0h{width}v{height}H0z")></path>
                <path d=path></path>
            </svg>
        </div>
    }
}
