// Rules of law asked in public: nobody signs in, each answer names rule and law, and is fit to print.
import type { Page } from '@playwright/test';
import { LANGS } from '../support/account.ts';
import { day, demonstration } from '../support/demonstration.ts';
import { expect, test } from '../support/fixtures.ts';
import { look, visit } from '../support/look.ts';
import { choose, fillDate } from '../support/report.ts';

/** Each question: what makes it wrong, and what is asked. */
const QUESTIONS: Record<string, (page: Page, today: string) => Promise<void>> = {
  'report-due': async (page, today) => {
    await fillDate(page, 'last_arrival', day(today, -80));
    await choose(page, 'status_class', 'OTHER');
  },
  'arrival-card': async (page, today) => {
    await fillDate(page, 'arrival_date', day(today, 10));
    await choose(page, 'traveller', 'FOREIGN');
  },
  'passport-line': (page) => page.locator('#mrz').fill('P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10'),
  overstay: async (page, today) => {
    await fillDate(page, 'permitted_until', day(today, -10));
    await fillDate(page, 'departure', today);
  },
};

for (const lang of LANGS) {
  test(`questions of law in ${lang}`, async ({ page }) => {
    test.slow();
    for (const [question, fill] of Object.entries(QUESTIONS)) {
      await visit(page, `/${lang}/foreigner/ask/${question}`, `ask-${question}`);
      const ask = page.locator('main form button');
      await ask.click();
      await expect(page.locator('.govuk-error-summary'), question).toBeVisible();
      await fill(page, demonstration().today);
      await ask.click();
      await expect(page.locator('.sala-status'), question).toBeVisible();
      // Rule and law.
      await expect(page.locator('#answer li .govuk-hint').first(), question).toBeVisible();
      await look(page, `ask-${question}-answer`);
    }
  });
}

test('an answer is printed without the form', async ({ page }) => {
  const today = demonstration().today;
  await page.goto('/en/foreigner/ask/overstay');
  await QUESTIONS.overstay!(page, today);
  await page.locator('main form button').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sala-status')).toBeVisible();
  for (const hidden of ['main form', '.govuk-header', '.govuk-breadcrumbs']) {
    await expect(page.locator(hidden).first(), hidden).toBeHidden();
  }
});
