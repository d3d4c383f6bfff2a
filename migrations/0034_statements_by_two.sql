-- What a bank's statement has and the bank has not told pays bills. Whoever brought the statement does not book it: another one does,
-- in his own name.
alter table statement
    add column booked_by uuid references account, -- the last, where it was booked again
    add column booked_at timestamptz,
    add check (num_nulls(booked_by, booked_at) in (0, 2)),
    add constraint statement_four_eyes check (booked_by <> account_id);
grant update (booked_by, booked_at) on statement to sala_app;
create policy statement_book on statement for update to sala_app
    using (actor_role() = 'finance' and agency = actor_agency())
    with check (agency = actor_agency() and booked_by = actor_account());
