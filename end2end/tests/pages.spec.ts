// Every page in every language: see `look`. With script, and on a phone without.
import { type Page } from '@playwright/test';
import { LANGS, newcomer, register, send } from '../support/account.ts';
import { day, demonstration } from '../support/demonstration.ts';
import { expect, test } from '../support/fixtures.ts';
import { linkTo } from '../support/mail.ts';
import { look, visit } from '../support/look.ts';
import { decision, officer, returnCase } from '../support/officer.ts';
import {
  type Answers, answer, answersOf, begin, certify, choose, fileMismatch, fillDate, fillReport, step,
} from '../support/report.ts';

/** Where a long walk is made in which language: samples/ examines every page in every language. The letters of my stand highest. */
const WALKS: Record<string, string[]> = { script: ['en', 'my'], phone: ['th'] };

test.beforeEach(({}, { project, title }) => {
  const other = LANGS.find((lang) => !WALKS[project.name]?.includes(lang) && title.endsWith(` in ${lang}`));
  const first = project.name === 'script' && title.startsWith('public pages');
  test.skip(other !== undefined && !first, 'two languages are enough for a long walk, and a third on the phone');
});

for (const lang of LANGS) {
  test(`public pages in ${lang}`, async ({ page }) => {
    test.slow();
    await visit(page, `/${lang}/`, 'home');
    await visit(page, `/${lang}/citizen`, 'citizen');
    await visit(page, `/${lang}/business`, 'business');
    await visit(page, `/${lang}/foreigner`, 'foreigner');
    await visit(page, `/${lang}/foreigner/90-day-report`, '90-day-report');
    for (const details of await page.locator('main summary').all()) await details.click();
    await look(page, '90-day-report-open');
    await visit(page, `/${lang}/sign-in`, 'sign-in');
    await visit(page, `/${lang}/sign-in?notice=ended`, 'sign-in-notice');
    await send(page).click();
    await look(page, 'sign-in-wrong');
    await visit(page, `/${lang}/register`, 'register');
    await send(page).click();
    await look(page, 'register-wrong');
    await visit(page, `/${lang}/check-your-mail`, 'check-your-mail');
    await visit(page, `/${lang}/reset-password`, 'request-reset');
    await send(page).click();
    await look(page, 'request-reset-wrong');
    await visit(page, `/${lang}/reset-password/none`, 'reset-old', 404);
    await visit(page, `/${lang}/verify/none`, 'verify-old', 404);
    await visit(page, `/${lang}/check/none`, 'check-none');
    await visit(page, `/${lang}/rules/tm47`, 'rule');
    await page.locator('main textarea').fill('{');
    await page.locator('form[action*="/rules/"] button').click();
    await look(page, 'rule-wrong');
    await visit(page, `/${lang}/nowhere`, 'error-404', 404);
    // Without its cookie a form is not ours.
    await page.goto(`/${lang}/register`);
    await page.context().clearCookies();
    await send(page).click();
    await look(page, 'error-403');
  });

  test(`confirming and resetting in ${lang}`, async ({ page }) => {
    test.slow();
    const { email } = await register(page, lang);
    await page.context().clearCookies();
    await page.goto(await linkTo(email, '/verify/'));
    await look(page, 'verified');
    await page.goto(`/${lang}/reset-password`);
    await page.locator('#email').fill(email);
    await send(page).click();
    await look(page, 'check-your-mail-reset');
    await page.goto(await linkTo(email, '/reset-password/'));
    await look(page, 'reset-password');
    await send(page).click();
    await look(page, 'reset-password-wrong');
    await page.locator('#password').fill('seven herons over rice');
    await send(page).click();
    await look(page, 'sign-in-after-reset');
    // Asked for again and only opened: the page before its button is pressed.
    await page.goto(`/${lang}/register`);
    const other = `x${email}`;
    await page.locator('#email').fill(other);
    await page.locator('#password').fill('seven herons over rice');
    await send(page).click();
    await page.goto(await linkTo(other, '/verify/'));
    await look(page, 'verify');
    await page.locator('#password').fill('five herons over rice');
    await send(page).click();
    await look(page, 'verify-wrong');
  });

  test(`questions in ${lang}`, async ({ page, passport }) => {
    test.slow();
    await newcomer(page, lang);
    await visit(page, `/${lang}/account`, 'account-empty');
    await begin(page, lang);
    const answers = answersOf(passport, {
      'renewed-passport': (page) => choose(page, 'passport_renewed', 'yes'),
      'previous-passport': (page) => page.locator('#previous_passport_no').fill('OLD123456'),
      'previous-report': (page) => choose(page, 'reported_before', 'yes'),
      'due-date': (page) => fillDate(page, 'due_date', day(demonstration().today, 9)),
    });
    await answer(page, looking(answers), 'renewed-passport');
    // The other way to give the passport.
    await page.goto(new URL('passport-entry', page.url()).href);
    await choose(page, 'passport_entry', 'typed');
    await send(page).click();
    await answer(page, looking(answers));
    await look(page, 'check-answers');
    await send(page).click();
    await look(page, 'check-answers-wrong');
    await visit(page, `/${lang}/account`, 'account-draft');
  });

  test(`a case in ${lang}`, async ({ page, passport }) => {
    test.slow();
    await newcomer(page, lang);
    await fillReport(page, passport, lang);
    const reference = await certify(page);
    await look(page, 'case-filed');
    await visit(page, `/${lang}/case/${reference}`, 'case-approved');
    await visit(page, `/${lang}/case/${reference}/receipt`, 'receipt');
    const check = (await page.locator('.sala-receipt__url a').getAttribute('href')) ?? '';
    await visit(page, `/${lang}${new URL(check).pathname}`, 'check');
    await visit(page, `/${lang}/check`, 'check-form');
    await visit(page, `/${lang}/case/${reference}/access-log`, 'access-log-empty');
    await visit(page, `/${lang}/account`, 'account');
    await visit(page, `/${lang}/session-expiring?next=%2F${lang}%2Faccount`, 'session-expiring');
    await begin(page, lang);
    const early = day(demonstration().today, -30);
    await answer(page, answersOf(passport, { arrival: (page) => fillDate(page, 'last_arrival', early) }), 'not-now');
    await look(page, 'not-now');
  });

  test(`a returned case, and officers' pages in ${lang}`, async ({ page, browser, passport }) => {
    test.slow();
    await newcomer(page, lang);
    const reference = await fileMismatch(page, passport, day(passport.last_arrival, -2), lang);
    await look(page, 'case-review');

    const desk = await officer(browser, 'officer', lang);
    await look(desk, 'officer-queue');
    await visit(desk, `/${lang}/officer?holder=mine&state=correction`, 'officer-queue-empty');
    await visit(desk, `/${lang}/officer/case/${reference}`, 'officer-case');
    await decision(desk, 'return').locator('button').click();
    await look(desk, 'officer-case-wrong');
    await desk.goto(`/${lang}/officer/case/${reference}`);
    await decision(desk, 'claim').locator('button').click();
    await look(desk, 'officer-case-held');

    const second = await officer(browser, 'supervisor', lang);
    await look(second, 'officer-queue-supervisor');
    for (const list of ['tasks', 'incidents', 'retention']) {
      await visit(second, `/${lang}/officer/${list}`, `officer-${list}`);
    }
    await visit(second, `/${lang}/officer/case/${reference}`, 'officer-case-held-by-other');
    await returnCase(desk, 'ARRIVAL_DATE_MISMATCH', 'โปรดตรวจวันที่ในตราประทับ Please look at the stamp.');
    await look(desk, 'officer-queue-done');
    // A colleague has the case: deciding it all the same must be meant.
    await second.locator('main .govuk-grid-column-one-third summary').click();
    await decision(second, 'approve').locator('button').click();
    await look(second, 'officer-conflict');
    await visit(second, `/${lang}/officer/case/${reference}`, 'officer-case-returned');
    // A form that nobody can have sent from our page.
    await desk.goto(`/${lang}/officer`);
    await page.goto(`/${lang}/case/${reference}`);
    await look(page, 'case-returned');
    await visit(page, `/${lang}/case/${reference}/access-log`, 'access-log');
    await page.goto(`/${lang}/case/${reference}`);
    await send(page).click();
    await look(page, 'check-answers-correction');
    await page.locator('input[name=idempotency_key]').evaluate((input: HTMLInputElement) => (input.value = 'none'));
    await page.locator('#declaration').check();
    await send(page).click();
    await look(page, 'error-422');
  });
}

/** The same answers, with a look at each page: as it opens, and, where leaving it empty is wrong, with the errors. */
function looking(answers: Answers): Answers {
  const look_at = (id: string, fill: (page: Page) => Promise<void>) => async (page: Page) => {
    await look(page, `question-${id}`);
    await fill(page);
  };
  return Object.fromEntries(Object.entries(answers).map(([id, fill]) => [id, look_at(id, fill)]));
}

/** The languages stand behind the name of the current one, also without script. */
async function switchTo(page: Page, name: string): Promise<void> {
  await page.locator('.sala-languages summary').click();
  await page.getByRole('link', { name }).click();
}

test('the language switch keeps the page', async ({ page }) => {
  await page.goto('/en/foreigner/90-day-report');
  await switchTo(page, 'ไทย');
  await expect(page).toHaveURL('/th/foreigner/90-day-report');
  await newcomer(page, 'th');
  await begin(page, 'th');
  const question = step(page);
  await switchTo(page, '中文');
  await expect(page).toHaveURL(new RegExp(`^[^?]*/zh/apply/[^/]+/${question}$`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh');
  await switchTo(page, 'မြန်မာ');
  await expect(page).toHaveURL(new RegExp(`^[^?]*/my/apply/[^/]+/${question}$`));
  await page.goto('/zh/sign-in?next=%2Fzh%2Faccount');
  await expect(page).toHaveURL('/zh/account');
});

test('the first visit goes to the language of the browser', async ({ browser }) => {
  for (const [locale, lang] of [['th-TH', 'th'], ['zh-CN', 'zh'], ['en-GB', 'en'], ['ja-JP', 'ja'], ['my-MM', 'my']] as const) {
    const page = await (await browser.newContext({ locale })).newPage();
    await page.goto('/');
    await expect(page).toHaveURL(`/${lang}/`);
  }
});
