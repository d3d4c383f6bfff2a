-- Less work for each question.

-- Nobody else may put anything into this schema, where functions that run as its owner find their tables and operators. (PostgreSQL
-- before 15 let everybody.)
revoke create on schema public from public;

-- A function in SQL that cannot be inlined is planned anew whenever it is asked; one in PL/pgSQL once a connection. Their
-- tables are named in full: setting the path of search takes longer than the question.
create or replace function session_account(session_id_hash bytea, at timestamptz)
    returns table (account_id uuid, person_id uuid, email_cipher bytea, name text, ial smallint, record jsonb, seen_at timestamptz,
        roles jsonb)
    stable security definer language plpgsql as $$
#variable_conflict use_column
begin
    return query select a.id, a.person_id, a.email_cipher, a.name, a.ial, s.record, s.seen_at,
        coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'agency', r.agency, 'office', r.office)
            order by r.agency, r.role) from public.account_role r where r.account_id = a.id), '[]')
    from public.session s join public.account a on a.id = s.account_id
    where s.id_hash = session_id_hash and s.expires_at > at and (s.record ->> 'epoch')::integer = a.session_epoch;
end $$;

create or replace function officer_name(account uuid) returns text stable strict security definer language plpgsql as $$
begin
    return (select a.name from public.account a
        where a.id = account and exists (select from public.account_role r where r.account_id = a.id));
end $$;

-- What lists count is in their indexes, with what the policy of cases asks for. One for each way in which the queue is narrowed by
-- office and state, in the order in which cases fall due: whatever is rare is found without reading what is not.
drop index cases_queue, cases_queue_of_agency, cases_queue_of_office, cases_mine;
create index cases_queue on cases (agency, office, state, due_at, id) include (assignee, person_id) where closed_at is null;
create index cases_queue_of_office on cases (agency, office, due_at, id) include (assignee, person_id) where closed_at is null;
create index cases_queue_of_state on cases (agency, state, due_at, id) include (office, assignee, person_id) where closed_at is null;
create index cases_queue_of_agency on cases (agency, due_at, id) include (office, assignee, person_id) where closed_at is null;
-- Somebody's, and nobody's.
create index cases_mine on cases (assignee, agency, office, state, due_at, id) include (person_id) where closed_at is null;

-- Answers are compressed with every change and read with every list. Where PostgreSQL was built without lz4, its own way stays.
do $$ begin
    alter table cases alter answers set compression lz4, alter facts set compression lz4, alter clock set compression lz4;
    alter table draft alter answers set compression lz4;
    alter table case_event alter event set compression lz4;
exception when feature_not_supported then
    raise notice 'lz4 is not there';
end $$;
