// Starts a portal of its own for the run: a free port, an empty data folder, demonstration data, a clock that is set, with a
// bank to pay at and a gateway for text messages. With SALA_URL and SALA_DATA a demonstration that runs already is used instead
// (and SALA_BANK_URL its bank); each passport serves one test only, so that one must be fresh, and it must run with SALA_NO_LIMITS.
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gateway } from './sms.ts';

const HERE = resolve(import.meta.dirname, '..');
/** What the portal's clock shows when it starts: a Monday. */
const BEGIN = '2026-11-23T10:00:00+07:00';

export default async function start(): Promise<() => Promise<void>> {
  if (process.env.SALA_URL) {
    if (!process.env.SALA_DATA) throw new Error('SALA_URL needs SALA_DATA, the data folder of that portal');
    return async () => {};
  }
  // Each portal of a run adds to it, so it begins with the run.
  rmSync(join(HERE, 'test-results/server.log'), { force: true });
  const data = folder();
  const sms = await gateway(data);
  const bankAddress = await freeAddress();
  const env = { SALA_BANK_ADDR: bankAddress, SALA_SMS_URL: sms.url };
  const portal = await launch(data, BEGIN, env);
  const bank = await launchBank(data, portal, env);
  process.env.SALA_URL = portal.url;
  process.env.SALA_DATA = data;
  process.env.SALA_BANK_URL = bank.url;
  return async () => {
    await stop(bank);
    await stop(portal);
    await sms.stop();
    rmSync(data, { recursive: true, force: true });
  };
}

/** An empty data folder; the private database in it runs as another user. */
export function folder(): string {
  const data = mkdtempSync(join(tmpdir(), 'sala-end2end-'));
  chmodSync(data, 0o755);
  return data;
}

export interface Portal {
  url: string;
  server: ChildProcess;
  /** Its clock runs ahead of ours by so many milliseconds. */
  ahead: number;
}

/** Starts a portal on a data folder, on a free port, at a time of its own, and waits until it is ready. */
export async function launch(data: string, time = BEGIN, env: NodeJS.ProcessEnv = {}): Promise<Portal> {
  const site = resolve(process.env.SALA_SITE ?? join(HERE, '../target/site'));
  if (!existsSync(site)) throw new Error(`${site} is missing; script/test builds it`);
  const ahead = Date.parse(time) - Date.now();
  // Mail that comes back lies in a Maildir; what is told to other systems may stay on this machine.
  const server = startProgram(['serve', '--addr', '127.0.0.1:0', '--data', data], {
    SALA_SITE: site,
    SALA_NO_LIMITS: '1',
    SALA_MAIL_BOUNCES: 'bounces@sala.example',
    SALA_BOUNCE_DIR: join(data, 'bounces'),
    SALA_WEBHOOK_NETWORKS: '127.0.0.0/8',
    SALA_CLOCK: time,
    ...env,
  });
  return { url: await address(server), server, ahead };
}

/** The simulated bank of a portal, by the same clock. */
async function launchBank(data: string, portal: Portal, env: NodeJS.ProcessEnv): Promise<Portal> {
  const clock = new Date(Date.now() + portal.ahead).toISOString();
  const addr = new URL(portal.url).host;
  const server = startProgram(['bank', '--addr', addr, '--data', data], { SALA_CLOCK: clock, ...env });
  return { url: await address(server), server, ahead: portal.ahead };
}

function startProgram(command: string[], env: NodeJS.ProcessEnv): ChildProcess {
  const binary = resolve(process.env.SALA_BIN ?? join(HERE, '../target/debug/sala'));
  if (!existsSync(binary)) throw new Error(`${binary} is missing; script/test builds it`);
  const results = join(HERE, 'test-results');
  mkdirSync(results, { recursive: true });
  const { DATABASE_URL: _, ...inherited } = process.env;
  const server = spawn(binary, [...command, '--demonstration'], {
    env: { ...inherited, SALA_KEYS: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  server.stderr.pipe(createWriteStream(join(results, 'server.log'), { flags: 'a' }));
  return server;
}

/** Ends a program. The portal stops its database too, so its end is awaited. */
export async function stop({ server }: Portal, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((done) => server.once('exit', done));
  server.kill(signal);
  await ended;
}

/** The address that a program prints once it is ready. */
function address(server: ChildProcess): Promise<string> {
  return new Promise((ready, failed) => {
    let printed = '';
    server.once('error', failed);
    server.once('exit', (code) => failed(new Error(`the program ended with ${code}; see test-results/server.log`)));
    server.stdout?.on('data', (chunk) => {
      printed += chunk;
      const found = /http:\/\/[0-9.:]+/.exec(printed);
      if (found && printed.includes('\n', found.index)) ready(found[0]);
    });
  });
}

/** A port that was free a moment ago: the portal must know its bank before the bank can know the portal. */
function freeAddress(): Promise<string> {
  return new Promise((found, failed) => {
    const listener = createServer().once('error', failed);
    listener.listen(0, '127.0.0.1', () => {
      const { port } = listener.address() as { port: number };
      listener.close(() => found(`127.0.0.1:${port}`));
    });
  });
}
