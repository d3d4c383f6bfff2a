-- Drafts that moved to another version of their service, so that the move can be taken back while nothing else has happened.
alter table draft
    add column bundle_before bytea references bundle, -- the version that it had; null: not moved, or answered since
    add column renamed jsonb not null default '{}'; -- old and new names of its answers
create index draft_moved on draft (bundle_hash, id) where bundle_before is not null and submitted_at is null;

-- Who may write into the history of a case, and make work for it, must see the case. (A child that ends tells the case that
-- opened it, which its officer need not see.)
drop policy case_event_append on case_event;
create policy case_event_append on case_event for insert to sala_app with check (actor_role() = 'system'
    or (account_id = actor_account() and exists (select from cases c where c.id = case_id))); -- the policy of cases applies inside
drop policy job_write on job;
create policy job_write on job for insert to sala_app with check (actor_role() = 'system'
    or exists (select from cases c where c.id = case_id) or exists (select from cases c where c.parent_id = case_id));

-- Services are published, and changes of the calendar projected, by the machine alone. Everybody may read them.
alter table bundle enable row level security;
create policy bundle_read on bundle for select to sala_app using (true);
create policy bundle_publish on bundle for insert to sala_app with check (actor_role() = 'system');
alter table holiday_change enable row level security;
create policy holiday_change_read on holiday_change for select to sala_app using (true);
create policy holiday_change_project on holiday_change for update to sala_app using (actor_role() = 'system');

-- Of a case only that can be changed which a command changes: never whose it is, who filed it, or under which number.
revoke update on cases from sala_app;
grant update (bundle_hash, agency, office, state, version, answers, facts, clock, chain, subject_hash, period, changed_at, due_at,
    assignee, assigned_at, outcome, closed_at, progress, next_timer_at, incidents) on cases to sala_app;
