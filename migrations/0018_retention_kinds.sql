-- What is left of a closed case is kept by kinds, each as long as its own ground says: a line of the list is about one kind of one
-- case, and with the supervisor's approval that kind is deleted. What was listed before was about whole cases.

alter table retention_due add column what text not null default 'case' check (what in ('case', 'documents', 'messages', 'access_log'));
alter table retention_due alter column what drop default;
alter table retention_due add column done_at timestamptz; -- when it was deleted; of the case: cases.forgotten_at too
update retention_due r set done_at = c.forgotten_at from cases c where c.id = r.case_id;
alter table retention_due drop constraint retention_due_pkey;
alter table retention_due add primary key (case_id, what);
drop index retention_due_queue;
create index retention_due_queue on retention_due (agency, keep_until, case_id, what) where approved_at is null and done_at is null;
create index retention_due_approved on retention_due (case_id) where approved_at is not null and done_at is null;

-- The content of a case; only as part of `retention_delete`. With it go its papers and messages, whether or not they were listed.
create or replace function case_forget(forget uuid, at timestamptz) returns boolean security definer set search_path = public, pg_temp
    language plpgsql as $$
begin
    if actor_role() <> 'system'
        or not exists (select from retention_due r join cases c on c.id = r.case_id where r.case_id = forget and r.what = 'case'
            and r.approved_at is not null and c.closed_at is not null and c.forgotten_at is null)
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
    update retention_due r set done_at = at where r.case_id = forget and r.what in ('documents', 'messages') and r.done_at is null;
    return true;
end $$;
revoke execute on function case_forget(uuid, timestamptz) from sala_app;

-- Deletes one kind of what is left of a case, if that was approved. No event is touched but by forgetting the case: the chain of a case
-- whose papers, messages or access log are gone still verifies event by event.
create function retention_delete(of_case uuid, of_what text, at timestamptz) returns boolean security definer
    set search_path = public, pg_temp language plpgsql as $$
begin
    if actor_role() <> 'system' or not exists (select from retention_due r join cases c on c.id = r.case_id
        where r.case_id = of_case and r.what = of_what and r.approved_at is not null and r.done_at is null and c.closed_at is not null) then
        return false;
    end if;
    case of_what
        when 'case' then
            if not case_forget(of_case, at) then
                return false;
            end if;
        when 'documents' then
            delete from case_document where case_id = of_case;
        when 'messages' then
            update message set subject = '', body = '' where case_id = of_case;
            update served_notice set note = '' where case_id = of_case;
        when 'access_log' then
            delete from access_log where case_id = of_case;
    end case;
    update retention_due r set done_at = at where r.case_id = of_case and r.what = of_what;
    return true;
end $$;
revoke all on function retention_delete(uuid, text, timestamptz) from public;
grant execute on function retention_delete(uuid, text, timestamptz) to sala_app;
