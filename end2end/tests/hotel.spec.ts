// A hotel's clerk hands in a list of 500 guests: the good ones are filed, the others come back corrected, nothing is filed twice.
import type { Page } from '@playwright/test';
import { type Lang, send, signIn } from '../support/account.ts';
import { day, demonstration, demonstrator } from '../support/demonstration.ts';
import { expect, test } from '../support/fixtures.ts';
import { look, visit } from '../support/look.ts';
import { officer } from '../support/officer.ts';
import { choose, fillDate } from '../support/report.ts';
import { workbook } from '../support/workbook.ts';

const HEADER = 'First Name,Middle Name,Last Name,Gender,Passport No.,Nationality,Birth Date,Check-out Date,Phone No.';

/** A list as hotel systems write it; every hundredth guest was born in a Buddhist year. `run`: no other test has its passports. */
function list(run: string, guests: number): string {
  const letters = (number: number) => String.fromCharCode(65 + (number % 26), 65 + (Math.floor(number / 26) % 26));
  const rows = Array.from({ length: guests }, (_, number) => {
    const year = number % 100 === 99 ? 2533 : 1990;
    return `MIA ${letters(number)},,DOE,F,${run}${String(number).padStart(4, '0')},USA,04/11/${year},,`;
  });
  return [HEADER, ...rows, ''].join('\r\n');
}

/** Hands a file in for guests who came this morning, and waits until it has been worked through. */
async function handIn(page: Page, path: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.goto(path);
  await page.locator('#time').fill('08:30');
  await page.locator('#file').setInputFiles(file);
  await send(page).click();
  await expect(page).toHaveURL(/\/stays\/file\//);
  // Without script the page comes again by itself. With it what the server does is followed on the page, which is never left: what a
  // script has put into it is still there with the result.
  const scripted = test.info().project.use.javaScriptEnabled !== false;
  if (scripted) await page.evaluate(() => Object.assign(window, { stayed: true }));
  await expect(page.locator('.govuk-summary-list')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('[data-follows]')).toHaveCount(0);
  if (scripted) expect(await page.evaluate(() => Object.hasOwn(window, 'stayed'))).toBe(true);
}

const counts = (page: Page) => page.locator('.govuk-summary-list__value').allTextContents();

test('a clerk notifies 500 guests with one file', async ({ page }, { project }) => {
  test.slow();
  const lang: Lang = project.name === 'phone' ? 'th' : 'en';
  await signIn(page, demonstrator('hotel'), lang);
  await visit(page, `/${lang}/stays`, 'stay-places');
  await page.locator('main a[href*="/stays/place/"]').first().click();
  await expect(page).toHaveURL(/\/stays\/place\/[^/]+$/);
  await look(page, 'stay-place');
  const upload = `${new URL(page.url()).pathname}/upload`;

  await visit(page, upload, 'stay-upload');
  await send(page).click();
  await expect(page.locator('.govuk-error-summary')).toBeVisible();
  await look(page, 'stay-upload-wrong');

  const text = list(`${project.name[0]}${Date.now() % 100_000}`.toUpperCase(), 500);
  const file = { name: 'guests.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${text}`) };
  await handIn(page, upload, file);
  expect((await counts(page)).map((count) => count.replace(/\D/g, ''))).toEqual(['500', '495', '5', '0', '0']);
  await expect(page.locator('main')).toContainText('04/11/1990');
  await look(page, 'stay-file');
  const first = page.url();

  // The same file again is the one from before.
  await handIn(page, upload, { ...file, name: 'again.csv' });
  expect(page.url()).toBe(first);

  // The rows that were refused come back corrected, in the same layout, and are filed.
  const link = (await page.locator('main a[href$="/corrected.xlsx"]').getAttribute('href')) ?? '';
  const corrected = await (await page.request.get(link)).body();
  expect(corrected.subarray(0, 2).toString()).toBe('PK');
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await handIn(page, upload, { name: 'corrected.xlsx', mimeType, buffer: corrected });
  expect((await counts(page)).map((count) => count.replace(/\D/g, ''))).toEqual(['5', '5', '0', '0', '0']);

  await page.goto(first);
  await page.locator('main a[href*="/case/"]').click();
  await expect(page.locator('.sala-status--good')).toBeVisible();
  await look(page, 'stay-receipt');
});

test('a clerk fills in the official template for 500 guests', async ({ page }, { project }) => {
  test.slow();
  const lang: Lang = project.name === 'phone' ? 'th' : 'en';
  await signIn(page, demonstrator('hotel'), lang);
  await page.goto(`/${lang}/stays`);
  await page.locator('main a[href*="/stays/place/"]').first().click();
  await expect(page).toHaveURL(/\/stays\/place\/[^/]+$/);
  const upload = `${new URL(page.url()).pathname}/upload`;

  // Of some guests only the year of birth is known, or month and year; every two hundredth has a check-out without a day.
  const run = `${project.name[0]}X${Date.now() % 10_000}`.toUpperCase();
  const birth = (number: number) => ['17/06/1985', '00/00/1985', '15/00/1990', ''][number % 4] ?? '';
  const guests = Array.from({ length: 500 }, (_, number) => [
    'MARIA',
    number % 3 === 0 ? 'ANA' : '',
    number % 5 === 0 ? '' : 'GARCIA',
    'F',
    `${run}${String(number).padStart(3, '0')}`,
    number % 2 === 0 ? 'USA' : 'D',
    birth(number),
    number % 200 === 199 ? '00/12/2026' : '14/12/2026',
    '0897654321',
  ]);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await handIn(page, upload, { name: 'Template-InformAccom-ImportExcel.xlsx', mimeType, buffer: workbook(guests) });
  expect((await counts(page)).map((count) => count.replace(/\D/g, ''))).toEqual(['500', '498', '2', '0', '0']);
  await expect(page.locator('main tbody th')).toHaveText(['201', '401']);
});

test('a key of the sandbox checks guests and files nothing', async ({ page, request }, { project }) => {
  const lang: Lang = project.name === 'phone' ? 'th' : 'en';
  await signIn(page, demonstrator('hotel'), lang);
  await page.goto(`/${lang}/stays`);
  await page.locator('main a[href*="/stays/place/"]').first().click();
  await page.locator('main a[href$="/keys"]').click();
  await page.locator('#label').fill(`Front desk ${project.name}`);
  await page.locator('input[name=sandbox]').check();
  await page.locator('main form:has(#label) button').click();
  const key = (await page.locator('.govuk-inset-text .sala-reference').textContent()) ?? '';
  await look(page, 'stay-keys');
  const guest = { first_name: 'MIA', gender: 'F', passport_no: 'K1234567', nationality: 'USA' };
  const answer = await request.post('/api/v1/stays', {
    headers: { authorization: `Bearer ${key}`, 'idempotency-key': 'one' },
    data: { check_in: '2026-11-23T08:30:00+07:00', guests: [guest] },
  });
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({ sandbox: true, filed: 0, guests: [{ outcome: 'CHECKED' }] });
});

test('a guest who comes back under the same permission needs no new notice', async ({ browser, page }, { project }) => {
  const lang: Lang = project.name === 'phone' ? 'th' : 'en';
  await signIn(page, demonstrator('hotel'), lang);
  // Who notifies is told once.
  await visit(page, `/${lang}/stays/notifier`, 'stay-notifier');
  await choose(page, 'kind', 'JURISTIC');
  await page.locator('#company').fill('Andaman Hotel Co., Ltd.');
  await page.locator('#first_name').fill('Anna');
  await page.locator('#phone').fill('089-765-4321');
  await send(page).click();
  await expect(page.locator('main')).toContainText('Andaman Hotel Co., Ltd.');

  await page.locator('main a[href*="/stays/place/"]').first().click();
  await expect(page).toHaveURL(/\/stays\/place\/[^/]+$/);
  const notify = `${new URL(page.url()).pathname}/notify`;
  const passport = `${project.name[0]}R${Date.now() % 10_000_000}`.toUpperCase();
  const press = (act: string) => page.locator(`button[name=act][value=${act}]`).click();
  const guest = async (typed: Record<string, string>) => {
    await page.goto(notify);
    const fields = { first_name: 'MIA', gender: 'F', passport_no: passport, nationality: 'USA' };
    for (const [name, value] of Object.entries(fields)) await page.locator(`#g0-${name}`).fill(value);
    if (Object.keys(typed).length === 0) return;
    await page.locator('main .govuk-details__summary').click();
    for (const [name, value] of Object.entries(typed)) await page.locator(`#g0-${name}`).fill(value);
  };
  const before = day(demonstration().today, -3);
  await guest({ permit_expires: `31/12/${Number(before.slice(0, 4)) + 1}` });
  await fillDate(page, 'check_in', before);
  await press('check');
  await press('send');
  await expect(page).toHaveURL(/done=notified/);
  const reference = new URL(page.url()).searchParams.get('reference') ?? '';
  await page.locator('main a[href*="/stays/guest/"]').first().click();
  await expect(page).toHaveURL(/\/stays\/guest\//);
  await look(page, 'stay-guest');

  await guest({});
  await press('check');
  await expect(page.locator('.govuk-inset-text')).toBeVisible();
  await look(page, 'stay-returning');
  await press('send');
  await expect(page).toHaveURL(/done=returning/);

  // Whoever looks after the office of the area sees whom the notice names.
  const desk = await officer(browser, 'supervisor', lang);
  await visit(desk, `/${lang}/officer/case/${reference}/stays`, 'officer-stays');
  await expect(desk.locator('main')).toContainText('MIA');
});
