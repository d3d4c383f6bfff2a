//! Codes of areas. A longer code begins with the shorter one of the area above it: 100608 lies in 1006, in 10.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use thiserror::Error;

use crate::text::western_digit;

/// The text is not a number of the right length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{digits} digits are needed")]
pub struct CodeError {
    pub digits: usize,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident($number:ty, $digits:literal);)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name($number);

        impl $name {
            pub const fn number(self) -> $number {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!("{:0", $digits, "}"), self.0)
            }
        }

        /// Exactly so many digits, Thai ones too; space around them is ignored.
        impl FromStr for $name {
            type Err = CodeError;

            fn from_str(text: &str) -> Result<Self, CodeError> {
                let digits: String = text.trim().chars().map(western_digit).collect();
                if digits.len() != $digits || !digits.bytes().all(|b| b.is_ascii_digit()) {
                    return Err(CodeError { digits: $digits });
                }
                digits.parse().map(Self).map_err(|_| CodeError { digits: $digits })
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
            }
        }
    )*};
}

codes! {
    /// Two digits.
    ProvinceCode(u8, 2);
    /// Four digits.
    DistrictCode(u16, 4);
    /// Six digits.
    SubdistrictCode(u32, 6);
    /// Five digits. Not a code of an area: it can serve parts of several, even of two provinces.
    Postcode(u32, 5);
}

impl ProvinceCode {
    /// Bangkok's areas have words of their own.
    pub const fn is_bangkok(self) -> bool {
        self.0 == 10
    }
}

impl DistrictCode {
    pub fn province(self) -> ProvinceCode {
        ProvinceCode(u8::try_from(self.0 / 100).unwrap_or_default())
    }
}

impl SubdistrictCode {
    pub fn district(self) -> DistrictCode {
        DistrictCode(u16::try_from(self.0 / 100).unwrap_or_default())
    }

    pub fn province(self) -> ProvinceCode {
        self.district().province()
    }
}
