# a filed case, its access log, and the public check of a receipt.

## Case

case-title = { $service } { $reference }
case-filed-title = ยื่นรายงานแล้ว
case-filed-number = เลขที่ของท่าน
case-officer-wrote = ข้อความจากเจ้าหน้าที่:
case-correct = แก้ไขรายงาน
case-next = กำหนดรายงานครั้งถัดไป
case-next-opens = รายงานได้ตั้งแต่วันที่ { $opens }
case-next-calendar = เพิ่มในปฏิทิน
case-receipt = ใบรับแจ้ง
case-receipt-text = พิมพ์หรือเก็บไฟล์ไว้ ผู้ใดก็ตรวจสอบได้ด้วยรหัสบนใบรับแจ้ง
case-receipt-show = ดูใบรับแจ้ง
case-receipt-pdf = ใบรับแจ้งเป็นไฟล์ PDF
case-timeline = ลำดับเหตุการณ์
case-answers = ข้อมูลที่ยื่น
case-who-looked = ใครเปิดดูเรื่องนี้บ้าง
case-withdraw = ถอนเรื่องนี้
case-withdraw-title = ท่านต้องการถอนเรื่องนี้หรือไม่
case-withdraw-text = เรื่องนี้จะปิดทันทีและจะไม่มีการพิจารณา เมื่อถอนแล้วจะเรียกคืนไม่ได้
case-withdraw-duty = หน้าที่ของท่านตามกฎหมายยังคงอยู่ หากท่านยังต้องรายงานหรือยื่นคำขอ โปรดยื่นใหม่ก่อนวันครบกำหนด
case-withdraw-yes = ถอนเรื่อง
case-withdraw-no = ไม่ถอน เก็บเรื่องไว้
case-filed-earlier = ท่านได้รายงานตัวสำหรับรอบนี้แล้ว รายการนี้คือการรายงานตัวครั้งนั้น
case-by-officer = โดย { $name }

## Access log

case-log-title = ใครเปิดดูเรื่องนี้บ้าง
case-log-text = ทุกครั้งที่เจ้าหน้าที่เปิดดูเรื่องของท่านจะถูกบันทึกไว้ที่นี่ และแก้ไขไม่ได้
case-log-empty = ยังไม่มีผู้เปิดดู
case-log-empty-text = ยังไม่มีเจ้าหน้าที่เปิดดูเรื่องนี้
case-log-when = เมื่อ
case-log-who = ผู้เปิดดู
case-log-office = หน่วยงาน
case-log-why = เหตุผล

## Public check

check-title = ตรวจสอบใบรับแจ้ง
check-valid = ถูกต้อง
check-valid-text = ใบรับแจ้งนี้ออกจริงและมีผล
check-replaced = มีฉบับใหม่แทนแล้ว
check-replaced-text = ใบรับแจ้งนี้ออกจริง แต่มีฉบับใหม่กว่าแทนแล้ว
check-not-found = ไม่พบ
check-not-found-text = ไม่พบใบรับแจ้งตามรหัสนี้ โปรดตรวจที่อยู่เว็บไซต์ หรือขอให้ผู้ถือแสดงอีกครั้ง
check-compare = โปรดเทียบกับใบรับแจ้งในมือท่าน
check-number = เลขที่
check-service = บริการ
check-filed = วันที่ยื่น
check-name = ชื่อ (บางส่วน)
check-next-due = ครบกำหนดครั้งถัดไป
check-address = โปรดดูให้แน่ใจว่าที่อยู่ในเบราว์เซอร์เป็นของ{ $product }
