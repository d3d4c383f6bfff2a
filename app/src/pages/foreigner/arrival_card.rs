//! The arrival card: its start page, the cards of a party, one card to show at the border, and the way back to it.

pub mod card;
pub mod cards;
pub mod find;
pub mod start;

use crate::pages::sample::{Sample, add};

pub(super) fn samples(samples: &mut Vec<Sample>) {
    use card::CardPage;
    use cards::CardsPage;
    use find::FindPage;
    add(samples, "foreigner/arrival-card/start", &[start::StartPage::sample]);
    add(samples, "foreigner/arrival-card/cards", &[CardsPage::sample, CardsPage::sample_sent, CardsPage::sample_empty]);
    add(samples, "foreigner/arrival-card/card", &[CardPage::sample, CardPage::sample_early, CardPage::sample_used]);
    add(samples, "foreigner/arrival-card/find", &[FindPage::sample, FindPage::sample_wrong]);
}
