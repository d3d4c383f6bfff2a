# Messages to people: the inbox, official notices, how one is told.

account-navigation = บัญชีของฉัน
account-nav-cases = เรื่องที่ยื่น
account-nav-messages = กล่องข้อความ
account-nav-unread = ยังไม่ได้อ่าน { $count } ข้อความ

messages-title = กล่องข้อความ
messages-text = ข้อความทุกฉบับที่เราแจ้งท่านเก็บไว้ที่นี่ หนังสือแจ้งอย่างเป็นทางการจะส่งไปยังอีเมลของท่านด้วย
messages-empty = ยังไม่มีข้อความ
messages-empty-text = เมื่อเรื่องของท่านมีความคืบหน้า ท่านจะอ่านได้ที่นี่
messages-unread = ยังไม่ได้อ่าน
messages-official = หนังสือแจ้ง
messages-received = ได้รับเมื่อ { $when }
messages-received-official = หนังสือแจ้งอย่างเป็นทางการ ได้รับเมื่อ { $when }
messages-official-text = ข้อความนี้เป็นหนังสือแจ้งอย่างเป็นทางการ ระยะเวลาตามกฎหมายของท่าน เช่น ระยะเวลาอุทธรณ์ นับแต่วันที่ได้รับแจ้ง
messages-open-case = เปิดเรื่องนี้

## Service of notices

served-inbox = แจ้งหนังสือทางกล่องข้อความของผู้ยื่นแล้ว
served-email = แจ้งหนังสือทางอีเมลแล้ว
served-sms = แจ้งหนังสือทางข้อความสั้น (SMS) แล้ว
served-hand = แจ้งหนังสือโดยส่งมอบด้วยตนเองแล้ว
served-post = แจ้งหนังสือทางไปรษณีย์ลงทะเบียนแล้ว
served-about = “{ $subject }” ตาม { $ground }
served-ground = ตาม { $ground }

notice-serve = บันทึกว่าได้แจ้งด้วยวิธีอื่นแล้ว
notice-title = แจ้งหนังสือที่ถูกตีกลับ
notice-text = อีเมลของผู้รับไม่รับหนังสือแจ้งฉบับนี้ โปรดส่งมอบด้วยตนเองหรือส่งทางไปรษณีย์ลงทะเบียน แล้วบันทึกไว้ที่นี่ เหตุขัดข้องจะสิ้นสุดลง
notice-by = แจ้งด้วยวิธีใด
notice-by-hand = ส่งมอบด้วยตนเอง
notice-by-post = ส่งทางไปรษณีย์ลงทะเบียน
notice-by-post-hint = ถือว่าได้รับแจ้งเมื่อครบเจ็ดวันนับแต่วันส่ง
notice-day = วันที่ส่งมอบหรือวันที่ส่ง
notice-note = เลขที่ลงทะเบียน หรือชื่อผู้รับมอบ
notice-effect = เมื่อบันทึกแล้วแก้ไขไม่ได้ ผู้ยื่นจะเห็นรายการนี้ในประวัติของเรื่อง
notice-record = บันทึกการแจ้ง
notice-recorded = บันทึกการแจ้งแล้ว
notice-error-by = เลือกวิธีที่แจ้ง
notice-error-day = กรอกวันที่ส่งมอบหรือวันที่ส่ง ซึ่งต้องไม่ก่อนวันที่ออกหนังสือและไม่ใช่วันในอนาคต
notice-error-note = กรอกเลขที่ลงทะเบียน หรือชื่อผู้รับมอบ
access-serve = บันทึกวิธีแจ้งหนังสืออย่างเป็นทางการ
incident-deliver = ไม่สามารถส่งข้อความได้
incident-notice = หนังสือแจ้งอย่างเป็นทางการถูกตีกลับ
incident-error-refused = เซิร์ฟเวอร์อีเมลของผู้รับไม่รับหนังสือ
