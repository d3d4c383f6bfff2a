// Answers that cannot be right: the same page again with status 422, and nothing lost.
import { type Page } from '@playwright/test';
import { newcomer, send } from '../support/account.ts';
import { expect, test } from '../support/fixtures.ts';
import { answer, answersOf, begin, choose, fillDate, fillReport } from '../support/report.ts';

/** Sends the page's form; the status of the answer. */
async function status(page: Page): Promise<number> {
  const response = page.waitForResponse((response) => response.request().method() === 'POST');
  await send(page).click();
  return (await response).status();
}

/** Each error leads to its field. */
async function followErrors(page: Page, targets: string[]): Promise<void> {
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.locator('#error-summary')).toBeFocused();
  const links = page.locator('.govuk-error-summary a');
  await expect(links).toHaveCount(targets.length);
  await expect(page.locator('.govuk-error-message')).toHaveCount(targets.length);
  for (const [index, target] of targets.entries()) {
    await links.nth(index).click();
    await expect(page.locator(`#${target}`)).toBeFocused();
  }
}

test('registering', async ({ page }) => {
  await page.goto('/en/register');
  await page.locator('#email').fill('anna@');
  await page.locator('#password').fill('short');
  expect(await status(page)).toBe(422);
  await followErrors(page, ['email', 'password']);
  await expect(page.locator('#email')).toHaveValue('anna@');
  await expect(page.locator('#password')).toHaveValue('');
});

test('a passport', async ({ page, passport }) => {
  await newcomer(page);
  await begin(page);
  await answer(page, answersOf(passport, { 'passport-entry': (page) => choose(page, 'passport_entry', 'typed') }), 'passport');
  await choose(page, 'doc_type', 'TRAVEL_DOC');
  await page.locator('#passport_no').fill('"><i>#');
  await page.locator('#nationality').selectOption('SWE');
  await fillDate(page, 'passport_expiry', '2026-02-31');
  expect(await status(page)).toBe(422);
  await followErrors(page, ['passport_no', 'issuing_state', 'passport_expiry-day']);
  await expect(page.locator('input[value=TRAVEL_DOC]')).toBeChecked();
  await expect(page.locator('#passport_no')).toHaveValue('"><i>#');
  await expect(page.locator('#nationality')).toHaveValue('SWE');
  await expect(page.locator('#passport_expiry-month')).toHaveValue('2');
  await expect(page.locator('#passport_expiry-day')).toHaveValue('31');
});

test('the two lines, a place, and the declaration', async ({ page, passport }) => {
  await newcomer(page);
  await begin(page);
  const answers = answersOf(passport);
  await answer(page, answers, 'passport-lines');
  const wrong = `${passport.mrz.slice(0, -1)}${passport.mrz.endsWith('1') ? '2' : '1'}`;
  await page.locator('#mrz').fill(wrong);
  expect(await status(page)).toBe(422);
  await followErrors(page, ['mrz']);
  await expect(page.locator('#mrz')).toHaveValue(wrong);

  await answer(page, answers, 'place');
  expect(await status(page)).toBe(422);
  await followErrors(page, ['province']);
  await page.locator('#province').selectOption(passport.province);
  expect(await status(page)).toBe(303);
  expect(await status(page)).toBe(422);
  await followErrors(page, ['district']);
  await expect(page.locator('#province')).toHaveValue(passport.province);

  await answer(page, answers);
  expect(await status(page)).toBe(422);
  await followErrors(page, ['declaration']);
});

test('changing one answer leads back to the check', async ({ page, passport }) => {
  await newcomer(page);
  await fillReport(page, passport);
  await page.locator('a[href*="/address?from_check=yes"]').first().click();
  await page.locator('#house_no').fill('');
  expect(await status(page)).toBe(422);
  await page.locator('#house_no').fill('7/7');
  expect(await status(page)).toBe(303);
  await expect(page).toHaveURL(/check-answers/);
  await expect(page.locator('main')).toContainText('7/7');
});
