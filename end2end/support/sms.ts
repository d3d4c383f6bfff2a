// A gateway for text messages: takes JSON over HTTP as the portal sends it, and keeps each message as a file.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { dataFolder } from './demonstration.ts';

interface Message {
  id: string;
  to: string;
  text: string;
}

/** Starts it, on a free port. Messages lie in the data folder, where every worker finds them. */
export async function gateway(data: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = join(data, 'sms');
  mkdirSync(folder);
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    // Sent again after a lost answer it is the same file.
    writeFileSync(join(folder, `${(JSON.parse(body) as Message).id}.json`), body);
    response.writeHead(202).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as { port: number };
  return { url: `http://127.0.0.1:${port}/messages`, stop: () => new Promise((ended) => server.close(() => ended())) };
}

/** The six digits in the newest text message to a number, once there is one. */
export async function codeTo(number: string): Promise<string> {
  let code: string | undefined;
  const look = () => (code = texts(number).map(({ text }) => /\b\d{6}\b/.exec(text)?.[0]).findLast((found) => found));
  await expect.poll(look, { message: `a code to ${number}`, intervals: [20, 50, 100] }).toBeTruthy();
  return code ?? '';
}

function texts(number: string): Message[] {
  const folder = join(dataFolder(), 'sms');
  // Names are uuids of version 7, which sort by time.
  const messages = readdirSync(folder).sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Message);
  return messages.filter(({ to }) => to === number);
}
