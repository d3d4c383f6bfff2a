-- A command that began before the calendar changed may write a clock counted on the old one after the first look at all cases. So all
-- are looked at again, when every such command has ended.
alter table holiday_change add column passed_at timestamptz; -- when all were looked at for the first time
grant update (passed_at) on holiday_change to sala_app;
