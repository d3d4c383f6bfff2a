-- 1. Authorities that an office recorded for one service named it without its platform, and so let nobody do anything.
update representation set services = (select array_agg('foreigner.' || service) from unnest(services) as service)
where case_id is not null and services is not null and not exists (select from unnest(services) as service where service like '%.%');

-- 2. Whoever holds a host's authority for notices of stay sees his places and stays, and notifies in his name. His keys stay his own.
create or replace function actor_sees_stay(person uuid, of_agency text, of_office text) returns boolean stable parallel safe language sql
    return case actor_role()
        when 'applicant' then person = actor_person() or actor_represents(person, 'foreigner.stay_notice')
        when 'officer' then of_agency = actor_agency() and of_office = coalesce(actor_office(), of_office)
        when 'supervisor' then of_agency = actor_agency() and of_office = coalesce(actor_office(), of_office)
        when 'system' then true
        else false end;
create function actor_notifies_for(person uuid) returns boolean stable parallel safe language sql
    return actor_role() = 'applicant' and (person = actor_person() or actor_represents(person, 'foreigner.stay_notice'));

drop policy accommodation_change on accommodation;
create policy accommodation_change on accommodation for update to sala_app
    using (actor_sees_stay(person_id, agency, office) and (actor_role() <> 'applicant' or person_id = actor_person()))
    with check (actor_sees_stay(person_id, agency, office) and (actor_role() <> 'applicant' or state <> 'APPROVED'));

drop policy stay_add on stay;
create policy stay_add on stay for insert to sala_app with check (actor_role() = 'system'
    or (actor_notifies_for(person_id)
        and exists (select from accommodation a where a.id = accommodation_id and a.person_id = stay.person_id and a.state = 'APPROVED')));
drop policy stay_change on stay;
create policy stay_change on stay for update to sala_app using (actor_role() = 'system' or actor_notifies_for(person_id));

drop policy stay_file_see on stay_file;
create policy stay_file_see on stay_file for select to sala_app using (actor_role() = 'system' or actor_notifies_for(person_id));
drop policy stay_file_add on stay_file;
create policy stay_file_add on stay_file for insert to sala_app with check (actor_role() = 'system'
    or (actor_notifies_for(person_id) and account_id = actor_account()
        and exists (select from accommodation a where a.id = accommodation_id and a.person_id = stay_file.person_id and a.state = 'APPROVED')));

-- 3. Who leaves at the border is written into the simulated Immigration Bureau's register, as who enters is.
grant update (left_on) on immigration.entry to sala_app;
