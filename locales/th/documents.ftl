# Papers handed in.

document-papers = เอกสารประกอบ
document-fetched = หน่วยงานจะเรียกดูเอกสารนี้เอง
document-none = ไม่ได้ยื่น
document-not-asked = ท่านไม่ต้องยื่นเอกสารต่อไปนี้ เพราะเป็นเอกสารที่ราชการออกให้ หน่วยงานเรียกดูเอง
document-choose = เลือกไฟล์
document-choose-several = เลือกไฟล์ (เลือกได้หลายไฟล์)
document-upload = อัปโหลด
document-remove = ลบ
document-reuse = ใช้ไฟล์นี้
document-given = ไฟล์ที่ยื่นแล้ว
document-earlier = ไฟล์ที่เคยยื่นสำหรับเอกสารเดียวกัน
document-full = เพิ่มไฟล์ไม่ได้แล้ว หากต้องการยื่นไฟล์อื่น โปรดลบไฟล์เดิมก่อน
document-limits = { $formats } ขนาดไม่เกิน { $size }
document-limits-several = { $formats } ไฟล์ละไม่เกิน { $size } ไม่เกิน { $files } ไฟล์
document-detail = { $format } { $size } ยื่นเมื่อ { $at }
document-or = { $list } หรือ { $last }

## The scan for malware

document-scan-pending = กำลังตรวจหามัลแวร์
document-scan-failed = ตรวจหามัลแวร์ไม่สำเร็จ
document-scan-infected = ไม่รับไฟล์นี้ เพราะพบมัลแวร์
document-scan-off = ไม่ได้ตรวจหามัลแวร์

## In the browser, while files are sent

document-drop = ท่านลากไฟล์มาวางในช่องด้านล่างได้
document-sending = กำลังส่ง
document-failed = ส่งไฟล์ไม่สำเร็จ ตรวจสอบการเชื่อมต่อแล้วกด “อัปโหลด” อีกครั้ง

## What is wrong with a file, and what to do. $name is the file’s name.

document-fault-missing = โปรดอัปโหลดอย่างน้อย { $least } ไฟล์
document-fault-empty = โปรดเลือกไฟล์ที่มีข้อมูล
document-fault-too-large = “{ $name }” มีขนาดเกิน { $size } โปรดลดขนาด เช่น สแกนด้วยความละเอียดต่ำลง แล้วอัปโหลดอีกครั้ง
document-fault-too-many = ยื่นได้ไม่เกิน { $files } ไฟล์ โปรดลบไฟล์เดิมก่อนอัปโหลดไฟล์ใหม่
document-fault-format = “{ $name }” ไม่ใช่ไฟล์ { $formats } จริง โปรดบันทึกเป็นชนิดดังกล่าวแล้วอัปโหลดอีกครั้ง
document-fault-picture-unreadable = ภาพ “{ $name }” เสียหาย โปรดถ่ายหรือบันทึกใหม่ แล้วอัปโหลดภาพใหม่
document-fault-picture-pixels = ภาพ “{ $name }” มีจำนวนพิกเซลมากเกินไป โปรดลดขนาดให้ไม่เกิน 40 ล้านพิกเซล แล้วอัปโหลดอีกครั้ง
document-fault-picture-proportion = รูป “{ $name }” ไม่ได้สัดส่วนที่กำหนด โปรดตัดเป็นแนวตั้ง สัดส่วนกว้าง 3.5 ซม. ต่อสูง 4.5 ซม. แล้วอัปโหลดใหม่
document-fault-pdf-unreadable = ไฟล์ PDF “{ $name }” เสียหายหรือไม่สมบูรณ์ โปรดบันทึกใหม่แล้วอัปโหลดอีกครั้ง
document-fault-pdf-encrypted = ไฟล์ PDF “{ $name }” ถูกล็อกไว้ โปรดบันทึกโดยไม่มีรหัสผ่านหรือการป้องกัน แล้วอัปโหลดอีกครั้ง
document-fault-pdf-active = ไฟล์ PDF “{ $name }” มีโปรแกรม แบบฟอร์ม หรือไฟล์อื่นซ้อนอยู่ โปรดพิมพ์เป็น PDF ใหม่ แล้วอัปโหลดไฟล์นั้น
document-fault-pdf-complex = ตรวจสอบไฟล์ PDF “{ $name }” ไม่ได้ โปรดพิมพ์เป็น PDF ใหม่ แล้วอัปโหลดไฟล์นั้น
document-fault-infected = พบมัลแวร์ใน “{ $name }” โปรดตรวจสอบอุปกรณ์ของท่าน จัดทำเอกสารใหม่ แล้วอัปโหลดอีกครั้ง

access-document = เปิดดูเอกสารที่ยื่นไว้
