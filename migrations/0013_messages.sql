-- Messages: what people are told. One outbox: a command writes the message in its own transaction, where it lies in the person's
-- inbox at once, with a row for each other way to him, which a job goes.

create table message (
    id uuid primary key,
    account_id uuid references account, -- whose inbox it lies in
    mailbox text, -- or to an agency: the setting `mailbox.<name>` holds the address
    case_id uuid references cases,
    template text not null, -- the beginning of its text keys
    lang text not null,
    subject text not null, -- as it was written: a letter does not change with the texts of a later release
    body text not null,
    official boolean not null, -- an act of the office, from which the law counts
    created_at timestamptz not null,
    read_at timestamptz,
    check ((account_id is null) <> (mailbox is null))
);
create index message_inbox on message (account_id, id desc) where account_id is not null;
create index message_unread on message (account_id) where account_id is not null and read_at is null;
create index message_by_case on message (case_id) where case_id is not null;

create table message_delivery (
    id uuid primary key, -- also that of its job, of the mail and of the text message: a second try is the same one to whoever receives both
    message_id uuid not null references message,
    channel text not null check (channel in ('email', 'sms')),
    state text not null check (state in ('waiting', 'sent', 'refused')), -- refused: for good, by the receiver's server
    changed_at timestamptz not null,
    detail text, -- a code of the server's answer, never personal data
    unique (message_id, channel)
);

-- When an official message counts as received. Append-only: a right of appeal hangs on it.
create table served_notice (
    id uuid primary key,
    message_id uuid not null references message,
    case_id uuid not null references cases,
    channel text not null check (channel in ('inbox', 'email', 'sms', 'hand', 'post')),
    served_at timestamptz not null,
    ground text not null, -- the law, as the dated setting cites it
    note text not null default '', -- of an officer: the number of the registered letter, who took it
    recorded_at timestamptz not null,
    recorded_by uuid references account, -- null: the system
    unique (message_id, channel)
);
create index served_notice_by_case on served_notice (case_id, served_at);

-- How somebody wants to be told. Without a row: by mail, and always in the inbox.
create table contact (
    account_id uuid primary key references account,
    email boolean not null default true, -- for what is not official; official messages are mailed always
    sms boolean not null default false,
    phone_cipher bytea, -- E.164, sealed
    phone_verified_at timestamptz,
    check (not sms or phone_verified_at is not null)
);
-- A code sent to a number that is to be confirmed. The last one counts.
create table phone_code (
    account_id uuid primary key references account,
    phone_cipher bytea not null,
    code_hash bytea not null check (length(code_hash) = 32),
    expires_at timestamptz not null,
    attempts smallint not null default 0
);

grant select, insert on message, message_delivery, served_notice to sala_app;
grant update (read_at) on message to sala_app;
grant update (state, changed_at, detail) on message_delivery to sala_app;
grant select, insert, update on contact to sala_app;
grant select, insert, update, delete on phone_code to sala_app;

-- A message is written by whoever acts on its case; its receiver reads it, and who sees the case what was served.
alter table message enable row level security;
create policy message_read on message for select to sala_app using (account_id = actor_account() or actor_role() = 'system'
    or (official and account_id is not null and actor_role() in ('officer', 'supervisor') and exists (select from cases c where c.id = case_id)));
create policy message_write on message for insert to sala_app with check (actor_role() = 'system' or account_id = actor_account()
    or exists (select from cases c where c.id = case_id));
create policy message_mark on message for update to sala_app using (account_id = actor_account());
-- Deliveries, like jobs, are written by whoever acts and run by the system.
alter table message_delivery enable row level security;
create policy message_delivery_read on message_delivery for select to sala_app
    using (exists (select from message m where m.id = message_id));
create policy message_delivery_write on message_delivery for insert to sala_app with check (true);
create policy message_delivery_run on message_delivery for update to sala_app using (actor_role() = 'system');
alter table served_notice enable row level security;
create policy served_notice_read on served_notice for select to sala_app using (exists (select from cases c where c.id = case_id));
create policy served_notice_record on served_notice for insert to sala_app with check (exists (select from cases c where c.id = case_id)
    and (recorded_by is null or recorded_by = actor_account()));
alter table contact enable row level security;
create policy contact_own on contact to sala_app
    using (account_id = actor_account() or actor_role() = 'system') with check (account_id = actor_account() or actor_role() = 'system');
alter table phone_code enable row level security;
create policy phone_code_own on phone_code to sala_app
    using (account_id = actor_account() or actor_role() = 'system') with check (account_id = actor_account() or actor_role() = 'system');

-- What whoever writes to an account must know of it: the language, and which ways the holder has chosen. (An officer sees no account.)
create function addressee(account uuid) returns table (lang text, email boolean, sms boolean)
    stable security definer language plpgsql as $$
#variable_conflict use_column
begin
    return query select a.lang, coalesce(c.email, true), coalesce(c.sms, false)
    from public.account a left join public.contact c on c.account_id = a.id where a.id = account;
end $$;
revoke all on function addressee(uuid) from public;
grant execute on function addressee(uuid) to sala_app;

-- With the content of a case goes what was written about it; that it was served, and when, stays.
create function messages_forget() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
    update message set subject = '', body = '' where case_id = new.id;
    update served_notice set note = '' where case_id = new.id;
    return null;
end $$;
create trigger messages_forget after update of forgotten_at on cases
    for each row when (old.forgotten_at is null and new.forgotten_at is not null) execute function messages_forget();

-- Mails about cases that a program of before has still to send are written when they are sent; their kind stays.
