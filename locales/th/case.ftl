# a filed case, its access log, and the public check of a receipt.

## Case

case-title = { $service } { $reference }
case-filed-title = ยื่นเรื่องแล้ว
case-filed-number = เลขที่อ้างอิงของท่าน
case-officer-wrote = ข้อความจากเจ้าหน้าที่:
case-correct = แก้ไขและส่งอีกครั้ง
case-next = กำหนดรายงานตัวครั้งต่อไป
case-next-opens = รายงานตัวได้ตั้งแต่วันที่ { $opens }
case-next-permit = การอนุญาตให้อยู่ของท่านสิ้นสุดวันที่ { $day } ท่านต้องรายงานตัวครั้งนี้เฉพาะเมื่อได้รับการขยายเวลาแล้ว
case-next-calendar = เพิ่มในปฏิทิน
case-receipt = ใบรับแจ้ง
case-receipt-text = พิมพ์หรือบันทึกไฟล์ไว้ ผู้ใดก็ตรวจสอบได้ด้วยรหัสบนใบรับแจ้ง
case-receipt-show = ดูใบรับแจ้ง
case-receipt-pdf = ใบรับแจ้ง (PDF)
case-timeline = ลำดับเหตุการณ์
case-answers = ข้อมูลที่ยื่น
case-who-looked = ผู้ที่เปิดดูเรื่องนี้
case-filed-earlier = ท่านได้ยื่นเรื่องนี้สำหรับรอบเดียวกันแล้ว รายการนี้คือเรื่องที่ท่านยื่นไว้
case-by-officer = โดย { $name }

## Access log

case-log-title = ผู้ที่เปิดดูเรื่องนี้
case-log-text = ทุกครั้งที่เจ้าหน้าที่เปิดดูเรื่องของท่าน ระบบจะบันทึกไว้ที่นี่ และแก้ไขไม่ได้
case-log-empty = ยังไม่มีผู้เปิดดู
case-log-empty-text = ยังไม่มีเจ้าหน้าที่เปิดดูเรื่องนี้
case-log-when = เมื่อ
case-log-who = ผู้เปิดดู
case-log-office = สำนักงาน
case-log-why = การดำเนินการ
