-- A passport is found by the state that issued it and its number, as everywhere else; rule 18 names nationality and number, so that a
-- stay has both hashes. They differ where a state issues passports to others than its nationals (refugees, stateless persons, British
-- Nationals (Overseas)). Of stays from before this column the state is taken to be that of the nationality.
alter table stay add column passport_hash bytea check (length(passport_hash) = 32);
update stay set passport_hash = number_hash;
alter table stay alter column passport_hash set not null;
create index stay_by_passport on stay (passport_hash, check_in desc);
drop index stay_by_number;
grant update (passport_hash) on stay to sala_app;

drop policy stay_see on stay;
create policy stay_see on stay for select to sala_app using (actor_sees_stay(person_id, agency, office)
    or (actor_role() = 'applicant' and actor_has_passport(passport_hash)));

create or replace function immigration.learn(of_case uuid) returns boolean security definer set search_path = public, pg_temp language plpgsql as $$
begin
    if actor_role() <> 'system' then
        return false;
    end if;
    insert into immigration.stay (id, number_hash, subdistrict, check_in, check_out)
        select s.id, s.passport_hash, a.subdistrict, s.check_in, s.check_out
        from stay s join accommodation a on a.id = s.accommodation_id
        where s.case_id = of_case and s.cancelled_at is null
        on conflict (id) do update set check_out = excluded.check_out, number_hash = excluded.number_hash;
    delete from immigration.stay i using stay s where i.id = s.id and s.case_id = of_case and s.cancelled_at is not null;
    return true;
end $$;

create or replace function stay_place(place uuid) returns table (name_th text, name_en text, subdistrict text)
    stable security definer language plpgsql as $$
#variable_conflict use_column
begin
    return query select a.name_th, a.name_en, a.subdistrict from public.accommodation a
        where a.id = place and exists (select from public.stay s join public.person_document d on d.number_hash = s.passport_hash
            where s.accommodation_id = a.id and d.person_id = public.actor_person() and d.confirmed_at is not null);
end $$;
