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
paper-issued = ออกและลงลายมือชื่อทางอิเล็กทรอนิกส์เมื่อวันที่ { $day }
paper-attachment = ข้อความของเอกสารนี้สำหรับระบบคอมพิวเตอร์

## In a case
issued-documents = เอกสารที่ออกให้
issued-on = ออกเมื่อวันที่ { $day }
issued-valid-to = ใช้ได้ถึงวันที่ { $day }
issued-open = เปิด{ $title } (PDF, { $size })
issued-in-preparation = กำลังจัดทำไฟล์ที่ลงลายมือชื่อแล้ว โดยปกติใช้เวลาไม่ถึงหนึ่งนาที
issued-pending-title = กำลังจัดทำเอกสารของท่าน
issued-pending-text = ออก{ $title } { $number } ให้ท่านแล้วและมีผลตั้งแต่บัดนี้ ขณะนี้กำลังจัดทำไฟล์ที่ลงลายมือชื่อ โดยปกติใช้เวลาไม่ถึงหนึ่งนาที
issued-pending-again = ลองอีกครั้ง
issued-in_force = มีผลใช้
issued-not_yet_in_force = ยังไม่มีผลใช้
issued-suspended = พักใช้
issued-revoked = เพิกถอนแล้ว
issued-expired = หมดอายุ
issued-replaced = มีฉบับใหม่แทนแล้ว

## Public check
check-title = ตรวจสอบเอกสาร
check-lead = ท่านจะเห็นว่าเอกสารเป็นของจริงหรือไม่ และวันนี้มีผลใช้อยู่หรือไม่
check-code = รหัสบนเอกสาร
check-code-hint = ตัวอักษรและตัวเลข 16 ตัวใต้คิวอาร์โค้ด เช่น 7QK3-MX4D-2A9C-EFGH หรือวางข้อความที่อ่านได้จากคิวอาร์โค้ด
check-send = ตรวจสอบ
check-in-force = มีผลใช้
check-in-force-text = เอกสารนี้เป็นของจริงและมีผลใช้อยู่
check-not-yet-in-force = ยังไม่มีผลใช้
check-not-yet-in-force-text = เอกสารนี้เป็นของจริง แต่ยังไม่ถึงวันที่เริ่มมีผลใช้
check-suspended = พักใช้
check-suspended-text = เอกสารนี้เป็นของจริง แต่ถูกสั่งพักใช้ ขณะนี้ใช้ไม่ได้
check-revoked = เพิกถอนแล้ว
check-revoked-text = เอกสารนี้เคยเป็นของจริง แต่ถูกเพิกถอนแล้ว ใช้ไม่ได้อีกต่อไป
check-expired = หมดอายุ
check-expired-text = เอกสารนี้เป็นของจริง แต่หมดอายุแล้ว
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
tm47-law = พระราชบัญญัติคนเข้าเมือง พ.ศ. 2522 มาตรา 37 (5)
tm47-field-next_due = กำหนดรายงานตัวครั้งต่อไป
tm47-output-receipt = ใบรับแจ้งการอยู่ในราชอาณาจักรเกิน 90 วัน
tm47-output-receipt-text = การรายงานตัวนี้ไม่ใช่การขยายระยะเวลาอยู่ในราชอาณาจักร
tm47-output-receipt-feature = แจ้งได้ตั้งแต่วันที่ { $opens }

## The sample licence
sample-output-licence-text = อนุญาตให้ผู้มีชื่อข้างล่างนี้จัดตั้งสถานที่จำหน่ายอาหารและสถานที่สะสมอาหาร ณ สถานที่ข้างล่างนี้ ตามพระราชบัญญัติการสาธารณสุข พ.ศ. 2535 ผู้รับใบอนุญาตต้องปฏิบัติตามข้อบัญญัติท้องถิ่นและเงื่อนไขในใบอนุญาต และต้องแสดงใบอนุญาตไว้โดยเปิดเผย ณ สถานที่ประกอบกิจการ ใบอนุญาตนี้ใช้ได้ถึงวันที่ { $valid_to }
sample-output-defect_record-text = คำขอเลขที่ { $reference } ของท่านยังขาดรายการข้างล่างนี้ โปรดแก้ไขหรือเพิ่มเติมให้ครบถ้วนภายในวันที่ { $due } หากไม่ดำเนินการภายในกำหนด จะคืนคำขอให้ท่าน และท่านยื่นคำขอใหม่ได้
sample-output-refusal-text = ได้พิจารณาคำขอเลขที่ { $reference } ของท่านแล้ว มีคำสั่งไม่อนุญาตด้วยเหตุผลข้างล่างนี้
sample-output-refusal-appeal = ท่านมีสิทธิอุทธรณ์ต่อรัฐมนตรีว่าการกระทรวงสาธารณสุขภายใน 30 วันนับแต่วันที่ทราบคำสั่ง (พระราชบัญญัติการสาธารณสุข พ.ศ. 2535 มาตรา 66)
sample-output-suspension = คำสั่งพักใช้ใบอนุญาต
sample-output-suspension-text = ให้พักใช้ใบอนุญาตตั้งแต่วันที่ { $issued } มีกำหนดไม่เกิน 15 วัน ด้วยเหตุผลข้างล่างนี้ (พระราชบัญญัติการสาธารณสุข พ.ศ. 2535 มาตรา 59) ระหว่างนี้ห้ามจำหน่ายอาหาร ณ สถานที่ดังกล่าว
sample-output-suspension-appeal = ท่านมีสิทธิอุทธรณ์ต่อรัฐมนตรีว่าการกระทรวงสาธารณสุขภายใน 30 วันนับแต่วันที่ทราบคำสั่ง (มาตรา 66) การอุทธรณ์ไม่เป็นการทุเลาการบังคับตามคำสั่ง เว้นแต่รัฐมนตรีจะสั่งเป็นอย่างอื่น
sample-output-revocation = คำสั่งเพิกถอนใบอนุญาต
sample-output-revocation-text = ให้เพิกถอนใบอนุญาตตั้งแต่วันที่ { $issued } ด้วยเหตุผลข้างล่างนี้ (พระราชบัญญัติการสาธารณสุข พ.ศ. 2535 มาตรา 60)
sample-output-revocation-appeal = ท่านมีสิทธิอุทธรณ์ต่อรัฐมนตรีว่าการกระทรวงสาธารณสุขภายใน 30 วันนับแต่วันที่ทราบคำสั่ง (มาตรา 66) การอุทธรณ์ไม่เป็นการทุเลาการบังคับตามคำสั่ง เว้นแต่รัฐมนตรีจะสั่งเป็นอย่างอื่น ท่านขอรับใบอนุญาตใหม่ได้เมื่อพ้นหนึ่งปี
sample-action-suspension_over = สิ้นสุดการพักใช้
sample-action-revoke_repeated = เพิกถอนใบอนุญาตเพราะถูกพักใช้มาแล้วสองครั้ง
sample-event-suspension_over = สิ้นสุดการพักใช้ ใบอนุญาตมีผลใช้อีกครั้ง
sample-event-suspension_over-officer = สิ้นสุดการพักใช้
sample-event-revoke_repeated = ใบอนุญาตถูกเพิกถอนเพราะถูกพักใช้มาแล้วสองครั้ง
sample-event-revoke_repeated-officer = เพิกถอนใบอนุญาตเพราะถูกพักใช้มาแล้วสองครั้ง
reason-BREACH_OF_CONDITIONS = ไม่ปฏิบัติตามเงื่อนไขในใบอนุญาต
reason-SUSPENDED_TWICE = ถูกสั่งพักใช้มาแล้วตั้งแต่สองครั้งขึ้นไปและมีเหตุให้พักใช้อีก
reason-CONVICTED = ต้องคำพิพากษาถึงที่สุดว่ากระทำความผิดตามพระราชบัญญัติการสาธารณสุข
reason-HARM_TO_HEALTH = ก่อให้เกิดอันตรายอย่างร้ายแรงต่อสุขภาพของประชาชน
