// The mail that the portal wrote into its folder.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { dataFolder } from './demonstration.ts';

/** The first link in the newest mail to an address that contains `path`, once there is one. */
export async function linkTo(email: string, path: string): Promise<string> {
  const pattern = new RegExp(`https?://\\S*${path}\\S*`);
  let link: string | undefined;
  const look = () => (link = newest(email, pattern));
  await expect.poll(look, { message: `mail to ${email} with a link to ${path}`, intervals: [20, 50, 100] }).toBeTruthy();
  return link ?? '';
}

function newest(email: string, pattern: RegExp): string | undefined {
  const folder = process.env.SALA_MAIL_DIR ?? join(dataFolder(), 'mail');
  if (!existsSync(folder)) return undefined;
  // Names are uuids of version 7, which sort by time.
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.eml')).sort().reverse()) {
    const mail = readFileSync(join(folder, name), 'latin1');
    const link = mail.includes(`To: ${email}`) && pattern.exec(body(mail))?.[0];
    if (link) return link;
  }
  return undefined;
}

function body(mail: string): string {
  const [head = '', ...rest] = mail.split('\r\n\r\n');
  const text = rest.join('\r\n\r\n');
  const encoding = /^Content-Transfer-Encoding: (\S+)/im.exec(head)?.[1]?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(text, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return Buffer.from(text, 'latin1').toString('utf8');
  const bytes = text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
