# The home page and the start pages of the three platforms.

## Home

home-title = Government services in one place
home-heading = Government services in one place
home-lead = Apply or report, follow progress and get the result: in your language, on your phone, at any time.
home-open-today = Available now
home-report = 90-day report (TM.47)
home-report-text = For foreigners who stay in Thailand for more than 90 days. Tell the immigration office where you live every 90 days, and keep the receipt.
home-report-go = See what you need
home-fact-time = About 5 minutes
home-fact-free = Free of charge
home-fact-phone = Works on any phone
home-fact-languages = In seven languages
home-more = More services for foreigners
home-how = How it works
home-promise-file = File once
home-promise-file-text = Short pages, one thing at a time. Your answers are saved each time you continue, and you can come back later.
home-promise-follow = Follow every step
home-promise-follow-text = See where your case stands and why, and who has looked at it. If something needs correcting, you correct it in the same case.
home-promise-prove = Keep proof
home-promise-prove-text = You get a receipt with a code that anyone can check, and the next due date for your calendar.
home-platforms = Who the services are for
home-foreigner = Foreigners
home-foreigner-text = People who live in, move to or visit Thailand.
home-services = { $count ->
    [one] 1 service available
   *[other] { $count } services available
}
home-citizen = Citizens
home-citizen-text = Everyone who uses government services in daily life.
home-business = Businesses
home-business-text = Anyone who starts, runs or expands a business in Thailand.

## Start pages of the platforms

platform-services = Services
platform-services-elsewhere = Services available now
platform-purpose = What these services help you do
platform-report-text = For foreigners who stay in Thailand for more than 90 days. About 5 minutes, free of charge.
platform-foreigner-heading = Services for foreigners
platform-foreigner-lead = Do what the law requires in a few minutes, know your next due date, and keep proof that it was done.
platform-foreigner-purpose-1 = Report in your own language, without going to an office.
platform-foreigner-purpose-2 = Keep one continuous record when you renew your passport.
platform-foreigner-purpose-3 = Know the reason for every decision, and what to do next.
platform-citizen-heading = Services for citizens
platform-citizen-lead = For everyone who uses government services in daily life.
platform-citizen-not-yet = There are no services for citizens here yet; they will follow. Please continue to use the channels of the responsible agency. What is available now is for foreigners.
platform-business-heading = Services for businesses
platform-business-lead = Apply for licences, pay, and follow each step in one place.
platform-business-not-yet = There are no services for businesses here at the moment. Please continue to use the channels of the responsible agency. What is available now is for foreigners.
