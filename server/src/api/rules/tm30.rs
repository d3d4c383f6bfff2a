//! `tm30`: the notice of residence (rules 13–15).

use sala::platforms::Because as Reason;
use sala::platforms::foreigner::stay_notice::Settings;
use sala::platforms::foreigner::stay_notice::notifier::Role;
use sala::platforms::foreigner::stay_notice::rule::{EntryType, Event, Facts, assess};
use sala::settings::SettingError;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa::openapi::schema::Object;

use crate::api::ground::Ground;
use crate::api::rule::Question;
use crate::api::types::{Because, Day, Instant, because, one_of_or_null, whole_up_to};

const NOTICE: Reason = Reason::new(13, "Immigration Act B.E. 2522 s. 38");
const RETURN: Reason = Reason::new(14, "Notification of the Immigration Bureau in force since 30 June 2020");
const FINE: Reason = Reason::new(15, "Immigration Act B.E. 2522 s. 77, settled under s. 84");

/// Answers what follows from the facts that are given, whichever they are:
///
/// - `stay_began`: until when the stay must be notified, to the second; with `filed_at` whether a notice is late.
/// - `notifier` with `late`, or with both instants: what the law allows as a fine, and at what offices settle for `guests`
///   guests (else one). The alien himself never owes it.
/// - The history of a returning guest: whether his stay must be notified anew.
///
/// Holidays extend nothing. Fines are estimates, an officer decides.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct In {
    /// When the stay began.
    stay_began: Option<Instant>,
    /// When it was notified.
    filed_at: Option<Instant>,
    /// Whether the notice is late, where the instants are not given.
    late: Option<bool>,
    /// Who had to notify.
    #[schema(schema_with = notifiers)]
    notifier: Option<Role>,
    /// How many guests.
    #[schema(minimum = 0, maximum = 1_000_000)]
    #[serde(default, deserialize_with = "whole_up_to::<_, 1_000_000>")]
    guests: Option<u32>,
    /// At what the office settles for each guest, in baht; not given: the setting in force.
    #[schema(minimum = 0, maximum = 1_000_000)]
    #[serde(default, deserialize_with = "whole_up_to::<_, 1_000_000>")]
    practice_rate_per_person_baht: Option<u32>,
    /// When the guest was first notified at the place, or whether.
    #[schema(inline)]
    first_notified: Option<Happened>,
    /// Whether he is back at the same place.
    same_address: Option<bool>,
    /// When he left the country, or whether.
    #[schema(inline)]
    left_kingdom: Option<Happened>,
    /// When he came back, or whether.
    #[schema(inline)]
    returned: Option<Happened>,
    /// Whether he came on a re-entry permit or a visa for several entries.
    re_entry_permit_or_multiple_entry: Option<bool>,
    /// Whether his permit to stay still runs.
    permit_still_valid: Option<bool>,
    /// How he entered.
    #[schema(schema_with = entries)]
    entry_type: Option<EntryType>,
}

/// A day, or whether there was one.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(untagged, expecting = "expected true, false or a calendar day as YYYY-MM-DD")]
pub enum Happened {
    Whether(bool),
    On(Day),
}

impl From<Happened> for Event {
    fn from(happened: Happened) -> Self {
        match happened {
            Happened::Whether(is) => Self::Is(is),
            Happened::On(Day(day)) => Self::On(day),
        }
    }
}

/// What follows from the facts given; keys that they do not decide are left out.
#[derive(Debug, Serialize, ToSchema)]
pub struct Out {
    /// The last second in time, in Bangkok's time.
    #[schema(format = DateTime)]
    #[serde(skip_serializing_if = "Option::is_none")]
    deadline: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    late: Option<bool>,
    /// Least that the law allows, in baht; 0 when in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    fine_min_baht: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fine_max_baht: Option<i64>,
    /// At what it is usually settled.
    #[serde(skip_serializing_if = "Option::is_none")]
    estimate_baht: Option<i64>,
    /// Whether the returning guest must be notified anew.
    #[serde(skip_serializing_if = "Option::is_none")]
    new_notification_required: Option<bool>,
    because: Vec<Because>,
}

fn notifiers() -> Object {
    let lower = ["house_master", "owner", "possessor", "hotel_manager", "agent", "alien"];
    one_of_or_null("Who had to notify", lower.into_iter().chain(Role::ALL.map(Role::code)))
}

fn entries() -> Object {
    one_of_or_null("How he entered", ["visa_exempt", "single_entry", "multiple_entry", "re_entry_permit"])
}

impl Question for In {
    const NAME: &'static str = "tm30";
    const SUMMARY: &'static str =
        "Until when must a stay be notified, what does being late cost, and must a return be notified anew?";
    const EXAMPLES: &'static [(&'static str, &'static str)] = &[
        ("One second late", r#"{"stay_began": "2026-05-02T09:30:00+07:00", "filed_at": "2026-05-03T09:30:01+07:00"}"#),
        (
            "Two guests too late",
            r#"{"late": true, "notifier": "house_master", "guests": 2, "practice_rate_per_person_baht": 800}"#,
        ),
        (
            "Back from abroad on a re-entry permit",
            r#"{"first_notified": "2026-01-10", "same_address": true, "left_kingdom": "2026-02-01", "returned": "2026-02-10", "re_entry_permit_or_multiple_entry": true, "permit_still_valid": true}"#,
        ),
    ];
    type Answer = Out;

    fn answer(self, ground: &Ground) -> Result<Out, SettingError> {
        let instant = |at: Option<Instant>| at.map(|Instant(at)| at);
        let facts = Facts {
            stay_began: instant(self.stay_began),
            filed_at: instant(self.filed_at),
            late: self.late,
            notifier: self.notifier,
            guests: self.guests,
            practice_rate_per_person_baht: self.practice_rate_per_person_baht.map(i64::from),
            first_notified: self.first_notified.map(Event::from),
            same_address: self.same_address,
            left_kingdom: self.left_kingdom.map(Event::from),
            returned: self.returned.map(Event::from),
            re_entry_permit_or_multiple_entry: self.re_entry_permit_or_multiple_entry,
            permit_still_valid: self.permit_still_valid,
            entry_type: self.entry_type,
        };
        let settings = ground.settings(ground.today, Settings::from_resolved)?;
        let found = assess(&facts, &settings);
        let reasons = [
            (found.deadline.is_some() || found.late.is_some(), NOTICE),
            (found.new_notification_required.is_some(), RETURN),
            (found.fine.is_some(), FINE),
        ];
        Ok(Out {
            deadline: found.deadline,
            late: found.late,
            fine_min_baht: found.fine.map(|fine| fine.fine_min_baht),
            fine_max_baht: found.fine.map(|fine| fine.fine_max_baht),
            estimate_baht: found.fine.map(|fine| fine.estimate_baht),
            new_notification_required: found.new_notification_required,
            because: because(reasons.into_iter().filter(|(is_so, _)| *is_so).map(|(_, reason)| reason)),
        })
    }
}
