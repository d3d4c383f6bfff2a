# ใบรับแจ้งการอยู่ในราชอาณาจักรเกิน 90 วัน (ตม.47): หน้าเว็บ ไฟล์ PDF และไฟล์ปฏิทิน
receipt-pdf-title = ใบรับแจ้งการอยู่ในราชอาณาจักรเกิน 90 วัน
receipt-pdf-number = เลขที่ใบรับแจ้ง
receipt-pdf-name = ชื่อ
receipt-pdf-nationality = สัญชาติ
receipt-pdf-passport = หนังสือเดินทางเลขที่
receipt-pdf-address = ที่อยู่ในประเทศไทย
receipt-pdf-filed-at = วันเวลาที่แจ้ง
receipt-pdf-channel = ช่องทาง
receipt-pdf-channel-online = ออนไลน์
receipt-pdf-office = สำนักงาน
receipt-pdf-fine = ค่าปรับ
receipt-pdf-fine-none = ไม่มี
receipt-pdf-next-due = กำหนดแจ้งครั้งต่อไป
receipt-pdf-check-hint = สแกนคิวอาร์โค้ด หรือกรอกรหัสด้านล่างที่เว็บไซต์ เพื่อตรวจสอบว่าใบรับแจ้งนี้เป็นของจริง
receipt-pdf-qr-alt = คิวอาร์โค้ดสำหรับตรวจสอบใบรับแจ้งนี้ รหัส { $code }
receipt-pdf-not-extension = การแจ้งนี้ไม่ใช่การขยายระยะเวลาอนุญาตให้อยู่ในราชอาณาจักร
receipt-pdf-law = แจ้งตามมาตรา 37 (5) แห่งพระราชบัญญัติคนเข้าเมือง พ.ศ. 2522

receipt-calendar-summary = ครบกำหนดแจ้งการอยู่เกิน 90 วัน
receipt-calendar-description = แจ้งออนไลน์ได้ตั้งแต่วันที่ { $opens } ถึงวันที่ { $due } ไม่มีค่าธรรมเนียม ใบรับแจ้งครั้งก่อนเลขที่ { $reference }
