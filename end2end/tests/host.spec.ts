// Somebody who lets a room: an officer approves the place, a guest is notified from it too late, and an officer fines the host.
import { type Lang, newcomer } from '../support/account.ts';
import { day, demonstration } from '../support/demonstration.ts';
import { expect, test } from '../support/fixtures.ts';
import { action, choose as attach, goOn, take } from '../support/licence.ts';
import { look, visit } from '../support/look.ts';
import { officer } from '../support/officer.ts';
import { pdf } from '../support/paper.ts';
import { type Answers, answer, certify, choose, choosePlace, fillDate, step } from '../support/report.ts';

/** A room in a building of Bangkok, of which its owner tells the office of Bangkok. */
const ROOM: Answers = {
  notifier: (page) => choose(page, 'notifier_kind', 'THAI_PERSON'),
  'thai-id': (page) => page.locator('#thai_id').fill('1-1037-02071-81-1'),
  role: (page) => choose(page, 'role', 'OWNER'),
  kind: (page) => choose(page, 'place_kind', 'CONDO'),
  name: (page) => page.locator('#name_en').fill('River View'),
  place: (page) => choosePlace(page, { province: '10', district: '1001', subdistrict: '100101' }),
  address: async (page) => {
    await page.locator('#house_no').fill('99/1');
    await page.locator('#room').fill('1204');
    await page.locator('#floor').fill('12');
  },
  contact: async (page) => {
    await page.locator('#phone').fill('089-765-4321');
    if ((await page.locator('#email').inputValue()) === '') await page.locator('#email').fill('owner@example.com');
  },
};

test('a place is approved, a guest notified from it too late, and the host fined', async ({ browser, page }, { project }) => {
  test.slow();
  const lang: Lang = project.name === 'phone' ? 'th' : 'en';
  await newcomer(page, lang);
  await page.goto(`/${lang}/foreigner/accommodation`);
  await page.locator('main form[action$="/begin"] button').first().click();
  await expect(page).toHaveURL(/\/apply\//);
  await answer(page, ROOM, 'identity');
  for (const [next, paper] of [['title', 'card.pdf'], ['check-answers', 'deed.pdf']] as const) {
    await attach(page, pdf(paper));
    await goOn(page).click();
    await expect(page).toHaveURL(new RegExp(`/${next}$`));
  }
  await expect(page.locator('main')).toContainText('1204');
  await look(page, 'accommodation-check');
  const place = await certify(page);

  // Until it is approved nobody can be notified from it.
  await page.goto(`/${lang}/stays`);
  await page.locator('main a[href*="/stays/place/"]').first().click();
  await expect(page).toHaveURL(/\/stays\/place\/[^/]+$/);
  const notify = `${new URL(page.url()).pathname}/notify`;
  await expect(page.locator('main a[href$="/notify"]')).toHaveCount(0);
  await look(page, 'stay-place-pending');

  const desk = await officer(browser, 'officer', lang);
  await visit(desk, `/${lang}/officer/case/${place}`, 'officer-accommodation');
  await expect(desk.locator('main')).toContainText('1204');
  await take(desk, 'approve');

  // He tells of a guest who came three days ago: late, which the page says with what it may cost, and takes all the same.
  await page.goto(notify);
  const passport = `${project.name[0]}H${Date.now() % 10_000_000}`.toUpperCase();
  const guest = { first_name: 'MIA', last_name: 'DOE', gender: 'F', passport_no: passport, nationality: 'USA', room: '1204' };
  for (const [name, value] of Object.entries(guest)) await page.locator(`#g0-${name}`).fill(value);
  await fillDate(page, 'check_in', day(demonstration().today, -3));
  const press = (act: string) => page.locator(`button[name=act][value=${act}]`).click();
  await press('check');
  await expect(page.locator('main')).toContainText('800');
  await look(page, 'stay-late');
  await press('send');
  await expect(page).toHaveURL(/done=notified/);
  const notice = new URL(page.url()).searchParams.get('reference') ?? '';

  // The officer of the area estimates the fine, opens and imposes it; the host sees what is to be paid.
  await visit(desk, `/${lang}/officer/person/${notice}`, 'officer-host');
  await choose(desk, 'offence', 'STAY_NOTICE_LATE');
  await fillDate(desk, 'due', day(demonstration().today, -2));
  await fillDate(desk, 'done', demonstration().today);
  await choose(desk, 'found', 'no');
  await desk.locator('button[value=estimate]').click();
  await expect(desk.locator('.govuk-inset-text')).toContainText('800');
  await look(desk, 'officer-host-estimate');
  await desk.locator('button[value=open]').click();
  await expect(desk).toHaveURL(/\/officer\/case\//);
  const fine = step(desk) ?? '';
  const impose = action(desk, 'impose');
  await impose.locator('select').selectOption('FINE_TARIFF');
  await impose.locator('textarea').fill('Two days late');
  await impose.locator('button').click();
  await expect(desk).toHaveURL(/done=impose/);
  await visit(page, `/${lang}/case/${fine}`, 'host-fine');
  await expect(page.locator('main')).toContainText('800');
  await expect(page.locator('main a[href$="/bill"]')).toBeVisible();
});
