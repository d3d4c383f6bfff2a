-- 1. A person's history goes on on a next page: what comes before the last case of this one. Each of the two ways to his cases reads no
-- more than a page by its index, however many there are. As before: what, where, when, how it ended, and the law's clock; no answers.
drop function person_history(uuid);
create function person_history(of_case uuid, before uuid default 'ffffffff-ffff-ffff-ffff-ffffffffffff', most bigint default 50)
    returns table (reference text, service text, state text, office text, filed_at timestamptz, due_at timestamptz,
        closed_at timestamptz, outcome text, clock jsonb, opens boolean, case_id uuid)
    stable security definer set search_path = public, pg_temp
begin atomic
    with seen as (
        select person_id, agency, subject_hash from cases
        where id = of_case and actor_role() in ('officer', 'supervisor') and actor_sees_case(person_id, agency, office)
    ),
    found as (
        (select his.id from seen cross join lateral (select c.id from cases c
            where c.person_id = seen.person_id and c.id < before and c.forgotten_at is null
                and (c.agency = seen.agency or (seen.agency = 'immigration' and c.service = 'foreigner.evisa'))
            order by c.id desc limit most) his)
        union
        (select visa.id from seen cross join lateral (select c.id from cases c
            where c.subject_hash = seen.subject_hash and c.id < before and c.forgotten_at is null
                and seen.agency = 'immigration' and c.service = 'foreigner.evisa'
            order by c.id desc limit most) visa)
    )
    select c.reference, c.service, c.state, c.office, c.filed_at, c.due_at, c.closed_at, c.outcome, c.clock,
        actor_sees_case(c.person_id, c.agency, c.office), c.id
    from cases c join found using (id)
    order by c.id desc limit most;
end;
revoke all on function person_history(uuid, uuid, bigint) from public;
grant execute on function person_history(uuid, uuid, bigint) to sala_app;

-- 2. What stood on each account of an agency's books at the end of a day, of all entries until then. A day is closed when no transaction that
-- began in it can still be under way; what stands now is the last closed day and the entries since then.
create table ledger_closed (
    agency text not null references agency, -- whose books
    day date not null, -- of Bangkok
    account text not null,
    balance bigint not null,
    primary key (agency, day, account)
);
grant select, insert on ledger_closed to sala_app;
alter table ledger_closed enable row level security;
create policy ledger_closed_see on ledger_closed for select to sala_app
    using (actor_role() = 'system' or (actor_role() = 'finance' and agency = actor_agency()));
create policy ledger_closed_write on ledger_closed for insert to sala_app with check (actor_role() = 'system');
