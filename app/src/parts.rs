//! One component a file, marked up as govuk-frontend marks up its components, so that its stylesheet fits.
//!
//! Parts get translated strings and look up only the few words that are their own ("Error:", "Back").

#![expect(clippy::needless_pass_by_value, reason = "a component owns its properties")]

pub mod back_link;
pub mod breadcrumbs;
pub mod button;
pub mod checkboxes;
pub mod csrf_field;
pub mod date_input;
pub mod details;
pub mod document_list;
pub mod drawing;
pub mod empty_state;
pub mod error_summary;
pub mod expiring_notice;
pub mod field_group;
pub mod filter_tabs;
pub mod footer;
pub mod form_field;
pub mod inset_text;
pub mod issued_documents;
pub mod ledger;
pub mod mrz_field;
pub mod notification_banner;
pub mod pagination;
pub mod panel;
pub mod place_field;
pub mod radios;
pub mod select;
pub mod state_chart;
pub mod summary_list;
pub mod table;
pub mod tag;
pub mod task_list;
pub mod text_area;
pub mod text_input;
pub mod timeline;
pub mod warning_text;
