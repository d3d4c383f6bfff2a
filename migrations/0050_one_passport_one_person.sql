-- A passport is confirmed as one person's. Cases stay as they are: what was decided agreed with the entry, whoever filed it.

-- The register once confirmed whatever passport an approved case named, also one that the applicant only said had taken the place of the
-- one he came in with. That is taken back, or its owner could not confirm it; whoever has it confirms it again with its lines and the
-- day of his arrival, or by his next report.
lock table person_document in share row exclusive mode;
update person_document d set confirmed_at = null from cases c
    where c.person_id = d.person_id and c.subject_hash = d.number_hash and c.outcome = 'approved'
        and (c.answers ? 'previous_passport_no' or c.forgotten_at is not null)
        and d.confirmed_at between c.closed_at - interval '1 minute' and c.closed_at + interval '1 minute';

-- Of several that are left the first stays: a later one must have come to a passport that was known to be another's.
update person_document d set confirmed_at = null
    where exists (select from person_document first where first.number_hash = d.number_hash
        and (first.confirmed_at, first.id) < (d.confirmed_at, d.id));

create unique index person_document_one_person on person_document (number_hash) where confirmed_at is not null;
-- Whose a passport is, is asked of those alone that are confirmed.
drop index person_document_by_number;
