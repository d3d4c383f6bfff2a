-- When the register says that the holder reports next: by his last report, at whatever office, or by the first extension of his stay
-- (rules 6 and 7). Unknown of who has done neither, and of entries from before this column.
alter table immigration.entry add column next_report_due date;
