//! What a late notice costs (rule 15): s. 77, settled under s. 84. An estimate; an officer decides.

use super::Settings;
use super::notifier::Role;
use serde::Serialize;

/// What the law allows, and what offices settle for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Fine {
    pub fine_min_baht: i64,
    pub fine_max_baht: i64,
    pub estimate_baht: i64,
}

/// The fine of whoever must notify, for so many guests notified too late. Offices settle for each guest, and the law's bounds are of
/// each notice: the estimate keeps within them. `rate`: what an office is known to settle for with each guest; its practice is told as
/// it is.
pub fn fine(role: Role, guests: u32, rate: Option<i64>, settings: &Settings) -> Fine {
    if guests == 0 || role == Role::Alien {
        return Fine::default();
    }
    let (fine_min_baht, fine_max_baht) = match role {
        Role::HotelManager => (settings.hotel_fine_min_baht, settings.hotel_fine_max_baht),
        _ => (0, settings.fine_max_baht),
    };
    let settled = |rate: i64| rate.saturating_mul(i64::from(guests));
    let usual = || settled(settings.practice_per_person_baht).min(fine_max_baht).max(fine_min_baht);
    Fine { fine_min_baht, fine_max_baht, estimate_baht: rate.map_or_else(usual, settled) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_guests_at_eight_hundred() {
        let settings = Settings::default();
        let of = |role, guests, rate| {
            let fine = fine(role, guests, rate, &settings);
            (fine.fine_min_baht, fine.fine_max_baht, fine.estimate_baht)
        };
        assert_eq!(of(Role::HouseMaster, 2, None), (0, 2000, 1600));
        assert_eq!(of(Role::HouseMaster, 2, Some(1600)), (0, 2000, 3200));
        assert_eq!(of(Role::HotelManager, 1, Some(1600)), (2000, 10_000, 1600));
        // Not less than the law's least, nor more than its most.
        assert_eq!(of(Role::HotelManager, 1, None), (2000, 10_000, 2000));
        assert_eq!(of(Role::HotelManager, 3, None), (2000, 10_000, 2400));
        assert_eq!(of(Role::HotelManager, 500, None), (2000, 10_000, 10_000));
        assert_eq!(of(Role::HouseMaster, 10, None), (0, 2000, 2000));
        assert_eq!(of(Role::HotelManager, 0, None), (0, 0, 0));
        // The alien himself never owes it.
        assert_eq!(of(Role::Alien, 2, None), (0, 0, 0));
    }
}
