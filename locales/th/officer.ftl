# The officers' queue, case page and decisions.

## Queue

queue-title = เรื่องที่ต้องพิจารณา
queue-state = สถานะ
queue-office = สำนักงาน
queue-holder = ผู้รับเรื่อง
queue-state-all = ทุกสถานะ
queue-office-all = ทุกสำนักงาน
queue-holder-any = ทั้งหมด
queue-holder-mine = ตนเอง
queue-filter = แสดง
queue-empty = ไม่มีเรื่องรอ
queue-empty-text = ไม่มีเรื่องตามเงื่อนไขที่เลือก
queue-case = เลขที่
queue-name = ชื่อ
queue-reason = เหตุที่ส่งมา
queue-filed = ยื่นเมื่อ
queue-due = กำหนด
queue-claimed = ผู้รับเรื่อง
queue-status = สถานะ
queue-overdue = เลยกำหนด { $due }

## Case

officer-due = กำหนด { $due }
officer-filed = ยื่นเมื่อ { $filed }
officer-why-here = เหตุที่ส่งมาให้เจ้าหน้าที่
officer-field = รายการ
officer-given = ผู้ยื่นแจ้ง
officer-register = ทะเบียน
officer-differs = ไม่ตรงกัน
officer-differs-in = ที่แจ้ง: { $given } – ทะเบียน: { $register }
officer-nobody = ยังไม่มีผู้รับเรื่องนี้
officer-claim = รับเรื่อง
officer-mine = ท่านเป็นผู้รับเรื่องนี้
officer-release = คืนเรื่อง
officer-other = { $name } รับเรื่องนี้อยู่ตั้งแต่ { $since }
officer-instead = พิจารณาแทน { $name }

## Decision

officer-reason = เหตุผล
officer-approve-title = อนุมัติ
officer-approve-text = รับแจ้งและออกใบรับแจ้ง
officer-approve = อนุมัติ
officer-return-title = ส่งคืนให้แก้ไข
officer-return-text = ส่งคืนได้ครั้งเดียวต่อเรื่อง วันที่ยื่นยังคงเดิม
officer-return-note = สิ่งที่ต้องแก้ไข
officer-return-note-hint = ผู้ยื่นจะอ่านข้อความนี้
officer-return = ส่งคืน
officer-reject-title = ไม่รับแจ้ง
officer-reject-text = ผู้ยื่นจะได้รับแจ้งเหตุผลและสิ่งที่ต้องทำต่อไป
officer-reject = ไม่รับแจ้ง

officer-done-release = คืนเรื่องเข้ารายการแล้ว
officer-done-approve = รับแจ้งการรายงานตัวแล้ว
officer-done-reject = บันทึกผลไม่รับแจ้งแล้ว
officer-done-return = ส่งเรื่องคืนให้ผู้ยื่นแก้ไขแล้ว

## Conflict

conflict-title = มีผู้ดำเนินการก่อนแล้ว
conflict-text = { $by } ดำเนินการเรื่อง { $reference } เมื่อ { $at }
conflict-what = ผล: { $what }
conflict-yours = สิ่งที่ท่านส่งไม่ถูกดำเนินการ
conflict-look = ดูเรื่องนี้
