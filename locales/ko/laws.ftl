# Laws as they are cited. Each key is the citation of a service or setting: its letters and digits, with hyphens between.

law-immigration-act-b-e-2522-s-37-2-4 = 출입국 관리법(불기 2522년, 서기 1979년) 제37조 (2)~(4)
law-immigration-act-b-e-2522-s-37-5 = 출입국 관리법(불기 2522년, 서기 1979년) 제37조 (5)
law-immigration-act-b-e-2522-s-18-para-2 = 출입국 관리법(불기 2522년, 서기 1979년) 제18조 제2항
law-administrative-procedure-act-b-e-2539-s-24 = 행정 절차법(불기 2539년, 서기 1996년) 제24조
law-civil-and-commercial-code-ss-797-and-1567 = 민상법전 제797조 및 제1567조
law-immigration-act-b-e-2522-ss-76-77-81-and-84 = 출입국 관리법(불기 2522년, 서기 1979년) 제76, 77조, 제81조 및 제84조
law-books-of-account-10-years-after-the-end-setting-to-be-confirmed-with-the-immigration-bureau = 회계 장부: 종료 후 10년

## Laws of rules asked in public

law-immigration-section = 출입국 관리법(불기 2522년, 서기 1979년) 제{ $section }조
law-practice-of-the-immigration-bureau = 이민국의 실무
law-practice-of-the-ministry-of-foreign-affairs = 외교부의 실무
law-immigration-act-b-e-2522-s-12-1-and-the-interior-minister-s-notification-under-it = 출입국 관리법(불기 2522년, 서기 1979년) 제12조 (1) 및 이에 따른 내무부 장관 고시
law-immigration-act-b-e-2522-ss-34-35 = 출입국 관리법(불기 2522년, 서기 1979년) 제34조 및 제35조
law-immigration-act-b-e-2522-ss-12-1-34-35 = 출입국 관리법(불기 2522년, 서기 1979년) 제12조 (1), 제34조 및 제35조
law-immigration-act-b-e-2522-s-38 = 출입국 관리법(불기 2522년, 서기 1979년) 제38조
law-ministerial-regulation-on-visa-fees-under-the-immigration-act-b-e-2522 = 출입국 관리법(불기 2522년, 서기 1979년)에 따른 비자 수수료에 관한 부령
law-cabinet-resolution-on-the-smart-visa = SMART 비자에 관한 내각 결의
law-cabinet-resolution-on-the-long-term-resident-visa = 장기 거주 비자에 관한 내각 결의
law-cabinet-resolution-of-28-may-2024-on-the-destination-thailand-visa = 데스티네이션 타일랜드 비자에 관한 2024년 5월 28일 내각 결의
