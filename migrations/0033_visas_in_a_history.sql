-- The immigration knows whom it has before it: a person's history with it shows his applications for a visa too, which lie with the
-- missions, and those of the same passport that somebody else filed for him. As before: what, where, when, how it ended, and the
-- law's clock; no answers, and nothing that opens.
create or replace function person_history(of_case uuid) returns table (reference text, service text, state text, office text,
        filed_at timestamptz, due_at timestamptz, closed_at timestamptz, outcome text, clock jsonb, opens boolean)
    stable security definer set search_path = public, pg_temp
begin atomic
    with seen as (
        select person_id, agency, subject_hash from cases
        where id = of_case and actor_role() in ('officer', 'supervisor') and actor_sees_case(person_id, agency, office)
    ),
    found as (
        select c.id from cases c join seen on c.person_id = seen.person_id
        where c.agency = seen.agency or (seen.agency = 'immigration' and c.service = 'foreigner.evisa')
        union
        select c.id from cases c join seen on c.subject_hash = seen.subject_hash
        where seen.agency = 'immigration' and c.service = 'foreigner.evisa'
    )
    select c.reference, c.service, c.state, c.office, c.filed_at, c.due_at, c.closed_at, c.outcome, c.clock,
        actor_sees_case(c.person_id, c.agency, c.office)
    from cases c join found using (id)
    where c.forgotten_at is null
    order by c.id desc limit 200;
end;
