-- Bills, payments, the books, refunds and the bank's statements. Amounts are whole satang.

-- 1. Finance officers of an agency: they see its bills and payments, and no case.
alter table account_role drop constraint account_role_role_check;
alter table account_role add constraint account_role_role_check
    check (role in ('officer', 'supervisor', 'administrator', 'finance'));

-- 2. Who collects: the biller's number at the banks, one an agency.
create table biller (
    id text primary key check (id ~ '^[0-9]{15}$'),
    agency text not null unique references agency
);
grant select on biller to sala_app;
alter table biller enable row level security;
create policy biller_see on biller for select to sala_app using (actor_role() = 'system' or agency = actor_agency());

-- 3. Bills: opened, paid and closed by the machine alone, on the word of a bank or of a timer.
create table bill (
    id uuid primary key, -- that of the job that opened it, so that a job done twice opens one
    case_id uuid not null references cases,
    person_id uuid not null references person,
    service text not null,
    agency text not null references agency, -- who collects
    biller text not null check (biller ~ '^[0-9]{15}$'),
    reference1 text not null unique check (reference1 ~ '^[0-9]{16}$'),
    reference2 text not null check (reference2 ~ '^[A-Z0-9]{1,20}$'), -- the reference of the case
    timer text not null, -- of the case: when it goes off, the bill can no longer be paid
    total bigint not null check (total > 0),
    paid bigint not null default 0 check (paid between 0 and total),
    state text not null default 'due' check (state in ('due', 'paid', 'expired', 'cancelled')),
    due_at timestamptz not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    check ((state = 'due') = (closed_at is null)),
    check (state <> 'paid' or paid = total)
);
create unique index bill_due_of_case on bill (case_id) where state = 'due';
create index bill_by_case on bill (case_id, id desc);
create index bill_by_reference2 on bill (agency, reference2);
create index bill_by_total on bill (agency, total, id desc);
create index bill_by_agency on bill (agency, id desc);
grant select, insert on bill to sala_app;
grant update (paid, state, due_at, closed_at) on bill to sala_app;
alter table bill enable row level security;
create policy bill_see on bill for select to sala_app using (
    actor_role() = 'system' or (actor_role() = 'finance' and agency = actor_agency())
    or exists (select from cases c where c.id = case_id)); -- the policy of cases applies inside
create policy bill_open on bill for insert to sala_app with check (actor_role() = 'system');
create policy bill_change on bill for update to sala_app using (actor_role() = 'system');

create table bill_item (
    bill_id uuid not null references bill,
    position smallint not null,
    code text not null, -- of the fee
    agency text not null, -- who receives it
    amount bigint not null check (amount > 0),
    law text not null,
    primary key (bill_id, position)
);
grant select, insert on bill_item to sala_app;
alter table bill_item enable row level security;
create policy bill_item_see on bill_item for select to sala_app using (exists (select from bill b where b.id = bill_id));
create policy bill_item_open on bill_item for insert to sala_app with check (actor_role() = 'system');

-- 4. What banks confirmed. Append-only; a bank's own number of a transaction counts once.
create table payment (
    id uuid primary key,
    bank text not null,
    transaction text not null check (transaction <> ''),
    agency text not null references agency, -- whose biller it is
    biller text not null,
    reference1 text not null, -- as the bank said it
    reference2 text not null,
    amount bigint not null check (amount > 0),
    paid_at timestamptz not null, -- by the bank's clock
    received_at timestamptz not null,
    bill_id uuid references bill, -- none: no bill has this reference
    verdict text not null check (verdict in ('exact', 'short', 'over', 'doubled', 'late', 'unknown')),
    applied bigint not null check (applied >= 0),
    refundable bigint not null check (refundable >= 0),
    check (applied + refundable = amount),
    unique (bank, transaction)
);
create index payment_by_bill on payment (bill_id, id) where bill_id is not null;
create index payment_by_transaction on payment (agency, transaction);
create index payment_by_reference1 on payment (agency, reference1);
create index payment_by_amount on payment (agency, amount, id desc);
create index payment_by_day on payment (agency, paid_at, id);
grant select, insert on payment to sala_app;
alter table payment enable row level security;
create policy payment_see on payment for select to sala_app using (
    actor_role() = 'system' or (actor_role() = 'finance' and agency = actor_agency())
    or exists (select from bill b where b.id = bill_id));
create policy payment_book on payment for insert to sala_app with check (actor_role() = 'system');

-- 5. What is to be given back. Asked for by one finance officer and approved by another; each step is made once.
create table refund (
    id uuid primary key,
    payment_id uuid not null references payment,
    bill_id uuid references bill,
    agency text not null references agency,
    reason text not null check (reason in ('over', 'doubled', 'late', 'unknown', 'closed')),
    amount bigint not null check (amount > 0),
    listed_at timestamptz not null,
    requested_by uuid references account,
    requested_at timestamptz,
    approved_by uuid references account,
    approved_at timestamptz,
    sent_at timestamptz, -- the bank took the order
    confirmed_at timestamptz, -- the bank gave the money back
    unique (payment_id, reason),
    check (num_nulls(requested_by, requested_at) in (0, 2)),
    check (num_nulls(approved_by, approved_at) in (0, 2)),
    check (approved_at is null or requested_at is not null),
    check (approved_by <> requested_by), -- four eyes
    check (sent_at is null or approved_at is not null),
    check (confirmed_at is null or sent_at is not null)
);
create index refund_open on refund (agency, id) where confirmed_at is null;
create index refund_by_bill on refund (bill_id) where bill_id is not null;
grant select, insert on refund to sala_app;
grant update (requested_by, requested_at, approved_by, approved_at, sent_at, confirmed_at) on refund to sala_app;
alter table refund enable row level security;
create policy refund_see on refund for select to sala_app using (
    actor_role() = 'system' or (actor_role() = 'finance' and agency = actor_agency())
    or exists (select from bill b where b.id = bill_id));
create policy refund_list on refund for insert to sala_app with check (actor_role() = 'system');
create policy refund_change on refund for update to sala_app
    using (actor_role() = 'system' or (actor_role() = 'finance' and agency = actor_agency()));

-- Whoever changes a refund signs in his own name, and what is set stays.
create function refund_moves_on() returns trigger language plpgsql as $$
begin
    if (old.requested_by is not null and (new.requested_by, new.requested_at) is distinct from (old.requested_by, old.requested_at))
        or (old.approved_by is not null and (new.approved_by, new.approved_at) is distinct from (old.approved_by, old.approved_at))
        or (old.sent_at is not null and new.sent_at is distinct from old.sent_at)
        or (old.confirmed_at is not null and new.confirmed_at is distinct from old.confirmed_at)
        or (new.requested_by is distinct from old.requested_by and new.requested_by is distinct from actor_account())
        or (new.approved_by is distinct from old.approved_by and new.approved_by is distinct from actor_account())
        or (actor_role() <> 'system' and (new.sent_at, new.confirmed_at) is distinct from (old.sent_at, old.confirmed_at)) then
        raise exception 'a refund moves on only, and in one''s own name' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger refund_moves_on before update on refund for each row execute function refund_moves_on();

-- 6. The books. Append-only; the entries of a transaction sum to zero before it is committed.
create table ledger_entry (
    transaction_id uuid not null,
    position smallint not null,
    at timestamptz not null,
    agency text not null references agency, -- whose books
    account text not null check (account ~ '^(bank|advance|refundable|refund_sent|agency:.+)$'),
    amount bigint not null check (amount <> 0), -- a debit is positive
    bill_id uuid references bill,
    payment_id uuid references payment,
    refund_id uuid references refund,
    primary key (transaction_id, position)
);
create index ledger_entry_by_bill on ledger_entry (bill_id, transaction_id) where bill_id is not null;
create index ledger_entry_by_agency on ledger_entry (agency, account) include (amount);
create index ledger_entry_by_time on ledger_entry (agency, at, transaction_id);
grant select, insert on ledger_entry to sala_app;
alter table ledger_entry enable row level security;
create policy ledger_entry_see on ledger_entry for select to sala_app
    using (actor_role() = 'system' or (actor_role() = 'finance' and agency = actor_agency()));
create policy ledger_entry_book on ledger_entry for insert to sala_app with check (actor_role() = 'system');

create function ledger_balances() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if (select sum(amount) from ledger_entry where transaction_id = new.transaction_id) <> 0 then
        raise exception 'the entries of % do not sum to zero', new.transaction_id
            using errcode = 'check_violation', constraint = 'ledger_balances';
    end if;
    return null;
end $$;
create constraint trigger ledger_balances after insert on ledger_entry
    deferrable initially deferred for each row execute function ledger_balances();

-- 7. A bank's statements of a day, compared with what it confirmed.
create table statement (
    id uuid primary key,
    agency text not null references agency,
    bank text not null,
    day date not null,
    content_hash bytea not null check (length(content_hash) = 32), -- the same file counts once
    account_id uuid not null references account,
    at timestamptz not null,
    unique (agency, bank, day, content_hash)
);
create index statement_by_day on statement (agency, day desc, id desc);
grant select, insert on statement to sala_app;
alter table statement enable row level security;
create policy statement_see on statement for select to sala_app
    using (actor_role() = 'system' or (actor_role() = 'finance' and agency = actor_agency()));
create policy statement_add on statement for insert to sala_app
    with check (actor_role() = 'finance' and agency = actor_agency() and account_id = actor_account());

create table statement_row (
    statement_id uuid not null references statement,
    position integer not null,
    finding text not null check (finding in ('matched', 'unbooked', 'differs', 'missing')),
    transaction text not null,
    reference1 text not null,
    reference2 text not null,
    amount bigint not null,
    paid_at timestamptz not null,
    primary key (statement_id, position)
);
grant select, insert on statement_row to sala_app;
alter table statement_row enable row level security;
create policy statement_row_see on statement_row for select to sala_app
    using (exists (select from statement s where s.id = statement_id));
create policy statement_row_add on statement_row for insert to sala_app
    with check (exists (select from statement s where s.id = statement_id));

-- 8. What finance officers looked at and did. Append-only. What concerns a person's case stands in the access log too.
create table finance_log (
    id uuid primary key,
    at timestamptz not null,
    account_id uuid not null,
    agency text not null,
    action text not null,
    subject text not null -- the reference of a bill, the id of a refund or statement; nothing that was typed
);
create index finance_log_by_agency on finance_log (agency, id desc);
grant select, insert on finance_log to sala_app;
alter table finance_log enable row level security;
create policy finance_log_see on finance_log for select to sala_app
    using (actor_role() = 'system' or (actor_role() = 'supervisor' and agency = actor_agency()));
create policy finance_log_append on finance_log for insert to sala_app
    with check (actor_role() = 'finance' and agency = actor_agency() and account_id = actor_account());
