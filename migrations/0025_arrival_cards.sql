-- Arrival cards: filed without an account, for oneself and up to nine others; asked about by airlines.

-- 1. Whoever files without an account has one all the same that nobody can sign in to: a guest's. It lasts as long as his session,
-- and afterwards his cards are opened by their number, the passport's number and the date of birth.
alter table account add column guest boolean not null default false,
    add constraint account_guest check (not guest or (password_hash = '' and verified_at is null));
create index account_guests on account (created_at, id) where guest;
create index account_by_person on account (person_id);

-- 2. Each traveller of a party is a person of his own, so that who opens one card sees that one. Who files for a party sees
-- and changes all of its cards. Travellers are made by the machine, for this service alone: for other affairs it takes an authority.
create table traveller (
    person_id uuid primary key references person,
    account_id uuid not null references account -- who files his cards
);
create index traveller_by_account on traveller (account_id, person_id);
grant select, insert on traveller to sala_app;
alter table traveller enable row level security;
create policy traveller_see on traveller for select to sala_app using (account_id = actor_account() or actor_role() = 'system');
create policy traveller_add on traveller for insert to sala_app with check (actor_role() = 'system');

create function actor_files_cards_of(person uuid) returns boolean stable parallel safe language sql
    return exists (select from traveller t where t.person_id = person and t.account_id = actor_account());
-- Asks for the person alone, so that lists need no more than their indexes.
create or replace function actor_sees_case(person uuid, agency text, office text) returns boolean stable parallel safe language sql
    return case actor_role()
        when 'applicant' then person = actor_person() or actor_represents(person) or actor_files_cards_of(person)
        when 'officer' then agency = actor_agency() and office = coalesce(actor_office(), office)
        when 'supervisor' then agency = actor_agency() and office = coalesce(actor_office(), office)
        when 'system' then true
        else false end;
create policy cases_file_card on cases for insert to sala_app
    with check (actor_role() = 'applicant' and account_id = actor_account() and actor_files_cards_of(person_id));

-- 3. Answers of special categories (Personal Data Protection Act s. 26) stand apart from the case and its history, so that they
-- can be deleted long before it.
create table case_apart (
    case_id uuid primary key references cases,
    answers jsonb not null, -- sala::form::Answers, sealed
    delete_on date not null
);
create index case_apart_due on case_apart (delete_on, case_id);
grant select, insert, update, delete on case_apart to sala_app;
alter table case_apart enable row level security;
create policy case_apart_see on case_apart for select to sala_app using (exists (select from cases c where c.id = case_id));
create policy case_apart_write on case_apart for insert to sala_app with check (exists (select from cases c where c.id = case_id));
create policy case_apart_change on case_apart for update to sala_app using (exists (select from cases c where c.id = case_id));
create policy case_apart_delete on case_apart for delete to sala_app using (actor_role() = 'system');

-- 4. Airlines and other carriers, which ask with a key whether a passenger's card is valid. Of a key only the hash is kept.
create table carrier (
    code text primary key check (code ~ '^[A-Z0-9]{2,8}$'),
    name text not null,
    key_hash bytea not null unique check (length(key_hash) = 32),
    created_at timestamptz not null,
    revoked_at timestamptz
);
grant select, insert, update on carrier to sala_app;
alter table carrier enable row level security;
create policy carrier_system on carrier to sala_app using (actor_role() = 'system') with check (actor_role() = 'system');

-- 5. Guests who filed nothing are forgotten, with their sessions. What they had begun goes first, as all drafts do.
create function guests_forget(before timestamptz) returns bigint security definer set search_path = public, pg_temp
    language plpgsql as $$
declare
    forgotten bigint;
begin
    if actor_role() <> 'system' then
        return 0;
    end if;
    create temporary table guest_gone on commit drop as
        select a.id, a.person_id from account a where a.guest and a.created_at < before
            and not exists (select from draft d where d.account_id = a.id)
            and not exists (select from cases c join traveller t on t.person_id = c.person_id where t.account_id = a.id)
            and not exists (select from cases c where c.person_id = a.person_id)
            and not exists (select from session s where s.account_id = a.id and s.expires_at > now())
        limit 1000;
    delete from session s using guest_gone g where s.account_id = g.id;
    delete from traveller t using guest_gone g where t.account_id = g.id;
    delete from account a using guest_gone g where a.id = g.id;
    delete from person p using guest_gone g where p.id = g.person_id
        and not exists (select from account a where a.person_id = p.id)
        and not exists (select from cases c where c.person_id = p.id) and not exists (select from draft d where d.person_id = p.id);
    get diagnostics forgotten = row_count;
    return forgotten;
end $$;
revoke all on function guests_forget(timestamptz) from public;
grant execute on function guests_forget(timestamptz) to sala_app;
