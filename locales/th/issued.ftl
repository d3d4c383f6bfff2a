# เอกสารที่ออกให้: บนกระดาษ ในเรื่อง และการตรวจสอบโดยบุคคลทั่วไป

## On paper
paper-kind-receipt = ใบรับ
paper-kind-notice = หนังสือแจ้ง
paper-kind-defect_record = บันทึกความบกพร่อง
paper-kind-decision = คำสั่ง
paper-kind-licence = ใบอนุญาต
paper-number = เลขที่
paper-holder = ชื่อ
paper-address = ที่อยู่
paper-filed_at = ยื่นเมื่อ
paper-paid_for = รายการที่ชำระ
paper-office = สำนักงาน
paper-channel = ช่องทาง
paper-channel-online = ออนไลน์
paper-valid-to = ใช้ได้ถึงวันที่
paper-items-receipt = รายละเอียด
paper-items-notice = เหตุผล
paper-items-defect_record = รายการที่ต้องแก้ไขหรือเพิ่มเติม
paper-items-decision = เหตุผล
paper-items-licence = เงื่อนไข
paper-appeal = สิทธิอุทธรณ์
paper-check = ตรวจสอบเอกสารนี้
paper-check-hint = สแกนคิวอาร์โค้ด หรือกรอกรหัสด้านล่างที่เว็บไซต์ เพื่อดูว่าเอกสารนี้เป็นของจริงและมีสถานะอย่างไรในวันนี้
paper-check-alt = คิวอาร์โค้ดสำหรับตรวจสอบเอกสารนี้ รหัส { $code }
paper-issued = ออกและลงลายมือชื่ออิเล็กทรอนิกส์เมื่อวันที่ { $day }
paper-attachment = ข้อความของเอกสารนี้สำหรับระบบคอมพิวเตอร์

## In a case
issued-documents = เอกสารที่ออกให้
issued-on = ออกเมื่อวันที่ { $day }
issued-valid-to = ใช้ได้ถึงวันที่ { $day }
issued-open = เปิด{ $title } (PDF, { $size })
issued-in-preparation = กำลังจัดทำไฟล์ที่ลงลายมือชื่ออิเล็กทรอนิกส์ โดยปกติใช้เวลาไม่ถึงหนึ่งนาที โปรดโหลดหน้านี้อีกครั้ง
issued-pending-title = กำลังจัดทำเอกสารของท่าน
issued-pending-text = ออก{ $title } { $number } ให้ท่านแล้วและมีผลตั้งแต่บัดนี้ ขณะนี้กำลังจัดทำไฟล์ที่ลงลายมือชื่ออิเล็กทรอนิกส์ โดยปกติใช้เวลาไม่ถึงหนึ่งนาที
issued-pending-again = ลองอีกครั้ง
issued-in_force = มีผลอยู่
issued-not_yet_in_force = ยังไม่มีผล
issued-suspended = พักใช้
issued-revoked = เพิกถอนแล้ว
issued-expired = หมดอายุ
issued-used = ใช้แล้ว
issued-replaced = มีฉบับใหม่แทนแล้ว

## Public check
check-title = ตรวจสอบเอกสาร
check-lead = ท่านจะเห็นว่าเอกสารเป็นของจริงหรือไม่ และวันนี้ยังมีผลอยู่หรือไม่
check-code = รหัสบนเอกสาร
check-code-hint = ตัวอักษรและตัวเลข 16 ตัวใต้คิวอาร์โค้ด เช่น 7QK3-MX4D-2A9C-EFGH หรือวางข้อความที่อ่านได้จากคิวอาร์โค้ด
check-send = ตรวจสอบ
check-in-force = มีผลอยู่
check-in-force-text = เอกสารนี้เป็นของจริงและยังมีผลอยู่
check-not-yet-in-force = ยังไม่มีผล
check-not-yet-in-force-text = เอกสารนี้เป็นของจริง แต่ยังไม่ถึงวันที่เริ่มมีผล
check-suspended = พักใช้
check-suspended-text = เอกสารนี้เป็นของจริง แต่ถูกสั่งพักใช้ ขณะนี้ใช้ไม่ได้
check-revoked = เพิกถอนแล้ว
check-revoked-text = เอกสารนี้เคยเป็นของจริง แต่ถูกเพิกถอนแล้ว ใช้ไม่ได้อีกต่อไป
check-expired = หมดอายุ
check-expired-text = เอกสารนี้เป็นของจริง แต่หมดอายุแล้ว
check-used = ใช้แล้ว
check-used-text = เอกสารนี้เป็นของจริง แต่ใช้ได้ครั้งเดียวและใช้ไปแล้ว
check-replaced = มีฉบับใหม่แทนแล้ว
check-replaced-text = เอกสารนี้เป็นของจริง แต่มีฉบับใหม่แทนแล้ว
check-not-authentic = ไม่ใช่เอกสารที่เราออก
check-not-authentic-text = เราไม่ได้ออกเอกสารที่มีรหัสนี้ โปรดเทียบรหัสกับเอกสาร หรือขอให้ผู้ถือแสดงเอกสารอีกครั้ง
check-since = ตั้งแต่วันที่ { $day }
check-compare = โปรดเทียบข้อมูลต่อไปนี้กับเอกสารที่ผู้ถือแสดง
check-kind = ประเภท
check-document = เอกสาร
check-number = เลขที่
check-service = บริการ
check-agency = ผู้ออก
check-name = ชื่อ (บางส่วน)
check-filed = วันที่ยื่น
check-issued = วันที่ออก
check-valid-to = ใช้ได้ถึงวันที่
check-next-due = กำหนดรายงานตัวครั้งต่อไป
check-signed = รหัสที่ท่านสแกนมีลายมือชื่ออิเล็กทรอนิกส์ของเรา
check-address = โปรดตรวจให้แน่ใจว่าที่อยู่เว็บไซต์ในเบราว์เซอร์เป็นของ{ $product }
error-CHECK_CODE = กรอกรหัส 16 ตัวที่อยู่บนเอกสาร

## The 90-day report
tm47-field-next_due = กำหนดรายงานตัวครั้งต่อไป
tm47-output-receipt = ใบรับแจ้งการอยู่ในราชอาณาจักรเกิน 90 วัน
tm47-output-receipt-text = การรายงานตัวนี้ไม่ใช่การขยายระยะเวลาอยู่ในราชอาณาจักร
tm47-output-receipt-feature = แจ้งได้ตั้งแต่วันที่ { $opens }
tm47-output-rejection = คำสั่งไม่รับแจ้งการอยู่ในราชอาณาจักรเกิน 90 วัน
tm47-output-rejection-text = การรายงานตัว { $reference } ได้รับการพิจารณาเมื่อวันที่ { $issued } ไม่รับแจ้งด้วยเหตุผลด้านล่าง
tm47-output-rejection-appeal = ท่านมีสิทธิอุทธรณ์เป็นหนังสือต่อเจ้าหน้าที่ผู้ทำคำสั่ง ณ สำนักงานข้างต้น ภายใน 15 วันนับแต่วันที่ได้รับแจ้งคำสั่ง (พระราชบัญญัติวิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 มาตรา 44) ท่านรายงานตัวใหม่ได้ทันทีโดยแก้ไขตามเหตุผลที่ระบุ
