// A licence from the start page to a refund, by all who take part, with a look at every page: in English with script, and without it in Thai
// on the phone.
import type { Browser, Page } from '@playwright/test';
import { type Credentials, type Lang, newcomer, send, walkedIn } from '../support/account.ts';
import { pay } from '../support/bank.ts';
import { demonstration } from '../support/demonstration.ts';
import { expect, test } from '../support/fixtures.ts';
import {
  action, answerLicence, at, certifyFireSafety, choose, complete, fileLicence, givenFiles, goOn, handIn, premisesName, sendLicence, take,
  until, upload,
} from '../support/licence.ts';
import { look, visit } from '../support/look.ts';
import { bounce, mailsTo } from '../support/mail.ts';
import { type Issued, attached, pdf, png } from '../support/paper.ts';
import { fillDate } from '../support/report.ts';
import { codeTo } from '../support/sms.ts';

test.beforeEach(() => test.slow());

test('a licence is granted, paid twice, issued and suspended', async ({ page, browser }, info) => {
  const lang = walkedIn(info.project.name);
  const premises = premisesName();
  await newcomer(page, lang);
  const reference = await applies(page, lang, premises);
  const supervisor = await examined(browser, lang, reference, premises);
  await paysTwice(page, lang, reference);
  const licence = await download(page, lang, reference);
  await checked(browser, lang, licence, 'good', 'check-in-force');

  await supervisor.goto(`/${lang}/officer/case/${reference}`);
  await look(supervisor, 'officer-case-issued');
  await action(supervisor, 'suspend').locator('button').click();
  await expect(supervisor.locator('.govuk-error-summary')).toBeVisible();
  await look(supervisor, 'officer-case-suspend-wrong');
  await action(supervisor, 'suspend').locator('select').selectOption('UNSANITARY');
  await action(supervisor, 'suspend').locator('textarea').fill('พบหนูในห้องเก็บของ Rats in the store room.');
  await take(supervisor, 'suspend');
  await checked(browser, lang, licence, 'bad', 'check-suspended');
  await visit(page, `/${lang}/case/${reference}`, 'case-suspended');
  await expect(page.locator('.sala-status--bad')).toBeVisible();
  await reads(page, lang, reference);
  await refunded(browser, lang, page, reference);
});

test('an application is sent back, completed, refused and appealed', async ({ page, browser }, info) => {
  const lang = walkedIn(info.project.name);
  const premises = premisesName();
  const applicant = await newcomer(page, lang);
  const reference = await fileLicence(page, lang, premises);
  const clerk = await sentBack(browser, lang, reference, applicant);
  await completed(page, lang, reference);
  await clerk.goto(`/${lang}/officer/case/${reference}`);
  await take(clerk, 'accept');
  const supervisor = await refused(browser, lang, reference, premises, clerk);

  await visit(page, `/${lang}/case/${reference}`, 'case-refused');
  await page.locator('main a[href$="/action/appeal"]').click();
  await look(page, 'appeal');
  await send(page).click();
  await expect(page.locator('.govuk-error-summary')).toBeVisible();
  await look(page, 'appeal-wrong');
  await page.locator('#note').fill('ทางหนีไฟกว้างพอแล้ว The escape is wide enough.');
  await send(page).click();
  await expect(page).toHaveURL(`/${lang}/case/${reference}`);
  await expect(page.locator('.sala-status--waiting')).toBeVisible();

  await supervisor.goto(`/${lang}/officer/case/${reference}`);
  await action(supervisor, 'pass_on').locator('textarea').fill('It is too narrow all the same.');
  await take(supervisor, 'pass_on');
  // Another person than who refused.
  await expect(action(supervisor, 'dismiss_appeal')).toHaveCount(0);
  const superior = await at(browser, 'licence.superior', lang);
  await superior.goto(`/${lang}/officer/case/${reference}`);
  await look(superior, 'officer-case-at-superior');
  await action(superior, 'dismiss_appeal').locator('select').selectOption('UNSANITARY');
  await action(superior, 'dismiss_appeal').locator('textarea').fill('Measured again: 70 cm.');
  await action(superior, 'dismiss_appeal').locator('button').click();
  await expect(superior).toHaveURL(/done=dismiss_appeal/);
  await page.reload();
  await expect(page.locator('.sala-status--bad')).toBeVisible();
});

/** From the start page to the sent application: papers replaced, removed and given again, and looked at on coming back. */
async function applies(page: Page, lang: Lang, premises: string): Promise<string> {
  await visit(page, `/${lang}/business`, 'business-services');
  await visit(page, `/${lang}/business/food-licence`, 'service-start');
  await answerLicence(page, premises);
  await look(page, 'paper');
  await goOn(page).click();
  await expect(page.locator('.govuk-error-summary')).toBeVisible();
  await look(page, 'paper-missing');
  // With script the refused page takes the place of this one, and the next file is sent from it.
  await choose(page, { name: 'แผนที่.pdf', mimeType: 'application/pdf', buffer: Buffer.from('GIF89a no map') });
  await upload(page).click();
  await expect(page.locator('.govuk-error-summary')).toContainText('แผนที่.pdf');
  await handIn(page, pdf('first map.pdf'));
  await look(page, 'paper-given');
  await goOn(page).click();
  await expect(page).toHaveURL(/\/D08$/);

  await handIn(page, png('plan.png'), pdf('kitchen.pdf'));
  await givenFiles(page).filter({ hasText: 'kitchen.pdf' }).locator('button').click();
  await expect(givenFiles(page)).toHaveCount(1);
  await handIn(page, pdf('แปลนห้องครัวและห้องเก็บของพร้อมขนาดพื้นที่ทุกห้อง-ฉบับแก้ไขครั้งที่-2.pdf'));
  await handIn(page, pdf('store.pdf'));
  await look(page, 'papers-full');
  await goOn(page).click();
  await expect(page).toHaveURL(/\/check-answers$/);

  // The only file of a paper is replaced by the next one; from the check the way leads back to it.
  await page.locator('a[href*="/documents/D07"]').last().click();
  await choose(page, pdf('second map.pdf'));
  await goOn(page).click();
  await expect(page).toHaveURL(/\/check-answers$/);

  // On another day: the draft is where it was, with its files.
  await visit(page, `/${lang}/account`, 'account-licence-draft');
  await page.locator('main a[href*="/apply/"]').first().click();
  await expect(page).toHaveURL(/\/check-answers$/);
  await look(page, 'check-answers-papers');
  await expect(page.locator('main')).toContainText('second map.pdf');
  await expect(page.locator('main')).not.toContainText('first map.pdf');
  for (const [name, kind] of [['second map.pdf', 'application/pdf'], ['plan.png', 'image/png']] as const) {
    const file = await page.request.get((await page.getByRole('link', { name }).getAttribute('href')) ?? '');
    expect([file.status(), file.headers()['content-type']], name).toEqual([200, kind]);
  }
  const reference = await sendLicence(page);
  await look(page, 'case-licence-filed');
  return reference;
}

/** Two agencies, the fire brigade, and the supervisor who grants it; his page is the answer. */
async function examined(browser: Browser, lang: Lang, reference: string, premises: string): Promise<Page> {
  const clerk = await at(browser, 'licence', lang);
  await visit(clerk, `/${lang}/officer/case/${reference}`, 'officer-case-papers');
  const paper = await clerk.request.get((await clerk.getByRole('link', { name: 'second map.pdf' }).getAttribute('href')) ?? '');
  expect(paper.status()).toBe(200);
  await take(clerk, 'accept');

  const engineer = await at(browser, 'public.works', lang);
  await visit(engineer, `/${lang}/officer/tasks`, 'officer-tasks-open');
  await engineer.locator(`a[href$="/tasks/${reference}/building"]`).click();
  await look(engineer, 'officer-task');
  await expect(engineer.locator('main')).toContainText(premises);
  await expect(engineer.locator('main'), 'what this agency need not know').not.toContainText('ZHANG');
  await send(engineer).click();
  await expect(engineer.locator('.govuk-error-summary')).toBeVisible();
  await look(engineer, 'officer-task-wrong');
  await engineer.goto(`/${lang}/officer/tasks`);
  await complete(engineer, reference, 'building', 'agrees');
  await look(engineer, 'officer-tasks-done');
  await clerk.goto(`/${lang}/officer/tasks`);
  await complete(clerk, reference, 'hygiene', 'agrees');
  await certifyFireSafety(await at(browser, 'fire.brigade', lang), lang, premises);

  await clerk.goto(`/${lang}/officer/case/${reference}`);
  await until(clerk, action(clerk, 'inspected'));
  await look(clerk, 'officer-case-inspection');
  await take(clerk, 'inspected');
  const supervisor = await at(browser, 'licence.supervisor', lang);
  await supervisor.goto(`/${lang}/officer/case/${reference}`);
  await action(supervisor, 'grant').locator('button').click();
  await expect(supervisor).toHaveURL(/done=grant/);
  return supervisor;
}

/** The bill, and a payer who pays it twice. */
async function paysTwice(page: Page, lang: Lang, reference: string): Promise<void> {
  await page.goto(`/${lang}/case/${reference}`);
  await until(page, page.locator('a[href$="/bill"]'));
  await look(page, 'case-to-pay');
  await visit(page, `/${lang}/case/${reference}/bill`, 'bill');
  await page.locator('main summary').click();
  await look(page, 'bill-open');
  await feeds(page, lang, reference);
  await page.goto(`/${lang}/case/${reference}/bill`);
  await pay(page, 'doubled');
  await until(page, page.locator('.sala-table').nth(1).locator('tbody tr').nth(1));
  await expect(page.locator('.sala-tag--good')).toBeVisible();
  await look(page, 'bill-paid');
}

/** What is due stands among the dates, and in a calendar for whoever has its address. */
async function feeds(page: Page, lang: Lang, reference: string): Promise<void> {
  await visit(page, `/${lang}/account/dates`, 'dates');
  await expect(page.locator('main')).toContainText(reference);
  await page.locator('button[value=make]').click();
  await look(page, 'dates-made');
  const address = (await page.locator('.sala-long').textContent()) ?? '';
  const calendar = await page.request.get(address);
  expect(calendar.headers()['content-type']).toContain('text/calendar');
  expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR\r\n[^]*BEGIN:VEVENT[^]*END:VCALENDAR\r\n$/);
  await page.locator('button[value=revoke]').click();
  await expect(page.locator('.govuk-notification-banner--success')).toBeVisible();
  expect((await page.request.get(address)).status()).toBe(404);
}

/** The licence, once it and the receipt for its fee are signed. */
async function download(page: Page, lang: Lang, reference: string): Promise<Issued> {
  await page.goto(`/${lang}/case/${reference}`);
  const link = page.locator('main a[href*="/documents/"]');
  await until(page, link.nth(1));
  await look(page, 'case-issued');
  const papers: Issued[] = [];
  for (const href of await link.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
    const file = await page.request.get(href);
    expect(file.headers()['content-type']).toBe('application/pdf');
    papers.push(attached(await file.body()));
  }
  expect(papers.some(({ kind }) => kind === 'receipt'), 'a receipt for the fee').toBe(true);
  const licence = papers.find(({ kind }) => kind === 'licence');
  await expect(page.locator('main')).toContainText(licence?.number ?? 'a licence');
  return licence!;
}

/** What a stranger learns who types the code of a licence, and who scans it. */
async function checked(browser: Browser, lang: Lang, licence: Issued, tone: 'good' | 'bad', name: string): Promise<void> {
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(`/${lang}/check`);
  await stranger.locator('#code').fill('7QK3');
  await stranger.getByRole('main').locator('button').click();
  await expect(stranger.locator('.govuk-error-summary')).toBeVisible();
  if (tone === 'good') await look(stranger, 'check-form-wrong');
  await stranger.locator('#code').fill(licence.code.toLowerCase());
  await stranger.getByRole('main').locator('button').click();
  await expect(stranger.locator(`.sala-tag--${tone}`)).toBeVisible();
  await expect(stranger.locator('main')).toContainText(licence.number);
  const path = new URL(licence.check_url).pathname;
  await visit(stranger, `/${lang}${path}`, name);
  await expect(stranger.locator(`.sala-tag--${tone}`)).toBeVisible();
  await expect(stranger.locator('main')).not.toContainText('ZHANG');
  await stranger.context().close();
}

/** The inbox, and how one wants to be told. */
async function reads(page: Page, lang: Lang, reference: string): Promise<void> {
  await visit(page, `/${lang}/account/messages`, 'messages');
  const newest = page.locator('.sala-services a').first();
  await expect(newest).toContainText(reference);
  await newest.click();
  await look(page, 'message');
  await expect(page.locator('main a[href$="/case/' + reference + '"]').first()).toBeVisible();

  await visit(page, `/${lang}/account/contact`, 'contact');
  await page.locator('#phone').fill('12');
  await page.locator('button[value=send]').click();
  await expect(page.locator('.govuk-error-summary')).toBeVisible();
  await look(page, 'contact-number-wrong');
  const digits = String(Math.floor(Math.random() * 10_000_000)).padStart(7, '0');
  await page.locator('#phone').fill(`089 ${digits}`);
  await page.locator('button[value=send]').click();
  await expect(page.locator('#code')).toBeVisible();
  const code = await codeTo(`+6689${digits}`);
  await page.locator('#code').fill(code === '000000' ? '000001' : '000000');
  await page.locator('button[value=confirm]').click();
  await expect(page.locator('.govuk-error-summary')).toBeVisible();
  await look(page, 'contact-code-wrong');
  await page.locator('#code').fill(code);
  await page.locator('button[value=confirm]').click();
  await expect(page.locator('button[value=remove]')).toBeVisible();
  await look(page, 'contact-confirmed');
}

/** The doubled payment: one officer asks to give it back, another one approves, and the bank does it. */
async function refunded(browser: Browser, lang: Lang, applicant: Page, reference: string): Promise<void> {
  const first = await at(browser, 'finance.bangkok', lang);
  await visit(first, `/${lang}/officer/finance?q=NO-SUCH-PAYMENT`, 'finance-nothing');
  await visit(first, `/${lang}/officer/finance?q=${reference}`, 'finance-payments');
  await first.locator('main table a').first().click();
  const bill = new URL(first.url()).pathname;
  await look(first, 'finance-bill');
  const mine = (page: Page) => page.locator('tr', { has: page.locator(`a[href$="${bill}"]`) });
  await visit(first, `/${lang}/officer/finance/refunds`, 'finance-refunds');
  await mine(first).getByRole('button').click();
  await look(first, 'finance-refund-asked');
  await expect(mine(first).getByRole('button'), 'who asked cannot approve').toHaveCount(0);
  const second = await at(browser, 'second.finance.bangkok', lang);
  await second.goto(`/${lang}/officer/finance/refunds`);
  await mine(second).getByRole('button').click();
  await look(second, 'finance-refund-approved');
  await second.goto(bill);
  await until(second, second.locator('td .sala-tag--good'));
  await look(second, 'finance-bill-refunded');
  await visit(applicant, `/${lang}/case/${reference}/bill`, 'bill-refunded');
  await expect(applicant.locator('.govuk-inset-text')).toHaveCount(1);
}

/** Asked once for all that is missing; the notice comes back, and is handed over at the counter. The officer's page is the answer. */
async function sentBack(browser: Browser, lang: Lang, reference: string, applicant: Credentials): Promise<Page> {
  const clerk = await at(browser, 'licence', lang);
  await clerk.goto(`/${lang}/officer/case/${reference}`);
  await clerk.locator('.sala-desk summary').click();
  await action(clerk, 'ask').locator('button').click();
  await expect(clerk.locator('.govuk-error-summary')).toBeVisible();
  await look(clerk, 'officer-case-gaps-wrong');
  await clerk.locator('input[value="document:D07"]').check();
  await clerk.locator('select[name="gap-reason:document:D07"]').selectOption('UNREADABLE');
  await clerk.locator('input[name="gap-note:document:D07"]').fill('ถ่ายใหม่ให้ชัด Take it again, in focus.');
  const before = mailsTo(applicant.email).length;
  await action(clerk, 'ask').locator('button').click();
  await expect(clerk).toHaveURL(/done=ask/);

  await expect.poll(() => mailsTo(applicant.email).length).toBeGreaterThan(before);
  bounce(mailsTo(applicant.email).at(-1) ?? '');
  await clerk.goto(`/${lang}/officer/case/${reference}`);
  await until(clerk, clerk.locator('.sala-incident'));
  await look(clerk, 'officer-case-incident');
  await visit(clerk, `/${lang}/officer/incidents`, 'officer-incidents-open');
  await expect(clerk.locator('main')).toContainText(reference);
  await clerk.goto(`/${lang}/officer/case/${reference}`);
  await clerk.locator('.sala-incident a[href*="/notice/"]').click();
  await look(clerk, 'notice');
  await send(clerk).click();
  await expect(clerk.locator('.govuk-error-summary')).toBeVisible();
  await look(clerk, 'notice-wrong');
  await clerk.locator('input[value=hand]').check();
  await fillDate(clerk, 'day', demonstration().today);
  await clerk.locator('#note').fill('มอบให้ผู้ยื่น Handed to the applicant.');
  await send(clerk).click();
  await expect(clerk).toHaveURL(/done=serve/);
  await expect(clerk.locator('.sala-incident')).toHaveCount(0);
  await look(clerk, 'officer-case-served');
  return clerk;
}

/** The applicant gives what was missing. */
async function completed(page: Page, lang: Lang, reference: string): Promise<void> {
  await visit(page, `/${lang}/case/${reference}`, 'case-sent-back');
  await send(page).click();
  await look(page, 'check-answers-gaps');
  await page.locator('a[href*="/documents/D07"]').last().click();
  await choose(page, png('map in focus.png'));
  await goOn(page).click();
  await expect(page).toHaveURL(/\/check-answers$/);
  expect(await sendLicence(page), 'the same case').toBe(reference);
}

/** An agency objects, and the supervisor refuses; his page is the answer. */
async function refused(browser: Browser, lang: Lang, reference: string, premises: string, clerk: Page): Promise<Page> {
  const engineer = await at(browser, 'public.works', lang);
  for (const [desk, task, result] of [[engineer, 'building', 'objects'], [clerk, 'hygiene', 'agrees']] as const) {
    await desk.goto(`/${lang}/officer/tasks`);
    await complete(desk, reference, task, result);
  }
  await certifyFireSafety(await at(browser, 'fire.brigade', lang), lang, premises);
  const supervisor = await at(browser, 'licence.supervisor', lang);
  await supervisor.goto(`/${lang}/officer/case/${reference}`);
  await until(supervisor, action(supervisor, 'refuse'));
  await supervisor.locator('#refuse-reason').selectOption('UNSANITARY');
  await action(supervisor, 'refuse').locator('textarea').fill('ทางหนีไฟแคบเกินไป The escape is too narrow.');
  await action(supervisor, 'refuse').locator('button').click();
  await expect(supervisor).toHaveURL(/done=refuse/);
  return supervisor;
}
