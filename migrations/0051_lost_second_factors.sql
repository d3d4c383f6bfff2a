-- The log of an agency's staff also says whose second factor was taken away because he had lost it, and by whom.
alter table staff_log drop constraint staff_log_action_check;
alter table staff_log add constraint staff_log_action_check
    check (action in ('appointed', 'moved', 'dismissed', 'second_factor_forgotten'));
