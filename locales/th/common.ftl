# Words of the whole portal: header, footer, buttons, form parts.

## Product and document

common-product = ศาลา
common-product-line = บริการภาครัฐ ณ จุดเดียว
common-title = { $page } – ศาลา
common-title-error = ข้อผิดพลาด: { $title }
common-skip = ข้ามไปยังเนื้อหาหลัก
common-home = หน้าหลัก

## Header

common-languages = ภาษา
common-platforms = บริการสำหรับ
common-platform-citizen = ประชาชน
common-platform-business = ธุรกิจ
common-platform-foreigner = ชาวต่างชาติ
common-officer-queue = งานของเจ้าหน้าที่
common-sign-in = เข้าสู่ระบบ
common-sign-out = ออกจากระบบ
common-account-of = บัญชี:

## Footer

common-footer-about = บริการภาครัฐ ณ จุดเดียว ยื่นเรื่อง ติดตาม และรับผลในภาษาของท่าน ทางโทรศัพท์ของท่าน
common-footer-cookies = เว็บไซต์นี้ใช้คุกกี้ที่จำเป็นสองตัว ตัวหนึ่งเพื่อคงการเข้าสู่ระบบ อีกตัวหนึ่งเพื่อคุ้มครองข้อมูลที่ท่านส่ง เราไม่ติดตามพฤติกรรมการใช้งาน
common-footer-places = ข้อมูลเขตการปกครอง: GeoThai และกรมการปกครอง สัญญาอนุญาต CC BY 4.0

## Navigation

common-back = ย้อนกลับ
common-breadcrumbs = เส้นทางของหน้า
common-pagination = หน้าของรายการ
common-previous = ก่อนหน้า
common-next = ถัดไป

## Forms

common-continue = ดำเนินการต่อ
common-change = แก้ไข
common-choose = เลือก
common-optional = { $label } (ไม่บังคับ)
common-not-given = ไม่ได้ระบุ
common-day = วัน
common-month = เดือน
common-year = ปี
common-error-summary = พบข้อที่ต้องแก้ไข
common-error-prefix = ข้อผิดพลาด:
common-important = สำคัญ
common-success = สำเร็จ
common-warning = คำเตือน
