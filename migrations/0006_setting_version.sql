-- What the law and the offices fix by date, and which services are published, changes a few times a year and is needed by
-- every command. So servers keep it in memory, and every transaction asks, with the statement that it begins with, whether what they keep is still what counts.

-- Numbers come from a sequence, so that one which was rolled back never comes again.
create sequence setting_versions;
create table setting_version (
    one_row boolean primary key default true check (one_row),
    version bigint not null default nextval('setting_versions')
);
insert into setting_version default values;
grant select on setting_version to sala_app;

create function setting_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update setting_version set version = nextval('setting_versions');
    return null;
end $$;
create trigger setting_changed after insert or update or delete or truncate on setting
    for each statement execute function setting_changed();
create trigger holiday_changed after insert or update or delete or truncate on holiday
    for each statement execute function setting_changed();
create trigger office_changed after insert or update or delete or truncate on office
    for each statement execute function setting_changed();
create trigger bundle_published after insert on bundle
    for each statement execute function setting_changed();
