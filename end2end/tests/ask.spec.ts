// The questions that anybody can ask before anything is filed: asked, answered with rule and law, wrong, and on paper. In each
// language in which foreigners are served on the phone, in English elsewhere.
import type { Page } from '@playwright/test';
import { LANGS } from '../support/account.ts';
import { day, demonstration } from '../support/demonstration.ts';
import { expect, test } from '../support/fixtures.ts';
import { look, visit } from '../support/look.ts';
import { fillDate } from '../support/report.ts';

// The sample of ICAO Doc 9303.
const LINES = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';

const send = (page: Page) => page.locator('main form button[type="submit"], main form button:not([type])').last();

/** What every answer has: the rules that it rests on. */
async function isAnswered(page: Page, name: string): Promise<void> {
  await expect(page.locator('#answer')).toBeVisible();
  await expect(page.locator('#answer li').first()).toContainText(/\d/);
  await look(page, name);
}

for (const lang of LANGS) {
  test(`questions of law, ${lang}`, { tag: lang === 'en' ? [] : '@phone' }, async ({ page }) => {
    const { today } = demonstration();
    const ask = (question: string) => `/${lang}/foreigner/ask/${question}`;

    await visit(page, ask('report-due'), 'ask-report-due');
    await fillDate(page, 'last_arrival', day(today, -60));
    await send(page).click();
    await isAnswered(page, 'ask-report-due-answer');

    await visit(page, ask('arrival-card'), 'ask-arrival-card');
    await fillDate(page, 'arrival_date', day(today, 20));
    await page.locator('#country_boarded').selectOption('JPN');
    await send(page).click();
    await expect(page.locator('#answer')).toContainText('UTC+09');
    await isAnswered(page, 'ask-arrival-card-answer');

    await visit(page, ask('passport-line'), 'ask-passport-line');
    await page.locator('#mrz').fill(LINES);
    await send(page).click();
    await isAnswered(page, 'ask-passport-line-answer');
    await expect(page, 'nothing of a passport in an address').toHaveURL(new RegExp(`${ask('passport-line')}$`));

    await visit(page, ask('overstay'), 'ask-overstay');
    await send(page).click();
    await expect(page.locator('.govuk-error-summary')).toBeVisible();
    await fillDate(page, 'permitted_until', day(today, 0));
    await fillDate(page, 'departure', day(today, 10));
    await send(page).click();
    await expect(page.locator('#answer')).toContainText(/5[,\s\u00a0]?000/);
    await isAnswered(page, 'ask-overstay-answer');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('main form').first(), 'the form is not printed').toBeHidden();
    await page.emulateMedia({ media: 'screen' });

    const visa = `/${lang}/foreigner/do-i-need-a-visa`;
    await visit(page, `${visa}?nationality=SWE&purpose=TOURISM&stay_days=10&land_entries=2`, 'ask-visa-land-entries');
    await expect(page.locator('#land_entries')).toHaveValue('2');
  });
}
