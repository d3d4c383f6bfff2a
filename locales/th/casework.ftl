# Casework: why the machine could not do its part, and letters about time.

## Time: extensions (BR-8) and delays (BR-10)

mail-delay-unexplained = สำนักงานยังไม่ได้บันทึกเหตุผล ท่านจะได้รับหนังสือแจ้งเหตุผลอีกฉบับ
reason-DELAY_OTHER_AGENCY = ยังไม่ได้รับความเห็นจากหน่วยงานอื่น
reason-DELAY_OTHER_AGENCY-remedy = ท่านไม่ต้องดำเนินการใด สำนักงานกำลังติดตามความเห็นจากหน่วยงานนั้น
reason-DELAY_EXPERT = ความเห็นของผู้เชี่ยวชาญใช้เวลานานกว่าที่กำหนดไว้
reason-DELAY_EXPERT-remedy = ท่านไม่ต้องดำเนินการใด สำนักงานจะพิจารณาทันทีที่ได้รับความเห็น
reason-DELAY_WORKLOAD = สำนักงานมีคำขอมากกว่าที่จะพิจารณาได้ทันกำหนด
reason-DELAY_WORKLOAD-remedy = ท่านไม่ต้องดำเนินการใด สำนักงานจะพิจารณาคำขอของท่านตามลำดับ
