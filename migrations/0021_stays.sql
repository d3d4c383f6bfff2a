-- Notices of stay (TM.30, Immigration Act B.E. 2522 s. 38): accommodations, stays, files of stays, keys of hotel systems.
--
-- An accommodation is a case that an officer approves (service `foreigner.accommodation`); the row here is what is needed of it
-- with every notice. A notice is a case too (`foreigner.stay_notice`), one for a form or a file, and its guests are rows: nobody
-- decides about one of them, and a file has up to 5,000.

create table accommodation (
    id uuid primary key references cases, -- its case
    person_id uuid not null references person, -- who notifies
    agency text not null references agency,
    office text not null references office,
    state text not null check (state in ('PENDING', 'APPROVED', 'REJECTED', 'CLOSED')),
    role text not null, -- sala::platforms::foreigner::stay_notice::notifier::Role
    kind text not null,
    name_th text not null,
    name_en text not null,
    notifier text not null, -- the company, where it is one that notifies
    address jsonb not null, -- house_no, moo, soi, road, province, district, subdistrict, postcode
    subdistrict text not null,
    changed_at timestamptz not null
);
create index accommodation_by_person on accommodation (person_id, id desc);

-- A stay of one alien, as it was notified. Found by the keyed hash of the passport, nationality and number together.
create table stay (
    id uuid primary key,
    case_id uuid not null references cases, -- the notice
    accommodation_id uuid not null references accommodation,
    person_id uuid not null references person, -- who notified
    agency text not null,
    office text not null,
    number_hash bytea not null check (length(number_hash) = 32),
    number_cipher bytea not null,
    nationality text not null,
    first_name text not null,
    middle_name text not null,
    last_name text not null,
    sex text not null,
    birth_date text, -- YYYY-MM-DD, unknown parts 00
    phone_cipher bytea,
    permit_expires date,
    room text not null default '',
    began_at timestamptz not null,
    check_in date not null, -- the Bangkok day of it
    check_out date check (check_out >= check_in),
    late boolean not null,
    filed_at timestamptz not null,
    changed_at timestamptz not null,
    cancelled_at timestamptz
);
-- Rule 18: the same passport, nationality, place and check-in is the same stay.
create unique index stay_once on stay (accommodation_id, number_hash, check_in) where cancelled_at is null;
create index stay_by_number on stay (number_hash, check_in desc);
create index stay_by_accommodation on stay (accommodation_id, id desc);
create index stay_by_case on stay (case_id, id);

-- A file as it is worked through. Its content lies here, sealed, until that is done.
create table stay_file (
    id uuid primary key,
    accommodation_id uuid not null references accommodation,
    person_id uuid not null references person,
    account_id uuid not null references account,
    content_hash bytea not null check (length(content_hash) = 32),
    content_cipher bytea, -- null: done
    name text not null,
    began_at timestamptz not null, -- of all its stays
    state text not null default 'waiting' check (state in ('waiting', 'filed', 'refused')),
    fault text, -- sala::platforms::foreigner::stay_notice::file::FileFault
    missing text[] not null default '{}', -- the columns that are missing
    other_sheet boolean not null default false,
    is_old boolean not null default false,
    row_count integer, -- null: not read yet
    done_count integer not null default 0,
    filed_count integer not null default 0,
    bad_count integer not null default 0,
    known_count integer not null default 0,
    case_id uuid references cases,
    created_at timestamptz not null,
    done_at timestamptz
);
create index stay_file_by_accommodation on stay_file (accommodation_id, id desc);
-- Rule 18: the same file for the same stay files nothing twice.
create unique index stay_file_once on stay_file (accommodation_id, content_hash, began_at) where state <> 'refused';
create index stay_file_old on stay_file (done_at) where done_at is not null;

-- The rows of a file that were not filed, or of which something was noted; `cells` as they stood, sealed.
create table stay_file_row (
    file_id uuid not null references stay_file on delete cascade,
    number integer not null,
    filed boolean not null,
    findings jsonb not null, -- sala::platforms::foreigner::stay_notice::row::Finding
    cells_cipher bytea,
    primary key (file_id, number)
);

-- Keys of a hotel's own system, for one accommodation. Only the hash is kept.
create table stay_key (
    id uuid primary key,
    hash bytea not null unique check (length(hash) = 32),
    accommodation_id uuid not null references accommodation,
    person_id uuid not null references person,
    account_id uuid not null references account,
    label text not null,
    sandbox boolean not null, -- checks everything and files nothing
    created_at timestamptz not null,
    used_at timestamptz,
    revoked_at timestamptz
);
create index stay_key_by_accommodation on stay_key (accommodation_id, id desc);

-- What was answered to a request of such a system, for who asks again with the same key of idempotency.
create table stay_request (
    stay_key_id uuid not null references stay_key,
    idempotency_hash bytea not null check (length(idempotency_hash) = 32),
    body_hash bytea not null check (length(body_hash) = 32),
    status smallint not null,
    answer text not null,
    created_at timestamptz not null,
    primary key (stay_key_id, idempotency_hash)
);
create index stay_request_old on stay_request (created_at);

grant select, insert on accommodation, stay, stay_file, stay_file_row, stay_key, stay_request to sala_app;
grant update (office, state, role, kind, name_th, name_en, notifier, address, subdistrict, changed_at) on accommodation to sala_app;
grant update (first_name, middle_name, last_name, sex, birth_date, phone_cipher, permit_expires, room, check_out, changed_at, cancelled_at)
    on stay to sala_app;
grant update (content_cipher, state, fault, missing, other_sheet, is_old, row_count, done_count, filed_count, bad_count, known_count, case_id,
    done_at) on stay_file to sala_app;
grant update (used_at, revoked_at) on stay_key to sala_app;
grant delete on stay_file, stay_file_row, stay_request to sala_app;

-- Whose it is, the office of the area, the machine; nobody else. What an officer may see of the place he may see of its stays.
create function actor_sees_stay(person uuid, of_agency text, of_office text) returns boolean stable parallel safe language sql
    return case actor_role()
        when 'applicant' then person = actor_person()
        when 'officer' then of_agency = actor_agency() and of_office = coalesce(actor_office(), of_office)
        when 'supervisor' then of_agency = actor_agency() and of_office = coalesce(actor_office(), of_office)
        when 'system' then true
        else false end;

alter table accommodation enable row level security;
create policy accommodation_see on accommodation for select to sala_app using (actor_sees_stay(person_id, agency, office));
create policy accommodation_add on accommodation for insert to sala_app with check (actor_role() = 'system'
    or (actor_role() = 'applicant' and person_id = actor_person() and state = 'PENDING'
        and exists (select from cases c where c.id = accommodation.id and c.person_id = accommodation.person_id)));
-- The state follows its case; whoever notifies cannot approve his own place.
create policy accommodation_change on accommodation for update to sala_app using (actor_sees_stay(person_id, agency, office))
    with check (actor_sees_stay(person_id, agency, office) and (actor_role() <> 'applicant' or state <> 'APPROVED'));

-- A stay names an alien: he sees it when the register has confirmed that the passport is his, and in no other way, since anybody can
-- type a number.
create function actor_has_passport(hash bytea) returns boolean stable parallel safe language sql
    return exists (select from person_document d
        where d.person_id = actor_person() and d.number_hash = hash and d.confirmed_at is not null);
alter table stay enable row level security;
create policy stay_see on stay for select to sala_app using (actor_sees_stay(person_id, agency, office)
    or (actor_role() = 'applicant' and actor_has_passport(number_hash)));
create policy stay_add on stay for insert to sala_app with check (actor_role() = 'system'
    or (actor_role() = 'applicant' and person_id = actor_person()
        and exists (select from accommodation a where a.id = accommodation_id and a.person_id = stay.person_id and a.state = 'APPROVED')));
create policy stay_change on stay for update to sala_app
    using (actor_role() = 'system' or (actor_role() = 'applicant' and person_id = actor_person()));

alter table stay_file enable row level security;
create policy stay_file_see on stay_file for select to sala_app using (actor_role() = 'system' or (actor_role() = 'applicant' and person_id = actor_person()));
create policy stay_file_add on stay_file for insert to sala_app with check (actor_role() = 'system'
    or (actor_role() = 'applicant' and person_id = actor_person() and account_id = actor_account()
        and exists (select from accommodation a where a.id = accommodation_id and a.person_id = stay_file.person_id and a.state = 'APPROVED')));
create policy stay_file_work on stay_file for update to sala_app using (actor_role() = 'system');
create policy stay_file_forget on stay_file for delete to sala_app using (actor_role() = 'system');
alter table stay_file_row enable row level security;
create policy stay_file_row_see on stay_file_row for select to sala_app
    using (exists (select from stay_file f where f.id = file_id)); -- the policy of files applies inside
create policy stay_file_row_add on stay_file_row for insert to sala_app with check (actor_role() = 'system');
create policy stay_file_row_forget on stay_file_row for delete to sala_app using (actor_role() = 'system');

alter table stay_key enable row level security;
create policy stay_key_own on stay_key for select to sala_app using (actor_role() = 'system' or (actor_role() = 'applicant' and person_id = actor_person()));
create policy stay_key_add on stay_key for insert to sala_app with check (actor_role() = 'applicant' and person_id = actor_person()
    and account_id = actor_account()
    and exists (select from accommodation a where a.id = accommodation_id and a.person_id = stay_key.person_id));
create policy stay_key_change on stay_key for update to sala_app
    using (actor_role() = 'system' or (actor_role() = 'applicant' and person_id = actor_person()));
alter table stay_request enable row level security;
create policy stay_request_system on stay_request to sala_app using (actor_role() = 'system') with check (actor_role() = 'system');

-- The job that works through a file belongs to no case yet.
create policy job_write_stay_file on job for insert to sala_app
    with check (kind = 'stay_file' and case_id is null and exists (select from stay_file f where f.id = job.id));

-- The simulated Immigration Bureau learns of the stays of a notice as they are now: filed, ended, taken back.
create function immigration.learn(of_case uuid) returns boolean security definer set search_path = public, pg_temp language plpgsql as $$
begin
    if actor_role() <> 'system' then
        return false;
    end if;
    insert into immigration.stay (id, number_hash, subdistrict, check_in, check_out)
        select s.id, s.number_hash, a.subdistrict, s.check_in, s.check_out
        from stay s join accommodation a on a.id = s.accommodation_id
        where s.case_id = of_case and s.cancelled_at is null
        on conflict (id) do update set check_out = excluded.check_out;
    delete from immigration.stay i using stay s where i.id = s.id and s.case_id = of_case and s.cancelled_at is not null;
    return true;
end $$;
revoke all on function immigration.learn(uuid) from public;
grant execute on function immigration.learn(uuid) to sala_app;

-- A case that is forgotten forgets its guests too.
create function stay_forget() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
    delete from stay_file_row r using stay_file f where f.id = r.file_id and f.case_id = new.id;
    delete from stay_file where case_id = new.id;
    delete from stay where case_id = new.id;
    return null;
end $$;
create trigger stay_forget after update of forgotten_at on cases for each row
    when (new.forgotten_at is not null) execute function stay_forget();

-- What an alien may learn of the place of a stay that he sees: its name and sub-district, and not whose it is.
create function stay_place(place uuid) returns table (name_th text, name_en text, subdistrict text)
    stable security definer language plpgsql as $$
#variable_conflict use_column
begin
    return query select a.name_th, a.name_en, a.subdistrict from public.accommodation a
        where a.id = place and exists (select from public.stay s join public.person_document d on d.number_hash = s.number_hash
            where s.accommodation_id = a.id and d.person_id = public.actor_person() and d.confirmed_at is not null);
end $$;
revoke all on function stay_place(uuid) from public;
grant execute on function stay_place(uuid) to sala_app;

-- A receipt says that something was filed: whoever takes it back makes his receipt void. Of what was granted an applicant still
-- changes no status.
drop policy issued_document_change on issued_document;
create policy issued_document_change on issued_document for update to sala_app
    using (exists (select from cases c where c.id = case_id))
    with check (actor_role() in ('officer', 'supervisor', 'system') or status = 'replaced'
        or (actor_role() = 'applicant' and kind = 'receipt' and status = 'revoked'));
