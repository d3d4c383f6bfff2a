# Casework: why the machine could not do its part, and letters about time.

incident-error-panic = โปรแกรมทำงานผิดพลาดระหว่างดำเนินการนี้
incident-error-unanswered = เรื่องที่เกี่ยวเนื่องต้องใช้ข้อมูลมากกว่าที่ผู้ยื่นให้ไว้ในเรื่องนี้
incident-error-no_office = ไม่มีสำนักงานที่รับผิดชอบพื้นที่ในเรื่องนี้

## Queue

queue-state-act = เรื่องที่ท่านดำเนินการได้

## Access log

access-view-task = เปิดดูงานและข้อมูลที่เปิดให้เห็นเพื่องานนั้น

## Time: extensions (BR-8) and delays (BR-10)

incident-delay_reason = ยังไม่ได้บันทึกเหตุผลของความล่าช้า
incident-error-delay_unexplained = โปรดบันทึกเหตุผลในเรื่องนี้ หนังสือแจ้งผู้ยื่นต้องระบุเหตุผลของความล่าช้า
mail-delay-unexplained = สำนักงานยังไม่ได้บันทึกเหตุผล ท่านจะได้รับหนังสือแจ้งเหตุผลอีกฉบับ
reason-DELAY_OTHER_AGENCY = ยังไม่ได้รับความเห็นจากหน่วยงานอื่น
reason-DELAY_OTHER_AGENCY-remedy = ท่านไม่ต้องดำเนินการใด สำนักงานกำลังติดตามความเห็นจากหน่วยงานนั้น
reason-DELAY_EXPERT = ความเห็นของผู้เชี่ยวชาญใช้เวลานานกว่าที่กำหนดไว้
reason-DELAY_EXPERT-remedy = ท่านไม่ต้องดำเนินการใด สำนักงานจะพิจารณาทันทีที่ได้รับความเห็น
reason-DELAY_WORKLOAD = สำนักงานมีคำขอมากกว่าที่จะพิจารณาได้ทันกำหนด
reason-DELAY_WORKLOAD-remedy = ท่านไม่ต้องดำเนินการใด สำนักงานจะพิจารณาคำขอของท่านตามลำดับ

sample-action-explain_delay = บันทึกเหตุผลของความล่าช้า
sample-action-explain_delay-text = ระบบจะแจ้งเหตุผลให้ผู้ยื่นทราบทันที และระบุไว้ในหนังสือแจ้งฉบับต่อไปทุกฉบับ การบันทึกนี้ไม่ทำให้ความล่าช้าสิ้นสุดลง
sample-action-explain_delay-note = สิ่งที่ผู้ยื่นควรทราบเกี่ยวกับความล่าช้า
sample-event-explain_delay = สำนักงานแจ้งเหตุผลของความล่าช้าแล้ว
sample-event-explain_delay-officer = บันทึกเหตุผลของความล่าช้าแล้ว
sample-mail-extended-subject = ขยายระยะเวลาพิจารณาคำขอของท่าน { $reference }
sample-mail-extended-body =
    เรียน ท่านผู้ยื่นคำขอ

    กรุงเทพมหานครได้ขยายระยะเวลาพิจารณาคำขอใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหารของท่าน เลขที่อ้างอิง { $reference } ตามมาตรา 56 แห่งพระราชบัญญัติการสาธารณสุข พ.ศ. 2535

    เหตุผล: { $reason }
    วันครบกำหนดพิจารณาใหม่: { $due_date }

    ท่านไม่ต้องดำเนินการใด ดูสถานะคำขอของท่านได้ที่
    { $link }

    ศาลา ในนามกรุงเทพมหานคร
