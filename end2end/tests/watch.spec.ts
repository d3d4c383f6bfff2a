// Whoever is on the watch list is told nothing: the officer sees the mark, the applicant sees a report like any other.
import { type Page } from '@playwright/test';
import { newcomer, signIn } from '../support/account.ts';
import { demonstration } from '../support/demonstration.ts';
import { expect, test } from '../support/fixtures.ts';
import { look, visit } from '../support/look.ts';
import { certify, fillReport } from '../support/report.ts';

/** What officers call it. */
const TOLD = /watch list|lost|stolen|marked/i;

/** The words of all pages on which somebody looks for news of his case. */
async function seen(page: Page, reference: string): Promise<string> {
  let words = '';
  for (const path of ['account', 'account/messages', 'account/person', `case/${reference}`, `case/${reference}/access-log`]) {
    const answer = await page.goto(`/en/${path}`);
    expect(answer?.status(), path).toBe(200);
    words += await page.locator('main').innerText();
  }
  return words;
}

test('a mark of the watch list is the officer\'s, and never the applicant\'s', async ({ browser, page }, { project }) => {
  // The demonstration has one passport on the list, which is used once.
  test.skip(project.name === 'phone');
  test.slow();
  const listed = demonstration().passports.find((passport) => passport.nationality === 'KAZ');
  if (!listed) throw new Error('the demonstration has nobody on the watch list');
  await newcomer(page);
  await fillReport(page, listed);
  const reference = await certify(page);
  expect(await seen(page, reference)).not.toMatch(TOLD);

  const phuket = demonstration().accounts.find((account) => account.email.startsWith('officer.phuket@'));
  if (!phuket) throw new Error('no officer of Phuket in the demonstration');
  const desk = await (await browser.newContext()).newPage();
  await signIn(desk, phuket);
  const person = `/en/officer/person/${reference}`;
  await expect(async () => {
    await desk.goto(person);
    await expect(desk.locator('.govuk-warning-text')).toContainText(/lost|stolen/i, { timeout: 200 });
  }).toPass();
  await visit(desk, person, 'officer-watch');
  await desk.locator('#note').fill('Inquiry informed');
  await desk.locator('button[value=look]').click();
  await expect(desk.locator('main')).toContainText('Inquiry informed');
  await look(desk, 'officer-watch-dealt-with');

  const words = await seen(page, reference);
  expect(words).not.toMatch(TOLD);
  expect(words).not.toContain('Inquiry informed');
});
