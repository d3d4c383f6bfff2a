// Papers that people hand in, and what an issued one holds.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A file as the file input of a page takes it. */
export interface Paper {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const OBJECTS = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>',
];

/** A PDF of one page. Each name gives another file. */
export function pdf(name: string): Paper {
  let text = '%PDF-1.4\n';
  const places = OBJECTS.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 4\n0000000000 65535 f \n${places.join('')}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${start}\n`;
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(`${text}%%EOF\n% ${name}\n`) };
}

/** A picture of one colour, taken from the name. */
export function png(name: string, width = 60, height = 40): Paper {
  const colour = crc32(name);
  const line = Buffer.alloc(1 + 3 * width);
  for (let at = 1; at < line.length; at += 3) line.writeUIntBE(colour & 0xffffff, at, 3);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => line)));
  const chunks = [chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))];
  return { name, mimeType: 'image/png', buffer: Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks]) };
}

function chunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** Of what an issued document says for machines (attached to its PDF), the part that tests look at. */
export interface Issued {
  kind: string;
  number: string;
  code: string;
  check_url: string;
}

/** Reads `document.json` out of a PDF. */
export function attached(file: Buffer): Issued {
  const text = file.toString('latin1');
  for (const { index, 0: mark } of text.matchAll(/stream\r?\n/g)) {
    const start = index + mark.length;
    let content: Buffer;
    try {
      content = inflateSync(file.subarray(start, text.indexOf('endstream', start)));
    } catch {
      continue;
    }
    if (content[0] === 0x7b && content.includes('/formats/issued-document')) {
      return (JSON.parse(content.toString('utf8')) as { document: Issued }).document;
    }
  }
  throw new Error('no document.json in this PDF');
}
