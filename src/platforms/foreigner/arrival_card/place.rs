//! The first stay: which parts of its address a kind of accommodation asks for, and whether they belong together.

use super::{Assessment, Facts};
use crate::identity::place::{
    DistrictCode, Postcode, ProvinceCode, Subdistrict, district, districts, province, provinces, subdistrict,
    subdistricts,
};
use std::str::FromStr;

/// Kinds of accommodation, as the present system codes them.
pub const ACCOMMODATION: [&str; 6] = ["HOTEL", "YOUTH_HOSTEL", "GUEST_HOUSE", "FRIEND_HOUSE", "APARTMENT", "OTHERS"];
/// Characters of an address.
const ADDRESS_MAX: usize = 200;

/// Judges what is given of the stay; whether there was anything to judge.
pub fn judge(facts: &Facts, answer: &mut Assessment) -> bool {
    if facts.transit_no_stay == Some(true) {
        return false;
    }
    let kind = facts.accommodation_type.as_deref().map(str::trim);
    let known = kind.filter(|kind| ACCOMMODATION.contains(kind));
    match kind {
        Some("") => answer.errors.push("ACCOMMODATION_TYPE_REQUIRED"),
        Some(_) if known.is_none() => answer.errors.push("ACCOMMODATION_TYPE_CODE"),
        _ => {}
    }
    let in_province = facts.province.as_deref().and_then(|text| province_of(text, answer));
    match facts.address.as_deref().map(str::trim) {
        Some("") => answer.errors.push("ADDRESS_REQUIRED"),
        Some(text) if text.chars().count() > ADDRESS_MAX => answer.errors.push("ADDRESS_LENGTH"),
        _ => {}
    }
    // A hotel is found by its name and province: what else is given of it is not looked at.
    if known.is_some_and(|kind| kind != "HOTEL") {
        below(facts, in_province, answer);
    }
    kind.is_some() || facts.province.is_some() || facts.address.is_some()
}

fn province_of(text: &str, answer: &mut Assessment) -> Option<ProvinceCode> {
    let text = text.trim();
    let by_code = ProvinceCode::from_str(text).ok().filter(|code| province(*code).is_some());
    let by_name =
        || provinces().iter().find(|known| is_named(text, known.name_th, known.name_en)).map(|known| known.code);
    let found = by_code.or_else(by_name);
    if found.is_none() {
        answer.errors.push(if text.is_empty() { "PROVINCE_REQUIRED" } else { "PROVINCE_UNKNOWN" });
    }
    found
}

/// District, sub-district and postcode, which every kind but a hotel needs.
fn below(facts: &Facts, in_province: Option<ProvinceCode>, answer: &mut Assessment) {
    let text = |part: &Option<String>| part.as_deref().unwrap_or_default().trim().to_owned();
    let (of_district, of_subdistrict, postcode) =
        (text(&facts.district), text(&facts.subdistrict), text(&facts.post_code));
    let in_district = district_of(&of_district, in_province);
    let place = subdistrict_of(&of_subdistrict, in_district);
    match (of_district.is_empty(), in_district) {
        (true, _) => answer.errors.push("DISTRICT_REQUIRED"),
        (false, None) => answer.errors.push("DISTRICT_UNKNOWN"),
        _ => {}
    }
    match (of_subdistrict.is_empty(), place) {
        (true, _) => answer.errors.push("SUBDISTRICT_REQUIRED"),
        (false, None) => answer.errors.push("UNKNOWN_SUBDISTRICT"),
        _ => {}
    }
    let belongs = |place: &Subdistrict| Postcode::from_str(&postcode).is_ok_and(|code| place.postcodes.contains(&code));
    if postcode.is_empty() {
        answer.errors.push("POST_CODE_REQUIRED");
    } else if !place.is_none_or(belongs) {
        answer.errors.push("POSTCODE_MISMATCH");
    }
}

fn district_of(text: &str, of: Option<ProvinceCode>) -> Option<DistrictCode> {
    let within = |code: &DistrictCode| of.is_none_or(|of| code.province() == of);
    let by_code = DistrictCode::from_str(text).ok().filter(|code| district(*code).is_some()).filter(within);
    let named =
        || districts(of?).iter().find(|known| is_named(text, known.name_th, known.name_en)).map(|known| known.code);
    by_code.or_else(named)
}

fn subdistrict_of(text: &str, of: Option<DistrictCode>) -> Option<&'static Subdistrict> {
    let by_code = text.parse().ok().and_then(|code| subdistrict(code).ok());
    let named = || subdistricts(of?).iter().find(|known| is_named(text, known.name_th, known.name_en));
    by_code.filter(|known| of.is_none_or(|of| known.code.district() == of)).or_else(named)
}

/// Whether a text is a place's name in Thai or English.
fn is_named(text: &str, thai: &str, english: &str) -> bool {
    !text.is_empty() && (text == thai || text.eq_ignore_ascii_case(english))
}
