//! The foreigner platform: duties under the Immigration Act B.E. 2522 (1979).

pub mod ninety_day;
pub mod ninety_day_filing;
pub mod stay_notice;
pub mod stay_notice_filing;
