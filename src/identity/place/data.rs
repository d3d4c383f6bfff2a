//! The compiled-in list of areas, read once.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::{District, Province, Subdistrict, SubdistrictCode};

/// Made by `script/places`. A line is `code, Thai, English[, postcodes]` of an area in use or `-code[, successors]` of an
/// abolished one, tab-separated, sorted by code.
const TEXT: &str = include_str!("places.tsv");

/// All areas, each list sorted by code.
pub(super) struct Places {
    pub provinces: Vec<Province>,
    pub districts: Vec<District>,
    pub subdistricts: Vec<Subdistrict>,
    pub abolished: BTreeMap<SubdistrictCode, Vec<SubdistrictCode>>,
}

pub(super) static PLACES: LazyLock<Places> = LazyLock::new(|| {
    let mut places = Places {
        provinces: Vec::with_capacity(77),
        districts: Vec::with_capacity(928),
        subdistricts: Vec::with_capacity(7436),
        abolished: BTreeMap::new(),
    };
    for line in TEXT.lines() {
        // A line that cannot be read is left out; a test counts them all.
        let _read = places.read(line);
    }
    places
});

impl Places {
    fn read(&mut self, line: &'static str) -> Option<()> {
        let mut cells = line.split('\t');
        let code = cells.next()?;
        if let Some(code) = code.strip_prefix('-') {
            let successors = cells.next().unwrap_or_default().split(' ').filter_map(|code| code.parse().ok()).collect();
            self.abolished.insert(code.parse().ok()?, successors);
            return Some(());
        }
        let (name_th, name_en) = (cells.next()?, cells.next()?);
        match code.len() {
            2 => self.provinces.push(Province { code: code.parse().ok()?, name_th, name_en }),
            4 => self.districts.push(District { code: code.parse().ok()?, name_th, name_en }),
            6 => {
                let postcodes = cells.next()?.split(' ').filter_map(|postcode| postcode.parse().ok()).collect();
                self.subdistricts.push(Subdistrict { code: code.parse().ok()?, name_th, name_en, postcodes });
            }
            _ => return None,
        }
        Some(())
    }
}

/// The run of a sorted list for which `order` says equal.
pub(super) fn slice_of<T>(list: &[T], order: impl Fn(&T) -> Ordering) -> &[T] {
    let start = list.partition_point(|item| order(item) == Ordering::Less);
    let end = list.partition_point(|item| order(item) != Ordering::Greater);
    list.get(start..end).unwrap_or_default()
}
