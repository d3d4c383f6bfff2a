-- What a queue counts and lists is read from its indexes alone: who may see a case depends also on its service (0036), which they
-- must hold too.
drop index cases_queue, cases_queue_of_office, cases_queue_of_state, cases_queue_of_agency, cases_mine;
create index cases_queue on cases (agency, office, state, due_at, id) include (assignee, person_id, service) where closed_at is null;
create index cases_queue_of_office on cases (agency, office, due_at, id) include (assignee, person_id, service) where closed_at is null;
create index cases_queue_of_state on cases (agency, state, due_at, id) include (office, assignee, person_id, service) where closed_at is null;
create index cases_queue_of_agency on cases (agency, due_at, id) include (office, assignee, person_id, service) where closed_at is null;
create index cases_mine on cases (assignee, agency, state, due_at, id) include (office, person_id, service) where closed_at is null;
