-- A file whose stays were taken back since is worked through anew when it is handed in again; it takes the place of the one from before.
alter table stay_file add column superseded_at timestamptz;
drop index stay_file_once;
create unique index stay_file_once on stay_file (accommodation_id, content_hash, began_at)
    where state <> 'refused' and superseded_at is null;
grant update (superseded_at) on stay_file to sala_app;
