-- Documents that the state issues, in place of the receipts alone.

-- 1. Numbers: one series for each agency, kind and fiscal year, without gaps. The row of a series is locked until the transaction
-- that takes a number ends, so a number that is rolled back goes to the next one.
create table document_number (
    agency text not null references agency,
    kind text not null,
    fiscal_year smallint not null, -- of the Buddhist era, from 1 October
    last integer not null check (last > 0),
    primary key (agency, kind, fiscal_year)
);
alter table document_number enable row level security;
create policy document_number_see on document_number for select to sala_app using (actor_role() = 'system' or agency = actor_agency());
grant select on document_number to sala_app;

-- The only way in which a number is taken: up by one, never down.
create function document_number_next(of_agency text, of_kind text, of_year smallint) returns integer
    security definer set search_path = public, pg_temp language sql volatile
begin atomic
    insert into document_number values (of_agency, of_kind, of_year, 1)
        on conflict (agency, kind, fiscal_year) do update set last = document_number.last + 1 returning last;
end;
revoke all on function document_number_next(text, text, smallint) from public;
grant execute on function document_number_next(text, text, smallint) to sala_app;

-- 2. The documents. Issued in two steps: the row with its number in the command's transaction, then, by a job, its file.
create table issued_document (
    id uuid primary key, -- also of the job that makes its file
    case_id uuid not null references cases,
    event integer not null, -- of the case: its sequence number
    output text not null, -- as the service declares it
    kind text not null check (kind in ('receipt', 'notice', 'defect_record', 'decision', 'licence')),
    agency text not null references agency,
    office text not null references office,
    fiscal_year smallint,
    serial integer,
    number text not null, -- as printed: of its series, else the reference of the case
    token text not null unique, -- the code on the paper; opens the public check page
    statement bytea, -- what its QR code holds (server/src/documents/statement.rs); null: a receipt from before
    content bytea, -- what it says, sealed; null: from before, or forgotten
    shown jsonb not null, -- what the check page may say beside its number: a masked name, the featured day
    status text not null default 'in_force' check (status in ('in_force', 'suspended', 'revoked', 'replaced')),
    issued_at timestamptz not null,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    replaced_by uuid references issued_document,
    file bytea references file, -- its signed file; null: not made yet
    file_hash bytea check (length(file_hash) = 32), -- SHA-256 of its content, as whoever holds it can compute
    file_size bigint,
    file_made_at timestamptz,
    unique (case_id, event, output), -- one event issues it once
    unique (agency, kind, fiscal_year, serial),
    check ((fiscal_year is null) = (serial is null)),
    check ((file is null) = (file_hash is null) and (file is null) = (file_size is null) and (file is null) = (file_made_at is null)),
    check ((status = 'replaced') = (replaced_by is not null))
);
create index issued_document_by_case on issued_document (case_id, id);
create index issued_document_by_file on issued_document (file) where file is not null;

-- What became of each since it was issued, and by which event of its case. Append-only.
create table issued_document_status (
    document_id uuid not null references issued_document,
    event integer not null,
    at timestamptz not null,
    status text not null check (status in ('in_force', 'suspended', 'revoked', 'replaced')),
    account_id uuid, -- null: the system
    primary key (document_id, event)
);

grant select, insert on issued_document, issued_document_status to sala_app;
grant update (status, replaced_by, content, file, file_hash, file_size, file_made_at) on issued_document to sala_app;

alter table issued_document enable row level security;
create policy issued_document_see on issued_document for select to sala_app
    using (exists (select from cases c where c.id = case_id)); -- the policy of cases applies inside
create policy issued_document_issue on issued_document for insert to sala_app
    with check (exists (select from cases c where c.id = case_id));
-- What an applicant does can lead to a new document, never to another status of one.
create policy issued_document_change on issued_document for update to sala_app
    using (exists (select from cases c where c.id = case_id))
    with check (actor_role() in ('officer', 'supervisor', 'system') or status = 'replaced');
alter table issued_document_status enable row level security;
create policy issued_document_status_see on issued_document_status for select to sala_app
    using (exists (select from issued_document d where d.id = document_id)); -- and so does the one above
create policy issued_document_status_append on issued_document_status for insert to sala_app
    with check ((actor_role() = 'system' or account_id = actor_account())
        and exists (select from issued_document d where d.id = document_id));

-- The files are made by the machine: a person's transaction changes what a document is worth, never what it says.
create function issued_document_file_is_the_machines() returns trigger language plpgsql as $$
begin
    if actor_role() <> 'system' and current_user = 'sala_app'
        and (new.file is distinct from old.file or new.file_hash is distinct from old.file_hash or new.content is distinct from old.content) then
        raise exception 'the file of a document is written by the system' using errcode = '42501';
    end if;
    -- Once made, a file stays as it is.
    if current_user = 'sala_app' and old.file_hash is not null and new.file_hash is distinct from old.file_hash then
        raise exception 'the file of a document is there already' using errcode = '42501';
    end if;
    return new;
end $$;
create trigger issued_document_file before update on issued_document
    for each row execute function issued_document_file_is_the_machines();

-- Who sees a document may know of its file; a document keeps its file; one that forgets it has it looked at.
drop policy file_see on file;
create policy file_see on file for select to sala_app using (actor_role() = 'system'
    or exists (select from draft_document d where d.file = hash) or exists (select from case_document c where c.file = hash)
    or exists (select from issued_document i where i.file = hash));
create or replace function file_used(of_file bytea) returns boolean stable language sql
    return exists (select from draft_document d where d.file = of_file) or exists (select from case_document c where c.file = of_file)
        or exists (select from issued_document i where i.file = of_file);
create trigger issued_document_gone after update of file on issued_document
    for each row when (old.file is not null and new.file is null) execute function file_lost_reference();

-- 3. Receipts from before: the QR codes on paper lead to the same addresses.
insert into issued_document (id, case_id, event, output, kind, agency, office, number, token, shown, issued_at, valid_from)
    select gen_random_uuid(), c.id,
        coalesce((select e.seq from case_event e where e.case_id = c.id and e.at = r.issued_at order by e.seq limit 1), c.version),
        'receipt', 'receipt', c.agency, c.office, c.reference, r.token,
        jsonb_build_object('next_due', r.next_due, 'name', concat_ws(' ',
            left(c.answers -> 'family_name' ->> 'value', 1) || '•••', left(c.answers -> 'first_name' ->> 'value', 1) || '•••')),
        r.issued_at, (r.issued_at at time zone 'Asia/Bangkok')::date
    from receipt r join cases c on c.id = r.case_id;
drop function receipt_check(text);
drop table receipt;

-- 4. What anybody with the code of a document may learn.
create function issued_document_check(check_token text)
    returns table (output text, kind text, agency text, number text, service text, status text, status_at timestamptz,
        issued_at timestamptz, filed_at timestamptz, valid_from date, valid_to date, shown jsonb)
    stable security definer language plpgsql as $$
#variable_conflict use_column
begin
    return query select d.output, d.kind, d.agency, d.number, c.service, d.status,
        (select max(s.at) from public.issued_document_status s where s.document_id = d.id),
        d.issued_at, c.filed_at, d.valid_from, d.valid_to, d.shown
    from public.issued_document d join public.cases c on c.id = d.case_id where d.token = check_token;
end $$;
revoke all on function issued_document_check(text) from public;
grant execute on function issued_document_check(text) to sala_app;

-- The names of agencies stand on what is issued: servers that keep them in memory learn of a change.
create trigger agency_changed after insert or update or delete or truncate on agency
    for each statement execute function setting_changed();

-- 5. Retention: with its content a case forgets what its documents say. That they were issued, and what they are worth, stays.
create or replace function case_forget(forget uuid, at timestamptz) returns boolean security definer set search_path = public, pg_temp
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
    update issued_document set content = null, shown = '{}', file = null, file_hash = null, file_size = null, file_made_at = null
        where case_id = forget;
    delete from case_task where case_id = forget;
    delete from draft where case_id = forget;
    return true;
end $$;
