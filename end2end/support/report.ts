// Filing a 90-day report, in any language and without relying on script.
import { type Page, expect } from '@playwright/test';
import { type Lang, send } from './account.ts';
import type { Passport } from './demonstration.ts';

/** The page of the form that is open, such as "arrival". */
export const step = (page: Page) => new URL(page.url()).pathname.split('/').pop();

export async function fillDate(page: Page, name: string, iso: string): Promise<void> {
  const [year = '', month = '', day = ''] = iso.split('-');
  await page.locator(`#${name}-day`).fill(String(Number(day)));
  await page.locator(`#${name}-month`).fill(String(Number(month)));
  await page.locator(`#${name}-year`).fill(year);
}

export async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.locator(`input[name=${name}][value=${value}]`).check();
}

/** Answers for each page of the form, in its order. Pages that are not on the way are not asked. */
export interface Answers {
  [page: string]: (page: Page) => Promise<void>;
}

/** What somebody with this passport answers who pastes the two lines. `changes` replaces single pages. */
export function answersOf(passport: Passport, changes: Answers = {}): Answers {
  return {
    'passport-entry': (page) => choose(page, 'passport_entry', 'mrz'),
    'passport-lines': (page) => page.locator('#mrz').fill(passport.mrz),
    passport: async (page) => {
      await choose(page, 'doc_type', 'PASSPORT');
      await page.locator('#passport_no').fill(passport.passport_no);
      await page.locator('#issuing_state').selectOption(passport.issuing_state);
      await page.locator('#nationality').selectOption(passport.nationality);
      await fillDate(page, 'passport_expiry', passport.passport_expiry);
    },
    name: async (page) => {
      await page.locator('#family_name').fill(passport.family_name);
      await page.locator('#first_name').fill(passport.first_name);
    },
    'about-you': async (page) => {
      await choose(page, 'sex', passport.sex);
      await fillDate(page, 'birth_date', passport.birth_date);
    },
    'renewed-passport': (page) => choose(page, 'passport_renewed', 'no'),
    arrival: (page) => fillDate(page, 'last_arrival', passport.last_arrival),
    journey: async () => {},
    visa: async (page) => {
      await page.locator('#visa_type').selectOption(passport.visa_type);
      await fillDate(page, 'permit_expires', passport.permit_expires);
    },
    'previous-report': (page) => choose(page, 'reported_before', 'no'),
    place: (page) => choosePlace(page, passport),
    address: (page) => page.locator('#house_no').fill(passport.house_no),
    contact: async () => {},
    ...changes,
  };
}

export type Place = Pick<Passport, 'province' | 'district' | 'subdistrict'>;

/** Province, district, sub-district, one after the other; leaves the last one to be sent. What is proposed already stays. */
export async function choosePlace(page: Page, place: Place, prefix = ''): Promise<void> {
  const part = (name: keyof Place) => page.locator(`#${prefix}${name}`);
  if ((await part('subdistrict').count()) > 0 && (await part('subdistrict').inputValue()) === place.subdistrict) return;
  await part('province').selectOption(place.province);
  await send(page).click();
  await part('district').selectOption(place.district);
  await send(page).click();
  await part('subdistrict').selectOption(place.subdistrict);
}

/** From the service's start page to the first question. */
export async function begin(page: Page, lang: Lang = 'en'): Promise<void> {
  await page.goto(`/${lang}/foreigner/90-day-report`);
  await page.locator('main form[action$="/begin"] button').first().click();
  await expect(page).toHaveURL(/\/apply\//);
}

/** Goes on answering until the page `until` is shown, such as "check-answers". */
export async function answer(page: Page, answers: Answers, until = 'check-answers'): Promise<void> {
  for (let questions = 0; step(page) !== until; questions++) {
    const here = step(page) ?? '';
    const fill = answers[here];
    if (!fill || questions > 20) throw new Error(`no way from ${page.url()} to ${until}`);
    await fill(page);
    await send(page).click();
    await expect(page.locator('.govuk-error-summary'), `answers on ${here}`).toHaveCount(0);
  }
}

/** From the service's start page to the check of all answers. */
export async function fillReport(page: Page, passport: Passport, lang: Lang = 'en', changes: Answers = {}): Promise<void> {
  await begin(page, lang);
  await answer(page, answersOf(passport, changes));
}

/** Certifies and sends; the reference of the case. */
export async function certify(page: Page): Promise<string> {
  await page.locator('#declaration').check();
  await send(page).click();
  await expect(page).toHaveURL(/\/case\//);
  return step(page) ?? '';
}

/** Starts a report whose day of arrival is not the register's, so that it goes to an officer. */
export async function fileMismatch(page: Page, passport: Passport, wrongArrival: string, lang: Lang = 'en'): Promise<string> {
  await fillReport(page, passport, lang, { arrival: (page) => fillDate(page, 'last_arrival', wrongArrival) });
  return certify(page);
}
