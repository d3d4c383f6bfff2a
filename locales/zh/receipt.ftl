# 90天报到（TM.47）回执：网页、PDF 和日历文件
receipt-pdf-title = 在泰居留超过90天报到回执
receipt-pdf-number = 回执编号
receipt-pdf-name = 姓名
receipt-pdf-nationality = 国籍
receipt-pdf-passport = 护照号码
receipt-pdf-address = 在泰住址
receipt-pdf-filed-at = 报到时间
receipt-pdf-channel = 办理方式
receipt-pdf-channel-online = 在线
receipt-pdf-office = 移民局办公室
receipt-pdf-fine = 罚款
receipt-pdf-fine-none = 无
receipt-pdf-next-due = 下次报到截止日期
receipt-pdf-check-hint = 扫描二维码，或在网址处输入下方代码，核验本回执的真伪
receipt-pdf-qr-alt = 核验本回执的二维码，代码为 { $code }
receipt-pdf-not-extension = 本次报到不延长您在泰国的居留许可期限。
receipt-pdf-law = 依据佛历2522年（1979年）《移民法》第37条第(5)项报到

receipt-calendar-summary = 90天报到截止日
receipt-calendar-description = { $opens }至{ $due }可在线报到，免费。上次回执编号：{ $reference }
