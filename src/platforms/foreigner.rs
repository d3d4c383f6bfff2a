//! The foreigner platform: duties under the Immigration Act B.E. 2522 (1979).

pub mod address_change;
pub mod address_change_filing;
pub mod arrival_card;
pub mod arrival_card_filing;
pub mod fine;
pub mod ninety_day;
pub mod ninety_day_filing;
pub mod overstay;
pub mod stay_notice;
pub mod stay_notice_filing;
pub mod visa;
