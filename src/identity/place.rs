//! Administrative areas of Thailand: provinces, districts and sub-districts by the codes of the Department of Provincial
//! Administration, with postcodes (rule 51). The data is compiled in and read once, at first use.
//!
//! Data: `GeoThai` (Pongsakorn Thipayanate, CC-BY-4.0) from the Department of Provincial Administration and Thailand Post;
//! see `NOTICE` beside this module. Areas have no Chinese names: Chinese pages show the English ones.

mod code;
mod data;
mod search;

use thiserror::Error;

pub use self::code::{CodeError, DistrictCode, Postcode, ProvinceCode, SubdistrictCode};
use self::data::PLACES;
pub use self::search::search;
use crate::text::Lang;

/// A province (จังหวัด), or Bangkok.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Province {
    pub code: ProvinceCode,
    pub name_th: &'static str,
    pub name_en: &'static str,
}

/// A district: อำเภอ, in Bangkok เขต.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct District {
    pub code: DistrictCode,
    pub name_th: &'static str,
    pub name_en: &'static str,
}

/// A sub-district: ตำบล, in Bangkok แขวง.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subdistrict {
    pub code: SubdistrictCode,
    pub name_th: &'static str,
    pub name_en: &'static str,
    /// One postcode or more, the main one first.
    pub postcodes: Vec<Postcode>,
}

const fn pick(lang: Lang, name_th: &'static str, name_en: &'static str) -> &'static str {
    match lang {
        Lang::Th => name_th,
        _ => name_en,
    }
}

impl Province {
    pub const fn name(&self, lang: Lang) -> &'static str {
        pick(lang, self.name_th, self.name_en)
    }
}

impl District {
    pub const fn name(&self, lang: Lang) -> &'static str {
        pick(lang, self.name_th, self.name_en)
    }

    pub fn province(&self) -> Option<&'static Province> {
        province(self.code.province())
    }
}

impl Subdistrict {
    pub const fn name(&self, lang: Lang) -> &'static str {
        pick(lang, self.name_th, self.name_en)
    }

    pub fn district(&self) -> Option<&'static District> {
        district(self.code.district())
    }

    pub fn province(&self) -> Option<&'static Province> {
        province(self.code.province())
    }

    /// The area with all above it, as addresses write it: "แขวงหัวหมาก เขตบางกะปิ กรุงเทพมหานคร",
    /// "ตำบลวิชิต อำเภอเมืองภูเก็ต จังหวัดภูเก็ต", "Hua Mak, Bang Kapi, Bangkok".
    pub fn full_name(&self, lang: Lang) -> String {
        let district = self.district().map_or("", |district| district.name(lang));
        let province = self.province().map_or("", |province| province.name(lang));
        match lang {
            Lang::Th if self.code.province().is_bangkok() => format!("แขวง{} เขต{district} {province}", self.name_th),
            Lang::Th => format!("ตำบล{} อำเภอ{district} จังหวัด{province}", self.name_th),
            _ => format!("{}, {district}, {province}", self.name_en),
        }
    }
}

/// A code that no sub-district has today.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("unknown sub-district")]
pub struct UnknownSubdistrict {
    /// For an abolished code: those that took its place, where they are known.
    pub successors: Vec<SubdistrictCode>,
}

/// Why a sub-district and a postcode are not an address.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PlaceError {
    #[error(transparent)]
    UnknownSubdistrict(#[from] UnknownSubdistrict),
    /// The postcode belongs elsewhere; these are possible here.
    #[error("the postcode does not belong to the sub-district")]
    PostcodeMismatch { possible: Vec<Postcode> },
}

impl PlaceError {
    /// The code under which texts and interfaces know this error.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownSubdistrict(_) => "UNKNOWN_SUBDISTRICT",
            Self::PostcodeMismatch { .. } => "POSTCODE_MISMATCH",
        }
    }
}

/// All provinces, Bangkok first, by code.
pub fn provinces() -> &'static [Province] {
    &PLACES.provinces
}

pub fn province(code: ProvinceCode) -> Option<&'static Province> {
    let index = PLACES.provinces.binary_search_by_key(&code, |province| province.code).ok()?;
    PLACES.provinces.get(index)
}

/// The districts of a province by code; empty for an unknown one.
pub fn districts(province: ProvinceCode) -> &'static [District] {
    data::slice_of(&PLACES.districts, |district| district.code.province().cmp(&province))
}

pub fn district(code: DistrictCode) -> Option<&'static District> {
    let index = PLACES.districts.binary_search_by_key(&code, |district| district.code).ok()?;
    PLACES.districts.get(index)
}

/// The sub-districts of a district by code; empty for an unknown one.
pub fn subdistricts(district: DistrictCode) -> &'static [Subdistrict] {
    data::slice_of(&PLACES.subdistricts, |subdistrict| subdistrict.code.district().cmp(&district))
}

/// The sub-district of a code in use; else what is known about the code.
pub fn subdistrict(code: SubdistrictCode) -> Result<&'static Subdistrict, UnknownSubdistrict> {
    let index = PLACES.subdistricts.binary_search_by_key(&code, |subdistrict| subdistrict.code).ok();
    index
        .and_then(|index| PLACES.subdistricts.get(index))
        .ok_or_else(|| UnknownSubdistrict { successors: PLACES.abolished.get(&code).cloned().unwrap_or_default() })
}

/// The sub-district, if the postcode is one of its own (rule 51).
pub fn check(code: SubdistrictCode, postcode: Postcode) -> Result<&'static Subdistrict, PlaceError> {
    let found = subdistrict(code)?;
    if found.postcodes.contains(&postcode) {
        Ok(found)
    } else {
        Err(PlaceError::PostcodeMismatch { possible: found.postcodes.clone() })
    }
}

/// The sub-districts that use a postcode.
pub fn with_postcode(postcode: Postcode) -> impl Iterator<Item = &'static Subdistrict> {
    PLACES.subdistricts.iter().filter(move |subdistrict| subdistrict.postcodes.contains(&postcode))
}

/// The sub-districts of exactly this Thai name; many names repeat.
pub fn with_thai_name(name: &str) -> impl Iterator<Item = &'static Subdistrict> {
    PLACES.subdistricts.iter().filter(move |subdistrict| subdistrict.name_th == name)
}

#[cfg(test)]
mod tests;
