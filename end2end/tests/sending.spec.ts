// Sending again, going back, and being away for a while.
import { newcomer, register } from '../support/account.ts';
import { expect, test } from '../support/fixtures.ts';
import { look } from '../support/look.ts';
import { certify, fillReport } from '../support/report.ts';

test('a double click files once', async ({ page, passport }) => {
  await newcomer(page);
  await fillReport(page, passport);
  await page.locator('#declaration').check();
  await page.getByRole('button', { name: 'Certify and send' }).dblclick();
  await expect(page).toHaveURL(/\/case\//);
  await page.goto('/en/account');
  await expect(page.locator('main a[href*="/case/"]')).toHaveCount(1);
});

test('going back after sending leads to the case', async ({ page, passport }) => {
  await newcomer(page);
  await fillReport(page, passport);
  const reference = await certify(page);
  await page.goBack();
  await expect(page.locator('main')).toContainText(reference);
  await expect(page.locator('#declaration')).toHaveCount(0);
});

test('answers are kept from the first page on', async ({ page, browser }) => {
  const credentials = await newcomer(page);
  await page.goto('/en/foreigner/90-day-report');
  await page.locator('form[action$="/begin"] button').first().click();
  await page.locator('input[value=typed]').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  const left = page.url();

  // On another device, some other day.
  const other = await (await browser.newContext()).newPage();
  await other.goto('/en/account');
  await other.locator('#email').fill(credentials.email);
  await other.locator('#password').fill(credentials.password);
  await other.getByRole('button', { name: 'Sign in' }).click();
  await other.getByRole('link', { name: /: continue/ }).click();
  await expect(other).toHaveURL(left);
});

test('who is away is asked, without script, and then signed out', async ({ page, browser }) => {
  await newcomer(page);
  const refresh = async (path: string) => {
    const header = (await page.goto(path))?.headers().refresh ?? '';
    const [, seconds, url = ''] = /^(\d+);url=(.*)$/.exec(header) ?? [];
    return { seconds: Number(seconds), url };
  };
  const { seconds, url } = await refresh('/en/account');
  expect(seconds).toBe(13 * 60);
  const { url: ended } = await refresh(url);
  expect(ended).toContain('notice=ended');
  await expect(page.locator('h1')).toHaveText('Are you still there?');
  await page.getByRole('button', { name: 'Stay signed in' }).click();
  await expect(page).toHaveURL('/en/account');

  // Where the session has ended meanwhile, the way leads to signing in and back.
  const later = await (await browser.newContext()).newPage();
  await later.goto(url);
  await expect(later).toHaveURL(/\/sign-in\?notice=ended&next=%2Fen%2Faccount/);
  await expect(later.locator('main')).toContainText('You were signed out because you had not used the service');
});

test('where something is typed, the warning comes on the page', async ({ page, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'the clock of a stylesheet is moved by script only');
  await newcomer(page);
  await page.goto('/en/foreigner/90-day-report');
  await page.locator('form[action$="/begin"] button').first().click();
  await page.locator('input[value=typed]').check();
  const stay = page.getByRole('link', { name: 'Stay signed in' });
  await expect(stay).toBeHidden();
  // After 13 minutes.
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  await expect(stay).toBeVisible();
  await look(page, 'question-warned');
  const [tab] = await Promise.all([page.waitForEvent('popup'), stay.click()]);
  await expect(tab).toHaveURL('/en/account');
  await expect(page.locator('input[value=typed]')).toBeChecked();
});

test('signing out everywhere', async ({ page, browser }) => {
  const credentials = await register(page);
  const other = await (await browser.newContext()).newPage();
  await other.goto('/en/account');
  await other.locator('#email').fill(credentials.email);
  await other.locator('#password').fill(credentials.password);
  await other.getByRole('button', { name: 'Sign in' }).click();
  await expect(other).toHaveURL('/en/account');
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(page).toHaveURL(/sign-in/);
  await other.reload();
  await expect(other).toHaveURL(/sign-in/);
});
