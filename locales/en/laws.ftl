# Laws as they are cited. Each key is the citation of a service or setting: its letters and digits, with hyphens between.

law-immigration-act-b-e-2522-s-37-2-4 = Immigration Act B.E. 2522 (1979) s. 37(2)–(4)
law-immigration-act-b-e-2522-s-37-5 = Immigration Act B.E. 2522 (1979) s. 37(5)
law-public-health-act-b-e-2535-ss-38-54-56 = Public Health Act B.E. 2535 (1992) ss. 38, 54-56
law-public-health-act-b-e-2535-s-63-and-the-local-ordinance = Public Health Act B.E. 2535 (1992) s. 63 and the local ordinance
law-public-health-act-s-56-para-3 = Public Health Act B.E. 2535 (1992) s. 56 para. 3
law-building-control-act-b-e-2522-s-8 = Building Control Act B.E. 2522 (1979) s. 8
law-made-for-the-tests = Made for the demonstration

## Why cases are kept

law-decision-files-10-years-after-the-end-setting-to-be-confirmed-with-the-immigration-bureau = Decision files: 10 years after the end

## Service of notices

law-act-on-electronic-performance-of-administration-b-e-2565-electronic-transactions-act-b-e-2544-s-23 = Act on Electronic Performance of Administration B.E. 2565 (2022); Electronic Transactions Act B.E. 2544 (2001) s. 23
law-administrative-procedure-act-b-e-2539-s-70 = Administrative Procedure Act B.E. 2539 (1996) s. 70
law-administrative-procedure-act-b-e-2539-s-45 = Administrative Procedure Act B.E. 2539 (1996) s. 45
law-administrative-procedure-act-b-e-2539-s-71 = Administrative Procedure Act B.E. 2539 (1996) s. 71

## Entry, visas, and how long things are kept

law-immigration-act-b-e-2522-s-18-para-2 = Immigration Act B.E. 2522 (1979) s. 18 para. 2
law-records-of-entry-setting-to-be-confirmed-with-the-immigration-bureau = Records of entry: 5 years after the end
law-as-the-card-with-which-they-came-setting-to-be-confirmed-with-the-immigration-bureau = As the card with which they came: 5 years after the end
law-needed-no-longer-once-appeals-are-over-setting-to-be-confirmed-with-the-immigration-bureau = Needed no longer once appeals are over
law-needed-no-longer-once-appeals-are-over-setting-to-be-confirmed-with-the-department-of-consular-affairs = Needed no longer once appeals are over
law-pdpa-s-39-as-long-as-the-case-of-which-it-tells = Personal Data Protection Act B.E. 2562 (2019) s. 39: as long as the case of which it tells
law-immigration-act-b-e-2522-ss-12-1-34-35 = Immigration Act B.E. 2522 (1979) ss. 12(1), 34, 35
law-decision-files-10-years-after-the-end-setting-to-be-confirmed-with-the-department-of-consular-affairs = Decision files: 10 years after the end
law-ministerial-regulation-on-visa-fees-under-the-immigration-act-b-e-2522 = Ministerial Regulation on visa fees under the Immigration Act B.E. 2522 (1979)
law-cabinet-resolution-on-the-smart-visa = Cabinet resolution on the SMART visa
law-cabinet-resolution-on-the-long-term-resident-visa = Cabinet resolution on the long-term resident visa
law-cabinet-resolution-of-28-may-2024-on-the-destination-thailand-visa = Cabinet resolution of 28 May 2024 on the Destination Thailand Visa
law-immigration-act-b-e-2522-s-38 = Immigration Act B.E. 2522 (1979) s. 38
law-administrative-procedure-act-b-e-2539-s-24 = Administrative Procedure Act B.E. 2539 (1996) s. 24
law-civil-and-commercial-code-ss-797-and-1567 = Civil and Commercial Code ss. 797 and 1567
law-immigration-act-b-e-2522-ss-76-77-81-and-84 = Immigration Act B.E. 2522 (1979) ss. 76, 77, 81 and 84
law-books-of-account-10-years-after-the-end-setting-to-be-confirmed-with-the-immigration-bureau = Books of account: 10 years after the end

## Laws of rules asked in public

law-immigration-section = Immigration Act B.E. 2522 (1979), section { $section }
law-practice-of-the-immigration-bureau = Practice of the Immigration Bureau
law-practice-of-the-ministry-of-foreign-affairs = Practice of the Ministry of Foreign Affairs
law-immigration-act-b-e-2522-s-12-1-and-the-interior-minister-s-notification-under-it = Immigration Act B.E. 2522 (1979), section 12(1), and the Interior Minister’s notification under it
law-immigration-act-b-e-2522-ss-34-35 = Immigration Act B.E. 2522 (1979), sections 34 and 35
