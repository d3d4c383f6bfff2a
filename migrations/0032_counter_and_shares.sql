-- Fees that were taken at a counter, and what each agency gets of what others collect.

alter table ledger_entry drop constraint ledger_entry_account_check;
alter table ledger_entry add constraint ledger_entry_account_check
    check (account ~ '^(bank|counter|advance|refundable|refund_sent|agency:.+)$');
alter table ledger_entry add column case_id uuid references cases; -- of what was taken at a counter, for which there is no bill
create index ledger_entry_by_case on ledger_entry (case_id) where case_id is not null;

-- An agency sees what others have collected for it, and of their books nothing else.
create index ledger_entry_by_account on ledger_entry (account, at) include (amount) where account like 'agency:%';
drop policy ledger_entry_see on ledger_entry;
create policy ledger_entry_see on ledger_entry for select to sala_app using (actor_role() = 'system'
    or (actor_role() = 'finance' and (agency = actor_agency() or account = 'agency:' || actor_agency())));
