// The official template of guests as a spreadsheet program writes it: sheet, nine headers and lists exactly as the Immigration Bureau
// has them, every cell a text.
import { crc32 } from 'node:zlib';

const SHEET = 'แบบแจ้งที่พัก Inform Accom';
const HEADERS = [
  'ชื่อ\nFirst Name *',
  'ชื่อกลาง\nMiddle Name',
  'นามสกุล\nLast Name',
  'เพศ\nGender *',
  'เลขหนังสือเดินทาง\nPassport No. *',
  'สัญชาติ\nNationality *',
  'วัน เดือน ปี เกิด\nBirth Date\nDD/MM/YYYY(ค.ศ. / A.D.) \nเช่น 17/06/1985 หรือ 10/00/1985 หรือ 00/00/1985',
  'วันที่แจ้งออกจากที่พัก\nCheck-out Date\nDD/MM/YYYY(ค.ศ. / A.D.) \nเช่น 14/06/2023',
  'เบอร์โทรศัพท์\nPhone No.',
];
const LISTS: [name: string, rows: string[][]][] = [
  ['สัญชาติ Nationality', [['icao', 'สัญชาติ', 'Nationality'], ['USA', 'อเมริกัน', 'AMERICAN'], ['D', 'เยอรมัน', 'GERMAN']]],
  ['เพศ Gender ', [['M', 'ชาย', 'Male'], ['F', 'หญิง', 'Female']]],
];

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

function sheet(rows: string[][]): string {
  const cell = (text: string, column: number, row: number) =>
    text === '' ? '' : `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  const lines = rows.map((cells, row) => `<row r="${row + 1}">${cells.map((text, column) => cell(text, column, row)).join('')}</row>`);
  return `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** The template with these guests, each a cell for each header. */
export function workbook(guests: string[][]): Buffer {
  const sheets: [name: string, rows: string[][]][] = [[SHEET, [HEADERS, ...guests]], ...LISTS];
  const each = (part: (name: string, number: number) => string) => sheets.map(([name], index) => part(name, index + 1)).join('');
  const types = each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`);
  const names = each((name, n) => `<sheet name="${escaped(name)}" sheetId="${n}" r:id="rId${n}"/>`);
  const links = each((_, n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`);
  return zip([
    [
      '[Content_Types].xml',
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${types}</Types>`,
    ],
    [
      '_rels/.rels',
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    ['xl/workbook.xml', `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${links}</Relationships>`],
    ...sheets.map(([, rows], index): [string, string] => [`xl/worksheets/sheet${index + 1}.xml`, sheet(rows)]),
  ]);
}

/** An archive whose files are stored as they are. */
function zip(files: [name: string, content: string][]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of files) {
    const content = Buffer.from(text);
    const title = Buffer.from(name);
    // Version, flags, method, time, day, sum and sizes stand in both heads alike.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(title.length, 22);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), common, title, content]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, place, title]));
    local.push(entry);
    at += entry.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, entries, end]);
}
