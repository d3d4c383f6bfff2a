// Officers at the counter.
import { newcomer } from '../support/account.ts';
import { day } from '../support/demonstration.ts';
import { expect, test } from '../support/fixtures.ts';
import { decision, officer, openFromQueue } from '../support/officer.ts';
import { fileMismatch } from '../support/report.ts';

test('two officers at once: the second is told who was faster', async ({ page, browser, passport }) => {
  await newcomer(page);
  const reference = await fileMismatch(page, passport, day(passport.last_arrival, -2));
  const [first, second] = [await officer(browser, 'officer'), await officer(browser, 'supervisor')];
  for (const desk of [first, second]) await desk.goto(`/en/officer/case/${reference}`);

  await decision(first, 'approve').locator('button').click();
  await expect(first).toHaveURL(/done=approve/);
  const conflict = second.waitForResponse((response) => response.request().method() === 'POST');
  await decision(second, 'approve').locator('button').click();
  expect((await conflict).status()).toBe(409);
  await expect(second.locator('h1')).toHaveText('This case has changed since you opened it');
  await expect(second.locator('main')).toContainText('สมชาย');
  await second.getByRole('button', { name: 'View the case' }).click();
  await expect(decision(second, 'approve')).toHaveCount(0);

  await page.goto(`/en/case/${reference}`);
  await expect(page.locator('main a[href$="/receipt"]')).toBeVisible();
});

test('a case is taken, put back, and rejected with a reason', async ({ page, browser, passport }) => {
  await newcomer(page);
  const reference = await fileMismatch(page, passport, day(passport.last_arrival, -2));
  const desk = await officer(browser);
  await openFromQueue(desk, reference);
  await decision(desk, 'claim').locator('button').click();
  await decision(desk, 'release').locator('button').click();
  await openFromQueue(desk, reference);
  await expect(decision(desk, 'claim')).toBeVisible();

  // Without a reason, and a note without one: the page comes back, and what was written still stands in it.
  await decision(desk, 'return').locator('textarea').fill('Look at the stamp.');
  await decision(desk, 'return').locator('button').click();
  await expect(desk.locator('.govuk-error-summary')).toBeVisible();
  await expect(desk).toHaveTitle(/^Error: /);
  await expect(decision(desk, 'return').locator('textarea')).toHaveValue('Look at the stamp.');

  await decision(desk, 'reject').locator('select').selectOption('NO_ENTRY_RECORD');
  await decision(desk, 'reject').locator('button').click();
  await expect(desk).toHaveURL(/done=reject/);

  await page.goto(`/en/case/${reference}`);
  await expect(page.locator('.sala-status--bad')).toBeVisible();
  await expect(page.locator('main')).toContainText('The immigration register has no entry record for this passport');
});

test('an applicant has no counter, and a stranger no case', async ({ page, browser, passport }) => {
  await newcomer(page);
  const reference = await fileMismatch(page, passport, day(passport.last_arrival, -2));
  for (const path of ['/en/officer', `/en/officer/case/${reference}`]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
  }
  const other = await (await browser.newContext()).newPage();
  await newcomer(other);
  for (const path of ['', '/receipt', '/receipt.pdf', '/access-log']) {
    expect((await other.goto(`/en/case/${reference}${path}`))?.status(), path).toBe(404);
  }
});
