-- Clocks that ran before there were alarms (0007) get theirs, or their cases would never be late.
update cases set clock = clock || jsonb_build_object('alarm', clock -> 'due'), next_timer_at = due_at
    where closed_at is null and clock ->> 'running_since' is not null and not clock ? 'alarm' and not clock ? 'late_since';
