# 所引用的法律。每条文本的键由服务或设置中的引文组成：字母和数字，以连字符相连。

law-immigration-act-b-e-2522-s-37-2-4 = 《1979年移民法》（佛历2522年）第37条第2至4款
law-immigration-act-b-e-2522-s-37-5 = 《1979年移民法》（佛历2522年）第37条第5款
law-public-health-act-b-e-2535-ss-38-54-56 = 《1992年公共卫生法》（佛历2535年）第38条、第54至56条
law-public-health-act-b-e-2535-s-63-and-the-local-ordinance = 《1992年公共卫生法》（佛历2535年）第63条及地方条例
law-public-health-act-s-56-para-3 = 《1992年公共卫生法》（佛历2535年）第56条第3段
law-building-control-act-b-e-2522-s-8 = 《1979年建筑管制法》（佛历2522年）第8条
law-made-for-the-tests = 为演示而设

## 保存案卷的依据

law-decision-files-10-years-after-the-end-setting-to-be-confirmed-with-the-immigration-bureau = 决定类案卷：结案后保存10年

## 通知的送达

law-act-on-electronic-performance-of-administration-b-e-2565-electronic-transactions-act-b-e-2544-s-23 = 《2022年电子政务法》（佛历2565年）；《2001年电子交易法》（佛历2544年）第23条
law-administrative-procedure-act-b-e-2539-s-70 = 《1996年行政程序法》（佛历2539年）第70条
law-administrative-procedure-act-b-e-2539-s-45 = 《1996年行政程序法》（佛历2539年）第45条
law-administrative-procedure-act-b-e-2539-s-71 = 《1996年行政程序法》（佛历2539年）第71条

## 入境、签证与保存期限

law-immigration-act-b-e-2522-s-18-para-2 = 《移民法》佛历 2522 年（1979 年）第 18 条第 2 款
law-records-of-entry-setting-to-be-confirmed-with-the-immigration-bureau = 入境记录：结案后保存 5 年
law-as-the-card-with-which-they-came-setting-to-be-confirmed-with-the-immigration-bureau = 与随附的入境卡相同：结案后保存 5 年
law-needed-no-longer-once-appeals-are-over-setting-to-be-confirmed-with-the-immigration-bureau = 上诉期结束后不再需要
law-needed-no-longer-once-appeals-are-over-setting-to-be-confirmed-with-the-department-of-consular-affairs = 上诉期结束后不再需要
law-pdpa-s-39-as-long-as-the-case-of-which-it-tells = 《个人数据保护法》佛历 2562 年（2019 年）第 39 条：与所涉事项保存同样长的时间
law-immigration-act-b-e-2522-ss-12-1-34-35 = 《移民法》佛历 2522 年（1979 年）第 12 条第 1 款、第 34 条、第 35 条
law-decision-files-10-years-after-the-end-setting-to-be-confirmed-with-the-department-of-consular-affairs = 决定档案：结案后保存 10 年
law-ministerial-regulation-on-visa-fees-under-the-immigration-act-b-e-2522 = 依据《移民法》佛历 2522 年（1979 年）制定的签证费部颁条例
law-cabinet-resolution-on-the-smart-visa = 内阁关于 SMART 签证的决议
law-cabinet-resolution-on-the-long-term-resident-visa = 内阁关于长期居留签证的决议
law-cabinet-resolution-of-28-may-2024-on-the-destination-thailand-visa = 内阁 2024 年 5 月 28 日关于“目的地泰国签证”的决议
law-immigration-act-b-e-2522-s-38 = 《移民法》佛历 2522 年（1979 年）第 38 条
law-administrative-procedure-act-b-e-2539-s-24 = 《1996年行政程序法》（佛历2539年）第24条
law-civil-and-commercial-code-ss-797-and-1567 = 《民商法典》第797条和第1567条
law-immigration-act-b-e-2522-ss-76-77-81-and-84 = 《1979年移民法》（佛历2522年）第76, 77条、第81条和第84条
law-books-of-account-10-years-after-the-end-setting-to-be-confirmed-with-the-immigration-bureau = 账簿：结束后10年

## Laws of rules asked in public

law-immigration-section = 佛历2522年（1979年）移民法第{ $section }条
law-practice-of-the-immigration-bureau = 移民局的惯例
law-practice-of-the-ministry-of-foreign-affairs = 外交部的惯例
law-immigration-act-b-e-2522-s-12-1-and-the-interior-minister-s-notification-under-it = 佛历2522年（1979年）移民法第12(1)条及内政部长据此发布的公告
law-immigration-act-b-e-2522-ss-34-35 = 佛历2522年（1979年）移民法第34条和第35条
