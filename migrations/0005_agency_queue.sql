-- A supervisor's queue spans all offices of an agency. In the order in which cases fall due, its first page is read without
-- sorting all that are open.
create index cases_queue_of_agency on cases (agency, due_at, id) where closed_at is null;
