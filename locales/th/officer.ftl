# The officers' queue, case page and decisions.

## Lists

desk-navigation = รายการของเจ้าหน้าที่
desk-queue = เรื่องที่ต้องพิจารณา
desk-tasks = งานที่ได้รับมอบหมาย
desk-incidents = เหตุขัดข้อง
desk-retention = การลบข้อมูล
desk-many = เกิน { $count }

## Queue

queue-title = เรื่องที่ต้องพิจารณา
queue-state = สถานะ
queue-office = สำนักงาน
queue-holder = ผู้รับเรื่อง
queue-state-all = ทุกสถานะ
queue-office-all = ทุกสำนักงาน
queue-holder-any = ทุกคน
queue-holder-mine = เรื่องของฉัน
queue-holder-none = ยังไม่มีผู้รับเรื่อง
queue-due-late = เลยกำหนด
queue-due-soon = วันนี้และพรุ่งนี้
queue-due-any = ทุกวัน
queue-filter = แสดง
queue-empty = ไม่พบเรื่อง
queue-empty-text = ไม่มีเรื่องตามเงื่อนไขที่เลือก
queue-case = เลขที่อ้างอิง
queue-name = ชื่อ
queue-reason = เหตุที่ต้องพิจารณา
queue-filed = ยื่นเมื่อ
queue-due = ครบกำหนด
queue-claimed = ผู้รับเรื่อง
queue-status = สถานะ
queue-overdue = เลยกำหนด { $due }
queue-late = เลยกำหนด

## Case

officer-due = ครบกำหนด { $due }
officer-filed = ยื่นเมื่อ { $filed }
officer-why-here = เหตุที่ต้องพิจารณา
officer-field = รายการ
officer-given = ตามที่ยื่น
officer-register = ทะเบียน
officer-differs = ไม่ตรงกัน
officer-differs-in = ตามที่ยื่น: { $given } – ทะเบียน: { $register }
officer-nobody = ยังไม่มีผู้รับเรื่องนี้
officer-claim = รับเรื่อง
officer-mine = ท่านเป็นผู้รับเรื่องนี้
officer-release = คืนเรื่อง
officer-other = { $name } รับเรื่องนี้อยู่ตั้งแต่ { $since }
officer-instead = พิจารณาแทน { $name }

## Decision

officer-reason = เหตุผล

## Conflict

conflict-title = เรื่องนี้มีการเปลี่ยนแปลงหลังจากที่ท่านเปิดดู
conflict-text = { $by } ดำเนินการเรื่อง { $reference } เมื่อวันที่ { $at }
conflict-what = ผล: { $what }
conflict-yours = การดำเนินการของท่านไม่ได้รับการบันทึก
conflict-look = ดูเรื่องนี้

queue-state-act = เรื่องที่ท่านดำเนินการได้

officer-done = ดำเนินการแล้ว: { $what }
officer-note = ข้อความถึงผู้ยื่นคำขอ
officer-note-hint = ผู้ยื่นคำขอจะเห็นข้อความนี้
officer-gaps = รายการที่ขาดหรือไม่ถูกต้อง
officer-gap-reason = ข้อบกพร่อง
officer-gap-note = สิ่งที่ต้องทำ
officer-second-ground = เหตุที่ขอเพิ่มเป็นครั้งที่สอง
