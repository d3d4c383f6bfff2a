-- Drafts that moved to another version of their service, so that the move can be taken back while nothing else has happened.
alter table draft
    add column bundle_before bytea references bundle, -- the version that it had; null: not moved, or answered since
    add column renamed jsonb not null default '{}'; -- old and new names of its answers
create index draft_moved on draft (bundle_hash, id) where bundle_before is not null and submitted_at is null;
