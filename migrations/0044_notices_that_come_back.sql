-- A notice that counted as served by mail and then comes back: a line of its own says so, and it may be served again by every way. Each line
-- bears the number of the attempt, which goes up when one has come back.
alter table served_notice add column attempt smallint not null default 1 check (attempt > 0);
alter table served_notice drop constraint served_notice_channel_check;
alter table served_notice add constraint served_notice_channel_check
    check (channel in ('inbox', 'email', 'sms', 'hand', 'post', 'returned'));
alter table served_notice drop constraint served_notice_message_id_channel_key;
alter table served_notice add constraint served_notice_once unique (message_id, channel, attempt);
