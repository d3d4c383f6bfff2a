//! Filling in a form: one question a page, then all answers once more.

pub mod check_answers;
pub mod document;
pub mod not_now;
pub mod question;
mod saved;

use super::sample::{Sample, add};

pub(super) fn samples(samples: &mut Vec<Sample>) {
    use check_answers::CheckAnswersPage;
    use document::DocumentPage;
    use not_now::NotNowPage;
    use question::QuestionPage;
    add(
        samples,
        "apply/question",
        &[
            QuestionPage::sample_mrz,
            QuestionPage::sample_passport,
            QuestionPage::sample_place,
            QuestionPage::sample_choice,
            QuestionPage::sample_long_text,
        ],
    );
    add(samples, "apply/document", &[DocumentPage::sample, DocumentPage::sample_wrong, DocumentPage::sample_full]);
    add(
        samples,
        "apply/not-now",
        &[
            NotNowPage::sample,
            |say| NotNowPage { opens: None, ..NotNowPage::sample(say) },
            NotNowPage::sample_of_correction,
            |say| NotNowPage { opens: None, ..NotNowPage::sample_of_correction(say) },
        ],
    );
    add(
        samples,
        "apply/check-answers",
        &[CheckAnswersPage::sample, CheckAnswersPage::sample_wrong, CheckAnswersPage::sample_correction],
    );
}
