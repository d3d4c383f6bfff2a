-- A case that is forgotten is forgotten whole; a task opens nothing of its case.

-- 1. With the content of a case go also the place that it registered, the officer's words about it, its days and what the machine had
-- still to do for it. What stays: that there was such a case, whose, when and how it ended, the hashes of its chain, that papers were
-- issued and notices served, the books of account, who looked at it (which has a span of its own), and an authority that still holds.
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
        next_timer_at = null, incidents = 0, forgotten_at = at where id = forget;
    perform forget_beside(forget, at);
    update issued_document set content = null, shown = '{}', file = null, file_hash = null, file_size = null, file_made_at = null
        where case_id = forget;
    delete from case_task where case_id = forget;
    delete from draft where case_id = forget;
    update retention_due r set done_at = at where r.case_id = forget and r.what in ('documents', 'messages') and r.done_at is null;
    return true;
end $$;

-- What stands beside the case.
create function forget_beside(forget uuid, at timestamptz) returns void set search_path = public, pg_temp language plpgsql as $$
begin
    delete from case_mark where case_id = forget;
    delete from case_apart where case_id = forget;
    delete from job where case_id = forget;
    delete from duty_reminder r using duty d where d.id = r.duty_id and d.case_id = forget;
    delete from duty where case_id = forget;
    update webhook_delivery set payload = '', state = case state when 'waiting' then 'given_up' else state end where case_id = forget;
    -- Stays of other cases refer to the place, and its keys and files to it.
    update accommodation set state = 'CLOSED', name_th = '', name_en = '', notifier = '',
        address = (select coalesce(jsonb_object_agg(key, ''), '{}') from jsonb_object_keys(address) key) where id = forget;
    update stay_key set label = '', revoked_at = coalesce(revoked_at, at) where accommodation_id = forget;
    update representation set principal_name = null, representative_name = null, ground = ''
        where case_id = forget and (revoked_at is not null or valid_to < (at at time zone 'Asia/Bangkok')::date);
end $$;
revoke all on function forget_beside(uuid, timestamptz) from public;

-- Cases that were forgotten before.
update cases set next_timer_at = null, incidents = 0 where forgotten_at is not null;
select forget_beside(id, forgotten_at) from cases where forgotten_at is not null;

-- 2. Another agency's officer who has a task sees the task, with what is shared with his agency. That he completed it is then
-- written by the machine, in his name.
create or replace function task_begin(of_case uuid, of_task text) returns uuid language sql volatile
begin atomic
    select case_id from case_task where case_id = of_case and task = of_task and done_at is null;
end;
drop policy cases_see on cases;
create policy cases_see on cases for select to sala_app using (actor_sees_case(person_id, agency, office)
    or (actor_role() = 'applicant' and actor_represents(person_id, service)));
drop policy cases_change on cases;
create policy cases_change on cases for update to sala_app using (actor_sees_case(person_id, agency, office)
    or (actor_role() = 'applicant' and actor_represents(person_id, service)));
drop function actor_case();
