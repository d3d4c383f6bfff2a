//! A place, asked step by step: province, district, sub-district, and the postcode where there are several. Each POST
//! answers one more step; a changed step forgets those below it.

use super::super::error::FieldError;
use super::super::{Answers, Source};
use super::{Given, Posted, Step};
use crate::identity::place::{DistrictCode, Postcode, ProvinceCode, Subdistrict, SubdistrictCode};
use crate::identity::place::{district, province, subdistrict};
use crate::text::from_thai_digits;
use std::str::FromStr;

/// Reads as far as the steps agree with each other. A step that was offered and left empty is an error; one that was not
/// offered yet is simply next.
pub fn parse(posted: &Posted, answers: &Answers) -> Result<Step, FieldError> {
    let province_code: ProvinceCode =
        chosen(posted, "province")?.filter(|code| province(*code).is_some()).ok_or_else(|| choose("province"))?;
    let changed_province = stands(answers, "province", &province_code.to_string());
    let Some(district_code) = chosen::<DistrictCode>(posted, "district")?
        .filter(|code| district(*code).is_some() && code.province() == province_code)
    else {
        let offered = posted.has("district") && !changed_province;
        return below(offered, "district", &[("province", province_code.to_string())]);
    };
    let known = vec![("province", province_code.to_string()), ("district", district_code.to_string())];
    let changed_district = stands(answers, "district", &district_code.to_string());
    let Some(code) = chosen::<SubdistrictCode>(posted, "subdistrict")?.filter(|code| code.district() == district_code)
    else {
        return below(posted.has("subdistrict") && !changed_district, "subdistrict", &known);
    };
    let place = subdistrict(code).map_err(|unknown| {
        let successors: Vec<String> = unknown.successors.iter().map(ToString::to_string).collect();
        FieldError::new("subdistrict", "subdistrict-unknown").with("successors", &successors.join(" "))
    })?;
    let known = [known, vec![("subdistrict", code.to_string())]].concat();
    let changed_subdistrict = stands(answers, "subdistrict", &code.to_string());
    match postcode(posted, place)? {
        Some(postcode) => Ok(Step::Given(given(&[known, vec![("postcode", postcode.to_string())]].concat()))),
        None => below(posted.has("postcode") && !changed_subdistrict, "postcode", &known),
    }
}

/// The posted code; none when nothing is chosen. What is no code at all did not come from our page.
fn chosen<T: FromStr>(posted: &Posted, name: &str) -> Result<Option<T>, FieldError> {
    let text = from_thai_digits(posted.text(name).trim());
    if text.is_empty() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| choose(name))
}

fn choose(name: &str) -> FieldError {
    FieldError::new(name, &format!("{name}-choose"))
}

/// Whether a step differs from the one answered before, so that those below it start anew.
fn stands(answers: &Answers, key: &str, code: &str) -> bool {
    answers.text(key) != code
}

/// The step below is missing: an error when it was offered, else the next thing to ask. Answers below are forgotten.
fn below(offered: bool, name: &str, known: &[(&str, String)]) -> Result<Step, FieldError> {
    if offered { Err(choose(name)) } else { Ok(Step::Next(given(known))) }
}

fn given(known: &[(&str, String)]) -> Given {
    super::super::PLACE_ANSWERS
        .iter()
        .map(|key| {
            let code = known.iter().find(|(name, _)| name == key).map(|(_, code)| code.clone()).unwrap_or_default();
            ((*key).to_owned(), code.into(), Source::Typed)
        })
        .collect()
}

/// The postcode: the only one, or the one chosen of several (rule 51).
fn postcode(posted: &Posted, place: &Subdistrict) -> Result<Option<Postcode>, FieldError> {
    if let [only] = place.postcodes.as_slice() {
        return Ok(Some(*only));
    }
    match chosen::<Postcode>(posted, "postcode")? {
        Some(postcode) if !place.postcodes.contains(&postcode) => Err(FieldError::new("postcode", "postcode-mismatch")),
        postcode => Ok(postcode),
    }
}
