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
/// offered yet is simply next. `prefix` stands before each name of this place.
pub fn parse(posted: &Posted, answers: &Answers, prefix: &str) -> Result<Step, FieldError> {
    let place = Place { posted, answers, prefix };
    let province_code: ProvinceCode = place
        .chosen("province")?
        .filter(|code| province(*code).is_some())
        .ok_or_else(|| place.error("province", "province-choose"))?;
    let changed_province = place.changed("province", &province_code.to_string());
    let Some(district_code) = place
        .chosen::<DistrictCode>("district")?
        .filter(|code| district(*code).is_some() && code.province() == province_code)
    else {
        let offered = place.is_offered("district") && !changed_province;
        return place.below(offered, "district", &[("province", province_code.to_string())]);
    };
    let known = vec![("province", province_code.to_string()), ("district", district_code.to_string())];
    let changed_district = place.changed("district", &district_code.to_string());
    let Some(code) = place.chosen::<SubdistrictCode>("subdistrict")?.filter(|code| code.district() == district_code)
    else {
        return place.below(place.is_offered("subdistrict") && !changed_district, "subdistrict", &known);
    };
    let found = subdistrict(code).map_err(|unknown| {
        let successors: Vec<String> = unknown.successors.iter().map(ToString::to_string).collect();
        place.error("subdistrict", "subdistrict-unknown").with("successors", &successors.join(" "))
    })?;
    let known = [known, vec![("subdistrict", code.to_string())]].concat();
    let changed_subdistrict = place.changed("subdistrict", &code.to_string());
    match place.postcode(found)? {
        Some(postcode) => Ok(Step::Given(place.given(&[known, vec![("postcode", postcode.to_string())]].concat()))),
        None => place.below(place.is_offered("postcode") && !changed_subdistrict, "postcode", &known),
    }
}

/// What was posted of one place.
struct Place<'a> {
    posted: &'a Posted,
    answers: &'a Answers,
    prefix: &'a str,
}

impl Place<'_> {
    fn name(&self, step: &str) -> String {
        format!("{}{step}", self.prefix)
    }

    /// The posted code; none when nothing is chosen. What is no code at all did not come from our page.
    fn chosen<T: FromStr>(&self, step: &str) -> Result<Option<T>, FieldError> {
        let text = from_thai_digits(self.posted.text(&self.name(step)).trim());
        if text.is_empty() {
            return Ok(None);
        }
        text.parse().map(Some).map_err(|_| self.error(step, &format!("{step}-choose")))
    }

    fn error(&self, step: &str, code: &str) -> FieldError {
        FieldError::new(&self.name(step), code)
    }

    fn is_offered(&self, step: &str) -> bool {
        self.posted.has(&self.name(step))
    }

    /// Whether a step differs from the one answered before, so that those below it start anew.
    fn changed(&self, step: &str, code: &str) -> bool {
        self.answers.text(&self.name(step)) != code
    }

    /// The step below is missing: an error when it was offered, else the next thing to ask. Answers below are forgotten.
    fn below(&self, offered: bool, step: &str, known: &[(&str, String)]) -> Result<Step, FieldError> {
        if offered { Err(self.error(step, &format!("{step}-choose"))) } else { Ok(Step::Next(self.given(known))) }
    }

    fn given(&self, known: &[(&str, String)]) -> Given {
        super::super::PLACE_ANSWERS
            .iter()
            .map(|step| {
                let code = known.iter().find(|(name, _)| name == step).map(|(_, code)| code.clone());
                (self.name(step), code.unwrap_or_default().into(), Source::Typed)
            })
            .collect()
    }

    /// The postcode: the only one, or the one chosen of several (rule 51).
    fn postcode(&self, place: &Subdistrict) -> Result<Option<Postcode>, FieldError> {
        if let [only] = place.postcodes.as_slice() {
            return Ok(Some(*only));
        }
        match self.chosen::<Postcode>("postcode")? {
            Some(postcode) if !place.postcodes.contains(&postcode) => Err(self.error("postcode", "postcode-mismatch")),
            postcode => Ok(postcode),
        }
    }
}
