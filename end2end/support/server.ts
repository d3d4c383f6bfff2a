// Starts a portal of its own for the run: a free port, an empty data folder, demonstration data, a clock that is set.
// With SALA_URL and SALA_DATA a demonstration that runs already is used instead; each passport serves one test only, so
// that one must be fresh, and it must run with SALA_NO_LIMITS.
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const HERE = resolve(import.meta.dirname, '..');

export default async function start(): Promise<() => Promise<void>> {
  if (process.env.SALA_URL) {
    if (!process.env.SALA_DATA) throw new Error('SALA_URL needs SALA_DATA, the data folder of that portal');
    return async () => {};
  }
  const data = folder();
  const portal = await launch(data);
  process.env.SALA_URL = portal.url;
  process.env.SALA_DATA = data;
  return async () => {
    await stop(portal);
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
}

/** Starts a portal on a data folder, on a free port, at a time of its own, and waits until it is ready. */
export async function launch(data: string, time = '10:00'): Promise<Portal> {
  const binary = resolve(process.env.SALA_BIN ?? join(HERE, '../target/debug/sala'));
  const site = resolve(process.env.SALA_SITE ?? join(HERE, '../target/site'));
  for (const needed of [binary, site]) {
    if (!existsSync(needed)) throw new Error(`${needed} is missing; script/test builds it`);
  }
  const results = join(HERE, 'test-results');
  mkdirSync(results, { recursive: true });
  const { DATABASE_URL: _, ...inherited } = process.env;
  const server = spawn(binary, ['serve', '--demonstration', '--addr', '127.0.0.1:0', '--data', data], {
    env: { ...inherited, SALA_SITE: site, SALA_NO_LIMITS: '1', SALA_CLOCK: `2026-11-23T${time}:00+07:00`, SALA_KEYS: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  server.stderr.pipe(createWriteStream(join(results, 'server.log'), { flags: 'a' }));
  return { url: await address(server), server };
}

/** Ends a portal. It stops its database too, so its end is awaited. */
export async function stop({ server }: Portal, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((done) => server.once('exit', done));
  server.kill(signal);
  await ended;
}

/** The address that the portal prints once it is ready. */
function address(server: ChildProcess): Promise<string> {
  return new Promise((ready, failed) => {
    let printed = '';
    server.once('error', failed);
    server.once('exit', (code) => failed(new Error(`the portal ended with ${code}; see test-results/server.log`)));
    server.stdout?.on('data', (chunk) => {
      printed += chunk;
      const found = /http:\/\/[0-9.:]+/.exec(printed);
      if (found && printed.includes('\n', found.index)) ready(found[0]);
    });
  });
}
