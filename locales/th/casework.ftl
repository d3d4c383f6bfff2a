# Casework: why the machine could not do its part, and letters about time.

incident-error-panic = โปรแกรมทำงานผิดพลาดระหว่างดำเนินการนี้
incident-error-unanswered = เรื่องที่เกี่ยวเนื่องต้องใช้ข้อมูลมากกว่าที่ผู้ยื่นให้ไว้ในเรื่องนี้
incident-error-no_office = ไม่มีสำนักงานที่รับผิดชอบพื้นที่ในเรื่องนี้

## Queue

queue-state-act = เรื่องที่ท่านดำเนินการได้

## Access log

access-view-task = เปิดดูงานและข้อมูลที่เปิดให้เห็นเพื่องานนั้น
