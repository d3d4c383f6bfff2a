-- Sessions that an earlier release opened do not say when their password was typed. They began when they were made, at the latest: so
-- they last as others do, and nobody is signed out by a new release.
update session
set record = record || jsonb_build_object('signed_in_at', floor(extract(epoch from created_at))::bigint)
where not record ? 'signed_in_at' and not record ? 'guest';
