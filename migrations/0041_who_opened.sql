-- A supervisor sees all who have opened a case of his agency, also officers of other agencies (at the border, or with a task) and
-- representatives, and as before what officers of his agency have opened elsewhere.
drop policy access_log_see on access_log;
create policy access_log_see on access_log for select to sala_app
    using (person_id = actor_person() or actor_role() = 'system'
        or (actor_role() = 'supervisor' and (agency = actor_agency()
            or exists (select from cases c where c.id = case_id)))); -- the policy of cases applies inside
