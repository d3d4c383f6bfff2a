# What officers find on their desk beside the queue: tasks, incidents, deletions.

## Tasks

task-list-title = งานของหน่วยงานท่าน
task-list-empty = ไม่มีงานค้าง
task-list-empty-text = ขณะนี้ไม่มีงานที่หน่วยงานของท่านต้องดำเนินการ
task-name = งาน
task-shared = ข้อมูลที่เปิดให้ท่านเห็น
task-shared-none = งานนี้ไม่มีข้อมูลที่เปิดให้เห็น
task-shared-only = ท่านเห็นเฉพาะข้อมูลที่จำเป็นต่องานนี้ ข้อมูลส่วนอื่นของเรื่องอยู่กับหน่วยงานผู้พิจารณา
task-title = { $task } – { $reference }
task-result = ผล
task-note = บันทึกถึงหน่วยงานผู้พิจารณา
task-note-hint = โปรดไม่บันทึกข้อมูลของผู้ยื่นเกินกว่าที่จำเป็น
task-complete = บันทึกผล
task-error-result = เลือกผล
task-done = บันทึกผลแล้ว
task-colleague = เพื่อนร่วมงานของท่าน
conflict-look-tasks = กลับไปที่รายการงาน

## Incidents

incident-list-title = เรื่องที่มีเหตุขัดข้อง
incident-list-empty = ไม่มีเหตุขัดข้อง
incident-list-empty-text = ระบบดำเนินการทุกอย่างสำหรับเรื่องของท่านแล้ว หรือกำลังดำเนินการอยู่
incident-text = ระบบจะลองใหม่ในส่วนที่ทำได้ ส่วนหนังสือแจ้งที่ถูกตีกลับต้องแจ้งด้วยวิธีอื่น เหตุขัดข้องจะสิ้นสุดเมื่อดำเนินการแล้ว ไม่มีเรื่องใดสูญหาย และกำหนดเวลาของสำนักงานไม่เปลี่ยนแปลง
incident-tag = เหตุขัดข้อง
incident-what = สิ่งที่ไม่สำเร็จ
incident-column-since = ตั้งแต่
incident-since = ตั้งแต่ { $since }
incident-retry = ลองใหม่ทันที
incident-retried = กำลังลองใหม่ โปรดเปิดหน้านี้อีกครั้งในอีกสักครู่เพื่อดูว่าสำเร็จหรือไม่
incident-register = ไม่สามารถสอบถามทะเบียนเกี่ยวกับเรื่องนี้ได้
incident-case_mail = ไม่สามารถส่งข้อความถึงผู้ยื่นได้
incident-open_child = ไม่สามารถเปิดเรื่องที่เกี่ยวเนื่องได้
incident-child_closed = ไม่สามารถรับผลของเรื่องที่เกี่ยวเนื่องได้
incident-inform = ไม่สามารถแจ้งไปยังเรื่องที่เกี่ยวเนื่องได้
incident-timer = ไม่สามารถดำเนินการตามที่ครบกำหนดในเรื่องนี้ได้
incident-other = มีการดำเนินการที่ไม่สำเร็จสำหรับเรื่องนี้
incident-error-register_silent = ทะเบียนไม่ตอบ
incident-error-case_changed = เรื่องมีการเปลี่ยนแปลงระหว่างการสอบถามทะเบียน
incident-error-no_mailbox = ยังไม่ได้ตั้งค่าตู้รับจดหมายของสำนักงาน
incident-error-command_refused = เรื่องอยู่ในสถานะที่ดำเนินการนี้ไม่ได้
incident-error-store = ไม่สามารถอ่านหรือบันทึกข้อมูลของระบบได้
incident-error-mail = เครื่องส่งอีเมลไม่รับข้อความ
incident-error-unreadable = ไม่สามารถอ่านคำสั่งงานได้
incident-error-guard_failed = ยังไม่เป็นไปตามเงื่อนไข ระบบจะดำเนินการทันทีที่เป็นไปตามเงื่อนไข
incident-error-definition = ไม่สามารถใช้กฎของบริการในกรณีนี้ได้ ผู้ดูแลบริการต้องแก้ไข
incident-error-fee = ไม่สามารถคำนวณค่าธรรมเนียมจากการตั้งค่าและคำตอบได้
incident-error-unknown_action = บริการไม่มีขั้นตอนนี้แล้ว ผู้ดูแลบริการต้องแก้ไข
incident-error-other = รหัสข้อผิดพลาด: { $code }

## Deletions

retention-title = ข้อมูลที่ครบกำหนดลบ
retention-text = เรื่องเหล่านี้ยุติแล้ว และข้อมูลในรายการนี้เก็บรักษาครบระยะเวลาตามกฎหมายแล้ว เมื่อท่านอนุมัติ ระบบจะลบข้อมูล
retention-empty = ไม่มีเรื่องที่ต้องลบ
retention-empty-text = ยังไม่มีข้อมูลใดครบระยะเวลาเก็บรักษา
retention-what = ข้อมูล
retention-what-case = เรื่องทั้งหมด
retention-what-documents = เอกสารที่ยื่น
retention-what-messages = ข้อความ
retention-what-access_log = บันทึกการเข้าดู
retention-service = บริการ
retention-ground = เก็บรักษาตาม
retention-until = เก็บรักษาถึง
retention-look = ดู
retention-case = เรื่อง
retention-warning = ลบแล้วเรียกคืนไม่ได้ ระบบจะเก็บไว้เพียงข้อมูลว่าเคยมีเรื่องนี้ วันที่ยื่นและวันที่ยุติ และตรารับรองประวัติของเรื่อง
retention-confirm-title = การยืนยัน
retention-confirm = ข้าพเจ้าได้ตรวจรายการที่เลือกแล้ว ไม่มีรายการใดจำเป็นต่อการอุทธรณ์ คดี หรือการสอบสวน
retention-approve = อนุมัติให้ลบ
retention-error-chosen = เลือกรายการที่จะลบ
retention-error-confirm = ยืนยันว่าท่านได้ตรวจรายการที่เลือกแล้ว
retention-done = อนุมัติให้ลบแล้ว { $count } รายการ

incident-error-panic = โปรแกรมทำงานผิดพลาดระหว่างดำเนินการนี้
incident-error-unanswered = เรื่องที่เกี่ยวเนื่องต้องใช้ข้อมูลมากกว่าที่ผู้ยื่นให้ไว้ในเรื่องนี้
incident-error-no_office = ไม่มีสำนักงานที่รับผิดชอบพื้นที่ในเรื่องนี้
incident-delay_reason = ยังไม่ได้บันทึกเหตุผลของความล่าช้า
incident-error-delay_unexplained = โปรดบันทึกเหตุผลในเรื่องนี้ หนังสือแจ้งผู้ยื่นต้องระบุเหตุผลของความล่าช้า

## Who has opened a case

looked-title = ผู้ที่เปิดดูเรื่องนี้
looked-link = ผู้ที่เปิดดูเรื่องนี้
looked-text = ทุกครั้งที่มีผู้เปิดดูหรือดำเนินการกับเรื่องนี้ ระบบจะบันทึกไว้ที่นี่ และแก้ไขไม่ได้
looked-empty = ยังไม่มีผู้ใดเปิดดูเรื่องนี้
looked-view = เปิดดูเรื่อง
looked-view-queue = เห็นเรื่องในรายการ
looked-view-log = เปิดดูรายชื่อผู้ที่เปิดดูเรื่อง
looked-view-task = เปิดดูงานและข้อมูลที่เปิดให้เห็นเพื่องานนั้น
looked-document = เปิดดูเอกสารที่ยื่นไว้
looked-history = ดูประวัติของบุคคลนี้
looked-fine = เปิดการประเมินค่าปรับ
looked-bill = ดูใบแจ้งการชำระเงิน
looked-serve = บันทึกวิธีแจ้งหนังสืออย่างเป็นทางการ
looked-task = บันทึกผลของงาน
looked-retry = สั่งให้ระบบลองดำเนินการที่ไม่สำเร็จอีกครั้ง
looked-file = ยื่นเรื่องแทนบุคคลนี้
looked-border = ตรวจที่ด่าน
looked-border-entry = บันทึกการเข้าเมืองที่ด่าน
looked-other = ดำเนินการเรื่อง
