# กฎหมายตามที่อ้างถึง ชื่อของแต่ละข้อความคือการอ้างอิงของบริการหรือค่าที่กำหนดไว้ เป็นตัวอักษรและตัวเลขคั่นด้วยขีด

law-immigration-act-b-e-2522-s-37-2-4 = พระราชบัญญัติคนเข้าเมือง พ.ศ. 2522 มาตรา 37 (2)–(4)
law-immigration-act-b-e-2522-s-37-5 = พระราชบัญญัติคนเข้าเมือง พ.ศ. 2522 มาตรา 37 (5)
law-public-health-act-b-e-2535-ss-38-54-56 = พระราชบัญญัติการสาธารณสุข พ.ศ. 2535 มาตรา 38 และมาตรา 54 ถึง 56
law-public-health-act-b-e-2535-s-63-and-the-local-ordinance = พระราชบัญญัติการสาธารณสุข พ.ศ. 2535 มาตรา 63 และข้อบัญญัติท้องถิ่น
law-public-health-act-s-56-para-3 = พระราชบัญญัติการสาธารณสุข พ.ศ. 2535 มาตรา 56 วรรคสาม
law-building-control-act-b-e-2522-s-8 = พระราชบัญญัติควบคุมอาคาร พ.ศ. 2522 มาตรา 8
law-made-for-the-tests = กำหนดขึ้นเพื่อการสาธิต

## เหตุที่เก็บเรื่องไว้

law-decision-files-10-years-after-the-end-setting-to-be-confirmed-with-the-immigration-bureau = แฟ้มคำวินิจฉัย เก็บ 10 ปีนับแต่เรื่องสิ้นสุด

## การแจ้งหนังสือ

law-act-on-electronic-performance-of-administration-b-e-2565-electronic-transactions-act-b-e-2544-s-23 = พระราชบัญญัติการปฏิบัติราชการทางอิเล็กทรอนิกส์ พ.ศ. 2565 และพระราชบัญญัติว่าด้วยธุรกรรมทางอิเล็กทรอนิกส์ พ.ศ. 2544 มาตรา 23
law-administrative-procedure-act-b-e-2539-s-70 = พระราชบัญญัติวิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 มาตรา 70
law-administrative-procedure-act-b-e-2539-s-45 = พระราชบัญญัติวิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 มาตรา 45
law-administrative-procedure-act-b-e-2539-s-71 = พระราชบัญญัติวิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 มาตรา 71

## การเข้าเมือง การตรวจลงตรา และเหตุที่เก็บข้อมูลไว้

law-immigration-act-b-e-2522-s-18-para-2 = พระราชบัญญัติคนเข้าเมือง พ.ศ. 2522 มาตรา 18 วรรคสอง
law-records-of-entry-setting-to-be-confirmed-with-the-immigration-bureau = บันทึกการเดินทางเข้า เก็บ 5 ปีนับแต่เรื่องสิ้นสุด
law-as-the-card-with-which-they-came-setting-to-be-confirmed-with-the-immigration-bureau = เก็บเช่นเดียวกับบัตรที่ส่งมาด้วยกัน คือ 5 ปีนับแต่เรื่องสิ้นสุด
law-needed-no-longer-once-appeals-are-over-setting-to-be-confirmed-with-the-immigration-bureau = ไม่จำเป็นต้องใช้อีกเมื่อพ้นกำหนดอุทธรณ์แล้ว
law-needed-no-longer-once-appeals-are-over-setting-to-be-confirmed-with-the-department-of-consular-affairs = ไม่จำเป็นต้องใช้อีกเมื่อพ้นกำหนดอุทธรณ์แล้ว
law-pdpa-s-39-as-long-as-the-case-of-which-it-tells = พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 39: เก็บนานเท่าเรื่องที่บันทึกนั้นกล่าวถึง
law-immigration-act-b-e-2522-ss-12-1-34-35 = พระราชบัญญัติคนเข้าเมือง พ.ศ. 2522 มาตรา 12 (1) มาตรา 34 และมาตรา 35
law-decision-files-10-years-after-the-end-setting-to-be-confirmed-with-the-department-of-consular-affairs = แฟ้มคำวินิจฉัย เก็บ 10 ปีนับแต่เรื่องสิ้นสุด
law-ministerial-regulation-on-visa-fees-under-the-immigration-act-b-e-2522 = กฎกระทรวงว่าด้วยค่าธรรมเนียมการตรวจลงตรา ออกตามพระราชบัญญัติคนเข้าเมือง พ.ศ. 2522
law-cabinet-resolution-on-the-smart-visa = มติคณะรัฐมนตรีว่าด้วยวีซ่า SMART
law-cabinet-resolution-on-the-long-term-resident-visa = มติคณะรัฐมนตรีว่าด้วยวีซ่าผู้พำนักระยะยาว
law-cabinet-resolution-of-28-may-2024-on-the-destination-thailand-visa = มติคณะรัฐมนตรีเมื่อวันที่ 28 พฤษภาคม 2567 ว่าด้วยวีซ่า Destination Thailand
law-immigration-act-b-e-2522-s-38 = พระราชบัญญัติคนเข้าเมือง พ.ศ. 2522 มาตรา 38
law-administrative-procedure-act-b-e-2539-s-24 = พระราชบัญญัติวิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 มาตรา 24
law-civil-and-commercial-code-ss-797-and-1567 = ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา 797 และ 1567
law-immigration-act-b-e-2522-ss-76-77-81-and-84 = พระราชบัญญัติคนเข้าเมือง พ.ศ. 2522 มาตรา 76, 77, 81 และ 84
law-books-of-account-10-years-after-the-end-setting-to-be-confirmed-with-the-immigration-bureau = สมุดบัญชี: 10 ปีหลังสิ้นสุด

## Laws of rules asked in public

law-immigration-section = พระราชบัญญัติคนเข้าเมือง พ.ศ. 2522 มาตรา { $section }
law-practice-of-the-immigration-bureau = แนวปฏิบัติของสำนักงานตรวจคนเข้าเมือง
law-practice-of-the-ministry-of-foreign-affairs = แนวปฏิบัติของกระทรวงการต่างประเทศ
law-immigration-act-b-e-2522-s-12-1-and-the-interior-minister-s-notification-under-it = พระราชบัญญัติคนเข้าเมือง พ.ศ. 2522 มาตรา 12 (1) และประกาศกระทรวงมหาดไทยที่ออกตามมาตรานี้
law-immigration-act-b-e-2522-ss-34-35 = พระราชบัญญัติคนเข้าเมือง พ.ศ. 2522 มาตรา 34 และ 35
