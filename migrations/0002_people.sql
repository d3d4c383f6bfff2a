-- People: a person is who the state knows, an account is how somebody signs in. Passports, old and new, hang on the
-- person, so that a renewed passport is one more document and not a new person.

create table person (
    id uuid primary key,
    created_at timestamptz not null
);

-- A document of identity. The number is found by keyed hash and stored encrypted.
create table person_document (
    id uuid primary key,
    person_id uuid not null references person,
    kind text not null, -- PASSPORT, TRAVEL_DOC, CERT_OF_IDENTITY, BORDER_PASS
    issuing_state text not null,
    number_hash bytea not null check (length(number_hash) = 32),
    number_cipher bytea not null,
    valid_to date,
    confirmed_at timestamptz, -- when a register confirmed that it belongs to this person
    linked_at timestamptz not null,
    unique (person_id, issuing_state, number_hash)
);
create index person_document_by_number on person_document (number_hash);

create table account (
    id uuid primary key,
    person_id uuid not null references person,
    email_hash bytea not null unique check (length(email_hash) = 32),
    email_cipher bytea not null,
    name text not null default '', -- how we address the holder; officers: the name shown with a decision
    password_hash text not null, -- argon2id, PHC string
    lang text not null default 'en',
    ial smallint not null default 11, -- identity assurance × 10: 11 = IAL 1.1 self-declared, 23 = IAL 2.3
    created_at timestamptz not null,
    verified_at timestamptz, -- the e-mail address
    session_epoch integer not null default 0, -- raised by "sign out everywhere" and by a new password
    demonstration boolean not null default false
);

create table account_role (
    account_id uuid not null references account,
    role text not null check (role in ('officer', 'supervisor', 'administrator')),
    agency text not null references agency,
    office text references office, -- null: all offices of the agency
    primary key (account_id, role, agency)
);

-- Links sent by e-mail. Only the hash is kept; used once.
create table account_token (
    hash bytea primary key check (length(hash) = 32),
    account_id uuid not null references account,
    purpose text not null check (purpose in ('verify', 'reset')),
    expires_at timestamptz not null,
    used_at timestamptz
);
create index account_token_by_account on account_token (account_id, purpose);

create table session (
    id_hash bytea primary key check (length(id_hash) = 32),
    account_id uuid references account,
    record jsonb not null,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null
);
create index session_by_account on session (account_id) where account_id is not null;
create index session_by_expiry on session (expires_at);

grant select, insert on person to sala_app;
grant select, insert, update on person_document, account, account_token to sala_app;
grant select on account_role to sala_app;
grant insert, delete on account_role to sala_app;
grant select, insert, update, delete on session to sala_app;
grant delete on account_token to sala_app;

-- Signing in happens before there is an actor; those few queries run as 'system' (server/src/store/account.rs).
alter table person enable row level security;
create policy person_own on person to sala_app
    using (id = actor_person() or actor_role() = 'system') with check (actor_role() = 'system');
alter table person_document enable row level security;
create policy person_document_own on person_document to sala_app
    using (person_id = actor_person() or actor_role() = 'system')
    with check (person_id = actor_person() or actor_role() = 'system');
alter table account enable row level security;
create policy account_own on account to sala_app
    using (id = actor_account() or actor_role() = 'system') with check (id = actor_account() or actor_role() = 'system');
alter table account_role enable row level security;
create policy account_role_read on account_role for select to sala_app
    using (account_id = actor_account() or actor_role() = 'system'
        or (actor_role() in ('supervisor', 'administrator') and agency = actor_agency()));
create policy account_role_grant on account_role for insert to sala_app
    with check (actor_role() = 'system' or (actor_role() = 'administrator' and agency = actor_agency()));
create policy account_role_revoke on account_role for delete to sala_app
    using (actor_role() = 'system' or (actor_role() = 'administrator' and agency = actor_agency()));
alter table account_token enable row level security;
create policy account_token_system on account_token to sala_app
    using (actor_role() = 'system') with check (actor_role() = 'system');

-- The name shown with a decision ("decided by …") is all that others may learn of an officer's account.
create function officer_name(account uuid) returns text stable security definer set search_path = public
    language sql return (select a.name from account a
        where a.id = account and exists (select from account_role r where r.account_id = a.id));
revoke all on function officer_name(uuid) from public;
grant execute on function officer_name(uuid) to sala_app;

-- Who is signed in with a session, in one question: asked by every request behind a sign-in, before there is an actor.
-- Empty when the session has ended, is too old at that instant, or was opened before the account's epoch was raised.
create function session_account(session_id_hash bytea, at timestamptz)
    returns table (account_id uuid, person_id uuid, email_cipher bytea, name text, ial smallint, record jsonb, seen_at timestamptz,
        roles jsonb)
    stable security definer set search_path = public
begin atomic
    select a.id, a.person_id, a.email_cipher, a.name, a.ial, s.record, s.seen_at,
        coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'agency', r.agency, 'office', r.office)
            order by r.agency, r.role) from account_role r where r.account_id = a.id), '[]')
    from session s join account a on a.id = s.account_id
    where s.id_hash = session_id_hash and s.expires_at > at and (s.record ->> 'epoch')::integer = a.session_epoch;
end;
revoke all on function session_account(bytea, timestamptz) from public;
grant execute on function session_account(bytea, timestamptz) to sala_app;
