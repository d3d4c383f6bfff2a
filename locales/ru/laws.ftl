# Laws as they are cited. Each key is the citation of a service or setting: its letters and digits, with hyphens between.

law-immigration-act-b-e-2522-s-37-2-4 = Закон об иммиграции 2522 года (1979), статья 37(2)–(4)
law-immigration-act-b-e-2522-s-37-5 = Закон об иммиграции 2522 года (1979), статья 37(5)
law-immigration-act-b-e-2522-s-18-para-2 = Закон об иммиграции 2522 года (1979), статья 18, абзац 2
law-administrative-procedure-act-b-e-2539-s-24 = Закон об административных процедурах 2539 года (1996), статья 24
law-civil-and-commercial-code-ss-797-and-1567 = Гражданский и торговый кодекс, статьи 797 и 1567
law-immigration-act-b-e-2522-ss-76-77-81-and-84 = Закон об иммиграции 2522 года (1979), статьи 76, 77, 81 и 84
law-books-of-account-10-years-after-the-end-setting-to-be-confirmed-with-the-immigration-bureau = Бухгалтерские книги: 10 лет после завершения

## Laws of rules asked in public

law-immigration-section = Закон об иммиграции 2522 года (1979), статья { $section }
law-practice-of-the-immigration-bureau = Практика Иммиграционного бюро
law-practice-of-the-ministry-of-foreign-affairs = Практика Министерства иностранных дел
law-immigration-act-b-e-2522-s-12-1-and-the-interior-minister-s-notification-under-it = Закон об иммиграции 2522 года (1979), статья 12(1), и уведомление министра внутренних дел на её основании
law-immigration-act-b-e-2522-ss-34-35 = Закон об иммиграции 2522 года (1979), статьи 34 и 35
law-immigration-act-b-e-2522-ss-12-1-34-35 = Закон об иммиграции 2522 года (1979), статьи 12(1), 34 и 35
law-immigration-act-b-e-2522-s-38 = Закон об иммиграции 2522 года (1979), статья 38
law-ministerial-regulation-on-visa-fees-under-the-immigration-act-b-e-2522 = Министерское постановление о визовых сборах на основании Закона об иммиграции 2522 года (1979)
law-cabinet-resolution-on-the-smart-visa = Решение Кабинета министров о визе SMART
law-cabinet-resolution-on-the-long-term-resident-visa = Решение Кабинета министров о визе для долгосрочного проживания
law-cabinet-resolution-of-28-may-2024-on-the-destination-thailand-visa = Решение Кабинета министров от 28 мая 2024 года о визе Destination Thailand
