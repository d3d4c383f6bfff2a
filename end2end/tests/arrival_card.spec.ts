// Arrival cards of a family that has no account: one faulty card does not keep the others waiting, a card is found again and changed,
// and an officer at the border marks it as used.
import type { Page } from '@playwright/test';
import { type Lang, send } from '../support/account.ts';
import { day, demonstration } from '../support/demonstration.ts';
import { expect, test } from '../support/fixtures.ts';
import { choose as chooseFiles, goOn } from '../support/licence.ts';
import { look, visit } from '../support/look.ts';
import { officer } from '../support/officer.ts';
import { png } from '../support/paper.ts';
import { type Answers, answer, choose, fillDate } from '../support/report.ts';

/** Asked once of the whole family. */
function trip(arrival: string): Answers {
  return {
    arrival: (page) => fillDate(page, 'arrival_date', arrival),
    journey: async (page) => {
      await page.locator('#country_boarded').selectOption('SWE');
      await choose(page, 'travel_mode', 'AIR');
      await page.locator('#vehicle').selectOption('COMMERCIAL_FLIGHT');
      await page.locator('#flight_no').fill('tg 961');
    },
    leaving: (page) => fillDate(page, 'departure_date', day(arrival, 14)),
    purpose: (page) => page.locator('#purpose').selectOption('HOLIDAY').then(() => {}),
    transit: (page) => choose(page, 'transit_no_stay', 'no'),
    accommodation: (page) => choose(page, 'accommodation_type', 'HOTEL'),
    'hotel-province': (page) => page.locator('#province').selectOption('83').then(() => {}),
    address: (page) => page.locator('#address').fill('Hotel Andaman, 1 Beach Road'),
    contact: async (page) => {
      await page.locator('#phone').fill('+46701234567');
      await page.locator('#email').fill('astrid@example.com');
    },
  };
}

interface Traveller {
  passport_no: string;
  name: string;
  expiry: string;
}

const BORN = '1974-08-12';

function traveller({ passport_no, name, expiry }: Traveller): Answers {
  return {
    'passport-entry': (page) => choose(page, 'passport_entry', 'typed'),
    passport: async (page) => {
      await choose(page, 'doc_type', 'PASSPORT');
      await page.locator('#passport_no').fill(passport_no);
      await page.locator('#issuing_state').selectOption('SWE');
      await page.locator('#nationality').selectOption('SWE');
      await fillDate(page, 'passport_expiry', expiry);
    },
    name: async (page) => {
      await page.locator('#family_name').fill('Lindqvist');
      await page.locator('#first_name').fill(name);
    },
    'about-you': async (page) => {
      await choose(page, 'sex', 'F');
      await fillDate(page, 'birth_date', BORN);
    },
    residence: async (page) => {
      await page.locator('#occupation').fill('Teacher');
      await page.locator('#country_of_residence').selectOption('SWE');
      await page.locator('#city_of_residence').fill('Göteborg');
    },
    visited: async () => {},
  };
}

const cards = (page: Page, lang: Lang) => page.goto(`/${lang}/foreigner/arrival-card/cards`);
const number = () => `5${String(Math.floor(Math.random() * 100_000_000)).padStart(8, '0')}`;

test('a family files without an account', async ({ page, browser }, { project }) => {
  test.slow();
  const lang: Lang = project.name === 'phone' ? 'th' : 'en';
  const arrival = day(demonstration().today, 2);
  const astrid = { passport_no: number(), name: 'Astrid', expiry: '2031-04-15' };
  const björn = { passport_no: number(), name: 'Björn', expiry: '2031-04-15' };
  await visit(page, `/${lang}/foreigner/arrival-card`, 'arrival-card-start');
  await page.locator('main form[action$="/begin"] button').first().click();
  await answer(page, { ...trip(arrival), ...traveller(astrid) });
  await look(page, 'arrival-card-check');
  // Nobody is led to a picture of his passport; the check offers it.
  await page.locator('a[href*="/documents/PASSPORT_PAGE"]').click();
  await look(page, 'arrival-card-picture');
  await chooseFiles(page, png('passport.png', 600, 400));
  await goOn(page).click();
  await expect(page).toHaveURL(/check-answers$/);

  // The next travellers are asked for what is theirs alone; the third is left unfinished.
  await cards(page, lang);
  await page.locator('button[value^="add:"]').first().click();
  await answer(page, traveller(björn));
  await cards(page, lang);
  await page.locator('button[value^="add:"]').first().click();
  await answer(page, traveller({ passport_no: number(), name: 'Tove', expiry: day(arrival, 200) }), 'name');
  await cards(page, lang);
  await look(page, 'arrival-cards');
  await page.locator('button[value=send]').click();
  await expect(page.locator('.govuk-error-summary')).toBeVisible();
  await look(page, 'arrival-cards-wrong');
  await page.locator('#declaration').check();
  await page.locator('button[value=send]').click();
  await expect(page).toHaveURL(/sent=2/);
  await expect(page.locator('button[value^="remove:"]'), 'the unfinished one is still there').toHaveCount(1);
  await look(page, 'arrival-cards-sent');

  await page.getByRole('link', { name: /ASTRID/ }).click();
  await expect(page.locator('.sala-receipt__qr svg')).toBeVisible();
  await look(page, 'arrival-card');
  const reference = (await page.locator('.sala-receipt__number .sala-reference').textContent()) ?? '';
  const pdf = (await page.locator('main a[href*="/documents/"]').getAttribute('href')) ?? '';
  await expect(async () => {
    expect((await page.request.get(pdf)).headers()['content-type']).toBe('application/pdf');
  }).toPass({ timeout: 20_000 });
  const code = (await page.locator('.sala-receipt__foot .sala-reference').textContent()) ?? '';

  // On another device the card is found by three things that only its holder knows together.
  const other = await (await browser.newContext()).newPage();
  await visit(other, `/${lang}/foreigner/arrival-card/find`, 'arrival-card-find');
  await other.locator('#number').fill(reference);
  await other.locator('#passport_no').fill(björn.passport_no);
  await fillDate(other, 'birth_date', BORN);
  await send(other).click();
  await expect(other.locator('.govuk-error-summary')).toBeVisible();
  await look(other, 'arrival-card-find-wrong');
  await other.locator('#passport_no').fill(astrid.passport_no);
  await send(other).click();
  await expect(other.locator('main')).toContainText('LINDQVIST');
  await other.locator('form[action$="/correct"] button').click();
  await other.locator('a[href*="/address?from_check=yes"]').first().click();
  await other.locator('#address').fill('Pension Siam, 2 Beach Road');
  await send(other).click();
  await other.locator('#declaration').check();
  await send(other).click();
  await other.goto(`/${lang}/foreigner/arrival-card/card/${reference}`);
  await expect(other.locator('main')).toContainText('Pension Siam');

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(`/${lang}/check/${code}`);
  await expect(stranger.locator('main')).not.toContainText('LINDQVIST');

  const desk = await officer(browser, 'officer', lang);
  await visit(desk, `/${lang}/officer/arrival-card`, 'officer-arrival-card');
  await desk.locator('#number').fill(reference);
  await desk.locator('#passport_no').fill(astrid.passport_no);
  await send(desk).click();
  await expect(desk.locator('main a[href*="/files/"]'), 'the picture, also after the card was changed').toBeVisible();
  await look(desk, 'officer-arrival-card-found');
  // Before its day it serves only for a reason.
  await desk.locator('button[name=use]').click();
  await expect(desk.locator('.govuk-error-summary')).toBeVisible();
  await look(desk, 'officer-arrival-card-why');
  await desk.locator('#why').fill('Came a day early');
  await desk.locator('button[name=use]').click();
  await expect(desk.locator('.govuk-notification-banner--success')).toBeVisible();
  await other.reload();
  await expect(other.locator('form[action$="/correct"]'), 'what was used does not change').toHaveCount(0);
});

test('a card for a later day is kept until its window opens', async ({ page }, { project }) => {
  const lang: Lang = project.name === 'phone' ? 'th' : 'en';
  await page.goto(`/${lang}/foreigner/arrival-card`);
  await page.locator('main form[action$="/begin"] button').first().click();
  await answer(page, {
    ...trip(day(demonstration().today, 40)),
    ...traveller({ passport_no: number(), name: 'Sven', expiry: '2031-04-15' }),
  });
  await page.locator('#declaration').check();
  await send(page).click();
  await expect(page.locator('main')).toContainText('UTC');
  await expect(page.locator('.sala-receipt__qr')).toHaveCount(0);
  await look(page, 'arrival-card-early');
});
