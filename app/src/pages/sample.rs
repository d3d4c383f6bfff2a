//! Samples of pages, and the text that tries to break out of them.

use leptos::prelude::Owner;
use sala::text::Lang;

use crate::{
    i18n::{lang, t, text},
    parts::state_chart::{ChartWords, StateChart, Way},
    render::{Page, PageContext, render},
};

/// Text as an attacker types it, in Thai at its end. Wherever it appears it must appear as text, and as Thai.
pub const HOSTILE: &str = "<script>alert(1)</script>\"'&<b>ถนน";

/// Turns the words of a sample into what is rendered: themselves, or hostile text.
pub type Say<'a> = &'a dyn Fn(&str) -> String;

/// One page with one set of values.
pub struct Sample {
    /// `area/page`, with a number when there are several.
    pub name: String,
    /// Whether every string in it is hostile.
    pub hostile: bool,
    /// The page's type, with its path.
    pub page: &'static str,
    render: Box<dyn FnOnce(&PageContext) -> String>,
}

impl Sample {
    /// The whole document.
    pub fn render(self, context: &PageContext) -> String {
        (self.render)(context)
    }
}

/// Adds a page's samples. `make` runs when the sample is rendered, in its language.
pub fn add<P: Page + 'static>(samples: &mut Vec<Sample>, name: &str, make: &[fn(Say<'_>) -> P]) {
    for (index, make) in make.iter().copied().enumerate() {
        for hostile in [false, true] {
            let name = match (index, hostile) {
                (0, false) => name.to_owned(),
                (_, false) => format!("{name}-{}", index + 1),
                (_, true) => format!("{name}-{}-hostile", index + 1),
            };
            let render = move |context: &PageContext| {
                let say: Say<'_> = if hostile { &|_| HOSTILE.to_owned() } else { &|words| words.to_owned() };
                let page = in_language(context.lang, || make(say));
                render(context, page)
            };
            samples.push(Sample { name, hostile, page: std::any::type_name::<P>(), render: Box::new(render) });
        }
    }
}

/// Runs `make` where [`pick`] and texts know the language.
pub fn in_language<T>(lang: Lang, make: impl FnOnce() -> T) -> T {
    let owner = Owner::new_root(None);
    let result = owner.with(|| {
        leptos::prelude::provide_context(lang);
        make()
    });
    owner.unset_with_forced_cleanup();
    result
}

/// Words of a sample that a handler would pass translated.
pub fn pick(th: &'static str, en: &'static str, zh: &'static str) -> &'static str {
    match lang() {
        Lang::Th => th,
        Lang::Zh => zh,
        _ => en,
    }
}

/// The chart of a 90-day report that came through these states; `reader` is `""` or `"-officer"`.
pub fn sample_chart(say: Say<'_>, reader: &str, states: &[&str]) -> Option<StateChart> {
    let bundle = sala::service::shipped().ok()?.into_iter().find(|bundle| bundle.service.texts == "tm47")?;
    let lang = lang();
    let action = |id: &str| say(&text(lang, &format!("tm47-action-{id}"), &[]));
    let words = ChartWords {
        lang,
        service: &t("tm47-title"),
        state: &|state| say(&text(lang, &format!("tm47-state-{}{reader}", state.id), &[])),
        action: (!reader.is_empty()).then_some(&action),
    };
    let moves = states.iter().zip(states.iter().skip(1)).map(|(from, to)| ((*from).to_owned(), (*to).to_owned()));
    let way = Way { moves: moves.collect(), here: (*states.last()?).to_owned() };
    Some(StateChart::new(&bundle.workflow, &words, Some(&way)))
}
