# The arrival card (TDAC): its form, its states, its messages.

tdac-title = บัตรขาเข้าดิจิทัล (TDAC)
tdac-summary = ผู้ที่ไม่ใช่คนไทยทุกคนต้องยื่นก่อนเดินทางเข้าประเทศไทยทุกครั้ง ไม่มีค่าใช้จ่าย และไม่ต้องมีบัญชี
tdac-declaration = ข้าพเจ้าขอรับรองว่าข้อความข้างต้นเป็นความจริง และทราบว่าบัตรนี้ไม่ใช่วีซ่าและไม่ได้ให้สิทธิเข้าประเทศ
tdac-law = พระราชบัญญัติคนเข้าเมือง พ.ศ. 2522 มาตรา 18 วรรคสอง

## Pages

tdac-section-trip = การเดินทาง
tdac-section-stay = ที่พักในประเทศไทย
tdac-section-contact = ข้อมูลติดต่อ
tdac-section-traveller = ผู้เดินทาง
tdac-section-health = สุขภาพ
tdac-page-arrival = ท่านจะเดินทางถึงประเทศไทยวันใด
tdac-page-journey = ท่านเดินทางมาประเทศไทยอย่างไร
tdac-page-leaving = ท่านจะเดินทางออกจากประเทศไทยเมื่อใดและอย่างไร
tdac-page-purpose = ท่านเดินทางมาประเทศไทยเพื่อวัตถุประสงค์ใด
tdac-page-transit = ท่านเพียงเดินทางผ่านประเทศไทยหรือไม่
tdac-page-accommodation = ท่านพักที่ใดเป็นแห่งแรก
tdac-page-hotel-province = โรงแรมอยู่ในจังหวัดใด
tdac-page-place = ที่พักอยู่ที่ใดในประเทศไทย
tdac-page-address = ที่พักชื่ออะไร และอยู่ที่ใด
tdac-page-contact = ติดต่อท่านได้อย่างไร
tdac-page-passport-entry = ท่านต้องการให้ข้อมูลหนังสือเดินทางด้วยวิธีใด
tdac-page-passport-lines = กรอกสองบรรทัดล่างสุดของหน้าข้อมูลหนังสือเดินทาง
tdac-page-passport = กรอกข้อมูลตามหนังสือเดินทาง
tdac-page-name = กรอกชื่อและนามสกุลตามหนังสือเดินทาง
tdac-page-about-you = กรอกเพศและวันเดือนปีเกิด
tdac-page-residence = ท่านประกอบอาชีพใด และพำนักที่ใด
tdac-page-visited = ใน 14 วันที่ผ่านมา ท่านอยู่ในประเทศใดอีกบ้าง
tdac-page-visited-more = ใน 14 วันที่ผ่านมา ท่านอยู่ในประเทศใดอีกบ้าง
tdac-page-visited-rest = ยังขาดประเทศใดอีกบ้าง
tdac-page-health = สุขภาพของท่านเป็นอย่างไร

## Fields

tdac-field-arrival_date = วันที่เดินทางถึง
tdac-field-arrival_date-hint = วันที่ท่านผ่านการตรวจคนเข้าเมืองในประเทศไทย เช่น 20 1 2570 ท่านกรอกล่วงหน้าเมื่อใดก็ได้ ระบบจะออกบัตรให้ตั้งแต่สามวันก่อนวันนี้
tdac-field-country_boarded = ประเทศต้นทางที่ขึ้นพาหนะ
tdac-field-country_boarded-hint = ของเที่ยวสุดท้ายที่มาถึงประเทศไทย
tdac-field-travel_mode = วิธีเดินทาง
tdac-field-travel_mode-AIR = ทางอากาศ
tdac-field-travel_mode-LAND = ทางบก
tdac-field-travel_mode-SEA = ทางน้ำ
tdac-field-departure_travel_mode-AIR = ทางอากาศ
tdac-field-departure_travel_mode-LAND = ทางบก
tdac-field-departure_travel_mode-SEA = ทางน้ำ
tdac-field-vehicle = พาหนะ
tdac-field-departure_vehicle = พาหนะขาออก
tdac-field-vehicle-COMMERCIAL_FLIGHT = เที่ยวบินพาณิชย์
tdac-field-vehicle-PRIVATE_FLIGHT = เที่ยวบินส่วนตัว
tdac-field-vehicle-CAR = รถยนต์
tdac-field-vehicle-BUS = รถโดยสาร
tdac-field-vehicle-TRAIN = รถไฟ
tdac-field-vehicle-MOTORCYCLE = รถจักรยานยนต์
tdac-field-vehicle-FERRY = เรือโดยสาร
tdac-field-vehicle-CRUISE_SHIP = เรือสำราญ
tdac-field-vehicle-PRIVATE_BOAT = เรือส่วนตัว
tdac-field-vehicle-OTHERS = อื่น ๆ
tdac-field-departure_vehicle-COMMERCIAL_FLIGHT = เที่ยวบินพาณิชย์
tdac-field-departure_vehicle-PRIVATE_FLIGHT = เที่ยวบินส่วนตัว
tdac-field-departure_vehicle-CAR = รถยนต์
tdac-field-departure_vehicle-BUS = รถโดยสาร
tdac-field-departure_vehicle-TRAIN = รถไฟ
tdac-field-departure_vehicle-MOTORCYCLE = รถจักรยานยนต์
tdac-field-departure_vehicle-FERRY = เรือโดยสาร
tdac-field-departure_vehicle-CRUISE_SHIP = เรือสำราญ
tdac-field-departure_vehicle-PRIVATE_BOAT = เรือส่วนตัว
tdac-field-departure_vehicle-OTHERS = อื่น ๆ
tdac-field-flight_no = เลขเที่ยวบินหรือเลขพาหนะ
tdac-field-flight_no-hint = เช่น TG961 หากต่อเครื่อง ให้ใช้เที่ยวบินที่ลงจอดในประเทศไทย หากไม่มีเลข ให้ใช้ทะเบียนรถหรือชื่อเรือ
tdac-field-departure_date = วันที่เดินทางออก
tdac-field-departure_date-hint = หากทราบ เช่น 3 2 2570
tdac-field-departure_travel_mode = วิธีเดินทางออก
tdac-field-departure_flight_no = เลขเที่ยวบินหรือเลขพาหนะขาออก
tdac-field-purpose = วัตถุประสงค์ของการเดินทาง
tdac-field-purpose-HOLIDAY = ท่องเที่ยว
tdac-field-purpose-MEETING = ประชุม
tdac-field-purpose-SPORTS = กีฬา
tdac-field-purpose-BUSINESS = ธุรกิจ
tdac-field-purpose-INCENTIVE = ท่องเที่ยวเพื่อเป็นรางวัล
tdac-field-purpose-MEDICAL = รักษาพยาบาล
tdac-field-purpose-EDUCATION = การศึกษา
tdac-field-purpose-CONVENTION = สัมมนา
tdac-field-purpose-EMPLOYMENT = ทำงาน
tdac-field-purpose-EXHIBITION = งานแสดงสินค้า
tdac-field-purpose-OTHERS = อื่น ๆ
tdac-field-transit_no_stay = ผ่านโดยไม่พัก
tdac-field-transit_no_stay-hint = ท่านผ่านการตรวจคนเข้าเมืองแล้วเดินทางต่อโดยไม่พักค้างคืน ผู้ที่อยู่ในเขตเปลี่ยนเครื่องของท่าอากาศยานไม่ต้องมีบัตร
tdac-field-transit_no_stay-no = ไม่ใช่ ข้าพเจ้าพักในประเทศไทย
tdac-field-transit_no_stay-yes = ใช่ ข้าพเจ้าเดินทางต่อทันที
tdac-field-accommodation_type = ประเภทที่พัก
tdac-field-accommodation_type-HOTEL = โรงแรม
tdac-field-accommodation_type-YOUTH_HOSTEL = โฮสเทล
tdac-field-accommodation_type-GUEST_HOUSE = เกสต์เฮาส์
tdac-field-accommodation_type-FRIEND_HOUSE = บ้านเพื่อนหรือญาติ
tdac-field-accommodation_type-APARTMENT = อพาร์ตเมนต์
tdac-field-accommodation_type-OTHERS = อื่น ๆ
tdac-field-province = จังหวัด
tdac-field-district = อำเภอ/เขต
tdac-field-subdistrict = ตำบล/แขวง
tdac-field-postcode = รหัสไปรษณีย์
tdac-field-place = ที่ตั้ง
tdac-field-province-hint = โรงแรมไม่ต้องระบุอำเภอและรหัสไปรษณีย์
tdac-field-address = ชื่อและที่อยู่
tdac-field-address-hint = เช่น โรงแรมอันดามัน เลขที่ 1 ถนนริมหาด
tdac-field-phone = โทรศัพท์
tdac-field-phone-hint = ใส่ + และรหัสประเทศ เช่น +46 70 123 45 67
tdac-field-email = อีเมล
tdac-field-email-hint = เราจะส่งเลขที่บัตรไปที่นี่ และไม่ส่งเรื่องอื่น
tdac-field-passport_entry = วิธีให้ข้อมูลหนังสือเดินทาง
tdac-field-passport_entry-hint = การคัดลอกสองบรรทัดล่างเป็นวิธีที่แม่นยำที่สุด และไม่ต้องพิมพ์ข้อมูลส่วนใหญ่เอง
tdac-field-passport_entry-mrz = คัดลอกสองบรรทัดล่างสุดของหน้าข้อมูล
tdac-field-passport_entry-typed = พิมพ์ทีละช่อง
tdac-field-mrz = สองบรรทัดล่างของหนังสือเดินทาง
tdac-field-mrz-hint = อยู่ใต้รูปถ่าย บรรทัดแรกขึ้นต้นด้วย P พิมพ์หรือวางทั้งสองบรรทัด บรรทัดละ 44 ตัวอักษร รวมเครื่องหมาย < ทุกตัว
tdac-field-doc_type = ประเภทเอกสารเดินทาง
tdac-field-doc_type-PASSPORT = หนังสือเดินทาง
tdac-field-doc_type-TRAVEL_DOC = เอกสารเดินทาง
tdac-field-doc_type-CERT_OF_IDENTITY = เอกสารรับรองบุคคล
tdac-field-doc_type-BORDER_PASS = หนังสือผ่านแดน
tdac-field-passport_no = เลขที่หนังสือเดินทาง
tdac-field-passport_no-hint = รวมตัวอักษรที่อยู่หน้าหรือหลังตัวเลขด้วย เช่น AB1234567
tdac-field-issuing_state = ประเทศผู้ออกหนังสือเดินทาง
tdac-field-nationality = สัญชาติ
tdac-field-passport_expiry = วันหมดอายุของหนังสือเดินทาง
tdac-field-passport_expiry-hint = ตามหน้าข้อมูล เช่น 31 12 2573 หรือ 31 12 2030
tdac-field-family_name = นามสกุล
tdac-field-family_name-hint = ใช้อักษรละตินตามหนังสือเดินทาง เว้นว่างได้หากหนังสือเดินทางมีเพียงชื่อเดียว
tdac-field-first_name = ชื่อ
tdac-field-middle_name = ชื่อกลาง
tdac-field-sex = เพศ
tdac-field-sex-M = ชาย
tdac-field-sex-F = หญิง
tdac-field-sex-X = X หรือไม่ระบุในหนังสือเดินทาง
tdac-field-birth_date = วันเดือนปีเกิด
tdac-field-birth_date-hint = เช่น 12 8 2527 หรือ 12 8 1984 หากหนังสือเดินทางไม่ระบุวันหรือเดือน ให้กรอก 00
tdac-field-occupation = อาชีพ
tdac-field-occupation-hint = เช่น ครู นักเรียน หรือเกษียณแล้ว
tdac-field-country_of_residence = ประเทศที่พำนัก
tdac-field-city_of_residence = เมืองที่พำนัก
tdac-field-visa_no = เลขที่วีซ่า
tdac-field-visa_no-hint = เว้นว่างไว้หากไม่ต้องใช้วีซ่าหรือขอวีซ่าเมื่อมาถึง
tdac-field-visited_1 = ประเทศที่เคยไป 1
tdac-field-visited_2 = ประเทศที่เคยไป 2
tdac-field-visited_3 = ประเทศที่เคยไป 3
tdac-field-visited_4 = ประเทศที่เคยไป 4
tdac-field-visited_5 = ประเทศที่เคยไป 5
tdac-field-visited_6 = ประเทศที่เคยไป 6
tdac-field-visited_7 = ประเทศที่เคยไป 7
tdac-field-visited_8 = ประเทศที่เคยไป 8
tdac-field-visited_9 = ประเทศที่เคยไป 9
tdac-field-visited_10 = ประเทศที่เคยไป 10
tdac-field-visited_11 = ประเทศที่เคยไป 11
tdac-field-visited_12 = ประเทศที่เคยไป 12
tdac-field-visited_13 = ประเทศที่เคยไป 13
tdac-field-visited_14 = ประเทศที่เคยไป 14
tdac-field-visited_15 = ประเทศที่เคยไป 15
tdac-field-visited_1-hint = นอกจากประเทศต้นทางที่ขึ้นพาหนะ หากไม่มี ให้ไปต่อ
tdac-field-ill_14_days = อาการเจ็บป่วยใน 14 วันที่ผ่านมา
tdac-field-ill_14_days-hint = ไข้ ไอ ผื่น อาเจียน หรือท้องร่วง คำตอบใช้เพื่อการควบคุมโรคที่ด่าน และจะลบหลังท่านเดินทางถึงไม่นาน
tdac-field-ill_14_days-no = ไม่มี
tdac-field-ill_14_days-yes = มี
tdac-field-yellow_fever_certificate = เอกสารรับรองการฉีดวัคซีนไข้เหลือง
tdac-field-yellow_fever_certificate-hint = จำเป็นหากท่านมาจากประเทศที่พบโรคนี้ โปรดแสดงเมื่อเดินทางถึง
tdac-field-yellow_fever_certificate-yes = มี
tdac-field-yellow_fever_certificate-no = ไม่มี
tdac-field-arrives = วันที่เดินทางถึง
tdac-field-serves_until = ใช้ได้ถึงวันที่

## States

tdac-state-draft = ยังไม่ได้ส่ง
tdac-state-draft-explanation = บันทึกคำตอบแล้ว ท่านจะได้บัตรเมื่อส่งแล้วเท่านั้น
tdac-state-draft-officer = ฉบับร่าง
tdac-state-submitted = ส่งแล้ว
tdac-state-submitted-explanation = กำลังออกบัตร
tdac-state-submitted-officer = ส่งแล้ว
tdac-state-early = เก็บไว้จนกว่าจะถึงเวลา
tdac-state-early-explanation = ข้อมูลครบแล้ว ระบบจะออกบัตรให้เองเมื่อถึงเวลา และจะแจ้งท่านทางอีเมล ท่านไม่ต้องกลับมาทำอะไร
tdac-state-early-officer = รอเวลาออกบัตร
tdac-state-issued = ออกบัตรแล้ว
tdac-state-issued-explanation = บัตรของท่านใช้ได้ แสดงบัตรบนโทรศัพท์หรือพิมพ์ออกมาพร้อมหนังสือเดินทาง บัตรนี้ไม่ใช่วีซ่าและไม่ได้ให้สิทธิเข้าประเทศ
tdac-state-issued-officer = ออกบัตรแล้ว
tdac-state-used = ใช้แล้ว
tdac-state-used-explanation = ท่านใช้บัตรนี้เดินทางเข้าประเทศไทยแล้ว การเข้าครั้งต่อไปต้องใช้บัตรใหม่
tdac-state-used-officer = ใช้ที่ด่านแล้ว
tdac-state-expired = หมดอายุ
tdac-state-expired-explanation = วันเดินทางถึงผ่านไปแล้ว หากยังจะเดินทาง โปรดยื่นบัตรใหม่
tdac-state-expired-officer = หมดอายุ
tdac-state-replaced = ถูกแทนที่
tdac-state-replaced-explanation = มีบัตรใหม่แทนแล้ว โปรดใช้บัตรใหม่
tdac-state-replaced-officer = ถูกแทนที่ด้วยบัตรใหม่
tdac-state-withdrawn = ยกเลิกแล้ว
tdac-state-withdrawn-explanation = ท่านยกเลิกบัตรนี้แล้ว หากจะเดินทาง โปรดยื่นบัตรใหม่
tdac-state-withdrawn-officer = ผู้เดินทางยกเลิก

## Actions

tdac-action-file = ส่ง
tdac-event-file = ท่านส่งข้อมูล
tdac-event-file-officer = ผู้เดินทางส่งข้อมูล
tdac-action-issue = ออกบัตร
tdac-event-issue = ออกบัตรให้ท่านแล้ว
tdac-event-issue-officer = ออกบัตรแล้ว
tdac-action-hold = เก็บไว้จนกว่าจะถึงเวลา
tdac-event-hold = เก็บข้อมูลไว้จนกว่าจะถึงเวลาออกบัตร
tdac-event-hold-officer = เก็บไว้จนกว่าจะถึงเวลา
tdac-action-open = ออกบัตรเมื่อถึงเวลา
tdac-event-open = ถึงเวลาแล้ว ออกบัตรให้ท่านแล้ว
tdac-event-open-officer = ถึงเวลาแล้ว ออกบัตรแล้ว
tdac-action-change = ส่งการแก้ไข
tdac-event-change = ท่านแก้ไขข้อมูล
tdac-event-change-officer = ผู้เดินทางแก้ไขข้อมูล
tdac-action-update = ส่งการแก้ไข
tdac-event-update = ท่านปรับปรุงบัตร
tdac-event-update-officer = ผู้เดินทางปรับปรุงบัตร
tdac-action-replace = แทนที่ด้วยบัตรใหม่
tdac-event-replace = มีบัตรใหม่แทนบัตรนี้แล้ว
tdac-event-replace-officer = ถูกแทนที่ด้วยบัตรใหม่
tdac-action-withdraw = ยกเลิกบัตร
tdac-event-withdraw = ท่านยกเลิกบัตร
tdac-event-withdraw-officer = ผู้เดินทางยกเลิกบัตร
tdac-action-withdraw-text = บัตรนี้จะใช้ไม่ได้อีกและย้อนกลับไม่ได้ หากจะเดินทาง โปรดยื่นบัตรใหม่
tdac-action-use = บันทึกว่าใช้แล้ว
tdac-action-use_other_day = บันทึกว่าใช้แล้ว ต่างวันหรือต่างเที่ยวบิน
tdac-event-use = ท่านเดินทางเข้าประเทศไทยแล้ว
tdac-event-use_other_day = ท่านเดินทางเข้าประเทศไทยแล้ว
tdac-event-use-officer = เจ้าหน้าที่ด่านบันทึกว่าใช้แล้ว
tdac-event-use_other_day-officer = เจ้าหน้าที่ด่านบันทึกว่าใช้แล้ว ต่างวันหรือต่างเที่ยวบิน
tdac-action-expire = บันทึกว่าหมดอายุ
tdac-event-expire = บัตรหมดอายุ
tdac-event-expire-officer = บัตรหมดอายุ

## The card on paper

tdac-output-card = บัตรขาเข้าดิจิทัล (TDAC)
tdac-output-card-text = แสดงบัตรนี้พร้อมหนังสือเดินทางเมื่อเดินทางถึง บัตรนี้ไม่ใช่วีซ่า ไม่ได้ให้สิทธิเข้าประเทศ และไม่มีค่าใช้จ่าย

## What is wrong, and what to do

error-card-arrival-passed = วันที่เดินทางถึงต้องเป็นวันนี้หรือหลังจากนี้ นับตามเวลากรุงเทพฯ
error-card-vehicle = เลือกพาหนะที่ตรงกับวิธีเดินทาง
error-card-boarded-thailand = เลือกประเทศที่เที่ยวสุดท้ายมายังประเทศไทยเริ่มต้น ไม่ใช่ประเทศไทย
error-card-departure-before-arrival = วันที่เดินทางออกต้องไม่มาก่อนวันที่เดินทางถึง
error-card-email-length = ใส่อีเมลไม่เกิน 80 ตัวอักษร
error-card-passport-expired = หนังสือเดินทางต้องยังไม่หมดอายุในวันที่เดินทางถึง โปรดใช้เล่มที่ยังใช้ได้
reason-CARD_NOT_REQUIRED = ท่านไม่ต้องมีบัตรขาเข้าดิจิทัล (TDAC)
reason-CARD_NOT_REQUIRED-remedy = ผู้ที่เดินทางเข้าด้วยหนังสือเดินทางไทยหรือบัตรผ่านแดนไม่ต้องยื่น หากท่านใช้หนังสือเดินทางของประเทศอื่น โปรดใส่ข้อมูลเล่มนั้น
reason-ARRIVAL_DATE_PASSED = วันที่เดินทางถึงผ่านไปแล้ว
reason-ARRIVAL_DATE_PASSED-remedy = เปลี่ยนวันที่เดินทางถึงเป็นวันที่ท่านจะผ่านการตรวจคนเข้าเมือง หากเข้ามาแล้ว ไม่ต้องมีบัตรอีก
reason-CARD_PASSPORT_LENGTH = เลขที่หนังสือเดินทางมีจำนวนตัวอักษรไม่ถูกต้อง
reason-CARD_PASSPORT_LENGTH-remedy = ใส่เลขที่ทั้งหมดตามแถบอ่านด้วยเครื่องในหนังสือเดินทาง ยาว { $min } ถึง { $max } ตัวอักษรและตัวเลข
reason-CARD_FIELDS = ข้อมูลบางอย่างไม่สอดคล้องกัน
reason-CARD_FIELDS-remedy = ตรวจคำตอบอีกครั้งและแก้ไขสิ่งที่เปลี่ยนไป

## Messages

tdac-mail-issued-subject = บัตรขาเข้าดิจิทัล (TDAC) ของท่าน { $reference }
tdac-mail-issued-body =
    เรียน ท่านผู้เดินทาง

    ออกบัตรขาเข้าดิจิทัล (TDAC) ของท่านแล้ว เลขที่บัตรคือ { $reference } สำหรับการเดินทางถึงวันที่ { $arrives }

    แสดงบัตรพร้อมหนังสือเดินทางเมื่อเดินทางถึง บัตรนี้ไม่ใช่วีซ่าและไม่ได้ให้สิทธิเข้าประเทศ

    เปิดบัตร แก้ไข หรือบันทึกเป็นไฟล์ ระบบจะถามเลขที่บัตร เลขที่หนังสือเดินทาง และวันเดือนปีเกิด
    { $link }

    บัตรนี้ไม่มีค่าใช้จ่าย ผู้ที่เรียกเก็บเงินจากท่านไม่ใช่เรา

    ศาลา ในนามสำนักงานตรวจคนเข้าเมือง
tdac-mail-early-subject = เก็บข้อมูลบัตรขาเข้าดิจิทัล (TDAC) ของท่านไว้ { $reference } จนถึงวันที่ { $opens }
tdac-mail-early-body =
    เรียน ท่านผู้เดินทาง

    ข้อมูลของท่านครบแล้ว เลขที่คือ { $reference }

    ระบบจะออกบัตรสำหรับการเดินทางถึงวันที่ { $arrives } ให้เองในวันที่ { $opens } เวลา 00:00 น. ตามเวลากรุงเทพฯ และจะแจ้งท่านอีกครั้ง ท่านไม่ต้องทำอะไร

    เปิดบัตร แก้ไข หรือบันทึกเป็นไฟล์ ระบบจะถามเลขที่บัตร เลขที่หนังสือเดินทาง และวันเดือนปีเกิด
    { $link }

    บัตรนี้ไม่มีค่าใช้จ่าย ผู้ที่เรียกเก็บเงินจากท่านไม่ใช่เรา

    ศาลา ในนามสำนักงานตรวจคนเข้าเมือง
tdac-mail-updated-subject = ปรับปรุงบัตรขาเข้าดิจิทัล (TDAC) ของท่านแล้ว { $reference }
tdac-mail-updated-body =
    เรียน ท่านผู้เดินทาง

    ปรับปรุงบัตรขาเข้าดิจิทัล (TDAC) { $reference } ของท่านแล้ว ใช้สำหรับการเดินทางถึงวันที่ { $arrives } เลขที่บัตรไม่เปลี่ยน โปรดแสดงบัตรใหม่

    เปิดบัตร แก้ไข หรือบันทึกเป็นไฟล์ ระบบจะถามเลขที่บัตร เลขที่หนังสือเดินทาง และวันเดือนปีเกิด
    { $link }

    บัตรนี้ไม่มีค่าใช้จ่าย ผู้ที่เรียกเก็บเงินจากท่านไม่ใช่เรา

    ศาลา ในนามสำนักงานตรวจคนเข้าเมือง

## Start page

card-start-title = บัตรขาเข้าดิจิทัล (TDAC)
card-start-caption = แทนแบบ ตม.6
card-start-lead = แจ้งสำนักงานตรวจคนเข้าเมืองว่าใครจะมา เมื่อใด และพักที่ใดเป็นแห่งแรก ท่านจะได้บัตรพร้อมรหัสสำหรับอ่านที่ด่าน
card-fact-no-account = ไม่ต้องมีบัญชี
card-start-now = กรอกบัตร
card-start-find = มีบัตรแล้ว: ดูหรือแก้ไข
card-free-title = ไม่มีค่าใช้จ่าย
card-free-text = ไม่มีผู้ใดมีสิทธิเรียกเก็บเงินจากท่าน เว็บไซต์ที่เก็บเงินไม่ใช่ของรัฐ ที่อยู่เว็บไซต์ทางการมีแห่งเดียวคือ
card-start-who = ผู้ที่ต้องยื่น
card-start-who-text = ผู้ที่ไม่ใช่คนไทยทุกคน รวมถึงเด็ก ทุกครั้งที่เดินทางเข้าทางอากาศ ทางบก หรือทางน้ำ ผู้ที่ไม่ต้องยื่น ได้แก่
card-start-not-thai = ผู้เดินทางเข้าด้วยหนังสือเดินทางไทย
card-start-not-transit = ผู้ต่อเครื่องโดยไม่ผ่านการตรวจคนเข้าเมือง
card-start-not-border = ผู้ถือบัตรผ่านแดน
card-start-not-official = เจ้าหน้าที่ทางทูตและผู้ได้รับยกเว้นตามมาตรา 15
card-start-when = เมื่อใด
card-start-window = ตั้งแต่ { $before } วันก่อนวันเดินทางถึง เวลา 00:00 น. ตามเวลากรุงเทพฯ จนสิ้นวันเดินทางถึง
card-start-early = ท่านกรอกล่วงหน้าได้ทุกเมื่อ เราจะเก็บไว้และออกบัตรให้เองเมื่อถึงเวลา
card-example-opens = เริ่มออกบัตร
card-example-arrival = วันเดินทางถึง วันสุดท้าย
card-start-need = สิ่งที่ต้องเตรียม
card-need-passport = หนังสือเดินทาง
card-need-journey = วันเดินทางถึง และเที่ยวบินหรือพาหนะ
card-need-stay = ที่พักแห่งแรก
card-need-mail = อีเมล
card-start-party = ครอบครัวหรือคณะไม่เกิน { $max } คนยื่นพร้อมกันได้ กรอกการเดินทางครั้งเดียว แล้วกรอกผู้เดินทางแต่ละคน
card-start-after = หลังจากส่ง
card-after-1 = ผู้เดินทางแต่ละคนจะได้บัตรพร้อมเลขที่และรหัส ทันทีหรือเมื่อถึงเวลา เลขที่บัตรส่งทางอีเมล
card-after-2 = ก่อนเดินทางถึง ท่านแก้ไขการเดินทาง ที่พัก และข้อมูลติดต่อได้ หากเปลี่ยนหนังสือเดินทางหรือชื่อ ระบบจะออกบัตรใหม่แทนบัตรเดิม
card-after-3 = หากเที่ยวบินมาถึงหลังเที่ยงคืน บัตรยังใช้ได้กับเที่ยวบินเดิม
card-no-visa = บัตรนี้ไม่ใช่วีซ่าและไม่ได้ให้สิทธิเข้าประเทศ
card-profile-title = เดินทางบ่อยหรือไม่
card-profile-text = หากมีบัญชี ระบบจะนำข้อมูลจากบัตรครั้งก่อนมาให้
card-law-text = พระราชบัญญัติคนเข้าเมือง พ.ศ. 2522 มาตรา 18 วรรคสอง คนต่างด้าวซึ่งเดินทางเข้ามาต้องยื่นรายการตามแบบที่กำหนด บทกำหนดโทษอยู่ในมาตรา 62

## The way back to a card

card-find-title = ดูหรือแก้ไขบัตร
card-find-text = กรอกตามบัตรและหนังสือเดินทาง
card-find-send = แสดงบัตร
card-find-none = ไม่พบบัตรที่มีข้อมูลนี้ โปรดตรวจทั้งสามข้อกับบัตรและหนังสือเดินทาง
card-find-account = บัตรนี้ยื่นผ่านบัญชี โปรดเข้าสู่ระบบเพื่อดู
card-number = เลขที่บัตร
card-number-hint = ตัวอักษรและตัวเลขสิบตัว ตามอีเมลที่ได้รับ

## The cards of a party

card-cards-title = ผู้เดินทางและบัตร
card-cards-none = ยังไม่มีรายการ โปรดกรอกบัตร หรือเปิดบัตรที่มีอยู่
card-cards-drafts = ยังไม่ได้ส่ง
card-cards-sent = ส่งแล้ว
card-ready = พร้อมส่ง
card-missing = ยังไม่ครบ
card-traveller-unnamed = ผู้เดินทางที่ยังไม่ระบุชื่อ
card-send = ส่ง { $count } ใบ
card-sent = ส่งแล้ว { $count } ใบ
card-party-full = คณะหนึ่งมีผู้เดินทางได้ไม่เกิน { $max } คน และคณะนี้ครบแล้ว ส่งบัตรเหล่านี้ก่อน แล้วกรอกบัตรใหม่สำหรับคนอื่นเป็นอีกคณะหนึ่ง
card-cards-most = แสดงเฉพาะรายการใหม่สุด { $most } รายการ บัตรที่เก่ากว่าเปิดได้ด้วยหมายเลขบัตร
card-add = เพิ่มผู้เดินทางในเที่ยวนี้
card-remove = ลบ

## One card

card-card-title = บัตรขาเข้าดิจิทัล (TDAC) { $number }
card-filed = ส่งแล้ว
card-filed-keep = เก็บเลขที่บัตรไว้ ท่านกลับมาที่นี่ได้ด้วยเลขที่บัตร เลขที่หนังสือเดินทาง และวันเดือนปีเกิด
card-name = ชื่อ
card-show = แสดงรหัสนี้พร้อมหนังสือเดินทางที่ด่าน รหัสมีลายมือชื่ออิเล็กทรอนิกส์และตรวจสอบได้
card-pdf = บันทึกเป็น PDF
card-change = แก้ไขข้อมูล
card-change-text = แก้ไขการเดินทาง ที่พัก และข้อมูลติดต่อได้จนกว่าจะเดินทางถึง หากเปลี่ยนชื่อ หนังสือเดินทาง สัญชาติ หรือวันเดือนปีเกิด ระบบจะออกบัตรใหม่เลขที่ใหม่แทนบัตรนี้
card-more = ผู้เดินทางทั้งหมด
card-opens = เวลาออกบัตร
card-opens-bangkok = กรุงเทพฯ

## At the border

card-border-title = ตรวจบัตรขาเข้าดิจิทัล (TDAC) ที่ด่าน
card-border-look = ค้นหาบัตร
card-border-card = บัตร
card-border-none = ไม่พบบัตรที่มีเลขที่และหนังสือเดินทางนี้
card-border-valid = ใช้ได้วันนี้
card-border-other-day = สำหรับวันหรือเที่ยวบินอื่น
card-border-used = บันทึกการใช้บัตร { $number } แล้ว

## Papers

tdac-document-PASSPORT_PAGE = ภาพถ่ายหนังสือเดินทาง
tdac-document-PASSPORT_PAGE-hint = หน้าที่มีรูปถ่ายและสองบรรทัดด้านล่าง เห็นครบและอ่านได้ เจ้าหน้าที่ที่ด่านจะเห็นพร้อมบัตรของท่าน ไม่จำเป็นต้องแนบ
