# The arrival card (TDAC): its form, its states, its messages.

tdac-title = Arrival card (TDAC)
tdac-summary = Everyone who is not Thai files it before each arrival in Thailand. It is free of charge, and you need no account.
tdac-declaration = I declare that everything above is true. I know that the card is not a visa and gives no right to enter.
tdac-law = Immigration Act B.E. 2522 (1979) s. 18 para. 2

## Pages

tdac-section-trip = Journey
tdac-section-stay = Stay in Thailand
tdac-section-contact = Contact details
tdac-section-traveller = Traveller
tdac-section-health = Health
tdac-page-arrival = When do you arrive in Thailand?
tdac-page-journey = How do you travel to Thailand?
tdac-page-leaving = When and how do you leave Thailand?
tdac-page-purpose = Why do you travel to Thailand?
tdac-page-transit = Do you only pass through Thailand?
tdac-page-accommodation = Where do you stay first?
tdac-page-hotel-province = In which province is the hotel?
tdac-page-place = Where in Thailand is it?
tdac-page-address = What is its name and address?
tdac-page-contact = How can we reach you?
tdac-page-passport-entry = How do you want to give your passport details?
tdac-page-passport-lines = Enter the two lines at the foot of your passport’s data page
tdac-page-passport = What are your passport details?
tdac-page-name = What is your name?
tdac-page-about-you = What is your sex and date of birth?
tdac-page-residence = What do you do, and where do you live?
tdac-page-visited = In which other countries were you in the last 14 days?
tdac-page-visited-more = In which further countries were you in the last 14 days?
tdac-page-visited-rest = Which countries are still missing?
tdac-page-health = How is your health?

## Fields

tdac-field-arrival_date = Date of arrival
tdac-field-arrival_date-hint = The day on which you pass immigration in Thailand. For example, 20 1 2027. You may fill in the card at any time: it is issued from three days before this day.
tdac-field-country_boarded = Country where you board
tdac-field-country_boarded-hint = Of the last leg, the one that ends in Thailand.
tdac-field-travel_mode = Mode of travel
tdac-field-travel_mode-AIR = By air
tdac-field-travel_mode-LAND = By land
tdac-field-travel_mode-SEA = By sea
tdac-field-departure_travel_mode-AIR = By air
tdac-field-departure_travel_mode-LAND = By land
tdac-field-departure_travel_mode-SEA = By sea
tdac-field-vehicle = Vehicle
tdac-field-departure_vehicle = Vehicle when leaving
tdac-field-vehicle-COMMERCIAL_FLIGHT = Commercial flight
tdac-field-vehicle-PRIVATE_FLIGHT = Private flight
tdac-field-vehicle-CAR = Car
tdac-field-vehicle-BUS = Bus
tdac-field-vehicle-TRAIN = Train
tdac-field-vehicle-MOTORCYCLE = Motorcycle
tdac-field-vehicle-FERRY = Ferry
tdac-field-vehicle-CRUISE_SHIP = Cruise ship
tdac-field-vehicle-PRIVATE_BOAT = Private boat
tdac-field-vehicle-OTHERS = Another
tdac-field-departure_vehicle-COMMERCIAL_FLIGHT = Commercial flight
tdac-field-departure_vehicle-PRIVATE_FLIGHT = Private flight
tdac-field-departure_vehicle-CAR = Car
tdac-field-departure_vehicle-BUS = Bus
tdac-field-departure_vehicle-TRAIN = Train
tdac-field-departure_vehicle-MOTORCYCLE = Motorcycle
tdac-field-departure_vehicle-FERRY = Ferry
tdac-field-departure_vehicle-CRUISE_SHIP = Cruise ship
tdac-field-departure_vehicle-PRIVATE_BOAT = Private boat
tdac-field-departure_vehicle-OTHERS = Another
tdac-field-flight_no = Flight or vehicle number
tdac-field-flight_no-hint = For example, TG961. With a connection, the flight that lands in Thailand. Without a number, the number plate or the name of the ship.
tdac-field-departure_date = Date of departure
tdac-field-departure_date-hint = If you know it. For example, 3 2 2027.
tdac-field-departure_travel_mode = Mode of travel when leaving
tdac-field-departure_flight_no = Flight or vehicle number when leaving
tdac-field-purpose = Purpose of travel
tdac-field-purpose-HOLIDAY = Holiday
tdac-field-purpose-MEETING = Meeting
tdac-field-purpose-SPORTS = Sports
tdac-field-purpose-BUSINESS = Business
tdac-field-purpose-INCENTIVE = Incentive trip
tdac-field-purpose-MEDICAL = Medical treatment
tdac-field-purpose-EDUCATION = Education
tdac-field-purpose-CONVENTION = Convention
tdac-field-purpose-EMPLOYMENT = Employment
tdac-field-purpose-EXHIBITION = Exhibition
tdac-field-purpose-OTHERS = Another
tdac-field-transit_no_stay = Transit without a stay
tdac-field-transit_no_stay-hint = You pass immigration and travel on without spending a night. Whoever stays in the transit area of an airport needs no card.
tdac-field-transit_no_stay-no = No, I stay in Thailand
tdac-field-transit_no_stay-yes = Yes, I travel on at once
tdac-field-accommodation_type = Kind of accommodation
tdac-field-accommodation_type-HOTEL = Hotel
tdac-field-accommodation_type-YOUTH_HOSTEL = Youth hostel
tdac-field-accommodation_type-GUEST_HOUSE = Guest house
tdac-field-accommodation_type-FRIEND_HOUSE = House of friends or family
tdac-field-accommodation_type-APARTMENT = Apartment
tdac-field-accommodation_type-OTHERS = Another
tdac-field-province = Province
tdac-field-district = District
tdac-field-subdistrict = Sub-district
tdac-field-postcode = Postcode
tdac-field-place = Place
tdac-field-province-hint = A hotel needs no district and no postcode.
tdac-field-address = Name and address
tdac-field-address-hint = For example, Andaman Hotel, 1 Beach Road.
tdac-field-phone = Telephone number
tdac-field-phone-hint = With + and the country code, for example +46 70 123 45 67.
tdac-field-email = E-mail address
tdac-field-email-hint = We send the card’s number here, and nothing else.
tdac-field-passport_entry = Way of giving passport details
tdac-field-passport_entry-hint = Copying the two lines is the most reliable way, and you will not need to type most of the details.
tdac-field-passport_entry-mrz = Copy the two lines at the foot of the data page
tdac-field-passport_entry-typed = Type each detail
tdac-field-mrz = The two lines of your passport
tdac-field-mrz-hint = They are below your photo. The first line begins with P. Type or paste both lines of 44 characters, with every < sign.
tdac-field-doc_type = Travel document
tdac-field-doc_type-PASSPORT = Passport
tdac-field-doc_type-TRAVEL_DOC = Travel document
tdac-field-doc_type-CERT_OF_IDENTITY = Certificate of identity
tdac-field-doc_type-BORDER_PASS = Border pass
tdac-field-passport_no = Passport number
tdac-field-passport_no-hint = Include any letters before or after the digits. For example, AB1234567.
tdac-field-issuing_state = Country that issued the passport
tdac-field-nationality = Nationality
tdac-field-passport_expiry = Passport expiry date
tdac-field-passport_expiry-hint = As on the data page. For example, 31 12 2030.
tdac-field-family_name = Family name
tdac-field-family_name-hint = In Latin letters, as in your passport. Leave it empty if your passport shows only one name.
tdac-field-first_name = First name
tdac-field-middle_name = Middle name
tdac-field-sex = Sex
tdac-field-sex-M = Male
tdac-field-sex-F = Female
tdac-field-sex-X = X, or not stated in the passport
tdac-field-birth_date = Date of birth
tdac-field-birth_date-hint = For example, 12 8 1984. If your passport does not show the day or the month, enter 00.
tdac-field-occupation = Occupation
tdac-field-occupation-hint = For example, teacher, student or retired.
tdac-field-country_of_residence = Country of residence
tdac-field-city_of_residence = City of residence
tdac-field-visa_no = Visa number
tdac-field-visa_no-hint = Leave it empty if you need no visa or get one on arrival.
tdac-field-visited_1 = Country visited 1
tdac-field-visited_2 = Country visited 2
tdac-field-visited_3 = Country visited 3
tdac-field-visited_4 = Country visited 4
tdac-field-visited_5 = Country visited 5
tdac-field-visited_6 = Country visited 6
tdac-field-visited_7 = Country visited 7
tdac-field-visited_8 = Country visited 8
tdac-field-visited_9 = Country visited 9
tdac-field-visited_10 = Country visited 10
tdac-field-visited_11 = Country visited 11
tdac-field-visited_12 = Country visited 12
tdac-field-visited_13 = Country visited 13
tdac-field-visited_14 = Country visited 14
tdac-field-visited_15 = Country visited 15
tdac-field-visited_1-hint = Besides the country where you board. If there was none, continue.
tdac-field-ill_14_days = Illness in the last 14 days
tdac-field-ill_14_days-hint = Fever, cough, rash, vomiting or diarrhoea. Your answers serve disease control at the border, and are deleted soon after you arrive.
tdac-field-ill_14_days-no = No
tdac-field-ill_14_days-yes = Yes
tdac-field-yellow_fever_certificate = Certificate of vaccination against yellow fever
tdac-field-yellow_fever_certificate-hint = Needed if you come from a country where the illness is found. Show it when you arrive.
tdac-field-yellow_fever_certificate-yes = I have it
tdac-field-yellow_fever_certificate-no = I do not have it
tdac-field-arrives = Day of arrival
tdac-field-serves_until = Valid until

## States

tdac-state-draft = Not sent yet
tdac-state-draft-explanation = Your answers are saved. There is a card only once you have sent them.
tdac-state-draft-officer = Draft
tdac-state-submitted = Sent
tdac-state-submitted-explanation = Your card is being made.
tdac-state-submitted-officer = Sent
tdac-state-early = Kept until the window opens
tdac-state-early-explanation = Everything is filled in. Your card is issued by itself when the window opens, and we write to you. You need not come back.
tdac-state-early-officer = Waits for its window
tdac-state-issued = Issued
tdac-state-issued-explanation = Your card is valid. Show it, on a telephone or printed, with your passport. It is not a visa and gives no right to enter.
tdac-state-issued-officer = Issued
tdac-state-used = Used
tdac-state-used-explanation = You entered Thailand with this card. For your next entry you need another one.
tdac-state-used-officer = Used at the border
tdac-state-expired = Expired
tdac-state-expired-explanation = The day of arrival is over. If you still travel, file another card.
tdac-state-expired-officer = Expired
tdac-state-replaced = Replaced
tdac-state-replaced-explanation = Another card took its place. Use that one.
tdac-state-replaced-officer = Replaced by another card
tdac-state-withdrawn = Withdrawn
tdac-state-withdrawn-explanation = You withdrew this card. If you travel after all, file another one.
tdac-state-withdrawn-officer = Withdrawn by the traveller

## Actions

tdac-action-file = Send
tdac-event-file = You sent your details
tdac-event-file-officer = The traveller sent the details
tdac-action-issue = Issue the card
tdac-event-issue = Your card was issued
tdac-event-issue-officer = The card was issued
tdac-action-hold = Keep until the window opens
tdac-event-hold = Your details are kept until the window opens
tdac-event-hold-officer = Kept until the window opens
tdac-action-open = Issue when the window opens
tdac-event-open = The window opened and your card was issued
tdac-event-open-officer = The window opened and the card was issued
tdac-action-change = Send changes
tdac-event-change = You changed your details
tdac-event-change-officer = The traveller changed the details
tdac-action-update = Send changes
tdac-event-update = You updated your card
tdac-event-update-officer = The traveller updated the card
tdac-action-replace = Replace by another card
tdac-event-replace = Another card took the place of this one
tdac-event-replace-officer = Replaced by another card
tdac-action-withdraw = Withdraw the card
tdac-event-withdraw = You withdrew the card
tdac-event-withdraw-officer = The traveller withdrew the card
tdac-action-withdraw-text = The card will no longer be valid. This cannot be undone. If you travel after all, file another one.
tdac-action-use = Mark as used
tdac-action-use_other_day = Mark as used, on another day or flight
tdac-event-use = You entered Thailand
tdac-event-use_other_day = You entered Thailand
tdac-event-use-officer = The border officer marked it as used
tdac-event-use_other_day-officer = The border officer marked it as used on another day or flight
tdac-action-expire = Record that it has expired
tdac-event-expire = The card expired
tdac-event-expire-officer = The card expired

## The card on paper

tdac-output-card = Thailand Digital Arrival Card
tdac-output-card-text = Show this card with your passport when you arrive. It is not a visa and gives no right to enter. It is free of charge.

## What is wrong, and what to do

error-card-arrival-passed = The day of arrival must be today or later. Days are counted in Bangkok
error-card-vehicle = Choose a vehicle that fits the mode of travel
error-card-boarded-thailand = Choose the country where your last leg to Thailand begins, not Thailand
error-card-departure-before-arrival = The date of departure must not be before the date of arrival
error-card-email-length = Enter an e-mail address of at most 80 characters
error-card-passport-expired = The passport must be valid on the day of arrival. Give the details of a valid one
reason-CARD_NOT_REQUIRED = You need no arrival card
reason-CARD_NOT_REQUIRED-remedy = Whoever enters on a Thai passport or with a border pass does not file one. If you enter on another passport, give the details of that one.
reason-ARRIVAL_DATE_PASSED = The day of arrival is over
reason-ARRIVAL_DATE_PASSED-remedy = Change the date of arrival to the day on which you will pass immigration. If you have entered already, you need no card any more.
reason-CARD_PASSPORT_LENGTH = This passport number has the wrong length
reason-CARD_PASSPORT_LENGTH-remedy = Enter the whole number as in the machine-readable lines of your passport: { $min } to { $max } letters and digits.
reason-CARD_FIELDS = Some details do not fit together
reason-CARD_FIELDS-remedy = Go through your answers once more and correct what has changed.

## Messages

tdac-mail-issued-subject = Your arrival card { $reference } for Thailand
tdac-mail-issued-body =
    Hello,

    Your arrival card is issued. Its number is { $reference }. It is for your arrival on { $arrives }.

    Show it with your passport when you arrive. It is not a visa and gives no right to enter.

    Open the card, change it, or save it as a file. You are asked for its number, the passport number and the date of birth:
    { $link }

    The card is free of charge. Whoever asks you for money for it is not us.

    Sala, for the Immigration Bureau
tdac-mail-early-subject = We keep your arrival card { $reference } until { $opens }
tdac-mail-early-body =
    Hello,

    Your details are complete. Their number is { $reference }.

    The card for your arrival on { $arrives } is issued by itself on { $opens } at 00:00 in Bangkok. We write to you then. You need not do anything.

    Open the card, change it, or save it as a file. You are asked for its number, the passport number and the date of birth:
    { $link }

    The card is free of charge. Whoever asks you for money for it is not us.

    Sala, for the Immigration Bureau
tdac-mail-updated-subject = Your arrival card { $reference } was updated
tdac-mail-updated-body =
    Hello,

    Your arrival card { $reference } was updated. It is now for your arrival on { $arrives }. The number stays; show the new card.

    Open the card, change it, or save it as a file. You are asked for its number, the passport number and the date of birth:
    { $link }

    The card is free of charge. Whoever asks you for money for it is not us.

    Sala, for the Immigration Bureau

## Start page

card-start-title = Thailand arrival card (TDAC)
card-start-caption = In place of form TM.6
card-start-lead = Tell the Immigration Bureau who comes, when, and where you stay first. You get a card with a code that is read at the border.
card-fact-no-account = No account needed
card-start-now = Fill in the card
card-start-find = I have a card: show or change it
card-free-title = It is free.
card-free-text = Nobody may charge you for it. Other sites that take money are not the state’s. The one official address is:
card-start-who = Who needs it
card-start-who-text = Everybody who is not Thai, children too, for each entry by air, land or sea. Not needed by:
card-start-not-thai = whoever enters on a Thai passport
card-start-not-transit = whoever changes planes without passing immigration
card-start-not-border = holders of a border pass
card-start-not-official = diplomats and others exempted under section 15
card-start-when = When
card-start-window = From { $before } days before the day of arrival, 00:00 in Bangkok, to the end of that day.
card-start-early = You may fill it in at any time before. We keep it and issue the card by itself when the window opens.
card-example-opens = the window opens
card-example-arrival = arrival, the last day
card-start-need = Have ready
card-need-passport = your passport
card-need-journey = the day of arrival and the flight or vehicle
card-need-stay = the place of your first stay
card-need-mail = an e-mail address
card-start-party = A family or a group of up to { $max } files together: the journey once, then each traveller.
card-start-after = Afterwards
card-after-1 = Each traveller gets a card with a number and a code, at once or when the window opens. Its number comes by e-mail.
card-after-2 = Until you arrive you may change journey, stay and contact details. Another passport or name makes a new card, which replaces the old one.
card-after-3 = Should your flight land after midnight, the card still serves for the same flight.
card-no-visa = The card is not a visa and gives no right to enter.
card-profile-title = You travel often?
card-profile-text = With an account your details are taken over from the last card.
card-law-text = Immigration Act B.E. 2522 (1979) section 18 paragraph 2: aliens who enter file particulars as the competent official prescribes. Penalty in section 62.

## The way back to a card

card-find-title = Show or change a card
card-find-text = Enter what stands on the card and in the passport.
card-find-send = Show the card
card-find-none = There is no card with these details. Compare all three with the card and the passport
card-find-account = This card was filed with an account. Sign in to see it
card-number = Card number
card-number-hint = Ten letters and digits, as in our e-mail.

## The cards of a party

card-cards-title = Travellers and cards
card-cards-none = There is nothing here yet. Fill in a card, or open one that you have.
card-cards-drafts = Not sent yet
card-cards-sent = Sent
card-ready = Ready to send
card-missing = Not complete yet
card-traveller-unnamed = Traveller without a name
card-send = { $count -> 
    [one] Send this card
   *[other] Send { $count } cards
 }
card-sent = { $count -> 
    [one] One card was sent
   *[other] { $count } cards were sent
 }
card-party-full = A party has up to { $max } travellers, and this one has as many. Send these cards, then fill in a new card for the others: they are a party of their own.
card-cards-most = Only the newest { $most } are listed here. Every older card is opened by its number.
card-add = Add a traveller to this trip
card-remove = Remove

## One card

card-card-title = Arrival card { $number }
card-filed = Sent
card-filed-keep = Keep the card’s number. With it, your passport number and your date of birth you come back here.
card-name = Name
card-show = Show this code at the border with your passport. It is signed: anybody can check it.
card-pdf = Save as PDF
card-change = Change details
card-change-text = Journey, stay and contact details can change until you arrive. Another name, passport, nationality or date of birth makes a new card with a new number, which replaces this one.
card-more = All travellers of this visit
card-opens = When the card is issued
card-opens-bangkok = Bangkok

## At the border

card-border-title = Arrival card at the border
card-border-look = Look the card up
card-border-card = The card
card-border-none = There is no card with this number and passport
card-border-valid = Valid today
card-border-other-day = For another day or flight
card-border-used = Card { $number } is marked as used

## Papers

tdac-document-PASSPORT_PAGE = Photo of the passport
tdac-document-PASSPORT_PAGE-hint = The page with your photo and the two lines, whole and readable. The officer at the border sees it beside your card. You need not add it.
