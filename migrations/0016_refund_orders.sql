-- The order of a refund to the bank is written with its approval, by a finance officer, who does not see the case.
create policy job_write_refund on job for insert to sala_app with check (kind = 'refund_send' and actor_role() = 'finance'
    and (case_id is null or exists (select from bill b where b.case_id = job.case_id)));
