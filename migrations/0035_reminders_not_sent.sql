-- A reminder that could not be sent until its duty was met, had another day or was over is not sent any more: `dropped`.
alter table message_delivery drop constraint message_delivery_state_check;
alter table message_delivery
    add constraint message_delivery_state_check check (state in ('waiting', 'sent', 'refused', 'dropped'));
create index duty_reminder_by_message on duty_reminder (message_id);
