-- A document that is good for one time is used by it: a visa for one entry.
alter table issued_document drop constraint issued_document_status_check,
    add constraint issued_document_status_check check (status in ('in_force', 'suspended', 'revoked', 'replaced', 'used'));
alter table issued_document_status drop constraint issued_document_status_status_check,
    add constraint issued_document_status_status_check check (status in ('in_force', 'suspended', 'revoked', 'replaced', 'used'));
