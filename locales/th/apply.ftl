# Question pages and check-your-answers, for any service.

apply-saved = ระบบบันทึกคำตอบเมื่อท่านกด “ดำเนินการต่อ” ท่านกลับมาทำต่อได้จาก “บัญชีของฉัน”
apply-saved-guest = ระบบบันทึกคำตอบเมื่อท่านกด “ดำเนินการต่อ” ในเบราว์เซอร์นี้ ท่านกลับมาทำต่อได้จาก
apply-check-title = ตรวจคำตอบก่อนส่ง
apply-declaration = คำรับรอง
apply-send = รับรองและส่ง
apply-send-only = ส่ง
apply-correct-title = แก้ไขคำตอบแล้วส่งอีกครั้ง
apply-correct-send = รับรองและส่งข้อมูลที่แก้ไข
apply-send-hint = หากหน้านี้ไม่ตอบสนอง ท่านกดปุ่มอีกครั้งได้ ระบบจะรับเรื่องเพียงครั้งเดียว
