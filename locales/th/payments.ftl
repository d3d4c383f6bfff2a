# Bills and how to pay them, and the finance officers' desk.

refusal-fee = คำนวณค่าธรรมเนียมไม่ได้
refusal-fee-text = ความผิดพลาดเกิดจากระบบของเรา ยังไม่มีการเรียกเก็บเงินและยังไม่มีการตัดสินใด ๆ โปรดลองใหม่ภายหลัง

## Fees before filing

fee-title = ค่าธรรมเนียม
fee-text = ยังไม่ต้องชำระเงินในหน้านี้ หลังจากส่งแล้ว หน้าเรื่องของท่านจะแสดงใบแจ้งการชำระเงินเมื่อถึงขั้นตอนชำระค่าธรรมเนียม
fee-item = { $name } ({ $agency }; { $law })
fee-total = รวมทั้งสิ้น
fee-of-answers = ขึ้นอยู่กับข้อมูลที่ท่านกรอก
fee-free = ไม่มีค่าธรรมเนียม

## The bill

bill-title = ใบแจ้งการชำระเงิน
bill-show = ดูใบแจ้งการชำระเงิน
bill-link-text = มียอดที่ต้องชำระ { $amount } ภายในวันที่ { $due }
bill-preparing = กำลังจัดทำใบแจ้งการชำระเงินของท่าน
bill-notice-paid = ชำระเงินครบถ้วนแล้ว
bill-notice-expired = ไม่ได้ชำระเงินภายในกำหนด
bill-notice-cancelled = ไม่ต้องชำระเงินตามใบแจ้งการชำระเงินนี้แล้ว
bill-state-due = รอชำระ
bill-state-paid = ชำระแล้ว
bill-state-expired = พ้นกำหนด
bill-state-cancelled = ยกเลิกแล้ว
bill-items = รายการที่ต้องชำระ
bill-item = รายการ
bill-item-agency = หน่วยงานผู้รับ
bill-amount = จำนวนเงิน
bill-total = รวม
bill-how = วิธีชำระเงิน
bill-to-pay = ต้องชำระขณะนี้
bill-due = วันสุดท้ายที่ชำระได้
bill-biller = รหัสผู้รับชำระ
bill-reference-1 = เลขอ้างอิง 1
bill-reference-2 = เลขอ้างอิง 2
bill-qr = ทางโทรศัพท์ ด้วยพร้อมเพย์
bill-qr-text = สแกนด้วยแอปของธนาคาร จำนวนเงินและเลขอ้างอิงกรอกไว้แล้ว โปรดอย่าแก้ไข
bill-qr-alt = คิวอาร์โค้ดพร้อมเพย์ของใบแจ้งการชำระเงินนี้ ข้อความในรหัสอยู่ด้านล่าง
bill-qr-words = ข้อความในคิวอาร์โค้ด
bill-counter = ที่เคาน์เตอร์หรือเครื่องของธนาคาร
bill-counter-text = แสดงบาร์โค้ดนี้ หรือแจ้งรหัสผู้รับชำระและเลขอ้างอิงทั้งสอง
bill-counter-alt = บาร์โค้ดที่มีรหัสผู้รับชำระ เลขอ้างอิง และจำนวนเงิน
bill-waiting = หลังชำระเงินแล้ว
bill-waiting-text = ระบบรอการยืนยันจากธนาคาร ซึ่งปกติใช้เวลาไม่เกินหนึ่งนาที แล้วเรื่องของท่านจะดำเนินต่อไปเอง
bill-slip = ภาพสลิปไม่ใช่หลักฐานการชำระเงิน และไม่ต้องส่ง
bill-again = ตรวจสอบว่าเงินเข้าแล้วหรือไม่
bill-paid-text = ธนาคารยืนยันการชำระเงินแล้ว เรื่องของท่านจะดำเนินต่อไปเอง
bill-to-case = ไปที่เรื่องของฉัน
bill-closed-expired = พ้นวันสุดท้ายที่ชำระได้แล้ว โปรดอย่าชำระตามใบแจ้งการชำระเงินนี้ เงินจะถูกส่งคืน
bill-closed-cancelled = ใบแจ้งการชำระเงินนี้ไม่ต้องใช้แล้ว โปรดอย่าชำระ เงินจะถูกส่งคืน
bill-short = ได้รับแล้ว { $paid } ยังต้องชำระอีก { $rest } รหัสด้านล่างเป็นจำนวนที่เหลือ
bill-payments = การชำระเงินที่ธนาคารยืนยันแล้ว { $count } รายการ
bill-when = เมื่อ
bill-what = ผล
bill-refund = เงินที่ต้องคืน { $amount } เนื่องจาก{ $reason } สถานะ: { $state }

bill-verdict-exact = ชำระครบ
bill-verdict-short = น้อยกว่าที่ต้องชำระ
bill-verdict-over = เกินกว่าที่ต้องชำระ
bill-verdict-doubled = ชำระซ้ำ
bill-verdict-late = ชำระหลังพ้นกำหนด
bill-verdict-unknown = ไม่พบใบแจ้งการชำระเงินตามเลขอ้างอิง
bill-verdict-closed = ใบแจ้งการชำระเงินสิ้นสุดก่อนชำระครบ

refund-state-listed = รอคืนเงิน
refund-state-requested = ขอคืนแล้ว
refund-state-approved = อนุมัติแล้ว
refund-state-sent = ธนาคารกำลังดำเนินการ
refund-state-confirmed = คืนเงินแล้ว
