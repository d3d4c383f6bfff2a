-- Authority to act for another: who may do which services for whom, until when, on which ground. A person gives it himself with a
-- code that the other types in; for whoever has no account of his own an office records it, in a case that stays with it.

alter table representation
    alter column representative_id drop not null, -- null: given, and not yet taken up
    add column kind text not null default 'agent' check (kind in ('agent', 'employer', 'school', 'parent')),
    add column services text[], -- codes of services; null: all
    add column code_hash bytea unique check (length(code_hash) = 32), -- of the code that takes it up; gone once it is
    add column principal_name bytea, -- sealed: how each is called by the other
    add column representative_name bytea,
    add column given_at timestamptz,
    add column taken_at timestamptz,
    add column case_id uuid references cases; -- in which an office recorded it; null: the person gave it himself
create index representation_by_principal on representation (principal_id);
create unique index representation_by_case on representation (case_id) where case_id is not null;

-- Whether the actor may act for a person in a service today.
create function actor_represents(person uuid, of_service text) returns boolean stable parallel safe language sql
    return exists (select from representation r
        where r.representative_id = actor_person() and r.principal_id = person and r.revoked_at is null
            and (now() at time zone 'Asia/Bangkok')::date between r.valid_from and coalesce(r.valid_to, 'infinity')
            and (r.services is null or of_service = any (r.services)));
-- Where no service is named, only an authority for all of them counts.
create or replace function actor_represents(person uuid) returns boolean stable parallel safe language sql
    return exists (select from representation r
        where r.representative_id = actor_person() and r.principal_id = person and r.revoked_at is null and r.services is null
            and (now() at time zone 'Asia/Bangkok')::date between r.valid_from and coalesce(r.valid_to, 'infinity'));

-- A representative sees and changes the cases of his services, and no others; and files them.
drop policy cases_see on cases;
create policy cases_see on cases for select to sala_app using (actor_sees_case(person_id, agency, office)
    or (actor_role() = 'applicant' and actor_represents(person_id, service)) or id = actor_case());
drop policy cases_change on cases;
create policy cases_change on cases for update to sala_app using (actor_sees_case(person_id, agency, office)
    or (actor_role() = 'applicant' and actor_represents(person_id, service)) or id = actor_case());
drop policy cases_file on cases;
create policy cases_file on cases for insert to sala_app with check (actor_role() = 'system'
    or (actor_role() = 'applicant' and account_id = actor_account()
        and (person_id = actor_person() or actor_represents(person_id, service))));
drop policy duty_see on duty;
create policy duty_see on duty for select to sala_app using (actor_role() = 'system' or person_id = actor_person()
    or actor_represents(person_id, service)
    or exists (select from cases c where c.person_id = duty.person_id and c.service = duty.service));
drop policy duty_change on duty;
create policy duty_change on duty for update to sala_app using (actor_role() = 'system' or person_id = actor_person()
    or actor_represents(person_id, service)
    or exists (select from cases c where c.person_id = duty.person_id and c.service = duty.service));

-- What he files names the principal's passport, which is then linked with that person; he sees no other.
create function actor_files_for(person uuid) returns boolean stable parallel safe language sql
    return exists (select from representation r
        where r.representative_id = actor_person() and r.principal_id = person and r.revoked_at is null
            and (now() at time zone 'Asia/Bangkok')::date between r.valid_from and coalesce(r.valid_to, 'infinity'));
create policy person_document_represented on person_document for insert to sala_app
    with check (actor_role() = 'applicant' and actor_files_for(person_id));

-- Taking up: whoever types the code in becomes the representative. Which one it was, or none.
create function representation_take(code bytea, name bytea, at timestamptz) returns uuid volatile security definer
    set search_path = public, pg_temp language sql
begin atomic
    update representation set representative_id = actor_person(), representative_name = name, taken_at = at, code_hash = null
    where code_hash = code and representative_id is null and revoked_at is null and actor_role() = 'applicant'
        and principal_id <> actor_person() and coalesce(valid_to, 'infinity') >= (at at time zone 'Asia/Bangkok')::date
    returning id;
end;
revoke all on function representation_take(bytea, bytea, timestamptz) from public;
grant execute on function representation_take(bytea, bytea, timestamptz) to sala_app;

-- Either side ends it, for good. (Only the instant of the end may be written: see the grant in 0007.)
drop policy representation_revoke on representation;
create policy representation_revoke on representation for update to sala_app
    using (revoked_at is null and (actor_person() in (principal_id, representative_id) or actor_role() = 'system'))
    with check (revoked_at is not null);

-- The sealed name under which somebody acted on a case for its person. Asked by whoever sees the event.
create function representative_name(of_account uuid, of_case uuid) returns bytea stable security definer
    set search_path = public, pg_temp language sql
    return (select r.representative_name from cases c join account a on a.id = of_account
        join representation r on r.principal_id = c.person_id and r.representative_id = a.person_id
        where c.id = of_case order by r.taken_at desc nulls last limit 1);
revoke all on function representative_name(uuid, uuid) from public;
grant execute on function representative_name(uuid, uuid) to sala_app;
