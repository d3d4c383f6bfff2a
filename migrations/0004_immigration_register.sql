-- The simulated Immigration Bureau: entry records and notices of residence (TM.30), as another agency would hold them.
-- It stands in a schema of its own; the case store never joins with it. server/src/ports/immigration.rs asks it.

create schema immigration;
grant usage on schema immigration to sala_app;

create table immigration.entry (
    id uuid primary key,
    number_hash bytea not null check (length(number_hash) = 32),
    number_cipher bytea not null,
    issuing_state text not null,
    nationality text not null,
    family_name text not null,
    first_name text not null,
    middle_name text not null default '',
    sex text not null,
    birth_date text not null, -- YYYY-MM-DD, unknown parts 00
    arrived_on date not null,
    port_of_entry text not null,
    visa_type text not null,
    permit_expires date not null,
    status_class text not null default 'ORDINARY', -- PERMANENT_RESIDENT, DIPLOMAT, LTR, SMART … differ in duty
    left_on date
);
create index entry_by_number on immigration.entry (number_hash, arrived_on desc);

create table immigration.stay (
    id uuid primary key,
    number_hash bytea not null check (length(number_hash) = 32),
    subdistrict text not null,
    check_in date not null,
    check_out date
);
create index stay_by_number on immigration.stay (number_hash, check_in desc);

grant select on immigration.entry, immigration.stay to sala_app;
grant insert on immigration.entry, immigration.stay to sala_app;
