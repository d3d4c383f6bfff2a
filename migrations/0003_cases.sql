-- Drafts and cases. One command is one transaction over: cases, case_event, job, receipt, access_log, idempotency.

create table draft (
    id uuid primary key,
    account_id uuid not null references account,
    person_id uuid not null references person,
    service text not null,
    bundle_hash bytea not null references bundle,
    answers jsonb not null, -- sala::form::Answers; personal numbers encrypted (server/src/store/seal.rs)
    case_id uuid, -- the case it corrects, or became
    created_at timestamptz not null,
    updated_at timestamptz not null,
    submitted_at timestamptz
);
create index draft_open on draft (account_id, updated_at desc) where submitted_at is null;

create table cases (
    id uuid primary key,
    reference text not null unique, -- printed, with check symbol
    service text not null,
    bundle_hash bytea not null references bundle,
    person_id uuid not null references person,
    account_id uuid not null references account, -- who filed
    agency text not null references agency,
    office text not null references office,
    state text not null,
    version integer not null, -- = sequence number of the last event
    answers jsonb not null,
    facts jsonb not null, -- what the engine concluded: flags, mismatches, period, next due day
    clock jsonb not null, -- sala::workflow::clock::Clock: budget used, ledger
    chain bytea not null check (length(chain) = 32), -- hash of the last event
    subject_hash bytea not null check (length(subject_hash) = 32), -- keyed hash of the identifying document
    period text not null, -- what "the same report" means, e.g. the due day
    filed_at timestamptz not null,
    changed_at timestamptz not null,
    due_at timestamptz, -- derived from the legal clock
    assignee uuid references account,
    assigned_at timestamptz,
    outcome text, -- approved, rejected, withdrawn; null while open
    closed_at timestamptz
);
-- Rule 12: one report per person and period; a second submit returns the first. A rejected one does not count.
create unique index cases_one_per_period on cases (person_id, service, period)
    where outcome is null or outcome = 'approved';
create index cases_by_person on cases (person_id, id desc);
create index cases_by_subject on cases (subject_hash, service, period);
-- Officers' queues: open cases of an office in the order in which they fall due.
create index cases_queue on cases (agency, office, state, due_at, id) where closed_at is null;
create index cases_mine on cases (assignee, due_at, id) where closed_at is null and assignee is not null;

-- What happened. Append-only; each event carries the hash of the one before it.
create table case_event (
    case_id uuid not null references cases,
    seq integer not null,
    at timestamptz not null,
    account_id uuid, -- null: the system
    role text not null,
    event jsonb not null, -- sala::workflow::Event
    previous_hash bytea not null check (length(previous_hash) = 32),
    hash bytea not null check (length(hash) = 32),
    primary key (case_id, seq)
);

create table receipt (
    case_id uuid primary key references cases,
    token text not null unique, -- in the QR code; opens the public check page
    issued_at timestamptz not null,
    next_due date not null
);

-- Who looked at, or did, what. Append-only.
create table access_log (
    id uuid primary key,
    at timestamptz not null,
    account_id uuid,
    role text not null,
    agency text,
    office text,
    case_id uuid not null,
    person_id uuid not null,
    action text not null
);
create index access_log_by_case on access_log (case_id, id desc);
create index access_log_by_person on access_log (person_id, id desc);

-- A repeated POST gets the answer of the first.
create table idempotency (
    account_id uuid not null,
    key uuid not null,
    location text not null,
    created_at timestamptz not null,
    primary key (account_id, key)
);
create index idempotency_by_age on idempotency (created_at);

-- Work to be done after a commit: looking up a register, sending a message. Written in the command's transaction.
create table job (
    id uuid primary key,
    kind text not null,
    case_id uuid,
    payload jsonb not null,
    created_at timestamptz not null,
    run_at timestamptz not null,
    attempts integer not null default 0,
    locked_until timestamptz,
    last_error text -- a code, never personal data
);
create index job_due on job (run_at, id);
create index job_by_case on job (case_id) where case_id is not null;

grant select, insert, update on draft, cases to sala_app;
grant delete on draft to sala_app;
grant select, insert on case_event, access_log, receipt to sala_app;
grant select, insert, delete on idempotency to sala_app;
grant select, insert, update, delete on job to sala_app;

alter table draft enable row level security;
create policy draft_own on draft to sala_app
    using (account_id = actor_account() or actor_role() = 'system')
    with check (account_id = actor_account() or actor_role() = 'system');

-- The one sentence of who may see a case: whose it is, the office it lies with, the agency's superiors, the system.
create function actor_sees_case(person uuid, agency text, office text) returns boolean stable parallel safe language sql
    return case actor_role()
        when 'applicant' then person = actor_person()
        when 'officer' then agency = actor_agency() and office = coalesce(actor_office(), office)
        when 'supervisor' then agency = actor_agency() and office = coalesce(actor_office(), office)
        when 'system' then true
        else false end;

alter table cases enable row level security;
create policy cases_see on cases for select to sala_app using (actor_sees_case(person_id, agency, office));
create policy cases_file on cases for insert to sala_app
    with check (actor_role() = 'system' or (actor_role() = 'applicant' and person_id = actor_person() and account_id = actor_account()));
create policy cases_change on cases for update to sala_app using (actor_sees_case(person_id, agency, office));

alter table case_event enable row level security;
create policy case_event_see on case_event for select to sala_app
    using (exists (select from cases c where c.id = case_id)); -- the policy of cases applies inside
create policy case_event_append on case_event for insert to sala_app
    with check (actor_role() = 'system' or account_id = actor_account());

alter table receipt enable row level security;
create policy receipt_see on receipt for select to sala_app using (exists (select from cases c where c.id = case_id));
create policy receipt_issue on receipt for insert to sala_app
    with check (exists (select from cases c where c.id = case_id));

alter table access_log enable row level security;
create policy access_log_see on access_log for select to sala_app
    using (person_id = actor_person() or actor_role() = 'system'
        or (actor_role() = 'supervisor' and agency = actor_agency()));
create policy access_log_append on access_log for insert to sala_app
    with check (actor_role() = 'system' or account_id = actor_account());

alter table idempotency enable row level security;
create policy idempotency_own on idempotency to sala_app
    using (account_id = actor_account() or actor_role() = 'system')
    with check (account_id = actor_account() or actor_role() = 'system');

-- Jobs are written by whoever acts and run by the system.
alter table job enable row level security;
create policy job_write on job for insert to sala_app with check (true);
create policy job_run on job for select to sala_app using (actor_role() = 'system');
create policy job_update on job for update to sala_app using (actor_role() = 'system');
create policy job_finish on job for delete to sala_app using (actor_role() = 'system');

-- What anybody with the QR code may learn: that the receipt is real, of which day, and a masked name.
create function receipt_check(check_token text)
    returns table (reference text, service text, state text, outcome text, filed_at timestamptz, issued_at timestamptz, next_due date, answers jsonb)
    stable security definer set search_path = public
begin atomic
    select c.reference, c.service, c.state, c.outcome, c.filed_at, r.issued_at, r.next_due,
        jsonb_build_object('family_name', c.answers -> 'family_name', 'first_name', c.answers -> 'first_name')
    from receipt r join cases c on c.id = r.case_id where r.token = check_token;
end;
revoke all on function receipt_check(text) from public;
grant execute on function receipt_check(text) to sala_app;
