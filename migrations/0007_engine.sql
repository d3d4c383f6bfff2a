-- What the whole engine needs: progress and timers in the case's row, tasks of other agencies, incidents, representatives,
-- retention, and monthly partitions of what only grows.

-- 1. Cases: what is under way inside the state, and when the machine has something to do. Timers stand in the case's own row,
-- so that firing one and what it leads to are one change, and nothing can be forgotten in a table beside it.
alter table cases
    add column progress jsonb not null default '{}', -- sala::workflow::state::Progress
    add column next_timer_at timestamptz, -- the clock's alarm or the first timer
    add column incidents integer not null default 0, -- open ones
    add column parent_id uuid, -- the case that opened this one
    add column forgotten_at timestamptz; -- content was deleted after the time for which it is kept
create index cases_timers on cases (next_timer_at, id) where next_timer_at is not null;
create index cases_incidents on cases (agency, office, id) where incidents > 0;
create index cases_by_parent on cases (parent_id) where parent_id is not null;
-- What is due to be forgotten: closed cases by service in the order in which they were closed.
create index cases_closed on cases (service, closed_at, id) where closed_at is not null and forgotten_at is null;
-- For migrations between versions.
create index cases_by_bundle on cases (bundle_hash, id) where closed_at is null;
create index draft_by_bundle on draft (bundle_hash, id) where submitted_at is null;

-- 2. Tasks of agencies, one row while and after they are open. Another agency sees this row and nothing else of the case.
create table case_task (
    case_id uuid not null references cases,
    task text not null,
    service text not null,
    reference text not null,
    agency text not null references agency,
    office text references office, -- null: every office of the agency
    shared jsonb not null, -- the answers that the agency needs, personal numbers sealed
    due_at timestamptz,
    opened_at timestamptz not null,
    result text,
    done_at timestamptz,
    primary key (case_id, task)
);
create index case_task_queue on case_task (agency, office, due_at, case_id) where done_at is null;
grant select, insert, update, delete on case_task to sala_app;
alter table case_task enable row level security;

-- 3. Who may act for whom: a representative sees the cases of who gave the power, as long as it holds (D04).
create table representation (
    id uuid primary key,
    principal_id uuid not null references person,
    representative_id uuid not null references person,
    ground text not null, -- e.g. the power of attorney's number
    valid_from date not null,
    valid_to date,
    revoked_at timestamptz,
    check (principal_id <> representative_id)
);
create index representation_by_representative on representation (representative_id, principal_id);
grant select, insert on representation to sala_app;
grant update (revoked_at) on representation to sala_app;
alter table representation enable row level security;
create policy representation_see on representation for select to sala_app
    using (actor_person() in (principal_id, representative_id) or actor_role() = 'system');
create policy representation_give on representation for insert to sala_app
    with check (principal_id = actor_person() or actor_role() = 'system');
create policy representation_revoke on representation for update to sala_app
    using (principal_id = actor_person() or actor_role() = 'system');

create function actor_represents(person uuid) returns boolean stable parallel safe language sql
    return exists (select from representation r
        where r.representative_id = actor_person() and r.principal_id = person and r.revoked_at is null
            and (now() at time zone 'Asia/Bangkok')::date between r.valid_from and coalesce(r.valid_to, 'infinity'));

-- The case on which this transaction completes a task, set by `task_begin` for whoever has that task, and by nobody else.
create function actor_case() returns uuid stable parallel safe language sql
    return nullif(current_setting('sala.case', true), '')::uuid;

create or replace function actor_sees_case(person uuid, agency text, office text) returns boolean stable parallel safe language sql
    return case actor_role()
        when 'applicant' then person = actor_person() or actor_represents(person)
        when 'officer' then agency = actor_agency() and office = coalesce(actor_office(), office)
        when 'supervisor' then agency = actor_agency() and office = coalesce(actor_office(), office)
        when 'system' then true
        else false end;
drop policy cases_see on cases;
create policy cases_see on cases for select to sala_app using (actor_sees_case(person_id, agency, office) or id = actor_case());
drop policy cases_change on cases;
create policy cases_change on cases for update to sala_app using (actor_sees_case(person_id, agency, office) or id = actor_case());
drop policy cases_file on cases;
create policy cases_file on cases for insert to sala_app with check (actor_role() = 'system'
    or (actor_role() = 'applicant' and account_id = actor_account() and (person_id = actor_person() or actor_represents(person_id))));

-- A task is seen by its agency and office, and by whoever sees the case; it is written with the case.
create policy case_task_see on case_task for select to sala_app using (
    (actor_role() in ('officer', 'supervisor') and agency = actor_agency() and (office is null or office = coalesce(actor_office(), office)))
    or exists (select from cases c where c.id = case_id));
create policy case_task_open on case_task for insert to sala_app with check (exists (select from cases c where c.id = case_id));
create policy case_task_done on case_task for update to sala_app using (exists (select from cases c where c.id = case_id));
create policy case_task_gone on case_task for delete to sala_app using (exists (select from cases c where c.id = case_id));

-- 4. Events and the access log by month. The partition key is the case's id, which begins with the time at which the case was
-- made: a case's history lies in one partition, a year's cases can be moved or dropped together, and (case_id, seq) stays unique.
create function uuid_floor(at timestamptz) returns uuid immutable strict parallel safe language sql
    return rpad(lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0'), 32, '0')::uuid;

alter table case_event rename to case_event_before;
alter table case_event_before rename constraint case_event_pkey to case_event_before_pkey;
create table case_event (
    case_id uuid not null references cases,
    seq integer not null,
    at timestamptz not null,
    account_id uuid, -- null: the system
    role text not null,
    event jsonb, -- sala::workflow::Event; null: forgotten after the time for which it was kept
    content_hash bytea check (length(content_hash) = 32), -- of the event; null: an event from before, whose content is in the chain itself
    previous_hash bytea not null check (length(previous_hash) = 32),
    hash bytea not null check (length(hash) = 32),
    primary key (case_id, seq)
) partition by range (case_id);
create table case_event_rest partition of case_event default;

alter table access_log rename to access_log_before;
alter table access_log_before rename constraint access_log_pkey to access_log_before_pkey;
alter index access_log_by_case rename to access_log_before_by_case;
alter index access_log_by_person rename to access_log_before_by_person;
create table access_log (
    id uuid not null,
    at timestamptz not null,
    account_id uuid,
    role text not null,
    agency text,
    office text,
    case_id uuid not null,
    person_id uuid not null,
    action text not null,
    primary key (case_id, id)
) partition by range (case_id);
create table access_log_rest partition of access_log default;
create index access_log_by_person on access_log (person_id, id desc);

-- Makes the partitions of a month, if they are not there. Rows of the month that came before lie in the rest, where they stay.
create function partitions_ensure(month date) returns void security definer set search_path = public, pg_temp language plpgsql as $$
declare
    first uuid := uuid_floor(date_trunc('month', month)::timestamp at time zone 'UTC');
    next uuid := uuid_floor((date_trunc('month', month) + interval '1 month')::timestamp at time zone 'UTC');
    parent text;
    name text;
    used boolean;
begin
    foreach parent in array array['case_event', 'access_log'] loop
        name := parent || '_' || to_char(month, 'YYYY_MM');
        continue when to_regclass(name) is not null;
        execute format('select exists (select from %I where case_id >= %L and case_id < %L)', parent || '_rest', first, next) into used;
        continue when used;
        execute format('create table %I partition of %I for values from (%L) to (%L)', name, parent, first, next);
    end loop;
end $$;
revoke all on function partitions_ensure(date) from public;
grant execute on function partitions_ensure(date) to sala_app;

select partitions_ensure((date '2026-01-01' + make_interval(months => n))::date) from generate_series(0, 23) n;

insert into case_event (case_id, seq, at, account_id, role, event, previous_hash, hash)
    select case_id, seq, at, account_id, role, event, previous_hash, hash from case_event_before;
insert into access_log select id, at, account_id, role, agency, office, case_id, person_id, action from access_log_before;
drop table case_event_before;
drop table access_log_before;

grant select, insert on case_event, access_log to sala_app;
alter table case_event enable row level security;
create policy case_event_see on case_event for select to sala_app
    using (exists (select from cases c where c.id = case_id)); -- the policy of cases applies inside
create policy case_event_append on case_event for insert to sala_app
    with check (actor_role() = 'system' or account_id = actor_account());
alter table access_log enable row level security;
create policy access_log_see on access_log for select to sala_app
    using (person_id = actor_person() or actor_role() = 'system'
        or (actor_role() = 'supervisor' and agency = actor_agency()));
create policy access_log_append on access_log for insert to sala_app
    with check (actor_role() = 'system' or account_id = actor_account());

-- 5. The calendar's changes, from which open clocks are projected anew. A trigger notes each, also one made by hand.
create table holiday_change (
    id bigint generated always as identity primary key,
    day date not null,
    name jsonb not null,
    added boolean not null,
    projected_after uuid, -- the last case that was looked at
    projected_at timestamptz -- when all were
);
create index holiday_change_open on holiday_change (id) where projected_at is null;
grant select on holiday_change to sala_app;
grant update (projected_after, projected_at) on holiday_change to sala_app;
create function holiday_changes() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_op in ('DELETE', 'UPDATE') and (tg_op = 'DELETE' or old.day <> new.day) then
        insert into holiday_change (day, name, added) values (old.day, old.name, false);
    end if;
    if tg_op = 'INSERT' or (tg_op = 'UPDATE' and old.day <> new.day) then
        insert into holiday_change (day, name, added) values (new.day, new.name, true);
    end if;
    return null;
end $$;
create trigger holiday_changes after insert or update or delete on holiday for each row execute function holiday_changes();

-- 6. Retention: what is due is listed, a supervisor approves, and the content is deleted. Who was it, when, what kind of
-- thing: the chain's hashes stay, so that a chain with a tombstone can still be verified.
create table retention_due (
    case_id uuid primary key references cases,
    agency text not null references agency,
    service text not null,
    ground text not null,
    keep_until date not null,
    listed_at timestamptz not null,
    approved_by uuid references account,
    approved_at timestamptz
);
create index retention_due_queue on retention_due (agency, keep_until, case_id) where approved_at is null;
grant select, insert on retention_due to sala_app;
grant update (approved_by, approved_at) on retention_due to sala_app;
alter table retention_due enable row level security;
create policy retention_due_see on retention_due for select to sala_app
    using (actor_role() = 'system' or (actor_role() = 'supervisor' and agency = actor_agency()));
create policy retention_due_list on retention_due for insert to sala_app with check (actor_role() = 'system');
create policy retention_due_approve on retention_due for update to sala_app
    using (actor_role() = 'supervisor' and agency = actor_agency()) with check (approved_by = actor_account());

-- Deletes the content of a case whose deletion was approved: the only way in which an event is ever changed. False: not
-- approved, not closed, or an event from before the content hash, which cannot be taken out of its chain.
create function case_forget(forget uuid, at timestamptz) returns boolean security definer set search_path = public, pg_temp
    language plpgsql as $$
begin
    if actor_role() <> 'system'
        or not exists (select from retention_due r join cases c on c.id = r.case_id
            where r.case_id = forget and r.approved_at is not null and c.closed_at is not null and c.forgotten_at is null)
        or exists (select from case_event e where e.case_id = forget and e.content_hash is null) then
        return false;
    end if;
    update case_event set event = null where case_id = forget;
    update cases set answers = '{}', facts = '{}', progress = '{}', clock = '{"used_days": 0, "running_since": null, "due": null, "ledger": []}',
        forgotten_at = at where id = forget;
    delete from case_task where case_id = forget;
    delete from draft where case_id = forget;
    return true;
end $$;
revoke all on function case_forget(uuid, timestamptz) from public;
grant execute on function case_forget(uuid, timestamptz) to sala_app;

-- 7. Beginning a task: only who sees the task's row, and only while it is open. Row-level security then lets this
-- transaction see and change that one case, whose answers are not shown to him.
create function task_begin(of_case uuid, of_task text) returns uuid language sql volatile
begin atomic
    select set_config('sala.case', case_id::text, true)::uuid from case_task
    where case_id = of_case and task = of_task and done_at is null;
end;

-- What stands in a receipt may be forgotten with its case.
create or replace function receipt_check(check_token text)
    returns table (reference text, service text, state text, outcome text, filed_at timestamptz, issued_at timestamptz, next_due date, answers jsonb)
    stable security definer set search_path = public
begin atomic
    select c.reference, c.service, c.state, c.outcome, c.filed_at, r.issued_at, r.next_due,
        jsonb_build_object('family_name', c.answers -> 'family_name', 'first_name', c.answers -> 'first_name')
    from receipt r join cases c on c.id = r.case_id where r.token = check_token and c.forgotten_at is null;
end;

-- 8. Clocks that ran before there were alarms get theirs, or their cases would never be late.
update cases set clock = clock || jsonb_build_object('alarm', clock -> 'due'), next_timer_at = due_at
    where closed_at is null and clock ->> 'running_since' is not null;
