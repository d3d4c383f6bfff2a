// The mail that the portal wrote into its folder.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
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
  for (const mail of mailsTo(email).reverse()) {
    const link = pattern.exec(body(mail))?.[0];
    if (link) return link;
  }
  return undefined;
}

/** All mail to an address, oldest first. */
export function mailsTo(email: string): string[] {
  const folder = process.env.SALA_MAIL_DIR ?? join(dataFolder(), 'mail');
  if (!existsSync(folder)) return [];
  // Names are uuids of version 7, which sort by time.
  const names = readdirSync(folder).filter((name) => name.endsWith('.eml')).sort();
  return names.map((name) => read(join(folder, name))).filter((mail) => mail.includes(`To: ${email}`));
}

/** Mails appear whole and stay as they are: each is read once, however often somebody looks for his own. */
const known = new Map<string, string>();

function read(path: string): string {
  const mail = known.get(path) ?? readFileSync(path, 'latin1');
  known.set(path, mail);
  return mail;
}

/** Has a mail come back, as from a server that knows no such mailbox: a report of delivery (RFC 3464) at its return path. */
export function bounce(mail: string): void {
  const [, path = ''] = /^Return-Path: <(.+)>/m.exec(mail) ?? [];
  const [, to = ''] = /^To: (\S+)/m.exec(mail) ?? [];
  const report = [
    'From: MAILER-DAEMON@mx.example',
    `To: <${path}>`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'There is no such mailbox.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    `Final-Recipient: rfc822; ${to}`,
    'Action: failed',
    'Status: 5.1.1',
    '',
    '--b--',
    '',
  ];
  const [maildir, name] = [join(dataFolder(), 'bounces'), randomUUID()];
  for (const folder of ['tmp', 'new', 'cur']) mkdirSync(join(maildir, folder), { recursive: true });
  // A Maildir's files appear whole.
  writeFileSync(join(maildir, 'tmp', name), report.join('\r\n'));
  renameSync(join(maildir, 'tmp', name), join(maildir, 'new', name));
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
