# Words of two composite fields: the passport's machine-readable lines, and a place in Thailand.

## Passport lines (machine-readable zone)

mrz-read = อ่านสองบรรทัดนี้ได้
mrz-name = ชื่อ
mrz-number = เลขที่หนังสือเดินทาง
mrz-other = มีบางส่วนไม่ถูกต้อง โปรดเทียบกับหนังสือเดินทาง
mrz-line-count = ต้องมีสองบรรทัด ไม่รับบัตรประจำตัวที่มีสามบรรทัด
mrz-line-length = แต่ละบรรทัดต้องมี 44 ตัวอักษร โปรดตรวจว่าเครื่องหมาย < ครบหรือไม่
mrz-bad-character = ใช้ได้เฉพาะตัวอักษร A ถึง Z ตัวเลข และเครื่องหมาย <
mrz-document-type = บรรทัดแรกต้องขึ้นต้นด้วย P ซึ่งหมายถึงหนังสือเดินทาง
mrz-issuing-state-unknown = ไม่รู้จักรหัสประเทศผู้ออก (ตัวอักษรที่ 3 ถึง 5 ของบรรทัดแรก)
mrz-nationality-unknown = ไม่รู้จักรหัสสัญชาติ (ตัวอักษรที่ 11 ถึง 13 ของบรรทัดที่สอง)
mrz-check-document-number = เลขที่หนังสือเดินทางพิมพ์ไม่ถูกต้อง โปรดเทียบ 10 ตัวแรกของบรรทัดที่สองกับหนังสือเดินทาง
mrz-check-birth-date = วันเดือนปีเกิดพิมพ์ไม่ถูกต้อง โปรดเทียบตัวที่ 14 ถึง 20 ของบรรทัดที่สองกับหนังสือเดินทาง
mrz-check-expiry-date = วันหมดอายุพิมพ์ไม่ถูกต้อง โปรดเทียบตัวที่ 22 ถึง 28 ของบรรทัดที่สองกับหนังสือเดินทาง
mrz-check-optional = ครึ่งหลังของบรรทัดที่สองพิมพ์ไม่ถูกต้อง โปรดเทียบตัวที่ 29 ถึง 43 กับหนังสือเดินทาง
mrz-check-composite = บรรทัดที่สองพิมพ์ไม่ถูกต้อง โปรดเทียบทั้งบรรทัดกับหนังสือเดินทาง
mrz-sex = ตัวอักษรระบุเพศต้องเป็น M, F หรือ <
mrz-birth-date-invalid = วันเดือนปีเกิดไม่ใช่วันที่ที่มีอยู่จริง โปรดเทียบบรรทัดที่สองกับหนังสือเดินทาง
mrz-expiry-date-invalid = วันหมดอายุไม่ใช่วันที่ที่มีอยู่จริง โปรดเทียบบรรทัดที่สองกับหนังสือเดินทาง
mrz-name-empty = ไม่มีชื่อในบรรทัดแรก

## A place in Thailand

place-province = จังหวัด
place-district = อำเภอ/เขต
place-subdistrict = ตำบล/แขวง
place-postcode = รหัสไปรษณีย์
place-search = ค้นหาที่อยู่
place-search-hint = พิมพ์ชื่อตำบล อำเภอ หรือรหัสไปรษณีย์ หรือเลือกทีละขั้นด้านล่าง
place-search-results = สถานที่ที่พบ
place-search-none = ไม่พบ โปรดเลือกทีละขั้นด้านล่าง
place-search-chosen = เลือกแล้ว:
place-search-failed = ระบบค้นหาไม่ตอบสนอง โปรดเลือกทีละขั้นด้านล่าง

## Ports of entry

port-mode-air = ทางอากาศ
port-mode-land = ทางบก
port-mode-sea = ทางน้ำ
