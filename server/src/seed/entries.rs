//! The demonstration's immigration register: thousands of plausible entries and notices of residence.

use jiff::Timestamp;
use jiff::civil::Date;
use sala::calendar::{add_days, days_between};

use super::passports::{Leads, TryOut, passports};
use super::people::{Holder, People, Visit};
use crate::startup::Random;
use crate::store::register::{NewEntry, NewStay};
use crate::store::{StoreError, Tx};

/// Rows in one statement.
const BATCH: usize = 1000;

/// Records `count` entries of the year before `today`, with the notices of residence that hosts gave. Most holders are still
/// here; some have left, and of some no host gave notice.
pub async fn record(tx: &mut Tx, random: &Random, count: usize, now: Timestamp, today: Date) -> Result<(), StoreError> {
    let people = People::new(random);
    let mut left = count;
    while left > 0 {
        let batch = left.min(BATCH);
        left -= batch;
        let (mut entries, mut stays) = (Vec::with_capacity(batch), Vec::with_capacity(batch));
        for _ in 0..batch {
            let holder = people.holder(today);
            let arrived_on = add_days(today, -people.days(1, 365));
            let visit = people.visit(arrived_on);
            let visit = Visit { next_report_due: reported(arrived_on, today), ..visit };
            let stayed = people.days(5, 400);
            let left_on = Some(add_days(visit.arrived_on, stayed)).filter(|day| *day < today && people.chance(30));
            entries.push(holder.entry(random.id(now), &visit, left_on));
            if people.chance(92) {
                stays.push(holder.stay(random.id(now), &visit, left_on));
            }
        }
        add(tx, &entries, &stays).await?;
    }
    Ok(())
}

/// Rule 6: whoever is here longer than 90 days has reported in time, and reports every 90 days.
fn reported(arrived_on: Date, today: Date) -> Option<Date> {
    let reports = (days_between(arrived_on, today) + 1) / 90;
    (reports > 0).then(|| add_days(arrived_on, 89 + 90 * reports))
}

/// Records one visit with the host's notice of it.
pub async fn record_visit(
    tx: &mut Tx,
    random: &Random,
    now: Timestamp,
    holder: &Holder,
    visit: &Visit,
) -> Result<(), StoreError> {
    let entry = holder.entry(random.id(now), visit, None);
    let stay = holder.stay(random.id(now), visit, None);
    add(tx, &[entry], &[stay]).await
}

/// Records the visits of the passports to try out, as of a day. Those of an earlier day stay behind: the newest entry counts.
pub async fn record_try_outs(tx: &mut Tx, random: &Random, now: Timestamp, today: Date) -> Result<(), StoreError> {
    let (mut entries, mut stays) = (Vec::new(), Vec::new());
    for TryOut { holder, visit, .. } in
        passports(today).iter().filter_map(|try_out| Some(TryOut { holder: try_out.in_register()?, ..try_out.clone() }))
    {
        entries.push(holder.entry(random.id(now), &visit, None));
        stays.push(holder.stay(random.id(now), &visit, None));
    }
    // Whoever tries the one that nobody entered with is on the watch list, which he is not told.
    for listed in passports(today).iter().filter(|try_out| try_out.leads == Leads::NotInRegister) {
        let passport = (listed.holder.state.as_str(), listed.holder.passport_no.as_str());
        tx.watch_add(random.id(now), passport, "LOST_PASSPORT", now).await?;
    }
    add(tx, &entries, &stays).await
}

async fn add(tx: &mut Tx, entries: &[NewEntry], stays: &[NewStay]) -> Result<(), StoreError> {
    tx.register_entries_add(entries).await?;
    tx.register_stays_add(stays).await
}
