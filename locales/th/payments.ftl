# Bills and how to pay them, and the finance officers' desk.

refusal-fee = คำนวณค่าธรรมเนียมไม่ได้
refusal-fee-text = ความผิดพลาดเกิดจากระบบของเรา ยังไม่มีการเรียกเก็บเงินและยังไม่มีการตัดสินใด ๆ โปรดลองใหม่ภายหลัง

## Fees before filing

fee-title = ค่าธรรมเนียม
fee-text = ยังไม่ต้องชำระในขณะนี้ ท่านจะได้รับใบแจ้งการชำระเงินเมื่อคำขอได้รับอนุญาต
fee-total = รวมทั้งสิ้น
fee-of-answers = ขึ้นอยู่กับข้อมูลที่ท่านกรอก
fee-free = ไม่มีค่าธรรมเนียม

## The bill

bill-title = ใบแจ้งการชำระเงิน
bill-show = ดูใบแจ้งการชำระเงิน
bill-link-text = มีค่าธรรมเนียมที่ต้องชำระ { $amount } ภายในวันที่ { $due }
bill-preparing = กำลังจัดทำใบแจ้งการชำระเงินของท่าน
bill-state-due = รอชำระ
bill-state-paid = ชำระแล้ว
bill-state-expired = พ้นกำหนด
bill-state-cancelled = ยกเลิกแล้ว
bill-items = รายการที่ต้องชำระ
bill-item = ค่าธรรมเนียม
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
bill-qr-alt = คิวอาร์โค้ดพร้อมเพย์ของใบแจ้งนี้ ข้อความในรหัสอยู่ด้านล่าง
bill-qr-words = ข้อความในคิวอาร์โค้ด
bill-counter = ที่เคาน์เตอร์หรือเครื่องของธนาคาร
bill-counter-text = แสดงบาร์โค้ดนี้ หรือแจ้งรหัสผู้รับชำระและเลขอ้างอิงทั้งสอง
bill-counter-alt = บาร์โค้ดที่มีรหัสผู้รับชำระ เลขอ้างอิง และจำนวนเงิน
bill-waiting = หลังชำระเงินแล้ว
bill-waiting-text = ระบบรอการยืนยันจากธนาคาร ซึ่งปกติใช้เวลาไม่เกินหนึ่งนาที แล้วเรื่องของท่านจะดำเนินต่อไปเอง
bill-slip = ภาพสลิปไม่ใช่หลักฐานการชำระเงิน และไม่ต้องส่ง
bill-again = ตรวจสอบอีกครั้ง
bill-paid-text = ธนาคารยืนยันการชำระเงินแล้ว เรื่องของท่านจะดำเนินต่อไปเอง
bill-to-case = ไปที่เรื่องของข้าพเจ้า
bill-closed-expired = พ้นวันสุดท้ายที่ชำระได้แล้ว โปรดอย่าชำระตามใบแจ้งนี้ เงินจะถูกส่งคืน
bill-closed-cancelled = ใบแจ้งนี้ไม่ต้องใช้แล้ว โปรดอย่าชำระ เงินจะถูกส่งคืน
bill-short = ได้รับแล้ว { $paid } ยังต้องชำระอีก { $rest } รหัสด้านล่างเป็นจำนวนที่เหลือ
bill-payments = การชำระเงินที่ธนาคารยืนยันแล้ว { $count } รายการ
bill-when = เมื่อ
bill-what = ผล
bill-refund = จะคืนเงิน { $amount } ให้ท่าน เนื่องจาก{ $reason } สถานะ: { $state }

bill-verdict-exact = ชำระครบ
bill-verdict-short = น้อยกว่าที่ต้องชำระ
bill-verdict-over = เกินกว่าที่ต้องชำระ
bill-verdict-doubled = ชำระซ้ำ
bill-verdict-late = ชำระหลังพ้นกำหนด
bill-verdict-unknown = ไม่พบใบแจ้งตามเลขอ้างอิง
bill-verdict-closed = ใบแจ้งสิ้นสุดก่อนชำระครบ

refund-state-listed = รอคืนเงิน
refund-state-requested = ขอคืนแล้ว
refund-state-approved = อนุมัติแล้ว
refund-state-sent = ธนาคารกำลังดำเนินการ
refund-state-confirmed = คืนเงินแล้ว

## Finance officers

common-finance = การเงิน
finance-navigation = รายการของงานการเงิน
finance-payments = การชำระเงิน
finance-refunds = การคืนเงิน
finance-statements = รายการเดินบัญชี
finance-title = ใบแจ้งและการชำระเงิน
finance-search = ค้นหา
finance-search-hint = เลขอ้างอิง 1 เลขที่เรื่อง เลขที่รายการของธนาคาร จำนวนเงิน (1200.00) หรือวัน (2026-11-26)
finance-search-button = ค้นหา
finance-nothing = ไม่พบ
finance-nothing-text = ไม่มีใบแจ้งหรือการชำระเงินของหน่วยงานท่านที่ตรงกับคำค้น
finance-export = การชำระเงินเป็นไฟล์ CSV
finance-bills = ใบแจ้ง { $count } รายการ
finance-bill = ใบแจ้งการชำระเงิน
finance-case = เรื่อง
finance-state = สถานะ
finance-paid = ชำระแล้ว
finance-opened = วันที่ออก
finance-transaction = เลขที่รายการของธนาคาร
finance-account = บัญชี
finance-ledger = รายการบัญชี
finance-ledger-hint = เดบิตเป็นบวก ทุกรายการรวมกันเป็นศูนย์
finance-balances = ยอดคงเหลือ
ledger-bank = ธนาคาร
ledger-advance = รับล่วงหน้า
ledger-refundable = รอคืนเงิน
ledger-refund_sent = อยู่ระหว่างคืนเงิน
ledger-agency = รับแทน { $agency }

refund-title = การคืนเงิน
refund-text = เจ้าหน้าที่คนหนึ่งขอคืนเงิน และอีกคนหนึ่งอนุมัติ แล้วระบบจะแจ้งธนาคารเอง
refund-empty = ไม่มีเงินที่ต้องคืน
refund-empty-text = เงินทุกรายการตรงกับใบแจ้งการชำระเงิน
refund-count = รายการคืนเงิน { $count } รายการ
refund-why = เหตุผล
refund-step = ขั้นต่อไป
refund-request = ขอคืนเงิน
refund-approve = อนุมัติคืนเงิน
refund-done-request = ขอคืนเงินแล้ว เจ้าหน้าที่อีกคนหนึ่งต้องอนุมัติ
refund-done-approve = อนุมัติคืนเงินแล้ว กำลังแจ้งธนาคาร
refund-four-eyes = ท่านเป็นผู้ขอคืนเงินรายการนี้ เจ้าหน้าที่อีกคนหนึ่งต้องเป็นผู้อนุมัติ
refund-not-now = มีผู้ดำเนินการก่อนแล้ว สถานะปัจจุบันเป็นดังนี้
refund-unsent = ธนาคารยังไม่รับคำสั่งคืนเงิน { $count } รายการ
refund-unsent-text = ระบบจะส่งคำสั่งอีกครั้งเองอย่างน้อยทุกชั่วโมง หากยังเป็นเช่นนี้ โปรดติดต่อธนาคาร
refund-requested-by = ขอโดย { $name }
refund-approved-by = อนุมัติโดย { $name }

statement-list-title = รายการเดินบัญชีธนาคาร
statement-list-text = เทียบรายการเดินบัญชีของธนาคารในแต่ละวันกับการชำระเงินที่ธนาคารยืนยันไว้
statement-bank = ธนาคาร
statement-day = วัน
statement-day-hint = เช่น 2026-11-26
statement-file = ไฟล์รายการเดินบัญชี (CSV)
statement-file-hint = UTF-8 ไม่เกิน 5,000 บรรทัด บรรทัดแรกเป็นชื่อคอลัมน์: transaction, reference1, reference2, amount, paid_at
statement-rows = หรือวางรายการเดินบัญชีที่นี่
statement-rows-hint = เหมือนบรรทัดในไฟล์
statement-compare = เทียบรายการ
statement-known = รายการที่เทียบแล้ว
statement-at = เทียบเมื่อ
statement-title = รายการเดินบัญชีธนาคาร
statement-of-day = รายการเดินบัญชีวันที่ { $day }
statement-matched = ตรงกัน { $count } รายการ
statement-differences = รายการที่ไม่ตรงกัน
statement-finding = ความแตกต่าง
statement-agrees = ไม่มีรายการที่ไม่ตรงกัน
statement-agrees-text = รายการเดินบัญชีตรงกับข้อมูลในระบบ
statement-book = บันทึกรายการที่ระบบยังไม่มี
statement-book-text = โปรดตรวจรายการที่ธนาคารมีแต่ระบบไม่มี หากถูกต้องให้บันทึก ระบบจะตัดชำระตามใบแจ้ง หรือใส่ในรายการคืนเงิน
statement-booked = บันทึกการชำระเงินแล้ว { $count } รายการ
statement-finding-matched = ตรงกัน
statement-finding-unbooked = ระบบยังไม่ได้บันทึก
statement-finding-differs = บันทึกไว้ต่างกัน
statement-finding-missing = ไม่มีในรายการเดินบัญชี
statement-error-day = กรอกวัน เช่น 2026-11-26
statement-error-bank = เลือกธนาคาร
statement-error-column = บรรทัดแรกไม่มีคอลัมน์ { $column }
statement-error-values = บรรทัดที่ { $line } มีจำนวนค่าไม่เท่ากับบรรทัดแรก
statement-error-value = บรรทัดที่ { $line }: อ่าน { $column } ไม่ได้
statement-error-other-day = บรรทัดที่ { $line } เป็นของวันอื่น
statement-error-twice = บรรทัดที่ { $line } มีเลขที่รายการซ้ำ
statement-error-too-long = รายการเดินบัญชีมีมากกว่า 5,000 บรรทัด
statement-error-encoding = ไฟล์นี้ไม่ใช่ข้อความ UTF-8 โปรดบันทึกเป็น “CSV UTF-8” แล้วส่งอีกครั้ง

role-finance = เจ้าหน้าที่การเงิน
access-bill = ดูใบแจ้งการชำระเงิน
incident-bill_open = ไม่สามารถออกใบแจ้งการชำระเงินได้
incident-bill_follow = ไม่สามารถปิดหรือเลื่อนใบแจ้งการชำระเงินได้
incident-bill_paid = ชำระเงินแล้วแต่เรื่องดำเนินต่อไม่ได้
incident-refund_send = ไม่สามารถแจ้งธนาคารให้คืนเงินได้
incident-statement = การชำระเงินของเรื่องนี้ไม่มีในรายการเดินบัญชีของธนาคาร
incident-error-no_biller = หน่วยงานยังไม่มีรหัสผู้รับชำระ
incident-error-no_fees = เรื่องนี้ไม่มีรายการค่าธรรมเนียม
incident-error-unknown_bank = ยังไม่ได้ตั้งค่าธนาคาร
incident-error-bank_silent = ธนาคารไม่ตอบ
incident-error-bank_refused = ธนาคารปฏิเสธคำสั่ง
incident-error-not_in_statement = เจ้าหน้าที่การเงินต้องสอบถามธนาคาร
