// What script adds: search for a place, and reading the passport's lines while they are typed. And filing without a mouse, and with one
// that drags papers.
import { writeFileSync } from 'node:fs';
import { newcomer } from '../support/account.ts';
import { expect, test } from '../support/fixtures.ts';
import { pick, press as pressOn, tabTo, typeInto } from '../support/keyboard.ts';
import { answerLicence, givenFiles, premisesName, upload } from '../support/licence.ts';
import { look } from '../support/look.ts';
import { pdf } from '../support/paper.ts';
import { answer, answersOf, begin, step } from '../support/report.ts';

test('a place is found while typing, with the keyboard', async ({ page, passport }) => {
  await newcomer(page);
  await begin(page);
  await answer(page, answersOf(passport), 'place');
  const search = page.getByRole('combobox', { name: 'Search for your place' });
  const options = page.getByRole('option').filter({ visible: true });
  await search.fill('Hua Mak');
  await expect(search).toHaveAttribute('aria-expanded', 'true');
  await expect(options.first()).toContainText('Hua Mak');

  await search.press('Escape');
  await expect(search).toHaveAttribute('aria-expanded', 'false');
  await expect(search).toHaveValue('Hua Mak');

  await search.fill('10240');
  await expect(options.nth(1)).toBeVisible();
  await look(page, 'question-place-search');
  await search.press('ArrowDown');
  await expect(options.nth(0)).toHaveAttribute('aria-selected', 'true');
  await search.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(search).toHaveAttribute('aria-activedescendant', (await options.nth(1).getAttribute('id')) ?? '');
  await search.press('ArrowUp');
  await expect(options.nth(0)).toHaveAttribute('aria-selected', 'true');
  const chosen = (await options.nth(0).textContent()) ?? '';
  await search.press('Enter');
  await expect(search).toHaveValue(chosen);
  await expect(page.locator('#province')).toHaveValue('10');
  expect(step(page), 'Enter chooses and sends nothing').toBe('place');

  await search.fill('qqqq');
  await expect(page.getByText('Nothing found. Choose step by step below.')).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/\/address$/);
});

test('the two lines are read while they are typed', async ({ page, passport }) => {
  await newcomer(page);
  await begin(page);
  await answer(page, answersOf(passport), 'passport-lines');
  const status = page.locator('.sala-mrz [role=status]');
  await page.locator('#mrz').fill(passport.mrz);
  await expect(status).toContainText('The lines can be read.');
  await expect(status).toContainText(passport.passport_no);
  await look(page, 'question-passport-lines-read');
  const [first, second = ''] = passport.mrz.split('\n');
  await page.locator('#mrz').fill(`${first}\n${second.slice(0, 9)}${(Number(second[9]) + 1) % 10}${second.slice(10)}`);
  await expect(status).toContainText('There is a typing mistake in the passport number.');
  await look(page, 'question-passport-lines-wrong');
  await page.locator('#mrz').fill(`${first}`);
  await expect(status).toHaveText('');
});

test('a report is filed without a mouse', async ({ page, passport }) => {
  await newcomer(page);
  await page.goto('/en/foreigner/90-day-report');
  const press = (name: string) => pressOn(page, page.getByRole('button', { name }).first());
  const next = () => press('Continue');
  const radio = async (id: string) => {
    await tabTo(page, page.locator(`#${id}`));
    await page.keyboard.press('Space');
  };
  const date = async (name: string, iso: string) => {
    const [year = '', month = '', day = ''] = iso.split('-');
    await typeInto(page, `${name}-day`, day);
    await typeInto(page, `${name}-month`, month);
    await typeInto(page, `${name}-year`, year);
  };
  await press('Start now');
  await radio('passport_entry');
  await next();
  await typeInto(page, 'mrz', passport.mrz);
  await next();
  await radio('passport_renewed');
  await next();
  await date('last_arrival', passport.last_arrival);
  await next();
  await next();
  await pick(page, 'visa_type', passport.visa_type);
  await date('permit_expires', passport.permit_expires);
  await next();
  await radio('reported_before');
  await next();
  const search = page.getByRole('combobox', { name: 'Search for your place' });
  await expect(search).toBeVisible();
  await tabTo(page, search);
  await page.keyboard.type('Anusawari Bang Khen');
  await expect(page.getByRole('option').filter({ visible: true }).first()).toContainText('Anusawari');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await next();
  await typeInto(page, 'house_no', passport.house_no);
  await next();
  await next();
  await radio('declaration');
  await press('Certify and send');
  await expect(page.locator('.sala-status--good')).toBeVisible();
});

test('a paper is dropped onto its field', async ({ page }, info) => {
  await newcomer(page);
  await page.goto('/en/business/food-licence');
  await answerLicence(page, premisesName());
  const paper = info.outputPath('map.pdf');
  writeFileSync(paper, pdf('map.pdf').buffer);
  const box = (await page.locator('#file').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const devtools = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x, y, data: { items: [], files: [paper], dragOperationsMask: 1 } });
  }
  await upload(page).click();
  await expect(givenFiles(page)).toContainText('map.pdf');
});

test('a paper that cannot be sent says so, and one that is sent slowly says how much of it has arrived', async ({ page }) => {
  await newcomer(page);
  await page.goto('/en/business/food-licence');
  await answerLicence(page, premisesName());
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  const carries = (uploadThroughput: number, offline = false) =>
    line.send('Network.emulateNetworkConditions', { offline, latency: 0, downloadThroughput: -1, uploadThroughput });
  const said = page.locator('.sala-drop');
  await page.locator('#file').setInputFiles(pdf('map.pdf'));
  await carries(-1, true);
  await upload(page).click();
  await expect(said).toHaveText('The file could not be sent. Check your connection and press “Upload” again.');

  // Two megabytes, which are no whole PDF: what the server thinks of them is said by the page that comes then.
  await page.locator('#file').setInputFiles({ ...pdf('map.pdf'), buffer: Buffer.alloc(2_000_000, '%PDF-1.7\n') });
  await carries(400_000);
  await upload(page).click();
  await expect(said).toHaveText(/^Sending: [1-9]\d? %$/);
  await expect(page.locator('.govuk-error-summary')).toContainText('map.pdf');
});
