//! The simulated Immigration Bureau's tables: entry records and notices of residence (TM.30). They stand in a schema of
//! their own, and nothing of the case store joins with them; only `ports/immigration.rs` and the seeds use this file.

use super::{StoreError, Tx};
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sala::identity::passport::{PartialDate, PassportNumber};
use sala::platforms::foreigner::ninety_day::{EntryRecord, StayRecord};
use uuid::Uuid;

/// What the number of an entry record is sealed for.
const NUMBER: &str = "immigration.entry.number";

/// An entry to be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEntry {
    pub id: Uuid,
    pub passport_no: String,
    /// ICAO codes, normalised.
    pub issuing_state: String,
    pub nationality: String,
    pub family_name: String,
    pub first_name: String,
    pub middle_name: String,
    /// M, F or X.
    pub sex: String,
    pub birth_date: PartialDate,
    pub arrived_on: Date,
    pub port_of_entry: String,
    pub visa_type: String,
    /// The last day of the permit.
    pub permit_expires: Date,
    pub status_class: String,
    /// When the holder left again.
    pub left_on: Option<Date>,
    /// See [`EntryRecord::next_report_due`].
    pub next_report_due: Option<Date>,
}

/// A notice of residence to be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewStay {
    pub id: Uuid,
    pub issuing_state: String,
    pub passport_no: String,
    /// Six digits.
    pub subdistrict: String,
    pub check_in: Date,
    pub check_out: Option<Date>,
}

/// An entry as the register lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedEntry {
    /// Code of the port, and under what the holder came in: `TR`, `P30`.
    pub port: String,
    pub class: String,
    pub arrived_on: Date,
    pub permit_until: Date,
    pub left_on: Option<Date>,
}

/// Entries that are listed.
const LISTED: i64 = 50;

fn stay(
    id: Uuid,
    subdistrict: &str,
    check_in: jiff_sqlx::Date,
    check_out: Option<jiff_sqlx::Date>,
) -> Result<StayRecord, StoreError> {
    let bad = |error| StoreError::inconsistent("immigration.stay", "subdistrict", id, error);
    Ok(StayRecord {
        subdistrict: subdistrict.parse().map_err(bad)?,
        check_in: check_in.to_jiff(),
        check_out: check_out.map(jiff_sqlx::Date::to_jiff),
    })
}

impl Tx {
    /// The entries with these passports, the newest first. `passports`: issuing state and number.
    pub async fn register_entries(&mut self, passports: &[(&str, &str)]) -> Result<Vec<ListedEntry>, StoreError> {
        let hashes = self.passport_hashes(passports);
        let rows = sqlx::query!(
            "select arrived_on, permit_expires, left_on, port_of_entry, visa_type from immigration.entry
             where number_hash = any($1) order by arrived_on desc limit $2",
            &hashes,
            LISTED
        );
        let rows = rows.fetch_all(self.conn()).await?;
        Ok(rows
            .into_iter()
            .map(|row| ListedEntry {
                port: row.port_of_entry,
                class: row.visa_type,
                arrived_on: row.arrived_on.to_jiff(),
                permit_until: row.permit_expires.to_jiff(),
                left_on: row.left_on.map(jiff_sqlx::Date::to_jiff),
            })
            .collect())
    }

    /// The stays that hosts notified for these passports, the newest first.
    pub async fn register_stays(&mut self, passports: &[(&str, &str)]) -> Result<Vec<StayRecord>, StoreError> {
        let hashes = self.passport_hashes(passports);
        let rows = sqlx::query!(
            "select id, subdistrict, check_in, check_out from immigration.stay
             where number_hash = any($1) order by check_in desc, id limit $2",
            &hashes,
            LISTED
        );
        let rows = rows.fetch_all(self.conn()).await?;
        let stays = rows.into_iter().map(|row| stay(row.id, &row.subdistrict, row.check_in, row.check_out));
        stays.collect()
    }

    /// The newest entry with one of these passports whose holder has not left by a day. `passports`: issuing state and number, of the
    /// present passport and of the one before it; of two entries of one day that with the present one.
    pub async fn register_entry(
        &mut self,
        passports: &[(&str, &str)],
        day: Date,
    ) -> Result<Option<EntryRecord>, StoreError> {
        let hashes = self.passport_hashes(passports);
        let entry = sqlx::query!(
            "select id, number_cipher, nationality, family_name, first_name, middle_name, birth_date,
                arrived_on, permit_expires, next_report_due
             from immigration.entry
             where number_hash = any($1) and arrived_on <= $2 and (left_on is null or left_on >= $2)
             order by arrived_on desc, number_hash = ($1::bytea[])[1] desc limit 1",
            &hashes,
            day.to_sqlx() as _,
        )
        .fetch_optional(self.conn())
        .await?;
        let entry = entry.map(|row| {
            let bad = |column, reason: String| StoreError::inconsistent("immigration.entry", column, row.id, reason);
            let number = self
                .seal()
                .open(&row.number_cipher, NUMBER)
                .map_err(|error| bad("number_cipher", error.to_string()))?;
            Ok::<_, StoreError>(EntryRecord {
                passport_no: PassportNumber::parse(&number).map_err(|error| bad("number_cipher", error.to_string()))?,
                nationality: row.nationality,
                family_name: row.family_name,
                given_names: format!("{} {}", row.first_name, row.middle_name).trim().to_owned(),
                birth_date: row.birth_date.parse().map_err(|_| bad("birth_date", "not a date".to_owned()))?,
                arrival_date: row.arrived_on.to_jiff(),
                permit_until: Some(row.permit_expires.to_jiff()),
                next_report_due: row.next_report_due.map(jiff_sqlx::Date::to_jiff),
            })
        });
        entry.transpose()
    }

    /// The stays that hosts notified for these passports and that run on a day.
    pub async fn register_stays_on(
        &mut self,
        passports: &[(&str, &str)],
        day: Date,
    ) -> Result<Vec<StayRecord>, StoreError> {
        let hashes = self.passport_hashes(passports);
        let rows = sqlx::query!(
            "select id, subdistrict, check_in, check_out from immigration.stay
             where number_hash = any($1) and check_in <= $2 and (check_out is null or check_out >= $2)
             order by check_in desc limit 20",
            &hashes,
            day.to_sqlx() as _,
        )
        .fetch_all(self.conn())
        .await?;
        let stays = rows.into_iter().map(|row| stay(row.id, &row.subdistrict, row.check_in, row.check_out));
        stays.collect()
    }

    fn passport_hashes(&self, passports: &[(&str, &str)]) -> Vec<Vec<u8>> {
        passports.iter().map(|(state, number)| self.seal().lookup_passport(state, number).to_vec()).collect()
    }

    /// Whoever came in with this passport has left on a day; false: the register knows of nobody who is here with it.
    pub async fn register_leave(&mut self, (state, number): (&str, &str), on: Date) -> Result<bool, StoreError> {
        let hash = self.seal().lookup_passport(state, number);
        let done = sqlx::query!(
            "update immigration.entry set left_on = $2 where number_hash = $1 and left_on is null and arrived_on <= $2",
            &hash,
            on.to_sqlx() as _
        );
        Ok(done.execute(self.conn()).await?.rows_affected() > 0)
    }

    /// Records entries, in one statement.
    pub async fn register_entries_add(&mut self, entries: &[NewEntry]) -> Result<(), StoreError> {
        fn column<T>(entries: &[NewEntry], read: impl Fn(&NewEntry) -> T) -> Vec<T> {
            entries.iter().map(read).collect()
        }
        let hashes =
            column(entries, |entry| self.seal().lookup_passport(&entry.issuing_state, &entry.passport_no).to_vec());
        let ciphers = column(entries, |entry| self.seal().seal(&entry.passport_no, NUMBER));
        sqlx::query!(
            "insert into immigration.entry (id, number_hash, number_cipher, issuing_state, nationality, family_name,
                first_name, middle_name, sex, birth_date, arrived_on, port_of_entry, visa_type, permit_expires, status_class,
                left_on, next_report_due)
             select * from unnest($1::uuid[], $2::bytea[], $3::bytea[], $4::text[], $5::text[], $6::text[], $7::text[],
                $8::text[], $9::text[], $10::text[], $11::date[], $12::text[], $13::text[], $14::date[], $15::text[],
                $16::date[], $17::date[])",
            &column(entries, |entry| entry.id),
            &hashes,
            &ciphers,
            &column(entries, |entry| entry.issuing_state.clone()),
            &column(entries, |entry| entry.nationality.clone()),
            &column(entries, |entry| entry.family_name.clone()),
            &column(entries, |entry| entry.first_name.clone()),
            &column(entries, |entry| entry.middle_name.clone()),
            &column(entries, |entry| entry.sex.clone()),
            &column(entries, |entry| entry.birth_date.to_string()),
            &column(entries, |entry| entry.arrived_on.to_sqlx()) as _,
            &column(entries, |entry| entry.port_of_entry.clone()),
            &column(entries, |entry| entry.visa_type.clone()),
            &column(entries, |entry| entry.permit_expires.to_sqlx()) as _,
            &column(entries, |entry| entry.status_class.clone()),
            &column(entries, |entry| entry.left_on.map(ToSqlx::to_sqlx)) as _,
            &column(entries, |entry| entry.next_report_due.map(ToSqlx::to_sqlx)) as _,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// Records notices of residence, in one statement.
    pub async fn register_stays_add(&mut self, stays: &[NewStay]) -> Result<(), StoreError> {
        let hashes: Vec<Vec<u8>> = stays
            .iter()
            .map(|stay| self.seal().lookup_passport(&stay.issuing_state, &stay.passport_no).to_vec())
            .collect();
        sqlx::query!(
            "insert into immigration.stay (id, number_hash, subdistrict, check_in, check_out)
             select * from unnest($1::uuid[], $2::bytea[], $3::text[], $4::date[], $5::date[])",
            &stays.iter().map(|stay| stay.id).collect::<Vec<_>>(),
            &hashes,
            &stays.iter().map(|stay| stay.subdistrict.clone()).collect::<Vec<_>>(),
            &stays.iter().map(|stay| stay.check_in.to_sqlx()).collect::<Vec<_>>() as _,
            &stays.iter().map(|stay| stay.check_out.map(ToSqlx::to_sqlx)).collect::<Vec<_>>() as _,
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// How many entries the register holds.
    #[cfg(test)]
    pub async fn register_size(&mut self) -> Result<i64, StoreError> {
        let count = sqlx::query_scalar!(r#"select count(*) as "count!" from immigration.entry"#);
        Ok(count.fetch_one(self.conn()).await?)
    }
}
