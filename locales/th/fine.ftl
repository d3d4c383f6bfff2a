# ค่าปรับ: การเปิดเรื่อง การกำหนด สิ่งที่แจ้งผู้เกี่ยวข้อง และเอกสาร

fine-title = ค่าปรับ
fine-answers-title = ข้อเท็จจริงที่เจ้าหน้าที่พบ
fine-summary = ค่าปรับที่เจ้าหน้าที่เปรียบเทียบตามพระราชบัญญัติคนเข้าเมือง โปรดชำระ หรือแจ้งว่าไม่ยินยอม ภายในกำหนด

fine-section-fine = ค่าปรับ
fine-section-person = บุคคล
fine-page-offence = ปรับเรื่องใด
fine-page-host = ผู้ใดแจ้งผู้พัก
fine-page-person = ปรับผู้ใด
fine-page-place = ที่ใด
fine-field-offence = ความผิด
fine-field-offence-OVERSTAY = อยู่เกินกำหนด (มาตรา 81)
fine-field-offence-REPORT_LATE = รายงานตัว 90 วันล่าช้า (มาตรา 76)
fine-field-offence-ADDRESS_LATE = แจ้งเปลี่ยนที่พักล่าช้า (มาตรา 76)
fine-field-offence-STAY_NOTICE_LATE = แจ้งที่พักของคนต่างด้าวล่าช้า (มาตรา 77)
fine-field-due_on = วันสุดท้ายที่ทันกำหนด
fine-field-done_on = วันที่ดำเนินการหรือถูกตรวจพบ
fine-field-found = ถูกเจ้าหน้าที่ตรวจพบ
fine-field-found-no = ไม่ใช่ มาแสดงตนเอง
fine-field-found-yes = ใช่
fine-field-late = พ้นเวลาครบกำหนดแล้ว
fine-field-late-no = ไม่ใช่ ภายในกำหนด
fine-field-late-yes = ใช่
fine-field-fine_baht = ค่าปรับ (บาท)
fine-field-found_in = พบในเรื่อง
fine-field-days = จำนวนวันที่ล่าช้า
fine-field-passport_no = เลขที่หนังสือเดินทาง
fine-field-issuing_state = ประเทศผู้ออกหนังสือเดินทาง
fine-field-notifier_name = ผู้แจ้ง
fine-field-role = ฐานะ
fine-field-role-HOUSE_MASTER = เจ้าบ้าน
fine-field-role-OWNER = เจ้าของ
fine-field-role-POSSESSOR = ผู้ครอบครอง
fine-field-role-HOTEL_MANAGER = ผู้จัดการโรงแรม
fine-field-role-AGENT = ผู้รับมอบอำนาจ
fine-field-role-ALIEN = ผู้เข้าพัก โดยเจ้าบ้านยินยอม
fine-field-late_guests = จำนวนผู้พักที่แจ้งล่าช้า
fine-field-nationality = สัญชาติ
fine-field-family_name = นามสกุล
fine-field-first_name = ชื่อ
fine-field-middle_name = ชื่อกลาง
fine-field-place = ที่ตั้ง
fine-field-province = จังหวัด
fine-field-district = อำเภอ/เขต
fine-field-subdistrict = ตำบล/แขวง
fine-field-postcode = รหัสไปรษณีย์

fine-state-draft = ยังไม่เปิดเรื่อง
fine-state-draft-explanation = ยังไม่มีการเปิดเรื่อง
fine-state-draft-officer = ฉบับร่าง
fine-state-proposed = กำลังพิจารณา
fine-state-proposed-explanation = เจ้าหน้าที่กำลังพิจารณาว่าจะเปรียบเทียบปรับหรือไม่ ท่านไม่ต้องดำเนินการใด
fine-state-proposed-officer = รอพิจารณา
fine-state-billing = กำลังออกใบแจ้งการชำระเงิน
fine-state-billing-explanation = กำลังออกใบแจ้งการชำระเงิน
fine-state-billing-officer = กำลังออกใบแจ้งการชำระเงิน
fine-state-payment = รอชำระ
fine-state-payment-explanation = เจ้าหน้าที่เปรียบเทียบปรับแล้ว โปรดอ่านบันทึกการเปรียบเทียบปรับแล้วชำระ หากไม่ยินยอมให้เปรียบเทียบปรับ โปรดแจ้งพร้อมเหตุผลภายในกำหนด
fine-state-payment-officer = รอชำระ
fine-state-objected = ไม่ยินยอมให้เปรียบเทียบปรับ
fine-state-objected-explanation = ท่านไม่ยินยอมให้เปรียบเทียบปรับ ผู้บังคับบัญชากำลังพิจารณา ระหว่างนี้ท่านยังไม่ต้องชำระ
fine-state-objected-officer = ไม่ยินยอม รอพิจารณา
fine-state-paid = ชำระแล้ว
fine-state-paid-explanation = ชำระค่าปรับแล้ว คดีเป็นอันเลิกกัน (มาตรา 84) โปรดเก็บใบเสร็จไว้
fine-state-paid-officer = ชำระแล้ว
fine-state-waived = ยุติโดยไม่มีค่าปรับ
fine-state-waived-explanation = ไม่มีค่าปรับ ท่านไม่ต้องดำเนินการใด
fine-state-waived-officer = ยุติโดยไม่มีค่าปรับ
fine-state-unpaid = ไม่ได้ชำระ
fine-state-unpaid-explanation = ไม่ได้ชำระค่าปรับภายในกำหนด เรื่องจะส่งให้พนักงานสอบสวน โปรดติดต่อสำนักงานตรวจคนเข้าเมือง
fine-state-unpaid-officer = ไม่ชำระ ส่งพนักงานสอบสวน

fine-action-file = เปิดเรื่องค่าปรับ
fine-event-file = เจ้าหน้าที่เปิดเรื่องพิจารณาค่าปรับ
fine-event-file-officer = เปิดเรื่องค่าปรับแล้ว
fine-action-impose = เปรียบเทียบปรับตามจำนวนนี้
fine-action-impose-text = ค่าปรับจะเป็นไปตามจำนวนที่ประเมินไว้ ผู้นั้นจะได้รับบันทึกการเปรียบเทียบปรับและใบแจ้งการชำระเงิน
fine-action-impose-note = เหตุผลของการเปรียบเทียบปรับ
fine-event-impose = เจ้าหน้าที่เปรียบเทียบปรับ
fine-event-impose-officer = เปรียบเทียบปรับแล้ว
fine-action-drop = ไม่เปรียบเทียบปรับ
fine-action-drop-text = เรื่องจะปิดโดยไม่มีค่าปรับ
fine-action-drop-note = เหตุที่ไม่เปรียบเทียบปรับ
fine-event-drop = เจ้าหน้าที่เห็นว่าไม่ต้องเปรียบเทียบปรับ
fine-event-drop-officer = ไม่เปรียบเทียบปรับ
fine-action-free = ปิดเรื่องโดยไม่มีค่าปรับ
fine-event-free = ไม่มีจำนวนที่ต้องชำระ
fine-event-free-officer = ไม่มีจำนวนที่ต้องชำระ
fine-action-bill = ออกใบแจ้งการชำระเงิน
fine-event-bill = ออกใบแจ้งการชำระเงินแล้ว
fine-event-bill-officer = ออกใบแจ้งการชำระเงินแล้ว
fine-action-remind = เตือนให้ชำระ
fine-event-remind = เราเตือนให้ท่านชำระ
fine-event-remind-officer = เตือนให้ชำระแล้ว
fine-action-paid = บันทึกการชำระ
fine-event-paid = ชำระค่าปรับแล้ว
fine-event-paid-officer = ชำระค่าปรับแล้ว
fine-action-object = ไม่ยินยอมให้เปรียบเทียบปรับ
fine-action-object-text = ผู้บังคับบัญชาจะพิจารณาเหตุผลของท่าน ระหว่างนั้นท่านยังไม่ต้องชำระ และใบแจ้งการชำระเงินจะปิดไว้
fine-action-object-note = เหตุที่ท่านไม่ยินยอม
fine-event-object = ท่านไม่ยินยอมให้เปรียบเทียบปรับ
fine-event-object-officer = ผู้ถูกเปรียบเทียบปรับไม่ยินยอม
fine-action-uphold = ยืนยันการเปรียบเทียบปรับ
fine-action-uphold-text = ค่าปรับจะคงเดิม และระบบจะออกใบแจ้งการชำระเงินใหม่
fine-action-uphold-note = เหตุที่ยืนยันการเปรียบเทียบปรับ
fine-event-uphold = ผู้บังคับบัญชายืนยันการเปรียบเทียบปรับ
fine-event-uphold-officer = ยืนยันการเปรียบเทียบปรับแล้ว
fine-action-waive = ยกเลิกการเปรียบเทียบปรับ
fine-action-waive-text = เรื่องจะปิดและไม่ต้องชำระ
fine-action-waive-note = เหตุที่ยกเลิกการเปรียบเทียบปรับ
fine-event-waive = ยกเลิกการเปรียบเทียบปรับแล้ว
fine-event-waive-officer = ยกเลิกการเปรียบเทียบปรับแล้ว
fine-action-lapse = บันทึกว่าไม่ได้ชำระ
fine-event-lapse = ไม่ได้ชำระค่าปรับภายในกำหนด
fine-event-lapse-officer = ไม่ได้ชำระภายในกำหนด

fine-fee-fine = ค่าปรับ
fine-output-decision = บันทึกการเปรียบเทียบปรับ
fine-output-decision-text = เปรียบเทียบปรับสำหรับความผิดข้างล่างนี้ เมื่อชำระค่าปรับแล้วคดีเป็นอันเลิกกัน (มาตรา 84 แห่งพระราชบัญญัติคนเข้าเมือง)
fine-output-decision-appeal = หากไม่ยินยอมให้เปรียบเทียบปรับ โปรดแจ้งพร้อมเหตุผลในเรื่องของท่านบนระบบนี้ภายในกำหนดชำระ ผู้บังคับบัญชาจะพิจารณา
fine-output-receipt = ใบเสร็จค่าปรับ
fine-output-receipt-text = ชำระค่าปรับข้างล่างนี้แล้ว คดีเป็นอันเลิกกันตามมาตรา 84 แห่งพระราชบัญญัติคนเข้าเมือง

fine-mail-bill-subject = โปรดชำระค่าปรับในเรื่อง { $reference } ภายในวันที่ { $due_date }
fine-mail-bill-body =
    เรียน ท่านผู้เกี่ยวข้อง

    เจ้าหน้าที่เปรียบเทียบปรับในเรื่องเลขที่ { $reference }

    โปรดอ่านบันทึกการเปรียบเทียบปรับ แล้วชำระภายในวันที่ { $due_date } หรือแจ้งว่าไม่ยินยอมพร้อมเหตุผล ได้ที่
    { $link }

    ศาลา ในนามสำนักงานตรวจคนเข้าเมือง
fine-mail-paid-subject = ชำระค่าปรับในเรื่อง { $reference } แล้ว
fine-mail-paid-body =
    เรียน ท่านผู้เกี่ยวข้อง

    ชำระค่าปรับในเรื่องเลขที่ { $reference } แล้ว คดีเป็นอันเลิกกัน

    เปิดเรื่องเพื่อบันทึกใบเสร็จได้ที่
    { $link }

    ศาลา ในนามสำนักงานตรวจคนเข้าเมือง
fine-mail-waived-subject = ยกเลิกการเปรียบเทียบปรับในเรื่อง { $reference } แล้ว
fine-mail-waived-body =
    เรียน ท่านผู้เกี่ยวข้อง

    การเปรียบเทียบปรับในเรื่องเลขที่ { $reference } ถูกยกเลิก ท่านไม่ต้องชำระค่าปรับ

    ดูเรื่องได้ที่
    { $link }

    ศาลา ในนามสำนักงานตรวจคนเข้าเมือง
fine-mail-unpaid-subject = ไม่ได้ชำระค่าปรับในเรื่อง { $reference } ภายในกำหนด
fine-mail-unpaid-body =
    เรียน ท่านผู้เกี่ยวข้อง

    ค่าปรับในเรื่องเลขที่ { $reference } ไม่ได้ชำระภายในกำหนด เรื่องจะส่งให้พนักงานสอบสวน โปรดติดต่อสำนักงานตรวจคนเข้าเมือง

    ดูเรื่องได้ที่
    { $link }

    ศาลา ในนามสำนักงานตรวจคนเข้าเมือง

reason-FINE_TARIFF = ตามอัตราที่กำหนด
reason-FINE_MITIGATED = ต่ำกว่าอัตรา ตามเหตุผลที่ให้ไว้
reason-FINE_AGGRAVATED = สูงกว่าอัตรา ตามเหตุผลที่ให้ไว้
fine-open = ประเมินค่าปรับ
fine-open-text = เลือกความผิดและวัน จำนวนโดยประมาณเป็นไปตามหลักเกณฑ์ในวันนี้ จำนวนที่เปรียบเทียบปรับเป็นดุลพินิจของท่าน และต้องให้เหตุผลในขั้นถัดไป
fine-open-estimate = คำนวณการประมาณ
fine-open-send = เปิดเรื่องค่าปรับ
fine-estimate = ประมาณ { $fine } สำหรับ { $days } วัน ไม่เกิน { $most }
fine-because = { $law } (กฎข้อ { $rule } ของระบบ)
fine-from-register = ความผิดและวันเป็นไปตามการผ่านแดนในทะเบียนคนเข้าเมือง แก้ไขได้หากท่านทราบข้อเท็จจริงอื่น
fine-wrong-amount = กรอกจำนวนเงินเป็นบาท ไม่เกิน { $most }
fine-lacking = เรื่องนี้ไม่มีข้อมูลที่คำสั่งปรับต้องระบุ เช่น หนังสือเดินทาง สัญชาติ ที่อยู่ หรือผู้แจ้งที่พักอาศัย จึงเปิดเรื่องค่าปรับไม่ได้
fine-above-law = กฎหมายให้ปรับเรื่องนี้ได้ไม่เกิน { $most } ({ $law })

fine-action-explain_delay = บันทึกเหตุแห่งความล่าช้า
fine-action-explain_delay-text = ผู้ไม่ยินยอมจะได้รับแจ้งเหตุทันที และหนังสือฉบับต่อ ๆ ไปจะระบุเหตุนี้ การบันทึกไม่ทำให้ความล่าช้าสิ้นสุด
fine-action-explain_delay-note = สิ่งที่ผู้ไม่ยินยอมควรทราบเกี่ยวกับความล่าช้า
fine-event-explain_delay = เจ้าหน้าที่แจ้งเหตุแห่งความล่าช้าแล้ว
fine-event-explain_delay-officer = บันทึกเหตุแห่งความล่าช้าแล้ว
fine-mail-delay-subject = การพิจารณาคำคัดค้านในเรื่อง { $reference } ล่าช้า
fine-mail-delay-body =
    เรียน ท่านผู้เกี่ยวข้อง

    ครบกำหนดพิจารณาคำคัดค้านของท่านในเรื่องเลขที่ { $reference } แล้ว แต่ยังไม่มีคำสั่ง ขออภัยมา ณ ที่นี้

    เหตุผล: { $delay_reason }

    คำคัดค้านของท่านยังอยู่ระหว่างพิจารณา ท่านยังไม่ต้องชำระจนกว่าจะมีคำสั่ง เราจะแจ้งท่านทุก 7 วันจนถึงเวลานั้น
    { $link }

    ศาลา ในนามสำนักงานตรวจคนเข้าเมือง
