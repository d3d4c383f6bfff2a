# วีซ่า: "ต้องขอวีซ่าหรือไม่" และวีซ่าออนไลน์ (e-Visa) พร้อมแบบคำขอ สถานะ การดำเนินการ เอกสาร และข้อความ

## ต้องขอวีซ่าหรือไม่

visa-need-title = ต้องขอวีซ่าหรือไม่
visa-need-lead = ตอบคำถามไม่กี่ข้อ แล้วระบบจะบอกว่าต้องขอวีซ่าหรือไม่ ประเภทใด ยื่นที่ใด และค่าธรรมเนียมเท่าใด ระบบไม่เก็บข้อมูลของท่าน
visa-need-ask = ดูคำตอบ
visa-need-begin = ขอวีซ่าประเภทนี้
visa-need-where = ยื่นคำขอที่ใด
visa-need-where-text = ยื่นต่อสำนักงานที่ดูแลประเทศที่ท่านอยู่ขณะนี้ และแสดงหลักฐานว่าท่านพำนักอยู่ที่นั่น
visa-need-papers = เอกสารที่ต้องใช้
visa-need-papers-at = { $mission } ขอเพิ่ม: { $papers }
visa-need-because = ที่มาของคำตอบ
visa-need-rule = กฎข้อ { $rule } ของระบบ
visa-need-print = พิมพ์หน้านี้ได้ กฎหมายที่ใช้คือกฎหมายในวันที่ท่านเดินทางถึง และเจ้าหน้าที่ตรวจคนเข้าเมืองเป็นผู้ตัดสินใจ
visa-need-stay = อยู่ได้
visa-need-stay-each = ระยะเวลาพำนักแต่ละครั้ง
visa-need-years = ออกให้กี่ปี
visa-need-years-of = ค่าธรรมเนียมคิดเป็นรายปี ที่แสดงไว้คือ { $years } ปี ออกให้ได้ไม่เกิน { $most } ปี
visa-need-until = หากเดินทางถึงวันนั้น อยู่ได้ถึงวันที่
visa-need-fee = ค่าธรรมเนียม
visa-need-valid-to = หนังสือเดินทางต้องใช้ได้อย่างน้อยถึงวันที่
visa-need-exempt-note = ขออยู่ต่อได้หนึ่งครั้ง ไม่เกิน { $days } วัน ที่สำนักงานตรวจคนเข้าเมือง ผู้ที่เข้าทางบกโดยไม่ต้องมีวีซ่าเข้าได้ { $entries } ครั้งต่อปีปฏิทิน
visa-need-other-fees = เมื่ออยู่ในประเทศไทยแล้ว การขออยู่ต่อมีค่าธรรมเนียม { $extension } และการขอกลับเข้ามาอีก { $single } สำหรับครั้งเดียว หรือ { $multiple } สำหรับหลายครั้ง
visa-need-nationality = สัญชาติ
visa-need-nationality-hint = ตามที่ระบุในหนังสือเดินทาง
visa-need-nationality-error = เลือกสัญชาติ
visa-need-residence = ประเทศที่พำนัก
visa-need-residence-hint = เว้นว่างได้ หากเป็นประเทศเดียวกับสัญชาติ
visa-need-residence-error = เลือกประเทศที่พำนัก
visa-need-passport = ประเภทหนังสือเดินทาง
visa-need-passport-error = เลือกประเภทหนังสือเดินทาง
visa-need-purpose = วัตถุประสงค์ของการเดินทาง
visa-need-purpose-error = เลือกวัตถุประสงค์ของการเดินทาง
visa-need-arrival = วันที่จะเดินทางถึงประเทศไทย
visa-need-arrival-hint = เช่น 5 1 2570 เว้นว่างหากเป็นวันนี้
visa-need-arrival-error = ใส่วันที่ที่มีจริง ตั้งแต่วันนี้เป็นต้นไป
visa-need-stay-days = จะอยู่กี่วัน
visa-need-stay-days-hint = นับวันที่เดินทางถึงเป็นวันแรก
visa-need-stay-days-error = ใส่จำนวนวันตั้งแต่ 1 ถึง 3650
visa-need-age = อายุ
visa-need-age-hint = วีซ่าบางประเภทกำหนดอายุขั้นต่ำ
visa-need-age-error = ใส่อายุเป็นปี
visa-need-land-entries = จำนวนครั้งที่เข้าทางบกในปีนี้
visa-need-land-entries-hint = เฉพาะผู้ที่จะเข้าทางบกโดยไม่ต้องมีวีซ่า ระบุจำนวนครั้งที่เข้าแล้วในปีปฏิทินที่เดินทางถึง เว้นว่างหากมาทางอากาศหรือทางน้ำ
visa-need-land-entries-error = ใส่จำนวนครั้งเป็นตัวเลขตั้งแต่ 0 ถึง 366

visa-days =
    { $days ->
       *[other] { $days } วัน
    }
visa-months =
    { $months ->
       *[other] ใช้ได้ภายใน { $months } เดือน
    }
visa-free = ไม่มีค่าธรรมเนียม
visa-fee-there = หรือประมาณ { $fee } ที่สถานทูต
visa-entries-single = เข้าครั้งเดียว
visa-entries-multiple = เข้าหลายครั้ง

visa-passport-ORDINARY = หนังสือเดินทางธรรมดา
visa-passport-OFFICIAL = หนังสือเดินทางราชการ
visa-passport-DIPLOMATIC = หนังสือเดินทางทูต

visa-purpose-TOURISM = ท่องเที่ยว หรือเยี่ยมเพื่อน
visa-purpose-TRANSIT = ต่อเครื่องหรือเดินทางผ่าน
visa-purpose-BUSINESS = ประชุมหรือติดต่อธุรกิจ
visa-purpose-WORK = ทำงานในประเทศไทย
visa-purpose-STUDY = ศึกษา
visa-purpose-FAMILY = อยู่กับครอบครัว
visa-purpose-RETIREMENT = เกษียณอายุ
visa-purpose-MEDICAL = รักษาพยาบาล
visa-purpose-VOLUNTEER = เป็นอาสาสมัคร
visa-purpose-REMOTE_WORK = ทำงานทางไกลให้นายจ้างหรือลูกค้าในต่างประเทศ
visa-purpose-SOFT_POWER = เรียนมวยไทยหรือทำอาหาร ร่วมเทศกาล หรือรักษาพยาบาลระยะยาว
visa-purpose-INVESTMENT = ลงทุน
visa-purpose-EXPERT = ผู้เชี่ยวชาญของรัฐหรือโครงการที่ได้รับส่งเสริม
visa-purpose-TALENT = ผู้มีทักษะสูง ผู้ประกอบการใหม่ หรือผู้บริหารในอุตสาหกรรมเป้าหมาย
visa-purpose-LONG_TERM = พำนักหลายปี: ผู้มีความมั่งคั่ง ผู้รับบำนาญ ผู้ทำงานทางไกล หรือผู้มีทักษะสูง
visa-purpose-PRIVILEGE = สมาชิก Thailand Privilege
visa-purpose-MEDIA = สื่อมวลชนหรือถ่ายทำภาพยนตร์
visa-purpose-MISSION = เผยแผ่ศาสนา
visa-purpose-RESEARCH = วิจัยทางวิทยาศาสตร์
visa-purpose-OFFICIAL = ในนามของรัฐหรือองค์การระหว่างประเทศ

visa-way-citizen = ไม่ต้องขอวีซ่า
visa-way-citizen-text = ผู้มีสัญชาติไทยเข้าประเทศด้วยหนังสือเดินทางไทยได้ทุกเมื่อ
visa-way-exempt = ไม่ต้องขอวีซ่า
visa-way-exempt-text = ท่านเข้าประเทศได้โดยไม่ต้องมีวีซ่า ไม่ต้องยื่นคำขอใด เพียงกรอกบัตรขาเข้าดิจิทัล (TDAC) ก่อนเดินทาง ไม่มีค่าใช้จ่าย
visa-way-exempt-short = ต้องขอวีซ่าเฉพาะเมื่ออยู่นานกว่านี้
visa-way-exempt-short-text = หากไม่มีวีซ่า ท่านอยู่ได้ตามจำนวนวันด้านล่าง หากจะอยู่นานกว่านั้น ให้ขอวีซ่าประเภทใดประเภทหนึ่งต่อไปนี้ก่อนเดินทาง
visa-way-border = ขอวีซ่าที่ด่านได้
visa-way-border-text = เตรียมรูปถ่ายและค่าธรรมเนียม หรือจะขอวีซ่าก่อนเดินทางก็ได้
visa-way-border-short = ต้องขอวีซ่าก่อนเดินทาง
visa-way-border-short-text = วีซ่าที่ด่านให้อยู่ได้ตามจำนวนวันด้านล่าง หากจะอยู่นานกว่านั้น ให้ขอวีซ่าประเภทใดประเภทหนึ่งต่อไปนี้ก่อนเดินทาง
visa-way-visa = ต้องขอวีซ่าก่อนเดินทาง
visa-way-visa-text = ยื่นคำขอออนไลน์สำหรับประเภทแรกที่ตรงกับท่าน การพิจารณาใช้เวลา 5 ถึง 15 วันทำการนับจากวันที่เอกสารครบ ควรยื่นล่วงหน้าหนึ่งถึงสามเดือน
visa-way-none = ไม่มีวีซ่าสำหรับกรณีนี้
visa-way-none-text = อ่านเหตุผลด้านล่าง แล้วแก้คำตอบ หรือสอบถามสถานทูตไทยที่ดูแลประเทศของท่าน

visa-reason-NOT_REQUIRED = ผู้มีสัญชาติไทยไม่ต้องขอวีซ่า
visa-reason-STAY_TOO_LONG = ท่านจะอยู่นานกว่าที่อนุญาตให้อยู่ในครั้งเดียว
visa-reason-NOT_VIA_EVISA = วีซ่าประเภทนี้ไม่ได้ขอที่นี่ สมาชิก Thailand Privilege ยื่นผ่านเจ้าหน้าที่ของโครงการ
visa-reason-AGE_TOO_LOW = วีซ่าเพื่อวัตถุประสงค์นี้ออกให้ผู้ที่มีอายุมากกว่านี้
visa-reason-NATIONALITY_NOT_ELIGIBLE = วีซ่าเพื่อวัตถุประสงค์นี้ไม่ออกให้สัญชาติของท่าน
visa-reason-PASSPORT_KIND_WRONG = วีซ่าเพื่อวัตถุประสงค์นี้ไม่ออกให้หนังสือเดินทางประเภทนี้

## วีซ่าออนไลน์คืออะไร

evisa-title = วีซ่าออนไลน์ (e-Visa)
evisa-summary = ขอวีซ่าเข้าประเทศไทยก่อนเดินทาง ชำระค่าธรรมเนียม และรับวีซ่าเป็นเอกสารที่ด่านตรวจสอบได้
evisa-who = ต้องขอวีซ่าหากท่านไม่ได้รับยกเว้น หรือจะอยู่นานกว่าที่ได้รับยกเว้น ยื่นจากประเทศที่ท่านพำนัก ล่วงหน้าหนึ่งถึงสามเดือน ดูก่อนว่าต้องใช้วีซ่าประเภทใดที่ “ต้องขอวีซ่าหรือไม่”
evisa-declaration = ข้าพเจ้าขอรับรองว่าข้อความข้างต้นเป็นความจริง และทราบว่าหากแจ้งข้อความเท็จ วีซ่าอาจไม่ได้รับอนุมัติหรือถูกเพิกถอน และจะไม่คืนค่าธรรมเนียม

## หมวดและหน้า

evisa-section-visa = วีซ่า
evisa-section-mission = สำนักงานที่ยื่น
evisa-section-passport = หนังสือเดินทาง
evisa-section-person = ข้อมูลส่วนตัว
evisa-section-journey = การเดินทาง
evisa-section-stay = การพำนักในประเทศไทย
evisa-section-record = เหตุการณ์ในอดีต
evisa-section-contact = ข้อมูลติดต่อ
evisa-section-payment = การชำระเงิน

evisa-page-purpose = วัตถุประสงค์ของการเดินทาง
evisa-page-visa = ขอวีซ่าประเภทใด
evisa-page-entries = ต้องการเข้ากี่ครั้ง
evisa-page-years = ขอกี่ปี
evisa-page-residence = ขณะนี้ท่านอยู่ประเทศใด
evisa-page-mission = ยื่นคำขอต่อสำนักงานใด
evisa-page-passport-entry = จะให้ข้อมูลหนังสือเดินทางอย่างไร
evisa-page-passport-lines = ใส่ข้อความสองบรรทัดด้านล่างของหน้าข้อมูลหนังสือเดินทาง
evisa-page-lines-missing = เหตุใดจึงใช้ข้อความสองบรรทัดไม่ได้
evisa-page-passport = ข้อมูลหนังสือเดินทางของท่าน
evisa-page-name = ท่านชื่ออะไร
evisa-page-about-you = กรอกเพศและวันเดือนปีเกิด
evisa-page-lines-beside = คัดลอกสองบรรทัดได้หรือไม่
evisa-page-passport-kind = เป็นหนังสือเดินทางประเภทใด
evisa-page-person = ท่านเกิดที่ใด
evisa-page-home = กรอกที่อยู่ของท่าน
evisa-page-work = ท่านประกอบอาชีพอะไร
evisa-page-journey = จะเดินทางเมื่อใด
evisa-page-way-in = จะเดินทางมาอย่างไร
evisa-page-visits = ใน 12 เดือนที่ผ่านมาเคยมาประเทศไทยหรือไม่
evisa-page-visits-which = มาประเทศไทยเมื่อใด
evisa-page-stay = จะพักที่ใดเป็นแห่งแรก
evisa-page-host = มีผู้เชิญท่านในประเทศไทยหรือไม่
evisa-page-support = ใครออกค่าใช้จ่าย
evisa-page-record = เคยเกิดเหตุการณ์เหล่านี้กับท่านหรือไม่
evisa-page-record-details = เกิดอะไรขึ้น
evisa-page-contact = ติดต่อท่านได้อย่างไร
evisa-page-payment = จะชำระค่าธรรมเนียมอย่างไร

## ช่องข้อมูล

evisa-field-purpose = วัตถุประสงค์
evisa-field-purpose-TOURISM = ท่องเที่ยว หรือเยี่ยมเพื่อน
evisa-field-purpose-TRANSIT = ต่อเครื่องหรือเดินทางผ่าน
evisa-field-purpose-BUSINESS = ประชุมหรือติดต่อธุรกิจ
evisa-field-purpose-WORK = ทำงานในประเทศไทย
evisa-field-purpose-STUDY = ศึกษา
evisa-field-purpose-FAMILY = อยู่กับครอบครัว
evisa-field-purpose-RETIREMENT = เกษียณอายุ
evisa-field-purpose-MEDICAL = รักษาพยาบาล
evisa-field-purpose-VOLUNTEER = เป็นอาสาสมัคร
evisa-field-purpose-REMOTE_WORK = ทำงานทางไกลให้นายจ้างหรือลูกค้าในต่างประเทศ
evisa-field-purpose-SOFT_POWER = เรียนมวยไทยหรือทำอาหาร ร่วมเทศกาล หรือรักษาพยาบาลระยะยาว
evisa-field-purpose-INVESTMENT = ลงทุน
evisa-field-purpose-EXPERT = ผู้เชี่ยวชาญของรัฐหรือโครงการที่ได้รับส่งเสริม
evisa-field-purpose-TALENT = ผู้มีทักษะสูง ผู้ประกอบการใหม่ หรือผู้บริหารในอุตสาหกรรมเป้าหมาย
evisa-field-purpose-LONG_TERM = พำนักหลายปี: ผู้มีความมั่งคั่ง ผู้รับบำนาญ ผู้ทำงานทางไกล หรือผู้มีทักษะสูง
evisa-field-purpose-MEDIA = สื่อมวลชนหรือถ่ายทำภาพยนตร์
evisa-field-purpose-MISSION = เผยแผ่ศาสนา
evisa-field-purpose-RESEARCH = วิจัยทางวิทยาศาสตร์
evisa-field-purpose-OFFICIAL = ในนามของรัฐหรือองค์การระหว่างประเทศ
evisa-field-visa_type = ประเภทวีซ่า
evisa-field-visa_type-hint = หน้า “ต้องขอวีซ่าหรือไม่” แนะนำประเภทที่ตรงกับวัตถุประสงค์ของท่าน
evisa-field-visa_type-TS = วีซ่าเดินทางผ่าน (TS): ไม่เกิน 30 วัน
evisa-field-visa_type-TR = วีซ่าท่องเที่ยว (TR): 60 วัน
evisa-field-visa_type-NON-B = Non-B: ธุรกิจหรือทำงาน 90 วัน
evisa-field-visa_type-NON-O = Non-O: ครอบครัว เกษียณอายุ รักษาพยาบาล หรืออาสาสมัคร 90 วัน
evisa-field-visa_type-NON-OA = Non-OA: พำนักระยะยาว อายุ 50 ปีขึ้นไป หนึ่งปี
evisa-field-visa_type-NON-OX = Non-OX: พำนักระยะยาวไม่เกิน 10 ปี อายุ 50 ปีขึ้นไป
evisa-field-visa_type-ED = ED: ศึกษา 90 วัน
evisa-field-visa_type-NON-IM = Non-IM: ลงทุนที่หน่วยงานรัฐเห็นชอบ
evisa-field-visa_type-NON-IB = Non-IB: ลงทุนที่ได้รับส่งเสริมจากบีโอไอ
evisa-field-visa_type-NON-EX = Non-EX: ผู้เชี่ยวชาญ
evisa-field-visa_type-NON-M = Non-M: สื่อมวลชน
evisa-field-visa_type-NON-R = Non-R: เผยแผ่ศาสนา
evisa-field-visa_type-NON-RS = Non-RS: วิจัยทางวิทยาศาสตร์
evisa-field-visa_type-NON-F = Non-F: ปฏิบัติหน้าที่ราชการ
evisa-field-visa_type-SMART-T = SMART “T”: ผู้เชี่ยวชาญทักษะสูง
evisa-field-visa_type-SMART-I = SMART “I”: นักลงทุน
evisa-field-visa_type-SMART-E = SMART “E”: ผู้บริหาร
evisa-field-visa_type-SMART-S = SMART “S”: ผู้ประกอบการใหม่
evisa-field-visa_type-SMART-O = SMART “O”: ครอบครัวของผู้ถือวีซ่า SMART
evisa-field-visa_type-LTR = LTR: ผู้พำนักระยะยาว 5 ปี ต่อได้อีก 5 ปี
evisa-field-visa_type-DTV = DTV: ทำงานทางไกลหรือซอฟต์พาวเวอร์ไทย 180 วัน
evisa-field-visa_type-D = วีซ่าทูต (D)
evisa-field-visa_type-F = วีซ่าราชการ (F)
evisa-field-visa_type-COURTESY = วีซ่าอัธยาศัยไมตรี
evisa-field-entries = จำนวนครั้งที่เข้า
evisa-field-entries-hint = วีซ่าเข้าครั้งเดียวสิ้นสุดเมื่อเข้าประเทศแล้ว วีซ่าบางประเภทไม่มีทั้งสองแบบ
evisa-field-entries-single = ครั้งเดียว
evisa-field-entries-multiple = หลายครั้ง
evisa-field-years = จำนวนปี
evisa-field-years-hint = ตามที่บีโอไอรับรอง ค่าธรรมเนียมคิดเป็นรายปี
evisa-field-years-1 = 1 ปี
evisa-field-years-2 = 2 ปี
evisa-field-years-3 = 3 ปี
evisa-field-years-4 = 4 ปี
evisa-field-current_country = ประเทศที่อยู่ขณะนี้
evisa-field-current_country-hint = ยื่นจากประเทศที่ท่านพำนัก และแนบหลักฐานการพำนัก
evisa-field-mission = สำนักงานที่ยื่น
evisa-field-mission-hint = แสดงเฉพาะสำนักงานที่ดูแลประเทศนี้
evisa-field-passport_entry = วิธีให้ข้อมูลหนังสือเดินทาง
evisa-field-passport_entry-hint = การคัดลอกสองบรรทัดแม่นยำที่สุด ตัวอักษรที่ผิดจะพบก่อนที่ท่านชำระเงิน
evisa-field-passport_entry-mrz = คัดลอกสองบรรทัดด้านล่างของหน้าข้อมูล
evisa-field-passport_entry-typed = ไม่มีหรือใช้สองบรรทัดนี้ไม่ได้ ขอพิมพ์ทีละช่อง
evisa-field-lines_missing = เหตุที่ใช้สองบรรทัดไม่ได้
evisa-field-lines_missing-hint = หากเอกสารมีสองบรรทัดนี้ ให้ย้อนกลับไปคัดลอก ตัวอักษรที่ผิดจะพบก่อนที่ท่านชำระเงิน มิฉะนั้นเจ้าหน้าที่จะเทียบสิ่งที่ท่านพิมพ์กับหน้าหนังสือเดินทางที่ท่านยื่น และจะสอบถามหากไม่ตรงกัน โดยไม่มีค่าใช้จ่ายเพิ่ม
evisa-field-lines_missing-NO_LINES = เอกสารของข้าพเจ้าไม่มีสองบรรทัดนี้
evisa-field-lines_missing-UNREADABLE = ชำรุดหรืออ่านไม่ออก
evisa-field-lines_missing-NOT_ACCEPTED = คัดลอกตามที่พิมพ์ไว้แล้ว แต่ระบบไม่รับ
evisa-field-mrz_line_1 = บรรทัดบน
evisa-field-mrz_line_1-hint = หากอ่านไม่ออก ให้เว้นว่างทั้งสองช่อง บรรทัดบนขึ้นต้นด้วย P มี 44 ตัวอักษร รวมเครื่องหมาย < ทุกตัว ข้อความนี้อยู่กับคำขอ และจะเทียบกับที่ท่านพิมพ์
evisa-field-mrz_line_2 = บรรทัดล่าง
evisa-field-mrz_line_2-hint = 44 ตัวอักษร ขึ้นต้นด้วยเลขหนังสือเดินทาง
evisa-field-mrz = สองบรรทัดในหนังสือเดินทาง
evisa-field-mrz-hint = อยู่ใต้รูปถ่าย บรรทัดแรกขึ้นต้นด้วย P พิมพ์หรือวางทั้งสองบรรทัด บรรทัดละ 44 ตัวอักษร รวมเครื่องหมาย < ทุกตัว
evisa-field-doc_type = เอกสารเดินทาง
evisa-field-doc_type-PASSPORT = หนังสือเดินทาง
evisa-field-doc_type-TRAVEL_DOC = เอกสารเดินทาง
evisa-field-doc_type-CERT_OF_IDENTITY = หนังสือรับรองบุคคล
evisa-field-doc_type-BORDER_PASS = หนังสือผ่านแดน
evisa-field-passport_no = เลขที่หนังสือเดินทาง
evisa-field-passport_no-hint = รวมตัวอักษรที่อยู่หน้าหรือหลังตัวเลข เช่น AB1234567
evisa-field-issuing_state = ประเทศผู้ออกหนังสือเดินทาง
evisa-field-nationality = สัญชาติ
evisa-field-passport_expiry = วันหมดอายุหนังสือเดินทาง
evisa-field-passport_expiry-hint = ต้องใช้ได้อีกหกเดือนนับจากวันที่เดินทางถึง
evisa-field-family_name = นามสกุล
evisa-field-family_name-hint = เป็นตัวอักษรละตินตามหนังสือเดินทาง เว้นว่างหากหนังสือเดินทางมีชื่อเดียว
evisa-field-first_name = ชื่อ
evisa-field-middle_name = ชื่อกลาง
evisa-field-sex = เพศ
evisa-field-sex-M = ชาย
evisa-field-sex-F = หญิง
evisa-field-sex-X = X หรือไม่ได้ระบุในหนังสือเดินทาง
evisa-field-birth_date = วันเดือนปีเกิด
evisa-field-birth_date-hint = เช่น 12 8 2527 หากหนังสือเดินทางไม่ระบุวันหรือเดือน ให้ใส่ 00
evisa-field-passport_kind = ประเภทหนังสือเดินทาง
evisa-field-passport_kind-ORDINARY = หนังสือเดินทางธรรมดา
evisa-field-passport_kind-OFFICIAL = หนังสือเดินทางราชการ
evisa-field-passport_kind-DIPLOMATIC = หนังสือเดินทางทูต
evisa-field-passport_issued_on = วันที่ออก
evisa-field-passport_issued_on-hint = ตามหน้าข้อมูล เช่น 31 12 2565
evisa-field-passport_issued_at = สถานที่ออก
evisa-field-title = คำนำหน้า
evisa-field-title-MR = นาย
evisa-field-title-MRS = นาง
evisa-field-title-MS = นาง/นางสาว (Ms)
evisa-field-title-MISS = นางสาว
evisa-field-title-OTHER = อื่น ๆ
evisa-field-former_names = ชื่อเดิม
evisa-field-former_names-hint = ชื่อที่เคยใช้ เช่น ก่อนสมรส
evisa-field-birth_place = สถานที่เกิด
evisa-field-birth_country = ประเทศที่เกิด
evisa-field-birth_nationality = สัญชาติเมื่อเกิด
evisa-field-marital_status = สถานภาพสมรส
evisa-field-marital_status-SINGLE = โสด
evisa-field-marital_status-MARRIED = สมรส
evisa-field-marital_status-DIVORCED = หย่า
evisa-field-marital_status-WIDOWED = หม้าย
evisa-field-marital_status-OTHER = อื่น ๆ
evisa-field-home_address = ที่อยู่
evisa-field-home_address-hint = ถนน บ้านเลขที่ เมือง รหัสไปรษณีย์ และประเทศ
evisa-field-occupation = อาชีพ
evisa-field-employer_name = นายจ้างหรือสถานศึกษา
evisa-field-employer_address = ที่อยู่ของนายจ้างหรือสถานศึกษา
evisa-field-employer_phone = โทรศัพท์ของนายจ้างหรือสถานศึกษา
evisa-field-yearly_income = รายได้ต่อปี (บาท)
evisa-field-yearly_income-hint = เป็นจำนวนเต็ม วีซ่าบางประเภทกำหนดรายได้ขั้นต่ำ
evisa-field-intended_arrival = วันที่จะเดินทางถึง
evisa-field-intended_arrival-hint = เช่น 5 1 2570
evisa-field-intended_departure = วันที่จะเดินทางออก
evisa-field-stay_days = จำนวนวันที่จะอยู่
evisa-field-stay_days-hint = นับวันที่เดินทางถึงเป็นวันแรก
evisa-field-port_of_entry = ช่องทางที่เข้า
evisa-field-flight = เที่ยวบินหรือเลขพาหนะ
evisa-field-flight-hint = เช่น TG911
evisa-field-visited = การเดินทางมาใน 12 เดือนที่ผ่านมา
evisa-field-visited-no = ไม่เคย
evisa-field-visited-yes = เคย
evisa-field-visits = การเดินทางมา
evisa-field-visits-hint = เดือนใด กี่วัน และใช้วีซ่าใด เช่น มีนาคม 2569 14 วัน ไม่ใช้วีซ่า
evisa-field-stay_name = โรงแรม หรือชื่อเจ้าบ้าน
evisa-field-stay_address = ที่อยู่
evisa-field-stay_phone = โทรศัพท์
evisa-field-host_name = ชื่อบุคคลหรือบริษัท
evisa-field-host_name-hint = เว้นว่างทั้งหมดหากไม่มีผู้เชิญ
evisa-field-host_address = ที่อยู่ของบุคคลหรือบริษัท
evisa-field-host_phone = โทรศัพท์ของบุคคลหรือบริษัท
evisa-field-support = ผู้ออกค่าใช้จ่าย
evisa-field-support-SELF = ตนเอง
evisa-field-support-FAMILY = ครอบครัว
evisa-field-support-EMPLOYER = นายจ้าง
evisa-field-support-HOST = ผู้เชิญ
evisa-field-support-SCHOLARSHIP = ทุนการศึกษา
evisa-field-support-OTHER = ผู้อื่น
evisa-field-minors = เด็กอายุต่ำกว่า 18 ปีที่เดินทางด้วย
evisa-field-minors-hint = กี่คน เด็กแต่ละคนต้องมีวีซ่าของตนเอง
evisa-field-refused_before = เคยถูกปฏิเสธวีซ่าหรือการเข้าเมือง โดยประเทศไทยหรือประเทศอื่น
evisa-field-refused_before-no = ไม่เคย
evisa-field-refused_before-yes = เคย
evisa-field-deported = เคยถูกเนรเทศ
evisa-field-deported-no = ไม่เคย
evisa-field-deported-yes = เคย
evisa-field-convicted = เคยต้องคำพิพากษาว่ากระทำผิดอาญา
evisa-field-convicted-no = ไม่เคย
evisa-field-convicted-yes = เคย
evisa-field-dangerous_illness = เป็นโรคที่เป็นอันตรายต่อผู้อื่น
evisa-field-dangerous_illness-hint = โรคเรื้อน วัณโรคระยะอันตราย โรคเท้าช้าง ซิฟิลิสระยะที่ 3 หรือติดยาเสพติด ตามกฎกระทรวง
evisa-field-dangerous_illness-no = ไม่เป็น
evisa-field-dangerous_illness-yes = เป็น
evisa-field-record_details = รายละเอียด
evisa-field-record_details-hint = เรื่องอะไร เมื่อใด ที่ใด การตอบว่าเคยไม่ได้หมายความว่าจะถูกปฏิเสธวีซ่า
evisa-field-phone = โทรศัพท์
evisa-field-phone-hint = ใส่ + และรหัสประเทศ
evisa-field-email = อีเมล
evisa-field-email-hint = เพื่อให้เจ้าหน้าที่ติดต่อท่านได้ ข้อความของระบบส่งไปที่อีเมลของบัญชีท่าน
evisa-field-fee_by = การชำระเงิน
evisa-field-fee_by-hint = ไม่คืนค่าธรรมเนียม ไม่ว่าผลเป็นอย่างไร
evisa-field-fee_by-PROMPTPAY = ออนไลน์ด้วยพร้อมเพย์ เป็นเงินบาท
evisa-field-fee_by-MISSION = ที่สถานทูต เป็นสกุลเงินที่สถานทูตรับ
evisa-field-admitted_days = พำนักได้แต่ละครั้งไม่เกิน (วัน)
evisa-fact-mission_fee = ค่าธรรมเนียมที่สถานทูต
evisa-fact-appointment_on = วันสัมภาษณ์
evisa-fact-appointment_time = เวลาสัมภาษณ์
evisa-fact-used = จำนวนครั้งที่เข้าแล้ว
evisa-fact-enter_before = เข้าเมืองได้ถึงวันที่
evisa-fact-entered_on = เข้าครั้งล่าสุดเมื่อ
evisa-fact-entered_at = เข้าทาง
evisa-fact-admitted_until = อนุญาตให้อยู่ถึง
evisa-fact-missed = จำนวนครั้งที่ไม่มาสัมภาษณ์

error-visa-thai = ผู้มีสัญชาติไทยไม่ต้องขอวีซ่า หากเดินทางด้วยหนังสือเดินทางอื่น ให้ใส่เล่มนั้น
error-visa-issued = วันที่ออกต้องอยู่ก่อนวันหมดอายุ
error-visa-lines = หนังสือเดินทางมีสองบรรทัดอยู่ใต้รูปถ่าย ให้ย้อนกลับไปคัดลอก หรือเลือกว่าอ่านไม่ออก
error-visa-departure = วันที่เดินทางออกต้องอยู่หลังวันที่เดินทางถึง
error-visa-stay-days = ใส่อย่างน้อยหนึ่งวัน
error-mission-unknown = เลือกสำนักงานที่ดูแลประเทศของท่าน

## เอกสาร

evisa-document-PASSPORT_PAGE = หน้าข้อมูลหนังสือเดินทาง
evisa-document-PASSPORT_PAGE-hint = หน้าที่มีรูปถ่ายและสองบรรทัดด้านล่าง เห็นครบและอ่านได้
evisa-document-PHOTO = รูปถ่าย
evisa-document-PHOTO-hint = ไฟล์ JPG ไม่เกิน 3 MB ถ่ายไม่เกินหกเดือน พื้นหลังสีขาว สัดส่วนกว้าง 3.5 ซม. ต่อสูง 4.5 ซม.
evisa-document-RESIDENCE_PROOF = หลักฐานว่าพำนักในประเทศนั้น
evisa-document-RESIDENCE_PROOF-hint = เช่น ใบอนุญาตพำนัก ใบแจ้งหนี้ที่มีที่อยู่ หรือใบขับขี่
evisa-document-TRAVEL_BOOKING = หลักฐานการจองการเดินทาง
evisa-document-STAY_BOOKING = หลักฐานการจองที่พัก หรือหนังสือจากเจ้าบ้าน
evisa-document-FUNDS = หลักฐานทางการเงิน
evisa-document-FUNDS-hint = เช่น รายการเดินบัญชีสามเดือนล่าสุด
evisa-document-ONWARD_TICKET = ตั๋วเดินทางต่อ
evisa-document-COMPANY_LETTER = หนังสือจากบริษัท
evisa-document-WP3 = หนังสืออนุมัติของกระทรวงแรงงาน (WP.3)
evisa-document-FAMILY_PROOF = หลักฐานการสมรสหรือการเกิด หรือหนังสือจากองค์กร
evisa-document-RETIREMENT_FUNDS = หลักฐานเงินออมหรือบำนาญ
evisa-document-RETIREMENT_FUNDS-hint = Non-OA: 800,000 บาท หรือ 65,000 บาทต่อเดือน Non-OX: 3 ล้านบาท
evisa-document-INSURANCE = ประกันสุขภาพ
evisa-document-POLICE_CERTIFICATE = หนังสือรับรองประวัติอาชญากรรมจากตำรวจ
evisa-document-MEDICAL_CERTIFICATE = ใบรับรองแพทย์
evisa-document-ADMISSION_LETTER = หนังสือตอบรับเข้าศึกษา
evisa-document-MINISTRY_LETTER = หนังสือจากกระทรวงหรือหน่วยงาน
evisa-document-BOI_ENDORSEMENT = หนังสือรับรองจากบีโอไอ
evisa-document-DTV_FUNDS = หลักฐานเงิน 500,000 บาท
evisa-document-CONTRACT = สัญญาจ้างหรือผลงาน หรือหนังสือยืนยันหลักสูตร
evisa-document-PERMANENT_RESIDENCE = หลักฐานการพำนักถาวร
evisa-document-CRIMINAL_RECORD = ประวัติอาชญากรรม
evisa-document-NOTE_VERBALE = หนังสือของกระทรวงหรือองค์การ
evisa-document-RESIDENCE_PERMIT = ใบอนุญาตพำนักในประเทศที่ท่านอาศัยอยู่
evisa-document-YELLOW_FEVER = หนังสือรับรองการฉีดวัคซีนป้องกันไข้เหลือง
evisa-document-EMPLOYMENT_LETTER = หนังสือรับรองการทำงานหรือการศึกษา
evisa-document-INVITATION = หนังสือเชิญจากประเทศไทย

## ค่าธรรมเนียมและเอกสารที่ออก

evisa-fee-transit = วีซ่าเดินทางผ่าน
evisa-fee-tourist = วีซ่าท่องเที่ยว
evisa-fee-non_immigrant = วีซ่าคนอยู่ชั่วคราว
evisa-fee-long_stay = วีซ่าพำนักระยะยาว
evisa-fee-smart = วีซ่า SMART
evisa-fee-ltr = วีซ่าผู้พำนักระยะยาว (LTR)
evisa-fee-dtv = วีซ่า DTV

evisa-output-visa = วีซ่า (การตรวจลงตรา)
evisa-output-visa-text = ผู้ถือเดินทางมาประเทศไทยและขอเข้าเมืองด้วยวีซ่านี้ได้จนถึงวันด้านล่าง พร้อมหนังสือเดินทางที่ระบุ เจ้าหน้าที่ตรวจคนเข้าเมืองเป็นผู้พิจารณาการเข้าเมืองและระยะเวลาพำนัก โปรดพิมพ์และพกติดตัว
evisa-output-receipt = ใบเสร็จรับเงินค่าธรรมเนียม
evisa-output-receipt-text = ได้รับชำระค่าธรรมเนียมตามรายการข้างล่างนี้สำหรับคำขอ { $reference } แล้ว โดยธนาคารยืนยันการชำระเงิน
evisa-output-defect_record = บันทึกความบกพร่อง
evisa-output-defect_record-text = คำขอ { $reference } ได้รับการตรวจเมื่อวันที่ { $issued } รายการที่ขาดหรือไม่ถูกต้องทั้งหมดอยู่ด้านล่าง ต้องส่งให้ครบภายในวันที่ { $due } มิฉะนั้นคำขอจะถูกยกเลิก
evisa-output-refusal = คำสั่งไม่อนุมัติวีซ่า
evisa-output-refusal-text = คำขอ { $reference } ได้รับการพิจารณาเมื่อวันที่ { $issued } ไม่อนุมัติวีซ่าด้วยเหตุผลด้านล่าง
evisa-output-refusal-appeal = วีซ่าไม่ใช่สิทธิที่เรียกร้องได้ ท่านยื่นใหม่ได้เมื่อเหตุดังกล่าวหมดไป หรือขอเป็นหนังสือให้สำนักงานทบทวนภายใน 15 วันนับจากวันที่ได้รับแจ้ง

## สถานะ

evisa-state-draft = ยังไม่ได้ส่ง
evisa-state-draft-explanation = ระบบเก็บคำตอบของท่านไว้แล้ว ถือว่ายื่นคำขอเมื่อท่านกดส่ง
evisa-state-draft-officer = ร่าง
evisa-state-charging = กำลังคำนวณค่าธรรมเนียม
evisa-state-charging-explanation = ระบบกำลังคำนวณค่าธรรมเนียม ท่านยังไม่ต้องทำอะไร
evisa-state-charging-officer = กำลังคำนวณค่าธรรมเนียม
evisa-state-payment = รอชำระค่าธรรมเนียม
evisa-state-payment-explanation = โปรดชำระค่าธรรมเนียมภายในวันที่แสดง เจ้าหน้าที่จะเริ่มตรวจคำขอหลังชำระแล้ว หากไม่ชำระ คำขอจะสิ้นผล
evisa-state-payment-officer = รอชำระเงิน
evisa-state-payment_mission = รอชำระที่สถานทูต
evisa-state-payment_mission-explanation = โปรดชำระค่าธรรมเนียมที่สถานทูตเป็นสกุลเงินที่รับ ภายในวันที่แสดง โดยแจ้งเลขที่คำขอ เจ้าหน้าที่จะเริ่มตรวจหลังชำระแล้ว หากไม่ชำระ คำขอจะสิ้นผล
evisa-state-payment_mission-officer = รอชำระที่เคาน์เตอร์
evisa-state-payment_problem = การชำระเงินมีปัญหา
evisa-state-payment_problem-explanation = การชำระเงินไม่สำเร็จ โปรดอ่านเหตุผล แล้วแจ้งว่าจะชำระอีกครั้ง
evisa-state-payment_problem-officer = ชำระเงินไม่สำเร็จ
evisa-state-document_check = กำลังตรวจเอกสาร
evisa-state-document_check-explanation = เจ้าหน้าที่จะตรวจว่าเอกสารครบหรือไม่ ก่อนเริ่มตรวจ ท่านยังแก้คำตอบได้โดยไม่เสียค่าธรรมเนียมใหม่
evisa-state-document_check-officer = รอตรวจความครบถ้วน
evisa-state-correction = เปิดให้แก้ไข
evisa-state-correction-explanation = ท่านเปิดคำขอเพื่อแก้ไข โปรดแก้แล้วส่งใหม่ หรือคงไว้ตามเดิม หลังสามวันคำขอจะดำเนินต่อตามเดิม
evisa-state-correction-officer = ผู้ยื่นกำลังแก้ไข
evisa-state-documents_requested = มีรายการที่ขาดหรือต้องแก้ไข
evisa-state-documents_requested-explanation = เจ้าหน้าที่ระบุทุกรายการที่ขาดหรือไม่ถูกต้องแล้ว โปรดส่งให้ครบภายในวันที่แสดง มิฉะนั้นคำขอจะถูกยกเลิก
evisa-state-documents_requested-officer = รอเอกสาร
evisa-state-approval = รอการพิจารณา
evisa-state-approval-explanation = เอกสารครบแล้ว สำนักงานจะพิจารณาภายใน 15 วันทำการ ท่านไม่ต้องทำอะไร
evisa-state-approval-officer = รอพิจารณา
evisa-state-interview_booking = เลือกเวลาสัมภาษณ์
evisa-state-interview_booking-explanation = สำนักงานขอพูดคุยกับท่านก่อนพิจารณา โปรดเลือกเวลาภายในวันที่แสดง มิฉะนั้นคำขอจะถูกยกเลิก
evisa-state-interview_booking-officer = ยังไม่ได้เลือกเวลาสัมภาษณ์
evisa-state-interview = นัดสัมภาษณ์แล้ว
evisa-state-interview-explanation = โปรดมาที่สำนักงานตามเวลาที่เลือก พร้อมหนังสือเดินทางและเอกสารตัวจริง
evisa-state-interview-officer = รอสัมภาษณ์
evisa-state-approved = ออกวีซ่าแล้ว
evisa-state-approved-explanation = โปรดพิมพ์วีซ่าและพกติดตัว เดินทางถึงภายในวันที่วีซ่าใช้ได้ ระยะเวลาพำนักนับจากวันที่เดินทางถึง
evisa-state-approved-officer = ออกวีซ่าแล้ว
evisa-state-suspended = ระงับวีซ่า
evisa-state-suspended-explanation = วีซ่าของท่านใช้เข้าเมืองไม่ได้ชั่วคราว โปรดอ่านเหตุผล
evisa-state-suspended-officer = ระงับวีซ่า
evisa-state-used = ใช้วีซ่าแล้ว
evisa-state-used-explanation = ท่านเข้าเมืองด้วยวีซ่านี้แล้ว วีซ่านี้ใช้ได้ครั้งเดียว
evisa-state-used-officer = ใช้วีซ่าแล้ว
evisa-state-expired = วีซ่าหมดอายุ
evisa-state-expired-explanation = วันสุดท้ายที่เข้าเมืองด้วยวีซ่านี้ได้ผ่านไปแล้ว หากท่านอยู่ในประเทศไทย ยังอยู่ได้ถึงวันที่ได้รับอนุญาตเมื่อเข้าเมือง หากจะเดินทาง โปรดยื่นคำขอใหม่
evisa-state-expired-officer = วีซ่าหมดอายุ
evisa-state-revoked = เพิกถอนวีซ่า
evisa-state-revoked-explanation = วีซ่าของท่านใช้เข้าเมืองไม่ได้อีก โปรดอ่านเหตุผล
evisa-state-revoked-officer = เพิกถอนวีซ่า
evisa-state-rejected = ไม่อนุมัติวีซ่า
evisa-state-rejected-explanation = สำนักงานไม่ออกวีซ่าให้ โปรดอ่านเหตุผลและสิ่งที่ทำได้
evisa-state-rejected-officer = ไม่อนุมัติ
evisa-state-cancelled = ยกเลิก
evisa-state-cancelled-explanation = รายการที่ขาดไม่มาถึงภายในเวลา คำขอจึงถูกยกเลิก ท่านยื่นใหม่ได้
evisa-state-cancelled-officer = ยกเลิก: ไม่ครบภายในเวลา
evisa-state-unpaid = สิ้นผล
evisa-state-unpaid-explanation = ไม่ได้ชำระค่าธรรมเนียมภายในเวลา คำขอจึงสิ้นผล ท่านยื่นใหม่ได้
evisa-state-unpaid-officer = สิ้นผล ไม่ได้ชำระค่าธรรมเนียม
evisa-state-withdrawn = ถอนคำขอ
evisa-state-withdrawn-explanation = ท่านถอนคำขอนี้แล้ว ไม่คืนค่าธรรมเนียม ท่านยื่นใหม่ได้
evisa-state-withdrawn-officer = ผู้ยื่นถอนคำขอ

## การดำเนินการ

evisa-action-file = ส่งคำขอ
evisa-event-file = ท่านส่งคำขอ
evisa-event-file-officer = ผู้ยื่นส่งคำขอ
evisa-action-free = บันทึกว่าไม่มีค่าธรรมเนียม
evisa-event-free = ไม่มีค่าธรรมเนียม คำขอส่งถึงสำนักงานแล้ว
evisa-event-free-officer = ไม่มีค่าธรรมเนียม
evisa-action-pay_at_mission = ขอให้ชำระที่สถานทูต
evisa-event-pay_at_mission = ขอให้ท่านชำระค่าธรรมเนียมที่สถานทูต
evisa-event-pay_at_mission-officer = ขอให้ผู้ยื่นชำระที่สถานทูต
evisa-action-bill = ส่งใบแจ้งการชำระเงิน
evisa-event-bill = ส่งใบแจ้งการชำระเงินให้ท่านแล้ว
evisa-event-bill-officer = ส่งใบแจ้งการชำระเงินให้ผู้ยื่นแล้ว
evisa-action-remind_payment = เตือนให้ชำระเงิน
evisa-event-remind_payment = เตือนท่านให้ชำระค่าธรรมเนียม
evisa-event-remind_payment-officer = เตือนผู้ยื่นให้ชำระค่าธรรมเนียม
evisa-action-paid = บันทึกการชำระเงิน
evisa-event-paid = ได้รับเงินแล้ว คำขอส่งถึงสำนักงานแล้ว
evisa-event-paid-officer = ชำระค่าธรรมเนียมแล้ว
evisa-action-paid_at_mission = บันทึกการชำระที่เคาน์เตอร์
evisa-action-paid_at_mission-text = ท่านยืนยันว่าได้รับค่าธรรมเนียมครบตามจำนวนที่แสดงเป็นสกุลเงินของสถานทูต
evisa-action-paid_at_mission-note = เลขที่ใบเสร็จของสถานทูต จำนวนเงิน และสกุลเงิน
evisa-event-paid_at_mission = สถานทูตบันทึกการชำระเงินของท่านแล้ว
evisa-event-paid_at_mission-officer = บันทึกการชำระที่เคาน์เตอร์แล้ว
evisa-action-payment_fails = บันทึกว่าชำระเงินไม่สำเร็จ
evisa-action-payment_fails-text = ระบบจะแจ้งเหตุผลให้ผู้ยื่นทราบ และผู้ยื่นชำระใหม่ได้
evisa-event-payment_fails = การชำระเงินของท่านไม่สำเร็จ
evisa-event-payment_fails-officer = การชำระเงินไม่สำเร็จ
evisa-action-pay_again = ชำระอีกครั้ง
evisa-action-pay_again-text = ท่านแจ้งว่าจะชำระที่สถานทูตอีกครั้ง
evisa-event-pay_again = ท่านแจ้งว่าจะชำระอีกครั้ง
evisa-event-pay_again-officer = ผู้ยื่นจะชำระอีกครั้ง
evisa-action-payment_lapses = บันทึกว่าไม่ได้ชำระภายในเวลา
evisa-event-payment_lapses = ไม่ได้ชำระค่าธรรมเนียมภายในเวลา คำขอสิ้นผล
evisa-event-payment_lapses-officer = ไม่ได้ชำระค่าธรรมเนียมภายในเวลา คำขอสิ้นผล
evisa-action-claim = รับเรื่องนี้
evisa-event-claim = เจ้าหน้าที่เริ่มตรวจคำขอของท่าน
evisa-event-claim-officer = เจ้าหน้าที่รับเรื่อง
evisa-action-release = คืนเรื่องนี้
evisa-event-release = คำขอกลับไปอยู่ในรายการของสำนักงาน
evisa-event-release-officer = คืนเรื่องเข้ารายการแล้ว
evisa-action-reopen = แก้ไขคำขอ
evisa-action-reopen-text = ท่านแก้คำตอบและเอกสารได้จนกว่าเจ้าหน้าที่จะเริ่มตรวจ ประเภทวีซ่า จำนวนครั้ง และสำนักงานคงเดิม เพราะชำระค่าธรรมเนียมแล้ว
evisa-event-reopen = ท่านเปิดคำขอเพื่อแก้ไข
evisa-event-reopen-officer = ผู้ยื่นเปิดคำขอเพื่อแก้ไข
evisa-action-keep = คงไว้ตามเดิม
evisa-action-keep-text = จะไม่มีการแก้ไข และคำขอจะดำเนินต่อไป
evisa-event-keep = คำขอดำเนินต่อตามเดิม
evisa-event-keep-officer = คำขอดำเนินต่อโดยไม่มีการแก้ไข
evisa-action-accept = รับว่าครบถ้วน
evisa-action-accept-text = ท่านยืนยันว่าเอกสารครบถ้วน ระยะเวลาพิจารณา 15 วันทำการจะเริ่มนับตั้งแต่พรุ่งนี้
evisa-event-accept = เจ้าหน้าที่ตรวจแล้วว่าคำขอครบถ้วน
evisa-event-accept-officer = รับคำขอว่าครบถ้วน
evisa-action-ask = ขอรายการที่ขาด
evisa-action-ask-text = ผู้ยื่นจะได้รับบันทึกความบกพร่องซึ่งระบุทุกรายการที่ขาดหรือไม่ถูกต้อง พร้อมวันสุดท้ายที่ต้องส่ง โปรดระบุให้ครบ เพราะขอได้เพียงครั้งเดียว
evisa-event-ask = เจ้าหน้าที่ขอให้ท่านส่งรายการที่ขาด
evisa-event-ask-officer = ขอให้ผู้ยื่นส่งรายการที่ขาด
evisa-action-remind_documents = เตือนรายการที่ขาด
evisa-event-remind_documents = เตือนท่านเรื่องรายการที่ขาด
evisa-event-remind_documents-officer = เตือนผู้ยื่นเรื่องรายการที่ขาด
evisa-action-resubmit = ส่งอีกครั้ง
evisa-event-resubmit = ท่านส่งคำขออีกครั้ง
evisa-event-resubmit-officer = ผู้ยื่นส่งคำขออีกครั้ง
evisa-action-cancel = บันทึกว่าไม่ครบภายในเวลา
evisa-event-cancel = รายการที่ขาดไม่มาถึงภายในเวลา คำขอถูกยกเลิก
evisa-event-cancel-officer = ไม่ครบภายในเวลา คำขอถูกยกเลิก
evisa-action-invite = เชิญสัมภาษณ์
evisa-action-invite-text = ผู้ยื่นจะเลือกเวลาว่างของสำนักงาน ระยะเวลาพิจารณาจะหยุดนับจนถึงตอนนั้น
evisa-action-invite-note = เรื่องที่จะสัมภาษณ์
evisa-event-invite = สำนักงานเชิญท่านสัมภาษณ์
evisa-event-invite-officer = เชิญผู้ยื่นสัมภาษณ์
evisa-action-remind_interview = เตือนให้เลือกเวลา
evisa-event-remind_interview = เตือนท่านให้เลือกเวลาสัมภาษณ์
evisa-event-remind_interview-officer = เตือนผู้ยื่นให้เลือกเวลา
evisa-action-book = เลือกเวลา
evisa-action-book-text = ท่านเลือกเวลาที่ว่างของสำนักงาน
evisa-event-book = ท่านเลือกเวลาสัมภาษณ์
evisa-event-book-officer = ผู้ยื่นเลือกเวลาสัมภาษณ์
evisa-action-move_interview = เลือกเวลาอื่น
evisa-action-move_interview-text = ระบบจะคืนเวลาเดิม แล้วท่านเลือกเวลาอื่นได้
evisa-event-move_interview = ท่านคืนเวลาเดิมเพื่อเลือกเวลาอื่น
evisa-event-move_interview-officer = ผู้ยื่นคืนเวลาเดิม
evisa-action-not_booked = บันทึกว่าไม่ได้เลือกเวลา
evisa-event-not_booked = ท่านไม่ได้เลือกเวลาสัมภาษณ์ คำขอถูกยกเลิก
evisa-event-not_booked-officer = ไม่ได้เลือกเวลา คำขอถูกยกเลิก
evisa-action-remind_appointment = เตือนการสัมภาษณ์
evisa-event-remind_appointment = เตือนท่านว่ามีสัมภาษณ์พรุ่งนี้
evisa-event-remind_appointment-officer = เตือนผู้ยื่นเรื่องการสัมภาษณ์
evisa-action-interviewed = บันทึกการสัมภาษณ์
evisa-action-interviewed-text = ท่านยืนยันว่าได้สัมภาษณ์แล้ว คำขอจะเข้าสู่การพิจารณา
evisa-event-interviewed = ท่านมาสัมภาษณ์แล้ว
evisa-event-interviewed-officer = สัมภาษณ์แล้ว
evisa-action-missed = บันทึกว่าผู้ยื่นไม่มา
evisa-action-missed-text = ผู้ยื่นจะเลือกเวลาใหม่ได้อีกหนึ่งครั้ง
evisa-event-missed = ท่านไม่ได้มาสัมภาษณ์ และเลือกเวลาใหม่ได้อีกหนึ่งครั้ง
evisa-event-missed-officer = ผู้ยื่นไม่มาสัมภาษณ์
evisa-action-approve = ออกวีซ่า
evisa-action-approve-text = ระบบจะออก ลงนาม และส่งวีซ่า
evisa-event-approve = ออกวีซ่าให้ท่านแล้ว
evisa-event-approve-officer = ออกวีซ่าแล้ว
evisa-action-reject = ไม่อนุมัติวีซ่า
evisa-action-reject-text = ผู้ยื่นจะได้รับคำสั่งพร้อมเหตุผล และจะไม่มีการคืนค่าธรรมเนียม
evisa-action-reject-note = เหตุผลของคำสั่ง
evisa-event-reject = วีซ่าของท่านไม่ได้รับอนุมัติ
evisa-event-reject-officer = ไม่อนุมัติวีซ่า
evisa-action-withdraw = ถอนคำขอ
evisa-action-withdraw-text = คำขอจะปิดทันทีและจะไม่มีการพิจารณา ไม่คืนค่าธรรมเนียม ยกเลิกภายหลังไม่ได้
evisa-event-withdraw = ท่านถอนคำขอ
evisa-event-withdraw-officer = ผู้ยื่นถอนคำขอ
evisa-action-enter = บันทึกการเข้าเมือง
evisa-event-enter = ท่านเข้าประเทศไทยด้วยวีซ่านี้
evisa-event-enter-officer = ผู้ถือเข้าเมืองด้วยวีซ่านี้
evisa-action-enter_once = บันทึกการเข้าเมือง
evisa-event-enter_once = ท่านเข้าประเทศไทยด้วยวีซ่านี้
evisa-event-enter_once-officer = ผู้ถือเข้าเมืองด้วยวีซ่านี้ และวีซ่าใช้แล้ว
evisa-action-expire = บันทึกว่าหมดอายุ
evisa-event-expire = วีซ่าหมดอายุ
evisa-event-expire-officer = วีซ่าหมดอายุ
evisa-action-suspend = ระงับวีซ่า
evisa-action-suspend-text = วีซ่าจะใช้เข้าเมืองไม่ได้จนกว่าจะสิ้นสุดการระงับ
evisa-action-suspend-note = เหตุผลของการระงับ
evisa-event-suspend = วีซ่าของท่านถูกระงับ
evisa-event-suspend-officer = ระงับวีซ่าแล้ว
evisa-action-resume = สิ้นสุดการระงับ
evisa-action-resume-text = วีซ่าจะใช้เข้าเมืองได้อีกทันที
evisa-action-resume-note = เหตุที่สิ้นสุดการระงับ
evisa-event-resume = สิ้นสุดการระงับวีซ่าของท่าน
evisa-event-resume-officer = สิ้นสุดการระงับแล้ว
evisa-action-revoke = เพิกถอนวีซ่า
evisa-action-revoke-text = วีซ่าจะสิ้นสุดถาวร ยกเลิกภายหลังที่นี่ไม่ได้
evisa-action-revoke-note = เหตุผลของการเพิกถอน
evisa-event-revoke = วีซ่าของท่านถูกเพิกถอน
evisa-event-revoke-officer = เพิกถอนวีซ่าแล้ว

## เหตุผล

reason-WRONG_MISSION = สำนักงานนี้ไม่ได้ดูแลประเทศที่ท่านอยู่
reason-WRONG_MISSION-remedy = เลือกสำนักงานที่ดูแลประเทศของท่าน หรือแก้ประเทศ ต้องยื่นในประเทศที่พำนัก
reason-NOT_VIA_EVISA = วีซ่าประเภทนี้ไม่ได้ขอที่นี่
reason-NOT_VIA_EVISA-remedy = เลือกวีซ่าประเภทอื่น สมาชิก Thailand Privilege ยื่นผ่านเจ้าหน้าที่ของโครงการ
reason-AGE_TOO_LOW = อายุยังไม่ถึงเกณฑ์ของวีซ่านี้
reason-AGE_TOO_LOW-remedy = Non-OA และ Non-OX ต้องอายุ 50 ปีขึ้นไป DTV ต้องอายุ 20 ปีขึ้นไป ในวันที่เดินทางถึง โปรดเลือกประเภทอื่น
reason-NATIONALITY_NOT_ELIGIBLE = วีซ่าประเภทนี้ไม่ออกให้สัญชาติของท่าน
reason-NATIONALITY_NOT_ELIGIBLE-remedy = เลือกวีซ่าประเภทอื่น Non-OX ออกให้ 14 สัญชาติ
reason-PASSPORT_KIND_WRONG = วีซ่าประเภทนี้ไม่ออกให้หนังสือเดินทางประเภทนี้
reason-PASSPORT_KIND_WRONG-remedy = วีซ่าทูตและวีซ่าราชการต้องใช้หนังสือเดินทางประเภทเดียวกัน เลือกวีซ่าประเภทอื่น หรือแก้ประเภทหนังสือเดินทาง
reason-ENTRIES_NOT_OFFERED = วีซ่าประเภทนี้ไม่มีจำนวนครั้งแบบนี้
reason-ENTRIES_NOT_OFFERED-remedy = เลือกจำนวนครั้งอีกแบบ หรือวีซ่าประเภทอื่น
reason-YEARS_TOO_MANY = วีซ่านี้ออกให้ไม่นานถึงจำนวนปีที่เลือก
reason-YEARS_TOO_MANY-remedy = SMART-S ออกให้ไม่เกิน 2 ปี SMART ประเภทอื่นไม่เกิน 4 ปี โปรดเลือกจำนวนปีที่น้อยลง
reason-ARRIVAL_PAST = วันที่เดินทางถึงผ่านไปแล้ว
reason-ARRIVAL_PAST-remedy = ใส่วันที่จะเดินทางถึง
reason-STAY_TOO_LONG = จะอยู่นานกว่าที่วีซ่านี้อนุญาต
reason-STAY_TOO_LONG-remedy = ลดจำนวนวัน หรือเลือกวีซ่าที่ให้อยู่ได้นานกว่า
reason-PASSPORT_EXPIRES_TOO_SOON = หนังสือเดินทางหมดอายุเร็วเกินไป
reason-PASSPORT_EXPIRES_TOO_SOON-remedy = ต้องใช้ได้หกเดือนนับจากวันที่เดินทางถึง คืออย่างน้อยถึง { $must_be_valid_to } โปรดต่ออายุก่อน หรือแก้วันที่ ท่านยังไม่ได้ชำระเงิน
reason-VISA_TYPE_FIXED = สิ่งที่ชำระเงินแล้วเปลี่ยนไม่ได้
reason-VISA_TYPE_FIXED-remedy = ประเภทวีซ่า จำนวนครั้ง สำนักงาน และวิธีชำระเงินคงตามที่ส่งครั้งแรก หากต้องการวีซ่าอื่น ให้ถอนคำขอนี้แล้วยื่นใหม่
reason-LINES_DIFFER = สองบรรทัดไม่ตรงกับที่ท่านพิมพ์
reason-LINES_DIFFER-remedy =
    ไม่ตรงกันที่{ $part ->
        [number] เลขหนังสือเดินทาง
        [nationality] สัญชาติ
        [birth] วันเดือนปีเกิด
        [sex] เพศ
        [expiry] วันหมดอายุ
        *[name] ชื่อ
    } โปรดเทียบทั้งสองกับหนังสือเดินทางแล้วแก้สิ่งที่ผิด ท่านยังไม่ได้ชำระเงิน
reason-PAYMENT_DECLINED = การชำระเงินถูกปฏิเสธ
reason-PAYMENT_DECLINED-remedy = สอบถามธนาคาร หรือชำระวิธีอื่นที่สถานทูต
reason-AMOUNT_DIFFERS = จำนวนเงินไม่ถูกต้อง
reason-AMOUNT_DIFFERS-remedy = ชำระตามจำนวนที่แสดงในคำขอ
reason-PURPOSE_DOUBTED = มีข้อสงสัยเรื่องวัตถุประสงค์
reason-PURPOSE_DOUBTED-remedy = อ่านที่เจ้าหน้าที่เขียน ท่านยื่นใหม่ได้พร้อมหลักฐานวัตถุประสงค์
reason-FUNDS_INSUFFICIENT = หลักฐานทางการเงินไม่เพียงพอ
reason-FUNDS_INSUFFICIENT-remedy = ยื่นใหม่ได้พร้อมหลักฐานทางการเงินที่เพียงพอ
reason-PASSPORT_DOUBTED = หนังสือเดินทางชำรุดหรือมีข้อสงสัย
reason-PASSPORT_DOUBTED-remedy = ติดต่อหน่วยงานที่ออก แล้วยื่นใหม่ด้วยหนังสือเดินทางที่สมบูรณ์
reason-NOT_IN_COUNTRY = ไม่มีหลักฐานว่าพำนักในประเทศของสำนักงานนี้
reason-NOT_IN_COUNTRY-remedy = ยื่นในประเทศที่พำนัก หรือแสดงหลักฐานว่าพำนักที่นี่
reason-STATEMENTS_UNTRUE = ข้อความในคำขอไม่เป็นความจริง
reason-STATEMENTS_UNTRUE-remedy = อ่านที่เจ้าหน้าที่เขียน หากยื่นใหม่ต้องแจ้งตามความจริง
reason-ENTRY_PROHIBITED = กฎหมายไม่ให้เข้าเมือง (พ.ร.บ. คนเข้าเมือง มาตรา 12)
reason-ENTRY_PROHIBITED-remedy = อ่านที่เจ้าหน้าที่เขียน และสอบถามสำนักงานว่าทำอะไรได้
reason-NOT_INTERVIEWED = ไม่ได้มาสัมภาษณ์
reason-NOT_INTERVIEWED-remedy = ยื่นใหม่และมาสัมภาษณ์ได้

## ข้อความ

evisa-mail-bill-subject = โปรดชำระค่าธรรมเนียม e-Visa { $reference } ภายในวันที่ { $due_date }
evisa-mail-bill-body =
    เรียน ท่านผู้ยื่นคำขอ

    เราได้รับคำขอวีซ่าเข้าประเทศไทยของท่านแล้ว เลขที่ { $reference }

    เจ้าหน้าที่จะเริ่มตรวจเมื่อชำระค่าธรรมเนียมแล้ว เปิดคำขอเพื่อดูจำนวนเงินและชำระภายในวันที่ { $due_date }:
    { $link }

    หากไม่ชำระภายในวันนั้น คำขอจะสิ้นผล

    ศาลา ในนามกรมการกงสุล
evisa-mail-counter-subject = โปรดชำระค่าธรรมเนียม e-Visa { $reference } ที่สถานทูต ภายในวันที่ { $due_date }
evisa-mail-counter-body =
    เรียน ท่านผู้ยื่นคำขอ

    เราได้รับคำขอวีซ่าเข้าประเทศไทยของท่านแล้ว เลขที่ { $reference }

    ท่านเลือกชำระที่สถานทูต เปิดคำขอเพื่อดูจำนวนเงิน แล้วชำระที่นั่นภายในวันที่ { $due_date } โดยแจ้งเลขที่คำขอ:
    { $link }

    หากไม่ชำระภายในวันนั้น คำขอจะสิ้นผล

    ศาลา ในนามกรมการกงสุล
evisa-mail-unpaid-subject = ค่าธรรมเนียม e-Visa { $reference } ต้องชำระภายในวันที่ { $due_date }
evisa-mail-unpaid-body =
    เรียน ท่านผู้ยื่นคำขอ

    ยังไม่ได้รับค่าธรรมเนียมของคำขอ { $reference } โปรดชำระภายในวันที่ { $due_date }:
    { $link }

    หลังจากวันนั้นคำขอจะสิ้นผล หากชำระแล้ว ไม่ต้องทำอะไร

    ศาลา ในนามกรมการกงสุล
evisa-mail-problem-subject = การชำระค่าธรรมเนียม e-Visa { $reference } ไม่สำเร็จ
evisa-mail-problem-body =
    เรียน ท่านผู้ยื่นคำขอ

    การชำระเงินของคำขอ { $reference } ไม่สำเร็จ

    เหตุผล: { $reason }

    เปิดคำขอแล้วชำระใหม่ภายในวันที่ { $due_date }:
    { $link }

    ศาลา ในนามกรมการกงสุล
evisa-mail-lapsed-subject = คำขอ e-Visa { $reference } สิ้นผล
evisa-mail-lapsed-body =
    เรียน ท่านผู้ยื่นคำขอ

    ไม่ได้ชำระค่าธรรมเนียมของคำขอ { $reference } ภายในเวลา คำขอจึงสิ้นผล ท่านยื่นใหม่ได้:
    { $link }

    ศาลา ในนามกรมการกงสุล
evisa-mail-received-subject = คำขอ e-Visa { $reference } ถึงสำนักงานแล้ว
evisa-mail-received-body =
    เรียน ท่านผู้ยื่นคำขอ

    คำขอ { $reference } ถึงสำนักงานแล้ว เจ้าหน้าที่จะตรวจว่าครบถ้วนหรือไม่

    ก่อนเจ้าหน้าที่เริ่มตรวจ ท่านยังแก้คำตอบได้โดยไม่เสียค่าธรรมเนียมใหม่:
    { $link }

    เราจะแจ้งท่านอีกครั้งหากมีรายการที่ขาดหรือเมื่อมีผลการพิจารณา

    ศาลา ในนามกรมการกงสุล
evisa-mail-complete-subject = คำขอ e-Visa { $reference } ครบถ้วนแล้ว
evisa-mail-complete-body =
    เรียน ท่านผู้ยื่นคำขอ

    เอกสารของคำขอ { $reference } ครบถ้วนแล้ว สำนักงานจะพิจารณาภายใน 15 วันทำการ คือภายในวันที่ { $due_date }

    ดูความคืบหน้า:
    { $link }

    ศาลา ในนามกรมการกงสุล
evisa-mail-asked-subject = โปรดส่งรายการที่ขาดของคำขอ e-Visa { $reference } ภายในวันที่ { $due_date }
evisa-mail-asked-body =
    เรียน ท่านผู้ยื่นคำขอ

    เจ้าหน้าที่ตรวจคำขอ { $reference } แล้ว มีรายการที่ขาดหรือต้องแก้ไข

    เปิดคำขอเพื่อดูรายการทั้งหมด แล้วส่งให้ครบภายในวันที่ { $due_date }:
    { $link }

    รายการนี้ระบุทุกอย่างในครั้งเดียว และขอเพียงครั้งเดียว หากไม่ครบภายในวันนั้น คำขอจะถูกยกเลิก

    ศาลา ในนามกรมการกงสุล
evisa-mail-asked-again-subject = คำขอ e-Visa { $reference } ยังต้องส่งให้ครบภายในวันที่ { $due_date }
evisa-mail-asked-again-body =
    เรียน ท่านผู้ยื่นคำขอ

    คำขอ { $reference } ยังไม่ครบ โปรดส่งให้ครบภายในวันที่ { $due_date }:
    { $link }

    หลังจากวันนั้นคำขอจะถูกยกเลิก

    ศาลา ในนามกรมการกงสุล
evisa-mail-cancelled-subject = คำขอ e-Visa { $reference } ถูกยกเลิก
evisa-mail-cancelled-body =
    เรียน ท่านผู้ยื่นคำขอ

    สิ่งที่คำขอ { $reference } ต้องใช้ไม่มาถึงภายในเวลา คำขอจึงถูกยกเลิก

    เปิดดูรายการที่ขาด ท่านยื่นใหม่ได้:
    { $link }

    ศาลา ในนามกรมการกงสุล
evisa-mail-invited-subject = โปรดเลือกเวลาสัมภาษณ์: e-Visa { $reference }
evisa-mail-invited-body =
    เรียน ท่านผู้ยื่นคำขอ

    สำนักงานขอพูดคุยกับท่านก่อนพิจารณาคำขอ { $reference }

    เลือกเวลาภายในวันที่ { $due_date }:
    { $link }

    หากไม่เลือกเวลาภายในวันนั้น คำขอจะถูกยกเลิก

    ศาลา ในนามกรมการกงสุล
evisa-mail-booked-subject = นัดสัมภาษณ์ที่สำนักงาน: e-Visa { $reference }
evisa-mail-booked-body =
    เรียน ท่านผู้ยื่นคำขอ

    ท่านเลือกเวลาสัมภาษณ์ของคำขอ { $reference } แล้ว เปิดคำขอเพื่อดูวัน เวลา และสถานที่:
    { $link }

    โปรดนำหนังสือเดินทางและเอกสารตัวจริงมาด้วย

    ศาลา ในนามกรมการกงสุล
evisa-mail-approved-subject = ออกวีซ่าเข้าประเทศไทยให้ท่านแล้ว: { $reference }
evisa-mail-approved-body =
    เรียน ท่านผู้ยื่นคำขอ

    ออกวีซ่าให้ท่านแล้ว เปิดคำขอเพื่อพิมพ์หรือบันทึก:
    { $link }

    โปรดเดินทางถึงภายในวันที่วีซ่าใช้ได้ ระยะเวลาพำนักนับจากวันที่เดินทางถึง พกฉบับพิมพ์ติดตัว และกรอกบัตรขาเข้าดิจิทัล (TDAC) ก่อนเดินทาง ไม่มีค่าใช้จ่าย

    ศาลา ในนามกรมการกงสุล
evisa-mail-rejected-subject = คำขอ e-Visa { $reference } ไม่ได้รับอนุมัติ
evisa-mail-rejected-body =
    เรียน ท่านผู้ยื่นคำขอ

    วีซ่าที่ท่านขอตามคำขอ { $reference } ไม่ได้รับอนุมัติ

    เหตุผล: { $reason }

    เปิดคำขอเพื่ออ่านคำสั่งและสิ่งที่ทำได้:
    { $link }

    ศาลา ในนามกรมการกงสุล
evisa-mail-withdrawn-subject = ท่านถอนคำขอ e-Visa { $reference }
evisa-mail-withdrawn-body =
    เรียน ท่านผู้ยื่นคำขอ

    ท่านถอนคำขอ { $reference } แล้ว จะไม่มีการพิจารณา

    ดูคำขอที่ถอน:
    { $link }

    หากท่านไม่ได้ถอนเอง โปรดเปลี่ยนรหัสผ่านและติดต่อสำนักงาน

    ศาลา ในนามกรมการกงสุล
evisa-mail-suspended-subject = วีซ่า { $reference } ของท่านถูกระงับ
evisa-mail-suspended-body =
    เรียน ท่านผู้ยื่นคำขอ

    วีซ่า { $reference } ของท่านถูกระงับ ใช้เข้าเมืองไม่ได้ชั่วคราว

    เหตุผล: { $reason }

    เปิดอ่านสิ่งที่เจ้าหน้าที่เขียน:
    { $link }

    ศาลา ในนามกรมการกงสุล
evisa-mail-revoked-subject = วีซ่า { $reference } ของท่านถูกเพิกถอน
evisa-mail-revoked-body =
    เรียน ท่านผู้ยื่นคำขอ

    วีซ่า { $reference } ของท่านถูกเพิกถอน ใช้เข้าเมืองไม่ได้อีก

    เหตุผล: { $reason }

    เปิดอ่านสิ่งที่เจ้าหน้าที่เขียน:
    { $link }

    ศาลา ในนามกรมการกงสุล

## เวลานัดที่สำนักงาน และการตรวจวีซ่าที่ด่าน

appointment-time = วันและเวลา
appointment-time-hint = ตามเวลาท้องถิ่นของสำนักงาน
appointment-choose = เลือกเวลา
appointment-taken = เวลานี้เพิ่งถูกเลือกไป โปรดเลือกเวลาอื่น
appointment-none = ขณะนี้ไม่มีเวลาว่าง
appointment-none-text = โปรดกลับมาใหม่ในอีกไม่กี่วัน ระบบเปิดเวลาใหม่ทุกวันทำการ
border-card-why = เหตุใดจึงใช้ต่างวันหรือต่างเที่ยวบินได้
border-card-why-error = กรอกเหตุผลที่ให้ใช้บัตรต่างวันหรือต่างเที่ยวบิน
border-title = ตรวจวีซ่า
border-text = สแกนหรือพิมพ์ข้อมูลจากวีซ่าและหนังสือเดินทาง ระบบจะบันทึกเมื่อท่านยืนยันเท่านั้น
border-crossing-title = เข้าเมืองโดยไม่มี e-Visa และการออก
border-crossing-text = สแกนหรือพิมพ์ข้อมูลสองบรรทัดของหนังสือเดินทาง ระบบยังไม่บันทึกจนกว่าท่านจะยืนยัน
border-crossing-way = ตรวจเรื่องใด
border-crossing-way-in = เข้าเมืองโดยไม่มีวีซ่า หรือขอวีซ่าเมื่อเดินทางถึง
border-crossing-way-out = ออกจากประเทศ
border-crossing-way-error = เลือกการเข้าหรือการออก
border-crossing-mrz = ข้อมูลสองบรรทัดของหนังสือเดินทาง
border-crossing-mrz-error = อ่านข้อมูลไม่ได้ ตรวจตัวอักษรและตัวเลขทุกตัวกับหนังสือเดินทาง
border-crossing-specimen = หนังสือเดินทางเป็นตัวอย่างหรือหมดอายุแล้ว
border-crossing-record-out = บันทึกการออก
border-crossing-done-in = บันทึกการเข้าเมืองแล้ว
border-crossing-done-out = บันทึกการออกแล้ว
border-crossing-already = บันทึกไว้แล้ว หรือทะเบียนไม่พบผู้ที่อยู่ในประเทศด้วยหนังสือเดินทางนี้
border-crossing-silent = ทะเบียนคนเข้าเมืองไม่ตอบ ยังไม่มีการบันทึก โปรดลองอีกครั้ง
border-crossing-under = อนุญาตโดย
border-crossing-scheme-TOURISM = การยกเว้นวีซ่านักท่องเที่ยว
border-crossing-scheme-BILATERAL = ความตกลงระหว่างประเทศ
border-crossing-scheme-ON_ARRIVAL = วีซ่าเมื่อเดินทางถึง
border-crossing-land = เข้าทางบกโดยยกเว้นวีซ่าในปีนี้
border-crossing-citizen = ผู้มีสัญชาติไทยไม่ต้องมีวีซ่า และไม่นับวันพำนัก
border-crossing-here-since = อยู่ในประเทศตั้งแต่
border-crossing-permit = อนุญาตถึง
border-crossing-may-leave = อยู่ในกำหนด
border-crossing-overstay = อยู่เกินกำหนด
border-crossing-overstay-text = เกิน { $days } วัน ค่าปรับโดยประมาณ { $fine } ({ $law }) เจ้าหน้าที่เป็นผู้กำหนด
border-crossing-in-time = ยังไม่พ้นวันสุดท้ายที่ได้รับอนุญาต
border-crossing-unknown = ไม่พบการเข้าเมือง
border-crossing-unknown-text = ทะเบียนไม่พบผู้ที่อยู่ในประเทศด้วยหนังสือเดินทางนี้ โปรดค้นหาด้วยหนังสือเดินทางเล่มก่อน
border-code = รหัสของวีซ่า
border-code-hint = 16 ตัวใต้คิวอาร์โค้ด หรือข้อความในคิวอาร์โค้ด
border-code-error = ใส่รหัสของวีซ่า
border-passport = เลขที่หนังสือเดินทาง
border-passport-error = ใส่เลขที่หนังสือเดินทาง
border-expiry = วันหมดอายุหนังสือเดินทาง
border-expiry-error = ใส่วันหมดอายุหนังสือเดินทาง
border-port = ด่านตรวจคนเข้าเมือง
border-port-error = เลือกด่านตรวจคนเข้าเมือง
border-check = ตรวจ
border-record = บันทึกการเข้าเมือง
border-done = บันทึกการเข้าเมืองแล้ว
border-allowed = เข้าเมืองได้
border-not-allowed = เข้าเมืองไม่ได้
border-until = อนุญาตให้อยู่ถึง { $day }
border-holder = ผู้ถือ
border-enter-before = เข้าเมืองได้ถึงวันที่
border-unknown = ไม่พบวีซ่านี้
border-unknown-text = ไม่มีวีซ่าตามรหัสนี้ โปรดเทียบกับกระดาษ วีซ่าที่ระบบไม่รู้จักไม่ใช่ของจริง
access-border = ตรวจที่ด่าน
access-border-entry = บันทึกการเข้าเมืองที่ด่าน
desk-border = วีซ่า
desk-arrival-cards = บัตรขาเข้าดิจิทัล (TDAC)
visa-reason-VISA_REQUIRED = วันนี้ไม่มีการยกเว้นสำหรับสัญชาตินี้ ต้องมีวีซ่า
visa-reason-VISA_VALIDITY_PAST = วีซ่าใช้เข้าเมืองได้ถึงวันก่อนหน้านี้
visa-reason-VISA_USED = วีซ่านี้ใช้ได้ครั้งเดียวและใช้แล้ว
visa-reason-VISA_NOT_IN_FORCE = วีซ่าถูกระงับ เพิกถอน หรือมีฉบับใหม่แทน
visa-reason-PASSPORT_MISMATCH = ไม่ใช่หนังสือเดินทางที่ใช้ออกวีซ่า
visa-reason-PASSPORT_EXPIRES_TOO_SOON = หนังสือเดินทางมีอายุไม่ถึงหกเดือนนับจากวันนี้
visa-reason-LAND_ENTRIES_USED = ใช้สิทธิเข้าทางบกสองครั้งในปีปฏิทินนี้แล้ว
officer-concluded = ข้อมูลของเรื่อง
