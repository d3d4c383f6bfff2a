-- Webhooks: systems of an agency are told what happens to its cases, without anything personal.

create table webhook_endpoint (
    id uuid primary key,
    agency text not null references agency,
    url text not null,
    secret_cipher bytea not null, -- with which each delivery is signed; shown once
    events text[] not null,
    active boolean not null default true,
    created_at timestamptz not null,
    created_by uuid not null references account
);
create index webhook_endpoint_by_agency on webhook_endpoint (agency, id);

create table webhook_delivery (
    id uuid primary key, -- also of its job; the receiver knows by it what it has seen
    endpoint_id uuid not null references webhook_endpoint,
    agency text not null references agency,
    case_id uuid not null references cases,
    seq integer not null, -- of the case's event: the next is not sent before the one before is settled
    event text not null,
    payload text not null, -- exactly what is signed and sent
    state text not null default 'waiting' check (state in ('waiting', 'delivered', 'given_up')),
    attempts integer not null default 0,
    answer integer, -- the last HTTP status
    error text, -- or why there was none: a code
    created_at timestamptz not null,
    tried_at timestamptz,
    unique (endpoint_id, case_id, seq)
);
create index webhook_delivery_list on webhook_delivery (endpoint_id, id desc);
create index webhook_delivery_order on webhook_delivery (endpoint_id, case_id, seq) where state = 'waiting';

grant select, insert on webhook_endpoint, webhook_delivery to sala_app;
grant update (events, active) on webhook_endpoint to sala_app;
grant update (state, attempts, answer, error, tried_at) on webhook_delivery to sala_app;

-- An agency's administrators manage its endpoints and see no case; whoever acts on a case writes what is to be told of it.
alter table webhook_endpoint enable row level security;
create policy webhook_endpoint_manage on webhook_endpoint to sala_app
    using (actor_role() = 'system' or (actor_role() = 'administrator' and agency = actor_agency()))
    with check (actor_role() = 'system' or (actor_role() = 'administrator' and agency = actor_agency() and created_by = actor_account()));
alter table webhook_delivery enable row level security;
create policy webhook_delivery_see on webhook_delivery for select to sala_app
    using (actor_role() = 'system' or (actor_role() = 'administrator' and agency = actor_agency()));
create policy webhook_delivery_write on webhook_delivery for insert to sala_app with check (exists (select from cases c where c.id = case_id));
create policy webhook_delivery_settle on webhook_delivery for update to sala_app
    using (actor_role() = 'system' or (actor_role() = 'administrator' and agency = actor_agency()));

-- Which agencies have an endpoint that is on: kept in memory with the settings, so that the commands of all others ask nothing.
create trigger webhook_endpoint_changed after insert or update or delete on webhook_endpoint
    for each statement execute function setting_changed();
create function webhook_agencies() returns setof text stable security definer language plpgsql as $$
begin
    return query select distinct e.agency from public.webhook_endpoint e where e.active;
end $$;
-- The endpoints of an agency that want to be told of an event; nothing else of them is seen.
create function webhook_subscribers(of_agency text, of_event text) returns setof uuid stable security definer language plpgsql as $$
begin
    return query select e.id from public.webhook_endpoint e where e.agency = of_agency and e.active and of_event = any (e.events) order by e.id;
end $$;
revoke all on function webhook_agencies(), webhook_subscribers(text, text) from public;
grant execute on function webhook_agencies(), webhook_subscribers(text, text) to sala_app;
-- Jobs of no case that people's commands write: a delivery, which is looked for by the job's id and holds nothing itself; and a
-- code to a telephone, by whoever has asked for one.
create policy job_write_webhook on job for insert to sala_app
    with check (kind = 'webhook' and case_id is null and payload = '{}' and actor_account() is not null);
create policy job_write_phone_code on job for insert to sala_app with check (kind = 'phone_code' and case_id is null
    and exists (select from phone_code p where p.account_id = actor_account()));
