# Texts of the server's own: what it says before and after a form, and what is wrong with a field of an account.

## Before signing in

web-notice-signed-out = ท่านออกจากระบบแล้ว
web-notice-everywhere = ท่านออกจากระบบบนอุปกรณ์ทั้งหมดแล้ว
web-notice-ended = ท่านออกจากระบบโดยอัตโนมัติแล้ว เนื่องจากไม่มีการใช้งานเป็นเวลา { $minutes } นาที ข้อมูลที่บันทึกไว้ยังอยู่ครบ
web-notice-longest = ท่านออกจากระบบโดยอัตโนมัติแล้ว เนื่องจากครบ { $hours } ชั่วโมงนับแต่เข้าสู่ระบบ ซึ่งเป็นเวลานานที่สุดที่อยู่ในระบบได้ ข้อมูลที่บันทึกไว้ยังอยู่ครบ
web-notice-password = บันทึกรหัสผ่านใหม่แล้ว โปรดเข้าสู่ระบบด้วยรหัสผ่านใหม่

## Fields of an account

web-error-sign-in = อีเมลหรือรหัสผ่านไม่ถูกต้อง โปรดลองอีกครั้ง หรือตั้งรหัสผ่านใหม่
web-error-verify-password = รหัสผ่านนี้ไม่ใช่รหัสผ่านที่ตั้งไว้ในการลงทะเบียนซึ่งเป็นที่มาของอีเมลฉบับนี้ โปรดกรอกรหัสผ่านที่ตั้งไว้ในครั้งนั้น หรือลงทะเบียนใหม่ด้วยอีเมลนี้
web-error-email-missing = กรอกอีเมลของท่าน
web-error-email = กรอกอีเมลให้ถูกต้อง เช่น name@example.com
web-error-password-missing = กรอกรหัสผ่านอย่างน้อย 10 ตัวอักษร
web-error-password-short = รหัสผ่านต้องมีอย่างน้อย { $least } ตัวอักษร
web-error-password-long = รหัสผ่านต้องไม่เกิน { $most } ตัวอักษร
web-error-password-like-email = รหัสผ่านต้องไม่มีอีเมลของท่านอยู่ในนั้น
web-error-password-common = รหัสผ่านนี้เดาง่ายเกินไป โปรดใช้คำหลายคำที่ไม่เกี่ยวข้องกัน

## Confirming an address

web-verify-title = ยืนยันอีเมลของท่าน
web-verify-text = เหลืออีกขั้นตอนเดียว กรอกรหัสผ่านที่ท่านตั้งไว้ตอนลงทะเบียน แล้วบัญชีของท่านจะพร้อมใช้งาน หากท่านไม่ได้ลงทะเบียน โปรดปิดหน้านี้ หากไม่มีรหัสผ่านนั้น ไม่มีผู้ใดได้บัญชีที่ใช้อีเมลของท่าน
web-verify-button = ยืนยันอีเมล

## Devices

web-device-unknown = อุปกรณ์ที่ระบบไม่รู้จัก
