"""Writes lists of guests as hotels' programs write them: write.py KIND ROWS FILE, KIND one of openpyxl,
typed, old-typed, other-sheet, xls, old-xls, formulas."""

import sys
from datetime import date

HEADERS = [
    "ชื่อ\nFirst Name *", "ชื่อกลาง\nMiddle Name", "นามสกุล\nLast Name", "เพศ\nGender *", "เลขหนังสือเดินทาง\nPassport No. *",
    "สัญชาติ\nNationality *",
    "วัน เดือน ปี เกิด\nBirth Date\nDD/MM/YYYY(ค.ศ. / A.D.) \nเช่น 17/06/1985 หรือ 10/00/1985 หรือ 00/00/1985",
    "วันที่แจ้งออกจากที่พัก\nCheck-out Date\nDD/MM/YYYY(ค.ศ. / A.D.) \nเช่น 14/06/2023", "เบอร์โทรศัพท์\nPhone No.",
]
SHEET = "แบบแจ้งที่พัก Inform Accom"


def guests(count):
    for number in range(count):
        yield [f"GUEST {chr(65 + number % 26)}", "", "TEST", "MF"[number % 2], f"A{number:07}", "USA", "17/06/1985", "", ""]


def xlsx(kind, count, path):
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.title = "Guests" if kind == "other-sheet" else SHEET
    old = kind == "old-typed"
    sheet.append(OLD if old else HEADERS)
    for row in old_guests(count) if old else guests(count):
        if old:
            # Real dates, of which day and month could be taken for each other.
            row[5], row[6] = date(1990, 11, 4), date(2026, 6, 5)
        if kind == "typed":
            # A real date, a number as a number.
            row[4], row[6] = int(row[4][1:]) + 512345678, date(1985, 6, 17)
        if kind == "formulas":
            row[0], row[8] = '=HYPERLINK("http://evil.example","ANNA")', "=1+1"
        sheet.append(row)
    lists = book.create_sheet("สัญชาติ Nationality")
    for code in ("D", "USA", "B13"):
        lists.append([code, "", ""])
    book.save(path)


# The old system's headers; its dates have the month first.
OLD = ["Surname", "First Name", "Gender", "Passport No", "Nationality", "Date of Birth (mm/dd/yyyy)", "Expire Date of Stay (mm/dd/yyyy)"]


def old_guests(count):
    for number in range(count):
        yield ["TEST", f"GUEST {chr(65 + number % 26)}", "MF"[number % 2], f"A{number:07}", "USA", "06/17/1985", "05/30/2026"]


def xls(count, path, old=False):
    from xlwt import Workbook

    book = Workbook(encoding="utf-8")
    sheet = book.add_sheet("Sheet1" if old else SHEET)
    for row, texts in enumerate([OLD, *old_guests(count)] if old else [HEADERS, *guests(count)]):
        for column, text in enumerate(texts):
            sheet.write(row, column, text)
    book.save(path)


kind, rows, path = sys.argv[1], int(sys.argv[2]), sys.argv[3]
xls(rows, path, kind == "old-xls") if kind.endswith("xls") else xlsx(kind, rows, path)
