# ค่าปรับ: การเปิดเรื่อง การกำหนด สิ่งที่แจ้งผู้เกี่ยวข้อง และเอกสาร

fine-title = ค่าปรับ
fine-summary = ค่าปรับที่เจ้าหน้าที่กำหนดตามพระราชบัญญัติคนเข้าเมือง โปรดชำระหรือคัดค้านภายในกำหนด

fine-section-fine = ค่าปรับ
fine-section-person = บุคคล
fine-page-offence = ปรับเรื่องใด
fine-page-person = ปรับผู้ใด
fine-page-place = ที่ใด
fine-field-offence = ความผิด
fine-field-offence-OVERSTAY = อยู่เกินกำหนด (มาตรา 81)
fine-field-offence-REPORT_LATE = รายงานตัว 90 วันล่าช้า (มาตรา 76)
fine-field-offence-ADDRESS_LATE = แจ้งเปลี่ยนที่พักล่าช้า (มาตรา 76)
fine-field-due_on = วันสุดท้ายที่ทันกำหนด
fine-field-done_on = วันที่ดำเนินการหรือถูกตรวจพบ
fine-field-found = ถูกเจ้าหน้าที่ตรวจพบ
fine-field-found-no = ไม่ใช่ มาแสดงตนเอง
fine-field-found-yes = ใช่
fine-field-fine_baht = ค่าปรับ (บาท)
fine-field-found_in = พบในเรื่อง
fine-field-days = จำนวนวันที่ล่าช้า
fine-field-passport_no = เลขที่หนังสือเดินทาง
fine-field-issuing_state = ประเทศผู้ออกหนังสือเดินทาง
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
fine-state-proposed-explanation = เจ้าหน้าที่กำลังพิจารณาว่ามีค่าปรับหรือไม่ ท่านไม่ต้องดำเนินการใด
fine-state-proposed-officer = รอพิจารณา
fine-state-billing = กำลังออกใบแจ้งชำระ
fine-state-billing-explanation = กำลังออกใบแจ้งชำระ
fine-state-billing-officer = กำลังออกใบแจ้งชำระ
fine-state-payment = รอชำระ
fine-state-payment-explanation = มีการกำหนดค่าปรับแล้ว โปรดอ่านคำสั่งแล้วชำระ หากไม่เห็นด้วย ให้คัดค้านพร้อมเหตุผลภายในกำหนด
fine-state-payment-officer = รอชำระ
fine-state-objected = คัดค้านแล้ว
fine-state-objected-explanation = ท่านคัดค้านแล้ว ผู้บังคับบัญชาจะพิจารณา ระหว่างนี้ท่านยังไม่ต้องชำระ
fine-state-objected-officer = รอพิจารณาคำคัดค้าน
fine-state-paid = ชำระแล้ว
fine-state-paid-explanation = ชำระค่าปรับแล้ว เรื่องเป็นอันยุติ (มาตรา 84) โปรดเก็บใบเสร็จไว้
fine-state-paid-officer = ชำระแล้ว
fine-state-waived = ยุติ
fine-state-waived-explanation = ไม่มีค่าปรับ ท่านไม่ต้องดำเนินการใด
fine-state-waived-officer = ยุติ
fine-state-unpaid = ไม่ได้ชำระ
fine-state-unpaid-explanation = ไม่ได้ชำระค่าปรับภายในกำหนด เรื่องจะส่งให้พนักงานสอบสวน โปรดติดต่อสำนักงานตรวจคนเข้าเมือง
fine-state-unpaid-officer = ไม่ชำระ ส่งพนักงานสอบสวน

fine-action-file = เปิดเรื่องค่าปรับ
fine-event-file = เจ้าหน้าที่เปิดเรื่องพิจารณาค่าปรับ
fine-event-file-officer = เปิดเรื่องค่าปรับแล้ว
fine-action-impose = กำหนดค่าปรับนี้
fine-action-impose-text = จำนวนเป็นไปตามการประเมินข้างต้น ผู้นั้นจะได้รับคำสั่งและใบแจ้งชำระ
fine-action-impose-note = เหตุผลของคำสั่ง
fine-event-impose = เจ้าหน้าที่กำหนดค่าปรับ
fine-event-impose-officer = กำหนดค่าปรับแล้ว
fine-action-drop = ไม่ปรับ
fine-action-drop-text = ปิดเรื่องโดยไม่มีค่าปรับ
fine-action-drop-note = เหตุที่ไม่ปรับ
fine-event-drop = เจ้าหน้าที่เห็นว่าไม่มีค่าปรับ
fine-event-drop-officer = ไม่ปรับ
fine-action-free = ปิดเรื่องโดยไม่มีค่าปรับ
fine-event-free = ไม่มีจำนวนที่ต้องชำระ
fine-event-free-officer = ไม่มีจำนวนที่ต้องชำระ
fine-action-bill = ออกใบแจ้งชำระ
fine-event-bill = ออกใบแจ้งชำระแล้ว
fine-event-bill-officer = ออกใบแจ้งชำระแล้ว
fine-action-remind = เตือนให้ชำระ
fine-event-remind = เราเตือนให้ท่านชำระ
fine-event-remind-officer = เตือนให้ชำระแล้ว
fine-action-paid = บันทึกการชำระ
fine-event-paid = ชำระค่าปรับแล้ว
fine-event-paid-officer = ชำระค่าปรับแล้ว
fine-action-object = คัดค้านค่าปรับ
fine-action-object-text = ผู้บังคับบัญชาจะพิจารณา ใบแจ้งชำระจะปิดไว้ระหว่างนั้น
fine-action-object-note = เหตุที่ท่านไม่เห็นด้วย
fine-event-object = ท่านคัดค้านค่าปรับ
fine-event-object-officer = ผู้ถูกปรับคัดค้าน
fine-action-uphold = ยืนยันค่าปรับ
fine-action-uphold-text = ค่าปรับยังคงเดิม และออกใบแจ้งชำระใหม่
fine-action-uphold-note = เหตุที่คำคัดค้านไม่เป็นผล
fine-event-uphold = ยืนยันค่าปรับ
fine-event-uphold-officer = ยืนยันค่าปรับแล้ว
fine-action-waive = ยกเลิกค่าปรับ
fine-action-waive-text = ปิดเรื่องและไม่ต้องชำระ
fine-action-waive-note = เหตุที่ยกเลิกค่าปรับ
fine-event-waive = ยกเลิกค่าปรับแล้ว
fine-event-waive-officer = ยกเลิกค่าปรับแล้ว
fine-action-lapse = บันทึกว่าไม่ได้ชำระ
fine-event-lapse = ไม่ได้ชำระค่าปรับภายในกำหนด
fine-event-lapse-officer = ไม่ได้ชำระภายในกำหนด

fine-fee-fine = ค่าปรับ
fine-output-decision = คำสั่งกำหนดค่าปรับ
fine-output-decision-text = กำหนดค่าปรับสำหรับความผิดข้างล่างนี้ เมื่อชำระแล้วเรื่องเป็นอันยุติ (มาตรา 84 แห่งพระราชบัญญัติคนเข้าเมือง)
fine-output-decision-appeal = หากไม่เห็นด้วย ให้คัดค้านพร้อมเหตุผลในเรื่องของท่านบนระบบนี้ภายในกำหนดชำระ ผู้บังคับบัญชาจะพิจารณา
fine-output-receipt = ใบเสร็จค่าปรับ
fine-output-receipt-text = ชำระค่าปรับข้างล่างนี้แล้ว เรื่องเป็นอันยุติตามมาตรา 84 แห่งพระราชบัญญัติคนเข้าเมือง

fine-mail-bill-subject = โปรดชำระค่าปรับในเรื่อง { $reference } ภายในวันที่ { $due_date }
fine-mail-bill-body =
    เรียน ท่านผู้เกี่ยวข้อง

    มีการกำหนดค่าปรับในเรื่องเลขที่ { $reference }

    โปรดอ่านคำสั่งและชำระภายในวันที่ { $due_date } หรือคัดค้านพร้อมเหตุผลได้ที่
    { $link }

    ศาลา ในนามสำนักงานตรวจคนเข้าเมือง
fine-mail-paid-subject = ชำระค่าปรับในเรื่อง { $reference } แล้ว
fine-mail-paid-body =
    เรียน ท่านผู้เกี่ยวข้อง

    ชำระค่าปรับในเรื่องเลขที่ { $reference } แล้ว เรื่องเป็นอันยุติ

    เปิดเรื่องเพื่อบันทึกใบเสร็จได้ที่
    { $link }

    ศาลา ในนามสำนักงานตรวจคนเข้าเมือง
fine-mail-waived-subject = ยกเลิกค่าปรับในเรื่อง { $reference } แล้ว
fine-mail-waived-body =
    เรียน ท่านผู้เกี่ยวข้อง

    ค่าปรับในเรื่องเลขที่ { $reference } ถูกยกเลิก ท่านไม่ต้องชำระ

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
fine-open-text = เลือกความผิดและวัน การประมาณเป็นไปตามหลักเกณฑ์วันนี้ จำนวนที่กำหนดเป็นดุลพินิจของท่าน และต้องให้เหตุผลในขั้นถัดไป
fine-open-estimate = คำนวณการประมาณ
fine-open-send = เปิดเรื่องค่าปรับ
fine-estimate = ประมาณ { $fine } สำหรับ { $days } วัน ไม่เกิน { $most }
fine-because = ข้อ { $rule }: { $law }
fine-wrong = เลือกความผิด วันทั้งสอง และจำนวนเงินไม่เกิน { $most }
