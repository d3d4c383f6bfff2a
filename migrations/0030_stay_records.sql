-- A stay as the paper list of form TM.30 has it, whole: the document, the visa, the arrival, the relationship to the host. Online
-- nobody must tell it, so that what was not told is empty.
alter table stay
    add column doc_type text not null default '', -- sala::identity::passport::DocType
    add column issuing_state text not null default '', -- empty: that of the nationality
    add column passport_expires date,
    add column visa_type text not null default '', -- sala::platforms::foreigner::stay_notice::row::detail::VISA_TYPES
    add column arrival_date date, -- into Thailand, not at the house
    add column port text not null default '', -- sala::identity::port_of_entry
    add column arrival_card_cipher bytea,
    add column relationship text not null default '',
    add column returned text not null default '' check (returned in ('', 'SAME_PERMIT', 'NEW_PERMIT')), -- rule 14
    add column corrected_at timestamptz;
grant update (doc_type, issuing_state, passport_expires, visa_type, arrival_date, port, arrival_card_cipher, relationship, returned,
    corrected_at) on stay to sala_app;

-- Guests of a file who come back under the permit under which they were notified before: no new notice is needed (rule 14).
alter table stay_file add column returning_count integer not null default 0;
grant update (returning_count) on stay_file to sala_app;

-- The receipt of a notice names all its guests: they are written before their case, which issues it.
alter table stay alter constraint stay_case_id_fkey deferrable initially deferred;

-- Who notifies stays: kind, names, company, sex, telephone, sealed together (sala::platforms::foreigner::stay_notice::notifier::Notifier).
alter table account add column notifier_cipher bytea;
