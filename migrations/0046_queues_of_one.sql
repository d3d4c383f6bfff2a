-- What one officer holds is few; that his states are counted over all offices must not read all that he holds for each.
drop index cases_mine;
create index cases_mine on cases (assignee, agency, state, due_at, id) include (office, person_id) where closed_at is null;
-- A start without the demonstration asks whether it left people behind.
create index account_demonstration on account (id) where demonstration;
