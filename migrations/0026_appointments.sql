-- Times at an office: so many people can come at the same time, each place is one person's, and nobody else learns whose.
create table appointment (
    id uuid primary key,
    case_id uuid not null references cases,
    office text not null references office,
    starts_at timestamp not null, -- as clocks at the office show it, wherever it is
    place smallint not null check (place > 0), -- of those that begin then
    booked_at timestamptz not null,
    released_at timestamptz check (released_at >= booked_at)
);
-- A place is one case's until it is given back, and a case has one.
create unique index appointment_place on appointment (office, starts_at, place) where released_at is null;
create unique index appointment_of_case on appointment (case_id) where released_at is null;

grant select, insert on appointment to sala_app;
grant update (released_at) on appointment to sala_app;
alter table appointment enable row level security;
create policy appointment_see on appointment for select to sala_app
    using (exists (select from cases c where c.id = case_id)); -- the policy of cases applies inside
create policy appointment_book on appointment for insert to sala_app
    with check (released_at is null and exists (select from cases c where c.id = case_id and c.office = appointment.office));
create policy appointment_release on appointment for update to sala_app
    using (exists (select from cases c where c.id = case_id)) with check (released_at is not null);

-- How many places of each time are taken: all that others may know.
create function appointments_taken(of_office text, from_at timestamp, to_at timestamp) returns table (starts_at timestamp, taken bigint)
    stable security definer set search_path = public
begin atomic
    select a.starts_at, count(*) from appointment a
    where a.office = of_office and a.starts_at between from_at and to_at and a.released_at is null group by a.starts_at;
end;
revoke all on function appointments_taken(text, timestamp, timestamp) from public;
grant execute on function appointments_taken(text, timestamp, timestamp) to sala_app;
