# Registration, sign-in, password reset, and the account page.

## Signing in

account-sign-in-title = เข้าสู่ระบบ
account-email = อีเมล
account-email-hint = เราจะส่งลิงก์ยืนยัน และแจ้งความคืบหน้าทางอีเมลนี้
account-password = รหัสผ่าน
account-password-new = ตั้งรหัสผ่าน
account-password-hint = อย่างน้อย 10 ตัวอักษร ควรใช้คำหลายคำที่ไม่เกี่ยวข้องกัน ไม่จำเป็นต้องมีอักขระพิเศษ
account-forgot = ลืมรหัสผ่าน
account-new = ยังไม่มีบัญชี
account-new-text = ใช้เพียงอีเมล และใช้เวลาประมาณสองนาที
account-register-link = สร้างบัญชี

## Registering

account-register-title = สร้างบัญชี
account-register-lead = บัญชีช่วยให้ท่านบันทึกคำตอบ กลับมาทำต่อภายหลัง และดูใบรับแจ้งได้
account-register = สร้างบัญชี
account-have-one = มีบัญชีแล้ว เข้าสู่ระบบ
account-privacy = การใช้ข้อมูลของท่าน
account-privacy-text = เราจัดเก็บอีเมลของท่าน และจัดเก็บรหัสผ่านในรูปแบบที่ถอดกลับไม่ได้ เราใช้ข้อมูลของท่านเฉพาะกับบริการที่ท่านใช้ ตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 และท่านดูได้ว่าผู้ใดเปิดดูเรื่องของท่าน

## Mail, verification, reset

account-mail-title = ตรวจอีเมลของท่าน
account-mail-verify-to = หาก { $email } ใช้สร้างบัญชีใหม่ได้ เราได้ส่งลิงก์ไปยังอีเมลนั้นแล้ว โปรดเปิดลิงก์เพื่อยืนยัน
account-mail-verify = เราได้ส่งลิงก์ไปยังอีเมลของท่านแล้ว โปรดเปิดลิงก์เพื่อยืนยัน
account-mail-reset-to = หากมีบัญชีของ { $email } เราได้ส่งลิงก์ไปยังอีเมลนั้นแล้ว โปรดใช้ลิงก์เพื่อตั้งรหัสผ่านใหม่
account-mail-reset = หากมีบัญชีของอีเมลนี้ เราได้ส่งลิงก์ไปแล้ว โปรดใช้ลิงก์เพื่อตั้งรหัสผ่านใหม่
account-mail-valid = ลิงก์ใช้ได้หนึ่งครั้ง ภายใน { $hours } ชั่วโมง
account-mail-nothing = หากไม่พบอีเมล โปรดดูในโฟลเดอร์อีเมลขยะ หรือตรวจตัวสะกดของอีเมลแล้วลองอีกครั้ง
account-verified-title = ยืนยันอีเมลแล้ว
account-verified-text = ท่านเข้าสู่ระบบได้แล้ว
account-link-old-title = ลิงก์นี้ใช้ไม่ได้แล้ว
account-verify-old-text = ลิงก์ถูกใช้ไปแล้วหรือหมดอายุ หากเข้าสู่ระบบไม่ได้ โปรดสร้างบัญชีอีกครั้งด้วยอีเมลเดิม
account-reset-title = ตั้งรหัสผ่านใหม่
account-reset-lead = เราจะส่งลิงก์ไปยังอีเมลของท่าน
account-reset-send = ส่งลิงก์
account-reset-old-text = ลิงก์ถูกใช้ไปแล้วหรือหมดอายุ
account-reset-again = ขอลิงก์ใหม่
account-choose-title = ตั้งรหัสผ่านใหม่
account-choose-lead = ท่านจะออกจากระบบบนอุปกรณ์อื่นทั้งหมด
account-choose-save = บันทึกรหัสผ่าน

## Session

account-expiring-title = ท่านยังใช้งานอยู่หรือไม่
account-expiring-text = { $minutes ->
    [0] เพื่อความปลอดภัย ท่านจะออกจากระบบโดยอัตโนมัติในอีกไม่ถึงหนึ่งนาที
   *[other] เพื่อความปลอดภัย ท่านจะออกจากระบบโดยอัตโนมัติในอีก { $minutes } นาที
}
account-expiring-saved = ระบบบันทึกคำตอบในทุกหน้าที่ท่านกด “ดำเนินการต่อ” แล้ว
account-expiring-stay = อยู่ในระบบต่อ
account-expiring-here = ท่านจะออกจากระบบในอีกไม่ช้า เพราะไม่มีการส่งข้อมูลมา { $minutes } นาทีแล้ว สิ่งที่ท่านพิมพ์ไว้ในหน้านี้ยังอยู่
account-expiring-here-stay = อยู่ในระบบต่อ (เปิดในแท็บใหม่)
account-latest-end = เพื่อความปลอดภัย ท่านจะออกจากระบบเวลา { $time } น. (เวลากรุงเทพฯ) โปรดส่งสิ่งที่พิมพ์ไว้ก่อนเวลานั้น แล้วเข้าสู่ระบบใหม่ภายหลัง

## My account

account-title = บัญชีของฉัน
account-signed-in-as = เข้าสู่ระบบในชื่อ { $email }
account-drafts = ยังไม่ได้ส่ง
account-draft-continue = { $service }: ทำต่อ
account-draft-saved = บันทึกล่าสุด { $changed } เก็บไว้ถึง { $until }
account-cases = เรื่องของฉัน
account-no-cases = ยังไม่มีเรื่อง
account-no-cases-text = เรื่องที่ท่านส่งแล้วจะแสดงที่นี่ พร้อมใบรับและผลการพิจารณา
account-case-filed = { $service } ยื่นเมื่อ { $filed }
account-sessions = อุปกรณ์ที่เข้าสู่ระบบอยู่
account-session-here = อุปกรณ์นี้ ขณะนี้
account-sign-out-everywhere = ออกจากระบบบนทุกอุปกรณ์

## Two-step sign-in

account-nav-second-factor = การเข้าสู่ระบบ
second-factor-title = การเข้าสู่ระบบสองขั้นตอน
second-factor-text = หลังกรอกรหัสผ่าน ท่านจะกรอกรหัสที่แอปยืนยันตัวตนในโทรศัพท์แสดง ผู้ที่รู้เพียงรหัสผ่านจึงเข้าสู่ระบบไม่ได้
second-factor-required = ท่านปฏิบัติงานให้หน่วยงาน ต้องตั้งค่าขั้นตอนที่สองนี้ก่อนจึงจะเปิดดูเรื่องได้
second-factor-begin = เริ่มตั้งค่า
second-factor-step-app = ติดตั้งแอปยืนยันตัวตนในโทรศัพท์ หากยังไม่มี
second-factor-step-scan = ใช้แอปสแกนรหัสนี้ หรือพิมพ์คีย์ที่อยู่ด้านล่าง
second-factor-step-code = กรอกตัวเลขหกหลักที่แอปแสดง
second-factor-qr-alt = รหัสคิวอาร์ของคีย์สำหรับแอปยืนยันตัวตน
second-factor-secret = คีย์:
second-factor-confirm = ยืนยัน
second-factor-codes-title = รหัสกู้คืนของท่าน
second-factor-codes-text = หากโทรศัพท์หาย รหัสแต่ละรหัสใช้แทนรหัสจากแอปได้หนึ่งครั้ง โปรดพิมพ์หรือเก็บไว้ในที่ปลอดภัยซึ่งไม่ใช่ในโทรศัพท์
second-factor-codes-once = รหัสเหล่านี้แสดงเพียงครั้งนี้เท่านั้น
second-factor-on =
    ตั้งค่าเมื่อวันที่ { $since } { $left ->
        [0] ไม่มีรหัสกู้คืนเหลืออยู่
       *[other] เหลือรหัสกู้คืน { $left } รหัส
    }
second-factor-change = เปลี่ยนการตั้งค่า
second-factor-change-text = หากจะใช้โทรศัพท์เครื่องอื่น ให้นำแอปออกแล้วตั้งค่าใหม่ การเปลี่ยนทุกครั้งต้องกรอกรหัส
second-factor-renew = สร้างรหัสกู้คืนใหม่
second-factor-remove = นำแอปออก
second-factor-code = รหัส
second-factor-code-hint = ตัวเลขหกหลักจากแอปยืนยันตัวตน หรือรหัสกู้คืน
second-factor-wrong = รหัสไม่ถูกต้องหรือหมดเวลาแล้ว ใช้รหัสที่แอปแสดงอยู่ตอนนี้
second-factor-lost = โทรศัพท์หายหรือไม่ ให้กรอกรหัสกู้คืนแทน หากไม่มีรหัสเหลือ โปรดติดต่อหน่วยงานหรือสำนักงานของท่าน ซึ่งจะตรวจสอบตัวบุคคลและให้ยกเลิกขั้นตอนนี้ได้
second-factor-done-removed = นำแอปออกแล้ว การเข้าสู่ระบบจะใช้รหัสผ่านเพียงอย่างเดียว
second-factor-sign-in-title = กรอกรหัสจากแอป
second-factor-demonstration = ระบบสาธิต: ขณะนี้แอปของบัญชีนี้จะแสดงรหัส { $code }
second-factor-other-account = เข้าสู่ระบบด้วยบัญชีอื่น
