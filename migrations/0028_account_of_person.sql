-- The account of a person for whom somebody else has filed: what is written about his case goes to him too. (Neither an officer nor a
-- representative sees accounts.) None: he has no account, or only that of a traveller who never signed in.
create function account_of_person(person uuid) returns uuid
    stable security definer set search_path = public, pg_temp
begin atomic
    select a.id from account a where a.person_id = person and not a.guest order by a.id limit 1;
end;
revoke all on function account_of_person(uuid) from public;
grant execute on function account_of_person(uuid) to sala_app;
