//! The demonstration's accounts and passports, for the terminal and for other programs.

use std::fmt::Write as _;
use std::fs;

use anyhow::Context as _;
use jiff::civil::Date;
use sala::calendar::{add_days, format_day_short};
use sala::text::Lang;
use serde_json::json;

use super::accounts::{DEMONSTRATORS, PASSWORD, WITH_HISTORY};
use super::carriers::CARRIER;
use super::hotel::KEYS as HOTEL_KEYS;
use super::passports::{DOCUMENTED, HISTORY_FILED, Leads, TryOut, passports, with_history};
use crate::config::Config;

/// Name of the file in the data folder.
const FILE: &str = "demonstration.json";

/// Accounts, and passports to try out, as a table for the terminal.
pub fn text(today: Date) -> String {
    let mut text = format!(
        "\nDemonstration accounts, all with the password {PASSWORD}; the code that officers are asked for stands on the page\n\n"
    );
    for one in &DEMONSTRATORS {
        let _ = writeln!(text, "  {:32} {:13} {}", one.email, one.role.code(), one.about);
    }
    let [live, sandbox] = HOTEL_KEYS.map(|(key, _)| key);
    let _ =
        writeln!(text, "\nKeys for programs: of the hotel {live}, to try with {sandbox}; of a carrier {}", CARRIER.1);
    let _ = writeln!(text, "\nPassports to report with today (more are in {FILE} in the data folder)\n");
    for try_out in passports(today).iter().take(DOCUMENTED) {
        let _ = writeln!(text, "  {}", about(try_out));
        for line in try_out.holder.mrz().lines() {
            let _ = writeln!(text, "    {line}");
        }
        let arrival = format_day_short(try_out.typed_arrival, Lang::En);
        let permit = format_day_short(try_out.visit.permit_expires, Lang::En);
        let home = try_out.visit.home;
        let postcode = home.postcodes.first().map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(
            text,
            "    arrived {arrival}, visa {}, permit until {permit}; lives in {} {postcode}\n",
            try_out.visit.visa_type,
            home.full_name(Lang::En),
        );
    }
    text
}

fn about(try_out: &TryOut) -> String {
    match try_out.leads {
        Leads::Approved => "All agrees with the register: approved at once".to_owned(),
        Leads::ArrivalDiffers => format!(
            "The register has another day of arrival ({}): to an officer",
            format_day_short(try_out.visit.arrived_on, Lang::En)
        ),
        Leads::TooEarly => "Too early: the page says from when".to_owned(),
        Leads::TooLate => "Too late to report online: the page says where to go".to_owned(),
        Leads::Reported => format!(
            "Reported at an office before: give the due date of that receipt ({}), and all agrees",
            try_out.visit.next_report_due.map(|day| format_day_short(day, Lang::En)).unwrap_or_default()
        ),
        Leads::NotInRegister => "Not in the register: to an officer".to_owned(),
        Leads::Renewed => format!(
            "A new passport: give the number of the old one ({})",
            try_out.previous_passport_no.as_deref().unwrap_or_default()
        ),
    }
}

/// Writes the same, and more passports, as JSON into the data folder.
pub fn write(config: &Config, today: Date, began: Date) -> anyhow::Result<()> {
    let accounts: Vec<_> = DEMONSTRATORS
        .iter()
        .map(|one| {
            json!({
                "email": one.email,
                "password": PASSWORD,
                "name": one.name,
                "lang": one.lang.code(),
                "role": one.role.code(),
                "office": one.office(),
            })
        })
        .collect();
    let (documented, spare): (Vec<_>, Vec<_>) =
        passports(today).into_iter().enumerate().partition(|(place, _)| *place < DOCUMENTED);
    let all = |list: Vec<(usize, TryOut)>| list.iter().map(|(_, try_out)| try_out.to_json()).collect::<Vec<_>>();
    let content = json!({
        "today": today,
        "accounts": accounts,
        "keys": { "hotel": HOTEL_KEYS.map(|(key, _)| key), "carrier": CARRIER.1 },
        "passports": all(documented),
        "spare_passports": all(spare),
        "with_history": {
            "email": WITH_HISTORY.email,
            "passport": with_history(began).to_json(),
            "reported_on": add_days(began, HISTORY_FILED),
            "due_date": add_days(with_history(began).visit.arrived_on, 89 + 90),
        },
    });
    fs::create_dir_all(&config.data).context("making the data folder")?;
    let path = config.data.join(FILE);
    fs::write(&path, serde_json::to_string_pretty(&content)?).with_context(|| format!("writing {}", path.display()))
}
