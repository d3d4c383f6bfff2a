// What is not filed: the same report again, one before the window opens, one after it has closed.
import { newcomer } from '../support/account.ts';
import { day, demonstration } from '../support/demonstration.ts';
import { expect, test } from '../support/fixtures.ts';
import { look } from '../support/look.ts';
import { answer, answersOf, begin, certify, fileMismatch, fillDate, fillReport } from '../support/report.ts';

test('reported twice while the first is examined: the first is shown', async ({ page, passport }) => {
  await newcomer(page);
  const wrong = day(passport.last_arrival, -2);
  const first = await fileMismatch(page, passport, wrong);
  expect(await fileMismatch(page, passport, wrong)).toBe(first);
  await expect(page.locator('.govuk-notification-banner')).toBeVisible();
  await page.goto('/en/account');
  await expect(page.getByRole('link', { name: first })).toHaveCount(1);
});

test('reported again after the first was accepted: the first receipt', async ({ page, passport }) => {
  await newcomer(page);
  await fillReport(page, passport);
  const first = await certify(page);
  const due = day(passport.last_arrival, 89 + 90);
  await expect(page.locator('.sala-next__day')).toHaveText(inEnglish(due));
  await fillReport(page, passport);
  expect(await certify(page)).toBe(first);
  await expect(page.locator('.govuk-notification-banner')).toBeVisible();
  await expect(page.locator('main a[href$="/receipt"]')).toBeVisible();
});

test('withdrawn while it is examined: it does not count, and a new one can be filed', async ({ page, passport }) => {
  await newcomer(page);
  const wrong = day(passport.last_arrival, -2);
  const first = await fileMismatch(page, passport, wrong);
  await page.goto(`/en/case/${first}`);
  await page.getByRole('link', { name: 'Withdraw report' }).click();
  await look(page, 'withdraw');
  await page.getByRole('button', { name: 'Withdraw report' }).click();
  await expect(page.locator('main')).toContainText('You withdrew this report');
  expect(await fileMismatch(page, passport, wrong)).not.toBe(first);
});

test('too early: the day on which reporting opens', async ({ page, passport }) => {
  await newcomer(page);
  const { today } = demonstration();
  const arrival = day(today, -30);
  await begin(page);
  await answer(page, answersOf(passport, { arrival: (page) => fillDate(page, 'last_arrival', arrival) }), 'not-now');
  // Day 1 is the arrival, day 90 the last day, and reporting opens 15 days before it.
  await expect(page.locator('main')).toContainText(inEnglish(day(arrival, 89 - 15)));
  // The answers stay for that day.
  await page.goto('/en/account');
  await page.getByRole('link', { name: /: continue/ }).click();
  await expect(page).toHaveURL(/\/apply\//);
});

test('too late: what to do at the counter', async ({ page, passport }) => {
  await newcomer(page);
  const { today } = demonstration();
  const arrival = day(today, -94);
  await begin(page);
  await answer(page, answersOf(passport, { arrival: (page) => fillDate(page, 'last_arrival', arrival) }), 'not-now');
  await expect(page.locator('main')).toContainText(inEnglish(day(arrival, 89)));
  await expect(page.locator('main')).toContainText('immigration office');
  await expect(page.locator('main')).toContainText(inEnglish(day(arrival, 89 + 7)));
});

function inEnglish(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(iso));
}
