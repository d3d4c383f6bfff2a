# The home page and the start pages of the three platforms.

## Home

home-title = บริการภาครัฐ ณ จุดเดียว
home-heading = บริการภาครัฐ ณ จุดเดียว
home-lead = ยื่นเรื่อง ติดตาม และรับผลในภาษาของท่าน ทางโทรศัพท์ของท่าน ได้ทุกเวลา
home-open-today = เปิดให้บริการแล้ว
home-report = รายงานตัว 90 วัน (ตม.47)
home-report-text = สำหรับชาวต่างชาติที่อยู่ในราชอาณาจักรเกิน 90 วัน แจ้งที่พักอาศัยต่อสำนักงานตรวจคนเข้าเมืองทุก 90 วัน และเก็บใบรับแจ้งไว้เป็นหลักฐาน
home-report-go = ดูสิ่งที่ต้องเตรียม
home-fact-time = ใช้เวลาประมาณ 5 นาที
home-fact-free = ไม่มีค่าธรรมเนียม
home-fact-phone = ใช้ได้กับโทรศัพท์ทุกเครื่อง
home-fact-languages = ไทย อังกฤษ จีน
home-how = ขั้นตอนการใช้บริการ
home-promise-file = ยื่นครั้งเดียว
home-promise-file-text = หน้าสั้น ๆ ถามทีละเรื่อง ระบบบันทึกคำตอบทุกครั้งที่กดดำเนินการต่อ และท่านกลับมาทำต่อภายหลังได้
home-promise-follow = ติดตามได้ทุกขั้นตอน
home-promise-follow-text = ทราบว่าเรื่องอยู่ในขั้นใด เพราะเหตุใด และผู้ใดเปิดดู หากต้องแก้ไข ท่านแก้ไขได้ในเรื่องเดิม
home-promise-prove = มีหลักฐานยืนยัน
home-promise-prove-text = ท่านได้รับใบรับแจ้งพร้อมรหัสที่ผู้ใดก็ตรวจสอบได้ และวันครบกำหนดครั้งต่อไปสำหรับปฏิทินของท่าน
home-platforms = บริการตามกลุ่มผู้ใช้
home-foreigner = ชาวต่างชาติ
home-foreigner-text = ผู้ที่พำนัก ย้ายเข้ามา หรือมาเยือนประเทศไทย
home-foreigner-state = เปิดให้บริการแล้ว 1 บริการ
home-citizen = ประชาชน
home-citizen-text = ทุกคนที่ติดต่อราชการในชีวิตประจำวัน
home-citizen-state = อยู่ระหว่างเตรียมการ
home-business = ธุรกิจ
home-business-text = ผู้เริ่มต้น ดำเนิน หรือขยายกิจการในประเทศไทย
home-business-state = อยู่ระหว่างเตรียมการ

## Start pages of the platforms

platform-services = บริการ
platform-services-elsewhere = บริการที่เปิดแล้ว
platform-purpose = บริการกลุ่มนี้ช่วยให้ท่าน
platform-report-text = สำหรับชาวต่างชาติที่อยู่ในราชอาณาจักรเกิน 90 วัน ใช้เวลาประมาณ 5 นาที ไม่มีค่าธรรมเนียม
platform-foreigner-heading = บริการสำหรับชาวต่างชาติ
platform-foreigner-lead = ทำสิ่งที่กฎหมายกำหนดให้เสร็จในไม่กี่นาที ทราบวันครบกำหนดครั้งต่อไป และมีหลักฐานยืนยัน
platform-foreigner-purpose-1 = แจ้งเรื่องในภาษาของท่าน โดยไม่ต้องเดินทางไปสำนักงาน
platform-foreigner-purpose-2 = มีประวัติต่อเนื่องแม้เปลี่ยนหนังสือเดินทาง
platform-foreigner-purpose-3 = ทราบเหตุผลของผลการพิจารณาทุกครั้ง และสิ่งที่ต้องทำต่อไป
platform-citizen-heading = บริการสำหรับประชาชน
platform-citizen-lead = ค้นหาบริการด้วยคำที่ใช้ในชีวิตประจำวัน มีส่วนร่วมในการตัดสินใจสาธารณะ และอ่านกฎหมายฉบับปัจจุบัน
platform-citizen-not-yet = บริการกลุ่มนี้อยู่ระหว่างเตรียมการ ยังไม่เปิดรับเรื่อง ระหว่างนี้โปรดใช้ช่องทางของหน่วยงานที่รับผิดชอบ
platform-citizen-purpose-1 = ค้นหาบริการภาครัฐทุกเรื่องได้ในที่เดียว
platform-citizen-purpose-2 = แสดงความคิดเห็นก่อนภาครัฐตัดสินใจ และได้รับคำตอบ
platform-citizen-purpose-3 = ทราบว่ากฎหมายใดใช้บังคับ ณ วันใด
platform-business-heading = บริการสำหรับธุรกิจ
platform-business-lead = ทราบว่ากิจการของท่านต้องมีใบอนุญาตใด ยื่นขอพร้อมกันในครั้งเดียว และติดตามทุกขั้นตอนจนได้รับอนุญาต
platform-business-not-yet = บริการกลุ่มนี้อยู่ระหว่างเตรียมการ ยังไม่เปิดรับคำขออนุญาต ระหว่างนี้โปรดใช้ช่องทางของหน่วยงานที่รับผิดชอบ
platform-business-purpose-1 = ยื่นเอกสารชุดเดียวสำหรับทุกใบอนุญาต
platform-business-purpose-2 = ทราบว่าเรื่องอยู่ที่หน่วยงานใด และต้องแล้วเสร็จเมื่อใด
platform-business-purpose-3 = ไม่ต้องยื่นสิ่งที่ภาครัฐมีอยู่แล้ว
