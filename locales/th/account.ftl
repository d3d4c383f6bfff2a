# Registration, sign-in, password reset, and the account page.

## Signing in

account-sign-in-title = เข้าสู่ระบบ
account-email = อีเมล
account-email-hint = เราจะส่งลิงก์ยืนยัน และแจ้งความคืบหน้าทางอีเมลนี้
account-password = รหัสผ่าน
account-password-new = ตั้งรหัสผ่าน
account-password-hint = อย่างน้อย 10 ตัวอักษร ใช้คำหลายคำที่ไม่เกี่ยวข้องกันจะปลอดภัย ไม่จำเป็นต้องมีอักขระพิเศษ
account-forgot = ลืมรหัสผ่าน
account-new = ยังไม่มีบัญชี
account-new-text = ใช้เพียงอีเมลและเวลาสองนาที
account-register-link = สร้างบัญชี

## Registering

account-register-title = สร้างบัญชี
account-register-lead = บัญชีช่วยให้ท่านบันทึกแบบ กลับมาทำต่อ และดูใบรับแจ้งได้
account-register = สร้างบัญชี
account-have-one = มีบัญชีแล้ว
account-privacy = ข้อมูลของท่านใช้อย่างไร
account-privacy-text = เราจัดเก็บอีเมลและรหัสผ่านในรูปแบบที่ถอดกลับไม่ได้ ข้อมูลของท่านใช้เฉพาะกับบริการที่ท่านยื่น ตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 และท่านดูได้ว่าใครเปิดดูเรื่องของท่านบ้าง

## Mail, verification, reset

account-mail-title = ตรวจอีเมลของท่าน
account-mail-verify-to = หาก { $email } ใช้สร้างบัญชีใหม่ได้ เราได้ส่งลิงก์ไปแล้ว โปรดเปิดลิงก์เพื่อยืนยัน
account-mail-verify = เราได้ส่งลิงก์ไปยังอีเมลของท่านแล้ว โปรดเปิดลิงก์เพื่อยืนยัน
account-mail-reset-to = หากมีบัญชีของ { $email } เราได้ส่งลิงก์สำหรับตั้งรหัสผ่านใหม่ไปแล้ว
account-mail-reset = หากมีบัญชีของอีเมลนี้ เราได้ส่งลิงก์สำหรับตั้งรหัสผ่านใหม่ไปแล้ว
account-mail-valid = ลิงก์ใช้ได้หนึ่งครั้ง ภายใน { $hours } ชั่วโมง
account-mail-nothing = หากไม่พบ โปรดดูในโฟลเดอร์อีเมลขยะ หรือตรวจตัวสะกดของอีเมลแล้วลองใหม่
account-verified-title = ยืนยันอีเมลแล้ว
account-verified-text = เข้าสู่ระบบได้ทันที
account-link-old-title = ลิงก์นี้ใช้ไม่ได้แล้ว
account-verify-old-text = ลิงก์ถูกใช้ไปแล้วหรือหมดอายุ หากเข้าสู่ระบบไม่ได้ โปรดลงทะเบียนใหม่ด้วยอีเมลเดิม
account-reset-title = ตั้งรหัสผ่านใหม่
account-reset-lead = เราจะส่งลิงก์ไปยังอีเมลของท่าน
account-reset-send = ส่งลิงก์
account-reset-old-text = ลิงก์ถูกใช้ไปแล้วหรือหมดอายุ
account-reset-again = ขอลิงก์ใหม่
account-choose-title = ตั้งรหัสผ่านใหม่
account-choose-lead = ระบบจะออกจากอุปกรณ์อื่นทั้งหมด
account-choose-save = บันทึกรหัสผ่าน

## Session

account-expiring-title = ท่านยังอยู่หรือไม่
account-expiring-text = เพื่อความปลอดภัย ระบบจะออกให้อัตโนมัติในอีก { $minutes } นาที
account-expiring-saved = หน้าที่กด “ดำเนินการต่อ” แล้ว ได้รับการบันทึกไว้
account-expiring-stay = อยู่ในระบบต่อ
account-expiring-here = ท่านจะออกจากระบบในอีกไม่ช้า เพราะไม่มีการส่งข้อมูลมา { $minutes } นาทีแล้ว สิ่งที่ท่านพิมพ์ไว้ในหน้านี้ยังอยู่
account-expiring-here-stay = อยู่ในระบบต่อ (เปิดในแท็บใหม่)

## My account

account-title = บัญชีของฉัน
account-signed-in-as = เข้าสู่ระบบในชื่อ { $email }
account-drafts = ยังไม่ได้ส่ง
account-draft-continue = { $service }: ทำต่อ
account-draft-saved = บันทึกล่าสุด { $changed } เก็บไว้ถึง { $until }
account-cases = รายงานของฉัน
account-no-cases = ยังไม่มีรายงาน
account-no-cases-text = รายงานที่ส่งแล้วจะแสดงที่นี่พร้อมใบรับแจ้ง
account-case-filed = { $service } ยื่นเมื่อ { $filed }
account-sessions = อุปกรณ์ที่อยู่ในระบบ
account-session-here = อุปกรณ์นี้ ขณะนี้
account-sign-out-everywhere = ออกจากระบบทุกอุปกรณ์
