# ประวัติของเรื่อง: ระยะเวลาตามกฎหมาย ที่มาของข้อมูล ผู้เปิดดูและบทบาท และผลการพิจารณา

clock-started = เริ่มนับระยะเวลาพิจารณาของสำนักงาน
clock-paused = หยุดนับระยะเวลาพิจารณาของสำนักงานชั่วคราว ระหว่างรอผู้ยื่น
clock-resumed = นับระยะเวลาพิจารณาของสำนักงานต่อ
clock-stopped = สิ้นสุดระยะเวลาพิจารณาของสำนักงาน
clock-extended = ขยายระยะเวลาพิจารณาอีก { $days } วัน ตาม{ $ground }
clock-late = ครบกำหนดพิจารณาแล้วแต่ยังไม่มีคำสั่ง เรื่องของท่านยังดำเนินต่อ ความล่าช้าไม่ถือเป็นคำสั่งใด
clock-delay-letter = ส่งหนังสือแจ้งเหตุแห่งความล่าช้าแล้ว
clock-moved = วันสุดท้ายเลื่อนไป เพราะปฏิทินวันทำการเปลี่ยนแปลง
clock-migrated = วันสุดท้ายเปลี่ยนไป เพราะเรื่องดำเนินต่อตามบริการฉบับใหม่
clock-migration-reverted = วันสุดท้ายกลับเป็นเช่นเดิม เพราะเรื่องกลับไปใช้บริการฉบับเดิม
clock-because-holiday = { $day } เป็นวันหยุด: { $name }
clock-because-no-holiday = { $day } ไม่เป็นวันหยุดแล้ว: { $name }
clock-until = ภายใน{ $due }
clock-ledger = ระยะเวลานับอย่างไร
clock-due-office = สำนักงานจะพิจารณาภายในวันที่ { $due }
clock-due-applicant = โปรดแก้ไขและส่งภายในวันที่ { $due }

source-typed = ผู้ยื่นกรอก
source-mrz = อ่านจากสองบรรทัดล่างของหนังสือเดินทาง
source-earlier = นำมาจากเรื่องก่อนหน้าหรือบัญชีผู้ใช้
source-register = จากทะเบียนคนเข้าเมือง
source-officer = เจ้าหน้าที่กรอก

register-waiting = ทะเบียนคนเข้าเมืองยังไม่ตอบ
register-matched = พบข้อมูลการเดินทางเข้าในทะเบียนคนเข้าเมือง และข้อมูลตรงกันทุกข้อ
register-mismatch = มีข้อมูลไม่ตรงกับทะเบียนคนเข้าเมือง
register-unverified = ทะเบียนคนเข้าเมืองไม่ตอบ ระบบจะสอบถามอีกครั้ง

access-view = เปิดดูเรื่องของท่าน
access-view-queue = เห็นเรื่องของท่านในรายการของสำนักงาน

role-applicant = ผู้ยื่น
role-officer = เจ้าหน้าที่
role-supervisor = หัวหน้างาน
role-administrator = ผู้ดูแลระบบของหน่วยงาน
role-system = ระบบอัตโนมัติ

outcome-approved = รับแจ้งแล้ว
outcome-rejected = ไม่รับแจ้ง
outcome-withdrawn = ถอนแล้ว

event-task-done = หน่วยงานให้ความเห็นแล้ว
event-child-opened = เปิดเรื่องที่เกี่ยวเนื่องกับเรื่องนี้แล้ว
event-child-closed = เรื่องที่เกี่ยวเนื่องกับเรื่องนี้ได้รับการพิจารณาแล้ว
event-migrated = เรื่องดำเนินต่อตามบริการฉบับใหม่
event-migration-reverted = เรื่องกลับไปใช้บริการฉบับเดิม
event-incident-opened = มีขั้นตอนที่ล้มเหลวซ้ำ ๆ ต้องตรวจสอบ
event-incident-closed = ขั้นตอนที่ล้มเหลวสำเร็จแล้ว
