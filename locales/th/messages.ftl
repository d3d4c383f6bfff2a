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

served-inbox = แจ้งหนังสือทางกล่องข้อความในระบบแล้ว
served-email = แจ้งหนังสือทางอีเมลแล้ว
served-sms = แจ้งหนังสือทางข้อความสั้น (SMS) แล้ว
served-hand = แจ้งหนังสือโดยส่งมอบด้วยตนเองแล้ว
served-post = แจ้งหนังสือทางไปรษณีย์ลงทะเบียนตอบรับแล้ว
served-returned = อีเมลถูกตีกลับ ถือว่ายังไม่ได้แจ้งหนังสือ
served-about = “{ $subject }” ตาม { $ground }
served-ground = ตาม { $ground }

## Due dates and reminders

account-nav-dates = วันครบกำหนด
account-nav-contact = ช่องทางการแจ้ง
account-nav-staff = บุคลากรของหน่วยงาน
account-nav-webhooks = เว็บฮุกของหน่วยงาน

dates-title = วันครบกำหนด
dates-text = สิ่งที่ท่านต้องดำเนินการและวันสุดท้าย เราจะเตือนล่วงหน้า 15 วัน 7 วัน และ 1 วัน และจะไม่เตือนอีกเมื่อท่านดำเนินการแล้ว
dates-empty = ไม่มีเรื่องครบกำหนด
dates-empty-text = เมื่อเรื่องใดของท่านต้องดำเนินการภายในวันที่กำหนด จะปรากฏที่นี่
dates-what = สิ่งที่ต้องดำเนินการ
dates-day = วันสุดท้าย
dates-case = เรื่อง
dates-file = ไฟล์ปฏิทิน
dates-by-register = จากทะเบียนตรวจคนเข้าเมือง
dates-file-get = เพิ่มลงในปฏิทิน
dates-feed = วันครบกำหนดทั้งหมดในปฏิทินของท่าน
dates-feed-text = เพิ่มลิงก์นี้ลงในปฏิทินบนโทรศัพท์หรือคอมพิวเตอร์ของท่าน ปฏิทินจะแสดงวันครบกำหนดล่าสุดเสมอ
dates-feed-made = สร้างลิงก์ปฏิทินแล้ว
dates-feed-revoked = ยกเลิกลิงก์ปฏิทินแล้ว
dates-feed-address = เพิ่มลิงก์นี้ในปฏิทินของท่าน
dates-feed-once = ลิงก์นี้แสดงเพียงครั้งเดียว ผู้ที่มีลิงก์นี้เห็นวันครบกำหนดของท่านได้ หากผู้อื่นได้ไป โปรดสร้างลิงก์ใหม่
dates-feed-since = ท่านมีลิงก์ปฏิทินตั้งแต่วันที่ { $since }
dates-feed-make = สร้างลิงก์ปฏิทิน
dates-feed-anew = สร้างลิงก์ใหม่
dates-feed-revoke = ยกเลิกลิงก์
dates-calendar = ศาลา: วันครบกำหนด
dates-last-day = วันสุดท้ายคือวันที่ { $day }

duty-turn = { $service }: { $state }
duty-ends = { $service }: สิ้นอายุ
duty-appointment = { $service }: นัดหมายที่สำนักงาน
duty-left = { $days ->
    [0] ครบกำหนดวันนี้
   *[other] เหลือเวลาอีก { $days } วัน
}
reminder-subject = ภายในวันที่ { $day }: { $what }
reminder-body =
    เรียน ท่านผู้ใช้บริการ

    { $what }

    วันสุดท้ายคือวันที่ { $day } { $left }

    เปิดเรื่องของท่านได้ที่
    { $link }

    หากท่านดำเนินการแล้ว ไม่ต้องดำเนินการใดเพิ่มเติม

    ศาลา บริการภาครัฐ ณ จุดเดียว

## How one is told

contact-title = ช่องทางการแจ้ง
contact-text = ข้อความทุกฉบับอยู่ในกล่องข้อความของท่านที่นี่ ท่านเลือกรับแจ้งทางอื่นด้วยได้
contact-channels = ช่องทางที่ต้องการรับแจ้ง
contact-email = อีเมล { $email }
contact-email-hint = หนังสือแจ้งอย่างเป็นทางการจะส่งทางอีเมลเสมอ
contact-sms = ข้อความสั้น (SMS) ไปยัง { $phone }
contact-sms-hint = ข้อความสั้นแจ้งเพียงว่ามีข้อความถึงท่าน
contact-save = บันทึก
contact-phone-title = โทรศัพท์เคลื่อนที่
contact-phone-text = เราใช้หมายเลขของท่านเพื่อแจ้งว่ามีข้อความถึงท่านเท่านั้น
contact-phone = หมายเลขโทรศัพท์เคลื่อนที่
contact-phone-hint = ตัวอย่าง 089 765 4321 หรือเริ่มด้วย + และรหัสประเทศ
contact-code = รหัส
contact-code-hint = เราส่งรหัส 6 หลักไปที่ { $phone } แล้ว ใช้ได้ภายใน 10 นาที
contact-send = ส่งรหัส
contact-confirm = ยืนยัน
contact-other-number = ใช้หมายเลขอื่น
contact-remove = ลบหมายเลข
contact-error-phone = กรอกหมายเลขโทรศัพท์เคลื่อนที่ ตัวอย่าง 089 765 4321
contact-error-code = รหัสไม่ถูกต้อง โปรดตรวจสอบข้อความสั้นและกรอกรหัส 6 หลักอีกครั้ง
contact-done-saved = บันทึกช่องทางแล้ว
contact-done-sent = ส่งรหัสให้ท่านแล้ว
contact-done-confirmed = ยืนยันหมายเลขแล้ว เราจะแจ้งท่านทางข้อความสั้นด้วย
contact-done-gone = รหัสนี้ใช้ไม่ได้แล้ว โปรดขอรหัสใหม่
contact-done-removed = ลบหมายเลขแล้ว
sms-code = ศาลา: รหัสของท่านคือ { $code } ใช้ได้ { $minutes } นาที โปรดอย่าบอกผู้อื่น
sms-message = ศาลา: มีข้อความเกี่ยวกับเรื่องของท่าน อ่านได้ที่ { $link }
sms-notice = ศาลา: มีหนังสือแจ้งอย่างเป็นทางการถึงท่าน ซึ่งอาจเริ่มนับระยะเวลาแล้ว อ่านได้ที่ { $link }
