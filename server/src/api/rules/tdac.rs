//! `tdac`: the arrival card (rules 27–32).

use sala::calendar::bangkok_day;
use sala::platforms::foreigner::arrival_card::{Assessment, Facts, ReasonCode, Settings, assess};
use sala::settings::SettingError;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa::openapi::schema::Object;

use crate::api::ground::Ground;
use crate::api::rule::Question;
use crate::api::types::{Because, Day, Instant, because, one_of};

/// Answers what follows from the fields that are given. A field that is left out is not judged; one that is given is, also when it is
/// empty.
///
/// - `arrival_date`: from when a card is issued. With `submitted_at`: whether it is issued then.
/// - `nationality`, `doc_type`, `status_class`: whether a card is needed at all (rule 32).
/// - The card's fields: what is wrong with each.
///
/// The keys of the present system are read too, each in place of ours and not beside it: `familyName`, `firstName`, `middleName`,
/// `passportNo`, `nationalityId`, `birthDate` or `birthYear`, `birthMonth` and `birthDay`, `sex`, `countryRes`, `cityRes`, `visaNo`,
/// `phoneCode`, `phoneNo`, `phone`, `sendTo`, `arrDate`, `deptDate`, `countryBoard`, `traPurpose`, `traMode`, `tranMode`, `flightNo`,
/// `deptTraMode`, `deptTranMode`, `deptFlightNo`, `notStayInTh`, `accType`, `accProvince`, `accAddress`, `accDistrict`,
/// `accSubDistrict`, `accPostCode`, `postcode`, `ddcCountryCodes`; also as `arr_date`, `acc_type` and so on.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct In {
    /// Day of arrival: of passing immigration.
    #[serde(alias = "arrDate", alias = "arr_date")]
    arrival_date: Option<Day>,
    /// Day of departure, not before the arrival.
    #[serde(alias = "deptDate", alias = "dept_date")]
    departure_date: Option<Day>,
    /// Instant of filing; with `arrival_date`: whether a card is issued then.
    submitted_at: Option<Instant>,
    /// Family name, Latin letters, at most 39.
    #[serde(alias = "familyName")]
    family_name: Option<String>,
    /// First name, Latin letters, at most 39.
    #[serde(alias = "firstName")]
    first_name: Option<String>,
    /// Middle name; "-" is none.
    #[serde(alias = "middleName")]
    middle_name: Option<String>,
    /// `PASSPORT`, `TRAVEL_DOC`, `CERT_OF_IDENTITY`, `BORDER_PASS`.
    doc_type: Option<String>,
    /// Class of stay of those whom s. 15 exempts: `DIPLOMAT`, `OFFICIAL`.
    status_class: Option<String>,
    /// Number of the passport; digits alone are fine (rule 28).
    #[serde(alias = "passportNo")]
    passport_no: Option<String>,
    /// ICAO code; `THA` needs no card (rule 32).
    #[serde(alias = "nationalityId", alias = "nationality_id")]
    nationality: Option<String>,
    /// Date of birth, `YYYY-MM-DD`; an unknown day or month is `00`.
    #[serde(alias = "birthDate")]
    birth_date: Option<String>,
    /// The same in three parts, where `birth_date` is not given: four digits.
    #[serde(alias = "birthYear")]
    birth_year: Option<String>,
    /// Its month, empty or `00` when it is not known.
    #[serde(alias = "birthMonth")]
    birth_month: Option<String>,
    /// Its day, empty or `00` when it is not known.
    #[serde(alias = "birthDay")]
    birth_day: Option<String>,
    /// `M`, `F`, `X`, or `MALE`, `FEMALE`, `UNDEFINED`.
    #[serde(alias = "sex")]
    gender: Option<String>,
    /// Occupation, at most 50 characters.
    occupation: Option<String>,
    /// Country of residence, by its ICAO code.
    #[serde(alias = "countryRes", alias = "country_res")]
    country_of_residence: Option<String>,
    /// City of residence.
    #[serde(alias = "cityRes", alias = "city_res")]
    city_of_residence: Option<String>,
    /// Visa number, at most 20 characters; empty when none is needed.
    #[serde(alias = "visaNo")]
    visa_no: Option<String>,
    /// Country code of the telephone.
    #[serde(alias = "phoneCode")]
    phone_code: Option<String>,
    /// Telephone number, at most 15 digits.
    #[serde(alias = "phoneNo", alias = "phone")]
    phone_no: Option<String>,
    /// E-mail address, at most 80 characters.
    #[serde(alias = "sendTo", alias = "send_to")]
    email: Option<String>,
    /// Country in which the last leg begins, not `THA`.
    #[serde(alias = "countryBoard", alias = "country_board")]
    country_boarded: Option<String>,
    /// Purpose of travel: `HOLIDAY`, `BUSINESS` and others.
    #[serde(alias = "traPurpose", alias = "tra_purpose")]
    purpose: Option<String>,
    /// `AIR`, `LAND` or `SEA`.
    #[serde(alias = "traMode", alias = "tra_mode")]
    travel_mode: Option<String>,
    /// Kind of vehicle, such as `COMMERCIAL FLIGHT`, which goes with `AIR` alone.
    #[serde(alias = "tranMode", alias = "tran_mode")]
    vehicle: Option<String>,
    /// Flight or vehicle number, at most 20 characters.
    #[serde(alias = "flightNo")]
    flight_no: Option<String>,
    /// The same, leaving.
    #[serde(alias = "deptTraMode", alias = "dept_tra_mode")]
    departure_travel_mode: Option<String>,
    /// The same, leaving.
    #[serde(alias = "deptTranMode", alias = "dept_tran_mode")]
    departure_vehicle: Option<String>,
    /// The same, leaving.
    #[serde(alias = "deptFlightNo", alias = "dept_flight_no")]
    departure_flight_no: Option<String>,
    /// Passes immigration and does not stay.
    #[serde(alias = "notStayInTh", alias = "not_stay_in_th")]
    transit_no_stay: Option<bool>,
    /// `HOTEL`, `YOUTH_HOSTEL`, `GUEST_HOUSE`, `FRIEND_HOUSE`, `APARTMENT` or `OTHERS`. Of all but a hotel, district, sub-district and postcode are needed.
    #[serde(alias = "accType", alias = "acc_type")]
    accommodation_type: Option<String>,
    /// Province of the first stay, by code or name.
    #[serde(alias = "accProvince", alias = "acc_province")]
    province: Option<String>,
    /// Address of the first stay, at most 200 characters.
    #[serde(alias = "accAddress", alias = "acc_address")]
    address: Option<String>,
    /// District, by code or name; left empty for a hotel.
    #[serde(alias = "accDistrict", alias = "acc_district")]
    district: Option<String>,
    /// Sub-district, by code or name; left empty for a hotel.
    #[serde(alias = "accSubDistrict", alias = "acc_sub_district", alias = "sub_district")]
    subdistrict: Option<String>,
    /// Postcode, which must belong to the sub-district; left empty for a hotel.
    #[serde(alias = "accPostCode", alias = "acc_post_code", alias = "postcode")]
    post_code: Option<String>,
    /// Countries of the 14 days before.
    #[serde(alias = "ddcCountryCodes", alias = "ddc_country_codes")]
    countries_visited: Option<Vec<String>>,
    /// Whether the traveller declares that all is true.
    declaration: Option<bool>,
}

/// What follows.
#[derive(Debug, Serialize, ToSchema)]
pub struct Out {
    /// Whether a card is needed.
    required: bool,
    /// Whether a card with these fields is issued at that instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    accepted: Option<bool>,
    /// Why it is not, or not needed.
    #[schema(schema_with = reasons)]
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<ReasonCode>,
    /// What is wrong with the fields that are given, by code.
    errors: Vec<&'static str>,
    /// The first day on which a card is issued.
    #[serde(skip_serializing_if = "Option::is_none")]
    opens_on: Option<Day>,
    /// The instant at which that day begins in Bangkok.
    #[serde(skip_serializing_if = "Option::is_none")]
    opens_at: Option<Instant>,
    /// In baht: it is free.
    fee_baht: i64,
    /// The middle name as the card holds it.
    #[serde(skip_serializing_if = "Option::is_none")]
    stored_middle_name: Option<String>,
    because: Vec<Because>,
}

fn reasons() -> Object {
    one_of("Why it is not, or not needed.", ReasonCode::ALL.map(ReasonCode::code))
}

impl Question for In {
    const NAME: &'static str = "tdac";
    const SUMMARY: &'static str = "When can the arrival card be filed, who needs one, and is it filled in right?";
    const EXAMPLES: &'static [(&'static str, &'static str)] = &[
        (
            "The second at which the window opens",
            r#"{"arrival_date": "2027-01-20", "submitted_at": "2027-01-16T17:00:00Z"}"#,
        ),
        (
            "A hotel, without a district",
            r#"{"accommodation_type": "HOTEL", "province": "83", "address": "Hotel Andaman, 1 Beach Road"}"#,
        ),
        (
            "An apartment without one",
            r#"{"accommodation_type": "APARTMENT", "province": "83", "address": "1 Beach Road"}"#,
        ),
    ];
    type Answer = Out;

    fn answer(self, ground: &Ground) -> Result<Out, SettingError> {
        let facts = self.facts();
        let day = facts.submitted_at.map_or(ground.today, bangkok_day);
        let settings = ground.settings(day, Settings::from_resolved)?;
        Ok(Out::from(assess(&facts, &settings)))
    }
}

impl In {
    fn facts(mut self) -> Facts {
        let parts = [self.birth_year.take(), self.birth_month.take(), self.birth_day.take()];
        Facts {
            arrival_date: self.arrival_date.map(|Day(day)| day),
            departure_date: self.departure_date.map(|Day(day)| day),
            submitted_at: self.submitted_at.map(|Instant(at)| at),
            family_name: self.family_name,
            first_name: self.first_name,
            middle_name: self.middle_name,
            doc_type: self.doc_type,
            status_class: self.status_class,
            passport_no: self.passport_no,
            nationality: self.nationality,
            birth_date: self.birth_date.or_else(|| born(parts)),
            gender: self.gender,
            occupation: self.occupation,
            country_of_residence: self.country_of_residence,
            city_of_residence: self.city_of_residence,
            visa_no: self.visa_no,
            phone_code: self.phone_code,
            phone_no: self.phone_no,
            email: self.email,
            country_boarded: self.country_boarded,
            purpose: self.purpose,
            travel_mode: self.travel_mode,
            vehicle: self.vehicle,
            flight_no: self.flight_no,
            departure_travel_mode: self.departure_travel_mode,
            departure_vehicle: self.departure_vehicle,
            departure_flight_no: self.departure_flight_no,
            transit_no_stay: self.transit_no_stay,
            accommodation_type: self.accommodation_type,
            province: self.province,
            address: self.address,
            district: self.district,
            subdistrict: self.subdistrict,
            post_code: self.post_code,
            countries_visited: self.countries_visited,
            declaration: self.declaration,
        }
    }
}

/// A date of birth from its year, month and day, if one of them is given; a month or day that is not is not known.
fn born([year, month, day]: [Option<String>; 3]) -> Option<String> {
    if year.is_none() && month.is_none() && day.is_none() {
        return None;
    }
    let [year, month, day] = [year, month, day].map(|part| part.unwrap_or_default().trim().to_owned());
    if year.is_empty() && month.is_empty() && day.is_empty() {
        return Some(String::new());
    }
    Some(format!("{year}-{month:0>2}-{day:0>2}"))
}

impl From<Assessment> for Out {
    fn from(answer: Assessment) -> Self {
        Self {
            required: answer.required,
            accepted: answer.accepted,
            reason: answer.reason,
            errors: answer.errors,
            opens_on: answer.opens_on.map(Day),
            opens_at: answer.opens_at.map(Instant),
            fee_baht: answer.fee_baht,
            stored_middle_name: answer.stored_middle_name,
            because: because(answer.because),
        }
    }
}
