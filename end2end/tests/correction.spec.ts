// A day of arrival that differs from the register: returned by an officer, corrected on the same case, approved.
import { newcomer, send } from '../support/account.ts';
import { day } from '../support/demonstration.ts';
import { expect, test } from '../support/fixtures.ts';
import { officer, openFromQueue, returnCase } from '../support/officer.ts';
import { certify, fileMismatch, fillDate, step } from '../support/report.ts';

test('returned, corrected, approved', async ({ page, browser, passport }) => {
  await newcomer(page);
  const reference = await fileMismatch(page, passport, day(passport.last_arrival, -2));
  await expect(page.locator('.sala-status--waiting')).toBeVisible();
  await expect(page.locator('main a[href$="/receipt"]')).toHaveCount(0);

  const desk = await officer(browser);
  await openFromQueue(desk, reference);
  const mismatch = desk.locator('.sala-mismatch');
  await expect(mismatch).toHaveCount(1);
  await expect(mismatch).toContainText('Date of last arrival');
  await expect(mismatch).toContainText('Differs');
  const note = 'Please look at your last entry stamp & <correct> the day.';
  await returnCase(desk, 'ARRIVAL_DATE_MISMATCH', note);

  await page.goto(`/en/case/${reference}`);
  const banner = page.locator('.govuk-notification-banner');
  await expect(banner).toContainText('The arrival date differs from the entry record');
  await expect(banner).toContainText(note);
  await page.getByRole('button', { name: 'Correct and send again' }).click();
  await page.locator('a[href*="/arrival"]').click();
  await expect(page.locator('#last_arrival-day')).not.toHaveValue('');
  await fillDate(page, 'last_arrival', passport.last_arrival);
  await send(page).click();
  expect(step(page)).toBe('check-answers');
  expect(await certify(page), 'the same case').toBe(reference);
  await expect(page.locator('.sala-status--good')).toBeVisible();
  await expect(page.locator('main a[href$="/receipt"]')).toBeVisible();

  await page.getByRole('link', { name: 'Who has looked at this case' }).click();
  await expect(page.getByRole('row', { name: /Opened your case/ })).toHaveCount(1);
  await expect(page.getByRole('row', { name: /asked you to correct your report/ })).toHaveCount(1);
});
