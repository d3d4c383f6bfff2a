# A workflow as a picture, and the way of a case on it.

chart-picture = เรื่องนี้อยู่ขั้นตอนใด
chart-title = ขั้นตอนของเรื่องนี้ ขณะนี้อยู่ที่: { $state }
chart-title-service = ขั้นตอนของเรื่อง: { $service }
chart-states = ขั้นตอนทั้งหมด ได้แก่ { $states }
chart-words = ขั้นตอนเป็นข้อความ
chart-draft = กรอกข้อมูล
chart-done = ผ่านแล้ว
chart-again = ผ่านแล้ว และอาจกลับมาอีก
chart-here = ขณะนี้อยู่ที่นี่
chart-ended = สิ้นสุดที่นี่
chart-next = อาจเป็นขั้นต่อไป
chart-later = อาจเกิดขึ้นภายหลัง
chart-off = เป็นไปไม่ได้แล้ว
chart-group = { $standing }: { $states }
chart-leads = จากขั้นนี้ไปได้: { $states }
chart-move = { $state } ({ $action })
