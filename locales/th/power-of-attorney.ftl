# อำนาจดำเนินการแทนโดยอาศัยเอกสาร: แบบฟอร์ม สถานะ การดำเนินการ และข้อความแจ้ง

poa-title = ขอเป็นผู้ดำเนินการแทนโดยใช้เอกสาร
poa-summary = ขอดำเนินการแทนบุตร นักเรียน หรือลูกจ้างซึ่งมอบอำนาจบนระบบนี้เองไม่ได้ เจ้าหน้าที่จะตรวจเอกสารของท่าน
poa-who = บิดามารดาของเด็ก สถานศึกษาสำหรับนักเรียน และนายจ้างสำหรับลูกจ้าง ผู้ที่มีบัญชีมอบอำนาจได้เองที่เมนู “การดำเนินการแทน” โดยไม่ต้องใช้เอกสาร
poa-declaration = ข้าพเจ้าขอรับรองว่าข้อความข้างต้นเป็นความจริงและเอกสารเป็นของแท้
poa-document-PROOF = เอกสารแสดงอำนาจดำเนินการแทน
poa-document-PROOF-hint = สูติบัตร หนังสือมอบอำนาจ หรือหนังสือรับรองบริษัทหรือสถานศึกษาพร้อมหนังสือนำ
poa-section-authority = อำนาจดำเนินการแทน
poa-section-principal = ผู้ที่ท่านดำเนินการแทน
poa-page-kind = ท่านเป็นอะไรกับบุคคลนั้น
poa-page-scope = เรื่องใด และถึงเมื่อใด
poa-page-principal = ท่านจะดำเนินการแทนผู้ใด
poa-page-place = บุคคลนั้นพักอยู่ที่ใดในประเทศไทย
poa-field-authority_kind = ท่านเป็น
poa-field-authority_kind-parent = บิดามารดา
poa-field-authority_kind-employer = นายจ้าง
poa-field-authority_kind-school = สถานศึกษา
poa-field-authority_kind-agent = ตัวแทน
poa-field-authority_service = บริการ
poa-field-authority_service-hint = เลือกเท่าที่จำเป็น
poa-field-authority_service-all = ทุกบริการสำหรับคนต่างชาติ
poa-field-authority_until = วันสุดท้าย
poa-field-authority_until-hint = รวมวันนั้นด้วย เช่น 31 12 2570 หรือ 31 12 2027
poa-field-principal_passport_no = เลขที่หนังสือเดินทางของบุคคลนั้น
poa-field-principal_passport_no-hint = รวมตัวอักษรที่อยู่หน้าหรือหลังตัวเลขด้วย
poa-field-principal_issuing_state = ประเทศผู้ออกหนังสือเดินทาง
poa-field-principal_family_name = นามสกุล
poa-field-principal_first_name = ชื่อ
poa-field-principal_birth_date = วันเดือนปีเกิด
poa-field-place = ที่ตั้ง
poa-field-province = จังหวัด
poa-field-district = อำเภอ/เขต
poa-field-subdistrict = ตำบล/แขวง
poa-field-postcode = รหัสไปรษณีย์
poa-state-draft = ยังไม่ได้ส่ง
poa-state-draft-explanation = คำตอบของท่านบันทึกไว้แล้ว
poa-state-draft-officer = ฉบับร่าง
poa-state-review = เจ้าหน้าที่กำลังพิจารณา
poa-state-review-explanation = เจ้าหน้าที่กำลังตรวจเอกสารของท่าน ท่านไม่ต้องดำเนินการใด
poa-state-review-officer = รอพิจารณา
poa-state-recorded = บันทึกแล้ว
poa-state-recorded-explanation = ท่านดำเนินการแทนบุคคลนี้ได้แล้ว เริ่มได้ที่เมนู “การดำเนินการแทน”
poa-state-recorded-officer = บันทึกแล้ว
poa-state-refused = ไม่บันทึก
poa-state-refused-explanation = เจ้าหน้าที่ไม่ได้บันทึกอำนาจดำเนินการแทนนี้ โปรดอ่านเหตุผล ท่านขอใหม่ด้วยเอกสารอื่นได้
poa-state-refused-officer = ไม่บันทึก
poa-state-withdrawn = ถอนแล้ว
poa-state-withdrawn-explanation = ท่านถอนคำขอนี้
poa-state-withdrawn-officer = ถอนแล้ว
poa-action-file = ส่ง
poa-event-file = ท่านส่งคำขอ
poa-event-file-officer = ผู้ยื่นส่งคำขอ
poa-action-record = บันทึกอำนาจดำเนินการแทน
poa-action-record-text = ผู้ยื่นจะดำเนินการแทนบุคคลนั้นในบริการเหล่านี้ได้ถึงวันที่ระบุ
poa-event-record = เจ้าหน้าที่บันทึกอำนาจดำเนินการแทนแล้ว
poa-event-record-officer = บันทึกอำนาจดำเนินการแทนแล้ว
poa-action-refuse = ไม่บันทึก
poa-action-refuse-text = ผู้ยื่นจะได้รับแจ้งเหตุผล
poa-action-refuse-note = ข้อบกพร่องของเอกสาร
poa-event-refuse = เจ้าหน้าที่ไม่บันทึกอำนาจดำเนินการแทน
poa-event-refuse-officer = ไม่บันทึกอำนาจดำเนินการแทน
poa-action-withdraw = ถอน
poa-action-withdraw-text = เรื่องนี้จะปิดทันที เมื่อถอนแล้วจะเรียกคืนไม่ได้
poa-event-withdraw = ท่านถอนคำขอ
poa-event-withdraw-officer = ผู้ยื่นถอนคำขอ
reason-PROOF_DOES_NOT_SHOW = เอกสารไม่แสดงอำนาจดำเนินการแทน
reason-PROOF_DOES_NOT_SHOW-remedy = โปรดใช้เอกสารที่ระบุชื่อท่าน บุคคลนั้น และสิ่งที่ท่านทำได้
error-date-past = { $label } ต้องเป็นวันนี้หรือหลังจากนี้

poa-field-authority_service-ninety_day = รายงานตัว 90 วัน
poa-field-authority_service-address_change = แจ้งเปลี่ยนที่พักอาศัย
poa-field-authority_service-evisa = วีซ่าออนไลน์ (e-Visa)
poa-field-authority_service-arrival_card = บัตรขาเข้าดิจิทัล (TDAC)
poa-field-authority_service-stay_notice = แจ้งที่พักแทนผู้ให้พัก (ตม.30)
poa-mail-filed-subject = ได้รับคำขอดำเนินการแทน { $reference } แล้ว
poa-mail-filed-body =
    เรียน ท่านผู้ยื่นคำขอ

    เราได้รับคำขอเลขที่ { $reference } แล้ว เจ้าหน้าที่จะตรวจเอกสาร

    ดูสถานะได้ที่
    { $link }

    ศาลา ในนามสำนักงานตรวจคนเข้าเมือง
poa-mail-recorded-subject = ท่านดำเนินการแทนได้แล้ว { $reference }
poa-mail-recorded-body =
    เรียน ท่านผู้ยื่นคำขอ

    บันทึกอำนาจดำเนินการแทนตามเรื่อง { $reference } แล้ว เริ่มได้ที่เมนู “การดำเนินการแทน” ในบัญชีของท่าน

    ดูเรื่องได้ที่
    { $link }

    ศาลา ในนามสำนักงานตรวจคนเข้าเมือง
poa-mail-refused-subject = ไม่บันทึกอำนาจดำเนินการแทนตามเรื่อง { $reference }
poa-mail-refused-body =
    เรียน ท่านผู้ยื่นคำขอ

    เจ้าหน้าที่ไม่ได้บันทึกอำนาจดำเนินการแทนตามเรื่อง { $reference }

    เหตุผล: { $reason }

    ดูเรื่องได้ที่
    { $link }

    ศาลา ในนามสำนักงานตรวจคนเข้าเมือง
