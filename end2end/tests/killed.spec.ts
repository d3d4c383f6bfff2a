// A server that is killed loses no acknowledged filing: what was answered with 303 is there after the next start, and
// what was left to do about it is done.
import { rmSync } from 'node:fs';
import { send, signIn } from '../support/account.ts';
import { demonstration } from '../support/demonstration.ts';
import { expect, test } from '../support/fixtures.ts';
import { fillReport } from '../support/report.ts';
import { folder, launch, stop } from '../support/server.ts';

test('a killed server loses no acknowledged filing', async ({ browser, passport }, { project }) => {
  // It fills a demonstration of its own first.
  test.slow();
  test.skip(project.name !== 'phone', 'once is enough: a server knows nothing of scripts');
  const data = folder();
  const applicant = demonstration().accounts.find((account) => account.role === 'applicant');
  if (!applicant) throw new Error('no applicant in the demonstration');
  let portal = await launch(data);
  try {
    const before = await browser.newPage({ baseURL: portal.url, javaScriptEnabled: false });
    await signIn(before, applicant);
    await fillReport(before, passport);
    await before.locator('#declaration').check();
    const acknowledged = before.waitForResponse((response) => response.status() === 303);
    await send(before).click({ noWaitAfter: true });
    const location = (await acknowledged).headers()['location'] ?? '';
    await stop(portal, 'SIGKILL');

    // Later, as it would be: a job that the killed server had taken is free again after a minute.
    portal = await launch(data, '2026-11-23T10:30:00+07:00');
    const after = await browser.newPage({ baseURL: portal.url, javaScriptEnabled: false });
    await signIn(after, applicant);
    // The register is asked by the new server; then there is a receipt.
    await expect(async () => {
      await after.goto(location);
      await expect(after.locator('main a[href$="/receipt"]')).toBeVisible({ timeout: 1_000 });
    }).toPass();
  } finally {
    await stop(portal);
    rmSync(data, { recursive: true, force: true });
  }
});
