// What has been kept as long as the law asks: eleven years later the demonstration's cases are due to be deleted.
import { rmSync } from 'node:fs';
import { LANGS, send, signIn } from '../support/account.ts';
import { official } from '../support/demonstration.ts';
import { expect, test } from '../support/fixtures.ts';
import { until } from '../support/licence.ts';
import { look, visit } from '../support/look.ts';
import { folder, launch, stop } from '../support/server.ts';

test('what was kept long enough is deleted once a supervisor has looked', async ({ browser }, { project }) => {
  // It fills a demonstration of its own first.
  test.slow();
  test.skip(project.name !== 'script', 'once is enough: a server knows nothing of scripts');
  const data = folder();
  let portal = await launch(data);
  try {
    await stop(portal);
    portal = await launch(data, '2037-11-30T10:00:00+07:00');
    for (const lang of LANGS) {
      const desk = await browser.newPage({ baseURL: portal.url });
      await signIn(desk, official('supervisor'), lang);
      const boxes = desk.locator('input[name=case]');
      await desk.goto(`/${lang}/officer/retention`);
      await until(desk, boxes);
      await visit(desk, `/${lang}/officer/retention`, 'officer-retention-due');
      await send(desk).click();
      await expect(desk.locator('.govuk-error-summary a')).toHaveCount(2);
      await look(desk, 'officer-retention-wrong');
      const gone = (await boxes.first().getAttribute('value')) ?? '';
      await boxes.first().check();
      await desk.locator('#confirm').check();
      await send(desk).click();
      await expect(desk.locator('.sala-done')).toBeVisible();
      await look(desk, 'officer-retention-done');
      await expect(desk.locator(`input[value="${gone}"]`)).toHaveCount(0);
      await desk.close();
    }
  } finally {
    await stop(portal);
    rmSync(data, { recursive: true, force: true });
  }
});
