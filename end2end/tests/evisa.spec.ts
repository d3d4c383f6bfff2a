// An e-Visa from "Do I need a visa?" to the border, with one more paper asked for and an interview on the way.
import type { Page } from '@playwright/test';
import { type Lang, newcomer, send } from '../support/account.ts';
import { pay } from '../support/bank.ts';
import { type Passport, day, demonstration } from '../support/demonstration.ts';
import { expect, test } from '../support/fixtures.ts';
import { action, at, choose as chooseFiles, goOn, take, until } from '../support/licence.ts';
import { look, visit } from '../support/look.ts';
import { type Paper, attached, pdf } from '../support/paper.ts';
import { type Answers, answer, certify, choose, fillDate } from '../support/report.ts';

const PAPERS = ['PASSPORT_PAGE', 'PHOTO', 'RESIDENCE_PROOF', 'TRAVEL_BOOKING', 'STAY_BOOKING', 'FUNDS'];

const select = (name: string, value: string) => (page: Page) => page.locator(`#${name}`).selectOption(value).then(() => {});

/** What somebody answers who lives in Britain and wishes to stay for forty days. */
function answers(passport: Passport, arrival: string): Answers {
  return {
    purpose: select('purpose', 'TOURISM'),
    visa: select('visa_type', 'TR'),
    entries: (page) => choose(page, 'entries', 'single'),
    residence: select('current_country', 'GBR'),
    mission: select('mission', 'LON'),
    'passport-entry': (page) => choose(page, 'passport_entry', 'mrz'),
    'passport-lines': (page) => page.locator('#mrz').fill(passport.mrz),
    'passport-kind': async (page) => {
      await choose(page, 'passport_kind', 'ORDINARY');
      await fillDate(page, 'passport_issued_on', '2023-06-30');
      await page.locator('#passport_issued_at').fill('London');
    },
    person: async (page) => {
      await page.locator('#title').selectOption('MS');
      await page.locator('#birth_place').fill('Leeds');
      await page.locator('#birth_country').selectOption('GBR');
      await page.locator('#birth_nationality').selectOption('GBR');
      await page.locator('#marital_status').selectOption('SINGLE');
    },
    home: (page) => page.locator('#home_address').fill('1 High Street, Leeds'),
    work: (page) => page.locator('#occupation').fill('Teacher'),
    journey: async (page) => {
      await fillDate(page, 'intended_arrival', arrival);
      await page.locator('#stay_days').fill('40');
    },
    'way-in': async () => {},
    visits: (page) => choose(page, 'visited', 'no'),
    stay: async (page) => {
      await page.locator('#stay_name').fill('Hotel');
      await page.locator('#stay_address').fill('Bangkok');
    },
    host: async () => {},
    support: select('support', 'SELF'),
    record: async (page) => {
      for (const question of ['refused_before', 'deported', 'convicted', 'dangerous_illness']) await choose(page, question, 'no');
    },
    contact: async () => {},
    payment: (page) => choose(page, 'fee_by', 'PROMPTPAY'),
  };
}

/** A photograph of so many pixels, drawn by the browser. */
async function photo(page: Page, width: number, height: number): Promise<Paper> {
  const url = await page.evaluate(([width, height]) => {
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    return canvas.toDataURL('image/jpeg');
  }, [width, height]);
  return { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(url.split(',')[1] ?? '', 'base64') };
}

/** From "Do I need a visa?" to the paid application; its reference. */
async function applies(page: Page, lang: Lang, passport: Passport): Promise<string> {
  const arrival = day(demonstration().today, 20);
  await newcomer(page, lang);
  await visit(page, `/${lang}/foreigner/do-i-need-a-visa`, 'do-i-need-a-visa');
  await visit(page, `/${lang}/foreigner/do-i-need-a-visa?nationality=SWE`, 'do-i-need-a-visa-wrong', 422);
  await visit(page, `/${lang}/foreigner/do-i-need-a-visa?nationality=NGA&residence=GBR&purpose=TOURISM`, 'do-i-need-a-visa-answer');
  await page.locator('form[action$="/e-visa/begin"] button').first().click();
  await expect(page).toHaveURL(/\/apply\//);
  await answer(page, answers(passport, arrival), 'PASSPORT_PAGE');
  for (const [index, code] of PAPERS.entries()) {
    if (code === 'PHOTO') {
      await chooseFiles(page, await photo(page, 400, 400));
      await goOn(page).click();
      await expect(page.locator('.govuk-error-summary')).toBeVisible();
      await look(page, 'visa-photo-wrong');
    }
    await chooseFiles(page, code === 'PHOTO' ? await photo(page, 350, 450) : pdf(`${code}.pdf`));
    await goOn(page).click();
    await expect(page).toHaveURL(new RegExp(`/${PAPERS[index + 1] ?? 'check-answers'}$`));
  }
  await look(page, 'visa-check-answers');
  const reference = await certify(page);
  await until(page, page.locator('a[href$="/bill"]'));
  await page.goto(`/${lang}/case/${reference}/bill`);
  await page.locator('main summary').click();
  await pay(page, 'well');
  await until(page, page.locator('.sala-tag--good'));
  return reference;
}

/** As long as nobody examines it, it can be opened once more; here it stays as it was. */
async function reopens(page: Page, lang: Lang, reference: string): Promise<void> {
  await page.goto(`/${lang}/case/${reference}`);
  await own(page, 'reopen').click();
  await look(page, 'visa-reopen');
  await send(page).click();
  await expect(own(page, 'keep')).toBeVisible();
  await look(page, 'visa-correction');
  await own(page, 'keep').click();
  await send(page).click();
  await expect(own(page, 'reopen')).toBeVisible();
}

/** Invited to an interview, the applicant takes the first time, moves it to the last, and comes. */
async function isInterviewed(page: Page, mission: Page, lang: Lang, reference: string): Promise<void> {
  await mission.goto(`/${lang}/officer/case/${reference}`);
  await action(mission, 'invite').locator('textarea').fill('Please bring the originals.');
  await take(mission, 'invite');
  await page.goto(`/${lang}/case/${reference}`);
  await own(page, 'book').click();
  await send(page).click();
  await expect(page.locator('.govuk-error-summary')).toBeVisible();
  await look(page, 'visa-interview-times');
  await books(page, 0);
  await own(page, 'move_interview').click();
  await send(page).click();
  await own(page, 'book').click();
  await books(page, -1);
  await look(page, 'visa-interview');
  await mission.goto(`/${lang}/officer/case/${reference}`);
  await look(mission, 'officer-visa-interview');
  await take(mission, 'interviewed');
}

/** Takes the time at a place of the list of free ones, which is open. */
async function books(page: Page, place: number): Promise<void> {
  const times = await page.locator('#starts option[value*="T"]').evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
  await page.locator('#starts').selectOption(times.at(place) ?? '');
  await send(page).click();
  await expect(own(page, 'move_interview')).toBeVisible();
}

/** The link to an action of the applicant. */
const own = (page: Page, action: string) => page.locator(`a[href$="/action/${action}"]`);

test('an applicant is asked for one more paper, comes to an interview and enters with the visa', async ({ page, browser, passport }, { project }) => {
  test.slow();
  const lang: Lang = project.name === 'phone' ? 'th' : 'en';
  const reference = await applies(page, lang, passport);
  await reopens(page, lang, reference);
  const mission = await at(browser, 'visa.london', lang);
  await visit(mission, `/${lang}/officer/case/${reference}`, 'officer-visa');
  await action(mission, 'ask').locator('xpath=ancestor::details').locator('summary').click();
  await mission.locator('input[value="document:FUNDS"]').check();
  await mission.locator('select[name="gap-reason:document:FUNDS"]').selectOption('UNREADABLE');
  await action(mission, 'ask').locator('button').click();
  await expect(mission).toHaveURL(/done=ask/);

  await visit(page, `/${lang}/case/${reference}`, 'visa-asked');
  await page.locator('form[action$="/correct"] button').click();
  await page.locator('a[href*="/documents/FUNDS"]').last().click();
  await page.locator('button[value=remove]').click();
  await chooseFiles(page, pdf('funds readable.pdf'));
  await goOn(page).click();
  await expect(page).toHaveURL(/\/check-answers$/);
  expect(await certify(page), 'the same case').toBe(reference);

  await mission.goto(`/${lang}/officer/case/${reference}`);
  await take(mission, 'accept');
  await isInterviewed(page, mission, lang, reference);
  await mission.goto(`/${lang}/officer/case/${reference}`);
  await action(mission, 'approve').locator('button').click();
  await expect(mission).toHaveURL(/done=approve/);
  await page.goto(`/${lang}/case/${reference}`);
  await until(page, page.locator('main .sala-status--good'));
  // The receipt of the fee, the record of what was missing, and the visa, each once its file is set and signed.
  await until(page, page.locator('main a[href*="/documents/"]').nth(2));
  await look(page, 'visa-approved');
  const papers = await page.locator('main a[href*="/documents/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const issued = await Promise.all(papers.map(async (href) => attached(await (await page.request.get(href)).body())));
  // "V 1/2570"; the receipt has an R, the record of what was missing a Q.
  const visa = issued.find(({ number }) => number.startsWith('V '));
  expect(visa, 'a visa among the documents').toBeTruthy();

  const border = await at(browser, 'border', lang);
  await visit(border, `/${lang}/officer/border`, 'officer-border');
  const show = async (passport_no: string) => {
    await border.locator('#code').fill(visa!.code);
    await border.locator('#passport_no').fill(passport_no);
    await fillDate(border, 'passport_expiry', passport.passport_expiry);
    await border.locator('#port').selectOption('BKK');
    await border.locator('form:has(#code) button').click();
  };
  await show('X0000000');
  await expect(border.locator('.sala-status--bad')).toBeVisible();
  await show(passport.passport_no);
  await expect(border.locator('.sala-status--good')).toBeVisible();
  await look(border, 'officer-border-allowed');
  await border.locator('form:has(input[name=record]) button').click();
  await expect(border.locator('.govuk-notification-banner--success')).toBeVisible();
  await show(passport.passport_no);
  await expect(border.locator('.sala-status--bad'), 'it was for one entry').toBeVisible();

  // The register has the entry: whoever leaves with this passport is found there.
  await visit(border, `/${lang}/officer/border/crossing`, 'officer-border-crossing');
  await border.locator('input[name=way][value=out]').check();
  await border.locator('#mrz').fill(passport.mrz);
  await border.locator('#port').selectOption('BKK');
  await border.locator('form:has(#mrz) button').first().click();
  await expect(border.locator('.sala-status--good')).toBeVisible();
  await look(border, 'officer-border-leaving');
});
