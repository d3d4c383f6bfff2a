// One person and those who act for him or decide about him: a new address, an agent, an officer's view of it all, a fine.
import type { Page } from '@playwright/test';
import { type Lang, newcomer, send } from '../support/account.ts';
import { type Passport, day, demonstration } from '../support/demonstration.ts';
import { expect, test } from '../support/fixtures.ts';
import { action, goOn } from '../support/licence.ts';
import { look, visit } from '../support/look.ts';
import { officer } from '../support/officer.ts';
import { type Answers, answer, answersOf, certify, choose, choosePlace, fileMismatch, fillDate } from '../support/report.ts';

const BEFORE = { province: '10', district: '1001', subdistrict: '100101' };

/** Somebody has moved last night, to where his passport's holder lives. */
function moved(passport: Passport): Answers {
  return {
    ...answersOf(passport),
    visa: (page) => page.locator('#visa_type').selectOption(passport.visa_type).then(() => {}),
    kind: (page) => choose(page, 'notice_kind', 'MOVE'),
    moved: async (page) => {
      await fillDate(page, 'moved_on', day(demonstration().today, -1));
      await page.locator('#moved_time').fill('22:00');
    },
    'previous-place': (page) => choosePlace(page, BEFORE, 'previous_'),
    'previous-address': (page) => page.locator('#previous_house_no').fill('1'),
    address: (page) => page.locator('#house_no').fill('77/7'),
    host: (page) => page.locator('#host_name').fill('Somsri'),
  };
}

test('a new address is told, and an agent reports for somebody', async ({ page, browser, passport }, { project }) => {
  test.slow();
  const lang: Lang = project.name === 'phone' ? 'th' : 'en';
  await newcomer(page, lang);
  await visit(page, `/${lang}/foreigner/change-of-address`, 'address-change-start');
  await page.locator('main form[action$="/begin"] button').first().click();
  await answer(page, moved(passport), 'previous-place');
  await look(page, 'address-change-previous-place');
  await answer(page, moved(passport), 'LEASE');
  // Neither a lease nor the owner's house book need be added.
  await goOn(page).click();
  await expect(page).toHaveURL(/HOUSE_BOOK/);
  await goOn(page).click();
  await expect(page).toHaveURL(/check-answers$/);
  await look(page, 'address-change-check');
  const told = await certify(page);
  await expect(page.locator('.sala-status--good')).toBeVisible();
  await look(page, 'address-change-accepted');

  const path = `/${lang}/account/authorities`;
  await visit(page, path, 'authorities');
  await page.locator('button[value=give]').click();
  await expect(page.locator('.govuk-error-summary')).toBeVisible();
  await look(page, 'authorities-wrong');
  await choose(page, 'kind', 'agent');
  await page.locator('input[name=services][value="foreigner.ninety_day"]').check();
  await fillDate(page, 'until', day(demonstration().today, 300));
  await page.locator('#ground').fill('POA 12/2569');
  await page.locator('button[value=give]').click();
  const code = (await page.locator('p.sala-reference').textContent()) ?? '';
  await look(page, 'authorities-given');

  const agent = await (await browser.newContext()).newPage();
  await newcomer(agent, lang);
  await agent.goto(path);
  await agent.locator('#code').fill(code);
  await agent.locator('button[value=take]').click();
  await look(agent, 'authorities-taken');
  await agent.locator('form:has(input[name=principal]) button').first().click();
  await expect(agent).toHaveURL(/\/apply\//);
  // His authority is for reports: what was told in another service is not shown to him, and his own mail address is not hers.
  const contact = (page: Page) => page.locator('#email').fill('resident@example.com');
  await answer(agent, answersOf(passport, { contact }));
  await look(agent, 'agent-check');
  const reported = await certify(agent);

  await visit(page, `/${lang}/case/${reported}`, 'case-by-agent');
  await visit(page, `/${lang}/account/person`, 'person');
  await expect(page.locator('main')).toContainText(told);
  await expect(page.locator('main')).toContainText(reported);
  await page.goto(path);
  await page.locator('button[value=end]').first().click();
  await agent.goto(path);
  await expect(agent.locator('input[name=principal]'), 'what was ended is over').toHaveCount(0);
});

test('an officer sees a history, decides two cases at once and imposes a fine', async ({ browser, page, passport }, { project }) => {
  test.slow();
  const lang: Lang = project.name === 'phone' ? 'th' : 'en';
  await newcomer(page, lang);
  const case_ = await fileMismatch(page, passport, day(passport.last_arrival, 1), lang);
  const desk = await officer(browser, 'officer', lang);
  const person = `/${lang}/officer/person/${case_}`;
  await visit(desk, person, 'officer-person');
  await choose(desk, 'offence', 'OVERSTAY');
  await fillDate(desk, 'due', day(demonstration().today, -20));
  await fillDate(desk, 'done', day(demonstration().today, -10));
  await choose(desk, 'found', 'no');
  await desk.locator('button[value=estimate]').click();
  await expect(desk.locator('main')).toContainText('5,000');
  await look(desk, 'officer-fine-estimate');
  await desk.locator('button[value=open]').click();
  await expect(desk).toHaveURL(/\/officer\/case\//);
  const fine = new URL(desk.url()).pathname.split('/').pop() ?? '';
  const impose = action(desk, 'impose');
  await look(desk, 'officer-fine');
  await impose.locator('select').selectOption('FINE_MITIGATED');
  await impose.locator('textarea').fill('He came himself');
  await impose.locator('button').click();
  await expect(desk).toHaveURL(/done=impose/);
  await visit(page, `/${lang}/case/${fine}`, 'fine-to-pay');

  await desk.goto(`/${lang}/officer/bulk?of=${case_}`);
  await look(desk, 'officer-bulk');
  await desk.locator('#action').selectOption('approve');
  await desk.locator('button[value=preview]').click();
  await look(desk, 'officer-bulk-preview');
  await desk.locator('button[value=confirm]').click();
  await look(desk, 'officer-bulk-done');
  await page.goto(`/${lang}/case/${case_}`);
  await expect(page.locator('.sala-status--good')).toBeVisible();
});
