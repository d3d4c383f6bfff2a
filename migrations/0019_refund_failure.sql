-- An order of a refund that the bank does not take is seen at the finance desk, also where no case can have an incident: of money that
-- came for no bill.
alter table refund add column failure text check (failure ~ '^[a-z_]{1,40}$'); -- why the last tries failed, as a code
create index refund_unsent on refund (agency) where failure is not null and sent_at is null;
grant update (failure) on refund to sala_app;

-- As before; what the bank does is the machine's to say.
create or replace function refund_moves_on() returns trigger language plpgsql as $$
begin
    if (old.requested_by is not null and (new.requested_by, new.requested_at) is distinct from (old.requested_by, old.requested_at))
        or (old.approved_by is not null and (new.approved_by, new.approved_at) is distinct from (old.approved_by, old.approved_at))
        or (old.sent_at is not null and new.sent_at is distinct from old.sent_at)
        or (old.confirmed_at is not null and new.confirmed_at is distinct from old.confirmed_at)
        or (new.requested_by is distinct from old.requested_by and new.requested_by is distinct from actor_account())
        or (new.approved_by is distinct from old.approved_by and new.approved_by is distinct from actor_account())
        or (actor_role() <> 'system'
            and (new.sent_at, new.confirmed_at, new.failure) is distinct from (old.sent_at, old.confirmed_at, old.failure)) then
        raise exception 'a refund moves on only, and in one''s own name' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
