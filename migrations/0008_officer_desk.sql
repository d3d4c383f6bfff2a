-- The officers' desk. An office's cases in every state in the order in which they fall due: read without sorting all of them.
create index cases_queue_of_office on cases (agency, office, due_at, id) where closed_at is null;
-- Open tasks likewise; one without a day comes last.
create index case_task_of_agency on case_task (agency, (coalesce(due_at, 'infinity')), case_id, task) where done_at is null;
create index case_task_by_reference on case_task (reference, task);
