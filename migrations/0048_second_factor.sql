-- A second factor of signing in: the secret of an authenticator app (RFC 6238), sealed, and what opens the account when the
-- telephone is lost. Whoever works for an agency has no capacity without it (rule ID-7 of the digital identity's facts).

create table second_factor (
    account_id uuid primary key references account,
    secret_cipher bytea not null,
    begun_at timestamptz not null,
    confirmed_at timestamptz, -- by the first code; before that it counts for nothing
    used_step bigint not null default 0 -- of the newest code that was used: none is taken twice (RFC 6238 section 5.2)
);
-- Each is used once. The code is found by its keyed hash.
create table recovery_code (
    account_id uuid not null references account,
    code_hash bytea not null check (length(code_hash) = 32),
    primary key (account_id, code_hash)
);

grant select, insert, update, delete on second_factor to sala_app;
grant select, insert, delete on recovery_code to sala_app;

-- Signing in happens before there is an actor, and runs as the system.
alter table second_factor enable row level security;
create policy second_factor_own on second_factor to sala_app
    using (account_id = actor_account() or actor_role() = 'system') with check (account_id = actor_account() or actor_role() = 'system');
alter table recovery_code enable row level security;
create policy recovery_code_own on recovery_code to sala_app
    using (account_id = actor_account() or actor_role() = 'system') with check (account_id = actor_account() or actor_role() = 'system');
