# หน้าเริ่มต้นของบริการทุกประเภท และการดำเนินการของผู้ยื่นคำขอ

service-short = โดยย่อ
service-start = เริ่มยื่นคำขอ
service-start-hint = ท่านต้องเข้าสู่ระบบ หรือลงทะเบียนด้วยอีเมลก่อน
service-minutes = ใช้เวลาประมาณ { $minutes } นาที
service-who = ใครต้องขอ
service-papers = เอกสาร
service-papers-text = โปรดเตรียมเอกสารต่อไปนี้ เจ้าหน้าที่จะขอเอกสารนอกเหนือจากรายการนี้ไม่ได้
service-papers-fetched = เอกสารต่อไปนี้ท่านไม่ต้องนำมา หน่วยงานจะเรียกดูจากทะเบียนเอง
service-limit = ระยะเวลาพิจารณา
service-limit-calendar = ภายใน { $days } วัน นับแต่วันที่คำขอถูกต้องครบถ้วน
service-limit-working = ภายใน { $days } วันทำการ นับแต่วันที่คำขอถูกต้องครบถ้วน
service-fee = ค่าธรรมเนียม
service-fee-free = ไม่มีค่าธรรมเนียม
service-fee-text = { $fee } ชำระเมื่อได้รับอนุญาต
service-fee-from = เริ่มต้น { $fee } ชำระเมื่อได้รับอนุญาต ท่านจะเห็นค่าธรรมเนียมของท่านก่อนส่งคำขอ
service-law = กฎหมายที่เกี่ยวข้อง

case-action-back = กลับไปที่เรื่องของฉัน
case-note-missing = โปรดเขียนข้อความก่อนส่ง
case-gaps = มีรายการที่ขาดหรือต้องแก้ไข
case-gaps-do = โปรดแก้ไขให้ครบทุกรายการแล้วส่งคำขออีกครั้ง

officer-done = ดำเนินการแล้ว: { $what }
officer-note = ข้อความถึงผู้ยื่นคำขอ
officer-note-hint = ผู้ยื่นคำขอจะเห็นข้อความนี้
officer-gaps = รายการที่ขาดหรือไม่ถูกต้อง
officer-gap-reason = ข้อบกพร่อง
officer-gap-note = สิ่งที่ต้องทำ
officer-second-ground = เหตุที่ขอเพิ่มเป็นครั้งที่สอง
access-other = ดำเนินการเรื่องของท่าน
