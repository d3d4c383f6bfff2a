//! Notices of stay (TM.30, Immigration Act B.E. 2522 s. 38).
//!
//! | module | holds |
//! |---|---|
//! | [`place`] | accommodations, which follow their cases |
//! | [`notice`] | filing: one case, its guests as rows |
//! | [`change`] | check-out, correction, taking back |
//! | [`file`] | files as they are worked through |
//! | [`reading`], [`template`] | lists of guests, read and written |

pub mod change;
pub mod file;
pub mod notice;
pub mod place;
pub mod reading;
pub mod template;
