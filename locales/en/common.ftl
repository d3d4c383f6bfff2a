# Words of the whole portal: header, footer, buttons, form parts.

## Product and document

common-product = Sala
common-product-line = Government services at one counter
common-title = { $page } – Sala
common-title-error = Error: { $title }
common-skip = Skip to main content
common-home = Home

## Header

common-languages = Language
common-platforms = For whom
common-platform-citizen = Citizens
common-platform-business = Businesses
common-platform-foreigner = Foreigners
common-officer-queue = Officers’ queue
common-sign-in = Sign in
common-sign-out = Sign out
common-account-of = Account of

## Footer

common-footer-about = One counter for the services of the state: file, follow and receive, in your language and from your phone.
common-footer-cookies = This site sets two cookies that it needs: one keeps you signed in, one protects what you send. There is no tracking.
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
