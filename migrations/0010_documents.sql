-- Papers handed in. A file's content is stored once, encrypted, outside the database (server/src/ports/files.rs); here stands what
-- is known of it, and which drafts and cases it belongs to.

create table file (
    hash bytea primary key check (length(hash) = 32), -- keyed hash of the content; also names the stored object
    size bigint not null check (size > 0), -- bytes of the content
    media_type text not null,
    -- own: made by the portal; off: no scanner was configured; failed: the scanner could not read it; infected: the content is gone
    scan text not null check (scan in ('own', 'off', 'pending', 'clean', 'infected', 'failed')),
    scanned_at timestamptz,
    created_at timestamptz not null,
    check_at timestamptz -- when to look whether anything still refers to it; null: something does
);
create index file_check on file (check_at) where check_at is not null;
create index file_unscanned on file (hash) where scan = 'off';

-- The papers of a draft. They become the case's when it is filed.
create table draft_document (
    id uuid primary key,
    draft_id uuid not null references draft on delete cascade,
    requirement text not null, -- code of the requirement in the bundle
    kind text not null, -- what paper it is; one given once is offered wherever the same kind is asked for
    file bytea not null references file,
    name text not null, -- as the person called it, cleaned
    given_at timestamptz not null, -- when the content was handed in, also when it was taken over from an earlier case
    account_id uuid not null references account, -- who handed it in here
    reused boolean not null default false,
    unique (draft_id, requirement, file)
);
create index draft_document_by_file on draft_document (file);

-- The papers of a case. One that was replaced stays until the case is forgotten: an officer may have decided by it.
create table case_document (
    id uuid primary key,
    case_id uuid not null references cases,
    person_id uuid not null references person,
    requirement text not null,
    kind text not null,
    file bytea not null references file,
    name text not null,
    given_at timestamptz not null,
    account_id uuid not null references account,
    reused boolean not null,
    added_at timestamptz not null,
    removed_at timestamptz
);
create unique index case_document_once on case_document (case_id, requirement, file) where removed_at is null;
create index case_document_by_kind on case_document (person_id, kind, given_at desc) where removed_at is null;
create index case_document_by_file on case_document (file);

grant select, insert, update, delete on file to sala_app;
grant select, insert, delete on draft_document to sala_app;
grant select, insert on case_document to sala_app;
grant update (removed_at) on case_document to sala_app;

alter table draft_document enable row level security;
create policy draft_document_own on draft_document to sala_app
    using (exists (select from draft d where d.id = draft_id)) -- the policy of drafts applies inside
    with check (exists (select from draft d where d.id = draft_id) and (actor_role() = 'system' or account_id = actor_account()));

alter table case_document enable row level security;
create policy case_document_see on case_document for select to sala_app
    using (exists (select from cases c where c.id = case_id)); -- the policy of cases applies inside
create policy case_document_add on case_document for insert to sala_app
    with check (actor_role() = 'system' or (actor_role() = 'applicant' and account_id = actor_account()
        and exists (select from cases c where c.id = case_id and c.person_id = case_document.person_id)));
create policy case_document_remove on case_document for update to sala_app
    using (actor_role() in ('system', 'applicant') and exists (select from cases c where c.id = case_id));

-- Whoever sees a draft or a case with it may know of a file. Only the machine itself stores and forgets files.
alter table file enable row level security;
create policy file_see on file for select to sala_app using (actor_role() = 'system'
    or exists (select from draft_document d where d.file = hash) or exists (select from case_document c where c.file = hash));
create policy file_add on file for insert to sala_app with check (actor_role() = 'system');
create policy file_change on file for update to sala_app using (actor_role() = 'system');
create policy file_forget on file for delete to sala_app using (actor_role() = 'system');

-- Whether anything refers to a file. A later migration that lets another table refer to files adds that table here.
create function file_used(of_file bytea) returns boolean stable language sql
    return exists (select from draft_document d where d.file = of_file) or exists (select from case_document c where c.file = of_file);

-- A file that has lost a reference is looked at in the next round; one that is just being handed in keeps its time.
create function file_lost_reference() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
    update file set check_at = coalesce(check_at, '-infinity') where hash = old.file;
    return null;
end $$;
create trigger draft_document_gone after delete on draft_document for each row execute function file_lost_reference();
create trigger case_document_gone after delete on case_document for each row execute function file_lost_reference();

-- A case that is forgotten (case_forget) forgets its papers too.
create function case_document_forget() returns trigger security definer set search_path = public, pg_temp language plpgsql as $$
begin
    delete from case_document where case_id = new.id;
    return null;
end $$;
create trigger case_document_forget after update of forgotten_at on cases for each row
    when (new.forgotten_at is not null) execute function case_document_forget();
