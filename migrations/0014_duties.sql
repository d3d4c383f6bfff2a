-- Duties: what a person has to do by a day, with the reminders of it, and the calendar in which they stand.

create table duty (
    id uuid primary key, -- also of its event in calendars
    person_id uuid not null references person,
    account_id uuid not null references account, -- who is reminded
    case_id uuid not null references cases, -- from which it follows
    service text not null,
    kind text not null, -- turn: to act on the case; file_again: to file the service anew; expiry: what was granted ends
    state text not null, -- of the case, when it is his turn
    due date not null, -- the last day, in Bangkok
    sequence integer not null default 0, -- how often it was changed
    changed_at timestamptz not null,
    remind_at timestamptz, -- when to look whether a reminder is due; null: none is left
    met_at timestamptz,
    met_by uuid references cases, -- the case that meets it, as long as that is not refused
    unique (case_id, kind)
);
create index duty_by_person on duty (person_id, due, id) where met_at is null;
create index duty_to_remind on duty (remind_at, id) where met_at is null and remind_at is not null;
create index duty_met_by on duty (met_by) where met_by is not null;

-- Each reminder once, whatever dies in between.
create table duty_reminder (
    duty_id uuid not null references duty,
    due date not null, -- a duty whose day has moved is reminded of anew
    days smallint not null,
    message_id uuid not null references message,
    sent_at timestamptz not null,
    primary key (duty_id, due, days)
);

-- The secret address of a person's calendar; only the hash is kept.
create table calendar_feed (
    account_id uuid primary key references account,
    token_hash bytea not null unique check (length(token_hash) = 32),
    created_at timestamptz not null
);

grant select, insert on duty, duty_reminder to sala_app;
grant update (state, due, sequence, changed_at, remind_at, met_at, met_by) on duty to sala_app;
grant select, insert, update, delete on calendar_feed to sala_app;

-- A person's duties are his. Who acts on a case writes what follows from it, also for earlier cases of the same service.
alter table duty enable row level security;
create policy duty_see on duty for select to sala_app using (actor_role() = 'system' or person_id = actor_person()
    or actor_represents(person_id) or exists (select from cases c where c.person_id = duty.person_id and c.service = duty.service));
create policy duty_write on duty for insert to sala_app with check (exists (select from cases c where c.id = case_id));
create policy duty_change on duty for update to sala_app using (actor_role() = 'system' or person_id = actor_person()
    or actor_represents(person_id) or exists (select from cases c where c.person_id = duty.person_id and c.service = duty.service));
alter table duty_reminder enable row level security;
create policy duty_reminder_system on duty_reminder to sala_app using (actor_role() = 'system') with check (actor_role() = 'system');
alter table calendar_feed enable row level security;
create policy calendar_feed_own on calendar_feed to sala_app
    using (account_id = actor_account() or actor_role() = 'system') with check (account_id = actor_account() or actor_role() = 'system');

-- The next report of whoever reported before there were duties: of each person the last approved case of a service counts.
insert into duty (id, person_id, account_id, case_id, service, kind, state, due, changed_at, remind_at)
    select gen_random_uuid(), last.person_id, last.account_id, last.id, last.service, 'file_again', last.state, last.next_due, now(),
        (last.next_due - 15)::timestamp at time zone 'Asia/Bangkok'
    from (select distinct on (c.person_id, c.service) c.*, (c.facts ->> 'next_due')::date as next_due from cases c
        where c.outcome = 'approved' and c.facts ->> 'next_due' is not null order by c.person_id, c.service, next_due desc) last
    where not exists (select from cases later where later.person_id = last.person_id and later.service = last.service
        and later.id > last.id and (later.outcome is null or later.outcome = 'approved'));
