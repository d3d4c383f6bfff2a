# The home page and the start pages of the three platforms.

## Home

home-title = Government services at one counter
home-heading = Government services, at one counter
home-lead = File, follow and receive: in your language, from your phone, at any hour.
home-open-today = Open today
home-report = 90-day report (TM.47)
home-report-text = For foreigners who stay in Thailand longer than 90 days. Give your address once every 90 days and keep the receipt.
home-report-go = See what you need
home-fact-time = About 5 minutes
home-fact-free = Free of charge
home-fact-phone = Works on any phone
home-fact-languages = Thai, English, Chinese
home-how = How it works
home-promise-file = File once
home-promise-file-text = One question a page. What you have typed is saved, and you can go on later.
home-promise-follow = Follow every step
home-promise-follow-text = See where your case stands and why, and who has looked at it. If something must be corrected, you correct it in the same case.
home-promise-prove = Keep the proof
home-promise-prove-text = A receipt with a code that anybody can check, and the next date for your calendar.
home-platforms = For whom
home-foreigner = Foreigners
home-foreigner-text = Those who live in, come to or visit Thailand.
home-foreigner-state = One service is open
home-citizen = Citizens
home-citizen-text = Everyone who deals with the state in everyday life.
home-citizen-state = In preparation
home-business = Businesses
home-business-text = Those who found, run or grow a business in Thailand.
home-business-state = In preparation

## Start pages of the platforms

platform-services = Services
platform-services-elsewhere = What is open today
platform-purpose = What this platform is for
platform-report-text = For foreigners who stay longer than 90 days. About 5 minutes, free of charge.
platform-foreigner-heading = Services for foreigners
platform-foreigner-lead = Do what the law asks of you in minutes, know what is due next, and be able to prove that it was done.
platform-foreigner-purpose-1 = To report in your own language, without travelling to an office.
platform-foreigner-purpose-2 = To keep one record when you renew your passport.
platform-foreigner-purpose-3 = To know the reason for every decision, and what to do next.
platform-citizen-heading = Services for citizens
platform-citizen-lead = Find the service you need in the words you use every day, take part in public decisions, and read the law as it stands.
platform-citizen-not-yet = This platform is in preparation. No service for citizens can be filed here yet; please go on using the channels of the responsible agency.
platform-citizen-purpose-1 = To find every service of the state in one place.
platform-citizen-purpose-2 = To be heard before decisions are taken, and to be answered.
platform-citizen-purpose-3 = To know which law applies, on any date.
platform-business-heading = Services for businesses
platform-business-lead = Learn which licences your business needs, apply for all of them at once, and see every step until they are issued.
platform-business-not-yet = This platform is in preparation. No licence can be applied for here yet; please go on using the channels of the responsible agency.
platform-business-purpose-1 = To hand in one set of documents for all licences.
platform-business-purpose-2 = To see which agency is at work, and by when it must answer.
platform-business-purpose-3 = To never hand in what the state already has.
