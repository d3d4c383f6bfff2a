// The demonstration's licence to sell food: filing it, and the steps of all who examine it. In any language, with and without script.
import { randomBytes } from 'node:crypto';
import { type Browser, type Locator, type Page, expect } from '@playwright/test';
import { type Lang, send, signIn } from './account.ts';
import { type Demonstrator, demonstrator } from './demonstration.ts';
import { type Paper, pdf, png } from './paper.ts';
import { type Answers, answer, choosePlace, step } from './report.ts';

/** A name that no other test gives its premises. */
export const premisesName = () => `Krua ${randomBytes(4).toString('hex')}`;

/** Phra Borom Maha Ratchawang, which has one postcode. */
const PLACE = { province: '10', district: '1001', subdistrict: '100101' };

export function licenceAnswers(premises: string): Answers {
  return {
    premises: async (page) => {
      await page.locator('#premises_name').fill(premises);
      await page.locator('#area').fill('240');
    },
    address: (page) => choosePlace(page, PLACE),
    kitchen: (page) => page.locator('#kitchen').fill('ครัวเปิด มีบ่อดักไขมัน / open, with a grease trap'),
    owner: async (page) => {
      await page.locator('#passport_no').fill('AB1234567');
      await page.locator('#family_name').fill('ZHANG');
    },
  };
}

/** From the start page, which is open, to the first paper. */
export async function answerLicence(page: Page, premises: string): Promise<void> {
  await page.locator('main form[action$="/begin"] button').first().click();
  await expect(page).toHaveURL(/\/apply\//);
  await answer(page, licenceAnswers(premises), 'D07');
}

/** The buttons of a paper's page. */
export const upload = (page: Page) => page.locator('button[value=upload]');
export const goOn = (page: Page) => page.locator('button[value=continue]');
/** The files of a paper that were handed in, each with its button. */
export const givenFiles = (page: Page) => page.locator('.sala-files__file:has(button[value=remove])');

export const choose = (page: Page, ...papers: Paper[]) => page.locator('#file').setInputFiles(papers);

/** Hands in what was chosen, to stay on the page. */
export async function handIn(page: Page, ...papers: Paper[]): Promise<void> {
  const before = await givenFiles(page).count();
  await choose(page, ...papers);
  await upload(page).click();
  await expect(givenFiles(page)).toHaveCount(before + papers.length);
}

/** Files an application with its two papers in short; its reference. */
export async function fileLicence(page: Page, lang: Lang, premises: string): Promise<string> {
  await page.goto(`/${lang}/business/food-licence`);
  await answerLicence(page, premises);
  for (const [next, paper] of [['D08', pdf('map.pdf')], ['check-answers', png('plan.png')]] as const) {
    await choose(page, paper);
    await goOn(page).click();
    await expect(page).toHaveURL(new RegExp(`/${next}$`));
  }
  return sendLicence(page);
}

/** Sends the answers that are shown for a last look; the reference of the case. */
export async function sendLicence(page: Page): Promise<string> {
  await send(page).click();
  await expect(page).toHaveURL(/\/case\//);
  return step(page) ?? '';
}

/** Somebody of the demonstration, in a browser of his own. */
export async function at(browser: Browser, email: Demonstrator, lang: Lang = 'en'): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, demonstrator(email), lang);
  return page;
}

/** The form by which an officer takes an action. */
export const action = (page: Page, id: string) => page.locator(`main form[action$="/${id}"]`);

/** Takes an action that asks nothing, on the case whose page is open; the page that follows is open. */
export async function take(page: Page, id: string): Promise<void> {
  await action(page, id).locator('button').click();
  await expect(page).toHaveURL(new RegExp(`done=${id}`));
}

/** Completes a task on a case. */
export async function complete(page: Page, reference: string, task: string, result: 'agrees' | 'objects'): Promise<void> {
  await page.locator(`a[href$="/tasks/${reference}/${task}"]`).click();
  await page.locator(`input[value=${result}]`).check();
  await send(page).click();
  await expect(page).toHaveURL(/done=task/);
}

/** The fire brigade decides the certificate that belongs to the licence of these premises. */
export async function certifyFireSafety(page: Page, lang: Lang, premises: string): Promise<void> {
  let found = false;
  await expect(async () => {
    await page.goto(`/${lang}/officer`);
    // The queue names nobody here: each is opened until it is the right one.
    for (const href of await page.locator('main table a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))) {
      await page.goto(href);
      found = (await page.locator('main').textContent())?.includes(premises) ?? false;
      if (found) break;
    }
    expect(found, `a certificate for ${premises}`).toBe(true);
  }).toPass();
  await take(page, 'approve');
}

/** Loads a page anew until something is there: the machine has its turn in between. */
export async function until(page: Page, there: Locator): Promise<void> {
  await expect(async () => {
    if ((await there.count()) === 0) await page.reload();
    await expect(there.first()).toBeAttached({ timeout: 200 });
  }).toPass({ intervals: [100, 200, 400] });
}

/** All that lies between filing and the decision, in short; the supervisor's page of the case is the answer. */
export async function examine(browser: Browser, lang: Lang, reference: string, premises: string): Promise<Page> {
  const clerk = await at(browser, 'licence', lang);
  await clerk.goto(`/${lang}/officer/case/${reference}`);
  await take(clerk, 'accept');
  const engineer = await at(browser, 'public.works', lang);
  for (const [desk, task] of [[engineer, 'building'], [clerk, 'hygiene']] as const) {
    await desk.goto(`/${lang}/officer/tasks`);
    await complete(desk, reference, task, 'agrees');
  }
  await certifyFireSafety(await at(browser, 'fire.brigade', lang), lang, premises);
  await clerk.goto(`/${lang}/officer/case/${reference}`);
  await until(clerk, action(clerk, 'inspected'));
  await take(clerk, 'inspected');
  const supervisor = await at(browser, 'licence.supervisor', lang);
  await supervisor.goto(`/${lang}/officer/case/${reference}`);
  return supervisor;
}
