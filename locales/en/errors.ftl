# What is wrong with an answer, and what to enter instead. Under `error-<code>`; $label is the field’s label.

date-part-day = day
date-part-month = month
date-part-year = year

error-required-enter = Enter an answer for “{ $label }”
error-required-choose = Choose an answer for “{ $label }”
error-too-long = { $label } must be { $max } characters or fewer
error-characters-alphanumeric = { $label } must only include the letters A to Z and digits
error-characters-plate = { $label } must only include letters and digits
error-characters-address = { $label } must only include Thai or Latin letters, digits, spaces and the signs / - . , ( ) # & ' +
error-digits-only = { $label } must only include digits
error-choice-unknown = Choose one of the answers listed for “{ $label }”
error-country-unknown = Choose a country from the list for “{ $label }”
error-port-unknown = Choose a port of entry from the list, or leave it empty

error-passport-format = Enter the passport number as on the data page: 3 to 15 letters A to Z and digits
error-name-characters = { $label } must only include the letters A to Z, spaces, hyphens and apostrophes. Write it as in the two lines at the foot of your passport’s data page
error-passport-expired = This passport has expired. Use a valid passport. If you do not have one, contact your embassy and report in person at an immigration office
error-not-an-alien = Thai nationals do not need to report. If you entered Thailand on the passport of another country, give the details of that passport
error-same-passport = The old passport number is the same as the new one. Enter the old number, or go back and answer that it is the same passport
error-mrz = Check the two lines against your passport and enter them again, or go back and choose to type each detail
error-mrz-otherwise = If your passport really says so, go back and choose to type each detail.

error-date-missing = { $label } must include: { $parts }
error-date-unreadable = { $label } must be a day, month and year in digits, for example 4 7 2026
error-date-not-real = { $label } must be a real date. Check the day, the month and the year
error-date-future = { $label } must be today or in the past
error-birth-date-unreadable = Enter the day, month and year of birth in digits, for example 12 8 1984. Enter 00 for a day or month that your passport does not show
error-permit-before-arrival = The last day you may stay must not be before the day you arrived. Look at your last entry stamp or extension stamp
error-extension-before-arrival = The extension must not be before the day you arrived. If you have left Thailand since, it no longer counts: go back and answer no
error-due-before-arrival = The due date must not be before the day you arrived, because the count starts again each time you arrive. If you have not reported since you arrived, go back and answer no
error-village-number = The village number must be between 1 and 99. Leave it empty if your address has none

error-phone-format = Enter a Thai telephone number, for example 089-765-4321, or a foreign one with + and the country code, for example +49 30 1234567
error-phone-hotline = Enter a telephone number we can reach you on. Numbers of 3 or 4 digits are hotlines
error-email-format = Enter an e-mail address in the correct format, like name@example.com

error-province-choose = Choose a province
error-district-choose = Choose a district
error-subdistrict-choose = Choose a sub-district
error-postcode-choose = Choose a postcode
error-subdistrict-unknown = This sub-district no longer exists. Choose another one from the list
error-subdistrict-unknown-successors = This sub-district no longer exists. Choose the one that replaced it: { $successors }
error-postcode-mismatch = This postcode does not belong to the sub-district. Choose one from the list

error-declaration-required = Tick the box to certify that your answers are true
error-passport-specimen = These lines are from a sample passport. Enter the two lines from your own passport.
error-passport-lines-number = The passport number in these lines, { $number }, has fewer than 3 characters. Compare the second line with your passport
