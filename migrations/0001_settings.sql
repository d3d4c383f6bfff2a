-- What the law and the offices fix by date: settings, holidays, agencies and offices, and the published services.
--
-- House style: singular table names (except `cases`: CASE is a word of SQL), time-ordered uuid keys made by the
-- application, `timestamptz` for instants, `date` for calendar days in Bangkok, text codes instead of enums so that a
-- new code needs no migration. The application works as role `sala_app`, which owns nothing; what it may do is
-- granted table by table, and row-level security is the second wall behind `sala::access`.

do $$ begin
    if not exists (select from pg_roles where rolname = 'sala_app') then
        create role sala_app nologin;
    end if;
exception when duplicate_object or unique_violation then null; -- two databases of one cluster migrating at once
end $$;
do $$ begin execute format('grant sala_app to %I', current_user); end $$;
grant usage on schema public to sala_app;

-- The actor of the current transaction, set by the store (server/src/store/actor.rs) before the first query.
create function actor_role() returns text stable parallel safe language sql
    return coalesce(current_setting('sala.role', true), '');
create function actor_account() returns uuid stable parallel safe language sql
    return nullif(current_setting('sala.account', true), '')::uuid;
create function actor_person() returns uuid stable parallel safe language sql
    return nullif(current_setting('sala.person', true), '')::uuid;
create function actor_agency() returns text stable parallel safe language sql
    return nullif(current_setting('sala.agency', true), '');
create function actor_office() returns text stable parallel safe language sql
    return nullif(current_setting('sala.office', true), '');

create table agency (
    code text primary key,
    name jsonb not null -- {"th": …, "en": …, "zh": …}
);
create table office (
    code text primary key,
    agency text not null references agency,
    name jsonb not null,
    provinces text[] not null -- two-digit codes this office is competent for
);
create index office_by_province on office using gin (provinces);

-- Values that differ by date or office. The row in force on a day: scope matches, valid_from <= day, day <= valid_to or
-- valid_to is null; an office's own row wins over the general one (scope '').
create table setting (
    key text not null,
    scope text not null default '', -- '' = everywhere, else an office's code
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    value jsonb not null,
    legal_ground text not null default '',
    changed_at timestamptz not null default now(),
    changed_by uuid, -- account; null = seed
    primary key (key, scope, valid_from)
);

create table holiday (
    day date primary key,
    name jsonb not null,
    announced boolean not null -- false: derived from the law's pattern, the Cabinet has not announced it yet
);

-- Published services. Immutable: a new text is a new version; drafts and cases point at the version they began with.
create table bundle (
    hash bytea primary key check (length(hash) = 32), -- SHA-256 of the canonical text
    service text not null,
    version integer not null,
    definition text not null, -- canonical JSON, exactly what was hashed
    published_at timestamptz not null,
    unique (service, version)
);

grant select on agency, office, setting, holiday, bundle to sala_app;
grant insert, update on setting to sala_app;
grant insert on bundle to sala_app;
alter table setting enable row level security;
create policy setting_read on setting for select to sala_app using (true);
create policy setting_write on setting for insert to sala_app with check (actor_role() in ('administrator', 'system'));
create policy setting_change on setting for update to sala_app using (actor_role() in ('administrator', 'system'));
