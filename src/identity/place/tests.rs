use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

fn code(text: &str) -> SubdistrictCode {
    text.parse().unwrap()
}

fn postcode(text: &str) -> Postcode {
    text.parse().unwrap()
}

#[test]
fn every_area_is_read() {
    assert_eq!((provinces().len(), PLACES.districts.len(), PLACES.subdistricts.len()), (77, 928, 7436));
    assert_eq!(PLACES.abolished.len(), 1503);
    let postcodes: BTreeSet<Postcode> = PLACES.subdistricts.iter().flat_map(|s| s.postcodes.clone()).collect();
    assert_eq!(postcodes.len(), 976);
    assert_eq!(PLACES.subdistricts.iter().filter(|s| s.postcodes.len() > 1).count(), 160);
    assert_eq!(with_thai_name("ในเมือง").count(), 22);
}

#[test]
fn every_area_lies_in_one_above_it() {
    for province in provinces() {
        assert!(!districts(province.code).is_empty());
    }
    for district in &PLACES.districts {
        assert!(district.province().is_some());
        assert!(!subdistricts(district.code).is_empty(), "{}", district.name_en);
    }
    assert!(PLACES.subdistricts.iter().all(|s| s.district().is_some() && !s.postcodes.is_empty()));
    assert!(PLACES.subdistricts.is_sorted_by_key(|s| s.code) && PLACES.districts.is_sorted_by_key(|d| d.code));
    assert!(PLACES.abolished.keys().all(|code| subdistrict(*code).is_err()));
    assert!(PLACES.abolished.values().flatten().all(|code| subdistrict(*code).is_ok()));
}

#[test]
fn examples_of_rule_51() {
    let hua_mak = check(code("100608"), postcode("10240")).unwrap();
    assert_eq!(hua_mak.name_en, "Hua Mak");
    assert!(check(code("100608"), postcode("10250")).is_ok());
    assert_eq!(
        check(code("100608"), postcode("10110")),
        Err(PlaceError::PostcodeMismatch { possible: vec![postcode("10240"), postcode("10250")] })
    );
    assert!(check(code("830101"), postcode("83000")).is_ok());
    assert_eq!(check(code("830101"), postcode("83100")).unwrap_err().code(), "POSTCODE_MISMATCH");
    // Bang Na was divided.
    let error = check(code("104701"), postcode("10260")).unwrap_err();
    assert_eq!(error.code(), "UNKNOWN_SUBDISTRICT");
    let successors = vec![code("104702"), code("104703")];
    assert_eq!(error, PlaceError::UnknownSubdistrict(UnknownSubdistrict { successors }));
    assert_eq!(subdistrict(code("999999")), Err(UnknownSubdistrict { successors: Vec::new() }));
}

#[test]
fn a_postcode_can_serve_two_provinces() {
    let provinces: BTreeSet<ProvinceCode> = with_postcode(postcode("18220")).map(|s| s.code.province()).collect();
    assert_eq!(provinces.into_iter().map(|p| p.to_string()).collect::<Vec<_>>(), ["16", "19"]);
}

#[test]
fn names_in_full() {
    let hua_mak = subdistrict(code("100608")).unwrap();
    assert_eq!(hua_mak.full_name(Lang::Th), "แขวงหัวหมาก เขตบางกะปิ กรุงเทพมหานคร");
    assert_eq!(hua_mak.full_name(Lang::Zh), "Hua Mak, Bang Kapi, Bangkok");
    let phuket = subdistrict(code("830101")).unwrap();
    assert_eq!(phuket.full_name(Lang::Th), "ตำบลตลาดใหญ่ อำเภอเมืองภูเก็ต จังหวัดภูเก็ต");
}

#[test]
fn codes_are_padded_and_strict() {
    assert_eq!("๑๐๐๖๐๘".parse::<SubdistrictCode>().unwrap().to_string(), "100608");
    assert_eq!(" 10240 ".parse::<Postcode>().unwrap().to_string(), "10240");
    assert_eq!("01234".parse::<Postcode>().unwrap().to_string(), "01234");
    for wrong in ["1024", "102400", "1024a", "", "+1024"] {
        assert_eq!(wrong.parse::<Postcode>(), Err(CodeError { digits: 5 }), "{wrong}");
    }
}

/// The codes of the first results.
fn first(query: &str) -> Option<String> {
    search(query, 5).first().map(|place| place.code.to_string())
}

#[test]
fn search_finds_what_people_type() {
    for query in [
        "hua mak",
        "Hua Mak bangkok",
        "huamak",
        "หัวหมาก",
        "แขวงหัวหมาก",
        "หัวหมาก กทม",
        "หัวหมากบางกะปิ",
        "bangkok hua mak",
        "hua mak, bang kapi",
        "10240 hua mak",
        "แขวงหัวหมาก เขตบางกะปิ",
        "khwaeng hua mak",
    ] {
        assert_eq!(first(query).as_deref(), Some("100608"), "{query}");
    }
    for query in [
        "ต.วิชิต อ.เมืองภูเก็ต จ.ภูเก็ต",
        "ต. วิชิต อ. เมืองภูเก็ต จ. ภูเก็ต",
        "T. Wichit, A. Mueang Phuket",
        "t.wichit a.mueang phuket",
        "Tb. Wichit Amp. Mueang Phuket",
        "Wichit phuket",
    ] {
        assert_eq!(first(query).as_deref(), Some("830105"), "{query}");
    }
    assert_eq!(first("แขวงหัวหมาก ข.บางกะปิ").as_deref(), Some("100608"));
    assert_eq!(first("จ.ป.ร.").as_deref(), Some("850406"), "a name, although it looks short");
    assert!(search("83000", 50).iter().all(|place| place.postcodes.contains(&postcode("83000"))));
    assert!(search("๘๓๐๐๐", 50).len() > 1);
    assert!(search("pha-ngan", 5).iter().any(|place| place.code == code("840501")));
    assert!(search("phangan", 5).iter().any(|place| place.code == code("840501")));
    assert_eq!(first("chiang mai suthep").as_deref(), Some("500108"));
    assert_eq!(first("klong toey").as_deref(), first("khlong toei").as_deref());
    assert!(search("koh samui", 50).iter().all(|place| place.code.district().to_string() == "8404"));
    assert_eq!(search("koh samui", 50).len(), 7);
    assert!(search("huahin", 2).iter().all(|place| place.name_en == "Hua Hin"));
    assert!(search("phuket", 50).iter().all(|place| place.code.province().number() == 83));
}

#[test]
fn search_answers_nothing_to_nothing() {
    assert!(search("", 10).is_empty());
    assert!(search("  , ", 10).is_empty());
    assert!(search("zzzz", 10).is_empty());
    assert!(search("hua mak zzzz", 10).is_empty());
    assert!(search("hua", 0).is_empty());
    assert_eq!(search("bang", 7).len(), 7);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn full_names_find_their_place(index in 0_usize..7436) {
        let place = &PLACES.subdistricts[index];
        for lang in [Lang::Th, Lang::En] {
            let found = search(&place.full_name(lang), 3);
            prop_assert!(found.iter().any(|f| f.code == place.code), "{}", place.full_name(lang));
        }
    }

    #[test]
    fn any_query_is_answered(query in any::<String>()) {
        prop_assert!(search(&query, 3).len() <= 3);
    }
}
