// Somebody who lives in Thailand, over a year: he is told what is due, reports three times after the first, and each receipt
// names the next day; when his permission to stay is over, he is told that before he files.
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { signIn } from '../support/account.ts';
import { day, demonstrator, withHistory } from '../support/demonstration.ts';
import { expect, test } from '../support/fixtures.ts';
import { look, visit } from '../support/look.ts';
import { answer, answersOf, begin, certify, choose, fillDate, fillReport } from '../support/report.ts';
import { folder, launch, stop } from '../support/server.ts';

test('a resident reports for a year', async ({ browser }, { project }) => {
  test.setTimeout(600_000);
  const data = folder();
  const scripted = project.use.javaScriptEnabled !== false;
  let portal = await launch(data);
  try {
    const { passport, due_date: first } = withHistory(data);
    let due = first;
    for (let report = 0; report < 4; report++) {
      if (report > 0) {
        await stop(portal);
        // Five days before the day: reminded twice by then, and within the window.
        portal = await launch(data, `${day(due, -5)}T10:00:00+07:00`);
      }
      const page = await browser.newPage({ baseURL: portal.url, javaScriptEnabled: scripted });
      await signIn(page, demonstrator('priya'));
      await visit(page, '/en/account/person', `resident-person-${report}`);
      await expect(page.locator('main')).toContainText(english(due));
      const changes = {
        'previous-report': (page: Page) => choose(page, 'reported_before', 'yes'),
        'due-date': (page: Page) => fillDate(page, 'due_date', due),
      };
      if (due > passport.permit_expires) {
        await begin(page);
        await answer(page, answersOf(passport, changes), 'not-now');
        await look(page, 'resident-permit-over');
        break;
      }
      await fillReport(page, passport, 'en', changes);
      const reference = await certify(page);
      await expect(page.locator('.govuk-panel')).toContainText(reference);
      await expect(page.locator('.sala-status--good')).toBeVisible();
      due = day(due, 90);
      await expect(page.locator('.sala-next__day')).toContainText(english(due));
      await look(page, `resident-receipt-${report}`);
      await page.close();
    }
  } finally {
    await stop(portal);
    rmSync(data, { recursive: true, force: true });
  }
});

/** "10 December 2026" */
const english = (iso: string) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(iso));
