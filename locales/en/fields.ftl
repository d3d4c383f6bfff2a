# Words of two composite fields: the passport's machine-readable lines, and a place in Thailand.

## Passport lines (machine-readable zone)

mrz-read = The lines can be read.
mrz-name = Name
mrz-number = Passport number
mrz-other = Something in these lines is not right. Compare them with your passport.
mrz-line-count = There must be two lines. Identity cards with three lines are not accepted.
mrz-line-length = Each line must have 44 characters. Check for missing < signs.
mrz-bad-character = Use only the letters A to Z, digits and the < sign.
mrz-document-type = The first line must begin with P, for a passport.
mrz-issuing-state-unknown = The code of the issuing state, letters 3 to 5 of the first line, is not known.
mrz-nationality-unknown = The code of the nationality, letters 11 to 13 of the second line, is not known.
mrz-check-document-number = The passport number does not fit its check digit. Compare the beginning of the second line.
mrz-check-birth-date = The date of birth does not fit its check digit. Compare the second line.
mrz-check-expiry-date = The date of expiry does not fit its check digit. Compare the second line.
mrz-check-optional = The optional part of the second line does not fit its check digit.
mrz-check-composite = The last digit does not fit the second line. Compare the whole line.
mrz-sex = The letter for the sex must be M, F or <.
mrz-birth-date-invalid = The date of birth is not a date. Compare the second line.
mrz-expiry-date-invalid = The date of expiry is not a date. Compare the second line.
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
place-search-failed = The search does not answer. Choose step by step below.

## Ports of entry

port-mode-air = By air
port-mode-land = By land
port-mode-sea = By sea
