# Words of the whole portal: header, footer, buttons, form parts.

## Product and document

common-product = Sala
common-product-line = Government services in one place
common-title = { $page } – Sala
common-title-error = Error: { $title }
common-skip = Skip to main content
common-home = Home

## Header

common-languages = Language
common-platforms = Services for
common-platform-citizen = Citizens
common-platform-business = Businesses
common-platform-foreigner = Foreigners
common-officer-queue = Officers’ queue
common-sign-in = Sign in
common-sign-out = Sign out
common-account-of = Account:

## Footer

common-footer-about = Government services in one place. Apply or report, follow progress and get the result in your language, on your phone.
common-footer-cookies = This site uses two essential cookies: one keeps you signed in, the other protects what you send. We do not track you.
common-footer-places = Place names: GeoThai and the Department of Provincial Administration, CC BY 4.0.

## Navigation

common-back = Back
common-breadcrumbs = Breadcrumbs
common-pagination = Pages of the list
common-previous = Previous
common-next = Next

## Forms

common-continue = Continue
common-change = Change
common-choose = Choose
common-optional = { $label } (optional)
common-not-given = Not given
common-day = Day
common-month = Month
common-year = Year
common-error-summary = There is a problem
common-error-prefix = Error:
common-important = Important
common-success = Done
common-warning = Warning
