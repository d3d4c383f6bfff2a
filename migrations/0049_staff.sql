-- Who works for an agency: who appointed whom, in which role and office, when, and who took it back. Rows are only added.
create table staff_log (
    id uuid primary key,
    at timestamptz not null,
    by_account uuid references account, -- null: whoever operates the portal (`sala staff`)
    account_id uuid not null references account,
    agency text not null references agency,
    role text not null,
    office text references office, -- null: all offices of the agency
    action text not null check (action in ('appointed', 'moved', 'dismissed'))
);
create index staff_log_of_agency on staff_log (agency, id desc);
create index staff_log_of_account on staff_log (account_id);
create index staff_log_by_account on staff_log (by_account);
create index account_role_of_agency on account_role (agency, role);

grant select, insert on staff_log to sala_app;
alter table staff_log enable row level security;
create policy staff_log_see on staff_log for select to sala_app
    using (actor_role() = 'system' or (actor_role() = 'administrator' and agency = actor_agency()));
create policy staff_log_append on staff_log for insert to sala_app
    with check (actor_role() = 'system'
        or (actor_role() = 'administrator' and agency = actor_agency() and by_account = actor_account()));

-- Nobody changes his own roles: whoever manages the staff of an agency sees none of its cases.
drop policy account_role_grant on account_role;
create policy account_role_grant on account_role for insert to sala_app with check (actor_role() = 'system'
    or (actor_role() = 'administrator' and agency = actor_agency() and account_id <> actor_account()));
drop policy account_role_revoke on account_role;
create policy account_role_revoke on account_role for delete to sala_app using (actor_role() = 'system'
    or (actor_role() = 'administrator' and agency = actor_agency() and account_id <> actor_account()));

-- All that an administrator learns of an account: name and address of whoever works for his agency, or is named in its log.
create function staff_person(of_account uuid) returns table (name text, email_cipher bytea)
    stable strict security definer rows 1 language plpgsql as $$
begin
    return query select a.name, a.email_cipher from public.account a where a.id = of_account
        and (public.actor_role() = 'system' or (public.actor_role() = 'administrator'
            and (exists (select from public.account_role r where r.account_id = a.id and r.agency = public.actor_agency())
                or exists (select from public.staff_log l where l.account_id = a.id and l.agency = public.actor_agency())
                or exists (select from public.staff_log l where l.by_account = a.id and l.agency = public.actor_agency()))));
end $$;
revoke all on function staff_person(uuid) from public;
grant execute on function staff_person(uuid) to sala_app;

-- What somebody has decided keeps his name when he has left.
create or replace function officer_name(account uuid) returns text stable strict security definer language plpgsql as $$
begin
    return (select a.name from public.account a where a.id = account
        and (exists (select from public.account_role r where r.account_id = a.id)
            or exists (select from public.staff_log l where l.account_id = a.id)));
end $$;
