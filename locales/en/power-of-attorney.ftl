# Authority to act for somebody, shown by a document: the form, its states and actions, and its messages.

poa-title = Authority to act for somebody, by document
poa-summary = Ask to act for a child, a pupil or somebody who works for you and cannot give you the authority on this portal. An officer looks at your document.
poa-who = Parents of a child, schools for their pupils, employers for their staff. Whoever has an account gives the authority himself, under “Acting for others”, without any document.
poa-declaration = I certify that everything above is true and that the document is genuine.
poa-document-PROOF = Document that shows it
poa-document-PROOF-hint = A birth certificate, a power of attorney, or the certificate of the company or school with its letter.
poa-section-authority = Authority
poa-section-principal = For whom
poa-page-kind = What are you to the person?
poa-page-scope = For what, and until when?
poa-page-principal = For whom will you act?
poa-page-place = Where in Thailand does the person live?
poa-field-authority_kind = You are
poa-field-authority_kind-parent = Parent
poa-field-authority_kind-employer = Employer
poa-field-authority_kind-school = School
poa-field-authority_kind-agent = Agent
poa-field-authority_service = Services
poa-field-authority_service-hint = Choose no more than you need.
poa-field-authority_service-all = All services for foreigners
poa-field-authority_until = Last day
poa-field-authority_until-hint = This day is included. For example, 31 12 2027.
poa-field-principal_passport_no = Passport number of the person
poa-field-principal_passport_no-hint = Include any letters before or after the digits.
poa-field-principal_issuing_state = Country that issued the passport
poa-field-principal_family_name = Family name
poa-field-principal_first_name = First name
poa-field-principal_birth_date = Date of birth
poa-field-place = Place
poa-field-province = Province
poa-field-district = District
poa-field-subdistrict = Sub-district
poa-field-postcode = Postcode
poa-state-draft = Not sent yet
poa-state-draft-explanation = Your answers are saved.
poa-state-draft-officer = Draft
poa-state-review = With an officer
poa-state-review-explanation = An officer is looking at your document. You do not need to do anything.
poa-state-review-officer = To decide
poa-state-recorded = Recorded
poa-state-recorded-explanation = You may now act for this person. Begin under “Acting for others”.
poa-state-recorded-officer = Recorded
poa-state-refused = Not recorded
poa-state-refused-explanation = The authority was not recorded. Read the reason; you may ask again with another document.
poa-state-refused-officer = Not recorded
poa-state-withdrawn = Withdrawn
poa-state-withdrawn-explanation = You withdrew this.
poa-state-withdrawn-officer = Withdrawn
poa-action-file = Send
poa-event-file = You sent it
poa-event-file-officer = The applicant sent it
poa-action-record = Record the authority
poa-action-record-text = The applicant will then be able to act for the person in these services until the day named.
poa-event-record = An officer recorded the authority
poa-event-record-officer = The authority was recorded
poa-action-refuse = Do not record it
poa-action-refuse-text = The applicant will be told the reason.
poa-action-refuse-note = What is wrong with the document
poa-event-refuse = An officer did not record the authority
poa-event-refuse-officer = The authority was not recorded
poa-action-withdraw = Withdraw
poa-action-withdraw-text = The case will be closed at once. This cannot be undone.
poa-event-withdraw = You withdrew it
poa-event-withdraw-officer = The applicant withdrew it
reason-PROOF_DOES_NOT_SHOW = The document does not show the authority
reason-PROOF_DOES_NOT_SHOW-remedy = Use a document that names you, the person and what you may do.
error-date-past = { $label } must be today or later

poa-field-authority_service-ninety_day = 90-day report
poa-field-authority_service-address_change = Change of address
poa-field-authority_service-evisa = e-Visa
poa-field-authority_service-arrival_card = Arrival card (TDAC)
poa-field-authority_service-stay_notice = Notices of stay for a host (TM.30)
poa-mail-filed-subject = We have your request { $reference } to act for somebody
poa-mail-filed-body =
    Hello,

    We have received your request { $reference }. An officer looks at the document.

    Check its progress:
    { $link }

    Sala, for the Immigration Bureau
poa-mail-recorded-subject = You may now act for somebody: { $reference }
poa-mail-recorded-body =
    Hello,

    The authority of case { $reference } is recorded. Begin under “Acting for others” in your account.

    See the case:
    { $link }

    Sala, for the Immigration Bureau
poa-mail-refused-subject = The authority of case { $reference } was not recorded
poa-mail-refused-body =
    Hello,

    The authority of case { $reference } was not recorded.

    Reason: { $reason }

    See the case:
    { $link }

    Sala, for the Immigration Bureau
