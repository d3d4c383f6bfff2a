-- The watch list of the Immigration Bureau (a simulated agency), what it says about cases, and a person's whole history for officers.

-- 1. The simulated agency's list: by passport, found by keyed hash. Nothing of the case store joins with it.
create table immigration.watch (
    id uuid primary key,
    number_hash bytea not null unique check (length(number_hash) = 32),
    code text not null, -- why: a code of the agency
    listed_at timestamptz not null
);
grant select, insert on immigration.watch to sala_app;

-- 2. What it says about a case. Only officers of the case's office and their superiors see it; whoever it is about does not, nor his
-- representative: it stands in no event, no message and no access log, and the case goes its way as if it were not there.
create table case_mark (
    case_id uuid primary key references cases,
    code text not null,
    marked_at timestamptz not null,
    looked_by uuid references account, -- the officer who has dealt with it
    looked_at timestamptz,
    note text not null default ''
);
create index case_mark_open on case_mark (marked_at, case_id) where looked_at is null;
grant select, insert on case_mark to sala_app;
grant update (looked_by, looked_at, note) on case_mark to sala_app;
alter table case_mark enable row level security;
-- The policy of cases applies inside.
create policy case_mark_see on case_mark for select to sala_app using (actor_role() = 'system'
    or (actor_role() in ('officer', 'supervisor')
        and exists (select from cases c where c.id = case_id and c.agency = actor_agency())));
create policy case_mark_put on case_mark for insert to sala_app with check (actor_role() = 'system');
create policy case_mark_look on case_mark for update to sala_app
    using (actor_role() in ('officer', 'supervisor')
        and exists (select from cases c where c.id = case_id and c.agency = actor_agency()))
    with check (looked_by = actor_account());

-- 3. A person's cases with the agency of a case that the officer sees, whichever office they lie with: what, where, when, how it
-- ended, and the law's clock; no answers.
create function person_history(of_case uuid) returns table (reference text, service text, state text, office text, filed_at timestamptz,
        due_at timestamptz, closed_at timestamptz, outcome text, clock jsonb, opens boolean)
    stable security definer set search_path = public, pg_temp
begin atomic
    select c.reference, c.service, c.state, c.office, c.filed_at, c.due_at, c.closed_at, c.outcome, c.clock,
        actor_sees_case(c.person_id, c.agency, c.office)
    from cases c join cases seen on seen.id = of_case
    where c.person_id = seen.person_id and c.agency = seen.agency and c.forgotten_at is null
        and actor_role() in ('officer', 'supervisor') and actor_sees_case(seen.person_id, seen.agency, seen.office)
    order by c.id desc limit 200;
end;
revoke all on function person_history(uuid) from public;
grant execute on function person_history(uuid) to sala_app;
