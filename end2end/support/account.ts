// Getting an account and signing in, in any language.
import { randomBytes } from 'node:crypto';
import { type Page, expect } from '@playwright/test';
import { linkTo } from './mail.ts';

export type Lang = 'th' | 'en' | 'zh' | 'ja' | 'ko' | 'ru' | 'my';
export const LANGS: Lang[] = ['th', 'en', 'zh', 'ja', 'ko', 'ru', 'my'];

/** The language of a long walk by way: the words of each stand in the samples of its pages, the rest is the same in all. */
export const walkedIn = (project: string): Lang => (project === 'phone' ? 'th' : 'en');

export interface Credentials {
  email: string;
  password: string;
}

/** The button that sends the form of the page. */
export const send = (page: Page) => page.locator('main form button[type=submit]').first();

/** Registers somebody new, opens the link in the mail, and signs in. */
export async function register(page: Page, lang: Lang = 'en'): Promise<Credentials> {
  const credentials = { email: `t${randomBytes(6).toString('hex')}@example.com`, password: 'rain on a tin roof' };
  await page.goto(`/${lang}/register`);
  await page.locator('#email').fill(credentials.email);
  await page.locator('#password').fill(credentials.password);
  await send(page).click();
  await expect(page).toHaveURL(new RegExp(`/${lang}/check-your-mail`));
  await page.goto(await linkTo(credentials.email, '/verify/'));
  // Opening the link only asks, for the password of the registration.
  await page.locator('#password').fill(credentials.password);
  await send(page).click();
  await page.locator('main a[role=button]').click();
  await fillSignIn(page, credentials);
  await expect(page).toHaveURL(`/${lang}/account`);
  return credentials;
}

/** Somebody new who has signed in, as `register` makes; for tests of something else, so no page of it is shown. */
export async function newcomer(page: Page, lang: Lang = 'en'): Promise<Credentials> {
  const credentials = { email: `t${randomBytes(6).toString('hex')}@example.com`, password: 'rain on a tin roof' };
  await submit(page, `/${lang}/register`, { ...credentials });
  await submit(page, await linkTo(credentials.email, '/verify/'), { password: credentials.password });
  await submit(page, `/${lang}/sign-in`, { ...credentials });
  return credentials;
}

/** Sends the form of a page with its token, in the page's session. */
async function submit({ request }: Page, url: string, fields: Record<string, string>): Promise<void> {
  const form = await (await request.get(url)).text();
  const [, token = ''] = /name="csrf_token" value="([^"]+)"/.exec(form) ?? [];
  const answer = await request.post(url, { form: { csrf_token: token, ...fields }, maxRedirects: 0 });
  expect(answer.status(), url).toBe(303);
}

export async function signIn(page: Page, credentials: Credentials, lang: Lang = 'en'): Promise<void> {
  await page.goto(`/${lang}/sign-in`);
  await fillSignIn(page, credentials);
  if (page.url().includes('/sign-in/code')) {
    // Whoever works for an agency; the page of a demonstration shows what the app would.
    const [code = ''] = /\d{6}/.exec((await page.locator('.govuk-inset-text').textContent()) ?? '') ?? [];
    await page.locator('#code').fill(code);
    await send(page).click();
  }
  await expect(page).not.toHaveURL(/sign-in/);
}

async function fillSignIn(page: Page, { email, password }: Credentials): Promise<void> {
  await page.locator('#email').fill(email);
  await page.locator('#password').fill(password);
  await send(page).click();
}
