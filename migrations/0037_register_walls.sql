-- The simulated Immigration Bureau holds passports and a watch list: only the machine asks it, for whoever acts.
alter table immigration.entry enable row level security;
create policy entry_system on immigration.entry to sala_app using (actor_role() = 'system') with check (actor_role() = 'system');
alter table immigration.stay enable row level security;
create policy register_stay_system on immigration.stay to sala_app using (actor_role() = 'system') with check (actor_role() = 'system');
alter table immigration.watch enable row level security;
create policy watch_system on immigration.watch to sala_app using (actor_role() = 'system') with check (actor_role() = 'system');
