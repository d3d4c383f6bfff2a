# Laws as they are cited. Each key is the citation of a service or setting: its letters and digits, with hyphens between.

law-immigration-act-b-e-2522-s-37-2-4 = 入国管理法（仏暦2522年・西暦1979年）第37条(2)～(4)
law-immigration-act-b-e-2522-s-37-5 = 入国管理法（仏暦2522年・西暦1979年）第37条(5)
law-immigration-act-b-e-2522-s-18-para-2 = 入国管理法（仏暦2522年・西暦1979年）第18条第2項
law-administrative-procedure-act-b-e-2539-s-24 = 行政手続法（仏暦2539年・西暦1996年）第24条
law-civil-and-commercial-code-ss-797-and-1567 = 民商法典第797条・第1567条
law-immigration-act-b-e-2522-ss-76-77-81-and-84 = 入国管理法（仏暦2522年・西暦1979年）第76, 77条・第81条・第84条
law-books-of-account-10-years-after-the-end-setting-to-be-confirmed-with-the-immigration-bureau = 会計帳簿：終了後10年

## Laws of rules asked in public

law-immigration-section = 入国管理法（仏暦2522年・西暦1979年）第{ $section }条
law-practice-of-the-immigration-bureau = 入国管理局の運用
law-practice-of-the-ministry-of-foreign-affairs = 外務省の運用
law-immigration-act-b-e-2522-s-12-1-and-the-interior-minister-s-notification-under-it = 入国管理法（仏暦2522年・西暦1979年）第12条(1)および同条に基づく内務大臣告示
law-immigration-act-b-e-2522-ss-34-35 = 入国管理法（仏暦2522年・西暦1979年）第34条・第35条
law-immigration-act-b-e-2522-ss-12-1-34-35 = 入国管理法（仏暦2522年・西暦1979年）第12条(1)・第34条・第35条
law-immigration-act-b-e-2522-s-38 = 入国管理法（仏暦2522年・西暦1979年）第38条
law-ministerial-regulation-on-visa-fees-under-the-immigration-act-b-e-2522 = 入国管理法（仏暦2522年・西暦1979年）に基づく査証手数料に関する省令
law-cabinet-resolution-on-the-smart-visa = SMARTビザに関する閣議決定
law-cabinet-resolution-on-the-long-term-resident-visa = 長期居住ビザに関する閣議決定
law-cabinet-resolution-of-28-may-2024-on-the-destination-thailand-visa = デスティネーション・タイランド・ビザに関する2024年5月28日の閣議決定
