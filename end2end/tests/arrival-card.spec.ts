// A family on its way: three travellers without an account, one of whom needs no card; the way back; a change of flight.
import { type Page } from '@playwright/test';
import { send } from '../support/account.ts';
import { expect, test } from '../support/fixtures.ts';
import { look } from '../support/look.ts';
import { type Answers, answer, choose, fillDate, step } from '../support/report.ts';

/** So many days from now, in Bangkok. */
const day = (days: number) => new Date(Date.now() + (7 + 24 * days) * 3_600_000).toISOString().slice(0, 10);

const trip: Answers = {
  arrival: (page) => fillDate(page, 'arrival_date', day(2)),
  journey: async (page) => {
    await page.locator('#country_boarded').selectOption('SWE');
    await choose(page, 'travel_mode', 'AIR');
    await page.locator('#vehicle').selectOption('COMMERCIAL_FLIGHT');
    await page.locator('#flight_no').fill('TG 961');
  },
  leaving: async () => {},
  purpose: (page) => page.locator('#purpose').selectOption('HOLIDAY').then(() => {}),
  transit: (page) => choose(page, 'transit_no_stay', 'no'),
  accommodation: (page) => choose(page, 'accommodation_type', 'HOTEL'),
  'hotel-province': (page) => page.locator('#province').selectOption('83').then(() => {}),
  address: (page) => page.locator('#address').fill('Andaman Hotel, 1 Beach Road'),
  contact: async (page) => {
    await page.locator('#phone').fill('+46701234567');
    await page.locator('#email').fill('astrid@sala.example');
  },
};

const traveller = (name: string, passport: string, nationality = 'SWE'): Answers => ({
  'passport-entry': (page) => choose(page, 'passport_entry', 'typed'),
  passport: async (page) => {
    await choose(page, 'doc_type', 'PASSPORT');
    await page.locator('#passport_no').fill(passport);
    await page.locator('#issuing_state').selectOption(nationality);
    await page.locator('#nationality').selectOption(nationality);
    await fillDate(page, 'passport_expiry', '2035-04-15');
  },
  name: async (page) => {
    await page.locator('#family_name').fill('Lindqvist');
    await page.locator('#first_name').fill(name);
  },
  'about-you': async (page) => {
    await choose(page, 'sex', 'F');
    await fillDate(page, 'birth_date', '1974-08-12');
  },
  residence: async (page) => {
    await page.locator('#occupation').fill('Teacher');
    await page.locator('#country_of_residence').selectOption('SWE');
    await page.locator('#city_of_residence').fill('Stockholm');
  },
  visited: async () => {},
});

const cards = (page: Page) => page.goto('/en/foreigner/arrival-card/cards');
const line = (page: Page, name: string) => page.locator('section', { hasText: name });

test('a family files, comes back and changes its flight', async ({ page, browser }) => {
  await page.goto('/en/foreigner/arrival-card');
  await expect(page.locator('main')).toContainText('It is free.');
  await look(page, 'arrival-card-start');
  await page.locator('main form[action$="/begin"] button').first().click();
  await answer(page, { ...trip, ...traveller('Astrid', '512345678') });

  await cards(page);
  await line(page, 'ASTRID').getByRole('button', { name: /Add a traveller/ }).click();
  expect(step(page), 'the journey is known').toBe('passport-entry');
  await answer(page, traveller('Nils', '512345679'));
  await cards(page);
  await line(page, 'ASTRID').getByRole('button', { name: /Add a traveller/ }).click();
  await answer(page, traveller('Mali', 'AA1234567', 'THA'), 'not-now');
  await expect(page.locator('h1')).toContainText('You need no arrival card');

  // Who needs none does not keep the others waiting.
  await cards(page);
  await look(page, 'arrival-card-party');
  await page.locator('#declaration').check();
  await page.getByRole('button', { name: 'Send 2 cards' }).click();
  await expect(page.locator('.govuk-notification-banner')).toContainText('2 cards were sent');
  await page.getByRole('link', { name: /LINDQVIST NILS/ }).click();
  await expect(page.locator('main')).toContainText('Your card is valid');
  await look(page, 'arrival-card');
  const number = step(page) ?? '';

  // Another browser, on the way: the card comes back by what stands on it.
  const phone = await (await browser.newContext()).newPage();
  await phone.goto(`${new URL(page.url()).origin}/en/foreigner/arrival-card/find?number=${number}`);
  await phone.locator('#passport_no').fill('512345679');
  await fillDate(phone, 'birth_date', '1974-08-13');
  await send(phone).click();
  await expect(phone.locator('.govuk-error-summary')).toContainText('There is no card with these details');
  await fillDate(phone, 'birth_date', '1974-08-12');
  await send(phone).click();
  await expect(phone.locator('main')).toContainText('LINDQVIST NILS');
  await phone.getByRole('button', { name: 'Change details' }).click();
  await phone.locator('a[href*="/journey"]').first().click();
  await phone.locator('#flight_no').fill('TG963');
  await send(phone).click();
  await phone.locator('#declaration').check();
  await send(phone).click();
  await expect(phone.locator('main')).toContainText('TG963');
  expect(step(phone), 'the same card').toBe(number);
  await phone.context().close();
});
