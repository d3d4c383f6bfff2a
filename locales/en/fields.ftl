# Words of two composite fields: the passport's machine-readable lines, and a place in Thailand.

## Passport lines (machine-readable zone)

mrz-read = The lines can be read.
mrz-name = Name
mrz-number = Passport number
mrz-other = There is a mistake in these lines. Compare them with your passport.
mrz-line-count = There must be two lines. Identity cards with three lines are not accepted.
mrz-line-length = Each line must have 44 characters. Check for missing < signs.
mrz-bad-character = Use only the letters A to Z, digits and the < sign.
mrz-document-type = The first line must begin with P, for a passport.
mrz-issuing-state-unknown = We do not recognise the code of the issuing state (characters 3 to 5 of line 1).
mrz-nationality-unknown = We do not recognise the code of the nationality (characters 11 to 13 of line 2).
mrz-check-document-number = There is a typing mistake in the passport number. Compare the first 10 characters of line 2 with your passport.
mrz-check-birth-date = There is a typing mistake in the date of birth. Compare characters 14 to 20 of line 2 with your passport.
mrz-check-expiry-date = There is a typing mistake in the date of expiry. Compare characters 22 to 28 of line 2 with your passport.
mrz-check-optional = There is a typing mistake in the second half of line 2. Compare characters 29 to 43 with your passport.
mrz-check-composite = There is a typing mistake in line 2. Compare the whole line with your passport.
mrz-sex = The letter for the sex must be M, F or <.
mrz-birth-date-invalid = The date of birth is not a real date. Compare line 2 with your passport.
mrz-expiry-date-invalid = The date of expiry is not a real date. Compare line 2 with your passport.
mrz-name-empty = There is no name in the first line.

## A place in Thailand

place-province = Province
place-district = District
place-subdistrict = Sub-district
place-postcode = Postcode
place-search = Search for your place
place-search-hint = Type a sub-district, district or postcode, or choose step by step below.
place-search-results = places found
place-search-none = Nothing found. Choose step by step below.
place-search-chosen = Chosen:
place-search-failed = The search is not responding. Choose step by step below.

## Ports of entry

port-mode-air = By air
port-mode-land = By land
port-mode-sea = By sea
