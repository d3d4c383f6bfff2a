//! Stays of aliens, as they were notified. Numbers are sealed, and found by their keyed hash.

use super::{StoreError, Tx};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sala::id::{CaseId, CaseReference, PersonId};
use sala::identity::passport::{DocType, PartialDate, PassportNumber, Sex};
use sala::identity::phone::Phone;
use sala::platforms::foreigner::stay_notice::row::Guest;
use sala::platforms::foreigner::stay_notice::row::detail::Details;
use sala::platforms::foreigner::stay_notice::timing::{Before, Entry};
use uuid::Uuid;

/// What the numbers are sealed for.
const NUMBER: &str = "stay.number";
const PHONE: &str = "stay.phone";
const CARD: &str = "stay.arrival_card";

/// A stay to be written.
#[derive(Debug, Clone)]
pub struct NewStay {
    pub id: Uuid,
    pub guest: Guest,
    pub room: String,
}

/// What all stays of a notice have in common.
#[derive(Debug, Clone, Copy)]
pub struct OfNotice<'a> {
    pub case: CaseId,
    pub accommodation: CaseId,
    pub person: PersonId,
    pub agency: &'a str,
    pub office: &'a str,
    pub began_at: Timestamp,
    pub check_in: Date,
    pub late: bool,
    /// When the notice was handed in, which is what counts.
    pub filed_at: Timestamp,
}

/// A stay.
#[derive(Debug, Clone)]
pub struct Stay {
    pub id: Uuid,
    pub case: CaseId,
    pub accommodation: CaseId,
    pub guest: Guest,
    pub room: String,
    pub began_at: Timestamp,
    pub check_in: Date,
    pub late: bool,
    pub corrected_at: Option<Timestamp>,
    pub cancelled_at: Option<Timestamp>,
}

/// A stay as its alien sees it.
#[derive(Debug, Clone)]
pub struct OwnStay {
    pub id: Uuid,
    pub check_in: Date,
    pub check_out: Option<Date>,
    pub filed_at: Timestamp,
    pub late: bool,
    pub corrected: bool,
    pub cancelled: bool,
    pub passport_no: String,
    pub name_th: String,
    pub name_en: String,
    pub subdistrict: String,
}

struct Row {
    id: Uuid,
    case_id: Uuid,
    accommodation_id: Uuid,
    number_cipher: Vec<u8>,
    nationality: String,
    first_name: String,
    middle_name: String,
    last_name: String,
    sex: String,
    birth_date: Option<String>,
    phone_cipher: Option<Vec<u8>>,
    permit_expires: Option<jiff_sqlx::Date>,
    room: String,
    began_at: jiff_sqlx::Timestamp,
    check_in: jiff_sqlx::Date,
    check_out: Option<jiff_sqlx::Date>,
    late: bool,
    doc_type: String,
    issuing_state: String,
    passport_expires: Option<jiff_sqlx::Date>,
    visa_type: String,
    arrival_date: Option<jiff_sqlx::Date>,
    port: String,
    arrival_card_cipher: Option<Vec<u8>>,
    relationship: String,
    returned: String,
    corrected_at: Option<jiff_sqlx::Timestamp>,
    cancelled_at: Option<jiff_sqlx::Timestamp>,
}

impl Row {
    fn read(self, tx: &Tx) -> Result<Stay, StoreError> {
        let id = self.id;
        let wrong = |column, reason: &dyn std::fmt::Display| StoreError::inconsistent("stay", column, id, reason);
        let open = |cipher: &[u8], place| tx.seal().open(cipher, place).map_err(|error| wrong(place, &error));
        let phone = self.phone_cipher.map(|cipher| open(&cipher, PHONE)).transpose()?;
        let card = self.arrival_card_cipher.map(|cipher| open(&cipher, CARD)).transpose()?;
        Ok(Stay {
            id,
            case: CaseId::from_uuid(self.case_id),
            accommodation: CaseId::from_uuid(self.accommodation_id),
            guest: Guest {
                first_name: self.first_name,
                middle_name: self.middle_name,
                last_name: self.last_name,
                sex: Sex::parse(&self.sex).ok_or_else(|| wrong("sex", &"unknown"))?,
                passport_no: PassportNumber::parse(&open(&self.number_cipher, NUMBER)?)
                    .map_err(|error| wrong("number_cipher", &error))?,
                nationality: self.nationality,
                birth_date: self
                    .birth_date
                    .map(|date| date.parse::<PartialDate>())
                    .transpose()
                    .map_err(|error| wrong("birth_date", &error))?,
                check_out: self.check_out.map(jiff_sqlx::Date::to_jiff),
                phone: phone.and_then(|phone| Phone::parse(&phone).ok()),
                permit_expires: self.permit_expires.map(jiff_sqlx::Date::to_jiff),
                details: Details {
                    doc_type: DocType::parse(&self.doc_type),
                    issuing_state: self.issuing_state,
                    passport_expires: self.passport_expires.map(jiff_sqlx::Date::to_jiff),
                    visa_type: self.visa_type,
                    arrival_date: self.arrival_date.map(jiff_sqlx::Date::to_jiff),
                    port: self.port,
                    arrival_card_no: card.unwrap_or_default(),
                    relationship: self.relationship,
                    returned: Entry::parse(&self.returned),
                },
            },
            room: self.room,
            began_at: self.began_at.to_jiff(),
            check_in: self.check_in.to_jiff(),
            late: self.late,
            corrected_at: self.corrected_at.map(jiff_sqlx::Timestamp::to_jiff),
            cancelled_at: self.cancelled_at.map(jiff_sqlx::Timestamp::to_jiff),
        })
    }
}

/// One query of all columns, with its own condition.
macro_rules! stay_where {
    ($condition:literal, $($argument:expr),+) => {
        sqlx::query_as!(
            Row,
            "select id, case_id, accommodation_id, number_cipher, nationality, first_name, middle_name, last_name, sex, birth_date,
                phone_cipher, permit_expires, room, began_at, check_in, check_out, late, doc_type,
                issuing_state, passport_expires, visa_type, arrival_date, port, arrival_card_cipher, relationship, returned,
                corrected_at, cancelled_at
             from stay where " + $condition,
            $($argument),+
        )
    };
}

impl Tx {
    /// The keyed hash by which a guest's stay is the same (rule 18): nationality and number together.
    pub fn guest_hash(&self, guest: &Guest) -> [u8; 32] {
        self.seal().lookup_passport(&guest.nationality, guest.passport_no.as_str())
    }

    /// The keyed hash by which his passport is found: the state that issued it, and its number.
    fn passport_hash(&self, guest: &Guest) -> [u8; 32] {
        let issuing_state = Some(guest.details.issuing_state.as_str()).filter(|state| !state.is_empty());
        self.seal().lookup_passport(issuing_state.unwrap_or(&guest.nationality), guest.passport_no.as_str())
    }

    /// Those of these passports whose stay at the place from that day was notified before (rule 18).
    pub async fn stays_known(
        &mut self,
        accommodation: CaseId,
        check_in: Date,
        hashes: &[Vec<u8>],
    ) -> Result<Vec<Vec<u8>>, StoreError> {
        let known = sqlx::query_scalar!(
            "select number_hash from stay
             where accommodation_id = $1 and check_in = $2 and number_hash = any($3) and cancelled_at is null",
            accommodation.as_uuid(),
            check_in.to_sqlx() as _,
            hashes,
        )
        .fetch_all(self.conn())
        .await?;
        Ok(known)
    }

    /// Of each of these passports the last stay at the place that was notified and began before that day (rule 14).
    pub async fn stays_before(
        &mut self,
        accommodation: CaseId,
        check_in: Date,
        hashes: &[Vec<u8>],
    ) -> Result<Vec<(Vec<u8>, Before)>, StoreError> {
        let rows = sqlx::query!(
            "select distinct on (number_hash) number_hash, check_in, permit_expires from stay
             where accommodation_id = $1 and check_in < $2 and number_hash = any($3) and cancelled_at is null
             order by number_hash, check_in desc",
            accommodation.as_uuid(),
            check_in.to_sqlx() as _,
            hashes,
        )
        .fetch_all(self.conn())
        .await?;
        let before = rows.into_iter().map(|row| {
            let permit_expires = row.permit_expires.map(jiff_sqlx::Date::to_jiff);
            (row.number_hash, Before { check_in: row.check_in.to_jiff(), permit_expires })
        });
        Ok(before.collect())
    }

    /// Writes stays in one statement. How many: one that was written meanwhile is not written twice.
    pub async fn stays_add(&mut self, of: &OfNotice<'_>, stays: &[NewStay]) -> Result<u64, StoreError> {
        fn column<T>(stays: &[NewStay], value: impl Fn(&NewStay) -> T) -> Vec<T> {
            stays.iter().map(value).collect()
        }
        let hashes = column(stays, |stay| self.guest_hash(&stay.guest).to_vec());
        let numbers = column(stays, |stay| self.seal().seal(stay.guest.passport_no.as_str(), NUMBER));
        let phones = column(stays, |stay| stay.guest.phone.as_ref().map(|phone| self.seal().seal(phone.e164(), PHONE)));
        let details = |value: fn(&Details) -> String| column(stays, |stay| value(&stay.guest.details));
        let days =
            |value: fn(&Details) -> Option<Date>| column(stays, |stay| value(&stay.guest.details).map(ToSqlx::to_sqlx));
        let added = sqlx::query!(
            "insert into stay (id, number_hash, number_cipher, nationality, first_name, middle_name, last_name, sex, birth_date,
                phone_cipher, permit_expires, room, check_out, doc_type, issuing_state, passport_expires, visa_type, arrival_date, port,
                arrival_card_cipher, relationship, returned, passport_hash, case_id, accommodation_id, person_id, agency, office, began_at, check_in,
                late, filed_at, changed_at)
             select new.*, $24, $25, $26, $27, $28, $29, $30, $31, $32, $32
             from unnest($1::uuid[], $2::bytea[], $3::bytea[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
                $10::bytea[], $11::date[], $12::text[], $13::date[], $14::text[], $15::text[], $16::date[], $17::text[], $18::date[],
                $19::text[], $20::bytea[], $21::text[], $22::text[], $23::bytea[]) as new
             on conflict (accommodation_id, number_hash, check_in) where cancelled_at is null do nothing",
            &column(stays, |stay| stay.id),
            &hashes,
            &numbers,
            &column(stays, |stay| stay.guest.nationality.clone()),
            &column(stays, |stay| stay.guest.first_name.clone()),
            &column(stays, |stay| stay.guest.middle_name.clone()),
            &column(stays, |stay| stay.guest.last_name.clone()),
            &column(stays, |stay| stay.guest.sex.code().to_owned()),
            &column(stays, |stay| stay.guest.birth_date.map(|date| date.to_string())) as _,
            &phones as _,
            &column(stays, |stay| stay.guest.permit_expires.map(ToSqlx::to_sqlx)) as _,
            &column(stays, |stay| stay.room.clone()),
            &column(stays, |stay| stay.guest.check_out.map(ToSqlx::to_sqlx)) as _,
            &details(|details| details.doc_type.map(DocType::code).unwrap_or_default().to_owned()),
            &details(|details| details.issuing_state.clone()),
            &days(|details| details.passport_expires) as _,
            &details(|details| details.visa_type.clone()),
            &days(|details| details.arrival_date) as _,
            &details(|details| details.port.clone()),
            &column(stays, |stay| self.card_cipher(&stay.guest)) as _,
            &details(|details| details.relationship.clone()),
            &details(|details| details.returned.map(Entry::code).unwrap_or_default().to_owned()),
            &column(stays, |stay| self.passport_hash(&stay.guest).to_vec()),
            of.case.as_uuid(),
            of.accommodation.as_uuid(),
            of.person.as_uuid(),
            of.agency,
            of.office,
            of.began_at.to_sqlx(),
            of.check_in.to_sqlx() as _,
            of.late,
            of.filed_at.to_sqlx(),
        )
        .execute(self.conn())
        .await?;
        Ok(added.rows_affected())
    }

    fn card_cipher(&self, guest: &Guest) -> Option<Vec<u8>> {
        let number = guest.details.arrival_card_no.as_str();
        (!number.is_empty()).then(|| self.seal().seal(number, CARD))
    }

    /// The stays of a notice in the order in which they were written, above the last of the page before.
    pub async fn stays_of_case(&mut self, case: CaseId, above: Uuid, limit: i64) -> Result<Vec<Stay>, StoreError> {
        let rows = stay_where!("case_id = $1 and id > $2 order by id limit $3", case.as_uuid(), above, limit)
            .fetch_all(self.conn())
            .await?;
        rows.into_iter().map(|row| row.read(self)).collect()
    }

    /// The stays of a notice that were not taken back, in the order in which they were written.
    pub async fn guests_of_notice(&mut self, case: CaseId) -> Result<Vec<Stay>, StoreError> {
        let rows = stay_where!("case_id = $1 and cancelled_at is null order by id", case.as_uuid())
            .fetch_all(self.conn())
            .await?;
        rows.into_iter().map(|row| row.read(self)).collect()
    }

    /// The stays of a place, the newest first, below the last of the page before.
    pub async fn stays_of_place(
        &mut self,
        accommodation: CaseId,
        below: Uuid,
        limit: i64,
    ) -> Result<Vec<Stay>, StoreError> {
        let rows = stay_where!(
            "accommodation_id = $1 and id < $2 order by id desc limit $3",
            accommodation.as_uuid(),
            below,
            limit
        )
        .fetch_all(self.conn())
        .await?;
        rows.into_iter().map(|row| row.read(self)).collect()
    }

    /// A stay, locked until the end of the transaction.
    pub async fn stay_for_update(&mut self, id: Uuid) -> Result<Option<Stay>, StoreError> {
        let row = stay_where!("id = $1 for update", id).fetch_optional(self.conn()).await?;
        row.map(|row| row.read(self)).transpose()
    }

    /// The stay of a passport at a place from that day, locked, if it was not taken back.
    pub async fn stay_of_passport(
        &mut self,
        accommodation: CaseId,
        guest: &Guest,
        check_in: Date,
    ) -> Result<Option<Stay>, StoreError> {
        let hash = self.guest_hash(guest);
        let row = stay_where!(
            "accommodation_id = $1 and number_hash = $2 and check_in = $3 and cancelled_at is null for update",
            accommodation.as_uuid(),
            &hash,
            check_in.to_sqlx() as _
        )
        .fetch_optional(self.conn())
        .await?;
        row.map(|row| row.read(self)).transpose()
    }

    /// Writes what can be corrected of a stay: not whose it is, and not when it began, which makes it another stay.
    pub async fn stay_change(&mut self, stay: &Stay, now: Timestamp) -> Result<(), StoreError> {
        let phone = stay.guest.phone.as_ref().map(|phone| self.seal().seal(phone.e164(), PHONE));
        let (details, card) = (&stay.guest.details, self.card_cipher(&stay.guest));
        sqlx::query!(
            "update stay set first_name = $2, middle_name = $3, last_name = $4, sex = $5, birth_date = $6, phone_cipher = $7,
                room = $8, check_out = $9, changed_at = $10, cancelled_at = $11, permit_expires = $12, doc_type = $13,
                issuing_state = $14, passport_expires = $15, visa_type = $16, arrival_date = $17, port = $18,
                arrival_card_cipher = $19, relationship = $20, corrected_at = $21, passport_hash = $22
             where id = $1",
            stay.id,
            stay.guest.first_name,
            stay.guest.middle_name,
            stay.guest.last_name,
            stay.guest.sex.code(),
            stay.guest.birth_date.map(|date| date.to_string()),
            phone,
            stay.room,
            stay.guest.check_out.map(ToSqlx::to_sqlx) as _,
            now.to_sqlx(),
            stay.cancelled_at.map(ToSqlx::to_sqlx) as _,
            stay.guest.permit_expires.map(ToSqlx::to_sqlx) as _,
            details.doc_type.map(DocType::code).unwrap_or_default(),
            details.issuing_state,
            details.passport_expires.map(ToSqlx::to_sqlx) as _,
            details.visa_type,
            details.arrival_date.map(ToSqlx::to_sqlx) as _,
            details.port,
            card,
            details.relationship,
            stay.corrected_at.map(ToSqlx::to_sqlx) as _,
            &self.passport_hash(&stay.guest),
        )
        .execute(self.conn())
        .await?;
        Ok(())
    }

    /// How many guests of a notice were not taken back, and how many of them have not left by that day.
    pub async fn stays_left(&mut self, case: CaseId, today: Date) -> Result<(i64, i64), StoreError> {
        let row = sqlx::query!(
            r#"select count(*) as "left!", count(*) filter (where check_out is null or check_out > $2) as "here!"
               from stay where case_id = $1 and cancelled_at is null"#,
            case.as_uuid(),
            today.to_sqlx() as _,
        )
        .fetch_one(self.conn())
        .await?;
        Ok((row.left, row.here))
    }

    /// The stays that name the passports of the actor which the register has confirmed, the latest first, after the one of this day of
    /// arrival and id.
    pub async fn stays_of_alien(
        &mut self,
        person: PersonId,
        after: Option<(Date, Uuid)>,
        limit: i64,
    ) -> Result<Vec<OwnStay>, StoreError> {
        let rows = sqlx::query!(
            r#"select s.id, s.check_in, s.check_out, s.filed_at, s.number_cipher, s.late, s.corrected_at is not null as "corrected!",
                s.cancelled_at is not null as "cancelled!", p.name_th, p.name_en, p.subdistrict
             from stay s
             join person_document d on d.number_hash = s.passport_hash and d.person_id = $1 and d.confirmed_at is not null
             cross join lateral stay_place(s.accommodation_id) as p
             where (s.check_in, s.id) < (coalesce($2::date, 'infinity'), $3)
             order by s.check_in desc, s.id desc limit $4"#,
            person.as_uuid(),
            after.map(|(day, _)| day.to_sqlx()) as _,
            after.map_or(Uuid::max(), |(_, id)| id),
            limit,
        )
        .fetch_all(self.conn())
        .await?;
        let read = rows.into_iter().map(|row| {
            let number = self.seal().open(&row.number_cipher, NUMBER);
            Ok(OwnStay {
                id: row.id,
                check_in: row.check_in.to_jiff(),
                check_out: row.check_out.map(jiff_sqlx::Date::to_jiff),
                filed_at: row.filed_at.to_jiff(),
                late: row.late,
                corrected: row.corrected,
                cancelled: row.cancelled,
                passport_no: number
                    .map_err(|error| StoreError::inconsistent("stay", "number_cipher", row.id, error))?,
                name_th: row.name_th.unwrap_or_default(),
                name_en: row.name_en.unwrap_or_default(),
                subdistrict: row.subdistrict.unwrap_or_default(),
            })
        });
        read.collect()
    }

    /// Whether the register has confirmed a passport of this person.
    pub async fn has_confirmed_passport(&mut self, person: PersonId) -> Result<bool, StoreError> {
        let has = sqlx::query_scalar!(
            r#"select exists (select from person_document where person_id = $1 and confirmed_at is not null) as "has!""#,
            person.as_uuid(),
        )
        .fetch_one(self.conn())
        .await?;
        Ok(has)
    }

    /// Tells the simulated Immigration Bureau of the stays of a notice as they are now. Can be repeated.
    pub async fn immigration_learn(&mut self, case: CaseId) -> Result<(), StoreError> {
        sqlx::query_scalar!("select immigration.learn($1)", case.as_uuid()).fetch_one(self.conn()).await?;
        Ok(())
    }

    /// The reference of a case that the actor sees.
    pub async fn case_reference(&mut self, case: CaseId) -> Result<Option<CaseReference>, StoreError> {
        let reference = sqlx::query_scalar!("select reference from cases where id = $1", case.as_uuid())
            .fetch_optional(self.conn())
            .await?;
        reference
            .map(|text| {
                CaseReference::parse(&text).map_err(|error| StoreError::inconsistent("cases", "reference", case, error))
            })
            .transpose()
    }
}
